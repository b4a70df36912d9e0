#include "storage/duplicaterows.h"

#include "storage/rowreading.h"
#include "storage/rows.h"

namespace shipworthy::rows {
namespace {

Result<void> loadMerged(const Database &database, WorkspaceState &state)
{
    QHash<ItemId, DuplicateGroup> groups;
    const auto read = forEachRow(database, QStringLiteral("SELECT item, lead, author, at FROM duplicate ORDER BY item"),
                                 {}, [&groups](const QSqlQuery &row) -> Result<void> {
                                     DuplicateGroup &group = groups[{row.value(1).toLongLong()}];
                                     group.lead = {row.value(1).toLongLong()};
                                     group.members.append(ItemId{row.value(0).toLongLong()});
                                     group.by = row.value(2).toString();
                                     group.at = toTime(row.value(3));
                                     return {};
                                 });
    for (const DuplicateGroup &group : std::as_const(groups))
        state.setMerged(group);
    return read;
}

Result<void> loadDistinct(const Database &database, WorkspaceState &state)
{
    return forEachRow(database, QStringLiteral("SELECT one, other, author, at FROM distinct_pair"), {},
                      [&state](const QSqlQuery &row) -> Result<void> {
                          state.setDistinct({.one = {row.value(0).toLongLong()},
                                             .other = {row.value(1).toLongLong()},
                                             .by = row.value(2).toString(),
                                             .at = toTime(row.value(3))},
                                            true);
                          return {};
                      });
}

} // namespace

Result<void> loadDuplicates(const Database &database, WorkspaceState &state)
{
    if (const auto loaded = loadMerged(database, state); !loaded)
        return loaded;
    const auto loaded = loadDistinct(database, state);
    state.joinDuplicates();
    return loaded;
}

} // namespace shipworthy::rows
