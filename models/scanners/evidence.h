#pragma once

#include "scanners/filecriterion.h"
#include "scanners/scan.h"

#include <chrono>

namespace shipworthy {

enum class EvidenceOutcome { Met, NotMet, NoEvidence };

/// What a file says about a criterion.
struct EvidenceAnswer {
    EvidenceOutcome outcome = EvidenceOutcome::NoEvidence;
    QString why;                             ///< one sentence, for people
    QString figure;                          ///< "74.6 %", "2 open"; empty where the file has none
    std::optional<std::chrono::seconds> age; ///< of what was measured; absent where neither file nor disk tell
    int line = 0;                            ///< of the record or metric that decides; 0: none
    bool operator==(const EvidenceAnswer &) const = default;
};

/// What is known around the file.
struct EvidenceTime {
    QDateTime modified; ///< of the file; used where the file does not say when it measured; may be invalid
    QDateTime now;
    std::chrono::seconds freshFor = std::chrono::days(14); ///< older files prove nothing any more
};

/// True where the file looked for what the criterion asks, found or not.
[[nodiscard]] bool looksFor(const Scan &scan, const FileCriterion &criterion);

/// What the criterion asks, in words: "at least 75 %", "none", "less than 500 ms (p(95))".
[[nodiscard]] QString askedText(const FileCriterion &criterion);

/// Answers \a criterion from \a scan. Pure. Nothing passes without evidence: not from a file that looked for something
/// else, that is stale, dated in the future or of unknown age, whose tool says that its run failed, that gives no
/// severities where severities are asked for, or that claims one figure and lists another. What was found stays found
/// even where the rest of the file is incomplete.
[[nodiscard]] EvidenceAnswer answer(const FileCriterion &criterion, const Scan &scan, const EvidenceTime &time);

/// The same for a criterion in words.
[[nodiscard]] EvidenceAnswer answer(const QString &criterion, const Scan &scan, const EvidenceTime &time);

} // namespace shipworthy
