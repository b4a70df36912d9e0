#pragma once

#include "storage/database.h"

#include <QCoreApplication>
#include <QSqlError>

namespace shipworthy {

/// Runs \a sql and hands every row to \a take, which may fail.
template <typename Take>
Result<void> forEachRow(const Database &database, const QString &sql, const QVariantList &values, Take take)
{
    auto query = database.run(sql, values);
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        if (Result<void> taken = take(*query); !taken)
            return taken;
    }
    if (query->lastError().isValid())
        return failure(QCoreApplication::translate("shipworthy::WorkspaceStore", "Cannot read"),
                       query->lastError().databaseText());
    return {};
}

} // namespace shipworthy
