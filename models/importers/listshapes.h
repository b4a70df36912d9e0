#pragma once

#include "importers/reading.h"

#include <vector>

namespace shipworthy {

/// True where a list stands right below the heading and every item of it, two at least, starts with ❌: "### Doors",
/// "- ❌ No lock", "- ❌ No bell".
[[nodiscard]] bool listsFaults(const MarkdownTree &tree, const Section &section);

/// "### Doors" with a list of faults, right below "## 🟡 High priority": what stands around it rates them.
[[nodiscard]] bool isRatedPart(const Reading &reading, int section);

/// Every item of the list starts with words in bold.
[[nodiscard]] bool holdsTitles(const Reading &reading, NodeIndex list);

/// "## High risk" beside "## Medium risk" in an audit, with lists of items that start with a title in bold.
[[nodiscard]] bool isTierOfTitles(const Reading &reading, int section);

/// The number that a list starts with; 0: none.
[[nodiscard]] int firstNumber(const MarkdownTree &tree, NodeIndex list);

/// "## Doors" with 1 to 3 and "## Bells" with 4 and 5: where the title says that issues are listed, the sections in
/// which they are counted on across headings. Empty where they are not.
[[nodiscard]] std::vector<int> countedParts(const Reading &reading);

} // namespace shipworthy
