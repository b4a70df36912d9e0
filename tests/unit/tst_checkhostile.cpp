#include "checks/exposition.h"
#include "checks/structuredfield.h"
#include "support/recordings.h"
#include "support/strict.h"

#include <QElapsedTimer>

using namespace shipworthy;
using namespace shipworthy::checks;

/// Answers that were made to hold us up: each is judged in about the time that its size takes.
class TestCheckHostile : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void judgesHostileBodiesInTime_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QByteArray &body, const char *line) {
            QTest::newRow(name) << body << QString::fromUtf8(line);
        };
        const auto numbered = [](const char *before, const char *after) {
            QByteArray text;
            for (int at = 0; text.size() < 1000000; ++at)
                text += before + QByteArray::number(at) + after;
            return text;
        };
        row("deep JSON", QByteArray("[").repeated(1000000), "jsonpath \"$..a\" count == 0");
        row("deep health", "{\"components\":" + QByteArray("{\"a\":{\"components\":").repeated(30000),
            "health == \"pass\"");
        row("wide JSON", '{' + numbered("\"k", "\":1,") + "\"z\":1}", "jsonpath \"$..[?@.a == $.z]\" count == 0");
        row("JSON compared with itself", '[' + QByteArray("[[1,2,3]],").repeated(80000) + "1]",
            "jsonpath \"$..[?@ == $]\" count == 0");
        row("labels", "a{" + numbered("l", "=\"\",") + "} 1\n", "metric a == 1");
        row("series", numbered("a{b=\"", "\"} 1\n"), "metric a{b=~\"(1|2|12)*3\"} count > 0");
        row("families", numbered("# TYPE a", " counter\n"), "metric a == 1");
        row("scripts", numbered("<script src=//a", "></script>"), "scripts count > 0");
        row("attributes", "<script " + numbered("a", "=b ") + ">", "scripts count == 0");
        row("comments", QByteArray("<!--").repeated(250000), "scripts count == 0");
        row("half tags", QByteArray("<a ").repeated(300000), "csp \"script-src\" exists");
        row("sitemap attributes", "<urlset " + numbered("a", "='' ") + "/>", "sitemap \"urls\" count == 0");
        row("sitemap depth", QByteArray("<urlset>").repeated(120000), "sitemap \"urls\" count == 0");
        row("robots", numbered("user-agent: *\ndisallow: /*a*b*", "\n"), "robots \"allows /aaaaaaaaaaaaaaab\" == true");
        row("references",
            "{\"openapi\":\"3.0.0\",\"paths\":{\"/a\":{\"parameters\":[" + numbered("{\"$ref\":\"#/x", "\"},") +
                "{}],\"get\":{\"responses\":{\"200\":{\"schema\":{\"type\":\"array\"}}}}}}," +
                numbered("\"y", "\":1,") + "\"z\":1}",
            "openapi \"lists-without-limit\" count == 0");
        row("backtracking", QByteArray("ab").repeated(500000), "body matches /(a|b|ab)*c/");
    }
    void judgesHostileBodiesInTime()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, line);
        QElapsedTimer elapsed;
        elapsed.start();
        const Judgement judgement =
            test::judged(line, test::recordingOf({test::answered(200, body, {"Content-Type: text/html"})}));
        QVERIFY(!judgement.why.isEmpty());
        QVERIFY2(elapsed.elapsed() < 20000, qPrintable(QStringLiteral("%1 ms").arg(elapsed.elapsed())));
        qInfo("%lld ms: %s", elapsed.elapsed(), qPrintable(judgement.why.left(120)));
    }

    void judgesHostileHeadersInTime_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("line");
        QTest::newRow("parameters") << QByteArray("RateLimit: \"p\"") + QByteArray(";a;b;c").repeated(50000)
                                    << QStringLiteral("ratelimit \"remaining\" exists");
        QTest::newRow("inner lists") << QByteArray("RateLimit: ") + QByteArray("(").repeated(200000)
                                     << QStringLiteral("ratelimit \"remaining\" exists");
        QTest::newRow("policies") << QByteArray("Content-Security-Policy: ") + QByteArray("img-src a,").repeated(30000)
                                  << QStringLiteral("csp \"img-src\" exists");
        QTest::newRow("sources") << QByteArray("Content-Security-Policy: img-src ") + QByteArray("a/b ").repeated(80000)
                                 << QStringLiteral("observatory \"content-security-policy\" exists");
        QTest::newRow("cookie attributes")
            << QByteArray("Set-Cookie: a=b") + QByteArray(";expires=1 2 3").repeated(20000)
            << QStringLiteral("cookie \"a[Expires]\" exists");
    }
    void judgesHostileHeadersInTime()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, line);
        QElapsedTimer elapsed;
        elapsed.start();
        (void)test::judged(line, test::recordingOf({test::answered(200, {}, {header})}));
        QVERIFY2(elapsed.elapsed() < 10000, qPrintable(QStringLiteral("%1 ms").arg(elapsed.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestCheckHostile)
#include "tst_checkhostile.moc"
