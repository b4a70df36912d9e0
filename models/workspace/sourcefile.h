#pragma once

#include "base/result.h"

#include <QByteArray>
#include <functional>

namespace shipworthy {

/// What was done to a source file.
struct Rewritten {
    QString before; ///< SHA-256 in hex, as found
    QString after;
    bool operator==(const Rewritten &) const = default;
};

/// Replaces the file at \a path by what \a change makes of its bytes: at once or not at all, with its permissions and,
/// where we may, its owner. A symbolic link is followed to its file. Does nothing when the bytes stay the same. Fails
/// for a file that is missing, read-only or not regular, one that changed in between, and when \a change fails.
[[nodiscard]] Result<Rewritten> rewriteSource(const QString &path,
                                              const std::function<Result<QByteArray>(const QByteArray &)> &change);

} // namespace shipworthy
