#include "storage/checkrows.h"

#include "storage/rowreading.h"
#include "storage/rows.h"

namespace shipworthy {
namespace {

/// Items of an import that was taken back are left out.
Result<QHash<CheckId, QList<ItemId>>> itemsOfChecks(const Database &database, const WorkspaceState &state)
{
    QHash<CheckId, QList<ItemId>> items;
    const auto read = forEachRow(
        database, QStringLiteral("SELECT service_check, item FROM service_check_item ORDER BY service_check, place"),
        {}, [&](const QSqlQuery &row) -> Result<void> {
            if (const ItemId item{row.value(1).toLongLong()}; state.item(item))
                items[CheckId{row.value(0).toLongLong()}].append(item);
            return {};
        });
    if (!read)
        return std::unexpected(read.error());
    return items;
}

} // namespace

Result<void> rows::loadServiceChecks(const Database &database, WorkspaceState &state)
{
    const auto items = itemsOfChecks(database, state);
    if (!items)
        return std::unexpected(items.error());
    return forEachRow(
        database,
        QStringLiteral("SELECT service_check.id, service_check.system, base, text, service_check.name, paused, "
                       "may_burst, ticks_items, sentence, document, line, suggestion FROM service_check "
                       "JOIN system ON system.id = service_check.system "
                       "WHERE service_check.removed = 0 AND system.removed = 0 ORDER BY service_check.id"),
        {}, [&](const QSqlQuery &row) -> Result<void> {
            const CheckId id{row.value(0).toLongLong()};
            state.addServiceCheck({.id = id,
                                   .system = {row.value(1).toLongLong()},
                                   .base = QUrl(row.value(2).toString(), QUrl::StrictMode),
                                   .text = row.value(3).toString(),
                                   .name = row.value(4).toString(),
                                   .items = items->value(id),
                                   .isPaused = row.value(5).toBool(),
                                   .mayBurst = row.value(6).toBool(),
                                   .ticksItems = row.value(7).toBool(),
                                   .source = {.sentence = row.value(8).toString(),
                                              .document = {row.value(9).toLongLong()},
                                              .line = row.value(10).toInt(),
                                              .suggestion = row.value(11).toString()}});
            return {};
        });
}

namespace {

/// The columns state, since, at, why and fresh_for, from the second one on.
CheckStanding standingOf(const QSqlQuery &row)
{
    return {.state = fromId<CheckState>(row.value(1).toString()).value_or(CheckState::Error),
            .since = rows::toTime(row.value(2)),
            .at = rows::toTime(row.value(3)),
            .why = row.value(4).toString(),
            .freshFor = row.isNull(5) ? std::nullopt : std::optional(std::chrono::seconds(row.value(5).toLongLong()))};
}

CheckRunRecord runOf(const QSqlQuery &row)
{
    using std::chrono::milliseconds;
    return {.check = {row.value(0).toLongLong()},
            .at = rows::toTime(row.value(3)),
            .outcome = fromId<CheckState>(row.value(6).toString()).value_or(CheckState::Error),
            .why = row.value(4).toString(),
            .httpStatus = row.isNull(7) ? std::nullopt : std::optional(row.value(7).toInt()),
            .latency = row.isNull(8) ? std::nullopt : std::optional(milliseconds(row.value(8).toLongLong())),
            .certificateDays = row.isNull(9) ? std::nullopt : std::optional(row.value(9).toInt()),
            .evidence = row.value(10).toString().toUtf8(),
            .standing = standingOf(row)};
}

} // namespace

Result<void> rows::loadStandings(const Database &database, WorkspaceState &state)
{
    return forEachRow(database,
                      QStringLiteral("SELECT service_check, state, since, at, why, fresh_for FROM check_run WHERE "
                                     "sequence IN (SELECT max(sequence) FROM check_run GROUP BY service_check)"),
                      {}, [&state](const QSqlQuery &row) -> Result<void> {
                          state.setStanding({row.value(0).toLongLong()}, standingOf(row));
                          return {};
                      });
}

Result<void> rows::loadDeclined(const Database &database, WorkspaceState &state)
{
    return forEachRow(database, QStringLiteral("SELECT system, suggestion FROM declined_suggestion"), {},
                      [&state](const QSqlQuery &row) -> Result<void> {
                          state.setDeclined({row.value(0).toLongLong()}, row.value(1).toString(), true);
                          return {};
                      });
}

Result<QList<CheckRunRecord>> rows::checkRuns(const Database &database, CheckId check, int limit)
{
    QList<CheckRunRecord> runs;
    const auto read = forEachRow(database,
                                 QStringLiteral("SELECT service_check, state, since, at, why, fresh_for, outcome, "
                                                "http_status, latency, certificate_days, evidence FROM check_run "
                                                "WHERE service_check = ? ORDER BY sequence DESC LIMIT ?"),
                                 {check.value, limit}, [&runs](const QSqlQuery &row) -> Result<void> {
                                     runs.append(runOf(row));
                                     return {};
                                 });
    if (!read)
        return std::unexpected(read.error());
    return runs;
}

} // namespace shipworthy
