#include "delegates/scoredelegate.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "items/scorecardmodel.h"

#include <cmath>

namespace shipworthy::ui {
namespace {

using Column = ScorecardModel::Column;

/// Up or down, before the number of points; nothing where there is no gap.
void paintGapMark(QPainter &painter, const QRectF &square, double gap, const Theme &theme)
{
    const bool up = gap > 0;
    const QPointF middle = square.center();
    const double half = square.width() / 2;
    const double tip = up ? -half : half;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(up ? Role::VerifiedText : Role::CriticalText));
    painter.drawPolygon(
        QPolygonF{middle + QPointF(0, tip), middle + QPointF(half, -tip), middle + QPointF(-half, -tip)});
}

} // namespace

void ScoreDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto line = index.data(ScorecardModel::RowRole).value<ScorecardLine>();
    const Theme theme(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.color(Role::Selection));
    const QRect place = option.rect.adjusted(px(8), 0, -px(8), 0);
    const auto column = Column(index.column());
    const Mirrored mirrored(*painter, option.rect, option.direction);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (line.isOverall) {
        painter->setPen(theme.color(Role::Edge));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    if (column == Column::Bands) {
        paintScoreBar(*painter, place, line.bands, line.claimed, line.nearTarget, line.farTarget, theme);
    } else {
        QFont font = fontFor(Type::Body);
        if (line.isOverall || column == Column::Verified)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        const bool isTarget = column == Column::NearTarget || column == Column::FarTarget;
        painter->setPen(theme.color(isTarget ? Role::Muted : Role::Text));
        const QString text = painter->fontMetrics().elidedText(cell.text, Qt::ElideRight, place.width());
        paintText(*painter, place, int(QStyle::visualAlignment(option.direction, cell.displayAlignment)), text);
        if (column == Column::Gap && line.gap() && std::floor(std::abs(*line.gap()) + 0.5) > 0) {
            const double side = px(9);
            const double width = painter->fontMetrics().horizontalAdvance(text);
            paintGapMark(*painter,
                         QRectF(place.right() - width - side - px(6), place.center().y() - side / 2, side, side),
                         *line.gap(), theme);
        }
    }
    painter->restore();
}

QSize ScoreDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + px(14), px(32)};
}

} // namespace shipworthy::ui
