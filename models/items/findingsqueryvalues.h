#pragma once

#include "items/findingsquery.h"

namespace shipworthy {

/// One value of a query, read or refused.
struct ReadValue {
    QueryState state = QueryState::Valid; ///< Incomplete: it is the beginning of a value
    QueryValue value;
    QueryProblem problem; ///< the reason; the caller knows the column
};

/// Reads one alternative of a term of \a field. \a quoted: no wildcard in it. \a bare: a word without a field.
[[nodiscard]] ReadValue readValue(QueryField field, const QString &text, bool quoted, bool bare);

/// "a severity is missing: critical, high, medium, low, info"
[[nodiscard]] QString missingValueReason(QueryField field);
/// "“sevrity” is not a field; did you mean severity?"
[[nodiscard]] QString unknownFieldReason(const QString &name);

} // namespace shipworthy
