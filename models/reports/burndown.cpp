#include "reports/burndown.h"

#include "reports/reportwords.h"

namespace shipworthy::report {
namespace {

QString absence(const SystemFacts &facts, const QList<DayState> &states)
{
    if (facts.rated.isEmpty())
        return tr("There is nothing to count.");
    if (facts.input.history.isEmpty())
        return tr("A burndown needs dated states: it starts when the documents are kept in a workspace.");
    const QDate first = states.isEmpty() ? facts.today() : states.first().day;
    return tr("A burndown needs two dated states, a forecast two weeks of them. The first forecast can be printed on "
              "%1.")
        .arg(dateWords(first.addDays(Forecast::fewestDays)));
}

} // namespace

QList<DayState> datedStates(const SystemFacts &facts)
{
    const PastQuestion question{.system = facts.system.id,
                                .history = facts.input.history,
                                .denied = deniedTicks(facts.contradictions),
                                .now = facts.input.now,
                                .policy = facts.input.policy};
    return pastDays(facts.input.state, question);
}

Burndown burndown(const SystemFacts &facts, const QList<DayState> &states)
{
    Burndown result;
    result.total = facts.shares.total();
    result.notVerified = facts.shares.notVerified();
    result.accepted = facts.shares.accepted;
    result.planStart = facts.system.planStart;
    for (const ImportedDocument *document : facts.documents) {
        for (const Phase &phase : document->facts->phases) {
            const QDate end = phase.endDay ? facts.input.state.planDate(facts.system.id, *phase.endDay) : QDate();
            if (end.isValid() && (!result.planEnd.isValid() || end > result.planEnd))
                result.planEnd = end;
        }
    }
    result.headline =
        facts.rated.isEmpty()
            ? tr("No findings are known.")
            : tr("%1 of %2 on %3.").arg(number(result.notVerified), number(result.total), dateWords(facts.today()));
    if (facts.rated.isEmpty() || facts.input.history.isEmpty() || states.size() < 2) {
        result.sentence = absence(facts, states);
        return result;
    }
    result.states = states;
    const Forecast forecast = forecastOf(states);
    if (forecast.outcome == Forecast::Outcome::Range)
        result.forecast = forecast;
    result.sentence = words(forecast);
    return result;
}

} // namespace shipworthy::report
