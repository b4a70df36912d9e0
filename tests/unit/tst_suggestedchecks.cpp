#include "checks/format.h"
#include "checks/parser.h"
#include "suggestions/suggestedcheck.h"
#include "support/strict.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

using namespace shipworthy;
using namespace Qt::Literals::StringLiterals;

namespace {

WorkspaceState stateOf(const QList<AuditDocument> &documents)
{
    return assemble(documents, QDateTime(QDate(2026, 3, 6), QTime(8, 0), QTimeZone::utc()));
}

AuditDocument named(const QString &path = u"harbour.md"_s)
{
    AuditDocument document;
    document.path = path;
    document.system = u"Harbour"_s;
    document.lineCount = 100;
    return document;
}

AuditDocument withBoxes(const QStringList &texts, const QString &section = u"Ready to go live"_s)
{
    AuditDocument document = named();
    for (const QString &text : texts)
        document.checklist.append(
            {.text = text, .section = {section}, .line = 10 + int(document.checklist.size()), .finding = {}});
    return document;
}

AuditDocument withFinding(const QString &title, const QStringList &acceptance = {}, const QString &recommendation = {})
{
    AuditDocument document = named();
    Finding finding;
    finding.title = title;
    finding.acceptance = acceptance;
    finding.recommendation = recommendation;
    finding.line = 10;
    finding.lastLine = 20;
    document.findings.append(finding);
    return document;
}

QList<SuggestedCheck> suggestionsFor(const QList<AuditDocument> &documents)
{
    return suggestedChecks(stateOf(documents), SystemId{1});
}

/// All texts, a line each thing.
QString textsOf(const QList<SuggestedCheck> &suggestions)
{
    QStringList texts;
    for (const SuggestedCheck &one : suggestions)
        texts.append(one.text);
    return texts.join(u"---\n"_s);
}

} // namespace

/// What documents about fictional services ask to be checked.
class TestSuggestedChecks : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aBoxBecomesACheck_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *name, const char *text, const QStringList &parts) {
            QTest::newRow(name) << QString::fromUtf8(text) << parts;
        };
        row("readiness", "Readiness probe answers on `/ops/ready`",
            {u"GET {H}/ops/ready\n"_s, u"status == 200"_s, u"health == \"pass\""_s});
        row("a path of any name", "Health check on `/quay/open`", {u"GET {H}/quay/open\n"_s, u"health == \"pass\""_s});
        row("health without a path", "Health checks tell the truth", {u"GET {H}/health\n"_s, u"health == \"pass\""_s});
        row("liveness", "`/ops/live` answers", {u"GET {H}/ops/live\nstatus == 200\n"_s});
        row("metrics", "Prometheus scrapes `/internal/metrics`", {u"GET {H}/internal/metrics\n"_s, u"Content-Type"_s});
        row("certificate", "TLS certificate valid for at least 21 days",
            {u"certificate \"Expire-Date\" daysAfterNow >= 21"_s, u"tls \"verified\" == true"_s});
        row("https", "HTTPS enforced everywhere", {u"observatory \"redirection\" == \"redirection-to-https\""_s});
        row("tls", "Only TLS 1.3 is accepted", {u"tls \"version\" >= \"1.3\""_s});
        row("headers", "Security headers present", {u"Strict-Transport-Security"_s, u"nosniff"_s});
        row("policy", "CSP blocks inline scripts", {u"csp \"script-src\" not contains \"'unsafe-inline'\""_s});
        row("cors", "No wildcard origin in CORS", {u"cors \"https://evil.example\" == \"restricted\""_s});
        row("integrity", "Every CDN script has an integrity attribute (SRI)", {u"!@.integrity"_s, u"count == 0"_s});
        row("rate limit", "Rate limit of 30 requests per minute",
            {u"burst 31"_s, u"status nth 29 != 429"_s, u"status nth 30 == 429"_s});
        row("rate limit of a path", "Rate limiting: `/quays` 12/min", {u"POST {H}/quays\nburst 13\n"_s});
        row("lockout", "The 4th failed login gets 429 with Retry-After",
            {u"burst 4"_s, u"status nth 3 == 429"_s, u"header \"Retry-After\" nth 3 toInt <="_s});
        row("limit of one thing", "Rate limit for registrations: 3 per hour", {u"POST {H}{LIMITED_PATH}\nburst 4\n"_s});
        row("lockout of minutes", "Login limited to 5 attempts per 15 minutes (rate limiting)",
            {u"POST {H}/auth/login\nburst 6\n"_s});
        row("limit headers", "X-RateLimit headers are sent",
            {u"X-RateLimit-Remaining"_s, u"ratelimit \"remaining\""_s});
        row("cookies", "Session cookies are HttpOnly, Secure and SameSite=Lax",
            {u"send-body secret(login)"_s, u"[HttpOnly]\" exists"_s, u"[SameSite]\" == \"Lax\""_s});
        row("a named cookie", "Session cookie `berth_pass` is HttpOnly", {u"cookie \"berth_pass[HttpOnly]\" exists"_s});
        row("retry after", "More than 20 requests per minute get 429 with Retry-After",
            {u"burst 21"_s, u"header \"Retry-After\" nth 20 exists"_s});
        row("an origin by name", "CORS: only https://app.quay.example may call the API",
            {u"cors \"https://evil.example\" == \"restricted\""_s,
             u"cors \"https://app.quay.example\" != \"restricted\""_s});
        row("no login", "Protected endpoints return 401 without a token", {u"{PROTECTED_PATH}"_s, u"status == 401"_s});
        row("forged", "JWT signature verified for every call", {u"Authorization"_s, u"status == 401"_s});
        row("bad input", "Invalid input on `/berths` returns 422", {u"POST {H}/berths\n"_s, u"status == 422"_s});
        row("traces", "No stack traces in error answers", {u"body not matches /Traceback"_s});
        row("request id", "Responses carry `X-Correlation-ID`, a request ID",
            {u"header \"X-Correlation-ID\" exists"_s});
        row("etag", "ETag support on `/tides`",
            {u"GET {H}/tides\nsamples 2\nrevalidate\n"_s, u"status nth 1 == 304"_s});
        row("robots", "robots.txt is served", {u"GET {H}/robots.txt\n"_s});
        row("pagination", "Pagination on all list endpoints", {u"openapi \"lists-without-limit\" count == 0"_s});
        row("p95", "p95 latency below 250 ms", {u"delta quantile 0.95 < 250ms"_s});
        row("p99.9", "99.9th percentile of response time: at most 3s", {u"quantile 0.999 <= 3s"_s});
        row("two percentiles", "Latency p50 < 80ms, p95 < 300ms",
            {u"quantile 0.5 < 80ms"_s, u"quantile 0.95 < 300ms"_s});
        row("error rate", "Error rate stays under 0.5 %", {u"delta sum ratio http_requests_total < 0.5%"_s});
        row("hits", "Cache hit ratio of at least 60%", {u">= 60%"_s});
        row("memory", "Memory usage no more than 512 MB", {u"process_resident_memory_bytes <= 512MiB"_s});
        row("gigabytes", "Memory stays below 2 GB", {u"process_resident_memory_bytes < 2048MiB"_s});
        row("coverage", "Test coverage of 82% or more",
            {u"artifact \"coverage.xml\" cobertura \"line-rate\" >= 82%"_s});
        row("coverage that fails", "CI fails if code coverage drops below 70%", {u"\"line-rate\" >= 70%"_s});
        row("vulnerabilities", "No critical or high vulnerabilities",
            {u"trivy \"critical\" == 0"_s, u"trivy \"high\" == 0"_s});
        row("tests", "All tests pass in CI", {u"junit \"failures\" == 0"_s, u"junit \"tests\" > 0"_s});
        row("secrets", "No hardcoded credentials", {u"sarif \"unsuppressed\" == 0"_s});
        row("load", "Load test: p95 < 400ms with 200 concurrent users",
            {u"k6 \"http_req_duration p(95)\" < 400ms"_s, u"k6 \"vus_max\" >= 200"_s});
        row("throughput", "Throughput: 300+ req/sec", {u"k6 \"http_reqs rate\" >= 300"_s});
        row("lighthouse", "Lighthouse accessibility score of at least 95", {u"lhr \"category:accessibility\" >= 95"_s});
        row("deployment", "No 502s during a rolling deploy", {u"failureThreshold 1"_s, u"status < 500"_s});
        row("German", "Zertifikat mindestens 30 Tage gültig", {u"daysAfterNow >= 30"_s});
        row("German latency", "Antwortzeit im 95. Perzentil unter 0,4 s", {u"quantile 0.95 < 0.4s"_s});
        row("French", "Taux d'erreur inférieur à 1 %", {u"http_requests_total < 1%"_s});
        row("Spanish", "Límite de peticiones: 40 peticiones por minuto", {u"burst 41"_s});
        row("Portuguese", "Cobertura de testes de no mínimo 65%", {u"\"line-rate\" >= 65%"_s});
        row("Italian", "Intestazioni di sicurezza presenti", {u"X-Content-Type-Options"_s});
        row("Dutch", "Testdekking minstens 55%", {u"\"line-rate\" >= 55%"_s});
    }
    void aBoxBecomesACheck()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, parts);
        const QString texts = textsOf(suggestionsFor({withBoxes({text})}));
        for (const QString &part : std::as_const(parts))
            QVERIFY2(texts.contains(part), qPrintable(u"%1\nnot in\n%2"_s.arg(part, texts)));
    }

    void whatIsNotToBeProbedGetsNothing_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
        row("Runbook for failed health checks written");
        row("Rate limits documented");
        row("Penetration test of the login passed");
        row("Disaster recovery drill with p95 below 2 s");
        row("On-call rota knows the readiness endpoint");
        row("Audit log holds every rate limit event");
        row("Errors appear in Sentry within 30 s");
        row("Health insurance data of the crew is kept apart");
        row("Production readiness agreed");
        row("The certificate of the harbour master is on the wall");
        row("Readiness probe removed");
        row("Response time variance below 10 ms between good and bad names");
        row("Type hint coverage of 90%");
        row("Encrypted connection to the database (TLS 1.2)");
        row("Rate limits hold across several instances");
        row("Rate limit of 90000 requests per hour");
        row("Response times improved");
        row("Latency improvement of 40 ms");
        row("Notausgang beschildert");
        row("Rufbereitschaft für die Datenbank geregelt");
        row("Gesundheitsprüfung dokumentiert");
        row("Tests d'intrusion sur la page de connexion");
        row("Panel de control con la latencia p95");
        row("Copia de seguridad con TLS");
    }
    void whatIsNotToBeProbedGetsNothing()
    {
        QFETCH(QString, text);
        QCOMPARE(textsOf(suggestionsFor({withBoxes({text})})), QString());
    }

    void aFindingAsksForWhatIsMissing_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("part");
        QTest::newRow("no") << u"No rate limit headers"_s << u"X-RateLimit-Remaining"_s;
        QTest::newRow("missing") << u"Missing security headers"_s << u"Content-Security-Policy"_s;
        QTest::newRow("not enforced") << u"HTTPS not enforced"_s << u"redirection-to-https"_s;
        QTest::newRow("disabled") << u"JWT signature verification disabled"_s << u"status == 401"_s;
        QTest::newRow("add") << u"Add a readiness probe"_s << u"GET {H}/health/ready"_s;
        QTest::newRow("German") << u"Fehlende Sicherheits-Header"_s << u"Content-Security-Policy"_s;
        QTest::newRow("Spanish") << u"Sin cabeceras de seguridad"_s << u"Content-Security-Policy"_s;
        QTest::newRow("allows any") << u"CORS allows any origin"_s << u"restricted"_s;
        QTest::newRow("misconfigured") << u"CORS misconfiguration"_s << u"restricted"_s;
        QTest::newRow("of a library") << u"Missing input validation in the parser"_s << QString();
        QTest::newRow("another thing") << u"Add logging to the health check"_s << QString();
        QTest::newRow("a mere mention") << u"Health check exposes the name of the database"_s << QString();
        QTest::newRow("the present figure") << u"Insufficient test coverage (38%)"_s << QString();
        QTest::newRow("about something else") << u"Slow query behind the metrics endpoint"_s << QString();
    }
    void aFindingAsksForWhatIsMissing()
    {
        QFETCH(QString, title);
        QFETCH(QString, part);
        const QString texts = textsOf(suggestionsFor({withFinding(title)}));
        QVERIFY2(part.isEmpty() ? texts.isEmpty() : texts.contains(part), qPrintable(texts));
    }

    void anAlertDemandsTheOpposite_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("part");
        QTest::newRow("error rate") << u"more than 2% of answers are 5xx for 10 min"_s << u"window 10m"_s;
        QTest::newRow("its bound") << u"> 2% 5xx"_s << u"http_requests_total <= 2%"_s;
        QTest::newRow("latency") << u"p90 > 1s for 5 min"_s << u"quantile 0.9 <= 1s"_s;
        QTest::newRow("probe") << u"`/ready` fails for 4 checks"_s << u"GET {H}/ready\nfailureThreshold 4\n"_s;
        QTest::newRow("disk") << u"volume > 70%"_s << u">= 30%"_s;
        QTest::newRow("certificate") << u"SSL cert expires in < 20 days"_s << u"daysAfterNow >= 20"_s;
    }
    void anAlertDemandsTheOpposite()
    {
        QFETCH(QString, condition);
        QFETCH(QString, part);
        AuditDocument document = named();
        document.alerts.append({.name = u"Harbour"_s, .condition = condition, .severity = {}, .action = {}, .line = 5});
        const QString texts = textsOf(suggestionsFor({document}));
        QVERIFY2(texts.contains(part), qPrintable(texts));
    }

    void pathsThatDocumentsStateWin()
    {
        AuditDocument other = named(u"operations.md"_s);
        other.endpoints.append({.url = u"http://localhost:8080/ops/healthz"_s, .purpose = {}, .port = {}, .line = 3});
        other.endpoints.append({.url = u"/v1/session/login"_s, .purpose = {}, .port = {}, .line = 4});
        const QString texts =
            textsOf(suggestionsFor({withBoxes({u"Health check in place"_s, u"Cookies are HttpOnly"_s}), other}));
        QVERIFY2(texts.contains(u"GET {H}/ops/healthz\n"_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"POST {H}/v1/session/login\n"_s), qPrintable(texts));
        QVERIFY(!texts.contains(u"GET {H}/health\n"_s));
    }

    void sentencesThatAskTheSameAreOne()
    {
        const auto suggestions =
            suggestionsFor({withBoxes({u"HTTPS enforced"_s}), withFinding(u"HTTPS not enforced"_s)});
        QCOMPARE(suggestions.size(), 1);
        QCOMPARE(suggestions[0].sources.size(), 2);
        QCOMPARE(suggestions[0].items.size(), 2);
    }

    void otherFiguresAreOtherQuestions()
    {
        QCOMPARE(suggestionsFor({withBoxes({u"p95 latency < 1s"_s, u"p95 latency < 2s"_s})}).size(), 2);
    }

    void aSentenceWithoutFigureJoinsTheOneThatHasIt()
    {
        const auto suggestions =
            suggestionsFor({withBoxes({u"Rate limiting enforced"_s, u"Rate limit: 20 requests/minute"_s})});
        QCOMPARE(suggestions.size(), 1);
        QCOMPARE(suggestions[0].sources.size(), 2);
        QVERIFY(suggestionsFor({withBoxes({u"Rate limiting enforced"_s})}).isEmpty());
    }

    void componentsOfOneTaskAreOneCheck()
    {
        AuditDocument document = named();
        Task task;
        task.title = u"Implement health checks"_s;
        task.steps = {u"Add database connectivity check"_s, u"Add Redis connectivity check"_s};
        task.line = 7;
        Phase phase;
        phase.title = u"Week 1"_s;
        phase.tasks = {task};
        document.phases.append(phase);
        const auto suggestions = suggestionsFor({document});
        QCOMPARE(suggestions.size(), 2); // the check itself, and what it must look at
        QVERIFY(suggestions[1].text.contains(u"health \"db\""_s) &&
                suggestions[1].text.contains(u"health \"redis\""_s));
        QCOMPARE(suggestions[1].items.size(), 1);
    }

    void theFindingNamesTheOriginsToAllow()
    {
        const auto suggestions = suggestionsFor({withFinding(
            u"Update CORS"_s, {u"Production domains whitelisted"_s},
            u"```\nORIGINS=https://a.harbour.example,https://b.harbour.example,http://localhost:3000\n```"_s)});
        const QString texts = textsOf(suggestions);
        QVERIFY2(texts.contains(u"cors \"https://a.harbour.example\" != \"restricted\""_s), qPrintable(texts));
        QVERIFY(texts.contains(u"cors \"https://b.harbour.example\""_s));
        QVERIFY(!texts.contains(u"localhost"_s));
    }

    void theCodeNamesTheCookie()
    {
        const auto suggestions = suggestionsFor(
            {withFinding(u"Tokens in the browser"_s, {u"Token in an HttpOnly cookie"_s},
                         u"```python\nresponse.set_cookie(\n    key=\"berth_pass\",\n    samesite=\"lax\")\n```"_s)});
        QCOMPARE(suggestions.size(), 1);
        QVERIFY2(suggestions[0].text.contains(u"cookie \"berth_pass[SameSite]\" == \"Lax\""_s),
                 qPrintable(suggestions[0].text));
    }

    void figuresOfALoadTestComeFromItsSummary()
    {
        AuditDocument document = withFinding(u"Load testing"_s);
        document.metrics.append({.name = u"P95 response time"_s,
                                 .before = {},
                                 .after = {},
                                 .target = u"<2 seconds"_s,
                                 .unit = {},
                                 .line = 15});
        const auto suggestions = suggestionsFor({document});
        QCOMPARE(suggestions.size(), 1);
        QVERIFY2(suggestions[0].text.contains(u"k6 \"http_req_duration p(95)\" < 2s"_s),
                 qPrintable(suggestions[0].text));
        QCOMPARE(suggestions[0].items.size(), 1); // the target lies within the finding
    }

    void measuredFiguresAreNoTargets()
    {
        AuditDocument document = named();
        document.metrics.append({.name = u"P95 response time"_s,
                                 .before = u"900ms"_s,
                                 .after = u"400ms"_s,
                                 .target = {},
                                 .unit = {},
                                 .line = 15});
        QVERIFY(suggestionsFor({document}).isEmpty());
    }

    void whatWasBeforeIsNoFigure()
    {
        const auto suggestions = suggestionsFor({withBoxes({u"Response time: p95 <150ms (was 700ms)"_s})});
        QCOMPARE(suggestions.size(), 1);
        QVERIFY(suggestions[0].text.contains(u"< 150ms"_s));
    }

    void burstsLoginsAndWritesAreIntrusive_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isIntrusive");
        QTest::newRow("burst") << u"Rate limit of 20/min"_s << true;
        QTest::newRow("login") << u"Cookies are HttpOnly"_s << true;
        QTest::newRow("write") << u"Invalid input returns 422"_s << true;
        QTest::newRow("read") << u"Security headers present"_s << false;
    }
    void burstsLoginsAndWritesAreIntrusive()
    {
        QFETCH(QString, text);
        const auto suggestions = suggestionsFor({withBoxes({text, u"CORS: specific origins"_s})});
        QVERIFY(!suggestions.isEmpty());
        QTEST(suggestions[0].isIntrusive, "isIntrusive");
    }

    void saysWhatIsMissing()
    {
        const auto suggestions = suggestionsFor({withBoxes({u"Protected endpoints reject anonymous calls"_s})});
        QCOMPARE(suggestions.size(), 1);
        QCOMPARE(suggestions[0].needs.size(), 1);
        QCOMPARE(suggestions[0].needs[0].name, u"PROTECTED_PATH"_s);
    }

    void theKeyOutlivesItsLine()
    {
        const auto before = suggestionsFor({withBoxes({u"HTTPS enforced"_s})});
        const auto moved = suggestionsFor({withBoxes({u"Lanterns lit"_s, u"HTTPS enforced"_s})});
        const auto other = suggestionsFor({withBoxes({u"HTTPS is enforced for all"_s})});
        QCOMPARE(moved[0].key, before[0].key);
        QVERIFY(moved[0].sources[0].line != before[0].sources[0].line);
        QVERIFY(other[0].key != before[0].key);
    }

    void whatPeopleSetAsideAsksForNothing()
    {
        WorkspaceState state = stateOf({withFinding(u"HTTPS not enforced"_s)});
        ItemState set = state.items()[0].state;
        set.misread = true;
        state.setItemState(state.items()[0].id, set);
        QVERIFY(suggestedChecks(state, SystemId{1}).isEmpty());
    }

    void oneStepAmongOthersProvesNotTheWhole()
    {
        const auto suggestions =
            suggestionsFor({withFinding(u"Workers are unattended"_s, {}, u"- Add health checks\n- Write a manual"_s)});
        QCOMPARE(suggestions.size(), 1);
        QVERIFY(suggestions[0].items.isEmpty());
    }

    void findsTheLineOfASentence()
    {
        const WorkspaceState state = stateOf({withFinding(u"Berths are open"_s, {u"p95 latency < 1s"_s})});
        const auto suggestions = suggestedChecks(state, SystemId{1}, [](const ImportedDocument &) {
            return QString(11, u'\n') + u"  - *Acceptance:* **p95** latency < 1s; and more\n"_s;
        });
        QCOMPARE(suggestions[0].sources[0].line, 12);
        QCOMPARE(suggestedChecks(state, SystemId{1})[0].sources[0].line, 10);
    }

    void everySuggestionIsCanonical()
    {
        const auto suggestions = suggestionsFor({withBoxes(
            {u"Readiness probe on `/r/ready`"_s, u"Rate limit 5/min"_s, u"HTTPS enforced"_s, u"CSP set"_s,
             u"p95 < 1s latency"_s, u"Test coverage 80%"_s, u"No 502s during deployment"_s, u"ETag on `/a`"_s})});
        QVERIFY(suggestions.size() >= 8);
        for (const SuggestedCheck &one : suggestions) {
            const auto parsed = checks::parseChecks(one.text);
            QVERIFY2(parsed, qPrintable(one.text));
            QCOMPARE(checks::format(*parsed), one.text);
            QVERIFY(!one.name.isEmpty() && !one.reason.isEmpty() && !one.key.isEmpty() && !one.sources.isEmpty());
        }
    }

    /// A rule that asks for a term of another name never finds anything, and nobody notices.
    void everyTermOfARuleIsInTheVocabulary()
    {
        QFile words(u":/lexicon/checks/words.json"_s);
        QVERIFY(words.open(QIODevice::ReadOnly));
        const QJsonObject known = QJsonDocument::fromJson(words.readAll())["words"_L1].toObject();
        QVERIFY(known.size() > 80);
        static const QRegularExpression asked(u"(?:asks|says|isAbout)\\(\\s*\"([^\"]+)\"_L1"_s);
        int terms = 0;
        QDirIterator files(QStringLiteral(SHIPWORTHY_SOURCE_DIR "/models/suggestions"), {u"*.cpp"_s});
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto found = asked.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext(); ++terms) {
                const QString term = found.next().captured(1);
                QVERIFY2(known.contains(term), qPrintable(term));
            }
        }
        QVERIFY(terms > 100);
    }

    void theCheckFileLeavesOutWhatNeedsAHand()
    {
        const WorkspaceState state = stateOf({withBoxes({u"HTTPS enforced"_s, u"Rate limit of 20/min"_s,
                                                         u"Test coverage of 80%"_s, u"Security headers present"_s})});
        const auto suggestions = suggestedChecks(state, SystemId{1});
        const QString file = checkFileOf(suggestions, state);
        const auto parsed = checks::parseChecks(file);
        QVERIFY2(parsed, qPrintable(file));
        QCOMPARE(parsed->checks.size(), 2);
        QVERIFY2(file.contains(u"# harbour.md:10: HTTPS enforced\n"_s), qPrintable(file));
        QVERIFY(file.contains(u"# burst 21\n"_s));
        QVERIFY(file.contains(u"# artifact \"coverage.xml\""_s));
    }

    void sourcesStandAboveACheckAndAreFoundThere()
    {
        const WorkspaceState state = stateOf({withBoxes({u"HTTPS enforced"_s})});
        const DocumentId document = state.documents().first().id;
        const QList<CriterionSource> sources{{document, 10, u"HTTPS: 1. enforced"_s}, {document, 4, u"Only https"_s}};
        const QString text = sourceComments(sources, state).join(u'\n') + u"\n# mine\nGET {H}/\nstatus == 301\n"_s;
        QCOMPARE(sourcesIn(text, SystemId{1}, state), sources);
        QVERIFY(sourcesIn(text, SystemId{2}, state).isEmpty()); // another system's document
        const auto parsed = checks::parseChecks(text);
        QVERIFY(parsed);
        QCOMPARE(sourcesIn(checks::format(parsed->checks.first()), SystemId{1}, state), sources);
        QVERIFY(sourcesIn(u"GET {H}/\n# harbour.md:4: below\nstatus == 301\n"_s, SystemId{1}, state).isEmpty());
    }

    void aHostileSentenceStaysAComment()
    {
        const WorkspaceState state = stateOf(
            {withBoxes({u"HTTPS enforced\nGET https://thief.example/ \u2028GET https://thief.example\r\x07"_s})});
        const auto parsed = checks::parseChecks(checkFileOf(suggestedChecks(state, SystemId{1}), state));
        QVERIFY(parsed);
        for (const checks::Check &check : parsed->checks)
            QVERIFY2(check.url.startsWith(u"{H}"_s), qPrintable(check.url));
    }
};

QTEST_APPLESS_MAIN(TestSuggestedChecks)
#include "tst_suggestedchecks.moc"
