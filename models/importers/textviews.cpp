#include "importers/textviews.h"

#include "importers/wordscan.h"

#include <algorithm>
#include <array>

namespace shipworthy {

Utf8Text::Utf8Text(const QString &text)
{
    const qsizetype size = text.size();
    if (size <= shortest) {
        const auto *const from = reinterpret_cast<const char16_t *>(text.constData());
        char16_t all = 0;
        for (qsizetype i = 0; i < size; ++i) {
            all |= from[i];
            m_short[i] = static_cast<char>(from[i]);
        }
        if (all < 0x80) {
            m_view = std::string_view(m_short, static_cast<std::size_t>(size));
            return;
        }
    }
    m_long = text.toUtf8();
    m_view = std::string_view(m_long.constData(), static_cast<std::size_t>(m_long.size()));
}

std::string_view stripped(std::string_view text, std::string_view chars)
{
    // The sets are small: a loop is quicker than a call for each byte.
    const auto goes = [chars](char c) { return std::ranges::any_of(chars, [c](char other) { return c == other; }); };
    while (!text.empty() && goes(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && goes(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string lowered(std::string_view text)
{
    const bool ascii = std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    if (!ascii)
        return toQString(text).toLower().toStdString();
    std::string lower(text);
    for (char &c : lower) {
        if (isUpper(c))
            c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

CodePoint codePointAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto more = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xC0) == 0x80; };
    const unsigned char lead = byte(at);
    if (lead < 0x80)
        return {lead, 1};
    if (lead >= 0xC2 && lead < 0xE0 && more(at + 1))
        return {static_cast<char32_t>((lead & 0x1F) << 6 | (byte(at + 1) & 0x3F)), 2};
    if (lead >= 0xE0 && lead < 0xF0 && more(at + 1) && more(at + 2))
        return {static_cast<char32_t>((lead & 0x0F) << 12 | (byte(at + 1) & 0x3F) << 6 | (byte(at + 2) & 0x3F)), 3};
    if (lead >= 0xF0 && lead < 0xF5 && more(at + 1) && more(at + 2) && more(at + 3)) {
        return {static_cast<char32_t>((lead & 0x07) << 18 | (byte(at + 1) & 0x3F) << 12 | (byte(at + 2) & 0x3F) << 6 |
                                      (byte(at + 3) & 0x3F)),
                4};
    }
    return {0xFFFD, 1};
}

/// Marks of no width that say how text runs: what they stand before looks as if it came first.
static bool isInvisible(char32_t c)
{
    return c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

bool isPictograph(char32_t c)
{
    return (c >= 0x2600 && c <= 0x27BF) || (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2300 && c <= 0x23FF) ||
           (c >= 0x2B00 && c <= 0x2BFF) || c == 0xFE0F || c == 0x2139 || c == 0x20E3 || c == 0x200D || c == 0xFFFD ||
           isInvisible(c);
}

Colon findColon(std::string_view text)
{
    const std::size_t ascii = text.find(':');
    const std::size_t wide = text.substr(0, ascii).find("\xEF\xBC\x9A");
    return wide == std::string_view::npos ? Colon{ascii, 1} : Colon{wide, 3};
}

std::optional<Parenthesis> endingParenthesis(std::string_view text)
{
    const bool wide = text.ends_with("\xEF\xBC\x89");
    if (!wide && !text.ends_with(')'))
        return std::nullopt;
    const std::size_t size = wide ? 3 : 1;
    const std::size_t open = wide ? text.rfind("\xEF\xBC\x88") : text.rfind('(');
    if (open == std::string_view::npos)
        return std::nullopt;
    return Parenthesis{trimmed(text.substr(0, open)), text.substr(open + size, text.size() - open - 2 * size)};
}

TwoNames twoNames(std::string_view label)
{
    static constexpr std::array<std::string_view, 4> parts{"/", "(", "\xEF\xBC\x8F", "\xEF\xBC\x88"}; // ／ （
    if (std::ranges::all_of(label, isAscii))
        return {};
    for (const std::string_view part : parts) {
        const std::size_t at = label.find(part);
        if (at == std::string_view::npos || at == 0)
            continue;
        const std::string_view first = trimmed(label.substr(0, at));
        std::string_view second = trimmed(label.substr(at + part.size()));
        if (second.ends_with(')'))
            second.remove_suffix(1);
        else if (second.ends_with("\xEF\xBC\x89")) // ）
            second.remove_suffix(3);
        if (!first.empty() && !second.empty() &&
            std::ranges::all_of(first, isAscii) != std::ranges::all_of(second, isAscii))
            return {first, second};
    }
    return {};
}

std::string_view withoutMarksInFront(std::string_view text)
{
    while (!text.empty()) {
        if (isSpace(text.front())) {
            text.remove_prefix(1);
            continue;
        }
        const CodePoint c = codePointAt(text, 0);
        if (!isPictograph(c.value))
            break;
        text.remove_prefix(static_cast<std::size_t>(c.size));
    }
    return text;
}

std::string_view withoutTrailingMarks(std::string_view text)
{
    for (;;) {
        text = trimmed(text);
        if (text.empty() || static_cast<unsigned char>(text.back()) < 0x80)
            return text;
        std::size_t start = text.size() - 1;
        while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80)
            --start;
        const char32_t last = codePointAt(text, start).value;
        if (!isPictograph(last) && last != 0x2192) // "❌ → ✅" leaves an arrow
            return text;
        text = text.substr(0, start);
    }
}

std::string normalised(std::string_view text)
{
    std::string kept;
    kept.reserve(text.size());
    bool gap = false;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint c = codePointAt(text, i);
        const bool drop =
            isPictograph(c.value) || c.value == '*' || c.value == '`' || c.value == '~' || c.value == 0xA0;
        if (drop || isSpace(text[i])) {
            gap = gap || isSpace(text[i]) || c.value > 0x7F;
        } else {
            if (gap && !kept.empty())
                kept += ' ';
            gap = false;
            kept.append(text.substr(i, static_cast<std::size_t>(c.size)));
        }
        i += static_cast<std::size_t>(c.size);
    }
    return lowered(trimmed(stripped(kept, " .,:;!?_-()[]|\"'")));
}

WordList wordsOf(std::string_view text, std::size_t limit)
{
    WordList words;
    limit = std::min(limit, WordList::most);
    if (limit == 0)
        return words;
    forEachWord(text, [&](const FoldedWord &word) {
        words.append({text.substr(word.begin, word.end - word.begin), word.begin});
        return words.size() < limit;
    });
    return words;
}

bool readNumber(std::string_view text, std::size_t &at, double &value)
{
    std::size_t i = at;
    if (i >= text.size() || !isDigit(text[i]))
        return false;
    double whole = 0;
    int digits = 0;
    while (i < text.size() && (isDigit(text[i]) || (text[i] == ',' && i + 3 < text.size() && isDigit(text[i + 1]) &&
                                                    isDigit(text[i + 2]) && isDigit(text[i + 3])))) {
        if (isDigit(text[i]) && ++digits > 15)
            return false;
        if (isDigit(text[i]))
            whole = whole * 10 + (text[i] - '0');
        ++i;
    }
    if (i + 1 < text.size() && (text[i] == '.' || text[i] == ',') && isDigit(text[i + 1])) {
        double scale = 0.1;
        for (++i; i < text.size() && isDigit(text[i]); ++i, scale /= 10)
            whole += (text[i] - '0') * scale;
    }
    at = i;
    value = whole;
    return true;
}

} // namespace shipworthy
