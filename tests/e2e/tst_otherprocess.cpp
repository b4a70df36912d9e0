#include "storage/database.h"
#include "support/openworkspace.h"
#include "support/strict.h"
#include "workspace/workspace.h"

#include <QProcess>
#include <QRandomGenerator>
#include <csignal>
#include <cstdio>

using namespace shipworthy;
using namespace shipworthy::test;

namespace {

/// The child: numbers the item's note upwards and prints each number once it is stored, until it is killed.
int writeUntilKilled(const QString &path)
{
    const auto workspace = Workspace::open(path);
    if (!workspace)
        return 1;
    const ItemId item = (*workspace)->state().items().first().id;
    for (int number = (*workspace)->state().item(item)->state.note.toInt() + 1;; ++number) {
        if (!(*workspace)->setNote(item, QString::number(number)))
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

/// The child: holds the write lock until its input ends.
int holdLock(const QString &path)
{
    const auto database = Database::open(path, Access::ReadWrite);
    const auto lock = database ? Transaction::begin(*database) : std::unexpected(database.error());
    if (!lock)
        return 1;
    std::puts("held");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

} // namespace

class TestOtherProcess : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void aWorkspaceThatIsBeingWrittenIsRefusedUntilItIsFree()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("team.shipworthy"));
        QVERIFY(Workspace::create(path));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), path});
        QVERIFY(child.waitForReadyRead());
        const auto refused = Workspace::open(path);
        QVERIFY(!refused);
        QVERIFY(refused.error().message().endsWith(QLatin1String("another program is writing to it")));
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
        QVERIFY(Workspace::open(path));
    }

    void losesNothingThatWasStored()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("team.shipworthy"));
        {
            auto workspace = *Workspace::create(path);
            const AuditDocument facts = harbourAudit(
                QStringLiteral("/a.md"), {harbourFinding(QStringLiteral("A-1"), QStringLiteral("Quay light"))});
            QVERIFY(workspace->import({{facts, bytesOf(facts)}}));
        }
        constexpr int kills = 10;
        for (int round = 0; round < kills; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path});
            QVERIFY(child.waitForReadyRead());
            // Any moment will do; the point is that it is not ours to choose.
            (void)child.waitForFinished(QRandomGenerator::global()->bounded(1, 30));
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            const QByteArray output = child.readAllStandardOutput();
            const int stored = output.left(output.lastIndexOf('\n')).split('\n').last().toInt();
            const auto workspace = Workspace::open(path);
            QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message()));
            const Item &item = (*workspace)->state().items().first();
            const int found = item.state.note.toInt();
            QVERIFY2(found == stored || found == stored + 1,
                     qPrintable(QStringLiteral("%1 %2").arg(stored).arg(found)));
            // The history is as long as the work was.
            QCOMPARE((*workspace)->history(item.id, {}, 1000000).size(), found);
        }
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--write"))
        return writeUntilKilled(arguments[2]);
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--hold"))
        return holdLock(arguments[2]);
    TestOtherProcess test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_otherprocess.moc"
