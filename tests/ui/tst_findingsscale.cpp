#include "support/findingspagefixture.h"

#include <QElapsedTimer>
#include <QListView>
#include <QTimer>
#include <QUndoStack>

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
        QCOMPARE(model()->shownCount(), systems * perSystem + 4);
    }
    void cleanupTestCase() { close(); }

    void allAreEditedAsOneStep()
    {
        tree()->setFocus();
        tree()->selectAll();
        const qsizetype all = model()->shownCount();
        QCOMPARE(tree()->selectionModel()->selectedRows().size(), all);
        const int steps = m_workspace->undoStack().count();
        report("set the status of 10 000", [&] { QTest::keyClick(tree(), '2'); });
        QTRY_COMPARE_WITH_TIMEOUT(state(u"S3-7"_s).status, Status::InProgress, 60000);
        QCOMPARE(m_workspace->undoStack().count(), steps + 1);
        report("take it back", [&] { m_workspace->undoStack().undo(); });
        QTRY_COMPARE_WITH_TIMEOUT(state(u"S3-7"_s).status, Status::Open, 60000);
    }

    void oneIsTicked()
    {
        select(u"S3-7"_s);
        report("tick one", [&] { QTest::keyClick(tree(), Qt::Key_Space); });
        QCOMPARE(state(u"S3-7"_s).status, Status::Resolved);
    }

    void theBoardShowsThemAll()
    {
        report("open the board", [&] { QTest::keyClick(tree(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier); });
        auto *open = child<QListView>(u"cards:status:open"_s);
        QVERIFY(open && open->isVisible());
        report("scroll to its end", [&] { open->scrollToBottom(); });
        report("move a card", [&] {
            const QModelIndex first = model()->index(0, static_cast<int>(FindingsColumn::Title), open->rootIndex());
            tree()->selectionModel()->setCurrentIndex(first,
                                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            QTest::keyClick(open, Qt::Key_Right, Qt::ControlModifier);
        });
        QCOMPARE(child<QListView>(u"cards:status:in-progress"_s)
                     ->model()
                     ->rowCount(child<QListView>(u"cards:status:in-progress"_s)->rootIndex()),
                 1);
    }

private:
    static constexpr int systems = 20;
    static constexpr int perSystem = 500;

    /// Does it and what follows in the event loop, and says the longest time that nothing else could run.
    template <typename Act> void report(const char *what, Act act)
    {
        QElapsedTimer clock;
        qint64 longest = 0;
        QTimer heart;
        heart.setInterval(0);
        clock.start();
        connect(&heart, &QTimer::timeout, this, [&] { longest = std::max(longest, clock.restart()); });
        heart.start();
        act();
        longest = std::max(longest, clock.elapsed());
        for (int i = 0; i < 20; ++i)
            QCoreApplication::sendPostedEvents(), QTest::qWait(1);
        qInfo("%s: longest gap %lld ms", what, static_cast<long long>(longest));
        QVERIFY2(longest < 20000, what); // a guard against what grows with the square, not a measurement
    }
};

QTEST_MAIN(TestFindingsScale)
#include "tst_findingsscale.moc"
