#include "support/auditwords.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;
using test::readMarkdown;
using test::told;

/// What documents say of a finding apart from where it is told, and what is no finding's. The texts are our own, about
/// systems that do not exist.
class TestAuditRestated : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aListBehindOtherTextNamesNoPlaces()
    {
        const AuditDocument document = readMarkdown(
            "# Pier audit\n\n## 1. Critical: Keys are public\n\n**File:** `keys.env`\n\nThe file holds keys:\n\n- the "
            "key "
            "of the gate\n- the key of the bell\n\n## 2. High: Gate is open\n\n**Files:**\n\n- `gate.c`\n- `lock.c`\n");
        QCOMPARE(document.findings.size(), 2);
        QCOMPARE(document.findings[0].locations.size(), 1);
        QCOMPARE(document.findings[1].locations.size(), 2);
    }

    void sentencesBelowAPlaceAreNone()
    {
        const AuditDocument document = readMarkdown("# Pier audit\n\n## Critical issues\n\n### 1. Gate\n**File:** "
                                                    "`gate.c`\n- ❌ The gate stands open\n- ❌ Nobody looks\n\n### 2. "
                                                    "Rope\n**Files:** `rope.c`\n- `knot.c`\n");
        QCOMPARE(document.findings.size(), 2);
        QCOMPARE(document.findings[0].locations.size(), 1);
        QVERIFY(document.findings[0].description.contains(u"stands open"));
        QCOMPARE(document.findings[1].locations.size(), 2);
    }

    void aFindingMayHaveParts()
    {
        const AuditDocument document = readMarkdown(
            QStringLiteral(
                "# İskele güvenlik raporu\n\n## 🚨 KRİTİK SEVİYE AÇIKLAR (acil)\n\n### 1. Anahtar paspas altında "
                "⚠️ KRİTİK\n\n**Sorun:** herkes bulur\n\n#### A) Başka yere koymak\nKasa.\n\n#### B) Kilidi "
                "değiştirmek\nYeni.\n\n### 2. Halat çok gevşek ⚠️ YÜKSEK\n\n**Sorun:** sallanıyor\n")
                .toUtf8());
        QCOMPARE(told(document), (QStringList{QStringLiteral("- critical - open Anahtar paspas altında"),
                                              QStringLiteral("- high - open Halat çok gevşek")}));
    }

    void whatIsSafeIsNoFinding()
    {
        const AuditDocument document =
            readMarkdown("# Pier audit\n\n| Finding | Level |\n|---|---|\n| Loose rope | 🔴 HIGH |\n| Lamps of the "
                         "pier | 🟢 **SAFE** |\n| Grey paint | 🟢 LOW |\n");
        QCOMPARE(told(document),
                 (QStringList{QStringLiteral("- high - open Loose rope"), QStringLiteral("- low - open Grey paint")}));
    }

    void whatIsRecommendedForTheFutureIsNoFinding()
    {
        QVERIFY(
            readMarkdown(QStringLiteral("# Audit du quai\n\n## 📋 Recommandations futures\n\n### Moyen terme (P2 - 1 "
                                        "mois)\n1. Bancs à l'ombre\n2. Fleurs au bord\n\n### Long terme (P3 - 3 "
                                        "mois)\n1. Second quai\n")
                             .toUtf8())
                .findings.isEmpty());
    }

    void whatWasPutRightIsAFinding_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("clauses, de")
            << u"# 3. Auditbericht der Mole\n\n## 2. Sicherheit (Phase 0)\n\n### 2.1 Schlüssel unter der Matte — "
               u"BEHOBEN\n- neu versteckt\n\n### 2.2 Seil lose — BEHOBEN\n- gebunden\n\n## 3. Ordnung\n\n### 3.1 Farbe "
               u"blättert — BEHOBEN\n- gestrichen\n"_s
            << QStringList{u"2.1 - - resolved Schlüssel unter der Matte"_s, u"2.2 - - resolved Seil lose"_s,
                           u"3.1 - - resolved Farbe blättert"_s};
        QTest::newRow("numbers, en")
            << u"# Pier security report\n\n### 1. Key below the mat ✅ FIXED\nMoved.\n\n### 2. Rope is loose - "
               u"RESOLVED\nTied.\n\n### 3. Bell is mute (fixed)\nNew rope.\n"_s
            << QStringList{u"- - - resolved Key below the mat"_s, u"- - - resolved Rope is loose"_s,
                           u"- - - resolved Bell is mute"_s};
        QTest::newRow("work that is done, en")
            << u"# Pier audit report\n\n### 1. Buy lamps - DONE\nTwo.\n\n### 2. Paint rails - COMPLETE\nRed.\n\n### 3. "
               u"Ring bell - DONE\nOnce.\n"_s
            << QStringList();
        QTest::newRow("no audit, en") << u"# Pier handbook\n\n### 1. Key (fixed)\nBolt.\n\n### 2. Rope "
                                         u"(fixed)\nKnot.\n\n### 3. Bell (fixed)\nScrew.\n"_s
                                      << QStringList();
    }
    void whatWasPutRightIsAFinding()
    {
        QFETCH(QString, markdown);
        QTEST(told(readMarkdown(markdown.toUtf8())), "findings");
    }

    void statusesAreReadFurtherDown_data()
    {
        QTest::addColumn<QString>("below");
        QTest::addColumn<QStringList>("statuses");
        const auto row = [](const char *name, const char *below, const QStringList &statuses) {
            QTest::newRow(name) << QString::fromUtf8(below) << statuses;
        };
        const QStringList first{u"resolved"_s, u"open"_s};
        const QStringList both{u"resolved"_s, u"resolved"_s};
        row("a list of what was fixed, en", "## Fixed in this round\n\n- **PI-01** Tied twice\n- Swept\n", first);
        row("a list of what was fixed, de", "## Behobene Befunde\n\n- ✅ PI-01, PI-02: neu\n", both);
        row("a list of what was fixed, tr", "## Bu turda düzeltilenler\n\n- PI-02 boyandı\n- PI-01 bağlandı\n", both);
        row("a list of what was partly fixed, en",
            "## Fixed in this round\n\n- PI-01: tied\n- PI-02: partially, one side\n", {u"resolved"_s, u"partial"_s});
        row("a list of what is not, en", "## Not fixed\n\n- PI-01: no rope\n", {u"open"_s, u"open"_s});
        row("a table of keys, fr",
            "## Suivi\n\n| ID | Statut |\n|---|---|\n| PI-01 | ✅ Corrigé |\n| PI-02 | Ouvert |\n", first);
        row("a table of titles, es",
            "## Verificación\n\n| Hallazgo | Estado | Comentario |\n|---|---|---|\n| Loose rope | ✅ **Corregido** | "
            "bien |\n| "
            "Grey lamp | ❌ No corregido | gris |\n",
            first);
        row("the last table counts, es",
            "## Verificación\n\n| Hallazgo | Estado |\n|---|---|\n| Loose rope | Pendiente |\n\n## Verificación "
            "final\n\n| Hallazgo | Estado |\n|---|---|\n| Loose rope | ✅ Corregido |\n",
            first);
        row("another table", "## Crew\n\n| Finding | Status |\n|---|---|\n| Mutiny | Done |\n| Rain | Done |\n",
            {u"open"_s, u"open"_s});
    }
    void statusesAreReadFurtherDown()
    {
        QFETCH(QString, below);
        const AuditDocument document = readMarkdown(
            "# Pier audit\n\n## Findings\n\n### PI-01: Loose rope (High)\n**Fix:** tie\n\n### PI-02: Grey lamp "
            "(Low)\n**Fix:** paint\n\n" +
            below.toUtf8());
        QStringList statuses;
        for (const Finding &finding : document.findings)
            statuses.append(idText(std::optional(finding.status)));
        QTEST(statuses, "statuses");
    }

    void anUpdateOfACountedFindingSettlesIt()
    {
        const AuditDocument document = readMarkdown(
            "# Audit del molo\n\n## Bug trovati\n\n### Bug 1 - Corda sciolta\n- Gravità: **Alta**\n- Soluzione: "
            "legare\n\n### Bug 2 - Lampada grigia\n- Gravità: **Bassa**\n- Soluzione: dipingere\n\n## Aggiornamento di "
            "maggio - Stato Bug 2 (lampada)\n- Corretto: dipinta.\n");
        QCOMPARE(told(document), (QStringList{QStringLiteral("1 high - open Corda sciolta"),
                                              QStringLiteral("2 low - resolved Lampada grigia")}));
    }

    void whatFollowsAnOpenStatusTellsOfTheProblem()
    {
        const AuditDocument document = readMarkdown(
            "# Pier audit\n\n## Critical issues\n\n### 1. Gate is open\n**Status:** open - act now\n\n- no "
            "lock\n- no bell\n\n### 2. Rope is loose\n**Status:** fixed\n\n- tied twice\n");
        QCOMPARE(document.findings.size(), 2);
        QCOMPARE(document.findings[0].description, QStringLiteral("- no lock\n- no bell"));
        QVERIFY(document.findings[1].resolution.endsWith(u"- tied twice"));
    }

    void aTableGivesAFindingWhatItsTextDoesNot()
    {
        const AuditDocument document = readMarkdown(
            "# Pier audit\n\n## Findings\n\n### K-01: Rope is loose\n**Severity:** High\n**Fix:** tie\n\n## Order of "
            "work\n\n| Priority | Finding | Effort | Owner |\n|---|---|---|---|\n| P1 | K-01: Rope is loose | 2 hours "
            "| "
            "Ann |\n");
        QCOMPARE(document.findings.size(), 1);
        QCOMPARE(document.findings[0].owner, QStringLiteral("Ann"));
        QVERIFY(document.findings[0].effort);
        QCOMPARE(document.findings[0].effort->minHours, 2.0);
    }

    void aRiskIsNamedByWhatItIsNotByItsLevel()
    {
        const AuditDocument document = readMarkdown(
            QStringLiteral("# Muelle\n\n## Matriz de riesgos\n\n| ID | Descripción | Probabilidad | Impacto | Riesgo | "
                           "Mitigación |\n|---|---|---|---|---|---|\n| R | La grúa cae | Baja | Crítico | 🔴 **ALTO** | "
                           "anclas |\n\n## Evaluación de riesgos\n\n- **Riesgo**: ALTO - falta todo\n")
                .toUtf8());
        QCOMPARE(document.risks.size(), 1);
        QCOMPARE(document.risks[0].title, QStringLiteral("La grúa cae"));
        QCOMPARE(document.risks[0].severity, Severity::High);
    }

    void whatIsAboutMetricsIsNone()
    {
        const AuditDocument document = readMarkdown(
            "# Pier audit\n\n**Goal:** tidy the pier before winter\n\n## Bugs\n\n### Bug 9 - Metrics in one "
            "currency\n- File: `till.c`\n- Severity: **Low**\n- Fix: all of them\n");
        QVERIFY(document.metrics.isEmpty());
        QCOMPARE(document.findings.size(), 1);
    }

    void aTitleThatSaysWhatWasFoundNamesNoSystem_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("system");
        QTest::newRow("de") << QStringLiteral("SICHERHEITSAUDIT - KRITISCHE BEFUNDE") << QString();
        QTest::newRow("it") << QStringLiteral("Audit del codice - Problemi identificati") << QString();
        QTest::newRow("a month") << QStringLiteral("Pier Codebase Audit - November 2025") << QString();
        QTest::newRow("a version") << QStringLiteral("Project Audit Report: v1.5.0") << QString();
        QTest::newRow("how bad") << QStringLiteral("CRITICAL: Rope replacement checklist") << QString();
        QTest::newRow("beside others") << QStringLiteral("Pier review: vs the other piers") << QString();
        QTest::newRow("a name and a version") << QStringLiteral("Audit - Pier v6.0") << QStringLiteral("Pier v6.0");
        QTest::newRow("a system") << QStringLiteral("Audit - Risk Engine") << QStringLiteral("Risk Engine");
    }
    void aTitleThatSaysWhatWasFoundNamesNoSystem()
    {
        QFETCH(QString, title);
        QTEST(readMarkdown("# " + title.toUtf8() + "\n\nText.\n").system, "system");
    }
};

QTEST_GUILESS_MAIN(TestAuditRestated)
#include "tst_auditrestated.moc"
