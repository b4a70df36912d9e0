#include "support/states.h"
#include "support/strict.h"

using namespace shipworthy;
using test::finding;
using test::onlySystem;

class TestWorkspaceState : public QObject {
    Q_OBJECT
    WorkspaceState m_state;

private slots:
    void init()
    {
        test::failOnAnyWarning();
        Phase phase;
        phase.title = QStringLiteral("Week 1-2");
        phase.endDay = 14;
        Task both, own;
        both.findings = {QStringLiteral("A"), QStringLiteral("B")};
        own.title = QStringLiteral("Own");
        own.endDay = 3;
        phase.tasks = {both, own};
        AuditDocument document;
        document.path = QStringLiteral("quay.md");
        document.system = QStringLiteral("Quay");
        document.findings = {finding(QStringLiteral("A"), Severity::High), finding(QStringLiteral("B"), Severity::Low)};
        document.checklist = {{QStringLiteral("Box of A"), false, {}, 10, QStringLiteral("A")},
                              {QStringLiteral("Test of A"), true, {}, 11, QStringLiteral("A")}};
        document.phases = {phase};
        m_state = assemble({document}, QDateTime::currentDateTimeUtc());
    }

    void everyFindingBoxAndTaskIsAnItem()
    {
        QCOMPARE(m_state.items().size(), 6);
        QCOMPARE(m_state.item({4})->state.status, Status::Resolved);
    }

    void onlyTheBoxThatIsAFindingTicksTheFinding()
    {
        QCOMPARE(m_state.tickTarget(*m_state.item({3})), ItemId{1});
        QCOMPARE(m_state.tickTarget(*m_state.item({4})), ItemId{4});
    }

    void aTasksStatusFollowsTheFindingsItCovers()
    {
        const Item task = *m_state.item({5});
        QCOMPARE(m_state.taskStatus(task), Status::Open);
        ItemState done = m_state.item({1})->state;
        done.status = Status::Resolved;
        m_state.setItemState({1}, done);
        QCOMPARE(m_state.taskStatus(task), Status::Partial);
        m_state.setItemState({2}, done);
        QCOMPARE(m_state.taskStatus(task), Status::Resolved);
    }

    void withoutAPlanStartNothingIsDue() { QVERIFY(!m_state.due(*m_state.item({1})).isValid()); }

    void thePlanGivesADueDateThatPeopleMayReplace()
    {
        m_state.setSystem({onlySystem, QStringLiteral("Quay"), QDate(2026, 2, 16)});
        QCOMPARE(m_state.due(*m_state.item({1})), QDate(2026, 3, 1));
        QCOMPARE(m_state.due(*m_state.item({6})), QDate(2026, 2, 18));
        ItemState state = m_state.item({1})->state;
        state.due = QDate(2026, 2, 20);
        m_state.setItemState({1}, state);
        QCOMPARE(m_state.due(*m_state.item({1})), QDate(2026, 2, 20));
    }

    void aRemovedDocumentTakesItsItemsAndIndexWithIt()
    {
        m_state.removeDocument({1});
        QVERIFY(m_state.items().isEmpty());
        QVERIFY(!m_state.findingItem({1}, QStringLiteral("A")).isValid());
        QVERIFY(m_state.system(onlySystem));
    }

    void aKeyGivenTwiceMeansItsFirstFinding()
    {
        Phase phase;
        Task planned;
        planned.findings = {QStringLiteral("A")};
        phase.tasks = {planned};
        const auto state = test::stateWith(
            {finding(QStringLiteral("A"), Severity::High), finding(QStringLiteral("A"), Severity::Low)}, {phase});
        QCOMPARE(state.tasksCovering(*state.item({1})).size(), 1);
        QCOMPARE(state.tasksCovering(*state.item({2})).size(), 0);
    }

    void documentsOfOneSystemNameShareASystem()
    {
        AuditDocument one, two, other;
        one.system = QStringLiteral("Quay");
        two.system = QStringLiteral("quay");
        other.path = QStringLiteral("/x/review.md");
        const auto state = assemble({one, two, other}, QDateTime::currentDateTimeUtc());
        QCOMPARE(state.systems().size(), 2);
        QCOMPARE(state.systems().last().name, QStringLiteral("review"));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceState)
#include "tst_workspacestate.moc"
