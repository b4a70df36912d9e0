#pragma once

#include "checks/check.h"
#include "checks/recorded.h"

namespace shipworthy::checks {

/// What became of an assertion or a check. Only Pass verifies anything; Error is "not evaluated".
enum class Outcome { Pass, Warn, Fail, Error };

/// What became of one line of a check.
struct LineOutcome {
    Outcome outcome = Outcome::Error;
    QString seen; ///< the value that was judged, short and without secrets; empty where there was none
    QString why;  ///< one sentence: "status is 503, not 200"
    Place place = {};
};

/// What became of a check.
struct Judgement {
    Outcome outcome = Outcome::Error;
    QString why; ///< of the first line that decided it; for a pass, of the last
    QList<LineOutcome> lines = {};
};

/// Judges what was recorded. A value that is not there fails, whatever is demanded, except "not exists". Not evaluated
/// are: values of another kind, no samples, a body that was cut, a file that is missing or too old, a service that was
/// not asked. Without an answer no line about the answer passes, however it is worded. Of a check the worst line
/// counts: Fail, then Error, then Warn; one without lines is an Error.
[[nodiscard]] Judgement evaluate(const Check &check, const Recording &recording);

/// Judges one line as evaluate() does, for a preview.
[[nodiscard]] LineOutcome evaluate(const Line &line, const Check &check, const Recording &recording);

/// "passes", "warns", "fails", "was not evaluated".
[[nodiscard]] QString wordFor(Outcome outcome);

} // namespace shipworthy::checks
