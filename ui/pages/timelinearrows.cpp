#include "pages/timelinearrows.h"

#include <QPainter>
#include <algorithm>

namespace shipworthy::ui {

void TimelineArrows::add(const QRectF &from, const QRectF &to, Look look)
{
    const double barHalf = px(7);
    const double step = px(8);
    Arrow arrow;
    arrow.look = look;
    if (to.left() >= from.right() + 2 * step) {
        const double turn = to.left() - step;
        arrow.line << QPointF(from.right(), from.center().y()) << QPointF(turn, from.center().y())
                   << QPointF(turn, to.center().y()) << QPointF(to.left(), to.center().y());
    } else {
        const bool down = to.center().y() > from.center().y();
        const double reach = down ? barHalf : -barHalf;
        const double x = std::clamp(to.left() + step, std::min(from.left() + 2, to.left() + 2),
                                    std::max(to.right() - 2, to.left() + 2));
        const double start = std::clamp(x, from.left() + 2, std::max(from.left() + 2, from.right() - 2));
        arrow.heading = {0, down ? 1.0 : -1.0};
        arrow.line << QPointF(start, from.center().y() + reach);
        if (std::abs(start - x) > 1) {
            const double turn = from.center().y() + (down ? 1 : -1) * from.height() / 2;
            arrow.line << QPointF(start, turn) << QPointF(x, turn);
        }
        arrow.line << QPointF(x, to.center().y() - reach);
    }
    arrow.bounds = arrow.line.boundingRect().adjusted(-8, -8, 8, 8);
    m_arrows.append(arrow);
}

void TimelineArrows::paint(QPainter &painter, const QRect &cell, const Theme &theme) const
{
    painter.save();
    for (const Arrow &arrow : m_arrows) {
        if (arrow.bounds.intersects(cell))
            paint(painter, arrow, cell, theme);
    }
    painter.restore();
}

void TimelineArrows::paint(QPainter &painter, const Arrow &arrow, const QRectF &cell, const Theme &theme)
{
    const bool critical = arrow.look == Look::Critical;
    const bool broken = arrow.look == Look::Broken;
    const QColor color = theme.color(broken ? Role::ContradictedText : critical ? Role::Text : Role::Edge);
    const double half = critical ? 1.25 : 0.5;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(color, 1, Qt::DashLine));
    // A long arrow crosses many rows: each draws its own piece, and a piece is a rectangle.
    for (qsizetype i = 1; i < arrow.line.size(); ++i) {
        const QRectF stroke = QRectF(arrow.line[i - 1], arrow.line[i]).normalized().adjusted(-half, -half, half, half);
        if (!stroke.intersects(cell))
            continue;
        if (broken)
            painter.drawLine(arrow.line[i - 1], arrow.line[i]);
        else
            painter.fillRect(stroke.intersected(cell), color);
    }
    const QPointF tip = arrow.line.last();
    const double size = px(5);
    if (!QRectF(tip - QPointF(size, size), QSizeF(2 * size, 2 * size)).intersects(cell))
        return;
    const QPointF back = -size * arrow.heading;
    const QPointF aside = size * 0.7 * QPointF(arrow.heading.y(), arrow.heading.x());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{tip, tip + back + aside, tip + back - aside});
}

} // namespace shipworthy::ui
