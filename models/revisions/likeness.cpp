#include "revisions/likeness.h"

#include <QSet>
#include <algorithm>
#include <cmath>

namespace shipworthy {
namespace {

constexpr qsizetype stemLength = 5;

/// True for scripts that put no spaces between words.
bool runsTogether(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai: return true;
    default: return false;
    }
}

} // namespace

QList<QString> stemsOf(const QString &text)
{
    QList<QString> stems;
    QSet<QString> known;
    const auto take = [&](const QString &stem) {
        if (!stem.isEmpty() && !known.contains(stem)) {
            known.insert(stem);
            stems.append(stem);
        }
    };
    QString word;
    QString previous; // the last character of a script without spaces
    const auto finishWord = [&] {
        take(word.left(stemLength));
        word.clear();
    };
    for (const char32_t c : text.toCaseFolded().toUcs4()) {
        if (!QChar::isLetterOrNumber(c)) {
            previous.clear();
            finishWord();
        } else if (runsTogether(c)) {
            const QString character = QString::fromUcs4(&c, 1);
            finishWord();
            take(previous.isEmpty() ? character : previous + character);
            previous = character;
        } else {
            previous.clear();
            if (word.size() < stemLength) // the rest is cut off anyway
                word += QStringView(QChar::fromUcs4(c));
        }
    }
    finishWord();
    return stems;
}

void Likeness::add(const QList<QString> &stems, Version version)
{
    const auto at = static_cast<std::size_t>(version);
    ++m_texts[at];
    for (const QString &stem : stems)
        ++m_counts[stem][at];
}

int Likeness::count(const QString &stem) const
{
    return std::ranges::max(m_counts.value(stem));
}

double Likeness::weight(const QString &stem) const
{
    return std::log(1.0 + double(std::ranges::max(m_texts) + 1) / double(1 + count(stem)));
}

double Likeness::of(const QList<QString> &one, const QList<QString> &other) const
{
    const QSet<QString> known(one.cbegin(), one.cend());
    double all = 0;
    double common = 0;
    for (const QString &stem : one)
        all += weight(stem);
    for (const QString &stem : other) {
        const double itsWeight = weight(stem);
        all += itsWeight;
        common += known.contains(stem) ? 2 * itsWeight : 0;
    }
    return one.isEmpty() || other.isEmpty() ? 0 : common / all;
}

} // namespace shipworthy
