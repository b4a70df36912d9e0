#pragma once

#include <QByteArray>
#include <string_view>
#include <vector>

namespace shipworthy {

/// A stretch of a text, in bytes.
struct TextSpan {
    std::size_t begin = 0;
    std::size_t size = 0;
};

/// \a text with every span overwritten by '*': as many bytes, the same lines.
[[nodiscard]] QByteArray redacted(std::string_view text, const std::vector<TextSpan> &spans);

} // namespace shipworthy
