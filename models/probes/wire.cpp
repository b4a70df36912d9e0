#include "probes/wire.h"

#include "probes/recordedtls.h"
#include "probes/requesthead.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <array>

namespace shipworthy {

using checks::Arrival;
using checks::RecordedEnd;

namespace {

constexpr qint64 bufferBytes = 64 * 1024; // what Qt may hold of an answer that we have not read
constexpr int proxyWantsLogIn = 407;
constexpr int requestTimedOut = 408; // said of a connection that was unused for too long

} // namespace

Wire::Wire(WireRequest request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_parser(std::in_place, m_request.maxBodyBytes, m_request.mayHaveBody)
{
}

Wire::~Wire()
{
    m_stage = Stage::Done;
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
}

bool Wire::isSecure() const
{
    return m_request.url.scheme() == u"https";
}

std::chrono::nanoseconds Wire::now() const
{
    return std::chrono::nanoseconds(m_elapsed.nsecsElapsed());
}

std::chrono::microseconds Wire::since(std::chrono::nanoseconds moment) const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(now() - moment);
}

void Wire::start()
{
    m_elapsed.start();
    if (!useKept())
        connectNext();
}

ConnectionPlace Wire::place() const
{
    return {.scheme = m_request.url.scheme(),
            .host = m_request.url.host(),
            .port = m_request.url.port(isSecure() ? 443 : 80),
            .proxy = m_request.proxy,
            .tls = m_request.tls};
}

bool Wire::useKept()
{
    auto kept = m_request.kept ? m_request.kept->take(place(), m_request.addresses) : std::nullopt;
    if (!kept)
        return false;
    m_isReused = true;
    m_socket = std::move(kept->socket);
    m_address = kept->address;
    m_end = kept->end;
    m_answer.tls = kept->tls;
    useSocket();
    send();
    return true;
}

/// The kept connection brought no answer.
void Wire::startAnew()
{
    m_isReused = false;
    m_socket->disconnect(this);
    m_socket.release()->deleteLater(); // it is telling us this
    m_parser.emplace(m_request.maxBodyBytes, m_request.mayHaveBody);
    m_answer = {};
    m_tlsErrors.clear();
    m_sent.reset();
    m_firstByte.reset();
    m_stage = Stage::Connecting;
    m_stageBegan = now();
    connectNext();
}

void Wire::keepConnection()
{
    const auto *secureSocket = qobject_cast<const QSslSocket *>(m_socket.get());
    const bool isQuiet = m_socket->state() == QAbstractSocket::ConnectedState && m_socket->bytesAvailable() == 0 &&
                         m_socket->bytesToWrite() == 0 && (!secureSocket || secureSocket->encryptedBytesToWrite() == 0);
    if (!m_request.kept || !isQuiet || !m_parser->leavesConnectionOpen())
        return;
    m_socket->disconnect(this);
    m_request.kept->keep({place(), m_address, std::move(m_socket), m_answer.tls, m_end});
}

/// Notes where it leads, and listens to it.
void Wire::useSocket()
{
    if (!m_request.proxy)
        m_answer.ip = m_address.toString();
    connect(m_socket.get(), &QTcpSocket::connected, this, &Wire::connected);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Wire::read);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &Wire::socketFailed);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Wire::closed);
    if (auto *secureSocket = qobject_cast<QSslSocket *>(m_socket.get())) {
        connect(secureSocket, &QSslSocket::encrypted, this, &Wire::secured);
        connect(secureSocket, &QSslSocket::sslErrors, this,
                [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    }
}

void Wire::connectNext()
{
    if (m_request.addresses.isEmpty())
        return fail(Trouble::NoWay, Arrival::Failed, tr("its name leads to no address"));
    m_address = m_request.addresses.takeFirst();
    if (isSecure())
        m_socket = std::make_unique<QSslSocket>();
    else
        m_socket = std::make_unique<QTcpSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(bufferBytes);
    useSocket();
    const int port = m_request.proxy ? m_request.proxy->port : m_request.url.port(isSecure() ? 443 : 80);
    m_socket->connectToHost(m_address, static_cast<quint16>(port));
}

void Wire::connected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_end = m_request.kept ? m_request.kept->endOfNew() : QDeadlineTimer();
    if (m_request.proxy && isSecure())
        return askForTunnel();
    m_answer.phases.connect = since(m_stageBegan);
    isSecure() ? secure() : send();
}

void Wire::askForTunnel()
{
    m_stage = Stage::Tunnel;
    m_tunnel = std::make_unique<AnswerParser>(0, false);
    m_socket->write(tunnelHead(m_request.url));
}

void Wire::readTunnel(QByteArrayView bytes)
{
    m_tunnel->take(bytes);
    if (!m_tunnel->isDone())
        return;
    const int status = m_tunnel->status();
    if (m_tunnel->state() != AnswerParser::State::Whole)
        return fail(Trouble::Proxy, Arrival::NotAsked, tr("the proxy does not speak HTTP"));
    if (status == proxyWantsLogIn)
        return fail(Trouble::Proxy, Arrival::NotAsked, tr("the proxy wants a log-in, and none is sent to a proxy"));
    if (status >= 502 && status <= 504)
        return fail(Trouble::Proxy, Arrival::Failed, tr("the proxy could not reach it and answered %1").arg(status));
    if (status / 100 != 2)
        return fail(Trouble::Proxy, Arrival::NotAsked, tr("the proxy made no connection and answered %1").arg(status));
    m_answer.phases.connect = since(m_stageBegan);
    secure();
}

void Wire::secure()
{
    m_stage = Stage::Handshake;
    m_stageBegan = now();
    auto &socket = static_cast<QSslSocket &>(*m_socket);
    socket.setSslConfiguration(m_request.tls);
    socket.setPeerVerifyName(m_request.url.host(QUrl::FullyEncoded));
    socket.startClientEncryption();
}

/// The handshake is done and nothing is sent yet: the moment to refuse a certificate that Qt takes by its common name.
void Wire::secured()
{
    m_answer.phases.tls = since(m_stageBegan);
    m_answer.tls =
        recordedTls(static_cast<QSslSocket &>(*m_socket).sslConfiguration(), m_tlsErrors, m_request.url.host());
    if (!m_answer.tls->isVerified)
        return fail(Trouble::Insecure, Arrival::Failed, m_answer.tls->problem);
    send();
}

void Wire::send()
{
    m_stage = Stage::Asked;
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &Wire::noteSent);
    if (auto *secureSocket = qobject_cast<QSslSocket *>(m_socket.get()))
        connect(secureSocket, &QSslSocket::encryptedBytesWritten, this, &Wire::noteSent);
    m_socket->write(m_request.bytes);
    m_socket->flush();
    noteSent();
}

void Wire::noteSent()
{
    const auto *secureSocket = qobject_cast<const QSslSocket *>(m_socket.get());
    const qint64 left = m_socket->bytesToWrite() + (secureSocket ? secureSocket->encryptedBytesToWrite() : 0);
    if (!m_sent && left == 0)
        m_sent = now();
}

void Wire::read()
{
    std::array<char, 16384> piece;
    while (m_stage == Stage::Tunnel || m_stage == Stage::Asked) {
        const qint64 count = m_socket->read(piece.data(), piece.size());
        if (count <= 0)
            return;
        const QByteArrayView bytes(piece.data(), count);
        m_stage == Stage::Tunnel ? readTunnel(bytes) : take(bytes);
    }
}

void Wire::take(QByteArrayView bytes)
{
    if (!m_firstByte) {
        m_firstByte = now();
        if (m_sent) // one that is answered before it is whole has no time of processing
            m_answer.phases.processing = std::chrono::duration_cast<std::chrono::microseconds>(*m_firstByte - *m_sent);
    }
    m_parser->take(bytes);
    if (m_isReused && m_parser->status() == requestTimedOut)
        return startAnew();
    if (m_answer.status == 0 && m_parser->hasSoundHead()) {
        m_answer.status = m_parser->status();
        m_answer.httpVersion = m_parser->version();
        m_answer.headers = m_parser->headers();
        emit headed();
    }
    if (m_stage != Stage::Done && m_parser->isDone())
        return judgeEnd();
    emit progressed(m_parser->body().size());
}

void Wire::socketFailed(QAbstractSocket::SocketError error)
{
    if (m_stage == Stage::Connecting && !m_request.addresses.isEmpty()) { // nothing was sent: the next address
        m_socket->disconnect(this);
        m_socket.release()->deleteLater(); // it is telling us this
        return connectNext();
    }
    if (m_stage == Stage::Connecting && m_request.proxy)
        return fail(Trouble::Proxy, Arrival::NotAsked, tr("the proxy cannot be reached"));
    if (m_stage == Stage::Connecting && error == QAbstractSocket::ConnectionRefusedError)
        return fail(Trouble::Refused, Arrival::Failed, tr("nobody listens there"));
    if (m_stage == Stage::Connecting && error == QAbstractSocket::SocketTimeoutError)
        return fail(Trouble::TimedOut, Arrival::Failed, tr("no connection came about"));
    if (m_stage == Stage::Connecting)
        return fail(Trouble::NoWay, Arrival::NotAsked, tr("there is no way to it from here"));
    closed();
}

void Wire::failHandshake()
{
    m_answer.tls =
        recordedTls(static_cast<QSslSocket &>(*m_socket).sslConfiguration(), m_tlsErrors, m_request.url.host());
    fail(Trouble::Insecure, Arrival::Failed,
         m_answer.tls->problem.isEmpty() ? tr("no secure connection could be made") : m_answer.tls->problem);
}

/// From the other side, or because of an error.
void Wire::closed()
{
    read();
    switch (m_stage) {
    case Stage::Connecting:
    case Stage::Done: return;
    case Stage::Tunnel: return fail(Trouble::Proxy, Arrival::NotAsked, tr("the proxy made no connection"));
    case Stage::Handshake: return failHandshake();
    case Stage::Asked: break;
    }
    m_parser->end();
    if (m_parser->state() == AnswerParser::State::CutOff && !m_parser->hasHead() && isSecure() && !m_firstByte &&
        m_socket->error() != QAbstractSocket::RemoteHostClosedError) // so a missing client certificate looks like
        return fail(
            Trouble::Closed, Arrival::Failed,
            tr("the service ended the secure connection instead of answering: %1").arg(m_socket->errorString()));
    judgeEnd();
}

void Wire::judgeEnd()
{
    m_answer.body = m_parser->body();
    switch (m_parser->state()) {
    case AnswerParser::State::Head:
    case AnswerParser::State::Body:
    case AnswerParser::State::Whole: m_answer.bodyEnd = RecordedEnd::Whole; break;
    case AnswerParser::State::TooLong: m_answer.bodyEnd = RecordedEnd::TooLong; break;
    case AnswerParser::State::NotUnpacked: m_answer.bodyEnd = RecordedEnd::NotUnpacked; break;
    case AnswerParser::State::CutOff:
        if (!m_parser->hasHead())
            return fail(Trouble::Closed, Arrival::Failed, tr("the connection ended without an answer"));
        m_answer.bodyEnd = RecordedEnd::CutOff;
        break;
    case AnswerParser::State::NotHttp:
        return fail(Trouble::NotHttp, Arrival::Failed, tr("what answers does not speak HTTP"));
    case AnswerParser::State::TooManyHeaders:
        return fail(Trouble::NotHttp, Arrival::Failed, tr("the headers of the answer are too long"));
    case AnswerParser::State::BadHeaders:
        return fail(Trouble::NotHttp, Arrival::Failed, tr("the headers of the answer cannot be told apart"));
    }
    if (m_request.proxy && m_answer.status == proxyWantsLogIn)
        return fail(Trouble::Proxy, Arrival::NotAsked, tr("the proxy wants a log-in, and none is sent to a proxy"));
    m_answer.phases.transfer = since(*m_firstByte);
    keepConnection();
    finish(Arrival::Answered);
}

void Wire::fail(Trouble trouble, Arrival arrival, const QString &problem)
{
    if (m_isReused && m_answer.status == 0 && m_stage != Stage::Done)
        return startAnew();
    m_trouble = trouble;
    finish(arrival, problem);
}

void Wire::finish(Arrival arrival, const QString &problem)
{
    if (std::exchange(m_stage, Stage::Done) == Stage::Done)
        return;
    emit finished(arrival, problem);
}

} // namespace shipworthy
