#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

class QSqlDriver;

namespace shipworthy {

/// How a file is opened. Immutable takes no lock, writes nothing beside the file and does not see a write-ahead log.
enum class Access { Create, ReadWrite, ReadOnly, Immutable };

/// One SQLite connection, usable only on the thread that opened it, or that it was given to. Closes itself.
class Database {
public:
    /// Connects to \a path, or to ":memory:". Nothing is read yet: a file that is no database fails at the first query.
    [[nodiscard]] static Result<Database> open(const QString &path, Access access);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    /// Runs one statement with \a values in place of its question marks. The error's cause is SQLite's sentence.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row; an invalid value when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;
    /// A statement to be executed many times.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql) const;
    [[nodiscard]] Result<void> execute(QSqlQuery &prepared, const QVariantList &values) const;

    /// Gives the connection away: no thread may use it any more until one takes it with enterThread(). No query of it
    /// may be there. It may be destroyed on any thread meanwhile.
    void leaveThread();
    void enterThread(); ///< no effect where it is used already

    /// The primary result code of the last failed run(), such as 5 for SQLITE_BUSY; 0 after a success.
    [[nodiscard]] int lastCode() const { return m_lastCode; }

private:
    explicit Database(QString connection)
        : m_connection(std::move(connection))
    {
    }
    void close();
    std::unexpected<Error> fail(const QSqlQuery &query) const;

    QString m_connection;
    QSqlDriver *m_driver = nullptr; ///< the connection's
    mutable int m_lastCode = 0;
};

/// Result codes of SQLite that we answer with words of our own (sqlite.org/rescode.html).
namespace sqlite {
inline constexpr int busy = 5;
inline constexpr int locked = 6;
inline constexpr int corrupt = 11;
inline constexpr int notADatabase = 26;
} // namespace sqlite

/// Takes the write lock; rolls back unless commit() was reached.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(const Database &database);
    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Database &database)
        : m_database(&database)
    {
    }
    const Database *m_database;
};

} // namespace shipworthy
