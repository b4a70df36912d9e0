#pragma once

#include "delegates/timelinescale.h"
#include "theme/theme.h"

#include <QTreeView>

class QScrollBar;

namespace shipworthy {
class RoadmapFilter;
class RoadmapModel;
} // namespace shipworthy

namespace shipworthy::ui {

class TimelineDelegate;
class TimelineHeader;

/// The roadmap's tree. Its last column is time and scrolls on its own, so that the tasks' names stay in sight.
/// Enter, Alt+Enter and Space say what the user wants of the selected tasks; on a group Enter and Space fold it.
class RoadmapView : public QTreeView {
    Q_OBJECT
public:
    RoadmapView(RoadmapModel &model, RoadmapFilter &filter, QWidget *parent);

    void setZoom(TimelineZoom zoom);
    [[nodiscard]] TimelineZoom zoom() const { return m_zoom; }
    void setDependenciesShown(bool shown);
    void showToday(); ///< no effect on a relative axis
    /// Scrolls time; hidden while all of it is in sight. The page places it below the view.
    [[nodiscard]] QScrollBar &timeScrollBar() const { return *m_time; }
    [[nodiscard]] QList<RoadmapRow> selectedTasks() const;

    /// A change of one task moves arrows over other rows, so all of them are painted anew.
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

signals:
    void opened(const shipworthy::RoadmapRow &row);
    void sourceRequested(const shipworthy::RoadmapRow &row);
    void ticked();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override {
    } ///< letters are commands on the other pages: none leads astray here
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Arrow {
        QPolygonF line; ///< in viewport coordinates
        bool pointsDown = false;
        bool pointsUp = false;
        bool broken = false;
    };
    void fitNameColumns();
    void rescale();
    [[nodiscard]] RoadmapRow rowAt(const QModelIndex &index) const;
    [[nodiscard]] QRect timeCell(const QModelIndex &index) const;
    void collectArrows();
    [[nodiscard]] Arrow arrowBetween(const QRectF &from, const QRectF &to) const;
    void paintBackdrop(QPainter &painter, const QRect &cell) const;
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    RoadmapModel &m_model;
    RoadmapFilter &m_filter;
    TimelineDelegate *m_delegate;
    TimelineHeader *m_header;
    QScrollBar *m_time;
    TimelineScale m_scale;
    TimelineZoom m_zoom = TimelineZoom::Fit;
    bool m_dependenciesShown = true;
    QList<Arrow> m_arrows; ///< of the paint event under way
};

} // namespace shipworthy::ui
