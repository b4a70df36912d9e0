#include "pages/roadmapforecast.h"
#include "support/processortime.h"
#include "support/roadmappagefixture.h"
#include "theme/theme.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

using namespace shipworthy;
using namespace shipworthy::ui;

/// What the page shows, and how one finds and goes about in it.
class TestRoadmapPage : public test::RoadmapPageFixture {
    Q_OBJECT
private slots:
    void init() { openWorkspace(); }
    void cleanup() { close(); }

    void saysThatThereIsNoPlan()
    {
        AuditDocument document = plan(QStringLiteral("Ferry API"));
        document.phases.clear();
        open({document});
        QVERIFY(m_page->findChild<QWidget *>(QStringLiteral("roadmapNothing"))->isVisible());
        QVERIFY(!m_tree->isVisible());
        QVERIFY(!buttonIn(m_page.get(), "roadmapShowAll")->isVisible());
    }

    void enterOpensTheFindingAndAltEnterItsLine()
    {
        open({plan(QStringLiteral("Ferry API"))});
        QSignalSpy items(m_page.get(), &Page::itemRequested);
        QSignalSpy lines(m_page.get(), &Page::linesRequested);
        select(1);
        QTest::keyClick(m_tree, Qt::Key_Return);
        QCOMPARE(items.count(), 1);
        QCOMPARE(items[0][0].value<ItemId>(), rowAt(1).findings.first());
        QTest::keyClick(m_tree, Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(lines.count(), 1);
        QCOMPARE(lines[0][1].value<LineRange>(), (LineRange{41, 41}));
    }

    void enterOnATaskThatOnlyTheDocumentExplainsShowsItsLine()
    {
        open({plan(QStringLiteral("Ferry API"))});
        QSignalSpy items(m_page.get(), &Page::itemRequested);
        QSignalSpy lines(m_page.get(), &Page::linesRequested);
        select(2);
        QTest::keyClick(m_tree, Qt::Key_Return);
        QCOMPARE(items.count(), 0);
        QCOMPARE(lines.count(), 1);
    }

    void noLetterLeadsAstray()
    {
        open({plan(QStringLiteral("Ferry API"))});
        select(1);
        const QString chosen = rowAt(1).title;
        for (const Qt::Key key : {Qt::Key_G, Qt::Key_O, Qt::Key_S})
            QTest::keyClick(m_tree, key);
        QCOMPARE(m_tree->currentIndex().siblingAtColumn(1).data().toString(), chosen);
    }

    void aCircleIsNamedInTheTile()
    {
        AuditDocument circular = plan(QStringLiteral("Ferry API"));
        circular.findings[0].dependsOn = {QStringLiteral("A-2")};
        circular.findings[1].status = Status::Open;
        open({circular});
        QVERIFY2(tile("conflictTile")->text().contains(QStringLiteral("A-1 → A-2 → A-1 wait for each other")),
                 qPrintable(tile("conflictTile")->text()));
    }

    void plusAndMinusZoom()
    {
        openDated();
        QVERIFY(action("Fit Plan")->isChecked());
        const double fit = dayWidth();
        while (!action("Days")->isChecked())
            action("Zoom In")->trigger();
        QVERIFY(dayWidth() > fit || fit >= px(44));
        for (int i = 0; i < 4; ++i)
            action("Zoom Out")->trigger();
        QVERIFY(action("Fit Plan")->isChecked());
    }

    void ctrlAndTheWheelZoom()
    {
        openDated();
        const QPointF at = onBar(0, 0.5);
        QWheelEvent turn(at, m_tree->viewport()->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::ControlModifier,
                         Qt::NoScrollPhase, false);
        action("Days")->trigger();
        QApplication::sendEvent(m_tree->viewport(), &turn);
        QVERIFY(!action("Days")->isChecked());
    }

    /// A plan of 2 000 tasks is painted, dragged over and changed without a stutter: none of it holds up the event loop
    /// for 50 ms of the processor's time.
    void aLargePlanDoesNotStutter()
    {
        openLarge();
        qint64 worst = 0;
        const auto worstOf = [&](auto work) {
            const test::ProcessorTime time;
            work();
            worst = std::max(worst, time.elapsed());
        };
        m_tree->viewport()->grab();
        worstOf([&] { m_tree->viewport()->grab(); });
        const qint64 paint = std::exchange(worst, 0);
        for (int y = 0; y < 2000; y += 400) {
            m_tree->verticalScrollBar()->setValue(y);
            worstOf([&] { m_tree->viewport()->grab(); });
        }
        const qint64 scroll = std::exchange(worst, 0);
        m_tree->verticalScrollBar()->setValue(0);
        const QPointF press = onBar(0, 0.5);
        QTest::mousePress(m_tree->viewport(), Qt::LeftButton, {}, press.toPoint());
        for (int step = 1; step <= 20; ++step) {
            worstOf([&] {
                moveTo(press + QPointF(step * 6, 0));
                m_tree->viewport()->grab();
            });
        }
        const qint64 dragged = std::exchange(worst, 0);
        worstOf(
            [&] { QTest::mouseRelease(m_tree->viewport(), Qt::LeftButton, {}, (press + QPointF(120, 0)).toPoint()); });
        qInfo("2000 tasks: paint %lld ms, scroll %lld ms, a step of a drag %lld ms, drop %lld ms", paint, scroll,
              dragged, worst);
        QVERIFY2(paint < 50, "paint");
        QVERIFY2(scroll < 50, "scroll");
        QVERIFY2(dragged < 50, "drag");
    }

    void filtersByTextAndOpenness()
    {
        open({plan(QStringLiteral("Ferry API"))});
        auto *filter = m_page->findChild<QLineEdit *>(QStringLiteral("roadmapFilter"));
        QTest::keyClicks(filter, QStringLiteral("window"));
        QCOMPARE(m_tree->model()->rowCount(m_tree->model()->index(0, 0)), 1);
        action("Only Open")->trigger();
        QVERIFY(buttonIn(m_page.get(), "clearRoadmapFilter")->isVisible());
        buttonIn(m_page.get(), "clearRoadmapFilter")->click();
        QCOMPARE(m_tree->model()->rowCount(m_tree->model()->index(0, 0)), 3);
        QVERIFY(m_tree->isVisible());
    }

    void theLetterTIsTypedIntoTheFilter()
    {
        open({plan(QStringLiteral("Ferry API"))});
        auto *filter = m_page->findChild<QLineEdit *>(QStringLiteral("roadmapFilter"));
        m_page->focusFilter();
        QTest::keyClicks(filter, QStringLiteral("t"));
        QCOMPARE(filter->text(), QStringLiteral("t"));
    }

    void saysWhenTheBlockersAreVerifiedAtThisPace_data()
    {
        QTest::addColumn<int>("each"); // how many days pass until the next is verified
        QTest::addColumn<bool>("said");
        QTest::newRow("a pace") << 3 << true;
        QTest::newRow("none") << 30 << false;
    }
    void saysWhenTheBlockersAreVerifiedAtThisPace()
    {
        QFETCH(int, each);
        QFETCH(bool, said);
        QDateTime clock = now;
        auto created =
            Workspace::create(m_directory->filePath(QStringLiteral("paced.shipworthy")), [&] { return clock; });
        QVERIFY(created);
        Workspace &workspace = **created;
        AuditDocument document = plan(QStringLiteral("Ferry API"));
        document.findings.clear();
        for (int i = 0; i < 12; ++i) {
            document.findings.append(finding(QStringLiteral("B-%1").arg(i), Status::Open));
            document.findings.last().severity = Severity::Critical;
        }
        QVERIFY(workspace.import({{document, "facts"}}));
        const SystemId system = workspace.state().systems().first().id;
        QVERIFY(workspace.setPlanStart(system, now.date()));
        for (int day = 1; day <= 21; ++day) {
            clock = now.addDays(day);
            if (day % each == 0)
                QVERIFY(workspace.attest({workspace.state().items()[day / each].id}, QStringLiteral("seen")));
        }
        RoadmapPage page(workspace);
        page.setScope(system);
        page.resize(1200, 700);
        page.show();
        const auto *tile = page.findChild<RoadmapTile *>(QStringLiteral("forecastTile"));
        if (said) {
            QTRY_VERIFY(tile->isVisible());
            QVERIFY2(tile->text().contains(QStringLiteral("blockers are verified")), qPrintable(tile->text()));
            QSignalSpy asked(&page, &Page::findingsRequested);
            tile->action().click();
            QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("is:blocker"));
        } else {
            auto *forecast = page.findChild<RoadmapForecast *>();
            QSignalSpy told(forecast, &RoadmapForecast::told);
            QTRY_COMPARE(told.count(), 1);
            QVERIFY(!tile->isVisible());
        }
    }

    void namesTheConflictsOfThePlan()
    {
        open({plan(QStringLiteral("Ferry API"))});
        QVERIFY(tile("conflictTile")->isVisible());
        QVERIFY2(tile("conflictTile")->text().contains(QStringLiteral("A-2 done before a prerequisite")),
                 qPrintable(tile("conflictTile")->text()));
    }

    void showsTheTaskOfAFinding()
    {
        open({plan(QStringLiteral("Ferry API"))});
        const WorkspaceState &state = m_workspace->state();
        action("Only Open")->trigger();
        QVERIFY(m_page->showItem(state.findingItem(state.documents().first().id, QStringLiteral("A-2"))));
        QCOMPARE(m_tree->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("Lock the window"));
        QVERIFY(!m_page->showItem(ItemId{4711}));
    }

    void groupsBySystemWhenAllAreInScope()
    {
        open({plan(QStringLiteral("Ferry API")), plan(QStringLiteral("Harbour UI"))}, true);
        QCOMPARE(m_tree->model()->rowCount(), 2);
        QCOMPARE(m_tree->model()->index(1, 0).data().toString(), QStringLiteral("Harbour UI"));
        QVERIFY(m_tree->isExpanded(m_tree->model()->index(1, 0)));
        QVERIFY(tile("startTile")->text().startsWith(QStringLiteral("2 of 2")));
    }

    void remembersItsLayout()
    {
        open({plan(QStringLiteral("Ferry API"))});
        action("Weeks")->trigger();
        action("Dependencies")->trigger();
        const QByteArray layout = m_page->saveLayout();
        RoadmapPage other(*m_workspace);
        other.restoreLayout(layout);
        QCOMPARE(other.saveLayout(), layout);
        other.restoreLayout(QByteArrayLiteral("damaged"));
        QCOMPARE(other.saveLayout(), layout);
    }

    void paintsInEveryDirectionAndScheme_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QDate>("start");
        QTest::newRow("light") << QStringLiteral("light") << Qt::LeftToRight << QDate(2026, 2, 16);
        QTest::newRow("dark, relative") << QStringLiteral("dark") << Qt::LeftToRight << QDate();
        QTest::newRow("right to left") << QStringLiteral("light") << Qt::RightToLeft << QDate(2026, 2, 16);
    }
    void paintsInEveryDirectionAndScheme()
    {
        QFETCH(QString, scheme);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QDate, start);
        applyColorScheme(scheme);
        open({plan(QStringLiteral("Ferry API"))});
        m_page->setLayoutDirection(direction);
        if (start.isValid())
            QVERIFY(m_workspace->setPlanStart(m_workspace->state().systems().first().id, start));
        m_page->resize(800, 600);
        QVERIFY(!m_page->grab().isNull());
    }
};

QTEST_MAIN(TestRoadmapPage)
#include "tst_roadmappage.moc"
