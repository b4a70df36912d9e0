#pragma once

#include "cli/command.h"
#include "workspace/workspace.h"

namespace shipworthy::cli {

/// What there is to store, from files and addresses.
struct Gathered {
    QList<ReadDocument> read;
    QStringList unchanged; ///< sentences about addresses that hold nothing new
    bool allRead = true;   ///< false: something was refused, and its message was said
};

/// Reads files and folders, and fetches addresses, as \a workspace remembers their columns and tags; nullptr where it
/// is still to be made. What is refused, and what is going on, is said on \a err.
[[nodiscard]] Gathered gather(const QStringList &inputs, const Workspace *workspace, QIODevice &err);

} // namespace shipworthy::cli
