#include "probes/address.h"
#include "support/checkruns.h"
#include "support/loopbackserver.h"
#include "support/strict.h"

#include <QElapsedTimer>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using checks::Arrival;

namespace {

QString check(const LoopbackServer &server, const QString &lines)
{
    return u"GET "_s + server.url().toString() + u'\n' + lines;
}

const QByteArray openHead = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n";

} // namespace

/// The engine against services that mean no good.
class TestCheckEngineHostile : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void theDeadlineHoldsAgainst_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QString>("why");
        QTest::newRow("silence") << QByteArray() << QByteArray() << u"no answer within 0.3 s"_s;
        QTest::newRow("dripping body") << openHead << QByteArray(" ") << u"the answer did not end within 0.3 s"_s;
        QTest::newRow("dripping head") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X-A: b\r\n")
                                       << u"no answer within 0.3 s"_s;
    }
    void theDeadlineHoldsAgainst()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, piece);
        QFETCH(QString, why);
        const LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
            socket.write(start);
            if (!piece.isEmpty())
                drip(socket, piece, 20ms);
        });
        QElapsedTimer elapsed;
        elapsed.start();
        const CheckResult result = runOnce(check(server, u"timeout 300ms\nsamples 3\nstatus == 200"_s));
        QCOMPARE(result.judgement.outcome, checks::Outcome::Fail);
        QVERIFY2(result.judgement.why.contains(why), qPrintable(result.judgement.why));
        QVERIFY(elapsed.elapsed() >= 290);
        QVERIFY(elapsed.elapsed() < 3000);
        QCOMPARE(result.recording.samples.size(), 1); // more could not change it
    }

    void aBodyWithoutEndIsCutAtTheLimit_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("endless") << openHead << QByteArray(256 * 1024, ' ');
        const QByteArray bomb = gzipBomb(64 * 1024 * 1024);
        QTest::newRow("packed") << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " +
                                              QByteArray::number(bomb.size()) + "\r\n\r\n" + bomb)
                                << QByteArray();
    }
    void aBodyWithoutEndIsCutAtTheLimit()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, piece);
        const LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
            socket.write(start);
            if (!piece.isEmpty())
                drip(socket, piece, 0ms);
        });
        QElapsedTimer elapsed;
        elapsed.start();
        const CheckResult result = runOnce(check(server, u"max-body 100KiB\nstatus == 200\nbody contains \"x\""_s));
        QCOMPARE(result.judgement.outcome, checks::Outcome::Error);
        QCOMPARE(result.judgement.lines.value(0).outcome, checks::Outcome::Pass);
        QCOMPARE(result.judgement.lines.value(1).outcome, checks::Outcome::Error);
        QVERIFY(result.recording.samples.first().body.size() <= 100 * 1024);
        QVERIFY(elapsed.elapsed() < 4500); // before the deadline of 5 s
    }

    void aBodyThatIsNotWholeIsNotJudged_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("shorter than stated")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{}");
        QTest::newRow("shorter than stated, with an error's status")
            << QByteArray("HTTP/1.1 503 Down\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{}");
        QTest::newRow("not packed as stated")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\nConnection: "
                          "close\r\n\r\nnot gzip!");
    }
    void aBodyThatIsNotWholeIsNotJudged()
    {
        QFETCH(QByteArray, answer);
        const LoopbackServer server(answer);
        const CheckResult result = runOnce(check(server, u"body not contains \"error\""_s));
        QVERIFY2(result.judgement.outcome == checks::Outcome::Error, qPrintable(result.judgement.why));
    }

    void aFloodOfHeadersIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("long") << "X-Flood: " + QByteArray(100 * 1024, 'a') + "\r\n";
        QTest::newRow("many") << QByteArray("X-Flood: a\r\n").repeated(5000);
        QTest::newRow("no colon") << QByteArray("X-Flood\r\n");
    }
    void aFloodOfHeadersIsNoAnswer()
    {
        QFETCH(QByteArray, headers);
        const LoopbackServer server("HTTP/1.1 200 OK\r\n" + headers + "Content-Length: 0\r\nConnection: close\r\n\r\n");
        const CheckResult result = runOnce(check(server, u"status == 200"_s));
        QVERIFY2(result.judgement.outcome == checks::Outcome::Fail, qPrintable(result.judgement.why));
    }

    void aLoopOfRedirectsEnds()
    {
        LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket.disconnectFromHost();
        });
        const CheckResult result = runOnce(check(server, u"status == 302"_s));
        QCOMPARE(result.judgement.outcome, checks::Outcome::Fail);
        QVERIFY2(result.judgement.why.contains(u"redirects more than 5"), qPrintable(result.judgement.why));
        QCOMPARE(server.connections(), 6);
    }

    void redirectsLeadToNoAddressThatIsNeverAsked_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("metadata") << QByteArray("http://169.254.169.254/latest/meta-data/");
        QTest::newRow("metadata, as IPv6") << QByteArray("http://[::ffff:169.254.169.254]/");
        QTest::newRow("link-local") << QByteArray("http://[fe80::1]/");
        QTest::newRow("file") << QByteArray("file:///etc/passwd");
        QTest::newRow("with a password") << QByteArray("http://user:pass@127.0.0.1:9/");
    }
    void redirectsLeadToNoAddressThatIsNeverAsked()
    {
        QFETCH(QByteArray, target);
        const LoopbackServer server("HTTP/1.1 302 Found\r\nLocation: " + target +
                                    "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        const CheckResult result = runOnce(check(server, u"follow any 5\nstatus == 200"_s));
        QVERIFY2(result.judgement.outcome == checks::Outcome::Error, qPrintable(result.judgement.why));
    }

    void privateAddressesNeedConsent()
    {
        const LoopbackServer server(response("200 OK", "text/plain", "ok"));
        CheckSurroundings surroundings = onLoopback();
        surroundings.allowsPrivate = false;
        for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
            const QString text = u"GET %1\n%2status == 200"_s.arg(server.url(u"/"_s, host).toString());
            QCOMPARE(runOnce(text.arg(QString()), surroundings).judgement.outcome, checks::Outcome::Error);
            QCOMPARE(server.connections(), host == u"localhost" ? 1 : 0);
            QCOMPARE(runOnce(text.arg(u"allow-private\n"_s), surroundings).judgement.outcome, checks::Outcome::Pass);
        }
    }

    void knowsPrivateAddresses_data()
    {
        QTest::addColumn<bool>("isPrivateOne");
        for (const char *address :
             {"127.0.0.1", "10.1.2.3", "172.31.0.1", "192.168.1.1", "100.64.0.1", "0.0.0.0", "224.0.0.1",
              "255.255.255.255", "::1", "::", "fd00::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "ff02::1"})
            QTest::newRow(address) << true;
        for (const char *address : {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2001:4860::1", "::ffff:8.8.8.8"})
            QTest::newRow(address) << false;
    }
    void knowsPrivateAddresses()
    {
        QFETCH(bool, isPrivateOne);
        const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!address.isNull());
        QCOMPARE(isPrivate(address), isPrivateOne);
    }

    void metadataIsForbiddenHoweverItIsWritten()
    {
        for (const char *address : {"169.254.169.254", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "fe80::1"})
            QVERIFY2(isForbidden(QHostAddress(QString::fromLatin1(address))), address);
    }

    void aPortWhereNobodyListensFails()
    {
        QUrl url;
        {
            const LoopbackServer server(response("200 OK", "text/plain", "ok"));
            url = server.url();
        }
        const CheckResult result = runOnce(u"GET %1\nstatus == 200"_s.arg(url.toString()));
        QCOMPARE(result.judgement.outcome, checks::Outcome::Fail);
        QVERIFY2(result.judgement.why.contains(u"nobody listens there"), qPrintable(result.judgement.why));
    }

    void whatIsNoHttpFails()
    {
        const LoopbackServer server("220 mail.example ESMTP\r\n\r\n");
        QCOMPARE(runOnce(check(server, u"status == 200"_s)).judgement.outcome, checks::Outcome::Fail);
    }
};

QTEST_GUILESS_MAIN(TestCheckEngineHostile)
#include "tst_checkenginehostile.moc"
