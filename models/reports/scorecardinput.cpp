#include "reports/scorecardinput.h"

namespace shipworthy {

ScorecardInput rated(WorkspaceState state, const QDateTime &now, const QHash<SystemId, QList<FileCheck>> &checks)
{
    ScorecardInput input;
    input.workspaceName = state.name;
    input.now = now;
    for (const System &system : state.systems()) {
        const QList<FileCheck> itsChecks = checks.value(system.id);
        const QList<Contradiction> contradictions =
            findContradictions(state, system.id, itsChecks, now, input.policy.freshDays);
        input.readiness.insert(system.id, rate(state, system.id, contradictions, now, input.policy));
        input.contradictions.insert(system.id, contradictions);
    }
    input.state = std::move(state);
    return input;
}

} // namespace shipworthy
