#pragma once

#include "storage/migrations.h"

namespace shipworthy {

/// Marks an SQLite file as a Shipworthy workspace: "SHIP" in ASCII, big endian at byte 68 of the file. The MIME type's
/// magic (installer) tests the same bytes. Never changes.
inline constexpr qint32 workspaceApplicationId = 0x53484950;

/// A workspace file that passed the guard, opened and at the newest version.
struct WorkspaceFile {
    Database database;
    QString readOnlyReason; ///< why it cannot be written; empty: it can
};

/// What a workspace is opened for. To read: nothing is written, and a log that another program keeps beside the
/// file stays there, even where that program lost its locks.
enum class Purpose { Work, Read };

/// Opens an existing workspace. Before anything is written it holds that the file is a regular SQLite file of ours, not
/// newer than this program, whole (quick_check), with our schema, and not being written by another program; otherwise
/// fails with the reason and leaves the file and its folder as they were. A file that cannot be written opens
/// read-only. An older file is first copied beside itself (PATH.v1.bak), then brought up to date;
/// to be read, too, as there is no other way.
[[nodiscard]] Result<WorkspaceFile> openWorkspaceFile(const QString &path, const Migrations &migrations,
                                                      Purpose purpose = Purpose::Work);

/// Another connection to a workspace that this program has open, for reading only.
[[nodiscard]] Result<Database> openBeside(const QString &path, bool isReadOnly);

/// Makes an empty workspace at \a path, whole or not at all; fails when something is there.
[[nodiscard]] Result<void> createWorkspaceFile(const QString &path, const Migrations &migrations);

/// Copies the open workspace \a from, which lies at \a source, to \a path, with its permissions, whole or not at all;
/// replaces a workspace that is closed.
[[nodiscard]] Result<void> copyWorkspaceFile(const Database &from, const QString &source, const QString &path);

} // namespace shipworthy
