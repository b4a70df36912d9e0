#pragma once

#include "domain/workspacestate.h"

namespace shipworthy {

/// A document in force with everything that belongs to it: what it states, and what only earlier versions stated.
struct DocumentVersion {
    ImportedDocument document;
    QList<ImportedDocument> before; ///< versions that hold the facts of items which are no longer stated
    QList<Item> items; ///< what is stated, in its order; then what is not, by id. 0 in document: of this version

    [[nodiscard]] const AuditDocument &factsOf(const Item &item) const;
};

/// The version that \a document (in force) is in \a state.
[[nodiscard]] DocumentVersion versionOf(const WorkspaceState &state, DocumentId document);
/// Adds all of it.
void addVersion(WorkspaceState &state, const DocumentVersion &version);

} // namespace shipworthy
