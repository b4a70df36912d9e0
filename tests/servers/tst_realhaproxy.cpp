#include "support/realchecks.h"
#include "support/realhaproxy.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;

/// Rate limits as haproxy counts them, and what it says of its own health.
class TestRealHaProxy : public QObject {
    Q_OBJECT

    RealServer m_server;

    /// Five requests for each path in ten minutes; /open has no limit.
    [[nodiscard]] bool serve(const QString &further = {})
    {
        return startHaProxy(m_server, u"frontend gate\n    bind 127.0.0.1:%1\n"
                                      "    stick-table type string len 64 size 1k expire 10m store http_req_rate(10m)\n"
                                      "    http-request track-sc0 path\n"_s +
                                          haProxyLimit(u"!{ path /open /health /metrics }"_s, 5) + further +
                                          u"    http-request return status 200 content-type text/plain string ok\n"_s);
    }
    [[nodiscard]] QString burst(const QString &text) const
    {
        CheckSurroundings surroundings = onLoopback();
        surroundings.allowsBursts = true;
        return outcomeAt(m_server.base(), text, surroundings);
    }

private slots:
    void initTestCase()
    {
        if (const QByteArray why = whySkipped({u"haproxy"_s}); !why.isEmpty())
            QSKIP(why);
    }
    void init() { failOnAnyWarning(); }
    void cleanup() { m_server.stop(); }

    void theSixthRequestIsRefused()
    {
        QVERIFY2(serve(), m_server.log());
        const QString limit = u"GET {H}%1\nburst 6\nstatus nth 4 != 429\nstatus nth 5 == 429\n"_s;
        const QString later = u"header \"Retry-After\" nth 5 toInt <= 900"_s;
        QVERIFY(outcomeAt(m_server.base(), limit.arg(u"/never"_s)).startsWith(u"error: ")); // nobody allowed a burst
        QCOMPARE(burst(limit.arg(u"/tickets"_s) + later), u"pass"_s);
        QVERIFY2(burst(limit.arg(u"/open"_s)).startsWith(u"fail: "), qPrintable(burst(limit.arg(u"/open"_s))));
        // The same once more is refused from the start, so that nothing is proved by it.
        QVERIFY(burst(limit.arg(u"/tickets"_s)).startsWith(u"error: "));
        QCOMPARE(burst(u"GET {H}/other\nburst 6\nstatus nth 5 == 429\n"
                       "header \"Content-Type\" nth 5 == \"application/problem+json\""_s),
                 u"pass"_s);
    }

    void aRefusalIsAProblemInWords()
    {
        QVERIFY2(serve(), m_server.log());
        QCOMPARE(burst(u"GET {H}/tickets\nburst 6\nstatus nth 5 == 429"_s), u"pass"_s);
        VERIFY_PASSES(m_server.base(), u"GET {H}/tickets\nstatus == 429\nproblem \"title\" == \"Too Many Requests\"\n"
                                       "problem \"type\" == \"about:blank\"\nheader \"Retry-After\" toInt > 0"_s);
        VERIFY_FAILS(m_server.base(), u"GET {H}/open\nproblem \"title\" exists"_s, u"problem");
    }

    void healthFollowsWhatIsBehindIt()
    {
        RealServer quay;
        QVERIFY2(startHaProxy(quay, u"frontend quay\n    bind 127.0.0.1:%1\n    http-request return status 200\n"_s),
                 quay.log());
        const QString gate = u"frontend gate\n    bind 127.0.0.1:%1\n    monitor-uri /health\n"
                             "    monitor fail if { nbsrv(quay) lt 1 }\n    default_backend quay\n"
                             "backend quay\n    server quay 127.0.0.1:"_s +
                             QString::number(quay.port()) + u" check inter 200ms fall 2 rise 1\n"_s;
        QVERIFY2(startHaProxy(m_server, gate), m_server.log());
        const QString health = u"GET {H}/health\nstatus == 200"_s;
        QTRY_COMPARE_WITH_TIMEOUT(outcomeAt(m_server.base(), health), u"pass"_s, 30000);
        quay.stop();
        QTRY_VERIFY_WITH_TIMEOUT(outcomeAt(m_server.base(), health).contains(u"503"), 30000);
    }

    void countsWhatItAnswered()
    {
        QVERIFY2(serve(u"    http-request use-service prometheus-exporter if { path /metrics }\n"_s), m_server.log());
        QCOMPARE(burst(u"GET {H}/tickets\nburst 6\nstatus nth 5 == 429"_s), u"pass"_s);
        VERIFY_PASSES(m_server.base(),
                      u"GET {H}/metrics\nmax-body 4MiB\nstatus == 200\n"
                      "metric haproxy_frontend_http_responses_total{proxy=\"gate\", code=\"4xx\"} >= 1\n"
                      "metric haproxy_frontend_http_responses_total{proxy=\"gate\", code=\"5xx\"} == 0\n"
                      "metric haproxy_frontend_status{proxy=\"gate\", state=\"UP\"} == 1"_s);
        VERIFY_FAILS(m_server.base(),
                     u"GET {H}/metrics\nmax-body 4MiB\n"
                     "metric haproxy_frontend_http_responses_total{proxy=\"gate\", code=\"4xx\"} == 0"_s,
                     u"== 0");
    }
};

QTEST_GUILESS_MAIN(TestRealHaProxy)
#include "tst_realhaproxy.moc"
