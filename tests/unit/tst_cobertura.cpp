#include "support/scans.h"
#include "support/strict.h"

#include <QTimeZone>

using namespace shipworthy;
using namespace Qt::StringLiterals;

class TestCobertura : public QObject {
    Q_OBJECT
    const Scan m_scan = test::readFixture(u"cobertura.xml"_s);

private slots:
    void init() { test::failOnAnyWarning(); }

    void everyRecordIsAccountedFor()
    {
        QCOMPARE(m_scan.format, ScanFormat::Cobertura);
        QCOMPARE(test::told(m_scan.ledger),
                 u"11 seen, 8 stored, 2 duplicates; 1 left out from line 29: a line has no number or no hits"_s);
        QCOMPARE(m_scan.measuredAt, QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 250), QTimeZone::utc()));
    }

    void takesCoverageOfAllAndOfEachPackage()
    {
        QCOMPARE(m_scan.figures, (QList<ScanFigure>{{Measure::LineCoverage, {}, 62.5, 62.5},
                                                    {Measure::BranchCoverage, {}, 25, {}},
                                                    {Measure::LineCoverage, u"berths"_s, 75, 75},
                                                    {Measure::LineCoverage, u"ropes"_s, 50, 50}}));
        QCOMPARE(m_scan.document.metrics.first().after, u"62.5"_s);
        QCOMPARE(m_scan.document.metrics.first().unit, u"%"_s);
    }

    void tellsWhereTheClaimDiffersFromTheLines()
    {
        QByteArray bytes = test::scanBytes(u"cobertura.xml"_s);
        bytes.replace("lines-covered=\"5\"", "lines-covered=\"8\"");
        const auto scan = test::readAnyScan(bytes, {});
        QVERIFY(scan);
        QCOMPARE(scan->figures.first().value, 100.0);
        QCOMPARE(scan->figures.first().counted, 62.5);
        QVERIFY(
            test::warningsOf(*scan).contains(u"The file claims a line coverage of 100 %, and its lines give 62.5 %"_s));
    }

    void nothingMeasuredIsNotWhole()
    {
        const auto scan = test::readAnyScan("<coverage line-rate='1' lines-valid='0' lines-covered='0'/>", {});
        QVERIFY(scan);
        QCOMPARE(scan->gaps, QStringList{u"no line was measured"_s});
        QCOMPARE(scan->figures.size(), 0);
    }

    void takesSecondsForSeconds()
    {
        const auto scan = test::readAnyScan("<coverage line-rate='0.5' timestamp='1772600767'/>", {});
        QVERIFY(scan);
        QCOMPARE(scan->measuredAt.date(), QDate(2026, 3, 4));
    }

    void otherCoverageIsNotTakenForIt()
    {
        QVERIFY(!sniffScan("<?xml version='1.0'?><coverage generated='1' clover='4'><project/></coverage>"));
    }
};

QTEST_APPLESS_MAIN(TestCobertura)
#include "tst_cobertura.moc"
