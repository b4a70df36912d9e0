#pragma once

#include "items/roadmapplan.h"

namespace shipworthy::ui {

/// What of a bar is moved; the other end stays.
enum class BarPart { Whole, Begin, End };

/// Where \a span goes when \a part of it moves by that many days. At least one day is left of it, and on a relative
/// axis nothing goes before day 1.
[[nodiscard]] DaySpan moved(const DaySpan &span, BarPart part, qint64 days, bool calendar);

/// A bar in the user's hand.
struct TimelineDrag {
    ItemId task;
    BarPart part = BarPart::Whole;
    DaySpan from;
    DaySpan now;
    double pressedDay = 0; ///< under the mouse when it went down, with its fraction
    bool begun = false;    ///< the mouse went far enough to mean it
};

/// What is shown beside the mouse: "Mon 2 Mar – Fri 6 Mar, 5 days, 3 later".
[[nodiscard]] QString dragText(const TimelineDrag &drag, bool calendar);

} // namespace shipworthy::ui
