#include "base/naturalorder.h"
#include "support/strict.h"

#include <algorithm>

using namespace shipworthy;
using namespace Qt::StringLiterals;

class TestNaturalOrder : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void ordersAsPeopleDo_data()
    {
        QTest::addColumn<QString>("lower");
        QTest::addColumn<QString>("higher");
        QTest::newRow("numbers by value") << u"1.2"_s << u"1.10"_s;
        QTest::newRow("numbers behind letters") << u"SEC-9"_s << u"SEC-10"_s;
        QTest::newRow("letters in any case") << u"sec-1"_s << u"SEC-2"_s;
        QTest::newRow("a beginning first") << u"1"_s << u"1.1"_s;
        QTest::newRow("empty first") << QString() << u"A"_s;
        QTest::newRow("zeros do not count") << u"SEC-01"_s << u"SEC-2"_s;
        QTest::newRow("more digits than any number type")
            << u"99999999999999999999998"_s << u"99999999999999999999999"_s;
    }
    void ordersAsPeopleDo()
    {
        QFETCH(QString, lower);
        QFETCH(QString, higher);
        QVERIFY(naturalCompare(lower, higher) < 0);
        QVERIFY(naturalCompare(higher, lower) > 0);
        QCOMPARE(naturalCompare(lower, lower), 0);
    }

    void callsTheSameNumberEqual() { QCOMPARE(naturalCompare(u"SEC-01", u"sec-1"), 0); }
};

QTEST_GUILESS_MAIN(TestNaturalOrder)
#include "tst_naturalorder.moc"
