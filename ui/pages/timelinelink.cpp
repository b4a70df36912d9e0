#include "pages/timelinelink.h"

#include "base/text.h"
#include "items/roadmapmodel.h"

#include <QCoreApplication>
#include <QSet>

namespace shipworthy::ui {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::ui::TimelineLink", text);
}

QString nameOf(const RoadmapModel &model, ItemId task)
{
    const QModelIndex index = model.indexOf(task);
    if (!index.isValid())
        return {};
    const RoadmapRow &row = model.row(index);
    const QString keys = shortKeys(row.keys);
    return keys.isEmpty() ? shortened(row.title, 32) : keys;
}

/// Whether \a task waits for \a sought, through any number of tasks.
bool waitsFor(const RoadmapModel &model, ItemId task, ItemId sought)
{
    QList<ItemId> open{task};
    QSet<ItemId> seen{task};
    while (!open.isEmpty()) {
        const ItemId at = open.takeLast();
        if (at == sought)
            return true;
        const QModelIndex index = model.indexOf(at);
        for (const ItemId needed : index.isValid() ? model.row(index).needs : QList<ItemId>()) {
            if (!seen.contains(needed)) {
                seen.insert(needed);
                open.append(needed);
            }
        }
    }
    return false;
}

} // namespace

QString whyNoLink(const RoadmapModel &model, ItemId from, ItemId to)
{
    const QModelIndex index = model.indexOf(to);
    if (index.isValid() && model.row(index).needs.contains(from))
        return tr("%1 waits for %2 already").arg(nameOf(model, to), nameOf(model, from));
    if (waitsFor(model, from, to))
        return tr("Not possible: %1 waits for %2").arg(nameOf(model, from), nameOf(model, to));
    return {};
}

QString linkText(const RoadmapModel &model, const TimelineLink &link)
{
    if (!link.to.isValid())
        return tr("Drop it on the task that waits for %1").arg(nameOf(model, link.from));
    const QString why = whyNoLink(model, link.from, link.to);
    return why.isEmpty() ? tr("%1 waits for %2").arg(nameOf(model, link.to), nameOf(model, link.from)) : why;
}

} // namespace shipworthy::ui
