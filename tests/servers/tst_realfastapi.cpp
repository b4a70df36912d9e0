#include "support/realchecks.h"
#include "support/realfastapi.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;

/// FastAPI's own ways, which are traps: one service that is well, and the same as it is often found.
class TestRealFastApi : public QObject {
    Q_OBJECT

    RealServer m_good, m_bad;

private slots:
    void initTestCase()
    {
        if (const QByteArray why = whyNoFastApi(); !why.isEmpty())
            QSKIP(why);
        QVERIFY2(startHarbour(m_good, false), m_good.log());
        QVERIFY2(startHarbour(m_bad, true), m_bad.log());
    }
    void init() { failOnAnyWarning(); }

    void tellsGoodFromBad_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QString &check, const QString &part) {
            QTest::newRow(name) << check << part;
        };
        row("readiness", u"GET {H}/health/ready\nstatus == 200\nhealth == \"pass\""_s, u"503"_s);
        row("a good code that hides a dead part", u"GET {H}/health\nstatus == 200\nhealth \"redis\" == \"pass\""_s,
            u"redis"_s);
        // A wildcard with credentials says * to a plain GET, and reflects any origin beside a cookie.
        row("origins", u"GET {H}/\ncors \"https://evil.example\" == \"restricted\""_s, u"allowed-with-credentials"_s);
        row("bad input",
            u"POST {H}/pilots\nheader \"Content-Type\": \"application/json\"\nsend-body \"{}\"\n"
            "status == 422\njsonpath \"$.detail[0].loc\" exists\nbody not matches /Traceback/"_s,
            u"500"_s);
        row("traces", u"GET {H}/no-such-page\nstatus == 404\nbody not matches /Traceback/"_s, u"Traceback"_s);
        row("cookies",
            u"POST {H}/auth/login\nsend-body \"right\"\ncookie \"session[HttpOnly]\" exists\n"
            "cookie \"session[Secure]\" exists\ncookie \"session[SameSite]\" == \"Strict\""_s,
            u"HttpOnly"_s);
        row("logout", u"POST {H}/auth/logout\ncookie \"session[Max-Age]\" toInt <= 0"_s, u"session"_s);
        row("forgery", u"POST {H}/roster\nany {\nstatus == 401\nstatus == 403\n}"_s, u"200"_s);
        row("no login", u"GET {H}/roster\nstatus == 401"_s, u"200"_s);
        row("a token that nobody signed",
            u"GET {H}/roster\nheader \"Authorization\": \"Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.\"\n"
            "status == 401"_s,
            u"200"_s);
        row("lists",
            u"GET {H}/openapi.json\nopenapi \"operations\" count > 5\n"
            "openapi \"lists-without-limit\" count == 0"_s,
            u"lists-without-limit"_s);
        row("descriptions", u"GET {H}/openapi.json\nopenapi \"undocumented\" count == 0"_s, u"undocumented"_s);
        row("latency",
            u"GET {H}/metrics\nwindow 1s\nmetric http_request_duration_seconds_bucket delta quantile 0.95 "
            "< 500ms"_s,
            u"500"_s);
        row("errors",
            u"GET {H}/metrics\nwindow 1s\nmetric http_requests_total{status=~\"5..\"} delta sum ratio "
            "http_requests_total <= 5%"_s,
            u"5"_s);
        row("the id of a request", u"GET {H}/health\nsamples 2\nheader \"X-Request-ID\" nth 0 exists"_s,
            u"X-Request-ID"_s);
    }
    void tellsGoodFromBad()
    {
        QFETCH(QString, check);
        QFETCH(QString, part);
        VERIFY_PASSES(m_good.base(), check);
        VERIFY_FAILS(m_bad.base(), check, part);
    }

    /// Whoever asks for health by HEAD is told that this is not allowed, by every FastAPI.
    void headIsNotAllowed()
    {
        VERIFY_PASSES(m_good.base(), u"HEAD {H}/health\nstatus == 405\nheader \"Allow\" == \"GET\""_s);
        VERIFY_FAILS(m_good.base(), u"HEAD {H}/health\nstatus == 200"_s, u"405");
    }

    /// Its pages for people load scripts of another origin, with no hash.
    void itsDocumentationTrustsStrangers()
    {
        VERIFY_FAILS(m_good.base(),
                     u"GET {H}/docs\nscripts jsonpath \"$[?@.crossOrigin && !@.integrity]\" count == 0"_s, u"1");
        VERIFY_PASSES(m_good.base(), u"GET {H}/\nheader \"Content-Type\" == \"application/json\""_s);
    }

    /// Several answers of one service differ in their ids.
    void everyAnswerHasAnIdOfItsOwn()
    {
        const CheckResult result =
            runOnce(u"GET %1/health\nsamples 2\nheader \"X-Request-ID\" nth 1 exists"_s.arg(m_good.base()));
        QCOMPARE(result.recording.samples.size(), 2);
        const auto id = [&](int at) {
            for (const checks::RecordedHeader &header : result.recording.samples[at].headers) {
                if (header.name.compare("X-Request-ID", Qt::CaseInsensitive) == 0)
                    return header.value;
            }
            return QByteArray();
        };
        QVERIFY(!id(0).isEmpty());
        QVERIFY(id(0) != id(1));
    }
};

QTEST_GUILESS_MAIN(TestRealFastApi)
#include "tst_realfastapi.moc"
