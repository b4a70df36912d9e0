#include "probes/endpointprobe.h"
#include "support/json.h"
#include "support/loopbackserver.h"
#include "support/strict.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const EndpointId first{1};
const EndpointId second{2};
const QByteArray chunkedHead =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
const QByteArray healthy = json("{'status':'ok'}");

/// Asks \a url once and waits for the answer.
ProbeResult askOnce(const QUrl &url, ProbeLimits limits = {})
{
    EndpointProbe probe(systemClock(), limits);
    probe.setQuestions({{first, url}});
    QSignalSpy answered(&probe, &EndpointProbe::answered);
    probe.ask(first);
    if (answered.isEmpty())
        answered.wait(10000);
    return answered.isEmpty() ? ProbeResult{} : answered[0][0].value<ProbeResult>();
}

} // namespace

class TestEndpointProbe : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void reportsAHealthyService()
    {
        const LoopbackServer server(response("200 OK", "application/json", healthy));
        const ProbeResult result = askOnce(server.url());
        QCOMPARE(result.reason, u"200, status ok"_s);
        QCOMPARE(result.state, EndpointState::Up);
        QCOMPARE(result.httpStatus, 200);
        QVERIFY(result.latency && *result.latency >= 0ms && *result.latency < 5s);
        QVERIFY(!result.certificateDays);
        QVERIFY(result.at.isValid());
    }

    void sendsAPlainGetWithoutCredentials()
    {
        LoopbackServer server([](QTcpSocket &socket, const QByteArray &path) {
            socket.write(path == "/health"
                             ? "HTTP/1.1 302 Found\r\nLocation: /ready\r\nSet-Cookie: session=1; Path=/\r\n"
                               "Content-Length: 0\r\nConnection: close\r\n\r\n"
                             : response("200 OK", "application/json", healthy));
            socket.disconnectFromHost();
        });
        QCOMPARE(askOnce(server.url()).state, EndpointState::Up);
        QCOMPARE(server.requests().size(), 2);
        for (const QByteArray &request : server.requests()) {
            QVERIFY(request.startsWith("GET /"));
            QVERIFY(!request.toLower().contains("cookie"));
            QVERIFY(!request.toLower().contains("authorization"));
        }
    }

    void sendsNothingUntilTold()
    {
        const LoopbackServer server(response("200 OK", "application/json", healthy));
        EndpointProbe probe;
        probe.setQuestions({{first, server.url()}});
        const ProbeResult other = askOnce(LoopbackServer(response("200 OK", "text/plain", "ok")).url());
        QVERIFY(other.at.isValid()); // an exchange later
        QCOMPARE(server.connections(), 0);
        QVERIFY(!probe.latest(first));
    }

    void theDeadlineHoldsAgainst_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QString>("reason");
        QTest::newRow("silence") << QByteArray() << QByteArray() << u"no answer within 0.3 s"_s;
        QTest::newRow("dripping body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{")
                                       << QByteArray(" ") << u"200, but the answer did not end within 0.3 s"_s;
        QTest::newRow("dripping head") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X-A: b\r\n")
                                       << u"no answer within 0.3 s"_s;
    }
    void theDeadlineHoldsAgainst()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, piece);
        LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
            socket.write(start);
            if (!piece.isEmpty())
                drip(socket, piece, 20ms);
        });
        QElapsedTimer elapsed;
        elapsed.start();
        const ProbeResult result = askOnce(server.url(), {.deadline = 300ms});
        QTEST(result.reason, "reason");
        QCOMPARE(result.state, EndpointState::Down);
        QVERIFY(elapsed.elapsed() < 3000);
    }

    void stopsReadingAtItsOwnLimit()
    {
        LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{");
            drip(socket, QByteArray(256 * 1024, ' '), 0ms);
        });
        QElapsedTimer elapsed;
        elapsed.start();
        const ProbeResult result = askOnce(server.url());
        QCOMPARE(result.reason, u"200, but the answer is too long to be read whole"_s);
        QCOMPARE(result.state, EndpointState::Degraded);
        QVERIFY(elapsed.elapsed() < 5000); // long before the deadline of 10 s
    }

    void survivesAGzipBomb()
    {
        const QByteArray bomb = gzipBomb(64 * 1024 * 1024);
        QVERIFY(bomb.size() < 128 * 1024);
        const LoopbackServer server(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: " +
            QByteArray::number(bomb.size()) + "\r\nConnection: close\r\n\r\n" + bomb);
        const ProbeResult result = askOnce(server.url());
        QCOMPARE(result.state, EndpointState::Degraded);
        QVERIFY2(result.reason == u"200, but the answer is too long to be read whole"_s ||
                     result.reason == u"200, but the answer could not be unpacked"_s,
                 qPrintable(result.reason));
    }

    void seesABrokenEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<EndpointState>("state");
        QTest::addColumn<QString>("reason");
        QTest::newRow("body shorter than announced")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                          "500\r\n\r\n{\"status\":\"ok\"}")
            << EndpointState::Degraded << u"200, but the answer was cut off"_s;
        QTest::newRow("closed at once") << QByteArray() << EndpointState::Down
                                        << u"connection closed without an answer"_s;
        QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << EndpointState::Down
                                  << u"the answer is not HTTP"_s;
    }
    void seesABrokenEnd()
    {
        QFETCH(QByteArray, bytes);
        const LoopbackServer server(bytes);
        const ProbeResult result = askOnce(server.url(), {.deadline = 1s});
        QTEST(result.reason, "reason");
        QTEST(result.state, "state");
    }

    void neverTakesABrokenChunkForHealth_data()
    {
        QTest::addColumn<QByteArray>("chunk");
        QTest::newRow("half a chunk") << QByteArray("100\r\n{");
        QTest::newRow("absurd size") << QByteArray("ffffffffffffffff\r\n");
    }
    void neverTakesABrokenChunkForHealth()
    {
        QFETCH(QByteArray, chunk);
        // Depending on when the connection closes, Qt calls this a success, a broken connection, or waits for more.
        const LoopbackServer server(chunkedHead + chunk);
        const ProbeResult result = askOnce(server.url(), {.deadline = 300ms});
        QVERIFY(result.at.isValid());
        QVERIFY2(result.state != EndpointState::Up, qPrintable(result.reason));
    }

    void followsWithinTheOriginOnly()
    {
        LoopbackServer elsewhere(response("200 OK", "application/json", healthy));
        const LoopbackServer server("HTTP/1.1 302 Found\r\nLocation: " + elsewhere.url().toEncoded() +
                                    "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        const ProbeResult result = askOnce(server.url());
        QCOMPARE(result.reason, u"redirects to http://127.0.0.1:%1, not followed"_s.arg(elsewhere.serverPort()));
        QCOMPARE(result.state, EndpointState::Unknown);
        QCOMPARE(elsewhere.connections(), 0);
    }

    void endsARedirectLoop()
    {
        const LoopbackServer server(
            QByteArray("HTTP/1.1 302 Found\r\nLocation: /health\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
        const ProbeResult result = askOnce(server.url());
        QCOMPARE(result.reason, u"redirects without end"_s);
        QCOMPARE(result.state, EndpointState::Down);
        QCOMPARE(server.connections(), 6);
    }

    void saysWhenNobodyListens()
    {
        QUrl url;
        {
            const LoopbackServer server(QByteArray{});
            url = server.url();
        }
        const ProbeResult result = askOnce(url);
        QCOMPARE(result.reason, u"connection refused"_s);
        QVERIFY(!result.httpStatus);
        QVERIFY(!result.latency);
    }

    void refusesToAsk_data()
    {
        QTest::addColumn<QUrl>("url");
        const auto row = [](const char *name, const QString &url) { QTest::newRow(name) << QUrl(url); };
        row("credentials", u"http://app:pass@127.0.0.1:9/health"_s);
        row("scheme", u"ftp://127.0.0.1/health"_s);
        row("file", u"file:///etc/hosts"_s);
        row("no host", u"/health"_s);
        row("link-local", u"http://169.254.1.2/"_s);
        row("metadata", u"http://169.254.169.254/latest/meta-data/"_s);
        row("metadata as a number", u"http://2852039166/"_s);
        row("metadata in hexadecimal", u"http://0xa9fea9fe/"_s);
        row("IPv6 link-local", u"http://[fe80::1]/"_s);
        row("IPv4 in IPv6", u"http://[::ffff:169.254.169.254]/"_s);
    }
    void refusesToAsk()
    {
        QFETCH(QUrl, url);
        const ProbeResult result = askOnce(url);
        QCOMPARE(result.state, EndpointState::Unknown);
        QVERIFY2(result.reason.startsWith(u"not asked: "_s), qPrintable(result.reason));
    }

    void dropsTheAnswerToARemovedQuestion()
    {
        const LoopbackServer server(response("200 OK", "application/json", healthy));
        EndpointProbe probe;
        QSignalSpy answered(&probe, &EndpointProbe::answered);
        probe.setQuestions({{first, server.url()}, {second, server.url()}});
        probe.ask(first);
        probe.ask(second);
        probe.setQuestions({{second, server.url()}});
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered[0][0].value<ProbeResult>().endpoint, second);
        QVERIFY(!probe.latest(first));
    }

    void answersOnlyTheLatestAskingOfAQuestion()
    {
        int asked = 0;
        LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
            if (++asked == 1) // the first never gets an answer
                return;
            socket.write(response("200 OK", "application/json", healthy));
            socket.disconnectFromHost();
        });
        EndpointProbe probe;
        QSignalSpy answered(&probe, &EndpointProbe::answered);
        probe.setQuestions({{first, server.url()}});
        probe.ask(first);
        QTRY_COMPARE(asked, 1);
        probe.ask(first);
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered[0][0].value<ProbeResult>().state, EndpointState::Up);
        QCOMPARE(probe.recent(first).size(), 1);
        QVERIFY(!probe.isAsking(first));
    }

    void forgetsWhatWasKnownWhenTheAddressChanges()
    {
        const LoopbackServer server(response("200 OK", "application/json", healthy));
        EndpointProbe probe;
        probe.setQuestions({{first, server.url()}});
        probe.ask(first);
        QTRY_VERIFY(probe.latest(first));
        probe.setQuestions({{first, server.url()}});
        QVERIFY(probe.latest(first));
        probe.setQuestions({{first, server.url(u"/ready"_s)}});
        QVERIFY(!probe.latest(first));
    }

    void asksAtMostTwoOfAHostAtATime()
    {
        LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
            QTimer::singleShot(30ms, &socket, [&socket] {
                socket.write(response("200 OK", "application/json", healthy));
                socket.disconnectFromHost();
            });
        });
        EndpointProbe probe;
        QSignalSpy answered(&probe, &EndpointProbe::answered);
        QList<ProbeQuestion> questions;
        for (int id = 1; id <= 9; ++id)
            questions.append({EndpointId{id}, server.url()});
        probe.setQuestions(questions);
        probe.askAll();
        QVERIFY(probe.isAsking(EndpointId{9}));
        QTRY_COMPARE(answered.size(), 9);
        QCOMPARE(server.mostOpen(), 2);
    }

    void asksAgainEveryInterval()
    {
        const LoopbackServer server(response("200 OK", "application/json", healthy));
        EndpointProbe probe;
        QSignalSpy answered(&probe, &EndpointProbe::answered);
        probe.setQuestions({{first, server.url()}});
        probe.setInterval(1s);
        QTRY_COMPARE(answered.size(), 2);
        probe.setInterval(0s);
        QCOMPARE(probe.interval(), 0s);
    }

    void keepsTheLastSixtyAnswers()
    {
        const LoopbackServer server(response("200 OK", "application/json", healthy));
        qint64 tick = 0;
        EndpointProbe probe([&tick] { return QDateTime::fromSecsSinceEpoch(++tick); });
        QSignalSpy answered(&probe, &EndpointProbe::answered);
        probe.setQuestions({{first, server.url()}});
        for (int i = 1; i <= 62; ++i) {
            probe.ask(first);
            QTRY_COMPARE(answered.size(), i);
        }
        const auto recent = probe.recent(first);
        QCOMPARE(recent.size(), 60);
        QVERIFY(std::ranges::is_sorted(recent, {}, &ProbeResult::at));
        QCOMPARE(recent.last().at, probe.latest(first)->at);
    }

    void endsWhileAsking()
    {
        LoopbackServer server([](QTcpSocket &, const QByteArray &) {});
        auto probe = std::make_unique<EndpointProbe>();
        probe->setQuestions({{first, server.url()}});
        probe->setInterval(1s);
        probe->ask(first);
        QTRY_COMPARE(server.requests().size(), 1);
        probe.reset();
        QVERIFY(!probe);
    }
};

QTEST_GUILESS_MAIN(TestEndpointProbe)
#include "tst_endpointprobe.moc"
