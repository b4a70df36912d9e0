#pragma once

#include "checks/exposition.h"
#include "checks/queries.h"

namespace shipworthy::checks {

/// The series of the latest scrape that \a selector takes; absent where there is none or the page does not parse.
[[nodiscard]] Sight lookAtMetric(const Selector &selector, const QueryContext &context);

/// How the series of \a query's selector grew between the two scrapes, or by how much a second (rate). A counter that
/// fell was reset and has grown by what it shows now, as Prometheus counts it; a gauge just changed. A series that only
/// one scrape has says nothing.
[[nodiscard]] Sight growth(const Query &query, FilterKind kind, const QueryContext &context);

/// Prometheus' histogram_quantile over classic buckets: a series for each set of labels but le. Those without an
/// observation are left out; nothing was evaluated where all are.
[[nodiscard]] Sight quantile(const Seen &buckets, double q);

struct HistogramBucket {
    double bound = 0;
    double count = 0; ///< cumulative
};
/// The rule itself, for one histogram: NaN without observations, without +Inf or of fewer than two buckets; -Inf and
/// +Inf for \a q outside 0 to 1. Source: Prometheus, promql/quantile.go, bucketQuantile.
[[nodiscard]] double histogramQuantile(double q, QList<HistogramBucket> buckets);

} // namespace shipworthy::checks
