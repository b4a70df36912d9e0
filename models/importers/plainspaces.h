#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace shipworthy {

/// \a markdown with plain spaces where a word or the mark of a heading stands before one that does not break
/// ("Priorité :" of French typing), and with plain hyphens in keys ("SEC‑01"), so that what they set apart is found.
/// Such a space in front of all words stays: there it would make a list, a heading or a box of what is none. Null
/// where nothing is to be changed.
[[nodiscard]] std::shared_ptr<const std::string> withPlainSpaces(std::string_view markdown);

} // namespace shipworthy
