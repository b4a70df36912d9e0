#include "base/visibletext.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace shipworthy {
namespace {

struct Invisible {
    char32_t first;
    char32_t last;
    const char *name; ///< nullptr: by its number
};

// Unicode's Bidi_Control, and of Default_Ignorable_Code_Point what text of people has no use for.
constexpr std::array invisibles{
    Invisible{0x00AD, 0x00AD, "SHY"},    Invisible{0x034F, 0x034F, "CGJ"},   Invisible{0x061C, 0x061C, "ALM"},
    Invisible{0x115F, 0x1160, nullptr},  Invisible{0x180E, 0x180E, "MVS"},   Invisible{0x200B, 0x200B, "ZWSP"},
    Invisible{0x200E, 0x200E, "LRM"},    Invisible{0x200F, 0x200F, "RLM"},   Invisible{0x202A, 0x202A, "LRE"},
    Invisible{0x202B, 0x202B, "RLE"},    Invisible{0x202C, 0x202C, "PDF"},   Invisible{0x202D, 0x202D, "LRO"},
    Invisible{0x202E, 0x202E, "RLO"},    Invisible{0x2060, 0x2060, "WJ"},    Invisible{0x2061, 0x2065, nullptr},
    Invisible{0x2066, 0x2066, "LRI"},    Invisible{0x2067, 0x2067, "RLI"},   Invisible{0x2068, 0x2068, "FSI"},
    Invisible{0x2069, 0x2069, "PDI"},    Invisible{0x206A, 0x206F, nullptr}, Invisible{0x3164, 0x3164, nullptr},
    Invisible{0xFEFF, 0xFEFF, "BOM"},    Invisible{0xFFA0, 0xFFA0, nullptr}, Invisible{0xFFF9, 0xFFFB, nullptr},
    Invisible{0xE0001, 0xE0001, nullptr}};

constexpr char32_t nonJoiner = 0x200C;
constexpr char32_t joiner = 0x200D;
constexpr char32_t tagSpace = 0xE0020; // up to the cancel tag: spells out the flag before it
constexpr char32_t cancelTag = 0xE007F;
constexpr char32_t blackFlag = 0x1F3F4;

QString numberOf(char32_t code)
{
    return QStringLiteral("U+%1").arg(QString::number(code, 16).toUpper().rightJustified(4, u'0'));
}

bool needsNoJoiner(char32_t before)
{
    switch (QChar::script(before)) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic: return true;
    case QChar::Script_Common: return before < 0x2000; // emoji are common, too
    default: return false;
    }
}

/// The tag of one character in its place; empty: it is shown as it is. \a before: 0 at the beginning.
QString tagFor(char32_t code, char32_t before, bool isLast)
{
    if (code == nonJoiner || code == joiner) {
        if (before != 0 && !isLast && !needsNoJoiner(before))
            return {};
        return code == joiner ? QStringLiteral("ZWJ") : QStringLiteral("ZWNJ");
    }
    if (code >= tagSpace && code <= cancelTag) {
        const bool spells = before == blackFlag || (before >= tagSpace && before <= cancelTag);
        return spells ? QString() : numberOf(code);
    }
    return invisibleName(code);
}

/// Text without any of them, which is nearly all, is told in one pass.
bool mayHide(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const char16_t code = c.unicode();
        return code >= 0xAD &&
               (code == 0xAD || code == 0x34F || code == 0x61C || code == 0x115F || code == 0x1160 || code == 0x180E ||
                (code >= 0x200B && code <= 0x206F) || code == 0x3164 || code >= 0xFE00 || c.isSurrogate());
    });
}

} // namespace

QString invisibleName(char32_t code)
{
    const auto found = std::ranges::find_if(
        invisibles, [code](const Invisible &range) { return code >= range.first && code <= range.last; });
    if (found == invisibles.end())
        return {};
    return found->name ? QString::fromLatin1(found->name) : numberOf(code);
}

QString withVisibleTags(const QString &text)
{
    if (!mayHide(text))
        return text;
    const QList<uint> codes = text.toUcs4();
    QString out;
    out.reserve(text.size());
    char32_t before = 0;
    for (qsizetype at = 0; at < codes.size(); ++at) {
        const char32_t code = codes[at];
        const QString tag = tagFor(code, before, at + 1 == codes.size());
        if (tag.isEmpty())
            out += QString::fromUcs4(&code, 1);
        else
            out += u'⟨' + tag + u'⟩';
        before = code;
    }
    return out;
}

QString isolated(const QString &text)
{
    const auto turns = [](QChar c) {
        // Beyond the basic plane: only scripts of the past are written from the right.
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    };
    const bool mixes = std::ranges::any_of(text, turns);
    if (text.isEmpty() || (!mixes && QLocale().textDirection() == Qt::LeftToRight))
        return text;
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace shipworthy
