#include "shell/palettedelegate.h"

#include "delegates/mirror.h"
#include "shell/palettemodel.h"
#include "theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace shipworthy::ui {

namespace {

constexpr double titleShare = 0.72; // of the room; the rest is for where it is from

/// Draws from the leading edge to the trailing one, in either direction of writing.
class RowPainter {
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const PaletteRow &row)
        : m_painter(painter)
        , m_option(option)
        , m_row(row)
        , m_theme(option.palette)
        , m_room(QRectF(option.rect).adjusted(px(12), 0, -px(12), 0))
    {
    }

    void paint()
    {
        paintGround();
        paintIcon();
        paintKeys();
        paintTitle();
        paintWhere();
    }

private:
    [[nodiscard]] bool isMirrored() const { return m_option.direction == Qt::RightToLeft; }
    [[nodiscard]] QColor textColor() const { return m_theme.color(m_row.isEnabled ? Role::Text : Role::Muted); }
    [[nodiscard]] Qt::Alignment leading() const
    {
        return Qt::AlignVCenter | Qt::AlignAbsolute | (isMirrored() ? Qt::AlignRight : Qt::AlignLeft);
    }

    /// Takes \a width off the leading or trailing end of the room.
    QRectF take(double width, bool fromLeading)
    {
        const bool left = fromLeading != isMirrored();
        QRectF part = m_room;
        part.setWidth(width);
        if (left)
            m_room.setLeft(m_room.left() + width);
        else {
            part.moveRight(m_room.right());
            m_room.setRight(m_room.right() - width);
        }
        return part;
    }

    void paintGround()
    {
        const bool selected = m_option.state & QStyle::State_Selected;
        const bool hovered = m_option.state & QStyle::State_MouseOver;
        if (!selected && !hovered)
            return;
        m_painter.fillRect(m_option.rect, m_theme.color(selected ? Role::Selection : Role::Hover));
        if (!selected)
            return;
        QRect edge = m_option.rect;
        edge.setWidth(px(3));
        if (isMirrored())
            edge.moveRight(m_option.rect.right());
        m_painter.fillRect(edge, m_theme.color(Role::Accent));
    }

    void paintIcon()
    {
        const double side = px(16);
        const QRectF place = take(side + px(10), true);
        const double left = isMirrored() ? place.right() - side : place.left();
        m_row.icon.paint(&m_painter, QRectF(left, place.center().y() - side / 2, side, side).toRect(), Qt::AlignCenter,
                         m_row.isEnabled ? QIcon::Normal : QIcon::Disabled);
    }

    void paintKeys()
    {
        if (m_row.keys.isEmpty())
            return;
        m_painter.setFont(fixedFont());
        const QFontMetricsF metrics(m_painter.font());
        const QRectF place = take(metrics.horizontalAdvance(m_row.keys) + px(24), false);
        QRectF cap(place.left(), 0, place.width() - px(10), metrics.height() + px(4));
        cap.moveCenter(QPointF(cap.center().x(), place.center().y()));
        if (!isMirrored())
            cap.moveRight(place.right());
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(m_theme.color(Role::Edge));
        m_painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
        m_painter.setPen(m_theme.color(m_row.isEnabled ? Role::Text : Role::Muted));
        m_painter.drawText(cap, Qt::AlignCenter, m_row.keys);
    }

    /// Typed letters stand out by weight and a line under them, not by colour alone.
    [[nodiscard]] QList<QTextLayout::FormatRange> marks(qsizetype shownLength) const
    {
        QList<QTextLayout::FormatRange> ranges;
        QTextCharFormat format;
        format.setForeground(m_theme.color(m_row.isEnabled ? Role::Accent : Role::Muted));
        format.setFontWeight(QFont::DemiBold);
        format.setFontUnderline(true);
        for (const int place : m_row.marked) {
            if (place < shownLength)
                ranges.append({place, 1, format});
        }
        return ranges;
    }

    void paintTitle()
    {
        const QFont font = fontFor(Type::Body);
        const QFontMetricsF metrics(font);
        const double most = m_row.where.isEmpty() ? m_room.width() : m_room.width() * titleShare;
        const QString shown = metrics.elidedText(m_row.title, Qt::ElideRight, most);
        const bool cut = shown != m_row.title;
        QTextLayout layout(shown, font);
        QTextOption way;
        way.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        way.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(way);
        layout.setFormats(marks(shown.size() - (cut ? 1 : 0)));
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(most * 2); // marked letters are wider; nothing wraps
        layout.endLayout();
        const double width = std::min(most, line.naturalTextWidth() + 1);
        const QRectF place = take(width, true);
        m_painter.setPen(textColor());
        const double shift = way.textDirection() == Qt::RightToLeft ? line.naturalTextRect().left() : 0;
        m_painter.save();
        m_painter.setClipRect(place);
        layout.draw(&m_painter, QPointF(place.left() - shift, place.center().y() - line.height() / 2));
        m_painter.restore();
    }

    void paintWhere()
    {
        take(px(12), true);
        if (m_row.where.isEmpty() || m_room.width() < px(24))
            return;
        m_painter.setFont(fontFor(Type::Caption));
        m_painter.setPen(m_theme.color(Role::Muted));
        const QFontMetricsF metrics(m_painter.font());
        paintText(m_painter, m_room, leading(), metrics.elidedText(m_row.where, Qt::ElideRight, m_room.width()));
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const PaletteRow &m_row;
    Theme m_theme;
    QRectF m_room; ///< what is not painted on yet
};

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(PaletteModel::RowRole).value<PaletteRow>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    RowPainter(*painter, option, row).paint();
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(200), px(32)};
}

} // namespace shipworthy::ui
