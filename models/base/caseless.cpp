#include "base/caseless.h"

#include <algorithm>

namespace shipworthy {
namespace {

char16_t folded(char16_t c)
{
    if (c < 0x80)
        return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c | 0x20) : c;
    return QChar(c).toCaseFolded().unicode();
}

} // namespace

QString caseless(const QString &text)
{
    QString result = text;
    for (QChar &c : result)
        c = QChar(folded(c.unicode()));
    return result;
}

bool containsCaseless(QStringView text, QStringView word)
{
    if (word.isEmpty())
        return true;
    // Beyond the first plane two units are one letter.
    if (std::ranges::any_of(word, [](QChar c) { return c.isSurrogate(); }))
        return text.contains(word, Qt::CaseInsensitive);
    const qsizetype length = word.size();
    if (text.size() < length)
        return false;
    const char16_t *at = text.utf16();
    const char16_t *const wanted = word.utf16();
    const char16_t first = wanted[0];
    const char16_t upper = first >= u'a' && first <= u'z' ? static_cast<char16_t>(first & ~0x20) : first;
    for (const char16_t *const last = at + text.size() - length; at <= last; ++at) {
        if (*at != first && *at != upper && (*at < 0x80 || folded(*at) != first))
            continue;
        qsizetype same = 1;
        while (same < length && (at[same] == wanted[same] || folded(at[same]) == wanted[same]))
            ++same;
        if (same == length)
            return true;
    }
    return false;
}

} // namespace shipworthy
