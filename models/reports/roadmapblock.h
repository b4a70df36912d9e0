#pragma once

#include "reports/systemfacts.h"

namespace shipworthy::report {

/// The documents' phases as windows with shares of tasks; a time axis only where the plan has a start and its days.
[[nodiscard]] RoadmapBlock roadmapBlock(const SystemFacts &facts);

/// The next date that matters, or the last one that passed: the end of a phase, or a target of the scorecard.
struct Milestone {
    QString figure; ///< "15 Mar 2026", "No date", "None stated"
    QString text;
    QString late;
};
[[nodiscard]] Milestone nextMilestone(const SystemFacts &facts);

} // namespace shipworthy::report
