#include "delegates/sourcesbadge.h"

#include "delegates/mirror.h"

#include <QPainter>
#include <algorithm>

namespace shipworthy::ui {

void paintWithSources(QPainter &painter, const QRect &cell, const QString &title, const QString &badge,
                      const Theme &theme)
{
    const auto paintWords = [&painter](const QRect &place, const QString &words, Qt::Alignment alignment) {
        paintText(painter, place, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                  painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
    };
    const QFont small = fontFor(Type::Caption);
    const int width = std::min(QFontMetrics(small).horizontalAdvance(badge) + px(12), cell.width());
    const int room = std::max(0, cell.width() - width - px(8));
    const int used = std::min(painter.fontMetrics().horizontalAdvance(title) + 1, room);
    painter.setPen(theme.color(Role::Text));
    paintWords(QRect(cell.left(), cell.top(), used, cell.height()), title, Qt::AlignLeft);
    const int height = std::min(px(18), cell.height());
    const QRectF chip(cell.left() + used + (used > 0 ? px(8) : 0), cell.center().y() + 0.5 - height / 2.0, width,
                      height);
    painter.setPen(theme.color(Role::Border));
    painter.setBrush(theme.color(Role::Sunken));
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3));
    painter.setFont(small);
    painter.setPen(theme.color(Role::Text));
    paintWords(chip.toRect(), badge, Qt::AlignHCenter);
}

} // namespace shipworthy::ui
