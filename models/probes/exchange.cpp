#include "probes/exchange.h"

#include "checks/healthbody.h"
#include "probes/address.h"
#include "probes/certificate.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <algorithm>

namespace shipworthy {
namespace {

constexpr int mostHops = 5;
constexpr qint64 bufferBytes = 64 * 1024; // what Qt may hold of a body that we have not read
constexpr qint64 mostHeaderBytes = 64 * 1024;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Outcome outcomeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return Outcome::Refused;
    case QNetworkReply::HostNotFoundError: return Outcome::NameNotFound;
    case QNetworkReply::TimeoutError: return Outcome::TimedOut;
    case QNetworkReply::SslHandshakeFailedError: return Outcome::BadTls;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError: return Outcome::NotHttp;
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError: return Outcome::Unreachable;
    default: return Outcome::Closed;
    }
}

qint64 headerBytes(const QNetworkReply &reply)
{
    qint64 sum = 0;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        sum += name.size() + value.size();
    return sum;
}

} // namespace

Exchange::Exchange(const QUrl &url, const ProbeLimits &limits, const QSslConfiguration &tls, const QDateTime &now,
                   QObject *parent)
    : QObject(parent)
    , m_asked(url)
    , m_url(url)
    , m_limits(limits)
    , m_tls(tls)
    , m_now(now)
{
    m_network.setProxy(QNetworkProxy::NoProxy); // what we resolved and checked is what we ask
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &Exchange::outOfTime);
}

Exchange::~Exchange()
{
    cancel();
}

void Exchange::cancel()
{
    m_done = true;
    m_deadline.stop();
    dropLookUp();
    dropReply();
}

void Exchange::start()
{
    m_answer.deadline = m_limits.deadline;
    m_elapsed.start();
    m_deadline.start(m_limits.deadline);
    QMetaObject::invokeMethod(this, &Exchange::lookUp, Qt::QueuedConnection);
}

/// Names are resolved here first, so that one that leads to a forbidden address is not asked either.
void Exchange::lookUp()
{
    if (m_done)
        return;
    if (const auto why = whyNotAsked(m_url))
        return complete(Outcome::NotAsked, *why);
    if (!QHostAddress(m_url.host()).isNull())
        return send();
    m_lookUp = QHostInfo::lookupHost(m_url.host(), this, [this](const QHostInfo &info) { lookedUp(info); });
}

void Exchange::lookedUp(const QHostInfo &info)
{
    m_lookUp = -1;
    if (m_done)
        return;
    if (info.error() == QHostInfo::HostNotFound)
        return complete(Outcome::NameNotFound);
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return complete(Outcome::NameUnknown);
    const auto addresses = info.addresses();
    if (std::ranges::any_of(addresses, isForbidden))
        return complete(Outcome::NotAsked, tr("its name leads to a link-local or cloud metadata address"));
    send();
}

QNetworkRequest Exchange::request() const
{
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Shipworthy/" SHIPWORTHY_VERSION));
    request.setRawHeader("Accept", isMetricsPath(m_url.path())
                                       ? "text/plain;version=0.0.4, application/openmetrics-text;q=0.8, */*;q=0.1"
                                       : "application/health+json, application/json, text/plain;q=0.8, */*;q=0.5");
    for (const auto &[name, value] : m_headers)
        request.setRawHeader(name, value);
    // Qt looks for bombs only past 10 MB; past our limit we stop reading anyway.
    request.setDecompressedSafetyCheckThreshold(m_limits.maxBodyBytes);
    request.setSslConfiguration(m_tls);
    return request;
}

void Exchange::send()
{
    m_answer.body.clear();
    m_reply = m_network.get(request());
    m_reply->setReadBufferSize(bufferBytes);
    connectReply();
}

void Exchange::connectReply()
{
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::headersArrived);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::replyFinished);
    connect(m_reply, &QNetworkReply::encrypted, this, &Exchange::secured);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::tlsFailed);
}

bool Exchange::hasResponse() const
{
    return m_answer.status.has_value();
}

void Exchange::headersArrived()
{
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid() || status.toInt() == 0)
        return;
    m_answer.status = status.toInt();
    m_answer.contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    m_answer.etag = m_reply->rawHeader("ETag");
    m_answer.lastModified = m_reply->rawHeader("Last-Modified");
    m_answer.contentLength.reset();
    if (m_reply->hasRawHeader("Content-Length"))
        m_answer.contentLength = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (headerBytes(*m_reply) > mostHeaderBytes)
        complete(Outcome::NotHttp);
}

void Exchange::readSome()
{
    if (m_done || !m_reply)
        return;
    const qint64 room = std::max<qint64>(m_limits.maxBodyBytes - m_answer.body.size(), 0);
    m_answer.body += m_reply->read(std::min(room, m_reply->bytesAvailable())); // it makes as much room as it is asked
    if (m_reply->bytesAvailable() == 0) {
        if (m_answer.status && !isRedirect(*m_answer.status))
            emit progressed(m_answer.body.size(), m_answer.contentLength.value_or(-1));
        return;
    }
    if (m_answer.body.size() >= m_limits.maxBodyBytes) {
        m_answer.bodyEnd = BodyEnd::TooLong;
        complete(Outcome::Answered);
    }
}

void Exchange::replyFinished()
{
    readCertificate();
    headersArrived();
    if (m_done)
        return;
    const auto error = m_reply->error();
    if (!hasResponse() || error == QNetworkReply::SslHandshakeFailedError) {
        const Outcome outcome = outcomeOf(error);
        return complete(outcome, outcome == Outcome::BadTls && m_tlsProblem.isEmpty()
                                     ? tr("no secure connection could be made")
                                     : m_tlsProblem);
    }
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (isRedirect(*m_answer.status) && !target.isEmpty())
        return followRedirect(m_url.resolved(target));
    readSome();
    if (m_done)
        return;
    const bool codeExplainsError = *m_answer.status >= 400;
    if (error == QNetworkReply::UnknownContentError && !codeExplainsError)
        m_answer.bodyEnd = BodyEnd::NotUnpacked;
    else if (error != QNetworkReply::NoError && !codeExplainsError)
        m_answer.bodyEnd = BodyEnd::CutOff;
    complete(Outcome::Answered);
}

void Exchange::followRedirect(const QUrl &target)
{
    if (!sameOrigin(target, m_asked))
        return complete(Outcome::RedirectedAway, originOf(target));
    if (++m_hops > mostHops)
        return complete(Outcome::TooManyRedirects);
    dropReply();
    m_answer.status.reset();
    m_url = target.adjusted(QUrl::RemoveFragment);
    lookUp();
}

/// The handshake is done and nothing is sent yet: the moment to refuse a certificate that Qt takes by its common name.
void Exchange::secured()
{
    readCertificate();
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (!certificate.isNull() && !namesHost(certificate, m_url.host()))
        complete(Outcome::BadTls, wrongHostProblem(certificate, m_url.host()));
}

void Exchange::tlsFailed(const QList<QSslError> &errors)
{
    m_tlsProblem = tlsProblem(errors, m_url.host());
    readCertificate();
    // A chain that failed is not always in the configuration; the errors carry their certificates.
    if (!m_answer.certificateDays) {
        QList<QSslCertificate> seen;
        for (const QSslError &error : errors)
            seen.append(error.certificate());
        m_answer.certificateDays = daysLeft(seen, m_now);
    }
}

void Exchange::readCertificate()
{
    if (m_url.scheme() != u"https" || !m_reply)
        return;
    if (const auto days = daysLeft(m_reply->sslConfiguration().peerCertificateChain(), m_now))
        m_answer.certificateDays = days;
}

void Exchange::outOfTime()
{
    if (m_reply)
        headersArrived();
    m_answer.bodyEnd = BodyEnd::TimedOut;
    complete(hasResponse() ? Outcome::Answered : Outcome::TimedOut);
}

void Exchange::complete(Outcome outcome, const QString &detail)
{
    if (std::exchange(m_done, true))
        return;
    m_deadline.stop();
    m_answer.outcome = outcome;
    m_answer.detail = detail;
    if (hasResponse())
        m_answer.latency = std::chrono::milliseconds(m_elapsed.elapsed());
    dropLookUp();
    dropReply();
    emit finished(m_answer);
}

void Exchange::dropLookUp()
{
    if (m_lookUp >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookUp, -1));
}

void Exchange::dropReply()
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
