#pragma once

#include "domain/readiness.h"
#include "theme/theme.h"

#include <QPainter>

namespace shipworthy::ui {

// One painter for each part of the design ("Components"), shared by delegates, cards and widgets. Rectangles are in
// device-independent pixels; each part is drawn vertically centred, from the leading edge. Return values are widths
// used.

enum class PlateStyle { Computed, Claimed };
/// Fill, mark, word and score: heights 38, 26 or 22 by \a height. \a score is already text; empty draws none.
int paintVerdictPlate(QPainter &painter, const QRectF &rect, Verdict verdict, const QString &score, PlateStyle style,
                      const Theme &theme);
[[nodiscard]] QSize verdictPlateSize(Verdict verdict, const QString &score, int height);
void paintVerdictMark(QPainter &painter, const QRectF &square, Verdict verdict, const QColor &color);

/// Octagon C, triangle H, diamond M, circle L, square I, dashed square ? for an absent severity.
void paintSeverityBadge(QPainter &painter, const QRectF &square, std::optional<Severity> severity, const Theme &theme);

/// Ring, half, three quarters, disc with tick, shield, arrow, dash.
void paintStatusMark(QPainter &painter, const QRectF &square, Status status, const Theme &theme);

/// Chip with mark and word; None draws a dash. Returns the width used.
int paintEvidenceChip(QPainter &painter, const QRectF &rect, Evidence evidence, const Theme &theme);
[[nodiscard]] int evidenceChipWidth(Evidence evidence);

/// Bands (of 100), the document's own score (▽) and its near and far target (one tick, two ticks). Absent ones are not
/// drawn; absent \a bands draw the empty track.
void paintScoreBar(QPainter &painter, const QRectF &rect, std::optional<Bands> bands, std::optional<double> claimed,
                   std::optional<double> nearTarget, std::optional<double> farTarget, const Theme &theme);

/// Plain progress: \a done of \a total.
void paintProgress(QPainter &painter, const QRectF &rect, int done, int total, const Theme &theme);

enum class TimelineLook { Done, InProgress, Open };
void paintTimelineBar(QPainter &painter, const QRectF &rect, TimelineLook look, double doneShare, qreal overdueFromX,
                      bool selected, const Theme &theme);
void paintPhaseBracket(QPainter &painter, const QRectF &rect, const Theme &theme);

/// "5 d late" with its mark, a weekday within a week, else day and month; "–" without a date.
struct DueText {
    QString text;
    bool late = false;
};
[[nodiscard]] DueText dueText(QDate due, QDate today, bool done);
void paintDue(QPainter &painter, const QRectF &rect, const DueText &due, const Theme &theme);

/// Small warning, not-equal and similar marks by name, as paths: "warning", "unequal", "tick", "cross", "clock".
void paintMark(QPainter &painter, const QRectF &square, const QString &name, const QColor &color);

} // namespace shipworthy::ui
