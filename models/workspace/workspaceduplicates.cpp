#include "workspace/workspace.h"

#include "base/text.h"
#include "domain/counteditem.h"
#include "domain/secrets.h"
#include "workspace/duplicatechange.h"
#include "workspace/workspaceprivate.h"

#include <algorithm>

// What people decide about findings that say the same.

namespace shipworthy {
namespace {

/// Each once, by id.
QList<ItemId> sorted(QList<ItemId> items)
{
    std::ranges::sort(items);
    items.erase(std::ranges::unique(items).begin(), items.end());
    return items;
}

/// What people said of groups that hold one of \a items.
QList<DuplicateGroup> mergedOf(const WorkspaceState &state, const QList<ItemId> &items)
{
    const QSet<ItemId> wanted(items.cbegin(), items.cend());
    QList<DuplicateGroup> groups;
    for (const DuplicateGroup &group : state.mergedDuplicates()) {
        if (std::ranges::any_of(group.members, [&](ItemId member) { return wanted.contains(member); }))
            groups.append(group);
    }
    std::ranges::sort(groups, {}, [](const DuplicateGroup &group) { return group.members.first(); });
    return groups;
}

QString labelOf(const WorkspaceState &state, ItemId id)
{
    const Item *item = state.item(id);
    return item ? withoutSecrets(state.label(*item)) : QString();
}

/// Collects the pairs of a decision, each once and none that was said before.
class Parting {
public:
    Parting(const WorkspaceState &state, QString by, const QDateTime &at)
        : m_state(state)
        , m_by(std::move(by))
        , m_at(at)
    {
    }

    void part(ItemId one, ItemId other)
    {
        const auto [low, high] = std::minmax(one, other);
        if (one == other || m_state.areDistinct(one, other) || m_known.contains({low, high}))
            return;
        m_known.insert({low, high});
        pairs.append({.one = low, .other = high, .by = m_by, .at = m_at});
    }

    QList<DistinctPair> pairs;

private:
    const WorkspaceState &m_state;
    QString m_by;
    QDateTime m_at;
    QSet<std::pair<ItemId, ItemId>> m_known;
};

} // namespace

Result<void> Workspace::mergeDuplicates(const QList<ItemId> &items, ItemId lead)
{
    d->finishWriting();
    const int count = int(items.size());
    const QString step = withPlural(tr("Merge %n finding(s)", nullptr, count), count);
    QList<ItemId> members;
    for (const ItemId id : items) {
        const Item *item = d->state.item(id);
        if (!item || item->kind != ItemKind::Finding)
            return failure(step, tr("only findings can say the same, not tasks or boxes"));
        members += decidedWith(d->state, id);
    }
    members = sorted(members);
    if (members.size() < 2)
        return failure(step, tr("choose two findings or more"));
    if (members.size() > mostDuplicates)
        return failure(step, tr("at most %1 findings can count as one").arg(mostDuplicates));
    if (!members.contains(lead)) {
        const DuplicateGroup *first = d->state.duplicatesOf(items.first());
        lead = first ? first->lead : items.first();
    }
    DuplicateChange::Decisions decisions{
        .dissolved = mergedOf(d->state, members),
        .formed = {{.lead = lead, .members = members, .by = d->author, .at = d->clock().toUTC()}}};
    if (decisions.dissolved.size() == 1 && decisions.dissolved.first().lead == lead &&
        decisions.dissolved.first().members == members)
        return {};
    for (const DistinctPair &pair : d->state.distinctPairs()) {
        if (members.contains(pair.one) && members.contains(pair.other))
            decisions.allowed.append(pair);
    }
    const QString to = labelOf(d->state, lead);
    for (const ItemId id : std::as_const(members))
        decisions.notes.append({.item = id, .to = to});
    return d->perform(std::make_unique<DuplicateChange>(step, EventKind::DuplicatesMerged, std::move(decisions)));
}

Result<void> Workspace::splitDuplicates(const QList<ItemId> &items)
{
    d->finishWriting();
    DuplicateChange::Decisions decisions;
    Parting parting(d->state, d->author, d->clock().toUTC());
    QList<ItemId> members;
    for (const ItemId id : items) {
        const DuplicateGroup *group = d->state.duplicatesOf(id);
        if (!group || members.contains(id))
            continue;
        members += group->members;
        for (const ItemId one : group->members) {
            decisions.notes.append({.item = one, .from = labelOf(d->state, group->lead)});
            for (const ItemId other : group->members)
                parting.part(one, other);
        }
    }
    if (members.isEmpty())
        return {};
    decisions.dissolved = mergedOf(d->state, members);
    decisions.parted = std::move(parting.pairs);
    const QString step = tr("Split %1").arg(d->nameOf(items.size() == 1 ? items : members));
    return d->perform(std::make_unique<DuplicateChange>(step, EventKind::DuplicatesSplit, std::move(decisions)));
}

Result<void> Workspace::keepDistinct(ItemId item, const QList<ItemId> &others)
{
    d->finishWriting();
    DuplicateChange::Decisions decisions;
    Parting parting(d->state, d->author, d->clock().toUTC());
    const QList<ItemId> with = decidedWith(d->state, item);
    const bool leaves = std::ranges::any_of(others, [&](ItemId id) { return id != item && with.contains(id); });
    for (const ItemId other : others) {
        if (!d->state.item(other) || with.contains(other))
            continue;
        for (const ItemId one : with) {
            for (const ItemId its : decidedWith(d->state, other))
                parting.part(one, its);
        }
    }
    if (leaves) {
        for (const ItemId member : with)
            parting.part(item, member);
        decisions.dissolved = mergedOf(d->state, with);
        DuplicateGroup rest = *d->state.duplicatesOf(item);
        rest.members.removeOne(item);
        rest.lead = rest.lead == item ? rest.members.first() : rest.lead;
        // Those whom the rule alone joins stay so by themselves.
        if (!decisions.dissolved.isEmpty() && rest.members.size() > 1)
            decisions.formed.append(rest);
    }
    if (!d->state.item(item) || (parting.pairs.isEmpty() && !leaves))
        return {};
    QString names;
    for (const ItemId other : others)
        names += (names.isEmpty() ? QString() : QStringLiteral("; ")) + labelOf(d->state, other);
    decisions.notes.append({.item = item, .to = names});
    for (const ItemId other : others)
        decisions.notes.append({.item = other, .to = labelOf(d->state, item)});
    decisions.parted = std::move(parting.pairs);
    const QString step = tr("Keep %1 apart").arg(d->nameOf({item}));
    return d->perform(std::make_unique<DuplicateChange>(step, EventKind::DuplicatesDenied, std::move(decisions)));
}

Result<void> Workspace::chooseLead(ItemId item)
{
    d->finishWriting();
    const DuplicateGroup *group = d->state.duplicatesOf(item);
    const QString step = tr("Show %1 for its duplicates").arg(d->nameOf({item}));
    if (!group)
        return failure(step, tr("it has none"));
    if (group->lead == item)
        return {};
    const QString from = labelOf(d->state, group->lead);
    const QString to = labelOf(d->state, item);
    DuplicateChange::Decisions decisions{
        .dissolved = mergedOf(d->state, group->members),
        .formed = {{.lead = item, .members = group->members, .by = d->author, .at = d->clock().toUTC()}}};
    for (const ItemId member : group->members)
        decisions.notes.append({.item = member, .from = from, .to = to});
    return d->perform(std::make_unique<DuplicateChange>(step, EventKind::DuplicateLeadChosen, std::move(decisions)));
}

} // namespace shipworthy
