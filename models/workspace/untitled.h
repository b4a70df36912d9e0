#pragma once

#include <QString>

namespace shipworthy {

/// Where the workspace lies that the user has not saved under a name yet:
/// $XDG_STATE_HOME/shipworthy/untitled.shipworthy. The folder may have to be made first.
[[nodiscard]] QString untitledWorkspacePath();

[[nodiscard]] bool isUntitled(const QString &workspacePath);

/// The full name of the user who runs this program, else the login name; what history names until told otherwise.
[[nodiscard]] QString userName();

} // namespace shipworthy
