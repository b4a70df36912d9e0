#pragma once

#include "base/clock.h"

#include <QTimer>

namespace shipworthy::ui {

/// Says when another day has begun by a clock: what was due today is late then. A computer that slept keeps no timers,
/// so the clock is looked at every few minutes, too.
class DayWatch : public QObject {
    Q_OBJECT
public:
    explicit DayWatch(Clock clock, QObject *parent = nullptr);

signals:
    void dayChanged();

private:
    void look();
    void waitOn();

    Clock m_clock;
    QDate m_day;
    QTimer m_timer;
};

} // namespace shipworthy::ui
