#pragma once

#include "domain/pastdays.h"
#include "workspace/workspace.h"

#include <functional>

namespace shipworthy {

/// What a replay found.
struct Replayed {
    QHash<SystemId, QList<DayState>> days; ///< of every system asked for, see pastDays()
    QList<Event> history;                  ///< what it was replayed from, oldest first
};

/// The work of replaying the history of \a systems, to be run on another thread (Job): takes what it needs by value and
/// reads the file itself. \a from: the first day asked for; null: from the first import. \a counts: which items, as
/// they are now; none: all. Costs the caller the contradictions of the systems where they are not known yet, and no
/// reading.
[[nodiscard]] std::function<Result<Replayed>(std::stop_token)>
replayWork(const Workspace &workspace, const QList<SystemId> &systems, QDate from = {},
           std::function<bool(const WorkspaceState &, const Item &)> counts = {});

} // namespace shipworthy
