#pragma once

#include "importers/outline.h"

namespace shipworthy {

/// Reads what the words of the title say into the other members of the section: key, name, roles, ratings and status.
/// \a countsByP: "P3. …" is the third of the problems, and no priority.
void readTitle(Section &section, const Lexicon &lexicon, bool countsByP = false);

} // namespace shipworthy
