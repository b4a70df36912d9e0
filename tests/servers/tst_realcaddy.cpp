#include "support/realchecks.h"
#include "support/strict.h"

#include <QSslCertificate>
#include <QSslSocket>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;

/// What caddy serves: certificates of an authority that it makes itself, headers, cookies, metrics.
class TestRealCaddy : public QObject {
    Q_OBJECT

    RealServer m_server;

    [[nodiscard]] bool serve(const QByteArray &scheme, const QByteArray &directives)
    {
        m_server.setEnvironment(u"HOME"_s, m_server.filePath({}));
        m_server.setEnvironment(u"XDG_DATA_HOME"_s, m_server.filePath(u"data"_s));
        m_server.setEnvironment(u"XDG_CONFIG_HOME"_s, m_server.filePath(u"config"_s));
        return m_server.start(u"caddy"_s, [&](quint16 port) {
            const QByteArray site = scheme + "://localhost:" + QByteArray::number(port);
            const QString file =
                m_server.write(u"Caddyfile"_s, "{\nadmin off\nauto_https disable_redirects\nskip_install_trust\n"
                                               "servers {\nmetrics\n}\n}\n" +
                                                   site + " {\nbind 127.0.0.1\n" + directives + "}\n");
            return QStringList{u"run"_s, u"--config"_s, file, u"--adapter"_s, u"caddyfile"_s};
        });
    }

private slots:
    void initTestCase()
    {
        if (const QByteArray why = whySkipped({u"caddy"_s}); !why.isEmpty())
            QSKIP(why);
    }
    void init() { failOnAnyWarning(); }
    void cleanup() { m_server.stop(); }

    void itsOwnAuthorityIsTrustedOnlyWhereThatIsSaid()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("needs Qt with TLS");
        QVERIFY2(serve("https", "tls internal\nheader Strict-Transport-Security max-age=31536000\nrespond ok\n"),
                 m_server.log());
        const QString root = m_server.filePath(u"data/caddy/pki/authorities/local/root.crt"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!QSslCertificate::fromPath(root).isEmpty(), 30000);
        CheckSurroundings trusting = onLoopback();
        trusting.extraAuthorities = QSslCertificate::fromPath(root);
        const QString base = m_server.base(u"https"_s);
        // The handshake waits for a certificate that caddy makes in the first moments.
        QTRY_COMPARE_WITH_TIMEOUT(outcomeAt(base, u"GET {H}/\nstatus == 200"_s, trusting), u"pass"_s, 30000);
        QCOMPARE(outcomeAt(base,
                           u"GET {H}/\ntls \"verified\" == true\ntls \"version\" == \"1.3\"\ntls \"chain\" count >= 2\n"
                           "certificate \"Subject-Alt-Name\" includes \"localhost\"\n"
                           "observatory \"strict-transport-security\" == "
                           "\"hsts-implemented-max-age-at-least-six-months\""_s,
                           trusting),
                 u"pass"_s);
        // Its certificates live for half a day.
        const QString days = outcomeAt(base, u"GET {H}/\ncertificate \"Expire-Date\" daysAfterNow >= 14"_s, trusting);
        QVERIFY2(days.startsWith(u"fail: "), qPrintable(days));
        VERIFY_FAILS(base, u"GET {H}/\nstatus == 200"_s, u"certificate");
    }

    void cookiesAndHeadersAreJudged()
    {
        QVERIFY2(serve("http", "header /good {\n"
                               "Set-Cookie \"session=1; Path=/; HttpOnly; Secure; SameSite=Strict\"\n"
                               "Content-Security-Policy \"default-src 'none'\"\n}\n"
                               "header /bad {\nSet-Cookie \"session=1; SameSite=None\"\n"
                               "Content-Security-Policy \"script-src * 'unsafe-inline'\"\n}\n"
                               "header /two {\n+Set-Cookie \"session=1; HttpOnly\"\n+Set-Cookie \"theme=dark\"\n}\n"
                               "respond /gone 404\nrespond ok\n"),
                 m_server.log());
        const QString cookie = u"GET {H}%1\ncookie \"session[HttpOnly]\" exists\ncookie \"session[Secure]\" exists\n"
                               "cookie \"session[SameSite]\" == \"Strict\""_s;
        VERIFY_PASSES(m_server.base(), cookie.arg(u"/good"_s));
        VERIFY_FAILS(m_server.base(), cookie.arg(u"/bad"_s), u"HttpOnly");
        VERIFY_PASSES(m_server.base(),
                      u"GET {H}/two\ncookie \"session[HttpOnly]\" exists\ncookie \"theme\" == \"dark\"\n"
                      "cookie \"theme[HttpOnly]\" not exists"_s);
        const QString csp = u"GET {H}%1\ncsp \"script-src\" not contains \"'unsafe-inline'\""_s;
        VERIFY_PASSES(m_server.base(), csp.arg(u"/good"_s));
        VERIFY_FAILS(m_server.base(), csp.arg(u"/bad"_s), u"unsafe-inline");
        VERIFY_FAILS(m_server.base(), u"GET {H}/gone\nstatus == 200"_s, u"404");
    }

    void countsWhatItAnswered()
    {
        QVERIFY2(serve("http", "metrics /metrics\nrespond / ok\n"), m_server.log());
        VERIFY_PASSES(m_server.base(), u"GET {H}/\nstatus == 200\nbody == \"ok\""_s);
        VERIFY_PASSES(m_server.base(), u"GET {H}/metrics\nmax-body 4MiB\nmetric process_start_time_seconds > 0\n"
                                       "metric caddy_http_requests_total sum >= 1"_s);
        VERIFY_FAILS(m_server.base(), u"GET {H}/metrics\nmax-body 4MiB\nmetric caddy_http_requests_total sum > 1000"_s,
                     u"1000");
    }
};

QTEST_GUILESS_MAIN(TestRealCaddy)
#include "tst_realcaddy.moc"
