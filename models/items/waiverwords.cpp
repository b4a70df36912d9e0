#include "items/waiverwords.h"

#include "base/daywords.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::FindingFacts", text);
}

} // namespace

QDate waiverExpiredSince(const FindingFacts &facts)
{
    // Given for another text it is not in force either, whatever its last day.
    const bool lapsed =
        facts.status == Status::Accepted && !facts.waived && !facts.reworded && facts.waivedUntil.isValid();
    return lapsed ? facts.waivedUntil.addDays(1) : QDate();
}

Status shownStatus(const FindingFacts &facts)
{
    return waiverExpiredSince(facts).isValid() ? Status::Open : facts.status;
}

QString statusInFull(const FindingFacts &facts)
{
    if (const QDate expired = waiverExpiredSince(facts); expired.isValid())
        return tr("Waiver expired since %1").arg(dayWords(expired));
    return facts.waived ? tr("%1 until %2").arg(wordFor(facts.status), dayWords(facts.waivedUntil))
                        : wordFor(facts.status);
}

} // namespace shipworthy
