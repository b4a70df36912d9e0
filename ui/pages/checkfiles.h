#pragma once

#include "base/result.h"
#include "domain/workspacestate.h"

namespace shipworthy::ui {

/// No check file that people write is as long.
inline constexpr qint64 mostCheckFileBytes = 4 * 1024 * 1024;

/// \a checks as a file in their language, for `shipworthy probe`, other workspaces and version control: the name and
/// the base address of each stand as comments above it.
[[nodiscard]] QString checkFileOf(const QList<ServiceCheck> &checks);

/// The checks of a file, for \a system, with the names and base addresses that checkFileOf() wrote; where a file states
/// none, the base that the system's checks have already. Fails with line and column of what is no check, and where no
/// base is known for a check that needs one.
[[nodiscard]] Result<QList<ServiceCheck>> checksIn(const QString &text, const WorkspaceState &state, SystemId system);

} // namespace shipworthy::ui
