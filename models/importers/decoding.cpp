#include "importers/decoding.h"

#include "importers/legacyencoding.h"
#include "importers/mojibake.h"
#include "importers/textviews.h"

#include <QStringDecoder>
#include <array>
#include <bit>
#include <cstring>

namespace shipworthy {

namespace {

enum class Unicode { None, Utf8Mark, Utf16Little, Utf16Big };

/// Where the writing of the world's languages stands in UTF-16, and what stands between: not what bytes of something
/// else make of themselves, which is anywhere.
constexpr bool isUsualUnit(char16_t unit)
{
    const auto within = [unit](char16_t first, char16_t last) { return unit >= first && unit <= last; };
    return within(0x20, 0x7E) || unit == u'\t' || unit == u'\n' || unit == u'\r' || within(0xA0, 0x17F) ||
           within(0x370, 0x6FF) || within(0x900, 0xEFF) || within(0x2010, 0x2027) || within(0x2100, 0x27BF) ||
           within(0x3000, 0x30FF) || within(0x4E00, 0x9FFF) || within(0xAC00, 0xD7A3) || within(0xD800, 0xDFFF) ||
           unit == 0xFE0F || within(0xFF00, 0xFFEF);
}

/// True for bytes with NULs that read as words and lines of UTF-16. Two letters of ASCII are a Chinese sign, too, so
/// that those may not make up most of it.
bool readsAsUtf16(const QByteArray &bytes, bool little)
{
    constexpr qsizetype sample = 64 * 1024;
    constexpr qsizetype fewestUnits = 8;
    if (bytes.size() % 2 != 0 || bytes.size() < 2 * fewestUnits)
        return false;
    const qsizetype end = std::min(bytes.size(), sample);
    qsizetype usual = 0;
    qsizetype breaks = 0;
    qsizetype wide = 0;
    qsizetype letterPairs = 0;
    bool wantsLow = false; // the second half of a pair of surrogates
    for (qsizetype i = 0; i < end; i += 2) {
        const auto one = static_cast<unsigned char>(bytes[i]);
        const auto two = static_cast<unsigned char>(bytes[i + 1]);
        const auto unit = static_cast<char16_t>(little ? two << 8 | one : one << 8 | two);
        if (QChar::isLowSurrogate(unit) != wantsLow || QChar::isNonCharacter(unit))
            return false;
        wantsLow = QChar::isHighSurrogate(unit);
        const bool isControl = unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r' && unit != u'\f';
        if (isControl || (!QChar::isSurrogate(unit) && QChar::category(unit) == QChar::Other_NotAssigned))
            return false;
        usual += isUsualUnit(unit);
        breaks += unit == u'\n' || unit == u' ';
        wide += unit >= 0x80;
        letterPairs += one >= 0x20 && one < 0x7F && two >= 0x20 && two < 0x7F;
    }
    return breaks > 0 && usual * 20 >= end / 2 * 19 && letterPairs * 2 <= wide;
}

/// By byte order mark; UTF-16 without one is known by its NULs in every other place, or where those are few, by what it
/// reads as.
Unicode markOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return Unicode::Utf8Mark;
    if (bytes.startsWith("\xFF\xFE"))
        return Unicode::Utf16Little;
    if (bytes.startsWith("\xFE\xFF"))
        return Unicode::Utf16Big;
    const auto count = std::min<qsizetype>(bytes.size() & ~qsizetype(1), 512);
    std::array<qsizetype, 2> nul{};
    for (qsizetype i = 0; i < count; ++i)
        nul[static_cast<std::size_t>(i & 1)] += bytes[i] == 0;
    if (count >= 8 && nul[1] > count / 4 && nul[0] == 0)
        return Unicode::Utf16Little;
    if (count >= 8 && nul[0] > count / 4 && nul[1] == 0)
        return Unicode::Utf16Big;
    if (!std::memchr(bytes.constData(), 0, static_cast<std::size_t>(bytes.size())))
        return Unicode::None;
    const bool isLittle = readsAsUtf16(bytes, true);
    if (isLittle == readsAsUtf16(bytes, false))
        return Unicode::None;
    return isLittle ? Unicode::Utf16Little : Unicode::Utf16Big;
}

/// Korean letters that make no syllable yet, and Japanese voice marks behind their letter: as macOS writes names.
constexpr bool isTakenApart(char32_t c)
{
    return (c >= 0x1100 && c < 0x1200) || c == 0x3099 || c == 0x309A;
}

struct Utf8Scan {
    bool isValid = true;
    bool isTakenApart = false;
};

Utf8Scan utf8In(std::string_view text)
{
    Utf8Scan found;
    std::size_t i = 0;
    while (i < text.size()) {
        if (i + 8 <= text.size()) { // eight ASCII bytes at once
            std::uint64_t eight = 0;
            std::memcpy(&eight, text.data() + i, 8);
            if ((eight & 0x8080808080808080ULL) == 0) {
                i += 8;
                continue;
            }
        }
        const CodePoint c = codePointAt(text, i);
        const bool broken = c.size == 1 && static_cast<unsigned char>(text[i]) >= 0x80;
        const bool overlong =
            (c.size == 3 && c.value < 0x800) || (c.size == 4 && (c.value < 0x10000 || c.value > 0x10FFFF));
        if (broken || overlong || (c.value >= 0xD800 && c.value < 0xE000)) {
            found.isValid = false;
            return found;
        }
        found.isTakenApart = found.isTakenApart || isTakenApart(c.value);
        i += static_cast<std::size_t>(c.size);
    }
    return found;
}

QByteArray fromWindows1252(const QByteArray &bytes)
{
    static constexpr std::array<char16_t, 32> high{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    QString text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += QChar(byte >= 0x80 && byte < 0xA0 ? high[byte - 0x80] : char16_t(byte));
    }
    return text.toUtf8();
}

QByteArray fromUtf16(const QByteArray &bytes, bool little)
{
    QStringDecoder decode(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    const QString text = decode(bytes);
    return (text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text).toUtf8();
}

bool hasUtf16Mark(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

void warnOfGuess(DecodedBytes &decoded)
{
    decoded.warnings.append({0, QStringLiteral("encoding-guessed"),
                             QStringLiteral("The file does not say its encoding; by its letters it was read as %1")
                                 .arg(decoded.encoding.name)});
}

/// Bytes that are no UTF-8.
void decodeUnmarked(const QByteArray &bytes, DecodedBytes &decoded)
{
    if (const QLatin1String name = legacyencoding::likeliest(bytes); !name.isEmpty()) {
        if (auto utf8 = legacyencoding::toUtf8(bytes, name)) {
            decoded.encoding.name = name;
            decoded.utf8 = *std::move(utf8);
            warnOfGuess(decoded);
            return;
        }
    }
    decoded.encoding.name = QStringLiteral("windows-1252");
    decoded.utf8 = fromWindows1252(bytes);
}

/// Mostly valid UTF-8 with a few broken bytes: the characters that hold are kept, the rest become U+FFFD.
bool isMostlyUtf8(std::string_view text)
{
    std::size_t good = 0;
    std::size_t bad = 0;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint c = codePointAt(text, i);
        if (static_cast<unsigned char>(text[i]) >= 0x80)
            (c.size == 1 ? bad : good)++;
        i += static_cast<std::size_t>(c.size);
    }
    return good > 4 * bad;
}

} // namespace

bool hasWideUnits(const QByteArray &bytes)
{
    const Unicode mark = markOf(bytes);
    return mark == Unicode::Utf16Little || mark == Unicode::Utf16Big;
}

bool isBinary(const QByteArray &bytes)
{
    if (hasWideUnits(bytes))
        return false;
    if (std::memchr(bytes.constData(), 0, static_cast<std::size_t>(bytes.size())))
        return true;
    const auto sample = std::min<qsizetype>(bytes.size(), 8192);
    qsizetype controls = 0;
    for (qsizetype i = 0; i < sample; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        controls += byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1B;
    }
    return controls * 20 > sample;
}

DecodedBytes decodeBytes(const QByteArray &bytes)
{
    DecodedBytes decoded;
    const Unicode mark = markOf(bytes);
    switch (mark) {
    case Unicode::Utf16Little:
    case Unicode::Utf16Big: {
        const bool little = mark == Unicode::Utf16Little;
        decoded.encoding.name = little ? QStringLiteral("utf-16le") : QStringLiteral("utf-16be");
        decoded.utf8 = fromUtf16(bytes, little);
        if (!hasUtf16Mark(bytes))
            warnOfGuess(decoded);
        break;
    }
    case Unicode::Utf8Mark:
    case Unicode::None: {
        const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
        const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
        const Utf8Scan scan = utf8In(view);
        if (scan.isValid && scan.isTakenApart) { // no word of the lexicon is written so
            decoded.utf8 = QString::fromUtf8(text).normalized(QString::NormalizationForm_C).toUtf8();
        } else if (scan.isValid) {
            decoded.utf8 = text;
        } else if (isMostlyUtf8(view)) {
            decoded.utf8 = QString::fromUtf8(text).toUtf8();
            decoded.warnings.append({0, QStringLiteral("encoding-broken"),
                                     QStringLiteral("Some bytes are no UTF-8 text; they are shown as \uFFFD")});
        } else {
            decodeUnmarked(text, decoded);
        }
    }
    }
    if (!decoded.utf8.contains('\n'))
        decoded.utf8.replace('\r', '\n'); // lines that end as on an old Macintosh
    MojibakeRepair repair = repairMojibake(decoded.utf8);
    if (repair.sequences > 0) {
        decoded.utf8 = std::move(repair.utf8);
        decoded.encoding.repairedFrom = repair.repairedFrom;
        decoded.warnings.append(
            {repair.firstLine, QStringLiteral("encoding-repaired"),
             QStringLiteral("%1 characters had been read as %2 and are shown repaired; the file is unchanged")
                 .arg(repair.sequences)
                 .arg(repair.repairedFrom)});
    }
    return decoded;
}

DecodedText decodeText(const QByteArray &bytes)
{
    DecodedBytes decoded = decodeBytes(bytes);
    return {QString::fromUtf8(decoded.utf8), std::move(decoded.encoding), std::move(decoded.warnings)};
}

} // namespace shipworthy
