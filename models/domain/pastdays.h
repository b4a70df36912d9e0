#pragma once

#include "domain/event.h"
#include "domain/readiness.h"

#include <QSet>
#include <stop_token>

namespace shipworthy {

/// How one system stood at the end of a day.
struct DayState {
    QDate day;
    std::optional<Bands> bands; ///< points of 100; absent without weight
    int rated = 0;              ///< items that counted
    int verified = 0;
    int unproven = 0;          ///< claimed, that is without fresh evidence
    int waived = 0;            ///< accepted, the waiver in force
    double weight = 0;         ///< of what counted
    double verifiedWeight = 0; ///< of what was verified
    double waivedWeight = 0;
    int fresh = 0;          ///< items first stated since the day before that are neither verified nor waived
    double freshWeight = 0; ///< theirs

    [[nodiscard]] std::optional<double> score() const { return bands ? std::optional(bands->verified) : std::nullopt; }
    [[nodiscard]] int notDone() const { return rated - verified; }                  ///< only what is verified is done
    [[nodiscard]] int open() const { return rated - verified - unproven - waived; } ///< as countedAs() says
    [[nodiscard]] double notDoneWeight() const { return weight - verifiedWeight; }
    bool operator==(const DayState &) const = default;
};

/// What a replay needs to know beside the state as it is now.
struct PastQuestion {
    SystemId system;
    QList<Event> history;     ///< of the system, in any order; what isReplayed() denies may be left out
    QSet<ItemId> denied = {}; ///< items whose tick is contradicted now
    QDateTime now;            ///< its zone says where a day ends
    Policy policy = {};
    int mostDays = 180;             ///< of the answer; older days are thinned out, those of the last 60 are not
    QList<const Item *> items = {}; ///< of the system, where the caller knows them; else they are looked for
    QDate from = {};                ///< leaves out what was before; null: from the first import
};

/// True for the events that tell how an item once was.
[[nodiscard]] bool isReplayed(const Event &event);

/// How the system stood day by day, from its first import to now, earliest first; empty while nothing dated is known.
/// Found by undoing the edits from the state as it is, latest first: one pass over the history, and one over the items
/// a day. Today is the state itself, any other day is taken at its last second. The rules:
/// - An item counts from the day on which a version of its document first stated it (its "appeared" event, else the
///   first import of its document or of a version that it replaced). Items of an import that was taken back are not
///   known any more and count on no day.
/// - Ratings, states, corrections, attestations and waivers are those of the day, and so is whether evidence was fresh
///   and a waiver in force.
/// - A tick that is contradicted now counts as contradicted on every day on which it was ticked: a contradiction says
///   that it never held.
/// Asked to stop, it returns what it has.
[[nodiscard]] QList<DayState> pastDays(const WorkspaceState &state, const PastQuestion &question,
                                       const std::stop_token &stop = {});

} // namespace shipworthy
