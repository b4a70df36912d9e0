#include "checks/cookie.h"
#include "support/publicsuite.h"
#include "support/recordings.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace shipworthy::checks;

/// Cookies as RFC 6265 and its successor read them.
class TestCookie : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void readsAttributes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *line, const char *expected) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(expected);
        };
        row("cookie \"auth\" == \"abc=d\"", "pass");
        row("cookie \"auth[HttpOnly]\" exists", "pass");
        row("cookie \"auth[Secure]\" == true", "pass");
        row("cookie \"auth[SameSite]\" == \"Strict\"", "pass");
        row("cookie \"auth[Max-Age]\" toInt <= 0", "fail");
        row("cookie \"auth[Path]\" == \"/a\"", "pass");
        row("cookie \"auth[Domain]\" == \"ferry.example\"", "pass");
        row("cookie \"auth[Expires]\" daysAfterNow < 0", "pass");
        row("cookie \"auth[Colour]\" exists", "error");
        row("cookie \"theme[Secure]\" exists", "fail");
        row("cookie \"theme[Secure]\" not exists", "pass");
        row("cookie \"nobody\" exists", "fail");
    }
    void readsAttributes()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        const auto answer = test::answered(200, {},
                                           {"Set-Cookie: theme=dark", "Set-Cookie: auth=old",
                                            "set-cookie:  auth = abc=d ; httponly;SECURE; samesite=strict; "
                                            "Max-Age=3600; path=/a; domain=.Ferry.Example; "
                                            "expires=Wed, 21-Oct-15 07:28:00 GMT"});
        test::compareOutcome(line, test::recordingOf({answer}), expected);
    }

    void readsDatesOfAnyForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(expected);
        };
        row("Wed, 21 Oct 2015 07:28:00 GMT", "2015-10-21T07:28:00Z");
        row("Wednesday, 21-Oct-15 07:28:00 GMT", "2015-10-21T07:28:00Z");
        row("Oct 21 07:28:00 2015", "2015-10-21T07:28:00Z");
        row("21 oct 70 07:28:00", "1970-10-21T07:28:00Z");
        row("21 Oct 69 7:2:0", "2069-10-21T07:02:00Z");
        row("21 Oct 2015 24:00:00", "");
        row("31 Feb 2015 00:00:00", "");
        row("21 Oct 1600 00:00:00", "");
        row("21 Oct 07:28:00", "");
        row("", "");
    }
    void readsDatesOfAnyForm()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(parseCookieDate(text).toString(Qt::ISODate), expected);
    }

    void givesBackThePublicCases()
    {
        const QString suite = test::publicSuite("http-state");
        if (suite.isEmpty())
            QSKIP("SHIPWORTHY_PUBLIC_SUITES names no folder with a copy of the suite");
        const QDir folder(suite + QStringLiteral("/tests/data/parser"));
        QStringList wrong;
        const QStringList names = folder.entryList({QStringLiteral("*-test")});
        for (const QString &name : names) {
            if (name.startsWith(QStringLiteral("disabled")))
                continue;
            const auto linesOf = [&folder](const QString &file) {
                QFile in(folder.filePath(file));
                return in.open(QIODevice::ReadOnly) ? in.readAll().split('\n') : QList<QByteArray>();
            };
            const QString number = name.chopped(5);
            const QUrl from(QStringLiteral("http://home.example.org:8888/cookie-parser?") + number);
            QUrl to(QStringLiteral("http://home.example.org:8888/cookie-parser-result?") + number);
            QList<QByteArray> setCookies;
            for (const QByteArray &line : linesOf(name)) {
                if (line.toLower().startsWith("set-cookie:"))
                    setCookies.append(line.mid(11).trimmed());
                if (line.toLower().startsWith("location:"))
                    to = from.resolved(QUrl(QString::fromLatin1(line.mid(9).trimmed())));
            }
            QByteArray expected;
            for (const QByteArray &line : linesOf(number + QStringLiteral("-expected"))) {
                if (line.startsWith("Cookie:"))
                    expected = line.mid(7).trimmed();
            }
            const QByteArray sent =
                cookiesSentBack(setCookies, from, to, QDateTime(QDate(2011, 6, 1), QTime(0, 0), QTimeZone::utc()));
            if (sent != expected)
                wrong +=
                    QStringLiteral("%1: %2, not %3").arg(number, QString::fromUtf8(sent), QString::fromUtf8(expected));
        }
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QStringLiteral("%1 of %2\n").arg(wrong.size()).arg(names.size()) + wrong.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestCookie)
#include "tst_cookie.moc"
