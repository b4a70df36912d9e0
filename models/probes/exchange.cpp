#include "probes/exchange.h"

#include "checks/healthbody.h"
#include "probes/address.h"
#include "probes/certificate.h"
#include "probes/namelookup.h"
#include "probes/requesthead.h"
#include "probes/wire.h"

#include <QHostAddress>
#include <algorithm>

namespace shipworthy {
namespace {

constexpr int mostHops = 5;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Outcome outcomeOf(Wire::Trouble trouble)
{
    switch (trouble) {
    case Wire::Trouble::None: return Outcome::Answered;
    case Wire::Trouble::NoWay:
    case Wire::Trouble::Proxy: return Outcome::Unreachable;
    case Wire::Trouble::Refused: return Outcome::Refused;
    case Wire::Trouble::TimedOut: return Outcome::TimedOut;
    case Wire::Trouble::Insecure: return Outcome::BadTls;
    case Wire::Trouble::Closed: return Outcome::Closed;
    case Wire::Trouble::NotHttp: return Outcome::NotHttp;
    }
    Q_UNREACHABLE();
}

BodyEnd bodyEndOf(checks::RecordedEnd end)
{
    switch (end) {
    case checks::RecordedEnd::Whole: return BodyEnd::Whole;
    case checks::RecordedEnd::TooLong: return BodyEnd::TooLong;
    case checks::RecordedEnd::CutOff: return BodyEnd::CutOff;
    case checks::RecordedEnd::NotUnpacked: return BodyEnd::NotUnpacked;
    }
    Q_UNREACHABLE();
}

/// The first of that name; empty where there is none.
QByteArray header(const checks::Recorded &answer, const char *name)
{
    const auto found = std::ranges::find_if(answer.headers, [name](const checks::RecordedHeader &one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == answer.headers.cend() ? QByteArray() : found->value;
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
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &Exchange::outOfTime);
}

Exchange::~Exchange()
{
    m_wire.reset(); // not left to an event loop that may have ended
    cancel();
}

void Exchange::cancel()
{
    m_done = true;
    m_deadline.stop();
    m_lookUp.reset();
    dropWire();
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
    if (const QHostAddress literal(m_url.host()); !literal.isNull())
        return send({literal});
    m_lookUp = std::make_unique<NameLookup>(m_url.host());
    connect(m_lookUp.get(), &NameLookup::finished, this, &Exchange::lookedUp, Qt::QueuedConnection);
}

void Exchange::lookedUp(const QHostInfo &info)
{
    if (m_done)
        return;
    m_lookUp.reset();
    if (info.error() == QHostInfo::HostNotFound)
        return complete(Outcome::NameNotFound);
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return complete(Outcome::NameUnknown);
    const auto addresses = info.addresses();
    if (std::ranges::any_of(addresses, isForbidden))
        return complete(Outcome::NotAsked, tr("its name leads to a link-local or cloud metadata address"));
    send(addresses);
}

QByteArray Exchange::requestBytes() const
{
    CheckRequest request{.url = m_url, .headers = m_headers};
    if (m_headers.isEmpty() && !isMetricsPath(m_url.path()))
        request.headers.emplaceBack("Accept", "application/health+json, application/json, text/plain;q=0.8, */*;q=0.5");
    return requestHead(request, "GET", m_url, true, false);
}

void Exchange::send(const QList<QHostAddress> &addresses)
{
    m_wire = std::make_unique<Wire>(WireRequest{.url = m_url,
                                                .addresses = addresses,
                                                .bytes = requestBytes(),
                                                .maxBodyBytes = m_limits.maxBodyBytes,
                                                .tls = m_tls});
    connect(m_wire.get(), &Wire::headed, this, &Exchange::headed);
    connect(m_wire.get(), &Wire::progressed, this, [this](qint64 received) {
        if (received > 0)
            emit progressed(received, m_answer.contentLength.value_or(-1));
    });
    connect(m_wire.get(), &Wire::finished, this, &Exchange::ended);
    m_wire->start();
}

void Exchange::headed()
{
    const checks::Recorded &answer = m_wire->answer();
    const QByteArray place = header(answer, "Location");
    if (isRedirect(answer.status) && !place.isEmpty())
        return followRedirect(m_url.resolved(QUrl::fromEncoded(place)));
    bool isNumber = false;
    const qint64 length = header(answer, "Content-Length").toLongLong(&isNumber);
    m_answer.contentLength = isNumber ? std::optional(length) : std::nullopt;
    emit progressed(0, m_answer.contentLength.value_or(-1));
}

void Exchange::ended()
{
    if (m_done)
        return;
    const Wire::Trouble trouble = m_wire->trouble();
    const std::optional<checks::RecordedTls> tls = m_wire->answer().tls;
    const bool isTold = trouble == Wire::Trouble::Insecure && tls && !tls->problem.isEmpty();
    complete(outcomeOf(trouble), isTold                               ? tls->problem
                                 : trouble == Wire::Trouble::Insecure ? tr("no secure connection could be made")
                                                                      : QString());
}

void Exchange::followRedirect(const QUrl &target)
{
    if (!sameOrigin(target, m_asked))
        return complete(Outcome::RedirectedAway, originOf(target));
    if (++m_hops > mostHops)
        return complete(Outcome::TooManyRedirects);
    takeAnswer();
    dropWire();
    m_answer.status.reset();
    m_url = target.adjusted(QUrl::RemoveFragment);
    lookUp();
}

void Exchange::takeAnswer()
{
    const checks::Recorded &answer = m_wire->answer();
    if (answer.status != 0)
        m_answer.status = answer.status;
    m_answer.contentType = header(answer, "Content-Type");
    m_answer.etag = header(answer, "ETag");
    m_answer.lastModified = header(answer, "Last-Modified");
    m_answer.body = m_wire->bodySoFar();
    m_answer.bodyEnd = bodyEndOf(answer.bodyEnd);
    QList<QDateTime> ends;
    for (const checks::RecordedCertificate &certificate :
         answer.tls ? answer.tls->chain : QList<checks::RecordedCertificate>())
        ends.append(certificate.until);
    if (const auto days = daysLeft(ends, m_now))
        m_answer.certificateDays = days;
}

void Exchange::outOfTime()
{
    const bool hasStatus = m_wire && m_wire->answer().status != 0;
    complete(hasStatus ? Outcome::Answered : Outcome::TimedOut);
}

void Exchange::complete(Outcome outcome, const QString &detail)
{
    if (std::exchange(m_done, true))
        return;
    const bool isOutOfTime = !m_deadline.isActive();
    m_deadline.stop();
    if (m_wire)
        takeAnswer();
    if (isOutOfTime)
        m_answer.bodyEnd = BodyEnd::TimedOut;
    m_answer.outcome = outcome;
    m_answer.detail = detail;
    if (m_answer.status)
        m_answer.latency = std::chrono::milliseconds(m_elapsed.elapsed());
    m_lookUp.reset();
    dropWire();
    emit finished(m_answer);
}

/// Later, since it may be telling us something.
void Exchange::dropWire()
{
    if (!m_wire)
        return;
    m_wire->disconnect(this);
    m_wire.release()->deleteLater();
}

} // namespace shipworthy
