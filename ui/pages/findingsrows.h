#pragma once

#include "items/findingsarrangement.h"
#include "pages/page.h"

namespace shipworthy::ui {

/// The facts of the findings in scope, kept up with the workspace: after an edit only those that it touched are
/// computed anew.
class FindingsRows : public QObject {
    Q_OBJECT
public:
    FindingsRows(Workspace &workspace, QObject *parent);

    void setScope(Scope scope);                                                 ///< computes all of them; says nothing
    [[nodiscard]] const QList<FindingFactsPtr> &rows() const { return m_rows; } ///< in the order of the documents
    [[nodiscard]] const QHash<SystemId, SystemRating> &ratings() const { return m_ratings; }

signals:
    void changed();

private:
    void refresh();
    [[nodiscard]] bool update(const QSet<ItemId> &denied);
    void computeAll(const QSet<ItemId> &denied);
    [[nodiscard]] QSet<ItemId> rateSystems(); ///< and gives back the items whose tick is denied

    Workspace &m_workspace;
    Scope m_scope;
    QList<FindingFactsPtr> m_rows;
    QHash<ItemId, qsizetype> m_at;
    QHash<SystemId, SystemRating> m_ratings;
    QSet<ItemId> m_denied;
    QSet<ItemId> m_touched;
    QDate m_day;
    bool m_isOld = true; ///< more changed than the touched items
};

} // namespace shipworthy::ui
