#include "charts/burndownchart.h"

#include "base/daywords.h"
#include "charts/chartpens.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace shipworthy::ui {
namespace {

constexpr int farthestAfter = 400; ///< days after today that are still drawn

/// A value holds until the day on which it changes.
void step(QList<DayPoint> &points, QDate day, double value)
{
    if (!points.isEmpty())
        points.append({day, points.last().second});
    points.append({day, value});
}

QString shortDay(QDate day)
{
    return dayWords(day, DayForm::Day);
}

} // namespace

BurndownChart::BurndownChart(QWidget *parent)
    : DatedChart(parent)
{
    setObjectName(QStringLiteral("burndownChart"));
}

void BurndownChart::setData(const BurndownChartData &shown)
{
    if (shown == m_data)
        return;
    m_data = shown;
    rebuild();
}

double BurndownChart::notDone(const DayState &state) const
{
    return m_data.measure == CountedBy::Items ? state.notDone() : state.notDoneWeight();
}

double BurndownChart::waived(const DayState &state) const
{
    return m_data.measure == CountedBy::Items ? state.waived : state.waivedWeight;
}

QDate BurndownChart::lastDrawn() const
{
    const QDate today = m_data.days.last().day;
    QDate last = today.addDays(1);
    for (const QDate day : {m_data.planEnd, m_data.forecast.likely, m_data.forecast.latest}) {
        if (day.isValid())
            last = std::max(last, day);
    }
    return std::min(last, today.addDays(farthestAfter));
}

void BurndownChart::fill()
{
    clearWords();
    if (m_data.days.isEmpty())
        return;
    const Theme theme(palette());
    double most = 1;
    for (const DayState &state : std::as_const(m_data.days))
        most = std::max(most, m_data.measure == CountedBy::Items ? state.rated : state.weight);
    fillPast(theme);
    fillPlan(theme);
    if (m_data.forecast.outcome == Forecast::Outcome::Range)
        fillForecast(theme);
    setToday(m_data.days.last().day);
    addAxes(m_data.days.first().day, lastDrawn(), 4 * std::ceil(most / 4), 4);
    viewport()->update();
}

void BurndownChart::fillPast(const Theme &theme)
{
    QList<DayPoint> left, open, floor, ground;
    for (const DayState &state : std::as_const(m_data.days)) {
        step(left, state.day, notDone(state));
        step(open, state.day, state.notDone() - state.unproven);
        step(floor, state.day, waived(state));
        step(ground, state.day, 0);
    }
    const DayState &now = m_data.days.last();
    if (std::ranges::any_of(floor, [](const DayPoint &point) { return point.second > 0; }))
        addArea(floor, ground, QBrush(theme.color(Role::Muted), Qt::Dense6Pattern));
    if (m_data.measure == CountedBy::Items && open != left)
        addArea(left, open, QBrush(theme.color(Role::ClaimedText), Qt::BDiagPattern));
    addLine(left, QPen(theme.color(Role::Text), 2));
    const double value = notDone(now);
    addLabel({{now.day, value},
              m_data.measure == CountedBy::Items ? tr("%1 not verified").arg(QLocale().toString(now.notDone()))
                                                 : tr("%1 weight").arg(QLocale().toString(value, 'g', 6)),
              Role::Text});
    if (m_data.measure == CountedBy::Items && now.unproven > 0)
        addLabel({{now.day, value - now.unproven / 2.0}, tr("%1 claimed").arg(now.unproven), Role::ClaimedText});
    if (now.waived > 0)
        addLabel({{now.day, waived(now) / 2}, tr("%1 accepted").arg(now.waived), Role::Muted});
}

void BurndownChart::fillPlan(const Theme &theme)
{
    if (!m_data.planStart.isValid() || !m_data.planEnd.isValid() || m_data.planEnd > lastDrawn())
        return;
    const DayState &now = m_data.days.last();
    const QDate from = std::max(m_data.planStart, m_data.days.first().day);
    if (from >= m_data.planEnd)
        return;
    addLine({{from, m_data.measure == CountedBy::Items ? now.rated : now.weight}, {m_data.planEnd, waived(now)}},
            targetPen(theme));
    addLabel({{m_data.planEnd, waived(now)}, tr("plan %1").arg(shortDay(m_data.planEnd)), Role::Muted});
}

void BurndownChart::fillForecast(const Theme &theme)
{
    const Forecast &forecast = m_data.forecast;
    const DayState &now = m_data.days.last();
    const double end = waived(now);
    const QDate farthest = now.day.addDays(farthestAfter);
    const DayPoint from{now.day, notDone(now)};
    if (forecast.latest.isValid() && forecast.latest <= farthest && forecast.earliest < forecast.latest) {
        QColor fan = theme.color(Role::Accent);
        fan.setAlpha(50);
        addArea({from, {forecast.latest, end}}, {from, {forecast.earliest, end}, {forecast.latest, end}}, fan);
        addLabel({{forecast.latest, end}, shortDay(forecast.latest), Role::Text});
    }
    if (forecast.likely <= farthest) {
        addLine({from, {forecast.likely, end}}, QPen(theme.color(Role::Accent), 1.5, Qt::DashLine));
        addLabel({{forecast.likely, end}, tr("likely %1").arg(shortDay(forecast.likely)), Role::Text});
    }
    if (forecast.earliest < forecast.likely)
        addLabel({{forecast.earliest, end}, shortDay(forecast.earliest), Role::Text});
}

} // namespace shipworthy::ui
