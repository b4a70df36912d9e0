#pragma once

#include "base/job.h"
#include "domain/forecast.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QTimer>

namespace shipworthy::ui {

class RoadmapTile;

/// Says in a tile of the roadmap when the blockers of its system will be verified, from the history. The tile is hidden
/// while there is no system, or no pace to tell of.
class RoadmapForecast : public QObject {
    Q_OBJECT
public:
    /// \a workspace and \a tile must outlive it.
    RoadmapForecast(const Workspace &workspace, RoadmapTile &tile, QObject *parent);

    /// Reckons anew, a moment after the last call. \a system 0: says nothing.
    void follow(SystemId system);

signals:
    void told(); ///< the tile says what the history has, or nothing

private:
    void reckon();
    void say(const Forecast &forecast);

    const Workspace &m_workspace;
    RoadmapTile &m_tile;
    SystemId m_system;
    QTimer m_soon;
    Job m_job;
};

} // namespace shipworthy::ui
