#include "support/checkruns.h"
#include "support/json.h"
#include "support/loopbackserver.h"
#include "support/strict.h"

#include <QElapsedTimer>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using checks::Arrival;

namespace {

/// "GET <url of the server>" and \a lines.
QString check(const LoopbackServer &server, const QString &lines, const QString &path = u"/health"_s)
{
    return u"GET "_s + server.url(path).toString() + u'\n' + lines;
}

QByteArray redirect(const QByteArray &status, const QUrl &target)
{
    return "HTTP/1.1 " + status + "\r\nLocation: " + target.toEncoded() +
           "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

/// The request heads, lower case, that hold \a text.
int requestsWith(const LoopbackServer &server, const QByteArray &text)
{
    return static_cast<int>(std::ranges::count_if(
        server.requests(), [&](const QByteArray &head) { return head.toLower().contains(text.toLower()); }));
}

CheckSurroundings withSecret(const QByteArray &value)
{
    CheckSurroundings surroundings = onLoopback();
    surroundings.secrets = [value](const QString &name) -> std::optional<QByteArray> {
        return name == u"login" ? std::optional(value) : std::nullopt;
    };
    return surroundings;
}

} // namespace

/// The engine against real servers on loopback that behave.
class TestCheckEngine : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void judgesWhatTheServiceAnswers_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<checks::Outcome>("outcome");
        QTest::newRow("status") << u"status == 200"_s << checks::Outcome::Pass;
        QTest::newRow("other status") << u"status == 503"_s << checks::Outcome::Fail;
        QTest::newRow("warning") << u"warn status == 503"_s << checks::Outcome::Warn;
        QTest::newRow("another kind") << u"body > 5"_s << checks::Outcome::Error;
        QTest::newRow("component") << u"health \"db\" == \"fail\""_s << checks::Outcome::Pass;
        QTest::newRow("json") << u"jsonpath \"$.status\" == \"warn\""_s << checks::Outcome::Pass;
        QTest::newRow("address") << u"ip == \"127.0.0.1\""_s << checks::Outcome::Pass;
        QTest::newRow("size") << u"bytes < 1KiB"_s << checks::Outcome::Pass;
        QTest::newRow("time") << u"duration < 20s"_s << checks::Outcome::Pass;
        QTest::newRow("version") << u"version == \"1.1\""_s << checks::Outcome::Pass;
        QTest::newRow("a phase") << u"duration connect < 20s"_s << checks::Outcome::Pass;
        QTest::newRow("a phase that there was not") << u"duration tls < 20s"_s << checks::Outcome::Error;
        QTest::newRow("two cookies") << u"cookie \"b\" == \"2\""_s << checks::Outcome::Pass;
        QTest::newRow("file") << u"artifact \"trivy.sarif\" sarif \"x\" == 0"_s << checks::Outcome::Error;
    }
    void judgesWhatTheServiceAnswers()
    {
        QFETCH(QString, lines);
        QFETCH(checks::Outcome, outcome);
        const QByteArray body = json("{'status':'warn','checks':{'db':[{'status':'fail'}]}}");
        const LoopbackServer server("HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Type: "
                                    "application/health+json\r\nConnection: close\r\nContent-Length: " +
                                    QByteArray::number(body.size()) + "\r\n\r\n" + body);
        const CheckResult result = runOnce(check(server, lines));
        QVERIFY2(result.judgement.outcome == outcome, qPrintable(result.judgement.why));
    }

    void sendsNothingUntilTold()
    {
        const LoopbackServer server(response("200 OK", "text/plain", "ok"));
        const CheckEngine engine(onLoopback());
        QVERIFY(runOnce(check(LoopbackServer(response("200 OK", "text/plain", "ok")), u"status == 200"_s))
                    .recording.now.isValid()); // an exchange later
        QCOMPARE(server.connections(), 0);
        QCOMPARE(engine.running(), 0);
    }

    void sendsMethodHeadersAndBody()
    {
        LoopbackServer server(response("201 Created", "text/plain", "ok"));
        QString text = check(server, u"header \"X-Ask\": \"why\"\nsend-body \"{}\"\nstatus == 201"_s);
        text.replace(0, 3, u"POST"_s);
        QCOMPARE(runOnce(text).judgement.outcome, checks::Outcome::Pass);
        QCOMPARE(server.requests().size(), 1);
        const QByteArray head = server.requests().first().toLower();
        QVERIFY2(head.startsWith("post /health "), head.constData());
        QVERIFY(head.contains("x-ask: why"));
        QVERIFY(head.contains("content-type: application/json"));
        QVERIFY(head.contains("content-length: 2"));
        QVERIFY(!head.contains("cookie"));
    }

    void asksTheAddressThatItLookedUpByTheNameOfTheHost()
    {
        LoopbackServer server(response("200 OK", "text/plain", "ok"));
        const QString url = server.url(u"/"_s, u"localhost"_s).toString();
        const CheckResult result = runOnce(u"GET %1\nstatus == 200"_s.arg(url));
        QVERIFY2(result.judgement.outcome == checks::Outcome::Pass, qPrintable(result.judgement.why));
        QCOMPARE(requestsWith(server, "Host: localhost:" + QByteArray::number(server.serverPort())), 1);
        QVERIFY(result.recording.samples.first().phases.resolve);
        QVERIFY(result.recording.samples.first().phases.total);
    }

    void asksByTheFamilyWanted()
    {
        const LoopbackServer server(response("200 OK", "text/plain", "ok"));
        const CheckResult result = runOnce(check(server, u"family 6\nstatus == 200"_s));
        QCOMPARE(result.judgement.outcome, checks::Outcome::Fail);
        QVERIFY2(result.judgement.why.contains(u"no address of IPv6"), qPrintable(result.judgement.why));
        QCOMPARE(server.connections(), 0);
    }

    void takesSamplesOneAfterAnother()
    {
        LoopbackServer server(response("200 OK", "text/plain", "ok"));
        const CheckResult result = runOnce(check(server, u"samples 5\nduration p(95) < 20s\nstatus count == 5"_s));
        QVERIFY2(result.judgement.outcome == checks::Outcome::Pass, qPrintable(result.judgement.why));
        QCOMPARE(server.connections(), 5);
        QCOMPARE(server.mostOpen(), 1);
    }

    void keepsTheOrderOfABurstWhereItIsAllowed()
    {
        int asked = 0;
        LoopbackServer server([&asked](QTcpSocket &socket, const QByteArray &) {
            socket.write(response(++asked > 5 ? "429 Too Many Requests" : "200 OK", "text/plain", "ok"));
            socket.disconnectFromHost();
        });
        const QString text = check(server, u"burst 6\nstatus nth 4 == 200\nstatus nth 5 == 429"_s);
        const CheckResult refused = runOnce(text);
        QCOMPARE(refused.judgement.outcome, checks::Outcome::Error);
        QCOMPARE(server.connections(), 0);
        CheckSurroundings surroundings = onLoopback();
        surroundings.allowsBursts = true;
        const CheckResult result = runOnce(text, surroundings);
        QVERIFY2(result.judgement.outcome == checks::Outcome::Pass, qPrintable(result.judgement.why));
        QCOMPARE(asked, 6);
    }

    void sendsTheEntityTagOfTheFirstSample()
    {
        LoopbackServer server("HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
        (void)runOnce(check(server, u"samples 2\nrevalidate\nstatus nth 1 == 304"_s));
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(!server.requests()[0].toLower().contains("if-none-match"));
        QVERIFY(server.requests()[1].toLower().contains("if-none-match: \"v1\""));
    }

    void looksAtMetricsAgainAfterTheWindow()
    {
        int scrapes = 0;
        LoopbackServer server([&scrapes](QTcpSocket &socket, const QByteArray &) {
            const QByteArray value = QByteArray::number(10 * ++scrapes);
            socket.write(response("200 OK", "text/plain; version=0.0.4",
                                  "# TYPE http_requests_total counter\nhttp_requests_total " + value + "\n"));
            socket.disconnectFromHost();
        });
        QElapsedTimer elapsed;
        elapsed.start();
        const CheckResult result =
            runOnce(check(server, u"window 300ms\nmetric http_requests_total delta == 10"_s, u"/metrics"_s));
        QVERIFY2(result.judgement.outcome == checks::Outcome::Pass, qPrintable(result.judgement.why));
        QCOMPARE(scrapes, 2);
        QVERIFY(elapsed.elapsed() >= 290);
    }

    void asksAPagesThreeQuestionsAboutAnOrigin()
    {
        LoopbackServer server("HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\n"
                              "Connection: close\r\n\r\n");
        const CheckResult result =
            runOnce(check(server, u"header \"X-Key\": \"abc\"\ncors \"https://evil.example\" == \"public\""_s));
        QVERIFY2(result.judgement.outcome == checks::Outcome::Pass, qPrintable(result.judgement.why));
        QCOMPARE(server.requests().size(), 4);
        QCOMPARE(requestsWith(server, "Origin: https://evil.example"), 3);
        QCOMPARE(requestsWith(server, "OPTIONS /health"), 1);
        QCOMPARE(requestsWith(server, "Access-Control-Request-Method: GET"), 1);
        QCOMPARE(requestsWith(server, "Cookie: shipworthy=1"), 1);
        QCOMPARE(requestsWith(server, "X-Key: abc"), 1);
    }

    void asksByPlainHttpForTheObservatory()
    {
        LoopbackServer server(response("200 OK", "text/html", "<html></html>"));
        const CheckResult result = runOnce(check(server, u"observatory \"score\" >= 0"_s));
        QVERIFY(result.recording.plainHttp);
        QCOMPARE(result.recording.plainHttp->arrival, Arrival::Answered);
        QVERIFY2(result.judgement.outcome == checks::Outcome::Pass, qPrintable(result.judgement.why));
    }

    void followsRedirectsAsFarAsItMay_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("hops");
        QTest::newRow("never") << u"follow never"_s << 302 << 0;
        QTest::newRow("the same host") << u"follow same-host 5"_s << 200 << 1;
        QTest::newRow("any") << u"follow any 5"_s << 200 << 1;
    }
    void followsRedirectsAsFarAsItMay()
    {
        QFETCH(QString, option);
        QFETCH(int, status);
        QFETCH(int, hops);
        LoopbackServer server([](QTcpSocket &socket, const QByteArray &path) {
            socket.write(path == "/health" ? redirect("302 Found", QUrl(u"/ready"_s))
                                           : response("200 OK", "text/plain", "ok"));
            socket.disconnectFromHost();
        });
        const CheckResult result = runOnce(check(server, option + u"\nstatus == 200"_s));
        QCOMPARE(result.recording.samples.first().status, status);
        QCOMPARE(result.recording.samples.first().hops.size(), hops);
    }

    void staysOnItsHostUnlessToldOtherwise()
    {
        const LoopbackServer other(response("200 OK", "text/plain", "ok"));
        const LoopbackServer server(redirect("302 Found", other.url(u"/"_s, u"localhost"_s)));
        const CheckResult result = runOnce(check(server, u"status == 302"_s));
        QVERIFY2(result.judgement.outcome == checks::Outcome::Pass, qPrintable(result.judgement.why));
        QCOMPARE(other.connections(), 0);
    }

    void noCredentialCrossesAnOrigin_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status : {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"})
            QTest::newRow(status) << QByteArray(status);
    }
    void noCredentialCrossesAnOrigin()
    {
        QFETCH(QByteArray, status);
        LoopbackServer other(response("200 OK", "text/plain", "ok"));
        LoopbackServer server(redirect(status, other.url(u"/taken"_s)));
        QString text = check(server, u"follow any 5\nheader \"Authorization\": secret(login)\nheader \"X-API-Key\": "
                                     "\"key-in-the-file\"\nheader \"Cookie\": \"session=abc\"\nsend-body "
                                     "secret(login)\nstatus == 200"_s);
        text.replace(0, 3, u"POST"_s);
        (void)runOnce(text, withSecret("Bearer hunter2hunter2"));
        QCOMPARE(requestsWith(server, "Authorization: Bearer hunter2hunter2"), 1);
        for (const QByteArray &head : other.requests()) {
            for (const char *credential : {"authorization", "x-api-key", "cookie", "hunter2", "content-type"})
                QVERIFY2(!head.toLower().contains(credential), head.constData());
        }
        QCOMPARE(other.connections(), status.startsWith("307") || status.startsWith("308") ? 0 : 1);
    }

    void noCredentialComesBackFromAnotherOrigin()
    {
        LoopbackServer *home = nullptr;
        LoopbackServer other([&home](QTcpSocket &socket, const QByteArray &) {
            socket.write(redirect("302 Found", home->url(u"/back"_s)));
            socket.disconnectFromHost();
        });
        LoopbackServer server([&other](QTcpSocket &socket, const QByteArray &path) {
            socket.write(path == "/back" ? response("200 OK", "text/plain", "ok") : redirect("302 Found", other.url()));
            socket.disconnectFromHost();
        });
        home = &server;
        const CheckResult result =
            runOnce(check(server, u"follow any 5\nheader \"Authorization\": secret(login)\nstatus == 200"_s),
                    withSecret("hunter2hunter2"));
        QCOMPARE(result.judgement.outcome, checks::Outcome::Pass);
        QCOMPARE(requestsWith(server, "authorization"), 1);
        QCOMPARE(requestsWith(other, "authorization"), 0);
    }

    void aSecretThatComesBackIsCovered()
    {
        LoopbackServer server("HTTP/1.1 200 OK\r\nX-Echo: hunter2hunter2\r\nContent-Length: 25\r\nConnection: "
                              "close\r\n\r\nBearer hunter2hunter2 bye");
        const CheckResult result = runOnce(check(server, u"header \"Authorization\": secret(login)\nbody == \"x\"\n"
                                                         "header \"X-Echo\" == \"y\""_s),
                                           withSecret("Bearer hunter2hunter2"));
        QCOMPARE(result.judgement.outcome, checks::Outcome::Fail);
        for (const checks::LineOutcome &line : result.judgement.lines) {
            QVERIFY2(!line.why.contains(u"hunter2"), qPrintable(line.why));
            QVERIFY(!line.seen.contains(u"hunter2"));
        }
        QVERIFY(!result.recording.samples.first().body.contains("hunter2"));
        QCOMPARE(requestsWith(server, "hunter2hunter2"), 1);
    }

    void isNotEvaluatedWithout_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("a secret") << u"GET http://127.0.0.1:9/\nheader \"A\": secret(nobody)\nstatus == 200"_s
                                  << u"the secret “nobody” is not known"_s;
        QTest::newRow("a value") << u"GET {HOME}/health\nstatus == 200"_s << u"nothing says what {HOME} stands for"_s;
        QTest::newRow("a scheme that is asked")
            << u"GET ftp://127.0.0.1/\nstatus == 200"_s << u"only http and https addresses are asked"_s;
        QTest::newRow("a header that can be sent")
            << u"GET http://127.0.0.1:9/\nheader \"A\": \"b\\r\\nC: d\"\nstatus == 200"_s
            << u"the header “A” cannot be sent like that"_s;
        QTest::newRow("a certificate") << u"GET https://127.0.0.1:9/\ncert \"me\"\nstatus == 200"_s
                                       << u"the secret “me” is not known: SHIPWORTHY_SECRET_ME is not set"_s;
        QTest::newRow("an identity") << u"GET http://127.0.0.1:9/\nas nobody\nstatus == 200"_s
                                     << u"the secret “nobody” is not known"_s;
        QTest::newRow("an allowed address") << u"GET http://169.254.169.254/\nallow-private\nstatus == 200"_s
                                            << u"link-local and cloud metadata addresses are never asked"_s;
    }
    void isNotEvaluatedWithout()
    {
        QFETCH(QString, text);
        QFETCH(QString, why);
        const CheckResult result = runOnce(text);
        QCOMPARE(result.judgement.outcome, checks::Outcome::Error);
        QVERIFY2(result.judgement.why.contains(why), qPrintable(result.judgement.why));
    }

    void asksAsAnIdentity_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("a log-in") << QByteArray("Bearer abcdefgh") << QByteArray("authorization: bearer abcdefgh\r\n");
        QTest::newRow("a cookie") << QByteArray("Cookie: session=abcdefgh")
                                  << QByteArray("cookie: session=abcdefgh\r\n");
        QTest::newRow("two headers") << QByteArray("X-Tenant: harbour\r\nX-Key: abcdefgh\r\n")
                                     << QByteArray("x-tenant: harbour\r\nx-key: abcdefgh\r\n");
    }
    void asksAsAnIdentity()
    {
        QFETCH(QByteArray, kept);
        QFETCH(QByteArray, sent);
        const LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write(response("404 Not Found", "text/plain", "abcdefgh sees nothing"));
            socket.disconnectFromHost();
        });
        const CheckResult result = runOnce(check(server, u"as login\nstatus == 404"_s), withSecret(kept));
        QVERIFY2(result.judgement.outcome == checks::Outcome::Pass, qPrintable(result.judgement.why));
        QCOMPARE(requestsWith(server, sent), 1);
        QVERIFY(!result.recording.samples.first().body.contains("abcdefgh")); // covered where it comes back
    }

    void anIdentityGivesWayToTheChecksOwnHeader()
    {
        const LoopbackServer server(response("401 Unauthorized", "text/plain", "no"));
        const CheckResult result =
            runOnce(check(server, u"as login\nheader \"Authorization\": \"Bearer tampered\"\nstatus == 401"_s),
                    withSecret("Bearer abcdefgh"));
        QVERIFY2(result.judgement.outcome == checks::Outcome::Pass, qPrintable(result.judgement.why));
        QCOMPARE(requestsWith(server, "abcdefgh"), 0);
        QCOMPARE(requestsWith(server, "Bearer tampered"), 1);
    }

    void anIdentityDoesNotCrossAnOrigin()
    {
        const LoopbackServer other(response("200 OK", "text/plain", "ok"));
        const LoopbackServer server(redirect("302 Found", other.url()));
        const CheckResult result =
            runOnce(check(server, u"follow any 5\nas login\nstatus == 200"_s), withSecret("Bearer abcdefgh"));
        QVERIFY2(result.judgement.outcome == checks::Outcome::Pass, qPrintable(result.judgement.why));
        QCOMPARE(requestsWith(server, "abcdefgh"), 1);
        QCOMPARE(requestsWith(other, "abcdefgh"), 0);
    }

    void looksIntoTheKeychainForWhatTheEnvironmentHasNot()
    {
        LoopbackServer server(response("200 OK", "text/plain", "ok"));
        CheckSurroundings surroundings = withSecret("from the environment");
        QStringList asked;
        surroundings.keychain = [&asked](const QString &name, QObject *asker,
                                         std::function<void(const SecretAnswer &)> tell) {
            asked.append(name);
            QTimer::singleShot(10ms, asker, [name, tell] {
                tell(name == u"kept" ? SecretAnswer("hunter2hunter2") : std::unexpected(u"nothing of that name"_s));
            });
        };
        const QString text = check(server, u"header \"A\": secret(login)\nheader \"B\": secret(%1)\nstatus == 200"_s);
        const CheckResult result = runOnce(text.arg(u"kept"_s), surroundings);
        QVERIFY2(result.judgement.outcome == checks::Outcome::Pass, qPrintable(result.judgement.why));
        QCOMPARE(asked, QStringList(u"kept"_s));
        QCOMPARE(requestsWith(server, "B: hunter2hunter2"), 1);
        const CheckResult missing = runOnce(text.arg(u"lost"_s), surroundings);
        QCOMPARE(missing.judgement.outcome, checks::Outcome::Error);
        QVERIFY2(missing.judgement.why.contains(
                     u"“lost” is not known: SHIPWORTHY_SECRET_LOST is not set, and nothing of that name"),
                 qPrintable(missing.judgement.why));
    }

    void timesEveryPhaseApart()
    {
        LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
            QTimer::singleShot(200ms, &socket, [&socket] {
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\no");
                QTimer::singleShot(300ms, &socket, [&socket] { socket.write("k"); });
            });
        });
        const QString url = server.url(u"/"_s, u"localhost"_s).toString();
        const CheckResult result = runOnce(u"GET %1\nbody == \"ok\""_s.arg(url));
        QVERIFY2(result.judgement.outcome == checks::Outcome::Pass, qPrintable(result.judgement.why));
        const checks::RecordedPhases &phases = result.recording.samples.first().phases;
        QVERIFY(phases.resolve && phases.connect && phases.processing && phases.transfer && phases.total);
        QVERIFY(!phases.tls);
        QVERIFY(*phases.processing >= 195ms);
        QVERIFY(*phases.transfer >= 295ms);
        QVERIFY(*phases.resolve + *phases.connect + *phases.processing + *phases.transfer <= *phases.total);
    }

    void putsValuesIntoTheAddress()
    {
        const LoopbackServer server(response("200 OK", "text/plain", "ok"));
        CheckSurroundings surroundings = onLoopback();
        surroundings.values = {{u"HOME"_s, server.url(QString()).toString()}};
        QCOMPARE(runOnce(u"GET {HOME}/health\nstatus == 200"_s, surroundings).judgement.outcome, checks::Outcome::Pass);
    }

    void boundsWhatIsUnderWay()
    {
        LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
            QTimer::singleShot(20ms, &socket, [&socket] {
                socket.write(response("200 OK", "text/plain", "ok"));
                socket.disconnectFromHost();
            });
        });
        const auto file = checks::parseChecks(check(server, u"status == 200"_s));
        QVERIFY(file);
        CheckEngine engine(onLoopback(), {.mostAHost = 2, .mostAtOnce = 8, .spacing = 1ms});
        QSignalSpy finished(&engine, &CheckEngine::finished);
        for (int count = 0; count < 12; ++count)
            engine.run(file->checks.first());
        QCOMPARE(engine.running(), 12);
        QTRY_COMPARE(finished.size(), 12);
        QCOMPARE(engine.running(), 0);
        QCOMPARE(server.connections(), 12);
        QVERIFY2(server.mostOpen() <= 3, qPrintable(QString::number(server.mostOpen()))); // one may still be closing
    }

    void endsSilentlyWithWhatIsUnderWay()
    {
        const LoopbackServer server([](QTcpSocket &, const QByteArray &) {});
        const auto file = checks::parseChecks(check(server, u"status == 200"_s));
        QVERIFY(file);
        auto engine = std::make_unique<CheckEngine>(onLoopback());
        for (int count = 0; count < 6; ++count)
            engine->run(file->checks.first());
        QTRY_VERIFY(!server.requests().isEmpty());
        engine.reset();
    }
};

QTEST_GUILESS_MAIN(TestCheckEngine)
#include "tst_checkengine.moc"
