#pragma once

#include "items/watchedcheck.h"

/// What a row of the live services says, whichever kind it is.
namespace shipworthy::servicerow {

/// Stands where there is no value.
[[nodiscard]] inline QString noValue()
{
    return QStringLiteral("–");
}

[[nodiscard]] bool isSame(const ServiceRow &one, const ServiceRow &other); ///< by identity
/// Whether they are of the same system and origin.
[[nodiscard]] bool belongTogether(const ServiceRow &one, const ServiceRow &other);
/// The rows by system and origin, groups in the order in which they first appear.
[[nodiscard]] QList<QList<ServiceRow>> grouped(const QList<ServiceRow> &rows);
/// Of rows that belong together; at least one.
[[nodiscard]] ServiceGroup summaryOf(const QList<ServiceRow> &rows);

// In words, without secrets.
[[nodiscard]] QString subject(const ServiceRow &row); ///< what is asked
[[nodiscard]] QString purpose(const ServiceRow &row); ///< as people named it; may be empty
[[nodiscard]] QString state(const ServiceRow &row);
[[nodiscard]] QString answer(const ServiceRow &row);
[[nodiscard]] QDateTime at(const ServiceRow &row); ///< of the last answer; invalid: never
[[nodiscard]] QString atText(const QDateTime &at, const QDateTime &now);
[[nodiscard]] QString latencies(const CheckTrend &trend); ///< the line of them, for tooltips and screen readers
[[nodiscard]] QString results(const CheckTrend &trend);   ///< the strip of them, likewise
[[nodiscard]] QString filterText(const ServiceRow &row);  ///< all that a filter looks at

[[nodiscard]] int urgency(const ServiceRow &row); ///< what fails comes first
[[nodiscard]] CheckState outcomeOf(EndpointState state);

} // namespace shipworthy::servicerow
