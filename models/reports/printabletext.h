#pragma once

#include <QString>

namespace shipworthy {

/// Text of a document or a person as it may stand on paper, on one line: secrets hidden, marks of inline Markdown
/// removed, pictograms that carry a state replaced by their word and others dropped, and invisible characters that
/// change the order or the look of text shown as visible tags ("[U+202E]").
[[nodiscard]] QString printable(const QString &text);

/// printable(), cut at a word where it is longer than \a limit characters, with "[…]" at its end. For quotations whose
/// place is printed beside them; never for titles.
[[nodiscard]] QString quotable(const QString &text, int limit);

} // namespace shipworthy
