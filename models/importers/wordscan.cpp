#include "importers/wordscan.h"

#include <QChar>

namespace shipworthy {

namespace {

/// U+00C0 to U+017F without accents; a space: not a letter with one base ("ß", "æ", "×").
constexpr std::string_view latinBases = "aaaaaa ceeeeiiiidnooooo ouuuuy  "  // C0
                                        "aaaaaa ceeeeiiiidnooooo ouuuuy y"  // E0
                                        "aaaaaaccccccccddddeeeeeeeeeegggg"  // 100
                                        "gggghhhhiiiiiiiiii  jjkkklllllll"  // 120
                                        "lllnnnnnnnnnoooooo  rrrrrrssssss"  // 140
                                        "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs"; // 160
static_assert(latinBases.size() == 0x180 - 0xC0);

std::uint64_t mixedCharacter(std::uint64_t hash, char32_t c)
{
    if (c < 0x80)
        return detail::mixed(hash, static_cast<unsigned char>(c));
    hash = detail::mixed(hash, static_cast<unsigned char>(0x80 | c >> 14));
    hash = detail::mixed(hash, static_cast<unsigned char>(0x80 | (c >> 7 & 0x7F)));
    return detail::mixed(hash, static_cast<unsigned char>(0x80 | (c & 0x7F)));
}

char32_t foldedArabic(char32_t c)
{
    switch (c) {
    case 0x622:
    case 0x623:
    case 0x625:
    case 0x671: return 0x627; // the forms of alef
    case 0x624: return 0x648;
    case 0x626:
    case 0x649:
    case 0x6CC: return 0x64A;
    case 0x629: return 0x647; // teh marbuta is typed as heh
    case 0x6A9: return 0x643;
    default: break;
    }
    if (c >= 0x660 && c <= 0x669)
        return '0' + (c - 0x660);
    if (c >= 0x6F0 && c <= 0x6F9)
        return '0' + (c - 0x6F0);
    return c;
}

char32_t foldedCyrillic(char32_t c)
{
    if (c >= 0x410 && c <= 0x42F)
        c += 0x20;
    else if (c >= 0x400 && c <= 0x40F)
        c += 0x50;
    if (c == 0x451) // ё is typed as е; й is и and an accent
        return 0x435;
    return c == 0x439 ? 0x438 : c;
}

std::uint64_t mixedFold(std::uint64_t hash, char32_t c)
{
    if (c >= 0xC0 && c < 0x180) {
        if (const char base = latinBases[c - 0xC0]; base != ' ')
            return detail::mixed(hash, static_cast<unsigned char>(base));
        const auto pair = [&](char one, char two) {
            return detail::mixed(detail::mixed(hash, static_cast<unsigned char>(one)), static_cast<unsigned char>(two));
        };
        switch (c) {
        case 0xDF: return pair('s', 's');
        case 0xC6:
        case 0xE6: return pair('a', 'e');
        case 0x152:
        case 0x153: return pair('o', 'e');
        default: return mixedCharacter(hash, QChar::toLower(c));
        }
    }
    if (c >= 0x400 && c < 0x460)
        return mixedCharacter(hash, foldedCyrillic(c));
    if (c >= 0x600 && c < 0x700)
        return mixedCharacter(hash, foldedArabic(c));
    if (c >= 0xFF10 && c <= 0xFF5A) { // letters and digits of full width
        const char32_t narrow = c - 0xFEE0;
        return mixedCharacter(hash, narrow >= 'A' && narrow <= 'Z' ? narrow | 0x20 : narrow);
    }
    if (c == 0x1E9E)
        return detail::mixed(detail::mixed(hash, 's'), 's');
    return mixedCharacter(hash, c < 0x2E80 ? QChar::toLower(c) : c);
}

constexpr bool isArabicLetter(char32_t c)
{
    return (c >= 0x620 && c <= 0x64A && c != 0x640) || (c >= 0x671 && c <= 0x6D3);
}

/// The bytes of the Arabic article at \a at, with the one-letter word that is written before it ("والخطورة",
/// "للإنتاج"); 0 where there is none. At least three letters must follow: "ألف" has no article.
std::size_t articleSize(std::string_view text, std::size_t at)
{
    std::array<char32_t, 6> letters{};
    std::array<std::size_t, 6> ends{};
    std::size_t count = 0;
    for (std::size_t i = at; i < text.size() && count < letters.size();) {
        const CodePoint c = codePointAt(text, i);
        i += static_cast<std::size_t>(c.size);
        if (isArabicLetter(c.value)) {
            letters[count] = c.value;
            ends[count++] = i;
        } else if (scriptOf(c.value) != Script::Ignored) {
            break;
        }
    }
    constexpr char32_t alef = 0x627;
    constexpr char32_t lam = 0x644;
    std::size_t article = 0;
    if ((letters[0] == alef || letters[0] == lam) && letters[1] == lam)
        article = 2;
    else if ((letters[0] == 0x648 || letters[0] == 0x628 || letters[0] == 0x641 || letters[0] == 0x643) &&
             letters[1] == alef && letters[2] == lam)
        article = 3;
    return article > 0 && count >= article + 3 ? ends[article - 1] - at : 0;
}

} // namespace

Script scriptOf(char32_t c)
{
    if (c < 0x80)
        return Script::Alphabet;
    if (c < 0xC0)
        return c == 0xAD ? Script::Ignored : c == 0xAA || c == 0xB5 || c == 0xBA ? Script::Alphabet : Script::Separator;
    if (c < 0x300)
        return c == 0xD7 || c == 0xF7 ? Script::Separator : Script::Alphabet;
    if (c < 0x370)
        return Script::Ignored;
    if (c < 0x600)
        return Script::Alphabet;
    if (c < 0x700) {
        if (c == 0x60C || c == 0x61B || c == 0x61F || (c >= 0x66A && c <= 0x66D) || c == 0x6D4)
            return Script::Separator;
        return c == 0x640 || (c >= 0x64B && c <= 0x65F) || c == 0x670 ? Script::Ignored : Script::Alphabet;
    }
    if ((c >= 0xE00 && c < 0xF00) || (c >= 0x1000 && c < 0x10A0) || (c >= 0x1780 && c < 0x1800))
        return Script::Unspaced;
    if (c >= 0x1100 && c < 0x1200)
        return Script::Hangul;
    if (c < 0x2000)
        return Script::Alphabet;
    if (c < 0x2400 || (c >= 0x2500 && c < 0x2C00))
        return Script::Separator;
    if (c < 0x2E80)
        return Script::Alphabet;
    if (c < 0x3040) // radicals, then the marks of East Asian text; 々 and 〇 are characters
        return c < 0x3000 || (c >= 0x3005 && c <= 0x3007) ? Script::Han : Script::Separator;
    if (c < 0x30A0)
        return Script::Hiragana;
    if (c < 0x3100)
        return c == 0x30A0 || c == 0x30FB ? Script::Separator : Script::Katakana;
    if (c >= 0x3400 && c < 0xA000)
        return Script::Han;
    if (c >= 0xAC00 && c < 0xD7B0)
        return Script::Hangul;
    if (c >= 0xF900 && c < 0xFB00)
        return Script::Han;
    if (c >= 0xFE00 && c < 0xFE10)
        return Script::Separator;
    if (c >= 0xFF00 && c < 0xFF66) {
        const char32_t narrow = c - 0xFEE0;
        const bool letter =
            (narrow >= '0' && narrow <= '9') || (narrow >= 'A' && narrow <= 'Z') || (narrow >= 'a' && narrow <= 'z');
        return letter ? Script::Alphabet : Script::Separator;
    }
    if (c >= 0xFF66 && c < 0xFFA0)
        return Script::Katakana;
    if (c == 0xFEFF || c == 0xFFFD || (c >= 0x1F000 && c <= 0x1FAFF))
        return Script::Separator;
    return c >= 0x20000 && c < 0x32000 ? Script::Han : Script::Alphabet;
}

std::size_t detail::finishWord(std::string_view text, std::size_t at, Cut cut, FoldedWord &word)
{
    const auto &classes = cut == Cut::Words ? byteClasses<Cut::Words> : byteClasses<Cut::Phrases>;
    Script script = Script::Alphabet;
    bool empty = at == word.begin;
    while (at < text.size()) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const std::uint8_t kind = classes[byte];
        if (kind != High) {
            const bool inside =
                kind == Inner && at + 1 < text.size() && classes[static_cast<unsigned char>(text[at + 1])] > Other;
            if (script != Script::Alphabet || kind == Other || (kind == Inner && !inside))
                break;
            word.hash = mixed(word.hash, kind == Upper ? byte | 0x20 : byte);
            ++at;
            continue;
        }
        const CodePoint c = codePointAt(text, at);
        const auto size = static_cast<std::size_t>(c.size);
        const Script next = scriptOf(c.value);
        if (next == Script::Separator) {
            const bool apostrophe = c.value == 0x2019 && cut == Cut::Words && !empty && at + size < text.size() &&
                                    script == Script::Alphabet && scriptAt(text, at + size) == Script::Alphabet &&
                                    classes[static_cast<unsigned char>(text[at + size])] != Other;
            if (empty)
                return at + size;
            if (!apostrophe)
                break;
            word.hash = mixed(word.hash, '\'');
            at += size;
            continue;
        }
        if (next == Script::Ignored) {
            at += size;
            if (empty)
                return at;
            continue;
        }
        if (empty)
            script = next;
        else if (next != script)
            break;
        if (empty && c.value >= 0x627 && c.value <= 0x648) {
            if (const std::size_t article = articleSize(text, at)) {
                at += article;
                empty = false;
                continue;
            }
        }
        empty = false;
        word.hash = mixedFold(word.hash, c.value);
        at += size;
        if (cut == Cut::Phrases && isWide(script))
            break;
    }
    return at;
}

} // namespace shipworthy
