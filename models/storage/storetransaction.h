#pragma once

#include "domain/event.h"
#include "domain/workspacestate.h"
#include "storage/database.h"

namespace shipworthy {

/// How many runs of a check a workspace keeps; those that changed its state stay beyond them.
inline constexpr int keptCheckRuns = 3000;
/// How many of the last runs of a check keep what came back.
inline constexpr int keptEvidence = 3;

/// One change of a workspace file, with its history: all of it is kept by commit(), or none.
/// Inserts give the new row's id; what has an id already is updated.
class StoreTransaction {
public:
    [[nodiscard]] Result<SystemId> insert(const System &system);
    [[nodiscard]] Result<void> update(const System &system);
    [[nodiscard]] Result<void> setRemoved(SystemId system, bool removed);

    [[nodiscard]] Result<DocumentId> insert(const ImportedDocument &document, const QByteArray &bytes);
    [[nodiscard]] Result<void> setRemoved(DocumentId document, bool removed);
    /// Takes \a document out of force in favour of \a by; 0 puts it in force again.
    [[nodiscard]] Result<void> setReplaced(DocumentId document, DocumentId by);
    /// The SHA-256 of the source file as we last wrote into it.
    [[nodiscard]] Result<void> setSystem(DocumentId document, SystemId system);
    [[nodiscard]] Result<void> setWritten(DocumentId document, const QString &sha256);
    /// The same bytes came again from their address, with other words of the server.
    [[nodiscard]] Result<void> setRetrieval(DocumentId document, const Retrieval &retrieval);

    /// \a place: the item's order within its document.
    [[nodiscard]] Result<ItemId> insert(const Item &item, int place);
    /// Moves the item to the place and facts that \a item names, and stores its state.
    [[nodiscard]] Result<void> update(const Item &item, int place);
    [[nodiscard]] Result<void> updateState(ItemId item, const ItemState &state);

    [[nodiscard]] Result<EndpointId> insert(const Endpoint &endpoint);
    [[nodiscard]] Result<void> setRemoved(EndpointId endpoint, bool removed);

    /// With the items that it is about.
    [[nodiscard]] Result<CheckId> insert(const ServiceCheck &check);
    [[nodiscard]] Result<void> update(const ServiceCheck &check);
    [[nodiscard]] Result<void> setRemoved(CheckId check, bool removed);
    [[nodiscard]] Result<void> setDeclined(SystemId system, const QString &suggestion, bool declined);
    /// Keeps a run. What is old goes: the evidence of all but the last runs and those that changed the check's state,
    /// and runs beyond the last keptCheckRuns.
    [[nodiscard]] Result<void> add(const CheckRunRecord &run);

    /// Keeps what was decided about the contradiction with that mark; forget() opens it again.
    [[nodiscard]] Result<void> keep(const Settlement &settlement);
    [[nodiscard]] Result<void> forget(const Settlement &settlement);

    /// What people decided about findings that say the same.
    [[nodiscard]] Result<void> keep(const DuplicateGroup &group);
    [[nodiscard]] Result<void> forget(const DuplicateGroup &group);
    [[nodiscard]] Result<void> keep(const DistinctPair &pair);
    [[nodiscard]] Result<void> forget(const DistinctPair &pair);

    /// An empty value forgets the setting.
    [[nodiscard]] Result<void> setSetting(const QString &name, const QString &value);
    /// What the columns of tables with that header mean; empty \a roles forget it.
    [[nodiscard]] Result<void> setColumnMapping(const QString &header, const QByteArray &roles);

    /// Its sequence and step are given by the file.
    [[nodiscard]] Result<void> add(const Event &event);

    [[nodiscard]] Result<void> commit();

private:
    friend class WorkspaceStore;
    StoreTransaction(const Database &database, Transaction transaction, QString path);
    Result<void> execute(std::optional<QSqlQuery> &query, const QString &sql, const QVariantList &values);
    Result<void> run(const QString &sql, const QVariantList &values);
    Result<void> setItems(CheckId check, const QList<ItemId> &items);
    template <typename Id> Result<Id> insertRow(const QString &sql, const QVariantList &values);
    std::unexpected<Error> cannotWrite(const Error &error) const;

    const Database *m_database;
    QString m_path;
    qint64 m_step = 0; ///< the sequence of the first event added; 0: none yet
    Transaction m_transaction;
    // Prepared at first use, run for every row. Last, so that they end before the transaction rolls back.
    std::optional<QSqlQuery> m_insertItem, m_updateItem, m_updateState, m_addEvent, m_addRun, m_forgetEvidence;
};

} // namespace shipworthy
