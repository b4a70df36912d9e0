#pragma once

#include "pages/page.h"

namespace shipworthy {
class EndpointProbe;
}

namespace shipworthy::ui {

class MessageBar;

/// Asks where the PDF scorecard should go, writes it and says so in the message bar.
class ScorecardExporter : public QObject {
    Q_OBJECT
public:
    ScorecardExporter(EndpointProbe &probe, MessageBar &messages, QWidget *window);

    /// The scorecard of one system, or of the portfolio for scope 0. Returns at once; nothing happens when the user
    /// cancels or \a workspace is closed meanwhile.
    void ask(Workspace &workspace, Scope scope);
    void write(Workspace &workspace, Scope scope, const QString &path);

private:
    EndpointProbe &m_probe;
    MessageBar &m_messages;
    QWidget *m_window;
};

} // namespace shipworthy::ui
