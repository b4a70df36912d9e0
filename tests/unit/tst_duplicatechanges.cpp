#include "support/duplicates.h"
#include "support/openworkspace.h"
#include "support/strict.h"

#include <QSignalSpy>
#include <QUndoStack>

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

ItemId itemAt(test::OpenWorkspace &workspace, const QString &file, int place)
{
    int at = 0;
    for (const Item &item : workspace->state().items()) {
        const ImportedDocument &document = *workspace->state().document(item.document);
        if (document.facts->path.endsWith(file) && at++ == place)
            return item.id;
    }
    return {};
}

Status statusOf(test::OpenWorkspace &workspace, ItemId id)
{
    return workspace->state().item(id)->state.status;
}

int ratedIn(test::OpenWorkspace &workspace)
{
    return workspace->readiness(workspace->state().systems().first().id).rated;
}

const QString auditFile = u"port-audit.md"_s;
const QString reviewFile = u"port-review.md"_s;

} // namespace

class TestDuplicateChanges : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void mergingCountsOnceAndIsKept()
    {
        test::OpenWorkspace workspace;
        workspace.import({test::portAudit(), test::portReview()});
        workspace->setAuthor(u"Mara"_s);
        const ItemId one = itemAt(workspace, auditFile, 1);
        const ItemId other = itemAt(workspace, reviewFile, 1);
        QCOMPARE(ratedIn(workspace), 5);
        QVERIFY(workspace->mergeDuplicates({one, other}, other));
        QCOMPARE(ratedIn(workspace), 4);
        workspace.reopen();
        const DuplicateGroup *group = workspace->state().duplicatesOf(one);
        QVERIFY(group);
        QCOMPARE(group->lead, other);
        QCOMPARE(group->members, QList<ItemId>({one, other}));
        QCOMPARE(group->by, u"Mara"_s);
        QCOMPARE(group->at, workspace.now);
        QCOMPARE(ratedIn(workspace), 4);
        QCOMPARE(workspace->state().duplicates().size(), 2); // the rule's own is there as well
    }

    void undoAndRedoAndTheirHistory()
    {
        test::OpenWorkspace workspace;
        workspace.import({test::portAudit(), test::portReview()});
        const ItemId one = itemAt(workspace, auditFile, 1);
        const ItemId other = itemAt(workspace, reviewFile, 1);
        QSignalSpy readiness(&*workspace, &Workspace::readinessChanged);
        QVERIFY(workspace->mergeDuplicates({one, other}));
        workspace->undoStack().undo();
        QVERIFY(!workspace->state().duplicatesOf(one));
        workspace->undoStack().redo();
        QVERIFY(workspace->state().duplicatesOf(one));
        QCOMPARE(readiness.size(), 3);
        const QList<Event> history = workspace->history(other);
        QCOMPARE(history[0].kind, EventKind::DuplicatesMerged);
        QCOMPARE(history[0].reason, u"redo"_s);
        QCOMPARE(history[1].kind, EventKind::DuplicatesSplit);
        QCOMPARE(history[2].kind, EventKind::DuplicatesMerged);
        QVERIFY(history[2].to.contains(u"PORT-02"_s));
        workspace.reopen();
        QVERIFY(workspace->state().duplicatesOf(one));
    }

    void splittingGivesBackAllAsItWas()
    {
        test::OpenWorkspace workspace;
        workspace.import({test::portAudit(), test::portReview()});
        const QList<ItemId> members = workspace->state().duplicates().first().members;
        const QList<Item> before = workspace->state().items();
        QVERIFY(workspace->mergeDuplicates({members[0], itemAt(workspace, reviewFile, 2)}));
        QCOMPARE(workspace->state().duplicatesOf(members[0])->members.size(), 3);
        QVERIFY(workspace->splitDuplicates({members[1]}));
        QVERIFY(workspace->state().duplicates().isEmpty());
        QCOMPARE(workspace->state().items(), before);
        QCOMPARE(ratedIn(workspace), 6);
        workspace.reopen();
        QVERIFY(workspace->state().duplicates().isEmpty()); // the rule does not join them again
        workspace.import({test::portAudit(), test::portReview(Status::Partial)});
        QVERIFY(workspace->state().duplicates().isEmpty());
    }

    void oneThatIsNotTheSameLeaves()
    {
        test::OpenWorkspace workspace;
        workspace.import({test::portAudit(), test::portReview()});
        const QList<ItemId> three{itemAt(workspace, auditFile, 1), itemAt(workspace, reviewFile, 1),
                                  itemAt(workspace, reviewFile, 2)};
        QVERIFY(workspace->mergeDuplicates(three));
        QVERIFY(workspace->keepDistinct(three[0], {three[1]}));
        QVERIFY(!workspace->state().duplicatesOf(three[0]));
        QCOMPARE(workspace->state().duplicatesOf(three[1])->members, three.mid(1));
        QVERIFY(workspace->state().areDistinct(three[0], three[2]));
        workspace->undoStack().undo();
        QCOMPARE(workspace->state().duplicatesOf(three[0])->members, three);
        QVERIFY(!workspace->state().areDistinct(three[0], three[2]));
    }

    void mergingTakesBackThatTheyAreDistinct()
    {
        test::OpenWorkspace workspace;
        workspace.import({test::portAudit(), test::portReview()});
        const ItemId one = itemAt(workspace, auditFile, 1);
        const ItemId other = itemAt(workspace, reviewFile, 1);
        QVERIFY(workspace->keepDistinct(one, {other}));
        QVERIFY(workspace->state().areDistinct(one, other));
        QCOMPARE(workspace->history(one).first().kind, EventKind::DuplicatesDenied);
        QVERIFY(workspace->mergeDuplicates({one, other}));
        QVERIFY(!workspace->state().areDistinct(one, other));
        workspace->undoStack().undo();
        QVERIFY(workspace->state().areDistinct(one, other));
    }

    void anotherOneMayStandForThem()
    {
        test::OpenWorkspace workspace;
        workspace.import({test::portAudit(), test::portReview()});
        const QList<ItemId> members = workspace->state().duplicates().first().members;
        QVERIFY(workspace->chooseLead(members[1]));
        QCOMPARE(workspace->state().duplicatesOf(members[0])->lead, members[1]);
        QCOMPARE(workspace->state().shownAs(*workspace->state().item(members[0])), members[1]);
        workspace->undoStack().undo();
        QCOMPARE(workspace->state().duplicatesOf(members[0])->lead, members[0]);
        QVERIFY(!workspace->state().duplicatesOf(members[0])->isConfirmed());
    }

    void aTickIsAClaimForAllOfThem()
    {
        test::OpenWorkspace workspace;
        workspace.import({test::portAudit(), test::portReview()});
        const QList<ItemId> members = workspace->state().duplicates().first().members;
        QVERIFY(workspace->toggleTick({members[0]}));
        QCOMPARE(statusOf(workspace, members[1]), Status::Resolved);
        workspace->undoStack().undo();
        QCOMPARE(statusOf(workspace, members[0]), Status::Open);
        QCOMPARE(statusOf(workspace, members[1]), Status::Open);
        QVERIFY(workspace->setOwner({members[1]}, u"Ops"_s));
        QCOMPARE(workspace->state().item(members[0])->state.owner, u"Ops"_s);
        QVERIFY(workspace->setNote(members[0], u"Mine alone"_s));
        QVERIFY(workspace->state().item(members[1])->state.note.isEmpty());
        QCOMPARE(workspace->history(members[1]).first().field, Field::Owner);
    }

    void aReimportKeepsThem()
    {
        test::OpenWorkspace workspace;
        workspace.import({test::portAudit(), test::portReview()});
        const ItemId one = itemAt(workspace, auditFile, 1);
        const ItemId other = itemAt(workspace, reviewFile, 1);
        QVERIFY(workspace->mergeDuplicates({one, other}));
        QVERIFY(workspace->keepDistinct(one, {itemAt(workspace, reviewFile, 2)}));
        AuditDocument next = test::portReview();
        next.sha256 = QString(64, u'b');
        next.findings[1].severity = Severity::Medium;
        workspace.import({next});
        QVERIFY(workspace->state().duplicatesOf(one));
        QCOMPARE(workspace->state().duplicatesOf(one)->members, QList<ItemId>({one, other}));
        QCOMPARE(workspace->state().distinctPairs().size(), 2); // with both of the two
        workspace->undoStack().undo();
        QVERIFY(workspace->state().duplicatesOf(one));
    }

    void anImportTakenBackComesBackWithThem()
    {
        test::OpenWorkspace workspace;
        workspace.import({test::portAudit()});
        workspace.import({test::portReview()});
        const ItemId one = itemAt(workspace, auditFile, 0);
        QVERIFY(workspace->state().duplicatesOf(one));
        workspace->undoStack().undo();
        QVERIFY(!workspace->state().duplicatesOf(one));
        workspace->undoStack().redo();
        QVERIFY(workspace->state().duplicatesOf(one));
    }

    void refusesWhatCannotBeMerged()
    {
        test::OpenWorkspace workspace;
        workspace.import({test::portAudit()});
        const ItemId one = itemAt(workspace, auditFile, 0);
        QVERIFY(!workspace->mergeDuplicates({one}));
        QVERIFY(!workspace->mergeDuplicates({one, one}));
        QVERIFY(!workspace->mergeDuplicates({one, ItemId{999}}));
        QVERIFY(!workspace->chooseLead(one));
        QVERIFY(workspace->splitDuplicates({one}));
        QCOMPARE(workspace->undoStack().count(), 1); // the import
    }

    void aMergeThatCannotBeWrittenIsNotMade()
    {
        test::OpenWorkspace workspace;
        workspace.import({test::portAudit(), test::portReview()});
        const ItemId one = itemAt(workspace, auditFile, 1);
        test::OpenWorkspace::breakWrites();
        QVERIFY(!workspace->mergeDuplicates({one, itemAt(workspace, reviewFile, 1)}));
        test::OpenWorkspace::mendWrites();
        QVERIFY(!workspace->state().duplicatesOf(one));
    }
};

QTEST_GUILESS_MAIN(TestDuplicateChanges)
#include "tst_duplicatechanges.moc"
