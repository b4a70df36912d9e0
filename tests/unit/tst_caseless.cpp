#include "base/caseless.h"

#include "support/strict.h"

#include <QTest>

using namespace shipworthy;
using namespace Qt::StringLiterals;

class TestCaseless : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void findsWordsAsQtDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("in the middle") << u"the Ledger of it"_s << u"ledger"_s;
        QTest::newRow("at the end") << u"a LEDGER"_s << u"Ledger"_s;
        QTest::newRow("all but the last letter") << u"a ledge"_s << u"ledger"_s;
        QTest::newRow("begins twice") << u"leledger"_s << u"ledger"_s;
        QTest::newRow("longer than the text") << u"ab"_s << u"abc"_s;
        QTest::newRow("in nothing") << QString() << u"a"_s;
        QTest::newRow("nothing") << u"text"_s << QString();
        QTest::newRow("umlauts") << u"Über die Brücke"_s << u"BRÜCKE"_s;
        QTest::newRow("Greek") << u"ΟΔΟΣ"_s << u"οδος"_s;
        QTest::newRow("the sign of Kelvin is a k") << u"300 \u212A"_s << u"k"_s;
        QTest::newRow("a long s") << u"wa\u017F"_s << u"WAS"_s;
        QTest::newRow("brackets are no letters") << u"[list]"_s << u"{list}"_s;
        QTest::newRow("beyond the first plane") << u"\U00010400x"_s << u"\U00010428"_s;
    }
    void findsWordsAsQtDoes()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QCOMPARE(containsCaseless(text, caseless(word)), text.contains(word, Qt::CaseInsensitive));
    }
};

QTEST_GUILESS_MAIN(TestCaseless)
#include "tst_caseless.moc"
