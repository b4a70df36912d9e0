#include "domain/counteditem.h"

#include "domain/readiness.h"

#include <algorithm>

namespace shipworthy {
namespace {

/// How far from done, 0 the furthest.
int progress(const Item &item, QDate today)
{
    switch (item.state.status) {
    case Status::Accepted: return isWaived(item, today) ? 4 : 0;
    case Status::Open: return 1;
    case Status::Deferred: return 1;
    case Status::InProgress: return 2;
    case Status::Partial: return 3;
    case Status::Resolved: return item.state.formerCriterion.isEmpty() ? 6 : 5;
    case Status::NotApplicable: return 7;
    }
    Q_UNREACHABLE();
}

/// The worse of two, where a lower value is worse and any is worse than none.
template <typename Rank> std::optional<Rank> worse(std::optional<Rank> one, std::optional<Rank> other)
{
    return one && other ? std::min(*one, *other) : one ? one : other;
}

} // namespace

CountedItem::CountedItem(const WorkspaceState &state, const Item &item, QDate today)
    : m_item(&item)
{
    if (state.duplicatesOf(item.id))
        join(state, statementsOf(state, item), today);
}

CountedItem::CountedItem(const WorkspaceState &state, const QList<const Item *> &statements, QDate today)
    : m_item(statements.first())
{
    join(state, statements, today);
}

void CountedItem::join(const WorkspaceState &state, const QList<const Item *> &statements, QDate today)
{
    if (statements.size() < 2)
        return;
    const Item *decides =
        *std::ranges::min_element(statements, {}, [&](const Item *one) { return progress(*one, today); });
    m_joined = *m_item;
    ItemState &joined = m_joined->state;
    joined.status = decides->state.status;
    joined.attestation = decides->state.attestation;
    joined.waiver = decides->state.waiver;
    joined.formerCriterion = decides->state.formerCriterion;
    const bool allApart = decides->state.status == Status::NotApplicable;
    joined.severity.reset();
    joined.priority.reset();
    joined.due = {};
    for (const Item *one : statements) {
        // What all attest was seen when the first of them was.
        const auto &attested = one->state.attestation;
        if (joined.status == Status::Resolved && attested &&
            (!joined.attestation || attested->at < joined.attestation->at))
            joined.attestation = attested;
        if (joined.owner.isEmpty())
            joined.owner = one->state.owner;
        if (joined.category.isEmpty() && state.category(*m_item).isEmpty())
            joined.category = state.category(*one);
        if (!joined.effort && !state.effort(*m_item))
            joined.effort = state.effort(*one);
        if (one->state.status == Status::NotApplicable && !allApart)
            continue;
        joined.severity = worse(joined.severity, one->state.severity);
        joined.priority = worse(joined.priority, one->state.priority);
        const QDate due = state.due(*one);
        if (due.isValid() && (!joined.due.isValid() || due < joined.due))
            joined.due = due;
    }
}

QList<const Item *> statementsOf(const WorkspaceState &state, const Item &item)
{
    QList<const Item *> statements{&item};
    const DuplicateGroup *group = state.duplicatesOf(item.id);
    if (!group || item.state.misread || state.shownAs(item) != item.id)
        return statements;
    for (const ItemId id : group->members) {
        if (const Item *other = id == item.id ? nullptr : state.item(id); other && !other->state.misread)
            statements.append(other);
    }
    return statements;
}

QList<const Item *> sameInSystem(const WorkspaceState &state, const Item &item)
{
    QList<const Item *> same{&item};
    const DuplicateGroup *group = item.state.misread ? nullptr : state.duplicatesOf(item.id);
    for (const ItemId id : group ? group->members : QList<ItemId>()) {
        const Item *other = id == item.id ? nullptr : state.item(id);
        if (other && other->system == item.system && !other->state.misread &&
            other->state.status != Status::NotApplicable)
            same.append(other);
    }
    return same;
}

QList<const ServiceCheck *> checksAbout(const WorkspaceState &state, const Item &item)
{
    QList<const ServiceCheck *> checks = state.checksOf(item);
    const Item *ticked = item.kind == ItemKind::ChecklistItem ? state.item(state.tickTarget(item)) : &item;
    if (!ticked || !state.duplicatesOf(ticked->id))
        return checks;
    for (const Item *one : sameInSystem(state, *ticked)) {
        for (const ServiceCheck *check : state.checksOf(*one)) {
            if (!checks.contains(check))
                checks.append(check);
        }
    }
    return checks;
}

QList<ItemId> decidedWith(const WorkspaceState &state, ItemId item)
{
    QList<ItemId> items{item};
    const DuplicateGroup *group = state.duplicatesOf(item);
    for (const ItemId member : group ? group->members : QList<ItemId>()) {
        if (member != item)
            items.append(member);
    }
    return items;
}

} // namespace shipworthy
