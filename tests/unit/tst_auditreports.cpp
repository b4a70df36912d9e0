#include "support/auditwords.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;
using test::readMarkdown;
using test::told;

/// What scans, registers and reports of finished work hold: tables of advisories, rows that a blank line parts from
/// their table, series of keys below a summary, and what only looks so. The texts are our own, about systems that do
/// not exist.
class TestAuditReports : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void rowsBehindABlankLineBelongToTheTable_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("line feeds") << u"\n"_s;
        QTest::newRow("returns and line feeds") << u"\r\n"_s;
    }
    void rowsBehindABlankLineBelongToTheTable()
    {
        QFETCH(QString, end);
        QString markdown =
            u"# Pier tracker\n\n| ID | Finding | Severity |\n|---|---|---|\n| F-1 | Rope hangs loose | "
            "High |\n\n| F-2 | Lamp is dark | Low |\n| F-3 | Gate opens twice | Medium |\n\nThe end.\n"_s;
        markdown.replace(u'\n', end);
        const AuditDocument document = readMarkdown(markdown.toUtf8());
        QCOMPARE(told(document), (QStringList{u"F-1 high - open Rope hangs loose"_s, u"F-2 low - open Lamp is dark"_s,
                                              u"F-3 medium - open Gate opens twice"_s}));
        QCOMPARE(document.tables.size(), 1);
        QCOMPARE(document.tables.front().rows.size(), 3);
        QCOMPARE(document.findings[1].line, 7);
    }

    void rowsThatDoNotFitAreNoneOfTheTable_data()
    {
        QTest::addColumn<QString>("behind");
        QTest::newRow("a table of its own") << u"| F-2 | Lamp is dark | Low |\n|---|---|---|\n| a | b | c |\n"_s;
        QTest::newRow("fewer cells") << u"| F-2 | Lamp is dark |\n"_s;
        QTest::newRow("two blank lines") << u"\n| F-2 | Lamp is dark | Low |\n"_s;
        QTest::newRow("code") << u"```\n| F-2 | Lamp is dark | Low |\n```\n"_s;
        QTest::newRow("words") << u"Lamp | is | dark\n"_s;
    }
    void rowsThatDoNotFitAreNoneOfTheTable()
    {
        QFETCH(QString, behind);
        const QString markdown =
            u"# Pier tracker\n\n| ID | Finding | Severity |\n|---|---|---|\n| F-1 | Rope hangs loose | High |\n\n"_s;
        const AuditDocument document = readMarkdown((markdown + behind).toUtf8());
        QCOMPARE(document.tables.front().rows.size(), 1);
    }

    void advisoriesAreFindings_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("rated")
            << u"# Pier scan\n\n### Findings\n\n| Package | Installed | CVE ID | Severity | Fixed In |\n"
               "|---|---|---|---|---|\n| ropelib | 1.0 | CVE-2031-1001 | High | 1.1 |\n| ropelib | "
               "1.0 | CVE-2031-1002 | Medium | 1.2 |\n"_s
            << QStringList{u"CVE-2031-1001 high - open ropelib"_s, u"CVE-2031-1002 medium - open ropelib"_s};
        QTest::newRow("rated, below a title of the second level")
            << u"## Security audit of the pier\n\n| Dependency | Version | Advisory | Severity |\n|---|---|---|---|\n| "
               "lamp | 2 | GHSA-aaaa-bbbb-cccc | Critical |\n"_s
            << QStringList{u"GHSA-aaaa-bbbb-cccc critical - open lamp"_s};
        QTest::newRow("not rated") << u"# Pier scan\n\n| Name | Version | ID | Fix Versions |\n|---|---|---|---|\n| "
                                      "ropelib | 1.0 | PYSEC-2031-7 | 1.1 |\n| lamp | 2.0 | CVE-2031-1003 | 2.1 |\n"_s
                                   << QStringList{u"PYSEC-2031-7 - - open ropelib"_s, u"CVE-2031-1003 - - open lamp"_s};
    }
    void advisoriesAreFindings()
    {
        QFETCH(QString, markdown);
        QFETCH(QStringList, findings);
        QCOMPARE(told(readMarkdown(markdown.toUtf8())), findings);
    }

    void openItemsMayBeUrgedInWordsOfSeverity()
    {
        const AuditDocument document = readMarkdown(
            "# Pier controls\n\n## Open items (not built yet)\n\n| Item | Priority | Target |\n|---|---|---|\n"
            "| Locks for the gate | High | Next sprint |\n| A book of visitors | Medium | In May |\n");
        QCOMPARE(told(document),
                 (QStringList{u"- high - open Locks for the gate"_s, u"- medium - open A book of visitors"_s}));
    }

    void aSeriesBelowASummaryOfFindingsIsOne()
    {
        QByteArray markdown = "## Introduction\n\nWe looked at the pier.\n\n## Findings summary\n\nBy severity:\n";
        for (const char *title : {"L-01 Rope hangs loose", "L-02 Lamp is dark", "L-03 Gate opens twice",
                                  "N-01 Paint peels", "N-02 Bench is low", "N-03 Sign is old"})
            markdown += QByteArray("\n### ") + title + "\n\nSince May.\n";
        QCOMPARE(told(readMarkdown(markdown)),
                 (QStringList{u"L-01 low - open Rope hangs loose"_s, u"L-02 low - open Lamp is dark"_s,
                              u"L-03 low - open Gate opens twice"_s, u"N-01 info - open Paint peels"_s,
                              u"N-02 info - open Bench is low"_s, u"N-03 info - open Sign is old"_s}));
    }

    void lettersOfOneKindRateNothing()
    {
        QByteArray markdown = "# Pier audit\n\n## Findings\n";
        for (const char *title : {"M-01 Rope hangs loose", "M-02 Lamp is dark", "M-03 Gate opens twice"})
            markdown += QByteArray("\n### ") + title + "\n\nSince May.\n";
        QCOMPARE(told(readMarkdown(markdown)),
                 (QStringList{u"M-01 - - open Rope hangs loose"_s, u"M-02 - - open Lamp is dark"_s,
                              u"M-03 - - open Gate opens twice"_s}));
    }

    void rowsRatedAsFineAreNoFindings()
    {
        const AuditDocument document = readMarkdown(
            "# Pier audit\n\n| Aspect | Finding | Severity |\n|---|---|---|\n| Rope | It hangs loose | High "
            "|\n| Lamp | It shines at night | Good |\n| Gate | It is locked | Excellent |\n");
        QCOMPARE(told(document), QStringList{u"- high - open It hangs loose"_s});
    }

    void whatIsExcellentIsNoMendedFinding()
    {
        const AuditDocument document = readMarkdown(
            "# Pier audit\n\n## Parts\n\n### ✅ **Rope locker** - EXCELLENT\n**File:** `rope.c`\n\n**Strengths:**\n- "
            "✓ dry\n\n**Issues:** None critical\n\n**Recommendation:** an example for others\n");
        QCOMPARE(told(document), QStringList());
    }

    void whatIsToRaiseAlarmIsNoFinding_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("kinds of alerts")
            << u"# Pier readiness audit\n\n#### Alert categories (12 alerts)\n1. **Rope "
               "snapped** (Critical)\n   - RopeDown\n2. **Lamp** (High)\n   - LampDark\n"_s;
        QTest::newRow("a dashboard")
            << u"# Pier readiness audit\n\n## Monitoring & alerting\n\n### Boards\n\n- Visitors\n"
               "- Alarms of the gate (high)\n"_s;
    }
    void whatIsToRaiseAlarmIsNoFinding()
    {
        QFETCH(QString, markdown);
        QCOMPARE(told(readMarkdown(markdown.toUtf8())), QStringList());
    }

    void errorsThatWereFoundAreRatedByTheirHeading()
    {
        const AuditDocument document = readMarkdown(
            "## Log review of the pier\n\n## 🚨 Critical errors found\n\n### 1. **Gate opens twice**\n\n**Root cause**: "
            "two motors\n\n**Fixed**: one motor\n\n### 2. **Bell is silent**\n\n**Root cause**: no rope\n\n**Fixed**: "
            "a "
            "rope\n");
        QCOMPARE(told(document),
                 (QStringList{u"- critical - resolved Gate opens twice"_s, u"- critical - resolved Bell is silent"_s}));
    }

    void knownIssuesMayBeCalledMore_data()
    {
        QTest::addColumn<QString>("heading");
        for (const QString &heading : {u"Known issues"_s, u"Known issues / limitations"_s,
                                       u"10. Pending / known issues"_s, u"🐛 Known issues & limitations"_s})
            QTest::newRow(qPrintable(heading)) << heading;
    }
    void knownIssuesMayBeCalledMore()
    {
        QFETCH(QString, heading);
        const QString markdown = u"# Pier completion report\n\n## "_s + heading +
                                 u"\n\n1. **Rope hangs loose:** at the gate\n   - **Solution:** a knot\n\n2. **Lamp is "
                                 "dark:** at night\n   - **Solution:** a bulb\n"_s;
        QCOMPARE(told(readMarkdown(markdown.toUtf8())),
                 (QStringList{u"- - - open Rope hangs loose"_s, u"- - - open Lamp is dark"_s}));
    }

    void notesAmongKnownIssuesAreNone_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("beside them") << u"## Known issues & notes\n\n### ℹ️ Setting up\nThe pier needs a rope.\n"_s;
        QTest::newRow("below them")
            << u"## Known issues & limitations\n\n### Technical notes\n\n1. **Ropes of hemp** - "
               "all of them need tar\n"_s;
        QTest::newRow("what to do then") << u"## Support\n\n### If issues occur\n\n**Gate errors:**\n- Look at the "
                                            "second motor\n- Ring the silent bell\n"_s;
    }
    void notesAmongKnownIssuesAreNone()
    {
        QFETCH(QString, markdown);
        QCOMPARE(told(readMarkdown("# Pier completion report\n\n" + markdown.toUtf8())), QStringList());
    }

    void theFirstOfSeveralPartsIsNoTitle()
    {
        // "Weaknesses of the pier" would make a list of issues of all that is numbered.
        const AuditDocument document =
            readMarkdown("## Weaknesses of the pier\n\n### 1. Ropes\n\nTorn.\n\n## What was done\n\n### 1. Locks of "
                         "steel\n\nIn May.\n");
        QCOMPARE(told(document), QStringList());
    }

    void praiseAndNamesAmongFindingsAreNone()
    {
        const AuditDocument document = readMarkdown(
            "# Pier investigation report\n\n## Key findings\n\n### The good ✅\n\n1. **Ropes of hemp**\n   - "
            "well tied\n\n### Missing keys\n\n- `GATE_KEY`\n- `LAMP_KEY`\n\n### The bad ❌\n\n1. **Nobody looks at "
            "night**\n   - no lamps\n");
        QCOMPARE(told(document), (QStringList{u"- - - open Missing keys"_s, u"- - - open Nobody looks at night"_s}));
    }

    void ordersOfWhatHeadingsToldAddNothing()
    {
        const AuditDocument document = readMarkdown(
            "# Pier analysis report\n\n## High severity issues\n\n### 1. Gate opens twice\n\n**Impact**: two "
            "motors\n\n## "
            "Low severity issues\n\n### 2. Bell is silent\n\n**Impact**: no rope\n\n## Priority matrix\n\n| Priority | "
            "Issue | Gain | Effort |\n|---|---|---|---|\n| 1 | One motor only (#1) | much | Low |\n| 2 | Ring the "
            "thing "
            "(#2) | some | Low |\n| 3 | Oil all of it | some | Low |\n");
        QCOMPARE(told(document), (QStringList{u"- high - open Gate opens twice"_s, u"- low - open Bell is silent"_s}));
    }

    void aStatusInBracketsMayStandInFront()
    {
        const AuditDocument document = readMarkdown("# Pier audit\n\n## Critical issues\n\n- [DONE] Rope hangs "
                                                    "loose\n- [NOT DONE] Lamp is dark\n- [WIP] Gate opens "
                                                    "twice\n- [Pier] Bell is silent\n");
        QCOMPARE(told(document),
                 (QStringList{u"- critical - resolved Rope hangs loose"_s, u"- critical - open Lamp is dark"_s,
                              u"- critical - in-progress Gate opens twice"_s,
                              u"- critical - open [Pier] Bell is silent"_s}));
    }

    void whatIsNoneCurrentlyIsNoFinding()
    {
        const AuditDocument document =
            readMarkdown("# Pier test report\n\n## Critical bugs (P0)\n\n- None currently\n\n## Low priority bugs "
                         "(P3)\n\n- Paint peels at the door\n");
        QCOMPARE(told(document), QStringList{u"- low P3 open Paint peels at the door"_s});
    }

    void othersThanFindings_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("a note") << u"# Pier issues\n\n## 📝 Note\n\n- What page of the book\n- Which rope it was\n"_s;
        QTest::newRow("a score of the whole") << u"# Pier report\n\n### Overall: 35/100 🔴\n\n**Ropes:** 10/100\n"_s;
        QTest::newRow("a signature")
            << u"# Pier checklist\n\n## Technical sign-off\n\n- [ ] Developer\n  - Owner: Ann\n  - "
               "Date: May\n  - Status: open\n"_s;
        QTest::newRow("a summary with a rating")
            << u"# Pier report\n\n## Executive summary\n\n**Severity:** Critical\n**Issue:** the pier sank\n"_s;
        QTest::newRow("what ratings mean")
            << u"# Pier audit\n\n## Issues classification:\n\n##### CRITICAL: problems that "
               "sink the pier\n##### LOW: problems that wet the feet\n"_s;
    }
    void othersThanFindings()
    {
        QFETCH(QString, markdown);
        QCOMPARE(told(readMarkdown(markdown.toUtf8())), QStringList());
    }

    void aFixBelowAHeadingOfItsOwnResolves()
    {
        const AuditDocument document = readMarkdown(
            "# Pier failures - all fixed\n\n## Bug #1: Rope hangs loose\n\n### Problem\nSince May.\n\n### Fix "
            "applied\nA knot.\n\n## Bug #2: Lamp is dark\n\n### Problem\nAt night.\n\n### Fix\nA bulb.\n");
        QCOMPARE(told(document), (QStringList{u"#1 - - resolved Rope hangs loose"_s, u"#2 - - open Lamp is dark"_s}));
    }

    void whatWentFromCriticalToPassIsResolved()
    {
        const AuditDocument document = readMarkdown(
            "# Pier compliance report\n\n### Critical vulnerabilities fixed\n\n#### 1. Loose rope Critical: → Pass\n\n"
            "**Issue:** no knot\n\n**Fix:** a knot\n");
        QCOMPARE(document.findings.size(), 1);
        QCOMPARE(document.findings[0].status, Status::Resolved);
    }

    void aCrossAmongWhatWasResolvedMarksTheProblem()
    {
        const AuditDocument document =
            readMarkdown("# Pier report\n\n## Resolved issues\n\n### 1. ❌ Rope hangs loose\n\n**Cause**: no knot\n"
                         "**Solution**: a knot\n\n### 2. ❌ Lamp is dark\n\n**Cause**: no bulb\n**Solution**: a bulb\n");
        QCOMPARE(told(document), (QStringList{u"- - - resolved Rope hangs loose"_s, u"- - - resolved Lamp is dark"_s}));
    }

    void aDayOfAPlanMayTellOfAProblem()
    {
        const AuditDocument document = readMarkdown(
            "# Pier remediation plan\n\n## Phase 1: Security (week 1)\n\n### Day 1-2: Locks\n\n**Issue:** the gate has "
            "no "
            "lock\n**File:** `gate.c`\n**Severity:** 🔴 CRITICAL\n\n#### To do\n\n**Task 1.1: buy one**\n\n### Day 3: "
            "Rest\n\n- Look at the sea\n");
        QCOMPARE(told(document), QStringList{u"- critical - open Day 1-2: Locks"_s});
        QCOMPARE(document.phases.size(), 1);
    }

    void stepsOfARemediationThatTellTheProblemAreFindings()
    {
        const AuditDocument document = readMarkdown("# Pier remediation plan\n\n## 2. Phase 1: Immediate (May)\n\n### "
                                                    "2.1 Buy locks\n\n**Issue:** the gate has no "
                                                    "lock\n\n**Solution:** a lock\n\n## 3. Phase 2: Later "
                                                    "(June)\n\n### 3.1 Buy lamps\n\n**Issue:** the stairs are "
                                                    "dark\n\n**Solution:** two lamps\n");
        QCOMPARE(told(document), (QStringList{u"2.1 - - open Buy locks"_s, u"3.1 - - open Buy lamps"_s}));
    }

    void itemsBesideARatedOneAreFindingsToo()
    {
        const AuditDocument document = readMarkdown(
            "# Pier review\n\n## Step 1: Review ✅\n\n### Issues identified\n\n1. **CRITICAL**: Gate without a "
            "lock\n2. **Double rope**: tied twice\n3. **Old lamp**: still on the stairs\n");
        QCOMPARE(told(document), (QStringList{u"- critical - open Gate without a lock"_s, u"- - - open Double rope"_s,
                                              u"- - - open Old lamp"_s}));
    }

    void tiersOfARoadmapArePhases()
    {
        const AuditDocument document = readMarkdown(
            "# Pier audit\n\n## Roadmap\n\n### P0 — this week\n- Tie the rope\n\n### P1\n- Paint the gate\n\n"
            "### P2 — later\n- New benches\n");
        QCOMPARE(document.phases.size(), 3);
        QCOMPARE(document.phases[2].priority, Priority::P2);
        QCOMPARE(document.phases[1].tasks.size(), 1);
    }

    void gatesThatAreMetOrNotAreControls_data()
    {
        QTest::addColumn<QString>("header");
        for (const QString &header : {u"Met?"_s, u"Go?"_s, u"Result"_s})
            QTest::newRow(qPrintable(header)) << header;
    }
    void gatesThatAreMetOrNotAreControls()
    {
        QFETCH(QString, header);
        const QString markdown = u"# Pier release\n\n## Gates\n\n| Gate | "_s + header +
                                 u" | Notes |\n|---|---|---|\n| Ropes | ✅ | all new |\n| Lamps | ❌ | one dark |\n| "
                                 "Locks | Yes | two |\n"_s;
        const AuditDocument document = readMarkdown(markdown.toUtf8());
        QCOMPARE(document.controls.size(), 3);
        QCOMPARE(document.controls[0].status, ControlStatus::Pass);
        QCOMPARE(document.controls[1].status, ControlStatus::Fail);
        QVERIFY(document.findings.isEmpty());
    }

    void issuesCalledSoInPhasesOfAReviewAreFindings()
    {
        const AuditDocument document = readMarkdown(
            "# QA audit report - Pier\n\n## Phase 1: The gate\n\n### ✅ Confirmed working\n\n- It opens\n\n### ⚠️ "
            "Issues "
            "identified\n\n**ISSUE #1: No lock**\n- **Severity**: CRITICAL\n- **Location**: `gate.c`\n\n**ISSUE #2: It "
            "squeaks**\n- **Severity**: LOW\n- **Impact**: noise\n\n## Phase 2: The stairs\n\n### ⚠️ Issues "
            "identified\n\n**ISSUE #3: Dark at night**\n- **Severity**: MEDIUM\n- **Impact**: people fall\n");
        QCOMPARE(told(document), (QStringList{u"#1 critical - open No lock"_s, u"#2 low - open It squeaks"_s,
                                              u"#3 medium - open Dark at night"_s}));
    }

    void headingsThatCountIssuesHeadThem()
    {
        const AuditDocument document = readMarkdown(
            "# Pier audit\n\n## 2. Results\n\n### 2.1 Critical issues: **0** ✅\nNone was found.\n\n### 2.2 High "
            "severity "
            "issues: **0** ✅\n\n#### Previously identified high issues - **ALL RESOLVED:**\n\n**H-1: Loose rope** ✅ "
            "**FIXED**\n- **Before**: one knot\n\n**H-2: Dark lamp** ✅ **COMPLETELY FIXED**\n- **Before**: no "
            "bulb\n\n### "
            "2.3 Low severity issues: **1** ⚠️\n\n**L-1: Old sign**\n- **Impact**: small\n- **Priority**: Low\n");
        QCOMPARE(told(document), (QStringList{u"H-1 high - resolved Loose rope"_s, u"H-2 high - resolved Dark lamp"_s,
                                              u"L-1 low - open Old sign"_s}));
    }

    void anOrderIsNoResolution_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("finding");
        QTest::newRow("an order") << u"**Resolution:** Remove the old door"_s << u"- high - open Two doors"_s;
        QTest::newRow("what was done") << u"**Resolution:** Removed the old door"_s << u"- high - resolved Two doors"_s;
        QTest::newRow("what is said to be done")
            << u"**Fix applied:** Remove the old door"_s << u"- high - resolved Two doors"_s;
    }
    void anOrderIsNoResolution()
    {
        QFETCH(QString, field);
        QFETCH(QString, finding);
        const QString markdown =
            u"# Pier audit\n\n## High issues\n\n### 1. Two doors\n\n**Impact:** people get lost\n"_s + field + u'\n';
        QCOMPARE(told(readMarkdown(markdown.toUtf8())), QStringList{finding});
    }

    void tiersAreReadBesideASingleFinding()
    {
        const AuditDocument document = readMarkdown(
            "# Pier audit report\n\n## 1. Doors (critical)\n\n### Issue: Two doors\n\n**Impact:** people get lost\n"
            "**Resolution:** Remove one\n\n## Priority fix list\n\n### P0 - Critical (must fix before launch)\n1. "
            "Remove the "
            "old door\n2. Check the ropes\n\n### P1 - High (fix within a day)\n3. Light the stairs\n");
        QCOMPARE(told(document),
                 (QStringList{u"- - - open Two doors"_s, u"- critical P0 open Remove the old door"_s,
                              u"- critical P0 open Check the ropes"_s, u"- high P1 open Light the stairs"_s}));
    }

    void fixesThatWereCompletedAreResolved()
    {
        const AuditDocument document = readMarkdown(
            "# Fixes of the pier\n\n## ✅ Fixes completed\n\n### 1. Removed the second door\n- **Impact:** nobody "
            "gets lost\n\n### 2. Tied the rope\n- **Impact:** boats stay\n");
        QCOMPARE(told(document),
                 (QStringList{u"- - - resolved Removed the second door"_s, u"- - - resolved Tied the rope"_s}));
    }

    void whatAConfirmationRestatesIsOneFinding()
    {
        const AuditDocument document = readMarkdown(
            "# Blocker fixes of the pier\n\n## BLOCKER 1: GATE OPENS BY ITSELF\n\n### Root cause analysis\n\nTwo "
            "motors.\n\n### Fix implemented\n\nOne motor.\n\n## Final confirmation\n\n### ✅ BLOCKER 1: GATE - "
            "FIXED\n\n- **Root cause**: two motors\n- **Fix**: one\n");
        QCOMPARE(told(document), QStringList{u"1 critical - resolved GATE OPENS BY ITSELF"_s});
    }

    void statesOfEngineeringAreStates()
    {
        const AuditDocument document = readMarkdown(
            "# Pier release certification\n\n**Executive Release Verdict:** 🟡 **CONDITIONAL — LAMPS ARE TO BE "
            "SEEN**\n\n| Finding ID | Area | Description | Engineering State | Final Verdict "
            "|\n|---|---|---|---|---|\n| "
            "**`A-01`** | Ropes | Rope hangs loose | 🟢 REMEDIATED | PASS |\n| **`A-02`** | Lamps | Lamp is dark | "
            "Open | FAIL "
            "|\n");
        QCOMPARE(told(document),
                 (QStringList{u"A-01 - - resolved Rope hangs loose"_s, u"A-02 - - open Lamp is dark"_s}));
        QVERIFY(document.decision && document.decision->verdict == Verdict::Conditional);
    }

    void aColumnOfValuesBesideScoresHoldsThem()
    {
        const AuditDocument document = readMarkdown(
            "# Pier audit\n\n## Scores\n\n| Score | Value | Why |\n|---|---:|---|\n| Overall pier score | 55 | so so "
            "|\n| Rope score | 48 | old |\n| Lamp score | 62 | new |\n");
        QCOMPARE(document.scorecards.size(), 1);
        QCOMPARE(document.scorecards[0].scale, 100.0);
        QVERIFY(document.scorecards[0].overall && document.scorecards[0].overall->current == 55);
    }

    void whatPassedInATableOfFindingsIsNone()
    {
        const AuditDocument document =
            readMarkdown("# Pier penetration test\n\n## Findings\n\n| ID | Finding | "
                         "Severity | Status |\n|---|---|---|---|\n| A1-01 | Gate is "
                         "locked | ✅ Pass | — |\n| A1-02 | Rope hangs loose | 🟡 Medium | "
                         "Open |\n| A1-03 | Lamp is dark | 🔴 Critical | ✅ "
                         "FIXED |\n");
        QCOMPARE(told(document),
                 (QStringList{u"A1-02 medium - open Rope hangs loose"_s, u"A1-03 critical - resolved Lamp is dark"_s}));
    }

    void testsThatPassedAreNoFindings()
    {
        const AuditDocument document =
            readMarkdown("# Pier audit\n\n## Findings\n\n### Testing\n\n✅ **Gate**\n- "
                         "Issue: forced open\n- Result: it held\n\n✅ **Lamps**\n- "
                         "Issue: night\n- Result: bright\n\n⚠️ **MEDIUM: Loose rope**\n- "
                         "**Impact:** boats drift\n- **Fix:** a knot\n");
        QCOMPARE(told(document), QStringList{u"- medium - open Loose rope"_s});
    }

    void whatAListSumsUpIsOneFinding()
    {
        const AuditDocument document =
            readMarkdown("# Pier audit\n\n## Findings\n\n⚠️ **MEDIUM: Loose rope**\n- **Impact:** boats drift\n- "
                         "**Recommendation:** a knot\n\n⚠️ "
                         "**LOW: Dark lamp**\n- **Impact:** people fall\n- **Recommendation:** a bulb\n\n## Medium "
                         "risks: 1\n\n1. **Loose "
                         "rope**\n   - **Impact:** boats drift\n   - **Recommendation:** a knot\n");
        QCOMPARE(told(document), (QStringList{u"- medium - open Loose rope"_s, u"- low - open Dark lamp"_s}));
    }

    void countsOfIssuesAreNoTitles()
    {
        const AuditDocument document = readMarkdown(
            "# Pier audit report\n\n## Integration issues\n\n| Component | Issues | Severity |\n|---|---|---|\n| Ropes "
            "| 4 issues | CRITICAL |\n| Lamps | 3 issues | HIGH |\n");
        QCOMPARE(told(document), QStringList());
    }

    void anActionNamesFindingsByTheirKeys()
    {
        const AuditDocument document = readMarkdown("# Pier audit\n\n## Findings\n\n### H-1: Loose rope\n\n**Impact:** "
                                                    "boats drift\n\n### M-2: Dark lamp\n\n**Impact:** people "
                                                    "fall\n\n## Required actions\n\n| Priority | Action | Finding "
                                                    "|\n|---|---|---|\n| **P0** | Tie it | H-1 |\n| **P1** | "
                                                    "New bulb | M-2 |\n| **P2** | Test all | General |\n");
        QCOMPARE(told(document), (QStringList{u"H-1 - P0 open Loose rope"_s, u"M-2 - P1 open Dark lamp"_s}));
    }

    void titlesBehindKeysMayBeSetOff_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::newRow("a dot in the middle") << u"SEC-01 · Loose rope"_s;
        QTest::newRow("two keys") << u"SEC-01 & SEC-02: Loose rope"_s;
    }
    void titlesBehindKeysMayBeSetOff()
    {
        QFETCH(QString, heading);
        const QString markdown =
            u"# Pier audit\n\n## Findings\n\n### "_s + heading + u"\n\n**Severity:** High\n**Impact:** much\n"_s;
        QCOMPARE(told(readMarkdown(markdown.toUtf8())), QStringList{u"SEC-01 high - open Loose rope"_s});
    }

    void aPartWithAScoreIsNoFinding()
    {
        const AuditDocument document = readMarkdown("# Pier review\n\n## 4. Quality\n\n### 4.1 Ropes ⚠️ "
                                                    "(8/10)\n\n**Issue**: one is old\n\n**Recommendation**: "
                                                    "replace it\n");
        QCOMPARE(told(document), QStringList());
    }

    void aTotalMayHaveAScaleOfItsOwn()
    {
        const AuditDocument document = readMarkdown(
            "# Pier review\n\n## Scores\n\n| Category | Score |\n|---|---|\n| Ropes | 10/10 |\n| Lamps | 8/10 |\n| "
            "**TOTAL** | **94/100** |\n");
        QCOMPARE(document.scorecards.size(), 2);
        QCOMPARE(document.scorecards[0].scale, 10.0);
        QCOMPARE(document.scorecards[1].scale, 100.0);
        QVERIFY(document.scorecards[1].overall && document.scorecards[1].overall->current == 94);
    }

    void problemsToldWithTheirFixesAreMended_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("status");
        QTest::newRow("the group was fixed") << u"Ferry fixes report"_s << u"What was fixed"_s << u"resolved"_s;
        QTest::newRow("the document is") << u"Lost ferries - FIXED"_s << u"Root causes"_s << u"resolved"_s;
        QTest::newRow("nothing is") << u"Ferry fixes report"_s << u"Root causes"_s << u"open"_s;
        QTest::newRow("not to be fixed") << u"Lost ferries - FIXED"_s << u"Recommended changes"_s << u"open"_s;
    }
    void problemsToldWithTheirFixesAreMended()
    {
        QFETCH(QString, title);
        QFETCH(QString, group);
        QFETCH(QString, status);
        const QString markdown = u"# %1\n\n## %2\n\n### Issue 1: Loose rope\n\n**Problem:** it frays\n\n**Solution:** "
                                 "a new one\n"_s.arg(title, group);
        QCOMPARE(told(readMarkdown(markdown.toUtf8())), QStringList{u"1 - - %1 Loose rope"_s.arg(status)});
    }
};

QTEST_GUILESS_MAIN(TestAuditReports)
#include "tst_auditreports.moc"
