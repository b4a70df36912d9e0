#include "pages/roadmapcelldelegate.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "items/roadmapmodel.h"

namespace shipworthy::ui {

void RoadmapCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto row = index.data(RoadmapModel::RowRole).value<RoadmapRow>();
    const Theme theme(option.palette);
    const bool isKey = RoadmapModel::Column(index.column()) == RoadmapModel::Column::Key;
    const bool isOwner = RoadmapModel::Column(index.column()) == RoadmapModel::Column::Owner;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.color(Role::Selection));
    QRect place = option.rect.adjusted(px(4), 0, -px(4), 0);
    painter->save();
    if (isKey) {
        const int side = px(14);
        QRect mark(place.left(), place.center().y() - side / 2, side, side);
        if (option.direction == Qt::RightToLeft)
            mark.moveRight(place.right());
        paintStatusMark(*painter, mark, row.status, theme);
        place.adjust(option.direction == Qt::RightToLeft ? 0 : side + px(6), 0,
                     option.direction == Qt::RightToLeft ? -side - px(6) : 0, 0);
    }
    const QFont font = isKey ? fixedFont() : fontFor(isOwner ? Type::Caption : Type::Body);
    painter->setFont(font);
    painter->setPen(theme.color(isOwner ? Role::Muted : Role::Text));
    const QString text = QFontMetrics(font).elidedText(cell.text, Qt::ElideRight, place.width());
    paintText(*painter, place,
              int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
              text);
    painter->restore();
}

QSize RoadmapCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), px(24)};
}

} // namespace shipworthy::ui
