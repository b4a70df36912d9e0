#include "shell/pagecounts.h"
#include "standup/standupview.h"
#include "support/program.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QDialog>
#include <QScrollArea>
#include <QSet>

using namespace shipworthy;
using namespace shipworthy::ui;
using namespace Qt::StringLiterals;

namespace {

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

QString called(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at && path.size() < 4; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() || at == &widget)
            path.prepend(QString::fromLatin1(at->metaObject()->className()) + u'#' + at->objectName());
        if (at->isWindow())
            break;
    }
    return path.join(u" in "_s);
}

/// What a screen reader would say is missing of everything that is seen in \a root.
QStringList faultsOf(QWidget &root)
{
    QStringList faults;
    QList<QWidget *> widgets = root.findChildren<QWidget *>();
    widgets.prepend(&root);
    for (QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible() || widget->window() != root.window())
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken) {
            faults.append(called(*widget) + u" has no accessible interface"_s);
            continue;
        }
        const QString name = spoken->text(QAccessible::Name);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (takesTab(*widget)) {
            if (name.trimmed().isEmpty())
                faults.append(called(*widget) + u" has no name"_s);
            // A scroll area that takes the keyboard for its arrows is a pane.
            const bool scrolls = qobject_cast<QScrollArea *>(widget);
            if (!scrolls && (spoken->role() == QAccessible::NoRole || spoken->role() == QAccessible::Client))
                faults.append(called(*widget) + u" has no role"_s);
        }
        if (button && button->text().isEmpty() && !button->icon().isNull()) {
            if (name.trimmed().isEmpty())
                faults.append(called(*widget) + u" is an icon without a name"_s);
            if (button->toolTip().isEmpty() && button->objectName() != u"qt_toolbar_ext_button"_s)
                faults.append(called(*widget) + u" is an icon without a tooltip"_s);
        }
    }
    faults.removeDuplicates();
    return faults;
}

/// What takes the keyboard, but Tab never comes to.
QStringList unreachableIn(QWidget &window)
{
    QSet<const QWidget *> reached;
    QWidget *focus = window.focusWidget();
    const QWidget *first = focus;
    int stays = 0;
    for (int presses = 0; focus && presses < 500; ++presses) {
        if (focus == first && reached.size() > 1)
            break;
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
        // Tab goes from link to link within a text; what never lets go of it is a trap.
        stays = window.focusWidget() == focus ? stays + 1 : 0;
        if (stays > 20)
            break;
        focus = window.focusWidget();
    }
    QStringList missed;
    if (stays > 0 && reached.size() > 1) // where there is but one, it may keep the keyboard
        missed.append(called(*focus) + u" keeps Tab for itself"_s);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == window.window() && takesTab(*widget) && !reached.contains(widget))
            missed.append(called(*widget) + u" is never reached by Tab"_s);
    }
    return missed;
}

} // namespace

/// Walks all that can be seen as a screen reader does.
class TestAccessibility : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::SampleProgram> m_program;

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_program = std::make_unique<test::SampleProgram>();
    }
    void cleanup() { m_program.reset(); }

    void everythingOnAPageHasANameAndIsReached_data()
    {
        QTest::addColumn<int>("page");
        for (const PageId page : pageIds)
            QTest::newRow(qPrintable(iconNameOf(page))) << int(page);
    }
    void everythingOnAPageHasANameAndIsReached()
    {
        QFETCH(int, page);
        m_program->action(qPrintable(u"goto%1"_s.arg(page + 1)))->trigger();
        QTRY_VERIFY(m_program->window->focusWidget());
        QTest::qWait(0);
        QStringList faults = faultsOf(*m_program->window) + unreachableIn(*m_program->window);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void everyRowOfAViewIsSpoken_data() { everythingOnAPageHasANameAndIsReached_data(); }
    void everyRowOfAViewIsSpoken()
    {
        QFETCH(int, page);
        m_program->action(qPrintable(u"goto%1"_s.arg(page + 1)))->trigger();
        for (const auto *view : m_program->pageShown()->findChildren<QAbstractItemView *>()) {
            if (!view->isVisible() || !view->model() || view->isHidden())
                continue;
            for (int row = 0; row < std::min(20, view->model()->rowCount(view->rootIndex())); ++row) {
                QString said;
                for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column) {
                    const QModelIndex index = view->model()->index(row, column, view->rootIndex());
                    said += index.data(Qt::AccessibleTextRole).toString() + index.data(Qt::DisplayRole).toString();
                }
                QVERIFY2(!said.trimmed().isEmpty(), qPrintable(u"row %1 of %2"_s.arg(row).arg(called(*view))));
            }
        }
    }

    void theDialogsAreSpokenAndReached_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char *action : {"keys", "about", "author", "importAddress"})
            QTest::newRow(action) << QByteArray(action);
    }
    void theDialogsAreSpokenAndReached()
    {
        QFETCH(QByteArray, action);
        m_program->action(action.constData())->trigger();
        QDialog *dialog = nullptr;
        QTRY_VERIFY([&] {
            for (auto *each : m_program->window->findChildren<QDialog *>()) {
                if (each->isVisible())
                    dialog = each;
            }
            return dialog != nullptr;
        }());
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(dialog->focusWidget());
        const QStringList faults = faultsOf(*dialog) + unreachableIn(*dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
        QVERIFY(!dialog->windowTitle().isEmpty());
    }

    void thePalettesAreSpoken_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::newRow("find action") << QByteArray("findAction");
        QTest::newRow("quick open") << QByteArray("quickOpen");
    }
    void thePalettesAreSpoken()
    {
        QFETCH(QByteArray, action);
        m_program->action(action.constData())->trigger();
        const QStringList faults = faultsOf(*m_program->window->findChild<QFrame *>(u"palette"_s));
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void theStandupIsSpoken()
    {
        m_program->action("standup")->trigger();
        StandupView *standup = nullptr;
        QTRY_VERIFY((standup = m_program->window->findChild<StandupView *>()) && standup->isVisible());
        QStringList faults = faultsOf(*standup);
        QTest::keyClick(standup, Qt::Key_Return);
        faults += faultsOf(*standup);
        QTest::keyClick(standup, Qt::Key_E); // the note's field
        QTRY_VERIFY(standup->focusWidget());
        faults += faultsOf(*standup);
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void theStartPageIsSpokenAndReached()
    {
        m_program->window.reset();
        QVERIFY(m_program->session->create(m_program->home.filePath(u"empty.shipworthy"_s)));
        m_program->window = std::make_unique<MainWindow>(*m_program->session, *m_program->probe);
        m_program->action("goto1")->trigger();
        m_program->window->show();
        m_program->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_program->window.get()));
        QTRY_VERIFY(m_program->window->focusWidget());
        const QStringList faults = faultsOf(*m_program->window) + unreachableIn(*m_program->window);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void everyActionHasANameAndWords()
    {
        for (const PageId page : pageIds) {
            m_program->action(qPrintable(u"goto%1"_s.arg(int(page) + 1)))->trigger();
            const auto *shown = qobject_cast<Page *>(m_program->pageShown());
            QVERIFY(shown);
            for (const QAction *action : m_program->window->actions() + shown->pageActions()) {
                QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
                QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            }
        }
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
