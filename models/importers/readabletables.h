#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace shipworthy {

/// The whole of a line that stands for a blank one between the rows of a table.
inline constexpr std::string_view emptyRow = "|";

/// \a markdown with the tables in it written so that older versions of md4c read them as GitHub does: three marks in
/// each cell of a delimiter row ("|-|:-|"), a space in an empty cell at the start of a row ("||2|"), which they leave
/// out, and a return in front of a table that follows a line of text, which ends the paragraph. A blank line that parts
/// rows from their table becomes a row, emptyRow, which nobody wrote. Lines stay lines; code in fences stays as it is.
/// Null where nothing is to be changed.
[[nodiscard]] std::shared_ptr<const std::string> withReadableTables(std::string_view markdown);

} // namespace shipworthy
