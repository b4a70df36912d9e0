#include "checks/openmetricsfamily.h"

#include "checks/metricline.h"
#include "checks/translation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace shipworthy::checks {
namespace {

using Problem = std::optional<QString>;
using Suffixes = QList<QByteArray>;

/// What may stand behind a family's name in its samples, by type; nothing for a type that is not known.
std::optional<Suffixes> suffixesOf(const QByteArray &type)
{
    if (type == "counter")
        return Suffixes{"_total", "_created"};
    if (type == "summary")
        return Suffixes{"", "_count", "_sum", "_created"};
    if (type == "histogram")
        return Suffixes{"_count", "_sum", "_bucket", "_created"};
    if (type == "gaugehistogram")
        return Suffixes{"_gcount", "_gsum", "_bucket"};
    if (type == "info")
        return Suffixes{"_info"};
    if (type == "gauge" || type == "unknown" || type == "stateset")
        return Suffixes{""};
    return std::nullopt;
}

std::optional<QByteArray> labelOf(const MetricSample &sample, const QByteArray &name)
{
    for (const auto &[label, value] : sample.labels) {
        if (label == name)
            return value;
    }
    return std::nullopt;
}

/// A bound as a number; infinity must be written "+Inf".
std::optional<double> boundOf(const MetricSample &sample, const QByteArray &label)
{
    const auto text = labelOf(sample, label);
    if (!text)
        return std::nullopt;
    const auto bound = metricNumber({text->constData(), static_cast<std::size_t>(text->size())}, false);
    if (!bound || std::isnan(*bound) || (*bound == std::numeric_limits<double>::infinity() && *text != "+Inf"))
        return std::nullopt;
    return bound;
}

bool isAmong(const QByteArray &suffix, std::initializer_list<const char *> suffixes)
{
    return std::ranges::any_of(suffixes, [&suffix](const char *one) { return suffix == one; });
}

/// The labels in one key, whatever their order.
QByteArray keyOf(const MetricSample &sample, const QByteArray &without)
{
    QList<QByteArray> parts;
    for (const auto &[name, value] : sample.labels) {
        if (name != without)
            parts.append(name + '\x01' + value);
    }
    std::ranges::sort(parts);
    return parts.join('\x02');
}

/// The buckets and totals of one histogram at one time.
struct HistogramPart {
    std::optional<double> bound, count;
    double value = 0;
    bool hasNegativeBuckets = false, hasSum = false, hasGaugeSum = false, hasNegativeGaugeSum = false;

    [[nodiscard]] Problem check() const
    {
        if (bound != std::numeric_limits<double>::infinity())
            return tr("a histogram has no bucket for +Inf");
        if (count && value != *count)
            return tr("the count of a histogram is not that of its last bucket");
        if ((hasSum || hasGaugeSum) != count.has_value())
            return tr("a histogram has a sum without a count, or a count without a sum");
        if (hasNegativeBuckets && hasSum)
            return tr("a histogram with negative buckets has a sum");
        if (!hasNegativeBuckets && hasNegativeGaugeSum)
            return tr("a histogram without negative buckets has a negative sum");
        return std::nullopt;
    }

    [[nodiscard]] Problem add(const MetricSample &sample, const QByteArray &suffix)
    {
        if (isAmong(suffix, {"_count", "_gcount"}))
            count = sample.value;
        hasSum = hasSum || suffix == "_sum";
        hasGaugeSum = hasGaugeSum || suffix == "_gsum";
        hasNegativeGaugeSum = hasNegativeGaugeSum || (suffix == "_gsum" && sample.value < 0);
        if (suffix != "_bucket")
            return std::nullopt;
        const double next = boundOf(sample, "le").value_or(0);
        hasNegativeBuckets = hasNegativeBuckets || next < 0;
        if ((bound && next <= *bound) || sample.value < value)
            return tr("the buckets of a histogram are out of order");
        bound = next;
        value = sample.value;
        return std::nullopt;
    }
};

} // namespace

Problem OpenMetricsFamily::describe(std::string_view keyword, std::string_view text)
{
    if (!m_samples.isEmpty())
        return tr("metadata stands behind samples");
    std::optional<QByteArray> &place = keyword == "HELP" ? m_help : keyword == "TYPE" ? m_type : m_unit;
    if (keyword != "HELP" && keyword != "TYPE" && keyword != "UNIT")
        return tr("a comment is neither HELP, TYPE, UNIT nor EOF");
    if (place)
        return tr("a family has two lines of the same metadata");
    place = bytesOf(text);
    if (keyword == "TYPE" && !suffixesOf(*m_type))
        return tr("a type of metric is not known");
    return std::nullopt;
}

bool OpenMetricsFamily::mayHold(const QByteArray &sample) const
{
    if (!m_type)
        return sample == m_name;
    return std::ranges::any_of(suffixesOf(*m_type).value_or(Suffixes()),
                               [&](const QByteArray &suffix) { return sample == m_name + suffix; });
}

Problem OpenMetricsFamily::add(const MetricSample &sample, bool hasExemplar)
{
    if (hasExemplar && !(type().endsWith("histogram") && suffixOf(sample) == "_bucket") &&
        !(type() == "counter" && suffixOf(sample) == "_total"))
        return tr("only counters and buckets have exemplars");
    for (const auto &problem : {checkLabels(sample), checkValue(sample), checkOrder(sample)}) {
        if (problem)
            return problem;
    }
    m_samples.append(sample);
    return std::nullopt;
}

Problem OpenMetricsFamily::checkLabels(const MetricSample &sample) const
{
    const QByteArray suffix = suffixOf(sample);
    if (type() == "stateset" && !labelOf(sample, m_name))
        return tr("a sample of a state set does not name its state");
    if (suffix == "_bucket" && type().endsWith("histogram") && !boundOf(sample, "le"))
        return tr("a bucket has no bound that is valid");
    if (type() == "summary" && suffix.isEmpty()) {
        const auto quantile = boundOf(sample, "quantile");
        if (!quantile || *quantile < 0 || *quantile > 1)
            return tr("a sample of a summary has no quantile that is valid");
    }
    return std::nullopt;
}

Problem OpenMetricsFamily::checkValue(const MetricSample &sample) const
{
    const QByteArray suffix = suffixOf(sample);
    const double value = sample.value;
    const bool isWhole = std::isfinite(value) && std::floor(value) == value;
    if (type() == "stateset" && value != 0 && value != 1)
        return tr("a state is neither 0 nor 1");
    if (type() == "info" && value != 1)
        return tr("an info is not 1");
    if (type() == "summary" && suffix.isEmpty() && value < 0)
        return tr("a quantile is negative");
    if (isAmong(suffix, {"_bucket", "_count", "_gcount"}) && !isWhole)
        return tr("a count is no whole number");
    if (isAmong(suffix, {"_total", "_sum", "_count", "_bucket", "_gcount", "_gsum"}) && std::isnan(value))
        return tr("a counter is NaN");
    if (isAmong(suffix, {"_total", "_sum", "_count", "_bucket", "_gcount"}) && value < 0)
        return tr("a counter is negative");
    return std::nullopt;
}

QByteArray OpenMetricsFamily::groupOf(const MetricSample &sample) const
{
    if (type() == "info") // all infos of a family are one group
        return {};
    if (type() == "summary" && suffixOf(sample).isEmpty())
        return keyOf(sample, "quantile");
    if (type() == "stateset")
        return keyOf(sample, m_name);
    return keyOf(sample, type().endsWith("histogram") && suffixOf(sample) == "_bucket" ? "le" : QByteArray());
}

Problem OpenMetricsFamily::checkOrder(const MetricSample &sample)
{
    const QByteArray group = groupOf(sample);
    if (m_group == group) {
        if (sample.timestamp.has_value() != m_groupTime.has_value())
            return tr("some samples of a metric have a timestamp, others have none");
        if (m_groupTime && *m_groupTime > *sample.timestamp && type() != "info")
            return tr("timestamps go backwards");
    } else {
        if (m_groups.contains(group))
            return tr("the samples of a metric do not stand together");
        m_seriesAtTime.clear();
    }
    const QByteArray series = sample.name + '\x03' + keyOf(sample, {});
    m_keepsLast = sample.timestamp != m_groupTime || !m_seriesAtTime.contains(series);
    m_seriesAtTime.insert(series);
    m_group = group;
    m_groupTime = sample.timestamp;
    m_groups.insert(group);
    return std::nullopt;
}

Problem OpenMetricsFamily::checkHistogram() const
{
    std::optional<HistogramPart> part;
    QByteArray group;
    std::optional<double> time;
    for (const MetricSample &sample : m_samples) {
        const QByteArray itsGroup = groupOf(sample);
        if (!part || itsGroup != group || sample.timestamp != time) {
            if (const auto problem = part ? part->check() : std::nullopt)
                return problem;
            part.emplace();
        }
        group = itsGroup;
        time = sample.timestamp;
        if (const auto problem = part->add(sample, suffixOf(sample)))
            return problem;
    }
    return part ? part->check() : std::nullopt;
}

Problem OpenMetricsFamily::finish(QSet<QByteArray> &names) const
{
    Suffixes suffixes = suffixesOf(type()).value_or(Suffixes());
    if (!suffixes.contains(""))
        suffixes.append("");
    for (const QByteArray &suffix : suffixes) {
        if (names.contains(m_name + suffix))
            return tr("two families have a name in common");
        names.insert(m_name + suffix);
    }
    if (m_unit && !m_unit->isEmpty() && !m_name.endsWith('_' + *m_unit))
        return tr("the name of a family does not end with its unit");
    if (m_unit && !m_unit->isEmpty() && (type() == "info" || type() == "stateset"))
        return tr("an info or a state set has a unit");
    return type().endsWith("histogram") ? checkHistogram() : std::nullopt;
}

} // namespace shipworthy::checks
