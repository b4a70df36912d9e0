#include "pages/endpointwatch.h"

#include "checks/healthbody.h"
#include "probes/endpointprobe.h"

#include <algorithm>

namespace shipworthy::ui {
namespace {

EndpointAnswer answerOf(const ProbeResult &result)
{
    EndpointAnswer answer{.state = result.state,
                          .reason = result.reason,
                          .httpStatus = result.httpStatus,
                          .latencyMs = {},
                          .certificateDays = result.certificateDays,
                          .at = result.at};
    if (result.latency)
        answer.latencyMs = static_cast<int>(result.latency->count());
    return answer;
}

} // namespace

EndpointWatch::EndpointWatch(Workspace &workspace, EndpointProbe &probe, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_probe(probe)
{
    connect(&workspace, &Workspace::contentsChanged, this, &EndpointWatch::watch);
    connect(&workspace, &Workspace::systemChanged, this, &EndpointWatch::watch);
    connect(&probe, &EndpointProbe::asked, this, &EndpointWatch::rowChanged);
    connect(&probe, &EndpointProbe::answered, this, [this](const ProbeResult &result) {
        tellWhatIsDown();
        emit rowChanged(result.endpoint);
    });
    watch();
}

void EndpointWatch::watch()
{
    QList<ProbeQuestion> questions;
    for (const Endpoint &endpoint : m_workspace.state().endpoints())
        questions.append({endpoint.id, endpoint.url});
    m_probe.setQuestions(questions);
    tellWhatIsDown();
    emit listChanged();
}

void EndpointWatch::tellWhatIsDown()
{
    const WorkspaceState &state = m_workspace.state();
    QList<SystemId> down;
    for (const Endpoint &endpoint : state.endpoints()) {
        const auto latest = m_probe.latest(endpoint.id);
        if (latest && latest->state == EndpointState::Down && isHealthPath(endpoint.url.path()))
            down.append(endpoint.system);
    }
    QList<SystemId> systems; // telling may change the state that we walk
    for (const System &system : state.systems())
        systems.append(system.id);
    for (const SystemId system : systems)
        m_workspace.setEndpointDown(system, down.contains(system));
}

WatchedEndpoint EndpointWatch::rowFor(const Endpoint &endpoint) const
{
    const System *system = m_workspace.state().system(endpoint.system);
    WatchedEndpoint row{.id = endpoint.id,
                        .system = endpoint.system,
                        .systemName = system ? system->name : QString(),
                        .url = endpoint.url,
                        .purpose = endpoint.purpose,
                        .asking = m_probe.isAsking(endpoint.id),
                        .answers = {}};
    for (const ProbeResult &result : m_probe.recent(endpoint.id))
        row.answers.append(answerOf(result));
    return row;
}

QList<WatchedEndpoint> EndpointWatch::rows(Scope scope) const
{
    QList<WatchedEndpoint> rows;
    for (const Endpoint &endpoint : m_workspace.state().endpoints()) {
        if (!scope.isValid() || endpoint.system == scope)
            rows.append(rowFor(endpoint));
    }
    return rows;
}

std::optional<WatchedEndpoint> EndpointWatch::row(EndpointId id) const
{
    const auto &endpoints = m_workspace.state().endpoints();
    const auto found = std::ranges::find(endpoints, id, &Endpoint::id);
    return found == endpoints.end() ? std::nullopt : std::optional(rowFor(*found));
}

} // namespace shipworthy::ui
