#include "workspace/replaywork.h"

#include "storage/historyreader.h"

#include <QTimeZone>

namespace shipworthy {

std::function<Result<Replayed>(std::stop_token)>
replayWork(const Workspace &workspace, const QList<SystemId> &systems, QDate from,
           std::function<bool(const WorkspaceState &, const Item &)> counts)
{
    QHash<SystemId, QSet<ItemId>> denied;
    for (const SystemId system : systems)
        denied.insert(system, deniedTicks(workspace.contradictions(system)));
    const HistoryReader reader(workspace.path(), workspace.isReadOnly());
    return [state = workspace.state(), now = workspace.now(), reader, systems, denied, from,
            counts = std::move(counts)](const std::stop_token &stop) -> Result<Replayed> {
        // A day begins elsewhere first; one more costs nothing.
        const QDateTime since = from.isValid() ? from.addDays(-1).startOfDay(QTimeZone::utc()) : QDateTime();
        auto history = reader.replayed(systems.size() == 1 ? systems.first() : SystemId{}, since, stop);
        if (!history)
            return std::unexpected(history.error());
        QHash<SystemId, QList<Event>> bySystem;
        for (const Event &event : std::as_const(*history))
            bySystem[event.system].append(event);
        QHash<SystemId, QList<const Item *>> items;
        for (const Item &item : state.items()) {
            if (!counts || counts(state, item))
                items[item.system].append(&item);
        }
        Replayed result;
        for (const SystemId system : systems) {
            if (stop.stop_requested())
                break;
            if (counts && !items.contains(system))
                continue; // without items a question is about all of them
            const PastQuestion question{.system = system,
                                        .history = bySystem.value(system),
                                        .denied = denied.value(system),
                                        .now = now,
                                        .items = items.value(system),
                                        .from = from};
            result.days.insert(system, pastDays(state, question, stop));
        }
        result.history = *std::move(history);
        return result;
    };
}

} // namespace shipworthy
