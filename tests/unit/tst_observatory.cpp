#include "checks/json.h"
#include "checks/observatory.h"
#include "checks/observatorytests.h"
#include "checks/probeplan.h"
#include "support/publicsuite.h"
#include "support/recordings.h"
#include "support/strict.h"

#include <QFile>

using namespace shipworthy;
using namespace shipworthy::checks;
using test::answered;

/// The tests of the HTTP Observatory.
class TestObservatory : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void namesResultsAsTheObservatoryDoes_data()
    {
        QTest::addColumn<QString>("test");
        QTest::addColumn<QList<QByteArray>>("headers");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *test, const QList<QByteArray> &headers, const char *expected) {
            QTest::addRow("%s %s", test, headers.join('|').constData())
                << QString::fromUtf8(test) << headers << QString::fromUtf8(expected);
        };
        const char *hsts = "strict-transport-security";
        row(hsts, {}, "hsts-not-implemented");
        row(hsts, {"Strict-Transport-Security: max-age=15552000; includeSubDomains"},
            "hsts-implemented-max-age-at-least-six-months");
        row(hsts, {"Strict-Transport-Security: includeSubDomains; max-age=15551999"},
            "hsts-implemented-max-age-less-than-six-months");
        row(hsts, {"Strict-Transport-Security: includeSubDomains"}, "hsts-header-invalid");
        row(hsts, {"Strict-Transport-Security: max-age=15768000, max-age=1"}, "hsts-header-invalid");
        const char *csp = "content-security-policy";
        const auto policy = [](const char *text) {
            return QList<QByteArray>{QByteArray("Content-Security-Policy: ") + text};
        };
        row(csp, {}, "csp-not-implemented");
        row(csp, {"Content-Security-Policy-Report-Only: default-src 'none'"},
            "csp-not-implemented-but-reporting-enabled");
        row(csp, policy("default-src 'none'"), "csp-implemented-with-no-unsafe-default-src-none");
        row(csp, policy("default-src 'self'"), "csp-implemented-with-no-unsafe");
        row(csp, policy("default-src 'self'; script-src 'unsafe-inline'"), "csp-implemented-with-unsafe-inline");
        row(csp, policy("script-src 'self'"), "csp-implemented-with-unsafe-inline"); // objects from anywhere
        row(csp, policy("default-src 'none'; script-src 'unsafe-inline' 'nonce-abc'"),
            "csp-implemented-with-no-unsafe-default-src-none");
        row(csp, policy("default-src 'none'; script-src 'strict-dynamic'"), "csp-header-invalid");
        row(csp, policy("default-src 'none'; script-src 'strict-dynamic' 'nonce-abc' https: 'unsafe-inline'"),
            "csp-implemented-with-no-unsafe-default-src-none");
        row(csp, policy("default-src 'none'; script-src 'unsafe-eval'"), "csp-implemented-with-unsafe-eval");
        row(csp, policy("default-src 'none'; script-src http://a.example"), "csp-implemented-with-insecure-scheme");
        row(csp, policy("default-src 'none'; img-src http://a.example"),
            "csp-implemented-with-insecure-scheme-in-passive-content-only");
        row(csp, policy("default-src 'none'; style-src 'unsafe-inline'"),
            "csp-implemented-with-unsafe-inline-in-style-src-only");
        row(csp, policy("default-src 'none'; default-src 'self'"), "csp-header-invalid");
        row(csp, policy("a"), "csp-header-invalid");
        row(csp, policy("default-src 'none'; report-uri /a; report-uri /b"),
            "csp-implemented-but-duplicate-directives");
        const char *frame = "x-frame-options";
        row(frame, {}, "x-frame-options-not-implemented");
        row(frame, {"X-Frame-Options: SAMEORIGIN"}, "x-frame-options-sameorigin-or-deny");
        row(frame, {"X-Frame-Options: ALLOW-FROM https://a.example"}, "x-frame-options-allow-from-origin");
        row(frame, {"X-Frame-Options: maybe"}, "x-frame-options-header-invalid");
        row(frame, policy("frame-ancestors 'none'"), "x-frame-options-implemented-via-csp");
        const char *referrer = "referrer-policy";
        row(referrer, {}, "referrer-policy-not-implemented");
        row(referrer, {"Referrer-Policy: unsafe-url, no-referrer"}, "referrer-policy-private");
        row(referrer, {"Referrer-Policy: no-referrer, unsafe-url"}, "referrer-policy-unsafe");
        row(referrer, {"Referrer-Policy: whatever"}, "referrer-policy-header-invalid");
        row("x-content-type-options", {"X-Content-Type-Options: NoSniff"}, "x-content-type-options-nosniff");
        row("x-content-type-options", {"X-Content-Type-Options: sniff"}, "x-content-type-options-header-invalid");
        row("cross-origin-resource-policy", {"Cross-Origin-Resource-Policy: same-site"},
            "corp-implemented-with-same-site");
        row("cross-origin-embedder-policy", {"Cross-Origin-Embedder-Policy: require-corp; report-to=\"a\""},
            "coep-implemented-with-require-corp");
        row("cross-origin-embedder-policy", {"Cross-Origin-Embedder-Policy: \"require-corp\""}, "coep-header-invalid");
        row("cross-origin-opener-policy", {"Cross-Origin-Opener-Policy: same-origin"},
            "coop-implemented-with-same-origin");
        row("cross-origin-opener-policy", {"Cross-Origin-Opener-Policy: other"}, "coop-header-invalid");
        const char *cookies = "cookies";
        row(cookies, {}, "cookies-not-found");
        row(cookies, {"Set-Cookie: a=b; Secure; SameSite=Lax"}, "cookies-secure-with-httponly-sessions-and-samesite");
        row(cookies, {"Set-Cookie: a=b; Secure"}, "cookies-secure-with-httponly-sessions");
        row(cookies, {"Set-Cookie: a=b"}, "cookies-without-secure-flag");
        row(cookies, {"Set-Cookie: a=b", "Strict-Transport-Security: max-age=15768000"},
            "cookies-without-secure-flag-but-protected-by-hsts");
        row(cookies, {"Set-Cookie: SESSION=b; HttpOnly"}, "cookies-session-without-secure-flag");
        row(cookies, {"Set-Cookie: login=b; Secure"}, "cookies-session-without-httponly-flag");
        row(cookies, {"Set-Cookie: csrf=b; Secure"}, "cookies-anticsrf-without-samesite-flag");
        row(cookies, {"Set-Cookie: a=b; Secure; SameSite=Sometimes"}, "cookies-samesite-flag-invalid");
    }
    void namesResultsAsTheObservatoryDoes()
    {
        QFETCH(QString, test);
        QFETCH(QList<QByteArray>, headers);
        QFETCH(QString, expected);
        test::compareOutcome(QStringLiteral("observatory \"%1\" == \"%2\"").arg(test, expected),
                             test::recordingOf({answered(200, {}, headers)}), QStringLiteral("pass"));
    }

    void judgesWhereScriptsComeFrom_data()
    {
        QTest::addColumn<QByteArray>("scripts");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *scripts, const char *expected) {
            QTest::newRow(scripts) << QByteArray(scripts) << QString::fromUtf8(expected);
        };
        row("", "sri-not-implemented-but-no-scripts-loaded");
        row("<script src=/a.js></script>", "sri-not-implemented-but-all-scripts-loaded-from-secure-origin");
        row("<script src=/a.js integrity=x></script>", "sri-implemented-and-all-scripts-loaded-securely");
        row("<script src=https://cdn.example.org/a.js></script>",
            "sri-not-implemented-but-external-scripts-loaded-securely");
        row("<script src=https://cdn.example.org/a.js integrity=x></script>",
            "sri-implemented-and-external-scripts-loaded-securely");
        row("<script src=http://cdn.example.org/a.js integrity=x></script>",
            "sri-implemented-but-external-scripts-not-loaded-securely");
        row("<script src=http://cdn.example.org/a.js></script>",
            "sri-not-implemented-and-external-scripts-not-loaded-securely");
        row("<script src=//cdn.example.org/a.js></script>",
            "sri-not-implemented-and-external-scripts-not-loaded-securely");
        row("<script src=https://static.ferry.example/a.js></script>",
            "sri-not-implemented-but-all-scripts-loaded-from-secure-origin");
    }
    void judgesWhereScriptsComeFrom()
    {
        QFETCH(QByteArray, scripts);
        QFETCH(QString, expected);
        QCOMPARE(integrityResult(answered(200, "<html>" + scripts, {"Content-Type: text/html"})), expected);
    }

    void judgesWhereHttpLeads_data()
    {
        QTest::addColumn<QStringList>("route");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *route, const char *expected) {
            QTest::newRow(route) << QString::fromUtf8(route).split(u' ') << QString::fromUtf8(expected);
        };
        row("http://a.example/", "redirection-missing");
        row("http://a.example/ https://a.example/", "redirection-to-https");
        row("http://a.example/ http://a.example/b", "redirection-not-to-https");
        row("http://a.example/ http://a.example/b https://a.example/",
            "redirection-not-to-https-on-initial-redirection");
        row("http://a.example/ https://www.a.example/", "redirection-off-host-from-http");
    }
    void judgesWhereHttpLeads()
    {
        QFETCH(QStringList, route);
        QFETCH(QString, expected);
        Recorded answer = answered(200);
        answer.finalUrl = QUrl(route.takeLast());
        for (const QString &url : route)
            answer.hops.append({QUrl(url), 301, {}});
        QCOMPARE(redirectionResult(answer), expected);
    }

    void givesBonusOnlyToTheGood()
    {
        const auto scoreOf = [](const QList<QByteArray> &headers) {
            Recording recording =
                test::recordingOf({answered(200, {}, headers + QList<QByteArray>{"Content-Type: text/html"})});
            recording.cors.insert(QLatin1StringView(observatoryOrigin), {answered(200), answered(200), answered(200)});
            recording.plainHttp = test::failed(QStringLiteral("nobody listens there"));
            return observe(recording);
        };
        const auto bare = scoreOf({});
        QCOMPARE(*bare.score, 100 - 25 - 20 - 20 - 5);
        QCOMPARE(bare.grade, QStringLiteral("D"));
        QList<QByteArray> good{"Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
                               "Strict-Transport-Security: max-age=31536000", "X-Content-Type-Options: nosniff",
                               "Referrer-Policy: no-referrer"};
        QCOMPARE(*scoreOf(good).score, 100 + 10 + 5 + 5);
        QCOMPARE(scoreOf(good).grade, QStringLiteral("A+"));
        good.removeAt(1);
        QCOMPARE(*scoreOf(good).score, 80); // penalties alone leave less than 90: no bonus counts
        QCOMPARE(scoreOf(good).grade, QStringLiteral("B+"));
    }

    void doesNotScoreWhatWasNotAsked()
    {
        test::compareOutcome(QStringLiteral("observatory \"score\" >= 75"), test::recordingOf({answered(200)}),
                             QStringLiteral("error"));
        test::compareOutcome(QStringLiteral("observatory \"colour\" exists"), test::recordingOf({answered(200)}),
                             QStringLiteral("error"));
    }

    void scoresThePublicFixtureTheSame()
    {
        const QString suite = test::publicSuite("mdn-http-observatory");
        if (suite.isEmpty())
            QSKIP("SHIPWORTHY_PUBLIC_SUITES names no folder with a copy of the suite");
        QFile file(suite + QStringLiteral("/test/fixtures/mozilla-org.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readJson(file.readAll());
        QVERIFY(read);
        const JsonValue root(**read);
        const auto answerOf = [&root](std::string_view which) {
            Recorded answer = answered(200);
            for (const JsonValue header : root["responses"][which]["headers"])
                answer.headers.append(
                    {QByteArray(header.name().data(), qsizetype(header.name().size())), header.text().toUtf8()});
            answer.body = root["responses"][which]["data"].text().toUtf8();
            answer.url = answer.finalUrl = QUrl(root["session"]["url"].text());
            return answer;
        };
        Recording recording = test::recordingOf({answerOf("auto")});
        recording.samples[0].body = root["resources"]["path"].text().toUtf8();
        recording.cors.insert(QLatin1StringView(observatoryOrigin),
                              {answerOf("cors"), answerOf("cors"), answerOf("cors")});
        Recorded plain = answerOf("http");
        QList<QUrl> route;
        for (const JsonValue hop : root["responses"]["httpRedirects"])
            route.append(QUrl(hop["url"].text()));
        plain.finalUrl = route.takeLast();
        for (const QUrl &url : route)
            plain.hops.append({url, 301, {}});
        recording.plainHttp = plain;
        const ObservatoryReport report = observe(recording);
        for (auto it = report.results.begin(); it != report.results.end(); ++it)
            qInfo("%s: %s %d", qPrintable(it.key()), qPrintable(*it), observatoryPoints(*it));
        QCOMPARE(report.grade, QStringLiteral("B"));
        QCOMPARE(*report.score, 75);
    }
};

QTEST_APPLESS_MAIN(TestObservatory)
#include "tst_observatory.moc"
