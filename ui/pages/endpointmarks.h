#pragma once

#include "items/watchedendpoint.h"
#include "theme/theme.h"

class QPainter;

namespace shipworthy::ui {

/// How an endpoint looks in lists, counts and the detail: by its last answer, or that it was never asked.
enum class EndpointLook { Up, Down, Degraded, Unknown, NotAsked, Asking };

[[nodiscard]] EndpointLook lookOf(const WatchedEndpoint &row);
[[nodiscard]] EndpointLook lookOf(EndpointState state);
[[nodiscard]] QColor colorOf(EndpointLook look, const Theme &theme);

/// Tick, cross, triangle, question mark in a dashed ring, dash, clock.
void paintEndpointMark(QPainter &painter, const QRectF &square, EndpointLook look, const Theme &theme);

/// The latencies so far as a line from 0 to the greatest, oldest first, with a dot at the latest. An answer that never
/// came leaves a gap and a short stroke at the foot.
void paintLatencyLine(QPainter &painter, const QRectF &rect, const QList<EndpointAnswer> &answers, const Theme &theme);

/// Days left that deserve a warning.
inline constexpr int fewCertificateDays = 14;
/// "Certificate 61 days", "Certificate expired 2 days ago", "Certificate not seen yet", "No TLS".
[[nodiscard]] QString certificateText(const EndpointGroup &group);

} // namespace shipworthy::ui
