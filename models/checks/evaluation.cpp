#include "checks/evaluation.h"

#include "checks/filters.h"
#include "checks/format.h"
#include "checks/predicates.h"
#include "checks/probeplan.h"
#include "checks/queries.h"
#include "checks/translation.h"

#include <algorithm>
#include <array>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

/// How bad an outcome is for a whole.
int weight(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass: return 0;
    case Outcome::Warn: return 1;
    case Outcome::Error: return 2;
    case Outcome::Fail: return 3;
    }
    return 3;
}

/// Whether a query is about what the service answered: then there must be an answer.
bool needsAnswer(QueryKind kind)
{
    return kind != QueryKind::Artifact && kind != QueryKind::Tls && kind != QueryKind::Certificate;
}

std::optional<LineOutcome> withoutAnswer(const Line &line, const Recording &recording)
{
    const bool needs = std::ranges::any_of(
        line.assertions, [](const Assertion &assertion) { return needsAnswer(assertion.query.kind); });
    if (!needs)
        return std::nullopt;
    if (recording.samples.isEmpty())
        return LineOutcome{Outcome::Error, {}, tr("The service was not asked."), line.place};
    const Recorded *missing = nullptr;
    for (const Recorded &sample : recording.samples) {
        if (sample.arrival == Arrival::NotAsked)
            return LineOutcome{
                Outcome::Error, {}, tr("It was not asked: %1").arg(shownText(sample.problem)), line.place};
        if (sample.arrival == Arrival::Failed && !missing)
            missing = &sample;
    }
    if (!missing)
        return std::nullopt;
    return LineOutcome{Outcome::Fail, {}, tr("No answer: %1").arg(shownText(missing->problem)), line.place};
}

/// Whether a query asks for what no report should hold: a session, a token, a key. Attributes of a cookie are no
/// secret.
bool isSecret(const Query &query)
{
    if (query.kind == QueryKind::Cookie)
        return !query.text.endsWith(u']') || query.text.endsWith("[Value]"_L1, Qt::CaseInsensitive);
    static constexpr std::array words{"cookie"_L1,  "authorization"_L1, "token"_L1,   "secret"_L1, "password"_L1,
                                      "api-key"_L1, "apikey"_L1,        "api_key"_L1, "session"_L1};
    const bool hasName = query.kind == QueryKind::Header || query.kind == QueryKind::JsonPath ||
                         query.kind == QueryKind::Regex || query.kind == QueryKind::XPath;
    return hasName && std::ranges::any_of(words, [&query](QLatin1StringView word) {
               return query.text.contains(word, Qt::CaseInsensitive);
           });
}

LineOutcome judge(const Assertion &assertion, const QueryContext &context)
{
    LineOutcome outcome{.seen = {}, .why = {}, .place = assertion.place};
    const auto look = [&](const Query &query, const QList<Filter> &filters) {
        return applyFilters(lookAt(query, context), filters, query, context);
    };
    const Sight sight = look(assertion.query, assertion.filters);
    if (!sight) {
        outcome.why = tr("%1 was not evaluated: %2").arg(shownText(format(assertion.query)), sight.error());
        return outcome;
    }
    const QString shownAs = isSecret(assertion.query) ? tr("a value that is not shown") : shown(*sight);
    const Verdict verdict = judge(*sight, assertion.predicate, shownAs);
    outcome.seen = sight->isAbsent() ? QString() : shownAs;
    outcome.outcome = verdict.outcome;
    outcome.why = tr("%1: %2").arg(shownText(format(assertion.query)), verdict.why);
    return outcome;
}

/// A group from its members: the one that decided it gives the sentence.
LineOutcome joined(Line::Join join, const QList<LineOutcome> &members)
{
    const auto worst = std::ranges::max_element(members, {}, [](const auto &m) { return weight(m.outcome); });
    if (join == Line::Join::One || join == Line::Join::All)
        return *worst;
    const auto pass = std::ranges::find(members, Outcome::Pass, &LineOutcome::outcome);
    const auto error = std::ranges::find(members, Outcome::Error, &LineOutcome::outcome);
    if (join == Line::Join::Any)
        return pass != members.end() ? *pass : error != members.end() ? *error : *worst;
    LineOutcome outcome = pass != members.end() ? *pass : error != members.end() ? *error : *worst;
    if (pass != members.end()) {
        outcome.outcome = Outcome::Fail;
        outcome.why = tr("None of these may hold, but this does: %1").arg(pass->why);
    } else if (error == members.end()) {
        outcome.outcome = Outcome::Pass;
        outcome.why = tr("None of these holds.");
    }
    return outcome;
}

LineOutcome judge(const Line &line, const QueryContext &context)
{
    if (auto outcome = withoutAnswer(line, context.recording)) {
        if (line.isWarning && outcome->outcome == Outcome::Fail)
            outcome->outcome = Outcome::Warn;
        return *outcome;
    }
    QList<LineOutcome> members;
    for (const Assertion &assertion : line.assertions)
        members.append(judge(assertion, context));
    if (members.isEmpty())
        return {Outcome::Error, {}, tr("There is nothing to judge."), line.place};
    LineOutcome outcome = joined(line.join, members);
    outcome.place = line.place;
    if (line.isWarning && outcome.outcome == Outcome::Fail)
        outcome.outcome = Outcome::Warn;
    return outcome;
}

} // namespace

LineOutcome evaluate(const Line &line, const Check &check, const Recording &recording)
{
    QueryCache cache;
    return judge(line, {recording, planFor(check), cache});
}

Judgement evaluate(const Check &check, const Recording &recording)
{
    QueryCache cache;
    const QueryContext context{recording, planFor(check), cache};
    Judgement judgement{.why = tr("There is nothing to judge.")};
    for (const Line &line : check.lines)
        judgement.lines.append(judge(line, context));
    if (judgement.lines.isEmpty())
        return judgement;
    const auto worst = std::ranges::max_element(judgement.lines, {}, [](const auto &l) { return weight(l.outcome); });
    judgement.outcome = worst->outcome;
    judgement.why = worst->outcome == Outcome::Pass ? judgement.lines.constLast().why : worst->why;
    return judgement;
}

QString wordFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass: return tr("passes");
    case Outcome::Warn: return tr("warns");
    case Outcome::Fail: return tr("fails");
    case Outcome::Error: return tr("was not evaluated");
    }
    return {};
}

} // namespace shipworthy::checks
