#pragma once

#include "importers/textviews.h"

#include <array>
#include <cstdint>

namespace shipworthy {

// The inner loop of the lexicon: words of a text, folded and hashed on the way, without allocating. ASCII is read here,
// everything else in wordscan.cpp.

/// A word as the lexicon compares it: by the hash of its folded letters. Case, accents ("crítico", "KRİTİK", "kritik"),
/// the Arabic article, vowel signs and alef forms, and the width of letters make no difference.
struct FoldedWord {
    std::uint64_t hash;
    std::size_t begin;
    std::size_t end;
};

/// How text is cut.
enum class Cut : std::uint8_t {
    /// At spaces, punctuation and changes of script: "API密钥" is two words, "won't" is one.
    Words,
    /// As phrases are compared: also at an apostrophe, and every character of a script that is written without spaces
    /// (and every Hangul syllable, for particles follow without one) is a word of its own.
    Phrases
};

/// How a character is written.
enum class Script : std::uint8_t {
    Separator, ///< no part of a word: dashes, quotation marks, arrows, pictographs
    Ignored,   ///< inside a word, and of no weight: accents, vowel signs, soft hyphens
    Alphabet,
    Katakana,
    Han,
    Hiragana,
    Hangul,
    Unspaced ///< Thai, Lao, Khmer, Burmese
};
/// True for a script whose every character counts as a word in a phrase.
[[nodiscard]] constexpr bool isWide(Script script)
{
    return script >= Script::Han;
}
[[nodiscard]] Script scriptOf(char32_t c);
/// The script of the character at \a at; cheap for ASCII.
[[nodiscard]] inline Script scriptAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]) < 0x80 ? Script::Alphabet : scriptOf(codePointAt(text, at).value);
}

namespace detail {
enum ByteClass : std::uint8_t { Other, Letter, Upper, Digit, Inner, High };
constexpr std::array<std::uint8_t, 256> byteClassesFor(Cut cut)
{
    std::array<std::uint8_t, 256> classes{};
    for (int c = 'a'; c <= 'z'; ++c)
        classes[static_cast<std::size_t>(c)] = Letter;
    for (int c = 'A'; c <= 'Z'; ++c)
        classes[static_cast<std::size_t>(c)] = Upper;
    for (int c = '0'; c <= '9'; ++c)
        classes[static_cast<std::size_t>(c)] = Digit;
    for (const char c : {'+', '_'})
        classes[static_cast<std::size_t>(c)] = Inner;
    classes[static_cast<std::size_t>('\'')] = cut == Cut::Words ? Inner : Other;
    for (std::size_t c = 0x80; c < 256; ++c)
        classes[c] = High;
    return classes;
}
template <Cut cut> inline constexpr std::array<std::uint8_t, 256> byteClasses = byteClassesFor(cut);

inline constexpr std::uint64_t hashSeed = 1469598103934665603ULL;
constexpr std::uint64_t mixed(std::uint64_t hash, unsigned char byte)
{
    return (hash ^ byte) * 1099511628211ULL;
}

/// Goes on with \a word at \a at, where a character beyond ASCII stands; returns where the word ends, or behind the
/// separator if the word is empty.
std::size_t finishWord(std::string_view text, std::size_t at, Cut cut, FoldedWord &word);
} // namespace detail

/// Calls \a visit(FoldedWord) for each word until it returns false. Words are letters and digits, with '+', '_' or (for
/// Cut::Words) '\'' only inside.
template <Cut cut = Cut::Words, typename Visit> void forEachWord(std::string_view text, Visit visit)
{
    using namespace detail;
    const auto classAt = [&](std::size_t at) { return byteClasses<cut>[static_cast<unsigned char>(text[at])]; };
    std::size_t i = 0;
    const std::size_t size = text.size();
    while (i < size) {
        std::uint8_t kind = classAt(i);
        if (kind == Other || kind == Inner) {
            ++i;
            continue;
        }
        FoldedWord word{hashSeed, i, i};
        while (true) {
            const auto byte = static_cast<unsigned char>(text[i]);
            if (kind == Letter || kind == Digit) {
                word.hash = mixed(word.hash, byte);
            } else if (kind == Upper) {
                word.hash = mixed(word.hash, byte | 0x20);
            } else if (kind == Inner) {
                if (i + 1 >= size || classAt(i + 1) == Other || classAt(i + 1) == Inner)
                    break;
                word.hash = mixed(word.hash, byte);
            } else if (kind == High) {
                i = finishWord(text, i, cut, word);
                break;
            } else {
                break;
            }
            if (++i >= size)
                break;
            kind = classAt(i);
        }
        if (word.end == word.begin)
            word.end = i;
        if (word.hash != hashSeed && !visit(word))
            return;
    }
}

} // namespace shipworthy
