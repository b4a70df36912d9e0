#pragma once

#include "print/pages.h"

namespace shipworthy::ui::print {

/// The systems side by side, worst first; what needs a decision stands before them where they are more than five.
void paintPortfolioPages(Pages &pages, const PortfolioReport &portfolio);

} // namespace shipworthy::ui::print
