#include "base/language.h"
#include "support/strict.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
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

    void aSentenceIsTranslatedWhicheverClassSaysIt()
    {
        speak(QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("shipworthy::ui::Anything", "Owner"), QStringLiteral("Zuständig"));
        QCOMPARE(QCoreApplication::translate("", "%n finding(s) written:", nullptr, 1),
                 QStringLiteral("1 Befund geschrieben:"));
        QCOMPARE(QCoreApplication::translate("", "%n finding(s) written:", nullptr, 3),
                 QStringLiteral("3 Befunde geschrieben:"));
    }

    void everySentenceOfTheSourcesIsTranslated()
    {
        const QString script = QStringLiteral(SHIPWORTHY_SOURCE_DIR "/installer/translations");
        QProcess check;
        check.start(QStandardPaths::findExecutable(QStringLiteral("python3")), {script, QStringLiteral("--check")});
        if (!check.waitForStarted())
            QSKIP("python3 is missing");
        QVERIFY(check.waitForFinished(60'000));
        const QByteArray missing = check.readAllStandardOutput();
        if (check.readAllStandardError().contains("lupdate is missing"))
            QSKIP("lupdate is missing");
        QVERIFY2(check.exitCode() == 0, missing.left(2000).constData());
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
