#include "storage/historyreader.h"

#include "base/visibletext.h"
#include "domain/pastdays.h"
#include "storage/rows.h"
#include "storage/workspacefile.h"

#include <QCoreApplication>
#include <QSqlError>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::HistoryReader", text);
}

/// 'status', 'severity' …: the fields whose edits are replayed, as SQL.
QString replayedFields()
{
    QStringList fields;
    for (const auto &[field, id] : names<Field>) {
        Event event;
        event.field = field;
        if (isReplayed(event))
            fields.append(u'\'' + id.toString() + u'\'');
    }
    return fields.join(u',');
}

Event eventOf(const QSqlQuery &row)
{
    Event event;
    event.sequence = row.value(0).toLongLong();
    event.at = rows::toTime(row.value(1));
    event.kind = fromId<EventKind>(row.value(2).toString()).value_or(EventKind::Edited);
    event.system = {row.value(3).toLongLong()};
    event.document = {row.value(4).toLongLong()};
    event.item = {row.value(5).toLongLong()};
    event.field = fromId<Field>(row.value(6).toString());
    event.from = row.value(7).toString();
    event.to = row.value(8).toString();
    return event;
}

} // namespace

Result<QList<Event>> HistoryReader::replayed(SystemId system, const QDateTime &from, const std::stop_token &stop) const
{
    const QString what = tr("Cannot read the history of %1").arg(isolated(m_path));
    const auto database = openBeside(m_path, m_isReadOnly);
    if (!database)
        return failure(what, database.error().cause);
    QString sql = QStringLiteral("SELECT sequence, at, kind, system, document, item, field, from_text, to_text "
                                 "FROM event WHERE (kind IN ('imported', 'appeared') OR "
                                 "(kind = 'edited' AND field IN (%1)%2))%3 ORDER BY sequence")
                      .arg(replayedFields(), from.isValid() ? QStringLiteral(" AND at >= ?") : QString(),
                           system.isValid() ? QStringLiteral(" AND system = ?") : QString());
    QVariantList values;
    if (from.isValid())
        values.append(rows::time(from));
    if (system.isValid())
        values.append(system.value);
    auto query = database->run(sql, values);
    if (!query)
        return failure(what, query.error().cause);
    QList<Event> events;
    while (!stop.stop_requested() && query->next())
        events.append(eventOf(*query));
    if (query->lastError().isValid())
        return failure(what, query->lastError().databaseText());
    return events;
}

} // namespace shipworthy
