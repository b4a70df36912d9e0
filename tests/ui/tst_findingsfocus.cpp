#include "support/findingspagefixture.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>

using namespace shipworthy;
using namespace Qt::StringLiterals;

/// Where the keyboard is after an edit, and what is selected then.
class TestFindingsFocus : public test::FindingsPageFixture {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void anEvidenceFormGivesTheKeyboardBackToTheRow_data()
    {
        QTest::addColumn<Qt::Key>("opens");
        QTest::addColumn<QString>("field");
        QTest::addColumn<Qt::Key>("ends");
        QTest::newRow("attested") << Qt::Key_A << u"attestSeen"_s << Qt::Key_Return;
        QTest::newRow("accepted") << Qt::Key_W << u"acceptReason"_s << Qt::Key_Return;
        QTest::newRow("attesting left") << Qt::Key_A << u"attestSeen"_s << Qt::Key_Escape;
        QTest::newRow("accepting left") << Qt::Key_W << u"acceptReason"_s << Qt::Key_Escape;
    }
    void anEvidenceFormGivesTheKeyboardBackToTheRow()
    {
        QFETCH(const Qt::Key, opens);
        QFETCH(const QString, field);
        QFETCH(const Qt::Key, ends);
        select(u"H-1"_s);
        QTest::keyClick(tree(), opens);
        auto *line = child<QLineEdit>(field);
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, u"seen on the gateway"_s);
        QTest::keyClick(line, ends);
        QTRY_VERIFY(tree()->hasFocus());
        QVERIFY(!line->isVisible());
        QTest::keyClick(m_page->focusWidget(), Qt::Key_M); // a letter is a key of the table again
        QVERIFY(state(u"H-1"_s).misread);
        QCOMPARE(child<QPlainTextEdit>(u"noteField"_s)->toPlainText(), QString());
    }

    void aBulkEditThatEmptiesItsRowsSelectsTheOneThatTookTheirPlace_data()
    {
        QTest::addColumn<QStringList>("edited");
        QTest::addColumn<QString>("next");
        QTest::newRow("a group goes, the next one begins") << QStringList{u"H-1"_s, u"H-2"_s} << u"L-1"_s;
        QTest::newRow("over two groups") << QStringList{u"H-2"_s, u"L-1"_s} << u"H-1"_s;
    }
    void aBulkEditThatEmptiesItsRowsSelectsTheOneThatTookTheirPlace()
    {
        QFETCH(const QStringList, edited);
        QFETCH(const QString, next);
        m_page->setQuery(u"is:open"_s);
        selectAll(edited);
        QSignalSpy left(m_page.get(), &ui::FindingsPage::rowsLeft);
        QTest::keyClick(tree(), Qt::Key_Space);
        QTRY_COMPARE(left.count(), 1);
        QCOMPARE(left[0][0].toInt(), 2);
        QCOMPARE(selectedKeys(), QStringList{next});
        QCOMPARE(model()->facts(tree()->currentIndex())->key, next);
        QVERIFY(tree()->hasFocus());
    }

    void whatStaysOfABulkEditStaysSelected()
    {
        m_page->setQuery(u"-severity:low"_s);
        selectAll({u"H-1"_s, u"H-2"_s, u"L-1"_s});
        QVERIFY(m_workspace->edit({idOfKey(u"H-2"_s)}, Field::Severity, u"low"_s));
        QTRY_COMPARE(selectedKeys(), QStringList({u"H-1"_s, u"L-1"_s}));
    }

    void rowsThatAnEditMovesStaySelected()
    {
        child<QComboBox>(u"groupChooser"_s)->setCurrentIndex(static_cast<int>(FindingsGrouping::Status));
        selectAll({u"H-1"_s, u"H-2"_s});
        QTest::keyClick(tree(), Qt::Key_Space);
        QCOMPARE(state(u"H-2"_s).status, Status::Resolved);
        QCOMPARE(selectedKeys(), QStringList({u"H-1"_s, u"H-2"_s}));
        QVERIFY(tree()->hasFocus());
    }

    void aCellThatTakesItsRowsOutOfTheFilterLeavesTheKeyboardInTheTable()
    {
        m_page->setQuery(u"-owner:Dana"_s);
        selectAll({u"H-1"_s, u"H-2"_s});
        tree()->selectionModel()->setCurrentIndex(model()->indexOf(idOfKey(u"H-1"_s), FindingsColumn::Owner),
                                                  QItemSelectionModel::NoUpdate);
        QTest::keyClick(tree(), Qt::Key_F2);
        QTRY_VERIFY(child<QLineEdit>(u"cellOwner"_s));
        QTest::keyClicks(child<QLineEdit>(u"cellOwner"_s), u"Dana"_s);
        QTest::keyClick(child<QLineEdit>(u"cellOwner"_s), Qt::Key_Return);
        QTRY_COMPARE(state(u"H-2"_s).owner, u"Dana"_s);
        QTRY_COMPARE(selectedKeys(), QStringList{u"H-3"_s});
        QTRY_VERIFY(tree()->hasFocus());
    }

    void aFieldOfThePanelHandsTheKeyboardToTheTableWhenItsFindingGoes()
    {
        m_page->setQuery(u"is:open"_s);
        selectAll({u"H-1"_s, u"H-2"_s});
        auto *status = child<QComboBox>(u"statusField"_s);
        status->setFocus();
        status->setCurrentIndex(status->findData(u"resolved"_s));
        emit status->activated(status->currentIndex());
        QTRY_VERIFY(tree()->hasFocus());
        QCOMPARE(selectedKeys(), QStringList{u"L-1"_s});
    }

    void whereNothingIsLeftTheKeyboardIsOnTheWayBack()
    {
        m_page->setQuery(u"is:open"_s);
        selectAll({u"H-1"_s, u"H-2"_s, u"L-1"_s});
        QTest::keyClick(tree(), Qt::Key_Space);
        QTRY_VERIFY(child<QPushButton>(u"clearFilter"_s)->hasFocus());
        m_workspace->undoStack().undo();
        QTRY_VERIFY(tree()->hasFocus());
    }

private:
    void selectAll(const QStringList &keys)
    {
        select(keys.first());
        for (const QString &key : keys)
            tree()->selectionModel()->select(model()->indexOf(idOfKey(key)),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(selectedKeys().size(), keys.size());
    }
    QStringList selectedKeys() const
    {
        QStringList keys;
        for (const QModelIndex &row : tree()->selectionModel()->selectedRows()) {
            if (const FindingFactsPtr facts = model()->facts(row))
                keys.append(facts->key);
        }
        keys.sort();
        return keys;
    }
};

QTEST_MAIN(TestFindingsFocus)
#include "tst_findingsfocus.moc"
