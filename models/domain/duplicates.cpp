#include "domain/duplicates.h"

#include "domain/audit.h"

#include <algorithm>

namespace shipworthy {
namespace {

QString lettersOf(const QString &title)
{
    QString letters;
    for (const QChar c : title) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters += c;
    }
    return letters.toCaseFolded();
}

} // namespace

bool isTellingKey(const QString &key)
{
    return std::ranges::any_of(key, [](QChar c) { return c.isLetter(); }) &&
           std::ranges::any_of(key, [](QChar c) { return c.isDigit(); });
}

bool saysTheSame(const Finding &one, const Finding &other)
{
    const QString title = lettersOf(one.title);
    if (title.isEmpty() || title != lettersOf(other.title))
        return false;
    if (one.locations.isEmpty() || other.locations.isEmpty())
        return true;
    return std::ranges::any_of(one.locations, [&](const Location &location) {
        return std::ranges::any_of(other.locations, [&](const Location &there) { return there.path == location.path; });
    });
}

} // namespace shipworthy
