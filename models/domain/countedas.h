#pragma once

#include "domain/workspacestate.h"

namespace shipworthy {

/// What an item counts as, wherever items are counted: cards, pages, minutes, print. The counts of a set add up to its
/// items.
enum class CountedAs {
    Open,         ///< work is left; a tick that is denied, a waiver that expired and what was put off among it
    Accepted,     ///< its risk is accepted and the waiver in force: not open, but never done either
    Claimed,      ///< ticked or said to be resolved, without fresh evidence: stale evidence is a claim again
    Verified,     ///< ticked or resolved, and proved; this alone makes the score
    NotApplicable ///< in no count
};

/// The one rule. \a waived: a waiver is in force (isWaived()).
[[nodiscard]] constexpr CountedAs countedAs(Status status, Evidence evidence, bool waived)
{
    if (evidence == Evidence::Contradicted)
        return CountedAs::Open;
    if (status == Status::NotApplicable)
        return CountedAs::NotApplicable;
    if (status == Status::Resolved)
        return evidence == Evidence::Verified ? CountedAs::Verified : CountedAs::Claimed;
    return waived ? CountedAs::Accepted : CountedAs::Open;
}

/// True while an item counts as open. \a denied: the items whose tick is contradicted. Does not ask whether it is
/// rated.
[[nodiscard]] bool isOpen(const WorkspaceState &state, const Item &item, const QSet<ItemId> &denied, QDate today);

/// The first day on which the risk was no longer accepted, of an item that is open again because its waiver expired;
/// null for any other.
[[nodiscard]] QDate waiverExpiredSince(const Item &item, QDate today);

/// How \a item stands today, a task as what it covers: what was accepted until a day that is past is open again.
[[nodiscard]] Status standingOf(const WorkspaceState &state, const Item &item, QDate today);

/// The status of \a item in words: "Waiver expired" where it did.
[[nodiscard]] QString standingWords(const Item &item, QDate today);

} // namespace shipworthy
