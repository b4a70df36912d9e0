#include "support/scans.h"
#include "support/strict.h"

#include <QTimeZone>

using namespace shipworthy;
using namespace Qt::StringLiterals;

class TestGitleaks : public QObject {
    Q_OBJECT
    const Scan m_scan = test::readFixture(u"gitleaks.json"_s);

private slots:
    void init() { test::failOnAnyWarning(); }

    void everyRecordIsAccountedFor()
    {
        QCOMPARE(m_scan.format, ScanFormat::Gitleaks);
        QCOMPARE(test::told(m_scan.ledger),
                 u"4 seen, 2 stored, 1 duplicates; 1 left out from line 31: a leak names no rule"_s);
    }

    void takesALeaksFacts()
    {
        const Finding finding = m_scan.document.findings.first();
        QCOMPARE(finding.key, u"tide-token"_s);
        QCOMPARE(finding.title, u"Tide token"_s);
        QCOMPARE(finding.locations, (QList<Location>{{u"app/settings.py"_s, 2, 2}}));
        QCOMPARE(finding.description, u"In commit c0ffee00 of 2026-02-14T10:00:00Z"_s);
        QVERIFY(!finding.severity); // gitleaks states none
        QCOMPARE(finding.status, Status::Open);
    }

    void tellsTwoLeaksOnOneLineApart() { QCOMPARE(m_scan.document.findings.size(), 2); }

    void storesNoSecret_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("version 8") << u"gitleaks.json"_s;
        QTest::newRow("version 7") << u"gitleaks-7.json"_s;
    }
    void storesNoSecret()
    {
        QFETCH(QString, name);
        const QByteArray bytes = test::scanBytes(name);
        const Scan scan = test::readFixture(name);
        QVERIFY(bytes.contains("tide-7Q"));
        QCOMPARE(scan.redacted.size(), bytes.size());
        QCOMPARE(scan.redacted.count('\n'), bytes.count('\n'));
        QVERIFY(!scan.redacted.contains("tide-7Q"));
        QVERIFY(!scan.redacted.contains("tide-8R"));
        for (const Finding &finding : scan.document.findings) {
            for (const QString &text : {finding.title, finding.description, finding.recommendation, finding.scenario})
                QVERIFY(!text.contains(u"tide-7Q"_s) && !text.contains(u"tide-8R"_s));
        }
        const auto again = test::readAnyScan(scan.redacted, name);
        QVERIFY(again);
        QCOMPARE(again->document.findings, scan.document.findings);
    }

    void readsVersion7()
    {
        const Scan scan = test::readFixture(u"gitleaks-7.json"_s);
        QCOMPARE(test::told(scan.ledger), u"1 seen, 1 stored, 0 duplicates"_s);
        QCOMPARE(scan.document.findings.first().key, u"Tide token"_s);
        QCOMPARE(scan.document.findings.first().locations, (QList<Location>{{u"tests/bed.py"_s, 13, {}}}));
    }

    void anEmptyListIsAReportWhereTheNameSaysSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("version 8") << QByteArray("[]\n");
        QTest::newRow("version 7") << QByteArray("null");
    }
    void anEmptyListIsAReportWhereTheNameSaysSo()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!sniffScan(bytes, u"/ci/report.json"_s));
        const auto scan = test::readAnyScan(bytes, u"/ci/gitleaks-report.json"_s);
        QVERIFY(scan);
        QCOMPARE(scan->format, ScanFormat::Gitleaks);
        QCOMPARE(scan->subjects, QList<ScanSubject>{ScanSubject::Secrets});
        QCOMPARE(scan->gaps, QStringList());
        QVERIFY(scan->redacted.isNull());
    }
};

QTEST_APPLESS_MAIN(TestGitleaks)
#include "tst_gitleaks.moc"
