#pragma once

#include "domain/workspacestate.h"

namespace shipworthy {

/// What has to hold for an item to be done, as its document words it: for people to read. A finding's title,
/// description, recommendation and acceptance criteria; a box's text; a task's title and steps. Not its number, owner,
/// dates, severity or state: those may change without the decision about it losing its ground.
[[nodiscard]] QString criterionOf(const AuditDocument &facts, const Item &item);
[[nodiscard]] QString criterionOf(const WorkspaceState &state, const Item &item); ///< empty where the facts are lost

/// \a text as it is compared: without emphasis, ticks, pictographs and letter case, one space between words. Marking
/// something as done or setting it in bold changes no criterion.
[[nodiscard]] QString comparable(const QString &text);

/// True where one text says what the other says; see comparable().
[[nodiscard]] bool sameCriterion(const QString &one, const QString &other);

} // namespace shipworthy
