#pragma once

#include "items/findingfacts.h"

namespace shipworthy {

/// The first day on which the risk of an item was no longer accepted, where its waiver expired and it is open again;
/// null for any other.
[[nodiscard]] QDate waiverExpiredSince(const FindingFacts &facts);

/// The status whose mark stands for the item: what is no longer accepted is open.
[[nodiscard]] Status shownStatus(const FindingFacts &facts);

/// "Accepted until 6 Mar 2026", "Waiver expired since 7 Mar 2026"; else the status.
[[nodiscard]] QString statusInFull(const FindingFacts &facts);

} // namespace shipworthy
