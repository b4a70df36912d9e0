#include "support/scans.h"
#include "support/strict.h"

#include <QTimeZone>

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

QList<double> counts(const Scan &scan)
{
    QList<double> values;
    for (const ScanFigure &figure : scan.figures)
        values.append(figure.value);
    return values; // ran, failed, skipped
}

} // namespace

class TestJUnit : public QObject {
    Q_OBJECT
    const Scan m_scan = test::readFixture(u"junit.xml"_s);

private slots:
    void init() { test::failOnAnyWarning(); }

    void everyRecordIsAccountedFor()
    {
        QCOMPARE(m_scan.format, ScanFormat::JUnit);
        QCOMPARE(m_scan.document.title, u"Test report of booking"_s);
        QCOMPARE(test::told(m_scan.ledger),
                 u"8 seen, 7 stored, 0 duplicates; 1 left out from line 22: a test case has no name"_s);
        QCOMPARE(m_scan.measuredAt, QDateTime(QDate(2026, 3, 4), QTime(5, 0), QTimeZone::utc())); // the oldest suite
    }

    void failedTestsBecomeFindings()
    {
        const Finding finding = m_scan.document.findings.first();
        QCOMPARE(finding.title, u"Test failed: finds none in berths.Find"_s);
        QCOMPARE(finding.description, u"expected no berth, got 3\n\n```\nTraceback:\n  line 43 ''' <none>\n```"_s);
        QCOMPARE(finding.locations, (QList<Location>{{u"tests/berths.py"_s, 41, {}}}));
        QCOMPARE(finding.section, (QStringList{u"Tests"_s, u"berths"_s, u"berths.Find"_s}));
        QCOMPARE(finding.line, 6);
        QCOMPARE(finding.lastLine, 10);
        QCOMPARE(m_scan.document.findings[1].title, u"Test broke off: books twice in berths.Book"_s);
    }

    void skippedTestsAreKeptWithTheirReason()
    {
        QStringList notes;
        for (const Note &note : m_scan.document.notes)
            notes.append(note.text);
        QCOMPARE(notes,
                 (QStringList{u"Test skipped: books at night in berths.Book: no lamp"_s, u"Test skipped: rests"_s}));
    }

    void theLargerOfClaimedAndCountedFailuresCounts()
    {
        QCOMPARE(counts(m_scan), (QList<double>{5, 4, 2}));
        QVERIFY(test::warningsOf(m_scan).contains(u"The file claims 4 failed tests and lists 3"_s));
    }

    void flakyTestsAreCounted()
    {
        QCOMPARE(m_scan.document.metrics.last().name, u"Tests that passed only when repeated"_s);
        QCOMPARE(m_scan.document.metrics.last().after, u"1"_s);
    }

    void testsThatNeverRanProveNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("none") << QByteArray("<testsuites/>");
        QTest::newRow("all skipped") << QByteArray("<testsuite><testcase name='a'><skipped/></testcase></testsuite>");
    }
    void testsThatNeverRanProveNothing()
    {
        QFETCH(QByteArray, bytes);
        const auto scan = test::readAnyScan(bytes, {});
        QVERIFY(scan);
        QCOMPARE(scan->gaps, QStringList{u"no test ran"_s});
    }
};

QTEST_APPLESS_MAIN(TestJUnit)
#include "tst_junit.moc"
