#pragma once

#include "domain/contradictions.h"

namespace shipworthy {

/// Scores for the same thing that differ: within a document, and between documents of the same day. Without mark and
/// system; one pass over the scorecards of \a system.
[[nodiscard]] QList<Contradiction> scoresThatDisagree(const WorkspaceState &state, SystemId system);

} // namespace shipworthy
