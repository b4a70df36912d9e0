#pragma once

#include "checks/evaluation.h"
#include "checks/seen.h"

namespace shipworthy::checks {

struct Verdict {
    Outcome outcome = Outcome::Error; ///< never Warn
    QString why;                      ///< "is 503, not 200"
};

/// Holds \a seen against \a predicate; \a shownAs stands for it in the sentence.
[[nodiscard]] Verdict judge(const Seen &seen, const Predicate &predicate, const QString &shownAs);

} // namespace shipworthy::checks
