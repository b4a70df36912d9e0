#pragma once

#include "checks/exposition.h"

#include <QSet>
#include <string_view>

namespace shipworthy::checks {

/// One family of an OpenMetrics page while its lines come in. Each step gives what is wrong, in words.
class OpenMetricsFamily {
public:
    explicit OpenMetricsFamily(const QByteArray &name)
        : m_name(name)
    {
    }
    [[nodiscard]] const QByteArray &name() const { return m_name; }
    [[nodiscard]] QByteArray type() const { return m_type.value_or("unknown"); }
    [[nodiscard]] QByteArray help() const { return m_help.value_or(QByteArray()); }

    /// A line of metadata: HELP, TYPE or UNIT and its text.
    [[nodiscard]] std::optional<QString> describe(std::string_view keyword, std::string_view text);
    void settleAsUnknown() { m_type = "unknown"; } ///< samples came without metadata
    [[nodiscard]] bool mayHold(const QByteArray &sample) const;
    [[nodiscard]] std::optional<QString> add(const MetricSample &sample, bool hasExemplar);
    [[nodiscard]] bool keepsLast() const { return m_keepsLast; } ///< the last sample says something new
    /// No lines follow. \a names: those that are taken by families before.
    [[nodiscard]] std::optional<QString> finish(QSet<QByteArray> &names) const;

private:
    [[nodiscard]] QByteArray suffixOf(const MetricSample &sample) const { return sample.name.mid(m_name.size()); }
    [[nodiscard]] std::optional<QString> checkLabels(const MetricSample &sample) const;
    [[nodiscard]] std::optional<QString> checkValue(const MetricSample &sample) const;
    [[nodiscard]] std::optional<QString> checkOrder(const MetricSample &sample);
    [[nodiscard]] QByteArray groupOf(const MetricSample &sample) const;
    [[nodiscard]] std::optional<QString> checkHistogram() const;

    QByteArray m_name;
    std::optional<QByteArray> m_type, m_help, m_unit;
    QList<MetricSample> m_samples;
    std::optional<QByteArray> m_group;
    std::optional<double> m_groupTime;
    QSet<QByteArray> m_groups;
    QSet<QByteArray> m_seriesAtTime;
    bool m_keepsLast = true;
};

} // namespace shipworthy::checks
