#include "shell/palettemodel.h"
#include "support/program.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::ui;
using namespace Qt::StringLiterals;

class TestCommandPalette : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::SampleProgram> m_program;

    [[nodiscard]] QFrame *popup() const { return m_program->window->findChild<QFrame *>(u"palette"_s); }
    [[nodiscard]] QLineEdit *field() const { return popup()->findChild<QLineEdit *>(u"paletteField"_s); }
    [[nodiscard]] QListView *list() const { return popup()->findChild<QListView *>(u"paletteList"_s); }
    [[nodiscard]] const QList<PaletteRow> &rows() const { return popup()->findChild<PaletteModel *>()->rows(); }
    [[nodiscard]] QString current() const { return list()->currentIndex().data().toString(); }
    void openIt() const { m_program->key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); }
    [[nodiscard]] std::optional<PaletteRow> row(const QString &title) const
    {
        for (const PaletteRow &row : rows()) {
            if (row.title == title)
                return row;
        }
        return {};
    }

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_program = std::make_unique<test::SampleProgram>();
    }
    void cleanup() { m_program.reset(); }

    void opensWithEitherKeyAndClosesWithEsc()
    {
        const QWidget *before = m_program->window->focusWidget();
        openIt();
        QVERIFY(popup()->isVisible());
        QVERIFY(field()->hasFocus());
        m_program->key(Qt::Key_Escape);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(m_program->window->focusWidget(), before);
        m_program->key(Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(popup()->isVisible());
    }

    void listsEveryActionOfTheMenusAndOfThePage()
    {
        m_program->action("goto2")->trigger();
        openIt();
        const auto page = qobject_cast<Page *>(m_program->pageShown());
        QVERIFY(page && !page->pageActions().isEmpty());
        for (const QAction *action : m_program->window->actions() + page->pageActions()) {
            if (action->objectName() == u"findAction"_s || !action->isVisible())
                continue;
            const auto listed =
                std::ranges::find(rows(), action->objectName(), [](const PaletteRow &row) { return row.id; });
            QVERIFY2(listed != rows().end(), qPrintable(action->objectName()));
            QCOMPARE(listed->isEnabled, action->isEnabled());
        }
        QSet<QString> ids;
        for (const PaletteRow &row : rows())
            ids.insert(row.id);
        QCOMPARE(ids.size(), rows().size()); // each once
    }

    void saysTheMenuAndTheKeys()
    {
        openIt();
        const auto find = row(u"Find on This Page"_s);
        QVERIFY(find);
        QCOMPARE(find->where, u"Edit"_s);
        QCOMPARE(find->keys, u"Ctrl+F"_s);
        const auto light = row(u"Light"_s);
        QVERIFY(light);
        QVERIFY2(light->where.startsWith(u"Settings › Colours"_s), qPrintable(light->where));
    }

    void typingNarrowsAndMarksTheLetters()
    {
        openIt();
        const qsizetype all = rows().size();
        m_program->type(u"exp"_s);
        QVERIFY(rows().size() < all);
        QCOMPARE(current(), u"Export PDF"_s);
        QCOMPARE(rows().first().marked, (QList<int>{0, 1, 2}));
    }

    void enterRunsTheBestOne()
    {
        openIt();
        m_program->type(u"roadm"_s);
        m_program->key(Qt::Key_Return);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(m_program->pageShown()->objectName(), u"roadmapPage"_s);
    }

    void arrowsChooseAnotherOneAndGoRound()
    {
        openIt();
        const QString first = current();
        m_program->key(Qt::Key_Down);
        QVERIFY(current() != first);
        m_program->key(Qt::Key_Up);
        m_program->key(Qt::Key_Up);
        QCOMPARE(list()->currentIndex().row(), int(rows().size()) - 1);
    }

    void whatWasUsedLatelyComesFirst()
    {
        openIt();
        m_program->type(u"histo"_s);
        m_program->key(Qt::Key_Return);
        QCOMPARE(m_program->pageShown()->objectName(), u"historyPage"_s);
        openIt();
        QCOMPARE(rows().first().title, u"History"_s);
    }

    void whatCannotBeDoneNowIsListedButDoesNothing()
    {
        QVERIFY(!m_program->action("redo")->isEnabled());
        openIt();
        m_program->type(u"redo"_s);
        QCOMPARE(current(), u"Redo"_s);
        QVERIFY(!rows().first().isEnabled);
        m_program->key(Qt::Key_Return);
        QVERIFY(popup()->isVisible());
    }

    void theActionFindsTheKeyboardWhereItWas()
    {
        m_program->action("goto2")->trigger();
        QTRY_VERIFY(m_program->window->focusWidget());
        QWidget *before = m_program->window->focusWidget();
        const int undos = m_program->workspace().undoStack().count();
        openIt();
        m_program->type(u"tick or"_s);
        QCOMPARE(current(), u"Tick or Untick"_s);
        m_program->key(Qt::Key_Return);
        QCOMPARE(m_program->window->focusWidget(), before);
        QCOMPARE(m_program->workspace().undoStack().count(), undos + 1);
    }

    void aClickRunsARowAndAClickElsewhereCloses()
    {
        openIt();
        m_program->type(u"documents"_s);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(list()->currentIndex()).center());
        QCOMPARE(m_program->pageShown()->objectName(), u"documentsPage"_s);
        openIt();
        QTest::mouseClick(m_program->pageShown(), Qt::LeftButton, {}, QPoint(4, 4));
        QVERIFY(!popup()->isVisible());
    }

    void saysWhenNothingFits()
    {
        openIt();
        m_program->type(u"zzzz"_s);
        QCOMPARE(rows().size(), 0);
        const auto note = popup()->findChild<QLabel *>(u"paletteNote"_s)->text();
        QVERIFY2(note.contains(u"zzzz"_s), qPrintable(note));
        m_program->key(Qt::Key_Return); // and nothing happens
        QVERIFY(popup()->isVisible());
    }

    void itsRowsAreSpokenWhole()
    {
        openIt();
        m_program->type(u"redo"_s);
        QCOMPARE(list()->currentIndex().data(Qt::AccessibleTextRole).toString(),
                 u"Redo, Edit · not now, Ctrl+Shift+Z, Ctrl+Y, cannot be done now"_s);
    }

    void opensAWorkspaceOfBefore()
    {
        const QString sample = m_program->workspace().path();
        QVERIFY(m_program->session->create(m_program->home.filePath(u"quayside.shipworthy"_s)));
        QVERIFY(m_program->session->open(sample));
        openIt();
        m_program->type(u"recent quay"_s);
        QCOMPARE(current(), u"quayside"_s);
        QCOMPARE(rows().first().where, u"File › Open Recent"_s);
        m_program->key(Qt::Key_Return);
        QCOMPARE(m_program->workspace().name(), u"quayside"_s);
    }

    void theModelKeepsItsPromises()
    {
        openIt();
        const QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QChar letter : u"export"_s)
            m_program->type(letter);
        for (int i = 0; i < 6; ++i)
            m_program->key(Qt::Key_Backspace);
        QVERIFY(!rows().isEmpty());
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
