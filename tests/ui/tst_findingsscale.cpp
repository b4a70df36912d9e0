#include "pages/findingsfilteredit.h"
#include "support/findingspagefixture.h"

#include <QListView>
#include <QSignalSpy>
#include <QUndoStack>
#include <algorithm>

using namespace shipworthy;
using namespace Qt::StringLiterals;

/// Ten thousand findings: what is done to all of them, and to one among them.
class TestFindingsScale : public test::FindingsPageFixture {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        open();
        QList<ReadDocument> documents;
        for (int system = 0; system < systems; ++system) {
            QList<Finding> findings;
            for (int i = 0; i < perSystem; ++i) {
                Finding one = test::finding(u"S%1-%2"_s.arg(system).arg(i),
                                            u"Finding %1 of many, with a title"_s.arg(i), static_cast<Severity>(i % 5));
                one.owner = u"Team %1"_s.arg(i % 12);
                findings.append(one);
            }
            const QString name = u"System %1"_s.arg(system);
            documents.append({test::audit(name + u".md"_s, name, findings), name.toUtf8()});
        }
        QVERIFY(m_workspace->import(documents));
        QTRY_COMPARE(model()->shownCount(), systems * perSystem + 4);
    }
    void cleanupTestCase() { close(); }

    void whatIsShownStaysUntilTheNextIsReady()
    {
        const int all = model()->shownCount();
        filter()->setText(u"owner:\"Team 3\""_s);
        QVERIFY(model()->isArranging());
        QCOMPARE(model()->shownCount(), all);
        const auto &answered = static_cast<const ui::FindingsFilterEdit &>(*filter());
        QCOMPARE(answered.answer(), u"…"_s);                    // and no count of another query
        filter()->setText(u"owner:\"Team 3\" severity:high"_s); // and the newest question is the one answered
        QSignalSpy answers(model(), &FindingsModel::rearranged);
        QTRY_VERIFY(!model()->isArranging());
        QCOMPARE(answers.count(), 1);
        QCOMPARE(model()->shownCount(), std::ranges::count_if(model()->rows(), [](const FindingFactsPtr &row) {
                     return row->owner == u"Team 3" && row->severity == Severity::High;
                 }));
        QCOMPARE(answered.answer(), u"%1 of %2"_s.arg(model()->shownCount()).arg(QLocale().toString(all)));
        filter()->clear();
        QTRY_COMPARE(model()->shownCount(), all);
    }

    void aPageThatGoesWhileItReadsTakesItsWorkAlong()
    {
        auto passing = std::make_unique<ui::FindingsPage>(*m_workspace);
        passing->setQuery(u"owner:\"Team 3\""_s);
        QVERIFY(passing->findChild<FindingsModel *>()->shownCount() < systems * perSystem); // it has only begun
        passing.reset();
        filter()->setText(u"owner:\"Team 4\""_s); // and the other goes on
        QTRY_VERIFY(!model()->isArranging());
        QVERIFY(model()->shownCount() > 0);
        filter()->clear();
        QTRY_COMPARE(model()->shownCount(), systems * perSystem + 4);
    }

    void aFindingIsSelectedOnceItIsShown()
    {
        filter()->setText(u"key:S1-1"_s);
        QVERIFY(m_page->showItem(idOfKey(u"S3-7"_s))); // which the filter hides
        QTRY_COMPARE(filter()->text(), QString());
        QTRY_COMPARE(model()->facts(tree()->currentIndex())->key, u"S3-7"_s);
    }

    void allAreEditedAsOneStep()
    {
        QTRY_VERIFY(!model()->isArranging());
        tree()->setFocus();
        tree()->selectAll();
        const qsizetype all = model()->shownCount();
        QCOMPARE(tree()->selectionModel()->selectedRows().size(), all);
        const int steps = m_workspace->undoStack().count();
        QSignalSpy answers(model(), &FindingsModel::rearranged);
        QSignalSpy changes(model(), &QAbstractItemModel::dataChanged);
        QTest::keyClick(tree(), '2');
        QCOMPARE(m_workspace->undoStack().count(), steps + 1);
        QTRY_COMPARE_WITH_TIMEOUT(model()->facts(model()->indexOf(idOfKey(u"S3-7"_s)))->status, Status::InProgress,
                                  patience);
        QCOMPARE(answers.count(), 1);
        // A stretch of rows and a heading for each group, not a signal for each of ten thousand rows.
        QVERIFY(changes.count() <= 2 * (systems + 2));
        QCOMPARE(tree()->selectionModel()->selectedRows().size(), all);
        m_workspace->undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(model()->facts(model()->indexOf(idOfKey(u"S3-7"_s)))->status, Status::Open, patience);
        QCOMPARE(answers.count(), 2);
    }

    void oneIsTicked()
    {
        select(u"S3-7"_s);
        QTest::keyClick(tree(), Qt::Key_Space);
        QCOMPARE(state(u"S3-7"_s).status, Status::Resolved);
        QTRY_COMPARE(model()->facts(tree()->currentIndex())->status, Status::Resolved);
    }

    void theBoardShowsThemAll()
    {
        QTRY_VERIFY(!model()->isArranging());
        QTest::keyClick(tree(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(child<QListView>(u"cards:status:open"_s));
        auto *open = child<QListView>(u"cards:status:open"_s);
        QTRY_VERIFY(open->isVisible());
        open->scrollToBottom();
        const QModelIndex first = model()->index(0, static_cast<int>(FindingsColumn::Title), open->rootIndex());
        tree()->selectionModel()->setCurrentIndex(first,
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QTest::keyClick(open, Qt::Key_Right, Qt::ControlModifier);
        QTRY_VERIFY(child<QListView>(u"cards:status:in-progress"_s));
        auto *begun = child<QListView>(u"cards:status:in-progress"_s);
        QTRY_COMPARE(begun->model()->rowCount(begun->rootIndex()), 1);
    }

private:
    static constexpr int systems = 20;
    static constexpr int perSystem = 500;
    static constexpr int patience = 60'000; ///< ms: an edit of ten thousand takes seconds under the sanitizers
};

QTEST_MAIN(TestFindingsScale)
#include "tst_findingsscale.moc"
