#include "workspace/workspaceprivate.h"

#include "workspace/checkvalues.h"

#include "base/visibletext.h"
#include "domain/counteditem.h"
#include "domain/secrets.h"
#include "workspace/untitled.h"

#include <QFileInfo>
#include <QUndoCommand>

namespace shipworthy {
/// A change on the undo stack. It was done before it got there.
class Workspace::Private::Command : public QUndoCommand {
public:
    Command(Private &workspace, std::unique_ptr<Change> change)
        : QUndoCommand(change->text())
        , m_workspace(workspace)
        , m_change(std::move(change))
    {
    }
    void undo() override { replay(Direction::Undo); }
    void redo() override { replay(Direction::Redo); }
    [[nodiscard]] bool isApplied() const { return m_applied; }

private:
    void replay(Direction direction)
    {
        const bool wanted = direction == Direction::Redo;
        if (wanted == m_applied || m_workspace.failedReplay || m_workspace.settling)
            return;
        if (const auto done = m_workspace.run(*m_change, direction); done)
            m_applied = wanted;
        else
            m_workspace.failedReplay = done.error();
    }

    Private &m_workspace;
    std::unique_ptr<Change> m_change;
    bool m_applied = true;
};

Workspace::Private::Private(std::unique_ptr<WorkspaceStore> openStore, WorkspaceState loaded, Clock itsClock)
    : store(std::move(openStore))
    , state(std::move(loaded))
    , clock(std::move(itsClock))
    , author(userName())
{
    setPath(store->path());
    QObject::connect(&stack, &QUndoStack::indexChanged, &stack, [this] { settleStack(); });
}

void Workspace::Private::setPath(const QString &path)
{
    state.name = isUntitled(path) ? Workspace::tr("Untitled workspace") : QFileInfo(path).completeBaseName();
}

Result<void> Workspace::Private::run(Change &change, Direction direction)
{
    {
        auto transaction = store->begin();
        if (!transaction)
            return std::unexpected(transaction.error());
        const ChangeContext context{*transaction, state, clock().toUTC(), author, direction};
        if (const auto written = change.write(context); !written)
            return written;
        if (const auto committed = transaction->commit(); !committed)
            return committed;
    }
    const Effects effects = change.apply(state, direction);
    announce(effects);
    writeBack(effects.restated);
    return {};
}

Result<void> Workspace::Private::perform(std::unique_ptr<Change> change)
{
    if (const auto done = run(*change, Direction::Do); !done)
        return done;
    stack.push(new Command(*this, std::move(change))); // the stack owns it
    return {};
}

Result<void> Workspace::Private::noteRetrievals(const QHash<DocumentId, Retrieval> &retrievals)
{
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

/// QUndoStack moves its index even when a command could not do its part. This moves it back to where the state is.
void Workspace::Private::settleStack()
{
    if (!failedReplay || settling)
        return;
    settling = true;
    int applied = 0;
    while (applied < stack.count() && static_cast<const Command *>(stack.command(applied))->isApplied())
        ++applied;
    stack.setIndex(applied);
    settling = false;
    const Error error = *std::exchange(failedReplay, std::nullopt);
    emit q->failed(error);
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
        cache.clear();
    } else {
        for (const ItemId id : effects.items) {
            for (const ItemId same : decidedWith(state, id))
                cache.erase(state.item(same)->system.value);
        }
        for (const SystemId id : effects.systems)
            cache.erase(id.value);
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

const Workspace::Private::Computed &Workspace::Private::computed(SystemId system)
{
    const QDateTime now = clock();
    const auto known = cache.find(system.value);
    // Waivers end and work becomes late at midnight, without any change of the state.
    if (known != cache.end() && known->second.day == now.date())
        return known->second;
    Computed fresh;
    fresh.checks = fileChecks.checksOf(state, system, now, policy.freshDays);
    fresh.contradictions = findContradictions(state, system, fresh.checks, now, policy.freshDays);
    fresh.denied = deniedTicks(fresh.contradictions);
    const bool isDown = endpointDown.contains(system) || isHealthDown(state, system, now, policy.freshDays);
    fresh.readiness = rate(state, system, fresh.contradictions, now, policy, isDown);
    fresh.day = now.date();
    return cache.insert_or_assign(system.value, std::move(fresh)).first->second;
}

Result<void> Workspace::Private::editItems(const QList<ItemId> &items, const QString &text, const QString &reason,
                                           const Setter &setter)
{
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
