#pragma once

#include "base/result.h"

#include <QByteArray>

namespace shipworthy {

/// Replaces the file at \a path by \a bytes, or leaves the old file whole and says why.
/// Writes in small counted pieces, because QSaveFile::commit() succeeds on a full disk when its last large write came
/// up short (Qt 6.4); reads the length back and syncs the directory, which QSaveFile does not.
[[nodiscard]] Result<void> replaceFile(const QString &path, const QByteArray &bytes);

} // namespace shipworthy
