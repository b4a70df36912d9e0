#pragma once

#include "domain/readiness.h"

namespace shipworthy {

/// What keeps a system from going live, in the order in which people should take it: what forces no-go before what only
/// makes the verdict conditional; in each by severity, then priority, then due day, where having one comes before
/// having none. Among equals \a blockers stay in their order.
[[nodiscard]] QList<Blocker> mostSevereFirst(const WorkspaceState &state, QList<Blocker> blockers, QDate today);

/// The key of that order for one of them.
struct BlockerRank {
    bool isCondition = false;
    int severity = 0;
    int priority = 0;
    qint64 due = 0;
    auto operator<=>(const BlockerRank &) const = default;
};
[[nodiscard]] BlockerRank rankOf(const WorkspaceState &state, const Blocker &blocker, QDate today);

} // namespace shipworthy
