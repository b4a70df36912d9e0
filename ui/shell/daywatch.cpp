#include "shell/daywatch.h"

#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <utility>

namespace shipworthy::ui {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longestWait = 5min;

std::chrono::milliseconds untilMidnight(const QDateTime &now)
{
    return std::chrono::milliseconds(now.msecsTo(now.date().addDays(1).startOfDay(now.timeZone())));
}

} // namespace

DayWatch::DayWatch(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_day(m_clock().date())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may come before midnight
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::look);
    waitOn();
}

void DayWatch::look()
{
    const QDate today = m_clock().date();
    waitOn();
    if (today != std::exchange(m_day, today))
        emit dayChanged();
}

void DayWatch::waitOn()
{
    m_timer.start(std::clamp<std::chrono::milliseconds>(untilMidnight(m_clock()), 1ms, longestWait));
}

} // namespace shipworthy::ui
