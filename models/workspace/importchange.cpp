#include "workspace/importchange.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::ImportChange", text);
}

QString fileName(const ImportedDocument &document)
{
    return QFileInfo(document.facts->path).fileName();
}

/// The state in the order in which the file would give it, whatever was added last.
WorkspaceState inFileOrder(const WorkspaceState &state)
{
    QList<System> systems = state.systems();
    QList<ImportedDocument> documents = state.documents();
    std::ranges::sort(systems, {}, &System::id);
    std::ranges::sort(documents, {}, &ImportedDocument::id);
    QHash<DocumentId, QList<Item>> items;
    for (const Item &item : state.items())
        items[item.document].append(item);
    WorkspaceState sorted;
    sorted.name = state.name;
    for (const System &system : std::as_const(systems))
        sorted.addSystem(system);
    for (const ImportedDocument &document : std::as_const(documents)) {
        sorted.addDocument(document);
        for (const Item &item : items.value(document.id))
            sorted.addItem(item);
    }
    for (const Endpoint &endpoint : state.endpoints())
        sorted.addEndpoint(endpoint);
    return sorted;
}

void addWithItems(WorkspaceState &state, const ImportedDocument &document, const QList<Item> &items)
{
    state.addDocument(document);
    for (const Item &item : items)
        state.addItem(item);
}

} // namespace

QString ImportChange::text() const
{
    return entries.size() == 1 ? tr("Import %1").arg(fileName(entries.first().document))
                               : tr("Import %1 documents").arg(entries.size());
}

Result<void> ImportChange::write(const ChangeContext &context)
{
    if (const auto done = writeSystems(context); !done)
        return done;
    for (Entry &entry : entries) {
        if (const auto done = writeEntry(context, entry); !done)
            return done;
    }
    return {};
}

Result<void> ImportChange::writeSystems(const ChangeContext &context)
{
    const bool undo = context.direction == Direction::Undo;
    for (System &system : added) {
        if (context.direction != Direction::Do) {
            if (const auto done = context.transaction.setRemoved(system.id, undo); !done)
                return done;
        } else {
            const auto id = context.transaction.insert(system);
            if (!id)
                return std::unexpected(id.error());
            for (Entry &entry : entries) {
                if (entry.document.system == system.id)
                    entry.document.system = *id;
            }
            system.id = *id;
        }
        Event event = context.event(EventKind::Created, system.name);
        event.system = system.id;
        if (const auto done = context.transaction.add(event); !done)
            return done;
    }
    for (const System &system : std::as_const(emptied)) {
        if (const auto done = context.transaction.setRemoved(system.id, !undo); !done)
            return done;
    }
    return {};
}

Result<void> ImportChange::writeEntry(const ChangeContext &context, Entry &entry)
{
    const bool undo = context.direction == Direction::Undo;
    if (context.direction == Direction::Do) {
        const auto id = context.transaction.insert(entry.document, entry.bytes);
        if (!id)
            return std::unexpected(id.error());
        entry.document.id = *id;
    } else if (const auto done = context.transaction.setRemoved(entry.document.id, undo); !done) {
        return done;
    }
    if (entry.earlier) {
        if (const auto done = context.transaction.setRemoved(entry.earlier->id, !undo); !done)
            return done;
    }
    if (const auto done = writeItems(context, entry); !done)
        return done;
    return writeEvents(context, entry);
}

Result<void> ImportChange::writeItems(const ChangeContext &context, Entry &entry)
{
    if (context.direction == Direction::Undo) {
        for (int place = 0; place < entry.earlierItems.size(); ++place) {
            if (const auto done = context.transaction.update(entry.earlierItems[place], place); !done)
                return done;
        }
        return {};
    }
    for (int place = 0; place < entry.items.size(); ++place) {
        Item &item = entry.items[place];
        item.document = entry.document.id;
        item.system = entry.document.system;
        if (item.id.isValid()) {
            // New ones are there already when this is a redo; writing them once more does no harm.
            if (const auto done = context.transaction.update(item, place); !done)
                return done;
            continue;
        }
        const auto id = context.transaction.insert(item, place);
        if (!id)
            return std::unexpected(id.error());
        item.id = *id;
    }
    return {};
}

Result<void> ImportChange::writeEvents(const ChangeContext &context, const Entry &entry) const
{
    const bool undo = context.direction == Direction::Undo;
    Event imported = context.event(undo ? EventKind::ImportUndone : EventKind::Imported, fileName(entry.document));
    imported.system = entry.document.system;
    imported.document = entry.document.id;
    const QString before = entry.earlier ? entry.earlier->facts->sha256 : QString();
    imported.from = undo ? entry.document.facts->sha256 : before;
    imported.to = undo ? before : entry.document.facts->sha256;
    if (const auto done = context.transaction.add(imported); !done)
        return done;
    QHash<ItemId, const Item *> earlierItems;
    for (const Item &item : entry.earlierItems)
        earlierItems.insert(item.id, &item);
    for (const Item &item : entry.items) {
        const Item *earlier = earlierItems.value(item.id);
        if (!earlier)
            continue;
        Event pattern = context.event(EventKind::Edited, context.state.label(*earlier), QStringLiteral("import"));
        pattern.system = entry.document.system;
        pattern.document = entry.document.id;
        pattern.item = item.id;
        const QList<Event> events =
            undo ? editEvents(pattern, item.state, earlier->state) : editEvents(pattern, earlier->state, item.state);
        for (const Event &event : events) {
            if (const auto done = context.transaction.add(event); !done)
                return done;
        }
    }
    return {};
}

Effects ImportChange::apply(WorkspaceState &state, Direction direction)
{
    const bool undo = direction == Direction::Undo;
    if (!undo) {
        for (const System &system : std::as_const(added))
            state.addSystem(system);
    }
    for (Entry &entry : entries) {
        entry.bytes.clear();
        if (undo)
            state.removeDocument(entry.document.id);
        else if (entry.earlier)
            state.removeDocument(entry.earlier->id);
    }
    if (undo) {
        for (const System &system : std::as_const(emptied))
            state.addSystem(system);
    }
    for (const Entry &entry : std::as_const(entries)) {
        if (!undo)
            addWithItems(state, entry.document, entry.items);
        else if (entry.earlier)
            addWithItems(state, *entry.earlier, entry.earlierItems);
    }
    for (const System &system : std::as_const(undo ? added : emptied))
        state.removeSystem(system.id);
    state = inFileOrder(state);
    return {.items = {}, .systems = {}, .contents = true};
}

} // namespace shipworthy
