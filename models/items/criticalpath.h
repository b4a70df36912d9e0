#pragma once

#include "base/ids.h"

#include <QHash>
#include <QList>
#include <optional>

namespace shipworthy {

/// A task as far as the critical path needs it. Days are numbers on one axis, both ends of a task included.
struct PathTask {
    ItemId id;
    std::optional<qint64> begins; ///< the day planned for its begin; absent: as soon as what it needs is done
    qint64 days = 0;              ///< that it takes at least; 0: nobody knows, and it only hands the order on
    std::optional<qint64> ends;   ///< it ends on that day at the soonest: its planned last day, today for what is open
    QList<ItemId> needs;          ///< what must come first; ids of no task here are passed over
};

struct CriticalPath {
    QList<ItemId> tasks;         ///< of the longest chain, in the order of work; empty: no chain decides the end
    QHash<ItemId, qint64> slack; ///< by how many days a task may end later without moving the end of the plan
    std::optional<qint64> end;   ///< the last day of the plan as reckoned; absent: no task has a length
    QList<QList<ItemId>> cycles; ///< tasks that wait for each other, each for the next one and the last for the first
};

/// The chain of prerequisites that decides when the plan ends.
///
/// The method is that of J. E. Kelley and M. R. Walker, "Critical-Path Planning and Scheduling" (Eastern Joint Computer
/// Conference, 1959): a pass forward gives each task the earliest days that its prerequisites and its planned begin
/// allow, a pass backward from the end of the plan the latest ones; their difference is the slack. The path is followed
/// from the tasks that end last back through the prerequisites that end last, all of them where several do. A gap
/// between two dates does not break it, for dates are chosen and prerequisites are not: there the slack is more than
/// nothing. Where several tasks without any prerequisite end last, nothing decides between them and there is no path.
///
/// Cycles (strongly connected components by R. Tarjan, "Depth-First Search and Linear Graph Algorithms", 1972) are
/// named, and their tasks are left out of both passes. Costs one pass over tasks and prerequisites.
[[nodiscard]] CriticalPath criticalPathOf(const QList<PathTask> &tasks);

} // namespace shipworthy
