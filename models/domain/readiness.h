#pragma once

#include "domain/contradictions.h"
#include "domain/workspacestate.h"

namespace shipworthy {

/// Weights and limits of the readiness policy ("Readiness: how score and verdict are computed"); data, so that a
/// workspace may keep another one.
struct Policy {
    std::array<int, 5> severityWeight{8, 4, 2, 1, 0}; ///< critical … info
    std::array<int, 5> priorityWeight{8, 4, 2, 1, 1}; ///< P0 … P4; used where no severity is known
    int unratedWeight = 1;                            ///< neither severity nor priority
    int freshDays = 14;                               ///< how long an attestation proves anything
};

/// Points of 100, what the score bar draws. They add up to 100 where there is a score.
struct Bands {
    double verified = 0;
    double claimed = 0;
    double stale = 0;
    double waived = 0;
    double rest = 0;
    bool operator==(const Bands &) const = default;
};

/// Which rule of the policy gave the verdict.
enum class Rule {
    NoFindings,
    NothingRated,
    BlockerOpen,
    BlockerWaived,
    BlockerUnproven,
    HighOpen,
    UnratedOpen,
    EndpointDown,
    AllVerified
};

/// An item that keeps the system from going live.
struct Blocker {
    ItemId item;
    Evidence evidence = Evidence::None;
    QDate due;
    int weight = 0;
    bool forcesNoGo = false; ///< false: it only makes the verdict conditional
    bool operator==(const Blocker &) const = default;
};

/// Score, verdict and the items that produced them, for one system or for any set of its rated items.
struct Readiness {
    Verdict verdict = Verdict::NotRated;
    Rule rule = Rule::NoFindings;
    QString why;                 ///< one plain sentence: "5 critical findings are open"
    std::optional<double> score; ///< 0–100, verified weight over all weight; absent without findings
    std::optional<double> ifEveryClaimHolds;
    Bands bands;
    int rated = 0; ///< items that count
    int done = 0;  ///< resolved (claimed or verified), contradicted ones not
    int verified = 0;
    int unproven = 0; ///< resolved, but only claimed or stale
    int waived = 0;
    int contradicted = 0;
    int open = 0; ///< everything else
    int notApplicable = 0;
    int withoutRating = 0;                  ///< neither severity nor priority, and not done
    int blockersTotal = 0;                  ///< critical or P0 items, in any state
    int late = 0;                           ///< isLate()
    double openHours = 0;                   ///< lower bound of the stated effort of what is not done
    int withoutEffort = 0;                  ///< not done and without estimate
    QList<Blocker> blockers;                ///< in the policy's order
    QHash<QString, double> byCategoryScore; ///< verified share per category, 0–100; only categories with items
    bool operator==(const Readiness &) const = default;
};

/// True for the items that the policy rates: findings, and a plan's tasks that no finding covers and that state a
/// priority or severity, themselves or by their phase. Not what people dismissed as misread, and of findings that say
/// the same only the one that stands for them in its system; what it counts for then is its CountedItem.
[[nodiscard]] bool isRated(const WorkspaceState &state, const Item &item);

/// Severity and priority in force for an item: the team's, else the document's, else (for a priority) its phase's.
struct Rating {
    std::optional<Severity> severity;
    std::optional<Priority> priority;
    [[nodiscard]] bool isBlocker() const { return severity == Severity::Critical || priority == Priority::P0; }
    [[nodiscard]] bool isHigh() const { return severity == Severity::High || priority == Priority::P1; }
    [[nodiscard]] bool isAbsent() const { return !severity && !priority; }
};
[[nodiscard]] Rating ratingOf(const WorkspaceState &state, const Item &item);
[[nodiscard]] int weightOf(const Rating &rating, const Policy &policy);
/// The weight of a rated item; of one that stands for duplicates the heaviest of theirs.
[[nodiscard]] int weightOf(const WorkspaceState &state, const Item &item, const Policy &policy);

/// What an item's status rests on. \a contradicted: the items that findContradictions() denies. Verified is what a
/// named person attested or what every check passes, either while fresh; one that warns or was not evaluated verifies
/// nothing, and neither do suggested checks of some of the acceptance criteria. Of an item that stands for duplicates:
/// the weakest of theirs, where a check verifies what all documents state of its system (checksAbout()).
[[nodiscard]] Evidence evidenceOf(const WorkspaceState &state, const Item &item, const QSet<ItemId> &contradicted,
                                  const QDateTime &now, const Policy &policy);
/// The same of the states of one problem that are not those of now.
[[nodiscard]] Evidence evidenceOf(const WorkspaceState &state, const QList<const Item *> &statements,
                                  const QSet<ItemId> &contradicted, const QDateTime &now, const Policy &policy);

/// True while a waiver is in force.
[[nodiscard]] bool isWaived(const Item &item, QDate today);

/// Rates one system. Pure: the same state, time and policy give the same result. \a endpointDown: a live health
/// endpoint of the system is down now.
[[nodiscard]] Readiness rate(const WorkspaceState &state, SystemId system, const QList<Contradiction> &contradictions,
                             const QDateTime &now, const Policy &policy = {}, bool endpointDown = false);

/// Half up, for display only: "46". "–" when absent.
[[nodiscard]] QString scoreText(std::optional<double> score);

} // namespace shipworthy
