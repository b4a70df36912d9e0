#include "support/openworkspace.h"
#include "support/strict.h"

#include <QSignalSpy>
#include <QUndoStack>

using namespace shipworthy;

namespace {

using namespace std::chrono_literals;

const QString readyText = QStringLiteral("GET {H}/health/ready\nstatus == 200\n");

AuditDocument audit(Status status = Status::Resolved)
{
    Finding ready =
        test::harbourFinding(QStringLiteral("QUAY-1"), QStringLiteral("Say when the quay is ready"), status);
    ready.severity = Severity::Critical;
    return test::harbourAudit(QStringLiteral("quay.md"), {ready});
}

/// A workspace with one finding and one check of it.
struct Checked {
    explicit Checked(Status status = Status::Resolved, bool ticks = false)
    {
        workspace.import({audit(status)});
        system = workspace->state().systems().first().id;
        item = workspace->state().items().first().id;
        ServiceCheck check;
        check.system = system;
        check.base = QUrl(QStringLiteral("https://quay.example"));
        check.text = readyText;
        check.name = QStringLiteral("Readiness");
        check.items = {item};
        check.ticksItems = ticks;
        id = workspace->addServiceChecks({check})->first();
    }

    [[nodiscard]] CheckRunRecord run(CheckState state,
                                     const QString &why = QStringLiteral("status is 503, not 200")) const
    {
        return {.check = id,
                .at = workspace.now,
                .outcome = state,
                .why = why,
                .httpStatus = 503,
                .latency = 42ms,
                .evidence = "{\"status\":503}",
                .standing = {.state = state, .since = workspace.now, .at = workspace.now, .why = why}};
    }
    Result<void> note(CheckState state) { return workspace->noteCheckRuns({run(state)}); }

    test::OpenWorkspace workspace;
    SystemId system;
    ItemId item;
    CheckId id;
};

/// The same finding in two documents; of one system they count as one without asking.
struct SaidTwice {
    SaidTwice(Status one, Status other, const QStringList &criteria = {},
              const QString &system = QStringLiteral("Harbour"))
    {
        Finding ready = test::harbourFinding(QStringLiteral("QUAY-1"), QStringLiteral("Say when ready"), one);
        ready.acceptance = {QStringLiteral("It answers 200")};
        Finding again = ready;
        again.status = other;
        again.acceptance = criteria;
        workspace.import({test::harbourAudit(QStringLiteral("quay.md"), {ready}),
                          test::harbourAudit(QStringLiteral("review.md"), {again}, system)});
        first = workspace->state().items().first().id;
        second = workspace->state().items().last().id;
    }
    [[nodiscard]] ServiceCheck check() const
    {
        ServiceCheck check;
        check.system = workspace->state().item(first)->system;
        check.text = QStringLiteral("GET https://quay.example/ready\nstatus == 200\n");
        check.items = {first};
        return check;
    }
    Result<void> passes(const ServiceCheck &check)
    {
        const CheckId id = workspace->addServiceChecks({check})->first();
        return workspace->noteCheckRuns(
            {{.check = id,
              .at = workspace.now,
              .outcome = CheckState::Pass,
              .standing = {.state = CheckState::Pass, .since = workspace.now, .at = workspace.now}}});
    }

    test::OpenWorkspace workspace;
    ItemId first;
    ItemId second;
};

} // namespace

class TestServiceChecks : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void areThereAgainAfterReopening()
    {
        Checked checked;
        const ServiceCheck before = *checked.workspace->state().serviceCheck(checked.id);
        checked.workspace.reopen();
        QCOMPARE(checked.workspace->state().serviceChecks().size(), 1);
        QCOMPARE(*checked.workspace->state().serviceCheck(checked.id), before);
        QCOMPARE(before.items, QList{checked.item});
    }

    void areKeptInTheOneFormOfTheirLanguage()
    {
        Checked checked;
        ServiceCheck check = *checked.workspace->state().serviceCheck(checked.id);
        check.text = QStringLiteral("GET   {H}/health\n\n   status    ==   200");
        QVERIFY(checked.workspace->editServiceChecks({check}));
        QCOMPARE(checked.workspace->state().serviceCheck(checked.id)->text,
                 QStringLiteral("GET {H}/health\nstatus == 200\n"));
    }

    void refusesWhatIsNoCheck_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const QString base = QStringLiteral("https://quay.example");
        QTest::newRow("no check") << base << QStringLiteral("GET {H}/health\nstatus == ") << QStringLiteral("line 2");
        QTest::newRow("empty") << base << QString() << QStringLiteral("empty");
        QTest::newRow("two") << base << readyText + u'\n' + readyText << QStringLiteral("more than one");
        QTest::newRow("scheme") << QStringLiteral("ftp://quay.example") << readyText << QStringLiteral("ftp://");
        QTest::newRow("password") << QStringLiteral("https://me:word@quay.example") << readyText
                                  << QStringLiteral("password");
    }
    void refusesWhatIsNoCheck()
    {
        QFETCH(QString, base);
        QFETCH(QString, text);
        QFETCH(QString, says);
        Checked checked;
        ServiceCheck check = *checked.workspace->state().serviceCheck(checked.id);
        check.base = QUrl(base);
        check.text = text;
        const auto added = checked.workspace->addServiceChecks({check});
        QVERIFY(!added);
        QVERIFY2(added.error().message().contains(says), qPrintable(added.error().message()));
        QCOMPARE(checked.workspace->state().serviceChecks().size(), 1);
    }

    void undoBringsARemovedCheckBackWithItsStanding()
    {
        Checked checked;
        QVERIFY(checked.note(CheckState::Pass));
        QVERIFY(checked.workspace->removeServiceChecks({checked.id}));
        QVERIFY(checked.workspace->state().serviceChecks().isEmpty());
        QCOMPARE(checked.workspace->evidence(checked.item), Evidence::Claimed);
        checked.workspace->undoStack().undo();
        QCOMPARE(checked.workspace->state().standing(checked.id).state, CheckState::Pass);
        QCOMPARE(checked.workspace->evidence(checked.item), Evidence::Verified);
        const QList<Event> history = checked.workspace->history();
        QCOMPARE(history[0].kind, EventKind::CheckAdded);
        QCOMPARE(history[0].reason, QStringLiteral("undo"));
        QCOMPARE(history[1].kind, EventKind::CheckRemoved);
        QVERIFY(history[1].from.contains(QLatin1String("status == 200")));
    }

    void makeEvidence_data()
    {
        QTest::addColumn<CheckState>("state");
        QTest::addColumn<Evidence>("evidence");
        QTest::newRow("pass") << CheckState::Pass << Evidence::Verified;
        QTest::newRow("warn") << CheckState::Warn << Evidence::Claimed;
        QTest::newRow("fail") << CheckState::Fail << Evidence::Contradicted;
        QTest::newRow("not evaluated") << CheckState::Error << Evidence::Claimed;
    }
    void makeEvidence()
    {
        QFETCH(CheckState, state);
        QFETCH(Evidence, evidence);
        Checked checked;
        QVERIFY(checked.note(state));
        QCOMPARE(checked.workspace->evidence(checked.item), evidence);
        checked.workspace.reopen();
        QCOMPARE(checked.workspace->evidence(checked.item), evidence);
    }

    void aFailureCountsATickedItemAsOpen()
    {
        Checked checked;
        QVERIFY(checked.note(CheckState::Pass));
        QCOMPARE(*checked.workspace->readiness(checked.system).score, 100.0);
        QCOMPARE(checked.workspace->readiness(checked.system).verdict, Verdict::Go);
        QVERIFY(checked.note(CheckState::Fail));
        QCOMPARE(*checked.workspace->readiness(checked.system).score, 0.0);
        QCOMPARE(checked.workspace->readiness(checked.system).verdict, Verdict::NoGo);
        const QList<Contradiction> contradictions = checked.workspace->contradictions(checked.system);
        QCOMPARE(contradictions.size(), 1);
        QCOMPARE(contradictions.first().kind, ContradictionKind::ServiceDenies);
        QCOMPARE(contradictions.first().check, checked.id);
        QVERIFY(contradictions.first().other.text.contains(QLatin1String("status is 503, not 200")));
    }

    /// Also where no finding is about it: who looks at the verdict wants to know that the service is down.
    void aHealthCheckThatFailsIsAHealthEndpointThatIsDown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("asks how it is") << QStringLiteral("GET {H}/desk\nhealth == \"pass\"\n") << Verdict::Conditional;
        QTest::newRow("is alive") << QStringLiteral("GET {H}/health/live\nstatus == 200\n") << Verdict::Conditional;
        QTest::newRow("something else") << QStringLiteral("GET {H}/livery\nstatus == 200\n") << Verdict::Go;
    }
    void aHealthCheckThatFailsIsAHealthEndpointThatIsDown()
    {
        QFETCH(QString, text);
        QFETCH(Verdict, verdict);
        Checked checked;
        QVERIFY(checked.workspace->attest({checked.item}, QStringLiteral("seen")));
        ServiceCheck check = *checked.workspace->state().serviceCheck(checked.id);
        check.text = text;
        check.items.clear();
        QVERIFY(checked.workspace->editServiceChecks({check}));
        QCOMPARE(checked.workspace->readiness(checked.system).verdict, Verdict::Go);
        QVERIFY(checked.note(CheckState::Fail));
        QCOMPARE(checked.workspace->readiness(checked.system).verdict, verdict);
        QVERIFY(checked.note(CheckState::Pass));
        QCOMPARE(checked.workspace->readiness(checked.system).verdict, Verdict::Go);
        QVERIFY(checked.note(CheckState::Fail));
        checked.workspace.now = checked.workspace.now.addDays(15);
        QVERIFY(checked.workspace->attest({checked.item}, QStringLiteral("seen again")));
        QCOMPARE(checked.workspace->readiness(checked.system).verdict, Verdict::Go);
    }

    void proveNothingOnceTheyAreOld()
    {
        Checked checked;
        QVERIFY(checked.note(CheckState::Pass));
        checked.workspace.now = checked.workspace.now.addDays(15);
        checked.workspace->beginDay();
        QCOMPARE(checked.workspace->evidence(checked.item), Evidence::Stale);
    }

    void denyNothingOnceTheyAreOld()
    {
        Checked checked;
        QVERIFY(checked.note(CheckState::Fail));
        checked.workspace.now = checked.workspace.now.addDays(15);
        checked.workspace->beginDay();
        QCOMPARE(checked.workspace->evidence(checked.item), Evidence::Claimed);
    }

    void ageByTheirOwnLimit()
    {
        Checked checked;
        CheckRunRecord run = checked.run(CheckState::Pass);
        run.standing.freshFor = 3600s;
        QVERIFY(checked.workspace->noteCheckRuns({run}));
        QCOMPARE(checked.workspace->evidence(checked.item), Evidence::Verified);
        checked.workspace.now = checked.workspace.now.addSecs(3601);
        QCOMPARE(checked.workspace->evidence(checked.item), Evidence::Stale);
    }

    void oneOfTwoChecksVerifiesNothing()
    {
        Checked checked;
        ServiceCheck other = *checked.workspace->state().serviceCheck(checked.id);
        other.text = QStringLiteral("GET {H}/health/live\nstatus == 200\n");
        QVERIFY(checked.workspace->addServiceChecks({other}));
        QVERIFY(checked.note(CheckState::Pass));
        QCOMPARE(checked.workspace->evidence(checked.item), Evidence::Claimed);
    }

    void aSuggestedCheckOfOneCriterionVerifiesNoOther_data()
    {
        QTest::addColumn<QString>("suggestion");
        QTest::addColumn<bool>("isOfBoth");
        QTest::addColumn<Evidence>("evidence");
        QTest::newRow("one of two") << QStringLiteral("k1") << false << Evidence::Claimed;
        QTest::newRow("one each") << QStringLiteral("k1") << true << Evidence::Verified;
        QTest::newRow("written by people") << QString() << false << Evidence::Verified;
    }
    void aSuggestedCheckOfOneCriterionVerifiesNoOther()
    {
        QFETCH(QString, suggestion);
        QFETCH(bool, isOfBoth);
        QFETCH(Evidence, evidence);
        Finding ready =
            test::harbourFinding(QStringLiteral("QUAY-1"), QStringLiteral("Say when ready"), Status::Resolved);
        ready.acceptance = {QStringLiteral("It answers 200"), QStringLiteral("It answers within a second")};
        test::OpenWorkspace workspace;
        workspace.import({test::harbourAudit(QStringLiteral("quay.md"), {ready})});
        const ItemId item = workspace->state().items().first().id;
        for (const QString &criterion : isOfBoth ? ready.acceptance : ready.acceptance.first(1)) {
            ServiceCheck check;
            check.system = workspace->state().systems().first().id;
            check.text = QStringLiteral("GET https://quay.example/ready\nstatus == 200\n");
            check.items = {item};
            check.source = {.sentence = criterion, .suggestion = suggestion};
            const CheckId id = workspace->addServiceChecks({check})->first();
            QVERIFY(workspace->noteCheckRuns(
                {{.check = id,
                  .at = workspace.now,
                  .outcome = CheckState::Pass,
                  .standing = {.state = CheckState::Pass, .since = workspace.now, .at = workspace.now}}}));
        }
        QCOMPARE(workspace->evidence(item), evidence);
    }

    void aCheckOfOneDocumentVerifiesWhatAnotherSaysToo_data()
    {
        QTest::addColumn<Status>("other");
        QTest::addColumn<QStringList>("criteria");
        QTest::addColumn<QString>("suggestion");
        QTest::addColumn<Evidence>("evidence");
        const QStringList ready{QStringLiteral("It answers 200")};
        const QStringList fast{QStringLiteral("It answers within a second")};
        QTest::newRow("by people") << Status::Resolved << fast << QString() << Evidence::Verified;
        QTest::newRow("the same criterion") << Status::Resolved << ready << QStringLiteral("k1") << Evidence::Verified;
        QTest::newRow("no criterion") << Status::Resolved << QStringList() << QStringLiteral("k1")
                                      << Evidence::Verified;
        QTest::newRow("another criterion") << Status::Resolved << fast << QStringLiteral("k1") << Evidence::Claimed;
        QTest::newRow("open there") << Status::Open << ready << QStringLiteral("k1") << Evidence::Contradicted;
    }
    void aCheckOfOneDocumentVerifiesWhatAnotherSaysToo()
    {
        QFETCH(Status, other);
        QFETCH(QStringList, criteria);
        QFETCH(QString, suggestion);
        QFETCH(Evidence, evidence);
        SaidTwice twice(Status::Resolved, other, criteria);
        ServiceCheck check = twice.check();
        check.source = {.sentence = QStringLiteral("It answers 200"), .suggestion = suggestion};
        QVERIFY(twice.passes(check));
        QCOMPARE(twice.workspace->evidence(twice.first), evidence);
        QCOMPARE(twice.workspace->readiness(check.system).verified, evidence == Evidence::Verified ? 1 : 0);
    }

    void aCheckOfOneSystemVerifiesNothingOfAnother()
    {
        SaidTwice twice(Status::Resolved, Status::Resolved, {}, QStringLiteral("Ferry"));
        QVERIFY(twice.workspace->mergeDuplicates({twice.first, twice.second}));
        QVERIFY(twice.passes(twice.check()));
        QCOMPARE(twice.workspace->evidence(twice.first), Evidence::Claimed);
        ServiceCheck ferry = twice.check();
        ferry.system = twice.workspace->state().item(twice.second)->system;
        ferry.items = {twice.second};
        QCOMPARE(twice.workspace->readiness(ferry.system).verified, 0);
        QVERIFY(twice.passes(ferry));
        QCOMPARE(twice.workspace->evidence(twice.first), Evidence::Verified);
        QCOMPARE(twice.workspace->readiness(twice.check().system).verified, 1);
    }

    void aPassTicksWhatEachDocumentSays()
    {
        SaidTwice twice(Status::Open, Status::Open);
        ServiceCheck check = twice.check();
        check.ticksItems = true;
        QVERIFY(twice.passes(check));
        QCOMPARE(twice.workspace->state().item(twice.first)->state.status, Status::Resolved);
        QCOMPARE(twice.workspace->state().item(twice.second)->state.status, Status::Resolved);
        twice.workspace->undoStack().undo();
        QCOMPARE(twice.workspace->state().item(twice.second)->state.status, Status::Open);
    }

    void aPassTicksOnlyWhereThatIsSwitchedOn_data()
    {
        QTest::addColumn<bool>("ticks");
        QTest::addColumn<Status>("status");
        QTest::newRow("on") << true << Status::Resolved;
        QTest::newRow("off") << false << Status::Open;
    }
    void aPassTicksOnlyWhereThatIsSwitchedOn()
    {
        QFETCH(bool, ticks);
        QFETCH(Status, status);
        Checked checked(Status::Open, ticks);
        QVERIFY(checked.note(CheckState::Pass));
        QCOMPARE(checked.workspace->state().item(checked.item)->state.status, status);
        if (ticks) {
            QVERIFY(checked.workspace->history(checked.item).first().reason.contains(QLatin1String("Readiness")));
            checked.workspace->undoStack().undo();
            QCOMPARE(checked.workspace->state().item(checked.item)->state.status, Status::Open);
            QVERIFY(checked.note(CheckState::Pass)); // people decided against it: no news, no tick
            QCOMPARE(checked.workspace->state().item(checked.item)->state.status, Status::Open);
        }
    }

    void neverTicksWithoutAPass_data()
    {
        QTest::addColumn<CheckState>("state");
        QTest::newRow("warn") << CheckState::Warn;
        QTest::newRow("fail") << CheckState::Fail;
        QTest::newRow("error") << CheckState::Error;
    }
    void neverTicksWithoutAPass()
    {
        QFETCH(CheckState, state);
        Checked checked(Status::Open, true);
        QVERIFY(checked.note(state));
        QCOMPARE(checked.workspace->state().item(checked.item)->state.status, Status::Open);
    }

    void runsAreKeptNewestFirstOverARestart()
    {
        Checked checked;
        QVERIFY(checked.note(CheckState::Pass));
        checked.workspace.now = checked.workspace.now.addSecs(60);
        QVERIFY(checked.note(CheckState::Fail));
        checked.workspace.reopen();
        const QList<CheckRunRecord> runs = checked.workspace->checkRuns(checked.id, 10);
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[0], checked.run(CheckState::Fail));
        QCOMPARE(runs[1].outcome, CheckState::Pass);
    }

    void oldRunsLoseTheirEvidenceUnlessTheyChangedTheState()
    {
        Checked checked;
        QVERIFY(checked.note(CheckState::Fail));
        const QDateTime since = checked.workspace.now;
        for (int i = 1; i <= 6; ++i) {
            checked.workspace.now = since.addSecs(60 * i);
            CheckRunRecord run = checked.run(CheckState::Fail);
            run.standing.since = since;
            QVERIFY(checked.workspace->noteCheckRuns({run}));
        }
        const QList<CheckRunRecord> runs = checked.workspace->checkRuns(checked.id, 10);
        QCOMPARE(runs.size(), 7);
        for (const int kept : {0, 1, 2, 6})
            QVERIFY2(!runs[kept].evidence.isEmpty(), qPrintable(QString::number(kept)));
        for (const int gone : {3, 4, 5})
            QVERIFY2(runs[gone].evidence.isEmpty(), qPrintable(QString::number(gone)));
    }

    void sayWhatChangedOnlyWhenItDid()
    {
        Checked checked;
        QVERIFY(checked.note(CheckState::Pass));
        QSignalSpy readiness(&*checked.workspace, &Workspace::readinessChanged);
        QSignalSpy ran(&*checked.workspace, &Workspace::checksRan);
        QVERIFY(checked.note(CheckState::Pass));
        QCOMPARE(readiness.size(), 0);
        QCOMPARE(ran.size(), 1);
        QVERIFY(checked.note(CheckState::Fail));
        QCOMPARE(readiness.size(), 1);
    }

    void aDeclinedSuggestionStaysDeclined()
    {
        Checked checked;
        QVERIFY(
            checked.workspace->declineSuggestions(checked.system, {{QStringLiteral("k1"), QStringLiteral("Metrics")}}));
        checked.workspace.reopen();
        QVERIFY(checked.workspace->state().isDeclined(checked.system, QStringLiteral("k1")));
        QVERIFY(!checked.workspace->state().isDeclined(checked.system, QStringLiteral("k2")));
    }

    void undoOffersADeclinedSuggestionAgain()
    {
        Checked checked;
        QVERIFY(
            checked.workspace->declineSuggestions(checked.system, {{QStringLiteral("k1"), QStringLiteral("Metrics")}}));
        checked.workspace->undoStack().undo();
        QVERIFY(!checked.workspace->state().isDeclined(checked.system, QStringLiteral("k1")));
    }

    void surviveAReimport()
    {
        Checked checked;
        QVERIFY(checked.note(CheckState::Fail));
        AuditDocument next = audit();
        next.findings[0].line += 5;
        next.findings[0].lastLine += 5;
        next.sha256 = QString(64, u'b');
        checked.workspace.import({next});
        QCOMPARE(checked.workspace->state().serviceChecks().size(), 1);
        QCOMPARE(checked.workspace->evidence(checked.item), Evidence::Contradicted);
    }
};

QTEST_GUILESS_MAIN(TestServiceChecks)
#include "tst_servicechecks.moc"
