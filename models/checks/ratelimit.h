#pragma once

#include "checks/recorded.h"

namespace shipworthy::checks {

/// How long \a answer asks to be left alone: Retry-After in seconds or as a date, else what its headers state of a
/// rate limit's reset. Nothing where it states none.
[[nodiscard]] std::optional<std::chrono::seconds> statedWait(const Recorded &answer);

} // namespace shipworthy::checks
