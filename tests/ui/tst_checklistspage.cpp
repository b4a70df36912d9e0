#include "items/checklistmodel.h"
#include "pages/checklistspage.h"
#include "support/lighthouseworkspace.h"
#include "support/strict.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

using namespace shipworthy;
using ui::ChecklistsPage;

namespace {

QTreeView &tree(QWidget &page)
{
    return *page.findChild<QTreeView *>(QStringLiteral("checklists"));
}

QModelIndex box(QWidget &page, int section, int row)
{
    const auto *model = tree(page).model();
    return model->index(row, 0, model->index(section, 0, model->index(0, 0)));
}

Status statusOf(test::LighthouseWorkspace &workspace, const char *key)
{
    return workspace->state().item(workspace.finding(key))->state.status;
}

} // namespace

class TestChecklistsPage : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void saysThatThereAreNoChecklists()
    {
        test::LighthouseWorkspace workspace;
        ChecklistsPage page(*workspace);
        page.show();
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("emptyState"))->isVisible());
        QVERIFY(!page.findChild<QToolButton *>(QStringLiteral("clearFilter"))->isVisible());
    }

    void ticksTheFindingBehindABoxBySpaceAndUndoes()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        ChecklistsPage page(*workspace);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        tree(page).setCurrentIndex(box(page, 0, 0));
        tree(page).setFocus();
        QTest::keyClick(&tree(page), Qt::Key_Space);
        QCOMPARE(statusOf(workspace, "LAMP-1"), Status::Resolved);
        QCOMPARE(box(page, 0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(page.statusText().contains(QLatin1String("2 of 3")));
        workspace->undoStack().undo();
        QCOMPARE(box(page, 0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(tree(page).currentIndex(), box(page, 0, 0));
    }

    void ticksByAClickOnTheBoxOnly()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        ChecklistsPage page(*workspace);
        page.resize(800, 400);
        page.show();
        const QRect cell = tree(page).visualRect(box(page, 0, 0));
        QTest::mouseClick(tree(page).viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(statusOf(workspace, "LAMP-1"), Status::Open);
        QTest::mouseClick(tree(page).viewport(), Qt::LeftButton, {}, {cell.left() + 12, cell.center().y()});
        QCOMPARE(statusOf(workspace, "LAMP-1"), Status::Resolved);
    }

    void ticksARangeInOneUndoStep()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        ChecklistsPage page(*workspace);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        tree(page).setCurrentIndex(box(page, 0, 0));
        tree(page).setFocus();
        QTest::keyClick(&tree(page), Qt::Key_Down, Qt::ShiftModifier);
        const int steps = workspace->undoStack().count();
        QTest::keyClick(&tree(page), Qt::Key_Space);
        QCOMPARE(statusOf(workspace, "LAMP-1"), Status::Resolved);
        QCOMPARE(statusOf(workspace, "HORN-1"), Status::Resolved);
        QCOMPARE(workspace->undoStack().count(), steps + 1);
    }

    void filtersByTextAndOpenness()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        ChecklistsPage page(*workspace);
        page.show();
        auto *field = page.findChild<QLineEdit *>(QStringLiteral("checklistFilter"));
        field->setText(QStringLiteral("horn"));
        QVERIFY(page.statusText().contains(QLatin1String("1 shown of 3")));
        field->setText(QStringLiteral("no such thing"));
        auto *clear = page.findChild<QToolButton *>(QStringLiteral("clearFilter"));
        QVERIFY(clear->isVisible());
        clear->click();
        QVERIFY(tree(page).isVisible());
        page.findChild<QToolButton *>(QStringLiteral("onlyOpen"))->click();
        QVERIFY(page.statusText().contains(QLatin1String("2 shown of 3")));
    }

    void opensTheFindingOrTheLines()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        ChecklistsPage page(*workspace);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        tree(page).setFocus();
        QSignalSpy items(&page, &ChecklistsPage::itemRequested);
        QSignalSpy lines(&page, &ChecklistsPage::linesRequested);
        tree(page).setCurrentIndex(box(page, 0, 0));
        QTest::keyClick(&tree(page), Qt::Key_Return);
        QCOMPARE(items.count(), 1);
        QCOMPARE(items[0][0].value<ItemId>(), workspace.finding("LAMP-1"));
        QTest::keyClick(&tree(page), Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(lines.count(), 1);
        QCOMPARE(lines[0][1].value<LineRange>(), (LineRange{12, 12}));
        tree(page).setCurrentIndex(box(page, 1, 0)); // no finding behind it
        QTest::keyClick(&tree(page), Qt::Key_Return);
        QCOMPARE(items.count(), 1);
        QCOMPARE(lines.count(), 2);
    }

    void showsAnItemThatTheFilterHides()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        ChecklistsPage page(*workspace);
        page.findChild<QLineEdit *>(QStringLiteral("checklistFilter"))->setText(QStringLiteral("door"));
        QVERIFY(page.showItem(workspace.finding("LAMP-1")));
        QCOMPARE(tree(page).currentIndex(), box(page, 0, 0));
        QVERIFY(!page.showItem(ItemId{9999}));
    }

    void keepsACollapsedDocumentCollapsed()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        ChecklistsPage page(*workspace);
        const QModelIndex document = tree(page).model()->index(0, 0);
        QVERIFY(tree(page).isExpanded(document));
        tree(page).collapse(document);
        QVERIFY(workspace->setStatus({workspace.finding("LAMP-1")}, Status::Resolved));
        QVERIFY(!tree(page).isExpanded(document));
    }

    void remembersItsLayout()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        ChecklistsPage page(*workspace);
        page.findChild<QToolButton *>(QStringLiteral("onlyOpen"))->setChecked(true);
        ChecklistsPage next(*workspace);
        next.restoreLayout(page.saveLayout());
        next.restoreLayout("nonsense");
        QVERIFY(next.findChild<QToolButton *>(QStringLiteral("onlyOpen"))->isChecked());
    }
};

QTEST_MAIN(TestChecklistsPage)
#include "tst_checklistspage.moc"
