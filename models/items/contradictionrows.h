#pragma once

#include "domain/contradictions.h"

#include <functional>

namespace shipworthy {

/// A contradiction as the list shows it. Texts still quote secrets.
struct ContradictionRow {
    Contradiction contradiction; ///< of a settlement whose statements are gone: as it read then, without places
    QString systemName;
    QString onePlace; ///< "audit.md, line 12"; empty where the statement stands in no document
    QString otherPlace;
    bool isFound = true; ///< false: only its settlement is left
    /// It was settled before, and a statement has changed since. In words, "The first holds (Ada, 3 Mar 2026)".
    QString formerRuling;
    QString key; ///< its identity in the list

    bool operator==(const ContradictionRow &) const = default;
};

enum class ShownContradictions { Open, Settled, All };

/// Which contradictions are shown. A value.
struct ContradictionFilter {
    QString text; ///< every word of it in a statement, place, kind, system or what it is about; in any case
    std::optional<ContradictionKind> kind;
    ShownContradictions shown = ShownContradictions::All;
    [[nodiscard]] bool isEmpty() const { return *this == ContradictionFilter{}; }
    [[nodiscard]] bool accepts(const ContradictionRow &row) const;
    bool operator==(const ContradictionFilter &) const = default;
};

using ContradictionsOf = std::function<const QList<Contradiction> &(SystemId)>;

/// Every contradiction of \a scope (id 0: of all systems), the open ones before the settled ones, then settlements of
/// what is no longer found. One pass.
[[nodiscard]] QList<ContradictionRow> listedContradictions(const WorkspaceState &state, SystemId scope,
                                                           const ContradictionsOf &contradictions);

/// How many of \a scope are not settled.
[[nodiscard]] int openContradictions(const WorkspaceState &state, SystemId scope,
                                     const ContradictionsOf &contradictions);

/// "The first holds (Ada, 3 Mar 2026)"
[[nodiscard]] QString rulingText(const Settlement &settlement);

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::ContradictionRow)
