#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace shipworthy {

/// \a markdown with the tables in it written so that older versions of md4c read them as GitHub does: three marks in
/// each cell of a delimiter row ("|-|:-|"), a space in an empty cell at the start of a row ("||2|"), which they leave
/// out, and a return in front of a table that follows a line of text, which ends the paragraph. Lines stay lines; code
/// in fences stays as it is. Null where nothing is to be changed.
[[nodiscard]] std::shared_ptr<const std::string> withReadableTables(std::string_view markdown);

} // namespace shipworthy
