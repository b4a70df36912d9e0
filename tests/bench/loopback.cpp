#include "bench/loopback.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <array>
#include <cstdio>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <string_view>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <unordered_map>

namespace shipworthy::bench {
namespace {

using namespace std::chrono_literals;

void tellPort(int port)
{
    std::printf("%d\n", port);
    std::fflush(stdout);
}

int listening(int &port)
{
    const int server = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    constexpr int waiting = 1024;
    if (::bind(server, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(server, waiting) != 0)
        return -1;
    ::getsockname(server, reinterpret_cast<sockaddr *>(&address), &size);
    port = ntohs(address.sin_port);
    return server;
}

/// True while the connection stays.
bool answer(int client, std::string &head)
{
    std::array<char, 8192> piece;
    const ssize_t count = ::read(client, piece.data(), piece.size());
    if (count <= 0)
        return false;
    head.append(piece.data(), static_cast<std::size_t>(count));
    if (head.find("\r\n\r\n") == std::string::npos)
        return true;
    constexpr std::string_view text = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 15\r\n\r\n"
                                      "{\"status\":\"up\"}";
    const bool stays = head.find("Connection: close") == std::string::npos;
    head.clear();
    return ::write(client, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && stays;
}

QByteArray bomb()
{
    const QByteArray zlib = qCompress(QByteArray(64 * 1024 * 1024, '\0'), 9).sliced(4);
    return QByteArray::fromHex("1f8b0800000000000203") + zlib.sliced(2);
}

/// Again and again, for as long as the other side listens.
void keepWriting(QTcpSocket &socket, const QByteArray &piece, std::chrono::milliseconds pause)
{
    auto *timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket, piece] {
        if (socket.bytesToWrite() < 1024 * 1024)
            socket.write(piece);
    });
    timer->start(pause);
}

void misbehave(QTcpSocket &socket, const QByteArray &path, const QByteArray &packed)
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
    if (path == "/drip") {
        socket.write(head + "\r\n");
        keepWriting(socket, " ", 20ms);
    } else if (path == "/endless") {
        socket.write(head + "\r\n");
        keepWriting(socket, QByteArray(256 * 1024, ' '), 0ms);
    } else if (path == "/bomb") {
        socket.write(head + "Content-Encoding: gzip\r\n\r\n" + packed);
    } else if (path == "/flood") {
        socket.write("HTTP/1.1 200 OK\r\n");
        keepWriting(socket, QByteArray("X-Flood: aaaaaaaaaaaaaaaa\r\n").repeated(1000), 0ms);
    } else if (path == "/short") {
        socket.write(head + "Content-Length: 1000\r\n\r\nshort");
        socket.disconnectFromHost();
    } else if (path == "/loop") {
        socket.write("HTTP/1.1 302 Found\r\nLocation: /loop\r\nContent-Length: 0\r\n\r\n");
        socket.disconnectFromHost();
    } else if (path == "/chunk") {
        socket.write(head + "Transfer-Encoding: chunked\r\n\r\nffffffffffff\r\n");
        keepWriting(socket, QByteArray(256 * 1024, ' '), 0ms);
    } // and /silent
}

} // namespace

ServerProcess::ServerProcess(const QString &role)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget(), {role});
    constexpr int patience = 10000; // ms
    if (m_process.waitForReadyRead(patience))
        m_port = m_process.readLine().trimmed().toInt();
}

ServerProcess::~ServerProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

int serveQuickly()
{
    int port = 0;
    const int server = listening(port);
    const int poll = ::epoll_create1(0);
    const auto watch = [poll](int socket) {
        epoll_event event = {};
        event.events = EPOLLIN;
        event.data.fd = socket;
        return ::epoll_ctl(poll, EPOLL_CTL_ADD, socket, &event) == 0;
    };
    if (server < 0 || poll < 0 || !watch(server))
        return 1;
    tellPort(port);
    std::unordered_map<int, std::string> heads;
    std::array<epoll_event, 64> events;
    while (true) {
        const int ready = ::epoll_wait(poll, events.data(), events.size(), -1);
        for (int at = 0; at < ready; ++at) {
            const int socket = events[static_cast<std::size_t>(at)].data.fd;
            if (socket == server) {
                const int client = ::accept(server, nullptr, nullptr);
                const int on = 1;
                ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
                (void)watch(client);
            } else if (!answer(socket, heads[socket])) {
                heads.erase(socket);
                ::close(socket);
            }
        }
    }
}

int serveBadly()
{
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    const QByteArray packed = bomb();
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *client = server.nextPendingConnection()) {
            QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            QObject::connect(client, &QTcpSocket::readyRead, client, [client, &packed] {
                const QByteArray head = client->readAll();
                misbehave(*client, head.split(' ').value(1), packed);
            });
        }
    });
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    tellPort(server.serverPort());
    return QCoreApplication::exec();
}

} // namespace shipworthy::bench
