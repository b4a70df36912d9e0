#include "importers/linefeeds.h"

namespace shipworthy {

std::shared_ptr<const std::string> withLineFeeds(std::string_view markdown)
{
    constexpr std::string_view lineEnd = "\r\n";
    std::size_t at = markdown.find(lineEnd);
    if (at == std::string_view::npos)
        return nullptr;
    std::string plain;
    plain.reserve(markdown.size());
    std::size_t copied = 0;
    for (; at != std::string_view::npos; at = markdown.find(lineEnd, at + lineEnd.size())) {
        plain.append(markdown, copied, at - copied);
        copied = at + 1;
    }
    plain.append(markdown, copied);
    return std::make_shared<const std::string>(std::move(plain));
}

} // namespace shipworthy
