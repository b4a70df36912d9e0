#include "base/language.h"
#include "support/strict.h"

#include <QtTest>

using namespace shipworthy;

/// What the program says in which language.
class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void speaksEnglishGermanAndArabic()
    {
        QCOMPARE(spokenLanguages(), QStringList({QStringLiteral("ar"), QStringLiteral("de"), QStringLiteral("en")}));
    }

    void callsALanguageAsItsSpeakersDo_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Deutsch");
        QTest::newRow("Arabic") << QStringLiteral("ar") << QStringLiteral("العربية");
    }

    void callsALanguageAsItsSpeakersDo()
    {
        QFETCH(QString, code);
        QFETCH(QString, name);
        QCOMPARE(languageName(code), name);
    }

    void aWishComesBeforeTheDesktop() { QCOMPARE(languageToSpeak(QStringLiteral("ar")), QStringLiteral("ar")); }

    void aWishForALanguageNotSpokenIsPassedOver()
    {
        QVERIFY(spokenLanguages().contains(languageToSpeak(QStringLiteral("tlh"))));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
