#include "pages/checklistsdelegate.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "items/checklistmodel.h"
#include "theme/theme.h"

#include <QApplication>
#include <QMouseEvent>

namespace shipworthy::ui {
namespace {

using Column = ChecklistModel::Column;

bool isBox(const QModelIndex &index)
{
    return index.data(ChecklistModel::ItemRole).value<ItemId>().isValid();
}

QRect boxRect(const QRect &cell)
{
    const int side = px(16);
    return {cell.left() + px(4), cell.center().y() - side / 2, side, side};
}

// Not the style's: some draw an empty box on a dark ground without an edge that can be seen.
void paintBox(QPainter &painter, const QRect &square, Qt::CheckState state, const Theme &theme)
{
    const QRectF box = QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool checked = state == Qt::Checked;
    painter.setPen(QPen(theme.color(checked ? Role::DoneFill : Role::Edge), 1.2));
    painter.setBrush(theme.color(checked ? Role::DoneFill : Role::Base));
    painter.drawRoundedRect(box, px(3), px(3));
    const qreal inset = px(2);
    if (checked)
        paintMark(painter, box.adjusted(inset, inset, -inset, -inset), QStringLiteral("tick"),
                  theme.color(Role::OnFill));
    else if (state == Qt::PartiallyChecked)
        painter.fillRect(QRectF(box.left() + px(4), box.center().y() - px(1), box.width() - px(8), px(2)),
                         theme.color(Role::Text));
}

void paintTitle(QPainter &painter, const QStyleOptionViewItem &row, const QModelIndex &index, const Theme &theme)
{
    QRect rest = row.rect.adjusted(px(4), 0, -px(6), 0);
    QFont font = row.font;
    const bool box = isBox(index);
    if (box) {
        paintBox(painter, boxRect(row.rect), static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt()),
                 theme);
        rest.setLeft(boxRect(row.rect).right() + px(8));
    } else {
        font.setWeight(QFont::DemiBold);
    }
    const bool done = box && index.data(ChecklistModel::DoneRole).toBool();
    painter.setFont(font);
    painter.setPen(theme.color(done ? Role::Muted : Role::Text));
    paintText(painter, rest, Qt::AlignLeft | Qt::AlignVCenter,
              QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
}

void paintGroupProgress(QPainter &painter, const QStyleOptionViewItem &row, const QModelIndex &index,
                        const Theme &theme)
{
    const auto count = index.data(ChecklistModel::ProgressRole).value<BoxCount>();
    const QRect inside = row.rect.adjusted(px(6), 0, -px(6), 0);
    const int barWidth = std::min(px(90), inside.width() / 2);
    paintProgress(painter, QRectF(inside.left(), inside.top(), barWidth, inside.height()), count.ticked, count.all,
                  theme);
    painter.setFont(row.font);
    painter.setPen(theme.color(Role::Text));
    paintText(painter, inside.adjusted(barWidth + px(8), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
              index.data().toString());
}

void paintBoxStatus(QPainter &painter, const QStyleOptionViewItem &row, const QModelIndex &index, const Theme &theme)
{
    const QString word = index.data().toString();
    if (word.isEmpty())
        return;
    const QRect inside = row.rect.adjusted(px(6), 0, -px(6), 0);
    const int side = px(16);
    const QRectF mark(inside.left(), inside.center().y() - side / 2.0, side, side);
    const bool denied = index.data(ChecklistModel::DeniedRole).toBool();
    if (denied)
        paintMark(painter, mark, QStringLiteral("unequal"), theme.color(Role::ContradictedText));
    else
        paintStatusMark(painter, mark, static_cast<Status>(index.data(ChecklistModel::StatusRole).toInt()), theme);
    painter.setFont(row.font);
    painter.setPen(theme.color(denied ? Role::ContradictedText : Role::Text));
    paintText(painter, inside.adjusted(side + px(6), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, word);
}

} // namespace

void ChecklistsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.features &= ~(QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay);
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const Theme theme(row.palette);
    const Mirrored mirrored(*painter, row.rect, row.direction);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (static_cast<Column>(index.column())) {
    case Column::Title: paintTitle(*painter, row, index, theme); break;
    case Column::Progress:
        if (isBox(index))
            paintBoxStatus(*painter, row, index, theme);
        else
            paintGroupProgress(*painter, row, index, theme);
        break;
    case Column::Owner:
    case Column::Line: {
        const QRect inside = row.rect.adjusted(px(6), 0, -px(6), 0);
        const bool isLine = index.column() == int(Column::Line);
        painter->setFont(row.font);
        painter->setPen(theme.color(isLine ? Role::Muted : Role::Text));
        paintText(*painter, inside, (isLine ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                  row.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
        break;
    }
    }
    painter->restore();
}

QSize ChecklistsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), px(28)};
}

bool ChecklistsDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                     const QModelIndex &index)
{
    const bool isTitle = index.column() == int(Column::Title) && isBox(index);
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!isTitle || (!isRelease && !isPress))
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const int slack = px(4);
    const QRect box = QStyle::visualRect(option.direction, option.rect, boxRect(option.rect));
    const QRect target = box.adjusted(-slack, -slack, slack, slack);
    if (mouse->button() != Qt::LeftButton || !target.contains(mouse->position().toPoint()))
        return false;
    if (isRelease)
        emit tickRequested(index);
    return true;
}

} // namespace shipworthy::ui
