#include "importers/mojibake.h"

#include "importers/mojibakepages.h"
#include "importers/textviews.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

namespace shipworthy {

namespace {

// What Windows-1252 shows for the bytes 0x80 to 0x9F; 0 where it defines nothing.
constexpr std::array<char32_t, 32> high1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                            0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                            0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                            0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
/// The letters in which Windows-1254 differs, with their bytes.
struct TurkishLetter {
    char32_t letter;
    unsigned char byte;
};
constexpr std::array<TurkishLetter, 6> turkish{
    {{0x011E, 0xD0}, {0x0130, 0xDD}, {0x015E, 0xDE}, {0x011F, 0xF0}, {0x0131, 0xFD}, {0x015F, 0xFE}}};

/// The byte that the wrong code page showed as \a c, or -1. Sets \a isTurkish where only Windows-1254 does.
int wrongByte(char32_t c, bool &isTurkish)
{
    if (c >= 0xA0 && c <= 0xFF)
        return static_cast<int>(c);
    if (c >= 0x80 && c < 0xA0) // an undefined byte that was passed on
        return static_cast<int>(c);
    if (const auto found = std::ranges::find(high1252, c); c != 0 && found != high1252.end())
        return 0x80 + static_cast<int>(found - high1252.begin());
    if (const auto found = std::ranges::find(turkish, c, &TurkishLetter::letter); found != turkish.end()) {
        isTurkish = true;
        return found->byte;
    }
    return -1;
}

// Marks that audits use and that hold a byte undefined in Windows-1252 or -1254, so that one byte may be lost.
constexpr std::array<const char *, 36> knownMarks{
    "⏳", "⏰", "⏱", "⏸", "⏭", "⏩", "⏪", "⏯", "🎉", "🎯", "🎨", "🎓", "🎬",    "🏆",    "🏁",      "🏗",   "🏢",       "🏥",
    "🐍", "🐛", "🐞", "🐳",   "👍", "👏", "💀", "📍", "📏", "📐", "🔍", "🔐", "🟡", "🤝", "⚠️", "ℹ️", "🛠️", "🏠"};

constexpr bool isDefined(unsigned char byte, bool in1254)
{
    if (byte < 0x80 || byte > 0x9F)
        return true;
    return high1252[byte - 0x80] != 0 && !(in1254 && (byte == 0x8E || byte == 0x9E));
}

/// The bytes that the wrong reading shows from \a at on: at most six.
struct Shown {
    std::array<unsigned char, 6> bytes{};
    std::array<int, 6> sizes{}; ///< of the characters in the text
    std::size_t count = 0;
    bool isTurkish = false;
};

Shown shownAt(std::string_view line, std::size_t at)
{
    Shown shown;
    while (at < line.size() && shown.count < shown.bytes.size()) {
        const CodePoint c = codePointAt(line, at);
        const int byte = c.size > 1 ? wrongByte(c.value, shown.isTurkish) : -1;
        if (byte < 0x80)
            break;
        shown.bytes[shown.count] = static_cast<unsigned char>(byte);
        shown.sizes[shown.count++] = c.size;
        at += static_cast<std::size_t>(c.size);
    }
    return shown;
}

struct Fix {
    std::string text;
    std::size_t taken = 0; ///< bytes of the damaged line; 0: nothing is wrong here
    bool isTurkish = false;
    bool mayBeRight = false; ///< good text may look so: only among damage is it damaged, too
};

/// Marks that stand behind a letter by right: quotation marks, dashes, an ellipsis, a no-break space, a soft hyphen.
constexpr bool isMarkBehindLetters(unsigned char byte)
{
    return byte == 0x82 || byte == 0x84 || byte == 0x85 || (byte >= 0x91 && byte <= 0x94) || byte == 0x96 ||
           byte == 0x97 || byte == 0xA0 || byte == 0xAB || byte == 0xAD || byte == 0xBB;
}

/// True for "« Sécurité »" and "Spaß…": a letter and such marks, which make no letter of Latin or Greek and no
/// punctuation. Other letters do not stand alone in damaged text.
bool mayBeRight(const Shown &shown, std::size_t length)
{
    const unsigned char lead = shown.bytes[0];
    const bool common = lead <= 0xC5 || lead == 0xCE || lead == 0xCF || lead == 0xE2;
    return !common && std::all_of(shown.bytes.begin() + 1, shown.bytes.begin() + static_cast<std::ptrdiff_t>(length),
                                  isMarkBehindLetters);
}

/// A well-known mark of which the wrong reading lost the bytes it does not define.
Fix knownMarkAt(const Shown &shown)
{
    Fix best;
    for (const char *mark : knownMarks) {
        const std::string_view whole(mark);
        for (const bool in1254 : {true, false}) {
            std::size_t at = 0;
            std::size_t taken = 0;
            bool matches = true;
            bool lost = false;
            for (const char c : whole) {
                const auto byte = static_cast<unsigned char>(c);
                if (at < shown.count && shown.bytes[at] == byte) {
                    taken += static_cast<std::size_t>(shown.sizes[at++]);
                } else if (!isDefined(byte, in1254)) {
                    lost = true;
                } else {
                    matches = false;
                    break;
                }
            }
            if (matches && lost && at >= 2 && taken > best.taken)
                best = {std::string(whole), taken, shown.isTurkish, false};
        }
    }
    return best;
}

/// A whole sequence: a lead byte and as many continuation bytes as it asks for.
Fix wholeSequenceAt(const Shown &shown)
{
    if (shown.count < 2)
        return {};
    const unsigned char lead = shown.bytes[0];
    const std::size_t length = lead >= 0xC2 && lead < 0xE0 ? 2
                             : lead >= 0xE0 && lead < 0xF0 ? 3
                             : lead >= 0xF0 && lead < 0xF5 ? 4
                                                           : 0;
    if (length == 0 || shown.count < length)
        return {};
    Fix fix;
    fix.isTurkish = shown.isTurkish;
    fix.mayBeRight = mayBeRight(shown, length);
    for (std::size_t i = 0; i < length; ++i) {
        if (i > 0 && (shown.bytes[i] & 0xC0) != 0x80)
            return {};
        fix.text += static_cast<char>(shown.bytes[i]);
        fix.taken += static_cast<std::size_t>(shown.sizes[i]);
    }
    const CodePoint whole = codePointAt(fix.text, 0);
    const bool assigned = whole.size == static_cast<int>(length) && whole.value >= 0xA0;
    // Two letters can stand together by right ("Ã" and a quotation mark); longer runs cannot.
    const bool quoteAfterCapital = length == 2 && shown.bytes[1] >= 0x91 && shown.bytes[1] <= 0x94 && lead == 0xC3;
    return assigned && !quoteAfterCapital ? fix : Fix{};
}

Fix fixAt(std::string_view line, std::size_t at)
{
    const CodePoint first = codePointAt(line, at);
    bool isTurkish = false;
    const int lead = first.size > 1 ? wrongByte(first.value, isTurkish) : -1;
    if (lead < 0xC2 || lead > 0xF4)
        return {};
    const Shown shown = shownAt(line, at);
    const Fix known = knownMarkAt(shown);
    const Fix whole = wholeSequenceAt(shown);
    return known.taken > whole.taken ? known : whole;
}

/// True where a damaged sequence may start: its first character is a letter from Â to ô or a Turkish one.
bool maySuspect(std::string_view text)
{
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        std::uint64_t eight = 0;
        if (i + 8 <= text.size()) { // eight ASCII bytes at once
            std::memcpy(&eight, text.data() + i, 8);
            if ((eight & 0x8080808080808080ULL) == 0) {
                i += 7;
                continue;
            }
        }
        const auto lead = static_cast<unsigned char>(text[i]);
        const auto next = static_cast<unsigned char>(text[i + 1]);
        if (lead < 0x80)
            continue;
        const bool latin = lead == 0xC3 && next >= 0x82 && next <= 0xB4;
        const bool turkishLetter =
            (lead == 0xC4 && (next == 0x9E || next == 0x9F || next == 0xB0)) || (lead == 0xC5 && next == 0x9E);
        if ((latin || turkishLetter) && i + 2 < text.size() && static_cast<unsigned char>(text[i + 2]) >= 0x80)
            return true;
    }
    return false;
}

} // namespace

MojibakeRepair repairMojibake(const QByteArray &utf8)
{
    MojibakeRepair repair = repairOtherMojibake(utf8);
    if (repair.sequences > 0)
        return repair;
    const std::string_view all(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    if (!maySuspect(all))
        return repair;
    std::string fixed;
    fixed.reserve(all.size());
    bool isTurkish = false;
    int line = 1;
    std::size_t behindFix = all.size(); // where the last damage ends
    for (std::size_t i = 0; i < all.size();) {
        if (static_cast<unsigned char>(all[i]) < 0x80) {
            line += all[i] == '\n';
            fixed += all[i++];
            continue;
        }
        const Fix fix = fixAt(all, i);
        const std::size_t next = i + fix.taken;
        const bool spare = fix.mayBeRight && behindFix != i && (next >= all.size() || fixAt(all, next).taken == 0);
        if (fix.taken == 0 || spare) {
            const auto size = static_cast<std::size_t>(codePointAt(all, i).size);
            fixed.append(all.substr(i, size));
            i += size;
            continue;
        }
        fixed += fix.text;
        i = behindFix = next;
        isTurkish = isTurkish || fix.isTurkish;
        if (repair.sequences++ == 0)
            repair.firstLine = line;
    }
    if (repair.sequences == 0)
        return repair;
    repair.utf8 = QByteArray(fixed.data(), static_cast<qsizetype>(fixed.size()));
    repair.repairedFrom = isTurkish ? QStringLiteral("windows-1254") : QStringLiteral("windows-1252");
    return repair;
}

} // namespace shipworthy
