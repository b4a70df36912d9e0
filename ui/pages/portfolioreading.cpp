#include "pages/portfolioreading.h"

#include "pages/portfoliopage.h"

namespace shipworthy::ui {

namespace {

constexpr int changesOverDays = 7;
constexpr int dueLimit = 24;

} // namespace

SystemSummary PortfolioQuestion::summaryOf(const System &system, const SystemItems &items) const
{
    const OfSystem known = systems.value(system.id);
    const SystemChanges changes = last.at.isValid()
                                    ? changesSince(state, system.id, items, known.history, last, known.denied, today)
                                    : changesSince(state, system.id, known.history, today.addDays(1 - changesOverDays));
    SystemSummary summary = summarize(state, system, items, known.readiness, known.denied, changes, today);
    summary.changesKnown = isPastKnown;
    for (const DayState &day : known.days)
        summary.openByDay.append(day.open());
    return summary;
}

PortfolioAnswer PortfolioQuestion::answer() const
{
    PortfolioAnswer answer;
    const QHash<SystemId, SystemItems> items = itemsBySystem(state);
    DueQuestion due{.scope = scope, .verdicts = {}, .denied = {}, .today = today, .limit = dueLimit};
    answer.dueScope = PortfolioPage::tr("all systems");
    for (const System &system : state.systems()) {
        const SystemSummary summary = summaryOf(system, items.value(system.id));
        const bool isInScope = !scope.isValid() || summary.id == scope;
        due.verdicts.insert(summary.id, summary.readiness.verdict);
        due.denied.unite(systems.value(system.id).denied);
        if (summary.id == scope)
            answer.dueScope = summary.name;
        answer.duePlanNeedsStart = answer.duePlanNeedsStart || (summary.planNeedsStart && isInScope);
        answer.summaries.append(summary);
    }
    answer.due = dueListOf(state, due);
    return answer;
}

} // namespace shipworthy::ui
