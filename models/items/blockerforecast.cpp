#include "items/blockerforecast.h"

#include "base/daywords.h"
#include "base/text.h"
#include "domain/counteditem.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::BlockerForecast", text);
}

QString counted(const char *text, int n)
{
    return withPlural(QCoreApplication::translate("shipworthy::BlockerForecast", text, nullptr, n), n);
}

} // namespace

bool isBlocking(const WorkspaceState &state, const Item &item)
{
    const auto blocks = [&state](ItemId id) {
        const Item *one = state.item(id);
        return one && ratingOf(state, *one).isBlocker();
    };
    return std::ranges::any_of(decidedWith(state, item.id), blocks);
}

QDate lastDueOfBlockers(const WorkspaceState &state, SystemId system, QDate today)
{
    QDate last;
    for (const Item *item : state.itemsOf(system)) {
        if (!isRated(state, *item) || !isBlocking(state, *item))
            continue;
        const CountedItem counted(state, *item, today);
        const QDate due = isDone(counted->state.status) ? QDate() : state.due(*counted);
        if (due.isValid() && (!last.isValid() || due > last))
            last = due;
    }
    return last;
}

QString blockersFact(const Forecast &forecast)
{
    if (forecast.outcome != Forecast::Outcome::Range)
        return {};
    if (!forecast.latest.isValid())
        return tr("At this pace the blockers are verified on %1 at the earliest.").arg(dayWords(forecast.earliest));
    const bool isOneYear = forecast.earliest.year() == forecast.latest.year();
    return tr("At this pace the blockers are verified between %1 and %2.")
        .arg(isOneYear ? dayWords(forecast.earliest, DayForm::Day) : dayWords(forecast.earliest),
             dayWords(forecast.latest));
}

QString blockersBasis(const Forecast &forecast, QDate lastDue)
{
    if (forecast.outcome != Forecast::Outcome::Range)
        return {};
    const QString days = counted("%n day(s)", forecast.days);
    QStringList sentences{
        forecast.reopened > 0
            ? tr("%1 left; %2 closed and %3 came back in the last %4, and nothing new is assumed.")
                  .arg(QString::number(forecast.remainingItems), QString::number(forecast.closed),
                       QString::number(forecast.reopened), days)
            : tr("%1 left; %2 closed in the last %3, and nothing new is assumed.")
                  .arg(QString::number(forecast.remainingItems), QString::number(forecast.closed), days)};
    const QDate late = forecast.latest.isValid() ? forecast.latest : forecast.likely;
    if (lastDue.isValid() && lastDue < late)
        sentences.append(tr("The last of them is due on %1.").arg(dayWords(lastDue)));
    return sentences.join(u' ');
}

} // namespace shipworthy
