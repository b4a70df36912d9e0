#include "probes/endpointprobe.h"

#include "probes/exchange.h"
#include "probes/rating.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <algorithm>
#include <unordered_map>

namespace shipworthy {
namespace {

constexpr int mostAHost = 2;
constexpr int mostAtOnce = 8;
constexpr int mostRecent = 60;

/// Both are let go from within their own signals, hence silenced now and deleted later.
struct LetGo {
    void operator()(Exchange *exchange) const
    {
        exchange->cancel();
        exchange->deleteLater();
    }
    void operator()(QTimer *timer) const
    {
        timer->stop();
        timer->deleteLater();
    }
};

struct IdHash {
    size_t operator()(EndpointId id) const { return qHash(id); }
};

struct Watched {
    ProbeQuestion question;
    QList<ProbeResult> recent;                 // oldest first
    std::unique_ptr<Exchange, LetGo> exchange; // under way
    bool waiting = false;
    std::unique_ptr<QTimer, LetGo> timer;
};

} // namespace

class EndpointProbe::Private {
public:
    Private(EndpointProbe *probe, Clock givenClock, ProbeLimits givenLimits)
        : q(probe)
        , clock(std::move(givenClock))
        , limits(givenLimits)
    {
    }

    Watched *find(EndpointId id)
    {
        const auto found = watched.find(id);
        return found == watched.end() ? nullptr : &found->second;
    }
    const Watched *find(EndpointId id) const
    {
        const auto found = watched.find(id);
        return found == watched.end() ? nullptr : &found->second;
    }

    void queueQuestion(EndpointId id);
    void sendNext();
    void send(Watched &entry);
    void answered(EndpointId id, const Answer &answer);
    void schedule(Watched &entry);
    [[nodiscard]] bool mayStart(const QString &host) const;

    EndpointProbe *q;
    Clock clock;
    ProbeLimits limits;
    /// Made for the first question: it loads OpenSSL, which nobody who only reads documents has to wait for.
    [[nodiscard]] const QSslConfiguration &tlsConfiguration()
    {
        if (!tls)
            tls = QSslConfiguration::defaultConfiguration();
        return *tls;
    }
    std::optional<QSslConfiguration> tls;
    std::unordered_map<EndpointId, Watched, IdHash> watched;
    QList<EndpointId> queue; // waiting, first come first served
    std::chrono::seconds interval{0};
};

void EndpointProbe::Private::queueQuestion(EndpointId id)
{
    Watched *entry = find(id);
    if (!entry)
        return;
    entry->exchange.reset(); // an answer to the earlier question would come too late
    if (!std::exchange(entry->waiting, true))
        queue.append(id);
    emit q->asked(id);
}

bool EndpointProbe::Private::mayStart(const QString &host) const
{
    int all = 0;
    int there = 0;
    for (const auto &[id, entry] : watched) {
        if (!entry.exchange)
            continue;
        ++all;
        if (entry.question.url.host() == host)
            ++there;
    }
    return all < mostAtOnce && there < mostAHost;
}

void EndpointProbe::Private::sendNext()
{
    for (qsizetype at = 0; at < queue.size();) {
        Watched *entry = find(queue[at]);
        if (entry && !mayStart(entry->question.url.host())) {
            ++at;
            continue;
        }
        queue.removeAt(at);
        if (entry)
            send(*entry);
    }
}

void EndpointProbe::Private::send(Watched &entry)
{
    entry.waiting = false;
    entry.exchange.reset(new Exchange(entry.question.url, limits, tlsConfiguration(), clock()));
    Exchange *exchange = entry.exchange.get();
    // The exchange is the question's identity: one that was replaced is no longer heard.
    QObject::connect(exchange, &Exchange::finished, q,
                     [this, exchange, id = entry.question.endpoint](const Answer &answer) {
                         if (const Watched *current = find(id); current && current->exchange.get() == exchange)
                             answered(id, answer);
                     });
    exchange->start();
}

void EndpointProbe::Private::answered(EndpointId id, const Answer &answer)
{
    Watched &entry = *find(id);
    const Judgement rating = rate(entry.question.url, answer);
    const ProbeResult result{.endpoint = id,
                             .url = entry.question.url,
                             .state = rating.state,
                             .reason = rating.reason,
                             .httpStatus = answer.status,
                             .latency = answer.latency,
                             .certificateDays = answer.certificateDays,
                             .at = clock()};
    entry.exchange.reset();
    entry.recent.append(result);
    if (entry.recent.size() > mostRecent)
        entry.recent.removeFirst();
    sendNext();
    emit q->answered(result);
}

/// A random start keeps many addresses from being asked in one burst, and stays apart from other observers.
void EndpointProbe::Private::schedule(Watched &entry)
{
    entry.timer.reset();
    if (interval.count() <= 0)
        return;
    const auto whole = std::chrono::milliseconds(interval);
    const auto first = std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64(whole.count())));
    entry.timer.reset(new QTimer);
    QObject::connect(entry.timer.get(), &QTimer::timeout, q, [this, whole, id = entry.question.endpoint] {
        Watched *due = find(id);
        due->timer->setInterval(whole);
        if (!due->exchange && !due->waiting)
            q->ask(id);
    });
    entry.timer->start(first);
}

EndpointProbe::EndpointProbe(Clock clock, ProbeLimits limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(clock), limits))
{
}

EndpointProbe::~EndpointProbe()
{
    // Not left to an event loop that may have ended: transfers and timers end here.
    for (auto &[id, entry] : d->watched) {
        delete entry.exchange.release();
        delete entry.timer.release();
    }
}

void EndpointProbe::setExtraAuthorities(const QList<QSslCertificate> &certificates)
{
    d->tls = QSslConfiguration::defaultConfiguration();
    if (!certificates.isEmpty())
        d->tls->setCaCertificates(QSslConfiguration::systemCaCertificates() + certificates);
}

void EndpointProbe::setQuestions(const QList<ProbeQuestion> &questions)
{
    std::erase_if(d->watched, [&](const auto &known) { return !questions.contains(known.second.question); });
    d->queue.removeIf([this](EndpointId id) { return !d->find(id); });
    for (const ProbeQuestion &question : questions) {
        const auto [place, isNew] = d->watched.try_emplace(question.endpoint);
        if (!isNew)
            continue;
        place->second.question = question;
        d->schedule(place->second);
    }
    d->sendNext();
}

void EndpointProbe::ask(EndpointId endpoint)
{
    d->queueQuestion(endpoint);
    d->sendNext();
}

void EndpointProbe::askAll()
{
    QList<EndpointId> ids;
    for (const auto &[id, entry] : d->watched)
        ids.append(id);
    std::ranges::sort(ids); // in the order they were added
    for (const EndpointId id : ids)
        d->queueQuestion(id);
    d->sendNext();
}

void EndpointProbe::setInterval(std::chrono::seconds interval)
{
    if (interval == d->interval)
        return;
    d->interval = interval;
    for (auto &[id, entry] : d->watched)
        d->schedule(entry);
}

std::chrono::seconds EndpointProbe::interval() const
{
    return d->interval;
}

std::optional<ProbeResult> EndpointProbe::latest(EndpointId endpoint) const
{
    const Watched *entry = d->find(endpoint);
    return entry && !entry->recent.isEmpty() ? std::optional(entry->recent.last()) : std::nullopt;
}

QList<ProbeResult> EndpointProbe::recent(EndpointId endpoint) const
{
    const Watched *entry = d->find(endpoint);
    return entry ? entry->recent : QList<ProbeResult>();
}

bool EndpointProbe::isAsking(EndpointId endpoint) const
{
    const Watched *entry = d->find(endpoint);
    return entry && (entry->waiting || entry->exchange);
}

} // namespace shipworthy
