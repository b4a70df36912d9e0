#include "support/roadmappagefixture.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QSignalSpy>
#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::ui;

/// How the page changes the plan: its start, ticks, bars and what waits for what, by mouse and by keys.
class TestRoadmapEditing : public test::RoadmapPageFixture {
    Q_OBJECT
private slots:
    void init() { openWorkspace(); }
    void cleanup() { close(); }

    void setsTheStartOfThePlanToTheDateOfItsDocument()
    {
        open({plan(QStringLiteral("Ferry API"))});
        QVERIFY(tile("startTile")->isVisible());
        QVERIFY(!tile("lateTile")->isVisible());
        buttonIn(m_page.get(), "planStart")->click();
        auto *popup = m_page->findChild<QWidget *>(QStringLiteral("planStartPopup"));
        QVERIFY(popup);
        QCOMPARE(popup->findChild<QCalendarWidget *>()->selectedDate(), QDate(2026, 2, 13));
        buttonIn(popup, "planStartSuggestion")->click();
        QCOMPARE(m_workspace->state().systems().first().planStart, QDate(2026, 2, 13));
        QTRY_VERIFY(!tile("startTile")->isVisible());
        QVERIFY(tile("lateTile")->isVisible());
        QVERIFY(m_page->statusText().contains(QStringLiteral("2 late")));
    }

    void theStartOfThePlanIsTyped()
    {
        open({plan(QStringLiteral("Ferry API"))});
        buttonIn(m_page.get(), "planStart")->click();
        auto *day = m_page->findChild<QLineEdit *>(QStringLiteral("planStartCalendarText"));
        QVERIFY(day);
        QTRY_VERIFY(day->hasFocus());
        QTest::keyClicks(day, QStringLiteral("2026-03-09"));
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(m_workspace->state().systems().first().planStart, QDate(2026, 3, 9));
    }

    void spaceTicksTheFindingsOfATask()
    {
        open({plan(QStringLiteral("Ferry API"))});
        select(0);
        QTest::keyClick(m_tree, Qt::Key_Space);
        const WorkspaceState &state = m_workspace->state();
        const ItemId finding = state.findingItem(state.documents().first().id, QStringLiteral("A-1"));
        QCOMPARE(state.item(finding)->state.status, Status::Resolved);
        QTRY_COMPARE(rowAt(0).status, Status::Resolved);
        QCOMPARE(m_tree->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("Close the door"));
    }

    void spaceTicksATaskThatCoversNothing()
    {
        open({plan(QStringLiteral("Ferry API"))});
        select(2);
        QTest::keyClick(m_tree, Qt::Key_Space);
        QTRY_COMPARE(rowAt(2).status, Status::Resolved);
    }

    void aDraggedBarMovesByWholeDays_data()
    {
        QTest::addColumn<double>("from"); // of the bar's width
        QTest::addColumn<int>("firstMoves");
        QTest::addColumn<int>("lastMoves");
        QTest::newRow("taken in the middle") << 0.5 << 2 << 2;
        QTest::newRow("by its end") << 1.0 << 0 << 2;
        QTest::newRow("by its begin") << 0.0 << 2 << 0;
    }
    void aDraggedBarMovesByWholeDays()
    {
        QFETCH(double, from);
        QFETCH(int, firstMoves);
        QFETCH(int, lastMoves);
        openDated();
        const DaySpan before = *rowAt(0).span;
        const QPointF press = onBar(0, from);
        drag(press, press + QPointF(2.2 * dayWidth(), 0));
        QVERIFY(tip()->isVisible());
        QVERIFY2(tip()->text().contains(QStringLiteral("2 d later")), qPrintable(tip()->text()));
        QCOMPARE(rowAt(0).span, std::optional(before)); // until it is dropped
        QTest::mouseRelease(m_tree->viewport(), Qt::LeftButton, {}, (press + QPointF(2.2 * dayWidth(), 0)).toPoint());
        QVERIFY(!tip()->isVisible());
        QTRY_COMPARE(rowAt(0).span, std::optional(DaySpan{before.first + firstMoves, before.last + lastMoves}));
        QCOMPARE(rowAt(0).baseline, std::optional(before));
        m_workspace->undoStack().undo();
        QTRY_COMPARE(rowAt(0).span, std::optional(before));
    }

    void escTakesADragBack()
    {
        openDated();
        const DaySpan before = *rowAt(0).span;
        const QPointF press = onBar(0, 0.5);
        drag(press, press + QPointF(3 * dayWidth(), 0));
        QVERIFY(tip()->isVisible());
        QTest::keyClick(m_tree, Qt::Key_Escape);
        QVERIFY(!tip()->isVisible());
        QTest::mouseRelease(m_tree->viewport(), Qt::LeftButton, {}, (press + QPointF(3 * dayWidth(), 0)).toPoint());
        QCOMPARE(rowAt(0).span, std::optional(before));
        QVERIFY(!m_workspace->undoStack().undoText().startsWith(QStringLiteral("Move")));
    }

    void aTaskIsLinkedByDraggingItsMarkToTheOneThatWaits()
    {
        openDated();
        const QPointF mark = markOf(0);
        moveTo(mark);
        QVERIFY2(tip()->isVisible() && tip()->text().contains(QStringLiteral("A-1")), qPrintable(tip()->text()));
        drag(mark, onBar(2, 0.5));
        QCOMPARE(tip()->text(), QStringLiteral("Sweep waits for A-1"));
        QVERIFY(rowAt(2).needs.isEmpty()); // until it is dropped
        release(onBar(2, 0.5));
        QVERIFY(!tip()->isVisible());
        QTRY_COMPARE(rowAt(2).needs, QList{rowAt(0).item});
        QVERIFY(!rowAt(0).moved && !rowAt(2).moved);
        m_workspace->undoStack().undo();
        QTRY_VERIFY(rowAt(2).needs.isEmpty());
    }

    void aLinkThatWouldCloseACircleIsRefusedWithTheReason()
    {
        openDated();
        QSignalSpy failed(m_page.get(), &Page::failed);
        QCOMPARE(rowAt(1).needs, QList{rowAt(0).item});
        drag(markOf(1), onBar(0, 0.5));
        QCOMPARE(tip()->text(), QStringLiteral("Not possible: A-2 waits for A-1"));
        release(onBar(0, 0.5));
        QCOMPARE(failed.count(), 1);
        QVERIFY(rowAt(0).needs.isEmpty());
    }

    void escOrNoTaskTakesALinkBack()
    {
        openDated();
        const int steps = m_workspace->undoStack().count();
        drag(markOf(0), onBar(2, 0.5));
        QTest::keyClick(m_tree, Qt::Key_Escape);
        release(onBar(2, 0.5));
        drag(markOf(0), onBar(0, 0.5));
        release(onBar(0, 0.5));
        QCOMPARE(m_workspace->undoStack().count(), steps);
    }

    void arrowsMoveTheSelectedTask_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("with");
        QTest::addColumn<int>("firstMoves");
        QTest::addColumn<int>("lastMoves");
        QTest::newRow("a day later") << Qt::Key_Right << Qt::KeyboardModifiers() << 1 << 1;
        QTest::newRow("a day sooner") << Qt::Key_Left << Qt::KeyboardModifiers() << -1 << -1;
        QTest::newRow("a week later") << Qt::Key_Right << Qt::KeyboardModifiers(Qt::ControlModifier) << 7 << 7;
        QTest::newRow("a day longer") << Qt::Key_Right << Qt::KeyboardModifiers(Qt::ShiftModifier) << 0 << 1;
        QTest::newRow("a day shorter") << Qt::Key_Left << Qt::KeyboardModifiers(Qt::ShiftModifier) << 0 << -1;
        QTest::newRow("a week longer") << Qt::Key_Right
                                       << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier) << 0 << 7;
    }
    void arrowsMoveTheSelectedTask()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, with);
        QFETCH(int, firstMoves);
        QFETCH(int, lastMoves);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            openDated();
            m_page->setLayoutDirection(direction);
            select(2);
            const DaySpan before = *rowAt(2).span;
            QTest::keyClick(m_tree, key, with);
            QTRY_COMPARE(rowAt(2).span, std::optional(DaySpan{before.first + firstMoves, before.last + lastMoves}));
            QCOMPARE(m_tree->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("Sweep"));
            m_workspace->undoStack().undo();
        }
    }

    void backspacePutsATaskBackToThePlan()
    {
        openDated();
        select(2);
        QTest::keyClick(m_tree, Qt::Key_Right);
        QTRY_VERIFY(rowAt(2).moved);
        action("Back to the Plan")->trigger();
        QTRY_VERIFY(!rowAt(2).moved);
        QVERIFY(!rowAt(2).baseline);
    }

    void prerequisitesAreTickedInAList()
    {
        open({plan(QStringLiteral("Ferry API"))});
        select(2);
        action("Prerequisites…")->trigger();
        auto *popup = m_page->findChild<QWidget *>(QStringLiteral("prerequisitesPopup"));
        QVERIFY(popup);
        auto *filter = popup->findChild<QLineEdit *>();
        QTest::keyClicks(filter, QStringLiteral("door"));
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_COMPARE(rowAt(2).needs, QList{rowAt(0).item});
        QTRY_VERIFY(!m_page->findChild<QWidget *>(QStringLiteral("prerequisitesPopup")));
        action("Prerequisites…")->trigger();
        filter = m_page->findChild<QWidget *>(QStringLiteral("prerequisitesPopup"))->findChild<QLineEdit *>();
        QTest::keyClick(filter, Qt::Key_Return); // what is needed stands on top
        QTRY_VERIFY(rowAt(2).needs.isEmpty());
    }

    void aPrerequisiteThatWaitsForTheTaskIsRefused()
    {
        open({plan(QStringLiteral("Ferry API"))});
        QSignalSpy failed(m_page.get(), &Page::failed);
        select(0);
        action("Prerequisites…")->trigger();
        auto *filter = m_page->findChild<QWidget *>(QStringLiteral("prerequisitesPopup"))->findChild<QLineEdit *>();
        QTest::keyClicks(filter, QStringLiteral("window"));
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(failed.count(), 1);
        QVERIFY(rowAt(0).needs.isEmpty());
    }
};

QTEST_MAIN(TestRoadmapEditing)
#include "tst_roadmapediting.moc"
