#pragma once

#include "workspace/workspace.h"

#include <QObject>
#include <QTimer>
#include <chrono>

namespace shipworthy::ui {

class MessageBar;

/// Shows in the message bar how far an edit of very many items is, with Cancel, once it takes long enough to be
/// noticed.
class LongEdits : public QObject {
    Q_OBJECT
public:
    /// \a unnoticed: what is done before is not worth a row that comes and goes.
    LongEdits(MessageBar &messages, QObject *parent,
              std::chrono::milliseconds unnoticed = std::chrono::milliseconds(400));

    void open(Workspace &workspace);
    void close();

private:
    void begin();
    void show();

    MessageBar &m_messages;
    const std::chrono::milliseconds m_unnoticed;
    Workspace *m_workspace = nullptr;
    QTimer m_tick;
};

} // namespace shipworthy::ui
