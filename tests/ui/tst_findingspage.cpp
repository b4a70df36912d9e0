#include "support/findingspagefixture.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStyleOptionComboBox>
#include <QTreeView>
#include <QUndoStack>

using namespace shipworthy;
using namespace Qt::StringLiterals;

/// The list: filter, groups, keys.
class TestFindingsPage : public test::FindingsPageFixture {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void hidesTheDetailWhereThereIsNothingToDetail()
    {
        select(u"H-1"_s);
        auto *detail = child<QWidget>(u"findingDetail"_s);
        QVERIFY(detail->isVisible());
        m_page->setQuery(u"submarine"_s);
        QVERIFY(!detail->isVisible());
        m_page->setQuery({});
        QVERIFY(detail->isVisible());
    }

    void saysCalmlyThatNothingIsSelected()
    {
        tree()->clearSelection();
        QVERIFY(child<QLabel>(u"findingNothing"_s)->isVisible());
        select(u"H-1"_s);
        QVERIFY(!child<QLabel>(u"findingNothing"_s)->isVisible());
    }

    void spaceTicksAndUndoTakesItBack()
    {
        select(u"H-1"_s);
        QTest::keyClick(tree(), Qt::Key_Space);
        QCOMPARE(state(u"H-1"_s).status, Status::Resolved);
        m_workspace->undoStack().undo();
        QCOMPARE(state(u"H-1"_s).status, Status::Open);
    }

    void aDigitSetsTheStatus_data()
    {
        QTest::addColumn<char>("key");
        QTest::addColumn<Status>("status");
        char key = '1';
        for (const auto &[status, id] : names<Status>)
            QTest::newRow(qPrintable(id.toString())) << key++ << status;
    }
    void aDigitSetsTheStatus()
    {
        QFETCH(char, key);
        QFETCH(Status, status);
        select(u"H-2"_s);
        QTest::keyClick(tree(), key);
        QCOMPARE(state(u"H-2"_s).status, status);
    }

    void severalSelectedAreEditedAsOneStep()
    {
        select(u"H-1"_s);
        tree()->selectionModel()->select(model()->indexOf(idOfKey(u"L-1"_s)),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(tree(), '2');
        QCOMPARE(state(u"H-1"_s).status, Status::InProgress);
        QCOMPARE(state(u"L-1"_s).status, Status::InProgress);
        m_workspace->undoStack().undo();
        QCOMPARE(state(u"H-1"_s).status, Status::Open);
        QCOMPARE(state(u"L-1"_s).status, Status::Open);
    }

    void theFilterNarrowsAndCounts()
    {
        QTest::keyClicks(filter(), u"severity:high,low"_s);
        QCOMPARE(shownKeys(), QStringList({u"H-2"_s, u"H-3"_s}));
        QVERIFY2(filter()->accessibleDescription().contains(u"2 of 4"_s),
                 qPrintable(filter()->accessibleDescription()));
        QVERIFY(m_page->statusText().contains(u"2 shown of 4"_s));
    }

    void anInvalidFilterKeepsTheLastGoodResultAndSaysWhy()
    {
        m_page->setQuery(u"severity:high"_s);
        m_page->setQuery(u"severity:high owner:Ops severity:urgent is:open"_s);
        QCOMPARE(shownKeys(), QStringList{u"H-2"_s});
        QVERIFY(filter()->accessibleDescription().contains(u"“urgent” is not a severity"_s));
    }

    void tabCompletesAField()
    {
        QTest::keyClicks(filter(), u"severity:"_s);
        QTest::keyClick(filter(), Qt::Key_Tab);
        QCOMPARE(filter()->text(), u"severity:critical"_s);
        QCOMPARE(shownKeys(), QStringList{u"H-1"_s});
    }

    void nothingFitsOffersToClear()
    {
        m_page->setQuery(u"key:nowhere"_s);
        auto *clear = child<QPushButton>(u"clearFilter"_s);
        QTRY_VERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(shownKeys().size(), 4);
        QVERIFY(tree()->isVisible());
    }

    void aQuickFilterWritesTheQuery()
    {
        auto *open = child<QAbstractButton>(u"quick:is:open"_s);
        QVERIFY(open->accessibleName().endsWith(u"3"_s));
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(m_page->query(), u"is:open"_s);
        QCOMPARE(shownKeys(), QStringList({u"H-1"_s, u"H-2"_s, u"L-1"_s}));
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(m_page->query(), QString());
    }

    void regroupingSortingAndTickingKeepTheSelection()
    {
        select(u"H-2"_s);
        child<QComboBox>(u"groupChooser"_s)->setCurrentIndex(static_cast<int>(FindingsGrouping::Status));
        QCOMPARE(model()->facts(tree()->currentIndex())->key, u"H-2"_s);
        tree()->sortByColumn(static_cast<int>(FindingsColumn::Title), Qt::DescendingOrder);
        QTest::keyClick(tree(), Qt::Key_Space);
        QCOMPARE(model()->facts(tree()->currentIndex())->key, u"H-2"_s);
        QVERIFY(tree()->selectionModel()->isSelected(tree()->currentIndex()));
    }

    void aClosedGroupStaysClosed()
    {
        tree()->collapse(model()->index(1, 0));
        m_page->setQuery(u"severity:critical"_s);
        m_page->setQuery({});
        QVERIFY(tree()->isExpanded(model()->index(0, 0)));
        QVERIFY(!tree()->isExpanded(model()->index(1, 0)));
    }

    void nGoesToTheNextOpenOne()
    {
        select(u"H-2"_s);
        QTest::keyClick(tree(), 'n');
        QCOMPARE(model()->facts(tree()->currentIndex())->key, u"L-1"_s); // past the resolved H-3
        QTest::keyClick(tree(), 'n');
        QCOMPARE(model()->facts(tree()->currentIndex())->key, u"H-1"_s); // and round again
    }

    void tickingUnderAFilterGoesOnWithTheNextRow()
    {
        m_page->setQuery(u"is:open"_s);
        select(u"H-1"_s);
        QTest::keyClick(tree(), Qt::Key_Space);
        QCOMPARE(shownKeys(), QStringList({u"H-2"_s, u"L-1"_s}));
        QVERIFY(!tree()->selectionModel()->selectedRows().isEmpty());
    }

    void aFilterKeepsTheSelectionThroughWhatIsTypedBetween()
    {
        select(u"H-2"_s);
        QTest::keyClicks(filter(), u"severity:"_s);
        m_page->setQuery(u"severity:low"_s);
        m_page->setQuery(u"severity:low,high"_s);
        QCOMPARE(model()->facts(tree()->currentIndex())->key, u"H-2"_s);
        QVERIFY(tree()->selectionModel()->isSelected(tree()->currentIndex()));
    }

    void enterInTheFilterSelectsTheFirstFinding()
    {
        filter()->setFocus();
        QTest::keyClicks(filter(), u"severity:high,low"_s);
        QTest::keyClick(filter(), Qt::Key_Return);
        QVERIFY(tree()->hasFocus());
        QCOMPARE(model()->facts(tree()->currentIndex())->key, u"H-2"_s);
        QVERIFY(tree()->selectionModel()->isSelected(tree()->currentIndex()));
    }

    void copyGivesMarkdown()
    {
        select(u"H-1"_s);
        QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(u"- [ ] **H-1** The pilot key"_s), qPrintable(text));
    }

    void aSystemScopesThePage()
    {
        m_page->setScope(m_workspace->state().systems().last().id);
        QCOMPARE(shownKeys(), QStringList{u"L-1"_s});
        QVERIFY(!m_page->showItem(idOfKey(u"H-1"_s)));
        m_page->setScope({});
        QCOMPARE(shownKeys().size(), 4);
    }

    void titlesCanBeReadInASmallWindow()
    {
        m_page->resize(ui::px(1110), ui::px(700)); // as narrow as the detail stays at the side
        select(u"H-1"_s);
        const int thirtyLetters = tree()->fontMetrics().horizontalAdvance(QString(30, u'e'));
        QTRY_VERIFY(tree()->columnWidth(static_cast<int>(FindingsColumn::Title)) >= thirtyLetters);
        QVERIFY(tree()->isColumnHidden(static_cast<int>(FindingsColumn::Effort)));
        m_page->resize(ui::px(1500), ui::px(700));
        QTRY_VERIFY(!tree()->isColumnHidden(static_cast<int>(FindingsColumn::Effort)));
    }

    void theLayoutIsRemembered()
    {
        child<QComboBox>(u"groupChooser"_s)->setCurrentIndex(static_cast<int>(FindingsGrouping::Severity));
        tree()->setColumnHidden(static_cast<int>(FindingsColumn::Priority), false);
        tree()->setColumnWidth(static_cast<int>(FindingsColumn::Title), 333);
        const QByteArray layout = m_page->saveLayout();
        ui::FindingsPage other(*m_workspace);
        other.restoreLayout(layout);
        auto *its = other.findChild<QTreeView *>(u"findingsTree"_s);
        QVERIFY(!its->isColumnHidden(static_cast<int>(FindingsColumn::Priority)));
        QCOMPARE(its->columnWidth(static_cast<int>(FindingsColumn::Title)), 333);
        QCOMPARE(other.findChild<QComboBox *>(u"groupChooser"_s)->currentIndex(),
                 static_cast<int>(FindingsGrouping::Severity));
    }

    void brokenLayoutsAreLeftAlone()
    {
        m_page->restoreLayout("not json");
        m_page->restoreLayout("{\"version\":1,\"header\":\"AAAA\",\"splitter\":\"AAAA\",\"grouping\":\"nonsense\"}");
        QCOMPARE(shownKeys().size(), 4);
    }

    void aKeyClosesThePanelAndBringsItBack()
    {
        select(u"H-1"_s);
        auto *panel = child<QWidget>(u"findingDetail"_s);
        QVERIFY(panel->isVisible());
        QTest::keyClick(tree(), Qt::Key_F4);
        QVERIFY(!panel->isVisible());
        QVERIFY(tree()->hasFocus());
        QTest::keyClick(tree(), Qt::Key_F4);
        QVERIFY(panel->isVisible());
        QVERIFY(tree()->hasFocus());
    }

    void thePanelLeavesTheTableAWidthToReadIn()
    {
        m_page->resize(2000, 700);
        select(u"H-3"_s);
        child<QSplitter>(u"findingsSplitter"_s)->setSizes({900, 1100});
        m_page->resize(1120, 700);
        QTRY_VERIFY2(tree()->width() >= ui::px(680), qPrintable(QString::number(tree()->width())));
    }

    void theNarrowestPanelShowsWholeWords()
    {
        m_page->resize(1120, 700);
        select(u"H-3"_s);
        child<QSplitter>(u"findingsSplitter"_s)->setSizes({1000, 100});
        auto *status = child<QComboBox>(u"statusField"_s);
        QCOMPARE(status->currentText(), u"Resolved"_s);
        QTRY_VERIFY(child<QWidget>(u"findingDetail"_s)->width() < 300);
        QStyleOptionComboBox option;
        option.initFrom(status);
        const QRect field =
            status->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, status);
        for (int at = 0; at < status->count(); ++at) {
            const int words = status->fontMetrics().horizontalAdvance(status->itemText(at));
            QVERIFY2(field.width() - status->iconSize().width() - 6 >= words, qPrintable(status->itemText(at)));
        }
    }

    void theWidthOfThePanelIsRemembered()
    {
        select(u"H-1"_s);
        child<QSplitter>(u"findingsSplitter"_s)->setSizes({m_page->width() - 400, 400});
        const int before = child<QWidget>(u"findingDetail"_s)->width();
        const QByteArray layout = m_page->saveLayout();
        m_page = std::make_unique<ui::FindingsPage>(*m_workspace);
        m_page->restoreLayout(layout);
        m_page->resize(1280, 800);
        m_page->show();
        select(u"H-1"_s);
        QTRY_COMPARE(child<QWidget>(u"findingDetail"_s)->width(), before);
    }
};

QTEST_MAIN(TestFindingsPage)
#include "tst_findingspage.moc"
