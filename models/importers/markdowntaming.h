#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shipworthy {

/// What tamedMarkdown() made of a text.
struct TamedMarkdown {
    std::optional<std::string> text;     ///< nothing where nothing is to be changed, which is nearly always
    std::vector<std::uint32_t> codeEnds; ///< line ends behind fences that a blank line follows, in order
};

/// Markdown that costs a parser time in proportion to its size: a copy of the same length in which marks of links and
/// lists are commas where only an attack has them, of which older versions of md4c take time that grows with the
/// square: brackets more than 100 deep in a text with definitions, lists and quotes more than 100 deep on one line,
/// closing brackets in paragraphs of thousands of lines, definitions of many kilobytes that are used often. And no
/// blank line behind code in a list where md4c before 0.5 would forget the list. Every other byte stands where it
/// stood. Linear.
[[nodiscard]] TamedMarkdown tamedMarkdown(std::string_view markdown);

/// The last of these for a parser that is given \a markdown from \a from on: where it forgets a list depends on how far
/// behind the begin that stands.
void keepLists(TamedMarkdown &tamed, std::string_view markdown, std::size_t from);

} // namespace shipworthy
