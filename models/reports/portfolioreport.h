#pragma once

#include "reports/systemfacts.h"

namespace shipworthy::report {

struct PortfolioEntry {
    const SystemFacts *facts = nullptr;
    QList<DayState> states;
};

/// Rows in the order given, the title that states the result, and what needs a decision.
[[nodiscard]] PortfolioReport portfolioReport(const ScorecardInput &input, const QList<PortfolioEntry> &entries);

} // namespace shipworthy::report
