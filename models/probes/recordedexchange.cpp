#include "probes/recordedexchange.h"

#include "probes/address.h"
#include "probes/coveredsecrets.h"
#include "probes/namelookup.h"
#include "probes/requesthead.h"
#include "probes/wire.h"

#include <algorithm>

namespace shipworthy {
namespace {

using namespace Qt::Literals::StringLiterals;
using checks::Arrival;
using checks::RecordedPhases;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isSafe(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

QString inSeconds(std::chrono::milliseconds time)
{
    return QString::number(double(time.count()) / 1000);
}

RecordedPhases::Duration micro(std::chrono::nanoseconds time)
{
    return std::chrono::duration_cast<RecordedPhases::Duration>(time);
}

} // namespace

RecordedExchange::RecordedExchange(CheckRequest request, const QSslConfiguration &tls, Clock clock,
                                   KeptConnections &kept, QObject *parent)
    : QObject(parent)
    , m_asked(std::move(request))
    , m_url(m_asked.url.adjusted(QUrl::RemoveFragment))
    , m_method(m_asked.method)
    , m_tls(tls)
    , m_clock(std::move(clock))
    , m_kept(kept)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &RecordedExchange::outOfTime);
}

RecordedExchange::~RecordedExchange()
{
    m_done = true;
    m_wire.reset(); // not left to an event loop that may have ended
}

void RecordedExchange::start()
{
    m_answer.method = QString::fromLatin1(m_method);
    m_answer.url = m_url;
    m_answer.at = m_clock();
    m_elapsed.start();
    m_deadline.start(m_asked.deadline);
    QMetaObject::invokeMethod(this, &RecordedExchange::ask, Qt::QueuedConnection);
}

std::chrono::nanoseconds RecordedExchange::elapsed() const
{
    return std::chrono::nanoseconds(m_elapsed.nsecsElapsed());
}

/// Whoever is asked for this hop: the service, or a proxy.
void RecordedExchange::ask()
{
    if (m_done)
        return;
    if (const auto why = whyNotAsked(m_url))
        return complete(Arrival::NotAsked, *why);
    const ProxyChoice proxy = m_asked.proxies(m_url);
    if (!proxy)
        return complete(Arrival::NotAsked, proxy.error());
    m_proxy = *proxy;
    if (m_proxy && m_asked.family)
        return complete(Arrival::NotAsked, tr("IPv4 or IPv6 cannot be chosen where a proxy asks"));
    if (m_proxy && m_sendsOwn && !m_asked.secrets.isEmpty() && m_url.scheme() != u"https")
        return complete(Arrival::NotAsked, tr("a secret is sent through a proxy over an encrypted connection only"));
    // What a name leads to only the proxy sees: what can be told without it is.
    const QHostAddress literal =
        isThisComputer(m_url) ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(m_url.host());
    if (m_proxy && !literal.isNull()) {
        if (const auto why = whyRefused(literal))
            return complete(Arrival::NotAsked, *why);
    }
    lookUp(m_proxy ? m_proxy->host : m_url.host());
}

void RecordedExchange::lookUp(const QString &host)
{
    if (const QHostAddress literal(host); !literal.isNull())
        return useAddresses({literal});
    m_lookUpBegan = elapsed();
    m_lookUp = std::make_unique<NameLookup>(host);
    connect(m_lookUp.get(), &NameLookup::finished, this, &RecordedExchange::lookedUp, Qt::QueuedConnection);
}

void RecordedExchange::lookedUp(const QHostInfo &info)
{
    if (m_done)
        return;
    m_lookUp.reset();
    if (m_proxy && info.error() != QHostInfo::NoError)
        return complete(Arrival::NotAsked, tr("the name of the proxy cannot be looked up"));
    if (info.error() == QHostInfo::HostNotFound)
        return complete(Arrival::Failed, tr("there is no host of that name"));
    if (info.error() != QHostInfo::NoError)
        return complete(Arrival::NotAsked, tr("the name cannot be looked up now"));
    if (!m_proxy) // the service's name, which a proxy looks up unseen
        m_answer.phases.resolve =
            m_answer.phases.resolve.value_or(RecordedPhases::Duration(0)) + micro(elapsed() - m_lookUpBegan);
    useAddresses(info.addresses());
}

/// Of the service, or of a proxy that the check names; one of this computer's settings may be private.
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
void RecordedExchange::useAddresses(QList<QHostAddress> addresses)
{
    if (m_asked.family) {
        const auto wanted = m_asked.family == 6 ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol;
        addresses.removeIf([wanted](const QHostAddress &address) { return address.protocol() != wanted; });
    }
    if (addresses.isEmpty())
        return complete(Arrival::Failed, m_asked.family ? tr("it has no address of IPv%1").arg(*m_asked.family)
                                                        : tr("its name leads to no address"));
    for (const QHostAddress &address : addresses) {
        if (m_proxy && !m_proxy->isChosen && !isForbidden(address))
            continue;
        if (const auto why = whyRefused(address))
            return complete(Arrival::NotAsked, *why);
    }
    send(addresses);
}

void RecordedExchange::send(const QList<QHostAddress> &addresses)
{
    const bool isSecure = m_url.scheme() == u"https";
    WireRequest request{.url = m_url,
                        .addresses = addresses,
                        .proxy = m_proxy,
                        .bytes = requestHead(m_asked, m_method, m_url, m_sendsOwn, m_proxy && !isSecure),
                        .mayHaveBody = m_method != "HEAD",
                        .maxBodyBytes = m_asked.maxBodyBytes};
    if (m_sendsOwn && m_asked.body)
        request.bytes += *m_asked.body;
    if (isSecure)
        request.tls = m_tls;
    if (isSecure && m_sendsOwn && m_asked.certificate) {
        request.tls.setLocalCertificateChain(m_asked.certificate->chain);
        request.tls.setPrivateKey(m_asked.certificate->key);
    }
    if (m_asked.mayShareConnection)
        request.kept = &m_kept;
    m_wire = std::make_unique<Wire>(std::move(request));
    connect(m_wire.get(), &Wire::headed, this, &RecordedExchange::headed);
    connect(m_wire.get(), &Wire::finished, this, &RecordedExchange::ended);
    m_wire->start();
}

/// What a redirect has for a body is not waited for.
void RecordedExchange::headed()
{
    m_answer.status = m_wire->answer().status;
    m_answer.headers = m_wire->answer().headers;
    if (const auto target = redirection(); target && mayFollow(*target))
        follow(*target);
}

void RecordedExchange::ended(Arrival arrival, const QString &problem)
{
    if (!m_done)
        complete(arrival, problem);
}

/// What is known of this hop, added to those before.
void RecordedExchange::takeAnswer()
{
    const checks::Recorded &answer = m_wire->answer();
    m_answer.ip = answer.ip;
    m_answer.tls = answer.tls;
    m_answer.status = answer.status;
    m_answer.httpVersion = answer.httpVersion;
    m_answer.headers = answer.headers;
    m_answer.body = m_wire->bodySoFar();
    m_answer.bodyEnd = answer.bodyEnd;
    for (const auto phase :
         {&RecordedPhases::connect, &RecordedPhases::tls, &RecordedPhases::processing, &RecordedPhases::transfer}) {
        if (const auto time = answer.phases.*phase)
            m_answer.phases.*phase = (m_answer.phases.*phase).value_or(RecordedPhases::Duration(0)) + *time;
    }
}

std::optional<QUrl> RecordedExchange::redirection() const
{
    const auto location = std::ranges::find_if(m_answer.headers, [](const checks::RecordedHeader &header) {
        return header.name.compare("Location", Qt::CaseInsensitive) == 0;
    });
    const QByteArray place = location == m_answer.headers.cend() ? QByteArray() : location->value;
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
    takeAnswer();
    if (m_answer.status < 307 && !isSafe(m_method)) { // as browsers do, and as 303 demands
        m_method = "GET";
        m_asked.body.reset();
        m_asked.headers.removeIf(
            [](const auto &header) { return header.first.compare("Content-Type", Qt::CaseInsensitive) == 0; });
    }
    m_sendsOwn = m_sendsOwn && sameOrigin(target, m_asked.url); // once away, what comes back was sent by another
    dropWire();
    m_answer.status = 0;
    m_answer.headers.clear();
    m_url = target;
    ask();
}

void RecordedExchange::outOfTime()
{
    const bool hasStatus = m_wire && m_wire->answer().status != 0;
    complete(Arrival::Failed, hasStatus ? tr("the answer did not end within %1 s").arg(inSeconds(m_asked.deadline))
                                        : tr("no answer within %1 s").arg(inSeconds(m_asked.deadline)));
}

void RecordedExchange::complete(Arrival arrival, const QString &problem)
{
    if (std::exchange(m_done, true))
        return;
    m_deadline.stop();
    if (m_wire)
        takeAnswer();
    m_answer.arrival = arrival;
    m_answer.problem = problem;
    m_answer.finalUrl = m_url;
    if (arrival == Arrival::Answered)
        m_answer.phases.total = micro(elapsed());
    coverSecrets(m_answer, m_asked.secrets);
    m_lookUp.reset();
    dropWire();
    emit finished(m_answer);
}

/// Later, since it may be telling us something.
void RecordedExchange::dropWire()
{
    if (!m_wire)
        return;
    m_wire->disconnect(this);
    m_wire.release()->deleteLater();
}

} // namespace shipworthy
