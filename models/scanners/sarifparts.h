#pragma once

#include "base/jsonvalue.h"
#include "scanners/scan.h"

#include <QHash>

namespace shipworthy {

// Parts of a SARIF 2.1.0 log, by the paragraphs of its specification.

/// A reportingDescriptor, §3.49.
struct SarifRule {
    QString id;
    QString name;
    QString shortText;
    QString fullText;
    QString help;
    QString helpUri;
    QString level;
    std::optional<double> score;        ///< GitHub's and others' "security-severity"
    std::optional<ScanSubject> subject; ///< by its tags
    QString scoreText;                  ///< in words, shared by all results
    QHash<QString, QString> messages;
};

[[nodiscard]] SarifRule sarifRuleFrom(const JsonValue &descriptor);

/// The text of a message, §3.11; empty where it only refers to one of its rule's.
[[nodiscard]] QString sarifText(const JsonValue &message);

/// "security-severity" in a property bag, a number or the text of one.
[[nodiscard]] std::optional<double> securitySeverityIn(const JsonValue &properties);

/// A security severity as the words of a severity.
[[nodiscard]] QString scoreWords(double score);

/// What a tool looks for, by its name; nothing for one that is not known.
[[nodiscard]] std::optional<ScanSubject> subjectOfSarifTool(const QString &tool);

/// What one result is about: by the tags of its \a rule (which may be null), by its \a key, else by its tool.
[[nodiscard]] ScanSubject subjectOfSarifResult(const QString &key, const SarifRule *rule,
                                               std::optional<ScanSubject> ofTool);

/// The subject as the category of a finding: "Vulnerability".
[[nodiscard]] QString categoryOf(ScanSubject subject);

/// §3.27.23: suppressed where there is a suppression and none of them is under review or rejected.
[[nodiscard]] bool isSuppressed(const JsonValue &suppressions);
[[nodiscard]] QString suppressionWords(const JsonValue &suppressions);

/// What tells two results apart that say the same about the same line: fingerprints, else the column.
[[nodiscard]] QString identityOf(const JsonValue &result);

} // namespace shipworthy
