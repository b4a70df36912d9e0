#pragma once

#include "workspace/change.h"
#include "workspace/workspace.h"

namespace shipworthy {

/// An import of documents as one undo step: what it adds and what that takes the place of.
class ImportChange : public Change {
public:
    /// One document, with its items in their order.
    struct Entry {
        ImportedDocument document;
        QByteArray bytes;                        ///< dropped once written
        QList<Item> items;                       ///< an item with an id goes on from an earlier import
        std::optional<ImportedDocument> earlier; ///< the document it replaces
        QList<Item> earlierItems;
    };

    QList<Entry> entries;
    QList<System> added;   ///< with provisional negative ids until written
    QList<System> emptied; ///< left without documents and endpoints, made by an import: they go

    [[nodiscard]] QString text() const override;
    [[nodiscard]] Result<void> write(const ChangeContext &context) override;
    Effects apply(WorkspaceState &state, Direction direction) override;

private:
    Result<void> writeSystems(const ChangeContext &context);
    Result<void> writeEntry(const ChangeContext &context, Entry &entry);
    Result<void> writeItems(const ChangeContext &context, Entry &entry);
    Result<void> writeEvents(const ChangeContext &context, const Entry &entry) const;
};

/// What ImportChange is made from; only read.
struct ImportSources {
    const WorkspaceState &state;
    const WorkspaceStore &store;
    QDateTime at;
    QString author;
};

/// Decides which documents are new, replace one or are there already, to which system each belongs, and which human
/// decisions it keeps. \a outcome gets the counts, but only those documents and systems that exist already.
[[nodiscard]] Result<std::unique_ptr<ImportChange>> planImport(const QList<ReadDocument> &documents,
                                                               const ImportSources &sources, ImportOutcome &outcome);

} // namespace shipworthy
