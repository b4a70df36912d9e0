#include "probes/metricstext.h"
#include "probes/rating.h"
#include "support/json.h"
#include "support/strict.h"

using namespace shipworthy;
using shipworthy::test::json;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QUrl healthUrl(u"https://shop.example/health"_s);
const QUrl metricsUrl(u"https://shop.example/metrics"_s);
const QUrl otherUrl(u"https://shop.example/orders"_s);

Answer answered(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    return {.outcome = Outcome::Answered,
            .detail = {},
            .status = status,
            .contentType = type,
            .contentLength = body.size(),
            .body = json(body),
            .bodyEnd = BodyEnd::Whole,
            .latency = 12ms,
            .certificateDays = {},
            .deadline = 10s};
}

Answer ended(BodyEnd end, const QByteArray &body)
{
    Answer answer = answered(200, body, "text/plain");
    answer.bodyEnd = end;
    return answer;
}

Answer failed(Outcome outcome, const QString &detail = {})
{
    Answer answer;
    answer.outcome = outcome;
    answer.detail = detail;
    answer.deadline = 10s;
    return answer;
}

} // namespace

Q_DECLARE_METATYPE(shipworthy::Answer)

class TestRating : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void judges_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<EndpointState>("state");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QUrl &url, const Answer &answer, EndpointState state,
                            const QString &reason) { QTest::newRow(name) << url << answer << state << reason; };
        using enum EndpointState;
        // Health: the code and the body must agree.
        row("well", healthUrl, answered(200, "{'status':'ok'}"), Up, u"200, status ok"_s);
        row("JSON sent as text", healthUrl, answered(200, "{'health':'true'}", "text/plain"), Up,
            u"200, status true"_s);
        row("warns", healthUrl, answered(200, "{'status':'warn'}"), Degraded, u"200, status warn"_s);
        row("well but for a part", healthUrl, answered(200, "{'status':'ok','checks':{'db':'down'}}"), Degraded,
            u"200, status ok, but db is down"_s);
        row("200 that says down", healthUrl, answered(200, "{'status':'DOWN'}"), Degraded,
            u"200, but it says: status DOWN"_s);
        row("503 that says up", healthUrl, answered(503, "{'status':'UP'}"), Degraded,
            u"503, but it says: status UP"_s);
        row("503 naming the part", healthUrl,
            answered(503, "{'status':'DOWN','components':{'redis':{'status':'DOWN'}}}"), Down, u"503, redis is down"_s);
        row("many parts", healthUrl,
            answered(503, "{'status':'DOWN','checks':{'a':'down','b':'down','c':'down','d':'down'}}"), Down,
            u"503, a is down, b is down, c is down and 1 more"_s);
        row("503 alone", healthUrl, answered(503, ""), Down, u"503, service unavailable"_s);
        row("MicroProfile 500", healthUrl, answered(500, "{'status':'DOWN','checks':[{'name':'a','status':'DOWN'}]}"),
            Unknown, u"500, it could not find out"_s);
        row("unknown word", healthUrl, answered(200, "{'status':'starting'}"), Unknown, u"200, status starting"_s);
        row("empty object", healthUrl, answered(200, "{}"), Up, u"200, no status in the answer"_s);
        row("broken JSON", healthUrl, answered(200, "{'status':"), Degraded,
            u"200, but the answer is not valid JSON"_s);
        row("204", healthUrl, answered(204, ""), Up, u"204, nothing more"_s);
        row("announced empty", healthUrl, answered(200, ""), Up, u"200, nothing more"_s);
        row("plain text", healthUrl, answered(200, "Server is Healthy.\n", "text/plain"), Up,
            u"200, “Server is Healthy.”"_s);
        row("plain text that fails", healthUrl, answered(200, "unhealthy", "text/plain"), Degraded,
            u"200, but it says: unhealthy"_s);
        row("web page", healthUrl, answered(200, "<!DOCTYPE html><title>Hi</title>", "text/html"), Unknown,
            u"200, but a web page"_s);
        row("web page in disguise", healthUrl, answered(200, "\n<html>", "text/plain"), Unknown,
            u"200, but a web page"_s);
        // Codes.
        row("404", healthUrl, answered(404, ""), Down, u"404, no such path"_s);
        row("405", healthUrl, answered(405, ""), Down, u"405, it does not answer GET"_s);
        row("401", healthUrl, answered(401, ""), Unknown, u"401, it wants a log-in, and none is ever sent"_s);
        row("429", healthUrl, answered(429, ""), Unknown, u"429, asked too often"_s);
        row("500", otherUrl, answered(500, "trace"), Down, u"500, server error"_s);
        row("418", otherUrl, answered(418, ""), Down, u"418, request refused"_s);
        row("304", otherUrl, answered(304, ""), Unknown, u"304, an answer that says nothing"_s);
        // Other paths: the code is all there is to go by.
        row("other", otherUrl, answered(200, "{'status':'failed'}"), Up, u"200, it answers"_s);
        row("page", otherUrl, answered(200, "<html>", "text/html"), Up, u"200, a web page"_s);
        row("long page", otherUrl, ended(BodyEnd::TooLong, "x"), Up, u"200, it answers"_s);
        // Metrics.
        row("metrics", metricsUrl, answered(200, "# TYPE up gauge\nup 1\nhits_total{a=\"}\"} 3\n", "text/plain"), Up,
            u"200, 2 families"_s);
        row("one family", metricsUrl, answered(200, "up 1\n", "text/plain"), Up, u"200, 1 family"_s);
        row("cut metrics", metricsUrl, ended(BodyEnd::TooLong, "up 1\nhits 2\nmis"), Up, u"200, at least 2 families"_s);
        row("page for metrics", metricsUrl, answered(200, "<html>", "text/html"), Degraded,
            u"200, but no Prometheus metrics"_s);
        row("JSON for metrics", metricsUrl, answered(200, "{'names':[]}"), Degraded,
            u"200, but no Prometheus metrics"_s);
        row("empty metrics", metricsUrl, answered(200, "", "text/plain"), Degraded, u"200, but not one metric"_s);
        row("broken metrics", metricsUrl, answered(200, "up 1\n\noh dear\n", "text/plain"), Degraded,
            u"200, but line 3 is no metric"_s);
        // Bodies without an end.
        row("drip", healthUrl, ended(BodyEnd::TimedOut, "{"), Down, u"200, but the answer did not end within 10 s"_s);
        row("too long", healthUrl, ended(BodyEnd::TooLong, "{"), Degraded,
            u"200, but the answer is too long to be read whole"_s);
        row("cut off", healthUrl, ended(BodyEnd::CutOff, "{"), Degraded, u"200, but the answer was cut off"_s);
        row("bomb", healthUrl, ended(BodyEnd::NotUnpacked, ""), Degraded,
            u"200, but the answer could not be unpacked"_s);
        // No response.
        row("silence", healthUrl, failed(Outcome::TimedOut), Down, u"no answer within 10 s"_s);
        row("refused", healthUrl, failed(Outcome::Refused), Down, u"connection refused"_s);
        row("no name", healthUrl, failed(Outcome::NameNotFound), Down, u"no such host name"_s);
        row("offline", healthUrl, failed(Outcome::NameUnknown), Unknown, u"the host name could not be looked up"_s);
        row("no route", healthUrl, failed(Outcome::Unreachable), Unknown, u"no route to it from this computer"_s);
        row("TLS", healthUrl, failed(Outcome::BadTls, u"the certificate is self-signed"_s), Down,
            u"the certificate is self-signed"_s);
        row("away", healthUrl, failed(Outcome::RedirectedAway, u"https://login.example"_s), Unknown,
            u"redirects to https://login.example, not followed"_s);
        row("round", healthUrl, failed(Outcome::TooManyRedirects), Down, u"redirects without end"_s);
        row("not asked", healthUrl, failed(Outcome::NotAsked, u"why"_s), Unknown, u"not asked: why"_s);
    }
    void judges()
    {
        QFETCH(QUrl, url);
        QFETCH(Answer, answer);
        const Judgement rating = rate(url, answer);
        QTEST(rating.reason, "reason");
        QTEST(rating.state, "state");
    }

    void doesNotTrustAnEmptyBodyOfUnannouncedLength()
    {
        Answer answer = answered(200, "");
        answer.contentLength.reset();
        QCOMPARE(rate(healthUrl, answer), (Judgement{EndpointState::Unknown, u"200, but the answer is empty"_s}));
    }

    void countsHistogramsAndSummariesOnce()
    {
        const QByteArray text = "# HELP took Time.\n# TYPE took histogram\n"
                                "took_bucket{le=\"1\"} 1\ntook_bucket{le=\"+Inf\"} 2\ntook_sum 2.5\ntook_count 2\n"
                                "# TYPE quick summary\nquick{quantile=\"0.5\"} NaN\nquick_count 0 1700000000000\n"
                                "# TYPE declared_only gauge\n# EOF\n";
        QCOMPARE(readMetrics(text), (MetricsText{.families = 2, .firstBadLine = 0}));
    }

    void refusesSamplesThatDoNotParse_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no value") << QByteArray("up");
        QTest::newRow("word for a value") << QByteArray("up down");
        QTest::newRow("labels without end") << QByteArray("up{a=\"b\" 1");
        QTest::newRow("name from a digit") << QByteArray("9up 1");
    }
    void refusesSamplesThatDoNotParse()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!readMetrics(line + '\n'));
        QCOMPARE(readMetrics("ok 1\n" + line + '\n')->firstBadLine, 2);
    }
};

QTEST_GUILESS_MAIN(TestRating)
#include "tst_rating.moc"
