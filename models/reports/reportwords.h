#pragma once

#include "reports/scorecardreport.h"

#include <QCoreApplication>

namespace shipworthy::report {

/// Translated text of the printed report.
[[nodiscard]] inline QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Report", text);
}

[[nodiscard]] QString number(qint64 value);
/// "1 day", "21 days" of "%n day(s)", in the plural forms of the language; number and unit stay on one line.
[[nodiscard]] QString counted(const char *text, qint64 value);
[[nodiscard]] QString days(qint64 value);
/// "one" to "twelve", then digits, for sentences and titles.
[[nodiscard]] QString spelled(qint64 value);
[[nodiscard]] QString capitalized(QString text);

[[nodiscard]] QString dateWords(QDate date); ///< "6 Mar 2026"; empty for a null date
[[nodiscard]] QString dateRange(QDate from, QDate to);
[[nodiscard]] QString timeWords(const QDateTime &time); ///< "6 Mar 2026, 08:00"
[[nodiscard]] QString zoneWords(const QDateTime &time); ///< "UTC+3"
[[nodiscard]] QString lateWords(qint64 daysLate);       ///< "8 days late"; empty when not late
[[nodiscard]] QString effortWords(const std::optional<Effort> &effort);
[[nodiscard]] QString hoursWords(double hours);
/// Between quotation marks; those that the text brings along itself are not doubled.
[[nodiscard]] QString quoted(const QString &text);
/// A sentence of ours whose quotations cannot turn around what stands beside them.
[[nodiscard]] QString withQuotationsIsolated(const QString &sentence);
/// "a, b and c"
[[nodiscard]] QString joined(const QStringList &parts);

/// An event's time in the zone of \a now.
[[nodiscard]] QDateTime inZoneOf(const QDateTime &now, const QDateTime &time);

} // namespace shipworthy::report
