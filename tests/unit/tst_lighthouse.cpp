#include "support/scans.h"
#include "support/strict.h"

#include <QTimeZone>

using namespace shipworthy;
using namespace Qt::StringLiterals;

class TestLighthouse : public QObject {
    Q_OBJECT
    const Scan m_scan = test::readFixture(u"lighthouse.json"_s);

private slots:
    void init() { test::failOnAnyWarning(); }

    void everyRecordIsAccountedFor()
    {
        QCOMPARE(m_scan.format, ScanFormat::Lighthouse);
        QCOMPARE(test::told(m_scan.ledger),
                 u"10 seen, 8 stored, 0 duplicates; 1 left out from line 15: an audit does not apply to this page; "
                 "1 left out from line 19: an audit has no id"_s);
        QCOMPARE(m_scan.document.system, u"booking.harbour.example"_s);
    }

    void auditsBecomeControlsByLighthousesRanges()
    {
        QStringList states;
        for (const Control &control : m_scan.document.controls)
            states.append(control.key + u' ' + (control.status ? idOf(*control.status).toString() : u"-"_s));
        QCOMPARE(states, (QStringList{u"largest-contentful-paint fail"_s, u"is-on-https pass"_s, u"image-alt fail"_s,
                                      u"unused-css fail"_s, u"speed-index warn"_s, u"focus-traps -"_s,
                                      u"diagnostics -"_s, u"bf-cache -"_s}));
    }

    void onlyAuditsThatCountBecomeFindings()
    {
        QCOMPARE(m_scan.document.findings.size(), 2);
        const Finding picture = test::findingOf(m_scan, u"image-alt"_s);
        QCOMPARE(picture.title, u"Image elements have no alt text"_s);
        QCOMPARE(picture.category, u"Accessibility"_s);
        QCOMPARE(picture.description, u"Say what is seen.\n\nOne picture of a gull."_s);
        QVERIFY(!picture.severity);
    }

    void saysWhatItCouldNotMeasure()
    {
        QCOMPARE(m_scan.gaps, (QStringList{u"the audit bf-cache failed itself: It broke off"_s,
                                           u"the category Best Practices has no score"_s}));
    }

    void aPageThatDidNotLoadProvesNothing()
    {
        const auto scan = test::readAnyScan(R"({"lighthouseVersion":"12","audits":{},"categories":{},
            "runtimeError":{"code":"NO_FCP","message":"Nothing was painted"}})",
                                            {});
        QVERIFY(scan);
        QCOMPARE(scan->gaps, (QStringList{u"Lighthouse could not load the page: Nothing was painted"_s,
                                          u"no category was scored"_s}));
    }
};

QTEST_APPLESS_MAIN(TestLighthouse)
#include "tst_lighthouse.moc"
