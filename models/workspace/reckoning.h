#pragma once

#include "domain/readiness.h"

#include <stop_token>
#include <vector>

namespace shipworthy {

/// What the rules make of a system, until its state or the day changes.
struct Reckoned {
    SystemId system;
    Readiness readiness;
    QList<FileCheck> checks;
    QList<Contradiction> contradictions;
    QSet<ItemId> denied;
    QDate day;
};

/// Systems that are to be reckoned, as a value: Workspace::reckoning() makes it, any thread runs it, Workspace::keep()
/// takes what it came to.
struct Reckoning {
    struct Question {
        SystemId system;
        QList<FileCheck> checks;
        bool endpointDown = false;
    };
    WorkspaceState state;
    QDateTime now;
    Policy policy;
    std::vector<Question> questions;
    int version = 0; ///< of the workspace; after another change the answers are old

    [[nodiscard]] Reckoned answer(const Question &question) const;
    /// All of them, one after the other; fewer where \a stop is asked for.
    [[nodiscard]] std::vector<Reckoned> run(const std::stop_token &stop = {}) const;
};

} // namespace shipworthy
