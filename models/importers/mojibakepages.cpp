#include "importers/mojibakepages.h"

#include "importers/legacyencoding.h"
#include "importers/textviews.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace shipworthy {
namespace {

enum class Kind {
    Signs,   ///< single bytes; what UTF-8 becomes looks like nothing else
    Letters, ///< single bytes, of letters that may stand so by right: nearly all of the text has to be damaged
    Pairs    ///< two bytes a character
};

struct Page {
    const char *inLibrary;
    QLatin1String name;
    Kind kind;
};
enum PageIndex : std::size_t { Macintosh, Cyrillic, Dos, DosLatin, DosCyrillic, Chinese, Japanese, PageCount };
constexpr std::array<Page, PageCount> pages{{{"MACINTOSH", QLatin1String("macintosh"), Kind::Signs},
                                             {"CP1251", QLatin1String("windows-1251"), Kind::Letters},
                                             {"CP437", QLatin1String("ibm437"), Kind::Signs},
                                             {"CP850", QLatin1String("ibm850"), Kind::Signs},
                                             {"CP866", QLatin1String("ibm866"), Kind::Letters},
                                             {"GB18030", QLatin1String("gb18030"), Kind::Pairs},
                                             {"CP932", QLatin1String("shift_jis"), Kind::Pairs}}};

/// The page in which \a first and \a second are the first two bytes of a sign, a letter or an emoji; PageCount: none.
PageIndex pageShownBy(char32_t first, char32_t second)
{
    const bool isBeyondAscii = second >= 0x80;
    const auto isCyrillicLetter = [](char32_t c) { return c >= 0x410 && c <= 0x44F; };
    switch (first) {
    case 0x201A: return second >= 0xC0 && second <= 0xFF ? Macintosh : PageCount; // ‚Ä
    case 0xF8FF: return second == 0xFC ? Macintosh : PageCount;                   // the apple
    case 0x0432: return isBeyondAscii && !isCyrillicLetter(second) && second != 0x451 ? Cyrillic : PageCount; // вњ
    case 0x0440: return second == 0x45F ? Cyrillic : PageCount;                                               // рџ
    case 0x0420:
    case 0x0421: return isBeyondAscii && !isCyrillicLetter(second) ? Cyrillic : PageCount;     // Рё
    case 0x0393: return isBeyondAscii && (second < 0x370 || second > 0x3FF) ? Dos : PageCount; // Γ£
    case 0x2261: return second == 0x192 ? Dos : PageCount;                                     // ≡ƒ
    case 0x00D4: return isBeyondAscii && second != 0x301 ? DosLatin : PageCount;               // Ô£
    case 0x00AD: return second == 0x192 ? DosLatin : PageCount;                                // -ƒ
    case 0x0442: return second >= 0x410 && second <= 0x42F ? DosCyrillic : PageCount;          // тЬ
    case 0x0401: return second == 0x42F ? DosCyrillic : PageCount;                             // ЁЯ
    case 0x951B:                                                                               // 锛
    case 0x9286:                                                                               // 銆
    case 0x9983:                                                                               // 馃
    case 0x9225:                                                                               // 鈥
    case 0x9241: return Chinese;                                                               // 鉁
    case 0x7E3A:                                                                               // 縺
    case 0x7E67:                                                                               // 繧
    case 0x7E5D: return Japanese;                                                              // 繝
    default: return PageCount;
    }
}

std::array<bool, PageCount> pagesShownIn(std::string_view text)
{
    std::array<bool, PageCount> shown{};
    for (std::size_t i = 0; i < text.size();) {
        std::uint64_t eight = 0;
        if (i + 8 <= text.size()) { // eight ASCII bytes at once
            std::memcpy(&eight, text.data() + i, 8);
            if ((eight & 0x8080808080808080ULL) == 0) {
                i += 8;
                continue;
            }
        }
        const CodePoint one = codePointAt(text, i);
        i += static_cast<std::size_t>(one.size);
        if (one.size == 1 || i >= text.size() || isAscii(text[i]))
            continue;
        if (const PageIndex page = pageShownBy(one.value, codePointAt(text, i).value); page != PageCount)
            shown[page] = true;
    }
    return shown;
}

/// Which byte of a page shows as which character, ordered by the characters.
class Bytes {
public:
    explicit Bytes(const char *encoding)
    {
        for (int byte = 0x80; byte <= 0xFF; ++byte) {
            const auto shown = legacyencoding::fromBytesOf(encoding, QByteArray(1, static_cast<char>(byte)));
            const char32_t character =
                shown ? codePointAt({shown->constData(), static_cast<std::size_t>(shown->size())}, 0).value
                      : static_cast<char32_t>(byte); // passed on where the page defines nothing
            m_all.emplace_back(character, static_cast<unsigned char>(byte));
        }
        if (encoding == pages[Macintosh].inLibrary)
            m_all.emplace_back(U'\uF8FF', 0xF0); // the apple
        std::ranges::sort(m_all);
    }
    /// -1: none.
    [[nodiscard]] int of(char32_t character) const
    {
        const auto found = std::ranges::lower_bound(m_all, character, {}, &std::pair<char32_t, unsigned char>::first);
        return found != m_all.end() && found->first == character ? found->second : -1;
    }

private:
    std::vector<std::pair<char32_t, unsigned char>> m_all;
};

struct Outcome {
    MojibakeRepair repair;
    int longer = 0; ///< sequences of three bytes and more
    int others = 0; ///< characters that are no part of a sequence
    [[nodiscard]] bool areNearlyAll() const { return repair.sequences > 4 * others; }
};

/// The sequence of UTF-8 that the characters at \a at show, and how much of the text they take; empty: none.
struct Sequence {
    std::string bytes;
    std::size_t taken = 0;
};
Sequence sequenceAt(std::string_view text, std::size_t at, const Bytes &bytes)
{
    Sequence sequence;
    std::size_t length = 1;
    while (sequence.bytes.size() < length) {
        const std::size_t next = at + sequence.taken;
        if (next >= text.size() || isAscii(text[next]))
            return {};
        const CodePoint shown = codePointAt(text, next);
        const int byte = bytes.of(shown.value);
        if (sequence.bytes.empty())
            length = byte >= 0xC2 && byte < 0xE0 ? 2
                   : byte >= 0xE0 && byte < 0xF0 ? 3
                   : byte >= 0xF0 && byte < 0xF5 ? 4
                                                 : 0;
        else if (byte < 0x80 || byte > 0xBF)
            return {};
        if (length == 0)
            return {};
        sequence.bytes += static_cast<char>(byte);
        sequence.taken += static_cast<std::size_t>(shown.size);
    }
    const CodePoint whole = codePointAt(sequence.bytes, 0);
    return whole.size == static_cast<int>(length) && whole.value >= 0xA0 ? sequence : Sequence{};
}

Outcome repairedBySingleBytes(std::string_view text, const Page &page, bool onlyLonger)
{
    const Bytes bytes(page.inLibrary);
    Outcome outcome;
    std::string fixed;
    fixed.reserve(text.size());
    int line = 1;
    for (std::size_t i = 0; i < text.size();) {
        if (isAscii(text[i])) {
            line += text[i] == '\n';
            fixed += text[i++];
            continue;
        }
        const Sequence sequence = sequenceAt(text, i, bytes);
        const bool isLonger = sequence.bytes.size() > 2;
        if (sequence.taken > 0 && (isLonger || !onlyLonger)) {
            fixed += sequence.bytes;
            i += sequence.taken;
            outcome.longer += isLonger;
            if (outcome.repair.sequences++ == 0)
                outcome.repair.firstLine = line;
            continue;
        }
        const auto size = static_cast<std::size_t>(codePointAt(text, i).size);
        fixed.append(text.substr(i, size));
        i += size;
        ++outcome.others;
    }
    outcome.repair.utf8 = QByteArray(fixed.data(), static_cast<qsizetype>(fixed.size()));
    return outcome;
}

/// \a line with a question mark for every character that stands for a byte that was lost.
QByteArray withoutLost(std::string_view line)
{
    QByteArray all;
    for (std::size_t i = 0; i < line.size();) {
        const CodePoint c = codePointAt(line, i);
        const bool isLost = (c.value >= 0xE000 && c.value <= 0xF8FF) || (c.value >= 0x80 && c.value < 0xA0);
        all += isLost ? QByteArrayView("?") : QByteArrayView(line.data() + i, c.size);
        i += static_cast<std::size_t>(c.size);
    }
    return all;
}

/// Line by line, as one that holds a character of no such page is left as it is.
Outcome repairedByPairs(const QByteArray &utf8, const Page &page)
{
    Outcome outcome;
    int number = 0;
    for (const QByteArray &whole : utf8.split('\n')) {
        outcome.repair.utf8 += number++ > 0 ? "\n" : "";
        QByteArray line = whole;
        line.replace("\xEF\xBF\xBD", "?"); // what was lost is written either way
        auto converted = legacyencoding::inBytesOf(page.inLibrary, line);
        if (!converted) {
            line = withoutLost({line.constData(), static_cast<std::size_t>(line.size())});
            converted = legacyencoding::inBytesOf(page.inLibrary, line);
        }
        const QByteArray bytes = converted.value_or(line);
        const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        const bool isWhole = bytes == line;
        for (std::size_t i = 0; i < text.size();) {
            const CodePoint c = codePointAt(text, i);
            if (!isAscii(text[i])) {
                outcome.others += isWhole || c.size == 1;
                outcome.longer += !isWhole && c.size > 2;
                if (!isWhole && c.size > 1 && outcome.repair.sequences++ == 0)
                    outcome.repair.firstLine = number;
            }
            i += static_cast<std::size_t>(c.size);
        }
        outcome.repair.utf8 += QString::fromUtf8(bytes).toUtf8(); // what was lost is U+FFFD
    }
    return outcome;
}

Outcome repaired(const QByteArray &utf8, const Page &page)
{
    if (page.kind == Kind::Pairs) {
        constexpr int fewest = 6;
        Outcome outcome = repairedByPairs(utf8, page);
        // Of three bytes many have lost one; of what is no damage, few are a sequence by chance.
        return outcome.longer >= fewest && 3 * outcome.longer > outcome.others ? outcome : Outcome{};
    }
    const std::string_view text(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    Outcome outcome = repairedBySingleBytes(text, page, false);
    const bool isAll = outcome.areNearlyAll() && (outcome.longer > 0 || outcome.repair.sequences > 2);
    if (isAll)
        return outcome;
    // Damage among good text: only what is unmistakable.
    return page.kind == Kind::Signs && outcome.longer > 0 ? repairedBySingleBytes(text, page, true) : Outcome{};
}

} // namespace

MojibakeRepair repairOtherMojibake(const QByteArray &utf8)
{
    const std::array<bool, PageCount> shown = pagesShownIn({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    MojibakeRepair best{utf8, {}, 0, 0};
    for (std::size_t i = 0; i < PageCount; ++i) {
        if (!shown[i])
            continue;
        Outcome outcome = repaired(utf8, pages[i]);
        if (outcome.repair.sequences <= best.sequences)
            continue;
        best = std::move(outcome.repair);
        best.repairedFrom = pages[i].name;
    }
    return best;
}

} // namespace shipworthy
