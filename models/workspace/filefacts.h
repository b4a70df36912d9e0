#pragma once

#include "base/clock.h"
#include "probes/checksurroundings.h"

namespace shipworthy {

inline constexpr qint64 largestArtifact = 64 * 1024 * 1024;

/// What the files of a pipeline in \a folder say, for checks that ask artifacts (scanners/artifactfact.h lists the
/// questions). A path is relative and stays within the folder, links followed: a check file from elsewhere reads
/// nothing else. A file is read anew when it changed, and is at most largestArtifact bytes. Its age is from when it
/// says that it measured, else from when it was written. May be called from any one thread at a time.
[[nodiscard]] FactSource factsOfFiles(const QString &folder, Clock clock = systemClock());

} // namespace shipworthy
