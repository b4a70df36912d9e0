#include "items/findingsmodel.h"
#include "support/strict.h"
#include "support/workspacefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

const QDate today = test::noon().date();

struct Row {
    int id = 0;
    const char *key = "";
    Severity severity = Severity::Medium;
    Status status = Status::Open;
    const char *owner = "";
    double hours = 0;
    int dueIn = 0; ///< days from today; 0: none
    int system = 1;
};

FindingFactsPtr facts(const Row &row)
{
    FindingFacts facts;
    facts.item = ItemId{row.id};
    facts.key = QString::fromLatin1(row.key);
    facts.title = u"Title "_s + facts.key;
    facts.severity = row.severity;
    facts.status = row.status;
    facts.owner = QString::fromLatin1(row.owner);
    facts.system = SystemId{row.system};
    facts.systemName = u"System %1"_s.arg(row.system);
    if (row.hours > 0)
        facts.effort = Effort{{}, row.hours, row.hours};
    if (row.dueIn != 0)
        facts.due = today.addDays(row.dueIn);
    return std::make_shared<const FindingFacts>(facts);
}

QList<FindingFactsPtr> rows(std::initializer_list<Row> list)
{
    QList<FindingFactsPtr> rows;
    for (const Row &row : list)
        rows.append(facts(row));
    return rows;
}

QList<FindingFactsPtr> sample()
{
    return rows({{1, "1.2", Severity::High, Status::Open, "Backend", 4, 3, 1},
                 {2, "1.10", Severity::Critical, Status::Resolved, "DevOps", 16, -2, 1},
                 {3, "A-1", Severity::Low, Status::Open, "", 0, 0, 2},
                 {4, "A-2", Severity::Critical, Status::InProgress, "Backend", 2, 40, 2}});
}

FindingsArrangement arrangedBy(FindingsGrouping grouping, const QString &query = {},
                               FindingsColumn column = FindingsColumn::Severity,
                               Qt::SortOrder order = Qt::AscendingOrder)
{
    return {FindingsQuery::parse(query), {today, {}}, grouping, column, order};
}

/// "System 1: 1.10 1.2; System 2: …", without grouping "1.10 1.2 …".
QString dump(const FindingsModel &model, const QModelIndex &parent = {})
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const FindingFactsPtr item = model.facts(index);
        parts.append(item ? item->key : index.data().toString() + u": "_s + dump(model, index));
    }
    const bool hasGroups = model.rowCount(parent) > 0 && model.isGroup(model.index(0, 0, parent));
    return parts.join(hasGroups ? u"; "_s : u" "_s);
}

/// A row that stands for the items \a others too.
FindingFactsPtr standingFor(const Row &row, std::initializer_list<int> others)
{
    FindingFacts joined = *facts(row);
    const auto source = [](ItemId item, const QString &system, const QString &document) {
        return FindingSource{.item = item, .systemName = system, .documentName = document, .title = {}, .line = 3};
    };
    joined.sources.append(source(joined.item, joined.systemName, u"a.md"_s));
    for (const int other : others)
        joined.sources.append(source(ItemId{other}, u"System 2"_s, u"b.md"_s));
    return std::make_shared<const FindingFacts>(joined);
}

} // namespace

Q_DECLARE_METATYPE(FindingsArrangement)

class TestFindingsModel : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void groups_data()
    {
        QTest::addColumn<FindingsGrouping>("grouping");
        QTest::addColumn<QString>("tree");
        using G = FindingsGrouping;
        QTest::newRow("none") << G::None << u"1.10 A-2 1.2 A-1"_s;
        QTest::newRow("system") << G::System << u"System 1: 1.10 1.2; System 2: A-2 A-1"_s;
        QTest::newRow("severity") << G::Severity << u"Critical: 1.10 A-2; High: 1.2; Low: A-1"_s;
        QTest::newRow("priority") << G::Priority << u"No priority: 1.10 A-2 1.2 A-1"_s;
        QTest::newRow("status") << G::Status << u"Open: 1.2 A-1; In progress: A-2; Resolved: 1.10"_s;
        QTest::newRow("owner") << G::Owner << u"Backend: A-2 1.2; DevOps: 1.10; Nobody: A-1"_s;
        QTest::newRow("due") << G::Due << u"Within a week: 1.2; Later: A-2; Past and done: 1.10; No due day: A-1"_s;
    }
    void groups()
    {
        QFETCH(FindingsGrouping, grouping);
        QFETCH(QString, tree);
        FindingsModel model;
        model.setArrangement(arrangedBy(grouping));
        model.setRows(sample(), {});
        QCOMPARE(dump(model), tree);
    }

    void sorts_data()
    {
        QTest::addColumn<FindingsColumn>("column");
        QTest::addColumn<QString>("up");
        QTest::addColumn<QString>("down");
        using C = FindingsColumn;
        QTest::newRow("severity by rank") << C::Severity << u"1.10 A-2 1.2 A-1"_s << u"A-1 1.2 1.10 A-2"_s;
        QTest::newRow("key naturally") << C::Key << u"1.2 1.10 A-1 A-2"_s << u"A-2 A-1 1.10 1.2"_s;
        QTest::newRow("effort by hours, absent last") << C::Effort << u"A-2 1.2 1.10 A-1"_s << u"1.10 1.2 A-2 A-1"_s;
        QTest::newRow("due by date, absent last") << C::Due << u"1.10 1.2 A-2 A-1"_s << u"A-2 1.2 1.10 A-1"_s;
        QTest::newRow("owner, nobody last") << C::Owner << u"A-2 1.2 1.10 A-1"_s << u"1.10 A-2 1.2 A-1"_s;
        QTest::newRow("status") << C::Status << u"1.2 A-1 A-2 1.10"_s << u"1.10 A-2 1.2 A-1"_s;
    }
    void sorts()
    {
        QFETCH(FindingsColumn, column);
        QFETCH(QString, up);
        QFETCH(QString, down);
        FindingsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setArrangement(arrangedBy(FindingsGrouping::None));
        model.setRows(sample(), {});
        model.sort(static_cast<int>(column), Qt::AscendingOrder);
        QCOMPARE(dump(model), up);
        model.sort(static_cast<int>(column), Qt::DescendingOrder);
        QCOMPARE(dump(model), down);
    }

    void movesFromOneStateToAnotherWithoutReset_data()
    {
        QTest::addColumn<QList<FindingFactsPtr>>("before");
        QTest::addColumn<FindingsArrangement>("as");
        QTest::addColumn<QList<FindingFactsPtr>>("after");
        QTest::addColumn<FindingsArrangement>("then");
        QTest::addColumn<QString>("tree");
        const auto bySystem = arrangedBy(FindingsGrouping::System);
        const auto flat = arrangedBy(FindingsGrouping::None);
        const QList<FindingFactsPtr> none;
        const QString all = u"System 1: 1.10 1.2; System 2: A-2 A-1"_s;
        QTest::newRow("fill") << none << bySystem << sample() << bySystem << all;
        QTest::newRow("fill flat") << none << flat << sample() << flat << u"1.10 A-2 1.2 A-1"_s;
        QTest::newRow("clear") << sample() << bySystem << none << bySystem << QString();
        QTest::newRow("clear flat") << sample() << flat << none << flat << QString();
        QTest::newRow("regroup") << sample() << bySystem << sample() << arrangedBy(FindingsGrouping::Owner)
                                 << u"Backend: A-2 1.2; DevOps: 1.10; Nobody: A-1"_s;
        QTest::newRow("flatten") << sample() << bySystem << sample() << flat << u"1.10 A-2 1.2 A-1"_s;
        QTest::newRow("group what was flat") << sample() << flat << sample() << bySystem << all;
        QTest::newRow("empty flat to groups") << none << flat << sample() << bySystem << all;
        QTest::newRow("filter") << sample() << bySystem << sample()
                                << arrangedBy(FindingsGrouping::System, u"severity:critical"_s)
                                << u"System 1: 1.10; System 2: A-2"_s;
        QTest::newRow("filter a group away")
            << sample() << bySystem << sample() << arrangedBy(FindingsGrouping::System, u"key:A-*"_s)
            << u"System 2: A-2 A-1"_s;
        QTest::newRow("nothing fits") << sample() << bySystem << sample()
                                      << arrangedBy(FindingsGrouping::System, u"key:Z"_s) << QString();
        QTest::newRow("widen") << sample() << arrangedBy(FindingsGrouping::System, u"key:1.10,A-1"_s) << sample()
                               << bySystem << all;
        QTest::newRow("widen flat") << sample() << arrangedBy(FindingsGrouping::None, u"key:1.2"_s) << sample() << flat
                                    << u"1.10 A-2 1.2 A-1"_s;
        QTest::newRow("replace") << sample() << bySystem << rows({{9, "Z-1"}, {8, "Z-2"}}) << bySystem
                                 << u"System 1: Z-1 Z-2"_s;
        QTest::newRow("a severity changes and its row moves")
            << sample() << bySystem
            << rows({{1, "1.2", Severity::Critical},
                     {2, "1.10", Severity::Low},
                     {3, "A-1", Severity::Low, Status::Open, "", 0, 0, 2}})
            << bySystem << u"System 1: 1.2 1.10; System 2: A-1"_s;
    }
    void movesFromOneStateToAnotherWithoutReset()
    {
        QFETCH(QList<FindingFactsPtr>, before);
        QFETCH(FindingsArrangement, as);
        QFETCH(QList<FindingFactsPtr>, after);
        QFETCH(FindingsArrangement, then);
        QFETCH(QString, tree);
        FindingsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setArrangement(as);
        model.setRows(before, {});
        QHash<ItemId, QPersistentModelIndex> held;
        for (const FindingFactsPtr &row : before) {
            if (const QModelIndex index = model.indexOf(row->item); index.isValid())
                held.insert(row->item, index);
        }
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setArrangement(then);
        model.setRows(after, {});
        QCOMPARE(dump(model), tree);
        QCOMPARE(resets.count(), 0);
        for (auto it = held.cbegin(); it != held.cend(); ++it)
            QCOMPARE(QModelIndex(it.value()), model.indexOf(it.key()));
    }

    void reachesEveryStateFromEveryOther()
    {
        FindingsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        quint32 seed = 1;
        const auto random = [&](quint32 below) {
            seed = seed * 1664525 + 1013904223;
            return (seed >> 16) % below;
        };
        for (int step = 0; step < 200; ++step) {
            QList<FindingFactsPtr> wanted;
            for (int id = 1; id <= 12; ++id) {
                if (random(3) > 0)
                    wanted.append(facts({id, "K", static_cast<Severity>(random(5)), Status::Open, "", 0, 0,
                                         static_cast<int>(random(3))}));
            }
            const FindingsArrangement as = arrangedBy(random(2) ? FindingsGrouping::System : FindingsGrouping::None,
                                                      random(2) ? u"-severity:low"_s : QString());
            const QPersistentModelIndex held = model.indexOf(ItemId{5});
            model.setArrangement(as);
            model.setRows(wanted, {});
            FindingsModel fresh;
            fresh.setArrangement(as);
            fresh.setRows(wanted, {});
            QCOMPARE(dump(model), dump(fresh));
            if (held.isValid())
                QCOMPARE(model.facts(held)->item, ItemId{5});
        }
    }

    void announcesOnlyTheRowThatChanged()
    {
        FindingsModel model;
        model.setArrangement(arrangedBy(FindingsGrouping::System));
        model.setRows(sample(), {});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        auto edited = sample();
        FindingFacts noted = *edited[0];
        noted.note = u"Asked the vendor"_s;
        edited[0] = std::make_shared<const FindingFacts>(noted);
        model.setRows(edited, {});
        QCOMPARE(layouts.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    }

    void tellsManyScatteredChangesAsOneLayoutChange()
    {
        QList<FindingFactsPtr> many;
        for (int id = 1; id <= 1000; ++id)
            many.append(facts({id, "K", id % 2 ? Severity::High : Severity::Low, Status::Open, id % 3 ? "A" : "B"}));
        FindingsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setArrangement(arrangedBy(FindingsGrouping::None));
        model.setRows(many, {});
        QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        const QPersistentModelIndex stays = model.indexOf(ItemId{3});
        const QPersistentModelIndex goes = model.indexOf(ItemId{1});
        model.setArrangement(arrangedBy(FindingsGrouping::None, u"owner:B"_s));
        QCOMPARE(layouts.count(), 1);
        QCOMPARE(removals.count(), 0);
        QCOMPARE(model.rowCount(), 333);
        QCOMPARE(model.facts(stays)->item, ItemId{3});
        QVERIFY(!goes.isValid());
    }

    void countsAGroup()
    {
        FindingsModel model;
        model.setArrangement(arrangedBy(FindingsGrouping::System, u"-key:A-2"_s));
        model.setRows(sample(), {{SystemId{1}, {Verdict::NoGo, 46.0}}});
        const FindingsGroup one = *model.group(model.index(0, 0));
        QCOMPARE(one.countText(), u"2"_s);
        QCOMPARE(one.effortSummary(), u"4 h"_s); // the resolved one is no work any more
        QCOMPARE(one.rating->verdict, Verdict::NoGo);
        const FindingsGroup two = *model.group(model.index(1, 0));
        QCOMPARE(two.countText(), u"1 of 2"_s);
        QCOMPARE(two.effortSummary(), u"1 without estimate"_s);
        QCOMPARE(model.totals().shown, 3);
        QCOMPARE(model.totals().all, 4);
    }

    void hidesSecretsInEveryCell()
    {
        FindingFacts leak;
        leak.item = ItemId{1};
        leak.title = u"Key sk-ant-api03-Qm7xZp4RtYw9KbN2 is in the repository"_s;
        FindingsModel model;
        model.setArrangement(arrangedBy(FindingsGrouping::None));
        model.setRows({std::make_shared<const FindingFacts>(leak)}, {});
        const QString shown = model.indexOf(ItemId{1}).data().toString();
        QVERIFY2(!shown.contains(u"Qm7xZp4RtYw9KbN2"_s), qPrintable(shown));
    }

    void saysEffortInDaysAndHours_data()
    {
        QTest::addColumn<double>("hours");
        QTest::addColumn<QString>("text");
        QTest::newRow("minutes") << 0.5 << u"30 min"_s;
        QTest::newRow("hours") << 4.0 << u"4 h"_s;
        QTest::newRow("half hours") << 2.5 << u"2.5 h"_s;
        QTest::newRow("days") << 16.0 << u"2 d"_s;
        QTest::newRow("both") << 61.0 << u"7 d 5 h"_s;
    }
    void saysEffortInDaysAndHours()
    {
        QFETCH(double, hours);
        QTEST(workText(hours), "text");
    }

    void takesItsRowsFromTheState()
    {
        using test::finding;
        auto document = test::audit(u"/tmp/harbour.md"_s, u"Harbour"_s,
                                    {finding(u"H-1"_s, u"No backups"_s, Severity::Critical),
                                     finding(u"H-2"_s, u"No alerts"_s, Severity::Low, Status::Resolved)});
        Task task;
        task.title = u"Rehearse the restore"_s;
        task.priority = Priority::P1;
        task.line = 90;
        Phase phase;
        phase.title = u"Week 1"_s;
        phase.tasks = {task};
        document.phases = {phase};
        const WorkspaceState state = assemble({document}, test::noon());
        const auto facts = ratedFacts(state, {}, {}, test::noon());
        QCOMPARE(facts.size(), 3);
        QCOMPARE(facts[0]->key, u"H-1"_s);
        QCOMPARE(facts[0]->systemName, u"Harbour"_s);
        QCOMPARE(facts[0]->documentName, u"harbour.md"_s);
        QVERIFY(facts[0]->isBlockerRated() && facts[0]->isOpen());
        QCOMPARE(facts[1]->evidence, Evidence::Claimed);
        QCOMPARE(facts[2]->title, u"Rehearse the restore"_s);
        QCOMPARE(facts[2]->kind, ItemKind::Task);
        QCOMPARE(facts[2]->lines.first, 90);
        QVERIFY(ratedFacts(state, SystemId{77}, {}, test::noon()).isEmpty());
    }

    void duplicatesOfTwoSystemsAreOneRowButInGroupsOfSystems()
    {
        FindingsModel model;
        QAbstractItemModelTester tester(&model);
        const QList<FindingFactsPtr> all{standingFor({1, "A-1"}, {2}),
                                         standingFor({2, "B-1", Severity::Medium, Status::Open, "", 0, 0, 2}, {1}),
                                         facts({3, "C-1"})};
        model.setArrangement(arrangedBy(FindingsGrouping::System));
        model.setRows(all, {});
        QCOMPARE(dump(model), u"System 1: A-1 C-1; System 2: B-1"_s);
        model.setArrangement(arrangedBy(FindingsGrouping::None));
        QCOMPARE(dump(model), u"A-1 C-1"_s);
        model.setArrangement(arrangedBy(FindingsGrouping::None, u"key:B-1"_s));
        QCOMPARE(dump(model), u"B-1"_s);
        model.setArrangement(arrangedBy(FindingsGrouping::None, u"has:duplicates"_s));
        QCOMPARE(dump(model), u"A-1"_s);
        model.setArrangement(arrangedBy(FindingsGrouping::None, u"document:b.md -has:duplicates"_s));
        QCOMPARE(dump(model), QString());
    }
};

QTEST_MAIN(TestFindingsModel)
#include "tst_findingsmodel.moc"
