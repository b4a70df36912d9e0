#include "base/daywords.h"

#include <QLocale>
#include <QTest>

using namespace shipworthy;

class TestDayWords : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void namesTheMonth_data()
    {
        QTest::addColumn<DayForm>("form");
        QTest::addColumn<QString>("words");
        QTest::newRow("day") << DayForm::Day << QStringLiteral("9 Nov");
        QTest::newRow("with year") << DayForm::DayAndYear << QStringLiteral("9 Nov 2026");
        QTest::newRow("weekday") << DayForm::Weekday << QStringLiteral("Mon 9 Nov");
        QTest::newRow("weekday, with year") << DayForm::WeekdayAndYear << QStringLiteral("Mon 9 Nov 2026");
        QTest::newRow("in full") << DayForm::InFull << QStringLiteral("Monday 9 November");
    }
    void namesTheMonth()
    {
        QFETCH(DayForm, form);
        QTEST(dayWords(QDate(2026, 11, 9), form), "words");
    }

    void saysAMomentOnTheClockOfThisComputer()
    {
        QCOMPARE(momentWords(QDateTime(QDate(2026, 11, 9), QTime(8, 5))), QStringLiteral("Mon 9 Nov 2026 08:05"));
    }

    void saysNothingOfNoDay()
    {
        QCOMPARE(dayWords(QDate()), QString());
        QCOMPARE(momentWords(QDateTime()), QString());
    }
};

QTEST_GUILESS_MAIN(TestDayWords)
#include "tst_daywords.moc"
