#include "workspace/workspace.h"

#include "support/openworkspace.h"
#include "support/strict.h"
#include "workspace/untitled.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::test;

class TestWorkspace : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWorkspace> m_open;
    ItemId m_a, m_b;

    Workspace &workspace() const { return **m_open; }
    const ItemState &stateOf(ItemId id) const { return workspace().state().item(id)->state; }
    QString newestText() const { return workspace().undoStack().undoText(); }

    /// Harbour with the findings A-1 and B-2, a box that belongs to A-1, a free box and a task that covers B-2.
    static AuditDocument audit()
    {
        AuditDocument facts = harbourAudit(QStringLiteral("/audits/harbour.md"),
                                           {harbourFinding(QStringLiteral("A-1"), QStringLiteral("Quay light")),
                                            harbourFinding(QStringLiteral("B-2"), QStringLiteral("Rope"))});
        facts.checklist = {{QStringLiteral("A-1: Quay light"), false, {}, 10, QStringLiteral("A-1")},
                           {QStringLiteral("Paint the door of the harbour master's office"), false, {}, 21, {}}};
        Task task;
        task.title = QStringLiteral("Buy rope");
        task.findings = {QStringLiteral("B-2")};
        Phase phase;
        phase.title = QStringLiteral("Week 1");
        phase.tasks = {task};
        facts.phases = {phase};
        return facts;
    }

    ItemId box(int index) const
    {
        for (const Item &item : workspace().state().items()) {
            if (item.kind == ItemKind::ChecklistItem && item.index == index)
                return item.id;
        }
        return {};
    }
    ItemId task() const { return workspace().state().items().last().id; }
    SystemId system() const { return workspace().state().systems().first().id; }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_open = std::make_unique<OpenWorkspace>();
        workspace().setAuthor(QStringLiteral("Ada"));
        m_open->import({audit()});
        m_a = itemOf(workspace().state(), QStringLiteral("A-1"));
        m_b = itemOf(workspace().state(), QStringLiteral("B-2"));
        QVERIFY(m_a.isValid() && m_b.isValid());
    }
    void cleanup() { m_open.reset(); }

    void aNewWorkspaceRecordsItsBeginning()
    {
        const OpenWorkspace fresh;
        const QList<Event> history = fresh->history();
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().kind, EventKind::Created);
        QCOMPARE(history.first().at, m_open->now);
        QCOMPARE(fresh->name(), QStringLiteral("team"));
        QVERIFY(!fresh->isReadOnly());
    }

    void theUntitledWorkspaceHasNoFileName()
    {
        qputenv("XDG_STATE_HOME", m_open->filePath(QStringLiteral("state")).toUtf8());
        QVERIFY(QDir().mkpath(QFileInfo(untitledWorkspacePath()).path()));
        const auto untitled = Workspace::create(untitledWorkspacePath());
        QVERIFY2(untitled, untitled ? "" : qPrintable(untitled.error().message()));
        QCOMPARE((*untitled)->name(), QStringLiteral("Untitled workspace"));
        QVERIFY((*untitled)->saveAs(m_open->filePath(QStringLiteral("named.shipworthy"))));
        QCOMPARE((*untitled)->name(), QStringLiteral("named"));
        qunsetenv("XDG_STATE_HOME");
    }

    void doesNotCreateOverAFile() { QVERIFY(!Workspace::create(m_open->path())); }

    void anEditIsThereAfterReopening_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("status") << Field::Status << QStringLiteral("in-progress");
        QTest::newRow("severity") << Field::Severity << QStringLiteral("low");
        QTest::newRow("priority") << Field::Priority << QStringLiteral("P1");
        QTest::newRow("owner") << Field::Owner << QStringLiteral("Zoë 漢字");
        QTest::newRow("due") << Field::Due << QStringLiteral("2026-03-20");
        QTest::newRow("note") << Field::Note << QStringLiteral("first\nsecond");
    }

    void anEditIsThereAfterReopening()
    {
        QFETCH(const Field, field);
        QFETCH(const QString, text);
        const QString before = fieldText(stateOf(m_a), field);
        QVERIFY(workspace().edit({m_a}, field, text, QStringLiteral("because")));
        m_open->reopen();
        QCOMPARE(fieldText(stateOf(m_a), field), text);
        const Event newest = workspace().history(m_a).first();
        QCOMPARE(newest.kind, EventKind::Edited);
        QCOMPARE(newest.field, std::optional(field));
        QCOMPARE(newest.from, before);
        QCOMPARE(newest.to, text);
        QCOMPARE(newest.reason, QStringLiteral("because"));
        QCOMPARE(newest.author, QStringLiteral("Ada"));
        QCOMPARE(newest.subject, QStringLiteral("A-1 Quay light"));
        QCOMPARE(newest.system, system());
    }

    void refusesATextThatIsNoValue()
    {
        const int before = workspace().undoStack().count();
        QVERIFY(!workspace().edit({m_a}, Field::Due, QStringLiteral("soon")));
        QCOMPARE(workspace().undoStack().count(), before);
    }

    void anEditThatChangesNothingIsNoStep()
    {
        const int before = workspace().undoStack().count();
        const qsizetype events = workspace().history().size();
        QVERIFY(workspace().setStatus({m_a, m_b}, Status::Open));
        QCOMPARE(workspace().undoStack().count(), before);
        QCOMPARE(workspace().history().size(), events);
    }

    void stepsHaveShortNames()
    {
        QVERIFY(workspace().toggleTick({m_a}));
        QCOMPARE(newestText(), QStringLiteral("Tick A-1"));
        QVERIFY(workspace().toggleTick({m_a}));
        QCOMPARE(newestText(), QStringLiteral("Untick A-1"));
        QVERIFY(workspace().setOwner({m_a, m_b, box(1)}, QStringLiteral("Ben")));
        QCOMPARE(newestText(), QStringLiteral("Set owner of 3 items"));
        QVERIFY(workspace().toggleTick({box(1)}));
        QCOMPARE(newestText(), QStringLiteral("Tick “Paint the door of the harbour m…”"));
    }

    void ticksAllUntilAllAreTicked()
    {
        QVERIFY(workspace().toggleTick({m_a}));
        QVERIFY(workspace().toggleTick({m_a, m_b}));
        QCOMPARE(stateOf(m_a).status, Status::Resolved);
        QCOMPARE(stateOf(m_b).status, Status::Resolved);
        QVERIFY(workspace().toggleTick({m_a, m_b}));
        QCOMPARE(stateOf(m_a).status, Status::Open);
        QCOMPARE(stateOf(m_b).status, Status::Open);
    }

    void aBoxTicksItsFinding()
    {
        QSignalSpy changed(m_open->operator->(), &Workspace::itemsChanged);
        QVERIFY(workspace().toggleTick({box(0)}));
        QCOMPARE(stateOf(m_a).status, Status::Resolved);
        QCOMPARE(stateOf(box(0)).status, Status::Open);
        QCOMPARE(changed.size(), 1);
        const auto items = changed.first().first().value<QList<ItemId>>();
        QVERIFY(items.contains(m_a) && items.contains(box(0)));
    }

    void aTaskTicksTheFindingsItCovers()
    {
        QVERIFY(workspace().toggleTick({task()}));
        QCOMPARE(stateOf(m_b).status, Status::Resolved);
        QCOMPARE(workspace().state().taskStatus(*workspace().state().item(task())), Status::Resolved);
    }

    void anotherDayMakesEvidenceStale()
    {
        QVERIFY(workspace().attest({m_a}, QStringLiteral("saw it shine")));
        const SystemId system = workspace().state().item(m_a)->system;
        const int verified = workspace().readiness(system).verified;
        m_open->now = m_open->now.addDays(20);
        QSignalSpy reckoned(&workspace(), &Workspace::readinessChanged);
        workspace().beginDay();
        QCOMPARE(reckoned.count(), 1);
        QCOMPARE(workspace().readiness(system).verified, verified - 1);
    }

    void attestingResolvesAndNamesTheWitness()
    {
        QVERIFY(!workspace().attest({m_a}, QStringLiteral("  ")));
        QVERIFY(workspace().attest({m_a}, QStringLiteral("saw it shine")));
        QCOMPARE(stateOf(m_a).status, Status::Resolved);
        QCOMPARE(stateOf(m_a).attestation->by, QStringLiteral("Ada"));
        QCOMPARE(workspace().evidence(m_a), Evidence::Verified);
        const Attestation seen = *stateOf(m_a).attestation;
        m_open->reopen();
        QCOMPARE(*stateOf(m_a).attestation, seen);
    }

    void acceptingNeedsAReasonAndAnEnd()
    {
        const QDate until(2026, 4, 1);
        QVERIFY(!workspace().accept({m_a}, {}, until));
        QVERIFY(!workspace().accept({m_a}, QStringLiteral("small"), {}));
        QVERIFY(workspace().accept({m_a}, QStringLiteral("small"), until));
        QCOMPARE(stateOf(m_a).status, Status::Accepted);
        QCOMPARE(stateOf(m_a).waiver->until, until);
    }

    void undoAndRedoAreWrittenToo()
    {
        QVERIFY(workspace().toggleTick({m_a, m_b}));
        workspace().undoStack().undo();
        QCOMPARE(stateOf(m_a).status, Status::Open);
        QCOMPARE(workspace().history(m_a).first().reason, QStringLiteral("undo"));
        QCOMPARE(workspace().history(m_a).first().to, QStringLiteral("open"));
        workspace().undoStack().redo();
        QCOMPARE(workspace().history(m_a).first().reason, QStringLiteral("redo"));
        m_open->reopen();
        QCOMPARE(stateOf(m_a).status, Status::Resolved);
        QCOMPARE(stateOf(m_b).status, Status::Resolved);
    }

    void aFailedWriteChangesNothing()
    {
        const WorkspaceState before = workspace().state();
        const int steps = workspace().undoStack().count();
        QSignalSpy changed(m_open->operator->(), &Workspace::itemsChanged);
        OpenWorkspace::breakWrites();
        const auto failed = workspace().setOwner({m_a, m_b}, QStringLiteral("Ben"));
        QVERIFY(!failed);
        QVERIFY(failed.error().message().contains(QLatin1String("the disk is full")));
        QVERIFY(failed.error().message().contains(m_open->path()));
        QVERIFY(!workspace().renameSystem(system(), QStringLiteral("Pier")));
        QVERIFY(!workspace().addSystem(QStringLiteral("Pier")));
        QCOMPARE(workspace().state().items(), before.items());
        QCOMPARE(workspace().state().systems(), before.systems());
        QCOMPARE(workspace().undoStack().count(), steps);
        QVERIFY(changed.isEmpty());
        m_open->reopen();
        QCOMPARE(workspace().state().items(), before.items());
        QCOMPARE(workspace().state().systems(), before.systems());
    }

    void aFailedUndoOrRedoChangesNothingAndCanBeTriedAgain()
    {
        QSignalSpy failed(m_open->operator->(), &Workspace::failed);
        QUndoStack &stack = workspace().undoStack();
        QVERIFY(workspace().toggleTick({m_a}));
        const int top = stack.index();
        OpenWorkspace::breakWrites();
        stack.undo();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(stack.index(), top);
        QVERIFY(stack.canUndo() && !stack.canRedo());
        QCOMPARE(stateOf(m_a).status, Status::Resolved);
        OpenWorkspace::mendWrites();
        stack.undo();
        QCOMPARE(stateOf(m_a).status, Status::Open);
        OpenWorkspace::breakWrites();
        stack.redo();
        QCOMPARE(failed.size(), 2);
        QCOMPARE(stack.index(), top - 1);
        QCOMPARE(stateOf(m_a).status, Status::Open);
        OpenWorkspace::mendWrites();
        stack.redo();
        QCOMPARE(stateOf(m_a).status, Status::Resolved);
        QCOMPARE(failed.size(), 2);
    }

    void aJumpOverAFailingUndoStopsThere()
    {
        QUndoStack &stack = workspace().undoStack();
        QVERIFY(workspace().toggleTick({m_a}));
        QVERIFY(workspace().toggleTick({m_b}));
        const int top = stack.index();
        OpenWorkspace::breakWrites();
        stack.setIndex(top - 2);
        QCOMPARE(stack.index(), top);
        QCOMPARE(stateOf(m_a).status, Status::Resolved);
        QCOMPARE(stateOf(m_b).status, Status::Resolved);
    }

    void systemsCanBeRenamedAndGetAPlanStart()
    {
        QVERIFY(!workspace().renameSystem(system(), QStringLiteral(" ")));
        QVERIFY(workspace().renameSystem(system(), QStringLiteral(" Pier ")));
        QVERIFY(workspace().setPlanStart(system(), QDate(2026, 3, 2)));
        m_open->reopen();
        QCOMPARE(workspace().state().systems().first().name, QStringLiteral("Pier"));
        QCOMPARE(workspace().state().systems().first().planStart, QDate(2026, 3, 2));
        QCOMPARE(workspace().history({}, system(), 1).first().kind, EventKind::PlanStartSet);
    }

    void twoSystemsCannotShareAName()
    {
        const auto pier = workspace().addSystem(QStringLiteral("Pier"));
        QVERIFY(pier);
        QVERIFY(!workspace().addSystem(QStringLiteral("PIER")));
        QVERIFY(!workspace().renameSystem(*pier, QStringLiteral("harbour")));
    }

    void anAddedSystemComesBackUnderItsId()
    {
        const SystemId pier = *workspace().addSystem(QStringLiteral("Pier"));
        workspace().undoStack().undo();
        QVERIFY(!workspace().state().system(pier));
        workspace().undoStack().redo();
        QVERIFY(workspace().state().system(pier));
        m_open->reopen();
        QCOMPARE(workspace().state().system(pier)->name, QStringLiteral("Pier"));
    }

    void endpointsComeAndGo()
    {
        const QUrl url(QStringLiteral("https://harbour.example/health"));
        const auto id = workspace().addEndpoint(system(), url, QStringLiteral("health"));
        QVERIFY(id);
        QVERIFY(!workspace().addEndpoint(system(), url, {}));
        QVERIFY(!workspace().addEndpoint(system(), QUrl(QStringLiteral("file:///etc/hosts")), {}));
        const auto secret =
            workspace().addEndpoint(system(), QUrl(QStringLiteral("https://ada:pw@harbour.example/")), {});
        QVERIFY(!secret);
        QVERIFY(!secret.error().message().contains(QLatin1String("pw")));
        QVERIFY(workspace().removeEndpoint(*id));
        QVERIFY(workspace().state().endpoints().isEmpty());
        workspace().undoStack().undo();
        m_open->reopen();
        QCOMPARE(workspace().state().endpoints().size(), 1);
        QCOMPARE(workspace().state().endpoints().first().url, url);
        QCOMPARE(workspace().state().endpoints().first().id, *id);
    }

    void severalEndpointsAreOneStep()
    {
        const QUrl health(QStringLiteral("https://harbour.example/health"));
        const QUrl metrics(QStringLiteral("https://harbour.example/metrics"));
        const int steps = workspace().undoStack().count();
        const auto ids = workspace().addEndpoints(system(), {{health, {}}, {metrics, {}}, {health, {}}});
        QVERIFY(ids);
        QCOMPARE(ids->size(), 2);
        QCOMPARE(workspace().undoStack().count(), steps + 1);
        QCOMPARE(workspace().undoStack().undoText(), QStringLiteral("Add 2 addresses"));
        workspace().undoStack().undo();
        QVERIFY(workspace().state().endpoints().isEmpty());
        workspace().undoStack().redo();
        m_open->reopen();
        QCOMPARE(workspace().state().endpoints().size(), 2);
        QCOMPARE(workspace().state().endpoints().last().id, ids->last());
    }

    void oneBadAddressAddsNone()
    {
        const int steps = workspace().undoStack().count();
        QVERIFY(!workspace().addEndpoints(
            system(), {{QUrl(QStringLiteral("https://harbour.example/health")), {}}, {QUrl(), {}}}));
        QVERIFY(workspace().state().endpoints().isEmpty());
        QCOMPARE(workspace().undoStack().count(), steps);
    }

    void readinessFollowsTheState()
    {
        QSignalSpy announced(m_open->operator->(), &Workspace::readinessChanged);
        QCOMPARE(workspace().readiness(system()).done, 0);
        QVERIFY(workspace().toggleTick({m_a, m_b}));
        QCOMPARE(workspace().readiness(system()).done, 2);
        QCOMPARE(announced.size(), 1);
    }

    void readinessFollowsTheDay()
    {
        QVERIFY(workspace().setDue({m_a}, QDate(2026, 3, 6)));
        QCOMPARE(workspace().readiness(system()).late, 0);
        m_open->now = m_open->now.addDays(1);
        QCOMPARE(workspace().readiness(system()).late, 1);
    }

    void readinessFollowsTheEndpoints()
    {
        QVERIFY(workspace().attest({m_a, m_b}, QStringLiteral("seen")));
        QCOMPARE(workspace().readiness(system()).verdict, Verdict::Go);
        workspace().setEndpointDown(system(), true);
        QCOMPARE(workspace().readiness(system()).verdict, Verdict::Conditional);
        workspace().setEndpointDown(system(), false);
        QCOMPARE(workspace().readiness(system()).verdict, Verdict::Go);
    }

    void aPrintIsRecorded()
    {
        workspace().recordPrinted(QStringLiteral("scorecard.pdf"));
        QCOMPARE(workspace().history().first().kind, EventKind::Printed);
        QCOMPARE(workspace().history().first().subject, QStringLiteral("scorecard.pdf"));
    }

    void savingAsGoesOnInTheNewFile()
    {
        QVERIFY(workspace().toggleTick({m_a}));
        const QString target = m_open->filePath(QStringLiteral("other.shipworthy"));
        QSignalSpy moved(m_open->operator->(), &Workspace::pathChanged);
        const auto saved = workspace().saveAs(target);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message()));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(workspace().path(), target);
        QCOMPARE(workspace().name(), QStringLiteral("other"));
        workspace().undoStack().undo();
        QCOMPARE(stateOf(m_a).status, Status::Open);
        const auto old = Workspace::open(m_open->path());
        QVERIFY(old);
        QCOMPARE((*old)->state().item(m_a)->state.status, Status::Resolved);
    }

    void savingAsWhereItCannotStaysInTheOldFile()
    {
        QVERIFY(!workspace().saveAs(m_open->filePath(QStringLiteral("missing/other.shipworthy"))));
        QCOMPARE(workspace().path(), m_open->path());
        QVERIFY(workspace().toggleTick({m_a}));
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
