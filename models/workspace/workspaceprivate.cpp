#include "workspace/workspaceprivate.h"

#include "workspace/checkvalues.h"

#include "base/visibletext.h"
#include "domain/counteditem.h"
#include "domain/secrets.h"
#include "workspace/untitled.h"

#include <QFileInfo>

namespace shipworthy {

void Workspace::Private::setPath(const QString &path)
{
    state.name = isUntitled(path) ? Workspace::tr("Untitled workspace") : QFileInfo(path).completeBaseName();
}

Result<void> Workspace::Private::noteRetrievals(const QHash<DocumentId, Retrieval> &retrievals)
{
    finishWriting();
    if (retrievals.isEmpty())
        return {};
    auto transaction = store->begin();
    if (!transaction)
        return std::unexpected(transaction.error());
    for (auto retrieval = retrievals.cbegin(); retrieval != retrievals.cend(); ++retrieval) {
        if (const auto done = transaction->setRetrieval(retrieval.key(), retrieval.value()); !done)
            return done;
    }
    if (const auto done = transaction->commit(); !done)
        return done;
    for (auto retrieval = retrievals.cbegin(); retrieval != retrievals.cend(); ++retrieval)
        state.setRetrieval(retrieval.key(), retrieval.value());
    return {};
}

Result<void> Workspace::Private::record(Event event, const std::function<Result<void>(StoreTransaction &)> &also)
{
    finishWriting();
    auto transaction = store->begin();
    if (!transaction)
        return std::unexpected(transaction.error());
    event.at = clock().toUTC();
    event.author = author;
    if (const auto done = also ? also(*transaction) : Result<void>(); !done)
        return done;
    if (const auto done = transaction->add(event); !done)
        return done;
    if (const auto done = transaction->commit(); !done)
        return done;
    if (q) // nobody hears of the first entry of a new file
        emit q->historyGrew();
    return {};
}

Result<void> Workspace::Private::record(EventKind kind, const QString &subject)
{
    Event event;
    event.kind = kind;
    event.subject = subject;
    return record(event);
}

/// Boxes and tasks show the status of their findings.
QList<ItemId> Workspace::Private::withDependents(const QList<ItemId> &items) const
{
    QList<ItemId> all = items;
    QSet<ItemId> known(items.cbegin(), items.cend());
    const auto add = [&all, &known](ItemId id) {
        if (!known.contains(id)) {
            known.insert(id);
            all.append(id);
        }
    };
    for (const ItemId id : items) {
        for (const ItemId same : decidedWith(state, id))
            add(same);
    }
    const QList<ItemId> decided = all;
    const QSet<ItemId> changed = known;
    for (const Item &item : state.items()) {
        if (item.kind == ItemKind::ChecklistItem && changed.contains(state.tickTarget(item)))
            add(item.id);
    }
    for (const ItemId id : decided) {
        for (const ItemId task : state.tasksCovering(*state.item(id)))
            add(task);
    }
    return all;
}

void Workspace::Private::announce(const Effects &effects)
{
    if (effects.contents) {
        forgetAll();
    } else {
        for (const ItemId id : effects.items) {
            for (const ItemId same : decidedWith(state, id))
                forget(state.item(same)->system);
        }
        for (const SystemId id : effects.systems)
            forget(id);
    }
    if (effects.contents)
        emit q->contentsChanged();
    if (!effects.items.isEmpty())
        emit q->itemsChanged(withDependents(effects.items));
    if (!effects.contents) {
        for (const SystemId id : effects.systems)
            emit q->systemChanged(id);
    }
    emit q->readinessChanged();
    emit q->historyGrew();
}

Result<void> Workspace::Private::checkSystemName(const QString &name, SystemId except) const
{
    const QString trimmed = name.trimmed();
    const QString what = Workspace::tr("Cannot name a system “%1”").arg(trimmed);
    if (trimmed.isEmpty())
        return failure(what, Workspace::tr("the name is empty"));
    for (const System &system : state.systems()) {
        if (system.id != except && system.name.compare(trimmed, Qt::CaseInsensitive) == 0)
            return failure(what, Workspace::tr("another system has that name"));
    }
    return {};
}

const Reckoned &Workspace::Private::computed(SystemId system)
{
    if (isReckoned(system))
        return cache.find(system.value)->second;
    return cache.insert_or_assign(system.value, reckoning().answer(questionOf(system))).first->second;
}

Reckoning Workspace::Private::reckoning() const
{
    return {.state = state, .now = clock(), .policy = policy, .questions = {}, .version = version};
}

Reckoning::Question Workspace::Private::questionOf(SystemId system)
{
    return {.system = system,
            .checks = fileChecks.checksOf(state, system, clock(), policy.freshDays),
            .endpointDown = endpointDown.contains(system) || isHealthDown(state, system, clock(), policy.freshDays)};
}

bool Workspace::Private::isReckoned(SystemId system) const
{
    const auto known = cache.find(system.value);
    // Waivers end and work becomes late at midnight, without any change of the state.
    return known != cache.end() && known->second.day == clock().date();
}

void Workspace::Private::forget(SystemId system)
{
    cache.erase(system.value);
    ++version;
}

void Workspace::Private::forgetAll()
{
    cache.clear();
    ++version;
}

Result<void> Workspace::Private::editItems(const QList<ItemId> &items, const QString &text, const QString &reason,
                                           const Setter &setter)
{
    finishWriting();
    QList<EditChange::Edit> edits;
    QSet<ItemId> seen;
    for (const ItemId id : items) {
        const Item *item = state.item(id);
        if (!item || seen.contains(id))
            continue;
        seen.insert(id);
        ItemState after = item->state;
        if (const auto set = setter(after); !set)
            return set;
        if (after != item->state)
            edits.append({id, item->state, std::move(after)});
    }
    if (edits.isEmpty())
        return {};
    return perform(std::make_unique<EditChange>(text, std::move(edits), reason));
}

QList<ItemId> Workspace::Private::statusTargets(const QList<ItemId> &items) const
{
    QList<ItemId> targets;
    QSet<ItemId> known;
    for (const ItemId id : items) {
        const Item *item = state.item(id);
        if (!item)
            continue;
        QList<ItemId> itsTargets;
        if (item->kind == ItemKind::ChecklistItem)
            itsTargets = {state.tickTarget(*item)};
        else if (item->kind == ItemKind::Task)
            itsTargets = state.coveredBy(*item);
        if (itsTargets.isEmpty())
            itsTargets = {id};
        for (const ItemId target : std::as_const(itsTargets)) {
            if (!known.contains(target))
                targets.append(target);
            known.insert(target);
        }
    }
    return targets;
}

QList<ItemId> Workspace::Private::withDuplicates(const QList<ItemId> &items) const
{
    QList<ItemId> all = items;
    if (state.duplicates().isEmpty())
        return all;
    QSet<ItemId> known(items.cbegin(), items.cend());
    for (const ItemId id : items) {
        for (const ItemId same : decidedWith(state, id)) {
            const Item *item = state.item(same);
            if (!known.contains(same) && item && !item->state.misread)
                all.append(same);
            known.insert(same);
        }
    }
    return all;
}

QString Workspace::Private::nameOf(const QList<ItemId> &items) const
{
    if (items.size() != 1)
        return Workspace::tr("%1 items").arg(items.size());
    const Item *item = state.item(items.first());
    if (!item)
        return {};
    if (const Finding *finding = state.finding(*item); finding && !finding->key.isEmpty())
        return finding->key;
    constexpr qsizetype longest = 32;
    QString title = withoutSecrets(state.title(*item));
    if (title.size() > longest)
        title = title.left(longest - 1).trimmed() + QChar(0x2026);
    return Workspace::tr("“%1”").arg(isolated(title));
}

} // namespace shipworthy
