#include "domain/countedas.h"

#include "domain/counteditem.h"
#include "domain/readiness.h"

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

} // namespace shipworthy
