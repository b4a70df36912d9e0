#include "items/criticalpath.h"
#include "support/strict.h"

using namespace shipworthy;

namespace {

using Days = std::optional<qint64>;

PathTask task(qint64 id, Days begins, qint64 days, const QList<qint64> &needs = {}, Days ends = {})
{
    PathTask task{.id = ItemId{id}, .begins = begins, .days = days, .ends = ends, .needs = {}};
    for (const qint64 need : needs)
        task.needs.append(ItemId{need});
    return task;
}

QList<qint64> numbers(const QList<ItemId> &ids)
{
    QList<qint64> numbers;
    for (const ItemId id : ids)
        numbers.append(id.value);
    return numbers;
}

} // namespace

Q_DECLARE_METATYPE(shipworthy::PathTask)

class TestCriticalPath : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void isTheChainThatDecidesTheEnd_data()
    {
        QTest::addColumn<QList<PathTask>>("tasks");
        QTest::addColumn<QList<qint64>>("path");
        QTest::addColumn<qint64>("end");
        QTest::newRow("nothing") << QList<PathTask>() << QList<qint64>() << qint64(-1);
        QTest::newRow("one task") << QList{task(1, 1, 5)} << QList<qint64>{1} << qint64(5);
        QTest::newRow("unequal branches, the longer one")
            << QList{task(1, 1, 2), task(2, 1, 5, {1}), task(3, 1, 3, {1}), task(4, 1, 1, {2, 3})}
            << QList<qint64>{1, 2, 4} << qint64(8);
        QTest::newRow("equal branches, both")
            << QList{task(1, 1, 2), task(2, 1, 3, {1}), task(3, 1, 3, {1}), task(4, 1, 1, {2, 3})}
            << QList<qint64>{1, 2, 3, 4} << qint64(6);
        QTest::newRow("a gap between dates does not break it")
            << QList{task(1, 1, 5), task(2, 20, 3, {1})} << QList<qint64>{1, 2} << qint64(22);
        QTest::newRow("a prerequisite that ends late moves what waits for it")
            << QList{task(1, 1, 30), task(2, 10, 5, {1}), task(3, 1, 32)} << QList<qint64>{1, 2} << qint64(35);
        QTest::newRow("an unlinked task that ends last")
            << QList{task(1, 1, 2), task(2, 1, 2, {1}), task(3, 9, 5)} << QList<qint64>{3} << qint64(13);
        QTest::newRow("several that end last: those that wait for something")
            << QList{task(1, 1, 2), task(2, 3, 5, {1}), task(3, 1, 7)} << QList<qint64>{1, 2} << qint64(7);
        QTest::newRow("several that end last and wait for nothing")
            << QList{task(1, 1, 7), task(2, 3, 5)} << QList<qint64>() << qint64(7);
        QTest::newRow("no dates, only lengths")
            << QList{task(1, {}, 2), task(2, {}, 4, {1})} << QList<qint64>{1, 2} << qint64(6);
        QTest::newRow("a task of no known length hands the order on")
            << QList{task(1, 1, 4), task(2, {}, 0, {1}), task(3, {}, 2, {2})} << QList<qint64>{1, 3} << qint64(6);
        QTest::newRow("no lengths at all")
            << QList{task(1, {}, 0), task(2, {}, 0, {1})} << QList<qint64>() << qint64(-1);
        QTest::newRow("what is open ends today at the soonest")
            << QList{task(1, 1, 2, {}, 10), task(2, 3, 2, {1})} << QList<qint64>{1, 2} << qint64(12);
        QTest::newRow("a cycle is left out")
            << QList{task(1, 1, 50, {2}), task(2, 1, 50, {1}), task(3, 1, 4, {1})} << QList<qint64>{3} << qint64(4);
        QTest::newRow("ids of no task") << QList{task(1, 1, 3, {99})} << QList<qint64>{1} << qint64(3);
    }
    void isTheChainThatDecidesTheEnd()
    {
        QFETCH(QList<PathTask>, tasks);
        QFETCH(qint64, end);
        const CriticalPath path = criticalPathOf(tasks);
        QTEST(numbers(path.tasks), "path");
        QCOMPARE(path.end.value_or(-1), end);
    }

    void slackIsWhatATaskMayEndLater()
    {
        const CriticalPath path = criticalPathOf(
            {task(1, 1, 2), task(2, 1, 5, {1}), task(3, 1, 3, {1}), task(4, 1, 1, {2, 3}), task(5, 1, 3)});
        QCOMPARE(path.slack.value(ItemId{1}), 0);
        QCOMPARE(path.slack.value(ItemId{2}), 0);
        QCOMPARE(path.slack.value(ItemId{3}), 2);
        QCOMPARE(path.slack.value(ItemId{5}), 5);
    }

    void namesCycles_data()
    {
        QTest::addColumn<QList<PathTask>>("tasks");
        QTest::addColumn<QList<qint64>>("first");
        QTest::addColumn<int>("count");
        QTest::newRow("none") << QList{task(1, 1, 1), task(2, 1, 1, {1})} << QList<qint64>() << 0;
        QTest::newRow("two") << QList{task(1, 1, 1, {2}), task(2, 1, 1, {1})} << QList<qint64>{1, 2} << 1;
        QTest::newRow("itself") << QList{task(1, 1, 1, {1})} << QList<qint64>{1} << 1;
        QTest::newRow("three with a tail")
            << QList{task(1, 1, 1, {2}), task(2, 1, 1, {3}), task(3, 1, 1, {4}), task(4, 1, 1, {2})}
            << QList<qint64>{2, 3, 4} << 1;
        QTest::newRow("two apart") << QList{task(1, 1, 1, {2}), task(2, 1, 1, {1}), task(3, 1, 1, {4}),
                                            task(4, 1, 1, {3})}
                                   << QList<qint64>{1, 2} << 2;
    }
    void namesCycles()
    {
        QFETCH(QList<PathTask>, tasks);
        QFETCH(int, count);
        const CriticalPath path = criticalPathOf(tasks);
        QTEST(numbers(path.cycles.value(0)), "first");
        QCOMPARE(path.cycles.size(), count);
    }

    void aLongChainIsWalkedWithoutRecursion()
    {
        QList<PathTask> tasks{task(1, 1, 1)};
        for (qint64 id = 2; id <= 100000; ++id)
            tasks.append(task(id, {}, 1, {id - 1}));
        std::ranges::reverse(tasks);
        QCOMPARE(criticalPathOf(tasks).tasks.size(), 100000);
        QCOMPARE(*criticalPathOf(tasks).end, 100000);
    }
};

QTEST_GUILESS_MAIN(TestCriticalPath)
#include "tst_criticalpath.moc"
