#include "pages/findingsrows.h"

#include "items/findinglisting.h"

namespace shipworthy::ui {

FindingsRows::FindingsRows(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    const auto grewOld = [this] { m_isOld = true; };
    connect(&workspace, &Workspace::contentsChanged, this, grewOld);
    connect(&workspace, &Workspace::systemChanged, this, grewOld);
    connect(&workspace, &Workspace::itemsChanged, this, [this](const QList<ItemId> &items) {
        m_touched.unite({items.cbegin(), items.cend()});
    });
    connect(&workspace, &Workspace::readinessChanged, this, [this] {
        refresh();
        emit changed();
    });
    refresh();
}

void FindingsRows::setScope(Scope scope)
{
    m_scope = scope;
    m_isOld = true;
    refresh();
}

QSet<ItemId> FindingsRows::rateSystems()
{
    QSet<ItemId> denied;
    m_ratings.clear();
    for (const System &system : m_workspace.state().systems()) {
        if (m_scope.isValid() && system.id != m_scope)
            continue;
        denied.unite(deniedTicks(m_workspace.contradictions(system.id)));
        const Readiness &readiness = m_workspace.readiness(system.id);
        m_ratings.insert(system.id, {readiness.verdict, readiness.score});
    }
    return denied;
}

void FindingsRows::refresh()
{
    const QSet<ItemId> denied = rateSystems();
    // A change that names no item and no system is another day, or a server that went down.
    const bool isOld = m_isOld || m_touched.isEmpty() || m_day != m_workspace.now().date();
    if (isOld || !update(denied))
        computeAll(denied);
    m_denied = denied;
    m_touched.clear();
    m_isOld = false;
    m_day = m_workspace.now().date();
}

/// False where an item comes to be listed or ceases to be.
bool FindingsRows::update(const QSet<ItemId> &denied)
{
    const WorkspaceState &state = m_workspace.state();
    QSet<ItemId> touched = m_touched;
    touched.unite(denied - m_denied);
    touched.unite(m_denied - denied);
    for (const ItemId id : std::as_const(touched)) {
        const Item *item = state.item(id);
        const auto at = m_at.constFind(id);
        const bool isListedNow = item && (!m_scope.isValid() || item->system == m_scope) && isListed(state, *item);
        if (isListedNow != (at != m_at.cend()))
            return false;
        if (isListedNow)
            m_rows[*at] = std::make_shared<const FindingFacts>(findingFacts(state, *item, denied, m_workspace.now()));
    }
    return true;
}

void FindingsRows::computeAll(const QSet<ItemId> &denied)
{
    m_rows = listedFacts(m_workspace.state(), m_scope, denied, m_workspace.now());
    m_at.clear();
    m_at.reserve(m_rows.size());
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_at.insert(m_rows[i]->item, i);
}

} // namespace shipworthy::ui
