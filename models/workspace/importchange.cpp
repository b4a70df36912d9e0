#include "workspace/importchange.h"

#include "base/visibletext.h"
#include "domain/documentname.h"
#include "revisions/criterion.h"
#include "revisions/matching.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::ImportChange", text);
}

QString fileName(const ImportedDocument &document)
{
    return documentName(document.facts->path);
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
        items[state.currentDocument(item.document)].append(item);
    WorkspaceState sorted;
    sorted.name = state.name;
    for (const System &system : std::as_const(systems))
        sorted.addSystem(system);
    for (const ImportedDocument &document : std::as_const(documents))
        sorted.addDocument(document);
    for (const ImportedDocument &document : state.earlierDocuments())
        sorted.addDocument(document);
    for (const ImportedDocument &document : std::as_const(documents)) {
        for (const Item &item : items.value(document.id))
            sorted.addItem(item);
    }
    for (const Endpoint &endpoint : state.endpoints())
        sorted.addEndpoint(endpoint);
    for (const Settlement &settlement : state.settlements())
        sorted.setSettlement(settlement);
    for (const ServiceCheck &check : state.serviceChecks()) {
        sorted.addServiceCheck(check);
        sorted.setStanding(check.id, state.standing(check.id));
    }
    for (const System &system : std::as_const(systems)) {
        for (const QString &suggestion : state.declined(system.id))
            sorted.setDeclined(system.id, suggestion, true);
    }
    for (const DuplicateGroup &group : state.mergedDuplicates())
        sorted.setMerged(group);
    for (const DistinctPair &pair : state.distinctPairs())
        sorted.setDistinct(pair, true);
    sorted.joinDuplicates();
    return sorted;
}

QString labelOf(const AuditDocument &facts, const Item &item)
{
    const Subject subject = subjectOf(facts, item);
    return subject.key.isEmpty() ? subject.title : subject.key + u' ' + subject.title;
}

/// An item in one of the two versions.
struct Side {
    const DocumentVersion &version;
    const Item &item;
    [[nodiscard]] bool isGone() const { return item.presence == Presence::Gone; }
    [[nodiscard]] QString criterion() const { return criterionOf(version.factsOf(item), item); }
};

/// What happened to an item that both versions know.
QList<Event> eventsBetween(const Event &pattern, const Side &from, const Side &to)
{
    QList<Event> events;
    const auto add = [&](EventKind kind, const QString &before = {}, const QString &after = {}) {
        Event event = pattern;
        event.kind = kind;
        event.from = before;
        event.to = after;
        events.append(event);
    };
    if (from.isGone() != to.isGone())
        add(to.isGone() ? EventKind::Vanished : EventKind::Returned);
    if (const QString before = from.criterion(), after = to.criterion(); !sameCriterion(before, after))
        add(EventKind::CriterionChanged, before, after);
    for (const Event &event : editEvents(pattern, from.item.state, to.item.state)) {
        // The event above tells of it, with both texts.
        if (event.field != Field::FormerCriterion)
            events.append(event);
    }
    return events;
}

} // namespace

QString ImportChange::text() const
{
    if (!step.isEmpty())
        return step;
    return entries.size() == 1 ? tr("Import %1").arg(isolated(fileName(entries.first().now.document)))
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
                if (entry.now.document.system == system.id)
                    entry.now.document.system = *id;
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
    if (const auto done = writeDocument(context, entry); !done)
        return done;
    if (const auto done = writeItems(context, entry); !done)
        return done;
    return writeEvents(context, entry);
}

Result<void> ImportChange::writeDocument(const ChangeContext &context, Entry &entry)
{
    const bool undo = context.direction == Direction::Undo;
    ImportedDocument &document = entry.now.document;
    if (context.direction == Direction::Do) {
        const auto id = context.transaction.insert(document, entry.bytes);
        if (!id)
            return std::unexpected(id.error());
        document.id = *id;
        for (ImportedDocument &earlier : entry.now.before) {
            earlier.replacedBy = *id;
            earlier.system = document.system;
        }
    } else if (const auto done = context.transaction.setRemoved(document.id, undo); !done) {
        return done;
    }
    if (!entry.earlier)
        return {};
    return context.transaction.setReplaced(entry.earlier->document.id, undo ? DocumentId{} : document.id);
}

Result<void> ImportChange::writeItems(const ChangeContext &context, Entry &entry)
{
    if (context.direction == Direction::Undo) {
        const QList<Item> earlier = entry.earlier ? entry.earlier->items : QList<Item>();
        for (int place = 0; place < earlier.size(); ++place) {
            if (const auto done = context.transaction.update(earlier[place], place); !done)
                return done;
        }
        return {};
    }
    for (int place = 0; place < entry.now.items.size(); ++place) {
        Item &item = entry.now.items[place];
        if (!item.document.isValid())
            item.document = entry.now.document.id;
        item.system = entry.now.document.system;
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
    Event imported = context.event(undo ? EventKind::ImportUndone : EventKind::Imported, fileName(entry.now.document));
    imported.system = entry.now.document.system;
    imported.document = entry.now.document.id;
    const QString before = entry.earlier ? entry.earlier->document.facts->sha256 : QString();
    imported.from = undo ? entry.now.document.facts->sha256 : before;
    imported.to = undo ? before : entry.now.document.facts->sha256;
    if (const auto done = context.transaction.add(imported); !done || !entry.earlier)
        return done;
    QHash<ItemId, const Item *> earlierItems;
    for (const Item &item : entry.earlier->items)
        earlierItems.insert(item.id, &item);
    for (const Item &item : entry.now.items) {
        Event pattern =
            context.event(EventKind::Edited, labelOf(entry.now.factsOf(item), item), QStringLiteral("import"));
        pattern.system = entry.now.document.system;
        pattern.document = entry.now.document.id;
        pattern.item = item.id;
        QList<Event> events;
        if (const Item *earlier = earlierItems.value(item.id)) {
            const Side was{*entry.earlier, *earlier};
            const Side is{entry.now, item};
            events = undo ? eventsBetween(pattern, is, was) : eventsBetween(pattern, was, is);
        } else {
            pattern.kind = undo ? EventKind::Vanished : EventKind::Appeared;
            events.append(pattern);
        }
        for (const Event &event : std::as_const(events)) {
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
            state.removeDocument(entry.now.document.id);
        else if (entry.earlier)
            state.removeDocument(entry.earlier->document.id);
    }
    if (undo) {
        for (const System &system : std::as_const(emptied))
            state.addSystem(system);
    }
    for (const Entry &entry : std::as_const(entries)) {
        if (!undo)
            addVersion(state, entry.now);
        else if (entry.earlier)
            addVersion(state, *entry.earlier);
    }
    for (const System &system : std::as_const(undo ? added : emptied))
        state.removeSystem(system.id);
    state = inFileOrder(state);
    return {.items = {}, .systems = {}, .contents = true};
}

} // namespace shipworthy
