#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <vector>

namespace shipworthy::ui {

class MessageBar;
class WorkspaceSession;

/// Shows in the message bar how far a workspace is that is being opened, with Cancel, once it takes long enough to be
/// noticed. What is imported meanwhile waits, so that it does not go into the workspace that is about to be left.
class Openings : public QObject {
    Q_OBJECT
public:
    /// \a unnoticed: what is open before is not worth a row that comes and goes.
    Openings(WorkspaceSession &session, MessageBar &messages, QObject *parent,
             std::chrono::milliseconds unnoticed = std::chrono::milliseconds(300));

    /// Runs \a import now, or says that it waits, and runs it as soon as nothing is being opened any more.
    void whenDone(std::function<void()> import);

private:
    void begin();
    void show();

    WorkspaceSession &m_session;
    MessageBar &m_messages;
    const std::chrono::milliseconds m_unnoticed;
    QTimer m_tick;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace shipworthy::ui
