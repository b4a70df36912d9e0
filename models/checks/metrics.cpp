#include "checks/metrics.h"

#include "checks/expression.h"
#include "checks/format.h"
#include "checks/headers.h"
#include "checks/metricline.h"
#include "checks/translation.h"

#include <algorithm>
#include <map>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

QString labelOf(const SeenSeries &series, const QString &name)
{
    for (const auto &[label, value] : series.labels) {
        if (label == name)
            return value;
    }
    return {}; // in Prometheus a label that is not there is an empty one
}

/// A selector made ready to be held against many series.
class Matcher {
public:
    explicit Matcher(const Selector &selector)
        : m_selector(selector)
    {
        for (const Selector::Label &label : selector.labels) {
            const bool isExpression =
                label.relation == Selector::Relation::Matches || label.relation == Selector::Relation::MatchesNot;
            m_expressions.append(isExpression ? Expression(label.value, Reach::Whole) : Expression({}, Reach::Whole));
        }
    }

    [[nodiscard]] bool takes(const SeenSeries &series) const
    {
        if (series.name != m_selector.name)
            return false;
        for (qsizetype at = 0; at < m_selector.labels.size(); ++at) {
            const Selector::Label &label = m_selector.labels[at];
            const QString value = labelOf(series, label.name);
            const bool isWanted =
                label.relation == Selector::Relation::Is || label.relation == Selector::Relation::Matches;
            const bool isExact =
                label.relation == Selector::Relation::Is || label.relation == Selector::Relation::IsNot;
            if ((isExact ? value == label.value : m_expressions[at].matches(value)) != isWanted)
                return false;
        }
        return true;
    }

private:
    const Selector &m_selector;
    QList<Expression> m_expressions;
};

const Result<Exposition> &expositionOf(const Recorded &answer, QueryCache &cache)
{
    auto &known = cache.metrics[&answer];
    if (!known) {
        const bool isOpenMetrics = mediaType(answer.headers) == "application/openmetrics-text"_L1;
        known = std::make_shared<const Result<Exposition>>(isOpenMetrics ? readOpenMetrics(answer.body)
                                                                         : readPrometheusText(answer.body));
    }
    return *known;
}

/// What the page of \a answer has for \a selector, the first of series that are there twice; or why it has nothing.
std::expected<QList<SeenSeries>, Sight> seriesOf(const Recorded &answer, const Selector &selector, QueryCache &cache)
{
    if (const auto why = whyNotWhole(answer))
        return std::unexpected(Sight(std::unexpect, *why));
    const auto &exposition = expositionOf(answer, cache);
    if (!exposition)
        return std::unexpected(absent(tr("the page of metrics does not parse: %1").arg(exposition.error().message())));
    const Matcher matcher(selector);
    QList<SeenSeries> found;
    std::map<QList<std::pair<QString, QString>>, bool> known;
    const QByteArray name = selector.name.toUtf8();
    for (const MetricSample &sample : exposition->samples) {
        if (sample.name != name)
            continue;
        SeenSeries series{.name = selector.name, .labels = {}, .value = sample.value};
        for (const auto &[label, value] : sample.labels)
            series.labels.append({QString::fromUtf8(label), QString::fromUtf8(value)});
        std::ranges::sort(series.labels);
        if (matcher.takes(series) && known.emplace(series.labels, true).second)
            found.append(series);
    }
    if (found.isEmpty())
        return std::unexpected(absent(tr("no series is named %1").arg(format(selector))));
    return found;
}

const Recorded &latest(const QueryContext &context)
{
    return context.recording.later ? *context.recording.later : context.answer();
}

/// A running check that makes counts of buckets rise, as Prometheus does: tiny differences first, then the rest.
void makeMonotonic(QList<HistogramBucket> &buckets)
{
    constexpr double tolerance = 1e-12;
    double before = buckets[0].count;
    for (HistogramBucket &bucket : buckets) {
        const double difference = std::abs(bucket.count - before);
        if (difference != 0 && difference / bucket.count <= tolerance)
            bucket.count = before;
        else
            before = bucket.count;
    }
    double most = buckets[0].count;
    for (HistogramBucket &bucket : buckets) {
        most = std::max(most, bucket.count);
        bucket.count = most;
    }
}

} // namespace

Sight lookAtMetric(const Selector &selector, const QueryContext &context)
{
    const auto series = seriesOf(latest(context), selector, context.cache);
    return series ? Sight(Seen{SeenSeriesList{*series}}) : series.error();
}

Sight growth(const Query &query, FilterKind kind, const QueryContext &context)
{
    if (!context.recording.later)
        return std::unexpected(tr("growth takes two looks at the metrics; a window is not set"));
    const Recorded &first = context.answer();
    const Recorded &second = *context.recording.later;
    if (second.arrival != Arrival::Answered)
        return std::unexpected(tr("the second look at the metrics brought no answer"));
    const double seconds = double(first.at.msecsTo(second.at)) / 1000;
    if (seconds <= 0)
        return std::unexpected(tr("no time lies between the two looks"));
    const Selector selector = query.selector.value_or(Selector());
    const auto before = seriesOf(first, selector, context.cache);
    const auto after = seriesOf(second, selector, context.cache);
    if (!after)
        return after.error();
    if (!before) {
        const Sight &nothing = before.error();
        return nothing ? std::unexpected(tr("there are no samples: %1").arg(nothing->as<Absent>()->why)) : nothing;
    }
    const QByteArray type = expositionOf(second, context.cache)->typeOf(selector.name.toUtf8());
    std::map<QList<std::pair<QString, QString>>, double> known;
    for (const SeenSeries &series : *before)
        known.emplace(series.labels, series.value);
    SeenSeriesList grown;
    for (SeenSeries series : *after) {
        const auto earlier = known.find(series.labels);
        if (earlier == known.end())
            continue;
        const bool wasReset = type != "gauge" && series.value < earlier->second;
        const double growth = wasReset ? series.value : series.value - earlier->second;
        series.value = kind == FilterKind::Rate ? growth * (1 / seconds) : growth; // in this order in Prometheus
        grown.series.append(series);
    }
    if (grown.series.isEmpty())
        return std::unexpected(tr("there are no samples: no series was there both times"));
    return Seen{grown};
}

double histogramQuantile(double q, QList<HistogramBucket> buckets)
{
    const double none = std::nan("");
    if (std::isnan(q) || buckets.isEmpty())
        return none;
    if (q < 0 || q > 1)
        return q < 0 ? -HUGE_VAL : HUGE_VAL;
    buckets.removeIf([](const HistogramBucket &bucket) { return std::isnan(bucket.bound); });
    if (buckets.isEmpty())
        return none;
    std::ranges::stable_sort(buckets, {}, &HistogramBucket::bound);
    if (buckets.constLast().bound != HUGE_VAL)
        return none;
    QList<HistogramBucket> merged;
    for (const HistogramBucket &bucket : buckets) {
        if (!merged.isEmpty() && merged.constLast().bound == bucket.bound)
            merged.last().count += bucket.count;
        else
            merged.append(bucket);
    }
    makeMonotonic(merged);
    const double observations = merged.constLast().count;
    if (merged.size() < 2 || observations == 0 || std::isnan(observations))
        return none;
    double rank = q * observations;
    const auto last = merged.size() - 1;
    qsizetype at = 0;
    while (at < last && !(merged[at].count >= rank))
        ++at;
    if (at == last)
        return merged[last - 1].bound;
    if (at == 0 && merged[0].bound <= 0)
        return merged[0].bound;
    const double start = at > 0 ? merged[at - 1].bound : 0;
    const double below = at > 0 ? merged[at - 1].count : 0;
    rank -= below;
    return start + (merged[at].bound - start) * (rank / (merged[at].count - below));
}

Sight quantile(const Seen &seenValue, double q)
{
    const auto *list = seenValue.as<SeenSeriesList>();
    if (!list)
        return std::unexpected(tr("quantile takes the buckets of a histogram"));
    std::map<QList<std::pair<QString, QString>>, QList<HistogramBucket>> histograms;
    for (const SeenSeries &series : list->series) {
        const QByteArray le = labelOf(series, u"le"_s).toUtf8();
        const auto bound = metricNumber({le.constData(), static_cast<std::size_t>(le.size())}, true);
        if (!bound)
            continue; // as Prometheus does: a bucket without a bound is none
        auto labels = series.labels;
        labels.removeIf([](const auto &label) { return label.first == u"le"; });
        histograms[labels].append({*bound, series.value});
    }
    if (histograms.empty())
        return std::unexpected(tr("quantile takes the buckets of a histogram, with their label le"));
    SeenSeriesList result;
    for (const auto &[labels, buckets] : histograms) {
        const bool isEmpty = std::ranges::all_of(buckets, [](const HistogramBucket &b) { return b.count == 0; });
        if (!isEmpty)
            result.series.append({list->series[0].name, labels, histogramQuantile(q, buckets)});
    }
    if (result.series.isEmpty())
        return std::unexpected(tr("there are no samples: the histogram has no observation"));
    return Seen{result};
}

} // namespace shipworthy::checks
