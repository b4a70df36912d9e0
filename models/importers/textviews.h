#pragma once

#include <QString>
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shipworthy {

// Views of UTF-8 bytes. The importer works on the bytes of the document and makes a QString only of what is kept.

[[nodiscard]] inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The UTF-8 bytes of a string; what is short and ASCII, as most is, takes no memory of its own.
class Utf8Text {
public:
    explicit Utf8Text(const QString &text);
    Utf8Text(const Utf8Text &) = delete; // the view may point into it
    Utf8Text &operator=(const Utf8Text &) = delete;
    operator std::string_view() const { return m_view; }
    [[nodiscard]] std::string_view view() const { return m_view; }

private:
    static constexpr qsizetype shortest = 240;
    QByteArray m_long;
    std::string_view m_view;
    char m_short[shortest];
};

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
[[nodiscard]] constexpr bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
/// A letter, a digit or a byte of a character beyond ASCII.
[[nodiscard]] constexpr bool isWordByte(char c)
{
    return isDigit(c) || isUpper(c) || isLower(c) || static_cast<unsigned char>(c) >= 0x80;
}
[[nodiscard]] constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Bytes to look for: one step a byte of the text, where std::string_view::find_first_of() makes a call each.
class ByteSet {
public:
    constexpr explicit ByteSet(std::string_view bytes)
    {
        for (const char c : bytes)
            m_has[static_cast<unsigned char>(c)] = true;
    }
    [[nodiscard]] constexpr bool has(char c) const { return m_has[static_cast<unsigned char>(c)]; }
    /// Where the first byte of the set stands at or behind \a from; npos: nowhere.
    [[nodiscard]] constexpr std::size_t find(std::string_view text, std::size_t from = 0) const
    {
        while (from < text.size() && !has(text[from]))
            ++from;
        return from < text.size() ? from : std::string_view::npos;
    }
    /// Where the first byte stands that is none of the set.
    [[nodiscard]] constexpr std::size_t findOther(std::string_view text, std::size_t from = 0) const
    {
        while (from < text.size() && has(text[from]))
            ++from;
        return from < text.size() ? from : std::string_view::npos;
    }
    /// Where the last byte of the set stands.
    [[nodiscard]] constexpr std::size_t findLast(std::string_view text) const
    {
        std::size_t at = text.size();
        while (at > 0 && !has(text[at - 1]))
            --at;
        return at > 0 ? at - 1 : std::string_view::npos;
    }

private:
    std::array<bool, 256> m_has{};
};
inline constexpr ByteSet digitBytes("0123456789");

[[nodiscard]] constexpr std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}
/// Without the bytes of \a chars at both ends.
[[nodiscard]] std::string_view stripped(std::string_view text, std::string_view chars);

/// Lower case, as a word of the lexicon is compared.
[[nodiscard]] std::string lowered(std::string_view text);

/// One space between words, no emphasis marks, no pictographs, no punctuation at the ends, lower case:
/// "**Root Cause** :" is "root cause". The form of every lexicon entry.
[[nodiscard]] std::string normalised(std::string_view text);

/// The character that starts at \a at, and its length in bytes (1 for a broken one).
struct CodePoint {
    char32_t value = 0;
    int size = 1;
};
[[nodiscard]] CodePoint codePointAt(std::string_view text, std::size_t at);

/// True for emoji, dingbats and arrows used as marks, and for the selectors and joiners that follow them.
[[nodiscard]] bool isPictograph(char32_t c);

/// The first colon, ASCII or full width, and its size in bytes; npos and 1 where there is none.
struct Colon {
    std::size_t at = std::string_view::npos;
    std::size_t size = 1;
};
[[nodiscard]] Colon findColon(std::string_view text);

/// The text between the parentheses, ASCII or full width, that end \a text: "Item (high)", "问题（高）"; and what
/// stands before them. Nothing where it does not end so.
struct Parenthesis {
    std::string_view before;
    std::string_view inside;
};
[[nodiscard]] std::optional<Parenthesis> endingParenthesis(std::string_view text);

/// The two names of a label that is written in two scripts: "Issue / 問題", "状态 (Status)", "严重性（Severity）".
/// Empty where it has one.
struct TwoNames {
    std::string_view first;
    std::string_view second;
};
[[nodiscard]] TwoNames twoNames(std::string_view label);

[[nodiscard]] constexpr bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

/// Without leading pictographs and white space: "🔴 CRITICAL" is "CRITICAL".
[[nodiscard]] std::string_view withoutMarksInFront(std::string_view text);
[[nodiscard]] inline std::string_view withoutLeadingMarks(std::string_view text)
{
    // Most text starts with a letter.
    return !text.empty() && isAscii(text.front()) && !isSpace(text.front()) ? text : withoutMarksInFront(text);
}
[[nodiscard]] std::string_view withoutTrailingMarks(std::string_view text);

/// A word and where it stands: letters, digits, and '+', '_' or '\'' inside; at most \a limit words.
struct Word {
    std::string_view text;
    std::size_t begin = 0;
};
class WordList;
[[nodiscard]] WordList wordsOf(std::string_view text, std::size_t limit = 64);

/// The first words of a text, 64 at most. They stand in place: text is cut too often for memory of its own each time.
class WordList {
public:
    static constexpr std::size_t most = 64;
    WordList() {} // the words are made as they come
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] const Word &operator[](std::size_t i) const { return m_words[i]; }
    [[nodiscard]] const Word &front() const { return m_words[0]; }
    [[nodiscard]] const Word *begin() const { return m_words.data(); }
    [[nodiscard]] const Word *end() const { return m_words.data() + m_size; }
    void append(const Word &word) { std::construct_at(&m_words[m_size++], word); }

private:
    std::size_t m_size = 0;
    union {
        std::array<Word, most> m_words;
    };
};

/// The number that starts at \a at ("1,000" is 1000, "99.9", "2.5"); moves \a at behind it. False where there is none.
bool readNumber(std::string_view text, std::size_t &at, double &value);

[[nodiscard]] inline bool startsWith(std::string_view text, std::string_view with)
{
    return text.starts_with(with);
}

} // namespace shipworthy
