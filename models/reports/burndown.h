#pragma once

#include "reports/systemfacts.h"

namespace shipworthy::report {

/// What was not done at the end of each day since the import, replayed backwards from the state by the history; today
/// is the state itself. One entry where all was imported today; none without a dated import.
[[nodiscard]] QList<DatedState> datedStates(const SystemFacts &facts);

/// States, forecast and their sentence. The forecast is a range: the remaining findings at the fastest and at the
/// slowest net week of the last three; it needs two weeks.
[[nodiscard]] Burndown burndown(const SystemFacts &facts, const QList<DatedState> &states);

} // namespace shipworthy::report
