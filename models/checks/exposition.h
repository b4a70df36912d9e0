#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace shipworthy::checks {

struct MetricSample {
    QByteArray name;
    QList<std::pair<QByteArray, QByteArray>> labels = {}; ///< as written, unescaped
    double value = 0;
    std::optional<double> timestamp = {}; ///< seconds
};

struct MetricFamily {
    QByteArray name;
    QByteArray type = {}; ///< lower case; empty where none was stated
    QByteArray help = {};
};

/// A page of metrics, taken apart.
struct Exposition {
    QList<MetricFamily> families; ///< those that samples or metadata name
    QList<MetricSample> samples;
    /// The type of the family that a sample of that name belongs to; empty where none was stated.
    [[nodiscard]] QByteArray typeOf(const QByteArray &sample) const;
};

/// Prometheus text format 0.0.4 as Prometheus' own parser takes it: one bad line voids the whole. Fails with the line
/// and the reason. Linear in the size of \a text.
[[nodiscard]] Result<Exposition> readPrometheusText(const QByteArray &text);

/// OpenMetrics 1.0, strict as its reference parser: a page ends with "# EOF", families are whole and do not
/// interleave, suffixes fit the type, histograms add up. One error voids the whole.
[[nodiscard]] Result<Exposition> readOpenMetrics(const QByteArray &text);

} // namespace shipworthy::checks
