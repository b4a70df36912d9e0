#include "support/scans.h"
#include "support/strict.h"

#include <QTimeZone>

using namespace shipworthy;
using namespace Qt::StringLiterals;

/// pip-audit and npm audit.
class TestPackageAudits : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void pipAuditAccountsForEveryRecord()
    {
        const Scan scan = test::readFixture(u"pip-audit.json"_s);
        QCOMPARE(scan.format, ScanFormat::PipAudit);
        QCOMPARE(test::told(scan.ledger),
                 u"5 seen, 2 stored, 0 duplicates; 1 left out from line 4: a vulnerability has no id; "
                 "1 left out from line 18: pip-audit did not audit it; 1 left out from line 19: a dependency states "
                 "neither what was found nor why it was left out"_s);
        QCOMPARE(scan.gaps, (QStringList{u"harbour-internal was not audited: Dependency not found on the index"_s,
                                         u"a dependency states no result"_s}));
    }

    void pipAuditHasNoSeverity()
    {
        const Scan scan = test::readFixture(u"pip-audit.json"_s);
        const Finding finding = test::findingOf(scan, u"PYSEC-2099-7"_s);
        QVERIFY(!finding.severity);
        QCOMPARE(finding.severityText, QString());
        QCOMPARE(scan.results.first().grading, Grading::None);
        QCOMPARE(finding.title, u"mooring 1.0.1 is vulnerable: PYSEC-2099-7"_s);
        QCOMPARE(finding.recommendation, u"Update mooring to 1.0.9 or 1.1.2"_s);
        QCOMPARE(finding.description, u"Ropes are untied by a crafted name.\n\nAlso known as CVE-2099-0107"_s);
        QCOMPARE(test::findingOf(scan, u"PYSEC-2099-8"_s).recommendation, u"No fixed version is known"_s);
    }

    void pipAuditIsReadInItsOlderShape()
    {
        const auto scan = test::readAnyScan(R"([{"name":"mooring","version":"1","vulns":[{"id":"PYSEC-1"}]}])", {});
        QVERIFY(scan);
        QCOMPARE(scan->format, ScanFormat::PipAudit);
        QCOMPARE(scan->document.findings.size(), 1);
    }

    void pipAuditOfNothingProvesNothing()
    {
        const auto scan = test::readAnyScan(R"({"dependencies":[],"fixes":[]})", {});
        QVERIFY(scan);
        QCOMPARE(scan->gaps, QStringList{u"no dependency was audited"_s});
    }

    void npmReportVersion1()
    {
        const Scan scan = test::readFixture(u"npm-audit-1.json"_s);
        QCOMPARE(scan.format, ScanFormat::NpmAudit);
        QCOMPARE(test::told(scan.ledger), u"2 seen, 2 stored, 0 duplicates"_s);
        QCOMPARE(scan.gaps, QStringList());
        const Finding finding = test::findingOf(scan, u"CVE-2099-0201"_s);
        QCOMPARE(finding.title, u"knot: Command injection"_s);
        QCOMPARE(finding.severity, Severity::Critical);
        QCOMPARE(finding.locations, (QList<Location>{{u"ferry>rope>knot"_s, {}, {}}}));
        QCOMPARE(test::findingOf(scan, u"GHSA-aaaa-bbbb-cccc"_s).severity, Severity::Medium); // "moderate"
    }

    void npmReportVersion2()
    {
        const Scan scan = test::readFixture(u"npm-audit-2.json"_s);
        QCOMPARE(test::told(scan.ledger), u"3 seen, 3 stored, 0 duplicates"_s);
        const Finding own = test::findingOf(scan, u"GHSA-dddd-eeee-ffff"_s);
        QCOMPARE(own.severity, Severity::Medium); // its own, not the package's worst
        QCOMPARE(own.locations.size(), 2);
        QVERIFY(own.recommendation.startsWith(u"Update ferry to 5.0.0, which is a breaking change"_s));
        const Finding through = test::findingOf(scan, u"ferry"_s);
        QCOMPARE(through.title, u"ferry is vulnerable through knot"_s);
        QCOMPARE(through.recommendation, u"No fix is available"_s);
    }

    void npmTotalsThatItsListDeniesAreTold()
    {
        QCOMPARE(test::readFixture(u"npm-audit-2.json"_s).gaps,
                 QStringList{u"it claims 3 vulnerable packages and lists 2"_s});
    }

    void npmThatFailedIsNoReport()
    {
        const auto scan = readScan(R"({"error":{"code":"ENOLOCK","summary":"This command requires a lockfile"}})",
                                   u"npm.json"_s, ScanFormat::NpmAudit);
        QVERIFY(!scan);
        QVERIFY(scan.error().message().contains(u"npm audit failed itself: This command requires a lockfile"_s));
    }
};

QTEST_APPLESS_MAIN(TestPackageAudits)
#include "tst_packageaudits.moc"
