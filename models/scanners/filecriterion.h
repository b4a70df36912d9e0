#pragma once

#include "domain/vocabulary.h"

#include <QString>
#include <optional>
#include <vector>

namespace shipworthy {

/// What an acceptance criterion asks of a file.
enum class EvidenceQuestion {
    Vulnerabilities, ///< how many known ones are open
    Findings,        ///< how many open findings of any kind
    Secrets,         ///< how many were found
    Tests,           ///< how many failed; with a percentage: how many passed
    LineCoverage,    ///< percent
    BranchCoverage,  ///< percent
    Latency,         ///< milliseconds
    FailedRequests,  ///< percent
    RequestRate,     ///< a second
    VirtualUsers,
    PageScore ///< 0 to 100
};

enum class Comparison { Less, AtMost, Equal, AtLeast, More };

/// An acceptance criterion that a file can answer.
struct FileCriterion {
    EvidenceQuestion question = EvidenceQuestion::Findings;
    QString of;                       ///< of a latency "p(95)", "avg", "med", "max"; of a page score the category's id
    std::vector<Severity> severities; ///< that count; empty: all
    Comparison comparison = Comparison::Equal;
    double value = 0;
    bool isShare = false; ///< value is a percentage of what is counted
    QString text;         ///< as written
    [[nodiscard]] bool holds(double figure) const;
};

/// Reads a criterion as teams write it, in the languages of resources/lexicon/criteria/words.json: "coverage ≥ 75 %",
/// "0 critical CVEs", "no HIGH/CRITICAL findings", "p95 < 500 ms", "error rate: <0.1%", "all tests pass", "no secrets
/// found", "Lighthouse performance score of 90 or more". Nothing for one that no such file answers, or whose number is
/// not clear.
[[nodiscard]] std::optional<FileCriterion> fileCriterionFrom(const QString &text);

} // namespace shipworthy
