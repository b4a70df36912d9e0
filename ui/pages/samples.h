#pragma once

#include "workspace/workspace.h"

namespace shipworthy::ui {

/// Imports the sample audits that the program carries (:/samples) into an empty workspace. Their plans begin on the
/// Monday two weeks ago, so that something is done, something due and something late. Leaves
/// nothing to undo.
[[nodiscard]] Result<ImportOutcome> importSamples(Workspace &workspace);

} // namespace shipworthy::ui
