#pragma once

#include "workspace/checkevidence.h"
#include "workspace/workspace.h"

namespace shipworthy::gallery {

using namespace std::chrono_literals;

/// A check as the pictures show it, and what a day of runs came to.
struct Pictured {
    const char *path;
    const char *name;
    CheckState state;
    const char *why;
    int status;
    int latency;     ///< milliseconds
    int failedHours; ///< of the last ones
    int ageDays = 0; ///< of the last run
    bool isPaused = false;
    bool isBurst = false;
};

inline constexpr Pictured pictured[] = {
    {"/health", "Alive", CheckState::Pass, "status is 200", 200, 42, 0},
    {"/health/ready", "Names its database and its cache", CheckState::Fail, "json $.components is missing", 200, 46, 7},
    {"/health/live", "Answers while it starts", CheckState::Fail, "status is 404, not 200", 404, 31, 24},
    {"/metrics", "Prometheus can read all of it", CheckState::Pass, "12 families", 200, 118, 0},
    {"/api/v1/berths?from=2026-11-01&to=2026-11-30&expand=tides,pilots",
     "The slowest of the reads that the tide table "
     "needs stays below half a second on a busy morning",
     CheckState::Warn, "p95 is 462 ms, not less than 400 ms", 200, 462, 0},
    {"/", "Headers that browsers heed", CheckState::Error, "the answer was cut at 1 MiB", 200, 88, 3},
    {"/login", "Limits log-ins", CheckState::NotRun, "", 0, 0, 0, 0, false, true},
    {"/robots.txt", "Keeps robots out", CheckState::NotRun, "", 0, 0, 0, 0, true},
    {"/openapi.json", "Describes itself", CheckState::Pass, "3.1.0", 200, 64, 0, 40},
};

inline QByteArray evidenceOf(const Pictured &check)
{
    CheckEvidence evidence;
    const bool passes = check.state == CheckState::Pass;
    evidence.lines = {
        {QStringLiteral("status == 200"), check.status == 200 ? CheckState::Pass : CheckState::Fail,
         QString::number(check.status), check.status == 200 ? QString() : QString::fromLatin1(check.why)},
        {QStringLiteral("json $.components.db.status == \"up\""), check.state,
         passes ? QStringLiteral("up") : QString(), QString::fromLatin1(check.why)},
        {QStringLiteral("header \"X-Request-ID\" exists"), CheckState::Pass, QStringLiteral("7d31f0c2"), QString()}};
    EvidenceExchange exchange;
    exchange.method = QStringLiteral("GET");
    exchange.url = QStringLiteral("https://quay.example") + QLatin1String(check.path);
    exchange.status = check.status;
    exchange.httpVersion = QStringLiteral("HTTP/1.1");
    exchange.ip = QStringLiteral("192.0.2.17");
    exchange.tlsVersion = QStringLiteral("TLS 1.3");
    exchange.headers = {{QStringLiteral("content-type"), QStringLiteral("application/json")},
                        {QStringLiteral("x-request-id"), QStringLiteral("7d31f0c2")}};
    exchange.body = QStringLiteral("{ \"status\": \"ok\" }");
    exchange.bodyBytes = exchange.body.size();
    exchange.phases = {{QStringLiteral("resolve"), 3},  {QStringLiteral("connect"), 9},
                       {QStringLiteral("tls"), 14},     {QStringLiteral("processing"), check.latency * 0.4},
                       {QStringLiteral("transfer"), 4}, {QStringLiteral("total"), check.latency}};
    evidence.exchanges = {exchange};
    return toJson(evidence);
}

/// The runs of the last day, two an hour; older ones where the check is stale.
inline QList<CheckRunRecord> runsOf(const Pictured &check, CheckId id, const QDateTime &now, bool isSecure)
{
    QList<CheckRunRecord> runs;
    if (check.state == CheckState::NotRun)
        return runs;
    const QDateTime end = now.addDays(-check.ageDays).addSecs(-1500);
    const QDateTime since = end.addSecs(-3600LL * check.failedHours);
    for (int at = 47; at >= 0; --at) {
        CheckRunRecord run;
        run.check = id;
        run.at = end.addSecs(-1800LL * at);
        const bool isAsNow = check.failedHours == 0 || run.at >= since;
        run.outcome = isAsNow ? check.state : CheckState::Pass;
        run.why = isAsNow ? QString::fromLatin1(check.why) : QString();
        run.httpStatus = check.status;
        run.latency = std::chrono::milliseconds(check.latency + (at * 7 + check.latency) % 13 + (at == 11 ? 30 : 0));
        if (isSecure)
            run.certificateDays = 61;
        run.evidence = evidenceOf(check);
        run.standing = {.state = run.outcome,
                        .since = isAsNow && check.failedHours > 0 ? since : end.addDays(-3),
                        .at = run.at,
                        .why = run.why};
        runs.append(run);
    }
    return runs;
}

/// Live services as a team would have them: two with checks in all states, and addresses beside them.
inline Result<void> addServices(Workspace &workspace, const QDateTime &now)
{
    const QStringList bases{QStringLiteral("https://quay.example"), QStringLiteral("http://localhost:8000")};
    const QList<System> systems = workspace.state().systems();
    for (qsizetype at = 0; at < std::min(systems.size(), bases.size()); ++at) {
        QList<ServiceCheck> checks;
        const QList<const Item *> items = workspace.state().itemsOf(systems[at].id);
        for (std::size_t i = 0; i < std::size(pictured) - std::size_t(at) * 4; ++i) {
            ServiceCheck check;
            check.system = systems[at].id;
            check.base = QUrl(bases[at]);
            check.text = QStringLiteral("GET {H}%1\n%2status == 200\n")
                             .arg(QLatin1String(pictured[i].path),
                                  pictured[i].isBurst ? QStringLiteral("burst 20\n") : QString());
            check.name = QString::fromLatin1(pictured[i].name);
            check.isPaused = pictured[i].isPaused;
            for (qsizetype item = qsizetype(i) * 2; item < std::min<qsizetype>(items.size(), qsizetype(i) * 2 + 2);
                 ++item)
                check.items.append(items[item]->id);
            if (!items.isEmpty()) {
                check.source.document = items.first()->document;
                check.source.line = workspace.state().lines(*items.first()).first;
                check.source.sentence = QStringLiteral("GET %1 answers 200 and names what it depends on.")
                                            .arg(QLatin1String(pictured[i].path));
            }
            checks.append(check);
        }
        const auto added = workspace.addServiceChecks(checks);
        if (!added)
            return std::unexpected(added.error());
        for (qsizetype i = 0; i < added->size(); ++i) {
            if (const auto noted = workspace.noteCheckRuns(runsOf(pictured[i], added->at(i), now, at == 0)); !noted)
                return noted;
        }
        const auto address = workspace.addEndpoint(systems[at].id, QUrl(bases[at] + QStringLiteral("/version")),
                                                   QStringLiteral("Which version runs"));
        if (!address)
            return std::unexpected(address.error());
    }
    return {};
}

} // namespace shipworthy::gallery
