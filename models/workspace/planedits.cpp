#include "domain/secrets.h"
#include "domain/taskplan.h"
#include "workspace/workspace.h"
#include "workspace/workspaceprivate.h"

#include <algorithm>

// The edits of Workspace that change the plan: where tasks lie and what they wait for.

namespace shipworthy {
namespace {

QString nameOf(const WorkspaceState &state, const Item &task)
{
    constexpr qsizetype longest = 32;
    QString name = withoutSecrets(shortLabel(state, task));
    return name.size() > longest ? name.left(longest - 1).trimmed() + QChar(0x2026) : name;
}

/// True where \a from waits for \a sought, through any number of tasks.
bool waitsFor(const WorkspaceState &state, ItemId from, ItemId sought)
{
    QList<ItemId> open{from};
    QSet<ItemId> seen{from};
    while (!open.isEmpty()) {
        const ItemId at = open.takeLast();
        if (at == sought)
            return true;
        const Item *task = state.item(at);
        const QList<ItemId> needs = task ? prerequisites(state, *task) : QList<ItemId>();
        for (const ItemId id : needs) {
            if (!seen.contains(id)) {
                seen.insert(id);
                open.append(id);
            }
        }
    }
    return false;
}

bool isTask(const Item *item)
{
    return item && item->kind == ItemKind::Task;
}

} // namespace

Result<void> Workspace::planTasks(const QList<TaskMove> &moves)
{
    d->finishWriting();
    QList<EditChange::Edit> edits;
    bool allBack = true;
    for (const TaskMove &move : moves) {
        const Item *item = d->state.item(move.task);
        if (!isTask(item))
            return failure(tr("Cannot move the task"), tr("it is not in the plan any more"));
        if (move.to && move.to->last < move.to->first)
            return failure(tr("Cannot move %1").arg(nameOf(d->state, *item)), tr("it would end before it begins"));
        ItemState after = item->state;
        // What lies where the document has it has not been moved.
        after.planned = move.to == statedSpan(d->state, *item) ? std::nullopt : move.to;
        allBack = allBack && !after.planned;
        const bool isKnown = std::ranges::any_of(edits, [&](const auto &edit) { return edit.item == move.task; });
        if (after != item->state && !isKnown)
            edits.append({move.task, item->state, std::move(after)});
    }
    if (edits.isEmpty())
        return {};
    const QString what =
        edits.size() == 1 ? nameOf(d->state, *d->state.item(edits.first().item)) : tr("%1 tasks").arg(edits.size());
    const QString step = allBack ? tr("Put %1 back to the plan").arg(what) : tr("Move %1").arg(what);
    return d->perform(std::make_unique<EditChange>(step, std::move(edits), QString()));
}

Result<void> Workspace::setPrerequisite(ItemId taskId, ItemId neededId, bool holds)
{
    d->finishWriting();
    const Item *task = d->state.item(taskId);
    const Item *needed = d->state.item(neededId);
    if (!isTask(task) || !isTask(needed))
        return failure(tr("Cannot link the tasks"), tr("one of them is not in the plan any more"));
    const QString from = nameOf(d->state, *task);
    const QString to = nameOf(d->state, *needed);
    if (holds && waitsFor(d->state, neededId, taskId))
        return failure(tr("%1 cannot wait for %2").arg(from, to),
                       taskId == neededId ? tr("it is the same task") : tr("%1 waits for %2 already").arg(to, from));
    ItemState after = task->state;
    after.links.removeIf([&](const TaskLink &link) { return link.task == neededId; });
    if (statedPrerequisites(d->state, *task).contains(neededId) != holds)
        after.links.append({neededId, to, holds});
    if (after == task->state)
        return {};
    const QString step = (holds ? tr("Let %1 wait for %2") : tr("Let %1 not wait for %2")).arg(from, to);
    return d->perform(std::make_unique<EditChange>(
        step, QList<EditChange::Edit>{{taskId, task->state, std::move(after)}}, QString()));
}

} // namespace shipworthy
