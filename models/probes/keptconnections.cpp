#include "probes/keptconnections.h"

#include <algorithm>

namespace shipworthy {
namespace {

/// Later, since it may be telling us something.
void discard(std::unique_ptr<QTcpSocket> socket)
{
    socket.release()->deleteLater();
}

} // namespace

KeptConnections::KeptConnections(KeepLimits limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_oldest.setSingleShot(true);
    connect(&m_oldest, &QTimer::timeout, this, &KeptConnections::letOldGo);
}

KeptConnections::~KeptConnections()
{
    for (const Unused &unused : m_unused) {
        unused.connection.socket->disconnect(this);
        unused.connection.socket->abort();
    }
}

std::optional<KeptConnection> KeptConnections::take(const ConnectionPlace &place, const QList<QHostAddress> &addresses)
{
    const auto found = std::ranges::find_if(m_unused.rbegin(), m_unused.rend(), [&](const Unused &unused) {
        const KeptConnection &one = unused.connection;
        return !unused.until.hasExpired() && !one.end.hasExpired() && addresses.contains(one.address) &&
               one.place == place && one.socket->state() == QAbstractSocket::ConnectedState &&
               one.socket->bytesAvailable() == 0;
    });
    if (found == m_unused.rend())
        return std::nullopt;
    std::optional<KeptConnection> taken(std::move(found->connection));
    m_unused.erase(std::prev(found.base()));
    taken->socket->disconnect(this);
    return taken;
}

void KeptConnections::keep(KeptConnection connection)
{
    if (connection.end.hasExpired())
        return discard(std::move(connection.socket));
    const QTcpSocket *socket = connection.socket.get();
    const auto end = [this, socket] { letGo(socket); };
    connect(socket, &QTcpSocket::readyRead, this, end);
    connect(socket, &QTcpSocket::errorOccurred, this, end);
    connect(socket, &QTcpSocket::disconnected, this, end);
    m_unused.push_back({std::move(connection), QDeadlineTimer(m_limits.unused)});
    if (count() > m_limits.most)
        letGo(m_unused.front().connection.socket.get());
    if (!m_oldest.isActive())
        m_oldest.start(m_limits.unused);
}

void KeptConnections::letGo(const QTcpSocket *socket)
{
    const auto found =
        std::ranges::find_if(m_unused, [socket](const Unused &one) { return one.connection.socket.get() == socket; });
    if (found == m_unused.end())
        return;
    socket->disconnect(this);
    discard(std::move(found->connection.socket));
    m_unused.erase(found);
}

void KeptConnections::letOldGo()
{
    while (!m_unused.empty() && m_unused.front().until.hasExpired())
        letGo(m_unused.front().connection.socket.get());
    if (!m_unused.empty())
        m_oldest.start(std::chrono::milliseconds(m_unused.front().until.remainingTime() + 1));
}

} // namespace shipworthy
