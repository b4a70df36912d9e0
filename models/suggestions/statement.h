#pragma once

#include "domain/item.h"

#include <QList>
#include <QString>

namespace shipworthy::suggestions {

/// In what way a document says something.
enum class Role {
    Criterion, ///< it must hold: an acceptance criterion, a box, a target
    Alert,     ///< a state that must not be
    Endpoint,  ///< the service has this address
    Claim,     ///< it holds, a resolved finding says
    Plan,      ///< it is to be done, or it is missing: titles, steps, recommendations, target states
    Code,      ///< a line of code that is recommended
};

/// The finding, box or task behind a statement.
struct FactRef {
    ItemKind kind = ItemKind::Finding;
    int phase = -1;
    int index = -1;
    bool operator==(const FactRef &) const = default;
};

/// A sentence or cell of a document.
struct Statement {
    QString text; ///< Markdown, on one line
    Role role = Role::Plan;
    LineRange lines;     ///< where it stands; one line where that is known
    QString topic = {};  ///< the titles it stands under: what it need not say again
    QString around = {}; ///< what else its finding says, with its code
    QList<FactRef> facts = {};
    bool isPart = false; ///< one of several steps of its finding or task
    bool isPath = false; ///< \a text is an address only, \a topic its purpose
};

/// What \a facts says, in the order of its lines.
[[nodiscard]] QList<Statement> statementsOf(const AuditDocument &facts);

} // namespace shipworthy::suggestions
