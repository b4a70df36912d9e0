#include "workspace/checkvalues.h"

#include "checks/healthbody.h"
#include "checks/parser.h"

#include <algorithm>

namespace shipworthy {
namespace {

bool asksHealth(const ServiceCheck &check)
{
    const auto file = checks::parseChecks(check.text);
    if (!file || file->checks.size() != 1)
        return false;
    const checks::Check &only = file->checks.constFirst();
    return isHealthPath(only.url.section(u'?', 0, 0)) || std::ranges::any_of(only.lines, [](const checks::Line &line) {
               return std::ranges::any_of(line.assertions, [](const checks::Assertion &assertion) {
                   return assertion.query.kind == checks::QueryKind::Health;
               });
           });
}

} // namespace

QHash<QString, QString> valuesOf(const ServiceCheck &check)
{
    if (check.base.isEmpty())
        return {};
    QString base = check.base.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith(u'/'))
        base.chop(1);
    return {{QStringLiteral("H"), base}, {QStringLiteral("h"), check.base.authority(QUrl::FullyEncoded)}};
}

bool isHealthDown(const WorkspaceState &state, SystemId system, const QDateTime &now, int freshDays)
{
    return std::ranges::any_of(state.serviceChecks(), [&](const ServiceCheck &check) {
        const CheckStanding standing = state.standing(check.id);
        return check.system == system && standing.state == CheckState::Fail && isFresh(standing, now, freshDays) &&
               asksHealth(check);
    });
}

} // namespace shipworthy
