#include "checks/parser.h"
#include "suggestions/suggestedcheck.h"
#include "support/recordings.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;
using checks::Recorded;
using checks::Recording;

Q_DECLARE_METATYPE(shipworthy::checks::Recording)

namespace {

/// The check that a box of that text is turned into, the last one where there are several.
QString checkFor(const QString &criterion)
{
    AuditDocument document;
    document.path = u"harbour.md"_s;
    document.system = u"Harbour"_s;
    document.checklist.append({.text = criterion, .section = {u"Ready to go live"_s}, .line = 5, .finding = {}});
    const auto suggestions = suggestedChecks(assemble({document}, judgedAt), SystemId{1});
    return suggestions.isEmpty() ? QString() : suggestions.constLast().text;
}

Recorded json(int status, const QByteArray &body)
{
    return answered(status, body, {"Content-Type: application/json"});
}

Recorded page(const QByteArray &body, const QList<QByteArray> &headers = {})
{
    return answered(200, body, QList<QByteArray>{"Content-Type: text/html"} + headers);
}

Recording one(const Recorded &answer)
{
    return recordingOf({answer});
}

/// The answers of a burst: as many good ones as stated, then that one.
Recording burst(int good, const Recorded &last)
{
    QList<Recorded> samples(good, answered(200));
    samples.append(last);
    return recordingOf(samples);
}

/// Metrics before and after a window.
Recording scrapes(const QByteArray &before, const QByteArray &after)
{
    Recording recording = one(answered(200, before, {"Content-Type: text/plain; version=0.0.4"}));
    recording.later = answered(200, after, {"Content-Type: text/plain; version=0.0.4"});
    recording.later->at = judgedAt.addSecs(300);
    return recording;
}

Recording withTls(int days, bool isVerified, const QString &version = u"1.3"_s)
{
    Recording recording = one(page({}, {"Strict-Transport-Security: max-age=31536000"}));
    checks::RecordedTls tls{.version = version, .isVerified = isVerified};
    tls.chain.append({u"CN=ferry.example"_s, u"CN=Root"_s, u"1"_s, judgedAt.addDays(-9), judgedAt.addDays(days), {}});
    recording.samples[0].tls = tls;
    return recording;
}

/// Where http:// led to.
Recording redirected(const char *to)
{
    Recording recording = withTls(60, true);
    Recorded plain = answered(200);
    plain.url = QUrl(u"http://ferry.example/"_s);
    plain.finalUrl = QUrl(QString::fromLatin1(to));
    if (plain.finalUrl != plain.url)
        plain.hops.append({plain.url, 301, {}});
    recording.plainHttp = plain;
    return recording;
}

/// A service that reflects \a allowed to whoever asks from \a origin.
Recording sharing(const QString &origin, const QByteArray &allowed)
{
    Recording recording = one(page({}));
    const Recorded answer =
        allowed.isEmpty() ? answered(200) : answered(200, {}, {"Access-Control-Allow-Origin: " + allowed});
    recording.cors.insert(origin, {answer, answer, answer});
    return recording;
}

QByteArray histogram(int below, int all)
{
    return "http_request_duration_seconds_bucket{le=\"0.2\"} " + QByteArray::number(below) +
           "\nhttp_request_duration_seconds_bucket{le=\"1\"} " + QByteArray::number(all) +
           "\nhttp_request_duration_seconds_bucket{le=\"+Inf\"} " + QByteArray::number(all) + '\n';
}

QByteArray requests(int good, int bad)
{
    return "http_requests_total{status=\"200\"} " + QByteArray::number(good) +
           "\nhttp_requests_total{status=\"500\"} " + QByteArray::number(bad) + '\n';
}

Recording coverage(double share)
{
    Recording recording;
    recording.now = judgedAt;
    recording.artifacts.insert({u"coverage.xml"_s, u"cobertura"_s, u"line-rate"_s}, {.number = share});
    return recording;
}

} // namespace

/// What is suggested tells a service that does as the criterion says from one that does not.
class TestSuggestionOutcomes : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void tellsGoodFromBad_data()
    {
        QTest::addColumn<QString>("criterion");
        QTest::addColumn<Recording>("recording");
        QTest::addColumn<QString>("outcome");
        const auto pair = [](const char *criterion, const Recording &good, const Recording &bad) {
            QTest::addRow("%s: good", criterion) << QString::fromUtf8(criterion) << good << u"pass"_s;
            QTest::addRow("%s: bad", criterion) << QString::fromUtf8(criterion) << bad << u"fail"_s;
        };
        pair("Health checks return accurate status", one(json(200, "{\"status\":\"UP\"}")),
             one(json(200, "{\"status\":\"DOWN\"}")));
        pair("Health check covers database connectivity",
             one(json(200, "{\"status\":\"ok\",\"checks\":{\"database\":{\"status\":\"ok\"}}}")),
             one(json(200, "{\"status\":\"ok\"}")));
        pair("`/health` answers", one(answered(200, "ok", {"Content-Type: text/plain"})),
             one(page("<h1>Harbour</h1>")));
        pair("Prometheus scrapes `/metrics`",
             one(answered(200, "ships 3\n", {"Content-Type: text/plain; version=0.0.4"})),
             one(answered(200, "process_open_fds 3\n", {"Content-Type: text/plain; version=0.0.4"})));
        pair("Certificate valid for at least 14 days", withTls(20, true), withTls(13, true));
        pair("HTTPS enforced", redirected("https://ferry.example/"), redirected("http://ferry.example/"));
        pair("Only TLS 1.2 or later is accepted", withTls(60, true, u"1.2"_s), withTls(60, true, u"1.1"_s));
        pair("HSTS is set", one(page({}, {"Strict-Transport-Security: max-age=31536000"})), one(page({})));
        pair("CSP blocks inline scripts", one(page({}, {"Content-Security-Policy: default-src 'self'"})),
             one(page({}, {"Content-Security-Policy: script-src 'self' 'unsafe-inline'"})));
        pair("No wildcard origin in CORS", sharing(u"https://evil.example"_s, {}),
             sharing(u"https://evil.example"_s, "https://evil.example"));
        pair("SRI on every CDN script",
             one(page("<script src=\"https://cdn.example/a.js\" integrity=\"sha384-x\"></script>")),
             one(page("<script src=\"https://cdn.example/a.js\"></script>")));
        pair("Rate limit of 3 requests per minute", burst(3, answered(429)), burst(3, answered(200)));
        pair("The 3rd failed login returns 429 with Retry-After", burst(2, answered(429, {}, {"Retry-After: 60"})),
             burst(2, answered(429, {}, {"Retry-After: 99999"})));
        pair("X-RateLimit headers are sent", one(answered(200, {}, {"X-RateLimit-Remaining: 4"})), one(answered(200)));
        pair("Session cookies are HttpOnly, Secure and SameSite=Strict",
             one(answered(200, {}, {"Set-Cookie: session=1; HttpOnly; Secure; SameSite=Strict"})),
             one(answered(200, {}, {"Set-Cookie: session=1; HttpOnly; SameSite=Lax"})));
        pair("Logout clears cookies", one(answered(200, {}, {"Set-Cookie: session=; Max-Age=0"})), one(answered(200)));
        pair("Protected endpoints reject anonymous calls", one(answered(401)), one(answered(200)));
        pair("Invalid input on `/berths` returns 422", one(json(422, "{\"detail\":[]}")),
             one(json(422, "{\"trace\":\"Traceback (most recent call last)\"}")));
        pair("No stack traces in errors", one(answered(404, "no such page")),
             one(answered(500, "File \"/app/main.py\", line 3, in f")));
        pair("Responses carry X-Request-ID, a request ID", one(answered(200, {}, {"X-Request-ID: 7"})),
             one(answered(200)));
        pair("ETag support on `/tides`", recordingOf({answered(200), answered(304)}),
             recordingOf({answered(200), answered(200)}));
        pair("robots.txt is served", one(answered(200, "User-agent: *\n", {"Content-Type: text/plain"})),
             one(page("<h1>x</h1>")));
        pair(
            "Pagination on all list endpoints",
            one(json(
                200,
                R"({"openapi":"3.0.0","info":{"title":"x","version":"1"},"paths":{"/a":{"get":{"parameters":[{"name":"limit","in":"query"}],"responses":{"200":{"content":{"application/json":{"schema":{"type":"array"}}}}}}}}})")),
            one(json(
                200,
                R"({"openapi":"3.0.0","info":{"title":"x","version":"1"},"paths":{"/a":{"get":{"responses":{"200":{"content":{"application/json":{"schema":{"type":"array"}}}}}}}}})")));
        pair("p95 latency below 250 ms", scrapes(histogram(0, 0), histogram(98, 100)),
             scrapes(histogram(0, 0), histogram(50, 100)));
        pair("Error rate below 5 %", scrapes(requests(0, 0), requests(99, 1)),
             scrapes(requests(0, 0), requests(90, 10)));
        pair("Memory usage no more than 512 MB", one(answered(200, "process_resident_memory_bytes 1000\n")),
             one(answered(200, "process_resident_memory_bytes 1e12\n")));
        pair("Test coverage of at least 75%", coverage(0.75), coverage(0.746));
        pair("Alerts configured in Prometheus",
             one(json(200, R"({"data":{"groups":[{"rules":[{"type":"alerting"}]}]}})")),
             one(json(200, R"({"data":{"groups":[]}})")));
        pair("No 502s during a rolling deploy", one(answered(200)), one(answered(502)));
        pair("Social media share preview is right",
             one(page("<meta property=\"og:title\" content=\"a\"><meta property='og:description'><meta "
                      "property=\"og:image\">")),
             one(page("<meta property=\"og:title\" content=\"a\">")));
    }
    void tellsGoodFromBad()
    {
        QFETCH(QString, criterion);
        QFETCH(Recording, recording);
        QFETCH(QString, outcome);
        const QString text = checkFor(criterion);
        const auto file = checks::parseChecks(text);
        QVERIFY2(file && file->checks.size() == 1, qPrintable(u"no check: "_s + text));
        const checks::Judgement judgement = checks::evaluate(file->checks.constFirst(), recording);
        QVERIFY2(outcomeOf(judgement) == outcome, qPrintable(text + judgement.why));
    }

    void aServiceWithoutPlainHttpEnforcesHttps()
    {
        Recording recording = withTls(60, true);
        recording.plainHttp = failed(u"refused"_s);
        const auto file = checks::parseChecks(checkFor(u"HTTPS enforced"_s));
        QVERIFY(file);
        QCOMPARE(outcomeOf(checks::evaluate(file->checks.constFirst(), recording)), u"pass"_s);
    }

    void noSamplesProveNothing()
    {
        const auto file = checks::parseChecks(checkFor(u"Error rate below 5 %"_s));
        QVERIFY(file);
        QCOMPARE(outcomeOf(checks::evaluate(file->checks.constFirst(), scrapes(requests(5, 1), requests(5, 1)))),
                 u"error"_s);
    }
};

QTEST_APPLESS_MAIN(TestSuggestionOutcomes)
#include "tst_suggestionoutcomes.moc"
