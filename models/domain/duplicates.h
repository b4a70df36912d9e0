#pragma once

#include "base/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace shipworthy {

struct Finding;

/// Findings of several documents that say the same. They stay items of their own, each with its state and history; how
/// they count as one is the matter of CountedItem.
struct DuplicateGroup {
    ItemId lead;           ///< the one that is shown; one of the members
    QList<ItemId> members; ///< two or more, by id
    QString by = {};       ///< who said so; empty: the rule saysTheSame() alone
    QDateTime at = {};     ///< UTC; invalid: the rule alone

    /// People said so, of all its members or of some that the rule has added to since.
    [[nodiscard]] bool isConfirmed() const { return !by.isEmpty(); }
    bool operator==(const DuplicateGroup &) const = default;
};

/// People said that two findings are not the same: no rule joins them and nothing proposes it again.
struct DistinctPair {
    ItemId one; ///< the lower id
    ItemId other;
    QString by = {};
    QDateTime at = {}; ///< UTC
    bool operator==(const DistinctPair &) const = default;
};

/// How many findings a group may hold: more than anybody would look through, and what a pair for each two can bear.
constexpr qsizetype mostDuplicates = 40;

/// A key that names one finding and does not merely count: it holds a letter and a digit ("SEC-01", "CVE-2026-1234",
/// not "1.2", "Note" or "QW").
[[nodiscard]] bool isTellingKey(const QString &key);

/// The rule for what is shown as one without asking; everything less is only proposed. Two findings of different
/// documents of the same system say the same for sure if
///  - both give the same key, which is telling (isTellingKey()) and which no other finding of either document has, and
///  - their titles have the same letters and digits in the same order, and
///  - their locations do not speak against it: where both name files, they have one of them in common.
/// This looks at the last two; whoever asks has seen to the first.
[[nodiscard]] bool saysTheSame(const Finding &one, const Finding &other);

} // namespace shipworthy
