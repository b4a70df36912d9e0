#include "suggestions/draft.h"

namespace shipworthy::suggestions {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What an amount demands where less is better, however it is written: an alert "> 2s" demands at most 2s.
QString atMost(const Amount &amount)
{
    const bool isStrict = amount.bound == Bound::Less || amount.bound == Bound::AtLeast;
    return (isStrict ? u"< "_s : u"<= "_s) + amount.written();
}

QString atLeast(const Amount &amount)
{
    return (amount.bound == Bound::More ? u"> "_s : u">= "_s) + amount.written();
}

/// Whether the figure comes from a load test rather than from the running service.
bool isOfLoad(const Reading &reading)
{
    return reading.isAbout("load"_L1);
}

QString summary()
{
    return u"summary.json"_s;
}

Draft ofLoad(const QString &question, const QString &fact, const QString &demand, const QString &name)
{
    Draft draft{.question = u"load "_s + question};
    draft.lines = {u"artifact \"%1\" k6 \"%2\" %3"_s.arg(summary(), fact, demand)};
    draft.name = name;
    draft.reason = Words::tr("It states what a load test must reach; its summary says whether it did.");
    draft.needs = {needsFile(summary(), Words::tr("the summary of the load test, as k6 writes it"))};
    return draft;
}

/// "for 5 min" of an alert; five minutes are usual.
QString window(const Reading &reading)
{
    static const QRegularExpression span(u"\\bfor\\s+(\\d{1,2})\\s*m"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = span.match(reading.text());
    return u"window %1m"_s.arg(match.hasMatch() ? match.captured(1) : u"5"_s);
}

Draft ofMetrics(const Reading &reading, const QString &question, const ServiceFacts &facts)
{
    const ChosenPath path = chosen(facts.metrics, "/metrics"_L1);
    Draft draft{.question = question, .request = u"GET {H}"_s + path.path, .options = {window(reading)}};
    assume(draft, path);
    return draft;
}

void addLatency(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    if (!reading.asks("latency"_L1) || reading.says("difference"_L1) || reading.isFault())
        return;
    for (const auto &[of, amount] : reading.percentiles()) {
        const QString name = Words::tr("p%1 of response times is at most %2").arg(of, amount.written());
        if (isOfLoad(reading)) {
            drafts.append(ofLoad(u"latency p"_s + of, u"http_req_duration p(%1)"_s.arg(of), atMost(amount), name));
            continue;
        }
        Draft draft = ofMetrics(reading, u"latency p"_s + of, facts);
        const QString quantile = QString::number(of.toDouble() / 100, 'g', 6);
        draft.lines = {
            u"metric http_request_duration_seconds_bucket delta quantile %1 %2"_s.arg(quantile, atMost(amount))};
        draft.name = name;
        draft.reason = Words::tr("It states a percentile of response times; the service's histogram tells it.");
        draft.assumptions.append(Words::tr("The histogram is called http_request_duration_seconds, as is usual."));
        drafts.append(draft);
    }
    const auto time = reading.amount("s"_L1);
    const bool isBound = time && time->bound != Bound::None && reading.percentiles().isEmpty();
    if (!isBound || isOfLoad(reading) || reading.role() == Role::Plan || reading.says("database"_L1))
        return;
    const QString path = reading.paths().value(0, u"{PATH}"_s);
    Draft draft{.question = u"latency "_s + path, .request = u"GET {H}"_s + path, .options = {u"samples 10"_s}};
    draft.lines = {u"duration total p(95) "_s + atMost(*time)};
    draft.name = Words::tr("Answers come within %1").arg(time->written());
    draft.reason = Words::tr("It states a response time; ten requests without load show whether it is out of reach.");
    if (path == u"{PATH}")
        draft.needs = {needsValue(u"PATH"_s, Words::tr("the path of an answer that must be that fast"))};
    drafts.append(draft);
}

void addErrorRate(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    const auto share = reading.amount("%"_L1);
    if (!reading.asks("error rate"_L1) || !share || reading.isFault())
        return;
    const QString name = Words::tr("At most %1 of the requests fail").arg(share->written());
    if (isOfLoad(reading)) {
        drafts.append(ofLoad(u"error rate"_s, u"http_req_failed rate"_s, atMost(*share), name));
        return;
    }
    Draft draft = ofMetrics(reading, u"error rate"_s, facts);
    draft.lines = {u"metric http_requests_total{status=~\"5..\"} delta sum ratio http_requests_total "_s +
                   atMost(*share)};
    draft.name = name;
    draft.reason = Words::tr("It states a share of failing requests; two looks at the counters tell it.");
    draft.assumptions.append(
        Words::tr("The counter is called http_requests_total and has a label status, as is usual."));
    drafts.append(draft);
}

void addCacheHits(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    const auto share = reading.amount("%"_L1);
    if (!reading.asks("cache hits"_L1) || !share || reading.isFault())
        return;
    Draft draft = ofMetrics(reading, u"cache hits"_s, facts);
    draft.lines = {u"metric cache_requests_total{result=\"hit\"} delta sum ratio cache_requests_total "_s +
                   atLeast(*share)};
    draft.name = Words::tr("At least %1 of the look-ups are answered from the cache").arg(share->written());
    draft.reason = Words::tr("It states a share of hits; two looks at the counters tell it.");
    draft.needs = {
        needsText(u"cache_requests_total"_s, Words::tr("the counter of look-ups, with a label that tells hits"))};
    drafts.append(draft);
}

void addLoadFigures(const Reading &reading, Drafts &drafts)
{
    if (reading.asks("users"_L1) && isOfLoad(reading)) {
        const auto count = reading.amount(""_L1);
        if (count && count->value >= 1)
            drafts.append(ofLoad(u"users "_s + count->written(), u"vus_max"_s, u">= "_s + count->written(),
                                 Words::tr("The load test ran with %1 users").arg(count->written())));
    }
    if (!reading.asks("throughput"_L1) || reading.isAbout("rate limit"_L1))
        return;
    for (const Allowance &rate : reading.allowances()) {
        if (rate.seconds == 1)
            drafts.append(ofLoad(u"throughput"_s, u"http_reqs rate"_s, u">= "_s + QString::number(rate.count),
                                 Words::tr("The load test reached %1 requests a second").arg(rate.count)));
    }
}

void addMemory(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    const auto size = reading.amount("B"_L1);
    if (!size || !(reading.asks("memory"_L1) || (reading.role() == Role::Alert && reading.isAbout("memory"_L1))))
        return;
    Draft draft = ofMetrics(reading, u"memory"_s, facts);
    draft.options.clear();
    draft.lines = {u"metric process_resident_memory_bytes "_s + atMost(*size)};
    draft.name = Words::tr("The process takes at most %1 of memory").arg(size->written());
    draft.reason = Words::tr("It states how much memory the service may take.");
    drafts.append(draft);
}

void addDisk(const Reading &reading, Drafts &drafts)
{
    const auto share = reading.amount("%"_L1);
    if (!share || share->value >= 100 || !reading.asks("disk"_L1) || share->bound == Bound::AtLeast)
        return;
    Draft draft{.question = u"disk"_s, .request = u"GET {NODE_EXPORTER}/metrics"_s};
    draft.lines = {
        u"metric node_filesystem_avail_bytes{mountpoint=\"/\"} ratio node_filesystem_size_bytes{mountpoint=\"/\"} >= "
        "%1%"_s.arg(100 - share->value)};
    draft.name = Words::tr("At most %1 of the disk are used").arg(share->written());
    draft.reason = Words::tr("It states how full a volume may be.");
    draft.needs = {needsValue(u"NODE_EXPORTER"_s, Words::tr("the address of the node exporter of that machine"))};
    draft.assumptions = {Words::tr("The volume is mounted at /.")};
    drafts.append(draft);
}

} // namespace

void addFigureDrafts(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    if (reading.role() == Role::Endpoint || reading.role() == Role::Code)
        return;
    addLatency(reading, facts, drafts);
    addErrorRate(reading, facts, drafts);
    addCacheHits(reading, facts, drafts);
    addLoadFigures(reading, drafts);
    addMemory(reading, facts, drafts);
    addDisk(reading, drafts);
}

} // namespace shipworthy::suggestions
