#pragma once

#include "domain/servicecheck.h"

#include <QObject>
#include <QTimer>

class QSystemTrayIcon;
class QWidget;

namespace shipworthy::ui {

/// Tells the desktop what changed while the window is not in front, several changes at a time as one notice. Where the
/// desktop has no place for notices the window asks for attention instead. Switched off by the user's settings.
class CheckNotices : public QObject {
    Q_OBJECT
public:
    explicit CheckNotices(QWidget *window);

    /// \a text: one line about \a check.
    void tell(CheckId check, const QString &text);

signals:
    void told(const QString &title, const QString &text);
    void opened(shipworthy::CheckId check); ///< the notice was clicked

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    void comeToFront();

    QWidget *m_window;
    QSystemTrayIcon *m_tray = nullptr; ///< made for the first notice
    QTimer m_soon;
    QStringList m_lines;
    CheckId m_check; ///< of the first line
};

} // namespace shipworthy::ui
