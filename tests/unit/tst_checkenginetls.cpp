#include "support/authority.h"
#include "support/checkruns.h"
#include "support/loopbackproxy.h"
#include "support/loopbackserver.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What the engine says of certificates, good and bad, against a real TLS server on loopback.
class TestCheckEngineTls : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!Authority::isAvailable())
            QSKIP("needs the openssl program and Qt with TLS");
        QVERIFY(m_authority.make());
        m_authority.issue(u"me"_s, {}, 61);
        m_own = m_authority.pem();
        m_here = m_authority.issue(u"localhost"_s, u"DNS:localhost"_s, 61);
    }

    void init() { failOnAnyWarning(); }

    void takesAGoodCertificate()
    {
        const CheckResult result = overTls(
            m_here, u"status == 200\ntls \"verified\" == true\ntls \"version\" >= \"1.2\"\ncertificate "
                    "\"Expire-Date\" daysAfterNow > 14\ncertificate \"Subject-Alt-Name\" includes \"localhost\""_s);
        QVERIFY2(result.judgement.outcome == checks::Outcome::Pass, qPrintable(result.judgement.why));
    }

    void refusesAnExpiredCertificate()
    {
        const CheckResult result =
            overTls(m_authority.issueExpired(), u"status == 200\ntls \"verified\" == true\ncertificate \"Expire-Date\" "
                                                "daysAfterNow > 14"_s);
        QCOMPARE(result.judgement.outcome, checks::Outcome::Fail);
        QCOMPARE(result.judgement.lines.size(), 3);
        for (const checks::LineOutcome &line : result.judgement.lines)
            QVERIFY2(line.outcome == checks::Outcome::Fail, qPrintable(line.why));
        QVERIFY2(result.judgement.why.contains(u"expired"), qPrintable(result.judgement.why));
    }

    void refusesAnothersCertificate()
    {
        const CheckResult result =
            overTls(m_authority.issue(u"shop.example"_s, u"DNS:shop.example"_s, 61), u"status == 200"_s);
        QCOMPARE(result.judgement.outcome, checks::Outcome::Fail);
        QVERIFY2(result.judgement.why.contains(u"shop.example"), qPrintable(result.judgement.why));
        QVERIFY(!result.recording.samples.first().tls->isVerified);
    }

    void refusesASelfSignedCertificate()
    {
        const CheckResult result = overTls(m_authority.issueSelfSigned(), u"tls \"verified\" == true"_s);
        QCOMPARE(result.judgement.outcome, checks::Outcome::Fail);
    }

    /// Connecting is slow by way of a proxy: the kernel takes connections before any server does.
    void timesTheHandshakeApart()
    {
        LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
            QTimer::singleShot(300ms, &socket, [&socket] {
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\no");
                QTimer::singleShot(400ms, &socket, [&socket] { socket.write("k"); });
            });
        });
        server.speakTls(m_here.chain, m_here.key);
        server.delayHandshakes(200ms);
        const LoopbackProxy proxy({}, 100ms);
        CheckSurroundings surroundings = onLoopback();
        surroundings.extraAuthorities = {m_authority.certificate()};
        const CheckResult result = runOnce(u"GET %1\nproxy \"%2\"\nbody == \"ok\""_s.arg(
                                               server.url(u"/"_s, u"localhost"_s).toString(), proxy.address()),
                                           surroundings);
        QVERIFY2(result.judgement.outcome == checks::Outcome::Pass, qPrintable(result.judgement.why));
        const checks::RecordedPhases &phases = result.recording.samples.first().phases;
        QVERIFY(phases.connect && phases.tls && phases.processing && phases.transfer && phases.total);
        QVERIFY(*phases.connect >= 95ms);
        QVERIFY(*phases.tls >= 195ms);
        QVERIFY(*phases.processing >= 295ms);
        QVERIFY(*phases.transfer >= 395ms);
        QVERIFY(*phases.connect + *phases.tls + *phases.processing + *phases.transfer <= *phases.total);
    }

    void showsTheClientCertificateThatTheCheckNames_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<checks::Outcome>("outcome");
        QTest::addColumn<QString>("why");
        QTest::newRow("named") << u"cert \"me\"\n"_s << checks::Outcome::Pass << QString();
        QTest::newRow("none") << QString() << checks::Outcome::Fail << u"ended"_s;
        QTest::newRow("unknown") << u"cert \"you\"\n"_s << checks::Outcome::Error << u"“you” is not known"_s;
        QTest::newRow("without a key") << u"cert \"root\"\n"_s << checks::Outcome::Error << u"no RSA or EC key"_s;
        QTest::newRow("no certificate") << u"cert \"text\"\n"_s << checks::Outcome::Error << u"no certificate"_s;
    }
    void showsTheClientCertificateThatTheCheckNames()
    {
        QFETCH(QString, option);
        QFETCH(checks::Outcome, outcome);
        QFETCH(QString, why);
        LoopbackServer server(response("200 OK", "text/plain", "ok"));
        server.speakTls(m_here.chain, m_here.key);
        server.wantClientsOf(m_authority.certificate());
        const CheckResult result = runOnce(
            u"GET %1\n%2ca \"root\"\nstatus == 200"_s.arg(server.url(u"/"_s, u"localhost"_s).toString(), option),
            keeping({{u"me"_s, m_own}, {u"root"_s, m_authority.certificate().toPem()}, {u"text"_s, "hunter2"}}));
        QVERIFY2(result.judgement.outcome == outcome, qPrintable(result.judgement.why));
        QVERIFY2(result.judgement.why.contains(why), qPrintable(result.judgement.why));
        QVERIFY(!result.judgement.why.contains(u"hunter2"));
    }

    void noClientCertificateCrossesAnOrigin()
    {
        LoopbackServer other(response("200 OK", "text/plain", "ok"));
        other.speakTls(m_here.chain, m_here.key);
        other.wantClientsOf(m_authority.certificate());
        LoopbackServer server("HTTP/1.1 302 Found\r\nLocation: " + other.url(u"/"_s, u"localhost"_s).toEncoded() +
                              "\r\nContent-Length: 0\r\n\r\n");
        server.speakTls(m_here.chain, m_here.key);
        const CheckResult result = runOnce(
            u"GET %1\ncert \"me\"\nca \"root\"\nstatus == 200"_s.arg(server.url(u"/"_s, u"localhost"_s).toString()),
            keeping({{u"me"_s, m_own}, {u"root"_s, m_authority.certificate().toPem()}}));
        QCOMPARE(result.judgement.outcome, checks::Outcome::Fail);
        QCOMPARE(result.recording.samples.first().hops.size(), 1);
        QCOMPARE(other.requests().size(), 0);
    }

    void trustsAFurtherAuthorityForThatCheckOnly()
    {
        LoopbackServer server(response("200 OK", "text/plain", "ok"));
        server.speakTls(m_here.chain, m_here.key);
        const QString text = u"GET %1\n%2status == 200"_s.arg(server.url(u"/"_s, u"localhost"_s).toString());
        const CheckSurroundings surroundings = keeping({{u"root"_s, m_authority.certificate().toPem()}});
        QCOMPARE(runOnce(text.arg(u"ca \"root\"\n"_s), surroundings).judgement.outcome, checks::Outcome::Pass);
        QCOMPARE(runOnce(text.arg(QString()), surroundings).judgement.outcome, checks::Outcome::Fail);
    }

private:
    static CheckSurroundings keeping(const QHash<QString, QByteArray> &secrets)
    {
        CheckSurroundings surroundings = onLoopback();
        surroundings.secrets = [secrets](const QString &name) {
            return secrets.contains(name) ? std::optional(secrets.value(name)) : std::nullopt;
        };
        return surroundings;
    }

    CheckResult overTls(const Authority::Identity &identity, const QString &lines)
    {
        LoopbackServer server(response("200 OK", "text/plain", "ok"));
        server.speakTls(identity.chain, identity.key);
        CheckSurroundings surroundings = onLoopback();
        surroundings.extraAuthorities = {m_authority.certificate()};
        return runOnce(u"GET %1\n%2"_s.arg(server.url(u"/"_s, u"localhost"_s).toString(), lines), surroundings);
    }

    Authority m_authority;
    Authority::Identity m_here; ///< good for localhost
    QByteArray m_own;           ///< a client's, with its key
};

QTEST_GUILESS_MAIN(TestCheckEngineTls)
#include "tst_checkenginetls.moc"
