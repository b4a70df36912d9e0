#pragma once

#include "base/result.h"
#include "checks/check.h"

#include <expected>

namespace shipworthy::checks {

/// Where a text stops being a check file.
struct SyntaxError {
    Place place;
    QString expected; ///< what would have been right there
    QString found;    ///< as written; empty at the end of the file
    /// "line 3, column 12: expected a text in quotes, found 5".
    [[nodiscard]] QString message() const;
    [[nodiscard]] Error toError(const QString &what) const { return {what, message()}; }
};

/// Reads checks: a request on a line, its options, then what its answer must be like, a line each; '#' begins a
/// comment. A blank line means nothing, except before an artifact, or before max-age, interval or a threshold where no
/// request can take it: there a check begins that judges files only.
/// Linear in the size of \a text; nothing in the language nests deeper than one level.
[[nodiscard]] std::expected<CheckFile, SyntaxError> parseChecks(QStringView text);

/// Reads one assertion or group, as a line of an editor holds it.
[[nodiscard]] std::expected<Line, SyntaxError> parseLine(QStringView text);

} // namespace shipworthy::checks
