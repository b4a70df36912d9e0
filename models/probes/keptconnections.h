#pragma once

#include "checks/recorded.h"
#include "probes/proxy.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTimer>
#include <list>
#include <memory>

namespace shipworthy {

/// Whom a connection leads to and how it was secured. Two requests share one only where all of this is the same.
struct ConnectionPlace {
    QString scheme = {};
    QString host = {}; ///< by name: the certificate was held against it
    int port = 0;
    std::optional<Proxy> proxy = {};
    QSslConfiguration tls = {}; ///< as wanted before the handshake: authorities, client certificate
    bool operator==(const ConnectionPlace &) const = default;
};

/// A connection over which a request was answered, and that is as ready for another.
struct KeptConnection {
    ConnectionPlace place;
    QHostAddress address; ///< of the host or of the proxy
    std::unique_ptr<QTcpSocket> socket = {};
    std::optional<checks::RecordedTls> tls = {}; ///< what its handshake showed
    QDeadlineTimer end = {};                     ///< of its use, so that a service that takes no new ones is noticed
};

/// How long connections are kept, and how many.
struct KeepLimits {
    int most = 8;                               ///< unused ones, to all hosts
    std::chrono::milliseconds unused{2000};     ///< services keep theirs for 5 s and longer
    std::chrono::milliseconds inService{10000}; ///< from their making to their last request
};

/// Connections between two requests. One on which anything happens that nobody asked for is let go at once: a service
/// that closes it, or that says more than its answer. Lives on the thread of its sockets.
class KeptConnections : public QObject {
    Q_OBJECT
public:
    explicit KeptConnections(KeepLimits limits = {}, QObject *parent = nullptr);
    ~KeptConnections() override;

    /// The last one kept that leads to \a place at one of \a addresses, which is no longer kept; none where there is
    /// none.
    [[nodiscard]] std::optional<KeptConnection> take(const ConnectionPlace &place,
                                                     const QList<QHostAddress> &addresses);
    /// Nothing of its last answer may be left to read. Lets the oldest go where there are too many.
    void keep(KeptConnection connection);
    /// When a connection made now is no longer used.
    [[nodiscard]] QDeadlineTimer endOfNew() const { return QDeadlineTimer(m_limits.inService); }
    [[nodiscard]] int count() const { return static_cast<int>(m_unused.size()); }

private:
    struct Unused {
        KeptConnection connection;
        QDeadlineTimer until;
    };

    void letGo(const QTcpSocket *socket);
    void letOldGo();

    const KeepLimits m_limits;
    std::list<Unused> m_unused; ///< in the order of their keeping
    QTimer m_oldest;
};

} // namespace shipworthy
