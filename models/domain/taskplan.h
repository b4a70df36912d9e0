#pragma once

#include "domain/workspacestate.h"

namespace shipworthy {

// The plan of tasks as documents state it and as people changed it. Pure; each call costs what the task says.

/// Where the document has \a task: its own dates, else its own days, else those of its phase. A day on which it is due
/// is the last of as many days as its effort takes (8 hours a day, one day where none is stated). Absent without
/// either.
[[nodiscard]] std::optional<TaskSpan> statedSpan(const WorkspaceState &state, const Item &task);

/// True where the document dates the task itself, not only its phase.
[[nodiscard]] bool hasDaysOfItsOwn(const WorkspaceState &state, const Item &task);

/// Days that the effort of \a task takes, of 8 hours each, rounded up; what it covers counts where it states none
/// itself. Absent when nobody says.
[[nodiscard]] std::optional<int> daysOfWork(const WorkspaceState &state, const Item &task);

/// The tasks that must come before \a task by what its document says of it or of the findings it covers.
[[nodiscard]] QList<ItemId> statedPrerequisites(const WorkspaceState &state, const Item &task);

/// The same after what people linked and unlinked. Never \a task itself.
[[nodiscard]] QList<ItemId> prerequisites(const WorkspaceState &state, const Item &task);

/// "SEC-05", or the title of a task that names no finding; for messages, history and arrows.
[[nodiscard]] QString shortLabel(const WorkspaceState &state, const Item &task);

} // namespace shipworthy
