#include "support/auditwords.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;
using test::readMarkdown;
using test::told;

/// Lists and tables that state findings, and those that only look so: counts, legends, what is in order, accounts of
/// work. The texts are our own, about systems that do not exist.
class TestAuditLists : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void listsAndTablesStateFindings_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char *name, const char *markdown, const QStringList &findings) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << findings;
        };
        row("a priority before a title in bold",
            "# Pier audit\n\n## Findings\n\n### P1 major issues\n\n**[P1] Gate has no label**\n- **Location:** "
            "`gate.c:9`\n"
            "- **Impact:** nobody finds it\n- **WCAG:** 1.3.1\n\n**[P1] Lamp is too dark**\n- **Impact:** people "
            "stumble\n- **WCAG:** 2.1.1\n",
            {u"- high P1 open Gate has no label"_s, u"- high P1 open Lamp is too dark"_s});
        row("an item that rates itself",
            "# Pier audit\n\n## Critical issues\n\n- Rope hangs loose (high)\n- Lamp is dark\n",
            {u"- high - open Rope hangs loose"_s, u"- critical - open Lamp is dark"_s});
        row("keys that end in a letter and a number",
            "# Pier review\n\n## HIGH\n\n### SEC-H1. Gate opens twice\n- FIX: one motor\n\n### SEC-H2. Bell is "
            "silent\n- "
            "FIX: a rope\n",
            {u"SEC-H1 high - open Gate opens twice"_s, u"SEC-H2 high - open Bell is silent"_s});
        row("a rating behind a number, and a word of time",
            "# Pier audit\n\n## 1. CRITICAL FINDINGS (act now)\n\n### 1.1 Ropes\n\n| ID | Finding |\n|---|---|\n| R-01 "
            "| "
            "Rope hangs loose |\n\n## 2. HIGH PRIORITY FINDINGS (this sprint)\n\n| ID | Finding |\n|---|---|\n| R-02 | "
            "Lamp is dark |\n",
            {u"R-01 critical - open Rope hangs loose"_s, u"R-02 high - open Lamp is dark"_s});
        row("a title in bold with fields below",
            "# Pier scan\n\n### High severity (1 issue)\n\n**Gate without a lock**\n\nIt stands open.\n\n**Location:** "
            "`gate.c`\n\n**Impact:** anybody walks in\n\n**Remediation:** a lock\n",
            {u"- high - open Gate without a lock"_s});
        row("what was fixed below headings of ratings",
            "# Pier audit\n\n## Fixes applied\n\n### MEDIUM priority issues - FIXED ✅\n\n#### Rope checks ✅ "
            "FIXED\n**Files:** `rope.c`\n**Change:** pulled\n",
            {u"- medium - resolved Rope checks"_s});
        row("fixes that tell the problem, where nothing else is stated",
            "# Pier audit\n\n## Key fixes\n\n### 1. Labels of the gate\n\n**Issue:** nobody finds it\n**Fix:** a "
            "sign\n\n### 2. Lamps\n\n**Issue:** dark stairs\n**Fix:** two lamps\n",
            {u"- - - open Labels of the gate"_s, u"- - - open Lamps"_s});
        row("gaps that are known",
            "# Pier hardening audit\n\n## In order\n\n- The gate is locked\n\n## Remaining security gaps\n\n- No limit "
            "at "
            "the gate\n- No book of visitors\n",
            {u"- - - open No limit at the gate"_s, u"- - - open No book of visitors"_s});
        row("points that are not indented",
            "# Pier audit\n\n## Critical issues\n\n1. **Rope hangs loose**\n- seen at the gate\n- **Fix implemented**: "
            "a "
            "knot\n\n2. **Lamp is dark**\n- seen at night\n",
            {u"- critical - open Rope hangs loose"_s, u"- critical - open Lamp is dark"_s});
        row("what is to be done in capitals",
            "# Pier report\n\n## Issues found\n\n1. **FIX**: rope at the gate\n2. **✅ COMPLETED**: lamp on the "
            "stairs\n",
            {u"- - - open rope at the gate"_s, u"- - - resolved lamp on the stairs"_s});
        row("a header that ends in finding",
            "# Pier audit\n\n| ID | Security finding | Severity |\n|---|---|---|\n| S1 | Gate opens twice | High |\n",
            {u"S1 high - open Gate opens twice"_s});
        row("a table without a title",
            "# Pier audit\n\n| # | Severity | Surface | Status |\n|---|---|---|---|\n| 1 | Low (parity) | Key list of "
            "the "
            "gate is old | ✅ done |\n| 2 | Medium | No check of the ropes | open |\n",
            {u"- low - resolved Key list of the gate is old"_s, u"- medium - open No check of the ropes"_s});
        row("keys below a heading of what was closed",
            "# Pier controls\n\n## Gaps closed since May\n\n| Gap ID | Description | Closed by |\n|---|---|---|\n| G-1 "
            "| No "
            "book of visitors | `book.md` |\n",
            {u"G-1 - - resolved No book of visitors"_s});
        row("issues with a status and no more",
            "# Pier audit\n\n## Summary\n\n| Issue | Status |\n|---|---|\n| Gate opens twice | Fixed |\n| Bell is "
            "silent | "
            "Open |\n",
            {u"- - - resolved Gate opens twice"_s, u"- - - open Bell is silent"_s});
    }
    void listsAndTablesStateFindings()
    {
        QFETCH(QString, markdown);
        QTEST(told(readMarkdown(markdown.toUtf8())), "findings");
    }

    void othersDoNot_data()
    {
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char *name, const char *markdown) {
            QTest::newRow(name) << QString::fromUtf8(markdown);
        };
        row("numbers of issues",
            "# Pier audit\n\n| Severity | Issues |\n|---|---|\n| High | 3 |\n| Low | 4 |\n\n| Area | "
            "Open issues | Severity |\n|---|---|---|\n| Ropes | 3 | High |\n| Lamps | 4 | Low |\n");
        row("a state with shares",
            "# Pier audit\n\n## Key findings\n\n### Current state: HIGH RISK\n\n- **100%** of the "
            "gates\n- **0%** of the lamps\n");
        row("what is in order", "# Pier security audit\n\n## 2. Keys ✅\n\n### Findings\n\n- ✅ One key for each "
                                "guard\n- ✅ NO keys below the mat\n");
        row("what passed",
            "# Pier report\n\n## Summary of findings\n\n### Critical components\n\n- ✅ Gate - **PASS**\n- ✅ "
            "Bell - **PASS**\n");
        row("how high each kind of risk is",
            "# Pier report\n\n## Problems\n\n### Risk level: VERY LOW\n\n- **Rope risk**: Minimal\n- **Gate "
            "risk**: Very low\n");
        row("headings of what passed",
            "# Pier security review\n\n### 7.1 Gate ✅ SECURE\n**Severity:** low\n**Fix:** none\n\n### Finding 2.1: Two "
            "doors are locked (PASS)\n**File:** `door.c`\n\n### Finding 2.2: Lamps are lit (PASS)\n**File:** "
            "`lamp.c`\n");
        row("an account of the work on one issue", "# Issue #12 Implementation Summary\n\n## What was done\n\n### 1. "
                                                   "Rope layer\nNew ropes.\n\n### 2. Tests of the "
                                                   "ropes\nTen of them.\n");
        row("other issues of the tracker",
            "# Issue #12 report\n\n## Related issues\n\n- Issue #13: other ropes\n\n## After "
            "issue #11\n\n- Ropes are counted the same way\n");
        row("gaps that were closed",
            "# Pier readiness report\n\n## Closed pier gaps\n\n- The gate is locked now\n- The "
            "book is kept\n");
        row("a runbook",
            "# Ferry Issues Runbook\n\n## Steps\n\n### 1. Look at the rope\nPull it.\n\n### 2. Look at the "
            "lamp\nLight it.\n");
        row("steps of a checklist", "# Go-live checklist\n\n## Phase 1: Before\n\n### 1.1 Look at the ropes\n\n- [ ] "
                                    "pulled\n\n### 1.2 Look at the lamps\n\n- [ ] lit\n");
        row("controls with a severity", "# Pier audit\n\n## OWASP Top 10\n\n| OWASP ID | Item | Result | Severity "
                                        "|\n|---|---|---|---|\n| A01 | Access "
                                        "to the pier | ⚠️ weak | Medium |\n| A03 | Ropes | ✅ good | - |\n");
        row("rows that passed",
            "# Pier audit\n\n| ID | Item | Result | Severity |\n|---|---|---|---|\n| A03 | Ropes | ✅ "
            "good | - |\n| A04 | Bells | ✅ good | - |\n");
        row("accounts",
            "# All roles complete\n\n| # | Name | Role | Status |\n|---|---|---|---|\n| 1 | Guard | gate | ✅ "
            "Active |\n| 2 | Crew | boat | ✅ Active |\n");
        row("tests",
            "# Test report of the ferry\n\n### 1. Many passengers\n\n- **Purpose**: load\n- **Scenario**: 90 "
            "people\n- **Acceptance Criteria**: on time\n\n### 2. Storm\n\n- **Purpose**: wind\n- **Scenario**: 9 "
            "knots\n- **Acceptance Criteria**: afloat\n");
        row("help with what is common",
            "# Ferry setup report\n\n## Common issues & solutions\n\n### Issue: the bell does "
            "not ring\n**Solution:** pull\n\n### Issue 2: the door is stuck\n**Solution:** "
            "push\n");
        row("words that only rate",
            "# Pier report\n\n## Blocking issues\n\n1. **CRITICAL SECURITY VULNERABILITIES**\n   - gate\n2. **HIGH "
            "PRIORITY PROBLEMS**\n   - lamp\n");
    }
    void othersDoNot()
    {
        QFETCH(QString, markdown);
        QCOMPARE(told(readMarkdown(markdown.toUtf8())), QStringList());
    }

    void headingsThatOnlyRateGroupWhatStandsBelow()
    {
        const AuditDocument document = readMarkdown(
            "# Pier report\n\n## Blocking issues\n\n### 1. CRITICAL SECURITY VULNERABILITIES (act at once)\n- "
            "**Open gate:** nobody looks\n- **Loose rope:** at the stairs\n");
        QCOMPARE(told(document), (QStringList{u"- critical - open Open gate"_s, u"- critical - open Loose rope"_s}));
    }

    void adviceWithFieldsRestatesWhatHeadingsTold()
    {
        const AuditDocument document = readMarkdown(
            "# Pier audit\n\n## HIGH findings\n\n### Issue #1: Rope hangs loose\n**Severity:** HIGH\n\n## "
            "Recommendations\n\n### Priority 1: CRITICAL (act at once)\n\n1. **Buy other hooks for boats**\n   - File: "
            "`hook.c`\n   - Effort: 2 hours\n");
        QCOMPARE(told(document), QStringList{u"#1 high - open Rope hangs loose"_s});
    }

    void aSeverityBelowAHeadingOfItsOwnRatesTheTitle()
    {
        const AuditDocument document =
            readMarkdown("# Pier defects report\n\n## Findings\n\n### Rope hangs loose\n\n#### "
                         "Severity\n\n**Low** — nobody was hurt so far\n");
        QCOMPARE(told(document), QStringList{u"- low - open Rope hangs loose"_s});
    }

    void paragraphsCalledIssuesAreFindings()
    {
        const AuditDocument document = readMarkdown(
            "# Pier audit\n\n## Ropes\nIssue R1 (P1) - Ropes are not counted.\nProblem: Nobody keeps a "
            "list.\nEvidence: `pier/list.c:42`.\nRecommendation: Keep one.\n\nIssue R2 (P0) - The tow rope "
            "is torn.\nImpact: Boats drift.\nRecommendation: Replace it.\n\n## Lamps\nIssue L1 (P2) - One "
            "lamp is dim.\nProblem: An old bulb.\nRecommendation: A new bulb.\n");
        QCOMPARE(told(document), (QStringList{QStringLiteral("R1 - P1 open Ropes are not counted"),
                                              QStringLiteral("R2 - P0 open The tow rope is torn"),
                                              QStringLiteral("L1 - P2 open One lamp is dim")}));
        QCOMPARE(document.findings[0].recommendation, QStringLiteral("Keep one."));
    }

    void aParagraphCalledIssueWithoutFieldsIsNone()
    {
        const AuditDocument document =
            readMarkdown("# Pier audit\n\n## Ropes\nIssue 12 was closed in May\nand nobody looked again.\n");
        QVERIFY(document.findings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAuditLists)
#include "tst_auditlists.moc"
