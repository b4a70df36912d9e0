#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shipworthy {

/// A text with plain spaces and hyphens, and where they stand for others.
struct PlainText {
    std::string text;
    std::vector<std::uint32_t> changed; ///< bytes of text, in order
};

/// \a markdown with plain spaces where a word or the mark of a heading stands before one that does not break
/// ("Priorité :" of French typing), and with plain hyphens in keys ("SEC‑01"), so that what they set apart is found.
/// Such a space in front of all words stays: there it would make a list, a heading or a box of what is none. Nothing
/// where nothing is to be changed.
[[nodiscard]] std::optional<PlainText> withPlainSpaces(std::string_view markdown);

} // namespace shipworthy
