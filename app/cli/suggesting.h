#pragma once

#include "cli/command.h"

namespace shipworthy::cli {

/// Prints the checks that documents, or those of a workspace, ask for as a check file. Sends nothing. Exit code 0:
/// there are some; 1: there is none; 2: an input is bad.
[[nodiscard]] ExitCode printSuggestedChecks(const QStringList &paths, Streams streams);

} // namespace shipworthy::cli
