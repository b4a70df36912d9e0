#include "probes/discoveryplaces.h"

#include "base/text.h"
#include "checks/evaluation.h"
#include "checks/exposition.h"
#include "checks/headers.h"
#include "checks/healthbody.h"
#include "checks/parser.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace shipworthy {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shipworthy::Discovery)
};

// The commonest first: who cancels early has seen most.
constexpr std::array places{
    DiscoveryPlace{"/health"_L1, DiscoveredKind::Health},
    DiscoveryPlace{"/health/ready"_L1, DiscoveredKind::Readiness},
    DiscoveryPlace{"/health/live"_L1, DiscoveredKind::Liveness},
    DiscoveryPlace{"/metrics"_L1, DiscoveredKind::Metrics},
    DiscoveryPlace{"/openapi.json"_L1, DiscoveredKind::ApiDocument},
    DiscoveryPlace{"/docs"_L1, DiscoveredKind::ApiPages},
    DiscoveryPlace{"/healthz"_L1, DiscoveredKind::Health},
    DiscoveryPlace{"/readyz"_L1, DiscoveredKind::Readiness},
    DiscoveryPlace{"/livez"_L1, DiscoveredKind::Liveness},
    DiscoveryPlace{"/ready"_L1, DiscoveredKind::Readiness},
    DiscoveryPlace{"/live"_L1, DiscoveredKind::Liveness},
    DiscoveryPlace{"/-/healthy"_L1, DiscoveredKind::Health},
    DiscoveryPlace{"/-/ready"_L1, DiscoveredKind::Readiness},
    DiscoveryPlace{"/api/health"_L1, DiscoveredKind::Health},
    DiscoveryPlace{"/healthcheck"_L1, DiscoveredKind::Health},
    DiscoveryPlace{"/status"_L1, DiscoveredKind::Health},
    DiscoveryPlace{"/ping"_L1, DiscoveredKind::Liveness},
    DiscoveryPlace{"/actuator"_L1, DiscoveredKind::Actuator},
    DiscoveryPlace{"/actuator/health"_L1, DiscoveredKind::Health},
    DiscoveryPlace{"/actuator/health/readiness"_L1, DiscoveredKind::Readiness},
    DiscoveryPlace{"/actuator/health/liveness"_L1, DiscoveredKind::Liveness},
    DiscoveryPlace{"/actuator/prometheus"_L1, DiscoveredKind::Metrics},
    DiscoveryPlace{"/q/health"_L1, DiscoveredKind::Health},
    DiscoveryPlace{"/q/metrics"_L1, DiscoveredKind::Metrics},
    DiscoveryPlace{"/swagger.json"_L1, DiscoveredKind::ApiDocument},
    DiscoveryPlace{"/v3/api-docs"_L1, DiscoveredKind::ApiDocument},
    DiscoveryPlace{"/redoc"_L1, DiscoveredKind::ApiPages},
    DiscoveryPlace{"/swagger-ui/index.html"_L1, DiscoveredKind::ApiPages},
    DiscoveryPlace{"/version"_L1, DiscoveredKind::Version},
    DiscoveryPlace{"/robots.txt"_L1, DiscoveredKind::Robots, true},
    DiscoveryPlace{"/sitemap.xml"_L1, DiscoveredKind::Sitemap, true},
    DiscoveryPlace{"/.well-known/security.txt"_L1, DiscoveredKind::SecurityText, true},
    DiscoveryPlace{"/.well-known/jwks.json"_L1, DiscoveredKind::Keys, true},
    DiscoveryPlace{"/.well-known/openid-configuration"_L1, DiscoveredKind::Issuer, true},
};

/// What \a line of the language of checks finds in \a answer; nothing where it does not hold.
std::optional<QString> foundBy(const QString &line, const checks::Recorded &answer)
{
    const auto parsed = checks::parseChecks("GET https://service.example/\n"_L1 + line);
    if (!parsed)
        return std::nullopt;
    const checks::Recording recording{.now = answer.at, .samples = {answer}};
    const auto judged = checks::evaluate(parsed->checks.constFirst(), recording);
    if (judged.outcome != checks::Outcome::Pass)
        return std::nullopt;
    return judged.lines.isEmpty() ? QString() : judged.lines.constFirst().seen;
}

std::optional<QString> seenHealth(const checks::Recorded &answer)
{
    const auto word = foundBy(u"health exists"_s, answer);
    if (!word || answer.status == 204 || answer.body.trimmed().isEmpty())
        return std::nullopt;
    QStringList parts;
    if (const auto report = readHealth(answer.body)) {
        for (const HealthPart &part : report->parts.first(std::min<qsizetype>(report->parts.size(), 6)))
            parts.append(shortened(part.name, 40));
    }
    const QString state = *word == u"pass" ? Words::tr("It says that it is well.")
                        : *word == u"warn" ? Words::tr("It says that something is not as it should be.")
                                           : Words::tr("It says that it is not well.");
    return parts.isEmpty() ? state : state + u' ' + Words::tr("It names %1.").arg(parts.join(", "_L1));
}

std::optional<QString> seenMetrics(const checks::Recorded &answer)
{
    if (answer.status != 200 || answer.bodyEnd != checks::RecordedEnd::Whole)
        return std::nullopt;
    const bool isOpen = checks::mediaType(answer.headers) == u"application/openmetrics-text";
    const auto page = isOpen ? checks::readOpenMetrics(answer.body) : checks::readPrometheusText(answer.body);
    if (!page || page->samples.isEmpty())
        return std::nullopt;
    return withPlural(Words::tr("It has %n sample(s) for Prometheus.", nullptr, int(page->samples.size())),
                      page->samples.size());
}

/// \a sentence with what \a line finds in it.
std::optional<QString> seenBy(const QString &line, const QString &sentence, const checks::Recorded &answer)
{
    auto found = foundBy(line, answer);
    if (!found || !sentence.contains("%1"_L1))
        return found ? std::optional(sentence) : std::nullopt;
    if (found->size() > 1 && found->startsWith(u'"') && found->endsWith(u'"'))
        found = found->sliced(1).chopped(1);
    return sentence.arg(shortened(*found, 80));
}

/// How many \a line finds; nothing where it does not hold.
std::optional<int> countedBy(const QString &line, const checks::Recorded &answer)
{
    const auto found = foundBy(line, answer);
    return found ? std::optional(found->toInt()) : std::nullopt;
}

} // namespace

std::span<const DiscoveryPlace> discoveryPlaces()
{
    return places;
}

std::optional<QString> recognised(DiscoveredKind kind, const checks::Recorded &answer)
{
    // A page that is not there, or not for everybody, often says "error" in a form that looks like health.
    static constexpr std::array refusals{400, 401, 403, 404, 405, 406, 410, 421};
    if (std::ranges::find(refusals, answer.status) != refusals.end())
        return std::nullopt;
    switch (kind) {
    case DiscoveredKind::Health:
    case DiscoveredKind::Readiness:
    case DiscoveredKind::Liveness: return seenHealth(answer);
    case DiscoveredKind::Metrics: return seenMetrics(answer);
    case DiscoveredKind::ApiDocument:
        if (const auto count = countedBy(u"openapi \"operations\" count > 0"_s, answer))
            return withPlural(Words::tr("It describes an API of %n operation(s).", nullptr, *count), *count);
        return std::nullopt;
    case DiscoveredKind::ApiPages:
        return seenBy(u"regex /(?i)(swagger-ui|redoc|rapidoc|@scalar)/ exists\nstatus == 200"_s,
                      Words::tr("It shows documentation of the API, by %1."), answer);
    case DiscoveredKind::Robots:
        return seenBy(
            u"regex /(?mi)^\\s*(User-agent)\\s*:/ exists\nstatus == 200\nheader \"Content-Type\" not contains "
            "\"html\""_s,
            Words::tr("It tells robots where they may go."), answer);
    case DiscoveredKind::Sitemap:
        return seenBy(u"status == 200\nany { sitemap \"urls\" count > 0 ; sitemap \"sitemaps\" count > 0 }"_s,
                      Words::tr("It lists pages of the site."), answer);
    case DiscoveredKind::SecurityText:
        return seenBy(u"regex /(?mi)^Contact:\\s*(\\S+)/ exists\nstatus == 200\nheader \"Content-Type\" not contains "
                      "\"html\""_s,
                      Words::tr("It tells where to report weaknesses: %1."), answer);
    case DiscoveredKind::Actuator:
        if (const auto count = countedBy(u"jsonpath \"$._links.*\" count > 0"_s, answer))
            return withPlural(Words::tr("It lists %n link(s) of Spring's actuator.", nullptr, *count), *count);
        return std::nullopt;
    case DiscoveredKind::Version:
        if (auto version =
                seenBy(u"jsonpath \"$.version\" isString"_s, Words::tr("It says that it is version %1."), answer))
            return version;
        return seenBy(u"regex /^\\s*v?(\\d+\\.\\d+[\\w.+-]*)\\s*$/ exists\nstatus == 200"_s,
                      Words::tr("It says that it is version %1."), answer);
    case DiscoveredKind::Keys:
        if (const auto count = countedBy(u"jsonpath \"$.keys[?@.kty]\" count > 0"_s, answer))
            return withPlural(Words::tr("It publishes %n key(s) for tokens.", nullptr, *count), *count);
        return std::nullopt;
    case DiscoveredKind::Issuer:
        return seenBy(u"jsonpath \"$.issuer\" isString\njsonpath \"$.jwks_uri\" isString"_s,
                      Words::tr("It issues tokens as %1."), answer);
    }
    return std::nullopt;
}

QString discoveryCheckLines(DiscoveredKind kind)
{
    switch (kind) {
    case DiscoveredKind::Health:
    case DiscoveredKind::Readiness: return u"status == 200\nhealth == \"pass\"\n"_s;
    case DiscoveredKind::Liveness: return u"status == 200\n"_s;
    case DiscoveredKind::Metrics:
        return u"status == 200\nheader \"Content-Type\" matches /^(text\\/plain|application\\/openmetrics-text)/\n"_s;
    case DiscoveredKind::ApiDocument: return u"status == 200\nopenapi \"operations\" count > 0\n"_s;
    case DiscoveredKind::ApiPages: return u"status == 200\nheader \"Content-Type\" startsWith \"text/html\"\n"_s;
    case DiscoveredKind::Robots: return u"status == 200\nrobots \"allows /\" exists\n"_s;
    case DiscoveredKind::Sitemap:
        return u"status == 200\nany { sitemap \"urls\" count > 0 ; sitemap \"sitemaps\" count > 0 }\n"_s;
    case DiscoveredKind::SecurityText:
        return u"status == 200\nbody matches /(?mi)^Contact:/\nregex /(?mi)^Expires:\\s*(\\S+)/ daysAfterNow >= 0\n"_s;
    case DiscoveredKind::Actuator: return u"status == 200\njsonpath \"$._links.*\" count > 0\n"_s;
    case DiscoveredKind::Version: return u"status == 200\n"_s;
    case DiscoveredKind::Keys: return u"status == 200\njsonpath \"$.keys[?@.kty]\" count > 0\n"_s;
    case DiscoveredKind::Issuer:
        return u"status == 200\njsonpath \"$.issuer\" isString\njsonpath \"$.jwks_uri\" isString\n"_s;
    }
    return {};
}

bool isAnswerToAnything(const checks::Recorded &answer, const checks::Recorded &unknown)
{
    if (answer.status != unknown.status)
        return false;
    const QString type = checks::mediaType(answer.headers);
    return type == checks::mediaType(unknown.headers) &&
           (unknown.status >= 400 || answer.body == unknown.body || type == u"text/html");
}

} // namespace shipworthy
