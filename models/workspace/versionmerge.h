#pragma once

#include "revisions/revision.h"
#include "workspace/documentversion.h"

#include <QSet>

namespace shipworthy {

/// Which fields people decided, per item; from the history.
using DecidedFields = QHash<ItemId, QSet<Field>>;

/// The next version of a document with everything that it inherits.
struct MergedVersion {
    DocumentVersion version;
    QList<RevisionRow> rows; ///< by fate, then in the order of the document
    int kept = 0;            ///< decided fields that were carried over
};

/// Lets \a next (its facts are new, its id unknown) continue \a earlier: items keep their id and what people decided;
/// what the document says of all else is taken over. A decision about an item whose criterion changed stays, but is
/// marked as made for the former one; it holds again when the document returns to that. Items that are no longer
/// stated stay with the facts of the last version that did. Unanswered questions count as new items.
/// \a sameBytes: the file is the same and was only read anew, so that no criterion can have changed.
[[nodiscard]] MergedVersion mergeVersions(const DocumentVersion &earlier, const ImportedDocument &next,
                                          const DecidedFields &decided, const QHash<qsizetype, ItemId> &answers,
                                          bool sameBytes);

/// \a claimed, with the fields that people decided taken from \a earlier.
[[nodiscard]] ItemState withDecisions(ItemState claimed, const ItemState &earlier, const QSet<Field> &decided);

} // namespace shipworthy
