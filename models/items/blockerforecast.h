#pragma once

#include "domain/forecast.h"

namespace shipworthy {

// When the blockers of a system will be verified, at the pace at which they were so far; for the roadmap.

/// Whether \a item is critical or P0, itself or by a finding that says the same.
[[nodiscard]] bool isBlocking(const WorkspaceState &state, const Item &item);

/// The last day on which a blocker of \a system is due that is not done; null where none is dated.
[[nodiscard]] QDate lastDueOfBlockers(const WorkspaceState &state, SystemId system, QDate today);

/// "At this pace the blockers are verified between 12 Mar and 2 Apr." Empty where \a forecast has no range: there was
/// too little throughput to tell of any pace, or nothing is left.
[[nodiscard]] QString blockersFact(const Forecast &forecast);

/// What that rests on: what is left, what was closed in how many days, what it assumes, and \a lastDue, where it is set
/// and sooner.
[[nodiscard]] QString blockersBasis(const Forecast &forecast, QDate lastDue);

} // namespace shipworthy
