#include "pages/portfoliotabledelegate.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "delegates/verdictcolors.h"
#include "items/portfoliomodel.h"

#include <QPainter>

namespace shipworthy::ui {

namespace {

int markSpace(const QModelIndex &index)
{
    return index.column() == int(PortfolioModel::Column::Verdict) ? px(22) : 0;
}

} // namespace

void PortfolioTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const auto summary = index.data(PortfolioModel::SummaryRole).value<SystemSummary>();
    const Theme theme(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const Mirrored mirrored(*painter, option.rect, option.direction);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool alternate = option.features & QStyleOptionViewItem::Alternate;
    painter->fillRect(option.rect, theme.color(selected ? Role::Selection : alternate ? Role::Alternate : Role::Base));
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(px(3), option.rect.height())), theme.color(Role::Accent));

    QRect rest = option.rect.adjusted(px(5), 0, -px(5), 0);
    if (markSpace(index) > 0) {
        const int side = px(15);
        paintVerdictMark(*painter, QRectF(rest.left(), rest.center().y() - side / 2.0, side, side),
                         summary.readiness.verdict, theme.color(markRole(summary.readiness.verdict)));
        rest.adjust(markSpace(index), 0, 0, 0);
    }
    const bool late = index.column() == int(PortfolioModel::Column::Late) && summary.readiness.late > 0;
    QFont font = fontFor(Type::Body);
    if (index.column() == int(PortfolioModel::Column::System) || late)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme.color(late ? Role::CriticalText : Role::Text));
    paintText(*painter, rest, index.data(Qt::TextAlignmentRole).toInt(),
              QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.color(Role::Text), 1.5));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize PortfolioTableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QFont font = fontFor(Type::Body);
    font.setWeight(QFont::DemiBold);
    return {QFontMetrics(font).horizontalAdvance(index.data().toString()) + markSpace(index) + px(24), px(30)};
}

} // namespace shipworthy::ui
