#include "shell/daywatch.h"
#include "support/strict.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using shipworthy::ui::DayWatch;

class TestDayWatch : public QObject {
    Q_OBJECT
private slots:
    void init() { shipworthy::test::failOnAnyWarning(); }

    void saysThatAnotherDayHasBegun()
    {
        const QDateTime midnight(QDate(2026, 3, 7), QTime(0, 0), QTimeZone::utc());
        QDateTime now = midnight.addMSecs(-20);
        const DayWatch watch([&now] { return now; });
        QSignalSpy changed(&watch, &DayWatch::dayChanged);
        now = midnight.addMSecs(5);
        QTRY_COMPARE(changed.count(), 1);
    }

    void waitsForAClockThatIsBehind()
    {
        const QDateTime midnight(QDate(2026, 3, 7), QTime(0, 0), QTimeZone::utc());
        QDateTime now = midnight.addMSecs(-20);
        int asked = 0;
        const DayWatch watch([&] {
            ++asked;
            return now;
        });
        QSignalSpy changed(&watch, &DayWatch::dayChanged);
        QTRY_VERIFY(asked > 4); // it looked, and goes on looking
        QCOMPARE(changed.count(), 0);
        now = midnight;
        QTRY_COMPARE(changed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDayWatch)
#include "tst_daywatch.moc"
