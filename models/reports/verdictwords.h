#pragma once

#include "reports/systemfacts.h"

namespace shipworthy::report {

/// "Do not launch: 4 of the 7 P0 findings are open, and 2 more are ticked without proof."
[[nodiscard]] QString verdictSentence(const SystemFacts &facts);
/// The work that blocks, by the documents' own estimates, and what the documents themselves decide.
[[nodiscard]] QString verdictExplanation(const SystemFacts &facts);
/// "Audit of 13 Feb 2026 by … . State of …, day 22 of the 84-day plan."
[[nodiscard]] QString systemSubtitle(const SystemFacts &facts);
/// "Document: NO-GO, 13 Feb 2026"
[[nodiscard]] QString documentWords(const SystemFacts &facts);
/// The figures under the plate: blockers, score, done, forecast, contradictions.
[[nodiscard]] QList<Fact> fiveFacts(const SystemFacts &facts, const Burndown &burndown);

} // namespace shipworthy::report
