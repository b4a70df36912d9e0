#include "support/auditwords.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;
using test::readMarkdown;
using test::told;

/// How firms that audit, testers who break in and teams that run platforms write. The texts are our own, about systems
/// that do not exist.
class TestAuditFirms : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aClauseThatIsOnlyARatingHoldsFindings()
    {
        const AuditDocument document = readMarkdown(
            "# Vault security audit\n\n## 2. FINDINGS REPORT\n\n### 2.1 Critical\n\nNot found.\n\n***\n\n### 2.2 "
            "Medium\n\n#### 1. Door opens by itself\n\n##### Description\nThe hinge is loose.\n\n##### "
            "Recommendation\nTighten it.\n\n***\n\n#### 2. Keys lie below the mat\n\n##### Description\n\n* the "
            "first mat\n\nEverybody knows.\n\n##### Recommendation\nTake them in.\n\n### 2.3 Low\n\n#### 1. "
            "Low-value coins roll away\n\n##### Description\nThrough the gap.\n\n##### Recommendation\nClose it.\n");
        QCOMPARE(told(document),
                 (QStringList{u"- medium - open Door opens by itself"_s, u"- medium - open Keys lie below the mat"_s,
                              u"- low - open Low-value coins roll away"_s}));
    }

    void aHeadingBelowTellsTheStatus()
    {
        const AuditDocument document = readMarkdown(
            "# Vault security audit\n\n## Findings\n\n### High\n\n#### 1. Door opens by itself\n\n##### Status\nFixed "
            "in https://example.com/commit/65f6\n\n##### Description\nThe hinge is loose.\n\n#### 2. Keys lie below "
            "the mat\n\n##### Status\n\nAcknowledged\n\n##### Description\nEverybody knows.\n\n#### 3. Lamp is "
            "dark\n\n##### Status\n**NEW**\n\n##### Description\nSince May.\n");
        QCOMPARE(told(document),
                 (QStringList{u"- high - resolved Door opens by itself"_s,
                              u"- high - accepted Keys lie below the mat"_s, u"- high - open Lamp is dark"_s}));
        QCOMPARE(document.findings[0].resolution, u"Fixed in https://example.com/commit/65f6"_s);
        QCOMPARE(document.findings[0].description, u"The hinge is loose."_s);
        QCOMPARE(document.findings[2].description, u"Since May."_s);
    }

    void aHeadingBelowTellsTheSeverity()
    {
        const AuditDocument document = readMarkdown(
            "# Vault security audit\n\n## Findings\n\n### 1. Door opens by itself\n\n#### Severity\nHigh "
            "risk\n\n#### Description\nThe hinge is loose.\n\n### 2. Keys lie below the mat\n\n#### Severity\n🟡 "
            "Medium\n\n#### Description\nEverybody knows.\n");
        QCOMPARE(told(document),
                 (QStringList{u"- high - open Door opens by itself"_s, u"- medium - open Keys lie below the mat"_s}));
    }

    void warningsAndCommentsAreTiersBesideOthers()
    {
        const QByteArray findings = "### WARNINGS\n\n#### 1. Door opens by itself\n\nThe hinge is loose.\n\nFixed in "
                                    "[65f6](https://example.com/65f6)\n\n#### 2. Keys lie below the mat\n\nEverybody "
                                    "knows.\n\nAcknowledged\n\n### COMMENTS\n\n#### 1. Lamp is dark\n\nSince May.\n";
        QCOMPARE(told(readMarkdown("# Vault audit\n\n### CRITICAL\n\nNone found\n\n" + findings)),
                 (QStringList{u"- medium - resolved Door opens by itself"_s,
                              u"- medium - accepted Keys lie below the mat"_s, u"- low - open Lamp is dark"_s}));
        for (const Finding &finding : readMarkdown("# Vault audit\n\n" + findings).findings)
            QVERIFY(!finding.severity);
    }

    void observationsBesideATierAreNoTier()
    {
        const AuditDocument document = readMarkdown(
            "# Pier audit\n\n## Critical\n\n### SEC-01: Gate opens by itself\n\nSeverity: Critical\n\n## "
            "Observations\n\nA wiki page.\n\n- Nobody looks at the log\n- The spare pump was never started\n");
        QCOMPARE(told(document), QStringList{u"SEC-01 critical - open Gate opens by itself"_s});
    }

    void anAddressOfSourceTextIsAPlace()
    {
        const AuditDocument document =
            readMarkdown("# Vault audit\n\n### HIGH\n\n#### 1. "
                         "https://example.com/bank/vault/blob/3ad8eaa/src/Lock.sol#L25\n\nThe lock has no key. Anybody "
                         "opens it.\n\n#### 2. Keys lie below the mat\n\n* "
                         "https://example.com/bank/vault/blob/3ad8eaa/src/Mat.sol#L215-L218\n\nSee [the "
                         "door](https://example.com/bank/vault/tree/main/src/Door.sol#L7).\n");
        QCOMPARE(told(document),
                 (QStringList{u"- high - open The lock has no key"_s, u"- high - open Keys lie below the mat"_s}));
        QCOMPARE(document.findings[0].locations, (QList<Location>{{u"src/Lock.sol"_s, 25, 25}}));
        QCOMPARE(document.findings[1].locations,
                 (QList<Location>{{u"src/Mat.sol"_s, 215, 218}, {u"src/Door.sol"_s, 7, 7}}));
    }

    void whatATemplateWouldFillInIsNoFinding_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<qsizetype>("findings");
        QTest::newRow("nothing else") << u"{{title}}"_s << qsizetype(0);
        QTest::newRow("few words") << u"{{name}} of {{place}} in {{year}}"_s << qsizetype(0);
        QTest::newRow("a sentence") << u"Rope `${length}` is cut without a look at it"_s << qsizetype(1);
    }
    void whatATemplateWouldFillInIsNoFinding()
    {
        QFETCH(QString, title);
        QFETCH(qsizetype, findings);
        const AuditDocument document =
            readMarkdown("# Pier audit\n\n| Severity | Finding | Fix |\n|---|---|---|\n| High | " + title.toUtf8() +
                         " | ask |\n| Low | Lamp is dark | bulb |\n");
        QCOMPARE(document.findings.size(), findings + 1);
    }

    void whatWasFixedDuringAReviewIsResolved()
    {
        const AuditDocument document = readMarkdown(
            "# Production readiness review of the ferry\n\n## 5. Fixed during this review\n\n| Severity | Finding | "
            "Fix |\n|---|---|---|\n| BLOCKER | Gate opens by itself | a hook |\n| MAJOR | Bell is silent | a rope |\n");
        QCOMPARE(told(document),
                 (QStringList{u"- critical - resolved Gate opens by itself"_s, u"- high - resolved Bell is silent"_s}));
    }

    void theFirstColumnNamesAControl()
    {
        const AuditDocument document = readMarkdown(
            "# Ferry launch\n\n## Harbour compliance\n\n| Gate | Status | Blocker |\n|---|---|---|\n| Papers are "
            "signed | ❌ | BLK-1 |\n| Flags are up | ✅ | |\n");
        QCOMPARE(document.controls.size(), 2);
        QCOMPARE(document.controls[0].title, u"Papers are signed"_s);
        QCOMPARE(document.controls[1].title, u"Flags are up"_s);
    }

    void aColumnThatCountsNamesNoCategory()
    {
        const AuditDocument document =
            readMarkdown("# Ferry review\n\n| # | Page | Score |\n|---|---|---|\n| 1 | Tickets | 9/10 |\n| 2 | "
                         "Refunds | 3/10 |\n");
        QCOMPARE(document.scorecards.size(), 1);
        QCOMPARE(document.scorecards[0].rows.size(), 2);
        QCOMPARE(document.scorecards[0].rows[1].category, u"Refunds"_s);
    }

    void aSecondColumnOfRisksRatesTheFirst()
    {
        const AuditDocument document = readMarkdown(
            "# Risikoanalyse der Fähre\n\n| ID | Bedrohung | W | A | Risiko | Bestehende Maßnahmen "
            "|\n|---|---|---|---|---|---|\n| T1 | Seil reißt | 3 | 2 | **6 (Hoch)** | Kontrolle |\n| T2 | Lampe fällt "
            "aus | 1 | 2 | **2 (Niedrig)** | Ersatz |\n");
        QCOMPARE(document.risks.size(), 2);
        QCOMPARE(document.risks[0].title, u"Seil reißt"_s);
        QCOMPARE(document.risks[0].severity, Severity::High);
        QCOMPARE(document.risks[0].mitigation, u"Kontrolle"_s);
        QCOMPARE(document.risks[1].severity, Severity::Low);
        QCOMPARE(document.findings.size(), 0);
    }

    void evidenceToBeTakenIsNoFinding()
    {
        const AuditDocument document = readMarkdown(
            "# Informe de pentesting del muelle\n\n## Vulnerabilidades\n\n| Código | Vulnerabilidad | Nivel | Estado "
            "|\n|---|---|---|---|\n| VUL-01 | Puerta sin llave | Medio | Requiere revisión |\n\n## Evidencias\n\n| "
            "Código | Evidencia requerida | Descripción | Estado |\n|---|---|---|---|\n| EV-01 | Foto | Puerta abierta "
            "de noche | Tomar a mano |\n");
        QCOMPARE(told(document), QStringList{u"VUL-01 medium - in-progress Puerta sin llave"_s});
    }

    void anActionBesideATitleIsARecommendation()
    {
        const AuditDocument document =
            readMarkdown("# Auditoria do cais\n\n## Itens de atenção - prioridade alta\n\n| # | Item | Status | Ação "
                         "|\n|---|---|---|---|\n| 1 | Corda gasta | ❌ | Trocar a corda |\n| 2 | Sino mudo | ⚠️ | "
                         "Consertar |\n");
        QCOMPARE(document.findings.size(), 2);
        QCOMPARE(document.findings[0].recommendation, u"Trocar a corda"_s);
    }

    void aReportOfFixesTellsWhatIsMended_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("es, told as details")
            << u"# Informe de correcciones del muelle\n\n## Detalle de las correcciones\n\n### 1️⃣ La puerta se "
               u"abre "
               "sola\n\n**Problema:**\n- bisagra suelta\n\n**Solución:**\n- apretada\n"_s
            << QStringList{u"- - - resolved La puerta se abre sola"_s};
        QTest::newRow("en, recommended")
            << u"# Fix report of the pier\n\n## Recommended fixes\n\n### 1️⃣ Gate opens "
               u"by itself\n\n**Problem:**\n- "
               "the hinge is loose\n\n**Solution:**\n- tighten it\n"_s
            << QStringList{u"- - - open Gate opens by itself"_s};
        QTest::newRow("ar") << u"# تقرير إصلاحات الميناء\n\n## 🔧 التفاصيل التقنية للإصلاحات\n\n### "
                               u"1️⃣ "
                               u"البوابة "
                               u"تفتح "
                               "وحدها\n\n**المشكلة:**\n- مفصلة رخوة\n\n**الحل:**\n- شد المفصلة\n"_s
                            << QStringList{u"- - - resolved البوابة تفتح وحدها"_s};
    }
    void aReportOfFixesTellsWhatIsMended()
    {
        QFETCH(QString, markdown);
        QFETCH(QStringList, findings);
        QCOMPARE(told(readMarkdown(markdown.toUtf8())), findings);
    }

    void whatWasMendedIsCountedWithNumbersAndLetters_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("numbers, en")
            << u"# Security report of the pier\n\n## 1. Fixed vulnerabilities\n\n### 1. Gate without a "
               "token\nOpen.\n\n**Solution:** a token\n\n### 2. Names run as scripts\nShown.\n\n"
               "**Solution:** escaped\n\n## 2. Well secured\n\n### 1. Uploads\n\n**Solution:** "
               "names are cleaned\n"_s
            << QStringList{u"- - - resolved Gate without a token"_s, u"- - - resolved Names run as scripts"_s};
        QTest::newRow("letters, pl")
            << u"# Raport bezpieczeństwa molo\n\n## 1. Naprawione podatności\n\n### A. Brama bez tokenu\nOtwarta.\n\n"
               "**Rozwiązanie:** token\n\n### B. Nazwy działają jak skrypty\nPokazane.\n\n**Rozwiązanie:** "
               "zabezpieczone\n"_s
            << QStringList{u"- - - resolved Brama bez tokenu"_s, u"- - - resolved Nazwy działają jak skrypty"_s};
    }
    void whatWasMendedIsCountedWithNumbersAndLetters()
    {
        QFETCH(QString, markdown);
        QFETCH(QStringList, findings);
        QCOMPARE(told(readMarkdown(markdown.toUtf8())), findings);
    }

    void aDayInParenthesesBelowTheTitleIsTheDate()
    {
        const AuditDocument document =
            readMarkdown("# Testbericht der Fähre\n(Stand: 2026-06-03)\n\n## Lage\n\nGut.\n");
        QCOMPARE(document.date, QDate(2026, 6, 3));
        QCOMPARE(document.metadata.size(), 1);
        QCOMPARE(document.metadata[0].name, u"Stand"_s);
        QCOMPARE(document.metadata[0].value, u"2026-06-03"_s);
    }

    void whatIsRatedAndExplainedNeedsNoColumnOfFindings()
    {
        const QByteArray rows =
            "| Cycle | Severity | Root cause |\n|---|---|---|\n| tickets and core | HIGH | core asks "
            "the tickets for trips |\n| core and types | LOW | both need each other at night |\n";
        const AuditDocument audit = readMarkdown("# Architecture audit of the ferry\n\n## Cycles (2 found)\n\n" + rows);
        QCOMPARE(told(audit), (QStringList{u"- high - open tickets and core"_s, u"- low - open core and types"_s}));
        QCOMPARE(audit.findings[0].cause, u"core asks the tickets for trips"_s);
        QCOMPARE(readMarkdown("# Plan of the ferry\n\n## Cycles\n\n" + rows).findings.size(), 0);
        const AuditDocument scale = readMarkdown(
            "# Architecture audit of the ferry\n\n| Level | Severity | Meaning |\n|---|---|---|\n| Critical | High | "
            "nobody can sail at all |\n| Minor | Low | a few have to wait |\n");
        QCOMPARE(scale.findings.size(), 0);
    }

    void criteriaWithAConformanceAreControls()
    {
        const AuditDocument document = readMarkdown(
            "# Accessibility conformance of the ferry desk\n\n## Table 1\n\n| Criteria | Conformance Level | Remarks "
            "|\n|---|---|---|\n| 1.1.1 Texts | Supports | all of them |\n| 1.2.1 Sound | Not Applicable | none |\n| "
            "2.1.1 "
            "Keyboard | Partially Supports | no menu |\n| 2.4.1 Blocks | Does Not Support | no link |\n");
        QCOMPARE(document.controls.size(), 4);
        QCOMPARE(document.controls[0].status, ControlStatus::Pass);
        QVERIFY(!document.controls[1].status);
        QCOMPARE(document.controls[2].status, ControlStatus::Warn);
        QCOMPARE(document.controls[3].status, ControlStatus::Fail);
        QCOMPARE(document.controls[3].title, u"2.4.1 Blocks"_s);
        QCOMPARE(document.findings.size(), 0);
    }

    void whatNeedsNoRemedyIsNotApplicable()
    {
        const AuditDocument document = readMarkdown(
            "# Penetration test of the ferry\n\n## HIGH\n\n### PT-001: Forged tickets\n**Location:** gate\n**Status:** "
            "No "
            "remediation needed.\n\n### PT-002: Forged passes\n**Location:** desk\n**Status:** Remediated.\n");
        QCOMPARE(told(document), (QStringList{u"PT-001 high - not-applicable Forged tickets"_s,
                                              u"PT-002 high - resolved Forged passes"_s}));
    }

    void aSeriesBelowAReportIsOne_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("letters");
        QTest::addColumn<qsizetype>("findings");
        QTest::newRow("a report") << u"QA report"_s << u"N-0"_s << qsizetype(3);
        QTest::newRow("a report without a dash") << u"Quality report"_s << u"M"_s << qsizetype(0);
        QTest::newRow("no report") << u"Requirements"_s << u"N-0"_s << qsizetype(0);
    }
    void aSeriesBelowAReportIsOne()
    {
        QFETCH(QString, heading);
        QFETCH(QString, letters);
        QFETCH(qsizetype, findings);
        QString markdown = u"# Ferry desk\n\n## %1\n"_s.arg(heading);
        for (const QString &title : {u"Rope is short"_s, u"Lamp is dark"_s, u"Bell is silent"_s})
            markdown += u"\n### %1%2 %3\n\nSince May.\n"_s.arg(letters).arg(title.size() % 7 + 1).arg(title);
        QCOMPARE(readMarkdown(markdown.toUtf8()).findings.size(), findings);
    }

    void whatWasFoundAndFixedIsResolved_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<Status>("status");
        QTest::newRow("en") << u"2. Vulnerabilities found and fixed"_s << Status::Resolved;
        QTest::newRow("pt") << u"2. Vulnerabilidades Identificadas e Corrigidas"_s << Status::Resolved;
        QTest::newRow("fr") << u"Vulnérabilités trouvées et corrigées"_s << Status::Resolved;
        QTest::newRow("es") << u"Problemas encontrados y corregidos"_s << Status::Resolved;
        QTest::newRow("en, denied") << u"Vulnerabilities not fixed"_s << Status::Open;
    }
    void whatWasFoundAndFixedIsResolved()
    {
        QFETCH(QString, heading);
        QFETCH(Status, status);
        const AuditDocument document =
            readMarkdown("# Pentest of the ferry\n\n## " + heading.toUtf8() +
                         "\n\n### 🔴 Critical\n\n#### 1. Forged tickets\n- **Description:** anybody prints them\n");
        QCOMPARE(document.findings.size(), 1);
        QCOMPARE(document.findings[0].status, status);
    }

    void cellsThatSayHowThingsStandAreNoFindings()
    {
        const AuditDocument document = readMarkdown(
            "# Audit of the ferry\n\n## 🚨 CRITICAL: Fares\n\n| Field | Current issue | Location |\n|---|---|---|\n| "
            "price | "
            "✅ Correct | `fare.c` |\n| tax | ⚠️ Check usage | `tax.c` |\n| sum | ✅ Used in sums | `sum.c` |\n");
        QCOMPARE(document.findings.size(), 0);
    }

    void fieldsMayEndAListOfWhatWasSeen_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("recommendation");
        QTest::newRow("en")
            << u"- `gate.c` opens for all\n- `door.c` does, too\n- Impact: theft\n- Recommendation: a lock\n"_s
            << u"- `gate.c` opens for all\n- `door.c` does, too"_s << u"a lock"_s;
        QTest::newRow("zh") << u"- `gate.c` 对所有人开放\n- 后果：失窃\n- 建议：加锁\n"_s
                            << u"- `gate.c` 对所有人开放"_s << u"加锁"_s;
        QTest::newRow("de") << u"- Tor steht offen\n- Ursache: kein Schloss\n- Maßnahmen: Schloss einbauen\n"_s
                            << u"- Tor steht offen"_s << u"Schloss einbauen"_s;
        QTest::newRow("not at the end") << u"- Gate is open\n- Impact: theft\n- Door is open\n"_s
                                        << u"- Gate is open\n- Impact: theft\n- Door is open"_s << QString();
    }
    void fieldsMayEndAListOfWhatWasSeen()
    {
        QFETCH(QString, list);
        QFETCH(QString, description);
        QFETCH(QString, recommendation);
        const AuditDocument document =
            readMarkdown("# Pier audit\n\n## 🔴 High\n\n### 1. Loose gate\n\n" + list.toUtf8());
        QCOMPARE(document.findings.size(), 1);
        QCOMPARE(document.findings[0].description, description);
        QCOMPARE(document.findings[0].recommendation, recommendation);
    }

    void aPlanTellsOfFindingsByTheirKeys()
    {
        const AuditDocument document = readMarkdown(
            "# Informe de pentesting del muelle\n\n## Vulnerabilidades\n\n| Código | Vulnerabilidad | Nivel | Estado "
            "|\n|---|---|---|---|\n| VUL-01 | Puerta sin llave | Medio | Abierto |\n| VUL-02 | Lámpara rota | Bajo | "
            "Abierto |\n\n## Plan de remediación\n\n| Prioridad | Vulnerabilidad | Acción correctiva | Responsable | "
            "Plazo "
            "|\n|---|---|---|---|---|\n| Media | VUL-01 | Poner una llave | Ana | 2026-05-04 |\n| Baja | VUL-02 | "
            "Cambiar la lámpara | Luis | 1 semana |\n");
        QCOMPARE(told(document),
                 (QStringList{u"VUL-01 medium - open Puerta sin llave"_s, u"VUL-02 low - open Lámpara rota"_s}));
        QCOMPARE(document.findings[0].owner, u"Ana"_s);
        QCOMPARE(document.findings[0].recommendation, u"Poner una llave"_s);
        QCOMPARE(document.findings[0].due, QDate(2026, 5, 4));
        QCOMPARE(document.findings[1].owner, u"Luis"_s);
        QVERIFY(document.findings[1].due.isNull());
    }

    void aWideColonPartsTheNameFromWhatIsSaid()
    {
        const AuditDocument document =
            readMarkdown("# 码头安全审计报告\n\n## 整改状态\n\n| 编号 | 问题 | 状态 |\n|---|---|---|\n| 低 | "
                         "门锁损坏且生锈 | ✅ 已修复 |\n\n## "
                         "低风险问题\n\n- 门锁损坏且生锈：`gate.c` 中的锁没有钥匙，任何人都可以在夜里打开这扇门。\n- "
                         "灯具太暗看不清：`lamp.c` 的亮度只有三成，船员在夜里看不到台阶。\n");
        QCOMPARE(told(document), (QStringList{u"- low - resolved 门锁损坏且生锈"_s, u"- low - open 灯具太暗看不清"_s}));
        QVERIFY(document.findings[0].description.startsWith(u"`gate.c`"_s) ||
                document.findings[0].description.startsWith(u"gate.c"_s));
    }

    void twoRatingsAndANounAreADecoration_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::newRow("en") << u"6. Loose rope 📝 **[LOW-MEDIUM RISK]**"_s;
        QTest::newRow("tr") << u"6. Loose rope 📝 **[DÜŞÜK-ORTA RİSK]**"_s;
    }
    void twoRatingsAndANounAreADecoration()
    {
        QFETCH(QString, heading);
        const AuditDocument document =
            readMarkdown("# Pier audit\n\n## ⚠️ Medium issues\n\n### " + heading.toUtf8() +
                         "\n**Risk:**\n- it is old\n\n**Fix:** a new one\n");
        QCOMPARE(told(document), QStringList{u"- low - open Loose rope"_s});
    }

    void aRatingInAParenthesisTakesItAlong()
    {
        const AuditDocument document = readMarkdown("# Pier audit\n\n## Findings\n\n### 1. Loose rope (north side - "
                                                    "HIGH)\n\n**Problem:** old\n**Fix:** a new one\n");
        QCOMPARE(told(document), QStringList{u"- high - open Loose rope"_s});
    }

    void aFieldOfAFindingTellsItsDay_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QDate>("due");
        QTest::newRow("en") << u"**Due:** 2026-05-04"_s << QDate(2026, 5, 4);
        QTest::newRow("de") << u"**Frist:** 04.05.2026"_s << QDate(2026, 5, 4);
        QTest::newRow("a stretch") << u"**Deadline:** two weeks"_s << QDate();
    }
    void aFieldOfAFindingTellsItsDay()
    {
        QFETCH(QString, field);
        QFETCH(QDate, due);
        const AuditDocument document =
            readMarkdown("# Pier audit\n\n### F-01: Loose rope\n**Severity:** High\n**Owner:** "
                         "Ann\n" +
                         field.toUtf8() + "\n**Fix:** a new one\n");
        QCOMPARE(document.findings.size(), 1);
        QCOMPARE(document.findings[0].due, due);
    }

    void readyForUseIsAGo_data()
    {
        QTest::addColumn<QString>("said");
        QTest::newRow("ar") << u"**الحالة النهائية: 🟢 جاهز للاستخدام**"_s;
        QTest::newRow("tr") << u"**Durum:** ✅ Kullanıma hazır"_s;
        QTest::newRow("de") << u"**Status:** einsatzbereit"_s;
        QTest::newRow("pt") << u"**Status:** pronto para uso"_s;
    }
    void readyForUseIsAGo()
    {
        QFETCH(QString, said);
        const AuditDocument document = readMarkdown("# Audit\n\n" + said.toUtf8() + '\n');
        QVERIFY(document.decision);
        QCOMPARE(document.decision->verdict, Verdict::Go);
    }

    void fixedIssuesStayFixedWhereTheyAreRated_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<Status>("status");
        QTest::newRow("en") << u"Fixed Critical Issues"_s << Status::Resolved;
        QTest::newRow("de, before") << u"Behobene kritische Probleme"_s << Status::Resolved;
        QTest::newRow("de, behind") << u"Kritische Probleme behoben"_s << Status::Resolved;
        QTest::newRow("es") << u"Problemas críticos resueltos"_s << Status::Resolved;
        QTest::newRow("fr") << u"Problèmes critiques corrigés"_s << Status::Resolved;
        QTest::newRow("ru") << u"🚀 ИСПРАВЛЕННЫЕ КРИТИЧЕСКИЕ ПРОБЛЕМЫ"_s << Status::Resolved;
        QTest::newRow("uk") << u"Виправлені критичні проблеми"_s << Status::Resolved;
        QTest::newRow("tr") << u"Düzeltilen kritik sorunlar"_s << Status::Resolved;
        QTest::newRow("nl") << u"Opgeloste kritieke problemen"_s << Status::Resolved;
        QTest::newRow("zh") << u"已修复的严重问题"_s << Status::Resolved;
        QTest::newRow("not yet") << u"Critical issues to be fixed"_s << Status::Open;
    }
    void fixedIssuesStayFixedWhereTheyAreRated()
    {
        QFETCH(QString, heading);
        QFETCH(Status, status);
        const AuditDocument document = readMarkdown("# Pier audit\n\n## " + heading.toUtf8() +
                                                    "\n\n### 1. Loose rope\n**Problem:** it swings\n\n"
                                                    "### 2. Wet deck\n**Problem:** it shines\n");
        QCOMPARE(document.findings.size(), 2);
        QCOMPARE(document.findings[0].title, u"Loose rope"_s);
        QCOMPARE(document.findings[0].status, status);
    }

    void aStatusFieldWithoutAStatusLeavesItToTheHeading_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("field");
        QTest::addColumn<Status>("status");
        QTest::newRow("tells of the ferry") << u"Loose rope - FIXED"_s << u"the ferry moors"_s << Status::Resolved;
        QTest::newRow("states one") << u"Loose rope - FIXED"_s << u"Open"_s << Status::Open;
        QTest::newRow("wholly") << u"Loose rope - 100% FIXED"_s << u"the ferry moors"_s << Status::Resolved;
    }
    void aStatusFieldWithoutAStatusLeavesItToTheHeading()
    {
        QFETCH(QString, heading);
        QFETCH(QString, field);
        QFETCH(Status, status);
        const AuditDocument document =
            readMarkdown("# Pier audit\n\n## Critical issues\n\n### 1. " + heading.toUtf8() +
                         "\n- **Problem:** it swings\n- **Status:** " + field.toUtf8() + '\n');
        QCOMPARE(document.findings.size(), 1);
        QCOMPARE(document.findings[0].title, u"Loose rope"_s);
        QCOMPARE(document.findings[0].status, status);
    }

    void actionItemsAreAPlan_data()
    {
        QTest::addColumn<QString>("actions");
        QTest::newRow("en, a table")
            << u"## Action items\n\n| Action | Owner | Due | Status |\n|---|---|---|---|\n| Tie "
               "the rope | Ann | 2026-04-01 | Done |\n| Oil the gate | Bob | | Open |\n"_s;
        QTest::newRow("en, a list") << u"## Action Items\n\n- Tie the rope (done)\n- Oil the gate\n"_s;
        QTest::newRow("ja, a list") << u"## 再発防止策\n\n- Tie the rope（完了）\n- Oil the gate\n"_s;
    }
    void actionItemsAreAPlan()
    {
        QFETCH(QString, actions);
        const AuditDocument document =
            readMarkdown("# Outage of the ferry desk\n\n## Summary\n\nDown.\n\n" + actions.toUtf8());
        QCOMPARE(document.phases.size(), 1);
        QCOMPARE(document.phases[0].tasks.size(), 2);
        QCOMPARE(document.phases[0].tasks[0].title, u"Tie the rope"_s);
        QCOMPARE(document.phases[0].tasks[0].status, Status::Resolved);
        QCOMPARE(document.phases[0].tasks[1].status, Status::Open);
        QCOMPARE(document.findings.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAuditFirms)
#include "tst_auditfirms.moc"
