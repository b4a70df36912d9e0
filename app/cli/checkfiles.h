#pragma once

#include "base/result.h"
#include "checks/check.h"
#include "probes/checksurroundings.h"

#include <QStringList>

class QIODevice;

namespace shipworthy::cli {

/// A check, and the file or workspace it stands in.
struct FileCheckEntry {
    QString path;
    checks::Check check;
    // Of a workspace's check; of one in a file they are empty.
    QString system = {};
    QString name = {};
    QHash<QString, QString> values = {}; ///< what {NAME} stands for in it
    bool mayBurst = false;               ///< people allowed it in the workspace
    bool mayAskPrivate = false;          ///< likewise
};

/// \a surroundings with what belongs to \a entry alone.
[[nodiscard]] CheckSurroundings surroundingsFor(const FileCheckEntry &entry, CheckSurroundings surroundings);

/// A file that could not be read as checks.
struct RefusedCheckFile {
    QString path;
    checks::Place place; ///< zero where the file as a whole is meant
    QString why;         ///< one sentence, with line and column where there is a place
};

struct CheckFiles {
    QList<FileCheckEntry> checks; ///< in the order of the files and within them
    QList<RefusedCheckFile> refused = {};
};

/// Reads check files (plain files of UTF-8 text of at most 4 MiB) and workspaces, of which it takes the checks that are
/// not paused. One check at least has to be in each; what cannot be read is refused by itself. Nothing is written.
[[nodiscard]] CheckFiles readCheckFiles(const QStringList &paths);

} // namespace shipworthy::cli
