#include "items/importreportmodel.h"
#include "support/scans.h"
#include "support/states.h"
#include "support/strict.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace shipworthy;
using namespace Qt::StringLiterals;
using Kind = ImportRemark::Kind;
using Column = ImportReportModel::Column;

namespace {

/// A document with one of everything that the report speaks of.
AuditDocument quayReview()
{
    AuditDocument facts;
    facts.path = u"/audits/quay.md"_s;
    facts.kind = DocumentKind::Review;
    facts.encoding = {u"windows-1252"_s, {}};
    facts.findings = {test::finding(u"Q-1"_s, Severity::High), test::finding(u"Q-2"_s, Severity::Low)};
    facts.checklist = {{.text = u"Light the quay"_s, .checked = true, .section = {}, .line = 9, .finding = {}},
                       {.text = u"Paint it"_s, .checked = false, .section = {}, .line = 10, .finding = {}}};
    facts.tables = {
        {.header = {u"A"_s, u"B"_s}, .rows = {{u"1"_s, u"2"_s}}, .claimedAs = {}, .section = {}, .line = 20},
        {.header = {u"Risk"_s}, .rows = {}, .claimedAs = u"risks"_s, .section = {}, .line = 24}};
    facts.notes = {{.text = u"The key is sk-ant-api03-Zx81kQ9PmN44"_s, .section = {}, .line = 30, .lastLine = 30}};
    facts.totals = {{.severity = Severity::High, .count = 3, .text = u"3 high"_s, .line = 4},
                    {.severity = {}, .count = 2, .text = u"2 in all"_s, .line = 3}};
    facts.warnings = {{12, u"table-row-repaired"_s, u"A row had a cell too many"_s},
                      {0, u"tables-too-wide"_s, u"A table is too wide"_s},
                      {2, u"html-too-deep"_s, u"Nested too deeply"_s}};
    facts.coverage = {.lines = 50, .claimedLines = 47, .claimed = {}};
    facts.decision = Decision{Verdict::NoGo, u"Not yet"_s, 2};
    return facts;
}

QStringList remarksOf(const ImportSummary &summary, Kind kind)
{
    QStringList texts;
    for (const ImportRemark &remark : summary.remarks) {
        if (remark.kind == kind)
            texts.append(u"%1: %2"_s.arg(remark.line).arg(remark.text));
    }
    return texts;
}

} // namespace

class TestImportSummary : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void countsWhatWasUnderstood()
    {
        const ImportSummary summary = summaryOf(quayReview());
        QCOMPARE(summary.fileName, u"quay.md"_s);
        QCOMPARE(summary.findings, 2);
        QCOMPARE(summary.boxes, 2);
        QCOMPARE(summary.ticked, 1);
        QCOMPARE(summary.tables, 2);
        QCOMPARE(summary.tablesUnderstood, 1);
        QCOMPARE(summary.understood, 94);
        QCOMPARE(summary.decision, wordFor(Verdict::NoGo));
    }

    void tellsKeptRepairedSkippedAndWarnedApart()
    {
        const ImportSummary summary = summaryOf(quayReview());
        QCOMPARE(summary.count(Kind::Kept), 2);
        QCOMPARE(remarksOf(summary, Kind::Repaired),
                 (QStringList{u"0: Read as windows-1252"_s, u"12: A row had a cell too many"_s}));
        QCOMPARE(remarksOf(summary, Kind::Skipped), QStringList{u"0: A table is too wide"_s});
        QCOMPARE(remarksOf(summary, Kind::Warning), QStringList{u"2: Nested too deeply"_s});
    }

    void putsStatedTotalsBesideCountedOnes()
    {
        const QStringList totals = remarksOf(summaryOf(quayReview()), Kind::Total);
        QCOMPARE(totals.size(), 2);
        QVERIFY(totals[0].startsWith("3:"_L1) && totals[0].contains("so many were read"_L1));
        QVERIFY(totals[1].startsWith("4:"_L1) && totals[1].contains("but 1 were read"_L1));
    }

    void coversSecrets()
    {
        const ImportSummary summary = summaryOf(quayReview());
        for (const QString &text : shortText(summary) + QStringList{asMarkdown({summary})})
            QVERIFY(!text.contains("Zx81kQ9PmN44"_L1));
        QVERIFY(remarksOf(summary, Kind::Kept).join(u'\n').contains("hidden"_L1));
    }

    void balancesTheLedgerOfAScan()
    {
        const Scan scan = test::readFixture(u"trivy.json"_s);
        const ImportSummary summary = summaryOf(scan.document);
        QVERIFY(summary.isScan);
        QCOMPARE(summary.kind, u"Trivy"_s);
        QVERIFY(summary.records);
        QCOMPARE(summary.records->seen, scan.ledger.seen);
        QCOMPARE(summary.records->seen,
                 summary.records->stored + summary.records->duplicates + summary.records->skipped);
        QVERIFY(!summary.boxes); // such a file has none, which is not zero
        QVERIFY(shortText(summary).join(u'\n').contains("records seen"_L1));
    }

    void namesWhatWasNotImported()
    {
        const ImportSummary summary =
            summariesOfUnread({{u"/audits/gone.md"_s, u"Cannot read it: no such file"_s}}).first();
        QCOMPARE(shortText(summary).size(), 1);
        QVERIFY(shortText(summary).first().contains("no such file"_L1));
        QVERIFY(asMarkdown({summary}).contains("gone.md"_L1));
    }

    void inputsLeftForTheSameReasonAreOne()
    {
        const QString noAudit = u"it is no audit"_s;
        const QList<ImportSummary> summaries = summariesOfUnread({{u"/docs/a.html"_s, noAudit},
                                                                  {u"/docs/noise.md"_s, u"it is not a text document"_s},
                                                                  {u"/docs/b.html"_s, noAudit}});
        QCOMPARE(summaries.size(), 2);
        QCOMPARE(summaries.first().fileName, u"noise.md"_s); // what holds for many comes last
        QCOMPARE(summaries.last().fileName, u"a.html and 1 more"_s);
        QCOMPARE(summaries.last().inputs, 2);
        QStringList texts;
        for (const ImportRemark &remark : summaries.last().remarks)
            texts.append(remark.text);
        QCOMPARE(texts, QStringList({noAudit, u"/docs/a.html"_s, u"/docs/b.html"_s}));
    }

    void theLastImportAreTheDocumentsOfTheLatestTime()
    {
        const QDateTime now(QDate(2026, 3, 3), QTime(12, 0), QTimeZone::utc());
        WorkspaceState state;
        state.addSystem({.id = {1}, .name = u"Quay"_s, .planStart = {}});
        const auto facts = std::make_shared<const AuditDocument>(quayReview());
        state.addDocument({.id = {1}, .system = {1}, .importedAt = now.addDays(-1), .importedBy = {}, .facts = facts});
        state.addDocument({.id = {2}, .system = {1}, .importedAt = now, .importedBy = {}, .facts = facts});
        state.addDocument({.id = {3}, .system = {1}, .importedAt = now, .importedBy = {}, .facts = facts});
        QCOMPARE(lastImport(state), (QList<DocumentId>{{2}, {3}}));
    }

    void theModelMovesToAnotherReport()
    {
        ImportReportModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ImportSummary quay = summaryOf(quayReview());
        const ImportSummary unread = summariesOfUnread({{u"/audits/gone.md"_s, u"no such file"_s}}).first();
        model.setSummaries({quay, unread});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowCount(model.index(0, 0)), quay.remarks.size());
        QCOMPARE(model.index(0, int(Column::Findings)).data().toString(), u"2"_s);
        QCOMPARE(model.index(1, int(Column::Findings)).data().toString(), u"–"_s);
        const QModelIndex warning = model.index(0, 0, model.index(0, 0));
        QCOMPARE(warning.data(ImportReportModel::LineRole).toInt(), 2);
        QVERIFY(!warning.siblingAtColumn(3).data().isValid());

        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        ImportSummary fewer = quay;
        fewer.remarks.removeLast();
        fewer.findings = 1;
        model.setSummaries({unread, fewer});
        QCOMPARE(model.index(1, int(Column::Findings)).data().toString(), u"1"_s);
        QCOMPARE(model.rowCount(model.index(1, 0)), fewer.remarks.size());
        model.setSummaries({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.size(), 0);
    }
};

QTEST_MAIN(TestImportSummary) // the tester knows pictures, since Qt 6.8 in models without any too
#include "tst_importsummary.moc"
