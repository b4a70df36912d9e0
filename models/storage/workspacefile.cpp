#include "storage/workspacefile.h"

#include "base/visibletext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <fcntl.h>
#include <future>
#include <unistd.h>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::WorkspaceFile", text);
}

QString cannotOpen(const QString &path)
{
    return tr("Cannot open %1").arg(isolated(path));
}

bool sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    return ::close(descriptor) == 0 && synced;
}

/// True while a write-ahead log or rollback journal lies beside the file: it is open, or was not closed.
bool hasJournal(const QString &path)
{
    return QFileInfo::exists(path + QStringLiteral("-wal")) || QFileInfo::exists(path + QStringLiteral("-journal"));
}

/// Why \a path is nothing to hand to SQLite; empty when it is. A FIFO or a device would block it.
QString refusalByKind(const QFileInfo &info)
{
    if (!info.exists())
        return info.isSymLink() ? tr("it links to a file that does not exist") : tr("there is no such file");
    if (info.isDir())
        return tr("it is a folder");
    if (!info.isFile())
        return tr("it is not a regular file");
    if (!info.isReadable())
        return tr("permission denied");
    if (info.size() == 0)
        return tr("it is empty, not a Shipworthy workspace");
    return {};
}

/// The first sentence of what SQLite finds wrong with the file; empty when it is whole.
QString damage(const Database &database)
{
    const auto check = database.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check)
        return check.error().cause;
    const QString answer = check->toString();
    return answer == QLatin1String("ok") ? QString() : answer.section(u'\n', -1);
}

Result<int> versionOf(const Database &database)
{
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return std::unexpected(version.error());
    return version->toInt();
}

/// The tables that a file should have. Those of the newest version, which nearly every file has, are made on a thread
/// of their own while the file is opened and read.
class ExpectedSchema {
public:
    explicit ExpectedSchema(const Migrations &migrations)
        : m_migrations(migrations)
        , m_newest(std::async(std::launch::async,
                              [&migrations] { return schemaAt(migrations, static_cast<int>(migrations.size())); }))
    {
    }

    [[nodiscard]] const Migrations &migrations() const { return m_migrations; }
    [[nodiscard]] Result<QStringList> at(int version) const
    {
        return version == m_migrations.size() ? m_newest.get() : schemaAt(m_migrations, version);
    }

private:
    const Migrations &m_migrations;
    std::shared_future<Result<QStringList>> m_newest;
};

/// Refuses what only a look into the file can tell.
Result<void> checkContents(const Database &database, const ExpectedSchema &schema)
{
    if (const QString wrong = damage(database); !wrong.isEmpty())
        return failure({}, tr("it is damaged (%1)").arg(wrong));
    const auto version = versionOf(database);
    const auto is = schemaOf(database);
    const auto expected = schema.at(version ? *version : 0);
    if (!version || !is || !expected || *is != *expected)
        return failure({}, tr("its tables are not those of a Shipworthy workspace"));
    return {};
}

/// Reads the header without a lock and without writing anything.
Result<void> checkHeader(const Database &database, const Migrations &migrations)
{
    const auto id = database.value(QStringLiteral("PRAGMA application_id"));
    const auto version = versionOf(database);
    if (!id || !version) {
        const QString cause = !id ? id.error().cause : version.error().cause;
        switch (database.lastCode()) {
        case sqlite::notADatabase: return failure({}, tr("it is not a Shipworthy workspace"));
        case sqlite::corrupt: return failure({}, tr("it is damaged (%1)").arg(cause));
        default: return failure({}, cause);
        }
    }
    if (id->toInt() != workspaceApplicationId || *version < 1)
        return failure({}, tr("it is not a Shipworthy workspace"));
    if (*version > migrations.size())
        return failure({}, tr("it was made by a newer Shipworthy (format %1; this program reads up to %2)")
                               .arg(*version)
                               .arg(migrations.size()));
    return {};
}

Result<void> checkUntouched(const QString &path, const ExpectedSchema &schema)
{
    const auto database = Database::open(path, Access::Immutable);
    if (!database)
        return std::unexpected(database.error());
    if (const auto header = checkHeader(*database, schema.migrations()); !header)
        return header;
    // With a journal beside it, the file alone is not the whole truth.
    return hasJournal(path) ? Result<void>{} : checkContents(*database, schema);
}

QString readOnlyReason(const QFileInfo &info)
{
    if (!info.isWritable())
        return tr("the file %1 is read-only").arg(isolated(info.filePath()));
    const QString folder = info.canonicalPath();
    return QFileInfo(folder).isWritable() ? QString() : tr("the folder %1 is read-only").arg(isolated(folder));
}

Access accessFor(const QString &path, bool readOnly)
{
    if (!readOnly)
        return Access::ReadWrite;
    // SQLite cannot make its shared memory in a read-only folder, so a file without a journal is read as it lies there.
    return hasJournal(path) ? Access::ReadOnly : Access::Immutable;
}

Result<void> checkLock(const Database &database)
{
    const auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure({}, database.lastCode() == sqlite::busy ? tr("another program is writing to it")
                                                               : transaction.error().cause);
    return {};
}

QString backupPath(const QString &path, int version)
{
    const QString wanted = path + QStringLiteral(".v%1.bak").arg(version);
    QString free = wanted;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = wanted + QString::number(number);
    return free;
}

Result<void> bringUpToDate(const Database &database, const QString &path, const Migrations &migrations, int version)
{
    const QString backup = backupPath(path, version);
    if (const auto copied = copyWorkspaceFile(database, path, backup); !copied)
        return failure({}, copied.error().message());
    if (const auto done = migrate(database, migrations, version); !done)
        return failure({}, done.error().message());
    // The version in the file itself, so that the next header check sees it. Left to SQLite when it fails.
    (void)database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return {};
}

/// Everything after the file was found to be ours.
Result<void> prepare(const WorkspaceFile &file, const QString &path, const ExpectedSchema &schema, bool checked)
{
    const Migrations &migrations = schema.migrations();
    const bool writable = file.readOnlyReason.isEmpty();
    if (writable) {
        if (const auto free = checkLock(file.database); !free)
            return free;
    }
    if (!checked) {
        if (const auto header = checkHeader(file.database, migrations); !header)
            return header;
        if (const auto whole = checkContents(file.database, schema); !whole)
            return whole;
    }
    const auto version = versionOf(file.database);
    if (!version)
        return failure({}, version.error().cause);
    if (!writable)
        return *version == migrations.size()
                 ? Result<void>{}
                 : failure(
                       {},
                       tr("it has an older format and must be brought up to date, but %1").arg(file.readOnlyReason));
    if (*version < migrations.size()) {
        if (const auto done = bringUpToDate(file.database, path, migrations, *version); !done)
            return done;
    }
    for (const auto *setting : {u"PRAGMA journal_mode = WAL", u"PRAGMA synchronous = FULL"}) {
        if (const auto done = file.database.run(QString::fromUtf16(setting)); !done)
            return failure({}, done.error().cause);
    }
    return {};
}

/// A name beside \a path that nobody uses.
Result<QString> temporaryBeside(const QString &path)
{
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    if (!file.open())
        return failure(tr("Cannot write %1").arg(isolated(path)), file.errorString());
    return file.fileName(); // removed when file goes out of scope
}

Result<void> fillNewFile(const QString &path, const Migrations &migrations)
{
    auto database = Database::open(path, Access::Create);
    if (!database)
        return std::unexpected(database.error());
    const auto marked = database->run(QStringLiteral("PRAGMA application_id = %1").arg(workspaceApplicationId));
    if (!marked)
        return std::unexpected(marked.error());
    if (const auto done = migrate(*database, migrations, 0); !done)
        return done;
    const auto mode = database->run(QStringLiteral("PRAGMA journal_mode = WAL"));
    return mode ? Result<void>{} : std::unexpected(mode.error());
}

} // namespace

Result<WorkspaceFile> openWorkspaceFile(const QString &path, const Migrations &migrations, Purpose purpose)
{
    const QFileInfo info(path);
    if (const QString refusal = refusalByKind(info); !refusal.isEmpty())
        return failure(cannotOpen(path), refusal);
    // SQLite keeps its log beside the file that a link leads to.
    const QString file = info.canonicalFilePath();
    const bool journal = hasJournal(file);
    const ExpectedSchema schema(migrations);
    if (const auto ours = checkUntouched(file, schema); !ours)
        return failure(cannotOpen(path), ours.error().cause);
    const auto openAs = [&](QString reason) -> Result<WorkspaceFile> {
        auto database = Database::open(file, accessFor(file, !reason.isEmpty()));
        if (!database)
            return failure(cannotOpen(path), database.error().cause);
        WorkspaceFile opened{std::move(*database), std::move(reason)};
        if (const auto ready = prepare(opened, file, schema, !journal); !ready)
            return failure(cannotOpen(path), ready.error().cause);
        return opened;
    };
    if (purpose == Purpose::Read) {
        if (auto opened = openAs(tr("it was opened to be read")))
            return opened;
    }
    return openAs(readOnlyReason(info));
}

Result<Database> openBeside(const QString &path, bool isReadOnly)
{
    return Database::open(path, isReadOnly ? accessFor(path, true) : Access::ReadOnly);
}

Result<void> createWorkspaceFile(const QString &path, const Migrations &migrations)
{
    const QString what = tr("Cannot create %1").arg(isolated(path));
    if (QFileInfo::exists(path))
        return failure(what, tr("a file of that name is there already"));
    const auto temporary = temporaryBeside(path);
    if (!temporary)
        return failure(what, temporary.error().cause);
    const auto filled = fillNewFile(*temporary, migrations);
    QString cause = filled ? QString() : filled.error().cause;
    if (filled && !sync(*temporary, O_RDONLY))
        cause = tr("the disk did not take it");
    // QFile::rename never replaces a file that came into being meanwhile.
    if (cause.isEmpty() && !QFile::rename(*temporary, path))
        cause = tr("a file of that name is there already");
    if (!cause.isEmpty()) {
        QFile::remove(*temporary);
        return failure(what, cause);
    }
    sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
    return {};
}

Result<void> copyWorkspaceFile(const Database &from, const QString &source, const QString &path)
{
    const QString what = tr("Cannot write %1").arg(isolated(path));
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return failure(what, tr("it is not a regular file"));
    const QString target = info.exists() ? info.canonicalFilePath() : path;
    // A log left there would be played into the new file.
    if (hasJournal(target))
        return failure(what, tr("it is open in another program, or was not closed properly"));
    QTemporaryFile temporary(target + QStringLiteral(".XXXXXX")); // goes when it is not renamed
    if (!temporary.open())
        return failure(what, temporary.errorString());
    const QString name = temporary.fileName();
    temporary.close();
    if (const auto copied = from.run(QStringLiteral("VACUUM INTO ?"), {name}); !copied)
        return failure(what, copied.error().cause);
    if (!temporary.setPermissions(QFile::permissions(source)) || !sync(name, O_RDONLY))
        return failure(what, tr("the disk did not take it"));
    if (::rename(QFile::encodeName(name).constData(), QFile::encodeName(target).constData()) != 0)
        return failure(what, qt_error_string(errno));
    temporary.setAutoRemove(false);
    sync(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY);
    return {};
}

} // namespace shipworthy
