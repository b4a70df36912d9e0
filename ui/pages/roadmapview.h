#pragma once

#include "delegates/timelinescale.h"
#include "pages/timelinearrows.h"
#include "pages/timelinedrag.h"
#include "pages/timelinelink.h"
#include "theme/theme.h"

#include <QTreeView>

class QLabel;
class QScrollBar;

namespace shipworthy {
class RoadmapFilter;
class RoadmapModel;
} // namespace shipworthy

namespace shipworthy::ui {

class TimelineDelegate;
class TimelineHeader;

/// A task and the days that the user wants it on.
struct RoadmapMove {
    ItemId task;
    DaySpan to;
};

/// The roadmap's tree. Its last column is time and scrolls on its own, so that the tasks' names stay in sight.
/// Enter, Alt+Enter and Space say what the user wants of the selected tasks; on a group Enter and Space fold it.
/// Left and Right move the selected tasks by a day, with Ctrl by a week, with Shift only their end; right is later in
/// every language. A bar is dragged as a whole or by an end, snaps to days, and goes back on Esc. The mark behind the
/// bar under the mouse is dragged to the task that is to wait for it.
class RoadmapView : public QTreeView {
    Q_OBJECT
public:
    RoadmapView(RoadmapModel &model, RoadmapFilter &filter, QWidget *parent);

    /// The day at \a x of the timeline column, or at its middle, stays where it is.
    void setZoom(TimelineZoom zoom, std::optional<double> x = {});
    /// A step nearer (1) or farther (-1).
    void zoomBy(int steps, std::optional<double> x = {});
    void setEditable(bool editable) { m_editable = editable; } ///< whether bars can be taken hold of
    void showTask(ItemId task);                                ///< scrolls time until its bar is in sight
    [[nodiscard]] TimelineZoom zoom() const { return m_zoom; }
    void setDependenciesShown(bool shown);
    void showToday(); ///< no effect on a relative axis
    /// Scrolls time; hidden while all of it is in sight. The page places it below the view.
    [[nodiscard]] QScrollBar &timeScrollBar() const { return *m_time; }
    [[nodiscard]] QList<RoadmapRow> selectedTasks() const;
    /// The bar of a task in the viewport, in sight or not; absent: its row is folded or left out, or it has no dates.
    [[nodiscard]] std::optional<QRectF> barOf(ItemId task) const;
    /// The mark of its bar that is dragged to link it; absent as above.
    [[nodiscard]] std::optional<QRectF> linkMarkOf(ItemId task) const;

    /// A change of one task moves arrows over other rows, so all of them are painted anew.
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

signals:
    void opened(const shipworthy::RoadmapRow &row);
    void sourceRequested(const shipworthy::RoadmapRow &row);
    void ticked();
    void moveRequested(const QList<shipworthy::ui::RoadmapMove> &moves);
    void linkRequested(shipworthy::ItemId task, shipworthy::ItemId needed); ///< \a task is to wait for \a needed
    void zoomChanged();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyboardSearch(const QString &) override {
    } ///< letters are commands on the other pages: none leads astray here
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void fitNameColumns();
    void rescale();
    [[nodiscard]] RoadmapRow rowAt(const QModelIndex &index) const;
    [[nodiscard]] QRect timeCell(const QModelIndex &index) const;
    [[nodiscard]] std::optional<QRect> timeCellOf(ItemId task) const; ///< in sight or not; absent: its row is folded
    [[nodiscard]] double xIn(QPointF viewportPosition) const;         ///< of the timeline column
    void countRows() const;
    void collectArrows();
    void paintGrid(QPainter &painter, const QRect &cell) const;
    bool moveByKey(const QKeyEvent &event);
    [[nodiscard]] std::optional<TimelineDrag> grabbedAt(QPointF position) const;
    void showCursor(QPointF position);
    void dragTo(QPointF position);
    void showTip(QPointF position, const QString &text);
    void endDrag();
    [[nodiscard]] ItemId taskAt(QPointF position) const; ///< of the row there; 0: none
    /// The task whose mark for links is there; 0: none.
    [[nodiscard]] ItemId linkMarkAt(QPointF position) const;
    void followMouse(QPointF position);
    void linkTo(QPointF position);
    void scrollTimeAt(double x);
    void paintLink(QPainter &painter) const;
    void paintBackdrop(QPainter &painter, const QRect &cell) const;
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    RoadmapModel &m_model;
    RoadmapFilter &m_filter;
    TimelineDelegate *m_delegate;
    TimelineHeader *m_header;
    QScrollBar *m_time;
    TimelineScale m_scale;
    QList<double> m_grid; ///< where its lines are in the timeline column
    TimelineZoom m_zoom = TimelineZoom::Fit;
    bool m_dependenciesShown = true;
    bool m_editable = true;
    TimelineArrows m_arrows; ///< of the paint event under way
    /// Tasks that are shown, by the number of their row from the top, and in that order. Asking the tree for each would
    /// cost a pass over its rows each time.
    mutable QHash<ItemId, int> m_rowOf;
    mutable QList<ItemId> m_shown;
    mutable bool m_rowsCounted = false;
    std::optional<TimelineDrag> m_drag;
    std::optional<TimelineLink> m_link;
    ItemId m_hovered; ///< the task under the mouse; 0: none
    QLabel *m_tip;    ///< beside the mouse while something is dragged
    int m_wheel = 0;  ///< what was turned and not yet zoomed, in eighths of a degree
};

} // namespace shipworthy::ui
