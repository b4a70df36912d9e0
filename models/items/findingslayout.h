#pragma once

#include "items/findingsarrangement.h"

#include <vector>

namespace shipworthy {

/// What a table of findings shows: every row in its place, with the sums. A value: made on any thread, shown by
/// FindingsModel on its own.
struct FindingsLayout {
    /// Where a row stands; a group of -1: it is not shown.
    struct Place {
        int group = -1;
        int row = -1;
    };

    FindingsArrangement arrangement;
    QList<FindingFactsPtr> rows; ///< the whole scope, shown or not, in the order of its documents
    /// Groups without a shown row are left out, unless they are to be kept. Without grouping there is always one, with
    /// an empty id.
    QList<ArrangedGroup> groups;
    FindingsGroup totals;                             ///< sums over the shown rows, for a status line
    std::shared_ptr<const QHash<ItemId, int>> rowsAt; ///< of \a rows
    std::vector<Place> places;                        ///< of each of \a rows

    [[nodiscard]] bool isFlat() const { return arrangement.grouping == FindingsGrouping::None; }
    [[nodiscard]] Place placeOf(ItemId item) const;
    [[nodiscard]] int shownCount() const { return totals.shown; }
};

/// How one layout becomes another without moving a row.
struct FindingsSteps {
    /// Rows of a group, both ends included; without rows (-1) the group itself.
    struct Stretch {
        int group = 0;
        int first = -1;
        int last = -1;
        [[nodiscard]] bool isGroup() const { return first < 0; }
    };
    QList<Stretch> gone;    ///< where they were; to be taken from the last to the first, as listed
    QList<Stretch> come;    ///< where they will be; to be put from the first to the last, as listed
    QList<Stretch> changed; ///< where they will be: what they say is another; a group's heading where it has one
};

/// Nothing where rows move, or where more than \a most stretches go and come: a change of layout is cheaper for views
/// then. One pass over both.
[[nodiscard]] std::optional<FindingsSteps> stepsBetween(const FindingsLayout &from, const FindingsLayout &to, int most);

} // namespace shipworthy
