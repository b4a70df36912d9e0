#include "probes/certificate.h"
#include "probes/endpointprobe.h"
#include "support/authority.h"
#include "support/json.h"
#include "support/loopbackserver.h"
#include "support/strict.h"

#include <QSignalSpy>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What the probe says of certificates, good and bad, against a real TLS server on loopback.
class TestEndpointTls : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!Authority::isAvailable())
            QSKIP("needs the openssl program and Qt with TLS");
        QVERIFY(m_authority.make());
    }

    void init() { test::failOnAnyWarning(); }

    void acceptsACertificateOfATrustedAuthority()
    {
        const ProbeResult result = ask(m_authority.issue(u"localhost"_s, u"DNS:localhost,IP:127.0.0.1"_s, 61), true);
        QCOMPARE(result.reason, u"200, status ok"_s);
        QCOMPARE(result.certificateDays, 60);
    }

    void refusesOneOfAnUnknownAuthority()
    {
        const ProbeResult result = ask(m_authority.issue(u"localhost"_s, u"DNS:localhost,IP:127.0.0.1"_s, 61), false);
        QCOMPARE(result.state, EndpointState::Down);
        QCOMPARE(result.reason, u"the certificate cannot be traced to an authority that this computer trusts"_s);
        QCOMPARE(result.certificateDays, 60);
        QVERIFY(!result.httpStatus);
    }

    void refusesAnExpiredOne()
    {
        const ProbeResult result = ask(m_authority.issueExpired(), true);
        QCOMPARE(result.state, EndpointState::Down);
        QVERIFY2(result.reason.startsWith(u"the certificate expired on "_s), qPrintable(result.reason));
        QVERIFY(result.certificateDays);
        QVERIFY(*result.certificateDays < 0);
    }

    void refusesASelfSignedOne()
    {
        const ProbeResult result = ask(m_authority.issueSelfSigned(), true);
        QCOMPARE(result.state, EndpointState::Down);
        QCOMPARE(result.reason, u"the certificate is self-signed"_s);
        QCOMPARE(result.certificateDays, 89);
    }

    void refusesAnotherHosts()
    {
        const ProbeResult result = ask(m_authority.issue(u"shop.example"_s, u"DNS:shop.example"_s, 61), true);
        QCOMPARE(result.state, EndpointState::Down);
        QCOMPARE(result.reason, u"the certificate is for shop.example, not for localhost"_s);
    }

    void looksAtTheAlternativeNamesWhereThereAreAny()
    {
        // Qt alone takes this one by its common name.
        const ProbeResult result = ask(m_authority.issue(u"localhost"_s, u"DNS:nothing.test"_s, 61), true);
        QCOMPARE(result.state, EndpointState::Down);
        QCOMPARE(result.reason, u"the certificate is for nothing.test, not for localhost"_s);
        QVERIFY(m_requests.isEmpty());
    }

    void countsTheEarliestEndOfTheChain()
    {
        auto identity = m_authority.issue(u"localhost"_s, u"DNS:localhost"_s, 700);
        identity.chain.append(m_authority.certificate());
        QCOMPARE(ask(identity, true).certificateDays, 399);
    }

    void roundsDaysDown()
    {
        const QSslCertificate authority = m_authority.certificate();
        const QDateTime end = authority.expiryDate();
        QCOMPARE(daysLeft({end}, end.addSecs(-1)), 0);
        QCOMPARE(daysLeft({end}, end.addSecs(1)), -1);
        QCOMPARE(daysLeft({end}, end.addDays(-14)), 14);
        QCOMPARE(daysLeft({}, end), std::nullopt);
    }

    void aWildcardStandsForOneLabel()
    {
        const auto identity = m_authority.issue(u"x"_s, u"DNS:*.shop.example"_s, 61);
        QVERIFY(namesHost(identity.chain.first(), u"api.shop.example"_s));
        QVERIFY(namesHost(identity.chain.first(), u"API.Shop.Example"_s));
        QVERIFY(!namesHost(identity.chain.first(), u"shop.example"_s));
        QVERIFY(!namesHost(identity.chain.first(), u"a.b.shop.example"_s));
    }

private:
    ProbeResult ask(const Authority::Identity &identity, bool trusted)
    {
        LoopbackServer server(response("200 OK", "application/json", json("{'status':'ok'}")));
        server.speakTls(identity.chain, identity.key);
        EndpointProbe probe(systemClock(), {.deadline = 8s});
        if (trusted)
            probe.setExtraAuthorities({m_authority.certificate()});
        probe.setQuestions({{EndpointId{1}, server.url(u"/health"_s, u"localhost"_s)}});
        QSignalSpy answered(&probe, &EndpointProbe::answered);
        probe.ask(EndpointId{1});
        const bool came = answered.wait(9000);
        m_requests = server.requests();
        return came ? answered[0][0].value<ProbeResult>() : ProbeResult{};
    }

    Authority m_authority;
    QList<QByteArray> m_requests;
};

QTEST_GUILESS_MAIN(TestEndpointTls)
#include "tst_endpointtls.moc"
