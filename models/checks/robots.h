#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace shipworthy::checks {

/// A robots.txt by RFC 9309.
struct Robots {
    struct Rule {
        bool allows = true;
        QString pattern; ///< '*' is any text, '$' at the end the end
    };
    struct Group {
        QStringList agents; ///< lower case
        QList<Rule> rules = {};
    };
    QList<Group> groups = {};
    QStringList sitemaps = {};

    /// Whether a robot of that name (without a version) may ask for \a path (with its query, as it is sent). The
    /// longest rule wins, allow over disallow of the same length; without a group of its own it goes by those of "*".
    [[nodiscard]] bool allows(const QString &agent, const QString &path) const;
};

/// Takes any text: lines that say nothing are passed over, what is behind 500 KiB is not read.
[[nodiscard]] Robots readRobots(const QString &text);

} // namespace shipworthy::checks
