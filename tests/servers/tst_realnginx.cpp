#include "support/realchecks.h"
#include "support/realnginx.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;

/// What nginx serves as it is set up: certificates, redirects, security headers, entity tags.
class TestRealNginx : public QObject {
    Q_OBJECT

    Authority m_authority;
    std::unique_ptr<RealServer> m_server;

    /// By https with that certificate and these directives.
    [[nodiscard]] bool serve(const Authority::Identity &identity, const QByteArray &directives = "return 200 ok;")
    {
        return startNginx(*m_server, [&](quint16 port) {
            return "server { listen 127.0.0.1:" + QByteArray::number(port) + " ssl; server_name localhost;\n" +
                   nginxCertificate(*m_server, identity) + directives + "}\n";
        });
    }
    [[nodiscard]] QString overTls(const QString &text) const
    {
        CheckSurroundings surroundings = onLoopback();
        surroundings.extraAuthorities = {m_authority.certificate()};
        return outcomeAt(m_server->base(u"https"_s), text, surroundings);
    }

private slots:
    void initTestCase()
    {
        if (const QByteArray why = whySkipped({u"nginx"_s, u"openssl"_s}); !why.isEmpty())
            QSKIP(why);
        if (!Authority::isAvailable())
            QSKIP("needs Qt with TLS");
        QVERIFY(m_authority.make());
    }
    void init()
    {
        failOnAnyWarning();
        m_server = std::make_unique<RealServer>();
    }
    void cleanup() { m_server.reset(); }

    void aWholeChainIsVerified()
    {
        QVERIFY2(serve(m_authority.issueByAnother(u"localhost"_s, u"DNS:localhost"_s, 61)), m_server->log());
        QCOMPARE(overTls(u"GET {H}/\nstatus == 200\ntls \"verified\" == true\ntls \"version\" >= \"1.2\"\n"
                         "tls \"chain\" count >= 2\ncertificate \"Expire-Date\" daysAfterNow >= 14\n"
                         "certificate \"Issuer\" contains \"of the Quay\""_s),
                 u"pass"_s);
        QVERIFY(overTls(u"GET {H}/\ncertificate \"Expire-Date\" daysAfterNow >= 90"_s).startsWith(u"fail: "));
    }

    void aChainWithAGapIsNot()
    {
        Authority::Identity identity = m_authority.issueByAnother(u"localhost"_s, u"DNS:localhost"_s, 61);
        identity.chain.removeLast();
        QVERIFY2(serve(identity), m_server->log());
        const QString outcome = overTls(u"GET {H}/\nstatus == 200\ntls \"verified\" == true"_s);
        QVERIFY2(outcome.startsWith(u"fail: "), qPrintable(outcome));
    }

    void anExpiredCertificateIsSeenWithItsDate()
    {
        QVERIFY2(serve(m_authority.issueExpired()), m_server->log());
        QVERIFY(overTls(u"GET {H}/\nstatus == 200"_s).contains(u"expired"));
        const QString outcome = overTls(u"GET {H}/\ncertificate \"Expire-Date\" daysAfterNow >= 14"_s);
        QVERIFY2(outcome.startsWith(u"fail: "), qPrintable(outcome));
    }

    void aCertificateOfAnotherHostIsNone()
    {
        QVERIFY2(serve(m_authority.issue(u"shop.example"_s, u"DNS:shop.example"_s, 61)), m_server->log());
        QVERIFY(overTls(u"GET {H}/\nstatus == 200"_s).contains(u"shop.example"));
    }

    void anAuthorityThatNobodyKnowsIsNone()
    {
        QVERIFY2(serve(m_authority.issue(u"localhost"_s, u"DNS:localhost"_s, 61)), m_server->log());
        VERIFY_FAILS(m_server->base(u"https"_s), u"GET {H}/\nstatus == 200"_s, u"certificate");
    }

    void anOldVersionOfTlsIsTooOld()
    {
        const QByteArray only12 = "ssl_protocols TLSv1.2; return 200 ok;";
        QVERIFY2(serve(m_authority.issue(u"localhost"_s, u"DNS:localhost"_s, 61), only12), m_server->log());
        QCOMPARE(overTls(u"GET {H}/\ntls \"version\" == \"1.2\""_s), u"pass"_s);
        QVERIFY(overTls(u"GET {H}/\ntls \"version\" >= \"1.3\""_s).startsWith(u"fail: "));
    }

    void securityHeadersAreJudged()
    {
        const QByteArray good = "location / { return 200 ok;\n"
                                "add_header Strict-Transport-Security 'max-age=31536000; includeSubDomains' always;\n"
                                "add_header Content-Security-Policy \"default-src 'none'; script-src 'self'\" always;\n"
                                "add_header X-Content-Type-Options nosniff always; }\n"
                                "location /open { return 200 ok;\n"
                                "add_header Strict-Transport-Security 'max-age=60';\n"
                                "add_header Content-Security-Policy \"script-src 'self' 'unsafe-inline'\"; }\n"
                                "location /bare { return 200 ok; }\n";
        QVERIFY2(serve(m_authority.issue(u"localhost"_s, u"DNS:localhost"_s, 61), good), m_server->log());
        const QString check = u"GET {H}%1\nobservatory \"strict-transport-security\" == "
                              "\"hsts-implemented-max-age-at-least-six-months\"\n"
                              "csp \"script-src\" not contains \"'unsafe-inline'\"\n"
                              "header \"X-Content-Type-Options\" == \"nosniff\""_s;
        QCOMPARE(overTls(check.arg(u"/"_s)), u"pass"_s);
        for (const QString &path : {u"/open"_s, u"/bare"_s})
            QVERIFY2(overTls(check.arg(path)).startsWith(u"fail: "), qPrintable(overTls(check.arg(path))));
        // Without "always", nginx leaves the header out where something is wrong.
        QCOMPARE(overTls(u"GET {H}/open\nheader \"Strict-Transport-Security\" exists"_s), u"pass"_s);
        QVERIFY(overTls(u"GET {H}/bare\nheader \"Strict-Transport-Security\" exists"_s).startsWith(u"fail: "));
    }

    void plainHttpLeadsToHttps()
    {
        QVERIFY2(startNginx(*m_server,
                            [](quint16 port) {
                                const QByteArray listen = "listen 127.0.0.1:" + QByteArray::number(port) + ";\n";
                                return "server { " + listen +
                                       "location / { return 301 https://localhost$request_uri; }\n" +
                                       "location /later { return 302 http://localhost:" + QByteArray::number(port) +
                                       "/there; } location /there { return 200 ok; } }\n";
                            }),
                 m_server->log());
        const QString check = u"GET {H}%1\nfollow never\nstatus == 301\nheader \"Location\" startsWith \"https://\""_s;
        VERIFY_PASSES(m_server->base(), check.arg(u"/"_s));
        VERIFY_FAILS(m_server->base(), check.arg(u"/later"_s), u"302");
        VERIFY_PASSES(m_server->base(),
                      u"GET {H}/later\nstatus == 200\nredirects count == 1\nurl endsWith \"/there\""_s);
    }

    void anEntityTagSavesTheSecondBody()
    {
        m_server->write(u"tides.html"_s, "<h1>Tides</h1>\n");
        QVERIFY2(startNginx(*m_server,
                            [this](quint16 port) {
                                const QByteArray root = m_server->filePath({}).toUtf8();
                                return "server { listen 127.0.0.1:" + QByteArray::number(port) + "; root " + root +
                                       ";\nlocation / { expires 1h; }\n"
                                       "location /untagged/ { alias " +
                                       root + "/; etag off; if_modified_since off; } }\n";
                            }),
                 m_server->log());
        const QString check =
            u"GET {H}%1\nsamples 2\nrevalidate\nstatus nth 0 == 200\nstatus nth 1 == 304\nheader \"Cache-Control\" nth 0 exists"_s;
        VERIFY_PASSES(m_server->base(), check.arg(u"/tides.html"_s));
        VERIFY_FAILS(m_server->base(), check.arg(u"/untagged/tides.html"_s), u"200");
    }
};

QTEST_GUILESS_MAIN(TestRealNginx)
#include "tst_realnginx.moc"
