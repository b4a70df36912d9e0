#include "items/checklistfilter.h"
#include "items/checklistmodel.h"
#include "support/lighthouse.h"
#include "support/strict.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace shipworthy;

namespace {

const QDate today(2026, 3, 6);

WorkspaceState withStatus(WorkspaceState state, ItemId id, Status status)
{
    ItemState changed = state.item(id)->state;
    changed.status = status;
    state.setItemState(id, changed);
    return state;
}

ItemId finding(const WorkspaceState &state, const char *key)
{
    return state.findingItem(state.documents().first().id, QString::fromLatin1(key));
}

AuditDocument harbour()
{
    AuditDocument audit;
    audit.path = QStringLiteral("harbour.md");
    audit.system = QStringLiteral("Harbour");
    audit.lineCount = 3;
    audit.checklist = {{QStringLiteral("Dredge"), false, {}, 2, {}}};
    return audit;
}

int dataOf(const QModelIndex &index, int role)
{
    return index.data(role).toInt();
}

} // namespace

class TestChecklistModel : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void saysThatAWaiverExpired()
    {
        ChecklistModel model;
        WorkspaceState state = test::lighthouse();
        const ItemId lamp = finding(state, "LAMP-1");
        ItemState accepted = state.item(lamp)->state;
        accepted.status = Status::Accepted;
        accepted.waiver = Waiver{QStringLiteral("Low tide"), QStringLiteral("Ada"), today.addDays(-1)};
        state.setItemState(lamp, accepted);
        model.setState(state, {}, {}, today);
        const QModelIndex box = model.indexOf(lamp);
        QCOMPARE(box.siblingAtColumn(int(ChecklistModel::Column::Progress)).data().toString(),
                 QStringLiteral("Waiver expired"));
        QCOMPARE(dataOf(box, ChecklistModel::StatusRole), int(Status::Open));
    }

    void groupsBoxesByDocumentAndSection()
    {
        ChecklistModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setState(test::lighthouse(), {}, {}, today);
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex document = model.index(0, 0);
        QCOMPARE(document.data().toString(), QStringLiteral("Lighthouse Audit"));
        QCOMPARE(model.rowCount(document), 2);
        const QModelIndex p0 = model.index(0, 0, document);
        QCOMPARE(p0.data().toString(), QStringLiteral("P0"));
        QCOMPARE(p0.data(Qt::ToolTipRole).toString(), QStringLiteral("Checklist › P0"));
        QCOMPARE(model.rowCount(p0), 2);
        QCOMPARE(dataOf(model.index(0, 0, p0), ChecklistModel::LineRole), 12);
    }

    void showsABoxWithoutSectionUnderItsDocument()
    {
        ChecklistModel model;
        model.setState(assemble({harbour()}, QDateTime::currentDateTimeUtc()), {}, {}, today);
        QCOMPARE(model.index(0, 0, model.index(0, 0)).data().toString(), QStringLiteral("Dredge"));
    }

    void countsWhatIsDonePerGroup()
    {
        ChecklistModel model;
        model.setState(test::lighthouse(), {}, {}, today);
        const QModelIndex document = model.index(0, 0);
        QCOMPARE(model.count(), (BoxCount{.ticked = 1, .all = 3}));
        QCOMPARE(model.index(0, int(ChecklistModel::Column::Progress)).data().toString(), QStringLiteral("1 of 3"));
        QCOMPARE(dataOf(document, Qt::CheckStateRole), int(Qt::PartiallyChecked));
        QCOMPARE(dataOf(model.index(0, 0, document), Qt::CheckStateRole), int(Qt::Unchecked));
        QCOMPARE(dataOf(model.index(1, 0, document), Qt::CheckStateRole), int(Qt::Checked));
    }

    void showsTheStatusOfTheFindingBehindABox()
    {
        const WorkspaceState state = test::lighthouse();
        ChecklistModel model;
        model.setState(withStatus(state, finding(state, "LAMP-1"), Status::Resolved), {}, {}, today);
        const QModelIndex lamp = model.indexOf(finding(state, "LAMP-1"));
        QCOMPARE(dataOf(lamp, Qt::CheckStateRole), int(Qt::Checked));
        QCOMPARE(lamp.data(ChecklistModel::TargetRole).value<ItemId>(), finding(state, "LAMP-1"));
    }

    void saysAPartialStatusInWords()
    {
        const WorkspaceState state = test::lighthouse();
        ChecklistModel model;
        model.setState(state, {}, {}, today);
        const QModelIndex horn = model.indexOf(finding(state, "HORN-1"));
        QCOMPARE(dataOf(horn, Qt::CheckStateRole), int(Qt::PartiallyChecked));
        QCOMPARE(horn.siblingAtColumn(int(ChecklistModel::Column::Progress)).data().toString(),
                 wordFor(Status::Partial));
    }

    void countsADeniedTickAsOpen()
    {
        const WorkspaceState before = test::lighthouse();
        const ItemId lamp = finding(before, "LAMP-1");
        ChecklistModel model;
        model.setState(withStatus(before, lamp, Status::Resolved), {}, {lamp}, today);
        QCOMPARE(model.count(), (BoxCount{.ticked = 1, .denied = 1, .all = 3}));
        QVERIFY(model.indexOf(lamp).data(ChecklistModel::DeniedRole).toBool());
    }

    void announcesOnlyTheBoxAndItsGroups()
    {
        const WorkspaceState state = test::lighthouse();
        ChecklistModel model;
        model.setState(state, {}, {}, today);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setState(withStatus(state, finding(state, "LAMP-1"), Status::Resolved), {}, {}, today);
        QCOMPARE(changed.count(), 3); // box, section, document
        QCOMPARE(resets.count(), 0);
        model.setState(withStatus(state, finding(state, "LAMP-1"), Status::Resolved), {}, {}, today);
        QCOMPARE(changed.count(), 3);
    }

    void movesBetweenScopesWithoutReset()
    {
        const auto now = QDateTime::currentDateTimeUtc();
        const WorkspaceState state = assemble({test::lighthouseAudit(), harbour()}, now);
        ChecklistModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setState(state, {}, {}, today);
        const QPersistentModelIndex dredge =
            model.indexOf(test::itemTitled(state, ItemKind::ChecklistItem, QStringLiteral("Dredge")));
        QVERIFY(dredge.isValid());
        model.setState(state, state.systems()[1].id, {}, today);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(dredge.isValid());
        model.setState(state, {}, {}, today);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(dredge.isValid());
        QCOMPARE(dredge.parent().row(), 1);
        model.setState({}, {}, {}, today);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.count(), 0);
    }

    void followsDocumentsThatChangePlaces()
    {
        WorkspaceState one, two;
        for (const int id : {1, 2, 3})
            addHarbour(one, id);
        for (const int id : {3, 4, 1})
            addHarbour(two, id);
        ChecklistModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setState(one, {}, {}, today);
        const QPersistentModelIndex third = model.index(2, 0);
        model.setState(two, {}, {}, today);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(third.row(), 0);
    }

    void filtersByTextOfBoxAndSection_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("onlyOpen");
        QTest::addColumn<int>("shown");
        QTest::newRow("all") << QString() << false << 3;
        QTest::newRow("box") << QStringLiteral("HORN") << false << 1;
        QTest::newRow("section") << QStringLiteral("p0") << false << 2;
        QTest::newRow("only open") << QString() << true << 2;
        QTest::newRow("both") << QStringLiteral("door") << true << 0;
    }
    void filtersByTextOfBoxAndSection()
    {
        QFETCH(QString, text);
        QFETCH(bool, onlyOpen);
        QFETCH(int, shown);
        ChecklistModel model;
        model.setState(test::lighthouse(), {}, {}, today);
        ChecklistFilter filter;
        filter.setSourceModel(&model);
        filter.setCriteria({text, onlyOpen});
        QCOMPARE(filter.shownBoxes(), shown);
        QCOMPARE(filter.rowCount(), shown > 0 ? 1 : 0);
    }

private:
    static void addHarbour(WorkspaceState &state, int id)
    {
        const SystemId system{1};
        if (!state.system(system))
            state.addSystem({system, QStringLiteral("Harbour"), {}});
        state.addDocument({DocumentId{id}, system, {}, {}, std::make_shared<const AuditDocument>(harbour())});
        state.addItem({ItemId{id}, ItemKind::ChecklistItem, system, DocumentId{id}, -1, 0, {}});
    }
};

QTEST_MAIN(TestChecklistModel)
#include "tst_checklistmodel.moc"
