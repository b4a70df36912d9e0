#pragma once

#include <QByteArray>
#include <optional>

namespace shipworthy {

/// What a scrape holds, as far as this first form looks: enough to say that it parses.
struct MetricsText {
    int families = 0;     ///< metric families with at least one sample
    int firstBadLine = 0; ///< 1-based; 0: every line parses
    bool operator==(const MetricsText &) const = default;
};

/// Reads the Prometheus text format 0.0.4 and OpenMetrics, loosely: names, labels and values of samples, families from
/// their TYPE lines. \a whole: false when the body was cut, whose last line is then not judged.
/// Nothing when the first line that is not blank is neither a sample nor a comment. Linear in the size of \a body.
[[nodiscard]] std::optional<MetricsText> readMetrics(const QByteArray &body, bool whole = true);

} // namespace shipworthy
