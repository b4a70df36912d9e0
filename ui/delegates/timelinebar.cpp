#include "delegates/hatch.h"
#include "delegates/painters.h"

#include <QPainterPath>

namespace shipworthy::ui {

void paintTimelineBar(QPainter &painter, const QRectF &rect, TimelineLook look, double doneShare, qreal overdueFromX,
                      bool selected, const Theme &theme)
{
    const double height = std::min<double>(px(14), rect.height());
    const QRectF bar(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    const double radius = px(2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool done = look == TimelineLook::Done;
    const QColor line = theme.color(done ? Role::DoneFill : Role::Accent);
    QPainterPath shape;
    shape.addRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(shape, done ? line : theme.color(Role::Base));
    if (look == TimelineLook::InProgress) {
        painter.save();
        painter.setClipPath(shape, Qt::IntersectClip);
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * std::clamp(doneShare, 0.0, 1.0), bar.height()),
                         line);
        painter.restore();
    }
    if (!done && overdueFromX < bar.right()) {
        const double from = std::max(bar.left(), overdueFromX);
        const QRectF late(from, bar.top(), bar.right() - from, bar.height());
        painter.save();
        painter.setClipPath(shape, Qt::IntersectClip);
        painter.fillRect(late, theme.color(Role::Base));
        paintHatch(painter, late, theme.color(Role::CriticalText), px(6), 2, false);
        painter.restore();
        painter.strokePath(shape, QPen(line, 1.2));
        painter.setPen(QPen(theme.color(Role::CriticalText), 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(late.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter.strokePath(shape, QPen(line, 1.2));
    }
    if (done && bar.width() >= px(14)) {
        const double side = height - px(3);
        paintMark(painter, QRectF(bar.left() + px(4), bar.center().y() - side / 2, side, side), QStringLiteral("tick"),
                  theme.color(Role::OnFill));
    }
    if (selected) {
        painter.setPen(QPen(theme.color(Role::Text), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar.adjusted(-1.5, -1.5, 1.5, 1.5), radius + 1.5, radius + 1.5);
    }
    painter.restore();
}

void paintPhaseBracket(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    const double thick = px(5);
    const double foot = std::min<double>(px(5), rect.width() / 2);
    const double top = rect.center().y() - thick;
    const QPolygonF bracket{{rect.left(), top},
                            {rect.right(), top},
                            {rect.right(), top + thick + foot},
                            {rect.right() - foot, top + thick},
                            {rect.left() + foot, top + thick},
                            {rect.left(), top + thick + foot}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::Edge));
    painter.drawPolygon(bracket);
    painter.restore();
}

} // namespace shipworthy::ui
