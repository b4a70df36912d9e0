#pragma once

#include "workspace/checkwatch.h"

#include <QObject>
#include <QTimer>
#include <memory>

class QWidget;

namespace shipworthy::ui {

class CheckNotices;
class MessageBar;

/// The checks of the open workspace for the whole window: runs them when told to, asks for the one consent that private
/// addresses need, says how they stand, and tells the desktop when one changes while nobody looks.
class LiveChecks : public QObject {
    Q_OBJECT
public:
    LiveChecks(MessageBar &messages, QWidget *window);
    ~LiveChecks() override;

    CheckWatch &open(Workspace &workspace); ///< sends nothing
    void close();                           ///< before the workspace closes; keeps what has run

    void run(const QList<CheckId> &checks);
    void runAll();
    /// "Checks 09:05: 7 of 19 pass, next 10:05"; empty without checks.
    [[nodiscard]] QString statusText() const;

signals:
    void changed(); ///< what statusText() says
    void checkRequested(shipworthy::CheckId check);
    void failed(const shipworthy::Error &error);

private:
    void askForConsent(const QList<CheckId> &checks);
    void allow();
    void tell(CheckId check, CheckState now);

    MessageBar &m_messages;
    CheckNotices *m_notices;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<CheckWatch> m_watch;
    QTimer m_soon;            ///< many checks end together: told as one
    QList<CheckId> m_waiting; ///< for the consent
    bool m_notNow = false;    ///< the user does not want to be asked again before doing something
};

} // namespace shipworthy::ui
