#include "scanners/evidence.h"
#include "support/scans.h"
#include "support/strict.h"

#include <QTimeZone>

using namespace shipworthy;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime today(QDate(2026, 3, 10), QTime(12, 0), QTimeZone::utc());
const EvidenceTime fresh{today.addDays(-1), today};

Scan read(const QByteArray &bytes, const QString &name = {})
{
    const auto scan = test::readAnyScan(bytes, name);
    if (!scan)
        qWarning("%s", qPrintable(scan.error().message()));
    return scan.value_or(Scan{});
}

Scan sarif(const QByteArray &results, const QByteArray &tool = "Trivy", const QByteArray &rest = {})
{
    return read(R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":")" + tool + R"("}},"results":)" + results +
                rest + "}]}");
}

Scan coverage(const QByteArray &root)
{
    return read("<coverage " + root + "><packages><package name='Identity' line-rate='0.9'/></packages></coverage>");
}

QString outcome(const EvidenceAnswer &answer)
{
    switch (answer.outcome) {
    case EvidenceOutcome::Met: return u"met: "_s + answer.why;
    case EvidenceOutcome::NotMet: return u"not met: "_s + answer.why;
    case EvidenceOutcome::NoEvidence: break;
    }
    return u"no evidence: "_s + answer.why;
}

constexpr const char *sound = R"({"SchemaVersion":2,"ArtifactName":"a","ArtifactType":"filesystem","Results":[
    {"Target":"t","Class":"lang-pkgs","Vulnerabilities":[{"VulnerabilityID":"CVE-1","PkgName":"p","Severity":"HIGH"}]}]})";

} // namespace

class TestEvidence : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void answers_data()
    {
        QTest::addColumn<Scan>("scan");
        QTest::addColumn<QString>("criterion");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Scan &scan, const char *criterion, const char *expected) {
            QTest::newRow(name) << scan << QString::fromUtf8(criterion) << QString::fromUtf8(expected);
        };
        const Scan three = coverage("lines-valid='4' lines-covered='3' line-rate='0.75'");
        row("coverage", three, "coverage ≥ 75 %", "met: The file measured 75 %");
        row("coverage below", three, "coverage > 75 %", "not met: The file measured 75 %");
        row("coverage is not rounded up", coverage("lines-valid='1000' lines-covered='746' line-rate='0.746'"),
            "coverage ≥ 75 %", "not met: The file measured 74.6 %");
        row("coverage of a package", three, "Identity coverage ≥ 90 %", "met: The file measured 90 % for Identity");
        row("branches were not measured", three, "branch coverage ≥ 1 %", "no evidence: The file has no such figure");
        row("nothing was measured", coverage("lines-valid='0' lines-covered='0' line-rate='1'"), "coverage ≥ 75 %",
            "no evidence: The file has no such figure");
        const Scan boast = read("<coverage line-rate='0.9'><packages><package name='p'><class name='c' filename='c'>"
                                "<line number='1' hits='0'/><line number='2' hits='1'/></class></package></packages>"
                                "</coverage>");
        row("a claim that its lines deny", boast, "coverage ≥ 75 %",
            "no evidence: The file claims 90 %, and what it lists gives 50 %");

        const Scan pip = test::readFixture(u"pip-audit.json"_s);
        row("no severities", pip, "0 critical CVEs",
            "no evidence: The file lists 0 open that are critical, and the severity of 2 more is not known well "
            "enough");
        row("found is found", pip, "no vulnerabilities", "not met: The file lists 2 open");
        row("none at all is none critical",
            read(R"({"dependencies":[{"name":"a","version":"1","vulns":[]}],"fixes":[]})"), "0 critical CVEs",
            "met: The file lists 0 open that are critical");
        row("a dependency was left out",
            read(R"({"dependencies":[{"name":"a","version":"1","vulns":[]},{"name":"b","skip_reason":"gone"}]})"),
            "0 critical CVEs", "no evidence: The file is incomplete: b was not audited: gone");

        row("rated", read(sound), "0 critical CVEs", "met: The file lists 0 open that are critical");
        row("rated high", read(sound), "No HIGH/CRITICAL vulnerabilities",
            "not met: The file lists 1 open that are critical or high");
        row("another question", read(sound), "no secrets found",
            "no evidence: A Trivy file that did not look for this says nothing about it");
        row("unknown severity", read(QByteArray(sound).replace("HIGH", "UNKNOWN")), "0 critical CVEs",
            "no evidence: The file lists 0 open that are critical, and the severity of 1 more is not known well "
            "enough");

        row("no results", sarif("[]"), "0 critical CVEs", "met: The file lists 0 open that are critical");
        row("results missing", sarif("null"), "0 critical CVEs",
            "no evidence: The file is incomplete: a run states no results, which is not the same as none");
        row("run failed", sarif("[]", "Trivy", R"(,"invocations":[{"executionSuccessful":false}])"), "0 critical CVEs",
            "no evidence: The file is incomplete: the tool says that its run failed");
        row("a linter knows no CVE", sarif("[]", "Quaylint"), "0 critical CVEs",
            "no evidence: A SARIF file that did not look for this says nothing about it");
        row("an error may be critical", sarif(R"([{"ruleId":"a","level":"error","message":{"text":"t"}}])"),
            "0 critical findings",
            "no evidence: The file lists 0 open that are critical, and the severity of 1 more is not known well "
            "enough");
        row("suppressed", sarif(R"([{"ruleId":"a","message":{"text":"t"},"properties":{"security-severity":"9.9"},
            "suppressions":[{"kind":"external","justification":"bed"}]}])"),
            "0 critical CVEs", "met: The file lists 0 open that are critical; 1 more are set aside with a reason");
        row("absent since the baseline",
            sarif(
                R"([{"ruleId":"a","message":{"text":"t"},"baselineState":"absent","properties":{"security-severity":9.9}}])"),
            "0 critical CVEs", "met: The file lists 0 open that are critical; 1 more are set aside with a reason");
        row("components only", read(R"({"bomFormat":"CycloneDX","specVersion":"1.6","components":[]})"),
            "0 critical CVEs", "no evidence: A CycloneDX file that did not look for this says nothing about it");
        row("exploitable, and nobody will fix it",
            read(R"({"bomFormat":"CycloneDX","specVersion":"1.6","vulnerabilities":[{"id":"CVE-1",
                "ratings":[{"severity":"critical"}],"analysis":{"state":"exploitable","response":["will_not_fix"]}}]})"),
            "0 critical CVEs", "not met: The file lists 1 open that are critical");
        row("a list of somebody's", read(R"({"findings":[{"title":"t","severity":"Low","cve":"CVE-1"}]})"),
            "0 critical CVEs",
            "no evidence: The file is incomplete: a list of findings does not say what was looked for");

        row("secrets", test::readFixture(u"gitleaks.json"_s), "no secrets found", "not met: The file lists 2 open");
        row("no secrets", read("[]", u"gitleaks.json"_s), "no secrets found", "met: The file lists 0 open");

        row("tests", test::readFixture(u"junit.xml"_s), "all tests pass",
            "not met: Of 5 tests that ran, 4 failed; 2 were skipped");
        row("tests pass", read("<testsuite tests='1' failures='0'><testcase name='a'/></testsuite>"), "all tests pass",
            "met: Of 1 tests that ran, 0 failed");
        row("tests were skipped", read("<testsuite><testcase name='a'><skipped/></testcase></testsuite>"),
            "all tests pass", "no evidence: No test ran");
        row("claimed failures count", read("<testsuite tests='1' failures='1'><testcase name='a'/></testsuite>"),
            "all tests pass", "not met: Of 1 tests that ran, 1 failed");

        const Scan exported = test::readFixture(u"k6-export.json"_s);
        const Scan handled = test::readFixture(u"k6-summary.json"_s);
        row("p95", exported, "p95 < 500 ms", "not met: The file measured 612.25 ms for p(95)");
        row("p95 of the other form", handled, "p95 < 500 ms", "met: The file measured 432.1 ms for p(95)");
        row("p99 is not among them", exported, "p99 < 5 s",
            "no evidence: p(99) is not among the file's figures: avg, min, med, max, p(90), p(95)");
        row("which percentile", exported, "response time < 5 s",
            "no evidence: The criterion does not say which percentile it means");
        row("passes count failures", exported, "error rate < 5 %", "met: The file measured 1 %");
        row("load", exported, "at least 100 concurrent users", "met: The file measured 100");
        row("no request was made",
            read("{\"root_group\":{},\"metrics\":{\"http_req_duration\":{\"avg\":0,\"max\":0,\"p(95)\":0,"
                 "\"thresholds\":{\"p(95)<500\":false}}}}"),
            "p95 < 500 ms", "no evidence: The file measured no response times");

        const Scan page = test::readFixture(u"lighthouse.json"_s);
        row("page", page, "Lighthouse accessibility ≥ 90", "met: The file measured 93 of 100 for accessibility");
        row("page below", page, "Lighthouse performance score ≥ 90",
            "not met: The file measured 61 of 100 for performance");
        row("no score", page, "Lighthouse best practices ≥ 90",
            "no evidence: The file has no score for best-practices");
        row("every category", page, "Lighthouse score ≥ 90", "not met: The file measured 61 of 100 for performance");
        row("one category has none", page, "Lighthouse score ≥ 50",
            "no evidence: The file is incomplete: the audit bf-cache failed itself: It broke off");

        row("not a criterion", read(sound), "Backups are restored",
            "no evidence: This is no criterion that a file can answer");
    }
    void answers()
    {
        QFETCH(Scan, scan);
        QFETCH(QString, criterion);
        QFETCH(QString, expected);
        QCOMPARE(outcome(answer(criterion, scan, {today.addDays(-1), today, std::chrono::days(30)})), expected);
    }

    void anEmptyFigureIsNoZero()
    {
        const EvidenceAnswer none = answer(u"p99 < 1 s"_s, test::readFixture(u"k6-export.json"_s), fresh);
        QCOMPARE(none.figure, QString());
        const EvidenceAnswer some = answer(u"p95 < 1 s"_s, test::readFixture(u"k6-export.json"_s), fresh);
        QCOMPARE(some.figure, u"612.25 ms"_s);
        QCOMPARE(some.age, std::chrono::seconds(24h));
    }

    void ageDecides_data()
    {
        QTest::addColumn<QDateTime>("measured");
        QTest::addColumn<QDateTime>("modified");
        QTest::addColumn<QString>("expected");
        QTest::newRow("fresh") << today.addDays(-14) << QDateTime()
                               << u"met: The file lists 0 open that are critical"_s;
        QTest::newRow("stale") << today.addDays(-15) << today
                               << u"no evidence: It is 15 days old; 14 days count as fresh"_s;
        QTest::newRow("from the disk") << QDateTime() << today.addDays(-20)
                                       << u"no evidence: It is 20 days old; 14 days count as fresh"_s;
        QTest::newRow("unknown") << QDateTime() << QDateTime() << u"no evidence: Nothing says when this was measured"_s;
        QTest::newRow("future") << today.addDays(1) << today << u"no evidence: It is dated in the future"_s;
        QTest::newRow("clocks differ") << today.addSecs(120) << today
                                       << u"met: The file lists 0 open that are critical"_s;
    }
    void ageDecides()
    {
        QFETCH(QDateTime, measured);
        QFETCH(QDateTime, modified);
        QFETCH(QString, expected);
        Scan scan = read(sound);
        scan.measuredAt = measured;
        QCOMPARE(outcome(answer(u"0 critical CVEs"_s, scan, {modified, today})), expected);
    }

    void theLimitOfFreshnessIsAParameter()
    {
        Scan scan = read(sound);
        scan.measuredAt = today.addSecs(-7200);
        QCOMPARE(answer(u"0 critical CVEs"_s, scan, {{}, today, 1h}).outcome, EvidenceOutcome::NoEvidence);
        QCOMPARE(answer(u"0 critical CVEs"_s, scan, {{}, today, 3h}).outcome, EvidenceOutcome::Met);
    }
};

QTEST_APPLESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
