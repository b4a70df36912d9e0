#pragma once

#include "items/roadmapplan.h"

namespace shipworthy::ui {

/// The numbers are kept in saved layouts.
enum class TimelineZoom { Weeks, Months, Fit, Days };

/// Where days stand in the timeline column. Pixels count from the column's left edge; time runs left to right in every
/// language. A value: header, delegate and view ask the same one.
class TimelineScale {
public:
    TimelineScale() = default;
    TimelineScale(const RoadmapAxis &axis, TimelineZoom zoom, int columnWidth);

    void scrollTo(int offset) { m_offset = offset; }
    [[nodiscard]] int offset() const { return m_offset; }
    [[nodiscard]] int contentWidth() const; ///< of all its days
    [[nodiscard]] double dayWidth() const { return m_dayWidth; }
    /// Left edge of that day, scrolled.
    [[nodiscard]] double xOf(qint64 day) const;
    /// The day at \a x, with how much of it is over there.
    [[nodiscard]] double dayAt(double x) const;
    /// In the middle of today; absent on a relative axis and where today is not among the days shown.
    [[nodiscard]] std::optional<double> todayX() const;
    [[nodiscard]] const RoadmapAxis &axis() const { return m_axis; }

    /// A line of the grid with what the header says of the time from there on.
    struct Tick {
        double x = 0;
        QString strong; ///< "W3"
        QString light;  ///< "16"
    };
    [[nodiscard]] QList<Tick> weeks() const;  ///< every one that has room for its text
    [[nodiscard]] QList<Tick> months() const; ///< on a calendar axis

private:
    RoadmapAxis m_axis;
    DaySpan m_days{1, 7}; ///< whole weeks
    double m_dayWidth = 10;
    int m_offset = 0;
};

} // namespace shipworthy::ui
