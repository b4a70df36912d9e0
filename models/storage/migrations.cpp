#include "storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Migrations", text);
}

Result<void> takeStep(const Database &database, const Migration &migration, int version)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    QStringList statements = migration.statements;
    statements.append(QStringLiteral("PRAGMA user_version = %1").arg(version));
    for (const QString &sql : std::as_const(statements)) {
        if (const auto done = database.run(sql); !done)
            return std::unexpected(done.error());
    }
    return transaction->commit();
}

} // namespace

Migrations builtInMigrations()
{
    Migrations migrations;
    const QDir folder(QStringLiteral(":/sql"));
    for (const QFileInfo &info : folder.entryInfoList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        migrations.append({info.completeBaseName(), statementsOf(QString::fromUtf8(file.readAll()))});
    }
    Q_ASSERT(!migrations.isEmpty());
    return migrations;
}

QStringList statementsOf(const QString &script)
{
    static const QRegularExpression comment(QStringLiteral("^--[^\\n]*\\n?"), QRegularExpression::MultilineOption);
    static const QRegularExpression end(QStringLiteral(";[ \\t]*\\n\\s*\\n|;\\s*\\z"));
    QStringList statements;
    QString sql = script;
    for (const QString &statement : sql.remove(comment).split(end, Qt::SkipEmptyParts)) {
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
    }
    return statements;
}

Result<void> migrate(const Database &database, const Migrations &migrations, int version)
{
    for (int next = version; next < migrations.size(); ++next) {
        if (const auto step = takeStep(database, migrations[next], next + 1); !step)
            return failure(tr("Step %1 of the file format failed").arg(migrations[next].name), step.error().cause);
    }
    return {};
}

Result<QStringList> schemaOf(const Database &database)
{
    // Names that begin with sqlite_ are SQLite's own.
    auto query = database.run(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master "
                                             "WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY type, name"));
    if (!query)
        return std::unexpected(query.error());
    QStringList lines;
    while (query->next()) {
        const QStringList columns{query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                                  query->value(3).toString().simplified()};
        lines.append(columns.join(u' '));
    }
    return lines;
}

Result<QStringList> schemaAt(const Migrations &migrations, int version)
{
    const auto database = Database::open(QStringLiteral(":memory:"), Access::Create);
    if (!database)
        return std::unexpected(database.error());
    if (const auto done = migrate(*database, migrations.first(version), 0); !done)
        return std::unexpected(done.error());
    return schemaOf(*database);
}

} // namespace shipworthy
