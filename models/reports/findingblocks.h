#pragma once

#include "reports/systemfacts.h"

namespace shipworthy::report {

/// What is not verified, by priority or severity; within a group open before claimed before accepted, contradicted
/// first, then by due date.
[[nodiscard]] QList<FindingGroup> findingGroups(const SystemFacts &facts);
/// "25 of 32 findings are not verified"
[[nodiscard]] QString findingsTitle(const SystemFacts &facts);
/// Counts by state, hours by the documents' own estimates, the order.
[[nodiscard]] QString findingsSubtitle(const SystemFacts &facts);
/// What is in no number, with the reasons; empty where there is nothing.
[[nodiscard]] QString notApplicableText(const SystemFacts &facts);

/// What blocks: the P0 and critical ones that are not verified; else what makes the verdict conditional; else, where
/// nothing is rated, what has to be given a priority first.
[[nodiscard]] BlockerBlock blockerBlock(const SystemFacts &facts);

/// How many of the P0 or critical ones stand where.
[[nodiscard]] Shares blockerShares(const SystemFacts &facts);

} // namespace shipworthy::report
