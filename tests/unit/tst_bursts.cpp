#include "checks/ratelimit.h"
#include "support/checkruns.h"
#include "support/loopbackserver.h"
#include "support/strict.h"

#include <QTimeZone>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Refuses every request behind the first \a limit.
class LimitedServer : public LoopbackServer {
public:
    explicit LimitedServer(int limit, const QByteArray &further = {})
        : LoopbackServer([this, limit, further](QTcpSocket &socket, const QByteArray &) {
            socket.write(++counted > limit ? "HTTP/1.1 429 Too Many Requests\r\n" + further +
                                                 "Content-Length: 0\r\nConnection: close\r\n\r\n"
                                           : response("200 OK", "text/plain", "ok"));
            socket.disconnectFromHost();
        })
    {
    }
    int counted = 0;
};

class Engine {
public:
    CheckResult run(const QString &text)
    {
        const auto file = checks::parseChecks(text);
        if (!file)
            return {{.why = file.error().message()}, {}};
        QSignalSpy finished(&m_engine, &CheckEngine::finished);
        m_engine.run(file->checks.constFirst());
        finished.wait(20000);
        return finished.isEmpty() ? CheckResult() : finished[0][1].value<CheckResult>();
    }

private:
    static CheckSurroundings allowing()
    {
        CheckSurroundings surroundings = onLoopback();
        surroundings.allowsBursts = true;
        return surroundings;
    }
    CheckEngine m_engine{allowing(), unhurried()};
};

QString burstOf(const LoopbackServer &server, int count, const QString &options = {})
{
    return u"GET %1\nburst %2\n%3status nth %4 == 429\n"_s.arg(server.url().toString())
        .arg(count)
        .arg(options)
        .arg(count - 1);
}

} // namespace

/// Bursts against a real server on loopback that counts.
class TestBursts : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void isNotRepeatedWhileTheServiceCounts()
    {
        const LimitedServer server(2, "Retry-After: 30\r\n");
        Engine engine;
        const CheckResult first = engine.run(burstOf(server, 3));
        QVERIFY2(first.judgement.outcome == checks::Outcome::Pass, qPrintable(first.judgement.why));
        QVERIFY(first.rest == 30s);
        const CheckResult again = engine.run(burstOf(server, 3));
        QCOMPARE(again.judgement.outcome, checks::Outcome::Error);
        QVERIFY2(again.judgement.why.contains(u"counts for another"), qPrintable(again.judgement.why));
        QVERIFY(again.rest > 20s && again.rest <= 31s);
        QCOMPARE(server.counted, 3);
        QCOMPARE(server.connections(), 3);
    }

    void isRepeatedAfterwards()
    {
        LimitedServer server(2);
        Engine engine;
        QCOMPARE(engine.run(burstOf(server, 3, u"window 20ms\n"_s)).judgement.outcome, checks::Outcome::Pass);
        server.counted = 0;
        bool passed = false; // once is enough
        QTRY_VERIFY(passed = passed || engine.run(burstOf(server, 3, u"window 20ms\n"_s)).judgement.outcome ==
                                           checks::Outcome::Pass);
    }

    void restsAMinuteWhereNothingIsSaid()
    {
        const LimitedServer server(2);
        QVERIFY(Engine().run(burstOf(server, 3)).rest == 60s);
    }

    void mayBeRepeatedAtOnceWhereNothingWasRefused()
    {
        const LimitedServer server(100);
        Engine engine;
        const CheckResult first = engine.run(burstOf(server, 3));
        QCOMPARE(first.judgement.outcome, checks::Outcome::Fail);
        QVERIFY(!first.rest);
        QCOMPARE(engine.run(burstOf(server, 3)).judgement.outcome, checks::Outcome::Fail);
        QCOMPARE(server.counted, 6);
    }

    void saysNothingWhereTheLimitWasUsedUpBefore()
    {
        const LimitedServer server(0);
        const CheckResult result = Engine().run(burstOf(server, 3));
        QCOMPARE(result.judgement.outcome, checks::Outcome::Error);
        QVERIFY2(result.judgement.why.contains(u"used up before"), qPrintable(result.judgement.why));
        QCOMPARE(server.counted, 1); // and leans on it no further
        QVERIFY(result.rest);
    }

    void theSameBurstIsSentToAnotherService()
    {
        const LimitedServer server(2), other(2);
        CheckSurroundings surroundings = onLoopback();
        surroundings.allowsBursts = true;
        CheckEngine engine(surroundings, unhurried());
        QSignalSpy finished(&engine, &CheckEngine::finished);
        const auto file = checks::parseChecks(u"GET {H}/health\nburst 3\nstatus nth 2 == 429\n"_s);
        QVERIFY(file);
        for (const LoopbackServer *each :
             {static_cast<const LoopbackServer *>(&server), static_cast<const LoopbackServer *>(&other)}) {
            surroundings.values = {{u"H"_s, each->url(QString()).toString()}};
            engine.run(file->checks.constFirst(), surroundings);
            QVERIFY(finished.wait());
            QCOMPARE(finished.last()[1].value<CheckResult>().judgement.outcome, checks::Outcome::Pass);
        }
    }

    void anotherQuestionToTheSameServiceIsAsked()
    {
        const LimitedServer server(2);
        Engine engine;
        QCOMPARE(engine.run(burstOf(server, 3)).judgement.outcome, checks::Outcome::Pass);
        QCOMPARE(engine.run(u"GET %1\nstatus == 429"_s.arg(server.url().toString())).judgement.outcome,
                 checks::Outcome::Pass);
    }

    void readsHowLongToWait_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds"); // -1: not stated
        QTest::newRow("seconds") << QByteArray("Retry-After") << QByteArray("120") << 120;
        QTest::newRow("a date") << QByteArray("Retry-After") << QByteArray("Mon, 23 Nov 2026 08:01:30 GMT") << 90;
        QTest::newRow("a date that is over")
            << QByteArray("Retry-After") << QByteArray("Mon, 23 Nov 2026 07:00:00 GMT") << -1;
        QTest::newRow("words") << QByteArray("Retry-After") << QByteArray("soon") << -1;
        QTest::newRow("draft") << QByteArray("RateLimit") << QByteArray("\"p\";r=0;t=30") << 30;
        QTest::newRow("custom") << QByteArray("X-RateLimit-Reset") << QByteArray("45") << 45;
        QTest::newRow("Unix time") << QByteArray("X-RateLimit-Reset") << QByteArray("1795420860") << 60;
        QTest::newRow("something else") << QByteArray("Age") << QByteArray("45") << -1;
    }
    void readsHowLongToWait()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        const QDateTime at(QDate(2026, 11, 23), QTime(8, 0), QTimeZone::utc());
        const checks::Recorded answer{.at = at, .status = 429, .headers = {{name, value}}};
        const auto wait = checks::statedWait(answer);
        QCOMPARE(wait ? int(wait->count()) : -1, seconds);
    }
};

QTEST_GUILESS_MAIN(TestBursts)
#include "tst_bursts.moc"
