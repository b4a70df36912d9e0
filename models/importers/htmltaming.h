#pragma once

#include <string>
#include <string_view>

namespace shipworthy {

/// HTML that costs a parser time in proportion to its size: a copy of the same length, in which tags nested deeper than
/// 200 levels, the attributes of formatting tags, attributes beyond the 64th, and end tags of nothing are blanks. So
/// are returns that no line feed follows: a parser would count them as line ends, which they are not in the file. Every
/// other byte stands where it stood. Linear.
struct TamedHtml {
    std::string html;
    bool flattened = false; ///< tags were too deep
};
[[nodiscard]] TamedHtml tameHtml(std::string_view html);

} // namespace shipworthy
