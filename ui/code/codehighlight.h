#pragma once

#include <QString>

class QPlainTextEdit;

namespace shipworthy::ui {

class Theme;

/// Above this many UTF-16 units a text is shown plain: nobody reads it for its colours, and they cost more than the
/// text.
inline constexpr qsizetype maxHighlightedChars = 2 * 1024 * 1024;

/// Colours the code in \a view, in the program's own tokens, so that every colour keeps its contrast in light and dark.
/// \a language is the word after a Markdown fence ("python", "ts", "yaml", any case), or "markdown"; an unknown or
/// empty one, or a text beyond maxHighlightedChars, shows plain text. A short text has its colours on return; a long
/// one gets them while the event loop is idle. Call it after setPlainText(), and again with another theme when the
/// palette changes. Not safe outside the GUI thread; the first call for a language may cost 60 ms, for Markdown knows
/// fifty others.
void highlightCode(QPlainTextEdit &view, const QString &language, const Theme &theme);

/// Reads the grammar of \a language, so that highlightCode() need not. For any thread: what is coloured meanwhile
/// gets its colours when that is done.
void prepareHighlighting(const QString &language);

/// True where highlightCode() knows the language.
[[nodiscard]] bool isHighlightable(const QString &language);

} // namespace shipworthy::ui
