#pragma once

#include "items/findingsquery.h"

#include <span>

namespace shipworthy {

/// How the values of a field are written and compared.
enum class ValueKind { Member, Name, Contained, Exact, Day, Hours };

/// A word of the grammar and what it means.
struct QueryWord {
    QStringView id;
    const char *meaning; ///< translated by meaningOf()
};

struct QueryFieldSpec {
    QueryField field;
    QStringView id;
    ValueKind kind;
    const char *meaning;
    const char *example; ///< of a value, for messages: "14d"
};

/// Every field, in the order of QueryField.
[[nodiscard]] std::span<const QueryFieldSpec> queryFields();
[[nodiscard]] const QueryFieldSpec &specOf(QueryField field);
/// The field with that id, in any case; nullptr for an unknown one.
[[nodiscard]] const QueryFieldSpec *queryField(QStringView id);

/// The words that a field of kind Member knows, in the order of its members.
[[nodiscard]] QStringList memberIds(QueryField field);
/// What is:… and has:… words mean, in the order of memberIds().
[[nodiscard]] std::span<const QueryWord> isWords();
[[nodiscard]] std::span<const QueryWord> hasWords();
/// Whether the \a member-th word of is:… or has:… holds.
[[nodiscard]] bool holdsIs(int member, const FindingFacts &facts, const QueryContext &context);
[[nodiscard]] bool holdsHas(int member, const FindingFacts &facts);

/// Whether \a name is the owner, or one of several: "DevOps + Backend".
[[nodiscard]] bool nameFits(const QString &owner, const QString &name);

[[nodiscard]] QString meaningOf(const char *meaning);
/// True for fields that may be absent and so know "none".
[[nodiscard]] bool mayBeAbsent(QueryField field);

/// A word of a query as typed, split at spaces outside quotes.
struct QueryToken {
    int start = 0;
    int length = 0;
    bool negated = false;
    int fieldStart = -1; ///< -1: a bare word
    int fieldLength = 0;
    struct Part {
        int start = 0; ///< in the query, with its quotes
        int length = 0;
        QString text; ///< without quotes
        bool quoted = false;
    };
    QList<Part> values;     ///< split at commas outside quotes; a bare word is one value
    bool openQuote = false; ///< its last quote is not closed
    [[nodiscard]] int end() const { return start + length; }
};
[[nodiscard]] QList<QueryToken> tokensOf(const QString &text);

} // namespace shipworthy
