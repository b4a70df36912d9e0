#include "items/roadmapfilter.h"
#include "items/roadmapmodel.h"
#include "support/strict.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTimeZone>

using namespace shipworthy;

namespace {

const QDateTime now(QDate(2026, 3, 4), QTime(9, 0), QTimeZone::utc());

Finding finding(const QString &key, Status status = Status::Open, const QStringList &dependsOn = {})
{
    Finding finding;
    finding.key = key;
    finding.title = QStringLiteral("About ") + key;
    finding.status = status;
    finding.dependsOn = dependsOn;
    return finding;
}

Task task(const QString &title, const QStringList &findings, const QStringList &dependsOn = {})
{
    Task task;
    task.title = title;
    task.findings = findings;
    task.dependsOn = dependsOn;
    return task;
}

/// Two phases: with A-3 in days 1–14, B-1 undated. A-2 needs A-1.
AuditDocument plan(Status first = Status::Open, Status second = Status::Open)
{
    AuditDocument document;
    document.system = QStringLiteral("Ferry API");
    document.findings = {finding(QStringLiteral("A-1"), first),
                         finding(QStringLiteral("A-2"), second, {QStringLiteral("A-1")}),
                         finding(QStringLiteral("A-3")), finding(QStringLiteral("B-1"))};
    Phase harden;
    harden.title = QStringLiteral("Week 1-2: Harden");
    harden.startDay = 1;
    harden.endDay = 14;
    harden.owner = QStringLiteral("Platform");
    harden.tasks = {task(QStringLiteral("Close the door"), {QStringLiteral("A-1")}),
                    task(QStringLiteral("Lock the window"), {QStringLiteral("A-2"), QStringLiteral("A-3")})};
    harden.tasks[0].startDay = 2;
    harden.tasks[0].endDay = 4;
    harden.tasks[1].effort = Effort{QStringLiteral("3h"), 3, 3};
    Phase later;
    later.title = QStringLiteral("Some day");
    later.tasks = {
        task(QStringLiteral("Paint the wall"), {QStringLiteral("B-1")}, {QStringLiteral("everything else")})};
    document.phases = {harden, later};
    return document;
}

WorkspaceState stateOf(const QList<AuditDocument> &documents, QDate planStart = {})
{
    WorkspaceState state = assemble(documents, now);
    if (planStart.isValid()) {
        System first = state.systems().first();
        first.planStart = planStart;
        state.setSystem(first);
    }
    return state;
}

RoadmapPlan planFor(const WorkspaceState &state, bool all = false)
{
    const SystemId system = state.systems().first().id;
    return planOf(state, all ? SystemId{} : system, now, findContradictions(state, system));
}

/// A task of the first phase.
Item taskItem(const WorkspaceState &state, int index)
{
    for (const Item &item : state.items()) {
        if (item.kind == ItemKind::Task && item.phase == 0 && item.index == index)
            return item;
    }
    qFatal("no such task");
}

/// The tree as text, two spaces a level.
QString outline(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString title = index.siblingAtColumn(1).data().toString();
        text += QString(depth * 2, u' ') + (title.isEmpty() ? index.data().toString() : title) + u'\n';
        text += outline(model, index, depth + 1);
    }
    return text;
}

} // namespace

class TestRoadmapModel : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void showsPhasesWithTheirTasks()
    {
        RoadmapModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan(planFor(stateOf({plan()})));
        QCOMPARE(outline(model),
                 QStringLiteral("Week 1-2: Harden\n  Close the door\n  Lock the window\nSome day\n  Paint the wall\n"));
        model.setPlan({});
        QCOMPARE(model.rowCount(), 0);
    }

    void groupsSeveralSystems()
    {
        AuditDocument other = plan();
        other.system = QStringLiteral("Harbour UI");
        RoadmapModel model;
        model.setPlan(planFor(stateOf({plan(), other}), true));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Harbour UI"));
        QCOMPARE(model.rowCount(model.index(1, 0)), 2);
    }

    void aChangeOfStatusChangesOneTaskAndItsPhase()
    {
        WorkspaceState state = stateOf({plan()});
        RoadmapModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan(planFor(state));
        const QPersistentModelIndex wall = model.index(0, 0, model.index(1, 0));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        ItemState done;
        done.status = Status::Resolved;
        state.setItemState(state.findingItem(state.documents().first().id, QStringLiteral("A-1")), done);
        model.setPlan(planFor(state));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(resets.count(), 0);
        QVERIFY(wall.isValid());
        QCOMPARE(model.row(model.index(0, 0)).done, 1);
        QCOMPARE(model.row(model.index(0, 0, model.index(0, 0))).status, Status::Resolved);
    }

    void keepsRowsThatStayWhenAPhaseGoes()
    {
        RoadmapModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RoadmapPlan both = planFor(stateOf({plan()}));
        RoadmapPlan second = both;
        second.roots.erase(second.roots.begin());
        RoadmapPlan swapped = both;
        std::swap(swapped.roots[0], swapped.roots[1]);
        model.setPlan(both);
        const QPersistentModelIndex later = model.index(1, 0);
        model.setPlan(swapped);
        QCOMPARE(later.row(), 0);
        model.setPlan(second);
        QCOMPARE(later.row(), 0);
        model.setPlan(both);
        QCOMPARE(later.row(), 1);
    }

    void withoutAStartTheAxisIsRelativeAndNothingIsLate()
    {
        const RoadmapPlan relative = planFor(stateOf({plan()}));
        QVERIFY(!relative.axis.calendar);
        QCOMPARE(relative.axis.days, (DaySpan{1, 14}));
        QVERIFY(!relative.axis.today);
        QCOMPARE(relative.late, 0);
        QCOMPARE(relative.withoutStart.size(), 1);
        const auto &tasks = relative.roots[0].children;
        QCOMPARE(tasks[0].row.span, std::optional(DaySpan{2, 4}));
        QCOMPARE(tasks[1].row.span, std::optional(DaySpan{1, 14})); // its phase's
        QVERIFY(!relative.roots[1].children[0].row.span);
        QCOMPARE(timelineText(relative.roots[1].children[0].row, relative.axis), QStringLiteral("no dates, Open"));
    }

    void withAStartDaysAreDatesAndLateTasksAreCounted()
    {
        const QDate start(2026, 2, 16);
        const RoadmapPlan dated = planFor(stateOf({plan()}, start));
        QVERIFY(dated.axis.calendar);
        QCOMPARE(dated.axis.today, std::optional(now.date().toJulianDay()));
        QCOMPARE(dated.axis.firstWeek, std::optional(start.toJulianDay()));
        QCOMPARE(dated.late, 2);
        QCOMPARE(dated.lateHours, 3.0);
        QCOMPARE(dated.lateWithoutEffort, 1);
        const RoadmapNode &phase = dated.roots[0];
        QCOMPARE(phase.row.daysLate, 3);
        QCOMPARE(phase.children[0].row.daysLate, 13);
        QCOMPARE(phase.children[0].row.span->first, QDate(2026, 2, 17).toJulianDay());
        QCOMPARE(dated.axis.days.last, now.date().toJulianDay());
    }

    void aSystemWithoutStartHasNoBarsBesideOneThatHas()
    {
        AuditDocument other = plan();
        other.system = QStringLiteral("Harbour UI");
        const RoadmapPlan mixed = planFor(stateOf({plan(), other}, QDate(2026, 3, 2)), true);
        QVERIFY(mixed.axis.calendar);
        QCOMPARE(mixed.withoutStart.size(), 1);
        QVERIFY(mixed.roots[1].row.startMissing);
        QVERIFY(!mixed.roots[1].row.span);
        QVERIFY(mixed.roots[0].row.span);
    }

    void aDueDaySetByPeopleMovesTheEnd()
    {
        WorkspaceState state = stateOf({plan()}, QDate(2026, 3, 2));
        for (const Item &item : state.items()) {
            if (item.kind != ItemKind::Task || item.index != 0 || item.phase != 0)
                continue;
            ItemState dated = item.state;
            dated.due = QDate(2026, 3, 20);
            state.setItemState(item.id, dated);
            break;
        }
        QCOMPARE(planFor(state).roots[0].children[0].row.span->last, QDate(2026, 3, 20).toJulianDay());
    }

    void aMovedTaskKeepsItsBaselineAndItsPhaseFollows()
    {
        const QDate start(2026, 3, 2);
        WorkspaceState state = stateOf({plan()}, start);
        const Item item = taskItem(state, 0);
        ItemState moved = item.state;
        moved.planned = TaskSpan{.dates = false, .first = 16, .last = 20};
        state.setItemState(item.id, moved);
        const RoadmapPlan planned = planFor(state);
        const RoadmapNode &phase = planned.roots[0];
        QVERIFY(phase.children[0].row.moved);
        QCOMPARE(phase.children[0].row.baseline,
                 std::optional(DaySpan{start.addDays(1).toJulianDay(), start.addDays(3).toJulianDay()}));
        QCOMPARE(phase.children[0].row.span,
                 std::optional(DaySpan{start.addDays(15).toJulianDay(), start.addDays(19).toJulianDay()}));
        QCOMPARE(phase.row.span->last, start.addDays(19).toJulianDay());
        QCOMPARE(phase.row.baseline->last, start.addDays(13).toJulianDay());
        QCOMPARE(phase.children[0].row.due, start.addDays(19));
        // What is on the axis goes back to the terms of the document.
        QCOMPARE(plannedOn(state, *state.item(item.id), *phase.children[0].row.span, planned.axis), *moved.planned);
    }

    void datesOfTasksNeedNoStartOfThePlan()
    {
        AuditDocument document = plan();
        for (Phase &phase : document.phases) {
            phase.startDay.reset();
            phase.endDay.reset();
            for (Task &task : phase.tasks) {
                task.startDay.reset();
                task.endDay.reset();
            }
        }
        document.phases[0].tasks[1].due = QDate(2026, 3, 2);
        document.phases[0].tasks[1].effort = Effort{QStringLiteral("2 days"), 16, 16};
        const WorkspaceState state = stateOf({document});
        const RoadmapPlan dated = planFor(state);
        QVERIFY(dated.axis.calendar);
        QVERIFY(dated.withoutStart.isEmpty());
        const RoadmapRow &row = dated.roots[0].children[1].row;
        QCOMPARE(row.span, std::optional(DaySpan{QDate(2026, 3, 1).toJulianDay(), QDate(2026, 3, 2).toJulianDay()}));
        QCOMPARE(row.daysLate, 2);
        QCOMPARE(dated.late, 1);
        QVERIFY(plannedOn(state, *state.item(row.item), *row.span, dated.axis).dates);
    }

    void aTaskPlannedAfterItsDeadlineIsCalledOut()
    {
        AuditDocument document = plan();
        document.phases[0].tasks[0].due = QDate(2026, 3, 6);
        WorkspaceState state = stateOf({document}, QDate(2026, 3, 2));
        const Item item = taskItem(state, 0);
        ItemState moved = item.state;
        moved.planned =
            TaskSpan{.dates = true, .first = QDate(2026, 3, 5).toJulianDay(), .last = QDate(2026, 3, 9).toJulianDay()};
        state.setItemState(item.id, moved);
        const RoadmapPlan planned = planFor(state);
        QCOMPARE(planned.roots[0].children[0].row.daysPastDeadline, 3);
        QCOMPARE(planned.issues.size(), 1);
        QCOMPARE(planned.issues[0].kind, RoadmapIssue::Kind::AfterDeadline);
        QCOMPARE(planned.issues[0].task, item.id);
    }

    void aCircleOfPrerequisitesIsNamed()
    {
        AuditDocument document = plan();
        document.findings[0].dependsOn = {QStringLiteral("A-2")};
        const RoadmapPlan circular = planFor(stateOf({document}));
        QCOMPARE(circular.issues.size(), 1);
        QCOMPARE(circular.issues[0].kind, RoadmapIssue::Kind::Circle);
        QCOMPARE(circular.issues[0].text, QStringLiteral("A-1 → Lock the window → A-1"));
        QVERIFY(!circular.roots[0].children[0].row.circle.isEmpty());
        QVERIFY(!circular.roots[0].children[0].row.critical);
    }

    void whatWaitsSaysForWhatOnceItsDaysHaveBegun()
    {
        const RoadmapPlan begun = planFor(stateOf({plan()}, QDate(2026, 3, 2)));
        QCOMPARE(begun.roots[0].children[1].row.waitsFor, QStringList{QStringLiteral("A-1")});
        const RoadmapPlan ahead = planFor(stateOf({plan()}, QDate(2026, 4, 1)));
        QVERIFY(ahead.roots[0].children[1].row.waitsFor.isEmpty());
    }

    void theChainThatDecidesTheEndIsCritical()
    {
        const RoadmapPlan linked = planFor(stateOf({plan()}));
        QVERIFY(linked.roots[0].children[0].row.critical);
        QVERIFY(linked.roots[0].children[1].row.critical);
        QVERIFY(!linked.roots[1].children[0].row.critical);
        QVERIFY(timelineText(linked.roots[0].children[1].row, linked.axis).contains(QStringLiteral("decides the end")));
    }

    void aPrerequisiteMadeOrTakenAwayByPeopleCounts()
    {
        WorkspaceState state = stateOf({plan()});
        const Item first = taskItem(state, 0);
        const Item second = taskItem(state, 1);
        ItemState unlinked = second.state;
        unlinked.links = {{first.id, QStringLiteral("A-1"), false}};
        state.setItemState(second.id, unlinked);
        QCOMPARE(planFor(state).dependencies, 0);
        ItemState linked = first.state;
        linked.links = {{second.id, QStringLiteral("Lock the window"), true}};
        state.setItemState(first.id, linked);
        QCOMPARE(planFor(state).roots[0].children[0].row.needs, QList{second.id});
    }

    void aTaskIsPartlyDoneByTheFindingsItCovers()
    {
        const RoadmapPlan partly = planFor(stateOf({plan(Status::Resolved, Status::Resolved)}));
        const RoadmapRow &row = partly.roots[0].children[1].row;
        QCOMPARE(row.status, Status::Partial);
        QCOMPARE(row.doneShare, 0.5);
        QCOMPARE(row.findings.size(), 2);
    }

    void dependenciesLinkTasksByTheFindingsTheyCover()
    {
        const RoadmapPlan linked = planFor(stateOf({plan()}));
        const auto &tasks = linked.roots[0].children;
        QCOMPARE(tasks[1].row.needs, QList{tasks[0].row.item});
        QVERIFY(tasks[1].row.doneBefore.isEmpty());
        QCOMPARE(linked.dependencies, 1);
        QCOMPARE(linked.roots[1].children[0].row.needsText, QStringList{QStringLiteral("everything else")});
    }

    void sayWhenATaskWasDoneBeforeItsPrerequisite()
    {
        AuditDocument broken = plan(Status::Open, Status::Resolved);
        broken.findings[2].status = Status::Resolved;
        const RoadmapPlan order = planFor(stateOf({broken}));
        const RoadmapRow &row = order.roots[0].children[1].row;
        QCOMPARE(row.doneBefore, QStringList{QStringLiteral("A-1")});
        QCOMPARE(timelineText(row, order.axis), QStringLiteral("day 1 – day 14, Resolved, done before A-1"));
    }

    void filters_data()
    {
        QTest::addColumn<bool>("onlyOpen");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("all")
            << false << QString()
            << QStringLiteral("Week 1-2: Harden\n  Close the door\n  Lock the window\nSome day\n  Paint the wall\n");
        QTest::newRow("only open") << true << QString()
                                   << QStringLiteral(
                                          "Week 1-2: Harden\n  Lock the window\nSome day\n  Paint the wall\n");
        QTest::newRow("key") << false << QStringLiteral("a-3")
                             << QStringLiteral("Week 1-2: Harden\n  Lock the window\n");
        QTest::newRow("phase") << false << QStringLiteral("some") << QStringLiteral("Some day\n  Paint the wall\n");
        QTest::newRow("owner, open") << true << QStringLiteral("platform")
                                     << QStringLiteral("Week 1-2: Harden\n  Lock the window\n");
        QTest::newRow("nothing") << false << QStringLiteral("zebra") << QString();
    }
    void filters()
    {
        QFETCH(bool, onlyOpen);
        QFETCH(QString, text);
        RoadmapModel model;
        RoadmapFilter filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        model.setPlan(planFor(stateOf({plan(Status::Resolved)})));
        filter.setCriteria({onlyOpen, text});
        QTEST(outline(filter), "shown");
    }

    void shortensKeys_data()
    {
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("one") << QStringList{QStringLiteral("SEC-05")} << QStringLiteral("SEC-05");
        QTest::newRow("family") << QStringList{QStringLiteral("SEC-05"), QStringLiteral("SEC-06")}
                                << QStringLiteral("SEC-05 +06");
        QTest::newRow("strangers") << QStringList{QStringLiteral("SEC-05"), QStringLiteral("DB-06")}
                                   << QStringLiteral("SEC-05 +1");
        QTest::newRow("many") << QStringList{QStringLiteral("A-1"), QStringLiteral("A-2"), QStringLiteral("A-3")}
                              << QStringLiteral("A-1 +2");
    }
    void shortensKeys()
    {
        QFETCH(QStringList, keys);
        QTEST(shortKeys(keys), "text");
    }
};

QTEST_MAIN(TestRoadmapModel)
#include "tst_roadmapmodel.moc"
