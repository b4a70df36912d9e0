#include "checks/observatory.h"

#include "checks/observatorytests.h"
#include "checks/probeplan.h"
#include "checks/queries.h"
#include "checks/translation.h"

#include <algorithm>
#include <array>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Points {
    QLatin1StringView result;
    int points;
};
constexpr std::array table{
    Points{"csp-implemented-with-no-unsafe-default-src-none"_L1, 10},
    Points{"csp-implemented-with-no-unsafe"_L1, 5},
    Points{"csp-implemented-with-insecure-scheme-in-passive-content-only"_L1, -10},
    Points{"csp-implemented-with-unsafe-eval"_L1, -10},
    Points{"csp-implemented-with-unsafe-inline"_L1, -20},
    Points{"csp-implemented-with-insecure-scheme"_L1, -20},
    Points{"csp-header-invalid"_L1, -25},
    Points{"csp-not-implemented"_L1, -25},
    Points{"csp-not-implemented-but-reporting-enabled"_L1, -25},
    Points{"cookies-secure-with-httponly-sessions-and-samesite"_L1, 5},
    Points{"cookies-without-secure-flag-but-protected-by-hsts"_L1, -5},
    Points{"cookies-session-without-secure-flag-but-protected-by-hsts"_L1, -10},
    Points{"cookies-without-secure-flag"_L1, -20},
    Points{"cookies-samesite-flag-invalid"_L1, -20},
    Points{"cookies-anticsrf-without-samesite-flag"_L1, -20},
    Points{"cookies-session-without-httponly-flag"_L1, -30},
    Points{"cookies-session-without-secure-flag"_L1, -40},
    Points{"cross-origin-resource-sharing-implemented-with-universal-access"_L1, -50},
    Points{"redirection-off-host-from-http"_L1, -5},
    Points{"redirection-not-to-https-on-initial-redirection"_L1, -10},
    Points{"redirection-not-to-https"_L1, -20},
    Points{"redirection-missing"_L1, -20},
    Points{"redirection-invalid-cert"_L1, -20},
    Points{"referrer-policy-private"_L1, 5},
    Points{"referrer-policy-unsafe"_L1, -5},
    Points{"referrer-policy-header-invalid"_L1, -5},
    Points{"hsts-implemented-max-age-less-than-six-months"_L1, -10},
    Points{"hsts-not-implemented"_L1, -20},
    Points{"hsts-header-invalid"_L1, -20},
    Points{"hsts-not-implemented-no-https"_L1, -20},
    Points{"hsts-invalid-cert"_L1, -20},
    Points{"sri-implemented-and-all-scripts-loaded-securely"_L1, 5},
    Points{"sri-implemented-and-external-scripts-loaded-securely"_L1, 5},
    Points{"sri-not-implemented-but-external-scripts-loaded-securely"_L1, -5},
    Points{"sri-implemented-but-external-scripts-not-loaded-securely"_L1, -20},
    Points{"sri-not-implemented-and-external-scripts-not-loaded-securely"_L1, -50},
    Points{"x-content-type-options-not-implemented"_L1, -5},
    Points{"x-content-type-options-header-invalid"_L1, -5},
    Points{"x-frame-options-implemented-via-csp"_L1, 5},
    Points{"x-frame-options-sameorigin-or-deny"_L1, 5},
    Points{"x-frame-options-not-implemented"_L1, -20},
    Points{"x-frame-options-header-invalid"_L1, -20},
    Points{"corp-header-invalid"_L1, -5},
    Points{"corp-implemented-with-same-origin"_L1, 10},
    Points{"corp-implemented-with-same-site"_L1, 10},
    Points{"coep-implemented-with-require-corp"_L1, 10},
    Points{"coep-implemented-with-credentialless"_L1, 10},
    Points{"coep-header-invalid"_L1, -5},
    Points{"coop-implemented-with-same-origin"_L1, 10},
    Points{"coop-implemented-with-same-origin-allow-popups"_L1, 10},
    Points{"coop-implemented-with-noopener-allow-popups"_L1, 10},
    Points{"coop-header-invalid"_L1, -5},
};

constexpr int bestWithoutExtra = 90; // bonuses count only where penalties alone leave that much

} // namespace

int observatoryPoints(const QString &result)
{
    const auto found = std::ranges::find_if(table, [&result](const Points &one) { return result == one.result; });
    return found == table.end() ? 0 : found->points;
}

QString observatoryGrade(int score)
{
    static constexpr std::array grades{"F"_L1, "F"_L1,  "F"_L1,  "F"_L1,  "F"_L1, "D-"_L1, "D"_L1,
                                       "D"_L1, "D+"_L1, "C-"_L1, "C"_L1,  "C"_L1, "C+"_L1, "B-"_L1,
                                       "B"_L1, "B"_L1,  "B+"_L1, "A-"_L1, "A"_L1, "A"_L1,  "A+"_L1};
    return grades[static_cast<std::size_t>(std::clamp(score, 0, 100) / 5)];
}

ObservatoryReport observe(const Recording &recording)
{
    ObservatoryReport report;
    const Recorded &answer = recording.samples.constFirst();
    const auto add = [&report](QLatin1StringView test, const QString &result) { report.results.insert(test, result); };
    add("content-security-policy"_L1, cspResult(answer));
    add("cookies"_L1, cookiesResult(answer));
    add("strict-transport-security"_L1, hstsResult(answer));
    add("x-frame-options"_L1, frameResult(answer));
    add("x-content-type-options"_L1, contentTypeResult(answer));
    add("referrer-policy"_L1, referrerResult(answer));
    add("subresource-integrity"_L1, integrityResult(answer));
    add("cross-origin-resource-policy"_L1, resourcePolicyResult(answer));
    add("cross-origin-embedder-policy"_L1, embedderResult(answer));
    add("cross-origin-opener-policy"_L1, openerResult(answer));
    const auto cors = recording.cors.constFind(QLatin1StringView(observatoryOrigin));
    if (cors == recording.cors.constEnd() || cors->plain.arrival != Arrival::Answered)
        report.missing = tr("what other origins may do was not asked");
    else
        add("cross-origin-resource-sharing"_L1, sharingResult(cors->plain, QLatin1StringView(observatoryOrigin)));
    if (!recording.plainHttp || recording.plainHttp->arrival == Arrival::NotAsked)
        report.missing = tr("where http:// leads was not asked");
    else
        add("redirection"_L1, redirectionResult(*recording.plainHttp));
    if (!report.missing.isEmpty())
        return report;
    int penalties = 100;
    int all = 100;
    for (const QString &result : report.results) {
        const int points = observatoryPoints(result);
        all += points;
        penalties += std::min(points, 0);
    }
    report.score = std::max(penalties >= bestWithoutExtra ? all : penalties, 0);
    report.grade = observatoryGrade(*report.score);
    return report;
}

Sight lookAtObservatory(const Recording &recording, const QString &fact)
{
    if (const auto why = whyNotWhole(recording.samples.constFirst()))
        return std::unexpected(*why);
    const ObservatoryReport report = observe(recording);
    if (fact == u"score" || fact == u"grade") {
        if (!report.score)
            return std::unexpected(report.missing);
        return fact == u"score" ? seen(*report.score) : seen(report.grade);
    }
    if (const auto result = report.results.constFind(fact); result != report.results.constEnd())
        return seen(*result);
    if (fact == u"redirection" || fact == u"cross-origin-resource-sharing")
        return std::unexpected(report.missing);
    return std::unexpected(tr("the Observatory has no test of that name"));
}

} // namespace shipworthy::checks
