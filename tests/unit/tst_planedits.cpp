#include "domain/taskplan.h"
#include "support/markdown.h"
#include "support/openworkspace.h"
#include "support/strict.h"
#include "workspace/workspace.h"

#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::test;

namespace {

const QString path = QStringLiteral("/audits/hut.md");

constexpr auto audit = R"(# Action plan: Hut reservations

System: Hut reservations

## Phase 1: Before the season (Week 1-2)

| # | Task | Owner | Effort | Due | Status |
|---|------|-------|--------|-----|--------|
| 1 | Encrypt the guest list | Samira | 3 days | 2026-02-06 | Open |
| 2 | Limit failed logins | Ivo | 4 hours | | Open |
| 3 | Rehearse the loss of the line | Noor | 2 days | 2026-02-16 – 2026-02-20 | Open |
)";

/// Of its two findings the second needs the first.
constexpr auto dependent = R"(# Security audit: Hut reservations

System: Hut reservations

## Findings

### HUT-1: The guest list is not encrypted

**Severity:** High

Anybody on the line reads it.

### HUT-2: Logins are not limited

**Severity:** High
**Depends on:** HUT-1

Passwords can be tried without end.

## Roadmap

### Phase 1: Before the season (Week 1-2)

| ID | Task | Owner | Effort | Depends on |
|----|------|-------|--------|------------|
| HUT-1 | Encrypt the guest list | Samira | 3 days | - |
| HUT-2 | Limit failed logins | Ivo | 4 hours | HUT-1 |
)";

TaskSpan dates(QDate first, QDate last)
{
    return {.dates = true, .first = first.toJulianDay(), .last = last.toJulianDay()};
}

} // namespace

class TestPlanEdits : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWorkspace> m_open;

    Workspace &workspace() const { return **m_open; }
    const WorkspaceState &state() const { return workspace().state(); }
    const Item &task(int row) const
    {
        for (const Item &item : state().items()) {
            if (item.kind == ItemKind::Task && item.index == row)
                return item;
        }
        qFatal("no such task");
    }
    void import(const QByteArray &text) const { QVERIFY(workspace().import({readMarkdown(text, path)})); }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_open = std::make_unique<OpenWorkspace>();
        import(audit);
    }

    void aTaskLiesWhereItsTableHasIt()
    {
        // Three days of work end on the day they are due.
        QCOMPARE(statedSpan(state(), task(0)), dates({2026, 2, 4}, {2026, 2, 6}));
        QCOMPARE(statedSpan(state(), task(1)), (TaskSpan{.dates = false, .first = 1, .last = 14}));
        QCOMPARE(statedSpan(state(), task(2)), dates({2026, 2, 16}, {2026, 2, 20}));
        QVERIFY(hasDaysOfItsOwn(state(), task(0)));
        QVERIFY(!hasDaysOfItsOwn(state(), task(1)));
        QCOMPARE(state().due(task(0)), QDate(2026, 2, 6));
        QVERIFY(!state().due(task(1)).isValid());
    }

    void aMoveIsOneStepOfTheHistoryAndIsTakenBack()
    {
        const TaskSpan to = dates({2026, 2, 9}, {2026, 2, 11});
        QVERIFY(workspace().planTasks({{task(0).id, to}}));
        QCOMPARE(task(0).state.planned, to);
        const Event event = workspace().history(task(0).id).first();
        QCOMPARE(event.field, Field::Planned);
        QCOMPARE(event.to, QStringLiteral("2026-02-09/2026-02-11"));
        QCOMPARE(workspace().undoStack().undoText(), QStringLiteral("Move Encrypt the guest list"));
        workspace().undoStack().undo();
        QVERIFY(!task(0).state.planned);
    }

    void aMovedTaskIsDueOnItsLastDayUnlessADeadlineIsStated()
    {
        QVERIFY(workspace().planTasks(
            {{task(1).id, dates({2026, 2, 9}, {2026, 2, 11})}, {task(0).id, dates({2026, 2, 9}, {2026, 2, 11})}}));
        QCOMPARE(state().due(task(1)), QDate(2026, 2, 11));
        QCOMPARE(state().due(task(0)), QDate(2026, 2, 6));
        QCOMPARE(workspace().undoStack().undoText(), QStringLiteral("Move 2 tasks"));
    }

    void movedDaysOfThePlanFollowItsStart()
    {
        QVERIFY(workspace().planTasks({{task(1).id, TaskSpan{.dates = false, .first = 3, .last = 5}}}));
        QVERIFY(workspace().setPlanStart(task(1).system, QDate(2026, 3, 2)));
        QCOMPARE(state().due(task(1)), QDate(2026, 3, 6));
    }

    void theDocumentsDatesComeBack()
    {
        QVERIFY(workspace().planTasks({{task(0).id, dates({2026, 2, 9}, {2026, 2, 11})}}));
        QVERIFY(workspace().planTasks({{task(0).id, {}}}));
        QVERIFY(!task(0).state.planned);
        QVERIFY(workspace().planTasks({{task(0).id, dates({2026, 2, 9}, {2026, 2, 11})}}));
        QVERIFY(workspace().planTasks({{task(0).id, dates({2026, 2, 4}, {2026, 2, 6})}}));
        QVERIFY(!task(0).state.planned);
        QCOMPARE(workspace().undoStack().undoText(), QStringLiteral("Put Encrypt the guest list back to the plan"));
    }

    void refusesATaskThatEndsBeforeItBegins()
    {
        QVERIFY(!workspace().planTasks({{task(0).id, dates({2026, 2, 9}, {2026, 2, 8})}}));
        QVERIFY(!workspace().planTasks({{ItemId{4711}, {}}}));
    }

    void movesAndLinksSurviveTheNextVersionAndARestart()
    {
        const TaskSpan to = dates({2026, 2, 9}, {2026, 2, 11});
        QVERIFY(workspace().planTasks({{task(0).id, to}}));
        QVERIFY(workspace().setPrerequisite(task(1).id, task(0).id, true));
        import(QByteArray(audit).replace("2026-02-06", "2026-02-13").replace("Ivo", "Mara"));
        QCOMPARE(task(0).state.planned, to);
        QCOMPARE(state().due(task(0)), QDate(2026, 2, 13));
        QCOMPARE(prerequisites(state(), task(1)), QList{task(0).id});
        const QList<Item> before = state().items();
        m_open->reopen();
        QCOMPARE(state().items(), before);
    }

    void aLinkComesAndGoes()
    {
        QVERIFY(workspace().setPrerequisite(task(1).id, task(0).id, true));
        QCOMPARE(prerequisites(state(), task(1)), QList{task(0).id});
        const Event event = workspace().history(task(1).id).first();
        QCOMPARE(event.field, Field::Prerequisites);
        QCOMPARE(fieldWords(Field::Prerequisites, event.to), QStringLiteral("after Encrypt the guest list"));
        QVERIFY(workspace().setPrerequisite(task(1).id, task(0).id, false));
        QVERIFY(prerequisites(state(), task(1)).isEmpty());
        QVERIFY(task(1).state.links.isEmpty());
        workspace().undoStack().undo();
        QCOMPARE(prerequisites(state(), task(1)), QList{task(0).id});
    }

    void refusesToWaitInACircle()
    {
        QVERIFY(workspace().setPrerequisite(task(1).id, task(0).id, true));
        QVERIFY(workspace().setPrerequisite(task(2).id, task(1).id, true));
        const auto circle = workspace().setPrerequisite(task(0).id, task(2).id, true);
        QVERIFY(!circle);
        QVERIFY(circle.error().message().contains(QStringLiteral("waits for")));
        QVERIFY(!workspace().setPrerequisite(task(0).id, task(0).id, true));
    }

    void aPrerequisiteThatIsTakenAwayContradictsNothing()
    {
        m_open = std::make_unique<OpenWorkspace>();
        import(dependent);
        const auto doneTooSoon = [this] {
            QList<Contradiction> found = workspace().contradictions(state().systems().first().id);
            found.removeIf([](const Contradiction &one) {
                return one.kind != ContradictionKind::DoneBeforePrerequisite || one.isSettled();
            });
            return found;
        };
        QVERIFY(workspace().setStatus({itemOf(state(), QStringLiteral("HUT-2"))}, Status::Resolved));
        QCOMPARE(doneTooSoon().size(), 2); // the finding's own words and the row of the plan
        QVERIFY(workspace().setPrerequisite(task(1).id, task(0).id, false));
        QVERIFY(doneTooSoon().isEmpty());
        workspace().undoStack().undo();
        QCOMPARE(doneTooSoon().size(), 2);
    }

    void aPrerequisiteOfTheTeamsOwnContradictsTooUntilItIsTakenAway()
    {
        const auto doneTooSoon = [this] {
            return std::ranges::count(workspace().contradictions(state().systems().first().id),
                                      ContradictionKind::DoneBeforePrerequisite, &Contradiction::kind);
        };
        QVERIFY(workspace().setStatus({task(1).id}, Status::Resolved));
        QCOMPARE(doneTooSoon(), 0);
        QVERIFY(workspace().setPrerequisite(task(1).id, task(0).id, true));
        QCOMPARE(doneTooSoon(), 1);
        QVERIFY(workspace().setStatus({task(0).id}, Status::Resolved));
        QCOMPARE(doneTooSoon(), 0);
        QVERIFY(workspace().setStatus({task(0).id}, Status::Open));
        QVERIFY(workspace().setPrerequisite(task(1).id, task(0).id, false));
        QCOMPARE(doneTooSoon(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPlanEdits)
#include "tst_planedits.moc"
