#include "domain/blockerorder.h"

#include "domain/counteditem.h"

#include <algorithm>
#include <limits>

namespace shipworthy {

BlockerRank rankOf(const WorkspaceState &state, const Blocker &blocker, QDate today)
{
    constexpr int none = 100;
    BlockerRank rank{.isCondition = !blocker.forcesNoGo,
                     .severity = none,
                     .priority = none,
                     .due = std::numeric_limits<qint64>::max()};
    if (const Item *item = state.item(blocker.item)) {
        const Rating rating = ratingOf(state, *CountedItem(state, *item, today));
        rank.severity = rating.severity ? static_cast<int>(*rating.severity) : none;
        rank.priority = rating.priority ? static_cast<int>(*rating.priority) : none;
    }
    if (blocker.due.isValid())
        rank.due = blocker.due.toJulianDay();
    return rank;
}

QList<Blocker> mostSevereFirst(const WorkspaceState &state, QList<Blocker> blockers, QDate today)
{
    std::ranges::stable_sort(blockers, {}, [&](const Blocker &blocker) { return rankOf(state, blocker, today); });
    return blockers;
}

} // namespace shipworthy
