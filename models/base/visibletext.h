#pragma once

#include <QString>

namespace shipworthy {

/// The short name of a character that cannot be seen but hides text, joins it or changes its order: "RLO" for U+202E,
/// "ZWSP" for U+200B, "U+2061" where it has none. Empty for every other character, and for the joiners, which many
/// scripts need (see withVisibleTags()).
[[nodiscard]] QString invisibleName(char32_t code);

/// \a text with every invisible character that changes its order or hides in it as a tag: "pay⟨ZWSP⟩pal". Joiners and
/// non-joiners stay where their script uses them: not after Latin, Greek or Cyrillic letters, nor at an end. Selectors
/// of emoji stay.
[[nodiscard]] QString withVisibleTags(const QString &text);

/// \a text fit to stand within a sentence or a row: between isolates where it is written from right to left, or where
/// the user's language is, so that it cannot turn around what stands beside it. The words of a document keep their own
/// order in any case. Not for text that is edited, compared or kept.
[[nodiscard]] QString isolated(const QString &text);

} // namespace shipworthy
