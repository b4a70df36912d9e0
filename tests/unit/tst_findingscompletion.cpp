#include "items/findingscompletion.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

QueryVocabulary vocabulary()
{
    QueryVocabulary words;
    words.owners = {u"Backend"_s, u"DevOps"_s, u"Full stack"_s};
    words.categories = {u"Security"_s};
    words.keys = {u"1.2"_s, u"1.10"_s};
    return words;
}

QStringList texts(const QueryCompletions &completions)
{
    QStringList list;
    for (const QueryCompletion &candidate : completions.candidates)
        list.append(candidate.text);
    return list;
}

} // namespace

class TestFindingsCompletion : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    /// The cursor is the bar in the text.
    void offersWhatMayStandThere_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("afterFirst"); // the text once the first candidate is taken
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("field") << u"is:open sev|"_s << u"is:open severity:"_s << QStringList{u"severity:"_s};
        QTest::newRow("negated field") << u"-own|"_s << u"-owner:"_s << QStringList{u"owner:"_s};
        QTest::newRow("field in the middle")
            << u"se|verity:high"_s << u"severity:high"_s << QStringList{u"severity:"_s, u"section:"_s};
        QTest::newRow("value") << u"severity:|"_s << u"severity:critical"_s
                               << QStringList{u"critical"_s, u"high"_s, u"medium"_s, u"low"_s, u"info"_s, u"none"_s};
        QTest::newRow("begun value") << u"severity:h|"_s << u"severity:high"_s << QStringList{u"high"_s};
        QTest::newRow("second value") << u"severity:high,cr|"_s << u"severity:high,critical"_s
                                      << QStringList{u"critical"_s};
        QTest::newRow("owner") << u"owner:dev| is:open"_s << u"owner:DevOps is:open"_s << QStringList{u"DevOps"_s};
        QTest::newRow("owner with a space")
            << u"owner:full|"_s << u"owner:\"Full stack\""_s << QStringList{u"\"Full stack\""_s};
        QTest::newRow("within quotes") << u"owner:\"ful|"_s << u"owner:\"Full stack\""_s
                                       << QStringList{u"\"Full stack\""_s};
        QTest::newRow("within a word") << u"owner:tack|"_s << u"owner:\"Full stack\""_s
                                       << QStringList{u"\"Full stack\""_s};
        QTest::newRow("key") << u"key:1.|"_s << u"key:1.2"_s << QStringList{u"1.2"_s, u"1.10"_s};
        QTest::newRow("word of is:") << u"lat|"_s << u"is:late"_s << QStringList{u"is:late"_s};
        QTest::newRow("nothing fits") << u"zzz|"_s << u"zzz"_s << QStringList{};
        QTest::newRow("unknown field") << u"zzz:a|"_s << u"zzz:a"_s << QStringList{};
    }
    void offersWhatMayStandThere()
    {
        QFETCH(QString, typed);
        QFETCH(QString, afterFirst);
        QFETCH(QStringList, offered);
        const int cursor = static_cast<int>(typed.indexOf(u'|'));
        QString text = typed.remove(u'|');
        const QueryCompletions completions = completionsAt(text, cursor, vocabulary());
        QCOMPARE(texts(completions), offered);
        if (!completions.candidates.isEmpty())
            text.replace(completions.start, completions.length, completions.candidates.first().text);
        QCOMPARE(text, afterFirst);
    }

    void offersTheFieldsWhereNothingIsTyped()
    {
        QCOMPARE(texts(completionsAt(u"is:open "_s, 8, vocabulary(), 2)),
                 QStringList({u"severity:"_s, u"priority:"_s}));
    }

    void collectsEveryWordOnceInNaturalOrder()
    {
        QList<FindingFactsPtr> rows;
        for (const auto &[key, owner] :
             {std::pair(u"1.10"_s, u"Ops"_s), std::pair(u"1.2"_s, u"Ops"_s), std::pair(u""_s, u""_s)}) {
            FindingFacts facts;
            facts.key = key;
            facts.owner = owner;
            rows.append(std::make_shared<const FindingFacts>(facts));
        }
        const QueryVocabulary words = vocabularyOf(rows);
        QCOMPARE(words.keys, QStringList({u"1.2"_s, u"1.10"_s}));
        QCOMPARE(words.owners, QStringList{u"Ops"_s});
    }
};

QTEST_GUILESS_MAIN(TestFindingsCompletion)
#include "tst_findingscompletion.moc"
