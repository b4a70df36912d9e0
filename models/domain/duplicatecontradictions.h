#pragma once

#include "domain/contradictions.h"

namespace shipworthy {

/// Findings that say the same, of which one is done and another is not: such a problem counts as not done. One for each
/// group that a finding of \a system stands for.
[[nodiscard]] QList<Contradiction> duplicatesThatDisagree(const WorkspaceState &state, SystemId system);

} // namespace shipworthy
