#pragma once

#include "reports/systemfacts.h"

namespace shipworthy::report {

/// Score by category: the document's own rows with what is computed beside them, then categories that it does not
/// score.
[[nodiscard]] ScoreBlock scoreBlock(const SystemFacts &facts);

/// The system as a whole, as its first line shows it.
[[nodiscard]] ScoreLine overallLine(const SystemFacts &facts);

/// "30 (3/10)": a claim on the document's own scale; points alone where that is 100. Empty when nothing is claimed.
[[nodiscard]] QString claimWords(const SystemFacts &facts);

} // namespace shipworthy::report
