#include "support/scans.h"
#include "support/strict.h"

#include <QTimeZone>

using namespace shipworthy;
using namespace Qt::StringLiterals;

class TestDefectDojo : public QObject {
    Q_OBJECT
    const Scan m_scan = test::readFixture(u"defectdojo.json"_s);

private slots:
    void init() { test::failOnAnyWarning(); }

    void everyRecordIsAccountedFor()
    {
        QCOMPARE(m_scan.format, ScanFormat::DefectDojo);
        QCOMPARE(m_scan.document.title, u"Pier walk"_s);
        QCOMPARE(m_scan.document.system, u"Harbour booking"_s);
        QCOMPARE(test::told(m_scan.ledger),
                 u"8 seen, 7 stored, 0 duplicates; 1 left out from line 26: a finding has no title"_s);
    }

    void takesAFindingsFacts()
    {
        const Finding finding = test::findingOf(m_scan, u"PW-1"_s);
        QCOMPARE(finding.severity, Severity::Critical);
        QCOMPARE(finding.impact, u"Ships leave."_s);
        QCOMPARE(finding.scenario, u"1. Pull."_s);
        QCOMPARE(finding.recommendation, u"Give it one."_s);
        QCOMPARE(finding.locations, (QList<Location>{{u"src/knot.py"_s, 12, {}}}));
    }

    void toleratesOddValues()
    {
        const Finding hook = test::findingOf(m_scan, u"CVE-2099-0401"_s); // its line is a word
        QCOMPARE(hook.locations, (QList<Location>{{u"hook 1"_s, {}, {}}}));
        QCOMPARE(hook.recommendation, u"Update hook to 2"_s);
        QVERIFY(!m_scan.document.findings.last().severity);
        QCOMPARE(m_scan.document.findings.last().severityText, u"Ponderous"_s);
    }

    void keepsStatesWithTheirReasons()
    {
        QList<Status> states;
        for (const Finding &finding : m_scan.document.findings) {
            states.append(finding.status);
            QCOMPARE(finding.resolution.isEmpty(), finding.status == Status::Open);
        }
        QCOMPARE(states, (QList<Status>{Status::Open, Status::NotApplicable, Status::Accepted, Status::Resolved,
                                        Status::Deferred, Status::NotApplicable, Status::Open}));
    }

    void aListProvesNothingAboutTheRest()
    {
        QCOMPARE(m_scan.gaps, QStringList{u"a list of findings does not say what was looked for"_s});
    }
};

QTEST_APPLESS_MAIN(TestDefectDojo)
#include "tst_defectdojo.moc"
