#include "domain/forecast.h"
#include "support/strict.h"

#include <QTest>

using namespace shipworthy;

namespace {

const QDate today(2026, 3, 20);

/// Days up to today on which that much was not done; weights count four to an item.
QList<DayState> daysWith(const QList<int> &notDone, const QHash<int, int> &fresh = {})
{
    QList<DayState> days;
    for (qsizetype i = 0; i < notDone.size(); ++i) {
        DayState state;
        state.day = today.addDays(i + 1 - notDone.size());
        state.rated = 100;
        state.verified = 100 - notDone[i];
        state.weight = 400;
        state.verifiedWeight = 4.0 * state.verified;
        state.fresh = fresh.value(int(i));
        state.freshWeight = 4.0 * state.fresh;
        days.append(state);
    }
    return days;
}

QList<int> falling(int from, int days, int every)
{
    QList<int> values;
    for (int i = 0; i <= days; ++i)
        values.append(from - i / every);
    return values;
}

using Outcome = Forecast::Outcome;

} // namespace

class TestForecast : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void saysWhatItCan_data()
    {
        QTest::addColumn<QList<int>>("notDone");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("no day") << QList<int>() << Outcome::NothingLeft;
        QTest::newRow("today only") << QList<int>{9} << Outcome::TooLittle;
        QTest::newRow("thirteen days") << falling(40, 13, 1) << Outcome::TooLittle;
        QTest::newRow("a fortnight") << falling(40, 14, 1) << Outcome::Range;
        QTest::newRow("two closed in three weeks") << falling(40, 21, 10) << Outcome::TooLittle;
        QTest::newRow("three closed in three weeks") << falling(10, 21, 7) << Outcome::Range;
        QTest::newRow("all done") << falling(21, 21, 1) << Outcome::NothingLeft;
        QTest::newRow("as much came back")
            << QList<int>{30, 26, 30, 26, 30, 26, 30, 26, 30, 26, 30, 26, 30, 26, 34} << Outcome::NoProgress;
    }
    void saysWhatItCan()
    {
        QFETCH(QList<int>, notDone);
        QTEST(forecastOf(daysWith(notDone)).outcome, "outcome");
    }

    void anEvenPaceHasOneDay()
    {
        const Forecast forecast = forecastOf(daysWith(falling(60, 21, 1))); // one a day, 39 left
        QCOMPARE(forecast.earliest, today.addDays(39));
        QCOMPARE(forecast.likely, forecast.earliest);
        QCOMPARE(forecast.latest, forecast.earliest);
        QCOMPARE(forecast.closed, 21);
        QCOMPARE(forecast.days, 21);
    }

    void anUnevenPaceIsARangeAroundItsMean()
    {
        QList<int> notDone = falling(60, 21, 3); // one every third day: 53 left, some 159 days
        const Forecast forecast = forecastOf(daysWith(notDone));
        QVERIFY(forecast.earliest < forecast.likely);
        QVERIFY(forecast.likely < forecast.latest);
        QVERIFY(std::abs(today.daysTo(forecast.likely) - 159) < 12);
        QVERIFY(today.daysTo(forecast.earliest) > 159 - 40);
        QVERIFY(today.daysTo(forecast.latest) < 159 + 40);
    }

    void theSameDaysGiveTheSameDates()
    {
        const QList<DayState> days = daysWith(falling(60, 21, 3));
        QCOMPARE(forecastOf(days), forecastOf(days));
    }

    void onlyTheLastThreeWeeksCount()
    {
        QList<int> notDone(40, 90); // nothing for long
        notDone += falling(89, 21, 1);
        QCOMPARE(forecastOf(daysWith(notDone)).closed, 21);
    }

    void whatIsNewlyStatedIsNoChangeOfPace()
    {
        QList<int> notDone = falling(60, 21, 1);
        for (int i = 10; i < notDone.size(); ++i)
            notDone[i] += 30; // a second document on day 10
        const Forecast forecast = forecastOf(daysWith(notDone, {{10, 30}}));
        QCOMPARE(forecast.reopened, 0);
        QCOMPARE(forecast.latest, today.addDays(69));
    }

    void whatIsWaivedIsNotWaitedFor()
    {
        QList<DayState> days = daysWith(falling(60, 21, 1));
        for (DayState &state : days)
            state.waived = 9;
        QCOMPARE(forecastOf(days).likely, today.addDays(30));
    }

    void weightHasItsOwnPace()
    {
        const Forecast forecast = forecastOf(daysWith(falling(60, 21, 1)), CountedBy::Weight);
        QCOMPARE(forecast.remaining, 4.0 * 39);
        QCOMPARE(forecast.likely, today.addDays(39));
    }

    void theSentenceStatesItsAssumption()
    {
        const QString text = words(forecastOf(daysWith(falling(60, 21, 1))));
        QVERIFY2(text.contains(QStringLiteral("39 items")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("From 21 items closed in the last 21 days; assumes that pace")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("28 Apr 2026")), qPrintable(text));
    }

    void theRefusalSaysWhatThereIs()
    {
        const QString text = words(forecastOf(daysWith(falling(60, 5, 1))));
        QVERIFY2(text.startsWith(QStringLiteral("Not enough history for a forecast: 5 items closed in 5 days")),
                 qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
