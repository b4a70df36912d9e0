#pragma once

#include <QString>

namespace shipworthy {

/// \a translated, what tr("%n finding(s)", nullptr, n) gave. A translation brings its own plural forms; the English
/// source marks its plural as "(s)", which is settled here: "1 finding", "2 findings".
[[nodiscard]] QString withPlural(QString translated, qint64 n);

/// \a text on one line of at most \a length characters, with an ellipsis where it was cut.
[[nodiscard]] QString shortened(const QString &text, qsizetype length);

/// What parts the members of a list in the language of the window: ", " and, between longer ones, "; ".
[[nodiscard]] QString listComma();
[[nodiscard]] QString listSemicolon();

} // namespace shipworthy
