#pragma once

#include "domain/servicecheck.h"

#include <QHash>

namespace shipworthy {

/// What {H} (the base address, without a slash at its end) and {h} (its host and port) stand for in the text of a
/// check. Empty for a check whose address is whole.
[[nodiscard]] QHash<QString, QString> valuesOf(const ServiceCheck &check);

} // namespace shipworthy
