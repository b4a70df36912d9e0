#pragma once

#include "scanners/scan.h"

#include <span>

namespace shipworthy {

/// What a file says of one question that a check asks of it: a number, or why there is none.
struct ArtifactFact {
    std::optional<double> number = {}; ///< in base units: seconds, a share from 0 to 1, a count, a score of 100
    QString problem = {};              ///< one sentence where nothing can be said
    bool operator==(const ArtifactFact &) const = default;
};

/// What can be asked of the files of one format.
struct ArtifactFormat {
    QLatin1StringView name; ///< as the language of checks writes it: "pip-audit"
    ScanFormat format;
    QLatin1StringView facts; ///< for messages: "line-rate, branch-rate, package:NAME"
};
[[nodiscard]] std::span<const ArtifactFormat> artifactFormatTable();

/// The answer of \a scan to \a fact:
/// - cobertura: "line-rate", "branch-rate", "package:NAME" (its lines; the last part of a dotted name will do);
/// - junit: "tests" that ran, "failures" (with errors), "skipped";
/// - sarif: "unsuppressed", "unsuppressed:security-severity>=7" (or 9, 4, 0.1: the limits of CVSS' words);
/// - trivy: "vulnerabilities", "misconfigurations", "secrets", or "critical", "high", "medium", "low" of them all;
/// - pip-audit: "vulnerabilities";
/// - k6: "http_req_duration p(95)" (avg, med, min, max), "http_req_failed rate", "http_reqs rate", "http_reqs count",
///   "vus_max", "checks rate";
/// - lhr: "category:performance", "audit:uses-optimized-images".
/// Nothing is not zero: a file that did not look for it, whose tool failed, that rates no severities where they are
/// asked for, or that claims one figure and lists another has a problem. What was found counts all the same.
[[nodiscard]] ArtifactFact artifactFact(const Scan &scan, const QString &fact);

} // namespace shipworthy
