#include "items/portfolioduemodel.h"
#include "support/states.h"
#include "support/strict.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace shipworthy;

namespace {

const QDate today(2026, 3, 4); // a Wednesday

/// Findings … due that many days from today.
WorkspaceState dueIn(const QList<int> &days)
{
    QList<Finding> findings;
    for (int at = 0; at < int(days.size()); ++at)
        findings.append(test::finding(QStringLiteral("A-%1").arg(at + 1), Severity::High));
    WorkspaceState state = test::stateWith(findings);
    for (int at = 0; at < int(days.size()); ++at) {
        ItemState item = state.item(ItemId{at + 1})->state;
        item.due = today.addDays(days[at]);
        state.setItemState(ItemId{at + 1}, item);
    }
    return state;
}

DueList listOf(const WorkspaceState &state, int limit = 20)
{
    return dueListOf(state, {.scope = {}, .verdicts = {}, .denied = {}, .today = today, .limit = limit});
}

QStringList shown(const DueList &list)
{
    QStringList lines;
    for (const DueRow &row : list.rows)
        lines.append(row.isHeading ? row.text : row.key);
    return lines;
}

} // namespace

class TestPortfolioDueModel : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void lateAndTodayComeFirstThenTheDaysOfAWeek()
    {
        const DueList list = listOf(dueIn({2, -5, 0, 2, 30}));
        QCOMPARE(shown(list),
                 QStringList({QStringLiteral("Late and today, Wed 4 Mar"), QStringLiteral("A-2"), QStringLiteral("A-3"),
                              QStringLiteral("Fri 6 Mar"), QStringLiteral("A-1"), QStringLiteral("A-4")}));
        QCOMPARE(list.late, 1);
        QCOMPARE(list.dated, 5);
    }

    void whatFindsNoRoomIsCounted()
    {
        const DueList list = listOf(dueIn({-3, -2, -1, 1}), 2);
        QCOMPARE(list.rows.size(), 3);
        QCOMPARE(list.left, 2);
        QCOMPARE(list.late, 3);
    }

    void aDoneItemIsNotDueUnlessItsTickIsDenied()
    {
        WorkspaceState state = dueIn({-1});
        ItemState item = state.item(ItemId{1})->state;
        item.status = Status::Resolved;
        state.setItemState(ItemId{1}, item);
        QVERIFY(listOf(state).rows.isEmpty());
        const DueList denied =
            dueListOf(state, {.scope = {}, .verdicts = {}, .denied = {ItemId{1}}, .today = today, .limit = 5});
        QCOMPARE(denied.late, 1);
    }

    void changesWithoutReset()
    {
        PortfolioDueModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(listOf(dueIn({-5, 0, 2, 6})).rows);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRows(listOf(dueIn({3, 0, -2})).rows);
        QCOMPARE(model.rowCount(), 5);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.count(), 0);
    }

    void headingsCannotBeSelected()
    {
        PortfolioDueModel model;
        model.setRows(listOf(dueIn({0})).rows);
        QVERIFY(!(model.index(0).flags() & Qt::ItemIsSelectable));
        QVERIFY(model.index(1).flags() & Qt::ItemIsSelectable);
    }
};

QTEST_MAIN(TestPortfolioDueModel)
#include "tst_portfolioduemodel.moc"
