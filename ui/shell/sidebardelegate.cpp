#include "shell/sidebardelegate.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "delegates/verdictcolors.h"
#include "shell/sidebarmodel.h"

#include <QPainter>

namespace shipworthy::ui {

namespace {

void paintGround(QPainter &painter, const QRectF &row, const QStyleOptionViewItem &option, const Theme &theme)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    if (!selected && !hovered)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(selected ? Role::Selection : Role::Hover));
    painter.drawRoundedRect(row, px(4), px(4));
    if (!selected)
        return;
    painter.setBrush(theme.color(Role::Accent));
    painter.drawRoundedRect(QRectF(row.left(), row.top() + px(6), px(3), row.height() - px(12)), 1.5, 1.5);
    if (option.state & QStyle::State_HasFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Role::Text), 1.5));
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), px(4), px(4));
    }
}

/// The count at the right edge; returns where it begins.
double paintCount(QPainter &painter, const QRectF &row, const SidebarEntry &entry, const Theme &theme)
{
    if (entry.count.isEmpty())
        return row.right() - px(8);
    QFont font = fontFor(Type::Body);
    if (entry.isAlarm)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.color(entry.isAlarm ? Role::CriticalText : Role::Muted));
    const double width = painter.fontMetrics().horizontalAdvance(entry.count);
    const QRectF text(row.right() - px(10) - width, row.top(), width + 1, row.height());
    paintText(painter, text, Qt::AlignVCenter | Qt::AlignRight, entry.count);
    if (!entry.isAlarm)
        return text.left() - px(6);
    const double side = px(13);
    paintMark(painter, QRectF(text.left() - side - px(4), row.center().y() - side / 2, side, side),
              QStringLiteral("warning"), theme.color(Role::CriticalText));
    return text.left() - side - px(10);
}

/// Of the first and the last word: "HB" for "Harbour Booking", "Ti" for "Tideline". Tells marks apart where there is no
/// room for names.
QString initialsOf(const QString &title)
{
    QStringList words = title.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return !word.front().isLetterOrNumber(); });
    if (words.isEmpty())
        return title.left(2);
    return words.size() == 1 ? words.first().left(2) : (words.first().left(1) + words.last().left(1)).toUpper();
}

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto entry = index.data(SidebarModel::EntryRole).value<SidebarEntry>();
    const Theme theme(option.palette);
    const QRectF row = QRectF(option.rect).adjusted(px(6), 0, -px(6), 0);
    const Mirrored mirrored(*painter, option.rect, option.direction);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, row, option, theme);

    const double side = px(16);
    const bool named = entry.verdict.has_value(); // systems look alike without a word; pages have their own icons
    const double left = !m_compact ? row.left() + px(12) : named ? row.left() + px(6) : row.center().x() - side / 2;
    const QRectF mark(left, row.center().y() - side / 2, side, side);
    if (entry.verdict) {
        paintVerdictMark(*painter, mark, *entry.verdict, theme.color(markRole(*entry.verdict)));
    } else {
        paintIcon(*painter, icon(entry.iconName, option.palette), mark.toRect(),
                  entry.isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
    if (m_compact && named) {
        painter->setFont(fontFor(Type::Caption));
        painter->setPen(theme.color(Role::Text));
        paintText(*painter, QRectF(mark.right() + px(3), row.top(), row.right() - mark.right() - px(3), row.height()),
                  Qt::AlignVCenter | Qt::AlignLeft, initialsOf(entry.title));
    } else if (!m_compact) {
        const double right = paintCount(*painter, row, entry, theme);
        QFont font = fontFor(Type::Body);
        if (option.state & QStyle::State_Selected)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(theme.color(entry.isEnabled ? Role::Text : Role::Edge));
        const QRectF text(mark.right() + px(10), row.top(), right - mark.right() - px(10), row.height());
        paintText(*painter, text, Qt::AlignVCenter | Qt::AlignLeft,
                  painter->fontMetrics().elidedText(entry.title, named ? Qt::ElideMiddle : Qt::ElideRight,
                                                    int(text.width())));
    }
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(44), px(32)};
}

} // namespace shipworthy::ui
