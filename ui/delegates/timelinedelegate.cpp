#include "delegates/timelinedelegate.h"

#include "base/text.h"
#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "items/roadmapmodel.h"

#include <algorithm>
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
    if (row.baseline)
        paintBaseline(*painter, option.rect, *row.baseline, theme);
    const std::optional<QRectF> bar = barIn(option.rect, row);
    if (bar && row.kind == RoadmapRow::Kind::Task)
        paintTask(*painter, *bar, row, option.state & QStyle::State_Selected, theme);
    else if (bar)
        paintPhaseBracket(*painter, *bar, theme);
    const bool isLinkable = bar && row.item.isValid() && row.item == m_linkable;
    const std::optional<QRectF> mark = isLinkable ? linkMarkIn(option.rect, row) : std::nullopt;
    if (mark)
        paintLinkMark(*painter, *mark, groundOf(cell, row, theme), theme);
    paintLabel(*painter, option.rect, mark ? bar->united(*mark) : bar, labelOf(row), groundOf(cell, row, theme), theme);
    painter->restore();
}

std::optional<QRectF> TimelineDelegate::linkMarkIn(const QRect &cell, const RoadmapRow &row) const
{
    const std::optional<QRectF> bar = barIn(cell, row);
    if (!bar || row.kind != RoadmapRow::Kind::Task)
        return std::nullopt;
    const double side = px(10);
    const double top = bar->center().y() - side / 2;
    const double end = std::min<double>(bar->right(), cell.right());
    const double behind = bar->right() + px(5);
    if (behind + side <= cell.right())
        return QRectF(behind, top, side, side);
    // No room behind it: on the bar, away from the end by which it is stretched, or before a short one.
    const double within = end - px(12) - side;
    return QRectF(within > bar->left() + px(12) ? within : bar->left() - px(5) - side, top, side, side);
}

/// A ring with a dot, in the colour of what can be clicked.
void TimelineDelegate::paintLinkMark(QPainter &painter, const QRectF &mark, const QColor &ground,
                                     const Theme &theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Role::Accent), 1.5));
    painter.setBrush(ground);
    painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::Accent));
    const double inset = mark.width() / 3;
    painter.drawEllipse(mark.adjusted(inset, inset, -inset, -inset));
    painter.restore();
}

void TimelineDelegate::setPreview(ItemId task, const DaySpan &span)
{
    m_previewed = task;
    m_preview = span;
}

const DaySpan &TimelineDelegate::spanOf(const RoadmapRow &row) const
{
    const bool dragged = m_previewed.isValid() && row.kind == RoadmapRow::Kind::Task && row.item == m_previewed;
    return dragged ? m_preview : *row.span;
}

std::optional<QRectF> TimelineDelegate::plannedBarIn(const QRect &cell, const RoadmapRow &row) const
{
    if (!row.span)
        return std::nullopt;
    const DaySpan &span = spanOf(row);
    const double left = cell.left() + m_scale.xOf(span.first);
    const double right = cell.left() + m_scale.xOf(span.last + 1);
    return QRectF(left, cell.top(), std::max<double>(right - left, px(5)), cell.height()).adjusted(1, 0, -1, 0);
}

std::optional<QRectF> TimelineDelegate::barIn(const QRect &cell, const RoadmapRow &row) const
{
    std::optional<QRectF> bar = plannedBarIn(cell, row);
    const auto today = m_scale.todayX();
    if (bar && row.kind == RoadmapRow::Kind::Task && row.daysLate > 0 && today)
        bar->setRight(std::max(bar->right(), cell.left() + *today - 1));
    return bar;
}

void TimelineDelegate::paintBaseline(QPainter &painter, const QRect &cell, const DaySpan &span,
                                     const Theme &theme) const
{
    const double left = cell.left() + m_scale.xOf(span.first) + 1;
    const double right = cell.left() + m_scale.xOf(span.last + 1) - 1;
    const double thick = px(3);
    // Right below its own bar, so that nobody takes it for one of the next row.
    const double top = QRectF(cell).center().y() + px(7);
    painter.fillRect(QRectF(left, top, std::max<double>(right - left, px(5)), thick), theme.color(Role::Edge));
}

void TimelineDelegate::paintTask(QPainter &painter, const QRectF &bar, const RoadmapRow &row, bool selected,
                                 const Theme &theme) const
{
    const bool begun = row.doneShare > 0 || row.status == Status::InProgress || row.status == Status::Partial;
    const TimelineLook look = isDone(row.status) ? TimelineLook::Done
                            : begun              ? TimelineLook::InProgress
                                                 : TimelineLook::Open;
    // The share that is done is one of the planned days: the overdue part comes on top.
    const DaySpan &span = spanOf(row);
    const double planned = double(span.last - span.first + 1) * m_scale.dayWidth();
    const bool late = row.daysLate > 0 && m_scale.axis().calendar;
    const double share = late && bar.width() > 0 ? row.doneShare * planned / bar.width() : row.doneShare;
    const double overdueFrom = late ? bar.left() + planned : std::numeric_limits<double>::infinity();
    paintTimelineBar(painter, bar, look, share, overdueFrom, selected, theme);
    if (!row.critical)
        return;
    // Critical is a heavy line at both ends, as of a bracket: a shape, not a colour.
    const double height = px(18);
    const double thick = px(3);
    const QRectF post(bar.left() - 1, bar.center().y() - height / 2, thick, height);
    painter.fillRect(post, theme.color(Role::Text));
    painter.fillRect(post.translated(bar.width() + 2 - thick, 0), theme.color(Role::Text));
}

TimelineDelegate::Label TimelineDelegate::groupLabelOf(const RoadmapRow &row)
{
    QStringList parts;
    if (row.startMissing && !row.span)
        parts.append(tr("start not set"));
    parts.append(row.tasks == 0 ? tr("no tasks") : tr("%1 of %2 done").arg(row.done).arg(row.tasks));
    if (row.late > 0)
        parts.append(tr("%1 late").arg(row.late));
    return {.text = parts.join(QStringLiteral(" · ")), .mark = {}, .role = Role::Text};
}

TimelineDelegate::Label TimelineDelegate::labelOf(const RoadmapRow &row) const
{
    if (row.kind != RoadmapRow::Kind::Task)
        return groupLabelOf(row);
    if (!row.doneBefore.isEmpty())
        return {tr("done before %1").arg(row.doneBefore.join(listComma())), QStringLiteral("unequal"),
                Role::ContradictedText, true};
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
    QStringList words;
    Label label;
    if (row.daysLate > 0) {
        words.append(tr("%1 d late").arg(row.daysLate));
        label = {{}, QStringLiteral("warning"), Role::CriticalText, true};
    }
    if (const QString due = dueAside(row, m_scale.axis()); !due.isEmpty())
        words.append(due);
    if (row.daysPastDeadline > 0) {
        words.append(tr("%1 d after its deadline").arg(row.daysPastDeadline));
        if (label.mark.isEmpty())
            label = {{}, QStringLiteral("unequal"), Role::ContradictedText, true};
    }
    if (!row.circle.isEmpty()) {
        words.append(tr("waits for itself"));
        if (label.mark.isEmpty())
            label = {{}, QStringLiteral("unequal"), Role::ContradictedText, true};
    } else if (!row.waitsFor.isEmpty()) {
        words.append(row.waitsFor.size() > 2 ? tr("waits for %1 tasks").arg(row.waitsFor.size())
                                             : tr("waits for %1").arg(row.waitsFor.join(listComma())));
    }
    if (!row.span)
        words.append(row.startMissing ? tr("start not set") : tr("no dates"));
    if (row.status == Status::Accepted || row.status == Status::Deferred)
        words.append(wordFor(row.status));
    if (row.critical)
        words.append(tr("decides the end")); // not "critical": that is a severity
    label.text = words.join(QStringLiteral(" · "));
    return label;
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
    const double aside = mark > 0 ? mark + gap : 0;
    QString text = label.text;
    double width = QFontMetricsF(font).horizontalAdvance(text) + aside;
    double x = cell.left() + px(6);
    if (bar) {
        // Behind the bar, else before it, else as much of it as there is room for: never over it.
        const double behind = cell.right() - px(4) - (bar->right() + px(7));
        const double before = bar->left() - px(7) - (cell.left() + px(4));
        const double room = width <= behind ? behind : width <= before ? before : std::max(behind, before);
        if (width > room) {
            text = QFontMetricsF(font).elidedText(text, Qt::ElideRight, room - aside);
            width = QFontMetricsF(font).horizontalAdvance(text) + aside;
        }
        if (text.size() < 2 || width > room)
            return; // the tip of the row says it
        // A bar beside the days in sight has its label at their edge.
        x = room == behind ? std::max(bar->right() + px(7), double(cell.left() + px(4)))
                           : std::min(bar->left() - px(7), double(cell.right() - px(4))) - width;
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
    paintText(painter, QRectF(x, cell.top(), width + px(4), cell.height()),
              Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, text);
}

} // namespace shipworthy::ui
