#include "scanners/criterionwords.h"

#include <QFile>
#include <QHash>
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

class Words {
public:
    Words()
    {
        QFile file(QStringLiteral(":/lexicon/criteria/words.json"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen); // compiled in
        const QJsonObject languages = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue &language : languages) {
            const QJsonObject concepts = language.toObject();
            for (auto each = concepts.begin(); each != concepts.end(); ++each) {
                for (const QJsonValue &phrase : each->toArray())
                    add(phrase.toString().toCaseFolded(), each.key());
            }
        }
        compile();
    }

    [[nodiscard]] QString replacedIn(const QString &text) const
    {
        QString replaced;
        qsizetype from = 0;
        for (auto matches = m_phrases.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            replaced += QStringView(text).sliced(from, match.capturedStart() - from);
            replaced += u' ' + englishFor(match.captured().toCaseFolded()) + u' ';
            from = match.capturedEnd();
        }
        return from == 0 ? text : replaced + text.sliced(from);
    }

private:
    void add(const QString &phrase, const QString &english)
    {
        QHash<QString, QString> &words = phrase.endsWith(u'*') ? m_stems : m_english;
        words.insert(phrase.endsWith(u'*') ? phrase.chopped(1) : phrase, english);
    }

    [[nodiscard]] QString englishFor(const QString &phrase) const
    {
        if (const auto whole = m_english.constFind(phrase); whole != m_english.cend())
            return *whole;
        for (qsizetype length = phrase.size(); length > 0; --length) {
            if (const auto stem = m_stems.constFind(phrase.first(length)); stem != m_stems.cend())
                return *stem;
        }
        return phrase;
    }

    void compile()
    {
        struct Alternative {
            qsizetype length;
            QString pattern;
        };
        QList<Alternative> alternatives;
        const auto take = [&alternatives](const QString &phrase, const QString &ending) {
            const bool isOpen = isWithoutSpaces(phrase.back());
            const QString pattern = QRegularExpression::escape(phrase) + ending;
            alternatives.append(
                {phrase.size(), isOpen ? pattern : QStringLiteral("(?<!\\p{L})%1(?!\\p{L})").arg(pattern)});
        };
        for (auto word = m_english.cbegin(); word != m_english.cend(); ++word)
            take(word.key(), {});
        for (auto stem = m_stems.cbegin(); stem != m_stems.cend(); ++stem)
            take(stem.key(), QStringLiteral("\\p{L}*"));
        std::ranges::sort(alternatives, [](const Alternative &one, const Alternative &other) {
            return std::pair(-one.length, one.pattern) < std::pair(-other.length, other.pattern);
        });
        QStringList patterns;
        for (const Alternative &alternative : std::as_const(alternatives))
            patterns.append(alternative.pattern);
        m_phrases.setPattern(patterns.join(u'|'));
        m_phrases.setPatternOptions(QRegularExpression::CaseInsensitiveOption |
                                    QRegularExpression::UseUnicodePropertiesOption);
        Q_ASSERT(m_phrases.isValid());
    }

    QHash<QString, QString> m_english; ///< by phrase, folded
    QHash<QString, QString> m_stems;   ///< by the beginning that any ending may follow
    QRegularExpression m_phrases;
};

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

} // namespace

QString inCriterionEnglish(const QString &text)
{
    static const Words words;
    return words.replacedIn(withPlainNumbers(text)).simplified();
}

} // namespace shipworthy
