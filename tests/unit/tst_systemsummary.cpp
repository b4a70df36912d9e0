#include "items/systemsummary.h"
#include "support/states.h"
#include "support/strict.h"

#include <QTest>
#include <QTimeZone>

using namespace shipworthy;

namespace {

const QDate today(2026, 3, 6);

Event statusEvent(qint64 sequence, ItemId item, Status from, Status to, QDate day)
{
    Event event;
    event.sequence = sequence;
    event.at = QDateTime(day, QTime(12, 0), QTimeZone::utc());
    event.system = test::onlySystem;
    event.item = item;
    event.field = Field::Status;
    event.from = idOf(from).toString();
    event.to = idOf(to).toString();
    return event;
}

AuditDocument scored(const QString &path, QDate date, std::optional<Verdict> verdict, std::optional<double> score,
                     double scale)
{
    AuditDocument document;
    document.path = path;
    document.system = QStringLiteral("Harbour");
    document.kind = DocumentKind::Audit;
    document.date = date;
    if (verdict)
        document.decision = Decision{*verdict, QStringLiteral("Decision"), 3};
    if (score) {
        Scorecard card;
        card.scale = scale;
        card.overall = ScoreRow{};
        card.overall->current = score;
        card.overall->targets = {{QStringLiteral("90 days"), 90, scale * 0.9},
                                 {QStringLiteral("30 days"), 30, scale * 0.7}};
        document.scorecards.append(card);
    }
    return document;
}

Claim claimFrom(const QList<AuditDocument> &documents)
{
    return claimOf(assemble(documents, QDateTime(today, QTime(8, 0), QTimeZone::utc())), test::onlySystem);
}

SystemSummary summaryOf(const WorkspaceState &state)
{
    const QDateTime now(today, QTime(8, 0), QTimeZone::utc());
    const auto contradictions = findContradictions(state, test::onlySystem);
    return summarize(state, state.systems().first(), itemsBySystem(state).value(test::onlySystem),
                     rate(state, test::onlySystem, contradictions, now), deniedTicks(contradictions), {}, today);
}

} // namespace

class TestSystemSummary : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void theLatestDatedDocumentSpeaks()
    {
        const Claim claim = claimFrom({scored(QStringLiteral("old.md"), QDate(2026, 1, 1), Verdict::Go, 9, 10),
                                       scored(QStringLiteral("new.md"), QDate(2026, 2, 13), Verdict::NoGo, 50, 100)});
        QCOMPARE(claim.verdict, Verdict::NoGo);
        QCOMPARE(claim.date, QDate(2026, 2, 13));
        QCOMPARE(claim.scoreText, QStringLiteral("50/100"));
    }

    void scoresArePointsOfAHundredWhateverTheScale()
    {
        const Claim claim = claimFrom({scored(QStringLiteral("a.md"), QDate(2026, 1, 1), {}, 3, 10)});
        QCOMPARE(claim.score, 30.0);
        QCOMPARE(claim.scoreText, QStringLiteral("3/10"));
        QCOMPARE(claim.nearTarget, 70.0);
        QCOMPARE(claim.farTarget, 90.0);
    }

    void nothingIsClaimedWhereTheDocumentSaysNothing()
    {
        QVERIFY(claimFrom({scored(QStringLiteral("a.md"), {}, {}, {}, 100)}).isEmpty());
    }

    void aTickThatWasTakenBackIsNoChange()
    {
        const WorkspaceState state = test::stateWith({test::finding(QStringLiteral("A-1"), Severity::High)});
        const QList<Event> history{statusEvent(1, ItemId{1}, Status::Open, Status::Resolved, today),
                                   statusEvent(2, ItemId{1}, Status::Resolved, Status::Open, today)};
        QCOMPARE(changesSince(state, test::onlySystem, history, today.addDays(-6)),
                 (SystemChanges{.since = today.addDays(-6), .done = 0, .reopened = 0}));
    }

    void countsWhatWasDoneAndReopenedWithinTheWindow()
    {
        const WorkspaceState state =
            test::stateWith({test::finding(QStringLiteral("A-1"), Severity::High, Status::Resolved),
                             test::finding(QStringLiteral("A-2"), Severity::High, Status::Open),
                             test::finding(QStringLiteral("A-3"), Severity::High, Status::Resolved)});
        const QList<Event> history{statusEvent(3, ItemId{2}, Status::Resolved, Status::Open, today),
                                   statusEvent(2, ItemId{1}, Status::Open, Status::Resolved, today.addDays(-1)),
                                   statusEvent(1, ItemId{3}, Status::Open, Status::Resolved, today.addDays(-30))};
        QCOMPARE(changesSince(state, test::onlySystem, history, today.addDays(-6)),
                 (SystemChanges{.since = today.addDays(-6), .done = 1, .reopened = 1}));
    }

    void tellsWhatCameSinceTheStandup()
    {
        WorkspaceState state = test::stateWith({test::finding(QStringLiteral("A-1"), Severity::High, Status::Resolved),
                                                test::finding(QStringLiteral("A-2"), Severity::High),
                                                test::finding(QStringLiteral("A-3"), Severity::High)});
        const auto setDue = [&](qint64 id, QDate due) {
            ItemState item = state.item({id})->state;
            item.due = due;
            state.setItemState({id}, item);
        };
        setDue(2, today.addDays(-2));  // became late since
        setDue(3, today.addDays(-20)); // was late then
        const QList<Event> history{statusEvent(4, ItemId{1}, Status::Resolved, Status::Open, today.addDays(-3)),
                                   statusEvent(5, ItemId{1}, Status::Open, Status::Resolved, today),
                                   statusEvent(6, ItemId{1}, Status::Resolved, Status::Open, today),
                                   statusEvent(7, ItemId{1}, Status::Open, Status::Resolved, today)};
        const StandupRecord last{QDateTime(today.addDays(-3), QTime(9, 0), QTimeZone::utc()), {{2}}, 4};
        QCOMPARE(changesSince(state, test::onlySystem, itemsBySystem(state).value(test::onlySystem), history, last,
                              {{1}, {2}}, today),
                 (SystemChanges{.since = today.addDays(-3),
                                .done = 1,
                                .reopened = 0,
                                .sinceStandup = true,
                                .contradicted = 1,
                                .late = 1}));
    }

    void theOwnerIsWhoHasMostOfWhatIsOpen()
    {
        WorkspaceState state = test::stateWith(
            {test::finding(QStringLiteral("A-1"), Severity::High), test::finding(QStringLiteral("A-2"), Severity::High),
             test::finding(QStringLiteral("A-3"), Severity::High),
             test::finding(QStringLiteral("A-4"), Severity::High, Status::Resolved),
             test::finding(QStringLiteral("A-5"), Severity::High, Status::Resolved)});
        const char *owners[] = {"Berta", "Berta", "Anna", "Anna", "Anna"};
        for (qint64 id = 1; id <= 5; ++id) {
            ItemState item = state.item({id})->state;
            item.owner = QString::fromLatin1(owners[id - 1]);
            state.setItemState({id}, item);
        }
        QCOMPARE(summarize(state, *state.system(test::onlySystem), itemsBySystem(state).value(test::onlySystem), {}, {},
                           {}, today)
                     .owner,
                 QStringLiteral("Berta"));
    }

    void namesTheOpenBlockersByKey()
    {
        const SystemSummary summary =
            summaryOf(test::stateWith({test::finding(QStringLiteral("A-1"), Severity::Critical),
                                       test::finding(QStringLiteral("A-2"), Severity::High),
                                       test::finding(QStringLiteral("A-3"), Severity::Critical, Status::Resolved)}));
        QCOMPARE(summary.blockerKeys, QStringList{QStringLiteral("A-1")});
        QCOMPARE(summary.unprovenBlockers, 1); // A-3 is said to be done
        QCOMPARE(summary.readiness.verdict, Verdict::NoGo);
    }

    void countsTheSameItemsInTheSubtitleAsInDone()
    {
        Phase phase; // its tasks state no priority, so they are not rated
        phase.title = QStringLiteral("Later");
        phase.tasks = {Task{}, Task{}};
        const SystemSummary summary =
            summaryOf(test::stateWith({test::finding(QStringLiteral("A-1"), Severity::High),
                                       test::finding(QStringLiteral("A-2"), Severity::High, Status::NotApplicable)},
                                      {phase}));
        QVERIFY2(summary.source.endsWith(QStringLiteral("1 finding · 1 not applicable")), qPrintable(summary.source));
        QCOMPARE(doneText(summary.readiness), QStringLiteral("0 of 1"));
    }

    void nothingRatedIsAbsentNotZero()
    {
        const SystemSummary summary = summaryOf(test::stateWith({}));
        QCOMPARE(doneText(summary.readiness), QStringLiteral("–"));
        QVERIFY(!spoken(summary, today).contains(QStringLiteral("0 of 0")));
    }

    void aPlanInDaysWithoutAStartSaysSo()
    {
        Phase phase;
        phase.title = QStringLiteral("Now");
        phase.priority = Priority::P0;
        phase.endDay = 2;
        const SystemSummary summary =
            summaryOf(test::stateWith({test::finding(QStringLiteral("A-1"), Severity::Critical)}, {phase}));
        QVERIFY(summary.planNeedsStart);
        QVERIFY(!summary.next);
    }

    void theNextDueItemIsTheEarliestThatIsNotDone()
    {
        WorkspaceState state = test::stateWith({test::finding(QStringLiteral("A-1"), Severity::High, Status::Resolved),
                                                test::finding(QStringLiteral("A-2"), Severity::High),
                                                test::finding(QStringLiteral("A-3"), Severity::High)});
        const QDate dates[] = {today.addDays(-9), today.addDays(4), today.addDays(2)};
        for (int at = 0; at < 3; ++at) {
            ItemState item = state.item(ItemId{at + 1})->state;
            item.due = dates[at];
            state.setItemState(ItemId{at + 1}, item);
        }
        const auto next = summaryOf(state).next;
        QVERIFY(next);
        QCOMPARE(next->key, QStringLiteral("A-3"));
    }

    void hoursReadAsWorkingDays_data()
    {
        QTest::addColumn<double>("hours");
        QTest::addColumn<QString>("text");
        QTest::newRow("half") << 0.5 << QStringLiteral("0.5 h");
        QTest::newRow("hours") << 12.0 << QStringLiteral("12 h");
        QTest::newRow("days") << 16.0 << QStringLiteral("2 d");
        QTest::newRow("days and hours") << 21.0 << QStringLiteral("2 d 5 h");
    }
    void hoursReadAsWorkingDays()
    {
        QFETCH(double, hours);
        QTEST(hoursText(hours), "text");
    }

    void proseThatAPlanUsesForAKeyDoesNotLeadALine()
    {
        QCOMPARE(leadingKey(QStringLiteral("INFRA-04")), QStringLiteral("INFRA-04"));
        QCOMPARE(leadingKey(QStringLiteral("Backups are not encrypted")), QString());
    }

    void isReadOutWhole()
    {
        const SystemSummary summary =
            summaryOf(test::stateWith({test::finding(QStringLiteral("A-1"), Severity::Critical)}));
        const QString text = spoken(summary, today);
        for (const char *part : {"Harbour", "NO-GO", "score 0", "1 open blocker", "0 of 1 done"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestSystemSummary)
#include "tst_systemsummary.moc"
