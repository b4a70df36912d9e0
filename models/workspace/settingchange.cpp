#include "workspace/settingchange.h"

#include "items/namedfilters.h"

namespace shipworthy {

QString SettingChange::text() const
{
    return changeWords(namedFiltersFrom(m_before), namedFiltersFrom(m_after)); // the only ones so far
}

Result<void> SettingChange::write(const ChangeContext &context)
{
    const bool undo = context.direction == Direction::Undo;
    Event event = context.event(EventKind::SettingChanged, m_name);
    event.from = undo ? m_after : m_before;
    event.to = undo ? m_before : m_after;
    if (const auto done = context.transaction.setSetting(m_name, event.to); !done)
        return done;
    return context.transaction.add(event);
}

Effects SettingChange::apply(WorkspaceState &, Direction)
{
    return {}; // no part of the state
}

} // namespace shipworthy
