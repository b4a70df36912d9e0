#include "domain/lateness.h"

#include "domain/counteditem.h"
#include "domain/readiness.h"

#include <algorithm>

namespace shipworthy {
namespace {

bool isClaimed(const Item &item)
{
    return item.state.status == Status::Resolved || item.state.status == Status::Partial;
}

void keepEarlier(QDate &known, QDate day)
{
    if (day.isValid() && (!known.isValid() || day < known))
        known = day;
}

/// Whom people gave \a finding to; empty where its document's word stands.
QString givenTo(const WorkspaceState &state, const Item &finding)
{
    const Finding *stated = state.finding(finding);
    return stated && finding.state.owner != stated->owner ? finding.state.owner : QString();
}

} // namespace

DueState dueStateOf(const WorkspaceState &state, const Item &item, const QSet<ItemId> &denied, QDate today)
{
    const CountedItem counted(state, item, today);
    const auto isDenied = [&denied](const Item *one) { return isClaimed(*one) && denied.contains(one->id); };
    const Status status = item.kind == ItemKind::Task ? state.taskStatus(item) : counted->state.status;
    return {.due = state.due(*counted),
            .hasWorkLeft = isWorkLeft(status, std::ranges::any_of(statementsOf(state, item), isDenied),
                                      isWaived(*counted, today))};
}

TaskTerms termsOf(const WorkspaceState &state, const Item &task, const QSet<ItemId> &denied, QDate today)
{
    TaskTerms terms;
    const Phase *phase = state.phase(task);
    const QString planned = task.state.owner.isEmpty() && phase ? phase->owner : task.state.owner;
    const QList<ItemId> covered = state.coveredBy(task);
    QStringList owners;
    bool isGiven = false;
    const auto note = [&](const Item &item) {
        const DueState itsDue = dueStateOf(state, item, denied, today);
        if (itsDue.isLate(today)) {
            terms.late.append(item.id);
            keepEarlier(terms.lateSince, itsDue.due);
        }
        return itsDue;
    };
    for (const ItemId id : covered) {
        const Item &finding = *state.item(state.shownAs(*state.item(id)));
        if (terms.late.contains(finding.id))
            continue; // the task covers two that say the same
        if (note(finding).hasWorkLeft) {
            for (const Item *one : statementsOf(state, finding))
                keepEarlier(terms.due, one->state.due);
        }
        const QString given = givenTo(state, *state.item(id));
        isGiven = isGiven || !given.isEmpty();
        if (const QString owner = given.isEmpty() ? planned : given; !owner.isEmpty() && !owners.contains(owner))
            owners.append(owner);
    }
    if (covered.isEmpty())
        (void)note(task);
    terms.owner = isGiven ? owners.join(QStringLiteral(", ")) : planned;
    keepEarlier(terms.due, task.state.due);
    if (!terms.due.isValid())
        terms.due = state.due(task);
    return terms;
}

} // namespace shipworthy
