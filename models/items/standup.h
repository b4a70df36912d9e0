#pragma once

#include "domain/event.h"
#include "items/findingfacts.h"

#include <QLocale>

namespace shipworthy {

// What a stand-up walks through, as values. Texts still quote secrets.

/// Why an item is looked at, in the order in which a round calls its items.
enum class StandupCall {
    Blocker,      ///< open, and critical or P0
    Contradicted, ///< ticked, and something denies it
    Late,
    DueSoon, ///< within a week
    Open
};
[[nodiscard]] StandupCall callOf(const FindingFacts &facts, QDate today);
/// "Blocker", "Due this week"
[[nodiscard]] QString wordFor(StandupCall call);

/// Whose turn it is: an owner or a system, with what is open there, in the order of calling: blockers, contradicted,
/// late, due soon, the rest; then by severity and by due day.
struct StandupRound {
    QString name; ///< of the owner or system; empty: what nobody owns
    QList<FindingFactsPtr> items;
};
enum class StandupOrder { ByOwner, BySystem };

/// The rounds of \a facts that have something open: most blockers first, then most items, then by name; what nobody
/// owns comes last.
[[nodiscard]] QList<StandupRound> standupRounds(const QList<FindingFactsPtr> &facts, QDate today, StandupOrder order);

/// How things stood when a stand-up ended. The workspace keeps the last one as a setting.
struct StandupRecord {
    QDateTime at; ///< null: there was none
    QSet<ItemId> contradicted = {};
    qint64 sequence = 0; ///< of the last event of the history by then; clocks are too coarse to tell before from after
    [[nodiscard]] QString toText() const;
    /// An empty record for a text that is none.
    [[nodiscard]] static StandupRecord fromText(const QString &text);
    bool operator==(const StandupRecord &) const = default;
};
/// The name of the setting that holds a StandupRecord.
inline constexpr QLatin1String standupSetting{"standup/last"};

/// What changed since the last stand-up. What was done and undone in between counts for nothing.
struct SinceStandup {
    QDateTime since; ///< null: there was none, and nothing is counted
    int done = 0;    ///< not done then, done now
    int reopened = 0;
    int contradicted = 0; ///< newly
    int late = 0;         ///< became late
    int stated = 0;       ///< new in a later version of their document
    int imported = 0;     ///< documents, and later versions of them
    [[nodiscard]] bool isEmpty() const { return *this == SinceStandup{.since = since}; }
    bool operator==(const SinceStandup &) const = default;
};
/// \a facts: of the items in question, as they are; \a history: in any order.
[[nodiscard]] SinceStandup sinceStandup(const QList<FindingFactsPtr> &facts, const QList<Event> &history,
                                        const StandupRecord &last, QDate today);

/// A day as people say it in a meeting: "fri", "freitag" (the next one after \a today, in the words of \a locale or
/// English), "+3" or "+3d" (days), "+2w" or "+2 weeks", both in the language that the program speaks, too, "today".
/// Null for anything else, dates in full among it.
[[nodiscard]] QDate spokenDay(const QString &text, QDate today, const QLocale &locale = {});

} // namespace shipworthy
