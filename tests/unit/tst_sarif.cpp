#include "support/scans.h"
#include "support/strict.h"

#include <QTimeZone>

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

/// A run of one tool around the text of its results.
QByteArray sarif(const QByteArray &results, const QByteArray &rest = {})
{
    return R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Buoycheck"}},"results":)" + results + rest + "}]}";
}

} // namespace

class TestSarif : public QObject {
    Q_OBJECT
    const Scan m_scan = test::readFixture(QStringLiteral("quaylint.sarif"));

private slots:
    void init() { test::failOnAnyWarning(); }

    void isRecognised()
    {
        QCOMPARE(m_scan.format, ScanFormat::Sarif);
        QCOMPARE(m_scan.document.title, u"Quaylint report"_s);
        QCOMPARE(m_scan.document.system, u"booking"_s);
        QCOMPARE(m_scan.document.kind, DocumentKind::Report);
        QCOMPARE(m_scan.document.lineCount, 98);
        QCOMPARE(m_scan.measuredAt, QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 250), QTimeZone::utc()));
    }

    void everyRecordIsAccountedFor()
    {
        QCOMPARE(test::told(m_scan.ledger),
                 u"10 seen, 7 stored, 1 duplicates; 1 left out from line 66: a result is no object; "
                 "1 left out from line 61: a result has neither rule nor message"_s);
        QVERIFY(test::warningsOf(m_scan).contains(u"1 record left out: a result is no object"_s));
        QVERIFY(test::warningsOf(m_scan).contains(u"Repeated in the file and kept once: 1 record"_s));
        QCOMPARE(m_scan.results.size(), m_scan.document.findings.size());
    }

    void takesAResultsFacts()
    {
        const Finding finding = test::findingOf(m_scan, u"QL001"_s);
        QCOMPARE(finding.title, u"The berth number from the request goes into the SQL text."_s);
        QCOMPARE(finding.cause, u"What a caller sends must never become SQL."_s);
        QCOMPARE(finding.recommendation, u"Bind the number as a parameter.\n\nhttps://quaylint.example/QL001"_s);
        QCOMPARE(finding.locations, (QList<Location>{{u"src/berths/find berth.py"_s, 42, 44}}));
        QCOMPARE(finding.section, (QStringList{u"Quaylint"_s, u"src/berths/find berth.py"_s}));
        QCOMPARE(finding.line, 7);
        QCOMPARE(finding.lastLine, 21);
    }

    void ratesBySecuritySeverityBeforeLevel()
    {
        const Finding finding = test::findingOf(m_scan, u"QL001"_s);
        QCOMPARE(finding.severity, Severity::Critical);
        QCOMPARE(finding.severityText, u"security severity 9.8"_s);
        QCOMPARE(m_scan.results.first().grading, Grading::Full);
    }

    void ratesByTheRulesLevelWhereTheResultStatesNone()
    {
        const Finding finding = test::findingOf(m_scan, u"QL002"_s);
        QCOMPARE(finding.severity, Severity::High);
        QCOMPARE(finding.severityText, u"error"_s);
        QCOMPARE(m_scan.results[1].grading, Grading::Coarse);
    }

    void fillsMessagesAndPlacesThatAreReferredTo()
    {
        const Finding finding = test::findingOf(m_scan, u"QL002"_s);
        QCOMPARE(finding.title, u"MD5 is too weak for tokens."_s);
        QCOMPARE(finding.locations, (QList<Location>{{u"src/tokens.py"_s, 7, {}}}));
    }

    void keepsWhatIsSuppressedWithItsReason()
    {
        const Finding suppressed = m_scan.document.findings[2];
        QCOMPARE(suppressed.status, Status::Accepted);
        QCOMPARE(suppressed.resolution, u"Suppressed in the source: The pier lamp may wait for ever"_s);
        QCOMPARE(m_scan.document.findings[3].status, Status::Open); // the suppression was rejected
    }

    void tellsOtherKindsApart()
    {
        QCOMPARE(test::findingOf(m_scan, u"QL004"_s).status, Status::NotApplicable);
        QCOMPARE(test::findingOf(m_scan, u"QL004"_s).severity, Severity::Info);
        QCOMPARE(test::findingOf(m_scan, u"QL005/moored"_s).status, Status::Resolved);
        QCOMPARE(m_scan.document.controls,
                 (QList<Control>{
                     {u"Quaylint"_s, u"QL004"_s, u"Every tide table has an owner."_s, ControlStatus::Pass, {}, 39}}));
    }

    void saysWhyItsSilenceProvesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("gap");
        QTest::newRow("no results") << QByteArray(R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Buoy"}}}]})")
                                    << u"a run states no results, which is not the same as none"_s;
        QTest::newRow("null") << sarif("null") << u"a run states no results, which is not the same as none"_s;
        QTest::newRow("no run") << QByteArray(R"({"version":"2.1.0","runs":[]})") << u"it holds no run of a tool"_s;
        QTest::newRow("failed") << sarif("[]", R"(,"invocations":[{"executionSuccessful":false}])")
                                << u"the tool says that its run failed"_s;
        QTest::newRow("error") << sarif("[]", R"(,"invocations":[{"executionSuccessful":true,
            "toolExecutionNotifications":[{"level":"error","message":{"text":"No chart found"}}]}])")
                               << u"the tool reported an error: No chart found"_s;
    }
    void saysWhyItsSilenceProvesNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, gap);
        const auto scan = test::readAnyScan(bytes, {});
        QVERIFY(scan);
        QCOMPARE(scan->gaps, QStringList{gap});
    }

    void refusesOtherVersions()
    {
        const auto scan = test::readAnyScan(R"({"version":"1.0.0","runs":[]})", u"old.sarif"_s);
        QVERIFY(!scan);
        QVERIFY2(scan.error().message().contains(u"SARIF 1.0.0; version 2.1.0 is read"_s),
                 qPrintable(scan.error().message()));
    }

    void hidesTheSnippetsOfSecretScanners()
    {
        const QByteArray result = R"([{"ruleId":"k","message":{"text":"found"},"locations":[{"physicalLocation":
            {"region":{"startLine":1,"snippet":{"text":"pw = \"tide\\u0021\"","rendered":{"markdown":"tide"}}}}}]}])";
        QByteArray bytes = sarif(result);
        QVERIFY(test::readAnyScan(bytes, {})->redacted.isNull());
        bytes.replace("Buoycheck", "gitleaks");
        const auto scan = test::readAnyScan(bytes, {});
        QVERIFY(scan);
        QCOMPARE(scan->redacted.size(), bytes.size());
        QVERIFY(!scan->redacted.contains("tide"));
        QVERIFY(scan->redacted.contains("found"));
        QVERIFY(test::readAnyScan(scan->redacted, {}));
    }
};

QTEST_APPLESS_MAIN(TestSarif)
#include "tst_sarif.moc"
