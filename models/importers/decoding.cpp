#include "importers/decoding.h"

#include "importers/mojibake.h"
#include "importers/textviews.h"

#include <QStringDecoder>
#include <array>
#include <bit>
#include <cstring>

namespace shipworthy {

namespace {

enum class Unicode { None, Utf8Mark, Utf16Little, Utf16Big };

/// By byte order mark; UTF-16 without one is known by its NULs in every other place.
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
    return Unicode::None;
}

bool isUtf8(std::string_view text)
{
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
        if (broken || overlong || (c.value >= 0xD800 && c.value < 0xE000))
            return false;
        i += static_cast<std::size_t>(c.size);
    }
    return true;
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

bool isBinary(const QByteArray &bytes)
{
    if (const Unicode mark = markOf(bytes); mark == Unicode::Utf16Little || mark == Unicode::Utf16Big)
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
    switch (markOf(bytes)) {
    case Unicode::Utf16Little:
    case Unicode::Utf16Big: {
        const bool little = markOf(bytes) == Unicode::Utf16Little;
        decoded.encoding.name = little ? QStringLiteral("utf-16le") : QStringLiteral("utf-16be");
        decoded.utf8 = fromUtf16(bytes, little);
        break;
    }
    case Unicode::Utf8Mark:
    case Unicode::None: {
        const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
        const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
        if (isUtf8(view)) {
            decoded.utf8 = text;
        } else if (isMostlyUtf8(view)) {
            decoded.utf8 = QString::fromUtf8(text).toUtf8();
            decoded.warnings.append({0, QStringLiteral("encoding-broken"),
                                     QStringLiteral("Some bytes are no UTF-8 text; they are shown as \uFFFD")});
        } else {
            decoded.encoding.name = QStringLiteral("windows-1252");
            decoded.utf8 = fromWindows1252(text);
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
