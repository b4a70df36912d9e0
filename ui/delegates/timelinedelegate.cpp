#include "delegates/timelinedelegate.h"

#include "delegates/painters.h"
#include "items/roadmapmodel.h"

#include <limits>

namespace shipworthy::ui {
namespace {

/// The colour under a cell, for the patches that keep text readable over lines.
QColor groundOf(const QStyleOptionViewItem &option, const RoadmapRow &row, const Theme &theme)
{
    if (option.state & QStyle::State_Selected)
        return theme.color(Role::Selection);
    if (row.kind != RoadmapRow::Kind::Task)
        return theme.color(Role::Sunken);
    return theme.color(option.features & QStyleOptionViewItem::Alternate ? Role::Alternate : Role::Base);
}

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto row = index.data(RoadmapModel::RowRole).value<RoadmapRow>();
    const Theme theme(option.palette);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (row.kind == RoadmapRow::Kind::Task)
        painter->fillRect(option.rect, groundOf(cell, row, theme));
    if (m_backdrop)
        m_backdrop(*painter, option.rect);
    const std::optional<QRectF> bar = barIn(option.rect, row);
    if (bar && row.kind == RoadmapRow::Kind::Task)
        paintTask(*painter, *bar, row, option.state & QStyle::State_Selected, theme);
    else if (bar)
        paintPhaseBracket(*painter, *bar, theme);
    paintLabel(*painter, option.rect, bar, labelOf(row), groundOf(cell, row, theme), theme);
    painter->restore();
}

std::optional<QRectF> TimelineDelegate::barIn(const QRect &cell, const RoadmapRow &row) const
{
    if (!row.span)
        return std::nullopt;
    const double left = cell.left() + m_scale.xOf(row.span->first);
    double right = cell.left() + m_scale.xOf(row.span->last + 1);
    const bool isTask = row.kind == RoadmapRow::Kind::Task;
    const auto today = m_scale.todayX();
    if (isTask && row.daysLate > 0 && today)
        right = std::max(right, cell.left() + *today);
    return QRectF(left, cell.top(), std::max<double>(right - left, px(5)), cell.height()).adjusted(1, 0, -1, 0);
}

void TimelineDelegate::paintTask(QPainter &painter, const QRectF &bar, const RoadmapRow &row, bool selected,
                                 const Theme &theme) const
{
    const bool begun = row.doneShare > 0 || row.status == Status::InProgress || row.status == Status::Partial;
    const TimelineLook look = isDone(row.status) ? TimelineLook::Done
                            : begun              ? TimelineLook::InProgress
                                                 : TimelineLook::Open;
    // The share that is done is one of the planned days: the overdue part comes on top.
    const double planned = double(row.span->last - row.span->first + 1) * m_scale.dayWidth();
    const bool late = row.daysLate > 0 && m_scale.axis().calendar;
    const double share = late && bar.width() > 0 ? row.doneShare * planned / bar.width() : row.doneShare;
    const double overdueFrom = late ? bar.left() + planned : std::numeric_limits<double>::infinity();
    paintTimelineBar(painter, bar, look, share, overdueFrom, selected, theme);
}

TimelineDelegate::Label TimelineDelegate::labelOf(const RoadmapRow &row)
{
    if (row.kind != RoadmapRow::Kind::Task) {
        QStringList parts;
        if (row.startMissing && !row.span)
            parts.append(tr("start not set"));
        parts.append(row.tasks == 0 ? tr("no tasks") : tr("%1 of %2 done").arg(row.done).arg(row.tasks));
        if (row.late > 0)
            parts.append(tr("%1 late").arg(row.late));
        return {.text = parts.join(QStringLiteral(" · ")), .mark = {}, .role = Role::Text};
    }
    if (!row.doneBefore.isEmpty())
        return {tr("done before %1").arg(row.doneBefore.join(u", ")), QStringLiteral("unequal"), Role::ContradictedText,
                true};
    if (row.daysLate > 0)
        return {tr("%1 d late").arg(row.daysLate), QStringLiteral("warning"), Role::CriticalText, true};
    if (isDone(row.status)) {
        switch (row.evidence) {
        case Evidence::Contradicted:
            return {wordFor(row.evidence), QStringLiteral("unequal"), Role::ContradictedText, true};
        case Evidence::Verified: return {wordFor(row.evidence), QStringLiteral("shield"), Role::VerifiedText};
        case Evidence::Stale: return {wordFor(row.evidence), QStringLiteral("clock"), Role::StaleText};
        case Evidence::Claimed: return {wordFor(row.evidence), QStringLiteral("speech"), Role::ClaimedText};
        case Evidence::None: return {};
        }
    }
    if (!row.span)
        return {.text = row.startMissing ? tr("start not set") : tr("no dates"), .mark = {}, .role = Role::Muted};
    if (row.status == Status::Accepted || row.status == Status::Deferred)
        return {.text = wordFor(row.status), .mark = {}, .role = Role::Muted};
    return {};
}

void TimelineDelegate::paintLabel(QPainter &painter, const QRect &cell, const std::optional<QRectF> &bar,
                                  const Label &label, const QColor &ground, const Theme &theme) const
{
    if (label.text.isEmpty())
        return;
    QFont font = fontFor(Type::Caption);
    font.setWeight(label.bold ? QFont::DemiBold : QFont::Normal);
    const double mark = label.mark.isEmpty() ? 0 : px(13);
    const double gap = px(5);
    const double width = QFontMetricsF(font).horizontalAdvance(label.text) + (mark > 0 ? mark + gap : 0);
    double x = cell.left() + px(6);
    if (bar) {
        x = bar->right() + px(7);
        // Where it does not fit behind the bar it stands before it, and never leaves the cell.
        if (x + width > cell.right())
            x = bar->left() - px(7) - width;
        x = std::clamp<double>(x, cell.left() + px(4),
                               std::max<double>(cell.left() + px(4), cell.right() - width - px(4)));
    }
    const double height = QFontMetricsF(font).height();
    const QRectF patch(x - px(2), cell.center().y() - height / 2, width + px(4), height);
    painter.fillRect(patch, ground);
    const QColor color = theme.color(label.role);
    if (mark > 0) {
        paintMark(painter, QRectF(x, cell.center().y() - mark / 2, mark, mark), label.mark, color);
        x += mark + gap;
    }
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QRectF(x, cell.top(), width + px(4), cell.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, label.text);
}

} // namespace shipworthy::ui
