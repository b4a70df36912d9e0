#include "support/scans.h"
#include "support/strict.h"

#include <QTimeZone>

using namespace shipworthy;
using namespace Qt::StringLiterals;

class TestOscal : public QObject {
    Q_OBJECT
    const Scan m_results = test::readFixture(u"oscal-results.json"_s);
    const Scan m_poam = test::readFixture(u"oscal-poam.json"_s);

private slots:
    void init() { test::failOnAnyWarning(); }

    void everyRecordIsAccountedFor()
    {
        QCOMPARE(m_results.format, ScanFormat::OscalResults);
        QCOMPARE(test::told(m_results.ledger),
                 u"5 seen, 4 stored, 0 duplicates; 1 left out from line 24: a finding has no title"_s);
        QCOMPARE(m_poam.format, ScanFormat::OscalPoam);
        QCOMPARE(test::told(m_poam.ledger), u"7 seen, 7 stored, 0 duplicates"_s);
    }

    void objectivesBecomeControls()
    {
        QCOMPARE(m_results.document.controls,
                 (QList<Control>{{u"OSCAL"_s, u"ac-6.1_obj"_s, u"Crane drivers may open the lock"_s,
                                  ControlStatus::Fail, u"fail"_s, 14},
                                 {u"OSCAL"_s, u"pe-3_obj"_s, u"Lamps are inspected"_s, ControlStatus::Pass, {}, 20}}));
    }

    void whatIsNotSatisfiedIsAFindingWithItsRiskAndObservation()
    {
        QCOMPARE(m_results.document.findings.size(), 1);
        const Finding finding = m_results.document.findings.first();
        QCOMPARE(finding.key, u"ac-6.1_obj"_s);
        QCOMPARE(finding.status, Status::InProgress);
        QCOMPARE(finding.impact, u"The lock opens.\n\nLoss of ships."_s);
        QCOMPARE(finding.recommendation, u"Split the roles\n\nBy May."_s);
        QCOMPARE(finding.scenario, u"The crane driver opened the lock."_s);
        QCOMPARE(finding.resolution, u"Risk status: remediating\n\nDeadline: 2026-06-01"_s);
        QVERIFY(!finding.severity); // OSCAL names none
    }

    void risksKeepTheWordsOfTheirFacets()
    {
        const Risk risk = m_results.document.risks.first();
        QCOMPARE(risk.probability, u"low"_s);
        QCOMPARE(risk.impact, u"high"_s);
        QVERIFY(!risk.severity);
        QCOMPARE(risk.mitigation, u"There is a chain.\n\nSplit the roles\n\nBy May."_s);
        QCOMPARE(m_results.document.notes.size(), 1);
    }

    void isAsOldAsItsResults()
    {
        QCOMPARE(m_results.measuredAt, QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), QTimeZone::utc()));
        QCOMPARE(m_poam.measuredAt, QDateTime(QDate(2026, 3, 5), QTime(17, 57, 28), QTimeZone::utc()));
    }

    void itemsOfAPlanStandAsTheirRisksDo()
    {
        QList<Status> states;
        for (const Finding &finding : m_poam.document.findings)
            states.append(finding.status);
        QCOMPARE(states, (QList<Status>{Status::Accepted, Status::Resolved, Status::Open}));
        QCOMPARE(m_poam.document.risks.size(), 3);
        QCOMPARE(m_poam.document.controls.size(), 1);
    }

    void refusesADocumentWithoutBody()
    {
        QVERIFY(!test::readAnyScan(R"({"assessment-results":{"metadata":{}}})", {}));
        QVERIFY(!test::readAnyScan(R"({"plan-of-action-and-milestones":{}})", {}));
    }
};

QTEST_APPLESS_MAIN(TestOscal)
#include "tst_oscal.moc"
