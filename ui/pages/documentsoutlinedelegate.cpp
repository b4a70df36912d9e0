#include "pages/documentsoutlinedelegate.h"

#include "code/documentmark.h"
#include "delegates/mirror.h"
#include "items/outlinemodel.h"

#include <QApplication>

namespace shipworthy::ui {

void DocumentsOutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString title = std::exchange(row.text, QString());
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const Theme theme(row.palette);
    const int facts = index.data(OutlineModel::FactsRole).toInt();
    const QString count = facts > 0 ? QString::number(facts) : tr("prose");
    QRect rest = row.rect.adjusted(px(4), 0, -px(8), 0);
    const Mirrored mirrored(*painter, row.rect, row.direction);
    painter->save();
    painter->setFont(row.font);
    painter->setPen(theme.color(Role::Muted));
    paintText(*painter, rest, Qt::AlignRight | Qt::AlignVCenter, count);
    rest.setRight(rest.right() - row.fontMetrics.horizontalAdvance(count) - px(6));
    if (const QVariant mark = index.data(OutlineModel::MarkRole); mark.isValid()) {
        const int side = px(13);
        const QRectF square(rest.right() - side, rest.center().y() - side / 2.0, side, side);
        paintDocumentMark(*painter, square, static_cast<MarkKind>(mark.toInt()), std::nullopt, theme);
        rest.setRight(rest.right() - side - px(6));
    }
    QFont font = row.font;
    const bool isTop = !index.parent().isValid() || index.model()->hasChildren(index);
    font.setWeight(isTop ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(theme.color(Role::Text));
    paintText(*painter, rest, Qt::AlignLeft | Qt::AlignVCenter,
              QFontMetrics(font).elidedText(title, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize DocumentsOutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), px(26)};
}

} // namespace shipworthy::ui
