#include "suggestions/draft.h"

namespace shipworthy::suggestions {
namespace {

using namespace Qt::Literals::StringLiterals;

enum class Probe { Health, Readiness, Liveness };

/// What a path is for, by its last part.
std::optional<Probe> probeAt(const QString &path, const ServiceFacts &facts)
{
    if (path == facts.readiness)
        return Probe::Readiness;
    if (path == facts.liveness)
        return Probe::Liveness;
    if (path == facts.health)
        return Probe::Health;
    ServiceFacts one;
    learn(Reading({.text = path, .lines = {}, .isPath = true}), one);
    if (!one.readiness.isEmpty())
        return Probe::Readiness;
    if (!one.liveness.isEmpty())
        return Probe::Liveness;
    return one.health.isEmpty() ? std::nullopt : std::optional(Probe::Health);
}

QString nameOf(Probe probe)
{
    switch (probe) {
    case Probe::Health: return Words::tr("Health answers 200 and says that the service is well");
    case Probe::Readiness: return Words::tr("Readiness answers 200 and says that the service is well");
    case Probe::Liveness: return Words::tr("Liveness answers 200");
    }
    return {};
}

Draft probeDraft(Probe probe, const ChosenPath &path)
{
    Draft draft{.question = u"health "_s + path.path, .request = u"GET {H}"_s + path.path};
    draft.lines = {u"status == 200"_s};
    if (probe != Probe::Liveness)
        draft.lines.append(u"health == \"pass\""_s);
    draft.name = nameOf(probe);
    draft.reason = Words::tr("It asks for a health check, and a good status code alone proves none.");
    assume(draft, path);
    return draft;
}

ChosenPath pathFor(Probe probe, const ServiceFacts &facts)
{
    switch (probe) {
    case Probe::Health: return chosen(facts.health.isEmpty() ? facts.readiness : facts.health, "/health"_L1);
    case Probe::Readiness:
        return chosen(facts.readiness.isEmpty() ? facts.health : facts.readiness, "/health/ready"_L1);
    case Probe::Liveness: return chosen(facts.liveness, "/health/live"_L1);
    }
    return {};
}

/// "returns non-200 for 3 checks": how often it may fail in a row.
void addThreshold(const Reading &reading, Draft &draft)
{
    static const QRegularExpression times(u"\\bfor\\s+(\\d{1,2})\\s+(?:consecutive\\s+)?(?:check|probe|time)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = times.match(reading.text()); match.hasMatch())
        draft.options.append(u"failureThreshold "_s + match.captured(1));
}

/// "Add database connectivity check" below "Implement health checks".
void addComponents(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    const bool isDatabase = reading.says("database"_L1);
    const bool isRedis = reading.says("redis"_L1);
    const bool asks = reading.says("connectivity"_L1) || reading.says("health"_L1) || reading.says("readiness"_L1);
    if ((!isDatabase && !isRedis) || !asks || reading.role() == Role::Endpoint || reading.role() == Role::Code)
        return;
    if (!reading.isAbout("health"_L1) && !reading.isAbout("readiness"_L1))
        return;
    if (reading.role() == Role::Plan && !reading.asks("database"_L1) && !reading.asks("redis"_L1))
        return;
    const ChosenPath path = pathFor(reading.isAbout("readiness"_L1) ? Probe::Readiness : Probe::Health, facts);
    Draft draft{.question = u"components "_s + path.path, .request = u"GET {H}"_s + path.path};
    if (isDatabase)
        draft.lines.append(
            u"any { health \"db\" == \"pass\" ; health \"database\" == \"pass\" ; health \"postgres\" == "
            "\"pass\" }"_s);
    if (isRedis)
        draft.lines.append(u"any { health \"redis\" == \"pass\" ; health \"cache\" == \"pass\" }"_s);
    draft.name = Words::tr("Health names what the service depends on, and all of it is up");
    draft.isOfTopic = true;
    draft.reason = Words::tr("It asks that the health check looks at a dependency, so the answer must name it.");
    assume(draft, path);
    drafts.append(draft);
}

void addStatedPaths(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    // A path says by itself that it is asked for, except among the words of a sentence about something else.
    const bool isNamed = reading.role() == Role::Endpoint || reading.role() == Role::Alert ||
                         reading.role() == Role::Criterion || reading.says("do"_L1) || reading.says("lack"_L1) ||
                         reading.says("health"_L1);
    if (!isNamed || reading.role() == Role::Code)
        return;
    for (const QString &path : reading.paths()) {
        if (const auto probe = probeAt(path, facts)) {
            Draft draft = probeDraft(*probe, {path, true});
            addThreshold(reading, draft);
            drafts.append(draft);
        }
    }
}

void addMetrics(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    ServiceFacts own;
    learn(reading, own);
    const bool isStated = !own.metrics.isEmpty() && reading.role() != Role::Code;
    if (!isStated && !reading.asks("metrics"_L1))
        return;
    const ChosenPath path = chosen(isStated ? own.metrics : facts.metrics, "/metrics"_L1);
    Draft draft{.question = u"metrics "_s + path.path, .request = u"GET {H}"_s + path.path};
    draft.lines = {u"status == 200"_s,
                   u"header \"Content-Type\" matches /^(text\\/plain|application\\/openmetrics-text)/"_s,
                   u"regex /(?m)^(?!process_|python_|go_|jvm_|nodejs_|promhttp_)[a-zA-Z_:]/ exists"_s};
    draft.name = Words::tr("Metrics can be scraped, and some are the service's own");
    draft.reason = Words::tr("It asks for metrics that Prometheus can read.");
    assume(draft, path);
    drafts.append(draft);
}

/// "Alerts configured": Prometheus tells its rules and whether it reaches what it watches.
void addAlerts(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    if (!facts.hasPrometheus)
        return;
    if (!reading.asks("alerts"_L1) && !(reading.says("alerts"_L1) && reading.role() == Role::Plan))
        return;
    Draft draft{.question = u"alert rules"_s, .request = u"GET {PROMETHEUS}/api/v1/rules"_s};
    draft.lines = {u"status == 200"_s, u"jsonpath \"$.data.groups[*].rules[?@.type == 'alerting']\" count > 0"_s};
    draft.name = Words::tr("Prometheus has alerting rules");
    draft.reason = Words::tr("It asks for alerts; Prometheus tells which rules it has.");
    draft.needs = {needsValue(u"PROMETHEUS"_s, Words::tr("the address of Prometheus"))};
    drafts.append(draft);
}

} // namespace

void addHealthDrafts(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    const qsizetype before = drafts.size();
    addStatedPaths(reading, facts, drafts);
    addMetrics(reading, facts, drafts);
    addAlerts(reading, facts, drafts);
    addComponents(reading, facts, drafts);
    if (drafts.size() > before)
        return;
    // "Readiness probe at `/quay/open`": a path of any name, stated beside it.
    const QString stated = reading.role() == Role::Criterion ? reading.paths().value(0) : QString();
    const auto path = [&](Probe probe) { return stated.isEmpty() ? pathFor(probe, facts) : ChosenPath{stated, true}; };
    if (reading.asks("readiness"_L1))
        drafts.append(probeDraft(Probe::Readiness, path(Probe::Readiness)));
    else if (reading.asks("health"_L1))
        drafts.append(probeDraft(Probe::Health, path(Probe::Health)));
    if (reading.asks("liveness"_L1))
        drafts.append(probeDraft(Probe::Liveness, path(Probe::Liveness)));
}

} // namespace shipworthy::suggestions
