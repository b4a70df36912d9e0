#include "domain/taskplan.h"

#include <algorithm>
#include <cmath>

namespace shipworthy {

std::optional<TaskSpan> statedSpan(const WorkspaceState &state, const Item &item)
{
    const Task *task = state.task(item);
    const Phase *phase = state.phase(item);
    if (!task || !phase)
        return std::nullopt;
    if (task->due.isValid()) {
        const qint64 last = task->due.toJulianDay();
        const qint64 first =
            task->start.isValid() ? task->start.toJulianDay() : last - daysOfWork(state, item).value_or(1) + 1;
        return TaskSpan{.dates = true, .first = std::min(first, last), .last = last};
    }
    const auto start = task->startDay ? task->startDay : phase->startDay;
    const auto end = task->endDay ? task->endDay : phase->endDay;
    if (!start && !end)
        return std::nullopt;
    const int first = start.value_or(end.value_or(1));
    return TaskSpan{.dates = false, .first = first, .last = std::max(first, end.value_or(first))};
}

bool hasDaysOfItsOwn(const WorkspaceState &state, const Item &item)
{
    const Task *task = state.task(item);
    return task && (task->due.isValid() || task->startDay || task->endDay);
}

std::optional<int> daysOfWork(const WorkspaceState &state, const Item &item)
{
    constexpr double hoursADay = 8;
    double hours = 0;
    const auto add = [&](const Item &of) {
        if (const auto effort = state.effort(of))
            hours += effort->maxHours;
    };
    add(item);
    if (hours <= 0) {
        const QList<ItemId> covered = state.coveredBy(item);
        for (const ItemId id : covered)
            add(*state.item(id));
    }
    if (hours <= 0)
        return std::nullopt;
    constexpr double longest = 3660; // an effort of more than ten years is no effort
    return std::max(1, int(std::min(longest, std::ceil(hours / hoursADay))));
}

QList<ItemId> statedPrerequisites(const WorkspaceState &state, const Item &item)
{
    const Task *task = state.task(item);
    if (!task)
        return {};
    QStringList names = task->dependsOn;
    const QList<ItemId> covered = state.coveredBy(item);
    for (const ItemId id : covered)
        names += state.finding(*state.item(id))->dependsOn;
    QList<ItemId> needs;
    for (const QString &name : std::as_const(names)) {
        const Item *finding = state.item(state.findingItem(item.document, name));
        const QList<ItemId> tasks = finding ? state.tasksCovering(*finding) : QList<ItemId>();
        for (const ItemId id : tasks) {
            if (id != item.id && !needs.contains(id))
                needs.append(id);
        }
    }
    return needs;
}

QList<ItemId> prerequisites(const WorkspaceState &state, const Item &item)
{
    QList<ItemId> needs = statedPrerequisites(state, item);
    for (const TaskLink &link : item.state.links) {
        if (!link.needed)
            needs.removeAll(link.task);
        else if (link.task != item.id && !needs.contains(link.task) && state.item(link.task))
            needs.append(link.task);
    }
    return needs;
}

QString shortLabel(const WorkspaceState &state, const Item &item)
{
    const QString key = state.key(item);
    return key.isEmpty() ? state.title(item) : key;
}

} // namespace shipworthy
