#pragma once

#include "domain/workspacestate.h"

namespace shipworthy {

/// Whether an item is among listedFacts(): rated, or dismissed as misread.
[[nodiscard]] bool isListed(const WorkspaceState &state, const Item &item);

} // namespace shipworthy
