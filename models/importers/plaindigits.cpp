#include "importers/plaindigits.h"

#include "importers/textviews.h"

#include <array>

namespace shipworthy {
namespace {

struct Spelling {
    char plain = 0; ///< 0: none
    std::size_t size = 0;
};

Spelling digitAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : static_cast<unsigned char>(0);
    };
    const auto digit = [](unsigned char last, unsigned char zero, std::size_t size) {
        return last >= zero && last <= zero + 9 ? Spelling{static_cast<char>('0' + (last - zero)), size} : Spelling{};
    };
    switch (byte(0)) {
    case 0xD9: return digit(byte(1), 0xA0, 2);
    case 0xDB: return digit(byte(1), 0xB0, 2);
    case 0xEF: return byte(1) == 0xBC ? digit(byte(2), 0x90, 3) : Spelling{};
    default: return {};
    }
}

/// What belongs to the number before it.
Spelling markAt(std::string_view text, std::size_t at)
{
    struct Mark {
        std::string_view wide;
        char plain;
        bool isBetween; ///< only where another digit follows
    };
    static constexpr std::array<Mark, 8> marks{{{"\xD9\xAA", '%', false},
                                                {"\xD9\xAB", '.', true},
                                                {"\xD9\xAC", ',', true},
                                                {"\xEF\xBC\x85", '%', false},
                                                {"\xEF\xBC\x8F", '/', true},
                                                {"\xEF\xBC\x8E", '.', false},
                                                {"\xEF\xBC\x8C", ',', true},
                                                {"\xEF\xBC\x8D", '-', true}}};
    for (const Mark &mark : marks) {
        if (!text.substr(at).starts_with(mark.wide))
            continue;
        const std::size_t next = at + mark.wide.size();
        const bool isDigitNext = next < text.size() && (isDigit(text[next]) || digitAt(text, next).plain != 0);
        return mark.isBetween && !isDigitNext ? Spelling{} : Spelling{mark.plain, mark.wide.size()};
    }
    return {};
}

/// The bytes of capitals of full width at \a at that end with a number, as keys do: "ＳＥＣ－０１", "Ｐ１"; 0: none.
std::size_t wideCapitalsBeforeNumber(std::string_view text, std::size_t at)
{
    const auto isCapital = [&](std::size_t i) {
        const std::string_view one = text.substr(i, 3);
        return one.size() == 3 && one.starts_with("\xEF\xBC") && one[2] >= '\xA1' && one[2] <= '\xBA';
    };
    std::size_t end = at;
    while (isCapital(end))
        end += 3;
    std::size_t number = end;
    if (text.substr(end).starts_with("\xEF\xBC\x8D"))
        number += 3;
    else if (text.substr(end).starts_with('-'))
        ++number;
    const bool isNumber = number < text.size() && (isDigit(text[number]) || digitAt(text, number).plain != 0);
    return isNumber ? end - at : 0;
}

bool holdsOtherDigits(std::string_view text)
{
    for (const char lead : {'\xD9', '\xDB', '\xEF'}) {
        for (std::size_t at = text.find(lead); at != std::string_view::npos; at = text.find(lead, at + 1)) {
            if (digitAt(text, at).plain != 0)
                return true;
        }
    }
    return false;
}

std::string withPlainDigitsInLine(std::string_view line)
{
    std::string plain;
    plain.reserve(line.size());
    bool said = false; // a mark or a word stands before
    bool isCode = false;
    for (std::size_t i = 0; i < line.size();) {
        if (isAscii(line[i]) || isCode) {
            isCode = isCode != (line[i] == '`');
            said = said || (!isSpace(line[i]) && line[i] != '>');
            plain += line[i++];
            continue;
        }
        const bool followsDigit = !plain.empty() && isDigit(plain.back());
        if (const Spelling digit = digitAt(line, i); digit.plain != 0 && said) {
            plain += digit.plain;
            i += digit.size;
        } else if (const Spelling mark = markAt(line, i); mark.plain != 0 && followsDigit) {
            plain += mark.plain;
            i += mark.size;
        } else if (const std::size_t capitals = wideCapitalsBeforeNumber(line, i); capitals > 0) {
            for (const std::size_t end = i + capitals; i < end; i += 3)
                plain += static_cast<char>('A' + (static_cast<unsigned char>(line[i + 2]) - 0xA1));
            if (line.substr(i).starts_with("\xEF\xBC\x8D")) {
                plain += '-';
                i += 3;
            }
            said = true;
        } else {
            const auto size = static_cast<std::size_t>(codePointAt(line, i).size);
            said = said || digit.plain == 0;
            plain += line.substr(i, size);
            i += size;
        }
    }
    return plain;
}

} // namespace

std::shared_ptr<const std::string> withPlainDigits(std::string_view markdown)
{
    if (!holdsOtherDigits(markdown))
        return nullptr;
    std::string plain;
    plain.reserve(markdown.size());
    bool isCode = false; // within a fence
    for (std::size_t start = 0; start < markdown.size();) {
        const std::size_t end = std::min(markdown.find('\n', start), markdown.size() - 1) + 1;
        const std::string_view line = markdown.substr(start, end - start);
        const std::string_view text = trimmed(line);
        const bool isFence = text.starts_with("```") || text.starts_with("~~~");
        isCode = isCode != isFence;
        if (isCode || isFence || line.starts_with("# "))
            plain += line;
        else
            plain += withPlainDigitsInLine(line);
        start = end;
    }
    return std::make_shared<const std::string>(std::move(plain));
}

} // namespace shipworthy
