#pragma once

#include "domain/filecheck.h"
#include "domain/workspacestate.h"

#include <QSet>

namespace shipworthy {

enum class ContradictionKind {
    TickedButPartial,       ///< resolved in one place, partial or open in another
    DoneBeforePrerequisite, ///< done though what it depends on is not
    OwnersDisagree,
    DependenciesDisagree,
    ScheduledAfterDeadline, ///< planned later than its own group's deadline
    BlockerNotPlanned,      ///< a P0 or critical finding on no roadmap row
    EvidenceFails,          ///< ticked, though a file of a scanner or pipeline says otherwise
    CountsDisagree,         ///< as many findings as the document says were not found in it
    StatedByDocument,       ///< documentation against code, as the document says itself
};

/// One of the two places that disagree.
struct Statement {
    QString text;
    DocumentId document;
    int line = 0; ///< 0: not in a document (a tick made here)
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
    bool deniesTick = false; ///< the items' "done" is denied: they count as open
    bool operator==(const Contradiction &) const = default;
};

/// Every contradiction within one system, ticks first. Computed from the state and from what files say about its
/// criteria; costs one pass over its items.
[[nodiscard]] QList<Contradiction> findContradictions(const WorkspaceState &state, SystemId system,
                                                      const QList<FileCheck> &checks = {});

/// The items whose tick is denied.
[[nodiscard]] QSet<ItemId> deniedTicks(const QList<Contradiction> &contradictions);

} // namespace shipworthy
