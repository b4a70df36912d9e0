#include "items/namedfilters.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::NamedFilters", text);
}

} // namespace

QList<NamedFilter> standingFilters()
{
    return {{tr("This week"), QStringLiteral("is:soon")},
            {tr("Late"), QStringLiteral("is:late")},
            {tr("Mine"), QStringLiteral("is:open is:mine")},
            {tr("Blockers"), QStringLiteral("is:blocker")},
            {tr("Ticked but unproven"), QStringLiteral("is:unproven")}};
}

QString toText(const QList<NamedFilter> &filters)
{
    if (filters.isEmpty())
        return {};
    QJsonArray array;
    for (const NamedFilter &filter : filters)
        array.append(QJsonObject{{QStringLiteral("name"), filter.name}, {QStringLiteral("query"), filter.query}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<NamedFilter> namedFiltersFrom(const QString &text)
{
    QList<NamedFilter> filters;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const NamedFilter filter{value[u"name"].toString().trimmed(), value[u"query"].toString()};
        if (!filter.name.isEmpty())
            filters.append(filter);
    }
    return filters;
}

QList<NamedFilter> withFilter(QList<NamedFilter> filters, const NamedFilter &filter)
{
    const auto same = std::ranges::find_if(
        filters, [&](const NamedFilter &known) { return known.name.compare(filter.name, Qt::CaseInsensitive) == 0; });
    if (same == filters.end())
        filters.append(filter);
    else
        *same = filter;
    return filters;
}

QStringList withRecent(QStringList recent, const QString &query, int most)
{
    const QString wanted = query.trimmed();
    if (wanted.isEmpty())
        return recent;
    recent.removeAll(wanted);
    recent.prepend(wanted);
    return recent.first(std::min<qsizetype>(recent.size(), most));
}

} // namespace shipworthy
