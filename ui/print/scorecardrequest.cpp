#include "print/scorecardexport.h"
#include "workspace/workspace.h"

namespace shipworthy::ui {
namespace {

EndpointReading readingOf(const ProbeResult &answer)
{
    EndpointReading reading{.state = idOf(answer.state).toString(),
                            .reason = answer.reason,
                            .httpStatus = answer.httpStatus,
                            .latencyMs = {},
                            .certificateDays = answer.certificateDays,
                            .at = answer.at};
    if (answer.latency)
        reading.latencyMs = static_cast<int>(answer.latency->count());
    return reading;
}

} // namespace

ScorecardRequest scorecardRequest(const Workspace &workspace, std::optional<SystemId> system, PaperSize paper,
                                  const QList<ProbeResult> &answers)
{
    ScorecardRequest request;
    request.paper = paper;
    request.input.state = workspace.state();
    request.input.workspaceName = workspace.name();
    request.input.system = system;
    request.input.now = workspace.now();
    request.input.author = workspace.author();
    request.input.history = workspace.history();
    for (const System &one : workspace.state().systems()) {
        request.input.readiness.insert(one.id, workspace.readiness(one.id));
        request.input.contradictions.insert(one.id, workspace.contradictions(one.id));
    }
    for (const ProbeResult &answer : answers)
        request.input.readings.insert(answer.endpoint, readingOf(answer));
    return request;
}

} // namespace shipworthy::ui
