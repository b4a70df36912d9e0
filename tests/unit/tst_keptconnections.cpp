#include "support/authority.h"
#include "support/checkruns.h"
#include "support/loopbackproxy.h"
#include "support/loopbackserver.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char *stays = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

/// Answers and stays.
LoopbackServer::Reply staying()
{
    return [](QTcpSocket &socket, const QByteArray &) { socket.write(stays); };
}

QString get(const QUrl &url, const QString &lines = u"status == 200\nbody == \"ok\""_s)
{
    return u"GET %1\n%2\n"_s.arg(url.toString(), lines);
}

/// One engine, with one request at a time.
class Runs {
public:
    explicit Runs(const CheckSurroundings &surroundings = onLoopback(), std::chrono::milliseconds unused = 20s,
                  std::chrono::milliseconds inService = 20s)
        : m_engine(surroundings, {.mostAHost = 1, .spacing = 1ms, .unused = unused, .inService = inService})
    {
    }

    checks::Outcome operator()(const QString &text)
    {
        const auto file = checks::parseChecks(text);
        if (!file)
            return checks::Outcome::Error;
        QSignalSpy finished(&m_engine, &CheckEngine::finished);
        m_engine.run(file->checks.constFirst());
        finished.wait(20000);
        m_last = finished.isEmpty() ? CheckResult() : finished[0][1].value<CheckResult>();
        return m_last.judgement.outcome;
    }

    [[nodiscard]] const checks::Recorded &answer() const { return m_last.recording.samples.constFirst(); }
    [[nodiscard]] QByteArray why() const { return m_last.judgement.why.toUtf8(); }
    [[nodiscard]] CheckEngine &engine() { return m_engine; }

private:
    CheckEngine m_engine;
    CheckResult m_last;
};

} // namespace

/// Connections that serve several requests, against real servers on loopback.
class TestKeptConnections : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void oneConnectionServesManyChecks()
    {
        const LoopbackServer server(staying());
        Runs run;
        for (int count = 0; count < 5; ++count)
            QVERIFY2(run(get(server.url())) == checks::Outcome::Pass, run.why().constData());
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.requests().size(), 5);
        QVERIFY(!run.answer().phases.connect); // there was none
        QVERIFY(run.answer().phases.processing);
        QCOMPARE(run.answer().ip, u"127.0.0.1"_s);
    }

    void aChunkedAnswerLeavesItsConnectionToo()
    {
        const LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n");
        });
        Runs run;
        QCOMPARE(run(get(server.url())), checks::Outcome::Pass);
        QCOMPARE(run(get(server.url())), checks::Outcome::Pass);
        QCOMPARE(server.connections(), 1);
    }

    void connectsForWhatJudgesOrMarksTheConnection_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("lines");
        QTest::newRow("time in all") << u"GET"_s << u"duration < 20s"_s;
        QTest::newRow("time to connect") << u"GET"_s << u"duration connect < 20s"_s;
        QTest::newRow("time of several") << u"GET"_s << u"samples 2\nduration total max < 20s"_s;
        QTest::newRow("address") << u"GET"_s << u"ip == \"127.0.0.1\""_s;
        QTest::newRow("burst") << u"GET"_s << u"burst 2\nstatus nth 1 == 200"_s;
        QTest::newRow("log-in") << u"GET"_s << u"header \"Authorization\": \"Negotiate abc\"\nstatus == 200"_s;
        QTest::newRow("cookie") << u"GET"_s << u"header \"Cookie\": \"a=1\"\nstatus == 200"_s;
        QTest::newRow("secret") << u"GET"_s << u"header \"X-Key\": secret(login)\nstatus == 200"_s;
        QTest::newRow("own wish") << u"GET"_s << u"header \"Connection\": \"close\"\nstatus == 200"_s;
        QTest::newRow("may not be asked twice") << u"POST"_s << u"status == 200"_s;
        QTest::newRow("body") << u"GET"_s << u"send-body \"a\"\nstatus == 200"_s;
    }
    void connectsForWhatJudgesOrMarksTheConnection()
    {
        QFETCH(QString, method);
        QFETCH(QString, lines);
        const LoopbackServer server(staying());
        CheckSurroundings surroundings = onLoopback();
        surroundings.allowsBursts = true;
        surroundings.secrets = [](const QString &) { return std::optional(QByteArray("hunter2hunter2")); };
        Runs run(surroundings);
        QCOMPARE(run(get(server.url())), checks::Outcome::Pass);
        QVERIFY2(run(u"%1 %2\n%3"_s.arg(method, server.url().toString(), lines)) == checks::Outcome::Pass,
                 run.why().constData());
        const auto of = static_cast<int>(server.requests().size());
        QCOMPARE(server.connections(), of);
        QVERIFY(server.requests().last().toLower().contains("connection: close"));
        QCOMPARE(run(get(server.url())), checks::Outcome::Pass); // and what it used is left to nobody
        QCOMPARE(server.connections(), of);
        QVERIFY(!server.requests().last().contains("hunter2"));
    }

    void noConnectionIsKeptAfterAnAnswerThat_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("closes") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
        QTest::newRow("closes among other options")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: x, Close\r\n\r\nok");
        QTest::newRow("is of HTTP/1.0") << QByteArray(
            "HTTP/1.0 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\nok");
        QTest::newRow("has more than its length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok!");
        QTest::newRow("holds another") << QByteArray(stays) + stays;
        QTest::newRow("has more than its chunks")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n!");
        QTest::newRow("states two lengths") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n");
    }
    void noConnectionIsKeptAfterAnAnswerThat()
    {
        QFETCH(QByteArray, answer);
        const LoopbackServer server([answer](QTcpSocket &socket, const QByteArray &) { socket.write(answer); });
        Runs run;
        for (int count = 0; count < 2; ++count)
            QVERIFY2(run(get(server.url())) == checks::Outcome::Pass, run.why().constData());
        QCOMPARE(server.connections(), 2);
    }

    void noConnectionIsKeptWhereNoBodyTellsTheEnd()
    {
        const LoopbackServer server(
            [](QTcpSocket &socket, const QByteArray &) { socket.write("HTTP/1.1 204 No Content\r\n\r\n"); });
        Runs run;
        QCOMPARE(run(get(server.url(), u"status == 204"_s)), checks::Outcome::Pass);
        QCOMPARE(run(get(server.url(), u"status == 204"_s)), checks::Outcome::Pass);
        QCOMPARE(server.connections(), 2);
    }

    void whatIsSaidWithoutAQuestionEndsTheConnection()
    {
        QPointer<QTcpSocket> client;
        const LoopbackServer server([&client](QTcpSocket &socket, const QByteArray &) {
            client = &socket;
            socket.write(stays);
            socket.flush();
            QTimer::singleShot(20ms, &socket, [&socket] { socket.write("HTTP/1.1 500 Late\r\n\r\n"); });
        });
        Runs run;
        QCOMPARE(run(get(server.url())), checks::Outcome::Pass);
        QTRY_VERIFY(!client); // let go
        QVERIFY2(run(get(server.url())) == checks::Outcome::Pass, run.why().constData());
        QCOMPARE(server.connections(), 2);
    }

    void asksAnewWhereTheServiceEndsAKeptConnection_data()
    {
        QTest::addColumn<QByteArray>("instead");
        QTest::newRow("without a word") << QByteArray();
        QTest::newRow("in its first line") << QByteArray("HTTP/1.1 2");
        QTest::newRow("with something else") << QByteArray("bye\r\n");
        QTest::newRow("because it waited") << QByteArray("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
    }
    void asksAnewWhereTheServiceEndsAKeptConnection()
    {
        QFETCH(QByteArray, instead);
        const LoopbackServer server([&instead](QTcpSocket &socket, const QByteArray &) {
            if (!socket.property("served").toBool()) {
                socket.setProperty("served", true);
                socket.write(stays);
                return;
            }
            socket.write(instead);
            socket.disconnectFromHost();
        });
        Runs run;
        QCOMPARE(run(get(server.url())), checks::Outcome::Pass);
        QVERIFY2(run(get(server.url())) == checks::Outcome::Pass, run.why().constData());
        QCOMPARE(server.connections(), 2);
        QCOMPARE(server.requests().size(), 3);
        QVERIFY(run.answer().phases.connect);
    }

    void asksAnewOnceOnly()
    {
        int asked = 0;
        const LoopbackServer server([&asked](QTcpSocket &socket, const QByteArray &) {
            if (++asked == 1)
                socket.write(stays);
            else
                socket.disconnectFromHost();
        });
        Runs run;
        QCOMPARE(run(get(server.url())), checks::Outcome::Pass);
        QCOMPARE(run(get(server.url())), checks::Outcome::Fail);
        QVERIFY2(run.why().contains("without an answer"), run.why().constData());
        QCOMPARE(asked, 3);
        QCOMPARE(server.connections(), 2);
    }

    void anAnswerThatIsCutOffIsAnAnswer()
    {
        int asked = 0;
        const LoopbackServer server([&asked](QTcpSocket &socket, const QByteArray &) {
            if (++asked == 1) {
                socket.write(stays);
                return;
            }
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nok");
            socket.disconnectFromHost();
        });
        Runs run;
        QCOMPARE(run(get(server.url())), checks::Outcome::Pass);
        QVERIFY(run(get(server.url())) != checks::Outcome::Pass);
        QCOMPARE(asked, 2);
        QCOMPARE(server.connections(), 1);
    }

    void aServiceThatGoesAwayIsNotTakenForThere()
    {
        auto server = std::make_unique<LoopbackServer>(staying());
        const QUrl url = server->url();
        Runs run;
        QCOMPARE(run(get(url)), checks::Outcome::Pass);
        server.reset();
        QCOMPARE(run(get(url)), checks::Outcome::Fail);
        QVERIFY2(run.why().contains("nobody listens"), run.why().constData());
    }

    void isNotSharedAcrossOrigins()
    {
        const LoopbackServer server(staying());
        const LoopbackServer other(staying());
        Runs run;
        QCOMPARE(run(get(server.url(u"/"_s, u"127.0.0.1"_s))), checks::Outcome::Pass);
        QCOMPARE(run(get(server.url(u"/"_s, u"localhost"_s))), checks::Outcome::Pass); // there too, by another name
        QCOMPARE(server.connections(), 2);
        QCOMPARE(run(get(other.url())), checks::Outcome::Pass);
        QCOMPARE(other.connections(), 1);
        QCOMPARE(run(get(server.url(u"/"_s, u"localhost"_s))), checks::Outcome::Pass);
        QCOMPARE(server.connections(), 2);
        QVERIFY(server.requests().last().contains("Host: localhost"));
    }

    void aProxysConnectionIsNotTheServices()
    {
        const LoopbackServer server(staying());
        const LoopbackProxy proxy;
        Runs run;
        QCOMPARE(run(get(server.url())), checks::Outcome::Pass);
        const QString through = u"proxy \"%1\"\nstatus == 200"_s.arg(proxy.address());
        QVERIFY2(run(get(server.url(), through)) == checks::Outcome::Pass, run.why().constData());
        QCOMPARE(proxy.requests().size(), 1);
        QCOMPARE(server.connections(), 2);
    }

    void isLetGoWhenUnused()
    {
        QPointer<QTcpSocket> client;
        const LoopbackServer watched([&client](QTcpSocket &socket, const QByteArray &) {
            client = &socket;
            socket.write(stays);
        });
        Runs run(onLoopback(), 30ms);
        QCOMPARE(run(get(watched.url())), checks::Outcome::Pass);
        QVERIFY(client);
        QTRY_VERIFY(!client);
        QCOMPARE(run(get(watched.url())), checks::Outcome::Pass);
        QCOMPARE(watched.connections(), 2);
    }

    void isNotUsedForLong()
    {
        const LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
            QTimer::singleShot(30ms, &socket, [&socket] { socket.write(stays); });
        });
        Runs run(onLoopback(), 20s, 20ms);
        QCOMPARE(run(get(server.url())), checks::Outcome::Pass);
        QCOMPARE(run(get(server.url())), checks::Outcome::Pass);
        QCOMPARE(server.connections(), 2);
    }

    void noMoreAreKeptThanMayBeUnderWay()
    {
        const LoopbackServer first(staying()), second(staying()), third(staying());
        QList<QUrl> urls{first.url(), second.url(), third.url()};
        CheckEngine engine(onLoopback(), {.mostAHost = 1, .mostAtOnce = 2, .unused = 20s, .inService = 20s});
        QSignalSpy finished(&engine, &CheckEngine::finished);
        for (int round = 0; round < 2; ++round) {
            for (const QUrl &url : std::as_const(urls)) {
                engine.run(checks::parseChecks(get(url))->checks.constFirst());
                QVERIFY(finished.wait());
            }
            std::ranges::reverse(urls);
        }
        QCOMPARE(third.connections(), 1);
        QCOMPARE(second.connections(), 1);
        QCOMPARE(first.connections(), 2); // the oldest was let go
    }

    void anEncryptedConnectionKeepsWhatItsHandshakeShowed()
    {
        if (!Authority::isAvailable())
            QSKIP("needs the openssl program and Qt with TLS");
        Authority authority, another;
        QVERIFY(authority.make() && another.make());
        LoopbackServer server(staying());
        const auto identity = authority.issue(u"localhost"_s, u"DNS:localhost,IP:127.0.0.1"_s, 61);
        server.speakTls(identity.chain, identity.key);
        CheckSurroundings surroundings = onLoopback();
        surroundings.extraAuthorities = {authority.certificate()};
        surroundings.secrets = [pem = another.certificate().toPem()](const QString &) { return std::optional(pem); };
        Runs run(surroundings);
        QVERIFY2(run(get(server.url())) == checks::Outcome::Pass, run.why().constData());
        QCOMPARE(run(get(server.url())), checks::Outcome::Pass);
        QCOMPARE(server.connections(), 1);
        QVERIFY(run.answer().tls && run.answer().tls->isVerified);
        QCOMPARE(run.answer().tls->chain.size(), 1);
        QVERIFY(!run.answer().phases.tls);
        // Another trust is another handshake, and so is a question about it.
        QCOMPARE(run(get(server.url(), u"ca \"further\"\nstatus == 200"_s)), checks::Outcome::Pass);
        QCOMPARE(server.connections(), 2);
        QCOMPARE(run(get(server.url(), u"tls \"verified\" == true"_s)), checks::Outcome::Pass);
        QCOMPARE(server.connections(), 3);
    }

    void theEngineMayEndWithWhatItKeeps()
    {
        const LoopbackServer server(staying());
        {
            Runs run;
            QCOMPARE(run(get(server.url())), checks::Outcome::Pass);
        }
        QCOMPARE(server.connections(), 1);
    }
};

QTEST_GUILESS_MAIN(TestKeptConnections)
#include "tst_keptconnections.moc"
