#include "workspace/checkvalues.h"

namespace shipworthy {

QHash<QString, QString> valuesOf(const ServiceCheck &check)
{
    if (check.base.isEmpty())
        return {};
    QString base = check.base.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith(u'/'))
        base.chop(1);
    return {{QStringLiteral("H"), base}, {QStringLiteral("h"), check.base.authority(QUrl::FullyEncoded)}};
}

} // namespace shipworthy
