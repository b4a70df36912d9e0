#include "code/textplaces.h"
#include "support/strict.h"

#include <QTest>

using shipworthy::ui::TextPlaces;
using namespace Qt::StringLiterals;

class TestTextPlaces : public QObject {
    Q_OBJECT
private slots:
    void init() { shipworthy::test::failOnAnyWarning(); }

    void findsInAnyCase()
    {
        const TextPlaces places(u"Lamp, lamp and LAMP"_s, u"lamp"_s);
        QCOMPARE(places.count(), 3);
        QCOMPARE(places.startsIn(0, 19), (QList<qsizetype>{0, 6, 15}));
        QCOMPARE(places.startsIn(1, 15), (QList<qsizetype>{6}));
    }

    void countsNoPlaceTwice() { QCOMPARE(TextPlaces(u"aaaaa"_s, u"aa"_s).count(), 2); }

    void findsNothingForAnEmptyWord()
    {
        const TextPlaces places(u"Lamp"_s, QString());
        QCOMPARE(places.count(), 0);
        QVERIFY(!places.from(0));
        QVERIFY(!places.before(0));
        QVERIFY(!places.at(0, 0));
    }

    void walksAroundTheEnds()
    {
        const TextPlaces places(u"-a-a-"_s, u"a"_s);
        QCOMPARE(places.from(1).value(), 0);
        QCOMPARE(places.from(2).value(), 1);
        QCOMPARE(places.from(4).value(), 0);
        QCOMPARE(places.before(4).value(), 1);
        QCOMPARE(places.before(3).value(), 0);
        QCOMPARE(places.before(1).value(), 1);
    }

    void knowsAPlaceByItsEnds()
    {
        const TextPlaces places(u"a lamp"_s, u"lamp"_s);
        QCOMPARE(places.at(2, 6).value(), 0);
        QVERIFY(!places.at(2, 5));
        QVERIFY(!places.at(0, 4));
    }
};

QTEST_APPLESS_MAIN(TestTextPlaces)
#include "tst_textplaces.moc"
