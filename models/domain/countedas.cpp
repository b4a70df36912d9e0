#include "domain/countedas.h"

#include "domain/counteditem.h"
#include "domain/readiness.h"

#include <QCoreApplication>

namespace shipworthy {

bool isOpen(const WorkspaceState &state, const Item &item, const QSet<ItemId> &denied, QDate today)
{
    const CountedItem counted(state, item, today);
    // Whether a claim is proved makes no difference to its being open.
    const Evidence evidence = denied.contains(item.id) ? Evidence::Contradicted : Evidence::Claimed;
    const Status status = counted->state.status;
    const bool claims = status == Status::Resolved || status == Status::Partial;
    return countedAs(status, claims ? evidence : Evidence::None, isWaived(*counted, today)) == CountedAs::Open;
}

QDate waiverExpiredSince(const Item &item, QDate today)
{
    const auto &waiver = item.state.waiver;
    const bool expired = item.state.status == Status::Accepted && waiver && waiver->until < today;
    return expired ? waiver->until.addDays(1) : QDate();
}

Status standingOf(const WorkspaceState &state, const Item &item, QDate today)
{
    if (item.kind != ItemKind::Task)
        return waiverExpiredSince(item, today).isValid() ? Status::Open : item.state.status;
    const Status status = state.taskStatus(item);
    if (status != Status::Accepted)
        return status;
    const QList<ItemId> covered = state.coveredBy(item);
    const Item &accepted = covered.isEmpty() ? item : *state.item(covered.first());
    return waiverExpiredSince(accepted, today).isValid() ? Status::Open : status;
}

QString standingWords(const Item &item, QDate today)
{
    return waiverExpiredSince(item, today).isValid()
             ? QCoreApplication::translate("shipworthy::FindingFacts", "Waiver expired")
             : wordFor(item.state.status);
}

} // namespace shipworthy
