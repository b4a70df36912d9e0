#include "workspace/duplicatechange.h"

#include "domain/secrets.h"

namespace shipworthy {
namespace {

EventKind undone(EventKind kind)
{
    switch (kind) {
    case EventKind::DuplicatesMerged: return EventKind::DuplicatesSplit;
    case EventKind::DuplicatesSplit: return EventKind::DuplicatesMerged;
    default: return kind;
    }
}

} // namespace

Result<void> DuplicateChange::write(const ChangeContext &context)
{
    const bool undo = context.direction == Direction::Undo;
    StoreTransaction &transaction = context.transaction;
    for (const DuplicateGroup &group : undo ? m_decisions.formed : m_decisions.dissolved) {
        if (const auto done = transaction.forget(group); !done)
            return done;
    }
    for (const DuplicateGroup &group : undo ? m_decisions.dissolved : m_decisions.formed) {
        if (const auto done = transaction.keep(group); !done)
            return done;
    }
    for (const DistinctPair &pair : undo ? m_decisions.parted : m_decisions.allowed) {
        if (const auto done = transaction.forget(pair); !done)
            return done;
    }
    for (const DistinctPair &pair : undo ? m_decisions.allowed : m_decisions.parted) {
        if (const auto done = transaction.keep(pair); !done)
            return done;
    }
    return writeNotes(context);
}

Result<void> DuplicateChange::writeNotes(const ChangeContext &context) const
{
    const bool undo = context.direction == Direction::Undo;
    for (const Note &note : m_decisions.notes) {
        const Item *item = context.state.item(note.item);
        if (!item)
            continue;
        Event event = context.event(undo ? undone(m_kind) : m_kind, withoutSecrets(context.state.label(*item)));
        event.system = item->system;
        event.document = item->document;
        event.item = item->id;
        event.from = undo ? note.to : note.from;
        event.to = undo ? note.from : note.to;
        if (const auto done = context.transaction.add(event); !done)
            return done;
    }
    return {};
}

Effects DuplicateChange::apply(WorkspaceState &state, Direction direction)
{
    const bool undo = direction == Direction::Undo;
    Effects effects;
    for (const DuplicateGroup &group : undo ? m_decisions.formed : m_decisions.dissolved)
        state.removeMerged(group);
    for (const DuplicateGroup &group : undo ? m_decisions.dissolved : m_decisions.formed)
        state.setMerged(group);
    for (const DistinctPair &pair : std::as_const(m_decisions.parted))
        state.setDistinct(pair, !undo);
    for (const DistinctPair &pair : std::as_const(m_decisions.allowed))
        state.setDistinct(pair, undo);
    state.joinDuplicates();
    for (const Note &note : std::as_const(m_decisions.notes)) {
        if (state.item(note.item) && !effects.items.contains(note.item))
            effects.items.append(note.item);
    }
    return effects;
}

} // namespace shipworthy
