#pragma once

#include "domain/workspacestate.h"
#include "storage/database.h"

namespace shipworthy::rows {

// Checks of live services as they lie in a workspace file. Systems and items must have been loaded before.

[[nodiscard]] Result<void> loadServiceChecks(const Database &database, WorkspaceState &state);
[[nodiscard]] Result<void> loadStandings(const Database &database, WorkspaceState &state); ///< after the last run
[[nodiscard]] Result<void> loadDeclined(const Database &database, WorkspaceState &state);

/// Newest first, at most \a limit.
[[nodiscard]] Result<QList<CheckRunRecord>> checkRuns(const Database &database, CheckId check, int limit);

} // namespace shipworthy::rows
