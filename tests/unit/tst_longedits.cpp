#include "support/openworkspace.h"
#include "support/strict.h"
#include "workspace/importjob.h"
#include "workspace/workspacesettings.h"

#include <QFile>
#include <QSignalSpy>
#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::test;

/// Edits of so many items that they are written a little at a time.
class TestLongEdits : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWorkspace> m_open;
    QList<ItemId> m_items;
    int m_steps = 0;
    qsizetype m_events = 0;

    static constexpr int count = 1500;

    Workspace &workspace() const { return **m_open; }
    QUndoStack &stack() const { return workspace().undoStack(); }
    const ItemState &first() const { return workspace().state().item(m_items.first())->state; }
    const ItemState &last() const { return workspace().state().item(m_items.last())->state; }
    qsizetype eventCount() const { return workspace().history({}, {}, 100'000).size(); }
    static QString ben() { return QStringLiteral("Ben"); }

    /// Begins to give all items to Ben.
    void begin() const
    {
        QVERIFY(workspace().setOwner(m_items, ben()));
        QVERIFY(workspace().longEdit());
    }
    void doAll() const
    {
        begin();
        QVERIFY(workspace().finishLongEdit());
    }
    /// Lets the event loop write a part of it.
    void writeSome() const
    {
        QTRY_VERIFY(!workspace().longEdit() || workspace().longEdit()->done > 0);
        QVERIFY(workspace().longEdit());
    }
    void verifyNothingChanged() const
    {
        QVERIFY(!workspace().longEdit());
        QCOMPARE(first().owner, QString());
        QCOMPARE(last().owner, QString());
        QCOMPARE(stack().count(), m_steps);
        QCOMPARE(stack().index(), m_steps);
        QCOMPARE(eventCount(), m_events);
        m_open->reopen();
        QCOMPARE(first().owner, QString());
        QCOMPARE(last().owner, QString());
        QCOMPARE(eventCount(), m_events);
    }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_open = std::make_unique<OpenWorkspace>();
        workspace().setAuthor(QStringLiteral("Ada"));
        QList<Finding> findings;
        for (int i = 0; i < count; ++i)
            findings.append(harbourFinding(QStringLiteral("M-%1").arg(i), QStringLiteral("Mooring %1").arg(i)));
        m_open->import({harbourAudit(QStringLiteral("/audits/moorings.md"), findings)});
        m_items.clear();
        for (const Item &item : workspace().state().items())
            m_items.append(item.id);
        m_steps = stack().count();
        m_events = eventCount();
    }
    void cleanup() { m_open.reset(); }

    void areOneStepAndCountOnceAllIsWritten()
    {
        QSignalSpy changed(&workspace(), &Workspace::itemsChanged);
        begin();
        QCOMPARE(stack().count(), m_steps + 1);
        QCOMPARE(last().owner, QString());
        QCOMPARE(changed.count(), 0);
        QTRY_COMPARE(last().owner, ben());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(eventCount(), m_events + count);
        stack().undo();
        QTRY_COMPARE(first().owner, QString());
        QCOMPARE(changed.count(), 2);
        QCOMPARE(eventCount(), m_events + 2 * count);
        stack().redo();
        QTRY_COMPARE(first().owner, ben());
    }

    void sayHowFarTheyAre()
    {
        QSignalSpy told(&workspace(), &Workspace::longEditChanged);
        begin();
        QCOMPARE(told.count(), 1);
        QCOMPARE(workspace().longEdit()->total, count);
        QCOMPARE(workspace().longEdit()->done, 0);
        QCOMPARE(workspace().longEdit()->text, stack().undoText());
        QVERIFY(!workspace().longEdit()->isUndo);
        writeSome();
        QVERIFY(workspace().finishLongEdit());
        QCOMPARE(told.count(), 2);
        stack().undo();
        QCOMPARE(told.count(), 3);
        QVERIFY(workspace().longEdit()->isUndo);
    }

    void areNotDoneWhenTheyAreCancelled()
    {
        begin();
        writeSome();
        QSignalSpy failed(&workspace(), &Workspace::failed);
        workspace().cancelLongEdit();
        QCOMPARE(failed.count(), 0);
        QVERIFY(!stack().canRedo());
        verifyNothingChanged();
    }

    void stayDoneWhenTheirUndoIsCancelled()
    {
        doAll();
        stack().undo();
        writeSome();
        workspace().cancelLongEdit();
        QCOMPARE(first().owner, ben());
        QCOMPARE(stack().index(), m_steps + 1);
        QCOMPARE(eventCount(), m_events + count);
        stack().undo();
        QTRY_COMPARE(first().owner, QString());
    }

    void areTakenBackAtOnceByAnUndoMeanwhile()
    {
        begin();
        writeSome();
        stack().undo();
        QVERIFY(!workspace().longEdit());
        QVERIFY(stack().canRedo());
        QCOMPARE(eventCount(), m_events);
        stack().redo();
        QTRY_COMPARE(first().owner, ben());
        QCOMPARE(eventCount(), m_events + count);
    }

    void keepAnEditThatIsMadeMeanwhile()
    {
        begin();
        writeSome();
        QVERIFY(workspace().setStatus({m_items.last()}, Status::InProgress));
        QCOMPARE(last().owner, ben());
        QCOMPARE(last().status, Status::InProgress);
        QCOMPARE(stack().count(), m_steps + 2);
        m_open->reopen();
        QCOMPARE(last().owner, ben());
        QCOMPARE(last().status, Status::InProgress);
    }

    void areFollowedByAnotherLongOne()
    {
        begin();
        writeSome();
        QVERIFY(workspace().setOwner(m_items, QStringLiteral("Cleo")));
        QCOMPARE(last().owner, ben());
        QTRY_COMPARE(last().owner, QStringLiteral("Cleo"));
        stack().undo();
        QTRY_COMPARE(last().owner, ben());
        QCOMPARE(workspace().history(m_items.first(), {}, 1).first().from, QStringLiteral("Cleo"));
    }

    void keepAnImportThatComesMeanwhile()
    {
        begin();
        writeSome();
        const ImportOutcome outcome = m_open->import(
            {harbourAudit(QStringLiteral("/audits/ropes.md"),
                          {harbourFinding(QStringLiteral("R-1"), QStringLiteral("Rope"))}, QStringLiteral("Ropes"))});
        QCOMPARE(outcome.findings, 1);
        QCOMPARE(last().owner, ben());
        m_open->reopen();
        QCOMPARE(last().owner, ben());
        QVERIFY(itemOf(workspace().state(), QStringLiteral("R-1")).isValid());
    }

    void keepEvidenceThatComesMeanwhile()
    {
        ServiceCheck check;
        check.system = workspace().state().systems().first().id;
        check.base = QUrl(QStringLiteral("https://quay.example"));
        check.text = QStringLiteral("GET {H}/health\nstatus == 200\n");
        check.name = QStringLiteral("Health");
        check.items = {m_items.first()};
        check.ticksItems = true;
        const auto added = workspace().addServiceChecks({check});
        QVERIFY(added);
        begin();
        writeSome();
        CheckRunRecord run;
        run.check = added->first();
        run.at = m_open->now;
        run.outcome = CheckState::Pass;
        run.httpStatus = 200;
        run.evidence = "{\"status\":200}";
        run.standing = {.state = CheckState::Pass, .since = m_open->now, .at = m_open->now, .why = {}};
        QVERIFY(workspace().noteCheckRuns({run}));
        QCOMPARE(first().owner, ben());
        QCOMPARE(first().status, Status::Resolved);
        m_open->reopen();
        QCOMPARE(first().owner, ben());
        QCOMPARE(first().status, Status::Resolved);
        QCOMPARE(workspace().checkRuns(run.check, 10).size(), 1);
    }

    void areInTheHistoryForWhoeverLooksMeanwhile()
    {
        begin();
        writeSome();
        QCOMPARE(workspace().history(m_items.last(), {}, 1).first().to, ben());
        QVERIFY(!workspace().longEdit());
    }

    void areInTheCopyThatIsSavedMeanwhile()
    {
        begin();
        writeSome();
        QVERIFY(workspace().saveAs(m_open->filePath(QStringLiteral("copy.shipworthy"))));
        QCOMPARE(last().owner, ben());
        m_open->close();
        const auto copy = Workspace::open(m_open->filePath(QStringLiteral("copy.shipworthy")));
        QVERIFY(copy);
        QCOMPARE((*copy)->state().item(m_items.last())->state.owner, ben());
    }

    void areKeptWhenTheWorkspaceIsClosedMeanwhile()
    {
        begin();
        writeSome();
        m_open->reopen();
        QCOMPARE(first().owner, ben());
        QCOMPARE(last().owner, ben());
        QCOMPARE(eventCount(), m_events + count);
    }

    void leaveNothingBehindWhenTheProgramDies()
    {
        begin();
        writeSome();
        // What a killed program leaves is what stands in its files now.
        const QString left = m_open->filePath(QStringLiteral("left.shipworthy"));
        QVERIFY(QFile::copy(m_open->path(), left));
        QVERIFY(QFile::copy(m_open->path() + QStringLiteral("-wal"), left + QStringLiteral("-wal")));
        const auto found = Workspace::open(left);
        QVERIFY(found);
        for (const ItemId item : std::as_const(m_items))
            QCOMPARE((*found)->state().item(item)->state.owner, QString());
        QCOMPARE((*found)->history({}, {}, 100'000).size(), m_events);
    }

    void areNotDoneWhenTheyCannotBeWritten()
    {
        QSignalSpy failed(&workspace(), &Workspace::failed);
        QSignalSpy changed(&workspace(), &Workspace::itemsChanged);
        OpenWorkspace::breakWrites();
        begin();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(changed.count(), 0);
        QVERIFY(!stack().canRedo());
        OpenWorkspace::mendWrites();
        verifyNothingChanged();
    }

    void stayDoneWhenTheirUndoCannotBeWritten()
    {
        doAll();
        QSignalSpy failed(&workspace(), &Workspace::failed);
        OpenWorkspace::breakWrites();
        stack().undo();
        QTRY_COMPARE(failed.count(), 1);
        OpenWorkspace::mendWrites();
        QCOMPARE(first().owner, ben());
        QCOMPARE(stack().index(), m_steps + 1);
        QVERIFY(stack().canUndo());
        m_open->reopen();
        QCOMPARE(last().owner, ben());
    }

    void sayWhyTheyFailToWhoeverWaitsForThem()
    {
        OpenWorkspace::breakWrites();
        begin();
        const auto done = workspace().finishLongEdit();
        QVERIFY(!done);
        QVERIFY2(done.error().message().contains(QLatin1String("the disk is full")),
                 qPrintable(done.error().message()));
        OpenWorkspace::mendWrites();
        verifyNothingChanged();
    }

    void areLetGoOfWithTheStack()
    {
        begin();
        writeSome();
        stack().clear();
        QVERIFY(!workspace().longEdit());
        QCoreApplication::processEvents();
        QCOMPARE(first().owner, QString());
        QCOMPARE(eventCount(), m_events);
    }

    void reachTheSourceFileThoughTheWorkspaceIsClosedMeanwhile()
    {
        QByteArray text = "# Harbour audit\n\nSystem: Quays\n\n## Before launch\n\n";
        for (int i = 0; i < 3; ++i)
            text += "- [ ] Mend quay light " + QByteArray::number(i) + "\n";
        const QString path = m_open->filePath(QStringLiteral("quays.md"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(text);
        file.close();
        QVERIFY(workspace().setSetting(workspacesettings::writeTicks, workspacesettings::on));
        QVERIFY(workspace().import(readDocuments({path}).read));
        QList<ItemId> boxes;
        for (const Item &item : workspace().state().items()) {
            if (item.kind == ItemKind::ChecklistItem)
                boxes.append(item.id);
        }
        QCOMPARE(boxes.size(), 3);
        QVERIFY(workspace().toggleTick(m_items + boxes));
        writeSome();
        m_open->reopen();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text.replace("[ ]", "[x]"));
        QCOMPARE(workspace().history(boxes.last(), {}, 1).first().kind, EventKind::WrittenBack);
    }
};

QTEST_GUILESS_MAIN(TestLongEdits)
#include "tst_longedits.moc"
