#include "importers/plainspaces.h"

#include "importers/textviews.h"

namespace shipworthy {

std::optional<PlainText> withPlainSpaces(std::string_view markdown)
{
    constexpr std::string_view noBreak = "\xC2\xA0";
    constexpr std::string_view narrow = "\xE2\x80\xAF";
    constexpr std::string_view hyphen = "\xE2\x80\x91"; // that does not break
    const auto holds = [markdown](std::string_view mark) { return markdown.find(mark) != std::string_view::npos; };
    if (!holds(noBreak) && !holds(narrow) && !holds(hyphen))
        return std::nullopt;
    const auto isInKeys = [](char c) { return isUpper(c) || isDigit(c); };
    std::optional<PlainText> all(std::in_place);
    std::string &plain = all->text;
    plain.reserve(markdown.size());
    const auto change = [&all](char to) {
        all->changed.push_back(static_cast<std::uint32_t>(all->text.size()));
        all->text += to;
    };
    bool said = false; // a word, or the mark of a heading, stands before on the line
    for (std::size_t i = 0; i < markdown.size();) {
        const std::string_view rest = markdown.substr(i);
        const std::size_t space = rest.starts_with(noBreak) ? noBreak.size()
                                : rest.starts_with(narrow)  ? narrow.size()
                                                            : 0;
        if (space > 0) {
            if (said)
                change(' ');
            else
                plain.append(rest.substr(0, space));
            i += space;
        } else if (rest.size() > hyphen.size() && rest.starts_with(hyphen) && isInKeys(rest[hyphen.size()]) &&
                   !plain.empty() && isInKeys(plain.back())) {
            change('-');
            i += hyphen.size();
        } else {
            said = rest[0] != '\n' && (said || (isWordByte(rest[0]) && !isDigit(rest[0])) || rest.starts_with("# "));
            plain += rest[0];
            ++i;
        }
    }
    if (all->changed.empty())
        all.reset();
    return all;
}

} // namespace shipworthy
