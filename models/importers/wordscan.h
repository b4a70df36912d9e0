#pragma once

#include "importers/textviews.h"

#include <array>
#include <cstdint>

namespace shipworthy {

// The inner loop of the lexicon: words of a text, folded to lower case and hashed on the way, without allocating.

/// A word as the lexicon compares it.
struct FoldedWord {
    std::uint64_t hash = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

namespace detail {
enum ByteClass : std::uint8_t { Other, Letter, Upper, Digit, Inner, High };
inline constexpr std::array<std::uint8_t, 256> byteClasses = [] {
    std::array<std::uint8_t, 256> classes{};
    for (int c = 'a'; c <= 'z'; ++c)
        classes[static_cast<std::size_t>(c)] = Letter;
    for (int c = 'A'; c <= 'Z'; ++c)
        classes[static_cast<std::size_t>(c)] = Upper;
    for (int c = '0'; c <= '9'; ++c)
        classes[static_cast<std::size_t>(c)] = Digit;
    for (const char c : {'+', '_', '\''})
        classes[static_cast<std::size_t>(c)] = Inner;
    for (std::size_t c = 0x80; c < 256; ++c)
        classes[c] = High;
    return classes;
}();
inline constexpr std::uint64_t hashSeed = 1469598103934665603ULL;
constexpr std::uint64_t mixed(std::uint64_t hash, unsigned char byte)
{
    return (hash ^ byte) * 1099511628211ULL;
}
} // namespace detail

/// True for a character beyond ASCII that separates words: dashes, quotation marks, arrows, pictographs.
[[nodiscard]] constexpr bool isSeparator(char32_t c)
{
    return c == 0xA0 || (c >= 0x2000 && c <= 0x23FF) || (c >= 0x2500 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x3020) ||
           (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xFF00 && c <= 0xFF1F) || c == 0xFFFD ||
           (c >= 0x1F000 && c <= 0x1FAFF);
}

/// Calls \a visit(FoldedWord) for each word until it returns false. Words are letters and digits, with '+', '_' or '\''
/// only inside; their boundaries are those of wordsOf().
template <typename Visit> void forEachWord(std::string_view text, Visit visit)
{
    using namespace detail;
    const auto byteAt = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    std::size_t i = 0;
    const std::size_t size = text.size();
    while (i < size) {
        std::uint8_t kind = byteClasses[byteAt(i)];
        if (kind == Other || kind == Inner) {
            ++i;
            continue;
        }
        if (kind == High) {
            const CodePoint c = codePointAt(text, i);
            if (isSeparator(c.value)) {
                i += static_cast<std::size_t>(c.size);
                continue;
            }
        }
        FoldedWord word{hashSeed, i, i};
        bool folded = true; // false: a letter that only Qt can fold
        while (i < size) {
            const unsigned char byte = byteAt(i);
            kind = byteClasses[byte];
            if (kind == Letter || kind == Digit) {
                word.hash = mixed(word.hash, byte);
            } else if (kind == Upper) {
                word.hash = mixed(word.hash, byte | 0x20);
            } else if (kind == Inner) {
                if (i + 1 >= size || byteClasses[byteAt(i + 1)] <= Other || byteClasses[byteAt(i + 1)] == Inner ||
                    i == word.begin)
                    break;
                word.hash = mixed(word.hash, byte);
            } else if (kind == High) {
                const CodePoint c = codePointAt(text, i);
                if (isSeparator(c.value))
                    break;
                for (int k = 0; k < c.size; ++k) {
                    unsigned char part = byteAt(i + static_cast<std::size_t>(k));
                    if (k == 1 && byte == 0xC3 && part >= 0x80 && part <= 0x9E && part != 0x97)
                        part = static_cast<unsigned char>(part + 0x20); // À to Þ
                    word.hash = mixed(word.hash, part);
                }
                folded = folded && (byte == 0xC3 || c.value >= 0x2E80);
                i += static_cast<std::size_t>(c.size);
                continue;
            } else {
                break;
            }
            ++i;
        }
        word.end = i;
        if (!folded) {
            word.hash = hashSeed;
            for (const char c : lowered(text.substr(word.begin, word.end - word.begin)))
                word.hash = mixed(word.hash, static_cast<unsigned char>(c));
        }
        if (!visit(word))
            return;
    }
}

} // namespace shipworthy
