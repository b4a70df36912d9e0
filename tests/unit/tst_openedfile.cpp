#include "base/job.h"
#include "support/openworkspace.h"
#include "support/strict.h"
#include "workspace/openedfile.h"
#include "workspace/reckoning.h"

#include <QSignalSpy>
#include <thread>

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

LoadWatch::Permille newPermille()
{
    return std::make_shared<std::atomic<int>>(0);
}

Result<OpenedFile> readElsewhere(const QString &path, const LoadWatch &watch = {})
{
    Result<OpenedFile> file = failure(u"nobody read"_s);
    std::thread([&] { file = OpenedFile::read(path, watch); }).join();
    return file;
}

} // namespace

/// A workspace that is opened on one thread and worked with on another.
class TestOpenedFile : public QObject {
    Q_OBJECT

    static void fill(test::OpenWorkspace &open)
    {
        for (const QString &name : {u"booking"_s, u"ledger"_s}) {
            auto audit = test::harbourAudit(u"/audits/%1.md"_s.arg(name),
                                            {test::harbourFinding(name + u"-1"_s, u"Tie the "_s + name)});
            audit.system = name;
            open.import({audit});
        }
    }

private slots:
    void init() { test::failOnAnyWarning(); }

    void holdsWhatTheFileHolds()
    {
        test::OpenWorkspace open;
        fill(open);
        const ItemId item = open->state().items().first().id;
        QVERIFY(open->setOwner({item}, u"Ben"_s));
        open.close();
        auto file = readElsewhere(open.path());
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message()));
        const auto workspace = Workspace::open(*std::move(file));
        QCOMPARE(workspace->state().items().size(), 2);
        QCOMPARE(workspace->state().item(item)->state.owner, u"Ben"_s);
        QCOMPARE(workspace->path(), open.path());
    }

    void isWrittenOnTheThreadThatTookIt()
    {
        test::OpenWorkspace open;
        fill(open);
        const ItemId item = open->state().items().first().id;
        open.close();
        auto file = readElsewhere(open.path());
        QVERIFY(file);
        {
            const auto workspace = Workspace::open(*std::move(file));
            QVERIFY(workspace->setOwner({item}, u"Ben"_s));
            QVERIFY(!workspace->history(item).isEmpty());
            QVERIFY(workspace->documentBytes(workspace->state().documents().first().id));
        }
        open.reopen();
        QCOMPARE(open->state().item(item)->state.owner, u"Ben"_s);
    }

    void closesTheFileWhereNobodyTakesIt_data()
    {
        QTest::addColumn<bool>("isElsewhere");
        QTest::newRow("let go of here") << false;
        QTest::newRow("let go of on a third thread") << true;
    }

    void closesTheFileWhereNobodyTakesIt()
    {
        QFETCH(const bool, isElsewhere);
        test::OpenWorkspace open;
        fill(open);
        open.close();
        {
            auto file = std::make_unique<OpenedFile>(*readElsewhere(open.path()));
            QVERIFY(QFileInfo::exists(open.path() + u"-wal"_s));
            if (isElsewhere)
                std::thread([&] { file.reset(); }).join();
        }
        QVERIFY(!QFileInfo::exists(open.path() + u"-wal"_s));
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }

    void reckonsWhatTheWorkspaceWould()
    {
        test::OpenWorkspace open;
        fill(open);
        QHash<SystemId, QString> verdicts;
        for (const System &system : open->state().systems())
            verdicts.insert(system.id, scoreText(open->readiness(system.id).score));
        open.close();
        auto file = readElsewhere(open.path());
        QVERIFY(file);
        std::thread([&] { file->reckon(open.now); }).join();
        const auto workspace = Workspace::open(*std::move(file), [&open] { return open.now; });
        QCOMPARE(workspace->reckoning({}).questions.size(), std::size_t(0)); // nothing is left to reckon
        for (const System &system : workspace->state().systems())
            QCOMPARE(scoreText(workspace->readiness(system.id).score), verdicts.value(system.id));
    }

    void reckonsAnewOnAnotherDay()
    {
        test::OpenWorkspace open;
        fill(open);
        open.close();
        auto file = readElsewhere(open.path());
        QVERIFY(file);
        file->reckon(open.now);
        const auto workspace = Workspace::open(*std::move(file), [&open] { return open.now.addDays(1); });
        QCOMPARE(workspace->reckoning({}).questions.size(), std::size_t(2));
    }

    void tellsHowFarItIs()
    {
        test::OpenWorkspace open;
        fill(open);
        open.close();
        const auto permille = newPermille();
        const LoadWatch watch({}, permille);
        auto file = readElsewhere(open.path(), watch.part(0, 800));
        QVERIFY(file);
        QVERIFY2(*permille > 500 && *permille <= 800, qPrintable(QString::number(*permille)));
        file->reckon(open.now, watch.part(800, 1000));
        QCOMPARE(permille->load(), 1000);
    }

    void isGivenUpWhenAsked()
    {
        test::OpenWorkspace open;
        fill(open);
        open.close();
        std::stop_source stop;
        stop.request_stop();
        const auto file = readElsewhere(open.path(), LoadWatch(stop.get_token(), newPermille()));
        QVERIFY(!file);
        QVERIFY2(file.error().message().contains(u"cancelled"_s), qPrintable(file.error().message()));
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
        QVERIFY(!QFileInfo::exists(open.path() + u"-wal"_s));
    }

    void saysWhyItDoesNotOpen()
    {
        const QTemporaryDir folder;
        QFile other(folder.filePath(u"other.shipworthy"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QByteArray(4096, 'x'));
        other.close();
        const auto here = Workspace::open(other.fileName());
        const auto there = readElsewhere(other.fileName());
        QVERIFY(!here && !there);
        QCOMPARE(there.error().message(), here.error().message());
    }
};

QTEST_GUILESS_MAIN(TestOpenedFile)
#include "tst_openedfile.moc"
