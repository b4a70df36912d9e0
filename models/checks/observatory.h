#pragma once

#include "checks/recorded.h"

#include <QMap>
#include <optional>

namespace shipworthy::checks {

/// What the HTTP Observatory (MDN, algorithm 6) says of a site, as far as that can be said without its lists: no host
/// counts as preloaded, and hosts belong together by their last two labels, or three under a country's "co.uk".
struct ObservatoryReport {
    QMap<QString, QString> results; ///< by test: "strict-transport-security" -> "hsts-not-implemented"
    /// Absent where a test could not be made.
    std::optional<int> score = {};
    QString grade = {};   ///< "A+" … "F"
    QString missing = {}; ///< which test could not be made, and why
};

[[nodiscard]] ObservatoryReport observe(const Recording &recording);

/// Points that a result gives or takes; 0 for one that is not known.
[[nodiscard]] int observatoryPoints(const QString &result);
[[nodiscard]] QString observatoryGrade(int score);

} // namespace shipworthy::checks
