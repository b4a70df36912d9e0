#include "base/englishwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace shipworthy {
namespace {

/// Scripts that put no spaces between words.
bool isWithoutSpaces(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           script == QChar::Script_Hangul;
}

/// Digits of any script and the percent signs of Arabic and of wide type, as ASCII; "%75" as "75%".
QString withPlainNumbers(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    for (QChar &c : plain) {
        if (c.unicode() > 0x7f && c.digitValue() >= 0)
            c = QChar(u'0' + c.digitValue());
        else if (c == QChar(0x066A)) // ARABIC PERCENT SIGN
            c = u'%';
        else if (c == QChar(0x066B)) // ARABIC DECIMAL SEPARATOR
            c = u'.';
    }
    static const QRegularExpression percentFirst(QStringLiteral(R"((?<![\d%]|\d\s)%\s?(\d+(?:[.,]\d+)?))"));
    return plain.replace(percentFirst, QStringLiteral("\\1%"));
}

/// In one case, letter for letter, so that every letter stays where it is.
QString folded(QString text)
{
    for (QChar &c : text)
        c = c.toCaseFolded();
    return text;
}

/// The letters from \a at on.
QString wordAt(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return text.mid(at, end - at);
}

bool isWordLetter(QChar c)
{
    return c.isLetter() && !isWithoutSpaces(c);
}

} // namespace

EnglishWords::EnglishWords(const QStringList &files)
{
    for (const QString &path : files) {
        QFile file(path);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen); // compiled in
        const QJsonObject languages = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue &language : languages) {
            const QJsonObject concepts = language.toObject();
            for (auto each = concepts.begin(); each != concepts.end(); ++each) {
                for (const QJsonValue &phrase : each->toArray())
                    add(phrase.toString(), each.key());
            }
        }
    }
}

void EnglishWords::add(const QString &written, const QString &english)
{
    const bool isStem = written.endsWith(u'*');
    const Phrase phrase{.text = folded(isStem ? written.chopped(1) : written),
                        .english = english,
                        .isStem = isStem,
                        .isWithin = isWithoutSpaces(written[written.size() - (isStem ? 2 : 1)])};
    const QString first = wordAt(phrase.text, 0);
    const bool isOneStem = isStem && first.size() == phrase.text.size() && isWordLetter(phrase.text.front());
    if (isOneStem)
        m_longestStem = std::max(m_longestStem, first.size());
    QList<Phrase> &others = isOneStem                         ? m_byStem[first]
                          : isWordLetter(phrase.text.front()) ? m_byWord[first]
                                                              : m_byCharacter[phrase.text.front()];
    others.removeIf([&phrase](const Phrase &one) { return one.text == phrase.text && one.isStem == phrase.isStem; });
    const auto place =
        std::ranges::find_if(others, [&phrase](const Phrase &one) { return one.text.size() < phrase.text.size(); });
    others.insert(place, phrase);
}

/// Of \a phrases, which come longest first, the first that stands at \a at.
EnglishWords::Match EnglishWords::longest(const QList<Phrase> &phrases, const QString &folded, qsizetype at)
{
    for (const Phrase &phrase : phrases) {
        if (!QStringView(folded).sliced(at).startsWith(phrase.text) ||
            (at > 0 && phrase.text.front().isDigit() && (folded[at - 1].isDigit() || folded[at - 1] == u'.'))) // "10개"
            continue;
        qsizetype end = at + phrase.text.size();
        while (phrase.isStem && end < folded.size() && folded[end].isLetter())
            ++end;
        const bool isCut = (at > 0 && folded[at - 1].isLetter()) || (end < folded.size() && folded[end].isLetter());
        if (phrase.isWithin || !isCut)
            return {&phrase, end - at};
    }
    return {};
}

EnglishWords::Match EnglishWords::matchAt(const QString &folded, qsizetype at) const
{
    if (!isWordLetter(folded[at])) {
        const auto phrases = m_byCharacter.constFind(folded[at]);
        return phrases == m_byCharacter.cend() ? Match() : longest(*phrases, folded, at);
    }
    if (at > 0 && folded[at - 1].isLetter())
        return {};
    const QString word = wordAt(folded, at);
    Match best;
    if (const auto phrases = m_byWord.constFind(word); phrases != m_byWord.cend())
        best = longest(*phrases, folded, at);
    for (qsizetype length = std::min(word.size(), m_longestStem); length > 0; --length) {
        if (best.phrase && best.phrase->text.size() >= length)
            break;
        const auto stems = m_byStem.constFind(word.first(length));
        if (stems != m_byStem.cend())
            return longest(*stems, folded, at);
    }
    return best;
}

QString EnglishWords::in(const QString &text) const
{
    const QString plain = withPlainNumbers(text);
    const QString letters = folded(plain);
    QString replaced;
    qsizetype from = 0;
    for (qsizetype at = 0; at < plain.size();) {
        const Match match = matchAt(letters, at);
        if (!match.phrase) {
            ++at;
            continue;
        }
        replaced += QStringView(plain).sliced(from, at - from);
        replaced += u' ' + match.phrase->english + u' ';
        at += match.length;
        from = at;
    }
    return (from == 0 ? plain : replaced + plain.sliced(from)).simplified();
}

} // namespace shipworthy
