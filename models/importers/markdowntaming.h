#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace shipworthy {

/// Markdown that costs a parser time in proportion to its size: a copy of the same length in which marks of links and
/// lists are commas where only an attack has them, of which older versions of md4c take time that grows with the
/// square: brackets more than 100 deep in a text with definitions, lists and quotes more than 100 deep on one line,
/// closing brackets in paragraphs of thousands of lines, definitions of many kilobytes that are used often. And no
/// blank line behind code in a list where md4c before 0.5 would forget the list. Every other byte stands where it
/// stood. Nothing where nothing is to be changed, which is nearly always. Linear.
[[nodiscard]] std::optional<std::string> tamedMarkdown(std::string_view markdown);

} // namespace shipworthy
