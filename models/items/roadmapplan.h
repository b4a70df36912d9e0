#pragma once

#include "domain/readiness.h"

#include <QStringList>
#include <vector>

namespace shipworthy {

/// Days of an axis, both ends included. On a calendar axis a day is a Julian day number, on a relative one a day of the
/// plan, whose first is 1.
struct DaySpan {
    qint64 first = 0;
    qint64 last = 0;
    bool operator==(const DaySpan &) const = default;
};

/// What the roadmap shows in one row, complete: view and delegate ask nobody else. Its text quotes no secret.
struct RoadmapRow {
    enum class Kind { System, Phase, Task };
    Kind kind = Kind::Task;
    SystemId system;
    DocumentId document;
    int phase = -1; ///< of its document
    ItemId item;    ///< of a task
    int line = 0;
    QStringList keys; ///< of the findings a task covers, as written
    QString title;
    QString owner;
    std::optional<DaySpan> span; ///< absent: the document gives no dates, or the axis needs a start that is not set
    bool startMissing = false;   ///< it has days, but its system has no start of plan on this calendar axis
    QDate due;
    int daysLate = 0; ///< 0: not late

    // Of a task:
    Status status = Status::Open;
    Evidence evidence = Evidence::None; ///< of what is done: the weakest of the findings it covers
    double doneShare = 0;               ///< 0 to 1: findings done of those it covers, a partial one counts half
    QList<ItemId> findings;             ///< that it covers
    QList<ItemId> needs;                ///< the tasks that must come first
    QStringList needsText;              ///< as written, the ones that name no task included
    QStringList doneBefore;             ///< what it waits for and was done before: the order is broken

    // Of a phase or system: its tasks.
    int tasks = 0;
    int done = 0;
    int late = 0;

    bool operator==(const RoadmapRow &) const = default;
};

struct RoadmapNode {
    RoadmapRow row;
    std::vector<RoadmapNode> children;
};

/// The scale of time under all rows.
struct RoadmapAxis {
    bool calendar = false;           ///< at least one start of plan is known
    DaySpan days{1, 7};              ///< what "Fit plan" shows
    std::optional<qint64> today;     ///< on a calendar axis
    std::optional<qint64> firstWeek; ///< the day on which week 1 begins; absent where systems start on different days
    bool operator==(const RoadmapAxis &) const = default;
};

struct RoadmapPlan {
    RoadmapAxis axis;
    std::vector<RoadmapNode> roots; ///< phases; under their systems where there is more than one
    int tasks = 0;
    int done = 0;
    int late = 0;
    double lateHours = 0; ///< lower bound of the stated effort of the late tasks
    int lateWithoutEffort = 0;
    int dependencies = 0;
    QList<SystemId> withPlan;     ///< systems that have phases
    QList<SystemId> withoutStart; ///< of those, the ones without a start
};

/// The plan of one system, or of all when \a scope is 0. Pure; costs one pass over the items.
[[nodiscard]] RoadmapPlan planOf(const WorkspaceState &state, SystemId scope, const QDateTime &now,
                                 const QList<Contradiction> &contradictions, const Policy &policy = {});

/// Keys in little room: "SEC-05 +06", "SEC-05 +3".
[[nodiscard]] QString shortKeys(const QStringList &keys);

/// What the timeline cell of a row says, in words: "16 Feb – 20 Feb, 5 d late".
[[nodiscard]] QString timelineText(const RoadmapRow &row, const RoadmapAxis &axis);

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::RoadmapRow)
