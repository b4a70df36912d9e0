#include "print/syllables.h"

#include <QList>
#include <algorithm>
#include <array>

namespace shipworthy::ui::print {
namespace {

constexpr qsizetype fewest = 3; ///< letters on either side of a division

bool isVowel(QChar letter)
{
    return QStringView(u"aeiouyäöü").contains(letter.toLower());
}

/// How many letters before \a end, not before \a begin, are written for one sound of a consonant.
qsizetype lastSound(QStringView word, qsizetype begin, qsizetype end)
{
    static constexpr std::array<QStringView, 9> sounds{u"sch", u"ch", u"ck", u"ph", u"th", u"rh", u"sh", u"qu", u"gn"};
    for (const QStringView sound : sounds) {
        if (end - begin >= sound.size() &&
            word.sliced(end - sound.size(), sound.size()).compare(sound, Qt::CaseInsensitive) == 0)
            return sound.size();
    }
    return 1;
}

/// Endings and second words of compounds that begin a syllable whatever stands before them.
bool beginsEnding(QStringView rest)
{
    static constexpr std::array<QStringView, 12> endings{u"schaft", u"keit", u"heit",  u"lich",  u"los",    u"bar",
                                                         u"sam",    u"prüf", u"stell", u"stand", u"sprach", u"schluss"};
    return std::ranges::any_of(endings,
                               [rest](QStringView ending) { return rest.startsWith(ending, Qt::CaseInsensitive); });
}

} // namespace

QString withSyllables(const QString &word)
{
    const auto surrounds = [](QChar c) { return QStringView(u"()[],.;:!?„“”‚‘’»«\"'…").contains(c); };
    qsizetype first = 0;
    qsizetype end = word.size();
    while (first < end && surrounds(word[first]))
        ++first;
    while (end > first && surrounds(word[end - 1]))
        --end;
    const bool isPlain = std::all_of(word.cbegin() + first, word.cbegin() + end, [](QChar c) { return c.isLetter(); });
    if (!isPlain || end - first < 2 * fewest)
        return word;
    QList<qsizetype> places;
    qsizetype vowel = -1; // the last one
    for (qsizetype i = first; i < end; ++i) {
        if (!isVowel(word[i]))
            continue;
        if (vowel >= 0 && i - vowel > 1) {
            qsizetype place = i - lastSound(word, vowel + 1, i);
            for (qsizetype at = vowel + 1; at < place; ++at) {
                if (beginsEnding(QStringView(word).sliced(at, end - at))) {
                    place = at;
                    break;
                }
            }
            if (place - first >= fewest && end - place >= fewest)
                places.append(place);
        }
        vowel = i;
    }
    QString divided = word;
    for (auto place = places.crbegin(); place != places.crend(); ++place)
        divided.insert(*place, QChar(QChar::SoftHyphen));
    return divided;
}

} // namespace shipworthy::ui::print
