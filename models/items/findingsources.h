#pragma once

#include "items/findingfacts.h"

namespace shipworthy {

// Findings that say the same stand as one in every list; these say for which of them, and where all of them are.

/// The item that stands for \a item in \a scope: itself, or of its duplicates the one that is shown; of all systems
/// (id 0) one alone, whichever systems the others are of.
[[nodiscard]] ItemId standingFor(const WorkspaceState &state, const Item &item, SystemId scope);

/// The places of \a item and of those that say the same, itself first; empty where it has no duplicates or does not
/// stand for them.
[[nodiscard]] QList<FindingSource> sourcesOf(const WorkspaceState &state, const Item &item);

/// "3 sources"; empty below two.
[[nodiscard]] QString sourcesText(qsizetype count);

/// "audit.md:12", of another system than \a systemName with its name behind. Without secrets.
[[nodiscard]] QStringList placesOf(const QList<FindingSource> &sources, const QString &systemName);

} // namespace shipworthy
