#include "checks/format.h"
#include "checks/parser.h"
#include "probes/discovery.h"
#include "support/checkruns.h"
#include "support/json.h"
#include "support/loopbackserver.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Answers = QHash<QByteArray, QByteArray>;

/// Gives what \a answers has for a path, and \a otherwise for all others.
LoopbackServer::Reply replying(const Answers &answers,
                               const QByteArray &otherwise = response("404 Not Found", "text/html", "<h1>no</h1>"))
{
    return [answers, otherwise](QTcpSocket &socket, const QByteArray &path) {
        socket.write(answers.value(path, otherwise));
        socket.disconnectFromHost();
    };
}

QByteArray good(const QByteArray &type, const QByteArray &body)
{
    return response("200 OK", type, body);
}

/// All that a discovery below \a base told.
struct Told {
    QList<DiscoveredAddress> found;
    QString problem = u"it did not finish"_s;
    int asked = 0;

    [[nodiscard]] QStringList paths() const
    {
        QStringList all;
        for (const DiscoveredAddress &one : found)
            all.append(one.path);
        return all;
    }
};

Told discovered(const QUrl &base)
{
    Told told;
    Discovery discovery(onLoopback(), unhurried());
    QObject::connect(&discovery, &Discovery::found, &discovery,
                     [&told](const DiscoveredAddress &one) { told.found.append(one); });
    QObject::connect(&discovery, &Discovery::progressed, &discovery, [&told](int asked) { told.asked = asked; });
    QSignalSpy finished(&discovery, &Discovery::finished);
    discovery.start(base);
    if (finished.wait(30000))
        told.problem = finished[0][0].toString();
    return told;
}

QUrl baseOf(const LoopbackServer &server, const QString &path = {})
{
    return server.url(path);
}

} // namespace

/// Looking for the usual addresses of real servers on loopback.
class TestDiscovery : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void knowsAnAddressByWhatItAnswers_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("seen"); // empty: it is none
        const auto row = [](const char *name, const char *path, const QByteArray &answer, const char *seen) {
            QTest::newRow(name) << QByteArray(path) << answer << QString::fromLatin1(seen);
        };
        row("health", "/health",
            good("application/json", json("{'status':'UP','components':{'tides':{'status':'UP'}}}")), "names tides");
        row("a service that is ill", "/health",
            response("503 Service Unavailable", "application/json", json("{'status':'DOWN'}")), "not well");
        row("one word", "/healthz", good("text/plain", "ok"), "well");
        row("a page is no health", "/health", good("text/html", "<h1>ok</h1>"), "");
        row("other JSON is no health", "/status", good("application/json", json("{'ships':3}")), "");
        row("an empty answer is no health", "/ping", good("text/plain", ""), "");
        row("an envelope of errors is no health", "/health",
            response("401 Unauthorized", "application/json", json("{'status':'error'}")), "");
        row("metrics", "/metrics", good("text/plain; version=0.0.4", "# TYPE ships gauge\nships 3\nberths 4\n"),
            "2 samples");
        row("text is no metrics", "/metrics", good("text/plain", "Hello, sailor!"), "");
        row("API", "/openapi.json",
            good("application/json",
                 json("{'openapi':'3.0.2','info':{'title':'Quay','version':'1'},'paths':{'/a':{'get':{}}}}")),
            "1 operation.");
        row("pages of the API", "/docs", good("text/html", "<div id=\"swagger-ui\"></div>"), "swagger-ui");
        row("other pages", "/docs", good("text/html", "<p>How to moor</p>"), "");
        row("robots", "/robots.txt", good("text/plain", "User-agent: *\nDisallow: /crew\n"), "robots");
        row("sitemap", "/sitemap.xml",
            good("application/xml",
                 "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                 "<url><loc>https://quay.example/</loc></url></urlset>"),
            "pages");
        row("security.txt", "/.well-known/security.txt",
            good("text/plain", "Contact: mailto:sea@quay.example\nExpires: 2099-01-01T00:00:00Z\n"),
            "sea@quay.example");
        row("actuator", "/actuator", good("application/json", json("{'_links':{'self':{'href':'x'}}}")), "1 link of");
        row("version", "/version", good("application/json", json("{'version':'4.2.0'}")), "version 4.2.0");
        row("keys", "/.well-known/jwks.json", good("application/json", json("{'keys':[{'kty':'RSA'}]}")), "1 key for");
        row("issuer", "/.well-known/openid-configuration",
            good("application/json", json("{'issuer':'https://quay.example','jwks_uri':'https://quay.example/k'}")),
            "quay.example");
    }
    void knowsAnAddressByWhatItAnswers()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, answer);
        QFETCH(QString, seen);
        const LoopbackServer server(replying({{path, answer}}));
        const Told told = discovered(baseOf(server));
        QCOMPARE(told.problem, QString());
        QCOMPARE(told.found.size(), seen.isEmpty() ? 0 : 1);
        if (seen.isEmpty())
            return;
        QCOMPARE(told.found[0].path, QString::fromLatin1(path));
        QVERIFY2(told.found[0].seen.contains(seen), qPrintable(told.found[0].seen));
        const auto parsed = checks::parseChecks(told.found[0].text);
        QVERIFY(parsed);
        QCOMPARE(checks::format(*parsed), told.found[0].text);
        QVERIFY2(told.found[0].text.startsWith(u"GET {H}"_s + QString::fromLatin1(path)),
                 qPrintable(told.found[0].text));
    }

    void theCheckOfAFindHolds()
    {
        const LoopbackServer server(replying({{"/health", good("application/json", json("{'status':'pass'}"))},
                                              {"/metrics", good("text/plain", "ships 3\n")},
                                              {"/robots.txt", good("text/plain", "User-agent: *\nAllow: /\n")}}));
        const Told told = discovered(baseOf(server));
        QCOMPARE(told.paths(), (QStringList{u"/health"_s, u"/metrics"_s, u"/robots.txt"_s}));
        CheckSurroundings surroundings = onLoopback();
        surroundings.values.insert(u"H"_s, baseOf(server).toString());
        for (const DiscoveredAddress &one : told.found) {
            const CheckResult result = runOnce(one.text, surroundings);
            QVERIFY2(result.judgement.outcome == checks::Outcome::Pass, qPrintable(result.judgement.why));
        }
    }

    void whatAnswersEverythingIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("everything");
        QTest::newRow("a page") << good("text/html", "<div id=\"app\"></div>");
        QTest::newRow("a word") << good("text/plain", "ok");
        QTest::newRow("JSON") << good("application/json", json("{'status':'ok'}"));
        QTest::newRow("errors as JSON") << response("500 Oops", "application/json", json("{'status':'error'}"));
    }
    void whatAnswersEverythingIsNotBelieved()
    {
        QFETCH(QByteArray, everything);
        const LoopbackServer server(
            replying({{"/metrics", good("text/plain; version=0.0.4", "ships 3\n")}}, everything));
        QCOMPARE(discovered(baseOf(server)).paths(), QStringList{u"/metrics"_s});
    }

    void asksOneAfterAnotherAndEachOnce()
    {
        const LoopbackServer server(replying({}));
        const Told told = discovered(baseOf(server));
        QCOMPARE(told.asked, discoveryRequests());
        QCOMPARE(server.connections(), discoveryRequests());
        QCOMPARE(server.mostOpen(), 1);
        QVERIFY(server.requests()[0].startsWith("GET /shipworthy-"));
    }

    void looksBelowAPathAndAtTheRoot()
    {
        const LoopbackServer server(replying(
            {{"/quay/health", good("text/plain", "ok")}, {"/robots.txt", good("text/plain", "User-agent: *\n")}}));
        const Told told = discovered(baseOf(server, u"/quay/"_s));
        QCOMPARE(told.paths(), (QStringList{u"/health"_s, u"/robots.txt"_s}));
        QVERIFY(told.found[0].text.startsWith(u"GET {H}/health\n"_s));
        QVERIFY2(told.found[1].text.startsWith(u"GET %1\n"_s.arg(server.url(u"/robots.txt"_s).toString())),
                 qPrintable(told.found[1].text));
    }

    void sendsNothingBeforeItIsStarted()
    {
        const LoopbackServer server(replying({}));
        Discovery discovery(onLoopback(), unhurried());
        QVERIFY(!discovery.isRunning());
        QCOMPARE(server.connections(), 0);
    }

    void privateAddressesNeedTheirConsent()
    {
        const LoopbackServer server(replying({}));
        Discovery discovery({}, unhurried());
        QSignalSpy finished(&discovery, &Discovery::finished);
        discovery.start(baseOf(server));
        QVERIFY(finished.wait());
        QVERIFY(!finished[0][0].toString().isEmpty());
        QCOMPARE(server.connections(), 0);
    }

    void endsWhereNobodyAnswers()
    {
        QUrl gone;
        {
            const LoopbackServer server(replying({}));
            gone = baseOf(server);
        }
        const Told told = discovered(gone);
        QVERIFY(!told.problem.isEmpty());
        QCOMPARE(told.asked, 0);
    }

    void endsWhereTheServiceWantsToBeLeftAlone()
    {
        int asked = 0;
        const LoopbackServer server([&asked](QTcpSocket &socket, const QByteArray &) {
            socket.write(++asked < 4 ? response("404 Not Found", "text/plain", "no")
                                     : response("429 Too Many Requests", "text/plain", "slower"));
            socket.disconnectFromHost();
        });
        const Told told = discovered(baseOf(server));
        QVERIFY2(told.problem.contains(u"429"_s), qPrintable(told.problem));
        QCOMPARE(asked, 4);
    }

    void cancellingEndsItSilently()
    {
        LoopbackServer server(replying({{"/health", good("text/plain", "ok")}}));
        Discovery discovery(onLoopback(), unhurried());
        QSignalSpy finished(&discovery, &Discovery::finished);
        QSignalSpy progressed(&discovery, &Discovery::progressed);
        connect(&discovery, &Discovery::found, &discovery, &Discovery::cancel);
        discovery.start(baseOf(server));
        QTRY_VERIFY(server.connections() >= 2 && !discovery.isRunning());
        QCOMPARE(finished.size(), 0);
        const int connections = server.connections();
        const auto told = progressed.size();
        const LoopbackServer other(replying({}));
        QCOMPARE(discovered(baseOf(other)).asked, discoveryRequests()); // many exchanges later
        QCOMPARE(server.connections(), connections);
        QCOMPARE(progressed.size(), told);
        QCOMPARE(finished.size(), 0);
    }

    void canBeStartedAgain()
    {
        const LoopbackServer server(replying({{"/health", good("text/plain", "ok")}}));
        Discovery discovery(onLoopback(), unhurried());
        QSignalSpy found(&discovery, &Discovery::found);
        QSignalSpy finished(&discovery, &Discovery::finished);
        discovery.start(baseOf(server));
        QVERIFY(finished.wait(30000));
        discovery.start(baseOf(server));
        QVERIFY(finished.wait(30000));
        QCOMPARE(found.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
