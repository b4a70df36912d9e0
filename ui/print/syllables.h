#pragma once

#include <QString>

namespace shipworthy::ui::print {

/// A German word with soft hyphens (U+00AD) where it may be divided: before the last consonant between two vowels, with
/// what is written as one sound ("ch", "sch", "ck", "ph", "th", "qu") kept together, and before the endings that begin
/// with one of several ("-schaft", "-keit", "-lich"). Never after fewer than three letters or before fewer than three.
/// Words that hold anything but letters (paths, keys) come back as they are.
[[nodiscard]] QString withSyllables(const QString &word);

} // namespace shipworthy::ui::print
