#pragma once

#include "importers/outline.h"

namespace shipworthy {

/// Reads what the words of the title say into the other members of the section: key, name, roles, ratings and status.
void readTitle(Section &section, const Lexicon &lexicon);

} // namespace shipworthy
