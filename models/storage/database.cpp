#include "storage/database.h"

#include "base/visibletext.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUrl>
#include <QUuid>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Database", text);
}

QString fileUri(const QString &path, Access access)
{
    static constexpr auto modes = std::to_array<const char16_t *>({u"rwc", u"rw", u"ro", u"ro&immutable=1"});
    QString uri = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    return uri + QStringLiteral("?mode=") + QStringView(modes[static_cast<std::size_t>(access)]).toString();
}

/// For every connection: a workspace file may come from anybody, so its schema is not trusted. None of these reads it.
constexpr auto settings = std::to_array<QLatin1String>({
    QLatin1String("PRAGMA trusted_schema = OFF"),
    QLatin1String("PRAGMA cell_size_check = ON"),
    QLatin1String("PRAGMA foreign_keys = ON"),
    QLatin1String("PRAGMA recursive_triggers = ON"),
});

} // namespace

Result<Database> Database::open(const QString &path, Access access)
{
    Database database(QUuid::createUuid().toString());
    auto handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database.m_connection);
    const bool inMemory = path == QLatin1String(":memory:");
    handle.setDatabaseName(inMemory ? path : fileUri(path, access));
    handle.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"));
    database.m_driver = handle.driver();
    if (!handle.open())
        return failure(tr("Cannot open %1").arg(isolated(path)), handle.lastError().databaseText());
    for (const auto setting : settings) {
        if (const auto done = database.run(setting); !done)
            return std::unexpected(done.error());
    }
    return database;
}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, {}))
    , m_driver(std::exchange(other.m_driver, nullptr))
    , m_lastCode(other.m_lastCode)
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_connection = std::exchange(other.m_connection, {});
        m_driver = std::exchange(other.m_driver, nullptr);
        m_lastCode = other.m_lastCode;
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (m_connection.isEmpty())
        return;
    enterThread();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

void Database::leaveThread()
{
    // What QSqlDatabase::moveToThread() of Qt 6.8 does; an object without a thread can be taken by any.
    m_driver->moveToThread(nullptr);
}

void Database::enterThread()
{
    if (m_driver && !m_driver->thread())
        m_driver->moveToThread(QThread::currentThread());
}

std::unexpected<Error> Database::fail(const QSqlQuery &query) const
{
    // The low byte is the primary code; the rest says where inside SQLite it happened.
    m_lastCode = query.lastError().nativeErrorCode().toInt() & 0xff;
    if (m_lastCode == sqlite::busy || m_lastCode == sqlite::locked)
        return failure(tr("The database refused"), tr("another program is writing to it"));
    return failure(tr("The database refused"), query.lastError().databaseText());
}

Result<QSqlQuery> Database::prepare(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(query);
    return query;
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) const
{
    auto query = prepare(sql);
    if (!query)
        return query;
    if (const auto done = execute(*query, values); !done)
        return std::unexpected(done.error());
    return query;
}

Result<void> Database::execute(QSqlQuery &prepared, const QVariantList &values) const
{
    for (const QVariant &value : values)
        prepared.addBindValue(value);
    if (!prepared.exec())
        return fail(prepared);
    m_lastCode = 0;
    return {};
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values) const
{
    auto query = run(sql, values);
    if (!query)
        return std::unexpected(query.error());
    if (query->next())
        return query->value(0);
    // next() is also false for a page that cannot be read.
    if (query->lastError().isValid())
        return fail(*query);
    return QVariant();
}

Result<Transaction> Transaction::begin(const Database &database)
{
    // Immediate: a writer that has to wait does so here, not in the middle of its work.
    if (const auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return std::unexpected(begun.error());
    return Transaction(database);
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (a full disk does that); then this one fails, and that is fine.
    if (m_database)
        (void)m_database->run(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    if (const auto done = m_database->run(QStringLiteral("COMMIT")); !done)
        return std::unexpected(done.error());
    m_database = nullptr;
    return {};
}

} // namespace shipworthy
