#include "domain/lateness.h"

#include "domain/readiness.h"
#include "items/findingsquery.h"
#include "items/portfolioduemodel.h"
#include "items/roadmapplan.h"
#include "items/standup.h"
#include "support/states.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 6), QTime(9, 0), QTimeZone::utc());
const QDate today = now.date();

Phase phase(const QString &title, int last, const QStringList &keys)
{
    Phase made;
    made.title = title;
    made.owner = u"Plan office"_s;
    made.startDay = 1;
    made.endDay = last;
    for (const QString &key : keys) {
        Task task;
        task.title = u"Work on "_s + key;
        task.findings = {key};
        made.tasks.append(task);
    }
    return made;
}

/// The plan starts on 1 March: its first phase is over, its second is not.
WorkspaceState harbour()
{
    const auto open = [](const QString &key) { return test::finding(key, Severity::High); };
    WorkspaceState state = test::stateWith(
        {open(u"PAST"_s), open(u"PUT-OFF"_s), open(u"BROUGHT-FORWARD"_s), open(u"WAIVED"_s), open(u"WAIVER-OVER"_s),
         open(u"DEFERRED"_s), open(u"DONE"_s), open(u"DENIED"_s)},
        {phase(u"First days"_s, 3,
               {u"PAST"_s, u"PUT-OFF"_s, u"WAIVED"_s, u"WAIVER-OVER"_s, u"DEFERRED"_s, u"DONE"_s, u"DENIED"_s}),
         phase(u"Later"_s, 40, {u"BROUGHT-FORWARD"_s})});
    System system = state.systems().first();
    system.planStart = QDate(2026, 3, 1);
    state.setSystem(system);
    return state;
}

class Scene {
public:
    Scene()
    {
        change(u"PUT-OFF"_s, [](ItemState &item) { item.due = today.addDays(9); });
        change(u"BROUGHT-FORWARD"_s, [](ItemState &item) {
            item.due = today.addDays(-2);
            item.owner = u"Dana"_s;
        });
        change(u"WAIVED"_s, [](ItemState &item) { waive(item, today.addDays(5)); });
        change(u"WAIVER-OVER"_s, [](ItemState &item) { waive(item, today.addDays(-1)); });
        change(u"DEFERRED"_s, [](ItemState &item) { item.status = Status::Deferred; });
        change(u"DONE"_s, [](ItemState &item) { item.status = Status::Resolved; });
        change(u"DENIED"_s, [](ItemState &item) { item.status = Status::Resolved; });
        Contradiction denial;
        denial.system = test::onlySystem;
        denial.items = {idOf(u"DENIED"_s)};
        denial.deniesTick = true;
        contradictions = {denial};
    }

    [[nodiscard]] ItemId idOf(const QString &key) const { return state.findingItem(state.documents().first().id, key); }
    [[nodiscard]] QStringList keysOf(const QSet<ItemId> &items) const
    {
        QStringList keys;
        for (const ItemId id : items)
            keys.append(state.key(*state.item(id)));
        keys.sort();
        return keys;
    }
    [[nodiscard]] QList<FindingFactsPtr> facts() const
    {
        return ratedFacts(state, {}, deniedTicks(contradictions), now);
    }
    [[nodiscard]] RoadmapPlan plan() const { return planOf(state, test::onlySystem, now, contradictions); }
    [[nodiscard]] RoadmapRow taskOn(const QString &key) const
    {
        for (const RoadmapNode &phase : plan().roots) {
            for (const RoadmapNode &task : phase.children) {
                if (task.row.keys == QStringList{key})
                    return task.row;
            }
        }
        qFatal("no such task");
    }

    WorkspaceState state = harbour();
    QList<Contradiction> contradictions;

private:
    static void waive(ItemState &item, QDate until)
    {
        item.status = Status::Accepted;
        item.waiver = Waiver{.reason = u"the pier is closed"_s, .by = u"Ada"_s, .until = until};
    }
    template <typename Change> void change(const QString &key, Change change)
    {
        ItemState item = state.item(idOf(key))->state;
        change(item);
        state.setItemState(idOf(key), item);
    }
};

const QStringList late{u"BROUGHT-FORWARD"_s, u"DEFERRED"_s, u"DENIED"_s, u"PAST"_s, u"WAIVER-OVER"_s};

} // namespace

/// "Late" is one set, wherever it is shown.
class TestLateness : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void findingsListTheLate()
    {
        const Scene scene;
        const FindingsQuery query = FindingsQuery::parse(u"is:late"_s);
        QSet<ItemId> found;
        for (const FindingFactsPtr &facts : scene.facts()) {
            if (query.accepts(*facts, {today, {}}))
                found.insert(facts->item);
        }
        QCOMPARE(scene.keysOf(found), late);
    }

    void thePortfolioCountsTheSame()
    {
        const Scene scene;
        const DueList due = dueListOf(
            scene.state,
            {.scope = {}, .verdicts = {}, .denied = deniedTicks(scene.contradictions), .today = today, .limit = 20});
        QCOMPARE(due.late, late.size());
        QCOMPARE(rate(scene.state, test::onlySystem, scene.contradictions, now).late, late.size());
    }

    void theStandupCallsTheSame()
    {
        const Scene scene;
        QSet<ItemId> called;
        for (const StandupRound &round : standupRounds(scene.facts(), today, StandupOrder::ByOwner)) {
            for (const FindingFactsPtr &facts : round.items) {
                if (facts->isLate(today))
                    called.insert(facts->item);
            }
        }
        QCOMPARE(scene.keysOf(called), late);
    }

    void theRoadmapMarksTheTasksOfTheSame()
    {
        const Scene scene;
        const RoadmapPlan plan = scene.plan();
        QCOMPARE(scene.keysOf(plan.lateItems), late);
        QCOMPARE(plan.late, late.size());
        QCOMPARE(scene.taskOn(u"BROUGHT-FORWARD"_s).daysLate, 2);
        QCOMPARE(scene.taskOn(u"PUT-OFF"_s).daysLate, 0);
    }

    void aTaskIsOpenAgainOnceTheWaiverExpired()
    {
        const Scene scene;
        QCOMPARE(scene.taskOn(u"WAIVER-OVER"_s).status, Status::Open);
        QCOMPARE(scene.taskOn(u"WAIVED"_s).status, Status::Accepted);
    }

    void aTaskShowsWhomAndWhenTheTeamDecided()
    {
        const Scene scene;
        QCOMPARE(scene.taskOn(u"BROUGHT-FORWARD"_s).owner, u"Dana"_s);
        QCOMPARE(scene.taskOn(u"BROUGHT-FORWARD"_s).due, today.addDays(-2));
        QCOMPARE(scene.taskOn(u"PUT-OFF"_s).due, today.addDays(9));
        QCOMPARE(scene.taskOn(u"PAST"_s).owner, u"Plan office"_s);
        QCOMPARE(scene.taskOn(u"PAST"_s).due, QDate(2026, 3, 3));
    }

    void aTaskThatCoversTwoNamesAllThatTheTeamGaveIt()
    {
        WorkspaceState state =
            test::stateWith({test::finding(u"A"_s, Severity::Low), test::finding(u"B"_s, Severity::Low)},
                            {phase(u"One"_s, 3, {u"A"_s})});
        AuditDocument facts = *state.documents().first().facts;
        facts.phases[0].tasks[0].findings.append(u"B"_s);
        state = assemble({facts}, now);
        ItemState given = state.item(ItemId{2})->state;
        given.owner = u"Dana"_s;
        state.setItemState(ItemId{2}, given);
        const Item &task = *state.item(ItemId{3});
        QCOMPARE(task.kind, ItemKind::Task);
        QCOMPARE(termsOf(state, task, {}, today).owner, u"Plan office, Dana"_s);
    }
};

QTEST_MAIN(TestLateness)
#include "tst_lateness.moc"
