#include "suggestions/terms.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace shipworthy::suggestions {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype shortestStem = 3; ///< letters before a '*'
constexpr qsizetype mostTokens = 400; // a criterion is a sentence; what is longer is prose

QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue &one : list.toArray())
        all.append(one.toString());
    return all;
}

/// An alternation of \a words, the longest first.
QString alternation(QStringList words)
{
    std::ranges::sort(words, [](const QString &one, const QString &other) {
        return std::pair(-one.size(), one) < std::pair(-other.size(), other);
    });
    for (QString &word : words)
        word = QRegularExpression::escape(word);
    return words.join(u'|');
}

bool fits(const QString &word, const QString &wanted)
{
    return wanted.endsWith(u'*') ? word.startsWith(QStringView(wanted).chopped(1)) : word == wanted;
}

} // namespace

QList<Token> tokensOf(const QString &text)
{
    QList<Token> tokens;
    for (qsizetype at = 0; at < text.size() && tokens.size() < mostTokens;) {
        if (!text[at].isLetterOrNumber()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end].isMark()))
            ++end;
        tokens.append({text.mid(at, end - at).toCaseFolded(), at});
        at = end;
    }
    return tokens;
}

const Terms &Terms::builtIn()
{
    static const Terms terms;
    return terms;
}

Terms::Terms()
{
    QFile file(u":/lexicon/checks/words.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // compiled in
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString &group : {u"words"_s, u"bounds"_s}) {
        const QJsonObject terms = root[group].toObject();
        for (auto term = terms.begin(); term != terms.end(); ++term) {
            m_terms.append(term.key());
            const QJsonObject languages = term->toObject();
            for (const QJsonValue &phrases : languages) {
                for (const QString &phrase : texts(phrases))
                    add(phrase, int(m_terms.size() - 1));
            }
        }
    }
    QStringList former;
    for (const QJsonValue &phrases : root["words"_L1]["was"_L1].toObject())
        former += texts(phrases);
    m_formerly =
        QRegularExpression(u"\\s*\\((?:%1)\\b[^)]*\\)"_s.arg(alternation(former)),
                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QJsonObject units = root["units"_L1].toObject();
    for (auto unit = units.begin(); unit != units.end(); ++unit) {
        for (const QString &word : texts(*unit))
            m_units.insert(word, unit.key());
    }
    m_unitPattern = alternation(m_units.keys());
    m_requestPattern = alternation(texts(root["requests"_L1]));
    m_perPattern = alternation(texts(root["per"_L1]));
}

void Terms::add(const QString &phrase, int term)
{
    QStringList words = phrase.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    const QString first = words.constFirst();
    (first.endsWith(u'*') ? m_byStart[first.left(shortestStem)] : m_byWord[first]).append({std::move(words), term});
}

QList<Hit> Terms::find(const QList<Token> &tokens) const
{
    QList<Hit> hits;
    const auto look = [&](const QList<Phrase> &phrases, qsizetype at) {
        for (const Phrase &phrase : phrases) {
            if (at + phrase.words.size() > tokens.size())
                continue;
            qsizetype count = 0;
            while (count < phrase.words.size() && fits(tokens[at + count].word, phrase.words[count]))
                ++count;
            if (count == phrase.words.size())
                hits.append({m_terms[phrase.term], at, at + count - 1});
        }
    };
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        if (const auto found = m_byWord.constFind(tokens[at].word); found != m_byWord.cend())
            look(*found, at);
        if (const auto found = m_byStart.constFind(tokens[at].word.left(shortestStem)); found != m_byStart.cend())
            look(*found, at);
    }
    return hits;
}

} // namespace shipworthy::suggestions
