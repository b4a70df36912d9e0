#include "importers/legacyencoding.h"

#include <array>
#include <cerrno>
#include <iconv.h>
#include <string_view>

namespace shipworthy::legacyencoding {
namespace {

/// The names that the C library knows them by: what programs wrote under the plain names has the vendors' additions.
struct Known {
    QLatin1String name;
    const char *inLibrary;
};
constexpr std::array<Known, 7> known{{{QLatin1String("windows-1251"), "CP1251"},
                                      {QLatin1String("windows-1256"), "CP1256"},
                                      {QLatin1String("shift_jis"), "CP932"},
                                      {QLatin1String("euc-jp"), "EUC-JP"},
                                      {QLatin1String("euc-kr"), "CP949"},
                                      {QLatin1String("gb18030"), "GB18030"},
                                      {QLatin1String("big5"), "CP950"}}};

const char *inLibrary(QStringView name)
{
    for (const Known &one : known) {
        if (one.name == name)
            return one.inLibrary;
    }
    return nullptr;
}

constexpr bool within(unsigned char byte, unsigned char first, unsigned char last)
{
    return byte >= first && byte <= last;
}

/// \a part is at least so many hundredths of \a whole.
constexpr bool isShare(qsizetype part, qsizetype whole, int percent)
{
    return part * 100 >= whole * percent;
}

constexpr qsizetype fewestLetters = 16; ///< of an alphabet that can be told from others
constexpr qsizetype fewestSigns = 8;    ///< of writing in Chinese, Japanese and Korean signs

constexpr bool isLatinLetter(unsigned char byte)
{
    return within(byte | 0x20, 'a', 'z');
}

using Bytes = std::string_view;

constexpr bool isAmong(unsigned char byte, Bytes bytes)
{
    return bytes.find(static_cast<char>(byte)) != Bytes::npos;
}

/// A way of writing in an encoding of single bytes.
struct Alphabet {
    Bytes letters;
    Bytes frequent; ///< letters that make up half of what is written, and far less of what else it could be
    Bytes marks;    ///< dashes, quotation marks and the like
    Bytes capitals; ///< do not stand behind other letters of a word that begins small
};

/// Russian, and behind it Ё Ґ Є І Ї Ў, large and small; а е и н о с т і are frequent.
constexpr Alphabet cyrillic{"\xC0\xC1\xC2\xC3\xC4\xC5\xC6\xC7\xC8\xC9\xCA\xCB\xCC\xCD\xCE\xCF\xD0\xD1\xD2\xD3\xD4\xD5"
                            "\xD6\xD7\xD8\xD9\xDA\xDB\xDC\xDD\xDE\xDF"
                            "\xE0\xE1\xE2\xE3\xE4\xE5\xE6\xE7\xE8\xE9\xEA\xEB\xEC\xED\xEE\xEF\xF0\xF1\xF2\xF3\xF4\xF5"
                            "\xF6\xF7\xF8\xF9\xFA\xFB\xFC\xFD\xFE\xFF"
                            "\xA8\xB8\xA5\xB4\xAA\xBA\xB2\xB3\xAF\xBF\xA1\xA2",
                            "\xE0\xE5\xE8\xED\xEE\xF1\xF2\xC0\xC5\xC8\xCD\xCE\xD1\xD2\xB3\xB2",
                            "\x84\x85\x91\x92\x93\x94\x95\x96\x97\x99\xA0\xA7\xA9\xAB\xAE\xB0\xB1\xB7\xB9\xBB",
                            "\xC0\xC1\xC2\xC3\xC4\xC5\xC6\xC7\xC8\xC9\xCA\xCB\xCC\xCD\xCE\xCF\xD0\xD1\xD2\xD3\xD4\xD5"
                            "\xD6\xD7\xD8\xD9\xDA\xDB\xDC\xDD\xDE\xDF"
                            "\xA8\xA5\xAA\xB2\xAF\xA1"};

/// Arabic, with four letters of Persian and the signs over letters; ا ل ي م و ن ر ت are frequent.
constexpr Alphabet arabic{
    "\x81\x8D\x8E\x90\xC1\xC2\xC3\xC4\xC5\xC6\xC7\xC8\xC9\xCA\xCB\xCC\xCD\xCE\xCF\xD0\xD1\xD2\xD3\xD4\xD5\xD6\xD8\xD9"
    "\xDA\xDB\xDC"
    "\xDD\xDE\xDF\xE1\xE3\xE4\xE5\xE6\xEC\xED\xF0\xF1\xF2\xF3\xF5\xF6\xF8\xFA",
    "\xC7\xE1\xED\xE3\xE6\xE4\xD1\xCA",
    "\x84\x85\x91\x92\x93\x94\x95\x96\x97\x99\x9D\xA0\xA1\xA7\xA9\xAB\xAE\xB0\xB1\xB7\xBA\xBB\xBF", ""};

/// Words all of those letters, which do not change from small to large within.
bool looksLike(const Alphabet &alphabet, const QByteArray &bytes)
{
    qsizetype letters = 0;
    qsizetype inWords = 0;
    qsizetype frequent = 0;
    qsizetype breaks = 0;
    qsizetype odd = 0;
    const auto at = [&bytes](qsizetype i) {
        return i >= 0 && i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : static_cast<unsigned char>(' ');
    };
    for (qsizetype i = 0; i < bytes.size();) {
        if (at(i) < 0x80) {
            ++i;
            continue;
        }
        qsizetype end = i;
        for (; at(end) >= 0x80 && isAmong(at(end), alphabet.letters); ++end) {
            frequent += isAmong(at(end), alphabet.frequent);
            breaks += end > i && isAmong(at(end), alphabet.capitals) && !isAmong(at(end - 1), alphabet.capitals);
        }
        const qsizetype length = end - i;
        if (length == 0) {
            odd += !isAmong(at(i), alphabet.marks);
            ++i;
            continue;
        }
        letters += length;
        if (length >= 3 && !isLatinLetter(at(i - 1)) && !isLatinLetter(at(end)))
            inWords += length;
        i = end;
    }
    return letters >= fewestLetters && isShare(inWords, letters, 70) && isShare(frequent, letters, 40) &&
           isShare(letters, breaks, 2000) && isShare(letters, odd, 2000);
}

/// What pairs of bytes are read as two ways of the double-byte encodings.
struct Signs {
    bool isWhole = true; ///< every byte belongs to a sign
    qsizetype all = 0;   ///< but punctuation
    qsizetype usual = 0; ///< in frequent use
    qsizetype kana = 0;
    qsizetype strange = 0;
};

/// Counts the signs by \a take, which is given the lead byte and those behind it and says how many it takes; 0: none.
template <typename Take> Signs signsIn(const QByteArray &bytes, const Take &take)
{
    Signs signs;
    for (qsizetype i = 0; i < bytes.size() && signs.isWhole;) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const auto behind = [&](qsizetype n) {
            return i + n < bytes.size() ? static_cast<unsigned char>(bytes[i + n]) : static_cast<unsigned char>(0);
        };
        const int taken = take(signs, lead, behind);
        signs.isWhole = taken > 0;
        i += taken;
    }
    return signs;
}

bool looksLikeShiftJis(const QByteArray &bytes)
{
    const Signs signs = signsIn(bytes, [](Signs &into, unsigned char lead, const auto &behind) {
        if (within(lead, 0xA1, 0xDF)) { // katakana of half width, which what is no Japanese is full of
            ++into.all;
            ++into.strange;
            return 1;
        }
        const unsigned char trail = behind(1);
        if (!(within(lead, 0x81, 0x9F) || within(lead, 0xE0, 0xFC)) || trail < 0x40 || trail == 0x7F || trail > 0xFC)
            return 0;
        if (lead == 0x81)
            return 2;
        ++into.all;
        into.kana += (lead == 0x82 && trail >= 0x9F) || (lead == 0x83 && trail <= 0x96);
        into.strange += lead >= 0x99;
        return 2;
    });
    return signs.isWhole && signs.all >= fewestSigns && isShare(signs.kana, signs.all, 20) &&
           !isShare(signs.strange, signs.all, 20);
}

bool looksLikeEucKr(const QByteArray &bytes)
{
    const Signs signs = signsIn(bytes, [](Signs &into, unsigned char lead, const auto &behind) {
        const unsigned char trail = behind(1);
        if (!within(lead, 0x81, 0xFE) || trail < 0x41 || trail == 0xFF)
            return 0;
        if (trail >= 0xA1 && within(lead, 0xA1, 0xAF))
            return 2;
        ++into.all;
        into.usual += trail >= 0xA1 && within(lead, 0xB0, 0xC8);
        into.strange += trail >= 0xA1 && lead > 0xC8;
        return 2;
    });
    // Of Chinese, half would be hangul and half Chinese signs, so that there have to be more than the fewest.
    return signs.isWhole && signs.usual >= 2 * fewestSigns && isShare(signs.usual, signs.usual + signs.strange, 95) &&
           isShare(signs.usual, signs.all, 80);
}

/// Simplified Chinese and, by the kana in it, Japanese, which share the order of their tables.
QLatin1String likeGbOrEucJp(const QByteArray &bytes)
{
    const Signs signs = signsIn(bytes, [](Signs &into, unsigned char lead, const auto &behind) {
        const unsigned char trail = behind(1);
        if (!within(lead, 0x81, 0xFE))
            return 0;
        if (within(trail, '0', '9'))
            return within(behind(2), 0x81, 0xFE) && within(behind(3), '0', '9') ? 4 : 0;
        if (trail < 0x40 || trail == 0x7F || trail == 0xFF)
            return 0;
        const bool isPlain = trail >= 0xA1;
        into.kana += isPlain && within(lead, 0xA4, 0xA5);
        if (isPlain && (within(lead, 0xA1, 0xA3) || within(lead, 0xA8, 0xA9))) // lines of boxes, too
            return 2;
        ++into.all;
        into.usual += isPlain && within(lead, 0xB0, 0xD7);
        return 2;
    });
    if (!signs.isWhole || signs.all < fewestSigns)
        return {};
    if (isShare(signs.kana, signs.all, 20))
        return isShare(signs.kana + signs.usual, signs.all, 85) ? QLatin1String("euc-jp") : QLatin1String();
    return isShare(signs.usual, signs.all, 85) ? QLatin1String("gb18030") : QLatin1String();
}

bool looksLikeBig5(const QByteArray &bytes)
{
    qsizetype lowTrails = 0;
    const Signs signs = signsIn(bytes, [&lowTrails](Signs &into, unsigned char lead, const auto &behind) {
        const unsigned char trail = behind(1);
        if (!within(lead, 0x81, 0xFE) || !(within(trail, 0x40, 0x7E) || within(trail, 0xA1, 0xFE)))
            return 0;
        if (within(lead, 0xA1, 0xA3))
            return 2;
        ++into.all;
        into.usual += within(lead, 0xA4, 0xC6);
        lowTrails += trail < 0x80;
        return 2;
    });
    return signs.isWhole && signs.all >= fewestSigns && isShare(signs.usual, signs.all, 85) &&
           isShare(lowTrails, signs.all, 15) && isShare(signs.all - lowTrails, signs.all, 30);
}

/// An open conversion of the C library.
class Conversion {
public:
    Conversion(const char *to, const char *from)
        : m_handle(::iconv_open(to, from))
    {
    }
    ~Conversion()
    {
        if (isOpen())
            ::iconv_close(m_handle);
    }
    Conversion(const Conversion &) = delete;
    Conversion &operator=(const Conversion &) = delete;

    std::optional<QByteArray> operator()(QByteArray from)
    {
        if (!isOpen())
            return std::nullopt;
        QByteArray to(from.size() + from.size() / 2 + 16, Qt::Uninitialized);
        char *in = from.data();
        auto inLeft = static_cast<std::size_t>(from.size());
        qsizetype done = 0;
        while (true) {
            char *out = to.data() + done;
            auto outLeft = static_cast<std::size_t>(to.size() - done);
            // Characters that were replaced by others are counted: none may be.
            const std::size_t replaced = ::iconv(m_handle, &in, &inLeft, &out, &outLeft);
            done = out - to.data();
            if (replaced == 0) {
                to.truncate(done);
                return to;
            }
            if (replaced != static_cast<std::size_t>(-1) || errno != E2BIG)
                return std::nullopt;
            to.resize(to.size() * 2);
        }
    }

private:
    [[nodiscard]] bool isOpen() const { return m_handle != iconv_t(-1); }
    iconv_t m_handle;
};

} // namespace

QLatin1String likeliest(const QByteArray &bytes)
{
    // The stricter come first: hangul are Chinese signs by their bytes, kana are not seen in what is no Japanese.
    if (looksLike(cyrillic, bytes))
        return QLatin1String("windows-1251");
    if (looksLike(arabic, bytes))
        return QLatin1String("windows-1256");
    if (looksLikeShiftJis(bytes))
        return QLatin1String("shift_jis");
    if (looksLikeEucKr(bytes))
        return QLatin1String("euc-kr");
    if (const QLatin1String name = likeGbOrEucJp(bytes); !name.isEmpty())
        return name;
    return looksLikeBig5(bytes) ? QLatin1String("big5") : QLatin1String();
}

std::optional<QByteArray> inBytesOf(const char *encoding, const QByteArray &text)
{
    return Conversion(encoding, "UTF-8")(text);
}

std::optional<QByteArray> fromBytesOf(const char *encoding, const QByteArray &bytes)
{
    return Conversion("UTF-8", encoding)(bytes);
}

std::optional<QByteArray> toUtf8(const QByteArray &bytes, QLatin1String encoding)
{
    const char *name = inLibrary(QString(encoding));
    return name ? fromBytesOf(name, bytes) : std::nullopt;
}

std::optional<QByteArray> fromUtf8(const QByteArray &utf8, const QString &encoding)
{
    const char *name = inLibrary(encoding);
    return name ? inBytesOf(name, utf8) : std::nullopt;
}

int bytesBehind(unsigned char byte, const QString &encoding)
{
    if (byte < 0x81 || byte == 0xFF || encoding.startsWith(QLatin1String("windows")) || !inLibrary(encoding))
        return 0;
    if (encoding == QLatin1String("shift_jis"))
        return within(byte, 0xA0, 0xDF) || byte > 0xFC ? 0 : 1;
    return encoding == QLatin1String("euc-jp") && byte == 0x8F ? 2 : 1;
}

} // namespace shipworthy::legacyencoding
