#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <functional>

namespace shipworthy::test {

/// A real HTTP server on loopback that behaves as badly as the test wants: \a reply gets the socket and the path asked.
class LoopbackServer : public QTcpServer {
public:
    using Reply = std::function<void(QTcpSocket &socket, const QByteArray &path)>;

    explicit LoopbackServer(Reply reply)
        : m_reply(std::move(reply))
    {
        listen(QHostAddress::LocalHost);
    }

    /// Answers every path with these bytes, then closes.
    explicit LoopbackServer(const QByteArray &bytes)
        : LoopbackServer([bytes](QTcpSocket &socket, const QByteArray &) {
            socket.write(bytes);
            socket.disconnectFromHost();
        })
    {
    }

    void speakTls(const QList<QSslCertificate> &chain, const QSslKey &key)
    {
        m_tls.setLocalCertificateChain(chain);
        m_tls.setPrivateKey(key);
        m_secure = true;
    }

    /// Takes only clients that show a certificate of \a authority.
    void wantClientsOf(const QSslCertificate &authority)
    {
        m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        m_tls.setCaCertificates({authority});
    }

    void delayHandshakes(std::chrono::milliseconds delay) { m_handshakeDelay = delay; }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/health"),
                           const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return QUrl(QStringLiteral("%1://%2:%3%4")
                        .arg(m_secure ? QStringLiteral("https") : QStringLiteral("http"), host)
                        .arg(serverPort())
                        .arg(path));
    }

    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; } ///< heads, as received
    [[nodiscard]] int mostOpen() const { return m_mostOpen; }                      ///< connections at the same time

protected:
    void incomingConnection(qintptr handle) override
    {
        ++m_connections;
        m_mostOpen = std::max(m_mostOpen, ++m_open);
        auto *socket = m_secure ? new QSslSocket(this) : new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_open;
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readRequest(*socket); });
        if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
            secure->setSslConfiguration(m_tls);
            QTimer::singleShot(m_handshakeDelay, secure, [secure] { secure->startServerEncryption(); });
        }
    }

private:
    void readRequest(QTcpSocket &socket)
    {
        if (const auto *secure = qobject_cast<const QSslSocket *>(&socket); secure && !secure->isEncrypted())
            return; // what comes before belongs to the handshake
        const QByteArray head = socket.property("head").toByteArray() + socket.readAll();
        socket.setProperty("head", head);
        if (!head.contains("\r\n\r\n"))
            return;
        socket.setProperty("head", QByteArray());
        m_requests.append(head);
        m_reply(socket, head.split(' ').value(1));
    }

    Reply m_reply;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    bool m_secure = false;
    std::chrono::milliseconds m_handshakeDelay{0};
    int m_connections = 0;
    int m_open = 0;
    int m_mostOpen = 0;
    QList<QByteArray> m_requests;
};

/// A whole response with its length stated.
inline QByteArray response(const QByteArray &status, const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

/// Writes \a piece every \a pause for as long as the other side listens.
inline void drip(QTcpSocket &socket, const QByteArray &piece, std::chrono::milliseconds pause)
{
    auto *timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket, piece] {
        if (socket.state() == QAbstractSocket::ConnectedState && socket.bytesToWrite() < 1024 * 1024)
            socket.write(piece);
    });
    timer->start(pause);
}

/// \a size zeros in a gzip envelope, a thousandth of that long. Its checksum is wrong: nobody may read that far.
inline QByteArray gzipBomb(qsizetype size)
{
    const QByteArray zlib = qCompress(QByteArray(size, '\0'), 9).sliced(4); // Qt puts the length in front
    return QByteArray::fromHex("1f8b0800000000000203") + zlib.sliced(2).chopped(4) + QByteArray(8, '\0');
}

} // namespace shipworthy::test
