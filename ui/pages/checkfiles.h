#pragma once

#include "base/result.h"
#include "domain/workspacestate.h"

namespace shipworthy::ui {

/// No check file that people write is as long.
inline constexpr qint64 mostCheckFileBytes = 4 * 1024 * 1024;

/// \a checks as a file in their language, for `shipworthy probe`, other workspaces and version control. What the
/// language has no word for stands as comments above each: its system, its name, its base address, the sentence and the
/// items that it is for, and whether it is paused. What people allowed it stays in the workspace.
[[nodiscard]] QString checkFileOf(const QList<ServiceCheck> &checks, const WorkspaceState &state);

/// The checks of a file.
struct FileChecks {
    QList<ServiceCheck> checks;
    QStringList unknownItems; ///< named by the file, and none of the system's; they stay as comments in their checks
};

/// The names of systems that \a text states and \a state has not. Empty too where \a text is no check file.
[[nodiscard]] QStringList unknownSystemsIn(const QString &text, const WorkspaceState &state);

/// The checks of a file that checkFileOf() or people wrote. A name of a system or a base address counts for the checks
/// below it too. For those above the first name of a system is \a system, and \a others says which one a name stands
/// for that \a state has not; where a file states no base it is the first that is known of the system. Fails with line
/// and column of what is no check, for a name that nobody knows, and where no base is known for a check that needs one.
[[nodiscard]] Result<FileChecks> checksIn(const QString &text, const WorkspaceState &state, SystemId system,
                                          const QHash<QString, SystemId> &others = {});

} // namespace shipworthy::ui
