#include "support/openworkspace.h"
#include "support/strict.h"
#include "workspace/workspace.h"

#include <QSignalSpy>
#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::test;

namespace {

const QString harbourPath = QStringLiteral("/audits/harbour.md");

Finding one(Status status = Status::Open)
{
    return harbourFinding(QStringLiteral("A-1"), QStringLiteral("Quay light"), status);
}

Finding two(Status status = Status::Open)
{
    return harbourFinding(QStringLiteral("B-2"), QStringLiteral("Rope"), status);
}

} // namespace

class TestWorkspaceImport : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWorkspace> m_open;

    Workspace &workspace() const { return **m_open; }
    ItemId item(const char *key) const { return itemOf(workspace().state(), QString::fromLatin1(key)); }
    const ItemState &stateOf(const char *key) const { return workspace().state().item(item(key))->state; }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_open = std::make_unique<OpenWorkspace>();
    }
    void cleanup() { m_open.reset(); }

    void documentsBringTheirSystemsAndItems()
    {
        QSignalSpy contents(m_open->operator->(), &Workspace::contentsChanged);
        const ImportOutcome outcome =
            m_open->import({harbourAudit(harbourPath, {one(Status::Resolved), two()}),
                            harbourAudit(QStringLiteral("/audits/pier.md"), {}, QStringLiteral("Pier"))});
        QCOMPARE(contents.size(), 1);
        QCOMPARE(outcome.documents.size(), 2);
        QCOMPARE(outcome.systems.size(), 2);
        QCOMPARE(outcome.findings, 2);
        QCOMPARE(outcome.ticked, 1);
        QCOMPARE(workspace().undoStack().undoText(), QStringLiteral("Import 2 documents"));
        m_open->reopen();
        QCOMPARE(workspace().state().systems().size(), 2);
        QCOMPARE(workspace().state().documents().first().id, outcome.documents.first());
        QCOMPARE(stateOf("A-1").status, Status::Resolved);
        QCOMPARE(workspace().documentBytes(outcome.documents.first()).value(),
                 bytesOf(*workspace().state().documents().first().facts));
    }

    void theHistorySaysWhatWasImported()
    {
        m_open->import({harbourAudit(harbourPath, {one()})});
        const Event event = workspace().history().first();
        QCOMPARE(event.kind, EventKind::Imported);
        QCOMPARE(event.subject, QStringLiteral("harbour.md"));
        QCOMPARE(event.to, workspace().state().documents().first().facts->sha256);
        QCOMPARE(event.system, workspace().state().systems().first().id);
    }

    void anAddressKeepsItsPathAndWhatItsServerSaid()
    {
        const QString address = QStringLiteral("https://docs.example/audits/harbour.md?raw=1");
        const Retrieval retrieval{QStringLiteral("\"7\""), QStringLiteral("Fri, 06 Mar 2026 09:00:00 GMT"),
                                  QStringLiteral("text/markdown")};
        const AuditDocument facts = harbourAudit(address, {one()});
        QVERIFY(workspace().import({{facts, bytesOf(facts), retrieval}}));
        QCOMPARE(workspace().history().first().subject, QStringLiteral("harbour.md"));
        m_open->reopen();
        QCOMPARE(workspace().state().documents().first().facts->path, address);
        QCOMPARE(workspace().state().documents().first().retrieval, retrieval);
        // The same bytes under another tag are no new version, but the tag is the one to ask with.
        const Retrieval later{QStringLiteral("\"8\""), {}, QStringLiteral("text/markdown")};
        const auto outcome = workspace().import({{facts, bytesOf(facts), later}});
        QCOMPARE(outcome->unchanged.size(), 1);
        QCOMPARE(workspace().state().documents().first().retrieval, later);
        m_open->reopen();
        QCOMPARE(workspace().state().documents().first().retrieval, later);
        QCOMPARE(workspace().undoStack().count(), 0);
    }

    void mappingsOfColumnsAreRememberedAndForgotten()
    {
        const QStringList header{QStringLiteral("Trouble"), QStringLiteral("Pier")};
        ColumnMapping mapping;
        mapping.set(QStringLiteral("Trouble"), ColumnRole::Title);
        mapping.set(QStringLiteral("Pier"), std::nullopt);
        QVERIFY(workspace().setColumnMapping(header, mapping));
        QCOMPARE(workspace().history().first().kind, EventKind::ColumnsMapped);
        QCOMPARE(workspace().history().first().subject, QStringLiteral("Trouble, Pier"));
        m_open->reopen();
        QCOMPARE(workspace().columnMappings().value(headerSignature(header)), mapping);
        QVERIFY(workspace().setColumnMapping(header, {}));
        m_open->reopen();
        QVERIFY(workspace().columnMappings().isEmpty());
    }

    void documentsOfOneSystemMeetWhateverTheCase()
    {
        m_open->import({harbourAudit(harbourPath, {one()}),
                        harbourAudit(QStringLiteral("/audits/second.md"), {two()}, QStringLiteral("HARBOUR"))});
        QCOMPARE(workspace().state().systems().size(), 1);
    }

    void oneTitleInTwoFoldersIsAboutTwoSystems()
    {
        const auto checklist = [](const QString &path, const Finding &finding) {
            AuditDocument facts = harbourAudit(path, {finding}, {});
            facts.title = QStringLiteral("Go-live checklist");
            return facts;
        };
        m_open->import({checklist(QStringLiteral("/srv/harbour/docs/live.md"), one())});
        m_open->import({checklist(QStringLiteral("/srv/pier/docs/live.md"), two()),
                        checklist(QStringLiteral("/srv/harbour/docs/again.md"), two())});
        QStringList names;
        for (const ImportedDocument &document : workspace().state().documents())
            names.append(workspace().state().system(document.system)->name);
        QCOMPARE(names, (QStringList{QStringLiteral("Go-live checklist"), QStringLiteral("Go-live checklist (pier)"),
                                     QStringLiteral("Go-live checklist")}));
    }

    void aVersionOfTheSameTitleStaysInTheRenamedSystem()
    {
        AuditDocument facts = harbourAudit(harbourPath, {one()}, {});
        m_open->import({facts});
        const SystemId system = workspace().state().systems().first().id;
        QVERIFY(workspace().renameSystem(system, QStringLiteral("Payments")));
        facts.system = QStringLiteral("Harbour service"); // as a later program reads the title
        facts.findings.append(two());
        facts.sha256 = QStringLiteral("another");
        m_open->import({facts});
        QCOMPARE(workspace().state().systems().size(), 1);
        QCOMPARE(workspace().state().systems().first().name, QStringLiteral("Payments"));
    }

    void aRenamedSystemIsFoundByItsOldName()
    {
        m_open->import({harbourAudit(harbourPath, {one()})});
        const SystemId system = workspace().state().systems().first().id;
        QVERIFY(workspace().renameSystem(system, QStringLiteral("Pier")));
        m_open->import({harbourAudit(QStringLiteral("/audits/second.md"), {two()})});
        QCOMPARE(workspace().state().systems().size(), 1);
        QCOMPARE(workspace().state().documents().last().system, system);
    }

    void aLaterImportReplacesTheEarlierAndKeepsDecisions()
    {
        m_open->import({harbourAudit(harbourPath, {one(), two()})});
        const ItemId a = item("A-1");
        QVERIFY(workspace().setOwner({a}, QStringLiteral("Ada")));
        Finding later = one(Status::Partial);
        later.owner = QStringLiteral("Somebody else");
        const ImportOutcome outcome = m_open->import({harbourAudit(harbourPath, {two(Status::Resolved), later})});
        QCOMPARE(outcome.kept, 1);
        QCOMPARE(workspace().state().documents().size(), 1);
        QCOMPARE(item("A-1"), a); // its history goes on
        QCOMPARE(stateOf("A-1").owner, QStringLiteral("Ada"));
        QCOMPARE(stateOf("A-1").status, Status::Partial); // nobody had decided that
        QCOMPARE(stateOf("B-2").status, Status::Resolved);
        m_open->reopen();
        QCOMPARE(workspace().state().items().first().id, item("B-2"));
        QCOMPARE(stateOf("A-1").owner, QStringLiteral("Ada"));
        QCOMPARE(workspace().history(a).first().field, std::optional(Field::Status));
        QCOMPARE(workspace().history(a).first().reason, QStringLiteral("import"));
    }

    void aDecisionOutlivesManyImports()
    {
        m_open->import({harbourAudit(harbourPath, {one()})});
        QVERIFY(workspace().toggleTick({item("A-1")}));
        m_open->import({harbourAudit(harbourPath, {one(Status::Resolved)})});
        m_open->import({harbourAudit(harbourPath, {one(Status::Open), two()})});
        QCOMPARE(stateOf("A-1").status, Status::Resolved);
    }

    void anUndoneDecisionIsNotKept()
    {
        m_open->import({harbourAudit(harbourPath, {one()})});
        QVERIFY(workspace().toggleTick({item("A-1")}));
        workspace().undoStack().undo();
        m_open->import({harbourAudit(harbourPath, {one(Status::Partial)})});
        QCOMPARE(stateOf("A-1").status, Status::Partial);
    }

    void equalBytesFromAnotherPathReplaceToo()
    {
        const AuditDocument first = harbourAudit(harbourPath, {one()});
        AuditDocument moved = first;
        moved.path = QStringLiteral("/elsewhere/harbour.md");
        m_open->import({first});
        QVERIFY(workspace().toggleTick({item("A-1")}));
        m_open->import({moved});
        QCOMPARE(workspace().state().documents().size(), 1);
        QCOMPARE(workspace().state().documents().first().facts->path, moved.path);
        QCOMPARE(stateOf("A-1").status, Status::Resolved);
    }

    void theSameDocumentAgainChangesNothing()
    {
        const AuditDocument document = harbourAudit(harbourPath, {one()});
        const ImportOutcome first = m_open->import({document});
        QVERIFY(workspace().toggleTick({item("A-1")}));
        const int steps = workspace().undoStack().count();
        const ImportOutcome again = m_open->import({document, document});
        QCOMPARE(again.documents, first.documents);
        QCOMPARE(again.kept, 1);
        QCOMPARE(again.unchanged, first.documents);
        QCOMPARE(workspace().undoStack().count(), steps);
        QCOMPARE(stateOf("A-1").status, Status::Resolved);
    }

    void undoTakesTheWholeImportBackAndRedoBringsItAgain()
    {
        const ImportOutcome outcome =
            m_open->import({harbourAudit(harbourPath, {one()}),
                            harbourAudit(QStringLiteral("/audits/pier.md"), {two()}, QStringLiteral("Pier"))});
        const QList<Item> items = workspace().state().items();
        workspace().undoStack().undo();
        QVERIFY(workspace().state().systems().isEmpty());
        QVERIFY(workspace().state().items().isEmpty());
        QCOMPARE(workspace().history().first().kind, EventKind::ImportUndone);
        workspace().undoStack().redo();
        QCOMPARE(workspace().state().items(), items);
        QCOMPARE(workspace().state().documents().first().id, outcome.documents.first());
        workspace().undoStack().undo();
        m_open->reopen();
        QVERIFY(workspace().state().systems().isEmpty());
        QVERIFY(workspace().state().documents().isEmpty());
    }

    void undoingAReplacementBringsTheEarlierDocumentBack()
    {
        m_open->import({harbourAudit(harbourPath, {one(), two()}),
                        harbourAudit(QStringLiteral("/audits/pier.md"), {}, QStringLiteral("Pier"))});
        QVERIFY(workspace().toggleTick({item("A-1")}));
        const WorkspaceState before = workspace().state();
        m_open->import({harbourAudit(harbourPath, {one(Status::Partial)})});
        const WorkspaceState after = workspace().state();
        QCOMPARE(workspace().state().item(item("B-2"))->presence, Presence::Gone);
        workspace().undoStack().undo();
        QCOMPARE(workspace().state().items(), before.items());
        QCOMPARE(workspace().state().documents().first().id, before.documents().first().id);
        m_open->reopen();
        QCOMPARE(workspace().state().items(), before.items());
        QCOMPARE(after.items().size(), 2);
    }

    void redoingAReplacementGivesTheSameItems()
    {
        m_open->import({harbourAudit(harbourPath, {one()})});
        m_open->import({harbourAudit(harbourPath, {one(Status::Partial), two()})});
        const QList<Item> items = workspace().state().items();
        workspace().undoStack().undo();
        workspace().undoStack().redo();
        QCOMPARE(workspace().state().items(), items);
        m_open->reopen();
        QCOMPARE(workspace().state().items(), items);
    }

    void aDocumentThatNowNamesAnotherSystemLeavesNoEmptyOne()
    {
        m_open->import({harbourAudit(harbourPath, {one()}, QStringLiteral("Harbour audit 2026"))});
        m_open->import({harbourAudit(harbourPath, {one()}, QStringLiteral("Harbour"))});
        QCOMPARE(workspace().state().systems().size(), 1);
        QCOMPARE(workspace().state().systems().first().name, QStringLiteral("Harbour"));
        workspace().undoStack().undo();
        QCOMPARE(workspace().state().systems().size(), 1);
        QCOMPARE(workspace().state().systems().first().name, QStringLiteral("Harbour audit 2026"));
        QCOMPARE(workspace().state().items().first().system, workspace().state().systems().first().id);
        m_open->reopen();
        QCOMPARE(workspace().state().systems().first().name, QStringLiteral("Harbour audit 2026"));
    }

    void aFailedImportLeavesNothing()
    {
        OpenWorkspace::breakWrites();
        const AuditDocument document = harbourAudit(harbourPath, {one()});
        const auto failed = workspace().import({{document, bytesOf(document)}});
        QVERIFY(!failed);
        QVERIFY(workspace().state().systems().isEmpty());
        QVERIFY(!workspace().undoStack().canUndo());
        m_open->reopen();
        QVERIFY(workspace().state().documents().isEmpty());
    }

    void importsOfNothingAreNoStep()
    {
        QVERIFY(m_open->import({}).documents.isEmpty());
        QVERIFY(!workspace().undoStack().canUndo());
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceImport)
#include "tst_workspaceimport.moc"
