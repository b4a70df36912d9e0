#include "domain/servicecheck.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::ServiceCheck", text);
}

} // namespace

QString wordFor(CheckState state)
{
    switch (state) {
    case CheckState::NotRun: return tr("Not run");
    case CheckState::Pass: return tr("Passes");
    case CheckState::Warn: return tr("Warns");
    case CheckState::Fail: return tr("Fails");
    case CheckState::Error: return tr("Not evaluated");
    }
    Q_UNREACHABLE();
}

bool isFresh(const CheckStanding &standing, const QDateTime &now, int freshDays)
{
    if (standing.state == CheckState::NotRun || !standing.at.isValid() || standing.since > now)
        return false;
    const QDateTime end =
        standing.freshFor ? standing.at.addSecs(standing.freshFor->count()) : standing.at.addDays(freshDays);
    return end >= now;
}

} // namespace shipworthy
