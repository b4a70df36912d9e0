#include "delegates/timelinescale.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace shipworthy::ui {
namespace {

constexpr int week = 7;

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::ui::TimelineScale", text);
}

/// How far \a day is into its week.
qint64 intoWeek(qint64 day, const RoadmapAxis &axis)
{
    if (!axis.firstWeek)
        return QDate::fromJulianDay(day).dayOfWeek() - 1;
    const qint64 rest = (day - *axis.firstWeek) % week;
    return rest < 0 ? rest + week : rest;
}

} // namespace

TimelineScale::TimelineScale(const RoadmapAxis &axis, TimelineZoom zoom, int columnWidth)
    : m_axis(axis)
{
    m_days.first = axis.days.first - intoWeek(axis.days.first, axis);
    m_days.last = axis.days.last + (week - 1 - intoWeek(axis.days.last, axis));
    const double fitting = columnWidth / double(m_days.last - m_days.first + 1);
    // The fixed steps never leave the column half empty.
    switch (zoom) {
    case TimelineZoom::Days: m_dayWidth = std::max<double>(px(44), fitting); break;
    case TimelineZoom::Weeks: m_dayWidth = std::max(px(70) / double(week), fitting); break;
    case TimelineZoom::Months: m_dayWidth = std::max(px(28) / double(week), fitting); break;
    case TimelineZoom::Fit: m_dayWidth = fitting; break;
    }
}

int TimelineScale::contentWidth() const
{
    return int(std::ceil(double(m_days.last - m_days.first + 1) * m_dayWidth - 1e-6));
}

double TimelineScale::xOf(qint64 day) const
{
    return double(day - m_days.first) * m_dayWidth - m_offset;
}

double TimelineScale::dayAt(double x) const
{
    return double(m_days.first) + (x + m_offset) / m_dayWidth;
}

std::optional<double> TimelineScale::todayX() const
{
    if (!m_axis.today || *m_axis.today < m_days.first || *m_axis.today > m_days.last)
        return std::nullopt;
    return std::round(xOf(*m_axis.today) + m_dayWidth / 2);
}

QList<TimelineScale::Tick> TimelineScale::weeks() const
{
    const double room = px(m_axis.calendar ? 52 : 36);
    qint64 step = m_dayWidth >= px(40) ? 1 : week;
    for (const int weeks : {2, 4, 13, 26, 52}) {
        if (step == 1 || double(step) * m_dayWidth >= room)
            break;
        step = weeks * week;
    }
    QList<Tick> ticks;
    for (qint64 day = m_days.first; day <= m_days.last; day += step) {
        Tick tick{.x = std::round(xOf(day)), .strong = {}, .light = {}};
        if (m_axis.firstWeek && day >= *m_axis.firstWeek && intoWeek(day, m_axis) == 0)
            tick.strong = tr("W%1").arg((day - *m_axis.firstWeek) / week + 1);
        if (m_axis.calendar)
            tick.light = QString::number(QDate::fromJulianDay(day).day());
        else if (step == 1)
            tick.light = QString::number(day);
        ticks.append(tick);
    }
    return ticks;
}

QList<TimelineScale::Tick> TimelineScale::months() const
{
    QList<Tick> ticks;
    if (!m_axis.calendar)
        return ticks;
    const QLocale locale;
    QDate day = QDate::fromJulianDay(m_days.first);
    while (day.toJulianDay() <= m_days.last) {
        const QDate next = QDate(day.year(), day.month(), 1).addMonths(1);
        const double width = double(day.daysTo(next)) * m_dayWidth;
        const QString format = width >= px(110) ? QStringLiteral("MMMM yyyy") : QStringLiteral("MMM");
        ticks.append({.x = std::round(xOf(day.toJulianDay())),
                      .strong = width >= px(36) ? locale.toString(day, format) : QString(),
                      .light = {}});
        day = next;
    }
    return ticks;
}

} // namespace shipworthy::ui
