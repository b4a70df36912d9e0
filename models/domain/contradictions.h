#pragma once

#include "domain/filecheck.h"
#include "domain/workspacestate.h"

#include <QSet>

namespace shipworthy {

/// One of the two places that disagree.
struct Statement {
    QString text;
    DocumentId document;
    int line = 0; ///< 0: not in a document (a tick made here)
    /// What a settlement holds for: the statement's own words, the same in every language and on every line.
    QString claim = {};
    /// What Contradiction::field of the items would be set to if this statement holds; empty: nothing to set.
    QString value = {};
    bool operator==(const Statement &) const = default;
};

/// Two statements that cannot both hold, with their places. Stays until a human settles it.
struct Contradiction {
    ContradictionKind kind = ContradictionKind::TickedButPartial;
    SystemId system;
    QList<ItemId> items; ///< what it is about; may be empty
    QString about;       ///< "SEC-05"
    Statement one;
    Statement other;
    bool deniesTick = false;         ///< the items' "done" is denied: they count as open
    std::optional<Field> field = {}; ///< of the items, that a settlement may set in the same step
    CheckId check = {};              ///< of a live service that denies the tick; 0: none
    QString mark = {}; ///< its identity, which another statement or item changes; a move of lines does not
    std::optional<Settlement> settlement = {}; ///< as people decided, for as long as both statements stay
    [[nodiscard]] bool isSettled() const { return settlement.has_value(); }
    bool operator==(const Contradiction &) const = default;
};

/// Every contradiction within one system, ticks first. Computed from the state and from what files say about its
/// criteria; costs one pass over its items. Checks of live services deny ticks while their failure is fresh at \a now
/// (isFresh()); without a time they deny nothing.
[[nodiscard]] QList<Contradiction> findContradictions(const WorkspaceState &state, SystemId system,
                                                      const QList<FileCheck> &checks = {}, const QDateTime &now = {},
                                                      int freshDays = 14);

/// The edit that follows where a statement of a contradiction holds, for the settlement to make in the same undo step.
struct Consequence {
    QList<ItemId> items;
    Field field = Field::Status;
    QString value; ///< as fieldText(); of an attestation the statement is still to be said
    bool operator==(const Consequence &) const = default;
};
/// Nothing where the items are so already, or where only the document could change.
/// That a denied tick holds can be shown by an attestation only: somebody says what was seen.
[[nodiscard]] std::optional<Consequence> consequenceOf(const WorkspaceState &state, const Contradiction &contradiction,
                                                       Ruling ruling);

/// The items whose tick is denied. Settled or not: a decision about two sentences is no evidence. The tick counts again
/// when the contradiction itself is gone, because somebody attested the item, the check passes, or the text changed.
[[nodiscard]] QSet<ItemId> deniedTicks(const QList<Contradiction> &contradictions);

} // namespace shipworthy
