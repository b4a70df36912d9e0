#include "support/auditwords.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;
using test::readMarkdown;
using test::told;

/// How audits count, restate and set apart what they found, in several languages. The texts are our own, about systems
/// that do not exist.
class TestAuditForms : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void findingsAreCountedInManyForms_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char *name, const char *markdown, const QStringList &findings) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << findings;
        };
        row("keys of a series, en",
            "# Harbour audit\n\n## Breaks today — action needed at once\n\n### QA1. Gate opens twice\nTwo motors.\n\n"
            "### QA2. Bell is silent\n**Status:** fixed\n\n## Untidy\n\n### QA3. Paint peels\nSince spring.\n",
            {u"QA1 - - open Gate opens twice"_s, u"QA2 - - resolved Bell is silent"_s, u"QA3 - - open Paint peels"_s});
        row("keys of a series, pt",
            "# Auditoria do cais\n\n## Quebras\n\n### CA1. Portão abre duas vezes\nDois motores.\n\n### CA2. Sino "
            "mudo\n"
            "Sem corda.\n\n### CA3. Tinta solta\nDesde maio.\n",
            {u"CA1 - - open Portão abre duas vezes"_s, u"CA2 - - open Sino mudo"_s, u"CA3 - - open Tinta solta"_s});
        row("keys of a series, de",
            "# Prüfung der Mole (Audit)\n\n## Auffälliges\n\n### M1. Tor öffnet doppelt\nZwei Motoren.\n\n"
            "### M2. Glocke stumm\nOhne Seil.\n\n### M3. Farbe blättert\nSeit Mai.\n",
            {u"M1 - - open Tor öffnet doppelt"_s, u"M2 - - open Glocke stumm"_s, u"M3 - - open Farbe blättert"_s});
        row("marks and numbers, ru",
            "# Ревью причала\n\n## 🔴 1. Ворота открываются дважды\nДва мотора.\n\n## "
            "🟠 "
            "2. "
            "Колокол "
            "молчит\n"
            "Нет верёвки.\n\n## Помельче\n\n3. **Краска** — облезла у входа.\n4. **Фонарь** — горит днём.\n",
            {u"- critical - open Ворота открываются дважды"_s, u"- high - open Колокол молчит"_s,
             u"- - - open Краска"_s, u"- - - open Фонарь"_s});
        row("marks and numbers, en",
            "# Pier review\n\n## 🔴 1. Gate opens twice\nTwo motors.\n\n## 🟡 2. Bell is silent\nNo rope.\n",
            {u"- critical - open Gate opens twice"_s, u"- medium - open Bell is silent"_s});
        row("marks and numbers, es",
            "# Auditoría del muelle\n\n## 🟠 1. La puerta abre dos veces\nDos motores.\n\n## 🟢 2. Pintura "
            "suelta\nPoca.\n",
            {u"- high - open La puerta abre dos veces"_s, u"- low - open Pintura suelta"_s});
        row("numbers below a heading of gaps, fr",
            "# Audit du phare\n\n## Écarts détaillés\n\n### 1. Lampe de secours\nAbsente.\n\nImpact:\n\n- nuit "
            "noire\n\n"
            "### 2. Registre du gardien\nVide.\n\nImpact:\n\n- aucun suivi\n",
            {u"- - - open Lampe de secours"_s, u"- - - open Registre du gardien"_s});
        row("numbers below a heading of problems, nl",
            "# Review van de sluis\n\n## 2. Conflicten & mismatches\n\n### 2.1 Dubbele peilschaal\n**Impact:** "
            "verwarring\n"
            "**Suggestie:** één kiezen\n\n### 2.2 Oude sleutel\n**Impact:** deur open\n**Suggestie:** vervangen\n",
            {u"2.1 - - open Dubbele peilschaal"_s, u"2.2 - - open Oude sleutel"_s});
        row("numbers below a heading of problems, it",
            "# Audit del faro\n\n## 2. Problemi di manutenibilità\n\n### 2.1 Scala troppo lunga\n- **Situazione:** "
            "cento "
            "gradini\n- **Rischio:** cadute\n- **Consiglio:** due rampe\n\n### 2.2 Chiavi sparse\n- **Situazione:** in "
            "tre "
            "case\n- **Consiglio:** una bacheca\n",
            {u"2.1 - - open Scala troppo lunga"_s, u"2.2 - - open Chiavi sparse"_s});
        row("a noun and a title, it",
            "# Report del molo\n\n## 🚨 Vulnerabilità identificata: chiave sotto il tappeto\nSotto il primo.\n",
            {u"- - - open chiave sotto il tappeto"_s});
        row("a noun and a title, en",
            "# Lighthouse audit\n\n## Critical finding: key below the mat\nThe first one.\n\n## Conclusion\nMove it.\n",
            {u"- critical - open key below the mat"_s});
        row("a noun and a title, es",
            "# Auditoría del faro\n\n## Problema crítico: llave bajo la alfombra\nLa primera.\n",
            {u"- critical - open llave bajo la alfombra"_s});
        row("mended, told with problem and solution, tr",
            "# İskele Güvenlik Raporu\n\n## ✅ Düzeltilen Riskler\n\n### 🚨 Kapı kilidi riski - ÇÖZÜLDÜ\n**Sorun:** "
            "kilit yok\n"
            "**Çözüm:** kilit takıldı\n",
            {u"- - - resolved Kapı kilidi riski"_s});
        row("mended, told with problem and solution, en",
            "# Pier security report\n\n## Work of May\n\n### Gate without a lock - FIXED\n**Problem:** no lock\n"
            "**Solution:** a lock\n",
            {u"- - - resolved Gate without a lock"_s});
        row("mended, told with problem and solution, fr",
            "# Rapport d'audit du quai\n\n## Travaux\n\n### Portail sans serrure - CORRIGÉ\n**Problème :** aucune "
            "serrure\n"
            "**Solution :** une serrure\n",
            {u"- - - resolved Portail sans serrure"_s});
        row("a middle dot behind the rating, fr",
            "# Audit du quai\n\n## Vulnérabilités\n\n### 3.1 — CRITIQUE · Portail sans serrure\nOuvert.\n\n### 3.2 — "
            "MOYENNE "
            "· Lampe trop faible\nÀ l'est.\n",
            {u"3.1 critical - open Portail sans serrure"_s, u"3.2 medium - open Lampe trop faible"_s});
        row("clauses with a fix beside rated ones, en",
            "# Canal audit\n\n## 1. Safety\n\n### 1.1 HIGH — Rail is loose\n**Fix:** screw\n\n### 1.2 LOW — Steps are "
            "worn\nBy feet.\n\n## 2. Order\n\n### 2.1 Tools lie about\n**Fix:** a box\n\n### 2.2 No list of "
            "tools\n**Fix:** "
            "write one\n",
            {u"1.1 high - open Rail is loose"_s, u"1.2 low - open Steps are worn"_s, u"2.1 - - open Tools lie about"_s,
             u"2.2 - - open No list of tools"_s});
        row("a rating behind a colon, tr",
            "# İskele Güvenlik Raporu\n\n## 1. Boşluklar\n\n- **Eski kapılar: 🚨 KRİTİK**\n  - açık kalıyor\n\n1. "
            "**Zil:** (⚠️ "
            "Orta Risk)\n   - sessiz\n",
            {u"- critical - open Eski kapılar"_s, u"- medium - open Zil"_s});
        row("tiers of a gap analysis, en",
            "# Gap analysis of the ferry desk\n\n## Prioritised backlog\n\n### 🚨 CRITICAL (must have)\n1. **Tickets**: "
            "none "
            "are sold\n2. **Refunds**: nobody pays\n\n### HIGH PRIORITY (soon)\n1. **Receipts**: not printed\n",
            {u"- critical - open Tickets"_s, u"- critical - open Refunds"_s, u"- high - open Receipts"_s});
        row("tiers of an audit, de",
            "# Audit der Fähre\n\n## Maßnahmen\n\n### Muss vor dem Start (P0)\n1. Karten verkaufen\n2. Geld "
            "erstatten\n\n### "
            "Sollte (P1)\n1. Belege drucken\n",
            {u"- - P0 open Karten verkaufen"_s, u"- - P0 open Geld erstatten"_s, u"- - P1 open Belege drucken"_s});
        row("tiers of an audit, es",
            "# Auditoría del transbordador\n\n## Plan\n\n### Prioridad alta\n1. Vender billetes pronto\n\n### "
            "Prioridad "
            "media\n1. Imprimir los recibos\n",
            {u"- high - open Vender billetes pronto"_s, u"- medium - open Imprimir los recibos"_s});
        row("keyed boxes with one line below, en",
            "# Pier launch checklist\n\n## Must have\n\n- [ ] **PR-01** Replace the rotten rope\n  - Acceptance: holds "
            "two tons\n- [x] **PR-02** Close the side gate\n  - Acceptance: no way in at night\n- [ ] Ask the crew\n",
            {u"PR-01 - - open Replace the rotten rope"_s, u"PR-02 - - resolved Close the side gate"_s});
        row("keyed boxes with one line below, es",
            "# Lista del muelle\n\n- [ ] **MU-01** Cambiar la cuerda\n  - Criterio de aceptación: soporta dos "
            "toneladas\n",
            {u"MU-01 - - open Cambiar la cuerda"_s});
        row("counted of all, de",
            "# Prüfung der Mole\n\n### Befund 1/2 · Hoch · Seil gerissen\nSeit Mai.\n\n### Befund 2/2 · Niedrig · "
            "Farbe "
            "blättert\nSeit Juni.\n",
            {u"1 high - open Seil gerissen"_s, u"2 low - open Farbe blättert"_s});
        row("counted of all, fr",
            "# Audit du phare\n\n### Constat 1/2 : lampe éteinte\n**Gravité :** élevée\n\n### Constat 2/2 : porte "
            "ouverte\n**Gravité :** faible\n",
            {u"1 high - open lampe éteinte"_s, u"2 low - open porte ouverte"_s});
        row("a rating between key and title, en",
            "# Memo\n\n## R1 (Severity: High) Ropes were never tested\nOwner: Ann\nEffort: 2 days\n\n## R2 (Severity: "
            "Low) "
            "Paint is old\nOwner: Ben\nEffort: 1 day\n",
            {u"R1 high - open Ropes were never tested"_s, u"R2 low - open Paint is old"_s});
        row("a class beside the severity, de",
            "# Abnahme\n\n## Mängelliste\n\n| Nr. | Mangel | Klasse | Schweregrad |\n|---|---|---|---|\n| M-01 | Seil "
            "gerissen | A | kritisch |\n| M-02 | Farbe blättert | C | gering |\n",
            {u"M-01 critical - open Seil gerissen"_s, u"M-02 low - open Farbe blättert"_s});
        row("boxes below rated headings, tr",
            "# İskele değerlendirmesi\n\n## 🔴 Kritik Sorunlar\n- [ ] Halat tamamen kopmuş\n\n## 🟠 Yüksek "
            "Öncelikli\n- [x] "
            "Kapı gece açık kalıyor\n\n## 🟢 Düşük Öncelikli\n- [ ] Boya yer yer dökülüyor\n",
            {u"- critical - open Halat tamamen kopmuş"_s, u"- high - resolved Kapı gece açık kalıyor"_s,
             u"- low - open Boya yer yer dökülüyor"_s});
    }
    void findingsAreCountedInManyForms()
    {
        QFETCH(QString, markdown);
        QTEST(told(readMarkdown(markdown.toUtf8())), "findings");
    }

    void whatIsSetApartIsNoFinding_data()
    {
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char *name, const char *markdown) {
            QTest::newRow(name) << QString::fromUtf8(markdown);
        };
        row("what was looked at and is in order",
            "# Security audit\n\n## Detailed findings\n\n### ✅ 1. Keys\n\n**Status**: SECURE\n\n**Checks "
            "performed**:\n- "
            "looked below every mat\n- looked below every stone\n\n### ✅ 2. Doors\n\n**Results**:\n- no open door at "
            "night\n");
        row("good state with a green mark, behind a letter", "# Status audit\n\n## Detailed findings\n\n### A. PIER "
                                                             "(Status: 🟢 STRONG)\n- **Piles:** all of them stand\n- "
                                                             "**Ropes:** all of them hold\n");
        row("how the screens stand", "# Critical issues of the kiosk\n\n## Status\n\n| Screen | Status | Issues "
                                     "|\n|---|---|---|\n| Tickets | ✅ 100% | "
                                     "None - perfect! |\n| Help | ✅ 95% | Minor things |\n");
        row("counts with a severity", "# Audit of the ferry\n\n## Summary\n\n### Results of the ropes check\n- **Total "
                                      "issues:** 37\n- **Severity:** info\n- **Type:** frayed ends\n");
        row("what a label of time heads",
            "# Audit of the ferry\n\n## Recommendations\n\n1. **Immediate (HIGH priority)**:\n   - tie the ropes\n2. "
            "**Short-term (MEDIUM priority)**:\n   - paint\n");
        row("a series of keys outside of an audit",
            "# Ferry handbook\n\n## Orders\n\n### FR1. Sell tickets\nAlways.\n\n### "
            "FR2. Ring the bell\nTwice.\n\n### FR3. Count heads\nOnce.\n");
        row("an analysis of gaps",
            "# Ferry audit\n\n## 2. Gap analysis: today and tomorrow\n\n### Pier\n\nIt stands.\n");
        row("a noun and a title, in a guide", "# Ferry guide\n\n## Problem: the bell does not ring\n\nPull harder.\n");
        row("categories that hold lists of what is fine",
            "# Audit\n\n## Findings\n\n### 1. Content policy - PASS\n**Impact:** none\n\n### 2. Sandbox - "
            "PASS\n**Impact:** "
            "none\n");
        row("wished features by priority, en",
            "# Quality report\n\n## Feature requests\n\n### High priority\n\n- Lamps along "
            "the pier\n\n### Low priority\n\n- Benches in the shade\n");
        row("quarters of a plan, en",
            "# Audit report\n\n## Q1 – High priority\n\n- Lamps along the pier\n\n## Q2 – Medium "
            "priority\n\n- Benches in the shade\n");
        row("wished features by priority, es",
            "# Informe de auditoría\n\n## Nuevas funcionalidades\n\n### Prioridad "
            "alta\n\n- Farolas en el muelle\n\n### Prioridad baja\n\n- Bancos a la sombra\n");
        row("user stories that are boxes, en",
            "# Pier\n\n## User stories\n\n- [ ] **US-01** Book a berth\n  - Acceptance: "
            "booked\n");
    }
    void whatIsSetApartIsNoFinding()
    {
        QFETCH(QString, markdown);
        QCOMPARE(told(readMarkdown(markdown.toUtf8())), QStringList());
    }

    void advisedWorkRestatesWhatWasFound()
    {
        const AuditDocument document = readMarkdown(
            "# Sicherheitsanalyse der Fähre\n\n## Probleme\n\n### 1. **Ruder ohne Schloss** ⚠️ "
            "KRITISCH\n**Problem:** "
            "jeder lenkt\n\n### 2. **Glocke ohne Seil** ⚠️ HOCH\n**Problem:** stumm\n\n## ✅ Empfohlene "
            "Sicherheitsmaßnahmen\n\n### Priorität 1: KRITISCH - Sofort umsetzen\n\n#### 1. Schloss "
            "anbringen\n**Schritt 1:** kaufen\n\n#### 2. Seil knoten\n**Schritt 1:** flechten\n");
        QCOMPARE(told(document), (QStringList{QStringLiteral("- critical - open Ruder ohne Schloss"),
                                              QStringLiteral("- high - open Glocke ohne Seil")}));
    }

    void advisedWorkIsReadWhereNothingElseIsStated()
    {
        const AuditDocument document =
            readMarkdown("# Audit of the ferry\n\n## 4. Recommendations\n\n### 🔴 HIGH PRIORITY\n\n#### 4.1 Lock the "
                         "rudder\n**Fix:** a lock\n\n#### 4.2 Mend the bell\n**Fix:** a rope\n");
        QCOMPARE(told(document), (QStringList{QStringLiteral("4.1 high - open Lock the rudder"),
                                              QStringLiteral("4.2 high - open Mend the bell")}));
    }

    void aRatedListRatesWhatHeadingsTold()
    {
        const AuditDocument document = readMarkdown(
            QStringLiteral(
                "# 🚨 Bugs à corriger\n\n## Liste\n\n### 1. ❌ Vente de billets cassée\n**Action :** réparer\n\n"
                "### 2. ❌ Cloche muette au départ\n**Action :** corder\n\n## Priorités\n\n### P0 - "
                "CRITIQUE\n1. Vente de billets cassée\n\n### P1 - IMPORTANT\n2. Cloche muette au départ (sans "
                "corde)\n")
                .toUtf8());
        QCOMPARE(told(document), (QStringList{QStringLiteral("- critical P0 open Vente de billets cassée"),
                                              QStringLiteral("- high P1 open Cloche muette au départ")}));
        QCOMPARE(document.findings[0].mentions.size(), 1);
        QCOMPARE(document.findings[0].severityOrigin.from, ReadFrom::HeadingAbove);
    }

    void yesAmongNoIsNoFinding()
    {
        const AuditDocument document = readMarkdown(
            "# Kiosk audit\n\n## Critical problems\n\n### 1. ❌ Ticket screen\n**Fix:** data\n\n### 2. ✅ Help "
            "screen\n**Status:** works\n\n### 3. ❌ Map screen\n**Fix:** draw\n");
        QCOMPARE(told(document), (QStringList{QStringLiteral("- critical - open Ticket screen"),
                                              QStringLiteral("- critical - open Map screen")}));
    }

    void aTableInAFindingTellsOfIt()
    {
        const AuditDocument document =
            readMarkdown(QStringLiteral("# 渡口 代码审查报告\n\n## 2. 问题\n\n### 2.1 "
                                        "【中等】缓存不完整\n**问题**：只缓存一部分\n\n| 问题 | 说明 "
                                        "|\n|---|---|\n| 范围有限 | 只有船票 |\n| 未清理 | 退票之后 |\n")
                             .toUtf8());
        QCOMPARE(told(document), QStringList{QStringLiteral("2.1 medium - open 缓存不完整")});
    }

    void aTableMayFollowALineOfText_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<int>("tables");
        QTest::newRow("a line") << QByteArray("# Audit\n\n**Ropes:**\n| a | b |\n|---|---|\n| 1 | 2 |\n") << 1;
        QTest::newRow("with returns") << QByteArray("Ropes:\r\n| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n") << 1;
        QTest::newRow("two lines") << QByteArray("Ropes\nand more\n| a | b |\n|---|---|\n| 1 | 2 |\n") << 1;
        QTest::newRow("other columns") << QByteArray("Ropes:\n| a | b |\n|---|---|---|\n| 1 | 2 |\n") << 0;
        QTest::newRow("a list") << QByteArray("- Ropes\n| a | b |\n|---|---|\n| 1 | 2 |\n") << 0;
        QTest::newRow("code") << QByteArray("```\nRopes:\n| a | b |\n|---|---|\n```\n") << 0;
    }
    void aTableMayFollowALineOfText()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(int, tables);
        const AuditDocument document = readMarkdown(markdown);
        QCOMPARE(document.tables.size(), tables);
        for (const Table &table : document.tables)
            QCOMPARE(markdown.split('\n')[table.line - 1].trimmed(), QByteArray("| a | b |"));
    }

    void decisionsStandInManyPlaces_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const char *markdown, const char *verdict) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromLatin1(verdict);
        };
        row("behind a letter", "# Audit\n\nA) Veredicto: NO LISTO\n- Motivo: sin llave\n", "no-go");
        row("behind an arrow", "# Checklist\n\n**Stand: A 0/9 · B 1/7 → NIET LIVE.**\n", "no-go");
        row("behind an arrow, en", "# Checklist\n\n**Gates 3 of 3 → READY FOR PRODUCTION**\n", "go");
        row("bound by what must be done first",
            "# Audit\n\n**Status:** production ready, but every key must be replaced\n", "conditional");
        row("bound, de", "# Audit\n\n**Status:** produktionsreif, aber alle Schlüssel müssen ersetzt werden\n",
            "conditional");
        row("of parts only",
            "# Audit\n\n## Review\n\n### Doors\n**Status:** PRODUCTION READY\n\n### Bells\n**Status:** PRODUCTION "
            "READY\n",
            "");
        row("zh", "# 审查报告\n\n**总体评级**：⚠️ 可用于演示，**不建议直接上生产**\n",
            "no-go");
        row("stressed in a sentence, en",
            "# Memo\n\nWe recommend a **conditional go**: open the pier for crews only.\n\n## R1\n\nRopes.\n",
            "conditional");
        row("praised in a sentence, en", "# Pier kit\n\nA **production ready** kit for piers.\n", "");
        row("fr", "# Audit\n\n**STATUT GLOBAL: 🟢 EXCELLENT - PRÊT POUR PRODUCTION**\n", "go");
    }
    void decisionsStandInManyPlaces()
    {
        QFETCH(QString, markdown);
        const AuditDocument document = readMarkdown(markdown.toUtf8());
        QTEST(document.decision ? idText(std::optional(document.decision->verdict)) : QString(), "verdict");
    }

    void aFileNameForATitleTellsTheKind()
    {
        QCOMPARE(readMarkdown("# PIER_AUDIT.md\n\nText.\n").kind, DocumentKind::Audit);
    }
};

QTEST_GUILESS_MAIN(TestAuditForms)
#include "tst_auditforms.moc"
