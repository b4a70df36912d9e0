#include "support/scans.h"
#include "support/strict.h"

#include <QTimeZone>

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

double figure(const Scan &scan, Measure measure, const QString &of = {})
{
    for (const ScanFigure &figure : scan.figures) {
        if (figure.measure == measure && figure.of == of)
            return figure.value;
    }
    return -1;
}

QStringList titles(const Scan &scan)
{
    QStringList all;
    for (const Finding &finding : scan.document.findings)
        all.append(finding.title);
    return all;
}

} // namespace

class TestK6Summary : public QObject {
    Q_OBJECT
    const Scan m_export = test::readFixture(u"k6-export.json"_s);
    const Scan m_handled = test::readFixture(u"k6-summary.json"_s);

private slots:
    void init() { test::failOnAnyWarning(); }

    void everyRecordIsAccountedFor()
    {
        QCOMPARE(m_export.format, ScanFormat::K6Summary);
        QCOMPARE(test::told(m_export.ledger), u"13 seen, 12 stored, 0 duplicates; 1 left out from line 19: a threshold "
                                              "held because nothing was measured"_s);
        QCOMPARE(m_handled.format, ScanFormat::K6Summary);
        QCOMPARE(test::told(m_handled.ledger),
                 u"7 seen, 6 stored, 0 duplicates; 1 left out from line 19: a metric has no values"_s);
    }

    void inAnExportTrueMeansThatTheThresholdFailed()
    {
        QCOMPARE(titles(m_export), (QStringList{u"A check of the load test failed: is 200"_s,
                                                u"The load test missed its threshold: http_req_duration p(95)<500"_s}));
        QCOMPARE(m_export.document.controls.size(), 3);
    }

    void inASummaryTheThresholdSaysOk()
    {
        QCOMPARE(titles(m_handled),
                 (QStringList{u"A check of the load test failed: is 200"_s,
                              u"The load test missed its threshold: http_req_duration p(99)<1000"_s}));
    }

    void takesFigures()
    {
        QCOMPARE(figure(m_export, Measure::Latency, u"p(95)"_s), 612.25);
        QCOMPARE(figure(m_export, Measure::FailedRequests), 1.0); // "passes" count the failed ones
        QCOMPARE(figure(m_export, Measure::Checks), 99.5);
        QCOMPARE(figure(m_export, Measure::Requests), 1000.0);
        QCOMPARE(figure(m_export, Measure::VirtualUsers), 100.0);
        QCOMPARE(figure(m_handled, Measure::Latency, u"p(99)"_s), 1210.75);
        QCOMPARE(figure(m_handled, Measure::FailedRequests), 0.0);
        QCOMPARE(figure(m_handled, Measure::RequestRate), 33.3);
        QCOMPARE(figure(m_export, Measure::Latency, u"p(99)"_s), -1.0); // not among its statistics
    }

    void thresholdsWithoutSamplesProveNothing() { QCOMPARE(m_export.gaps, QStringList{u"tide_wait has no samples"_s}); }

    void aRunWithoutRequestsProvesNothing()
    {
        const auto scan = test::readAnyScan(R"({"root_group":{},"metrics":{"http_req_duration":{"avg":0,"max":0,
            "thresholds":{"p(95)<500":false}}}})",
                                            {});
        QVERIFY(scan);
        QCOMPARE(scan->gaps, (QStringList{u"http_req_duration has no samples"_s, u"no request was made"_s}));
        QCOMPARE(scan->figures.size(), 0);
    }
};

QTEST_APPLESS_MAIN(TestK6Summary)
#include "tst_k6summary.moc"
