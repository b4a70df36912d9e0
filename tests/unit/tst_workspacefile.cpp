#include "storage/workspacefile.h"

#include "support/strict.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <sys/stat.h>
#include <unistd.h>

using namespace shipworthy;

namespace {

/// Names, sizes and contents of a folder: equal when nothing was written.
QStringList contentsOf(const QString &folder)
{
    QStringList contents;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System)) {
        QString line = info.fileName();
        if (info.isFile()) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                line += QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Md5).toHex());
        }
        contents.append(line);
    }
    return contents;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Runs one statement on a closed file, as another program would.
void change(const QString &path, const QString &sql)
{
    const auto database = Database::open(path, Access::ReadWrite);
    QVERIFY(database);
    const auto done = database->run(sql);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
}

/// Ours is often root, whom no permission stops: for a while, be nobody.
class AsNobody {
public:
    AsNobody()
        : m_changed(::geteuid() == 0 && ::setresuid(nobody, nobody, 0) == 0)
    {
    }
    ~AsNobody()
    {
        if (m_changed && ::setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    static constexpr uid_t nobody = 65534;
    bool m_changed;
};

} // namespace

class TestWorkspaceFile : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;

    void make() const { QVERIFY(createWorkspaceFile(m_path, builtInMigrations())); }

    /// Opening fails for a reason that holds \a reason, and nothing in the folder changes.
    void refuses(const QString &reason, const Migrations &migrations = builtInMigrations()) const
    {
        const QStringList before = contentsOf(m_dir->path());
        const auto opened = openWorkspaceFile(m_path, migrations);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message().contains(reason), qPrintable(opened.error().message()));
        QVERIFY(opened.error().message().contains(m_path));
        QCOMPARE(contentsOf(m_dir->path()), before);
    }

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("team.shipworthy"));
    }

    void createsOnlyWhereNothingIs()
    {
        make();
        const auto again = createWorkspaceFile(m_path, builtInMigrations());
        QVERIFY(!again);
        QVERIFY(again.error().message().contains(QLatin1String("there already")));
        QCOMPARE(contentsOf(m_dir->path()).size(), 1); // no temporary file stays
    }

    void carriesTheMarkThatTheMimeTypeLooksFor()
    {
        make();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(72).mid(68), QByteArray("SHIP"));
    }

    void writesThroughALogThatIsGoneAfterClosing()
    {
        make();
        {
            const auto file = openWorkspaceFile(m_path, builtInMigrations());
            QVERIFY(file);
            QCOMPARE(file->database.value(QStringLiteral("PRAGMA journal_mode"))->toString(), QStringLiteral("wal"));
            QCOMPARE(file->database.value(QStringLiteral("PRAGMA synchronous"))->toInt(), 2); // full
            QVERIFY(file->database.run(QStringLiteral("INSERT INTO setting VALUES ('a', 'b')")));
            QVERIFY(QFileInfo::exists(m_path + QStringLiteral("-wal")));
        }
        QCOMPARE(contentsOf(m_dir->path()).size(), 1);
    }

    void refusesAMissingFile() { refuses(QStringLiteral("there is no such file")); }

    void refusesAFolder()
    {
        QVERIFY(QDir().mkpath(m_path));
        refuses(QStringLiteral("it is a folder"));
    }

    void refusesAPipeWithoutWaitingForIt()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
        refuses(QStringLiteral("it is not a regular file"));
    }

    void refusesAnEmptyFile()
    {
        write(m_path, {});
        refuses(QStringLiteral("it is empty"));
    }

    void refusesWhatIsNoDatabase_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("# An audit\n\nIt is no workspace.\n").repeated(100);
        QTest::newRow("short") << QByteArray("x");
        QTest::newRow("binary") << QByteArray(5000, '\xff');
    }

    void refusesWhatIsNoDatabase()
    {
        QFETCH(const QByteArray, bytes);
        write(m_path, bytes);
        refuses(QStringLiteral("it is not a Shipworthy workspace"));
    }

    void refusesTheDatabaseOfAnotherProgram()
    {
        QVERIFY(Database::open(m_path, Access::Create)->run(QStringLiteral("CREATE TABLE notes (text)")));
        refuses(QStringLiteral("it is not a Shipworthy workspace"));
    }

    void refusesANewerFile()
    {
        make();
        change(m_path, QStringLiteral("PRAGMA user_version = 99"));
        refuses(QStringLiteral("newer Shipworthy (format 99"));
    }

    void refusesADamagedFile()
    {
        make();
        change(m_path, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        overwrite(m_path, 4096, QByteArray(16, '\x7f')); // the head of a page
        refuses(QStringLiteral("it is damaged"));
    }

    void refusesATruncatedFile()
    {
        make();
        QVERIFY(QFile::resize(m_path, QFileInfo(m_path).size() / 2));
        refuses(QStringLiteral("it is damaged"));
    }

    void refusesASchemaThatSomebodyExtended()
    {
        make();
        change(m_path, QStringLiteral("CREATE TRIGGER spy AFTER INSERT ON event BEGIN SELECT 1; END"));
        refuses(QStringLiteral("its tables are not those of a Shipworthy workspace"));
    }

    void refusesAFileThatAnotherProgramIsWriting()
    {
        make();
        const auto other = openWorkspaceFile(m_path, builtInMigrations());
        const auto writing = Transaction::begin(other->database);
        QVERIFY(writing);
        const auto opened = openWorkspaceFile(m_path, builtInMigrations());
        QVERIFY(!opened);
        QVERIFY(opened.error().message().contains(QLatin1String("another program is writing to it")));
    }

    void opensBesideAnotherProgramThatIsNotWriting()
    {
        make();
        const auto first = openWorkspaceFile(m_path, builtInMigrations());
        QVERIFY(first->database.run(QStringLiteral("INSERT INTO setting VALUES ('seen', 'by the other')")));
        const auto second = openWorkspaceFile(m_path, builtInMigrations());
        QVERIFY(second);
        QCOMPARE(second->database.value(QStringLiteral("SELECT count(*) FROM setting"))->toInt(), 1);
    }

    void opensAReadOnlyFileForReading_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }

    void opensAReadOnlyFileForReading()
    {
        QFETCH(const bool, folder);
        make();
        // A digit each for owner, user, group and others.
        const auto permissions = [](bool write) { return QFile::Permissions(write ? 0x7777 : 0x5555); };
        QVERIFY(QFile::setPermissions(m_path, permissions(folder)));
        QVERIFY(QFile::setPermissions(m_dir->path(), permissions(!folder)));
        const QStringList before = contentsOf(m_dir->path());
        {
            const AsNobody nobody;
            const auto file = openWorkspaceFile(m_path, builtInMigrations());
            QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
            QVERIFY2(file->readOnlyReason.contains(QLatin1String("is read-only")), qPrintable(file->readOnlyReason));
            QVERIFY(file->database.run(QStringLiteral("SELECT * FROM item")));
            QVERIFY(!file->database.run(QStringLiteral("INSERT INTO setting VALUES ('a', 'b')")));
        }
        QCOMPARE(contentsOf(m_dir->path()), before);
        QVERIFY(QFile::setPermissions(m_dir->path(), permissions(true)));
    }

    void bringsAnOlderFileUpToDateAndKeepsACopyOfIt()
    {
        make();
        change(m_path, QStringLiteral("INSERT INTO setting VALUES ('kept', 'yes')"));
        const Migrations longer =
            builtInMigrations() + Migrations{{QStringLiteral("next"), {QStringLiteral("CREATE TABLE extra (x)")}}};
        const int oldVersion = static_cast<int>(builtInMigrations().size());
        {
            const auto file = openWorkspaceFile(m_path, longer);
            QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
            QCOMPARE(file->database.value(QStringLiteral("PRAGMA user_version"))->toInt(), oldVersion + 1);
            QCOMPARE(file->database.value(QStringLiteral("SELECT value FROM setting"))->toString(),
                     QStringLiteral("yes"));
        }
        const auto backup = openWorkspaceFile(m_path + QStringLiteral(".v%1.bak").arg(oldVersion), builtInMigrations());
        QVERIFY2(backup, backup ? "" : qPrintable(backup.error().message()));
        QCOMPARE(backup->database.value(QStringLiteral("SELECT value FROM setting"))->toString(),
                 QStringLiteral("yes"));
        // The program that made it does not take the migrated file for damaged.
        const auto old = openWorkspaceFile(m_path, builtInMigrations());
        QVERIFY(!old);
        QVERIFY(old.error().message().contains(QLatin1String("newer Shipworthy")));
    }

    void aFileOfTheFirstVersionOpensWithAllThatItHolds()
    {
        const Migrations first = builtInMigrations().first(1);
        QVERIFY(createWorkspaceFile(m_path, first));
        change(m_path, QStringLiteral("INSERT INTO system (id, name) VALUES (1, 'Harbour')"));
        change(m_path,
               QStringLiteral("INSERT INTO document (id, system, path, sha256, imported_at, imported_by, facts, "
                              "bytes) VALUES (1, 1, '/a.md', 'x', '2026-03-06', 'Ada', '{}', 'raw')"));
        change(m_path, QStringLiteral("INSERT INTO item (id, kind, document, place, entry, status, owner) "
                                      "VALUES (1, 'finding', 1, 0, 0, 'resolved', 'Ada')"));
        change(m_path, QStringLiteral("INSERT INTO event (at, author, kind, item) "
                                      "VALUES ('2026-03-06', 'Ada', 'edited', 1)"));
        const auto file = openWorkspaceFile(m_path, builtInMigrations());
        QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
        const auto value = [&file](const char *sql) { return file->database.value(QString::fromLatin1(sql)); };
        QCOMPARE(value("PRAGMA user_version")->toInt(), int(builtInMigrations().size()));
        QCOMPARE(value("SELECT owner FROM item WHERE presence IS NULL AND former_criterion IS NULL")->toString(),
                 QStringLiteral("Ada"));
        QCOMPARE(value("SELECT count(*) FROM event WHERE step IS NULL")->toInt(), 1);
        QCOMPARE(value("SELECT bytes FROM document WHERE replaced_by IS NULL")->toByteArray(), QByteArray("raw"));
        QVERIFY(QFileInfo::exists(m_path + QStringLiteral(".v1.bak")));
    }

    void aFileOfTheSecondVersionLearnsOfAddressesAndColumns()
    {
        QVERIFY(createWorkspaceFile(m_path, builtInMigrations().first(2)));
        change(m_path, QStringLiteral("INSERT INTO system (id, name) VALUES (1, 'Harbour')"));
        change(m_path,
               QStringLiteral(
                   "INSERT INTO document (id, system, path, sha256, imported_at, imported_by, facts, "
                   "bytes, written_sha256) VALUES (1, 1, '/a.md', 'x', '2026-03-06', 'Ada', '{}', 'raw', 'y')"));
        const auto file = openWorkspaceFile(m_path, builtInMigrations());
        QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
        const auto value = [&file](const char *sql) { return file->database.value(QString::fromLatin1(sql)); };
        QCOMPARE(value("SELECT written_sha256 FROM document WHERE etag IS NULL AND last_modified IS NULL "
                       "AND content_type IS NULL")
                     ->toString(),
                 QStringLiteral("y"));
        QCOMPARE(value("SELECT count(*) FROM column_mapping")->toInt(), 0);
        QVERIFY(QFileInfo::exists(m_path + QStringLiteral(".v2.bak")));
    }

    void whoReadsNeitherWritesNorTakesAwayTheLog()
    {
        QVERIFY(createWorkspaceFile(m_path, builtInMigrations()));
        {
            const auto alone = openWorkspaceFile(m_path, builtInMigrations(), Purpose::Read);
            QVERIFY(alone);
            QVERIFY(!alone->readOnlyReason.isEmpty());
            QVERIFY(!QFileInfo::exists(m_path + QStringLiteral("-wal")));
        }
        const auto worker = openWorkspaceFile(m_path, builtInMigrations());
        QVERIFY(worker);
        QVERIFY(worker->database.run(QStringLiteral("INSERT INTO system (id, name) VALUES (1, 'Harbour')")));
        {
            const auto reader = openWorkspaceFile(m_path, builtInMigrations(), Purpose::Read);
            QVERIFY(reader);
            QCOMPARE(reader->database.value(QStringLiteral("SELECT name FROM system"))->toString(),
                     QStringLiteral("Harbour"));
            QVERIFY(!reader->database.run(QStringLiteral("DELETE FROM system")));
        }
        QVERIFY(QFileInfo::exists(m_path + QStringLiteral("-wal")));
    }

    void aMigrationThatFailsLeavesTheOldFileUsable()
    {
        make();
        const Migrations broken =
            builtInMigrations() + Migrations{{QStringLiteral("0099-broken"),
                                              {QStringLiteral("CREATE TABLE extra (x)"), QStringLiteral("NOT SQL")}}};
        const auto failed = openWorkspaceFile(m_path, broken);
        QVERIFY(!failed);
        QVERIFY(failed.error().message().contains(QLatin1String("0099-broken")));
        const auto file = openWorkspaceFile(m_path, builtInMigrations());
        QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    }

    void aCopyReplacesAClosedWorkspaceOnly()
    {
        make();
        const auto file = openWorkspaceFile(m_path, builtInMigrations());
        QVERIFY(file->database.run(QStringLiteral("INSERT INTO setting VALUES ('a', 'b')")));
        const QString target = m_dir->filePath(QStringLiteral("copy.shipworthy"));
        QVERIFY(createWorkspaceFile(target, builtInMigrations()));
        {
            const auto open = openWorkspaceFile(target, builtInMigrations());
            QVERIFY(open->database.run(QStringLiteral("INSERT INTO setting VALUES ('c', 'd')")));
            QVERIFY(!copyWorkspaceFile(file->database, m_path, target));
        }
        QVERIFY(copyWorkspaceFile(file->database, m_path, target));
        const auto copy = openWorkspaceFile(target, builtInMigrations());
        QCOMPARE(copy->database.value(QStringLiteral("SELECT name FROM setting"))->toString(), QStringLiteral("a"));
    }

    void aCopyIsAsPrivateAsTheOriginal()
    {
        make();
        constexpr auto onlyMine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QVERIFY(QFile::setPermissions(m_path, onlyMine));
        const auto file = openWorkspaceFile(m_path, builtInMigrations());
        const QString target = m_dir->filePath(QStringLiteral("copy.shipworthy"));
        QVERIFY(copyWorkspaceFile(file->database, m_path, target));
        QCOMPARE(QFile::permissions(target), QFile::Permissions(onlyMine));
    }

    void followsALinkToTheFile()
    {
        make();
        QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("links"))));
        const QString link = m_dir->filePath(QStringLiteral("links/team.shipworthy"));
        QVERIFY(QFile::link(m_path, link));
        const auto file = openWorkspaceFile(m_path, builtInMigrations());
        QVERIFY(file->database.run(QStringLiteral("INSERT INTO setting VALUES ('a', 'b')")));
        const auto same = openWorkspaceFile(link, builtInMigrations());
        QVERIFY2(same, same ? "" : qPrintable(same.error().message()));
        QCOMPARE(same->database.value(QStringLiteral("SELECT name FROM setting"))->toString(), QStringLiteral("a"));
        QVERIFY(!copyWorkspaceFile(file->database, m_path, link)); // it is open
    }

    void aCopyThatCannotBeMadeLeavesNothing()
    {
        make();
        const auto file = openWorkspaceFile(m_path, builtInMigrations());
        const auto failed =
            copyWorkspaceFile(file->database, m_path, m_dir->filePath(QStringLiteral("missing/a.shipworthy")));
        QVERIFY(!failed);
        QVERIFY(!QFileInfo::exists(m_dir->filePath(QStringLiteral("missing"))));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspacefile.moc"
