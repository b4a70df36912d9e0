#pragma once

#include "domain/audit.h"
#include "domain/duplicates.h"
#include "domain/item.h"
#include "domain/retrieval.h"
#include "domain/servicecheck.h"
#include "domain/settlement.h"

#include <QHash>
#include <QSet>
#include <QUrl>
#include <memory>

namespace shipworthy {

/// A service or platform that may go live, or not.
struct System {
    SystemId id;
    QString name;
    QDate planStart; ///< day 1 of its plan; null: not set, and nothing is late by the plan
    bool operator==(const System &) const = default;
};

/// A document as imported into a workspace. The facts are shared, never copied or changed.
struct ImportedDocument {
    DocumentId id;
    SystemId system;
    QDateTime importedAt; ///< UTC
    QString importedBy;
    std::shared_ptr<const AuditDocument> facts; ///< never null
    DocumentId replacedBy = {};                 ///< the version now in force; 0: this is it
    QString writtenSha256 = {};                 ///< of the source file as we last wrote into it; empty: we did not
    Retrieval retrieval = {};                   ///< where it came from an address
};

/// A live address of a system that the user added.
struct Endpoint {
    EndpointId id;
    SystemId system;
    QUrl url;
    QString purpose;
    bool operator==(const Endpoint &) const = default;
};

/// Everything a workspace holds, as a value: what the rules rate, the pages show and the reports print.
/// Look-ups are constant time. Order is the order of import, then of the document.
class WorkspaceState {
public:
    QString name; ///< shown in titles and on the print

    [[nodiscard]] const QList<System> &systems() const { return m_systems; }
    [[nodiscard]] const QList<ImportedDocument> &documents() const { return m_documents; } ///< in force
    /// Replaced versions that hold the facts of items which are no longer stated.
    [[nodiscard]] const QList<ImportedDocument> &earlierDocuments() const { return m_earlier; }
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] const QList<Endpoint> &endpoints() const { return m_endpoints; }
    /// By mark.
    [[nodiscard]] const QHash<QString, Settlement> &settlements() const { return m_settlements; }
    [[nodiscard]] const QList<ServiceCheck> &serviceChecks() const { return m_checks; }
    /// How a check stands; one that was never run is NotRun.
    [[nodiscard]] CheckStanding standing(CheckId id) const { return m_standings.value(id); }
    /// Whether people declined a suggested check of a system.
    [[nodiscard]] bool isDeclined(SystemId system, const QString &suggestion) const;
    /// The keys of the suggestions that were declined for a system.
    [[nodiscard]] QSet<QString> declined(SystemId system) const { return m_declined.value(system); }

    /// The findings that count as one: as people said and as the rule saysTheSame() says. No finding is in two of them.
    [[nodiscard]] const QList<DuplicateGroup> &duplicates() const { return m_duplicates; }
    /// What people said, as it is kept; members may be away with an import that was taken back. By the lowest member.
    [[nodiscard]] const QHash<ItemId, DuplicateGroup> &mergedDuplicates() const { return m_merged; }
    /// What people said is not the same, by the two ids, the lower one first.
    [[nodiscard]] const QHash<std::pair<ItemId, ItemId>, DistinctPair> &distinctPairs() const { return m_distinct; }
    [[nodiscard]] bool areDistinct(ItemId one, ItemId other) const;
    /// The item that stands for \a item in its system: itself, or of its duplicates the lead, where that is of the same
    /// system, else their first member there. What is dismissed as misread stands for itself only.
    [[nodiscard]] ItemId shownAs(const Item &item) const;

    // nullptr when there is none; valid until the next change.
    [[nodiscard]] const DuplicateGroup *duplicatesOf(ItemId item) const;
    [[nodiscard]] const System *system(SystemId id) const;
    [[nodiscard]] const ImportedDocument *document(DocumentId id) const; ///< in force or earlier
    /// The version in force of a document: itself, or the one that replaced it.
    [[nodiscard]] DocumentId currentDocument(DocumentId id) const;
    [[nodiscard]] const Item *item(ItemId id) const;
    [[nodiscard]] const ServiceCheck *serviceCheck(CheckId id) const;

    /// The items of a system, in the order of items(). Costs no look at those of others. Valid until the next change.
    [[nodiscard]] QList<const Item *> itemsOf(SystemId system) const;
    /// The checks that say something of an item; of a box also those of the finding that it is.
    [[nodiscard]] QList<const ServiceCheck *> checksOf(const Item &item) const;

    // The facts behind an item; nullptr when the item is of another kind.
    [[nodiscard]] const Finding *finding(const Item &item) const;
    [[nodiscard]] const ChecklistEntry *checklistEntry(const Item &item) const;
    [[nodiscard]] const Task *task(const Item &item) const;
    [[nodiscard]] const Phase *phase(const Item &item) const; ///< of a task

    // What every kind of item has.
    [[nodiscard]] QString key(const Item &item) const;         ///< "SEC-01"; empty when the document gives none
    [[nodiscard]] QString title(const Item &item) const;       ///< as people corrected it, else as stated
    [[nodiscard]] QString statedTitle(const Item &item) const; ///< as the document says
    [[nodiscard]] QString category(const Item &item) const; ///< of a finding; corrected, else as stated; may be empty
    [[nodiscard]] QString label(const Item &item) const;    ///< key and title, for messages and history
    [[nodiscard]] QStringList section(const Item &item) const;          ///< heading path; corrected, else as stated
    [[nodiscard]] QStringList statedSection(const Item &item) const;    ///< as the document says
    [[nodiscard]] LineRange lines(const Item &item) const;              ///< in its document
    [[nodiscard]] std::optional<Effort> effort(const Item &item) const; ///< corrected, else as stated
    [[nodiscard]] std::optional<Effort> statedEffort(const Item &item) const; ///< as the document says

    /// The item of \a document whose finding has this key; 0 when none has.
    [[nodiscard]] ItemId findingItem(DocumentId document, const QString &key) const;
    /// Where a tick on a box is kept: the finding that the box itself is (same line), else the box's own item.
    [[nodiscard]] ItemId tickTarget(const Item &checklistItem) const;
    /// The findings that a task covers, as items of its document; without those that are none.
    [[nodiscard]] QList<ItemId> coveredBy(const Item &task) const;
    /// The tasks whose plan covers a finding.
    [[nodiscard]] QList<ItemId> tasksCovering(const Item &finding) const;
    /// What a task's status is now: from the findings it covers where it covers any, else its own.
    [[nodiscard]] Status taskStatus(const Item &task) const;

    /// The day the item is due: as stated or set by people; else the last day of its task or phase as people planned
    /// it, or its document did, where the plan has a start.
    [[nodiscard]] QDate due(const Item &item) const;
    /// The date of a day of the system's plan (day 1 is its start); null while no start is set.
    [[nodiscard]] QDate planDate(SystemId system, int day) const;

    // Changes; used by the store's loader and the workspace only.
    void addSystem(System system);
    void addDocument(ImportedDocument document); ///< before its items
    void addItem(Item item);
    void addEndpoint(Endpoint endpoint);
    void addServiceCheck(ServiceCheck check);
    void setServiceCheck(const ServiceCheck &check); ///< replaces the one with its id
    void removeServiceCheck(CheckId id);             ///< its standing stays for when it comes back
    void setStanding(CheckId id, const CheckStanding &standing);
    void setDeclined(SystemId system, const QString &suggestion, bool declined);
    // These three take effect with joinDuplicates().
    void setMerged(const DuplicateGroup &group); ///< replaces the one with its lowest member
    void removeMerged(const DuplicateGroup &group);
    void setDistinct(const DistinctPair &pair, bool distinct);
    /// Reckons duplicates() anew; after items came or went, or what people said of them changed. One pass over the
    /// findings.
    void joinDuplicates();
    void setSettlement(const Settlement &settlement); ///< replaces the one with its mark
    void removeSettlement(const QString &mark);
    void setSystem(const System &system);                         ///< replaces the one with its id
    void setItemState(ItemId id, ItemState state);                ///< no effect for an unknown id
    void setWritten(DocumentId id, const QString &sha256);        ///< the source file as we last wrote into it
    void setRetrieval(DocumentId id, const Retrieval &retrieval); ///< the same bytes, fetched again
    void setDocumentSystem(DocumentId id, SystemId system);       ///< moves its items too
    void removeDocument(DocumentId id);                           ///< with its items and the versions that it replaced
    void removeSystem(SystemId id);                               ///< with its documents, items, endpoints and checks
    void removeEndpoint(EndpointId id);

private:
    void rebuildIndex();
    void indexItemsOfSystems();
    void indexChecks();
    void joinByRule();
    void joinTwo(const Item &with, const Item &item);
    void indexDuplicates();

    QList<System> m_systems;
    QList<ImportedDocument> m_documents;
    QList<ImportedDocument> m_earlier;
    QList<Item> m_items;
    QList<Endpoint> m_endpoints;
    QHash<QString, Settlement> m_settlements;
    QList<ServiceCheck> m_checks;
    QHash<CheckId, CheckStanding> m_standings;
    QHash<SystemId, QSet<QString>> m_declined;
    QHash<ItemId, DuplicateGroup> m_merged;
    QHash<std::pair<ItemId, ItemId>, DistinctPair> m_distinct;
    QList<DuplicateGroup> m_duplicates;
    QHash<ItemId, qsizetype> m_duplicatesAt;
    QHash<SystemId, qsizetype> m_systemAt;
    QHash<DocumentId, qsizetype> m_documentAt;
    QHash<DocumentId, qsizetype> m_earlierAt;
    QHash<ItemId, qsizetype> m_itemAt;
    QHash<SystemId, QList<qsizetype>> m_itemsOfSystem;
    QHash<ItemId, QList<qsizetype>> m_checksOfItem; ///< places in m_checks
    QHash<std::pair<DocumentId, QString>, ItemId> m_findingByKey;
    QHash<std::pair<DocumentId, QString>, QList<ItemId>> m_tasksByFindingKey;
};

/// The items that a document brings in, in its order and with the states it claims: every finding, box and task.
/// Ids are 0: the store or assemble() gives them.
[[nodiscard]] QList<Item> itemsOf(const AuditDocument &facts);

/// A state for documents that are in no workspace (command line): one system per name (SystemNames), ids from 1.
[[nodiscard]] WorkspaceState assemble(const QList<AuditDocument> &documents, const QDateTime &now);

} // namespace shipworthy
