#include "pages/findingsheader.h"

#include "delegates/findingsdelegate.h"
#include "delegates/mirror.h"

#include <QPainter>
#include <QPainterPath>

namespace shipworthy::ui {
namespace {

QFont titleFont()
{
    QFont font = fontFor(Type::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

int orderMarkWidth()
{
    return px(12);
}

void paintOrderMark(QPainter &painter, QPointF center, Qt::SortOrder order)
{
    const double half = px(4);
    const double rise = order == Qt::AscendingOrder ? -half / 2 : half / 2;
    QPainterPath mark;
    mark.moveTo(center.x() - half, center.y() + rise);
    mark.lineTo(center.x() + half, center.y() + rise);
    mark.lineTo(center.x(), center.y() - rise);
    mark.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(mark, painter.pen().color());
}

} // namespace

FindingsHeader::FindingsHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

void FindingsHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme theme(palette());
    const Mirrored mirrored(*painter, rect, layoutDirection());
    painter->save();
    painter->fillRect(rect, theme.color(Role::Window));
    painter->setPen(theme.color(Role::Border));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (visualIndex(section) > 0)
        painter->fillRect(QRect(QPoint(rect.left(), rect.top() + px(6)), QPoint(rect.left(), rect.bottom() - px(6))),
                          theme.color(Role::Border));
    const auto column = static_cast<FindingsColumn>(section);
    const QRect place = FindingsDelegate::contentsOf(rect, column);
    const QString title = model()->headerData(section, orientation()).toString();
    const bool isOrdered = isSortIndicatorShown() && sortIndicatorSection() == section;
    const int room = place.width() - (isOrdered ? orderMarkWidth() : 0);
    painter->setFont(titleFont());
    painter->setPen(theme.color(Role::Muted));
    const QString shown = painter->fontMetrics().elidedText(title, Qt::ElideRight, room);
    const int width = painter->fontMetrics().horizontalAdvance(shown);
    const int left = isNumeric(column) ? place.right() + 1 - width : place.left();
    paintText(*painter, QRect(left, place.top(), width + 1, place.height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
    if (isOrdered) {
        const double x = isNumeric(column) ? left - px(7) : left + width + px(7);
        paintOrderMark(*painter, {x, place.center().y() + 1.0}, sortIndicatorOrder());
    }
    painter->restore();
}

QSize FindingsHeader::sectionSizeFromContents(int section) const
{
    const QString title = model()->headerData(section, orientation()).toString();
    return {QFontMetrics(titleFont()).horizontalAdvance(title) + orderMarkWidth() + px(24), px(28)};
}

} // namespace shipworthy::ui
