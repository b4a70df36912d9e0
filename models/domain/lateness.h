#pragma once

#include "domain/workspacestate.h"

namespace shipworthy {

// What "late" means, for everything that shows or counts it.

/// Work is left: neither done nor accepted for the time being, or its tick is contradicted.
[[nodiscard]] constexpr bool isWorkLeft(Status status, bool isDenied, bool isWaived)
{
    return isDenied || (!isDone(status) && !isWaived);
}

/// Past its day, with work left.
[[nodiscard]] inline bool isLate(QDate due, bool hasWorkLeft, QDate today)
{
    return hasWorkLeft && due.isValid() && due < today;
}

/// An item and its day.
struct DueState {
    QDate due; ///< null: none
    bool hasWorkLeft = false;
    [[nodiscard]] bool isLate(QDate today) const { return shipworthy::isLate(due, hasWorkLeft, today); }
};

/// How \a item stands, counted with what says the same (CountedItem). \a denied: items whose tick is contradicted.
[[nodiscard]] DueState dueStateOf(const WorkspaceState &state, const Item &item, const QSet<ItemId> &denied,
                                  QDate today);

/// A task of a plan as the team works on it: what it covers is owned, dated and late as a finding, whatever the plan
/// says of the task.
struct TaskTerms {
    QString owner;      ///< those whom the team gave what it covers to; else the task's, else its phase's
    QDate due;          ///< the soonest day that what it covers has of its own and is not done; else the plan's
    QDate lateSince;    ///< the first day that was missed; null: not late
    QList<ItemId> late; ///< what of it is late: the findings that it covers, as they are listed, else itself
};
[[nodiscard]] TaskTerms termsOf(const WorkspaceState &state, const Item &task, const QSet<ItemId> &denied, QDate today);

} // namespace shipworthy
