#include "domain/workspacestate.h"

#include <algorithm>

// How a workspace's state finds which of its findings count as one.

namespace shipworthy {
namespace {

std::pair<ItemId, ItemId> pairOf(ItemId one, ItemId other)
{
    return std::minmax(one, other);
}

/// The findings of a system that give the same telling key, by the first of them.
QList<QList<const Item *>> sameKeysIn(const WorkspaceState &state, SystemId system)
{
    const QList<const Item *> items = state.itemsOf(system);
    QHash<QString, const Item *> first;
    QHash<QString, QList<const Item *>> several; // few: a list for every key would cost more than all the rest
    first.reserve(items.size());
    for (const Item *item : items) {
        const Finding *found = state.finding(*item);
        if (!found || !isTellingKey(found->key))
            continue;
        const QString key = found->key.toCaseFolded();
        const Item *&known = first[key];
        if (known)
            several[key].append(item);
        else
            known = item;
    }
    QList<QList<const Item *>> same;
    for (auto one = several.cbegin(); one != several.cend(); ++one)
        same.append(QList<const Item *>{first.value(one.key())} + one.value());
    std::ranges::sort(same, {}, [](const QList<const Item *> &those) { return those.first()->id; });
    return same;
}

/// Those of \a same that no other finding of their document shares the key with, by id.
QList<const Item *> singleIn(const WorkspaceState &state, const QList<const Item *> &same)
{
    QHash<DocumentId, int> inDocument;
    for (const Item *one : same)
        ++inDocument[state.currentDocument(one->document)];
    QList<const Item *> single;
    std::ranges::copy_if(same, std::back_inserter(single),
                         [&](const Item *one) { return inDocument.value(state.currentDocument(one->document)) == 1; });
    std::ranges::sort(single, {}, &Item::id);
    return single;
}

} // namespace

bool WorkspaceState::areDistinct(ItemId one, ItemId other) const
{
    return !m_distinct.isEmpty() && m_distinct.contains(pairOf(one, other));
}

const DuplicateGroup *WorkspaceState::duplicatesOf(ItemId id) const
{
    const auto at = m_duplicatesAt.constFind(id);
    return at == m_duplicatesAt.cend() ? nullptr : &m_duplicates[*at];
}

ItemId WorkspaceState::shownAs(const Item &of) const
{
    const DuplicateGroup *group = duplicatesOf(of.id);
    if (!group || of.state.misread)
        return of.id;
    const auto stands = [&](ItemId id) {
        const Item *member = item(id);
        return member && member->system == of.system && !member->state.misread;
    };
    if (stands(group->lead))
        return group->lead;
    const auto first = std::ranges::find_if(group->members, stands);
    return first == group->members.cend() ? of.id : *first;
}

void WorkspaceState::setMerged(const DuplicateGroup &group)
{
    m_merged.insert(std::ranges::min(group.members), group);
}

void WorkspaceState::removeMerged(const DuplicateGroup &group)
{
    m_merged.remove(std::ranges::min(group.members));
}

void WorkspaceState::setDistinct(const DistinctPair &pair, bool distinct)
{
    if (distinct)
        m_distinct.insert(pairOf(pair.one, pair.other), pair);
    else
        m_distinct.remove(pairOf(pair.one, pair.other));
}

void WorkspaceState::indexDuplicates()
{
    m_duplicatesAt.clear();
    for (qsizetype at = 0; at < m_duplicates.size(); ++at) {
        for (const ItemId member : std::as_const(m_duplicates[at].members))
            m_duplicatesAt.insert(member, at);
    }
}

void WorkspaceState::joinDuplicates()
{
    m_duplicates.clear();
    for (DuplicateGroup group : std::as_const(m_merged)) {
        group.members.removeIf([this](ItemId id) { return !m_itemAt.contains(id); });
        if (group.members.size() < 2)
            continue;
        if (!group.members.contains(group.lead))
            group.lead = group.members.first();
        m_duplicates.append(std::move(group));
    }
    const auto byFirst = [](const DuplicateGroup &group) { return group.members.first(); };
    std::ranges::sort(m_duplicates, {}, byFirst);
    indexDuplicates();
    joinByRule();
    std::ranges::sort(m_duplicates, {}, byFirst);
    indexDuplicates();
}

/// Adds what saysTheSame() joins, where people did not say otherwise.
void WorkspaceState::joinByRule()
{
    QHash<SystemId, int> documentsOf;
    for (const ImportedDocument &document : std::as_const(m_documents))
        ++documentsOf[document.system];
    for (const System &system : std::as_const(m_systems)) {
        if (documentsOf.value(system.id) < 2)
            continue;
        for (const QList<const Item *> &same : sameKeysIn(*this, system.id)) {
            const QList<const Item *> single = singleIn(*this, same);
            if (single.size() > mostDuplicates)
                continue;
            for (qsizetype later = 1; later < single.size(); ++later) {
                const Item &item = *single[later];
                for (qsizetype earlier = 0; earlier < later && !m_duplicatesAt.contains(item.id); ++earlier)
                    joinTwo(*single[earlier], item);
            }
        }
    }
}

/// \a item, which is in no group, joins that of \a with, where the rule has it and nobody denied it.
void WorkspaceState::joinTwo(const Item &with, const Item &item)
{
    if (!saysTheSame(*finding(with), *finding(item)))
        return;
    const auto at = m_duplicatesAt.constFind(with.id);
    DuplicateGroup fresh{.lead = with.id, .members = {with.id}};
    DuplicateGroup &group = at == m_duplicatesAt.cend() ? fresh : m_duplicates[*at];
    if (group.members.size() >= mostDuplicates ||
        std::ranges::any_of(group.members, [&](ItemId member) { return areDistinct(member, item.id); }))
        return;
    group.members.append(item.id);
    std::ranges::sort(group.members);
    if (at != m_duplicatesAt.cend()) {
        m_duplicatesAt.insert(item.id, *at);
        return;
    }
    m_duplicatesAt.insert(with.id, m_duplicates.size());
    m_duplicatesAt.insert(item.id, m_duplicates.size());
    m_duplicates.append(std::move(fresh));
}

} // namespace shipworthy
