#pragma once

#include "revisions/revision.h"
#include "workspace/change.h"
#include "workspace/documentversion.h"
#include "workspace/workspace.h"

namespace shipworthy {

/// An import of documents as one undo step: what it adds and what that takes the place of.
class ImportChange : public Change {
public:
    struct Entry {
        DocumentVersion now;
        QByteArray bytes;                       ///< dropped once written
        std::optional<DocumentVersion> earlier; ///< what it replaces
    };

    QList<Entry> entries;
    QString step;          ///< what it does in words, where it is no import of files
    QList<System> added;   ///< with provisional negative ids until written
    QList<System> emptied; ///< left without documents and endpoints, made by an import: they go

    [[nodiscard]] QString text() const override;
    [[nodiscard]] Result<void> write(const ChangeContext &context) override;
    Effects apply(WorkspaceState &state, Direction direction) override;

private:
    Result<void> writeSystems(const ChangeContext &context);
    Result<void> writeEntry(const ChangeContext &context, Entry &entry);
    Result<void> writeDocument(const ChangeContext &context, Entry &entry);
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

/// A change that is ready to be made, and what it is in words.
struct ImportPlan {
    std::unique_ptr<ImportChange> change;
    ImportOutcome outcome; ///< only those documents and systems that exist already
    ImportPreview preview;
    QHash<DocumentId, Retrieval> retrieved = {}; ///< of documents that stay as they are, what their server says now
};

/// Decides which documents are new, replace one or are there already, to which system each belongs, and which human
/// decisions it keeps.
[[nodiscard]] Result<ImportPlan> planImport(const QList<ReadDocument> &documents, const ImportChoices &choices,
                                            const ImportSources &sources);

} // namespace shipworthy
