#include "items/findingscompletion.h"

#include "base/naturalorder.h"
#include "items/findingsquerywords.h"

#include <QSet>
#include <algorithm>

namespace shipworthy {
namespace {

QStringList sorted(const QSet<QString> &words)
{
    QStringList list(words.begin(), words.end());
    list.removeAll(QString());
    std::ranges::sort(list, [](const QString &a, const QString &b) { return naturalCompare(a, b) < 0; });
    return list;
}

/// Words that begin with what was typed come first, then those that hold it.
class Candidates {
public:
    Candidates(QString typed, int limit)
        : m_typed(std::move(typed))
        , m_limit(limit)
    {
    }

    void offer(const QString &word, const QString &text, const QString &meaning = {})
    {
        if (word.startsWith(m_typed, Qt::CaseInsensitive))
            m_beginning.append({text, meaning});
        else if (m_typed.size() > 1 && word.contains(m_typed, Qt::CaseInsensitive))
            m_within.append({text, meaning});
    }

    [[nodiscard]] QList<QueryCompletion> take()
    {
        m_beginning += m_within;
        return m_beginning.first(std::min<qsizetype>(m_beginning.size(), m_limit));
    }

private:
    QString m_typed;
    int m_limit;
    QList<QueryCompletion> m_beginning;
    QList<QueryCompletion> m_within;
};

void offerWords(std::span<const QueryWord> words, const QString &prefix, Candidates &candidates)
{
    for (const QueryWord &word : words)
        candidates.offer(word.id.toString(), prefix + word.id.toString(), meaningOf(word.meaning));
}

void offerFields(Candidates &candidates)
{
    for (const QueryFieldSpec &spec : queryFields())
        candidates.offer(spec.id.toString(), spec.id.toString() + u':', meaningOf(spec.meaning));
}

QStringList ownWords(QueryField field, const QueryVocabulary &vocabulary)
{
    switch (field) {
    case QueryField::Owner: return vocabulary.owners;
    case QueryField::System: return vocabulary.systems;
    case QueryField::Document: return vocabulary.documents;
    case QueryField::Section: return vocabulary.sections;
    case QueryField::Category: return vocabulary.categories;
    case QueryField::Key: return vocabulary.keys;
    case QueryField::Due:
        return {QStringLiteral("week"), QStringLiteral("<7d"), QStringLiteral("<14d"), QStringLiteral("today")};
    case QueryField::Effort: return {QStringLiteral("<4h"), QStringLiteral("<1d"), QStringLiteral(">=1w")};
    default: return {};
    }
}

void offerValues(QueryField field, const QueryVocabulary &vocabulary, Candidates &candidates)
{
    if (field == QueryField::Is)
        return offerWords(isWords(), {}, candidates);
    if (field == QueryField::Has)
        return offerWords(hasWords(), {}, candidates);
    for (const QString &id : memberIds(field))
        candidates.offer(id, id);
    for (const QString &word : ownWords(field, vocabulary))
        candidates.offer(word, quotedValue(word));
    if (mayBeAbsent(field))
        candidates.offer(QStringLiteral("none"), QStringLiteral("none"));
}

QueryCompletions completeValue(const QString &text, int cursor, const QueryToken &token,
                               const QueryVocabulary &vocabulary, int limit)
{
    const QueryFieldSpec *spec = queryField(QStringView(text).sliced(token.fieldStart, token.fieldLength));
    const auto part = std::ranges::find_if(
        token.values, [&](const QueryToken::Part &p) { return cursor >= p.start && cursor <= p.start + p.length; });
    if (!spec || part == token.values.end())
        return {cursor, 0, {}};
    QString typed = text.sliced(part->start, cursor - part->start);
    typed.remove(u'"');
    Candidates candidates(typed, limit);
    offerValues(spec->field, vocabulary, candidates);
    return {part->start, part->length, candidates.take()};
}

QueryCompletions completeWord(const QString &text, int cursor, const QueryToken &token, int limit)
{
    const int start = token.start + (token.negated ? 1 : 0);
    const int end = token.fieldStart >= 0 ? token.fieldStart + token.fieldLength + 1 : token.end();
    if (cursor < start || (!token.values.isEmpty() && token.values.first().quoted))
        return {cursor, 0, {}};
    Candidates candidates(text.sliced(start, cursor - start), limit);
    offerFields(candidates);
    if (cursor > start)
        offerWords(isWords(), QStringLiteral("is:"), candidates);
    return {start, end - start, candidates.take()};
}

} // namespace

QStringList ownersOf(const QList<FindingFactsPtr> &rows)
{
    QSet<QString> owners;
    for (const FindingFactsPtr &facts : rows)
        owners.insert(facts->owner);
    return sorted(owners);
}

QueryVocabulary vocabularyOf(const QList<FindingFactsPtr> &rows)
{
    QSet<QString> owners, systems, documents, sections, categories, keys;
    for (const FindingFactsPtr &facts : rows) {
        owners.insert(facts->owner);
        systems.insert(facts->systemName);
        documents.insert(facts->documentName);
        categories.insert(facts->category);
        keys.insert(facts->key);
        for (const QString &heading : facts->section)
            sections.insert(heading);
    }
    return {sorted(owners), sorted(systems), sorted(documents), sorted(sections), sorted(categories), sorted(keys)};
}

QueryCompletions completionsAt(const QString &text, int cursor, const QueryVocabulary &vocabulary, int limit)
{
    for (const QueryToken &token : tokensOf(text)) {
        if (cursor < token.start || cursor > token.end())
            continue;
        const bool inValue = token.fieldStart >= 0 && cursor > token.fieldStart + token.fieldLength;
        return inValue ? completeValue(text, cursor, token, vocabulary, limit)
                       : completeWord(text, cursor, token, limit);
    }
    Candidates candidates({}, limit);
    offerFields(candidates);
    return {cursor, 0, candidates.take()};
}

} // namespace shipworthy
