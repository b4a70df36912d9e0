#include "shell/checknotices.h"

#include "base/text.h"
#include "shell/settings.h"

#include <QApplication>
#include <QEvent>
#include <QSystemTrayIcon>
#include <QWidget>
#include <utility>

namespace shipworthy::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto together = 500ms;
constexpr qsizetype mostLines = 4;

} // namespace

CheckNotices::CheckNotices(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_soon, &QTimer::timeout, this, &CheckNotices::show);
    window->installEventFilter(this);
}

void CheckNotices::tell(CheckId check, const QString &text)
{
    if (m_window->isActiveWindow() || !settings::notifiesChecks())
        return;
    if (m_lines.isEmpty())
        m_check = check;
    m_lines.append(text);
    m_soon.start();
}

void CheckNotices::show()
{
    QStringList lines = std::exchange(m_lines, {});
    if (lines.isEmpty() || m_window->isActiveWindow())
        return;
    const auto count = lines.size();
    const QString title = withPlural(tr("%n live check(s) changed", nullptr, static_cast<int>(count)), count);
    if (count > mostLines) {
        const auto more = count - mostLines;
        lines = lines.first(mostLines);
        lines.append(withPlural(tr("and %n more", nullptr, static_cast<int>(more)), more));
    }
    const QString text = lines.join(u'\n');
    if (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages()) {
        if (!m_tray) {
            m_tray = new QSystemTrayIcon(m_window->windowIcon(), this);
            m_tray->setToolTip(QGuiApplication::applicationDisplayName());
            connect(m_tray, &QSystemTrayIcon::messageClicked, this, &CheckNotices::comeToFront);
            connect(m_tray, &QSystemTrayIcon::activated, this, &CheckNotices::comeToFront);
        }
        m_tray->show();
        m_tray->showMessage(title, text, m_window->windowIcon());
    } else {
        QApplication::alert(m_window);
    }
    emit told(title, text);
}

void CheckNotices::comeToFront()
{
    m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
    if (m_check.isValid())
        emit opened(std::exchange(m_check, {}));
}

bool CheckNotices::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::WindowActivate && m_tray)
        m_tray->hide();
    return QObject::eventFilter(watched, event);
}

} // namespace shipworthy::ui
