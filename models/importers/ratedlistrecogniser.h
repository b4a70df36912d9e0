#pragma once

#include "importers/reading.h"

namespace shipworthy {

/// Items and lines that open with a severity are findings: "- [HIGH] No rails", "- **High:** no rails", "🔴 **Critical —
/// no rails**". Not those of a legend ("High: fix at once"), of counts ("High: 3"), of advice or plans; in a document
/// whose findings are told otherwise, those outside a section of findings restate.
void readRatedLists(Reading &reading);

} // namespace shipworthy
