#pragma once

#include "delegates/timelinescale.h"

#include <QHeaderView>

namespace shipworthy::ui {

/// The header of a tree whose last column is a timeline: months, weeks and a flag on today above it.
class TimelineHeader : public QHeaderView {
    Q_OBJECT
public:
    /// \a timeline: the logical section that shows time.
    explicit TimelineHeader(int timeline, QWidget *parent = nullptr);
    void setScale(const TimelineScale &scale);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintTime(QPainter &painter, const QRect &rect) const;
    [[nodiscard]] QRectF todayFlag(const QRect &rect) const; ///< null where today is not shown
    void paintToday(QPainter &painter, const QRect &rect) const;

    const int m_timeline;
    TimelineScale m_scale;
};

} // namespace shipworthy::ui
