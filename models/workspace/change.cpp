#include "workspace/change.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Change", text);
}

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

Event ChangeContext::event(EventKind kind, const QString &subject, const QString &reason) const
{
    Event event;
    event.at = at;
    event.author = author;
    event.kind = kind;
    event.subject = subject;
    switch (direction) {
    case Direction::Do: event.reason = reason; break;
    case Direction::Undo: event.reason = QStringLiteral("undo"); break;
    case Direction::Redo: event.reason = QStringLiteral("redo"); break;
    }
    return event;
}

QList<Event> editEvents(const Event &pattern, const ItemState &from, const ItemState &to)
{
    QList<Event> events;
    for (const auto &[field, id] : names<Field>) {
        Event event = pattern;
        event.field = field;
        event.from = fieldText(from, field);
        event.to = fieldText(to, field);
        if (event.from != event.to)
            events.append(std::move(event));
    }
    return events;
}

Result<void> EditChange::write(const ChangeContext &context)
{
    for (qsizetype piece = 0; piece < m_edits.size(); ++piece) {
        if (const auto done = writePiece(context, piece); !done)
            return done;
    }
    return {};
}

Result<void> EditChange::writePiece(const ChangeContext &context, qsizetype piece)
{
    const Edit &edit = std::as_const(m_edits)[piece];
    const bool undo = context.direction == Direction::Undo;
    const Item *item = context.state.item(edit.item);
    Q_ASSERT(item);
    const ItemState &from = undo ? edit.after : edit.before;
    const ItemState &to = undo ? edit.before : edit.after;
    if (const auto done = context.transaction.updateState(edit.item, to); !done)
        return done;
    Event pattern = context.event(EventKind::Edited, context.state.label(*item), m_reason);
    pattern.system = item->system;
    pattern.item = item->id;
    for (const Event &event : editEvents(pattern, from, to)) {
        if (const auto done = context.transaction.add(event); !done)
            return done;
    }
    return {};
}

Effects EditChange::apply(WorkspaceState &state, Direction direction)
{
    Effects effects;
    for (const Edit &edit : std::as_const(m_edits)) {
        state.setItemState(edit.item, direction == Direction::Undo ? edit.before : edit.after);
        effects.items.append(edit.item);
        if (edit.before.status != edit.after.status)
            effects.restated.append(edit.item);
    }
    return effects;
}

Result<void> SettlementChange::write(const ChangeContext &context)
{
    const bool undo = context.direction == Direction::Undo;
    for (const Decision &decision : std::as_const(m_decisions)) {
        const std::optional<Settlement> &from = undo ? decision.after : decision.before;
        const std::optional<Settlement> &to = undo ? decision.before : decision.after;
        const Settlement &known = to ? *to : *from; // one of the two is there
        if (const auto done = to ? context.transaction.keep(*to) : context.transaction.forget(*from); !done)
            return done;
        const QString what = wordFor(known.kind);
        Event event = context.event(EventKind::ContradictionSettled,
                                    known.about.isEmpty() ? what : tr("%1: %2").arg(known.about, what), known.reason);
        event.system = known.system;
        event.item = decision.item;
        event.from = from ? idOf(from->ruling).toString() : QString();
        event.to = to ? idOf(to->ruling).toString() : QString();
        if (const auto done = context.transaction.add(event); !done)
            return done;
    }
    return m_edits.write(context);
}

Effects SettlementChange::apply(WorkspaceState &state, Direction direction)
{
    Effects effects = m_edits.apply(state, direction);
    for (const Decision &decision : std::as_const(m_decisions)) {
        const std::optional<Settlement> &to = direction == Direction::Undo ? decision.before : decision.after;
        if (to)
            state.setSettlement(*to);
        else
            state.removeSettlement((direction == Direction::Undo ? decision.after : decision.before)->mark);
        const SystemId system = (decision.after ? decision.after : decision.before)->system;
        if (!effects.systems.contains(system))
            effects.systems.append(system);
    }
    return effects;
}

Result<void> SystemChange::write(const ChangeContext &context)
{
    const bool undo = context.direction == Direction::Undo;
    const System &from = undo ? m_after : m_before;
    const System &to = undo ? m_before : m_after;
    if (const auto done = context.transaction.update(to); !done)
        return done;
    Event event = context.event(m_kind, from.name);
    event.system = to.id;
    event.from = m_kind == EventKind::SystemRenamed ? from.name : dateText(from.planStart);
    event.to = m_kind == EventKind::SystemRenamed ? to.name : dateText(to.planStart);
    return context.transaction.add(event);
}

Effects SystemChange::apply(WorkspaceState &state, Direction direction)
{
    const System &system = direction == Direction::Undo ? m_before : m_after;
    state.setSystem(system);
    return {.items = {}, .systems = {system.id}, .contents = false};
}

QString SystemAddition::text() const
{
    return tr("Add system %1").arg(m_system.name);
}

Result<void> SystemAddition::write(const ChangeContext &context)
{
    if (context.direction == Direction::Do) {
        const auto id = context.transaction.insert(m_system);
        if (!id)
            return std::unexpected(id.error());
        m_system.id = *id;
    } else if (const auto done = context.transaction.setRemoved(m_system.id, context.direction == Direction::Undo);
               !done) {
        return done;
    }
    Event event = context.event(EventKind::Created, m_system.name);
    event.system = m_system.id;
    return context.transaction.add(event);
}

Effects SystemAddition::apply(WorkspaceState &state, Direction direction)
{
    if (direction == Direction::Undo)
        state.removeSystem(m_system.id);
    else
        state.addSystem(m_system);
    return {.items = {}, .systems = {m_system.id}, .contents = true};
}

QString EndpointChange::text() const
{
    const bool one = m_endpoints.size() == 1;
    const QString what = one ? m_endpoints.first().url.toDisplayString() : tr("%1 addresses").arg(m_endpoints.size());
    return m_kind == Kind::Addition ? tr("Add %1").arg(what) : tr("Remove %1").arg(what);
}

Result<void> EndpointChange::write(const ChangeContext &context)
{
    for (Endpoint &endpoint : m_endpoints) {
        if (const auto done = write(context, endpoint); !done)
            return done;
    }
    return {};
}

Result<void> EndpointChange::write(const ChangeContext &context, Endpoint &endpoint) const
{
    const bool add = adds(context.direction);
    if (!endpoint.id.isValid()) {
        const auto id = context.transaction.insert(endpoint);
        if (!id)
            return std::unexpected(id.error());
        endpoint.id = *id;
    } else if (const auto done = context.transaction.setRemoved(endpoint.id, !add); !done) {
        return done;
    }
    Event event =
        context.event(add ? EventKind::EndpointAdded : EventKind::EndpointRemoved, endpoint.url.toDisplayString());
    event.system = endpoint.system;
    return context.transaction.add(event);
}

Effects EndpointChange::apply(WorkspaceState &state, Direction direction)
{
    for (const Endpoint &endpoint : std::as_const(m_endpoints)) {
        if (adds(direction))
            state.addEndpoint(endpoint);
        else
            state.removeEndpoint(endpoint.id);
    }
    return {.items = {}, .systems = {m_endpoints.first().system}, .contents = false};
}

QList<EndpointId> EndpointChange::ids() const
{
    QList<EndpointId> ids;
    for (const Endpoint &endpoint : m_endpoints)
        ids.append(endpoint.id);
    return ids;
}

} // namespace shipworthy
