#include "checks/probeplan.h"

#include <algorithm>

namespace shipworthy::checks {
namespace {

constexpr int mostRequests = 1000; // of one run, whatever a file asks for
constexpr double longestTime = 30.0 * 86400;
constexpr double largestBody = 256.0 * 1024 * 1024;

std::chrono::milliseconds milliseconds(const Literal &amount)
{
    return std::chrono::milliseconds(static_cast<qint64>(std::min(inBaseUnit(amount), longestTime) * 1000));
}

int count(const Literal &amount)
{
    return static_cast<int>(std::clamp(amount.number, 1.0, double(mostRequests)));
}

PlannedHeader planned(const Option &option)
{
    return {.name = option.text, .value = option.value, .secret = option.secret};
}

void apply(const Option &option, ProbePlan &plan)
{
    switch (option.kind) {
    case OptionKind::Timeout: plan.deadline = milliseconds(option.amount); break;
    case OptionKind::Follow:
        plan.follow = option.follow;
        plan.mostHops = option.follow == Follow::Never ? 0 : std::min(count(option.amount), 50);
        break;
    case OptionKind::Samples:
        plan.samples = count(option.amount);
        plan.isBurst = false;
        break;
    case OptionKind::Burst:
        plan.samples = count(option.amount);
        plan.isBurst = true;
        break;
    case OptionKind::Window: plan.window = milliseconds(option.amount); break;
    case OptionKind::Interval: plan.interval = milliseconds(option.amount); break;
    case OptionKind::FailureThreshold: plan.failureThreshold = count(option.amount); break;
    case OptionKind::SuccessThreshold: plan.successThreshold = count(option.amount); break;
    case OptionKind::Family: plan.family = static_cast<int>(option.amount.number); break;
    case OptionKind::MaxBody:
        plan.maxBodyBytes = static_cast<qint64>(std::min(inBaseUnit(option.amount), largestBody));
        break;
    case OptionKind::Header: plan.headers.append(planned(option)); break;
    case OptionKind::Cert: plan.clientCertificate = option.text; break;
    case OptionKind::Ca: plan.authority = option.text; break;
    case OptionKind::Proxy: plan.proxy = option.text; break;
    case OptionKind::AllowPrivate: plan.allowsPrivate = true; break;
    case OptionKind::SendBody:
        plan.body = planned(option);
        plan.hasBody = true;
        break;
    case OptionKind::As: plan.identity = option.text; break;
    case OptionKind::MaxAge:
        plan.maxAge = std::chrono::duration_cast<std::chrono::seconds>(milliseconds(option.amount));
        break;
    case OptionKind::Revalidate: plan.revalidates = true; break;
    }
}

void addNeeds(const Query &query, ProbePlan &plan)
{
    if (query.kind == QueryKind::Cors && !plan.corsOrigins.contains(query.text))
        plan.corsOrigins.append(query.text);
    if (query.kind == QueryKind::Observatory && !plan.corsOrigins.contains(QLatin1StringView(observatoryOrigin)))
        plan.corsOrigins.append(QLatin1StringView(observatoryOrigin));
    const ArtifactQuestion question{query.text, query.format, query.fact};
    if (query.kind == QueryKind::Artifact && !plan.artifacts.contains(question))
        plan.artifacts.append(question);
    plan.wantsPlainHttp = plan.wantsPlainHttp || query.kind == QueryKind::Observatory;
    plan.wantsTls = plan.wantsTls || query.kind == QueryKind::Tls || query.kind == QueryKind::Certificate;
    plan.wantsConnection =
        plan.wantsConnection || plan.wantsTls || query.kind == QueryKind::Duration || query.kind == QueryKind::Ip;
}

} // namespace

ProbePlan planFor(const Check &check)
{
    ProbePlan plan;
    plan.sendsRequest = !check.method.isEmpty();
    plan.method = check.method;
    plan.url = check.url;
    for (const Option &option : check.options)
        apply(option, plan);
    for (const Line &line : check.lines) {
        for (const Assertion &assertion : line.assertions)
            addNeeds(assertion.query, plan);
    }
    return plan;
}

} // namespace shipworthy::checks
