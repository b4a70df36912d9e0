#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace shipworthy {

/// \a markdown with a line feed for each return and line feed that end a line, so that no text of several lines keeps
/// returns. Lines stay lines. Null where nothing is to be changed.
[[nodiscard]] std::shared_ptr<const std::string> withLineFeeds(std::string_view markdown);

} // namespace shipworthy
