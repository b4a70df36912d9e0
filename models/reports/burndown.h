#pragma once

#include "reports/systemfacts.h"

namespace shipworthy::report {

/// The system day by day, see pastDays(). One entry where all was imported today; none without a dated import.
[[nodiscard]] QList<DayState> datedStates(const SystemFacts &facts);

/// States, forecast (see forecastOf()) and their sentence.
[[nodiscard]] Burndown burndown(const SystemFacts &facts, const QList<DayState> &states);

} // namespace shipworthy::report
