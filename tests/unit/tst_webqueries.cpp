#include "checks/robots.h"
#include "support/recordings.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace shipworthy::checks;
using test::answered;
using test::recordingOf;

/// What answers say of origins, limits, problems, APIs, robots and pages.
class TestWebQueries : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void judgesOriginsByThreeAnswers_data()
    {
        QTest::addColumn<QList<QByteArray>>("preflight");
        QTest::addColumn<QList<QByteArray>>("plain");
        QTest::addColumn<QList<QByteArray>>("withCookie");
        QTest::addColumn<QString>("expected");
        const QByteArray star = "Access-Control-Allow-Origin: *";
        const QByteArray own = "access-control-allow-origin: https://pier.example";
        const QByteArray other = "Access-Control-Allow-Origin: https://quay.example";
        const QByteArray credentials = "Access-Control-Allow-Credentials: true";
        using Headers = QList<QByteArray>;
        QTest::newRow("silent") << Headers{} << Headers{} << Headers{} << QStringLiteral("restricted");
        QTest::newRow("another origin") << Headers{other} << Headers{other} << Headers{other}
                                        << QStringLiteral("restricted");
        QTest::newRow("star") << Headers{star} << Headers{star} << Headers{star} << QStringLiteral("public");
        QTest::newRow("own") << Headers{own} << Headers{own} << Headers{own} << QStringLiteral("allowed");
        QTest::newRow("reflected beside a cookie")
            << Headers{own, credentials} << Headers{star, credentials} << Headers{own, credentials}
            << QStringLiteral("allowed-with-credentials");
        QTest::newRow("only the preflight reflects")
            << Headers{own, credentials} << Headers{} << Headers{} << QStringLiteral("allowed-with-credentials");
        QTest::newRow("two headers are none")
            << Headers{own, star} << Headers{own, own} << Headers{} << QStringLiteral("restricted");
    }
    void judgesOriginsByThreeAnswers()
    {
        QFETCH(QList<QByteArray>, preflight);
        QFETCH(QList<QByteArray>, plain);
        QFETCH(QList<QByteArray>, withCookie);
        QFETCH(QString, expected);
        Recording recording = recordingOf({answered(200)});
        recording.cors.insert(QStringLiteral("https://pier.example"),
                              {answered(204, {}, preflight), answered(200, {}, plain), answered(200, {}, withCookie)});
        test::compareOutcome(QStringLiteral("cors \"https://pier.example\" == \"%1\"").arg(expected), recording,
                             QStringLiteral("pass"));
        test::compareOutcome(QStringLiteral("cors \"https://other.example\" == \"restricted\""), recording,
                             QStringLiteral("error"));
    }

    void looksAtWhatAnswersState_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QList<QByteArray>>("headers");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *line, const char *expected, const QByteArray &body,
                            const QList<QByteArray> &headers) {
            QTest::addRow("%s %s", line, headers.value(0).constData())
                << body << headers << QString::fromUtf8(line) << QString::fromUtf8(expected);
        };
        row("ratelimit \"remaining\" == 50", "pass", {}, {"RateLimit: \"p\";r=50;t=30"});
        row("ratelimit \"reset\" == 30", "pass", {}, {"RateLimit: \"p\";r=50;t=30"});
        row("ratelimit \"policy\" == \"p\"", "pass", {}, {"RateLimit: \"p\";r=50;t=30"});
        row("ratelimit \"limit\" == 100", "pass", {}, {"RateLimit-Policy: \"p\";q=100;w=60"});
        row("ratelimit \"window\" == 60", "pass", {}, {"RateLimit-Policy: \"p\";q=100;w=60"});
        row("ratelimit \"remaining\" exists", "fail", {}, {"RateLimit: \"p;r=50"});
        row("ratelimit \"remaining\" == 4", "pass", {}, {"X-RateLimit-Remaining: 4"});
        row("ratelimit \"reset\" == 9", "pass", {}, {"RateLimit: \"p\";r=50;t=30", "Retry-After: 9"});
        row("ratelimit \"colour\" exists", "error", {}, {"X-RateLimit-Remaining: 4"});
        const QByteArray problem = R"({"title":"No berth","status":409,"detail":7,"berth":"B2"})";
        row("problem \"type\" == \"about:blank\"", "pass", problem, {"Content-Type: application/problem+json"});
        row("problem \"status\" == 409", "pass", problem, {"Content-Type: application/problem+json; charset=utf-8"});
        row("problem \"detail\" exists", "fail", problem, {"Content-Type: application/problem+json"});
        row("problem \"berth\" == \"B2\"", "pass", problem, {"Content-Type: application/problem+json"});
        row("problem \"type\" exists", "fail", problem, {"Content-Type: application/json"});
        const QByteArray robots =
            "User-agent: *\nDisallow: /admin\nAllow: /admin/help$\nSitemap: https://a.example/s.xml\n";
        row("robots \"sitemaps\" includes \"https://a.example/s.xml\"", "pass", robots, {"Content-Type: text/plain"});
        row("robots \"allows /admin/x\" == false", "pass", robots, {"Content-Type: text/plain"});
        row("robots \"allows /admin/help\" == true", "pass", robots, {"Content-Type: text/plain"});
        row("robots \"allows /\" == true", "fail", robots, {"Content-Type: text/html"});
        const QByteArray sitemap =
            "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
            "<url><loc> https://a.example/ </loc></url></urlset>";
        row("sitemap \"urls\" includes \"https://a.example/\"", "pass", sitemap, {"Content-Type: text/xml"});
        row("sitemap \"sitemaps\" isEmpty", "pass", sitemap, {"Content-Type: text/xml"});
        row("sitemap \"urls\" exists", "fail", "<html><loc>x</loc></html>", {"Content-Type: text/xml"});
        row("sitemap \"urls\" exists", "fail", "<!DOCTYPE a [<!ENTITY b \"c\">]><urlset/>", {"X: 1"});
        row("sitemap \"urls\" exists", "fail", "<urlset><url>", {"X: 2"});
        const QByteArray page =
            "<html><!-- <script src=\"https://no.example/a.js\"></script> --><script src=\"/own.js\"></script>"
            "<SCRIPT SRC='https://cdn.example/b.js'></SCRIPT>"
            "<script src=\"https://cdn.example/c.js\" integrity=\"sha384-x\" crossorigin></script>"
            "<script>document.write(\"<script src='https://no.example/d.js'>\")</script></html>";
        row("scripts jsonpath \"$[?@.crossOrigin && !@.integrity]\" count == 1", "pass", page,
            {"Content-Type: text/html"});
        row("scripts count == 3", "pass", page, {"Content-Type: text/html"});
        row("scripts count == 3", "fail", page, {"Content-Type: text/plain"});
        const char *policy = "Content-Security-Policy: default-src 'self'; script-src 'self' 'unsafe-inline'";
        row("csp \"script-src\" contains \"'unsafe-inline'\"", "pass", {}, {policy});
        row("csp \"style-src\" == \"'self'\"", "pass", {}, {policy});
        row("csp \"script-src-elem\" contains \"'unsafe-inline'\"", "pass", {}, {policy});
        row("csp \"frame-ancestors\" exists", "fail", {}, {policy});
        row("csp \"script-src\" not contains \"x\"", "fail", {}, {"X: 3"});
        const QByteArray api =
            R"({"openapi":"3.1.0","info":{"title":"Ferry"},"paths":{"/ferries":{"get":{"summary":"All",
            "responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Ferries"}}}}}},
            "post":{"responses":{}}},"/ports":{"parameters":[{"name":"limit","in":"query"}],"get":{"summary":"Ports",
            "responses":{"200":{"content":{"application/json":{"schema":{"type":"array"}}}}}}}},
            "components":{"schemas":{"Ferries":{"type":"array"}}}})";
        row("openapi \"version\" >= \"3.0\"", "pass", api, {"X: 4"});
        row("openapi \"operations\" count == 3", "pass", api, {"X: 5"});
        row("openapi \"undocumented\" includes \"POST /ferries\"", "pass", api, {"X: 6"});
        row("openapi \"undocumented\" count == 1", "pass",
            R"({"openapi":"3.0.2","paths":{"/pilots":{
                "get":{"summary":"Every Pilot","operationId":"every_pilot_pilots_get"},
                "put":{"summary":"Every Pilot","operationId":"put_pilots"}}}})",
            {"X: 11"});
        row("openapi \"lists-without-limit\" count == 1", "pass", api, {"X: 7"});
        row("openapi \"lists-without-limit\" includes \"GET /ferries\"", "pass", api, {"X: 8"});
        row("openapi \"operations\" count == 3", "fail", "{\"a\":1}", {"X: 9"});
        row("openapi \"operations\" count == 0", "pass", R"({"openapi":"3.0.0","paths":{"/a":{"$ref":"#/paths/~1a"}}})",
            {"X: 10"});
    }
    void looksAtWhatAnswersState()
    {
        QFETCH(QByteArray, body);
        QFETCH(QList<QByteArray>, headers);
        QFETCH(QString, line);
        QFETCH(QString, expected);
        test::compareOutcome(line, recordingOf({answered(200, body, headers)}), expected);
    }

    void judgesTheSecondAnswerOfARevalidation()
    {
        const Recording recording =
            recordingOf({answered(200, "x", {"ETag: \"v1\""}), answered(304, {}, {"Cache-Control: max-age=60"})});
        test::compareOutcome(QStringLiteral("samples 2\nrevalidate\nstatus nth 1 == 304"), recording,
                             QStringLiteral("pass"));
        test::compareOutcome(QStringLiteral("samples 2\nheader \"Cache-Control\" exists"), recording,
                             QStringLiteral("pass"));
    }

    void letsTheLongestRuleWin_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("agent");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("allows");
        const auto row = [](const char *text, const char *agent, const char *path, bool allows) {
            QTest::addRow("%s for %s in %s", path, agent, text)
                << QString::fromUtf8(text) << QString::fromUtf8(agent) << QString::fromUtf8(path) << allows;
        };
        row("", "a", "/", true);
        row("user-agent: a\ndisallow: /", "a", "/x", false);
        row("user-agent: a\ndisallow: /", "b", "/x", true);
        row("user-agent: A/1.0\ndisallow: /", "a", "/x", false);
        row("user-agent: *\ndisallow: /\nuser-agent: a\nallow: /", "a", "/x", true);
        row("user-agent: *\ndisallow: /\n\nuser-agent: a\n", "a", "/x", true);
        row("user-agent: a\nuser-agent: b\ndisallow: /x", "b", "/x", false);
        row("user-agent: a\ndisallow: /x\nallow: /x/y", "a", "/x/y/z", true);
        row("user-agent: a\ndisallow: /x\nallow: /x", "a", "/x", true);
        row("user-agent: a\ndisallow: /*.pdf$", "a", "/b/c.pdf", false);
        row("user-agent: a\ndisallow: /*.pdf$", "a", "/b/c.pdf?d", true);
        row("user-agent: a\ndisallow: /*b*c", "a", "/xbyc/z", false);
        row("user-agent: a\ndisallow:", "a", "/x", true);
        row("disallow: /\nuser-agent: a\ndisallow: /y", "a", "/x", true);
        row("user-agent: a # one\ndisallow: /x # two", "a", "/x", false);
        row("user-agent: a\ndisallow: /x\ndisallow: /", "a", "/robots.txt", true);
        row("user-agent: a\ndisallow: /x\nuser-agent: a\ndisallow: /y", "a", "/y", false);
        row("user-agent a\ndisallow /", "a", "/x", false);
        row("user-agent: a b\ndisallow: /", "a", "/x", false);
        row("user-agent: a\ndisallow: /\nallow: /caf\xC3\xA9", "a", "/caf%C3%A9", true);
        row("user-agent: a\ndisallow: /caf%c3%a9", "a", "/caf%C3%A9", false);
        row("user-agent: a\ndisallow: /\nallow: /$", "a", "/", true);
    }
    void letsTheLongestRuleWin()
    {
        QFETCH(QString, text);
        QFETCH(QString, agent);
        QFETCH(QString, path);
        QFETCH(bool, allows);
        QCOMPARE(readRobots(text).allows(agent, path), allows);
    }
};

QTEST_APPLESS_MAIN(TestWebQueries)
#include "tst_webqueries.moc"
