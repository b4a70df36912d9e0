#include "items/standup.h"
#include "pages/portfoliocard.h"
#include "pages/portfolioduepanel.h"
#include "pages/portfolioflow.h"
#include "pages/portfoliopage.h"
#include "support/heldjobs.h"
#include "support/openworkspace.h"
#include "support/strict.h"
#include "support/workspacefixture.h"
#include "theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::ui;

namespace {

QList<Finding> findings(int count, Severity severity)
{
    QList<Finding> all;
    for (int i = 0; i < count; ++i)
        all.append(test::finding(QStringLiteral("K-%1").arg(i), QStringLiteral("Mend plank %1").arg(i), severity));
    return all;
}

} // namespace

class TestPortfolioPage : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_workspace = std::make_unique<test::OpenWorkspace>();
        m_workspace->import(
            {test::audit(QStringLiteral("pier.md"), QStringLiteral("Pier"), findings(3, Severity::Critical)),
             test::audit(QStringLiteral("quay.md"), QStringLiteral("Quay"), findings(2, Severity::High)),
             test::audit(QStringLiteral("moat.md"), QStringLiteral("Moat"), findings(4, Severity::Low))});
        m_page = std::make_unique<PortfolioPage>(**m_workspace, nullptr);
        m_page->resize(1200, 800);
    }
    void cleanup()
    {
        m_page.reset();
        m_workspace.reset();
    }

    void whatIsDueTakesTwoColumnsWhereTheyAreFree_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("columns");
        QTest::newRow("three cards in a row, it stands below them") << 1100 << 2;
        QTest::newRow("four in a row, it is the last") << 1500 << 1;
    }
    void whatIsDueTakesTwoColumnsWhereTheyAreFree()
    {
        QFETCH(int, width);
        QFETCH(int, columns);
        m_page->resize(width, 800);
        show();
        QCOMPARE(m_page->findChild<PortfolioFlow *>()->columns(), 5 - columns);
        const auto *due = m_page->findChild<PortfolioDuePanel *>();
        const int cell = card(0)->width();
        const int gap = card(1)->x() - card(0)->x() - cell;
        QCOMPARE(due->width(), columns * (cell + gap) - gap);
    }

    void theQuestionStaysWholeOnANarrowPage()
    {
        m_page->resize(560, 500);
        show();
        const auto *tally = m_page->findChild<QWidget *>(QStringLiteral("portfolioTally"));
        QVERIFY(tally->width() >= QFontMetrics(fontFor(Type::Title)).horizontalAdvance(QStringLiteral("May we ship?")));
    }

    void aCardTellsItsLastDays()
    {
        m_workspace->now = m_workspace->now.addDays(3);
        QVERIFY(ws().setStatus({ws().state().items()[0].id}, Status::Resolved));
        show();
        QTRY_COMPARE(card(0)->summary().openByDay, QList<int>({3, 3, 3, 2}));
        QCOMPARE(card(0)->summary().changes.done, 1);
        QVERIFY(card(0)->accessibleName().contains(QStringLiteral("Open in the last 4 days: from 3 to 2")));
    }

    void theLastDaysAreThoseOfTheHistoryWithoutWhatWasTakenBack()
    {
        const auto tick = [this](int at, Status status) {
            QVERIFY(ws().setStatus({ws().state().items()[at].id}, status));
        };
        tick(2, Status::Resolved); // before the days that count
        m_workspace->now = m_workspace->now.addDays(10);
        tick(0, Status::Resolved);
        ws().undoStack().undo();
        tick(1, Status::Resolved);
        tick(2, Status::Open);
        show();
        QTRY_VERIFY(card(0)->summary().changesKnown);
        // By the history: how each item stood before its first change in these days, and after its last.
        const SystemId system = ws().state().systems().first().id;
        QHash<ItemId, std::pair<bool, bool>> ends;
        for (const Event &event : ws().history({}, system)) { // newest first
            if (event.field != Field::Status || event.at.date() < ws().now().date().addDays(-6))
                continue;
            if (!ends.contains(event.item))
                ends[event.item].second = event.to == idOf(Status::Resolved);
            ends[event.item].first = event.from == idOf(Status::Resolved);
        }
        const auto count = [&ends](std::pair<bool, bool> wanted) { return int(ends.values().count(wanted)); };
        QCOMPARE(ends.size(), 3);
        QCOMPARE(card(0)->summary().changes.done, count({false, true}));
        QCOMPARE(card(0)->summary().changes.reopened, count({true, false}));
        QCOMPARE(card(0)->summary().changes.done, 1);
        QCOMPARE(card(0)->summary().changes.reopened, 1);
    }

    void changesAreCountedFromTheLastStandup()
    {
        QVERIFY(ws().setStatus({ws().state().items()[0].id}, Status::Resolved));
        const StandupRecord record{ws().now(), {}, ws().history().first().sequence};
        QVERIFY(ws().setSetting(standupSetting, record.toText()));
        m_workspace->now = m_workspace->now.addDays(1);
        QVERIFY(ws().setStatus({ws().state().items()[1].id}, Status::Resolved));
        show();
        QTRY_VERIFY(card(0)->summary().changesKnown);
        QVERIFY(card(0)->summary().changes.sinceStandup);
        QCOMPARE(card(0)->summary().changes.done, 1);
    }

    void veryManyFindingsAreSummedUpBesideTheProgram()
    {
        m_workspace->import(
            {test::audit(QStringLiteral("dock.md"), QStringLiteral("Dock"), findings(2500, Severity::Medium))});
        {
            const test::HeldJobs held;
            show();
            QVERIFY(m_page->findChildren<SystemCard *>().isEmpty()); // nobody waited for them
        }
        QTRY_COMPARE(m_page->findChildren<SystemCard *>().size(), 4);
        QTRY_VERIFY(card(0)->summary().changesKnown);
        const ItemId item = ws().state().items().last().id;
        QVERIFY(ws().setStatus({item}, Status::Resolved));
        QVERIFY(ws().undoStack().count() > 0);
        const auto dock = [this] {
            for (const SystemCard *one : m_page->findChildren<SystemCard *>()) {
                if (one->summary().name == QLatin1String("Dock"))
                    return one->summary().readiness.done;
            }
            return -1;
        };
        QTRY_COMPARE(dock(), 1);
    }

    void sortsByKeyAndRemembers()
    {
        show();
        auto *order = m_page->findChild<QComboBox *>(QStringLiteral("portfolioOrder"));
        order->setFocus();
        while (order->currentText() != QLatin1String("Sort: name"))
            QTest::keyClick(order, Qt::Key_Down);
        emit order->activated(order->currentIndex());
        QCOMPARE(namesInOrder(), QStringList({QStringLiteral("Moat"), QStringLiteral("Pier"), QStringLiteral("Quay")}));
        const QByteArray layout = m_page->saveLayout();
        m_page = std::make_unique<PortfolioPage>(ws(), nullptr);
        m_page->restoreLayout(layout);
        m_page->resize(1200, 800);
        show();
        QCOMPARE(namesInOrder(), QStringList({QStringLiteral("Moat"), QStringLiteral("Pier"), QStringLiteral("Quay")}));
    }

    void groupsHaveHeadings()
    {
        show();
        auto *group = m_page->findChild<QComboBox *>(QStringLiteral("portfolioGroup"));
        group->setFocus();
        QTest::keyClick(group, Qt::Key_Down);
        emit group->activated(group->currentIndex());
        QStringList headings;
        for (const QLabel *label :
             m_page->findChild<QWidget *>(QStringLiteral("portfolioCards"))->findChildren<QLabel *>()) {
            if (label->isVisible() && label->parentWidget() == card(0)->parentWidget())
                headings.append(label->text());
        }
        QVERIFY(headings.contains(QStringLiteral("NO-GO")));
        QVERIFY(headings.contains(QStringLiteral("CONDITIONAL")));
        // Down crosses the heading between two groups.
        card(0)->setFocus();
        QTest::keyClick(card(0), Qt::Key_Down);
        QVERIFY(card(1)->hasFocus());
    }

    void twoPickedCardsAreCompared()
    {
        show();
        card(0)->setFocus();
        QTest::keyClick(card(0), Qt::Key_C);
        auto *compare = m_page->findChild<QAction *>(QStringLiteral("portfolioCompareTwo"));
        QVERIFY(!compare->isEnabled());
        QTest::mouseClick(card(1), Qt::LeftButton, Qt::ControlModifier, QPoint(60, 60));
        QVERIFY(compare->isEnabled());
        QVERIFY(card(1)->accessibleName().contains(QStringLiteral("Picked for comparing")));
        QTest::keyClick(card(1), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        auto *table = m_page->findChild<QTableView *>(QStringLiteral("compareTable"));
        QTRY_VERIFY(table->isVisible());
        QVERIFY(table->hasFocus());
        QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Pier"));

        QSignalSpy scope(m_page.get(), &Page::scopeRequested);
        QSignalSpy query(m_page.get(), &Page::findingsRequested);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == QLatin1String("Blockers"))
                table->setCurrentIndex(table->model()->index(row, 1));
        }
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(query.value(0).value(0).toString(), QStringLiteral("is:blocker"));
        QCOMPARE(scope.value(0).value(0).value<SystemId>(), card(0)->summary().id);

        QTest::keyClick(table, Qt::Key_Escape);
        QTRY_VERIFY(!table->isVisible());
        QVERIFY(!compare->isEnabled());
    }

private:
    [[nodiscard]] Workspace &ws() const { return **m_workspace; }
    void show()
    {
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    /// Of the system that was imported as \a at.
    [[nodiscard]] SystemCard *card(int at) const
    {
        return m_page->findChild<SystemCard *>(QStringLiteral("card%1").arg(ws().state().systems()[at].id.value));
    }
    [[nodiscard]] QStringList namesInOrder() const
    {
        QList<SystemCard *> cards = m_page->findChildren<SystemCard *>();
        std::ranges::sort(cards, [](const SystemCard *a, const SystemCard *b) {
            return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
        });
        QStringList names;
        for (const SystemCard *card : cards)
            names.append(card->summary().name);
        return names;
    }

    std::unique_ptr<test::OpenWorkspace> m_workspace;
    std::unique_ptr<PortfolioPage> m_page;
};

QTEST_MAIN(TestPortfolioPage)
#include "tst_portfoliopage.moc"
