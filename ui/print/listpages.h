#pragma once

#include "print/pages.h"

namespace shipworthy::ui::print {

/// What is not verified, by priority, with heads that repeat; then every contradiction.
void paintFindingPages(Pages &pages, const SystemReport &system);

/// Who decided what, the evidence in force, and the sources with their whole digests.
void paintHistoryPages(Pages &pages, const SystemReport &system);

} // namespace shipworthy::ui::print
