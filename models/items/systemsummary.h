#pragma once

#include "domain/event.h"
#include "domain/pastdays.h"
#include "domain/readiness.h"
#include "items/standup.h"

#include <QStringList>

namespace shipworthy {

// What the portfolio says about one system, as values. Numbers are points of 100 whatever scale a document uses; texts
// quote no secret.

/// What the documents claim: the latest dated decision and the latest dated score. They may come from two documents.
struct Claim {
    std::optional<Verdict> verdict;
    QDate date;        ///< of the document that decides, else of the one that scores; null: undated
    QString scoreText; ///< as the document counts, "50/100"; empty: it states none
    std::optional<double> score;
    std::optional<double> nearTarget; ///< the earliest target of the overall score
    std::optional<double> farTarget;  ///< the latest, where there are several
    [[nodiscard]] bool isEmpty() const { return !verdict && !score; }
    bool operator==(const Claim &) const = default;
};

/// The next item that is due and not done.
struct NextDue {
    ItemId item;
    QString key;
    QString title;
    QDate due;
    bool operator==(const NextDue &) const = default;
};

/// How the items of a system changed between two moments; what was done and undone in between leaves no trace.
struct SystemChanges {
    QDate since;
    int done = 0;     ///< not done then, done now
    int reopened = 0; ///< done then, not done now
    // Since a stand-up only:
    bool sinceStandup = false;
    int contradicted = 0; ///< newly
    int late = 0;         ///< became late
    [[nodiscard]] bool isEmpty() const { return done + reopened + contradicted + late == 0; }
    bool operator==(const SystemChanges &) const = default;
};

/// Everything a card of the portfolio shows.
struct SystemSummary {
    SystemId id;
    QString name;
    QString source; ///< "Audit of 13 Feb 2026 · 32 findings · week 3 of 12"
    Readiness readiness;
    Claim claim;
    QStringList blockerKeys;  ///< of the open blockers in the policy's order; the title where one has no key
    int unprovenBlockers = 0; ///< critical or P0, said to be done without proof: they stand beside the open ones
    std::optional<NextDue> next;
    SystemChanges changes;
    bool planNeedsStart = false; ///< its plan counts in days, but nobody said which day is the first
    QString owner = {};          ///< who has most of its open items; empty: nobody has any
    QList<int> openByDay = {};   ///< not resolved at the end of each of the last days, today last; empty: not known yet
    bool changesKnown = true;    ///< false while the history is still being read
    bool operator==(const SystemSummary &) const = default;
};
[[nodiscard]] inline SystemId identityOf(const SystemSummary &summary)
{
    return summary.id;
}

/// The key where it is short enough to lead a line; empty for none and for prose that a plan uses in place of keys.
[[nodiscard]] QString leadingKey(const QString &key);

/// The items of one system, in the state's order; they point into the state.
using SystemItems = QList<const Item *>;
/// Those of every system, found in one pass: asking each system for its own costs a pass each.
[[nodiscard]] QHash<SystemId, SystemItems> itemsBySystem(const WorkspaceState &state);

[[nodiscard]] Claim claimOf(const WorkspaceState &state, SystemId system);

/// \a history: events of the system, in any order; \a since: the first day that counts.
[[nodiscard]] SystemChanges changesSince(const WorkspaceState &state, SystemId system, const QList<Event> &history,
                                         QDate since);

/// The same since the stand-up \a last, with what became late or contradicted. \a items and \a history: of the system;
/// \a denied: items whose tick is contradicted now.
[[nodiscard]] SystemChanges changesSince(const WorkspaceState &state, SystemId system, const SystemItems &items,
                                         const QList<Event> &history, const StandupRecord &last,
                                         const QSet<ItemId> &denied, QDate today);

/// \a items: of the system; \a denied: those whose tick is contradicted; they count as open.
[[nodiscard]] SystemSummary summarize(const WorkspaceState &state, const System &system, const SystemItems &items,
                                      const Readiness &readiness, const QSet<ItemId> &denied,
                                      const SystemChanges &changes, QDate today);

/// The score as it is shown: absent for a system that cannot be rated, whatever its weights say.
[[nodiscard]] inline std::optional<double> shownScore(const Readiness &readiness)
{
    return readiness.verdict == Verdict::NotRated ? std::nullopt : readiness.score;
}

/// "5 of 12" items done; "–" where none counts.
[[nodiscard]] QString doneText(const Readiness &readiness);

/// "8 h" or "2 d 4 h"; a day has 8 hours.
[[nodiscard]] QString hoursText(double hours);

/// The whole card as prose, for people who hear it.
[[nodiscard]] QString spoken(const SystemSummary &summary, QDate today);

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::SystemSummary)
