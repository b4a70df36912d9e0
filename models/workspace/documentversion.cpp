#include "workspace/documentversion.h"

namespace shipworthy {

const AuditDocument &DocumentVersion::factsOf(const Item &item) const
{
    for (const ImportedDocument &earlier : before) {
        if (earlier.id == item.document)
            return *earlier.facts;
    }
    return *document.facts;
}

DocumentVersion versionOf(const WorkspaceState &state, DocumentId document)
{
    DocumentVersion version{.document = *state.document(document), .before = {}, .items = {}};
    for (const ImportedDocument &earlier : state.earlierDocuments()) {
        if (earlier.replacedBy == document)
            version.before.append(earlier);
    }
    for (const Item &item : state.items()) {
        if (state.currentDocument(item.document) == document)
            version.items.append(item);
    }
    return version;
}

void addVersion(WorkspaceState &state, const DocumentVersion &version)
{
    state.addDocument(version.document);
    for (const ImportedDocument &earlier : version.before)
        state.addDocument(earlier);
    for (const Item &item : version.items)
        state.addItem(item);
}

} // namespace shipworthy
