#include "code/documentmark.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"

#include <QPainterPath>

namespace shipworthy::ui {
namespace {

/// A black bar, as over printed words.
void paintCover(QPainter &painter, const QRectF &square, const QColor &color)
{
    const qreal height = square.height() * 0.42;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(square.left(), square.center().y() - height / 2, square.width(), height), 2, 2);
}

/// An open-ended spanner, from its jaw at the upper right to its ring at the lower left.
void paintWrench(QPainter &painter, const QRectF &square, const QColor &color)
{
    const qreal unit = square.width() / 16;
    painter.translate(square.topLeft());
    painter.scale(unit, unit);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path(QPointF(13.6, 4.2));
    path.lineTo(11.4, 6.4);
    path.lineTo(9.6, 4.6);
    path.lineTo(11.8, 2.4);
    path.cubicTo(9.2, 1.4, 6.6, 3.6, 7.4, 6.6);
    path.lineTo(2.6, 11.4);
    path.cubicTo(1.2, 12.8, 3.2, 14.8, 4.6, 13.4);
    path.lineTo(9.4, 8.6);
    path.cubicTo(12.4, 9.4, 14.6, 6.8, 13.6, 4.2);
    painter.drawPath(path);
}

} // namespace

void paintDocumentMark(QPainter &painter, const QRectF &square, MarkKind kind, std::optional<Severity> severity,
                       const Theme &theme)
{
    const Upright upright(painter, square);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (kind) {
    case MarkKind::Contradiction:
        paintMark(painter, square, QStringLiteral("unequal"), theme.color(Role::ContradictedText));
        break;
    case MarkKind::Finding: paintSeverityBadge(painter, square, severity, theme); break;
    case MarkKind::Secret: paintCover(painter, square, theme.color(Role::Text)); break;
    case MarkKind::Repair: paintWrench(painter, square, theme.color(Role::MediumText)); break;
    case MarkKind::Warning: paintMark(painter, square, QStringLiteral("warning"), theme.color(Role::MediumText)); break;
    }
    painter.restore();
}

} // namespace shipworthy::ui
