#pragma once

#include "domain/event.h"
#include "domain/readiness.h"

#include <optional>

namespace shipworthy {

/// The latest answer of a registered endpoint, in words; taken from the probes by whoever asks for the report.
struct EndpointReading {
    QString state;                      ///< stable: "up", "degraded", "down" or "unknown"
    QString reason;                     ///< one sentence: "200, status ok"; may be empty
    std::optional<int> httpStatus;      ///< absent when no response arrived
    std::optional<int> latencyMs;       ///< milliseconds
    std::optional<int> certificateDays; ///< absent without TLS
    QDateTime at;
};

/// Everything a scorecard is made of. Values, so that a report can be built off the GUI thread and in tests.
struct ScorecardInput {
    WorkspaceState state;
    QString workspaceName;
    QString author;                 ///< who prints; may be empty
    std::optional<SystemId> system; ///< only this one; nothing: the portfolio and every system
    QDateTime now; ///< what "late", "fresh" and the page's "state of" refer to; in the reader's time zone
    QHash<SystemId, Readiness> readiness;
    QHash<SystemId, QList<Contradiction>> contradictions;
    QList<Event> history; ///< any order; empty where no workspace keeps one
    QHash<EndpointId, EndpointReading> readings;
    Policy policy;
};

/// Rates every system of \a state by the rules, for states that belong to no open workspace (command line, tests).
/// \a checks: what files say about criteria.
[[nodiscard]] ScorecardInput rated(WorkspaceState state, const QDateTime &now,
                                   const QHash<SystemId, QList<FileCheck>> &checks = {});

} // namespace shipworthy
