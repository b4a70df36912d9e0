#include "scanners/scansink.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::scanners", text);
}

enum Place { OneMetric, RootGroup, State };
constexpr std::array rules{JsonRule{"metrics/*"}, JsonRule{"root_group"}, JsonRule{"state"}};

QString nameOf(const JsonValue &member)
{
    const std::string_view name = member.name();
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

/// The two forms of a k6 summary differ in three ways that turn their meaning round. handleSummary() puts a metric's
/// numbers below "values" and a threshold is {"ok": true} when it held; --summary-export puts the numbers beside
/// "thresholds", where true means that the threshold FAILED, and calls a rate "value". In both, the "passes" of
/// http_req_failed count the requests that failed.
class Summary {
public:
    explicit Summary(const JsonValue &metric)
        : m_name(nameOf(metric))
        , m_metric(metric)
        , m_isExport(!metric["values"].isObject())
        , m_values(m_isExport ? metric : metric["values"])
    {
    }

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] JsonValue values() const { return m_values; }
    [[nodiscard]] std::optional<double> value(std::string_view aggregate) const { return m_values[aggregate].number(); }
    /// The share of a rate, 0 to 1.
    [[nodiscard]] std::optional<double> rate() const { return value(m_isExport ? "value" : "rate"); }
    [[nodiscard]] bool isRate() const { return m_values["passes"].exists() && m_values["fails"].exists(); }
    [[nodiscard]] bool isTrend() const { return m_values["avg"].exists() && m_values["max"].exists(); }
    /// A metric without samples is only listed for its thresholds, all zeros; k6 then lets them pass.
    [[nodiscard]] bool hasSamples() const
    {
        if (isRate())
            return m_values["passes"].number().value_or(0) + m_values["fails"].number().value_or(0) > 0;
        if (isTrend())
            return value("max").value_or(0) != 0 || value("avg").value_or(0) != 0;
        return true; // of counters and gauges zero is a count
    }
    [[nodiscard]] JsonValue thresholds() const { return m_metric["thresholds"]; }
    [[nodiscard]] std::optional<bool> held(const JsonValue &threshold) const
    {
        if (threshold.isObject())
            return threshold["ok"].exists() ? std::optional(threshold["ok"].isTrue()) : std::nullopt;
        if (threshold.isTrue() || threshold.isFalse())
            return threshold.isFalse();
        return std::nullopt;
    }
    [[nodiscard]] QString unit(std::string_view aggregate) const
    {
        const std::string_view contains = m_metric["contains"].string();
        const bool isTime = contains == "time" || m_name.contains(QLatin1String("duration")) ||
                            m_name.startsWith(QLatin1String("http_req_")) || m_name == QLatin1String("group_duration");
        if (isTrend() && isTime)
            return QStringLiteral("ms");
        if (m_name.startsWith(QLatin1String("data_")))
            return aggregate == "rate" ? QStringLiteral("B/s") : QStringLiteral("B");
        return aggregate == "rate" && !isRate() ? QStringLiteral("/s") : QString();
    }

private:
    QString m_name;
    JsonValue m_metric;
    bool m_isExport;
    JsonValue m_values;
};

class Reader : public ScanSink {
public:
    explicit Reader(ScanBuilder &builder)
        : ScanSink(builder, bit(OneMetric))
    {
    }

    void record(int rule, const JsonValue &value, LineRange lines) override
    {
        if (rule == OneMetric)
            readMetric(Summary(value), lines);
        else if (rule == RootGroup)
            readGroup(value, lines, {});
        else if (const auto duration = value["testRunDurationMs"].number(); rule == State && duration)
            m_builder.metric(tr("Test run"), *duration / 1000, QStringLiteral("s"));
    }

    void finish()
    {
        if (m_requests.value_or(0) <= 0)
            m_builder.gap(tr("no request was made"));
    }

private:
    void readMetric(const Summary &metric, LineRange lines)
    {
        m_builder.saw();
        if (!metric.values().isObject()) {
            m_builder.skip(tr("a metric has no values"), lines.first);
            return;
        }
        m_builder.keep();
        for (const JsonValue value : metric.values()) {
            const auto number = value.number();
            if (!number)
                continue;
            const QString aggregate = nameOf(value);
            m_builder.metric(tr("%1 %2").arg(metric.name(), aggregate), *number, metric.unit(value.name()), {},
                             lines.first);
        }
        readFigures(metric);
        for (const JsonValue threshold : metric.thresholds())
            readThreshold(metric, threshold, lines);
    }

    void readFigures(const Summary &metric)
    {
        if (!metric.hasSamples())
            return;
        if (metric.name() == QLatin1String("http_req_duration")) {
            for (const JsonValue value : metric.values()) {
                if (const auto number = value.number())
                    m_builder.figure(Measure::Latency, nameOf(value), *number);
            }
        } else if (metric.name() == QLatin1String("http_req_failed")) {
            if (const auto rate = metric.rate())
                m_builder.figure(Measure::FailedRequests, {}, *rate * 100);
        } else if (metric.name() == QLatin1String("checks")) {
            if (const auto rate = metric.rate())
                m_builder.figure(Measure::Checks, {}, *rate * 100);
        } else if (metric.name() == QLatin1String("http_reqs")) {
            m_requests = metric.value("count");
            if (m_requests)
                m_builder.figure(Measure::Requests, {}, *m_requests);
            if (const auto rate = metric.value("rate"))
                m_builder.figure(Measure::RequestRate, {}, *rate);
        } else if (metric.name() == QLatin1String("vus_max")) {
            if (const auto most = metric.value("max") ? metric.value("max") : metric.value("value"))
                m_builder.figure(Measure::VirtualUsers, {}, *most);
        }
    }

    void readThreshold(const Summary &metric, const JsonValue &threshold, LineRange lines)
    {
        m_builder.saw();
        const QString condition = nameOf(threshold);
        const auto held = metric.held(threshold);
        if (!held) {
            m_builder.skip(tr("a threshold does not say whether it held"), lines.first);
            return;
        }
        if (*held && !metric.hasSamples()) {
            m_builder.skip(tr("a threshold held because nothing was measured"), lines.first);
            m_builder.gap(tr("%1 has no samples").arg(metric.name()));
            return;
        }
        const QString rule = tr("%1 %2").arg(metric.name(), condition);
        m_builder.document().controls.append({.framework = tr("k6 thresholds"),
                                              .key = rule,
                                              .title = rule,
                                              .status = *held ? ControlStatus::Pass : ControlStatus::Fail,
                                              .finding = {},
                                              .line = lines.first});
        if (*held) {
            m_builder.keep();
            return;
        }
        Finding finding = findingAt(lines);
        finding.key = rule;
        finding.title = tr("The load test missed its threshold: %1").arg(rule);
        finding.category = tr("Load");
        finding.section = QStringList{tr("k6")};
        QStringList measured;
        for (const JsonValue value : metric.values()) {
            if (const auto number = value.number())
                measured.append(QStringLiteral("%1 = %2").arg(nameOf(value), ScanBuilder::numberText(*number)));
        }
        finding.description = tr("Measured: %1").arg(measured.join(tr(", ")));
        m_builder.store(std::move(finding), {ScanSubject::Load, Grading::None, {}});
    }

    /// Groups and checks are lists in one form and objects by name in the other.
    void readGroup(const JsonValue &group, LineRange lines, const QStringList &path)
    {
        for (const JsonValue check : group["checks"])
            readCheck(check, lines, path);
        for (const JsonValue inner : group["groups"])
            readGroup(inner, lines, path + QStringList{inner["name"].text()});
    }

    void readCheck(const JsonValue &check, LineRange lines, const QStringList &path)
    {
        m_builder.saw();
        const auto passes = check["passes"].integer();
        const auto fails = check["fails"].integer();
        if (!passes || !fails) {
            m_builder.skip(tr("a check does not say how often it held"), lines.first);
            return;
        }
        if (*fails == 0) {
            m_builder.keep(); // counted in the metric "checks"
            return;
        }
        Finding finding = findingAt(lines);
        finding.title = tr("A check of the load test failed: %1").arg(check["name"].text());
        finding.category = tr("Load");
        finding.section = QStringList{tr("k6")} + path;
        finding.description = tr("It failed %1 of %2 times").arg(*fails).arg(*fails + *passes);
        m_builder.store(std::move(finding), {ScanSubject::Load, Grading::None, {}});
    }

    std::optional<double> m_requests;
};

} // namespace

Result<void> readK6Summary(const JsonText &input, ScanBuilder &builder)
{
    Reader reader(builder);
    builder.document().title = tr("k6 summary");
    builder.lookedFor(ScanSubject::Load);
    if (const auto read = streamJson(input.text, rules, reader, input.stop); !read)
        return read;
    reader.finish();
    return {};
}

} // namespace shipworthy
