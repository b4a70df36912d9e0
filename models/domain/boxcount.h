#pragma once

#include "domain/workspacestate.h"

namespace shipworthy {

/// How many boxes of checklists there are, and how many are ticked. Boxes are counted one by one and by themselves:
/// several may belong to one finding, and what makes the score is the findings.
struct BoxCount {
    int ticked = 0; ///< claimed or verified
    int denied = 0; ///< ticked, but contradicted: not among the ticked ones
    int all = 0;
    BoxCount &operator+=(const BoxCount &other);
    bool operator==(const BoxCount &) const = default;
};

/// One box. A box whose tick is kept by a finding is ticked as that is. \a denied: the items whose tick is
/// contradicted.
[[nodiscard]] BoxCount boxCountOf(const WorkspaceState &state, const Item &box, const QSet<ItemId> &denied);
/// All boxes of a system.
[[nodiscard]] BoxCount boxesOf(const WorkspaceState &state, SystemId system, const QSet<ItemId> &denied);

/// "5 of 12 boxes ticked", "5 of 12 boxes ticked, 1 more contradicted"
[[nodiscard]] QString wordsFor(const BoxCount &boxes);

} // namespace shipworthy
