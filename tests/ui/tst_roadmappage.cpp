#include "items/roadmapmodel.h"
#include "pages/roadmappage.h"
#include "pages/roadmaptile.h"
#include "support/strict.h"
#include "theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QToolButton>
#include <QTreeView>

using namespace shipworthy;
using namespace shipworthy::ui;

namespace {

const QDateTime now(QDate(2026, 3, 4), QTime(9, 0), QTimeZone::utc());

Finding finding(const QString &key, Status status, const QStringList &dependsOn = {})
{
    Finding finding;
    finding.key = key;
    finding.title = QStringLiteral("About ") + key;
    finding.severity = Severity::High;
    finding.status = status;
    finding.dependsOn = dependsOn;
    finding.line = 5;
    return finding;
}

Task task(const QString &title, const QStringList &findings)
{
    Task task;
    task.title = title;
    task.findings = findings;
    task.line = 41;
    return task;
}

/// A-2 is done before A-1, which it needs; the third task covers nothing.
AuditDocument plan(const QString &system)
{
    AuditDocument document;
    document.path = system + QStringLiteral(".md");
    document.sha256 = system; // stands for its bytes: two documents of the same are one
    document.system = system;
    document.date = QDate(2026, 2, 13);
    document.findings = {finding(QStringLiteral("A-1"), Status::Open),
                         finding(QStringLiteral("A-2"), Status::Resolved, {QStringLiteral("A-1")})};
    Phase phase;
    phase.title = QStringLiteral("Week 1-2");
    phase.startDay = 1;
    phase.endDay = 14;
    phase.tasks = {task(QStringLiteral("Close the door"), {QStringLiteral("A-1")}),
                   task(QStringLiteral("Lock the window"), {QStringLiteral("A-2")}), task(QStringLiteral("Sweep"), {})};
    document.phases = {phase};
    return document;
}

QPushButton *buttonIn(QWidget *parent, const char *name)
{
    return parent->findChild<QPushButton *>(QString::fromLatin1(name));
}

} // namespace

class TestRoadmapPage : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_directory = std::make_unique<QTemporaryDir>();
        auto created = Workspace::create(m_directory->filePath(QStringLiteral("test.shipworthy")), [] { return now; });
        QVERIFY(created.has_value());
        m_workspace = std::move(*created);
    }
    void cleanup()
    {
        m_page.reset();
        m_workspace.reset();
    }

    void saysThatThereIsNoPlan()
    {
        AuditDocument document = plan(QStringLiteral("Ferry API"));
        document.phases.clear();
        open({document});
        QVERIFY(m_page->findChild<QWidget *>(QStringLiteral("roadmapNothing"))->isVisible());
        QVERIFY(!m_tree->isVisible());
        QVERIFY(!buttonIn(m_page.get(), "roadmapShowAll")->isVisible());
    }

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
        for (const Qt::Key key : {Qt::Key_D, Qt::Key_O, Qt::Key_S})
            QTest::keyClick(m_tree, key);
        QCOMPARE(m_tree->currentIndex().siblingAtColumn(1).data().toString(), chosen);
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

private:
    void open(const QList<AuditDocument> &documents, bool all = false)
    {
        QList<ReadDocument> read;
        for (const AuditDocument &document : documents)
            read.append({document, document.path.toUtf8()});
        QVERIFY(m_workspace->import(read).has_value());
        m_page = std::make_unique<RoadmapPage>(*m_workspace);
        m_page->setScope(all ? SystemId{} : m_workspace->state().systems().first().id);
        m_page->resize(1200, 700);
        m_page->show();
        m_tree = m_page->findChild<QTreeView *>(QStringLiteral("roadmapTree"));
    }
    void select(int task)
    {
        m_tree->setFocus();
        m_tree->setCurrentIndex(m_tree->model()->index(task, 0, m_tree->model()->index(0, 0)));
    }
    RoadmapRow rowAt(int task) const
    {
        return m_tree->model()
            ->index(task, 0, m_tree->model()->index(0, 0))
            .data(RoadmapModel::RowRole)
            .value<RoadmapRow>();
    }
    RoadmapTile *tile(const char *name) const { return m_page->findChild<RoadmapTile *>(QString::fromLatin1(name)); }
    QAction *action(const char *text) const
    {
        const auto actions = m_page->pageActions();
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == QLatin1String(text))
                return action;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RoadmapPage> m_page;
    QTreeView *m_tree = nullptr;
};

QTEST_MAIN(TestRoadmapPage)
#include "tst_roadmappage.moc"
