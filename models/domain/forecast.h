#pragma once

#include "domain/pastdays.h"

namespace shipworthy {

/// When the rest will be done, at the team's own pace.
struct Forecast {
    enum class Outcome {
        Range,       ///< earliest and likely are set; latest too, unless too many runs find no end
        NothingLeft, ///< or nothing to count
        TooLittle,   ///< fewer than a fortnight of days, or fewer than three items closed in them
        NoProgress   ///< as much came back as was closed: most runs find no end
    };
    Outcome outcome = Outcome::NothingLeft;
    double remaining = 0; ///< items or weight that is neither verified nor waived
    int remainingItems = 0;
    int closed = 0;   ///< items that the pace is taken from
    int reopened = 0; ///< items that came back in those days: reopened, stale, contradicted, or waived no longer
    int days = 0;     ///< whole days that the pace is taken from
    QDate earliest;   ///< 15 of 100 runs are done by then
    QDate likely;     ///< half of them
    QDate latest;     ///< 85 of 100; null: further off than \a horizonDays
    bool operator==(const Forecast &) const = default;

    static constexpr int windowDays = 21;
    static constexpr int fewestDays = 14;
    static constexpr int fewestClosed = 3;
    static constexpr int horizonDays = 730;
};

enum class CountedBy { Items, Weight };

/// The forecast for the days that pastDays() gave. 1000 runs from the last day on; each day of a run has the net change
/// of one of the last 21 days, drawn at random, until nothing remains. What was newly stated in those days is no change
/// of pace and left out. The draws depend on the numbers alone: the same days give the same dates on every machine.
[[nodiscard]] Forecast forecastOf(const QList<DayState> &days, CountedBy measure = CountedBy::Items);

/// One or two sentences: the range and what it rests on, or why there is none.
[[nodiscard]] QString words(const Forecast &forecast);

} // namespace shipworthy
