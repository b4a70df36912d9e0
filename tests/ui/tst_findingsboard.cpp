#include "support/findingspagefixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QUndoStack>

using namespace shipworthy;
using namespace Qt::StringLiterals;

/// The same findings as cards in columns.
class TestFindingsBoard : public test::FindingsPageFixture {
    Q_OBJECT
private slots:
    void init()
    {
        open();
        QTest::keyClick(tree(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(cards(u"status:open"_s));
    }
    void cleanup() { close(); }

    void aColumnPerStatusCountsItsCards()
    {
        QCOMPARE(keysIn(u"status:open"_s), QStringList({u"H-1"_s, u"H-2"_s, u"L-1"_s}));
        QCOMPARE(keysIn(u"status:resolved"_s), QStringList{u"H-3"_s});
        QCOMPARE(column(u"status:open"_s)->accessibleName(), u"Open, 3, 1 blocker"_s);
        m_page->setQuery(u"severity:high"_s);
        QCOMPARE(column(u"status:open"_s)->accessibleName(), u"Open, 1 of 3"_s);
    }

    void emptyColumnsAreNarrow()
    {
        QVERIFY(!cards(u"status:deferred"_s)->isVisible());
        QTRY_VERIFY(column(u"status:deferred"_s)->width() * 3 < column(u"status:open"_s)->width());
    }

    void columnsStandForTheChosenField_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("severity") << 1 << u"severity:medium"_s << QStringList{u"L-1"_s};
        QTest::newRow("owner") << 2 << u"owner:ops"_s << QStringList{u"H-2"_s};
        QTest::newRow("priority") << 3 << u"priority:none"_s << QStringList({u"H-1"_s, u"H-2"_s, u"L-1"_s, u"H-3"_s});
    }
    void columnsStandForTheChosenField()
    {
        QFETCH(int, choice);
        QFETCH(QString, group);
        QFETCH(QStringList, keys);
        child<QComboBox>(u"boardFieldChooser"_s)->setCurrentIndex(choice);
        QVERIFY(cards(group));
        QCOMPARE(keysIn(group), keys);
        QTRY_VERIFY(!column(u"status:open"_s) || !column(u"status:open"_s)->isVisible());
    }

    void aDraggedCardChangesItsStatusAndUndoBringsItBack()
    {
        drag(u"H-1"_s, column(u"status:in-progress"_s));
        QCOMPARE(state(u"H-1"_s).status, Status::InProgress);
        QCOMPARE(keysIn(u"status:in-progress"_s), QStringList{u"H-1"_s});
        m_workspace->undoStack().undo();
        QCOMPARE(state(u"H-1"_s).status, Status::Open);
        QCOMPARE(keysIn(u"status:open"_s).size(), 3);
    }

    void severalSelectedAreDraggedAsOneStep()
    {
        child<QComboBox>(u"boardFieldChooser"_s)->setCurrentIndex(2); // owner
        QListView *nobody = cards(u"owner:"_s);
        QTest::mouseClick(nobody->viewport(), Qt::LeftButton, {}, placeOf(u"H-1"_s));
        QTest::mouseClick(nobody->viewport(), Qt::LeftButton, Qt::ControlModifier, placeOf(u"L-1"_s));
        drag(u"L-1"_s, column(u"owner:ops"_s));
        QCOMPARE(state(u"H-1"_s).owner, u"Ops"_s);
        QCOMPARE(state(u"L-1"_s).owner, u"Ops"_s);
        m_workspace->undoStack().undo();
        QCOMPARE(state(u"H-1"_s).owner, QString());
        QCOMPARE(state(u"L-1"_s).owner, QString());
    }

    void escapeEndsADrag()
    {
        QListView *open = cards(u"status:open"_s);
        const QPoint from = placeOf(u"H-1"_s);
        QTest::mousePress(open->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(open->viewport(), from + QPoint(0, 60));
        QTest::keyClick(open, Qt::Key_Escape);
        QTest::mouseRelease(open->viewport(), Qt::LeftButton, {},
                            open->viewport()->mapFromGlobal(column(u"status:deferred"_s)->mapToGlobal(QPoint(9, 99))));
        QCOMPARE(state(u"H-1"_s).status, Status::Open);
    }

    void droppedOutsideNothingHappens()
    {
        drag(u"H-1"_s, filter());
        QCOMPARE(m_workspace->undoStack().count(), 1); // the import
    }

    void controlAndAnArrowMoveTheCard()
    {
        pick(u"H-1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(state(u"H-1"_s).status, Status::InProgress);
        QTRY_COMPARE(focusName(), u"status:in-progress"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(state(u"H-1"_s).status, Status::Open);
        QTRY_COMPARE(focusName(), u"status:open"_s);
    }

    void arrowsGoFromCardToCard()
    {
        pick(u"H-1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(current(), u"H-2"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // over the empty columns
        QCOMPARE(current(), u"H-3"_s);
        QCOMPARE(focusName(), u"status:resolved"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QVERIFY(keysIn(u"status:open"_s).contains(current()));
    }

    void keysOfTheTableWorkOnCards()
    {
        pick(u"L-1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(state(u"L-1"_s).status, Status::Resolved);
        QTRY_COMPARE(focusName(), u"status:resolved"_s);
        QTest::keyClick(QApplication::focusWidget(), '6');
        QCOMPARE(state(u"L-1"_s).status, Status::Deferred);
    }

    void theTableSelectsWhatTheBoardDid()
    {
        pick(u"H-2"_s);
        QTest::mouseClick(child<QAbstractButton>(u"asTable"_s), Qt::LeftButton);
        QVERIFY(tree()->isVisible());
        QCOMPARE(current(), u"H-2"_s);
        QVERIFY(tree()->selectionModel()->isSelected(tree()->currentIndex()));
        QVERIFY(!cards(u"status:open"_s) || !cards(u"status:open"_s)->isVisible());
    }

    void theBoardIsRemembered()
    {
        child<QComboBox>(u"boardFieldChooser"_s)->setCurrentIndex(1);
        ui::FindingsPage other(*m_workspace);
        other.restoreLayout(m_page->saveLayout());
        QVERIFY(other.findChild<QListView *>(u"cards:severity:high"_s));
    }

private:
    QWidget *column(const QString &group) const { return child<QWidget>(u"column:"_s + group); }
    QListView *cards(const QString &group) const { return child<QListView>(u"cards:"_s + group); }

    QStringList keysIn(const QString &group) const
    {
        QStringList keys;
        const QModelIndex root = cards(group)->rootIndex();
        for (int row = 0; row < model()->rowCount(root); ++row)
            keys.append(model()->facts(model()->index(row, 0, root))->key);
        return keys;
    }
    /// The group whose cards have the keyboard.
    static QString focusName()
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? widget->objectName().section(u':', 1) : QString();
    }
    QString current() const { return model()->facts(tree()->currentIndex())->key; }

    /// Where a card's middle is, in the list that shows it.
    QPoint placeOf(const QString &key) const
    {
        const QModelIndex index = model()->indexOf(idOfKey(key));
        return listOf(index)->visualRect(index).center();
    }
    QListView *listOf(const QModelIndex &index) const { return cards(model()->group(index.parent())->id); }

    void pick(const QString &key) const
    {
        const QModelIndex index = model()->indexOf(idOfKey(key));
        QTest::mouseClick(listOf(index)->viewport(), Qt::LeftButton, {}, placeOf(key));
        QCOMPARE(u"cards:"_s + focusName(), listOf(index)->objectName());
    }

    void drag(const QString &key, QWidget *to) const
    {
        const QModelIndex index = model()->indexOf(idOfKey(key));
        QWidget *from = listOf(index)->viewport();
        const QPoint start = placeOf(key);
        const QPoint end = from->mapFromGlobal(to->mapToGlobal(to->rect().center()));
        QTest::mousePress(from, Qt::LeftButton, {}, start);
        QTest::mouseMove(from, start + (end - start) / 2);
        QTest::mouseMove(from, end);
        QTest::mouseRelease(from, Qt::LeftButton, {}, end);
    }
};

QTEST_MAIN(TestFindingsBoard)
#include "tst_findingsboard.moc"
