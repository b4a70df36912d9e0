#include "delegates/mirror.h"

#include <QStyle>

namespace shipworthy::ui {
namespace {

/// In whole pixels where \a bounds is, so that lines stay sharp.
void flip(QPainter &painter, const QRectF &bounds)
{
    painter.translate(bounds.left() + bounds.right(), 0);
    painter.scale(-1, 1);
}

} // namespace

Mirrored::Mirrored(QPainter &painter, const QRectF &bounds, Qt::LayoutDirection direction)
    : m_painter(painter)
    , m_before(painter.transform())
{
    if (direction == Qt::RightToLeft && !isMirrored(painter))
        flip(painter, bounds);
}

Mirrored::~Mirrored()
{
    m_painter.setTransform(m_before);
}

Upright::Upright(QPainter &painter, const QRectF &place)
    : m_painter(painter)
    , m_before(painter.transform())
{
    if (isMirrored(painter))
        flip(painter, place);
}

Upright::~Upright()
{
    m_painter.setTransform(m_before);
}

bool isMirrored(const QPainter &painter)
{
    return painter.transform().m11() < 0;
}

void paintText(QPainter &painter, const QRectF &rect, int flags, const QString &text)
{
    const Qt::LayoutDirection direction = isMirrored(painter) ? Qt::RightToLeft : Qt::LeftToRight;
    int side = int(QStyle::visualAlignment(direction, Qt::Alignment(flags & Qt::AlignHorizontal_Mask)));
    side |= flags & ~int(Qt::AlignHorizontal_Mask);
    if (!(flags & (Qt::TextForceLeftToRight | Qt::TextForceRightToLeft)))
        side |= directionFlag(text);
    const Upright upright(painter, rect);
    painter.drawText(rect, side, text);
}

int directionFlag(const QString &text)
{
    return text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

void paintIcon(QPainter &painter, const QIcon &icon, const QRect &rect, QIcon::Mode mode)
{
    const Upright upright(painter, rect);
    icon.paint(&painter, rect, Qt::AlignCenter, mode);
}

} // namespace shipworthy::ui
