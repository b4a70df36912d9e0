#pragma once

#include "domain/vocabulary.h"

#include <QStringView>
#include <optional>

namespace shipworthy {

// What the severities of each tool mean here. Every table follows the document named beside it; a word that is in no
// table gives none, because a guessed severity is worse than an absent one.

/// A CVSS 3.x or 4.0 base score, 0 to 10, by the qualitative scale of the specification (first.org, CVSS v3.1 §5,
/// v4.0 §6): 9.0 critical, 7.0 high, 4.0 medium, 0.1 low, 0.0 none (info). GitHub reads SARIF's "security-severity"
/// by the same limits. Nothing outside 0 to 10.
[[nodiscard]] std::optional<Severity> severityOfCvss3(double score);

/// A CVSS 2 base score by NVD's scale (nvd.nist.gov/vuln-metrics/cvss): 7.0 high, 4.0 medium, else low. It knows no
/// critical.
[[nodiscard]] std::optional<Severity> severityOfCvss2(double score);

/// SARIF 2.1.0 §3.27.10: "error" a serious problem, "warning" a problem, "note" minor, "none" not applicable. The
/// specification ranks but does not rate them; DefectDojo and SonarQube import them as high, medium, low and info.
/// Coarse: an error may be critical.
[[nodiscard]] std::optional<Severity> severityOfSarifLevel(QStringView level);

/// The words that most tools share: critical, high, medium, low; in any case. With them come
/// Trivy: CRITICAL HIGH MEDIUM LOW; UNKNOWN is none (trivy.dev, "Severity").
/// npm: critical high moderate low info (docs.npmjs.com, "About audit reports").
/// CycloneDX 1.6 severity: critical high medium low info none; "none" is a CVSS score of 0, so info; unknown is none.
/// DefectDojo: Critical High Medium Low Info (its generic findings import; "Informational" is its older word).
[[nodiscard]] std::optional<Severity> severityOfWord(QStringView word);

} // namespace shipworthy
