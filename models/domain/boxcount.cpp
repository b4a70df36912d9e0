#include "domain/boxcount.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::BoxCount", text);
}

} // namespace

BoxCount &BoxCount::operator+=(const BoxCount &other)
{
    ticked += other.ticked;
    denied += other.denied;
    all += other.all;
    return *this;
}

BoxCount boxCountOf(const WorkspaceState &state, const Item &box, const QSet<ItemId> &denied)
{
    const Item *target = state.item(state.tickTarget(box));
    const Item &kept = target ? *target : box;
    if (!isDone(kept.state.status))
        return {.all = 1};
    const bool isDenied = denied.contains(kept.id) || denied.contains(box.id);
    return {.ticked = isDenied ? 0 : 1, .denied = isDenied ? 1 : 0, .all = 1};
}

BoxCount boxesOf(const WorkspaceState &state, SystemId system, const QSet<ItemId> &denied)
{
    BoxCount boxes;
    for (const Item *item : state.itemsOf(system)) {
        if (item->kind == ItemKind::ChecklistItem)
            boxes += boxCountOf(state, *item, denied);
    }
    return boxes;
}

QString wordsFor(const BoxCount &boxes)
{
    const QString ticked = tr("%1 of %2 boxes ticked").arg(boxes.ticked).arg(boxes.all);
    return boxes.denied > 0 ? tr("%1, %2 more contradicted").arg(ticked).arg(boxes.denied) : ticked;
}

} // namespace shipworthy
