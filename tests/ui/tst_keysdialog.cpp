#include "shell/pagecounts.h"
#include "support/program.h"

#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::ui;
using namespace Qt::StringLiterals;

class TestKeysDialog : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::SampleProgram> m_program;
    QDialog *m_dialog = nullptr;

    template <typename T> [[nodiscard]] T *child(const QString &name) const { return m_dialog->findChild<T *>(name); }
    [[nodiscard]] QTreeWidget *tree() const { return child<QTreeWidget>(u"keysTree"_s); }
    [[nodiscard]] QString note() const { return child<QLabel>(u"keysNote"_s)->text(); }
    [[nodiscard]] QTreeWidgetItem *row(const QString &meaning) const
    {
        return tree()->findItems(meaning, Qt::MatchExactly | Qt::MatchRecursive, 1).value(0);
    }
    void open()
    {
        m_program->key(Qt::Key_Slash, Qt::ControlModifier);
        m_dialog = m_program->window->findChild<QDialog *>(u"keysDialog"_s);
        QVERIFY(m_dialog && m_dialog->isVisible());
        QTRY_VERIFY(row(u"Open Item"_s)); // of the last page that is built for it
    }
    void select(const QString &meaning) const
    {
        QVERIFY2(row(meaning), qPrintable(meaning));
        tree()->setCurrentItem(row(meaning));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        auto *field = child<QKeySequenceEdit>(u"keysEdit"_s);
        field->setFocus();
        QTest::keyClick(field, key, modifiers);
        QCoreApplication::sendPostedEvents(m_dialog); // it is looked at when the field has it
    }

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_program = std::make_unique<test::SampleProgram>();
        open();
    }
    void cleanup() { m_program.reset(); }

    void listsTheActionsOfThePagesToo()
    {
        for (const QString &name : {u"Quick Open"_s, u"Find Action"_s, u"Next Mark"_s, u"Next Open Finding"_s})
            QVERIFY2(row(name), qPrintable(name));
        QCOMPARE(row(u"Next Mark"_s)->text(0), u"F8"_s);
        QCOMPARE(row(u"Next Mark"_s)->parent()->text(0), titleOf(PageId::Documents));
    }

    void theFilterNarrowsTheList()
    {
        QTest::keyClicks(child<QLineEdit>(u"keysFilter"_s), u"full sc"_s);
        QVERIFY(row(u"Redo"_s)->isHidden());
        QVERIFY(!row(u"Full Screen"_s)->isHidden());
        QCOMPARE(tree()->currentItem(), row(u"Full Screen"_s));
    }

    void aFreeKeyIsSetAndWorksAtOnce()
    {
        select(u"Sidebar"_s);
        press(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(row(u"Sidebar"_s)->text(0), u"Ctrl+J"_s);
        m_dialog->close();
        m_program->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_program->window.get()));
        QAction *sidebar = m_program->action("showSidebar");
        const bool before = sidebar->isChecked();
        QTest::keyClick(m_program->window.get(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(sidebar->isChecked() != before);
    }

    void theOtherKeysOfAnActionStay()
    {
        select(u"Redo"_s);
        press(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(row(u"Redo"_s)->text(0), u"Ctrl+J, Ctrl+Y"_s);
    }

    void aTakenKeyIsNamedAndLeftAlone()
    {
        select(u"Sidebar"_s);
        press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(note(), u"Ctrl+K already does “Quick Open” (Everywhere)."_s);
        QCOMPARE(row(u"Sidebar"_s)->text(0), u"Ctrl+B"_s);
        QCOMPARE(m_program->action("quickOpen")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
    }

    void aTakenKeyIsTakenOverOnPurpose()
    {
        select(u"Sidebar"_s);
        press(Qt::Key_K, Qt::ControlModifier);
        auto *takeOver = child<QPushButton>(u"keysTakeOver"_s);
        QVERIFY(takeOver->isVisible());
        takeOver->click();
        QCOMPARE(row(u"Sidebar"_s)->text(0), u"Ctrl+K"_s);
        QCOMPARE(row(u"Quick Open"_s)->text(0), QString());
        QVERIFY(m_program->action("quickOpen")->shortcuts().isEmpty());
    }

    void aKeyOfAPageIsTakenEverywhereElseButNotOnOtherPages()
    {
        select(u"Sidebar"_s);
        press(Qt::Key_F8);
        QVERIFY2(note().contains(u"Next Mark"_s), qPrintable(note()));
        select(u"Next Open Finding"_s);
        press(Qt::Key_F8);
        QCOMPARE(row(u"Next Open Finding"_s)->text(0), u"F8"_s);
        QCOMPARE(row(u"Next Mark"_s)->text(0), u"F8"_s);
    }

    void whatIsTypedIsNoKeyForTheWholeWindow()
    {
        select(u"Sidebar"_s);
        press(Qt::Key_Y);
        QCOMPARE(row(u"Sidebar"_s)->text(0), u"Ctrl+B"_s);
        QVERIFY2(note().startsWith(u"Y "_s), qPrintable(note()));
        select(u"Next Open Finding"_s); // only while the list has the keyboard
        press(Qt::Key_Y);
        QCOMPARE(row(u"Next Open Finding"_s)->text(0), u"Y"_s);
    }

    void pasteIsNotGivenAway()
    {
        select(u"Sidebar"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(row(u"Sidebar"_s)->text(0), u"Ctrl+B"_s);
        QVERIFY(!note().isEmpty());
    }

    void clearsAndResets()
    {
        select(u"Sidebar"_s);
        child<QPushButton>(u"keysClear"_s)->click();
        QCOMPARE(row(u"Sidebar"_s)->text(0), QString());
        QCOMPARE(row(u"Sidebar"_s)->text(2), u"yes"_s);
        child<QPushButton>(u"keysReset"_s)->click();
        QCOMPARE(row(u"Sidebar"_s)->text(0), u"Ctrl+B"_s);
        QCOMPARE(row(u"Sidebar"_s)->text(2), QString());
    }

    void resetsAll()
    {
        select(u"Sidebar"_s);
        press(Qt::Key_K, Qt::ControlModifier);
        child<QPushButton>(u"keysTakeOver"_s)->click();
        child<QPushButton>(u"keysResetAll"_s)->click();
        QCOMPARE(row(u"Sidebar"_s)->text(0), u"Ctrl+B"_s);
        QCOMPARE(row(u"Quick Open"_s)->text(0), u"Ctrl+K"_s);
    }

    void isKeptForTheNextStartAlsoOnPages()
    {
        select(u"Sidebar"_s);
        press(Qt::Key_J, Qt::ControlModifier);
        select(u"Full Screen"_s);
        child<QPushButton>(u"keysClear"_s)->click();
        select(u"Next Open Finding"_s);
        press(Qt::Key_X);
        m_program->window.reset();
        m_program->window = std::make_unique<MainWindow>(*m_program->session, *m_program->probe);
        QCOMPARE(m_program->action("showSidebar")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
        QVERIFY(m_program->action("fullScreen")->shortcuts().isEmpty());
        m_program->action("goto2")->trigger();
        QCOMPARE(m_program->action("findings.next")->shortcut(), QKeySequence(Qt::Key_X));
    }

    void tabAndEscLeaveTheFieldUnrecorded()
    {
        select(u"Sidebar"_s);
        press(Qt::Key_Tab);
        QVERIFY(!child<QKeySequenceEdit>(u"keysEdit"_s)->hasFocus());
        press(Qt::Key_Escape);
        QVERIFY(tree()->hasFocus());
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(row(u"Sidebar"_s)->text(0), u"Ctrl+B"_s);
        QTest::keyClick(tree(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void enterGoesFromTheFilterThroughTheListToTheField()
    {
        auto *filter = child<QLineEdit>(u"keysFilter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"sidebar"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(tree()->hasFocus());
        QTest::keyClick(tree(), Qt::Key_Return);
        QVERIFY(child<QKeySequenceEdit>(u"keysEdit"_s)->hasFocus());
    }
};

QTEST_MAIN(TestKeysDialog)
#include "tst_keysdialog.moc"
