#include "importers/auditreader.h"
#include "importers/lexicon.h"
#include "support/strict.h"

using namespace shipworthy;

namespace {

AuditDocument read(const QByteArray &markdown)
{
    const auto document = readAudit(markdown, QStringLiteral("audit.md"), Lexicon::builtIn());
    return document ? *document : AuditDocument();
}

template <typename E> QString ratingText(std::optional<E> rating)
{
    return rating ? idText(rating) : QStringLiteral("-");
}

/// "KEY severity priority status title" a finding; what is absent is "-".
QStringList told(const AuditDocument &document)
{
    QStringList lines;
    for (const Finding &finding : document.findings) {
        lines.append(QStringList{finding.key.isEmpty() ? QStringLiteral("-") : finding.key,
                                 ratingText(finding.severity), ratingText(finding.priority),
                                 idText(std::optional(finding.status)), finding.title}
                         .join(u' '));
    }
    return lines;
}

} // namespace

/// The shapes in which documents state findings, each in several languages. The texts are our own, about systems that
/// do not exist.
class TestAuditShapes : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void shapesAreRead_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char *name, const char *markdown, const QStringList &findings) {
            QTest::newRow(name) << QByteArray(markdown) << findings;
        };
        row("list under a rated heading, en",
            "# Kiosk audit\n\n## High severity issues (2)\n\n1. Doors never lock\n2. **Clock drift** - an hour a day\n",
            {QStringLiteral("- high - open Doors never lock"), QStringLiteral("- high - open Clock drift")});
        row("list under a rated heading, pt",
            "# Auditoria\n\n## \xE2\x9A\xA0\xEF\xB8\x8F VULNERABILIDADES ALTAS (2)\n\n1. Sem bloqueio das portas\n"
            "2. Relógio atrasado\n",
            {QStringLiteral("- high - open Sem bloqueio das portas"),
             QStringLiteral("- high - open Relógio atrasado")});
        row("list under a rated heading, de",
            "# Prüfbericht\n\n## Kritische Schwachstellen (2)\n\n1. Türen schließen nie\n2. Uhr geht nach\n",
            {QStringLiteral("- critical - open Türen schließen nie"),
             QStringLiteral("- critical - open Uhr geht nach")});
        row("list under a heading of a priority",
            "# Audit\n\n## Critical findings\n\n### No P0 blockers\n- All doors are locked\n\n### 2 P1 issues "
            "(upkeep)\n"
            "1. **Lamp check** - nobody looks\n2. **Long cables** - over ten metres\n",
            {QStringLiteral("- - P1 open Lamp check"), QStringLiteral("- - P1 open Long cables")});
        row("numbered headings without fields",
            "# Audit\n\n## Findings\n\n### High risk issues\n\n#### 1. Rusty pier\nIt is.\n\n#### 2. Loose rope\nIt "
            "hangs.\n",
            {QStringLiteral("- high - open Rusty pier"), QStringLiteral("- high - open Loose rope")});
        row("register without ratings, en",
            "# Technical debt register\n\n| Status | Owner | Item |\n|---|---|---|\n| open | crane | Old gear |\n"
            "| closed | crane | Bent hook |\n",
            {QStringLiteral("- - - open Old gear"), QStringLiteral("- - - resolved Bent hook")});
        row("register without ratings, es",
            "# Deuda técnica\n\n| Estado | Responsable | Elemento |\n|---|---|---|\n| abierto | grúa | Engranaje viejo "
            "|\n"
            "| cerrado | grúa | Gancho torcido |\n",
            {QStringLiteral("- - - open Engranaje viejo"), QStringLiteral("- - - resolved Gancho torcido")});
        row("open points by priority, de",
            "# Bewertung\n\n## Offene Punkte\n\n| Priorität | Titel | Beschreibung |\n|---|---|---|\n"
            "| P1 | Alte Seile | reißen |\n| P2 | Lampe | flackert |\n",
            {QStringLiteral("- - P1 open Alte Seile"), QStringLiteral("- - P2 open Lampe")});
        row("a rating with words behind it, en",
            "# Audit\n\n## HIGH — fix right away\n\n### S1 — Tide table leaks\n- **File:** `tide.js`\n- **Fix:** hide "
            "it\n\n"
            "## LOW (nice to have)\n\n### S2 — Grey lamps\n- **Fix:** paint\n",
            {QStringLiteral("S1 high - open Tide table leaks"), QStringLiteral("S2 low - open Grey lamps")});
        row("a rating with words behind it, de",
            "# Audit\n\n## \xF0\x9F\x94\xB4 Kritisch (sofort angehen)\n\n### 1. Seile ersetzen\nSie reißen.\n\n### 2. "
            "Lampen "
            "prüfen \xE2\x9C\x85 ERLEDIGT\nSie flackern.\n",
            {QStringLiteral("- critical - open Seile ersetzen"),
             QStringLiteral("- critical - resolved Lampen prüfen")});
        row("numbered headings with a priority",
            "# Audit\n\n## Testing\n\n### 38. No drills\n**Priority:** HIGH\n**Problem:** nobody drills\n**Fix:** "
            "drill\n",
            {QStringLiteral("- high - open No drills")});
        row("numbered headings with a priority, tr",
            "# Denetim\n\n## Testler\n\n### 3. Tatbikat yok\n**Öncelik:** Yüksek\n**Sorun:** kimse yapmıyor\n",
            {QStringLiteral("- high - open Tatbikat yok")});
        row("a noun and a number, en",
            "# Report\n\n## VULNERABILITY #1: Gate without a lock\nOpen all night.\n\n## VULNERABILITY #2: Lost "
            "keys\nTwo.\n",
            {QStringLiteral("#1 - - open Gate without a lock"), QStringLiteral("#2 - - open Lost keys")});
        row("a noun and a number, fr",
            "# Rapport\n\n### Problème 1 : Portail ouvert\n**Correction :** fermer\n\n### Problème 2 : Clés perdues\n"
            "**Correction :** chercher\n",
            {QStringLiteral("1 - - open Portail ouvert"), QStringLiteral("2 - - open Clés perdues")});
        row("a severity and a noun before the title",
            "# Bericht\n\n## Gefundene Schwachstellen\n\n### 1. \xE2\x9D\x8C HOHE SCHWACHSTELLE: Tor ohne Schloss\n"
            "**Lösung:** abschließen\n",
            {QStringLiteral("- high - open Tor ohne Schloss")});
        row("a severity before the title and prose below",
            "# Audit\n\n## Code\n\n### CRITICAL: No drills at all\nNobody knows the way out.\n",
            {QStringLiteral("- critical - open No drills at all")});
        row("fields in a table",
            "# Debt\n\n### DT-001 — Old gear — RESOLVED\n\n| Field | Value |\n|---|---|\n| Priority | **P1** |\n"
            "| Impact | slow crane |\n| Severity | High |\n",
            {QStringLiteral("DT-001 high P1 resolved Old gear")});
        row("a key that is also a severity", "# Audit\n\n## HIGH\n\n### HIGH-05 : Loose rope\n**Fix:** tie it\n",
            {QStringLiteral("HIGH-05 high - open Loose rope")});
        row("what was fixed",
            "# Report\n\n## Problems that were solved\n\n### \xF0\x9F\x94\xB4 Problem: stale totals\n- **Cause:** "
            "cache\n"
            "- **Fix:** cleared\n",
            {QStringLiteral("- critical - resolved stale totals")});
        row("a severity that was resolved",
            "# Audit\n\n### 1. Loose rope\n**Severity:** HIGH → **RESOLVED**\n**Fix:** tied\n",
            {QStringLiteral("- high - resolved Loose rope")});
        row("a risk that is left",
            "# Audit\n\n### 1. Loose rope\n**Severity:** Critical\n**Fix:** tied\n**Risk level:** low (behind the "
            "fence)\n",
            {QStringLiteral("- critical - open Loose rope")});
        row("a rating beside those it rates, ru",
            "# Аудит\n\n## Находки\n\n### Средний уровень\n\n### M1. Старый трос\nРвётся.\n\n### Низкий уровень\n\n"
            "### L1. Серая лампа\nМигает.\n",
            {QStringLiteral("M1 medium - open Старый трос"), QStringLiteral("L1 low - open Серая лампа")});
        row("a list of issues that runs on",
            "# Kiosk issues\n\n## Doors\n\n### 1. ~~Never locks~~ FIXED\nDone.\n\n## Lamps\n\n### 2. Flicker\nAt "
            "night.\n",
            {QStringLiteral("- - - resolved Never locks"), QStringLiteral("- - - open Flicker")});
        row("labels as headings",
            "# Audit\n\n## SERIOUS — Gate without a lock · FIXED\n\n### Description\nOpen all night.\n\n### "
            "Evidence\nPhotos.\n\n"
            "### Fix\nA lock.\n",
            {QStringLiteral("- high - resolved Gate without a lock")});
        row("priorities written out, fr", "# Audit\n\n## Priorité 0\n\n### 1. Changer les clés\nActions : demain.\n",
            {QStringLiteral("- - P0 open Changer les clés")});
        row("tracked risks",
            "# Plan\n\n## P0 priorities (critical, weeks 1-4)\n\n| # | Risk | Mitigation | Status "
            "|\n|---|---|---|---|\n"
            "| **P0-1** | Pier collapses | new piles | pending |\n| **P0-2** | Crane falls | anchors | done |\n",
            {QStringLiteral("P0-1 critical P0 open Pier collapses"),
             QStringLiteral("P0-2 critical P0 resolved Crane falls")});
    }
    void shapesAreRead()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QStringList, findings);
        QCOMPARE(told(read(markdown)), findings);
    }

    void whatOnlyLooksLikeAFindingIsNone_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        const auto row = [](const char *name, const char *markdown) { QTest::newRow(name) << QByteArray(markdown); };
        row("none of them",
            "# Audit\n\n## Critical issues\n\n- None\n\n## High issues\n\n- No critical issues found\n");
        row("a count of none", "# Audit\n\n## No critical issues\n\n- All doors are locked\n- All lamps burn\n");
        row("strengths", "# Audit\n\n## Strengths\n\n### High quality issues handling\n\n1. Quick answers given\n");
        row("recommendations", "# Audit\n\n## High priority recommendations\n\n1. Buy more rope\n2. Paint the pier\n");
        row("advice around", "# Audit\n\n## Recommended actions\n\n### Critical issues\n\n1. Buy more rope\n");
        row("boxes are tasks", "# Audit\n\n## Critical issues\n\n- [ ] Buy more rope\n");
        row("a heading that is a verdict",
            "# Audit\n\n## Production ready: YES\n**Risk level:** low\n**Status:** stable\n");
        row("the words under a label", "# Audit\n\n## Critical issues\n\n**Impact:**\n\n- Ships wait for hours\n");
        row("a critical thing that is no rating", "# Audit\n\n## 4. Critical assets\n\n### 4.1 Crane\n- **File:** x\n");
        row("a title with its header", "# Plan\n\n## Pier Service\n**Priority:** High\n**Description:** a plan\n");
        row("a table of tasks",
            "# Plan\n\n## Critical work\n\n| ID | Task | Description |\n|---|---|---|\n| T-1 | Paint | red |\n");
        row("a feature list with priorities", "# Plan\n\n## Features\n\n| Priority | Title | Notes |\n|---|---|---|\n"
                                              "| P1 | Night view | dark |\n");
    }
    void whatOnlyLooksLikeAFindingIsNone()
    {
        QFETCH(QByteArray, markdown);
        QCOMPARE(told(read(markdown)), QStringList());
    }

    void aTableThatOrdersKnownFindingsAddsNone()
    {
        const AuditDocument document = read(
            "# Audit\n\n## Findings\n\n### Rusty pier piles\n**Severity:** High\n**Fix:** paint\n\n### Loose mooring "
            "rope\n**Severity:** Low\n**Fix:** tie\n\n## Order of work\n\n| Priority | Finding | Effort "
            "|\n|---|---|---|\n"
            "| 1 | Rusty piles of the pier | high |\n| 2 | Mooring rope | low |\n| 3 | Night work | low |\n");
        QCOMPARE(told(document), (QStringList{QStringLiteral("- high - open Rusty pier piles"),
                                              QStringLiteral("- low - open Loose mooring rope")}));
    }

    void aSentenceInBoldDecides_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("en") << QByteArray("\xE2\x9C\x85 **PRODUCTION READY** - no blockers left") << Verdict::Go;
        QTest::newRow("no") << QByteArray("**NOT READY FOR PRODUCTION**") << Verdict::NoGo;
        QTest::newRow("de") << QByteArray("**Nicht produktionsreif**") << Verdict::NoGo;
    }
    void aSentenceInBoldDecides()
    {
        QFETCH(QByteArray, line);
        QFETCH(Verdict, verdict);
        const AuditDocument document = read("# Audit\n\n## Summary\n\n" + line + "\n");
        QVERIFY(document.decision);
        QCOMPARE(document.decision->verdict, verdict);
    }

    void statedTotalsAreKept_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QStringList>("totals");
        QTest::newRow("list, en") << QByteArray("# Audit\n\n## Summary\n\n- **Critical**: 2 findings\n- **Low**: 0\n"
                                                "- **Total issues found:** 2\n")
                                  << QStringList{QStringLiteral("critical 2"), QStringLiteral("low 0"),
                                                 QStringLiteral(" 2")};
        QTest::newRow("list, tr") << QByteArray("# Rapor\n\n- **Kritik Açıklar:** 2\n- **Düşük Risk:** 1\n")
                                  << QStringList{QStringLiteral("critical 2"), QStringLiteral("low 1")};
        QTest::newRow("table, de") << QByteArray("# Bericht\n\n| Schweregrad | Anzahl |\n|---|---|\n| Hoch | 3 |\n"
                                                 "| Mittel | 1 |\n")
                                   << QStringList{QStringLiteral("high 3"), QStringLiteral("medium 1")};
        QTest::newRow("efforts are none")
            << QByteArray("# Audit\n\n- **Critical**: 2 hours\n- **Low**: 1 day\n") << QStringList{};
        QTest::newRow("one severity is no summary") << QByteArray("# Audit\n\n- **Critical**: 2\n") << QStringList{};
        QTest::newRow("what is open is none") << QByteArray("# Audit\n\n- **Total open issues:** 2\n") << QStringList{};
    }
    void statedTotalsAreKept()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QStringList, totals);
        const AuditDocument document = read(markdown);
        QStringList found;
        for (const StatedTotal &total : document.totals)
            found.append(QStringLiteral("%1 %2").arg(idText(total.severity)).arg(total.count));
        QCOMPARE(found, totals);
    }

    void aScoreOfRiskIsNoneOfReadiness()
    {
        const AuditDocument document = read("# Audit\n\n**Overall risk level:** 6.5/10 (medium)\n\n**Score:** 7/10\n");
        QCOMPARE(document.scorecards.size(), 2);
        QVERIFY(document.scorecards[0].higherIsWorse);
        QCOMPARE(document.scorecards[0].overall->current, 6.5);
        QVERIFY(!document.scorecards[1].higherIsWorse);
    }

    void theScoreOfAFindingIsNotTheSystems()
    {
        const AuditDocument document =
            read("# Audit\n\n## Critical issues\n\n### 1. Loose rope\n**Risk score:** 9/10\n**Fix:** tie it\n");
        QCOMPARE(document.findings.size(), 1);
        QVERIFY(document.scorecards.isEmpty());
    }

    void everyRatingKnowsWhyItWasReadSo()
    {
        const AuditDocument document =
            read("# Audit\n\n## Critical issues\n\n### 1. Loose rope\n**Priority:** P1\n**Status:** fixed\n\n"
                 "### 2. [LOW] Grey lamp\n**Fix:** paint\n\n## Others\n\n| ID | Finding | Severity |\n|---|---|---|\n"
                 "| T-1 | Old gear | high |\n");
        QCOMPARE(document.findings.size(), 3);
        const Finding &rope = document.findings[0];
        QCOMPARE(rope.severityOrigin, (Origin{ReadFrom::HeadingAbove, 3}));
        QCOMPARE(rope.priorityOrigin, (Origin{ReadFrom::Field, 6}));
        QCOMPARE(rope.statusOrigin, (Origin{ReadFrom::Field, 7}));
        QCOMPARE(document.findings[1].severityOrigin, (Origin{ReadFrom::Heading, 9}));
        QCOMPARE(document.findings[1].statusOrigin, Origin());
        QCOMPARE(document.findings[2].severityOrigin, (Origin{ReadFrom::Column, 16}));
    }

    void aTotalRowMakesPercentagesAScorecard()
    {
        const AuditDocument document = read(
            "# Audit\n\n## Target metrics\n\n| Category | Current | Target |\n|---|---|---|\n| Doors | 80% | 90% |\n"
            "| Lamps | 50% | 90% |\n| **Total** | **65%** | **90%** |\n");
        QCOMPARE(document.scorecards.size(), 1);
        QCOMPARE(document.scorecards[0].rows.size(), 2);
        QVERIFY(document.scorecards[0].overall);
        QCOMPARE(document.scorecards[0].overall->current, 65.0);
    }
};

QTEST_GUILESS_MAIN(TestAuditShapes)
#include "tst_auditshapes.moc"
