#pragma once

#include "domain/workspacestate.h"

#include <QSet>

namespace shipworthy {

/// A document's facts with the items made of them.
struct DocumentItems {
    const AuditDocument &facts;
    const QList<Item> &items;
};

/// For every item of \a now, the item of \a before that it continues (an index), or nothing: an earlier and a later
/// import of one document. Matched by key and title, then by key, then by title within its section, each in the order
/// of the document; no item is matched twice.
[[nodiscard]] QList<std::optional<qsizetype>> matchItems(const DocumentItems &before, const DocumentItems &now);

/// \a claimed, with the fields that people decided taken from \a earlier.
[[nodiscard]] ItemState withDecisions(ItemState claimed, const ItemState &earlier, const QSet<Field> &decided);

} // namespace shipworthy
