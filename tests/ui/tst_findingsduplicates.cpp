#include "support/duplicates.h"
#include "support/findingspagefixture.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QUndoStack>

using namespace shipworthy;
using namespace Qt::StringLiterals;

/// Duplicates on the page of findings, by keyboard.
class TestFindingsDuplicates : public test::FindingsPageFixture {
    Q_OBJECT
private slots:
    void init()
    {
        open();
        QVERIFY(m_workspace->import({{test::portAudit(), "# Audit"}, {test::portReview(), "# Review"}}));
        QTRY_VERIFY(review()->isVisible());
    }
    void cleanup() { close(); }

    void oneRowSaysHowManySourcesItHas()
    {
        select(u"PORT-01"_s);
        const FindingFactsPtr row = model()->facts(model()->indexOf(idOfKey(u"PORT-01"_s)));
        QCOMPARE(row->sourceCount(), 2);
        QCOMPARE(row->severity, Severity::Critical);
        QVERIFY(!model()->indexOf(idOfKey(u"port-01"_s)).isValid());
        auto *section = child<QWidget>(u"findingDuplicates"_s);
        QVERIFY(section->isVisible());
        QCOMPARE(section->findChildren<QLabel *>(u"duplicateSource"_s).size(), 2);
        QTest::keyClicks(filter(), u"has:duplicates"_s);
        QCOMPARE(shownKeys(), QStringList{u"PORT-01"_s});
    }

    void anImportedDuplicateLeadsToTheRowThatStandsForIt()
    {
        QVERIFY(m_page->showItem(idOfKey(u"port-01"_s)));
        QCOMPARE(m_page->spot().item, idOfKey(u"PORT-01"_s));
    }

    void aDuplicateOfAnotherSystemIsFoundInTheRowThatShowsBoth()
    {
        const AuditDocument quay =
            test::audit(u"quay.md"_s, u"Quay"_s, {test::finding(u"Q-1"_s, u"The crane has no brake"_s)});
        QVERIFY(m_workspace->import({{quay, "# Quay"}}));
        QVERIFY(m_workspace->mergeDuplicates({idOfKey(u"PORT-02"_s), idOfKey(u"Q-1"_s)}));
        QVERIFY(m_page->showItem(idOfKey(u"Q-1"_s)));
        QCOMPARE(m_page->spot().item, idOfKey(u"Q-1"_s)); // a row in each of the systems
        FindingsArrangement arrangement = model()->arrangement();
        arrangement.grouping = FindingsGrouping::Severity;
        model()->setArrangement(arrangement);
        QVERIFY(m_page->showItem(idOfKey(u"Q-1"_s)));
        QCOMPARE(m_page->spot().item, idOfKey(u"PORT-02"_s));
    }

    void mergesTheSelectedAndSplitsThemAgain()
    {
        m_page->setQuery(u"system:Port"_s);
        select(u"PORT-03"_s);
        const qsizetype before = shownKeys().size();
        tree()->selectionModel()->select(model()->indexOf(idOfKey(u"PORT-02"_s)),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(tree(), Qt::Key_J);
        QCOMPARE(shownKeys().size(), before - 1);
        QVERIFY(m_workspace->state().duplicatesOf(idOfKey(u"PORT-02"_s)));
        select(u"PORT-02"_s);
        QTest::keyClick(tree(), Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(shownKeys().size(), before);
        m_workspace->undoStack().undo();
        QCOMPARE(shownKeys().size(), before - 1);
        m_workspace->undoStack().undo();
        QCOMPARE(shownKeys().size(), before);
    }

    void walksTheProposalsByKeyboard()
    {
        select(u"PORT-02"_s);
        QTest::keyClick(tree(), Qt::Key_R);
        auto *same = child<QPushButton>(u"duplicatesSame"_s);
        QTRY_VERIFY(same->hasFocus());
        QVERIFY2(child<QLabel>(u"duplicatesReason"_s)->text().contains(u"app/login.py"_s),
                 qPrintable(child<QLabel>(u"duplicatesReason"_s)->text()));
        QTest::keyClick(same, Qt::Key_1);
        QVERIFY(m_workspace->state().duplicatesOf(idOfKey(u"PORT-02"_s)));
        QTRY_VERIFY(!review()->isVisible());
        QTRY_VERIFY(tree()->hasFocus());
        m_workspace->undoStack().undo();
        QTRY_VERIFY(review()->isVisible());
    }

    void notTheSameIsNotAskedAgain()
    {
        select(u"PORT-02"_s);
        QTest::keyClick(tree(), Qt::Key_R);
        auto *same = child<QPushButton>(u"duplicatesSame"_s);
        QTRY_VERIFY(same->hasFocus());
        QTest::keyClick(same, Qt::Key_2);
        QTRY_VERIFY(!review()->isVisible());
        QVERIFY(!m_workspace->state().duplicatesOf(idOfKey(u"PORT-02"_s)));
    }

    void escapeClosesTheReview()
    {
        select(u"PORT-02"_s);
        QTest::keyClick(tree(), Qt::Key_R);
        auto *same = child<QPushButton>(u"duplicatesSame"_s);
        QTRY_VERIFY(same->hasFocus());
        QTest::keyClick(same, Qt::Key_Escape);
        QVERIFY(!same->isVisible());
        QVERIFY(review()->isVisible());
        QTRY_VERIFY(tree()->hasFocus());
    }

    void anotherSourceIsShownAtAPress()
    {
        select(u"PORT-01"_s);
        auto *show = child<QPushButton>(u"showDuplicate"_s);
        show->setFocus();
        QTest::keyClick(show, Qt::Key_Space);
        QVERIFY(model()->indexOf(idOfKey(u"port-01"_s)).isValid());
        QVERIFY(!model()->indexOf(idOfKey(u"PORT-01"_s)).isValid());
    }

private:
    [[nodiscard]] QWidget *review() const { return child<QWidget>(u"duplicatesReview"_s); }
};

QTEST_MAIN(TestFindingsDuplicates)
#include "tst_findingsduplicates.moc"
