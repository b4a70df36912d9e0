#include "probes/endpointprobe.h"
#include "shell/longedits.h"
#include "shell/mainwindow.h"
#include "shell/messagebar.h"
#include "shell/workspacesession.h"
#include "support/openworkspace.h"
#include "support/ownsettings.h"
#include "support/strict.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<ItemId> importMoorings(Workspace &workspace, int count)
{
    QList<Finding> findings;
    for (int i = 0; i < count; ++i)
        findings.append(test::harbourFinding(u"M-%1"_s.arg(i), u"Mooring %1"_s.arg(i)));
    const AuditDocument audit = test::harbourAudit(u"/audits/moorings.md"_s, findings);
    if (!workspace.import({{audit, test::bytesOf(audit)}}))
        return {};
    QList<ItemId> items;
    for (const Item &item : workspace.state().items())
        items.append(item.id);
    return items;
}

} // namespace

/// What is seen of edits of very many items while they are written.
class TestLongEditProgress : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

private slots:
    void initTestCase() { test::keepSettingsIn(m_home); }
    void init() { test::failOnAnyWarning(); }

    void isShownWithCancelOnceItIsNoticed()
    {
        test::OpenWorkspace open;
        const QList<ItemId> items = importMoorings(*open, 20'000);
        MessageBar bar;
        LongEdits progress(bar, nullptr, 20ms);
        progress.open(*open);
        QVERIFY(open->setOwner(items, u"Ben"_s));
        QVERIFY(bar.texts().isEmpty());
        QTRY_COMPARE(bar.texts().size(), 1);
        QVERIFY2(bar.texts().first().contains(u"of 20,000"), qPrintable(bar.texts().first()));
        auto *cancel = bar.findChild<QPushButton *>(u"messageAction"_s);
        QVERIFY(cancel);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(bar.texts().isEmpty());
        QVERIFY(!open->longEdit());
        QCOMPARE(open->state().item(items.first())->state.owner, QString());
        progress.close();
    }

    void goesAwayWhenTheEditIsDone()
    {
        test::OpenWorkspace open;
        const QList<ItemId> items = importMoorings(*open, 20'000);
        MessageBar bar;
        LongEdits progress(bar, nullptr, 20ms);
        progress.open(*open);
        QVERIFY(open->setOwner(items, u"Ben"_s));
        QTRY_COMPARE(bar.texts().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(bar.texts().isEmpty(), 60000);
        QCOMPARE(open->state().item(items.last())->state.owner, u"Ben"_s);
        progress.close();
    }

    void isNotShownForWhatIsDoneAtOnce()
    {
        test::OpenWorkspace open;
        const QList<ItemId> items = importMoorings(*open, 50);
        MessageBar bar;
        LongEdits progress(bar, nullptr);
        progress.open(*open);
        QVERIFY(open->setOwner(items, u"Ben"_s));
        QVERIFY(!open->longEdit());
        QVERIFY(bar.texts().isEmpty());
        progress.close();
    }

    void theEditIsWrittenBeforeTheWindowCloses()
    {
        test::OpenWorkspace open;
        const QList<ItemId> items = importMoorings(*open, 1500);
        const QString path = open.path();
        open.close();
        WorkspaceSession session;
        QVERIFY(session.open(path));
        EndpointProbe probe;
        MainWindow window(session, probe);
        window.show();
        QVERIFY(session.workspace()->setOwner(items, u"Ben"_s));
        QVERIFY(window.close());
        QVERIFY(!session.workspace()->longEdit());
        QCOMPARE(session.workspace()->state().item(items.last())->state.owner, u"Ben"_s);
    }

    void theWindowStaysWhenTheEditCannotBeWritten()
    {
        test::OpenWorkspace open;
        const QList<ItemId> items = importMoorings(*open, 1500);
        const QString path = open.path();
        open.close();
        WorkspaceSession session;
        QVERIFY(session.open(path));
        test::OpenWorkspace::breakWrites(); // before the window reads the history over a connection of its own
        EndpointProbe probe;
        MainWindow window(session, probe);
        window.show();
        QVERIFY(session.workspace()->setOwner(items, u"Ben"_s));
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        const QStringList said = window.findChild<MessageBar *>()->texts();
        QVERIFY2(said.join(u' ').contains(u"the disk is full"), qPrintable(said.join(u' ')));
        QVERIFY(window.close()); // it was said; nothing holds it up any more
    }

    void anotherWorkspaceIsNotOpenedBeforeTheEditIsWritten()
    {
        test::OpenWorkspace open;
        const QList<ItemId> items = importMoorings(*open, 1500);
        const QString path = open.path();
        open.close();
        WorkspaceSession session;
        QVERIFY(session.open(path));
        test::OpenWorkspace::breakWrites();
        QVERIFY(session.workspace()->setOwner(items, u"Ben"_s));
        QVERIFY(!session.create(open.filePath(u"other.shipworthy"_s)));
        QCOMPARE(session.workspace()->path(), path);
        QVERIFY(!QFile::exists(open.filePath(u"other.shipworthy"_s)));
        test::OpenWorkspace::mendWrites();
        QVERIFY(session.workspace()->setOwner(items, u"Ben"_s));
        QVERIFY(session.create(open.filePath(u"other.shipworthy"_s)));
        QVERIFY(session.open(path));
        QCOMPARE(session.workspace()->state().item(items.last())->state.owner, u"Ben"_s);
    }
};

QTEST_MAIN(TestLongEditProgress)
#include "tst_longeditprogress.moc"
