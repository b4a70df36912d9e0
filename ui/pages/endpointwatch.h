#pragma once

#include "items/watchedendpoint.h"
#include "pages/page.h"

namespace shipworthy {
class EndpointProbe;
}

namespace shipworthy::ui {

/// Keeps the probe watching what the workspace lists, of all systems, and tells the workspace whose health endpoints
/// are down. Sends nothing by itself.
class EndpointWatch : public QObject {
    Q_OBJECT
public:
    EndpointWatch(Workspace &workspace, EndpointProbe &probe, QObject *parent = nullptr);

    /// The endpoints within \a scope with what is known of them, in the workspace's order.
    [[nodiscard]] QList<WatchedEndpoint> rows(Scope scope) const;
    [[nodiscard]] std::optional<WatchedEndpoint> row(EndpointId id) const;

signals:
    void listChanged();                               ///< endpoints or systems came, went or were renamed
    void rowChanged(shipworthy::EndpointId endpoint); ///< asked or answered

private:
    void watch();
    void tellWhatIsDown();
    [[nodiscard]] WatchedEndpoint rowFor(const Endpoint &endpoint) const;

    Workspace &m_workspace;
    EndpointProbe &m_probe;
};

} // namespace shipworthy::ui
