#pragma once

#include <optional>

namespace shipworthy::cli {

/// Runs the verb that the first argument names (inspect, report, gate, import, probe), or prints --help or --version,
/// and returns the exit code. Nothing when the arguments are none of these: then the window is to be opened. Creates
/// the application object it needs; a display is never needed.
[[nodiscard]] std::optional<int> runVerb(int argc, char **argv);

} // namespace shipworthy::cli
