#include "importers/plainspaces.h"

#include "importers/textviews.h"

namespace shipworthy {

std::shared_ptr<const std::string> withPlainSpaces(std::string_view markdown)
{
    constexpr std::string_view noBreak = "\xC2\xA0";
    constexpr std::string_view narrow = "\xE2\x80\xAF";
    constexpr std::string_view hyphen = "\xE2\x80\x91"; // that does not break
    const auto holds = [markdown](std::string_view mark) { return markdown.find(mark) != std::string_view::npos; };
    if (!holds(noBreak) && !holds(narrow) && !holds(hyphen))
        return nullptr;
    const auto isInKeys = [](char c) { return isUpper(c) || isDigit(c); };
    std::string plain;
    plain.reserve(markdown.size());
    bool said = false; // a word, or the mark of a heading, stands before on the line
    for (std::size_t i = 0; i < markdown.size();) {
        const std::string_view rest = markdown.substr(i);
        const std::size_t space = rest.starts_with(noBreak) ? noBreak.size()
                                : rest.starts_with(narrow)  ? narrow.size()
                                                            : 0;
        if (space > 0) {
            plain.append(said ? std::string_view(" ") : rest.substr(0, space));
            i += space;
        } else if (rest.size() > hyphen.size() && rest.starts_with(hyphen) && isInKeys(rest[hyphen.size()]) &&
                   !plain.empty() && isInKeys(plain.back())) {
            plain += '-';
            i += hyphen.size();
        } else {
            said = rest[0] != '\n' && (said || (isWordByte(rest[0]) && !isDigit(rest[0])) || rest.starts_with("# "));
            plain += rest[0];
            ++i;
        }
    }
    return std::make_shared<const std::string>(std::move(plain));
}

} // namespace shipworthy
