#pragma once

#include "checks/evaluation.h"
#include "checks/seen.h"

namespace shipworthy::checks {

struct Verdict {
    Outcome outcome = Outcome::Error; ///< never Warn
    QString why;                      ///< "is 503, not 200"
};

/// Holds \a seen against \a predicate.
[[nodiscard]] Verdict judge(const Seen &seen, const Predicate &predicate);

} // namespace shipworthy::checks
