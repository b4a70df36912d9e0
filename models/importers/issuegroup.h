#pragma once

#include "importers/lexicon.h"
#include "importers/outline.h"

namespace shipworthy {

/// True where a heading says nothing but that issues of some rating follow: "## Critical Issues (3)", "### 2 P1
/// issues", "### High" under "## Findings", "### ⚠️ Concerns". False for one that names a problem itself ("### HIGH:
/// Token leak"), that says there are none, or that stands among recommendations, strengths, legends or plans.
[[nodiscard]] bool isIssueGroup(const Outline &outline, int section, const Lexicon &lexicon);

/// True where the section, or one around it, keeps a list of problems: "Technical debt register", "Known issues".
[[nodiscard]] bool isInRegister(const Outline &outline, int section, const Lexicon &lexicon);

} // namespace shipworthy
