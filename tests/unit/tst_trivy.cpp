#include "support/scans.h"
#include "support/strict.h"

#include <QTimeZone>

using namespace shipworthy;
using namespace Qt::StringLiterals;

class TestTrivy : public QObject {
    Q_OBJECT
    const Scan m_scan = test::readFixture(u"trivy.json"_s);

private slots:
    void init() { test::failOnAnyWarning(); }

    void everyRecordIsAccountedFor()
    {
        QCOMPARE(m_scan.format, ScanFormat::Trivy);
        QCOMPARE(test::told(m_scan.ledger),
                 u"11 seen, 9 stored, 1 duplicates; 1 left out from line 42: it has no id"_s);
    }

    void saysWhatItIsOf()
    {
        QCOMPARE(m_scan.document.system, u"booking"_s);
        QCOMPARE(m_scan.measuredAt, QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 828), QTimeZone::utc()));
        QCOMPARE(m_scan.subjects, (QList<ScanSubject>{ScanSubject::Vulnerabilities, ScanSubject::Misconfigurations,
                                                      ScanSubject::Secrets, ScanSubject::Licences}));
    }

    void takesAVulnerabilitysFacts()
    {
        const Finding finding = test::findingOf(m_scan, u"CVE-2099-0001"_s);
        QCOMPARE(finding.title, u"libtide 1.2.0: libtide: overflow at spring tide"_s);
        QCOMPARE(finding.severity, Severity::Critical);
        QCOMPARE(finding.status, Status::Open); // "fixed" says that a fixed version exists
        QCOMPARE(finding.section, (QStringList{u"Trivy"_s, u"booking:1.4 (debian 12.5)"_s}));
        QVERIFY(finding.recommendation.startsWith(u"Update libtide to 1.2.3"_s));
    }

    void unknownIsNoSeverity()
    {
        const Finding finding = test::findingOf(m_scan, u"CVE-2099-0002"_s);
        QVERIFY(!finding.severity);
        QCOMPARE(finding.severityText, u"UNKNOWN"_s);
        QCOMPARE(finding.recommendation, u"The vendor will not fix it"_s);
    }

    void keepsWhatWasTakenOutWithItsReason()
    {
        QCOMPARE(test::findingOf(m_scan, u"CVE-2099-0003"_s).status, Status::NotApplicable);
        const Finding ignored = test::findingOf(m_scan, u"CVE-2099-0004"_s);
        QCOMPARE(ignored.status, Status::Accepted);
        QCOMPARE(ignored.resolution, u"Only the test bed uses it\n\nignored by .trivyignore"_s);
        QCOMPARE(test::findingOf(m_scan, u"KSV003"_s).status, Status::Accepted);
    }

    void readsOtherKinds()
    {
        const Finding wrong = test::findingOf(m_scan, u"AVD-KSV-0001"_s);
        QCOMPARE(wrong.category, u"Misconfiguration"_s);
        QCOMPARE(wrong.locations, (QList<Location>{{u"deploy/booking.yaml"_s, 12, 20}}));
        QCOMPARE(m_scan.document.controls.size(), 1);
        QCOMPARE(m_scan.document.controls.first().status, ControlStatus::Pass);
        QCOMPARE(test::findingOf(m_scan, u"tide-token"_s).locations, (QList<Location>{{u"app/settings.py"_s, 3, 3}}));
        QCOMPARE(test::findingOf(m_scan, u"Pier-1.0"_s).title, u"libkeel is under Pier-1.0"_s);
    }

    void keepsNoSecret()
    {
        const QByteArray bytes = test::scanBytes(u"trivy.json"_s);
        QVERIFY(bytes.contains("springtide-7Q"));
        QCOMPARE(m_scan.redacted.size(), bytes.size());
        QVERIFY(!m_scan.redacted.contains("springtide-7Q"));
        QCOMPARE(test::readAnyScan(m_scan.redacted, {})->document.findings, m_scan.document.findings);
    }

    void systemsWithoutSupportProveNothing()
    {
        QCOMPARE(m_scan.gaps,
                 QStringList{u"debian 12.5 is past its support, and its new vulnerabilities are no longer listed"_s});
    }

    void nothingScannedProvesNothing()
    {
        const auto scan =
            test::readAnyScan(R"({"SchemaVersion":2,"ArtifactName":".","ArtifactType":"filesystem"})", {});
        QVERIFY(scan);
        QCOMPARE(scan->gaps, QStringList{u"it names nothing that was scanned"_s});
        QCOMPARE(scan->subjects, QList<ScanSubject>());
    }

    void readsOtherShapes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("before schema 2") << QByteArray(
            R"([{"Target":"t","Type":"debian","Vulnerabilities":[{"VulnerabilityID":"CVE-1"}]}])");
        QTest::newRow("cluster") << QByteArray(R"({"ClusterName":"pier","Resources":[{"Kind":"Pod","Results":
            [{"Target":"t","Class":"os-pkgs","Vulnerabilities":[{"VulnerabilityID":"CVE-1"}]}]}]})");
    }
    void readsOtherShapes()
    {
        QFETCH(QByteArray, bytes);
        const auto scan = test::readAnyScan(bytes, {});
        QVERIFY(scan);
        QCOMPARE(scan->format, ScanFormat::Trivy);
        QCOMPARE(test::findingOf(*scan, u"CVE-1"_s).section, (QStringList{u"Trivy"_s, u"t"_s}));
    }
};

QTEST_APPLESS_MAIN(TestTrivy)
#include "tst_trivy.moc"
