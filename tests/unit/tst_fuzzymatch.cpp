#include "base/fuzzymatch.h"

#include "support/processortime.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

int scoreIn(const QString &typed, const QString &text)
{
    return FuzzyQuery(typed).score(foldedForMatching(text));
}

/// The text with the found letters in brackets.
QString marked(const QString &typed, const QString &text)
{
    QString out = text;
    const QList<int> places = FuzzyQuery(typed).places(foldedForMatching(text));
    for (auto at = places.crbegin(); at != places.crend(); ++at)
        out.insert(*at + 1, u']').insert(*at, u'[');
    return out.replace(u"]["_s, QString());
}

} // namespace

class TestFuzzyMatch : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void saysWhereTheLettersAre_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the start") << u"exp"_s << u"[Exp]ort PDF"_s;
        QTest::newRow("a later word") << u"pdf"_s << u"Export [PDF]"_s;
        QTest::newRow("starts of words") << u"ep"_s << u"[E]xport [P]DF"_s;
        QTest::newRow("runs from starts of words") << u"expd"_s << u"[Ex]port [PD]F"_s;
        QTest::newRow("words in any order") << u"pdf ex"_s << u"[Ex]port [PDF]"_s;
        QTest::newRow("inside of a word") << u"xpo"_s << u"E[xpo]rt PDF"_s;
        QTest::newRow("with gaps") << u"eot"_s << u"[E]xp[o]r[t] PDF"_s;
        QTest::newRow("not there") << u"exq"_s << u"Export PDF"_s;
        QTest::newRow("one letter only at a start") << u"x"_s << u"Export PDF"_s;
    }
    void saysWhereTheLettersAre()
    {
        QFETCH(QString, typed);
        QTEST(marked(typed, u"Export PDF"_s), "expected");
    }

    void everyWordHasToBeFound()
    {
        QVERIFY(scoreIn(u"export pdf"_s, u"Export PDF"_s) > 0);
        QCOMPARE(scoreIn(u"export html"_s, u"Export PDF"_s), 0);
    }

    void neitherCaseNorAccentsMatter()
    {
        QVERIFY(scoreIn(u"uber"_s, u"Über Öl"_s) > 0);
        QVERIFY(scoreIn(u"ÜBER"_s, u"uber"_s) > 0);
        QCOMPARE(foldedForMatching(u"Éà ﬁ ½"_s).size(), u"Éà ﬁ ½"_s.size());
    }

    void aKeyIsFoundWithoutItsDash() { QCOMPARE(marked(u"sec01"_s, u"SEC-01 Secrets"_s), u"[SEC]-[01] Secrets"_s); }

    void theBetterFitScoresHigher_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("earlier word") << u"save"_s << u"Save as"_s << u"Please do save"_s;
        QTest::newRow("whole word") << u"go"_s << u"Go back"_s << u"Good"_s;
        QTest::newRow("start over starts") << u"nf"_s << u"NFC reader"_s << u"Next finding"_s;
        QTest::newRow("starts over inside") << u"nf"_s << u"Next finding"_s << u"Confirm"_s;
        QTest::newRow("inside over gaps") << u"nfi"_s << u"Confirm"_s << u"Need of it"_s;
    }
    void theBetterFitScoresHigher()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY2(scoreIn(typed, better) > scoreIn(typed, worse),
                 qPrintable(u"%1, %2"_s.arg(scoreIn(typed, better)).arg(scoreIn(typed, worse))));
    }

    void narrowingIsOnlyClaimedWhereItHolds()
    {
        QVERIFY(FuzzyQuery(u"limits"_s).narrows(FuzzyQuery(u"limit"_s)));
        QVERIFY(FuzzyQuery(u"limit rate"_s).narrows(FuzzyQuery(u"limit"_s)));
        QVERIFY(!FuzzyQuery(u"li"_s).narrows(FuzzyQuery(u"l"_s)));
        QVERIFY(!FuzzyQuery(u"limit"_s).narrows(FuzzyQuery(u"limits"_s)));
        QVERIFY(!FuzzyQuery(u"limit"_s).narrows(FuzzyQuery()));
    }

    void aTextWithoutALetterIsToldByItsBits()
    {
        const quint64 word = lettersOf(u"quay");
        QVERIFY((lettersOf(u"by the quay side") & word) == word);
        QVERIFY((lettersOf(u"by the side") & word) != word);
    }

    void hostileTextsCostLittle()
    {
        const QString text = QString(u"a "_s).repeated(5000);
        const test::ProcessorTime time;
        QCOMPARE(scoreIn(QString(u'a').repeated(60) + u'b', text), 0);
        QVERIFY(time.elapsed() < 500);
    }
};

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
