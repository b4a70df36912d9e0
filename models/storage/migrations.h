#pragma once

#include "storage/database.h"

#include <QStringList>

namespace shipworthy {

/// One step of the schema: the statements that lead from the version before it.
struct Migration {
    QString name; ///< "0001-workspace"
    QStringList statements;
};
using Migrations = QList<Migration>;

/// The steps that the program carries (resources/sql), in order. A workspace's user_version counts the steps taken.
[[nodiscard]] Migrations builtInMigrations();

/// The statements of a script: each ends with a semicolon before an empty line, because a trigger holds semicolons.
[[nodiscard]] QStringList statementsOf(const QString &script);

/// Takes the steps after \a version, each all-or-nothing together with its user_version.
[[nodiscard]] Result<void> migrate(const Database &database, const Migrations &migrations, int version);

/// Tables, indexes, triggers and views as SQLite describes them, one a line, sorted: equal for equal schemas.
[[nodiscard]] Result<QStringList> schemaOf(const Database &database);

/// What schemaOf() says of a file at \a version that nobody tampered with.
[[nodiscard]] Result<QStringList> schemaAt(const Migrations &migrations, int version);

} // namespace shipworthy
