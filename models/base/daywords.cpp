#include "base/daywords.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace shipworthy {

QString dayPattern(DayForm form)
{
    constexpr std::array patterns{
        QT_TRANSLATE_NOOP("shipworthy::Days", "d MMM"), QT_TRANSLATE_NOOP("shipworthy::Days", "d MMM yyyy"),
        QT_TRANSLATE_NOOP("shipworthy::Days", "ddd d MMM"), QT_TRANSLATE_NOOP("shipworthy::Days", "ddd d MMM yyyy"),
        QT_TRANSLATE_NOOP("shipworthy::Days", "dddd d MMMM")};
    return QCoreApplication::translate("shipworthy::Days", patterns[static_cast<std::size_t>(form)]);
}

QString dayWords(QDate day, DayForm form)
{
    return day.isValid() ? QLocale().toString(day, dayPattern(form)) : QString();
}

QString momentWords(const QDateTime &at, DayForm form)
{
    const QDateTime local = at.toLocalTime();
    return local.isValid() ? dayWords(local.date(), form) + local.time().toString(QStringLiteral(" HH:mm")) : QString();
}

} // namespace shipworthy
