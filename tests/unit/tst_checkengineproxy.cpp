#include "support/authority.h"
#include "support/checkruns.h"
#include "support/loopbackproxy.h"
#include "support/loopbackserver.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A name that no name server knows: only the proxy can.
constexpr const char *inside = "app.inside.invalid";

CheckSurroundings withSecret()
{
    CheckSurroundings surroundings = onLoopback();
    surroundings.secrets = [](const QString &) { return std::optional(QByteArray("hunter2hunter2")); };
    return surroundings;
}

/// As though the computer were set up so.
ProxySource setUpFor(const LoopbackProxy &proxy)
{
    return [port = proxy.serverPort()](const QUrl &) -> ProxyChoice {
        return Proxy{.host = u"127.0.0.1"_s, .port = port};
    };
}

} // namespace

/// The engine through a real proxy on loopback.
class TestCheckEngineProxy : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void asksThroughTheProxyThatTheCheckNames()
    {
        const LoopbackServer server(response("200 OK", "text/plain", "ok"));
        const LoopbackProxy proxy;
        const QString url = server.url(u"/health?x=1"_s, QLatin1StringView(inside)).toString();
        const CheckResult result =
            runOnce(u"GET %1\nproxy \"%2\"\nstatus == 200\nbody == \"ok\""_s.arg(url, proxy.address()));
        QVERIFY2(result.judgement.outcome == checks::Outcome::Pass, qPrintable(result.judgement.why));
        QCOMPARE(proxy.requests().size(), 1);
        QVERIFY2(proxy.requests().first().startsWith("GET " + url.toLatin1() + " HTTP/1.1\r\nHost: " + inside),
                 proxy.requests().first().constData());
        const checks::Recorded &answer = result.recording.samples.first();
        QVERIFY(answer.ip.isEmpty()); // of the service nobody knows it
        QVERIFY(!answer.phases.resolve);
    }

    void tunnelsWhatIsEncrypted()
    {
        if (!Authority::isAvailable())
            QSKIP("needs the openssl program and Qt with TLS");
        Authority authority;
        QVERIFY(authority.make());
        LoopbackServer server(response("200 OK", "text/plain", "ok"));
        const auto identity = authority.issue(u"inside"_s, u"DNS:"_s + QLatin1StringView(inside), 61);
        server.speakTls(identity.chain, identity.key);
        const LoopbackProxy proxy;
        CheckSurroundings surroundings = withSecret();
        surroundings.extraAuthorities = {authority.certificate()};
        surroundings.proxies = setUpFor(proxy);
        const QString url = server.url(u"/"_s, QLatin1StringView(inside)).toString();
        const CheckResult result = runOnce(u"GET %1\nheader \"Authorization\": secret(login)\nstatus == 200\ntls "
                                           "\"verified\" == true\nduration connect >= 0s\nduration tls > 0s"_s.arg(url),
                                           surroundings);
        QVERIFY2(result.judgement.outcome == checks::Outcome::Pass, qPrintable(result.judgement.why));
        QCOMPARE(proxy.requests().size(), 1);
        const QByteArray asked = proxy.requests().first();
        QVERIFY2(asked.startsWith("CONNECT " + QByteArray(inside)), asked.constData());
        QVERIFY2(!asked.toLower().contains("authorization") && !asked.contains("hunter2"), asked.constData());
        QVERIFY(server.requests().value(0).contains("hunter2"));
    }

    void theProxyOfTheComputerIsAskedUnlessTheCheckWantsNone()
    {
        const LoopbackServer server(response("200 OK", "text/plain", "ok"));
        const LoopbackProxy proxy;
        CheckSurroundings surroundings = onLoopback();
        surroundings.proxies = setUpFor(proxy);
        const QString text = u"GET %1\n%2status == 200"_s.arg(server.url().toString());
        QCOMPARE(runOnce(text.arg(u"proxy \"none\"\n"_s), surroundings).judgement.outcome, checks::Outcome::Pass);
        QCOMPARE(proxy.requests().size(), 0);
        QCOMPARE(runOnce(text.arg(QString()), surroundings).judgement.outcome, checks::Outcome::Pass);
        QCOMPARE(proxy.requests().size(), 1);
    }

    void addressesOfThisComputerNeedNoProxyOfIt()
    {
        qputenv("http_proxy", "http://127.0.0.1:9");
        for (const auto &host : {u"127.0.0.1"_s, u"localhost"_s, u"[::1]"_s}) {
            const ProxyChoice choice = proxiesOfSystem()(QUrl(u"http://%1:8080/"_s.arg(host)));
            QVERIFY(choice && !*choice);
        }
        qunsetenv("http_proxy");
    }

    void whatAProxySaysIsNotTakenForTheService_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QByteArray>("refusal");
        QTest::addColumn<checks::Outcome>("outcome");
        QTest::addColumn<QString>("why");
        const QByteArray end = "\r\nContent-Length: 0\r\n\r\n";
        QTest::newRow("log-in") << u"http"_s << "HTTP/1.1 407 Proxy Authentication Required" + end
                                << checks::Outcome::Error << u"wants a log-in"_s;
        QTest::newRow("log-in for a tunnel") << u"https"_s << "HTTP/1.1 407 Proxy Authentication Required" + end
                                             << checks::Outcome::Error << u"wants a log-in"_s;
        QTest::newRow("forbidden") << u"https"_s << "HTTP/1.1 403 Forbidden" + end << checks::Outcome::Error
                                   << u"made no connection and answered 403"_s;
        QTest::newRow("not reached") << u"https"_s << "HTTP/1.1 504 Timeout" + end << checks::Outcome::Fail
                                     << u"could not reach it and answered 504"_s;
        QTest::newRow("no proxy") << u"https"_s << QByteArray("SSH-2.0-x\r\n\r\n") << checks::Outcome::Error
                                  << u"does not speak HTTP"_s;
    }
    void whatAProxySaysIsNotTakenForTheService()
    {
        QFETCH(QString, scheme);
        QFETCH(QByteArray, refusal);
        QFETCH(checks::Outcome, outcome);
        QFETCH(QString, why);
        const LoopbackProxy proxy(refusal);
        const CheckResult result = runOnce(
            u"GET %1://%2/\nproxy \"%3\"\nstatus == 407"_s.arg(scheme, QLatin1StringView(inside), proxy.address()));
        QVERIFY2(result.judgement.outcome == outcome, qPrintable(result.judgement.why));
        QVERIFY2(result.judgement.why.contains(why), qPrintable(result.judgement.why));
    }

    void isNotAskedThrough_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("further");
        QTest::newRow("a proxy with a password") << u"http://me:hunter2@127.0.0.1:9"_s << QString();
        QTest::newRow("another kind of proxy") << u"socks5://127.0.0.1:9"_s << QString();
        QTest::newRow("nobody") << u"http://127.0.0.1:9"_s << QString();
        QTest::newRow("a forbidden address") << u"http://169.254.169.254"_s << QString();
        QTest::newRow("a proxy that would see a secret")
            << u"http://127.0.0.1:9"_s << u"header \"Authorization\": secret(login)\n"_s;
        QTest::newRow("a proxy, by a family") << u"http://127.0.0.1:9"_s << u"family 4\n"_s;
    }
    void isNotAskedThrough()
    {
        QFETCH(QString, proxy);
        QFETCH(QString, further);
        const CheckResult result =
            runOnce(u"GET http://%1/\nproxy \"%2\"\n%3status == 200"_s.arg(QLatin1StringView(inside), proxy, further),
                    withSecret());
        QVERIFY2(result.judgement.outcome == checks::Outcome::Error, qPrintable(result.judgement.why));
        QVERIFY(!result.judgement.why.contains(u"hunter2"));
    }

    void addressesStayForbiddenBehindAProxy()
    {
        const LoopbackProxy proxy;
        for (const auto &host :
             {u"169.254.169.254"_s, u"[fe80::1]"_s, u"metadata.google.internal"_s, u"Metadata.Goog."_s}) {
            const CheckResult result =
                runOnce(u"GET http://%1/\nproxy \"%2\"\nstatus == 200"_s.arg(host, proxy.address()));
            QVERIFY2(result.judgement.outcome == checks::Outcome::Error, qPrintable(result.judgement.why));
        }
        CheckSurroundings strangers = onLoopback();
        strangers.allowsPrivate = false;
        strangers.proxies = setUpFor(proxy);
        for (const auto &host : {u"10.0.0.1"_s, u"localhost"_s, u"app.localhost."_s})
            QCOMPARE(runOnce(u"GET http://%1/\nstatus == 200"_s.arg(host), strangers).judgement.outcome,
                     checks::Outcome::Error);
        QCOMPARE(proxy.requests().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCheckEngineProxy)
#include "tst_checkengineproxy.moc"
