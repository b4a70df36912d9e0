#pragma once

#include "base/result.h"
#include "checks/check.h"

#include <QStringList>

class QIODevice;

namespace shipworthy::cli {

/// A check, and the file it stands in.
struct FileCheckEntry {
    QString path;
    checks::Check check;
};

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

/// Reads check files: plain files of UTF-8 text of at most 4 MiB, with one check at least. Each that is not is refused
/// by itself.
[[nodiscard]] CheckFiles readCheckFiles(const QStringList &paths);

} // namespace shipworthy::cli
