#pragma once

#include "items/findingsquery.h"

namespace shipworthy {

/// The workspace's own words, offered as values.
struct QueryVocabulary {
    QStringList owners;
    QStringList systems;
    QStringList documents;
    QStringList sections;
    QStringList categories;
    QStringList keys;
};
/// The owners of \a rows alone, in natural order: much cheaper than all the words.
[[nodiscard]] QStringList ownersOf(const QList<FindingFactsPtr> &rows);
/// The words of \a rows, each once, in natural order.
[[nodiscard]] QueryVocabulary vocabularyOf(const QList<FindingFactsPtr> &rows);

/// What may stand at the cursor.
struct QueryCompletion {
    QString text;    ///< replaces the stretch: "severity:", "critical"
    QString meaning; ///< what it does, in words; may be empty
    bool operator==(const QueryCompletion &) const = default;
};

struct QueryCompletions {
    int start = 0; ///< the stretch of the query that a completion replaces
    int length = 0;
    QList<QueryCompletion> candidates; ///< best first; at most \c limit
};

/// Fields and words that begin with what stands before \a cursor, or values of the field it is in.
[[nodiscard]] QueryCompletions completionsAt(const QString &text, int cursor, const QueryVocabulary &vocabulary,
                                             int limit = 12);

} // namespace shipworthy
