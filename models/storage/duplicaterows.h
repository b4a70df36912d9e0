#pragma once

#include "domain/workspacestate.h"
#include "storage/database.h"

namespace shipworthy::rows {

/// What people decided about findings that say the same; after the items. Joins what the rule joins, too.
[[nodiscard]] Result<void> loadDuplicates(const Database &database, WorkspaceState &state);

} // namespace shipworthy::rows
