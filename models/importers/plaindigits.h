#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace shipworthy {

/// \a markdown with the digits 0 to 9 in place of those of Arabic and Persian writing ("٨٥٪") and of full width
/// ("８．５／１０", "ＳＥＣ－０１"), with what stands between and behind them, so that numbers, days and keys are read.
/// Titles, code, and digits in front of all words of a line stay as they are: there they would make a list of what is
/// none. Null where nothing is to be changed.
[[nodiscard]] std::shared_ptr<const std::string> withPlainDigits(std::string_view markdown);

} // namespace shipworthy
