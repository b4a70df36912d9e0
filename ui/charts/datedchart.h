#pragma once

#include "charts/stillchart.h"
#include "theme/theme.h"

#include <QDate>

namespace shipworthy::ui {

/// A value on a day.
using DayPoint = std::pair<QDate, double>;

/// Values over days: a date axis below, a line for today, words at the ends of lines in place of a legend. Time runs
/// left to right in every language.
class DatedChart : public StillChart {
    Q_OBJECT
protected:
    explicit DatedChart(QWidget *parent);

    /// Words beside a point.
    struct Label {
        DayPoint at;
        QString text;
        Role role = Role::Text;
    };
    /// A sign at a point: what a document said, and what it aims at.
    enum class Sign { Stated, Target };

    void addAxes(QDate first, QDate last, double top, int steps);
    void addLine(const QList<DayPoint> &points, const QPen &pen);
    /// Fills between two lines over the same days.
    void addArea(const QList<DayPoint> &upper, const QList<DayPoint> &lower, const QBrush &brush);
    void addLabel(const Label &label) { m_labels.append(label); }
    void addSign(Sign sign, const DayPoint &at) { m_signs.append({sign, at}); }
    void setToday(QDate today) { m_today = today; }
    void clearWords();

    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeTicks(); ///< as many days below the axis as find room
    [[nodiscard]] QPointF placeOf(const DayPoint &point) const;
    void paintToday(QPainter &painter, const Theme &theme) const;
    void paintSigns(QPainter &painter, const Theme &theme) const;
    void paintLabels(QPainter &painter, const Theme &theme) const;

    QList<Label> m_labels;
    QList<std::pair<Sign, DayPoint>> m_signs;
    QDate m_today;
    QDate m_first; ///< of the axis
    QDate m_last;
};

} // namespace shipworthy::ui
