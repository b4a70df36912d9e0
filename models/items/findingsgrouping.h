#pragma once

#include "items/findingsarrangement.h"

namespace shipworthy {

/// Which group a row belongs to and where that group stands.
struct Membership {
    QString id;
    QString title;
    double rank = 0;      ///< groups are ordered by this,
    bool byTitle = false; ///< then by title, else by their first row
    QString value = {};   ///< see FindingsGroup
};

/// What tells the group of a row without its words: rows of one mark are members of one group. Two marks may mean the
/// same group, "Backend" and "backend".
struct MembershipMark {
    qint64 number = 0;
    QString text;
    bool operator==(const MembershipMark &) const = default;
    friend size_t qHash(const MembershipMark &mark, size_t seed = 0)
    {
        return qHashMulti(seed, mark.number, mark.text);
    }
};

[[nodiscard]] MembershipMark markOf(const FindingFacts &facts, FindingsGrouping grouping, QDate today);
[[nodiscard]] Membership membershipOf(const FindingFacts &facts, FindingsGrouping grouping, QDate today);
/// The groups that are there whatever the rows.
[[nodiscard]] QList<Membership> standingGroups(FindingsGrouping grouping);

} // namespace shipworthy
