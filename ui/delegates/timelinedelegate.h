#pragma once

#include "delegates/timelinescale.h"
#include "theme/theme.h"

#include <QStyledItemDelegate>
#include <functional>

namespace shipworthy::ui {

/// Draws the time of a roadmap row: bar of a task, bracket of a phase, and what there is to say beside them.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setScale(const TimelineScale &scale) { m_scale = scale; }
    /// Draws what lies behind the bars (grid, today, arrows); the painter is clipped to the given cell.
    void setBackdrop(std::function<void(QPainter &, const QRect &)> backdrop) { m_backdrop = std::move(backdrop); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Shows \a task on other days for now, while it is dragged; without one, all are where they are.
    void setPreview(ItemId task, const DaySpan &span);
    void clearPreview() { m_previewed = {}; }
    /// Shows behind the bar of \a task where it can be taken to link it with another; 0: behind none.
    void setLinkable(ItemId task) { m_linkable = task; }
    /// That mark within a row's cell; absent without dates.
    [[nodiscard]] std::optional<QRectF> linkMarkIn(const QRect &cell, const RoadmapRow &row) const;

    /// The bar of a row within its cell, the overdue part included; absent without dates.
    [[nodiscard]] std::optional<QRectF> barIn(const QRect &cell, const RoadmapRow &row) const;
    /// The same without the overdue part: what can be taken hold of.
    [[nodiscard]] std::optional<QRectF> plannedBarIn(const QRect &cell, const RoadmapRow &row) const;

private:
    struct Label {
        QString text;
        QString mark; ///< name for paintMark(); empty: none
        Role role = Role::Muted;
        bool bold = false;
    };
    [[nodiscard]] Label labelOf(const RoadmapRow &row) const;
    [[nodiscard]] static Label groupLabelOf(const RoadmapRow &row);
    [[nodiscard]] const DaySpan &spanOf(const RoadmapRow &row) const; ///< row must have one
    void paintBaseline(QPainter &painter, const QRect &cell, const DaySpan &span, const Theme &theme) const;
    void paintTask(QPainter &painter, const QRectF &bar, const RoadmapRow &row, bool selected,
                   const Theme &theme) const;
    void paintLinkMark(QPainter &painter, const QRectF &mark, const QColor &ground, const Theme &theme) const;
    void paintLabel(QPainter &painter, const QRect &cell, const std::optional<QRectF> &bar, const Label &label,
                    const QColor &ground, const Theme &theme) const;

    TimelineScale m_scale;
    ItemId m_previewed; ///< 0: none
    DaySpan m_preview;
    ItemId m_linkable; ///< 0: none
    std::function<void(QPainter &, const QRect &)> m_backdrop;
};

} // namespace shipworthy::ui
