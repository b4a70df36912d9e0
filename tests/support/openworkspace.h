#pragma once

#include "support/readdocuments.h"
#include "workspace/workspace.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace shipworthy::test {

/// A workspace in a folder of its own, with a clock that stands still.
class OpenWorkspace {
public:
    OpenWorkspace() { m_workspace = *Workspace::create(path(), clock()); }

    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("team.shipworthy")); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] Workspace &operator*() const { return *m_workspace; }
    [[nodiscard]] Workspace *operator->() const { return m_workspace.get(); }

    void close() { m_workspace.reset(); }

    /// As a user would see it the next day.
    void reopen()
    {
        m_workspace.reset();
        m_workspace = *Workspace::open(path(), clock());
    }

    /// Imports \a facts; their bytes are test::bytesOf() them.
    ImportOutcome import(const QList<AuditDocument> &facts)
    {
        QList<ReadDocument> documents;
        for (const AuditDocument &document : facts)
            documents.append({document, bytesOf(document)});
        const auto outcome = m_workspace->import(documents);
        return outcome ? *outcome : ImportOutcome{};
    }

    /// From now on every write fails, as on a full disk. The workspace's connection has to be the only one.
    static void breakWrites()
    {
        QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst(), false));
        QVERIFY(query.exec(QStringLiteral("CREATE TEMP TRIGGER broken BEFORE INSERT ON main.event "
                                          "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END")));
    }
    static void mendWrites()
    {
        QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst(), false));
        QVERIFY(query.exec(QStringLiteral("DROP TRIGGER temp.broken")));
    }

    QDateTime now{QDate(2026, 3, 6), QTime(9, 0), QTimeZone::utc()};

private:
    [[nodiscard]] Clock clock()
    {
        return [this] { return now; };
    }
    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace shipworthy::test
