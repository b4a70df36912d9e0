#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <chrono>

namespace shipworthy::test {

/// A real proxy on loopback: CONNECT tunnels and whole addresses. Whatever host is named, it goes to the port named on
/// loopback. \a refusal: what it answers instead of going anywhere.
class LoopbackProxy : public QTcpServer {
public:
    explicit LoopbackProxy(QByteArray refusal = {}, std::chrono::milliseconds delay = {})
        : m_refusal(std::move(refusal))
        , m_delay(delay)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                connect(client, &QTcpSocket::readyRead, this, [this, client] { readRequest(client); });
        });
    }

    [[nodiscard]] QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; } ///< heads, as received

private:
    void readRequest(QTcpSocket *client)
    {
        if (!client->peek(64 * 1024).contains("\r\n\r\n"))
            return;
        disconnect(client, &QTcpSocket::readyRead, this, nullptr);
        const QByteArray head = client->readAll();
        m_requests.append(head);
        QTimer::singleShot(m_delay, client, [this, client, head] { answer(client, head); });
    }

    void answer(QTcpSocket *client, const QByteArray &head)
    {
        if (!m_refusal.isEmpty()) {
            client->write(m_refusal);
            client->disconnectFromHost();
            return;
        }
        const bool isTunnel = head.startsWith("CONNECT ");
        const QByteArray target = head.split(' ').value(1);
        const QByteArray authority = isTunnel ? target : target.split('/').value(2);
        auto *service = new QTcpSocket(client);
        connect(service, &QTcpSocket::connected, client, [=] {
            isTunnel ? client->write("HTTP/1.1 200 Connection established\r\n\r\n") : service->write(head);
        });
        connect(service, &QTcpSocket::readyRead, client, [=] { client->write(service->readAll()); });
        connect(client, &QTcpSocket::readyRead, service, [=] { service->write(client->readAll()); });
        connect(service, &QTcpSocket::disconnected, client, [=] { client->disconnectFromHost(); });
        service->connectToHost(QHostAddress::LocalHost, authority.split(':').last().toUShort());
    }

    const QByteArray m_refusal;
    const std::chrono::milliseconds m_delay;
    QList<QByteArray> m_requests;
};

} // namespace shipworthy::test
