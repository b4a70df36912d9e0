#include "support/auditwords.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;
using test::readMarkdown;
using test::told;

/// Headings that rate what stands below them, and tables that rate their rows, as small teams and their assistants
/// write them. The texts are our own, about systems that do not exist.
class TestAuditTiers : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void whatMustBeFixedIsUrgent_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("findings");
        const QStringList ropes{u"- - P0 open Loose rope at the pier"_s, u"- - P1 open Old paint"_s};
        QTest::newRow("bare")
            << u"# Plan for the pier\n\n## Must fix\n\n### 1. Loose rope at the pier\n**Problem:** It "
               u"slips.\n**Proposal:** Tie it twice.\n\n## Should fix\n\n### 2. Old "
               u"paint\n**Problem:** It peels.\n**Proposal:** Paint it.\n"_s
            << ropes;
        QTest::newRow("sprints")
            << u"# Plan for the pier\n\n### MUST-FIX (Sprint 1)\n\n#### 1. Loose rope at the "
               u"pier\n**Problem:** It slips.\n**Proposal:** Tie it twice.\n\n### SHOULD-FIX (Sprint "
               u"2)\n\n#### 2. Old paint\n**Problem:** It peels.\n**Proposal:** Paint it.\n"_s
            << ropes;
        QTest::newRow("nl") << u"# Verbeterplan steiger\n\n## Verbeterplan\n\n### MUST-FIX (Sprint 1)\n\n#### 1. Touw "
                               u"zit los\n**Bron:** Gast\n**Probleem:** Het glijdt.\n**Wijzigingen:**\n\n- "
                               u"Knopen\n\n### SHOULD-FIX (Sprint 2)\n\n#### 2. Oude verf\n**Probleem:** Ze "
                               u"bladdert.\n**Voorstel:**\n- Verven\n"_s
                            << QStringList{u"- - P0 open Touw zit los"_s, u"- - P1 open Oude verf"_s};
    }
    void whatMustBeFixedIsUrgent()
    {
        QFETCH(QString, markdown);
        QFETCH(QStringList, findings);
        QCOMPARE(told(readMarkdown(markdown.toUtf8())), findings);
    }

    void aSeverityNeedsNoSecondRating()
    {
        const AuditDocument document = readMarkdown("# Pier audit\n\n## 🟡 Medium issues (should fix)\n\n### 1. Old "
                                                    "paint\n**Problem:** It peels.\n");
        QCOMPARE(told(document), QStringList{u"- medium - open Old paint"_s});
    }

    void aPhaseThatSaysWhatIsUrgentRemainsOne()
    {
        const AuditDocument document = readMarkdown(
            "# Plan for the pier\n\n## P0 - Week 1\n\n- Tie the rope\n- Try the lamp\n\n## P1 - Week 2\n\n- "
            "Paint\n");
        QCOMPARE(document.phases.size(), 2);
    }

    void aTierMaySayThatItIsRecommended()
    {
        const AuditDocument document = readMarkdown(u"# 桟橋の改善計画\n\n## 2. 修理\n\n### 🔴 HIGH: 即座に対応\n\n#### "
                                                    u"2.1 ロープ統一\n\n- 四回ある\n\n### 🟡 MEDIUM: "
                                                    u"推奨\n\n#### 2.2 灯台分離\n\n- 分離する\n"_s.toUtf8());
        QCOMPARE(told(document), (QStringList{u"2.1 high - open ロープ統一"_s, u"2.2 medium - open 灯台分離"_s}));
    }

    void aRatedTitleNeedsNoSpaces()
    {
        const AuditDocument document = readMarkdown(
            u"# 桟橋の改善計画\n\n## 1. 試験\n\n### 🔴 HIGH: 桟橋・ロープ試験\n\n- [ ] 試す\n\n### "
            u"🟡 "
            u"MEDIUM: 灯台試験新規作成\n\n- [ ] 試す\n\n### 🟢 LOW: 塗装改善\n\n- [ ] 塗る\n"_s
                .toUtf8());
        QCOMPARE(told(document), (QStringList{u"- high - open 桟橋・ロープ試験"_s,
                                              u"- medium - open 灯台試験新規作成"_s, u"- low - open 塗装改善"_s}));
    }

    void aFindingAmongTasksHasTheRatingAboveIt()
    {
        const AuditDocument document = readMarkdown(
            "# Pier audit\n\n## 3. Pending tasks\n\n### HIGH PRIORITY\n\n#### 3.1 Rope list ⏳\n\n**Issue:** Ropes are "
            "thrown.\n\n**Recommended fix:** Tie them.\n\n#### 3.2 Lamp test ⏳\n\n**Required:** Try all lamps.\n");
        QCOMPARE(told(document), (QStringList{u"3.1 high - open Rope list"_s, u"3.2 high - open Lamp test"_s}));
    }

    void whatIsMissingIsAProblem_data()
    {
        QTest::addColumn<QString>("label");
        QTest::newRow("en") << u"Missing"_s;
        QTest::newRow("de") << u"Fehlt"_s;
        QTest::newRow("es") << u"Falta"_s;
        QTest::newRow("zh") << u"缺失"_s;
    }
    void whatIsMissingIsAProblem()
    {
        QFETCH(QString, label);
        const QString markdown = u"# Berth booking - Gap Analysis\n\n## ❌ What is not there\n\n### A. Booking\n\n"
                                 "#### ❌ 1. Booking by letter\n**Status:** NOT IMPLEMENTED\n\n**%1:**\n- No "
                                 "letter box\n\n**Impact:** **HIGH** - Guests without a phone cannot book\n\n---\n\n"
                                 "#### ❌ 2. Refunds\n**Status:** NOT IMPLEMENTED\n\n**%1:**\n- No form\n\n**Impact:** "
                                 "**CRITICAL** - Money is lost\n"_s.arg(label);
        QCOMPARE(told(readMarkdown(markdown.toUtf8())),
                 (QStringList{u"- high - open Booking by letter"_s, u"- critical - open Refunds"_s}));
    }

    void theRiskOfARatedFindingIsNoRiskOfItsOwn()
    {
        const AuditDocument document = readMarkdown(
            "# Auditoría del muelle\n\n## Matriz\n\n| Hallazgo | Sev | Riesgo | Acción |\n|---|---|---|---|\n| Cuerda "
            "suelta | **alta** | medio | ✅ aplicado en mayo |\n| Pintura vieja | baja | alto (color) | 📋 anotado |\n| "
            "Lámpara rota | media | bajo | ✅ Cambiar la lámpara |\n");
        QVERIFY(document.risks.isEmpty());
        QCOMPARE(told(document), (QStringList{u"- high - resolved Cuerda suelta"_s, u"- low - open Pintura vieja"_s,
                                              u"- medium - open Lámpara rota"_s}));
    }

    void rowsWithKeysTellProblemsBesideHeadings()
    {
        const AuditDocument document = readMarkdown(
            "# Rapport d'audit du quai\n\n## 1. Bugs\n\n### B1 — Corde lâche\n\n**Gravité : critique.** Elle "
            "glisse.\n\n### B2 — Lampe cassée\n\n**Gravité : élevée.** Il fait noir.\n\n## 4. Ordre\n\n| # | Problème "
            "| "
            "Emplacement |\n|---|---|---|\n| Q1 | Peinture écaillée | `quai.c:3` |\n| Q2 | Banc sale | `banc.c` "
            "|\n\n## 5. "
            "Essais\n\n| # | Lacune | Conséquence |\n|---|---|---|\n| T1 | Aucun essai de la corde | masque B1 |\n| T2 "
            "| "
            "Aucun essai de la lampe | masque B2 |\n");
        QCOMPARE(told(document),
                 (QStringList{u"B1 critical - open Corde lâche"_s, u"B2 high - open Lampe cassée"_s,
                              u"Q1 - - open Peinture écaillée"_s, u"Q2 - - open Banc sale"_s,
                              u"T1 - - open Aucun essai de la corde"_s, u"T2 - - open Aucun essai de la lampe"_s}));
    }

    void countedProblemsBesideHeadingsAreNotes()
    {
        const AuditDocument document = readMarkdown(
            "# Pier audit\n\n## Critical issues\n\n### 1. Loose rope\n\n**Problem:** It slips.\n\n### 2. Broken "
            "lamp\n\n**Problem:** It is dark.\n\n## What we saw in May\n\n| # | Problem | Place |\n|---|---|---|\n| 7 "
            "| A "
            "rope from the fleet | `fleet.c` |\n");
        QCOMPARE(document.findings.size(), 2);
    }

    void titlesBehindAnUrgencyAreFindings()
    {
        const AuditDocument document =
            readMarkdown("# Pier audit\n\n### P1: Rope slips at night\nIt slips.\n\n### [P2] Lamp is broken\nIt is "
                         "dark.\n");
        QCOMPARE(told(document), (QStringList{u"- - P1 open Rope slips at night"_s, u"- - P2 open Lamp is broken"_s}));
    }

    void groupsBehindAnUrgencyAreNone_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::newRow("lists") << QByteArray("# Pier audit\n\n### P1: Rope and lamp\n- Tie the rope\n- Try the "
                                             "lamp\n\n### P2: Paint and flags\n- Paint the wall\n- Raise flags\n");
        QTest::newRow("weeks") << QByteArray("# Pier audit\n\n### P1: Ropes of week 1\nAll of them.\n\n### P2: Lamps "
                                             "of week 2\nAll of them.\n");
        QTest::newRow("no audit") << QByteArray("# Pier news\n\n### P1: Rope slips at night\nIt slips.\n\n### P2: "
                                                "Lamp is broken\nIt is dark.\n");
    }
    void groupsBehindAnUrgencyAreNone()
    {
        QFETCH(QByteArray, markdown);
        for (const Finding &finding : readMarkdown(markdown).findings)
            QVERIFY2(finding.form != FindingForm::Heading, qPrintable(finding.title));
    }

    void scoresAmongControlsAreScores()
    {
        const AuditDocument document = readMarkdown(
            "# Pier accessibility audit\n\n## 5. Accessibility compliance score\n\n| Category | Status | Score | Notes "
            "|\n|---|---|---|---|\n| Stairs | 🟡 Partial | 70% | Needs a rail |\n| Ramps | 🟢 Good | 85% | Fine "
            "|\n| "
            "Signs | 🔴 Not tested | 0% | To do |\n");
        QVERIFY(document.controls.isEmpty());
        QCOMPARE(document.scorecards.size(), 1);
        QCOMPARE(document.scorecards.first().rows.size(), 3);
    }

    void theDayMayStandBelowAHeadingOrAtTheEnd_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("heading") << u"# Pier gaps\n\n## Assessment date\n2026-03-01\n\n## Ropes\n\nText\n"_s;
        QTest::newRow("far subtitle") << u"# Pier gaps\n### All of them\n**Date:** 2026-03-01 · **Scope:** ropes\n"_s;
        QTest::newRow("end") << u"# Pier gaps\n\n## Ropes\n\nText\n\n---\n\n**Version:** 1.0  \n**Last updated:** "
                                "2026-03-01  \n**Next review:** 2026-12-01\n"_s;
        QTest::newRow("end, es") << u"# Muelle\n\n## Cuerdas\n\nTexto\n\n---\n\n**Fecha de revisión:** 2026-03-01\n"_s;
    }
    void theDayMayStandBelowAHeadingOrAtTheEnd()
    {
        QFETCH(QString, markdown);
        QCOMPARE(readMarkdown(markdown.toUtf8()).date, QDate(2026, 3, 1));
    }

    void debtsInRussianAreCountedAsTheirHeadings()
    {
        const AuditDocument document = readMarkdown(
            u"# ТЕХНИЧЕСКИЙ ДОЛГ\n\n## Сводка\n\n| # | Долг | Приоритет | Статус |\n|---|---|---|---|\n| 1 | Канат "
            u"мерят "
            u"двумя линейками | 40 | ✅ закрыт, v0.6 |\n| 2 | Лампа не та | 20 | открыт |\n| 3 | Краску возят по банке "
            u"| 10 "
            u"| частично: стены готовы |\n\n## 1. Канат меряют не так\n\nОдна линейка.\n\n## 2. Лампа другая\n\nБыла "
            u"красная.\n\n## 3. Краска по банке\n\nСтены.\n"_s.toUtf8());
        QCOMPARE(told(document), (QStringList{u"- - - resolved Канат меряют не так"_s, u"- - - open Лампа другая"_s,
                                              u"- - - partial Краска по банке"_s}));
    }

    void aLineInBoldRatesTheTablesBelowIt()
    {
        const AuditDocument document = readMarkdown(
            "# Pier security report\n\n## Findings\n\n**Critical:**\n\n| ID | Finding | Commit |\n|---|---|---|\n| C1 "
            "| "
            "Gate stands open | `aa1` |\n\n**Lows — 1 fixed, 1 accepted:**\n\nFixed (with tests):\n\n| ID | Finding | "
            "Commit |\n|---|---|---|\n| V7 | Old paint | `ab1` |\n\nAccepted (reasons):\n\n| ID | Finding | Reason "
            "|\n|---|---|---|\n| V8 | Dark lamp | Dawn is early |\n");
        QCOMPARE(told(document), (QStringList{u"C1 critical - open Gate stands open"_s,
                                              u"V7 low - resolved Old paint"_s, u"V8 low - accepted Dark lamp"_s}));
    }

    void countsBehindARatingAreNoTitle()
    {
        QVERIFY(
            readMarkdown("# Pier security report\n\n## Findings\n\n**High — 2 fixed, 1 accepted:**\n\nAll of May.\n")
                .findings.isEmpty());
    }

    void anImpactThatOnlyRatesIsTheRating()
    {
        const AuditDocument document = readMarkdown(
            "# Pier readiness audit\n\n| Gap | Impact | Effort |\n|---|---|---|\n| No rail | P0 | 2h |\n| No lamp | P1 "
            "| "
            "1d |\n\n| Issue | Impact | Fix |\n|---|---|---|\n| Rope slips | 🔴 High | Tie it |\n| Paint peels | Low | "
            "Paint it |\n");
        QCOMPARE(told(document), (QStringList{u"- - P0 open No rail"_s, u"- - P1 open No lamp"_s,
                                              u"- high - open Rope slips"_s, u"- low - open Paint peels"_s}));
        QVERIFY(document.findings.first().impact.isEmpty());
    }

    void anImpactThatTellsIsNoRating()
    {
        const AuditDocument document = readMarkdown(
            "# Pier readiness audit\n\n## Medium issues\n\n| Issue | Impact | Fix |\n|---|---|---|\n| Rope "
            "slips | Boats are lost at high tide | Tie it |\n");
        QCOMPARE(told(document), QStringList{u"- medium - open Rope slips"_s});
        QCOMPARE(document.findings.first().impact, u"Boats are lost at high tide"_s);
    }

    void whatIsCalledCriticalInARemarkRatesNothing()
    {
        QCOMPARE(told(readMarkdown(
                     "# Pier audit\n\n| Finding | Place |\n|---|---|\n| Rope (high) | a |\n| Bench wet (critical "
                     "seating logic) | b |\n| Lamp (low, since May) | c |\n| Rail (medium risk) | d |\n| Sign "
                     "(CRITICAL GUEST SAFETY) | e |\n")),
                 (QStringList{u"- high - open Rope"_s, u"- - - open Bench wet (critical seating logic)"_s,
                              u"- low - open Lamp"_s, u"- medium - open Rail"_s, u"- critical - open Sign"_s}));
    }

    void bottlenecksAreFindings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::newRow("en") << u"Bottlenecks"_s;
        QTest::newRow("es") << u"Cuellos de botella"_s;
        QTest::newRow("ja") << u"ボトルネック"_s;
    }
    void bottlenecksAreFindings()
    {
        QFETCH(QString, heading);
        const AuditDocument document = readMarkdown(
            u"# Pier performance audit\n\n## %1\n\n### 1. Rope winch is slow\n**Current:** 40 s\n**Target:** 10 "
            "s\n**Fix:** Oil it\n\n### 2. Lamp starts late\n**Current:** 4 s\n**Target:** 1 s\n**Fix:** New starter\n"_s
                .arg(heading)
                .toUtf8());
        QCOMPARE(told(document), (QStringList{u"- - - open Rope winch is slow"_s, u"- - - open Lamp starts late"_s}));
        QVERIFY(document.metrics.isEmpty());
    }

    void aColumnOfBoxesTellsWhatIsDone_data()
    {
        QTest::addColumn<QString>("header");
        QTest::newRow("en") << u"Finding | Severity | Done?"_s;
        QTest::newRow("de") << u"Befund | Schweregrad | Erledigt"_s;
        QTest::newRow("fr") << u"Constat | Gravité | Fait"_s;
        QTest::newRow("ru") << u"Проблема | Серьёзность | Выполнено"_s;
    }
    void aColumnOfBoxesTellsWhatIsDone()
    {
        QFETCH(QString, header);
        const QString markdown =
            u"# Pier audit\n\n| %1 |\n|---|---|---|\n| Gate | high | ☐ |\n| Rope | medium | ☑ |\n"_s;
        QCOMPARE(told(readMarkdown(markdown.arg(header).toUtf8())),
                 (QStringList{u"- high - open Gate"_s, u"- medium - resolved Rope"_s}));
    }

    void countsOfWhatIsDoneAreNoFindings()
    {
        const AuditDocument document = readMarkdown(
            "# Pier audit\n\n| Severity | Found | Done | Open |\n|---|---|---|---|\n| High | 4 | 3 | 1 |\n| Low | 2 "
            "| 2 | 0 |\n\n| Area | Total | Done |\n|---|---|---|\n| Ropes | 4 | 3 |\n");
        QVERIFY(document.findings.isEmpty());
    }

    void aWeekIsNoFinding()
    {
        for (const Finding &finding :
             readMarkdown(
                 "# Pier audit\n\n## 6. Repairs\n\n### WEEK 1: Critical fixes - HIGH PRIORITY\n\n**Priority 1: "
                 "Ropes**\n4. Tie the rope\n   - **Effort:** 4 hours\n   - **Impact:** Nobody falls\n\n### WEEK "
                 "2-3: Paint and flags - HIGH PRIORITY\n\n**Effort:** 3 hours\n")
                 .findings)
            QVERIFY2(!finding.title.startsWith(u"WEEK"), qPrintable(finding.title));
    }

    void violationsAreToldOneByOne_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::newRow("en") << u"🔴 Critical violations"_s;
        QTest::newRow("de") << u"🔴 Kritische Verstöße"_s;
        QTest::newRow("ru") << u"🔴 Критические нарушения"_s;
    }
    void violationsAreToldOneByOne()
    {
        QFETCH(QString, heading);
        const QString markdown =
            u"# Pier accessibility audit\n\n### %1\n\n**C1. Steps are too high** (rule 5)\n- 40 "
            "cm\n- **Impact:** Guests fall.\n\n**C2. Signs tell by colour only** (rule 4)\n- red and "
            "green\n"_s.arg(heading);
        QCOMPARE(told(readMarkdown(markdown.toUtf8())),
                 (QStringList{u"C1 critical - open Steps are too high"_s,
                              u"C2 critical - open Signs tell by colour only"_s}));
    }

    void whatWasSkippedIsAccepted()
    {
        const AuditDocument document = readMarkdown(
            u"# 码头审查报告\n\n**生成日期**：2025-10-01\n\n## 严重问题\n\n| 编号 | 问题 | 严重程度 | 状态 "
            u"|\n|---|---|---|---|\n| 1 | 绳子松了 | 严重 | 已跳过 |\n"_s.toUtf8());
        QCOMPARE(document.date, QDate(2025, 10, 1));
        QCOMPARE(document.findings.size(), 1);
        QCOMPARE(document.findings.first().status, Status::Accepted);
    }
};

QTEST_GUILESS_MAIN(TestAuditTiers)
#include "tst_audittiers.moc"
