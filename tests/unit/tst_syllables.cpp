#include "print/syllables.h"

#include "support/strict.h"

#include <QTest>

using namespace shipworthy;
using namespace shipworthy::ui::print;

class TestSyllables : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aLongWordIsDividedWhereSyllablesEnd_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("divided");
        QTest::newRow("one consonant goes on") << QStringLiteral("Lampenwechsel") << QStringLiteral("Lam|pen|wech|sel");
        QTest::newRow("the last of several goes on")
            << QStringLiteral("Hafenmeister") << QStringLiteral("Hafen|meis|ter");
        QTest::newRow("one sound stays together") << QStringLiteral("Leuchtfeuer") << QStringLiteral("Leucht|feuer");
        QTest::newRow("an ending begins one") << QStringLiteral("Mannschaften") << QStringLiteral("Mann|schaf|ten");
        QTest::newRow("signs around it") << QStringLiteral("(Hafenmeister),") << QStringLiteral("(Hafen|meis|ter),");
        QTest::newRow("too short") << QStringLiteral("Hafen") << QStringLiteral("Hafen");
        QTest::newRow("a path") << QStringLiteral("src/harbour.cpp") << QStringLiteral("src/harbour.cpp");
        QTest::newRow("a key") << QStringLiteral("HARBOUR-01") << QStringLiteral("HARBOUR-01");
    }
    void aLongWordIsDividedWhereSyllablesEnd()
    {
        QFETCH(QString, word);
        QTEST(withSyllables(word).replace(QChar(QChar::SoftHyphen), u'|'), "divided");
    }
};

QTEST_GUILESS_MAIN(TestSyllables)
#include "tst_syllables.moc"
