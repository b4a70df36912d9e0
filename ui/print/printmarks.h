#pragma once

#include "print/canvas.h"
#include "reports/scorecardreport.h"

namespace shipworthy::ui::print {

/// The plate: fill or frame, mark and word; shape and word say it without colour.
void paintPlate(Canvas &canvas, const QRectF &rect, Verdict verdict);

/// The mark of a state, centred in a square of \a size mm.
void paintStanding(Canvas &canvas, const QPointF &topLeft, double size, Standing standing);

/// Tick, cross in a square, triangle or dashed ring for "up", "down", "degraded" and anything else.
void paintEndpointMark(Canvas &canvas, const QPointF &topLeft, double size, const QString &state);

/// Solid, hatched, dotted and plain parts in proportion; an empty track for nothing.
void paintShares(Canvas &canvas, const QRectF &rect, const Shares &shares);

/// The bullet of one score: track with quarters, computed solid, claims hatched, claimed ▽ above, targets as ticks.
void paintBullet(Canvas &canvas, const QRectF &rect, const ScoreLine &line);

/// One sample of a legend.
enum class Swatch { Verified, Claimed, Accepted, Open, DocumentScore, NearTarget, FarTarget };
/// Paints swatch and word; returns the width taken.
double paintLegend(Canvas &canvas, double x, double y, Swatch swatch, const QString &word);
/// Paints several one after the other from \a x on, begun anew at \a left where \a right is reached; returns the
/// height.
double paintSwatches(Canvas &canvas, double x, double left, double right, double y,
                     const QList<std::pair<Swatch, QString>> &entries);

} // namespace shipworthy::ui::print
