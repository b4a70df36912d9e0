#pragma once

#include "items/watchedcheck.h"
#include "theme/theme.h"

class QPainter;

namespace shipworthy::ui {

/// How a check or a watched address looks in lists, counts and the detail.
enum class ServiceLook { Pass, Fail, Warn, Unknown, Stale, NotRun, OptIn, Running };

[[nodiscard]] ServiceLook serviceLook(const WatchedEndpoint &row);
[[nodiscard]] ServiceLook serviceLook(const WatchedCheck &row);
[[nodiscard]] ServiceLook serviceLook(EndpointState state);
[[nodiscard]] ServiceLook serviceLook(CheckState state); ///< of one line or run
[[nodiscard]] QColor colorOf(ServiceLook look, const Theme &theme);

/// Tick, cross, triangle, question mark in a dashed ring, clock, dash, lock, three dots.
void paintServiceMark(QPainter &painter, const QRectF &square, ServiceLook look, const Theme &theme);

/// The latencies of the last 24 hours as a line from 0 to the greatest, oldest first, with a dot at the latest. An
/// answer that never came leaves a gap and a short stroke at the foot. Many are drawn as the greatest of each few.
void paintLatencyLine(QPainter &painter, const QRectF &rect, const CheckTrend &trend, const Theme &theme);

/// A mark an hour, the last one at the right: short where all passed, half as high for a warning, an outline for not
/// evaluated, as high as the row for a failure, a dot where nothing ran.
void paintResultStrip(QPainter &painter, const QRectF &rect, const CheckTrend &trend, const Theme &theme);

/// Days left that deserve a warning.
inline constexpr int fewCertificateDays = 14;
/// "Certificate 61 days", "Certificate ended 2 days ago", "Certificate not seen yet", "No TLS".
[[nodiscard]] QString certificateText(bool secure, std::optional<int> days);

} // namespace shipworthy::ui
