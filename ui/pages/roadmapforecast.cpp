#include "pages/roadmapforecast.h"

#include "items/blockerforecast.h"
#include "pages/roadmaptile.h"
#include "workspace/replaywork.h"

namespace shipworthy::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto pause = 250ms; // edits come in bursts, and each costs a pass over the history

} // namespace

RoadmapForecast::RoadmapForecast(const Workspace &workspace, RoadmapTile &tile, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_tile(tile)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &RoadmapForecast::reckon);
}

void RoadmapForecast::follow(SystemId system)
{
    if (system != m_system)
        m_tile.say({}, {}); // what it said was of another
    m_system = system;
    if (system.isValid())
        m_soon.start();
    else
        m_soon.stop();
}

void RoadmapForecast::reckon()
{
    if (!m_workspace.state().system(m_system))
        return;
    const QDate from = m_workspace.now().date().addDays(-Forecast::windowDays - 1);
    const auto work = [replay = replayWork(m_workspace, {m_system}, from, isBlocking),
                       system = m_system](const std::stop_token &stop) -> Result<Forecast> {
        const auto replayed = replay(stop);
        if (!replayed)
            return std::unexpected(replayed.error());
        return forecastOf(replayed->days.value(system));
    };
    m_job = Job::start(work, [this](const Result<Forecast> &forecast) {
        say(forecast.value_or(Forecast{})); // the scorecard says why the history could not be read
    });
}

void RoadmapForecast::say(const Forecast &forecast)
{
    const QDate today = m_workspace.now().date();
    m_tile.say(blockersFact(forecast),
               blockersBasis(forecast, lastDueOfBlockers(m_workspace.state(), m_system, today)));
    emit told();
}

} // namespace shipworthy::ui
