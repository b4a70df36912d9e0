#include "gallery/dialogs.h"

#include "pages/reimportpanel.h"
#include "shell/mainwindow.h"
#include "shell/messagebar.h"
#include "shell/pagestack.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <cstdio>

namespace shipworthy::gallery {
namespace {

using ui::PageId;

/// Lets timers and paints come round.
void settle()
{
    QTest::qWait(120);
}

/// What lies over \a window, in the order in which it came.
QList<QWidget *> above(const QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top != &window && top->isVisible() && top->windowType() != Qt::ToolTip)
            found.append(top);
    }
    return found;
}

/// The window and what lies over it, as on a screen; a title line stands for the frame that a desktop would add.
QPixmap composed(QWidget &window, const QList<QWidget *> &over)
{
    const qreal ratio = window.devicePixelRatio();
    QRect whole(window.mapToGlobal(QPoint()), window.size());
    for (const QWidget *top : over)
        whole |= QRect(top->mapToGlobal(QPoint(0, -24)), top->size() + QSize(0, 24));
    QPixmap picture(whole.size() * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::darkGray);
    QPainter painter(&picture);
    painter.drawPixmap(window.mapToGlobal(QPoint()) - whole.topLeft(), window.grab());
    for (QWidget *top : over) {
        const QPoint at = top->mapToGlobal(QPoint()) - whole.topLeft();
        if (top->windowType() == Qt::Dialog || top->windowType() == Qt::Window) {
            const QRect title(at - QPoint(0, 24), QSize(top->width(), 24));
            painter.fillRect(title, Qt::black);
            painter.setPen(Qt::white);
            painter.drawText(title, Qt::AlignCenter, top->windowTitle());
        }
        painter.drawPixmap(at, top->grab());
        painter.setPen(Qt::black);
        painter.drawRect(QRect(at, top->size()).adjusted(-1, -1, 0, 0));
    }
    return picture;
}

/// Paints what is open; each picture is named by what was opened.
class Painter {
public:
    Painter(ui::MainWindow &window, const QString &folder)
        : m_window(window)
        , m_folder(folder)
    {
    }

    bool isWhole() const { return m_isWhole; }

    void paint(const QString &name)
    {
        settle();
        const QString path = m_folder + u'/' + name + QStringLiteral(".png");
        if (!composed(m_window, above(m_window)).save(path))
            complain("cannot write %s\n", path);
    }

    void paintAction(const QString &action, const QString &before = {})
    {
        auto *found = m_window.findChild<QAction *>(action);
        if (!found || !found->isEnabled())
            return;
        m_window.activateWindow();
        found->trigger();
        paint(before + QStringLiteral("dialog-") + action);
        close(action);
    }

    /// Until \a action is offered, which may take a search.
    void settleFor(const QString &action)
    {
        const auto *found = m_window.findChild<QAction *>(action);
        (void)QTest::qWaitFor([found] { return found && found->isEnabled(); }, 5000);
    }

    void go(PageId page)
    {
        m_window.activateWindow();
        m_window.findChild<QAction *>(QStringLiteral("goto%1").arg(int(page) + 1))->trigger();
        settle();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (QWidget *focus = focused())
            QTest::keyClick(focus, key, modifiers);
        settle();
    }

    void paintKey(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(key, modifiers);
        paint(QStringLiteral("dialog-") + name);
        close(name);
    }

    /// Esc until nothing lies over the window.
    void close(const QString &what)
    {
        for (int tries = 0; tries < 5 && !above(m_window).isEmpty(); ++tries)
            press(Qt::Key_Escape);
        if (!above(m_window).isEmpty()) {
            complain("Esc does not close %s\n", what);
            for (QWidget *top : above(m_window))
                top->close();
        } else if (QWidget *focus = focused(); focus && focus != &m_window) {
            QTest::keyClick(focus, Qt::Key_Escape); // an editor within the window
        }
        settle();
    }

private:
    QWidget *focused() const
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup->focusWidget() ? popup->focusWidget() : popup;
        QWidget *top = QApplication::activeModalWidget();
        if (!top)
            top = &m_window;
        return top->focusWidget() ? top->focusWidget() : top;
    }

    void complain(const char *format, const QString &what)
    {
        m_isWhole = false;
        std::fprintf(stderr, format, qPrintable(what));
    }

    ui::MainWindow &m_window;
    QString m_folder;
    bool m_isWhole = true;
};

void paintMenus(ui::MainWindow &window, Painter &painter)
{
    int at = 0;
    for (QAction *action : window.menuBar()->actions()) {
        window.menuBar()->setActiveAction(action);
        action->menu()->popup(window.menuBar()->mapToGlobal(window.menuBar()->actionGeometry(action).bottomLeft()));
        painter.paint(QStringLiteral("menu-%1").arg(++at));
        painter.close(action->text());
        action->menu()->close();
    }
}

void paintFindings(Painter &painter)
{
    painter.go(PageId::Findings);
    painter.press(Qt::Key_Down);
    for (const char *name :
         {"findings.columns", "findings.named", "findings.export", "findings.severity", "findings.priority",
          "findings.owner", "findings.due", "findings.note", "findings.title", "findings.attest", "findings.accept"})
        painter.paintAction(QLatin1String(name));
    painter.press(Qt::Key_Down, Qt::ShiftModifier);
    painter.press(Qt::Key_Down, Qt::ShiftModifier);
    painter.paint(QStringLiteral("dialog-findings.several"));
    painter.paintAction(QStringLiteral("findings.accept"), QStringLiteral("several-"));
    painter.press(Qt::Key_F, Qt::ControlModifier);
    painter.press(Qt::Key_Down);
    painter.paint(QStringLiteral("dialog-findings.filter"));
    painter.close(QStringLiteral("filter"));
    painter.go(PageId::Findings);
    painter.paintAction(QStringLiteral("findings.board"));
    painter.paintAction(QStringLiteral("findings.board"), QStringLiteral("back-"));
}

} // namespace

bool paintDialogs(ui::MainWindow &window, const QString &folder)
{
    Painter painter(window, folder);
    paintMenus(window, painter);
    for (const char *name : {"quickOpen", "findAction", "keys", "about", "author", "importAddress", "importFiles",
                             "importFolder", "openWorkspace", "saveAs", "exportPdf"})
        painter.paintAction(QLatin1String(name));
    painter.go(PageId::Portfolio);
    painter.paintKey(QStringLiteral("systemMenu"), Qt::Key_Space);
    paintFindings(painter);
    painter.go(PageId::Roadmap);
    if (auto *start = window.findChild<QPushButton *>(QStringLiteral("planStart")); start && start->isVisible()) {
        start->click();
        painter.paint(QStringLiteral("dialog-planStart"));
        painter.close(QStringLiteral("planStart"));
    }
    painter.go(PageId::Roadmap);
    painter.press(Qt::Key_Down);
    painter.press(Qt::Key_Down);
    painter.paintAction(QStringLiteral("roadmap.prerequisites"));
    painter.go(PageId::Endpoints);
    for (const char *name : {"addCheck", "addEndpoint", "importChecks", "exportChecks"})
        painter.paintAction(QLatin1String(name));
    painter.go(PageId::Documents);
    for (const char *name : {"importReport", "goToLine", "mapColumns"})
        painter.paintAction(QLatin1String(name));
    painter.go(PageId::Contradictions);
    painter.paintAction(QStringLiteral("settleWithReason"));
    painter.go(PageId::Waivers);
    for (const char *name : {"renewWaiverAction", "editWaiverAction"})
        painter.paintAction(QLatin1String(name));
    return painter.isWhole();
}

bool paintQuestions(ui::MainWindow &window, const QString &folder, const QString &scratch)
{
    Painter painter(window, folder);
    const auto give = [&](const QString &name, const QByteArray &text) {
        QFile file(scratch + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return;
        file.close();
        window.take({file.fileName()});
        settle();
    };
    const auto offered = [&](const QString &dialog) {
        for (auto *link : window.findChildren<QAbstractButton *>()) {
            if (link->isVisible() && window.findChild<ui::MessageBar *>()->isAncestorOf(link) &&
                link->text().endsWith(u'…')) {
                link->click();
                painter.paint(dialog);
                painter.close(dialog);
                return;
            }
        }
    };
    const QByteArray first = "# Ferry desk: readiness audit\n\nSystem: Ferry desk\n\n## Findings\n\n"
                             "### F-1 Bookings are kept unencrypted\n\nSeverity: Critical\nOwner: Backend\n\n"
                             "### F-2 No timetable is printed\n\nSeverity: Low\n\n## Before launch\n\n"
                             "- [ ] Encrypt the backups of the bookings at rest\n"
                             "- [ ] Print the emergency timetable\n";
    give(QStringLiteral("ferry.md"), first);
    give(QStringLiteral("ferry.md"),
         QByteArray(first).replace("Critical", "High").replace("- [ ] Print", "- [x] Print and post"));
    painter.paint(QStringLiteral("question-nextVersion"));
    if (auto *panel = window.findChild<ui::ReimportPanel *>(); panel && panel->isVisible())
        painter.close(QStringLiteral("nextVersion"));
    give(QStringLiteral("table.csv"), "Ref,Thing,Gewicht,Wer,Datum\nT-1,The lift sticks,hoch,Facilities,2026-12-01\n"
                                      "T-2,The lamp flickers,gering,Facilities,2026-12-04\n");
    painter.paint(QStringLiteral("question-columns"));
    offered(QStringLiteral("dialog-columns"));
    give(
        QStringLiteral("scan.json"),
        R"([{"Description":"Private key","StartLine":1,"File":"keys/id","RuleID":"private-key","Commit":"","Secret":"","Fingerprint":"keys/id:private-key:1"}])");
    painter.paint(QStringLiteral("question-system"));
    offered(QStringLiteral("dialog-system"));
    give(QStringLiteral("pilots.checks"), "# system: Pilot roster\n# name: Answers\n# {H}: https://pilots.example\n"
                                          "GET {H}/health\nstatus == 200\n");
    painter.paint(QStringLiteral("question-checks"));
    painter.close(QStringLiteral("question-checks"));
    give(QStringLiteral("quay.md"), "# Quay gate: audit\n\nSystem: Quay gate\n\n## Findings\n\n"
                                    "### Q-1 Login form accepts endless password attempts\n\nSeverity: Critical\n\n"
                                    "The login form has no rate limit, so passwords can be tried without end "
                                    "(`app/login.py:42`).\n");
    give(QStringLiteral("quay-review.md"),
         "# Quay gate: review\n\nSystem: Quay gate\n\n## Findings\n\n"
         "### Endless password attempts on the login form\n\nSeverity: High\n\n"
         "Nothing limits how often a password is tried on the login form (`app/login.py:44`).\n");
    painter.go(PageId::Findings);
    painter.settleFor(QStringLiteral("findings.reviewDuplicates"));
    painter.paintAction(QStringLiteral("findings.reviewDuplicates"));
    give(QStringLiteral("picture.md"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    window.take({scratch + QStringLiteral("/absent.md")});
    painter.paint(QStringLiteral("question-unread"));
    return painter.isWhole();
}

bool paintOpening(ui::MainWindow &window, const QString &folder)
{
    Painter painter(window, folder);
    auto *pages = window.findChild<ui::PageStack *>();
    pages->setOpening(QStringLiteral("Harbour services"));
    painter.paint(QStringLiteral("opening"));
    pages->setOpening({});
    return painter.isWhole();
}

} // namespace shipworthy::gallery
