#pragma once

#include "revisions/revision.h"
#include "workspace/workspace.h"

namespace shipworthy {

/// For each of \a documents, the one in force that it is the next version of; 0: a document of its own.
///
/// The first that applies: what a person chose; the same path; the same bytes (the file was moved); the same title and
/// system where no other document in force has both and at least half of the smaller one's items are named in the
/// other (a report that is given a new file every month). No document is paired twice, and a path says more than
/// bytes: a copy does not take the place of a file that is imported again too.
[[nodiscard]] QList<DocumentId> pairDocuments(const QList<ReadDocument> &documents, const ImportChoices &choices,
                                              const WorkspaceState &state);

} // namespace shipworthy
