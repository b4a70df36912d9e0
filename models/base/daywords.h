#pragma once

#include <QDateTime>
#include <QString>

namespace shipworthy {

/// How much of a day is said; by example, in English.
enum class DayForm {
    Day,            ///< "19 Nov"
    DayAndYear,     ///< "19 Nov 2026"
    Weekday,        ///< "Thu 19 Nov"
    WeekdayAndYear, ///< "Thu 19 Nov 2026"
    InFull,         ///< "Thursday 19 November"
};

/// The pattern of \a form for QLocale::toString(), in the order and with the points of the language spoken.
[[nodiscard]] QString dayPattern(DayForm form);

/// \a day for people to read, in windows, print and messages: with the name of its month, since what digits alone say
/// (11/12/26) differs between countries. Empty for an invalid day. Not for files that programs read, nor for fields
/// that are typed into.
[[nodiscard]] QString dayWords(QDate day, DayForm form = DayForm::DayAndYear);

/// \a at on the clock of this computer: "Thu 19 Nov 2026 09:30". Empty where \a at is invalid.
[[nodiscard]] QString momentWords(const QDateTime &at, DayForm form = DayForm::WeekdayAndYear);

} // namespace shipworthy
