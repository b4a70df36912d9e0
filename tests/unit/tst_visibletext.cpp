#include "base/visibletext.h"

#include "domain/secrets.h"
#include "support/strict.h"

#include <QLocale>

using namespace shipworthy;
using namespace Qt::StringLiterals;

class TestVisibleText : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void whatHidesIsShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("an override of direction") << u"a\u202Eb\u202C"_s << u"a⟨RLO⟩b⟨PDF⟩"_s;
        QTest::newRow("a zero-width space") << u"pay\u200Bpal"_s << u"pay⟨ZWSP⟩pal"_s;
        QTest::newRow("an isolate of the document") << u"\u2067x\u2069"_s << u"⟨RLI⟩x⟨PDI⟩"_s;
        QTest::newRow("a mark of direction") << u"a\u200Fb"_s << u"a⟨RLM⟩b"_s;
        QTest::newRow("a byte order mark") << u"\uFEFFa"_s << u"⟨BOM⟩a"_s;
        QTest::newRow("a soft hyphen") << u"se\u00ADcret"_s << u"se⟨SHY⟩cret"_s;
        QTest::newRow("one without a name") << u"a\u2062b"_s << u"a⟨U+2062⟩b"_s;
        QTest::newRow("a tag character") << QString::fromUcs4(U"a\U000E0041") << u"a⟨U+E0041⟩"_s;
        QTest::newRow("a joiner between Latin letters") << u"ad\u200Dmin"_s << u"ad⟨ZWJ⟩min"_s;
        QTest::newRow("a non-joiner at the end") << u"admin\u200C"_s << u"admin⟨ZWNJ⟩"_s;
    }
    void whatHidesIsShown()
    {
        QFETCH(QString, text);
        QTEST(withVisibleTags(text), "shown");
    }

    void whatIsWrittenOnPurposeStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Limit log-in attempts"_s;
        QTest::newRow("Arabic") << u"منصة التدقيق"_s;
        QTest::newRow("a Persian non-joiner") << u"می\u200Cخواهم"_s;
        QTest::newRow("a family") << QString::fromUcs4(U"\U0001F468\u200D\U0001F469\u200D\U0001F467 ok");
        QTest::newRow("an emoji with its selector") << u"⚠\uFE0F Beware"_s;
        QTest::newRow("a flag spelt with tags")
            << QString::fromUcs4(U"\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F");
        QTest::newRow("empty") << QString();
    }
    void whatIsWrittenOnPurposeStays()
    {
        QFETCH(QString, text);
        QCOMPARE(withVisibleTags(text), text);
    }

    void whatViewsShowHidesNothing()
    {
        QCOMPARE(withoutSecrets(u"Grant\u202Eetirw\u202C to all"_s), u"Grant⟨RLO⟩etirw⟨PDF⟩ to all"_s);
    }

    void anArabicTitleIsKeptApartFromWhatFollows()
    {
        QCOMPARE(isolated(u"منصة"_s), u"\u2068منصة\u2069"_s);
        QCOMPARE(isolated(u"Platform"_s), u"Platform"_s);
        QCOMPARE(isolated(QString()), QString());
    }

    void inALanguageFromTheRightEveryTitleIsKeptApart()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic));
        const QString title = isolated(u"Platform"_s);
        QLocale::setDefault(before);
        QCOMPARE(title, u"\u2068Platform\u2069"_s);
    }
};

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
