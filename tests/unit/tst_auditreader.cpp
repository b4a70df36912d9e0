#include "importers/auditreader.h"
#include "importers/lexicon.h"
#include "support/strict.h"

#include <QFile>
#include <algorithm>

using namespace shipworthy;

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(QStringLiteral(SHIPWORTHY_SOURCE_DIR "/tests/data/import/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

AuditDocument read(const QByteArray &bytes)
{
    auto document = readAudit(bytes, QStringLiteral("audit.md"), Lexicon::builtIn());
    return document ? *std::move(document) : AuditDocument{};
}

AuditDocument readFile(const QString &name)
{
    return read(bytesOf(name));
}

Finding findingNamed(const AuditDocument &document, const QString &keyOrTitle)
{
    for (const Finding &finding : document.findings) {
        if (finding.key == keyOrTitle || finding.title == keyOrTitle)
            return finding;
    }
    return {};
}

} // namespace

class TestAuditReader : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aTemplateThatIsLeftOutLeadsNoTaskToAnotherFinding()
    {
        const AuditDocument audit =
            read("# Pier audit\n\n## Findings\n\n### F-1: {Title}\n**Severity:** High\n**Fix:** {How}\n\n"
                 "### F-2: Ropes of the ferry rot\n**Severity:** High\n**Fix:** new ropes\n\n"
                 "### F-3: Lamps of the pier flicker\n**Severity:** Low\n\n## Critical issues\n\n"
                 "- **Bell rings at night**: nobody sleeps\n- **Gate opens twice**: two motors\n\n"
                 "## Next steps\n\n1. Ropes of the ferry rot: buy new ones\n");
        QCOMPARE(audit.findings.size(), 4);
        QCOMPARE(audit.phases.size(), 1);
        QCOMPARE(audit.phases.first().tasks.size(), 1);
        QCOMPARE(audit.phases.first().tasks.first().findings, QStringList{QStringLiteral("F-2")});
    }

    void aBannerIsNoPartOfTheTitle()
    {
        const AuditDocument audit = read("==========\nHarbor Pay - Readiness Audit\n==========\n\n## Ropes\n");
        QCOMPARE(audit.title, QStringLiteral("Harbor Pay - Readiness Audit"));
        QCOMPARE(audit.system, QStringLiteral("Harbor Pay"));
    }

    void namesFollowOneAnotherOnALine()
    {
        const AuditDocument audit = read(
            "# Audit\n\n**Date:** 2026-03-06 **Author:** Ada (the **old** one) **Scope:** All piers\n\n## Ropes\n");
        QStringList fields;
        for (const HeaderField &field : audit.metadata)
            fields.append(field.name + u'=' + field.value);
        QCOMPARE(fields, QStringList({QStringLiteral("Date=2026-03-06"), QStringLiteral("Author=Ada (the old one)"),
                                      QStringLiteral("Scope=All piers")}));
        QCOMPARE(audit.author, QStringLiteral("Ada (the old one)"));
    }

    void labelsBehindBarsNeedNotBeKnown()
    {
        const AuditDocument audit =
            read("# Audit\n\n> Date: 2026-03-06 | Weather: fair, wind: 3 | Overall score: 6.9/10 "
                 "(was 5.7) | Place: https://example.org | 10:30\n\n## Ropes\n");
        QStringList fields;
        for (const HeaderField &field : audit.metadata)
            fields.append(field.name + u'=' + field.value);
        QCOMPARE(fields, QStringList({QStringLiteral("Date=2026-03-06"), QStringLiteral("Weather=fair, wind: 3"),
                                      QStringLiteral("Overall score=6.9/10 (was 5.7)"),
                                      QStringLiteral("Place=https://example.org | 10:30")}));
        QCOMPARE(audit.scorecards.size(), 1);
        QCOMPARE(audit.scorecards.first().overall->current, 6.9);
    }

    void readsTheHeader()
    {
        const AuditDocument document = readFile(QStringLiteral("checklist-audit.md"));
        QCOMPARE(document.title, QStringLiteral("Cedar Lane Ticketing - Launch Readiness Audit"));
        QCOMPARE(document.system, QStringLiteral("Cedar Lane Ticketing"));
        QCOMPARE(document.kind, DocumentKind::Audit);
        QCOMPARE(document.date, QDate(2026, 3, 2));
        QCOMPARE(document.author, QStringLiteral("Platform Review Group"));
        QCOMPARE(document.metadata.size(), 3);
        QCOMPARE(document.decision->verdict, Verdict::NoGo);
        QCOMPARE(document.sha256.size(), 64);
    }

    void readsFindingsFromBoxes()
    {
        const AuditDocument document = readFile(QStringLiteral("checklist-audit.md"));
        QCOMPARE(document.findings.size(), 3);
        const Finding first = findingNamed(document, QStringLiteral("HALL-01"));
        QCOMPARE(first.title, QStringLiteral("Expire seat locks"));
        QCOMPARE(first.form, FindingForm::Checklist);
        QCOMPARE(first.severity, Severity::Critical);
        QCOMPARE(first.priority, Priority::P0);
        QCOMPARE(first.checked, false);
        QCOMPARE(first.owner, QStringLiteral("Backend"));
        QCOMPARE(first.effort->minHours, 2.0);
        QCOMPARE(first.acceptance,
                 (QStringList{QStringLiteral("A lock is gone after 10 minutes"), QStringLiteral("a test proves it")}));
        QCOMPARE(first.locations,
                 (QList<Location>{{QStringLiteral("locks/seat.go"), 12, 40}, {QStringLiteral("main.go"), 7, 7}}));
        QCOMPARE(first.description, QStringLiteral("A lock is kept until the process ends"));
        QCOMPARE(first.recommendation, QStringLiteral("Give every lock a deadline"));
        QCOMPARE(document.checklist.first().finding, QStringLiteral("HALL-01"));
    }

    void aTickThatSaysPartialIsPartial()
    {
        const Finding finding = findingNamed(readFile(QStringLiteral("checklist-audit.md")), QStringLiteral("HALL-02"));
        QCOMPARE(finding.status, Status::Partial);
        QCOMPARE(finding.checked, true);
        QVERIFY(finding.resolution.contains(QStringLiteral("old ones are still valid")));
        QCOMPARE(finding.locations, (QList<Location>{{QStringLiteral("tickets/code.go"), 31, 31}}));
    }

    void restatementsAreMentions()
    {
        const AuditDocument document = readFile(QStringLiteral("checklist-audit.md"));
        QList<int> lines;
        for (const Mention &mention : findingNamed(document, QStringLiteral("HALL-01")).mentions)
            lines.append(mention.line);
        std::ranges::sort(lines);
        QCOMPARE(lines, (QList<int>{15, 72, 92})); // risk, task, contradiction
    }

    void readsTablesByTheirHeaders()
    {
        const AuditDocument document = readFile(QStringLiteral("checklist-audit.md"));
        QCOMPARE(document.tables.size(), 9);
        QCOMPARE(document.risks.size(), 2);
        QCOMPARE(document.risks[1].title, QStringLiteral("Linter warnings hidden (|| exit 0)"));
        QCOMPARE(document.risks[1].severity, Severity::High);
        QCOMPARE(document.warnings.size(), 1);
        QCOMPARE(document.warnings.first().code, QStringLiteral("table-row-repaired"));
        QCOMPARE(document.warnings.first().line, 16);
        QCOMPARE(document.gaps.size(), 2);
        QCOMPARE(document.gaps[0].group, QStringLiteral("Box office"));
        QCOMPARE(document.enhancements.size(), 2);
        QCOMPARE(document.enhancements[0].acceptance.size(), 2);
        QCOMPARE(document.enhancements[1].acceptance.size(), 1);
        QCOMPARE(document.enhancements[1].dependsOn, QStringList{QStringLiteral("A cache")});
        QCOMPARE(document.alerts.size(), 1);
        QCOMPARE(document.contradictions.size(), 1);
        QCOMPARE(document.controls.size(), 2);
        QCOMPARE(document.controls[0].framework, QStringLiteral("OWASP Top 10"));
        QCOMPARE(document.controls[0].status, ControlStatus::Fail);
        QCOMPARE(document.scorecards.size(), 1);
        QCOMPARE(document.scorecards[0].rows.size(), 2);
        QCOMPARE(document.scorecards[0].overall->current, 50.0);
        QCOMPARE(document.scorecards[0].overall->targets[1].days, 90);
        QCOMPARE(document.codeBlocks, (QList<CodeBlock>{{QStringLiteral("bash"), 113, 1}}));
    }

    void readsARoadmapOfTables()
    {
        const AuditDocument document = readFile(QStringLiteral("checklist-audit.md"));
        QCOMPARE(document.phases.size(), 2);
        const Phase &first = document.phases[0];
        QCOMPARE(first.startDay, 1);
        QCOMPARE(first.endDay, 14);
        QCOMPARE(first.tasks.size(), 3);
        QCOMPARE(first.tasks[0].findings, QStringList{QStringLiteral("HALL-01")});
        QCOMPARE(first.tasks[0].dependsOn, QStringList());
        QCOMPARE(first.tasks[1].status, Status::Partial);
        QCOMPARE(first.tasks[1].dependsOn, QStringList{QStringLiteral("HALL-01")});
        QCOMPARE(first.tasks[2].status, Status::Resolved);
        QCOMPARE(document.phases[1].tasks[0].findings, QStringList{QStringLiteral("QW-1")});
    }

    void namesWhatIsWorthProbing()
    {
        QStringList urls;
        for (const EndpointMention &endpoint : readFile(QStringLiteral("checklist-audit.md")).endpoints)
            urls.append(endpoint.url);
        QCOMPARE(urls, (QStringList{QStringLiteral("https://tickets.cedarlane.example/health"),
                                    QStringLiteral("https://tickets.cedarlane.example/metrics"),
                                    QStringLiteral("/health/ready")}));
    }

    void numberedStepsOfPhasesAreFindingsAndTasks()
    {
        const AuditDocument document = readFile(QStringLiteral("phase-plan.md"));
        QCOMPARE(document.system, QStringLiteral("Marigold Clinic Scheduler"));
        QCOMPARE(document.kind, DocumentKind::Plan);
        QCOMPARE(document.findings.size(), 4);
        const Finding &first = document.findings[0];
        QCOMPARE(first.key, QStringLiteral("1.1"));
        QCOMPARE(first.title, QStringLiteral("Complete the double-booking guard"));
        QCOMPARE(first.severity, Severity::Critical);
        QCOMPARE(first.priority, Priority::P0);
        QCOMPARE(first.owner, QStringLiteral("Core Team"));
        QCOMPARE(first.effort->maxHours, 6.0);
        QCOMPARE(first.locations.size(), 2);
        QVERIFY(first.recommendation.contains(QStringLiteral("CREATE UNIQUE INDEX")));
        // Marked criteria are targets: nothing is done.
        QCOMPARE(first.acceptance.size(), 2);
        QCOMPARE(first.status, Status::Open);
        QCOMPARE(document.phases.size(), 2);
        QCOMPARE(document.phases[0].tasks[0].findings, QStringList{QStringLiteral("1.1")});
        QCOMPARE(document.phases[1].startDay, 15);
        QCOMPARE(document.checklist.size(), 4);
        QCOMPARE(document.checklist[0].finding, QStringLiteral("1.1"));
        QVERIFY(document.checklist[2].finding.isEmpty());
        QCOMPARE(document.metrics.size(), 4);
        QCOMPARE(document.metrics[0].target, QStringLiteral("<2 seconds"));
        QCOMPARE(document.risks[0].probability, QStringLiteral("Low"));
    }

    void aSeverityListRestatesAndAdds()
    {
        const AuditDocument document = readFile(QStringLiteral("requirements.md"));
        QCOMPARE(document.findings.size(), 4);
        const Finding lookup = findingNamed(document, QStringLiteral("1.1"));
        QCOMPARE(lookup.severity, Severity::Critical);
        QCOMPARE(lookup.severityText, QStringLiteral("CRITICAL SECURITY VULNERABILITY"));
        QCOMPARE(lookup.priority, Priority::P0);
        QVERIFY(lookup.description.contains(QStringLiteral("```python")));
        QVERIFY(lookup.scenario.contains(QStringLiteral("- Every address is read")));
        QCOMPARE(lookup.cause, QStringLiteral("The route was added before sign-in existed"));
        QCOMPARE(lookup.locations, (QList<Location>{{QStringLiteral("api/parcels.py"), 44, 44}}));
        QCOMPARE(lookup.mentions.size(), 3); // top list, summary list, task
        QCOMPARE(findingNamed(document, QStringLiteral("2.1")).status, Status::Open);
        const Finding added = findingNamed(document, QStringLiteral("No audit trail"));
        QCOMPARE(added.form, FindingForm::List);
        QCOMPARE(added.severity, Severity::High);
        QCOMPARE(added.category, QStringLiteral("Access"));
        QCOMPARE(document.decision->verdict, Verdict::NoGo);
        QCOMPARE(document.scorecards[0].scale, 10.0);
        QCOMPARE(document.scorecards[0].overall->current, 4.0);
        QCOMPARE(document.risks.size(), 2);
    }

    void daysOfTasksCountFromTheirPhase()
    {
        const AuditDocument document = readFile(QStringLiteral("requirements.md"));
        QCOMPARE(document.phases.size(), 2);
        const Task &second = document.phases[0].tasks[1];
        QCOMPARE(second.title, QStringLiteral("Add Audit Trail"));
        QCOMPARE(second.window, QStringLiteral("Day 2-3"));
        QCOMPARE(second.findings, QStringList{QStringLiteral("No audit trail")});
        QCOMPARE(document.phases[0].tasks[0].steps.size(), 2);
        const Task &bound = document.phases[1].tasks[0];
        QCOMPARE(bound.startDay, 8);
        QCOMPARE(bound.endDay, 9);
        QCOMPARE(bound.findings, QStringList{QStringLiteral("2.1")});
    }

    void citedSentencesAreFindingsCoveredByTheNextSteps()
    {
        const AuditDocument document = readFile(QStringLiteral("review-note.md"));
        QCOMPARE(document.findings.size(), 3);
        QCOMPARE(document.findings[0].category, QStringLiteral("Backend"));
        QCOMPARE(document.findings[0].locations, (QList<Location>{{QStringLiteral("agent/export.rs"), 20, 48}}));
        QVERIFY(document.findings[0].description.startsWith(QStringLiteral("The exporter drops")));
        QVERIFY(!document.findings[0].severity);
        QVERIFY(!document.decision);
        QVERIFY(document.date.isNull());
        QVERIFY(document.system.isEmpty());
        QCOMPARE(document.phases.size(), 1);
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(document.phases[0].tasks[i].findings, QStringList{document.findings[i].title});
        QCOMPARE(document.notes.size(), 1);
    }

    void readsACompletionReport_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("repairedFrom");
        QTest::newRow("as written") << QStringLiteral("completion-report.md") << QString();
        QTest::newRow("damaged") << QStringLiteral("completion-report-damaged.md") << QStringLiteral("windows-1254");
    }
    void readsACompletionReport()
    {
        QFETCH(QString, file);
        QFETCH(QString, repairedFrom);
        const AuditDocument document = readFile(file);
        QCOMPARE(document.encoding.repairedFrom, repairedFrom);
        QCOMPARE(document.warnings.size(), repairedFrom.isEmpty() ? 0 : 1);
        QCOMPARE(document.title, QStringLiteral("Phase 4: Beacon Hardening - COMPLETE ✅"));
        QCOMPARE(document.system, QStringLiteral("Beacon Mail Relay"));
        QCOMPARE(document.kind, DocumentKind::Report);
        QCOMPARE(document.findings.size(), 2);
        QCOMPARE(document.findings[0].status, Status::Resolved);
        QCOMPARE(document.findings[0].severity, Severity::Critical);
        QCOMPARE(document.findings[1].mentions.size(), 2); // before and after
        QCOMPARE(document.decision->verdict, Verdict::Go);
        QCOMPARE(document.scorecards[0].overall->previous, 2.0);
        QCOMPARE(document.metrics.size(), 4);
        QCOMPARE(document.metrics[0].before, QStringLiteral("~300ms"));
        QCOMPARE(document.metrics[0].after, QStringLiteral("90ms"));
        QCOMPARE(document.metrics[2].before, QStringLiteral("1"));
        QCOMPARE(document.phases.size(), 2);
        QCOMPARE(document.phases[0].tasks[0].status, Status::Resolved);
        QCOMPARE(document.phases[0].tasks[1].status, Status::Open);
        QCOMPARE(document.phases[0].tasks[1].title, QStringLiteral("Teach the team 🎉"));
        QCOMPARE(document.endpoints[1].url, QStringLiteral("http://localhost:3100"));
        QCOMPARE(document.endpoints[1].port, 3100);
    }

    void readsOtherLanguages()
    {
        const AuditDocument document = readFile(QStringLiteral("german-audit.md"));
        QCOMPARE(document.system, QStringLiteral("Lotsenfunk"));
        QCOMPARE(document.date, QDate(2026, 2, 3));
        QCOMPARE(document.findings.size(), 2);
        QCOMPARE(document.findings[0].severity, Severity::Critical);
        QCOMPARE(document.findings[0].effort->minHours, 16.0);
        QCOMPARE(document.findings[0].locations, (QList<Location>{{QStringLiteral("funk/schluessel.c"), 12, 12}}));
        QCOMPARE(document.findings[1].status, Status::Resolved);
        QCOMPARE(document.decision->verdict, Verdict::NoGo);
    }

    void findingsStandInTablesToo()
    {
        const AuditDocument document =
            read("# Audit\n\n## Issues\n\n| ID | Issue | Severity | Status |\n|---|---|---|---|\n"
                 "| NET-1 | Open port | High | Fixed |\n| NET-2 | None found | Low | - |\n| NET-3 | Old cipher | Low | "
                 "Open |\n");
        QCOMPARE(document.findings.size(), 2);
        QCOMPARE(document.findings[0].form, FindingForm::Table);
        QCOMPARE(document.findings[0].status, Status::Resolved);
        QCOMPARE(document.findings[1].key, QStringLiteral("NET-3"));
        QCOMPARE(document.tables[0].claimedAs, QStringLiteral("findings"));
    }

    void itemsWithFieldsUnderARatedHeadingAreFindings()
    {
        const AuditDocument document =
            read("# Audit\n\n## High Priority Issues\n\n1. **Kiosk door unlocked**\n   - **File**: `kiosk/door.c:9`\n"
                 "   - **Fix**: lock it\n2. Plain remark\n\n## Strengths\n\n1. **Nice logs**\n   - **File**: `log.c`\n "
                 "  - **Fix**: none\n");
        QCOMPARE(document.findings.size(), 1);
        QCOMPARE(document.findings[0].title, QStringLiteral("Kiosk door unlocked"));
        QCOMPARE(document.findings[0].severity, Severity::High);
        QCOMPARE(document.findings[0].locations, (QList<Location>{{QStringLiteral("kiosk/door.c"), 9, 9}}));
        QCOMPARE(document.findings[0].recommendation, QStringLiteral("lock it"));
    }

    void anUnfilledFormDecidesNothing_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("boxes") << QByteArray("**Decision:** ☐ GO ☐ NO-GO");
        QTest::newRow("legend") << QByteArray("**Decision:** GO / NO-GO");
        QTest::newRow("status of work") << QByteArray("**Status:** complete");
    }
    void anUnfilledFormDecidesNothing()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!read("# Audit\n\ntext\n\n" + line + "\n").decision);
    }

    void whatNobodyUnderstandsIsKept()
    {
        const AuditDocument document = read("Just prose.\n\nMore of it,\nover lines.\n");
        QVERIFY(document.findings.isEmpty());
        QCOMPARE(document.notes.size(), 1);
        QCOMPARE(document.notes[0].line, 1);
        QCOMPARE(document.notes[0].lastLine, 4);
        QCOMPARE(document.coverage.lines, 3);
        QCOMPARE(document.coverage.claimedLines, 0);
    }

    void everyLineIsClaimedOrNoted()
    {
        const QStringList files{QStringLiteral("checklist-audit.md"), QStringLiteral("requirements.md"),
                                QStringLiteral("completion-report.md")};
        for (const QString &file : files) {
            const AuditDocument document = readFile(file);
            QList<bool> kept(document.lineCount + 1, false);
            for (const LineRange &range : document.coverage.claimed)
                std::fill(kept.begin() + range.first, kept.begin() + range.last + 1, true);
            for (const Note &note : document.notes)
                std::fill(kept.begin() + note.line, kept.begin() + note.lastLine + 1, true);
            const QList<QByteArray> lines = bytesOf(file).split('\n');
            for (int line = 1; line <= document.lineCount; ++line) {
                const QByteArray text = lines[line - 1].trimmed();
                QVERIFY2(kept[line] || text.isEmpty() || text == "---",
                         qPrintable(QStringLiteral("%1:%2").arg(file).arg(line)));
            }
        }
    }

    void refusesWhatIsNoText()
    {
        const auto refused = readAudit(QByteArray("\x7F"
                                                  "ELF\0\0\0\0",
                                                  8),
                                       QStringLiteral("a.out"), Lexicon::builtIn());
        QVERIFY(!refused);
        QVERIFY(refused.error().what.contains(QStringLiteral("a.out")));
        QVERIFY(refused.error().cause.contains(QStringLiteral("Markdown"))); // says what would be read
    }

    void stopsWhenAsked()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(!readAudit("# a\n", QStringLiteral("a.md"), Lexicon::builtIn(), source.get_token()));
    }

    void survivesTruncationAnywhere_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : {"checklist-audit.md", "phase-plan.md", "requirements.md", "review-note.md",
                                 "completion-report-damaged.md"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void survivesTruncationAnywhere()
    {
        QFETCH(QString, file);
        const QByteArray whole = bytesOf(file);
        QVERIFY(!whole.isEmpty());
        for (qsizetype size = 1; size < whole.size(); size += 41) {
            const AuditDocument document = read(whole.left(size));
            const auto inFile = [&](int line) { return line >= 0 && line <= document.lineCount; };
            for (const Finding &finding : document.findings)
                QVERIFY(inFile(finding.line) && finding.line <= finding.lastLine && inFile(finding.lastLine));
            for (const CodeBlock &block : document.codeBlocks)
                QVERIFY(inFile(block.line));
            for (const Table &table : document.tables)
                QVERIFY(inFile(table.line));
            for (const Note &note : document.notes)
                QVERIFY(inFile(note.line) && inFile(note.lastLine));
        }
    }

    void survivesUnevenParentheses()
    {
        const AuditDocument document = read("# Audit\n\n- **odd title)** and more\n- 1) x (\n- (P0)\n- ) (HIGH)\n");
        QCOMPARE(document.lineCount, 6);
    }

    void longDocumentsReadTheSame()
    {
        // Beyond half a megabyte two threads share the work.
        const QByteArray one = bytesOf(QStringLiteral("checklist-audit.md"));
        const qsizetype copies = 640 * 1024 / one.size() + 1;
        const AuditDocument document = read(one.repeated(copies));
        QCOMPARE(document.findings.size(), 3 * copies);
        QCOMPARE(document.gaps.size(), 2 * copies);
        QCOMPARE(document.tables.size(), 9 * copies);
        QCOMPARE(document.checklist.size(), 3 * copies);
    }
};

QTEST_GUILESS_MAIN(TestAuditReader)
#include "tst_auditreader.moc"
