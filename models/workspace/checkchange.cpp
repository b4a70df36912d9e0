#include "workspace/checkchange.h"

#include "base/text.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("shipworthy::ServiceCheckChange", text, nullptr, n);
}

QString subjectOf(const ServiceCheck &check)
{
    return check.name.isEmpty() ? check.text.section(u'\n', 0, 0) : check.name;
}

/// What people see of a check that is not its text, a line each.
QString switchesOf(const ServiceCheck &check)
{
    QStringList parts;
    if (check.isPaused)
        parts.append(QStringLiteral("paused"));
    if (check.mayBurst)
        parts.append(QStringLiteral("may-burst"));
    if (check.ticksItems)
        parts.append(QStringLiteral("ticks-items"));
    return parts.join(u' ');
}

QString wholeText(const ServiceCheck &check)
{
    QStringList parts{check.name, check.base.toDisplayString(), check.text.trimmed(), switchesOf(check)};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace

Result<void> ServiceCheckChange::write(const ChangeContext &context)
{
    for (Edit &edit : m_edits) {
        if (const auto done = write(context, edit); !done)
            return done;
    }
    return {};
}

Result<void> ServiceCheckChange::write(const ChangeContext &context, Edit &edit) const
{
    const bool undo = context.direction == Direction::Undo;
    const std::optional<ServiceCheck> &from = undo ? edit.after : edit.before;
    const std::optional<ServiceCheck> &to = undo ? edit.before : edit.after;
    Result<void> done;
    if (from && to) {
        done = context.transaction.update(*to);
    } else if (edit.after && !edit.after->id.isValid()) {
        const auto id = context.transaction.insert(*edit.after);
        if (!id)
            return std::unexpected(id.error());
        edit.after->id = *id;
    } else {
        done = context.transaction.setRemoved(from ? from->id : to->id, !to);
    }
    if (!done)
        return done;
    const EventKind kind = from && to ? EventKind::CheckEdited : to ? EventKind::CheckAdded : EventKind::CheckRemoved;
    Event event = context.event(kind, subjectOf(to ? *to : *from));
    event.system = to ? to->system : from->system;
    event.from = from ? wholeText(*from) : QString();
    event.to = to ? wholeText(*to) : QString();
    return context.transaction.add(event);
}

Effects ServiceCheckChange::apply(WorkspaceState &state, Direction direction)
{
    Effects effects;
    for (const Edit &edit : std::as_const(m_edits)) {
        const std::optional<ServiceCheck> &from = direction == Direction::Undo ? edit.after : edit.before;
        const std::optional<ServiceCheck> &to = direction == Direction::Undo ? edit.before : edit.after;
        if (from && to)
            state.setServiceCheck(*to);
        else if (to)
            state.addServiceCheck(*to);
        else
            state.removeServiceCheck(from->id);
        for (const auto *side : {&from, &to}) {
            for (const ItemId item : *side ? (*side)->items : QList<ItemId>()) {
                if (state.item(item) && !effects.items.contains(item))
                    effects.items.append(item);
            }
        }
        const SystemId system = to ? to->system : from->system;
        if (!effects.systems.contains(system))
            effects.systems.append(system);
    }
    return effects;
}

QList<CheckId> ServiceCheckChange::ids() const
{
    QList<CheckId> ids;
    for (const Edit &edit : m_edits) {
        if (edit.after)
            ids.append(edit.after->id);
    }
    return ids;
}

QString SuggestionsDecline::text() const
{
    return m_suggestions.size() == 1
             ? tr("Decline “%1”").arg(m_suggestions.first().name)
             : withPlural(tr("Decline %n suggested check(s)", int(m_suggestions.size())), int(m_suggestions.size()));
}

Result<void> SuggestionsDecline::write(const ChangeContext &context)
{
    for (const DeclinedSuggestion &suggestion : std::as_const(m_suggestions)) {
        const bool declined = context.direction != Direction::Undo;
        if (const auto done = context.transaction.setDeclined(m_system, suggestion.key, declined); !done)
            return done;
        Event event = context.event(EventKind::SuggestionDeclined, suggestion.name);
        event.system = m_system;
        if (const auto done = context.transaction.add(event); !done)
            return done;
    }
    return {};
}

Effects SuggestionsDecline::apply(WorkspaceState &state, Direction direction)
{
    for (const DeclinedSuggestion &suggestion : std::as_const(m_suggestions))
        state.setDeclined(m_system, suggestion.key, direction != Direction::Undo);
    return {.items = {}, .systems = {m_system}};
}

} // namespace shipworthy
