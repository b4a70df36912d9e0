#pragma once

#include "domain/event.h"
#include "domain/workspacestate.h"
#include "storage/loadwatch.h"
#include "storage/workspacefile.h"

#include <QSet>
#include <memory>

namespace shipworthy {

class StoreTransaction;

/// A name that a system once had.
struct FormerName {
    QString name;
    SystemId system;
};

/// An open workspace file: the only place that knows SQL. Used on the thread that opened it, or that it was given to.
class WorkspaceStore {
public:
    /// Makes and opens an empty workspace; fails when a file is there.
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceStore>> create(const QString &path);
    /// Opens as openWorkspaceFile() does.
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceStore>> open(const QString &path,
                                                                      Purpose purpose = Purpose::Work);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString readOnlyReason() const { return m_file.readOnlyReason; } ///< empty: can be written

    /// Another program changed the file since it was loaded: nothing more can be written, see begin().
    [[nodiscard]] bool isOutdated() const;

    /// Everything that was not taken back. Fails when a row does not make sense, naming it, and when \a watch stops it.
    [[nodiscard]] Result<WorkspaceState> load(const LoadWatch &watch = {}) const;
    [[nodiscard]] Result<QByteArray> documentBytes(DocumentId document) const;
    /// Newest first; 0: of all items, of all systems. At most \a limit.
    [[nodiscard]] Result<QList<Event>> history(ItemId item, SystemId system, int limit) const;
    /// The fields that people edited and did not undo, per item of a document. From the history.
    [[nodiscard]] Result<QHash<ItemId, QSet<Field>>> decidedFields(DocumentId document) const;
    /// The last resolution line of an item that was put into its source or taken out; nothing when none was.
    [[nodiscard]] Result<std::optional<Event>> lastResolution(ItemId item) const;
    /// Empty: never set.
    [[nodiscard]] Result<QString> setting(const QString &name) const;
    /// What the columns of tables mean, as people said: roles in JSON, by the header they were said for.
    [[nodiscard]] Result<QHash<QString, QByteArray>> columnMappings() const;
    /// The runs of a check, newest first, at most \a limit; with their evidence where it is kept.
    [[nodiscard]] Result<QList<CheckRunRecord>> checkRuns(CheckId check, int limit) const;
    /// Names that systems had before people renamed them, oldest first.
    [[nodiscard]] Result<QList<FormerName>> formerNames() const;

    /// Begins a change; nothing of it stays unless it is committed. Fails for a read-only file, and when another
    /// program changed the file since it was loaded.
    [[nodiscard]] Result<StoreTransaction> begin();

    /// Copies the workspace, see copyWorkspaceFile().
    [[nodiscard]] Result<void> copyTo(const QString &path) const;

    // As of Database: no transaction may be there.
    void leaveThread() { m_file.database.leaveThread(); }
    void enterThread() { m_file.database.enterThread(); }

private:
    WorkspaceStore(QString path, WorkspaceFile file, qint64 dataVersion)
        : m_path(std::move(path))
        , m_file(std::move(file))
        , m_dataVersion(dataVersion)
    {
    }

    QString m_path;
    WorkspaceFile m_file;
    qint64 m_dataVersion; ///< SQLite's count of changes made through other connections
};

} // namespace shipworthy
