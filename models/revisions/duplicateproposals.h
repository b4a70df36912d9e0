#pragma once

#include "domain/workspacestate.h"

#include <stop_token>

namespace shipworthy {

/// Two findings of different documents that may say the same. Never applied without somebody's word.
struct DuplicateProposal {
    ItemId one; ///< the lower id; each stands for its own duplicates
    ItemId other;
    double likeness = 0;    ///< 0 to 1, for the order
    bool sameKey = false;   ///< and a telling one, see isTellingKey()
    QString sharedPlace;    ///< "app/auth.py:42", or the path alone where the lines do not meet; empty: none
    bool linesMeet = false; ///< at that place
    double sharedTitle = 0; ///< 0 to 1: of the words of both titles, rare ones weighing more
    double sharedText = 0;  ///< the same of all that they say
    bool acrossSystems = false;
    bool operator==(const DuplicateProposal &) const = default;
};

/// What may be the same as something in another document and is not settled yet, likeliest first. Within a system two
/// findings are proposed that share
///  - a telling key and half of the title; or
///  - a place in a file and a third of the title, or the file and half of it; or
///  - nearly all of the title, or most of the title and of the whole text;
/// between systems, where the same words and keys usually speak of two services, only those that share a public number
/// (CVE-…) or a place in a file and nearly all of the title, or nearly all of a long text. Of several that fit a
/// finding the best of each document is proposed, and only where it fits that one best too. Words are weighed as on a
/// re-import (Likeness). Findings meet by their rare words, keys and files, so that the time stays nearly linear in
/// their number; the same state gives the same list. Empty when \a stop was requested.
[[nodiscard]] QList<DuplicateProposal> proposeDuplicates(const WorkspaceState &state, const std::stop_token &stop = {});

/// True where people or the rule have settled it since, or one of the two is gone or dismissed.
[[nodiscard]] bool isSettled(const WorkspaceState &state, const DuplicateProposal &proposal);

/// "the same key · the same file app/auth.py · titles 86 % alike": why it is proposed, for people; secrets covered.
[[nodiscard]] QString reasonOf(const DuplicateProposal &proposal);

} // namespace shipworthy
