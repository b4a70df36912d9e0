#include "items/contradictionsmodel.h"
#include "items/waiversmodel.h"
#include "support/states.h"
#include "support/strict.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace shipworthy;
using Model = ContradictionsModel;

namespace {

ContradictionRow row(const QString &key, ContradictionKind kind, qint64 system = 1, bool settled = false)
{
    ContradictionRow row;
    row.key = key;
    row.contradiction.kind = kind;
    row.contradiction.system = {system};
    row.contradiction.about = QStringLiteral("About %1").arg(key);
    row.contradiction.one = {QStringLiteral("Owner Backend"), {1}, 12};
    row.contradiction.other = {QStringLiteral("Owner DevOps"), {1}, 40};
    row.systemName = QStringLiteral("System %1").arg(system);
    row.onePlace = QStringLiteral("audit.md, line 12");
    if (settled)
        row.contradiction.settlement = Settlement{.mark = key,
                                                  .system = {system},
                                                  .ruling = Ruling::Known,
                                                  .reason = QStringLiteral("On purpose"),
                                                  .by = QStringLiteral("Mara"),
                                                  .at = QDateTime(QDate(2026, 3, 6), QTime(9, 0), QTimeZone::utc())};
    return row;
}

constexpr auto owners = ContradictionKind::OwnersDisagree;
constexpr auto counts = ContradictionKind::CountsDisagree;

/// "Two owners (2): a b" of every group.
QStringList shape(const Model &model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        QString line = parent.data().toString() + u':';
        for (int at = 0; at < model.rowCount(parent); ++at)
            line += u' ' + model.index(at, 0, parent).data(Model::RowRole).value<ContradictionRow>().key;
        lines.append(line);
    }
    return lines;
}

WaiverRow waiver(qint64 item, WaiverState state)
{
    WaiverRow row;
    row.item = {item};
    row.label = QStringLiteral("Item %1").arg(item);
    row.state = state;
    row.until = QDate(2026, 3, 6).addDays(int(item));
    return row;
}

} // namespace

class TestContradictionsModel : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void namesOfFilesStandByThemselvesInALanguageFromTheRight()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic));
        const WorkspaceState state = test::stateWith({test::finding(QStringLiteral("A-1"), Severity::High)});
        Contradiction one = row(QStringLiteral("a"), owners).contradiction;
        one.one.document = state.documents().first().id;
        const QList<Contradiction> all{one};
        const auto rows = listedContradictions(
            state, {}, [&all](SystemId) -> const auto & { return all; });
        QLocale::setDefault(before);
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first().onePlace.contains(QChar(0x2068) + QStringLiteral("harbour.md") + QChar(0x2069)));
    }

    void groupsByKindAndKeepsTheSettledApart()
    {
        Model model;
        const QAbstractItemModelTester tester(&model);
        model.setRows({row(QStringLiteral("a"), owners), row(QStringLiteral("b"), counts),
                       row(QStringLiteral("c"), owners), row(QStringLiteral("d"), owners, 1, true)},
                      ContradictionGrouping::Kind);
        QCOMPARE(shape(model), (QStringList{QStringLiteral("Two owners (2): a c"),
                                            QStringLiteral("Stated and counted totals disagree (1): b"),
                                            QStringLiteral("Settled (1): d")}));
        QVERIFY(model.indexOf(QStringLiteral("d"))
                    .siblingAtColumn(int(Model::Column::Settled))
                    .data()
                    .toString()
                    .contains(QLatin1String("Mara")));
    }

    void movesToOtherRowsWithoutAReset()
    {
        Model model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const auto a = row(QStringLiteral("a"), owners);
        const auto b = row(QStringLiteral("b"), owners);
        const auto c = row(QStringLiteral("c"), owners);
        model.setRows({a, b, c}, ContradictionGrouping::Kind);
        const QPersistentModelIndex kept = model.indexOf(QStringLiteral("c"));
        model.setRows({c, b}, ContradictionGrouping::Kind); // another order
        model.setRows({b, c, a}, ContradictionGrouping::Kind);
        QCOMPARE(shape(model), QStringList{QStringLiteral("Two owners (3): b c a")});
        auto changed = b;
        changed.contradiction.one.text = QStringLiteral("Owner Nobody");
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setRows({changed, row(QStringLiteral("c"), owners, 1, true), a}, ContradictionGrouping::Kind);
        QVERIFY(changes.count() > 0);
        QCOMPARE(shape(model), (QStringList{QStringLiteral("Two owners (2): b a"), QStringLiteral("Settled (1): c")}));
        model.setRows({}, ContradictionGrouping::Kind);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.count(), 0);
    }

    void groupsBySystem()
    {
        Model model;
        const QAbstractItemModelTester tester(&model);
        const QList<ContradictionRow> rows{row(QStringLiteral("a"), owners, 2), row(QStringLiteral("b"), counts, 1)};
        model.setRows(rows, ContradictionGrouping::Kind);
        model.setRows(rows, ContradictionGrouping::System);
        QCOMPARE(shape(model), (QStringList{QStringLiteral("System 1 (1): b"), QStringLiteral("System 2 (1): a")}));
        QCOMPARE(model.indexOf(QStringLiteral("a")).siblingAtColumn(int(Model::Column::Context)).data().toString(),
                 QStringLiteral("Two owners"));
    }

    void filtersByWordsKindAndState_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<ShownContradictions>("shown");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("everything") << QString() << -1 << ShownContradictions::All << true;
        QTest::newRow("words in any order")
            << QStringLiteral("DEVOPS audit.md") << -1 << ShownContradictions::All << true;
        QTest::newRow("another word") << QStringLiteral("devops harbour") << -1 << ShownContradictions::All << false;
        QTest::newRow("its kind") << QString() << int(owners) << ShownContradictions::Open << true;
        QTest::newRow("another kind") << QString() << int(counts) << ShownContradictions::All << false;
        QTest::newRow("settled only") << QString() << -1 << ShownContradictions::Settled << false;
    }
    void filtersByWordsKindAndState()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(ShownContradictions, shown);
        QFETCH(bool, accepted);
        const ContradictionFilter filter{
            .text = text, .kind = kind < 0 ? std::nullopt : std::optional(ContradictionKind(kind)), .shown = shown};
        QCOMPARE(filter.accepts(row(QStringLiteral("a"), owners)), accepted);
    }

    void listsASettlementWhoseStatementsAreGone()
    {
        auto state = test::stateWith({test::finding(QStringLiteral("A-1"), Severity::High)});
        state.setSettlement(*row(QStringLiteral("m"), owners, 1, true).contradiction.settlement);
        const QList<Contradiction> none;
        const auto rows =
            listedContradictions(state, {}, [&none](SystemId) -> const QList<Contradiction> & { return none; });
        QCOMPARE(rows.size(), 1);
        QVERIFY(!rows.first().isFound);
        QCOMPARE(rows.first().contradiction.settlement->ruling, Ruling::Known);
    }

    void waiversMoveByIdentity()
    {
        WaiversModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRows({waiver(1, WaiverState::Expired), waiver(2, WaiverState::Active)});
        model.setRows(
            {waiver(2, WaiverState::EndsSoon), waiver(3, WaiverState::Active), waiver(1, WaiverState::Active)});
        QCOMPARE(model.rowOf({3}), 1);
        QCOMPARE(model.rows().first().state, WaiverState::EndsSoon);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.count(), 0);
    }
};

QTEST_MAIN(TestContradictionsModel)
#include "tst_contradictionsmodel.moc"
