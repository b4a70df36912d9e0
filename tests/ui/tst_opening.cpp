#include "base/job.h"
#include "probes/endpointprobe.h"
#include "shell/mainwindow.h"
#include "shell/messagebar.h"
#include "shell/openings.h"
#include "shell/pagestack.h"
#include "shell/settings.h"
#include "shell/workspacesession.h"
#include "support/heldjobs.h"
#include "support/openworkspace.h"
#include "support/ownsettings.h"
#include "support/strict.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace shipworthy;
using namespace shipworthy::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The program as main() puts it together; it takes every workspace for a large one.
struct Program {
    WorkspaceSession session{systemClock(), nullptr, 0};
    EndpointProbe probe;
    MainWindow window{session, probe};

    Program()
    {
        if (const auto restored = session.restore(); !restored)
            window.report(restored.error());
        window.resize(1280, 800);
        window.show();
    }
    [[nodiscard]] QString path() const { return session.workspace()->path(); }
    [[nodiscard]] QString said() const { return window.findChild<MessageBar *>()->texts().join(u' '); }
    [[nodiscard]] QPushButton *cancel() const { return window.findChild<QPushButton *>(u"messageAction"_s); }
};

} // namespace

/// A large workspace is opened beside the program, which goes on with the one that is open.
class TestOpening : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    /// A workspace with one finding.
    QString makeWorkspace(const QString &name) const
    {
        const QString path = m_home->filePath(name + u".shipworthy"_s);
        const auto workspace = Workspace::create(path);
        const AuditDocument audit =
            test::harbourAudit(u"/audits/%1.md"_s.arg(name), {test::harbourFinding(u"M-1"_s, u"Tie the boats"_s)});
        return workspace && (*workspace)->import({{audit, test::bytesOf(audit)}}) ? path : QString();
    }
    QString makeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_home->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_home = std::make_unique<QTemporaryDir>();
        test::keepSettingsIn(*m_home);
    }
    void cleanup()
    {
        jobThreads().waitForDone();
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }

    void theOpenWorkspaceStaysInUseUntilTheNextIsRead()
    {
        const QString next = makeWorkspace(u"next"_s);
        Program program;
        const QString before = program.path();
        const QSignalSpy opened(&program.session, &WorkspaceSession::opened);
        {
            const test::HeldJobs held;
            program.session.request(next);
            QCOMPARE(program.path(), before);
            QVERIFY(program.session.workspace()->addSystem(u"Harbour"_s));
            QCOMPARE(program.session.opening()->name(), u"next"_s);
        }
        QTRY_COMPARE(program.path(), next);
        QVERIFY(!program.session.opening());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(program.session.workspace()->state().items().size(), 1);
        QVERIFY(
            program.session.workspace()->setOwner({program.session.workspace()->state().items().first().id}, u"B"_s));
        QTRY_VERIFY(program.window.windowTitle().startsWith(u"next"_s));
        QCOMPARE(settings::lastWorkspace(), next);
    }

    void whileTheLastOneIsReadTheWindowSaysSo_data()
    {
        QTest::addColumn<PageId>("page");
        QTest::newRow("in place of the start page") << PageId::Portfolio;
        QTest::newRow("in place of an empty table") << PageId::Findings;
        QTest::newRow("in place of an empty plan") << PageId::Roadmap;
    }
    void whileTheLastOneIsReadTheWindowSaysSo()
    {
        QFETCH(PageId, page);
        settings::setLastWorkspace(makeWorkspace(u"next"_s));
        settings::setPage(page);
        std::unique_ptr<Program> program;
        {
            const test::HeldJobs held;
            program = std::make_unique<Program>();
            QVERIFY(program->session.opening());
            const auto *pages = program->window.findChild<PageStack *>();
            QCOMPARE(pages->currentWidget()->objectName(), u"opening"_s);
            const auto *sentence = pages->currentWidget()->findChild<QLabel *>();
            QVERIFY2(sentence->text().contains(u"Opening next"_s), qPrintable(sentence->text()));
            program->session.cancelOpening();
            QVERIFY(pages->currentWidget()->objectName() != u"opening"_s);
        }
    }

    void aSmallOneIsOpenedAtOnce()
    {
        const QString next = makeWorkspace(u"next"_s);
        WorkspaceSession session;
        session.request(next);
        QVERIFY(session.workspace());
        QCOMPARE(session.workspace()->path(), next);
    }

    void isShownWithCancelOnceItIsNoticed()
    {
        const QString next = makeWorkspace(u"next"_s);
        Program program;
        const QString before = program.path();
        const test::HeldJobs held;
        program.session.request(next);
        QVERIFY(program.said().isEmpty());
        QTRY_VERIFY2(program.said().contains(u"Opening"_s), qPrintable(program.said()));
        QVERIFY2(program.said().contains(u"next"_s), qPrintable(program.said()));
        QTest::mouseClick(program.cancel(), Qt::LeftButton); // answered although nobody works on it
        QVERIFY(!program.session.opening());
        QVERIFY(program.said().isEmpty());
        QCOMPARE(program.path(), before);
    }

    void whatWasCancelledIsNotOpenedLater()
    {
        const QString next = makeWorkspace(u"next"_s);
        Program program;
        const QString before = program.path();
        {
            const test::HeldJobs held;
            program.session.request(next);
            program.session.cancelOpening();
        }
        jobThreads().waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(program.path(), before);
        QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
    }

    void openingAnotherGivesUpTheFirst()
    {
        const QString first = makeWorkspace(u"first"_s);
        const QString second = makeWorkspace(u"second"_s);
        Program program;
        const QSignalSpy opened(&program.session, &WorkspaceSession::opened);
        {
            const test::HeldJobs held;
            program.session.request(first);
            program.session.request(second);
            QCOMPARE(program.session.opening()->path, second);
        }
        QTRY_COMPARE(program.path(), second);
        jobThreads().waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(program.path(), second);
        QCOMPARE(opened.size(), 1);
    }

    void aNewWorkspaceGivesUpTheOneThatIsBeingOpened()
    {
        const QString next = makeWorkspace(u"next"_s);
        const QString fresh = m_home->filePath(u"fresh.shipworthy"_s);
        Program program;
        {
            const test::HeldJobs held;
            program.session.request(next);
            QVERIFY(program.session.create(fresh));
            QVERIFY(!program.session.opening());
        }
        jobThreads().waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(program.path(), fresh);
    }

    void askingForTheSameTwiceOpensItOnce()
    {
        const QString next = makeWorkspace(u"next"_s);
        Program program;
        const QSignalSpy opened(&program.session, &WorkspaceSession::opened);
        const QSignalSpy changed(&program.session, &WorkspaceSession::openingChanged);
        program.session.request(next);
        program.session.request(next);
        QTRY_COMPARE(program.path(), next);
        program.session.request(next);
        QVERIFY(!program.session.opening());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(changed.size(), 2); // begun, and ended
    }

    void whatDoesNotOpenLeavesTheWorkspaceOpen_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("not ours") << QByteArray(5000, 'x') << u"it is not a Shipworthy workspace"_s;
        QTest::newRow("cut off") << QByteArray("SQLite format 3\0", 16) << u"not a Shipworthy workspace"_s;
    }

    void whatDoesNotOpenLeavesTheWorkspaceOpen()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, why);
        const QString broken = makeFile(u"broken.shipworthy"_s, bytes);
        Program program;
        const QString before = program.path();
        program.session.request(broken);
        QTRY_VERIFY2(program.said().contains(why), qPrintable(program.said()));
        QVERIFY(!program.session.opening());
        QCOMPARE(program.path(), before);
        QVERIFY(program.session.workspace()->addSystem(u"Harbour"_s));
        QCOMPARE(settings::lastWorkspace(), before);
    }

    void aWorkspaceOfANewerProgramIsToldSo()
    {
        const QString next = makeWorkspace(u"next"_s);
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            database.setDatabaseName(next);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 999"_s));
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        Program program;
        program.session.request(next);
        QTRY_VERIFY2(program.said().contains(u"made by a newer Shipworthy"_s), qPrintable(program.said()));
    }

    void aLockedWorkspaceIsToldSo()
    {
        const QString next = makeWorkspace(u"next"_s);
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            database.setDatabaseName(next);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s));
            Program program;
            program.session.request(next);
            QTRY_VERIFY2(program.said().contains(u"another program is writing to it"_s), qPrintable(program.said()));
            database.close();
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    }

    void theLastWorkspaceComesWhileTheWindowIsThere()
    {
        const QString last = makeWorkspace(u"last"_s);
        settings::setLastWorkspace(last);
        {
            auto held = std::make_unique<test::HeldJobs>();
            const Program program;
            QVERIFY(program.window.isVisible());
            QCOMPARE(program.session.opening()->path, last);
            held.reset();
        } // whoever quits meanwhile finds it the next time
        QCOMPARE(settings::lastWorkspace(), last);
        Program program;
        QTRY_COMPARE(program.path(), last);
    }

    void whatAnotherProgramChangedIsOpenedAgain()
    {
        const QString path = makeWorkspace(u"shared"_s);
        settings::setLastWorkspace(path);
        WorkspaceSession session;
        EndpointProbe probe;
        MainWindow window(session, probe);
        QVERIFY(session.restore());
        window.show();
        const ItemId item = session.workspace()->state().items().first().id;
        {
            const auto other = Workspace::open(path);
            QVERIFY(other);
            QVERIFY((*other)->setOwner({item}, u"Mia"_s));
        }
        const Result<void> refused = session.workspace()->setOwner({item}, u"Ben"_s);
        QVERIFY(!refused);
        window.report(refused.error());
        auto *again = window.findChild<QPushButton *>(u"messageAction"_s);
        QVERIFY(again);
        QTest::mouseClick(again, Qt::LeftButton);
        QCOMPARE(session.workspace()->path(), path);
        QCOMPARE(session.workspace()->state().item(item)->state.owner, u"Mia"_s);
        QVERIFY(session.workspace()->setOwner({item}, u"Ben"_s));
        QTRY_VERIFY(!window.findChild<QPushButton *>(u"messageAction"_s));
    }

    void whatWasReadAheadIsTakenOver()
    {
        const QString last = makeWorkspace(u"last"_s);
        settings::setLastWorkspace(last);
        WorkspaceSession session;
        session.readAhead(WorkspaceSession::First::Last);
        QVERIFY(session.restore());
        QCOMPARE(session.workspace()->path(), last);
        QCOMPARE(session.workspace()->state().items().size(), 1);
        QVERIFY(session.workspace()->setOwner({session.workspace()->state().items().first().id}, u"B"_s));
    }

    void whatWasReadAheadInVainIsLetGo()
    {
        const QString last = makeWorkspace(u"last"_s);
        const QString other = makeWorkspace(u"other"_s);
        settings::setLastWorkspace(last);
        WorkspaceSession session;
        session.readAhead(WorkspaceSession::First::Last);
        QVERIFY(session.open(other));
        QCOMPARE(session.workspace()->path(), other);
        QVERIFY(Workspace::open(last)); // nobody locks it
    }

    void whatCannotBeReadAheadIsToldWhenAskedFor()
    {
        settings::setLastWorkspace(makeFile(u"last.shipworthy"_s, "no workspace"));
        WorkspaceSession session;
        session.readAhead(WorkspaceSession::First::Last);
        const auto restored = session.restore();
        QVERIFY(!restored);
        QVERIFY2(restored.error().what.contains(u"last.shipworthy"_s), qPrintable(restored.error().message()));
        QVERIFY(session.workspace());
    }

    void theWorkspaceWithoutANameStaysWhereTheLastOneDoesNotOpen()
    {
        settings::setLastWorkspace(makeFile(u"last.shipworthy"_s, QByteArray(5000, 'x')));
        Program program;
        QTRY_VERIFY2(program.said().contains(u"not a Shipworthy workspace"_s), qPrintable(program.said()));
        QCOMPARE(program.session.workspace()->name(), u"Untitled workspace"_s);
        QCOMPARE(settings::lastWorkspace(), program.path());
    }

    void whatIsImportedMeanwhileWaitsAndSaysSo()
    {
        const QString next = makeWorkspace(u"next"_s);
        const QString audit = makeFile(u"audit.md"_s, "# Audit: Quay\n\n- [ ] QUAY-1: Light the quay\n");
        Program program;
        const QString before = program.path();
        {
            const test::HeldJobs held;
            program.window.take({next, audit});
            QVERIFY2(program.said().contains(u"The import waits."_s), qPrintable(program.said()));
        }
        QTRY_COMPARE(program.path(), next);
        QTRY_COMPARE(program.session.workspace()->state().documents().size(), 2);
        QVERIFY2(!program.said().contains(u"waits"_s), qPrintable(program.said()));
        const auto old = Workspace::open(before);
        QVERIFY(old && (*old)->state().documents().isEmpty());
    }

    void whatWaitedIsImportedWhereTheUserStays()
    {
        const QString next = makeWorkspace(u"next"_s);
        const QString audit = makeFile(u"audit.md"_s, "# Audit: Quay\n\n- [ ] QUAY-1: Light the quay\n");
        Program program;
        const QString before = program.path();
        {
            const test::HeldJobs held;
            program.window.take({next, audit});
            program.session.cancelOpening();
        }
        QTRY_COMPARE(program.session.workspace()->state().documents().size(), 1);
        QCOMPARE(program.path(), before);
    }

    void anImportThatIsUnderWayIsStoredBefore()
    {
        const QString next = makeWorkspace(u"next"_s);
        const QString audit = makeFile(u"audit.md"_s, "# Audit: Quay\n\n- [ ] QUAY-1: Light the quay\n");
        Program program;
        const QString before = program.path();
        {
            const test::HeldJobs held;
            program.window.take({audit});
            program.session.request(next);
        }
        QTRY_COMPARE(program.path(), next);
        const auto old = Workspace::open(before);
        QVERIFY(old);
        QCOMPARE((*old)->state().documents().size(), 1);
    }

    void nothingIsTakenOutOfAnybodysHands()
    {
        const QString next = makeWorkspace(u"next"_s);
        Program program;
        const QString before = program.path();
        QMenu menu(&program.window);
        menu.addAction(u"Think about it"_s);
        menu.popup(program.window.mapToGlobal(QPoint(100, 100)));
        program.session.request(next);
        jobThreads().waitForDone();
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
        QCOMPARE(program.path(), before);
        menu.close();
        QTRY_COMPARE(program.path(), next);
    }

    void aLongEditIsWrittenBefore()
    {
        const QString next = makeWorkspace(u"next"_s);
        Program program;
        QList<Finding> findings;
        for (int i = 0; i < 3000; ++i)
            findings.append(test::harbourFinding(u"M-%1"_s.arg(i), u"Mooring %1"_s.arg(i)));
        const AuditDocument audit = test::harbourAudit(u"/audits/moorings.md"_s, findings);
        Workspace &workspace = *program.session.workspace();
        QVERIFY(workspace.import({{audit, test::bytesOf(audit)}}));
        QList<ItemId> items;
        for (const Item &item : workspace.state().items())
            items.append(item.id);
        const QString before = program.path();
        QVERIFY(workspace.setOwner(items, u"Ben"_s));
        QVERIFY(workspace.longEdit());
        program.session.request(next);
        QTRY_COMPARE_WITH_TIMEOUT(program.path(), next, 30000);
        const auto old = Workspace::open(before);
        QVERIFY(old);
        QCOMPARE((*old)->state().item(items.last())->state.owner, u"Ben"_s);
    }

    void quittingMeanwhileClosesBoth()
    {
        const QString next = makeWorkspace(u"next"_s);
        QString before;
        {
            Program program;
            before = program.path();
            program.session.request(next);
            QVERIFY(program.window.close());
        }
        jobThreads().waitForDone();
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
        QVERIFY(!QFileInfo::exists(next + u"-wal"_s));
        QVERIFY(!QFileInfo::exists(before + u"-wal"_s));
    }
};

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
