#include "support/scans.h"
#include "support/strict.h"

#include <QTimeZone>

using namespace shipworthy;
using namespace Qt::StringLiterals;

class TestCycloneDx : public QObject {
    Q_OBJECT
    const Scan m_scan = test::readFixture(u"booking.cdx.json"_s);

private slots:
    void init() { test::failOnAnyWarning(); }

    void everyRecordIsAccountedFor()
    {
        QCOMPARE(m_scan.format, ScanFormat::CycloneDx);
        QCOMPARE(test::told(m_scan.ledger), u"6 seen, 5 stored, 0 duplicates; 1 left out from line 47: a vulnerability "
                                            "has neither id nor description"_s);
        QCOMPARE(m_scan.document.system, u"Harbour booking"_s);
        QCOMPARE(m_scan.document.metrics.first().after, u"3"_s); // components
    }

    void theWorstRatingCounts()
    {
        const Finding finding = test::findingOf(m_scan, u"CVE-2099-0301"_s);
        QCOMPARE(finding.severity, Severity::Critical);
        QCOMPARE(finding.severityText, u"9.4 by Quay"_s);
    }

    void ratesByTheScaleOfTheMethod()
    {
        QCOMPARE(test::findingOf(m_scan, u"CVE-2099-0303"_s).severity, Severity::High); // CVSS 2 knows no critical
        QVERIFY(!test::findingOf(m_scan, u"CVE-2099-0304"_s).severity);                 // OWASP has another scale
        QCOMPARE(test::findingOf(m_scan, u"CVE-2099-0305"_s).severity, Severity::Info); // "none"
    }

    void namesComponentsWhereverTheyStand()
    {
        QCOMPARE(test::findingOf(m_scan, u"CVE-2099-0301"_s).title, u"rope 2.0: CVE-2099-0301"_s);
        QCOMPARE(test::findingOf(m_scan, u"CVE-2099-0302"_s).title, u"knot 1.0: CVE-2099-0302"_s); // by urn:cdx
        QCOMPARE(test::findingOf(m_scan, u"CVE-2099-0303"_s).locations,
                 (QList<Location>{{u"rope 2.0"_s, {}, {}}, {u"hook 1"_s, {}, {}}})); // one lies within another
    }

    void keepsVexStatements_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("reason");
        QTest::newRow("none") << u"CVE-2099-0301"_s << Status::Open << QString();
        QTest::newRow("not affected") << u"CVE-2099-0302"_s << Status::NotApplicable
                                      << u"Stated: not affected, code not reachable, will not fix, update\n\n"
                                         "The knot is never tied in production."_s;
        QTest::newRow("will not fix") << u"CVE-2099-0303"_s << Status::Open << u"Stated: exploitable, will not fix"_s;
        QTest::newRow("in triage") << u"CVE-2099-0304"_s << Status::Open << u"Stated: in triage"_s;
        QTest::newRow("resolved") << u"CVE-2099-0305"_s << Status::Resolved << u"Stated: resolved"_s;
    }
    void keepsVexStatements()
    {
        QFETCH(QString, id);
        QFETCH(Status, status);
        QFETCH(QString, reason);
        const Finding finding = test::findingOf(m_scan, id);
        QCOMPARE(finding.status, status);
        QCOMPARE(finding.resolution, reason);
    }

    void aListOfComponentsProvesNothing()
    {
        const auto scan = test::readAnyScan(R"({"bomFormat":"CycloneDX","specVersion":"1.5","components":[]})", {});
        QVERIFY(scan);
        QCOMPARE(scan->gaps, QStringList{u"it lists components and says nothing about vulnerabilities"_s});
        QCOMPARE(scan->subjects, QList<ScanSubject>());
    }

    void refusesOtherVersions()
    {
        const auto scan = test::readAnyScan(R"({"bomFormat":"CycloneDX","specVersion":"2.0"})", u"bom.json"_s);
        QVERIFY(!scan);
        QVERIFY(scan.error().message().contains(u"it is CycloneDX 2.0"_s));
    }
};

QTEST_APPLESS_MAIN(TestCycloneDx)
#include "tst_cyclonedx.moc"
