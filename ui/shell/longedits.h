#pragma once

#include "workspace/workspace.h"

#include <QObject>
#include <QTimer>

namespace shipworthy::ui {

class MessageBar;

/// Shows in the message bar how far an edit of very many items is, with Cancel, once it takes long enough to be
/// noticed.
class LongEdits : public QObject {
    Q_OBJECT
public:
    LongEdits(MessageBar &messages, QObject *parent);

    void open(Workspace &workspace);
    void close();

private:
    void begin();
    void show();

    MessageBar &m_messages;
    Workspace *m_workspace = nullptr;
    QTimer m_tick;
};

} // namespace shipworthy::ui
