#pragma once

#include "checks/queries.h"

namespace shipworthy::checks {

/// What \a sight becomes by the filters, in their order. No value stays none through every filter.
[[nodiscard]] Sight applyFilters(Sight sight, const QList<Filter> &filters, const Query &query,
                                 const QueryContext &context);

} // namespace shipworthy::checks
