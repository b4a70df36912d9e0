#include "support/authority.h"
#include "support/checkruns.h"
#include "support/loopbackserver.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;

/// What the engine says of certificates, good and bad, against a real TLS server on loopback.
class TestCheckEngineTls : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!Authority::isAvailable())
            QSKIP("needs the openssl program and Qt with TLS");
        QVERIFY(m_authority.make());
    }

    void init() { failOnAnyWarning(); }

    void takesAGoodCertificate()
    {
        const CheckResult result =
            overTls(m_authority.issue(u"localhost"_s, u"DNS:localhost"_s, 61),
                    u"status == 200\ntls \"verified\" == true\ntls \"version\" >= \"1.2\"\ncertificate "
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

private:
    CheckResult overTls(const Authority::Identity &identity, const QString &lines)
    {
        LoopbackServer server(response("200 OK", "text/plain", "ok"));
        server.speakTls(identity.chain, identity.key);
        CheckSurroundings surroundings = onLoopback();
        surroundings.extraAuthorities = {m_authority.certificate()};
        return runOnce(u"GET %1\n%2"_s.arg(server.url(u"/"_s, u"localhost"_s).toString(), lines), surroundings);
    }

    Authority m_authority;
};

QTEST_GUILESS_MAIN(TestCheckEngineTls)
#include "tst_checkenginetls.moc"
