#pragma once

#include "items/findingfacts.h"

namespace shipworthy {

/// Where a query stands while it is typed.
enum class QueryState {
    Empty,      ///< nothing asked: everything fits
    Incomplete, ///< fits as far as it goes; a value, quote or word is still to come
    Valid,
    Invalid, ///< see FindingsQuery::problem()
};

/// What is wrong with a query, and where.
struct QueryProblem {
    int column = 0; ///< of the first character that does not fit, 0-based, in UTF-16 units
    int length = 0; ///< of the word that does not fit
    QString reason; ///< "“urgent” is not a severity: critical, high, medium, low, info"
    bool operator==(const QueryProblem &) const = default;
};

/// Who asks, and when.
struct QueryContext {
    QDate today;
    QString me; ///< whom is:mine means; empty: nobody
    bool operator==(const QueryContext &) const = default;
};

enum class QueryField {
    Severity,
    Priority,
    Status,
    Evidence,
    Is,
    Has,
    Owner,
    System,
    Document,
    Section,
    Category,
    Key,
    Title,
    Text,
    Note,
    Due,
    Effort
};

/// One alternative of a term.
struct QueryValue {
    enum class Kind {
        Absent,  ///< "none"
        Member,  ///< \a member of the field's enumeration
        Text,    ///< \a text, contained or equal, as the field has it
        Pattern, ///< \a text with *, all of the value
        Range,   ///< \a low to \a high, both included; absent: open
    };
    Kind kind = Kind::Text;
    int member = 0;
    QString text;
    QString caseless;          ///< a Text as caseless() gives it
    std::optional<double> low; ///< hours (effort); Julian day, or days from today where \a relative (due)
    std::optional<double> high;
    bool relative = false;
    bool operator==(const QueryValue &) const = default;
};

/// A condition: one of its values holds, or none where it is negated.
struct QueryTerm {
    QueryField field = QueryField::Text;
    bool negated = false;
    QList<QueryValue> values;
    bool operator==(const QueryTerm &) const = default;
};

/// What the user asked to see, as a value: conditions that all hold.
///
///     query  = { [ "-" ] ( field ":" value { "," value } | word ) }
///     value  = word | quoted          with * for any characters; "none" for absent
///     quoted = '"' … '"'              taken as it is, no wildcard
///     due    = [ < <= > >= ] date     date: 2026-03-31, today, tomorrow, 14d, 2w, 3m from today; a..b; week
///     effort = [ < <= > >= ] amount   amount: 4h, 2d (8 hours), 1w (40 hours); a..b
///
/// A word without a field is searched in all text of a finding. Case never matters. Costs one pass over the text.
class FindingsQuery {
public:
    [[nodiscard]] static FindingsQuery parse(const QString &text);

    [[nodiscard]] QueryState state() const { return m_state; }
    /// What does not fit; for Incomplete, what is still to come.
    [[nodiscard]] const QueryProblem &problem() const { return m_problem; }
    [[nodiscard]] const QList<QueryTerm> &terms() const { return m_terms; }
    /// True where it speaks of is:misread. Without that, what was dismissed as misread is neither shown nor counted.
    [[nodiscard]] bool asksForMisread() const;
    [[nodiscard]] bool accepts(const FindingFacts &facts, const QueryContext &context) const;
    /// True where its words tell that it accepts nothing which \a wider does not: after another letter was typed.
    [[nodiscard]] bool narrows(const FindingsQuery &wider) const;
    bool operator==(const FindingsQuery &) const = default;

private:
    QueryState m_state = QueryState::Empty;
    QueryProblem m_problem;
    QList<QueryTerm> m_terms;
};

/// True when \a text asks for \a term ("is:late"), in any case, as a term of its own.
[[nodiscard]] bool hasTerm(const QString &text, const QString &term);
/// \a text with \a term added at its end, or as it is when it is there.
[[nodiscard]] QString withTerm(const QString &text, const QString &term);
/// \a text without \a term; the other terms stay as typed.
[[nodiscard]] QString withoutTerm(const QString &text, const QString &term);
/// \a value as a query has to spell it: in quotes where it holds spaces, commas or wildcards.
[[nodiscard]] QString quotedValue(const QString &value);

} // namespace shipworthy
