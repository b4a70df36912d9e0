#include "items/historymodel.h"
#include "pages/historypage.h"
#include "support/lighthouseworkspace.h"
#include "support/strict.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

using namespace shipworthy;
using ui::HistoryPage;

namespace {

QTreeView &table(QWidget &page)
{
    return *page.findChild<QTreeView *>(QStringLiteral("history"));
}

QString cell(QWidget &page, int row, HistoryModel::Column column)
{
    return table(page).model()->index(row, static_cast<int>(column)).data().toString();
}

} // namespace

class TestHistoryPage : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void showsTheNewestChangeFirstAndAppends()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        HistoryPage page(*workspace);
        page.show();
        const int before = table(page).model()->rowCount();
        QSignalSpy resets(table(page).model(), &QAbstractItemModel::modelReset);
        QVERIFY(workspace->setStatus({workspace.finding("LAMP-1")}, Status::Resolved, QStringLiteral("seen at night")));
        QCOMPARE(table(page).model()->rowCount(), before + 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(cell(page, 0, HistoryModel::Column::Who), QStringLiteral("Samira"));
        QVERIFY(cell(page, 0, HistoryModel::Column::What).contains(QLatin1String("LAMP-1")));
        QCOMPARE(cell(page, 0, HistoryModel::Column::Change), QStringLiteral("Open → Resolved"));
        QCOMPARE(cell(page, 0, HistoryModel::Column::Why), QStringLiteral("seen at night"));
        workspace->undoStack().undo();
        QCOMPARE(table(page).model()->rowCount(), before + 2);
        QCOMPARE(cell(page, 0, HistoryModel::Column::Change), QStringLiteral("Resolved → Open"));
    }

    void readsNothingUntilItIsShown()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        HistoryPage page(*workspace);
        QCOMPARE(table(page).model()->rowCount(), 0);
        page.show();
        QVERIFY(table(page).model()->rowCount() > 0);
    }

    void showsOnlyTheChangesOfTheScope()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        QVERIFY(workspace->addSystem(QStringLiteral("Harbour")));
        QVERIFY(workspace->setStatus({workspace.finding("LAMP-1")}, Status::Resolved));
        HistoryPage page(*workspace);
        page.show();
        page.setScope(workspace->state().systems()[1].id);
        for (int row = 0; row < table(page).model()->rowCount(); ++row)
            QVERIFY(!cell(page, row, HistoryModel::Column::What).contains(QLatin1String("LAMP-1")));
    }

    void filtersByAnyColumnAndOffersToClear()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        QVERIFY(workspace->setOwner({workspace.finding("LAMP-1")}, QStringLiteral("Backend")));
        HistoryPage page(*workspace);
        page.show();
        auto *field = page.findChild<QLineEdit *>(QStringLiteral("historyFilter"));
        field->setText(QStringLiteral("backend"));
        QCOMPARE(table(page).model()->rowCount(), 1);
        field->setText(QStringLiteral("no such thing"));
        auto *clear = page.findChild<QToolButton *>(QStringLiteral("clearFilter"));
        QVERIFY(clear->isVisible());
        clear->click();
        QVERIFY(table(page).model()->rowCount() > 1);
        QVERIFY(table(page).isVisible());
    }

    void filtersByPersonKindItemAndDays()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        QVERIFY(workspace->setOwner({workspace.finding("LAMP-1")}, QStringLiteral("Backend")));
        workspace->setAuthor(QStringLiteral("Ben"));
        QVERIFY(workspace->setOwner({workspace.finding("HORN-1")}, QStringLiteral("Backend")));
        QVERIFY(workspace->setDue({workspace.finding("HORN-1")}, QDate(2030, 1, 1)));
        HistoryPage page(*workspace);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const int all = table(page).model()->rowCount();

        auto *author = page.findChild<QComboBox *>(QStringLiteral("historyAuthor"));
        author->setFocus();
        QTest::keyClicks(author, QStringLiteral("Ben"));
        QCOMPARE(table(page).model()->rowCount(), 2);
        auto *what = page.findChild<QComboBox *>(QStringLiteral("historyWhat"));
        what->setCurrentIndex(what->findText(QStringLiteral("Owner")));
        QCOMPARE(table(page).model()->rowCount(), 1);
        author->setCurrentIndex(0);
        QCOMPARE(table(page).model()->rowCount(), 2);
        what->setCurrentIndex(0);
        QCOMPARE(table(page).model()->rowCount(), all);

        table(page).setFocus();
        table(page).setCurrentIndex(table(page).model()->index(0, 0));
        QTest::keyClick(&table(page), Qt::Key_I);
        QCOMPARE(table(page).model()->rowCount(), 2);
        auto *item = page.findChild<QToolButton *>(QStringLiteral("historyItem"));
        QVERIFY(item->text().contains(QLatin1String("HORN-1")));
        QTest::mouseClick(item, Qt::LeftButton);
        QCOMPARE(table(page).model()->rowCount(), all);

        auto *from = page.findChild<QLineEdit *>(QStringLiteral("historyFrom"));
        auto *to = page.findChild<QLineEdit *>(QStringLiteral("historyTo"));
        QTest::keyClicks(from, QDate::currentDate().toString(Qt::ISODate));
        QTest::keyClicks(to, QDate::currentDate().addDays(1).toString(Qt::ISODate));
        QCOMPARE(table(page).model()->rowCount(), all);
        from->clear();
        QTest::keyClicks(from, QDate::currentDate().addDays(1).toString(Qt::ISODate));
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("emptyState"))->isVisible());
        from->clear();
        QTest::keyClicks(from, QStringLiteral("soon"));
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("historyProblem"))->isVisible());
    }

    void revertsAChangeByKeyAndByButton()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        const ItemId lamp = workspace.finding("LAMP-1");
        QVERIFY(workspace->setOwner({lamp}, QStringLiteral("Backend")));
        QVERIFY(workspace->setOwner({lamp}, QStringLiteral("DevOps")));
        HistoryPage page(*workspace);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        table(page).setFocus();
        table(page).setCurrentIndex(table(page).model()->index(0, 0));
        QTest::keyClick(&table(page), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(workspace->state().item(lamp)->state.owner, QStringLiteral("Backend"));
        QVERIFY(cell(page, 0, HistoryModel::Column::Why).startsWith(QLatin1String("revert of the change by Samira")));
        workspace->undoStack().undo();
        QCOMPARE(workspace->state().item(lamp)->state.owner, QStringLiteral("DevOps"));
        // The undo set the owner last, and is itself a change that can be reverted.
        table(page).setCurrentIndex(table(page).model()->index(0, 0));
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("revertButton")), Qt::LeftButton);
        QCOMPARE(workspace->state().item(lamp)->state.owner, QStringLiteral("Backend"));
    }

    void saysWhyAChangeIsNotRevertedAndShowsBoth()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        const ItemId lamp = workspace.finding("LAMP-1");
        QVERIFY(workspace->setOwner({lamp}, QStringLiteral("Backend")));
        QVERIFY(workspace->setDue({lamp}, QDate(2030, 1, 1)));
        QVERIFY(workspace->setOwner({lamp}, QStringLiteral("DevOps")));
        HistoryPage page(*workspace);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        table(page).setFocus();
        table(page).setCurrentIndex(table(page).model()->index(2, 0));
        QTest::keyClick(&table(page), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(workspace->state().item(lamp)->state.owner, QStringLiteral("DevOps"));
        auto *refusal = page.findChild<QLabel *>(QStringLiteral("revertRefusal"));
        QVERIFY(refusal->isVisible());
        QVERIFY2(refusal->text().contains(QStringLiteral("“DevOps”, by Samira")), qPrintable(refusal->text()));
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("showBothChanges")), Qt::LeftButton);
        QCOMPARE(table(page).model()->rowCount(), 2);
    }

    void opensTheItemOfAChange()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        QVERIFY(workspace->setStatus({workspace.finding("HORN-1")}, Status::Resolved));
        HistoryPage page(*workspace);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        table(page).setFocus();
        table(page).setCurrentIndex(table(page).model()->index(0, 0));
        QSignalSpy requested(&page, &HistoryPage::itemRequested);
        QTest::keyClick(&table(page), Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested[0][0].value<ItemId>(), workspace.finding("HORN-1"));
    }

    void remembersItsColumns()
    {
        test::LighthouseWorkspace workspace;
        HistoryPage page(*workspace);
        const QByteArray layout = page.saveLayout();
        page.restoreLayout("nonsense");
        page.restoreLayout(layout);
        QCOMPARE(page.saveLayout(), layout);
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
