#pragma once

#include <QString>

namespace shipworthy::workspacesettings {

// Names of what a workspace keeps for itself; see Workspace::setting(). On is "on".

inline const QString watchFiles = QStringLiteral("watch-files"); ///< documents are imported when they change
inline const QString writeTicks = QStringLiteral("write-ticks"); ///< a tick is written into its source file
inline const QString writeResolutions =
    QStringLiteral("write-resolutions");                                    ///< and a line that says how it was settled
inline const QString namedFilters = QStringLiteral("named-filters");        ///< the team's own queries, see NamedFilter
inline const QString allowPrivate = QStringLiteral("checks-allow-private"); ///< checks may ask private addresses
inline const QString checkInterval = QStringLiteral("checks-interval");     ///< seconds between runs while watching
inline const QString on = QStringLiteral("on");

/// Whether setting it is a step that undo takes back: what people wrote and could lose, not what they switched.
[[nodiscard]] inline bool isUndone(const QString &name)
{
    return name == namedFilters;
}

} // namespace shipworthy::workspacesettings
