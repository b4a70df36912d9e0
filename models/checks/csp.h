#pragma once

#include "checks/recorded.h"

#include <QMap>
#include <QStringList>
#include <optional>

namespace shipworthy::checks {

/// Several content security policies as one: a source counts where all allow it. Lower case.
struct ContentPolicy {
    QMap<QString, QStringList> directives = {}; ///< sorted sources; 'none' where nothing is left
    bool hasDuplicates = false;                 ///< report-uri or report-to twice in one policy
    /// The sources of a directive, or of what stands for it where it is missing: default-src for those that fetch.
    [[nodiscard]] std::optional<QStringList> sourcesOf(const QString &directive) const;
};

/// Reads policies as the HTTP Observatory does; nothing where one is too short or says a thing twice.
[[nodiscard]] std::optional<ContentPolicy> readPolicies(const QStringList &policies);

/// The policies of an answer by its headers, each header split at commas; and those in its page.
[[nodiscard]] QStringList headerPolicies(const Recorded &answer);
[[nodiscard]] QStringList pagePolicies(const Recorded &answer);

} // namespace shipworthy::checks
