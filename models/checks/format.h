#pragma once

#include "checks/check.h"

namespace shipworthy::checks {

/// The one way to write a check file: a check per paragraph, a thing per line, four blanks within a group. Reading it
/// again gives the same checks, and writing those the same text.
[[nodiscard]] QString format(const CheckFile &file);
[[nodiscard]] QString format(const Check &check);
[[nodiscard]] QString format(const Line &line); ///< with its comments, ends with a line end
/// As it is shown in a list: "warn any { … ; … }", without comments and line ends.
[[nodiscard]] QString onOneLine(const Line &line);
[[nodiscard]] QString format(const Assertion &assertion); ///< without comments, on one line
[[nodiscard]] QString format(const Query &query);
[[nodiscard]] QString format(const Literal &literal);
[[nodiscard]] QString format(const Selector &selector);
[[nodiscard]] QString format(const Option &option); ///< without comments
[[nodiscard]] QString format(const Predicate &predicate);

} // namespace shipworthy::checks
