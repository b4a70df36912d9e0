#pragma once

#include "domain/contradictions.h"
#include "domain/lateness.h"
#include "domain/readiness.h"

#include <QDate>
#include <memory>
#include <stop_token>

namespace shipworthy {

/// One of the places that say the same.
struct FindingSource {
    ItemId item;
    QString systemName;
    QString documentName; ///< file name
    QString title;        ///< key and title, as called there
    int line = 0;         ///< in its document
    bool operator==(const FindingSource &) const = default;
};

/// Everything that rows, filters and groups need to know of one rated item, computed once from the state. The text of
/// the document is shared with it, never copied. Views pass it through withoutSecrets() before they show it.
struct FindingFacts {
    ItemId item;
    ItemKind kind = ItemKind::Finding;
    SystemId system;
    DocumentId document;
    QString key; ///< empty when the document gives none
    QString title;
    QString systemName;
    QString documentName; ///< file name
    QString owner;        ///< empty: nobody
    QString category;     ///< empty when not stated
    QStringList section;  ///< heading path, outermost first
    QString note;
    std::optional<Severity> severity; ///< in force: the team's, else the document's
    std::optional<Priority> priority;
    Status status = Status::Open;
    Evidence evidence = Evidence::None;
    QDate due; ///< null: none
    std::optional<Effort> effort;
    bool waived = false; ///< a waiver is in force
    QDate waivedUntil;   ///< of the waiver, in force or not; null: there is none
    bool attested = false;
    Presence presence = Presence::Stated;   ///< in the latest version of its document
    bool reworded = false;                  ///< decided for a criterion that the document has changed since
    bool misread = false;                   ///< dismissed: no finding; only shown when asked for
    LineRange lines;                        ///< in the document
    QList<FindingSource> sources;           ///< of duplicates: itself first, then the others; empty: it has none
    std::shared_ptr<const Finding> finding; ///< null for a task
    std::shared_ptr<const Task> task;       ///< null for a finding

    bool operator==(const FindingFacts &) const = default;

    /// How many documents' findings it stands for: 1 without duplicates.
    [[nodiscard]] int sourceCount() const { return sources.isEmpty() ? 1 : static_cast<int>(sources.size()); }
    /// Critical or P0.
    [[nodiscard]] bool isBlockerRated() const { return severity == Severity::Critical || priority == Priority::P0; }
    /// Work is left: neither done nor waived, or its tick is contradicted.
    [[nodiscard]] bool isOpen() const { return isWorkLeft(status, evidence == Evidence::Contradicted, waived); }
    /// Open and past its day.
    [[nodiscard]] bool isLate(QDate today) const { return shipworthy::isLate(due, isOpen(), today); }
    /// "Open"; "Gone" where the document no longer states it: the mark beside it still says the status.
    [[nodiscard]] QString statusText() const;
    /// Where the table shows it: the category, else the heading it stands under.
    [[nodiscard]] QString place() const { return category.isEmpty() && !section.isEmpty() ? section.last() : category; }
};

using FindingFactsPtr = std::shared_ptr<const FindingFacts>;

/// The facts of one item of \a state. \a denied: the items whose tick a contradiction denies.
[[nodiscard]] FindingFacts findingFacts(const WorkspaceState &state, const Item &item, const QSet<ItemId> &denied,
                                        const QDateTime &now, const Policy &policy = {});

/// The facts of every rated item of \a scope (id 0: of all systems), in the order of the state. One pass.
[[nodiscard]] QList<FindingFactsPtr> ratedFacts(const WorkspaceState &state, SystemId scope, const QSet<ItemId> &denied,
                                                const QDateTime &now, const Policy &policy = {});
/// The same with those that would be rated if they were not dismissed as misread; fewer once \a stop is asked for.
[[nodiscard]] QList<FindingFactsPtr> listedFacts(const WorkspaceState &state, SystemId scope,
                                                 const QSet<ItemId> &denied, const QDateTime &now,
                                                 const Policy &policy = {}, const std::stop_token &stop = {});

} // namespace shipworthy
