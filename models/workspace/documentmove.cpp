#include "workspace/documentmove.h"

#include "base/visibletext.h"
#include "domain/documentname.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::DocumentMove", text);
}

} // namespace

DocumentMove::DocumentMove(const WorkspaceState &state, const ImportedDocument &document, const System &to)
    : m_document(document.id)
    , m_name(documentName(document.facts->path))
    , m_from(*state.system(document.system))
    , m_to(to)
{
    const auto documents = std::ranges::count(state.documents(), m_from.id, &ImportedDocument::system);
    const auto endpoints = std::ranges::count(state.endpoints(), m_from.id, &Endpoint::system);
    const auto checks = std::ranges::count(state.serviceChecks(), m_from.id, &ServiceCheck::system);
    m_empties = documents == 1 && endpoints == 0 && checks == 0;
}

QString DocumentMove::text() const
{
    return tr("Move %1 to %2").arg(isolated(m_name), isolated(m_to.name));
}

Result<void> DocumentMove::write(const ChangeContext &context)
{
    const bool undo = context.direction == Direction::Undo;
    const System &from = undo ? m_to : m_from;
    const System &to = undo ? m_from : m_to;
    if (const auto done = context.transaction.setSystem(m_document, to.id); !done)
        return done;
    if (m_empties) {
        if (const auto done = context.transaction.setRemoved(m_from.id, !undo); !done)
            return done;
    }
    Event event = context.event(EventKind::DocumentMoved, m_name);
    event.system = to.id;
    event.document = m_document;
    event.from = from.name;
    event.to = to.name;
    return context.transaction.add(event);
}

Effects DocumentMove::apply(WorkspaceState &state, Direction direction)
{
    const bool undo = direction == Direction::Undo;
    if (undo && m_empties)
        state.addSystem(m_from);
    state.setDocumentSystem(m_document, undo ? m_from.id : m_to.id);
    if (!undo && m_empties)
        state.removeSystem(m_from.id);
    return {.items = {}, .systems = {m_from.id, m_to.id}, .contents = true};
}

} // namespace shipworthy
