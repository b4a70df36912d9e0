#include "reports/printabletext.h"

#include "base/visibletext.h"
#include "domain/secrets.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <optional>

namespace shipworthy {
namespace {

struct Pictogram {
    char32_t code;
    const char *word; ///< empty: a decoration
};

// Only those that say something; the rest of the pictogram blocks is decoration.
constexpr std::array pictograms{
    Pictogram{0x2705, QT_TRANSLATE_NOOP("shipworthy::Report", "[ticked]")},
    Pictogram{0x2611, QT_TRANSLATE_NOOP("shipworthy::Report", "[ticked]")},
    Pictogram{0x274C, QT_TRANSLATE_NOOP("shipworthy::Report", "[crossed]")},
    Pictogram{0x274E, QT_TRANSLATE_NOOP("shipworthy::Report", "[crossed]")},
    Pictogram{0x26A0, QT_TRANSLATE_NOOP("shipworthy::Report", "[warning]")},
    Pictogram{0x23F3, QT_TRANSLATE_NOOP("shipworthy::Report", "[pending]")},
    Pictogram{0x231B, QT_TRANSLATE_NOOP("shipworthy::Report", "[pending]")},
    Pictogram{0x1F6A7, QT_TRANSLATE_NOOP("shipworthy::Report", "[in progress]")},
    Pictogram{0x1F6D1, QT_TRANSLATE_NOOP("shipworthy::Report", "[stop]")},
    Pictogram{0x26D4, QT_TRANSLATE_NOOP("shipworthy::Report", "[stop]")},
    Pictogram{0x1F534, QT_TRANSLATE_NOOP("shipworthy::Report", "[red]")},
    Pictogram{0x1F7E0, QT_TRANSLATE_NOOP("shipworthy::Report", "[orange]")},
    Pictogram{0x1F7E1, QT_TRANSLATE_NOOP("shipworthy::Report", "[yellow]")},
    Pictogram{0x1F7E2, QT_TRANSLATE_NOOP("shipworthy::Report", "[green]")},
};

bool isDecoration(char32_t code)
{
    return (code >= 0x1F000 && code <= 0x1FAFF) ||
           (code >= 0x2600 && code <= 0x26FF && code != 0x2605 && code != 0x2606) ||
           (code >= 0x2728 && code <= 0x2757) || code == 0x2B50 || code == 0x2B55 ||
           (code >= 0x231A && code <= 0x231B) || (code >= 0x23E9 && code <= 0x23FA) ||
           (code >= 0xFE00 && code <= 0xFE0F) || code == 0x20E3 || (code >= 0xE0020 && code <= 0xE007F);
}

/// By its number: the brackets of withVisibleTags() are in few fonts.
QString tagOf(char32_t code)
{
    return QStringLiteral("[U+%1]").arg(QString::number(code, 16).toUpper().rightJustified(4, u'0'));
}

QString withoutInlineMarks(QString text)
{
    static const QRegularExpression strong(QStringLiteral(R"(\*\*(?=\S)(.+?)(?<=\S)\*\*)"));
    static const QRegularExpression code(QStringLiteral("`+([^`]+)`+"));
    static const QRegularExpression link(QStringLiteral(R"(!?\[([^\]\[]+)\]\((?:[^()\s]|\([^()\s]*\))*\))"));
    text.replace(strong, QStringLiteral("\\1"));
    text.replace(code, QStringLiteral("\\1"));
    text.replace(link, QStringLiteral("\\1"));
    return text;
}

bool isPictogram(char32_t code)
{
    return isDecoration(code) || std::ranges::find(pictograms, code, &Pictogram::code) != pictograms.end();
}

/// What stands on paper for one code point; nothing: itself.
std::optional<QString> substitute(char32_t code)
{
    for (const Pictogram &pictogram : pictograms) {
        if (pictogram.code == code)
            return QCoreApplication::translate("shipworthy::Report", pictogram.word) + u' ';
    }
    if (!invisibleName(code).isEmpty())
        return tagOf(code);
    if (isDecoration(code))
        return QString();
    if (code < 0x20 || (code >= 0x7F && code < 0xA0))
        return QStringLiteral(" ");
    return std::nullopt;
}

} // namespace

QString printable(const QString &text)
{
    constexpr char32_t joiner = 0x200D;
    const QList<uint> codes = withoutInlineMarks(withSecretsCovered(text)).toUcs4();
    QString out;
    out.reserve(codes.size());
    char32_t before = 0;
    for (const uint code : codes) {
        if (code == joiner && isPictogram(before))
            continue; // what it joins is not printed
        before = code;
        if (const auto other = substitute(code))
            out += *other;
        else
            out += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
    }
    return out.simplified();
}

QString quotable(const QString &text, int limit)
{
    const QString whole = printable(text);
    if (whole.size() <= limit)
        return whole;
    const qsizetype space = whole.lastIndexOf(u' ', limit);
    return whole.left(space > limit / 2 ? space : limit) + QStringLiteral(" […]");
}

} // namespace shipworthy
