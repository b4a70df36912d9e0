#include "pages/duplicatesearch.h"

#include "base/freememory.h"

#include <algorithm>

namespace shipworthy::ui {
namespace {

constexpr int delay = 150; ///< ms; several changes in a row are one search

/// Lets \a state share its items with nobody, as a change of it would: else the next edit, while the search runs,
/// copies all of them before it can change one, and the program stands still for that.
void shareItemsNoMore(WorkspaceState &state)
{
    if (state.items().isEmpty())
        return;
    const Item first = state.items().first();
    state.setItemState(first.id, first.state);
}

} // namespace

DuplicateSearch::DuplicateSearch(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(delay);
    connect(&m_soon, &QTimer::timeout, this, &DuplicateSearch::start);
    connect(&workspace, &Workspace::contentsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&workspace, &Workspace::itemsChanged, this, &DuplicateSearch::note);
    m_soon.start();
}

QList<DuplicateProposal> DuplicateSearch::proposals(Scope scope) const
{
    const WorkspaceState &state = m_workspace.state();
    QList<DuplicateProposal> open;
    std::ranges::copy_if(m_found, std::back_inserter(open), [&](const DuplicateProposal &proposal) {
        if (isSettled(state, proposal))
            return false;
        return !scope.isValid() || state.item(proposal.one)->system == scope ||
               state.item(proposal.other)->system == scope;
    });
    return open;
}

void DuplicateSearch::note()
{
    const WorkspaceState &state = m_workspace.state();
    if (state.duplicates() == m_groups && state.distinctPairs().size() == m_distinct)
        return;
    m_soon.start();
    emit changed(); // what was settled is not asked again, whatever the search will find
}

void DuplicateSearch::start()
{
    const WorkspaceState &state = m_workspace.state();
    m_groups = state.duplicates();
    m_distinct = state.distinctPairs().size();
    if (state.documents().size() < 2) {
        m_job.stop();
        m_found.clear();
        emit changed();
        return;
    }
    // The state is a value: its lists are shared with this copy until one of the two changes.
    m_job = Job::start(
        [own = state](const std::stop_token &stop) mutable {
            shareItemsNoMore(own);
            auto found = proposeDuplicates(own, stop);
            returnFreeMemory(); // of every word of every finding
            return found;
        },
        [this](const QList<DuplicateProposal> &found) {
            m_found = found;
            emit changed();
        });
}

} // namespace shipworthy::ui
