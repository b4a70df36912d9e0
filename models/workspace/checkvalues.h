#pragma once

#include "domain/workspacestate.h"

#include <QHash>

namespace shipworthy {

/// What {H} (the base address, without a slash at its end) and {h} (its host and port) stand for in the text of a
/// check. Empty for a check whose address is whole.
[[nodiscard]] QHash<QString, QString> valuesOf(const ServiceCheck &check);

/// Whether a check of \a system says that a live health endpoint is down: one that fails, while that is fresh, and asks
/// how the service is, or an address that is there to tell.
[[nodiscard]] bool isHealthDown(const WorkspaceState &state, SystemId system, const QDateTime &now, int freshDays);

} // namespace shipworthy
