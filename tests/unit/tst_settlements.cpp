#include "support/disagreeing.h"
#include "support/openworkspace.h"
#include "support/strict.h"

#include <QUndoStack>

using namespace shipworthy;

namespace {

using test::disagreeingAudit;
using test::itemOf;

SystemId systemOf(test::OpenWorkspace &workspace)
{
    return workspace->state().systems().first().id;
}

Contradiction of(test::OpenWorkspace &workspace, ContradictionKind kind)
{
    for (const Contradiction &one : workspace->contradictions(systemOf(workspace))) {
        if (one.kind == kind)
            return one;
    }
    return {};
}

} // namespace

class TestSettlements : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void staysSettledInTheFile()
    {
        test::OpenWorkspace workspace;
        workspace.import({disagreeingAudit()});
        workspace->setAuthor(QStringLiteral("Mara"));
        const Contradiction owners = of(workspace, ContradictionKind::OwnersDisagree);
        QVERIFY(!owners.isSettled());
        QVERIFY(workspace->settle({owners}, Ruling::Known, QStringLiteral("Two teams on purpose"), false));
        workspace.reopen();
        const Contradiction settled = of(workspace, ContradictionKind::OwnersDisagree);
        QVERIFY(settled.isSettled());
        QCOMPARE(settled.settlement->ruling, Ruling::Known);
        QCOMPARE(settled.settlement->by, QStringLiteral("Mara"));
        QCOMPARE(settled.settlement->reason, QStringLiteral("Two teams on purpose"));
        QCOMPARE(settled.settlement->at, workspace.now);
        QVERIFY(!of(workspace, ContradictionKind::ScheduledAfterDeadline).isSettled());
    }

    void undoOpensItAgainAndBothAreHistory()
    {
        test::OpenWorkspace workspace;
        workspace.import({disagreeingAudit()});
        const Contradiction owners = of(workspace, ContradictionKind::OwnersDisagree);
        QVERIFY(workspace->settle({owners}, Ruling::FirstHolds, {}, false));
        workspace->undoStack().undo();
        QVERIFY(!of(workspace, ContradictionKind::OwnersDisagree).isSettled());
        workspace.reopen();
        QVERIFY(!of(workspace, ContradictionKind::OwnersDisagree).isSettled());
        const QList<Event> history = workspace->history();
        QCOMPARE(history[0].kind, EventKind::ContradictionSettled);
        QCOMPARE(history[0].to, QString());
        QCOMPARE(history[1].to, QStringLiteral("first"));
        QVERIFY(history[1].subject.contains(QLatin1String("QUAY-1")));
        QCOMPARE(history[1].item, itemOf(workspace->state(), QStringLiteral("QUAY-1")));
    }

    void survivesAReimportThatMovesItsLines()
    {
        test::OpenWorkspace workspace;
        workspace.import({disagreeingAudit()});
        QVERIFY(workspace->settle({of(workspace, ContradictionKind::OwnersDisagree)}, Ruling::Known, {}, false));
        workspace.import({disagreeingAudit(QStringLiteral("DevOps"), 40)});
        const Contradiction owners = of(workspace, ContradictionKind::OwnersDisagree);
        QCOMPARE(owners.other.line, 41);
        QVERIFY(owners.isSettled());
    }

    void opensByItselfWhenAStatementChanges()
    {
        test::OpenWorkspace workspace;
        workspace.import({disagreeingAudit()});
        QVERIFY(workspace->settle({of(workspace, ContradictionKind::OwnersDisagree)}, Ruling::Known, {}, false));
        workspace.import({disagreeingAudit(QStringLiteral("Harbour master"))});
        QVERIFY(!of(workspace, ContradictionKind::OwnersDisagree).isSettled());
        QCOMPARE(workspace->state().settlements().size(), 1); // kept
    }

    void takesTheOtherOwnerInTheSameStep()
    {
        test::OpenWorkspace workspace;
        workspace.import({disagreeingAudit()});
        const ItemId item = itemOf(workspace->state(), QStringLiteral("QUAY-1"));
        QVERIFY(workspace->settle({of(workspace, ContradictionKind::OwnersDisagree)}, Ruling::SecondHolds, {}, true));
        QCOMPARE(workspace->state().item(item)->state.owner, QStringLiteral("DevOps"));
        QVERIFY(of(workspace, ContradictionKind::OwnersDisagree).isSettled());
        workspace->undoStack().undo();
        QCOMPARE(workspace->state().item(item)->state.owner, QStringLiteral("Backend"));
        QVERIFY(!of(workspace, ContradictionKind::OwnersDisagree).isSettled());
    }

    void unticksWhereTheDenialHolds()
    {
        test::OpenWorkspace workspace;
        workspace.import({disagreeingAudit()});
        const ItemId item = itemOf(workspace->state(), QStringLiteral("QUAY-2"));
        QVERIFY(workspace->settle({of(workspace, ContradictionKind::TickedButPartial)}, Ruling::SecondHolds, {}, true));
        QCOMPARE(workspace->state().item(item)->state.status, Status::Partial);
    }

    void neverMakesTheScoreBetter_data()
    {
        QTest::addColumn<Ruling>("ruling");
        QTest::newRow("the tick holds, they say") << Ruling::FirstHolds;
        QTest::newRow("the denial holds") << Ruling::SecondHolds;
        QTest::newRow("known and accepted") << Ruling::Known;
    }
    void neverMakesTheScoreBetter()
    {
        QFETCH(Ruling, ruling);
        test::OpenWorkspace workspace;
        workspace.import({disagreeingAudit()});
        const ItemId item = itemOf(workspace->state(), QStringLiteral("QUAY-2"));
        const Readiness before = workspace->readiness(systemOf(workspace));
        QVERIFY(workspace->settle(workspace->contradictions(systemOf(workspace)), ruling, {}, false));
        QCOMPARE(workspace->evidence(item), Evidence::Contradicted);
        QCOMPARE(workspace->readiness(systemOf(workspace)), before);
    }

    void attestsADeniedTickOnlyWithWhatWasSeen()
    {
        test::OpenWorkspace workspace;
        workspace.import({disagreeingAudit()});
        const ItemId item = itemOf(workspace->state(), QStringLiteral("QUAY-2"));
        const Contradiction tick = of(workspace, ContradictionKind::TickedButPartial);
        QVERIFY(!workspace->settle({tick}, Ruling::FirstHolds, QStringLiteral("  "), true));
        QVERIFY(!workspace->state().settlements().contains(tick.mark));
        QVERIFY(workspace->settle({tick}, Ruling::FirstHolds, QStringLiteral("Tried the gate at night"), true));
        QCOMPARE(workspace->evidence(item), Evidence::Verified);
        QCOMPARE(of(workspace, ContradictionKind::TickedButPartial).about, QString()); // gone, its settlement kept
        QVERIFY(workspace->state().settlements().contains(tick.mark));
    }

    void opensAgainByHand()
    {
        test::OpenWorkspace workspace;
        workspace.import({disagreeingAudit()});
        const Contradiction owners = of(workspace, ContradictionKind::OwnersDisagree);
        QVERIFY(workspace->settle({owners}, Ruling::Known, {}, false));
        QVERIFY(workspace->unsettle({owners.mark, QStringLiteral("no such mark")}));
        QVERIFY(!of(workspace, ContradictionKind::OwnersDisagree).isSettled());
        workspace->undoStack().undo();
        QVERIFY(of(workspace, ContradictionKind::OwnersDisagree).isSettled());
    }

    void aWriteThatFailsSettlesNothing()
    {
        test::OpenWorkspace workspace;
        workspace.import({disagreeingAudit()});
        const Contradiction owners = of(workspace, ContradictionKind::OwnersDisagree);
        test::OpenWorkspace::breakWrites();
        QVERIFY(!workspace->settle({owners}, Ruling::SecondHolds, {}, true));
        QVERIFY(!of(workspace, ContradictionKind::OwnersDisagree).isSettled());
        QCOMPARE(workspace->state().item(itemOf(workspace->state(), QStringLiteral("QUAY-1")))->state.owner,
                 QStringLiteral("Backend"));
        test::OpenWorkspace::mendWrites();
    }
};

QTEST_GUILESS_MAIN(TestSettlements)
#include "tst_settlements.moc"
