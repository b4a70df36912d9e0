#pragma once

#include "domain/contradictions.h"

namespace shipworthy {

/// What disagrees within the prose of documents, as far as it can be told without knowing the document: controls
/// against ticks, approval against open work, totals, scores, weeks and launch days. \a items: findings and tasks of
/// the document that are stated, in its order. Without system and mark. Linear in the document.
[[nodiscard]] QList<Contradiction> contradictionsWithin(const WorkspaceState &state, const ImportedDocument &document,
                                                        const QList<const Item *> &items);

} // namespace shipworthy
