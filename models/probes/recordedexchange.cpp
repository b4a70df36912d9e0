#include "probes/recordedexchange.h"

#include "probes/address.h"
#include "probes/coveredsecrets.h"
#include "probes/pinnedrequest.h"
#include "probes/recordedtls.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <algorithm>

namespace shipworthy {
namespace {

using namespace Qt::Literals::StringLiterals;
using checks::Arrival;

constexpr qint64 bufferBytes = 64 * 1024; // what Qt may hold of a body that we have not read
constexpr qint64 mostHeaderBytes = 64 * 1024;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isSafe(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

/// Qt joins lines of the same name by commas, and those of Set-Cookie by line ends.
checks::RecordedHeaders headersOf(const QNetworkReply &reply)
{
    checks::RecordedHeaders headers;
    for (const auto &[name, value] : reply.rawHeaderPairs()) {
        if (name.compare("Set-Cookie", Qt::CaseInsensitive) != 0) {
            headers.append({name, value});
            continue;
        }
        for (const QByteArray &cookie : value.split('\n'))
            headers.append({name, cookie});
    }
    return headers;
}

qint64 sizeOf(const checks::RecordedHeaders &headers)
{
    qint64 sum = 0;
    for (const auto &header : headers)
        sum += header.name.size() + header.value.size();
    return sum;
}

QString inSeconds(std::chrono::milliseconds time)
{
    return QString::number(double(time.count()) / 1000);
}

checks::RecordedPhases::Duration micro(std::chrono::nanoseconds time)
{
    return std::chrono::duration_cast<checks::RecordedPhases::Duration>(time);
}

void add(std::optional<checks::RecordedPhases::Duration> &phase, std::chrono::nanoseconds time)
{
    phase = phase.value_or(checks::RecordedPhases::Duration(0)) + micro(time);
}

} // namespace

RecordedExchange::RecordedExchange(CheckRequest request, const QSslConfiguration &tls, Clock clock, QObject *parent)
    : QObject(parent)
    , m_asked(std::move(request))
    , m_url(m_asked.url.adjusted(QUrl::RemoveFragment))
    , m_method(m_asked.method)
    , m_tls(tls)
    , m_clock(std::move(clock))
{
    m_network.setProxy(QNetworkProxy::NoProxy); // what we resolved and checked is what we ask
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &RecordedExchange::outOfTime);
}

RecordedExchange::~RecordedExchange()
{
    m_done = true;
    if (m_lookUp >= 0)
        QHostInfo::abortHostLookup(m_lookUp);
    dropReply();
}

void RecordedExchange::start()
{
    m_answer.method = QString::fromLatin1(m_method);
    m_answer.url = m_url;
    m_answer.at = m_clock();
    m_elapsed.start();
    m_deadline.start(m_asked.deadline);
    QMetaObject::invokeMethod(this, &RecordedExchange::lookUp, Qt::QueuedConnection);
}

std::chrono::nanoseconds RecordedExchange::elapsed() const
{
    return std::chrono::nanoseconds(m_elapsed.nsecsElapsed());
}

void RecordedExchange::lookUp()
{
    if (m_done)
        return;
    if (const auto why = whyNotAsked(m_url))
        return complete(Arrival::NotAsked, *why);
    if (const QHostAddress literal(m_url.host()); !literal.isNull())
        return ask({literal});
    m_lookUpBegan = elapsed();
    m_lookUp = QHostInfo::lookupHost(m_url.host(), this, [this](const QHostInfo &info) { lookedUp(info); });
}

void RecordedExchange::lookedUp(const QHostInfo &info)
{
    m_lookUp = -1;
    if (m_done)
        return;
    add(m_answer.phases.resolve, elapsed() - m_lookUpBegan);
    if (info.error() == QHostInfo::HostNotFound)
        return complete(Arrival::Failed, tr("there is no host of that name"));
    if (info.error() != QHostInfo::NoError)
        return complete(Arrival::NotAsked, tr("the name cannot be looked up now"));
    ask(info.addresses());
}

std::optional<QString> RecordedExchange::whyRefused(const QHostAddress &address) const
{
    if (isForbidden(address))
        return tr("it leads to a link-local or cloud metadata address, and these are never asked");
    if (!isPrivate(address))
        return m_sendsOwn && !m_asked.secrets.isEmpty() && m_url.scheme() != u"https"
                 ? std::optional(tr("a secret is sent over an encrypted connection only"))
                 : std::nullopt;
    if (!m_asked.allowsPrivate)
        return tr("it leads to a private address, and these are asked only where that is allowed");
    return std::nullopt;
}

/// One bad address among several refuses all: whoever answers the name may choose.
void RecordedExchange::ask(QList<QHostAddress> addresses)
{
    if (m_asked.family) {
        const auto wanted = m_asked.family == 6 ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol;
        addresses.removeIf([wanted](const QHostAddress &address) { return address.protocol() != wanted; });
    }
    if (addresses.isEmpty())
        return complete(Arrival::Failed, m_asked.family ? tr("it has no address of IPv%1").arg(*m_asked.family)
                                                        : tr("its name leads to no address"));
    for (const QHostAddress &address : addresses) {
        if (const auto why = whyRefused(address))
            return complete(Arrival::NotAsked, *why);
    }
    m_addresses = addresses;
    send();
}

void RecordedExchange::send()
{
    m_address = m_addresses.takeFirst();
    m_answer.ip = m_address.toString();
    m_answer.body.clear();
    m_answer.tls.reset();
    m_tlsErrors.clear();
    m_hasStatus = false;
    const bool hasBody = m_sendsOwn && m_asked.body;
    const QNetworkRequest request = pinnedRequest(m_asked, m_url, m_address, m_sendsOwn, m_tls);
    if (m_method == "GET" && !hasBody)
        m_reply = m_network.get(request);
    else if (m_method == "HEAD" && !hasBody)
        m_reply = m_network.head(request);
    else
        m_reply = m_network.sendCustomRequest(request, m_method, hasBody ? *m_asked.body : QByteArray());
    m_reply->setReadBufferSize(bufferBytes);
    connectReply();
}

void RecordedExchange::connectReply()
{
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &RecordedExchange::headersArrived);
    connect(m_reply, &QNetworkReply::readyRead, this, &RecordedExchange::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &RecordedExchange::replyFinished);
    connect(m_reply, &QNetworkReply::encrypted, this, &RecordedExchange::secured);
    connect(m_reply, &QNetworkReply::sslErrors, this, &RecordedExchange::tlsFailed);
}

void RecordedExchange::headersArrived()
{
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid() || status.toInt() == 0)
        return;
    if (!std::exchange(m_hasStatus, true))
        m_answerBegan = elapsed();
    m_answer.status = status.toInt();
    m_answer.headers = headersOf(*m_reply);
    if (sizeOf(m_answer.headers) > mostHeaderBytes)
        complete(Arrival::Failed, tr("the headers of the answer are too long"));
}

void RecordedExchange::readSome()
{
    if (m_done || !m_reply)
        return;
    const qint64 room = std::max<qint64>(m_asked.maxBodyBytes - m_answer.body.size(), 0);
    m_answer.body += m_reply->read(std::min(room, m_reply->bytesAvailable())); // it makes as much room as it is asked
    if (m_reply->bytesAvailable() > 0 && m_answer.body.size() >= m_asked.maxBodyBytes) {
        m_answer.bodyEnd = checks::RecordedEnd::TooLong;
        complete(Arrival::Answered);
    }
}

void RecordedExchange::replyFinished()
{
    headersArrived();
    if (m_done)
        return;
    const auto error = m_reply->error();
    if (!m_hasStatus || error == QNetworkReply::SslHandshakeFailedError)
        return failedWithoutAnswer(error);
    if (const auto target = redirection(); target && mayFollow(*target))
        return follow(*target);
    if (m_answer.headers.isEmpty()) // Qt drops them all where one is too long or malformed, and says nothing
        return complete(Arrival::Failed, tr("the answer has no headers that can be read"));
    readSome();
    if (m_done)
        return;
    recordEnd(error);
    complete(Arrival::Answered);
}

void RecordedExchange::failedWithoutAnswer(QNetworkReply::NetworkError error)
{
    const bool wasReached = error != QNetworkReply::ConnectionRefusedError &&
                            error != QNetworkReply::UnknownNetworkError && error != QNetworkReply::HostNotFoundError;
    if (!wasReached && !m_addresses.isEmpty()) { // nothing was sent: the next address of the name
        dropReply();
        return send();
    }
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return complete(Arrival::Failed, tr("nobody listens there"));
    case QNetworkReply::SslHandshakeFailedError:
        return complete(Arrival::Failed, m_answer.tls && !m_answer.tls->problem.isEmpty()
                                             ? m_answer.tls->problem
                                             : tr("no secure connection could be made"));
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError: return complete(Arrival::Failed, tr("what answers does not speak HTTP"));
    case QNetworkReply::TimeoutError: return complete(Arrival::Failed, tr("no connection came about"));
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return complete(Arrival::NotAsked, tr("there is no way to it from here"));
    default: return complete(Arrival::Failed, tr("the connection ended without an answer"));
    }
}

std::optional<QUrl> RecordedExchange::redirection() const
{
    const QByteArray place = m_reply->rawHeader("Location");
    if (!isRedirect(m_answer.status) || place.isEmpty())
        return std::nullopt;
    const QUrl target = m_url.resolved(QUrl::fromEncoded(place));
    return target.isValid() ? std::optional(target.adjusted(QUrl::RemoveFragment)) : std::nullopt;
}

/// Where it may not, the redirect is the answer.
bool RecordedExchange::mayFollow(const QUrl &target) const
{
    if (m_asked.follow == checks::Follow::Never)
        return false;
    if (m_asked.follow == checks::Follow::SameHost && target.host() != m_asked.url.host())
        return false;
    const bool keepsMethod = m_answer.status == 307 || m_answer.status == 308;
    const bool carries = !isSafe(m_method) || (m_sendsOwn && m_asked.body);
    return !(keepsMethod && carries) || sameOrigin(target, m_asked.url);
}

void RecordedExchange::follow(const QUrl &target)
{
    if (m_answer.hops.size() >= m_asked.mostHops)
        return complete(Arrival::Failed, tr("it redirects more than %n time(s)", nullptr, m_asked.mostHops));
    m_answer.hops.append({m_url, m_answer.status, m_answer.headers});
    if (m_answer.status < 307 && !isSafe(m_method)) { // as browsers do, and as 303 demands
        m_method = "GET";
        m_asked.body.reset();
        m_asked.headers.removeIf(
            [](const auto &header) { return header.first.compare("Content-Type", Qt::CaseInsensitive) == 0; });
    }
    m_sendsOwn = m_sendsOwn && sameOrigin(target, m_asked.url); // once away, what comes back was sent by another
    dropReply();
    m_url = target;
    lookUp();
}

void RecordedExchange::recordEnd(QNetworkReply::NetworkError error)
{
    const bool hasBody = m_method != "HEAD" && m_answer.status != 204 && m_answer.status != 304;
    const QByteArray stated = m_reply->rawHeader("Content-Length"); // Qt takes it out of a packed answer
    bool isNumber = false;
    const qint64 length = stated.toLongLong(&isNumber);
    const bool isShort = hasBody && isNumber && m_answer.body.size() < length;
    const bool codeExplainsError = m_answer.status >= 400;
    if (isShort || error == QNetworkReply::RemoteHostClosedError)
        m_answer.bodyEnd = checks::RecordedEnd::CutOff;
    else if (error == QNetworkReply::UnknownContentError && !codeExplainsError)
        m_answer.bodyEnd = checks::RecordedEnd::NotUnpacked;
    else if (error != QNetworkReply::NoError && !codeExplainsError)
        m_answer.bodyEnd = checks::RecordedEnd::CutOff;
}

/// The handshake is done and nothing is sent yet: the moment to refuse a certificate that Qt takes by its common name.
void RecordedExchange::secured()
{
    m_answer.tls = recordedTls(m_reply->sslConfiguration(), m_tlsErrors, m_url.host());
    if (!m_answer.tls->isVerified)
        complete(Arrival::Failed, m_answer.tls->problem);
}

void RecordedExchange::tlsFailed(const QList<QSslError> &errors)
{
    m_tlsErrors = errors;
    m_answer.tls = recordedTls(m_reply->sslConfiguration(), errors, m_url.host());
}

void RecordedExchange::outOfTime()
{
    complete(Arrival::Failed, m_hasStatus ? tr("the answer did not end within %1 s").arg(inSeconds(m_asked.deadline))
                                          : tr("no answer within %1 s").arg(inSeconds(m_asked.deadline)));
}

void RecordedExchange::complete(Arrival arrival, const QString &problem)
{
    if (std::exchange(m_done, true))
        return;
    m_deadline.stop();
    m_answer.arrival = arrival;
    m_answer.problem = problem;
    m_answer.finalUrl = m_url;
    if (arrival == Arrival::Answered) {
        const auto now = elapsed();
        m_answer.phases.transfer = micro(now - m_answerBegan);
        m_answer.phases.total = micro(now);
    }
    coverSecrets(m_answer, m_asked.secrets);
    if (m_lookUp >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookUp, -1));
    dropReply();
    emit finished(m_answer);
}

void RecordedExchange::dropReply()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
}

} // namespace shipworthy
