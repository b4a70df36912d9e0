#pragma once

#include <QPainter>

namespace shipworthy::ui {

/// Slanted lines of 45°, \a rising or falling to the right, clipped to \a rect; drawn as lines, not as a brush, so that
/// they stay sharp at every scale.
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &color, double spacing, double width, bool rising);

} // namespace shipworthy::ui
