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

QString changeWords(const QList<NamedFilter> &from, const QList<NamedFilter> &to)
{
    QList<NamedFilter> gone = from;
    gone.removeIf([&to](const NamedFilter &filter) { return to.contains(filter); });
    QList<NamedFilter> come = to;
    come.removeIf([&from](const NamedFilter &filter) { return from.contains(filter); });
    if (gone.isEmpty() && come.size() == 1)
        return tr("Keep the filter “%1”").arg(come.first().name);
    if (gone.size() == 1 && come.isEmpty())
        return tr("Delete the filter “%1”").arg(gone.first().name);
    if (gone.size() == 1 && come.size() == 1 && gone.first().query == come.first().query)
        return tr("Rename the filter “%1” to “%2”").arg(gone.first().name, come.first().name);
    return gone.size() == 1 && come.size() == 1 ? tr("Change the filter “%1”").arg(come.first().name)
                                                : tr("Change the named filters");
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
