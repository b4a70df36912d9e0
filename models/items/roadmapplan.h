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
    std::optional<DaySpan> span;     ///< absent: the document gives no dates, or the axis needs a start that is not set
    std::optional<DaySpan> baseline; ///< where the document has it, when people moved it; of a phase: its tasks
    bool startMissing = false;       ///< it has days, but its system has no start of plan on this calendar axis
    QDate due;                       ///< of a task, see TaskTerms
    int daysLate = 0;                ///< 0: not late

    // Of a task:
    Status status = Status::Open;
    Evidence evidence = Evidence::None; ///< of what is done: the weakest of the findings it covers
    double doneShare = 0;               ///< 0 to 1: findings done of those it covers, a partial one counts half
    QList<ItemId> findings;             ///< that it covers
    QList<ItemId> needs;                ///< the tasks that must come first
    QStringList needsText;              ///< as written, the ones that name no task included
    QStringList doneBefore;             ///< what it waits for and was done before: the order is broken
    QStringList waitsFor;               ///< what must come first and is not done, while its own days have begun
    QDate deadline;                     ///< of its own or of a finding it covers; null: none but its last day
    int daysPastDeadline = 0;           ///< that it is planned to end after its deadline
    bool moved = false;                 ///< people planned it elsewhere than its document
    bool critical = false;              ///< on the chain that decides the end of its system's plan
    std::optional<qint64> slack;        ///< days it may slip without moving that end; absent: not reckoned
    QString circle;                     ///< "A-1 → A-2 → A-1" where it waits for itself; else empty
    int workDays = 1;                   ///< how long it is when it is placed for the first time

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

/// What does not fit together in the plan, with the task to look at.
struct RoadmapIssue {
    enum class Kind { Circle, AfterDeadline };
    Kind kind = Kind::Circle;
    ItemId task;
    QString text; ///< "A-1 → A-2 → A-1"; "SEC-13, by 3 days"
    bool operator==(const RoadmapIssue &) const = default;
};

struct RoadmapPlan {
    RoadmapAxis axis;
    std::vector<RoadmapNode> roots; ///< phases; under their systems where there is more than one
    int tasks = 0;
    int done = 0;
    int late = 0;           ///< tasks
    QSet<ItemId> lateItems; ///< the rated items in them that are late: what is:late finds of them
    int lateUnrated = 0;    ///< of the late tasks, those in which nothing is rated: is:late finds nothing of them
    double lateHours = 0;   ///< lower bound of the stated effort of the late tasks
    int lateWithoutEffort = 0;
    int dependencies = 0;
    QList<RoadmapIssue> issues;   ///< circles first
    QList<SystemId> withPlan;     ///< systems that have phases
    QList<SystemId> withoutStart; ///< of those, the ones without a start
};

/// The plan of one system, or of all when \a scope is 0. Pure; costs one pass over the items.
[[nodiscard]] RoadmapPlan planOf(const WorkspaceState &state, SystemId scope, const QDateTime &now,
                                 const QList<Contradiction> &contradictions, const Policy &policy = {});

/// What people mean who put \a task on those days of the axis: days of the plan where the document counts them too, so
/// that it goes along when the plan's start moves; else dates.
[[nodiscard]] TaskSpan plannedOn(const WorkspaceState &state, const Item &task, const DaySpan &days,
                                 const RoadmapAxis &axis);

/// Keys in little room: "SEC-05 +06", "SEC-05 +3".
[[nodiscard]] QString shortKeys(const QStringList &keys);

/// "16 Feb – 20 Feb", "day 3".
[[nodiscard]] QString spanText(const DaySpan &span, const RoadmapAxis &axis);

/// The day on which an open task is due where that is not the end of its bar: "due 6 Mar"; else empty.
[[nodiscard]] QString dueAside(const RoadmapRow &row, const RoadmapAxis &axis);

/// What the timeline cell of a row says, in words: "16 Feb – 20 Feb, 5 d late".
[[nodiscard]] QString timelineText(const RoadmapRow &row, const RoadmapAxis &axis);

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::RoadmapRow)
