#include "items/findingsquery.h"
#include "items/namedfilters.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<shipworthy::NamedFilter>)

class TestNamedFilters : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void thoseFromTheStartAreValidQueries()
    {
        const QList<NamedFilter> standing = standingFilters();
        QCOMPARE(standing.size(), 5);
        for (const NamedFilter &filter : standing)
            QCOMPARE(FindingsQuery::parse(filter.query).state(), QueryState::Valid);
    }

    void ownOnesSurviveTheirText()
    {
        const QList<NamedFilter> own{{u"Ops, “late”"_s, u"owner:Ops is:late"_s}, {u"Zwei"_s, u"text:\"a b\""_s}};
        QCOMPARE(namedFiltersFrom(toText(own)), own);
        QCOMPARE(toText(QList<NamedFilter>()), QString());
    }

    void damagedTextIsPassedOver_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("no json") << u"{["_s;
        QTest::newRow("no list") << u"{\"name\":\"a\"}"_s;
        QTest::newRow("no names") << u"[1,{\"query\":\"is:late\"},{\"name\":\"  \"}]"_s;
    }
    void damagedTextIsPassedOver()
    {
        QFETCH(QString, text);
        QVERIFY(namedFiltersFrom(text).isEmpty());
    }

    void aNameIsTakenOnce()
    {
        const QList<NamedFilter> own = withFilter({{u"Ops"_s, u"owner:Ops"_s}}, {u"ops"_s, u"owner:Ops is:open"_s});
        QCOMPARE(own, QList<NamedFilter>({{u"ops"_s, u"owner:Ops is:open"_s}}));
    }

    void aChangeIsSaidInWords_data()
    {
        const NamedFilter ops{u"Ops"_s, u"owner:Ops"_s}, late{u"Late"_s, u"is:late"_s};
        QTest::addColumn<QList<NamedFilter>>("from");
        QTest::addColumn<QList<NamedFilter>>("to");
        QTest::addColumn<QString>("words");
        using Filters = QList<NamedFilter>;
        QTest::newRow("kept") << Filters{ops} << Filters{ops, late} << u"Keep the filter “Late”"_s;
        QTest::newRow("deleted") << Filters{ops, late} << Filters{ops} << u"Delete the filter “Late”"_s;
        QTest::newRow("renamed") << Filters{ops} << Filters{{u"Operations"_s, ops.query}}
                                 << u"Rename the filter “Ops” to “Operations”"_s;
        QTest::newRow("another query") << Filters{ops} << Filters{{u"Ops"_s, late.query}}
                                       << u"Change the filter “Ops”"_s;
        QTest::newRow("several") << Filters{ops, late} << Filters{} << u"Change the named filters"_s;
    }
    void aChangeIsSaidInWords()
    {
        QFETCH(QList<NamedFilter>, from);
        QFETCH(QList<NamedFilter>, to);
        QTEST(changeWords(from, to), "words");
    }

    void theLatestQueryIsTheFirst()
    {
        QCOMPARE(withRecent({u"a"_s, u"b"_s}, u" b "_s), QStringList({u"b"_s, u"a"_s}));
        QCOMPARE(withRecent({u"a"_s}, u"  "_s), QStringList{u"a"_s});
        QCOMPARE(withRecent({u"a"_s, u"b"_s}, u"c"_s, 2), QStringList({u"c"_s, u"a"_s}));
    }
};

QTEST_GUILESS_MAIN(TestNamedFilters)
#include "tst_namedfilters.moc"
