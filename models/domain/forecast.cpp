#include "domain/forecast.h"

#include "base/daywords.h"
#include "base/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace shipworthy {
namespace {

constexpr int runs = 1000;

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Forecast", text);
}

QString counted(const char *text, int n)
{
    return withPlural(QCoreApplication::translate("shipworthy::Forecast", text, nullptr, n), n);
}

double remainingOf(const DayState &state, CountedBy measure)
{
    return measure == CountedBy::Items ? state.notDone() - state.waived : state.notDoneWeight() - state.waivedWeight;
}

double freshOf(const DayState &state, CountedBy measure)
{
    return measure == CountedBy::Items ? state.fresh : state.freshWeight;
}

/// What was closed on balance on each of the last days, without what was newly stated.
QList<double> dailyChanges(const QList<DayState> &days, CountedBy measure)
{
    QList<double> changes;
    for (qsizetype i = days.size() - 1; i > 0 && changes.size() < Forecast::windowDays; --i) {
        if (days[i - 1].day.daysTo(days[i].day) != 1)
            break;
        changes.append(remainingOf(days[i - 1], measure) + freshOf(days[i], measure) - remainingOf(days[i], measure));
    }
    return changes;
}

/// Numbers that look random and are the same everywhere (splitmix64), unlike those of the standard library's
/// distributions.
class Draws {
public:
    explicit Draws(const QList<double> &changes, double remaining)
        : m_state(static_cast<quint64>(std::llround(remaining * 16)))
    {
        for (const double change : changes)
            m_state = (m_state ^ static_cast<quint64>(std::llround(change * 16))) * 0x100000001b3ULL;
    }

    qsizetype below(qsizetype bound)
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return static_cast<qsizetype>((z ^ (z >> 31)) % static_cast<quint64>(bound));
    }

private:
    quint64 m_state;
};

/// How many days each run took, sorted; a run without an end has one day more than the horizon.
std::array<int, runs> lengths(const QList<double> &changes, double remaining)
{
    Draws draws(changes, remaining);
    std::array<int, runs> days{};
    for (int &length : days) {
        double left = remaining;
        while (left > 1e-9 && length <= Forecast::horizonDays) {
            left -= changes[draws.below(changes.size())];
            ++length;
        }
    }
    std::ranges::sort(days);
    return days;
}

} // namespace

Forecast forecastOf(const QList<DayState> &days, CountedBy measure)
{
    Forecast forecast;
    if (days.isEmpty())
        return forecast;
    forecast.remaining = remainingOf(days.last(), measure);
    forecast.remainingItems = days.last().notDone() - days.last().waived;
    const QList<double> items = dailyChanges(days, CountedBy::Items);
    forecast.days = static_cast<int>(items.size());
    for (const double change : items)
        (change > 0 ? forecast.closed : forecast.reopened) += static_cast<int>(std::abs(change));
    if (forecast.remainingItems <= 0 || forecast.remaining <= 0)
        return forecast;
    if (forecast.days < Forecast::fewestDays || forecast.closed < Forecast::fewestClosed) {
        forecast.outcome = Forecast::Outcome::TooLittle;
        return forecast;
    }
    const auto length = lengths(measure == CountedBy::Items ? items : dailyChanges(days, measure), forecast.remaining);
    const auto after = [&](int percent) {
        const int needed = length[static_cast<std::size_t>(percent * runs / 100 - 1)];
        return needed <= Forecast::horizonDays ? days.last().day.addDays(needed) : QDate();
    };
    forecast.earliest = after(15);
    forecast.likely = after(50);
    forecast.latest = after(85);
    forecast.outcome = forecast.likely.isValid() ? Forecast::Outcome::Range : Forecast::Outcome::NoProgress;
    return forecast;
}

QString words(const Forecast &forecast)
{
    const QString rest = counted("%n item(s)", forecast.remainingItems);
    const QString closed = counted("%n item(s)", forecast.closed);
    const QString days = counted("%n day(s)", forecast.days);
    switch (forecast.outcome) {
    case Forecast::Outcome::NothingLeft: return tr("Nothing is left to be forecast.");
    case Forecast::Outcome::TooLittle:
        return tr("Not enough history for a forecast: %1 closed in %2; it takes %3 in %4.")
            .arg(closed, days)
            .arg(Forecast::fewestClosed)
            .arg(counted("%n day(s)", Forecast::fewestDays));
    case Forecast::Outcome::NoProgress:
        return tr("No forecast: %1 closed and %2 came back in the last %3; at that pace most runs find no end.")
            .arg(closed)
            .arg(forecast.reopened)
            .arg(days);
    case Forecast::Outcome::Range: break;
    }
    const QString range =
        forecast.latest.isValid()
            ? tr("Forecast for the remaining %1: between %2 and %3, half of the runs by %4.")
                  .arg(rest, dayWords(forecast.earliest), dayWords(forecast.latest), dayWords(forecast.likely))
            : tr("Forecast for the remaining %1: %2 at the earliest, half of the runs by %3; too many "
                 "find no end for a latest date.")
                  .arg(rest, dayWords(forecast.earliest), dayWords(forecast.likely));
    const QString basis =
        forecast.reopened > 0
            ? tr("From %1 closed and %2 come back in the last %3; assumes that pace and nothing newly found.")
                  .arg(closed)
                  .arg(forecast.reopened)
                  .arg(days)
            : tr("From %1 closed in the last %2; assumes that pace and nothing newly found.").arg(closed, days);
    return range + u' ' + basis;
}

} // namespace shipworthy
