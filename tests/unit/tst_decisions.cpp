#include "items/waiversmodel.h"
#include "support/openworkspace.h"
#include "support/strict.h"

#include <QAbstractItemModelTester>
#include <QUndoStack>
#include <algorithm>

using namespace shipworthy;

namespace {

const QString lamp = QStringLiteral("LAMP-1");

/// One open finding of a workspace, by its key.
struct OneFinding {
    OneFinding()
    {
        workspace.import({test::harbourAudit(QStringLiteral("lamp.md"),
                                             {test::harbourFinding(lamp, QStringLiteral("Replace the lamp"))})});
        workspace->setAuthor(QStringLiteral("Ada"));
        id = test::itemOf(workspace->state(), lamp);
    }
    [[nodiscard]] const ItemState &state() const { return workspace->state().item(id)->state; }
    [[nodiscard]] const Readiness &readiness() const
    {
        return workspace->readiness(workspace->state().systems().first().id);
    }
    [[nodiscard]] QList<WaiverRow> waivers() const { return waiversIn(workspace->state(), {}, workspace.now.date()); }
    /// The newest event of that field.
    [[nodiscard]] Event last(Field field) const
    {
        for (const Event &event : workspace->history(id)) {
            if (event.field == field)
                return event;
        }
        return {};
    }

    test::OpenWorkspace workspace;
    ItemId id;
};

/// The same finding in an audit and in a review; of one system they count as one without asking.
struct SaidTwice {
    explicit SaidTwice(const QString &system = QStringLiteral("Harbour"))
    {
        const Finding finding = test::harbourFinding(lamp, QStringLiteral("Replace the lamp"));
        workspace.import({test::harbourAudit(QStringLiteral("lamp.md"), {finding}),
                          test::harbourAudit(QStringLiteral("review.md"), {finding}, system)});
        id = workspace->state().items().first().id;
        other = workspace->state().items().last().id;
    }
    [[nodiscard]] QList<WaiverRow> waivers() const { return waiversIn(workspace->state(), {}, workspace.now.date()); }

    test::OpenWorkspace workspace;
    ItemId id;
    ItemId other;
};

} // namespace

class TestDecisions : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aWaiverSaysWhoIsResponsibleAndWhenItWasGiven()
    {
        OneFinding one;
        QVERIFY(one.workspace->accept({one.id}, QStringLiteral("Not in season"), QDate(2026, 4, 1),
                                      QStringLiteral("Harbour master")));
        one.workspace.reopen();
        const Waiver &waiver = *one.state().waiver;
        QCOMPARE(waiver.owner, QStringLiteral("Harbour master"));
        QCOMPARE(waiver.by, QStringLiteral("Ada"));
        QCOMPARE(waiver.at, one.workspace.now);
    }

    void aWaiverNeverRaisesAScore()
    {
        OneFinding one;
        const Readiness before = one.readiness();
        QVERIFY(one.workspace->accept({one.id}, QStringLiteral("Not in season"), QDate(2026, 4, 1)));
        QCOMPARE(one.readiness().score, before.score);
        QCOMPARE(one.readiness().ifEveryClaimHolds, before.ifEveryClaimHolds);
        QVERIFY(one.workspace->renewWaiver({one.id}, QDate(2027, 4, 1)));
        QCOMPARE(one.readiness().score, before.score);
        QCOMPARE(one.readiness().done, before.done);
        QVERIFY(one.readiness().verdict != Verdict::Go);
    }

    void aWaiverStandsAsTheDaySays_data()
    {
        QTest::addColumn<QDate>("until");
        QTest::addColumn<WaiverState>("state");
        QTest::newRow("yesterday") << QDate(2026, 3, 5) << WaiverState::Expired;
        QTest::newRow("today") << QDate(2026, 3, 6) << WaiverState::EndsSoon;
        QTest::newRow("in 14 days") << QDate(2026, 3, 20) << WaiverState::EndsSoon;
        QTest::newRow("in 15 days") << QDate(2026, 3, 21) << WaiverState::Active;
    }
    void aWaiverStandsAsTheDaySays()
    {
        QFETCH(QDate, until);
        QFETCH(WaiverState, state);
        OneFinding one;
        QVERIFY(one.workspace->accept({one.id}, QStringLiteral("Not in season"), until));
        QCOMPARE(one.waivers().size(), 1);
        QCOMPARE(one.waivers().first().state, state);
        QCOMPARE(one.waivers().first().isInForce(), state >= WaiverState::EndsSoon);
        QCOMPARE(one.readiness().waived, state >= WaiverState::EndsSoon ? 1 : 0);
    }

    void findingsThatSayTheSameAreOneWaiverWithItsSources()
    {
        SaidTwice twice;
        QVERIFY(twice.workspace->accept({twice.id}, QStringLiteral("Not in season"), QDate(2026, 9, 1)));
        const QList<WaiverRow> rows = twice.waivers();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().item, twice.id);
        QCOMPARE(rows.first().state, WaiverState::Active);
        QCOMPARE(rows.first().sources.size(), 2);
        QCOMPARE(rows.first().sources.last().item, twice.other);
        WaiversModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(rows);
        QCOMPARE(model.rowOf(twice.other), 0);
        const QModelIndex named = model.index(0, int(WaiversModel::Column::Item));
        QVERIFY(named.data(Qt::ToolTipRole).toString().contains(QStringLiteral("review.md:10")));
        QVERIFY(named.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("2 sources")));
        QVERIFY(twice.workspace->splitDuplicates({twice.id}));
        QCOMPARE(twice.waivers().size(), 2);
    }

    void aWaiverThatAnotherSourceDoesNotShareIsNotInForce()
    {
        SaidTwice twice;
        QVERIFY(twice.workspace->splitDuplicates({twice.id}));
        QVERIFY(twice.workspace->accept({twice.other}, QStringLiteral("Not in season"), QDate(2026, 9, 1)));
        QVERIFY(twice.workspace->mergeDuplicates({twice.id, twice.other}));
        const QList<WaiverRow> rows = twice.waivers();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().item, twice.id);
        QCOMPARE(rows.first().state, WaiverState::Overruled);
        QCOMPARE(rows.first().reason, QStringLiteral("Not in season"));
        QVERIFY(!rows.first().isInForce());
        QVERIFY(twice.workspace->accept({twice.id}, QStringLiteral("Not in season"), QDate(2026, 9, 1)));
        QCOMPARE(twice.waivers().first().state, WaiverState::Active);
    }

    void findingsOfTwoSystemsThatSayTheSameAreOneWaiverInEach()
    {
        SaidTwice twice(QStringLiteral("Ferry"));
        QVERIFY(twice.workspace->mergeDuplicates({twice.id, twice.other}));
        QVERIFY(twice.workspace->accept({twice.id}, QStringLiteral("Not in season"), QDate(2026, 9, 1)));
        QCOMPARE(twice.waivers().size(), 1);
        const SystemId ferry = twice.workspace->state().item(twice.other)->system;
        const QList<WaiverRow> rows = waiversIn(twice.workspace->state(), ferry, twice.workspace.now.date());
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().item, twice.other);
    }

    void anAcceptedRiskWithoutAWaiverIsIncomplete()
    {
        OneFinding one;
        QVERIFY(one.workspace->setStatus({one.id}, Status::Accepted));
        QCOMPARE(one.waivers().first().state, WaiverState::Incomplete);
        QVERIFY(!one.workspace->renewWaiver({one.id}, QDate(2026, 4, 1)));
    }

    void renewingKeepsReasonAndOwner()
    {
        OneFinding one;
        QVERIFY(one.workspace->accept({one.id}, QStringLiteral("Not in season"), QDate(2026, 3, 5),
                                      QStringLiteral("Harbour master")));
        one.workspace->setAuthor(QStringLiteral("Ben"));
        QVERIFY(!one.workspace->renewWaiver({one.id}, QDate(2026, 3, 5))); // past
        QVERIFY(one.workspace->renewWaiver({one.id}, QDate(2026, 5, 1)));
        QCOMPARE(one.state().waiver->until, QDate(2026, 5, 1));
        QCOMPARE(one.state().waiver->reason, QStringLiteral("Not in season"));
        QCOMPARE(one.state().waiver->owner, QStringLiteral("Harbour master"));
        QCOMPARE(one.state().waiver->by, QStringLiteral("Ben"));
        QCOMPARE(one.waivers().first().state, WaiverState::Active);
    }

    void endingOpensItAndCanBeUndone()
    {
        OneFinding one;
        QVERIFY(one.workspace->accept({one.id}, QStringLiteral("Not in season"), QDate(2026, 4, 1)));
        QVERIFY(one.workspace->endWaiver({one.id}));
        QCOMPARE(one.state().status, Status::Open);
        QVERIFY(!one.state().waiver);
        QVERIFY(one.waivers().isEmpty());
        one.workspace->undoStack().undo();
        QCOMPARE(one.state().status, Status::Accepted);
        QCOMPARE(one.waivers().size(), 1);
    }

    void revertingPutsTheOldValueBackAsAChangeOfItsOwn()
    {
        OneFinding one;
        QVERIFY(one.workspace->setOwner({one.id}, QStringLiteral("Backend")));
        QVERIFY(one.workspace->setOwner({one.id}, QStringLiteral("DevOps")));
        QVERIFY(one.workspace->setDue({one.id}, QDate(2026, 4, 1)));
        QVERIFY(one.workspace->revert(one.last(Field::Owner)));
        QCOMPARE(one.state().owner, QStringLiteral("Backend"));
        QCOMPARE(one.state().due, QDate(2026, 4, 1));
        QVERIFY(one.last(Field::Owner).reason.startsWith(QLatin1String("revert of the change by Ada on 6 Mar 2026")));
        one.workspace->undoStack().undo();
        QCOMPARE(one.state().owner, QStringLiteral("DevOps"));
    }

    void revertingSurvivesReopening()
    {
        OneFinding one;
        QVERIFY(one.workspace->setOwner({one.id}, QStringLiteral("Backend")));
        one.workspace.reopen();
        QVERIFY(one.workspace->revert(one.last(Field::Owner)));
        QCOMPARE(one.state().owner, QString());
    }

    void whatWasChangedSinceIsNotReverted()
    {
        OneFinding one;
        QVERIFY(one.workspace->setOwner({one.id}, QStringLiteral("Backend")));
        const Event first = one.last(Field::Owner);
        one.workspace->setAuthor(QStringLiteral("Ben"));
        QVERIFY(one.workspace->setOwner({one.id}, QStringLiteral("DevOps")));
        QVERIFY(!one.workspace->revert(first));
        QCOMPARE(one.state().owner, QStringLiteral("DevOps"));
        const auto why = one.workspace->whyNotReverted(first);
        QVERIFY(why);
        QVERIFY2(why->contains(QStringLiteral("“DevOps”, by Ben")), qPrintable(*why));
    }

    void whatChangedNoFieldIsNotReverted()
    {
        OneFinding one;
        const QList<Event> history = one.workspace->history();
        const auto import = std::ranges::find(history, EventKind::Imported, &Event::kind);
        QVERIFY(import != history.cend());
        QVERIFY(!one.workspace->revert(*import));
    }

    void theNameOfASystemIsReverted()
    {
        OneFinding one;
        const SystemId system = one.workspace->state().systems().first().id;
        QVERIFY(one.workspace->renameSystem(system, QStringLiteral("Quay")));
        QVERIFY(one.workspace->revert(one.workspace->history().first()));
        QCOMPARE(one.workspace->state().system(system)->name, QStringLiteral("Harbour"));
    }
};

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
