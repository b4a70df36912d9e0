#include "domain/readiness.h"
#include "support/states.h"
#include "support/strict.h"

#include <QTimeZone>

using namespace shipworthy;
using test::finding;
using test::onlySystem;
using test::stateWith;

namespace {

const QDateTime now(QDate(2026, 3, 6), QTime(8, 0), QTimeZone::utc());

Readiness rated(const WorkspaceState &state, bool endpointDown = false)
{
    return rate(state, onlySystem, findContradictions(state, onlySystem), now, {}, endpointDown);
}

/// The state with item \a id changed.
WorkspaceState with(WorkspaceState state, qint64 id, const std::function<void(ItemState &)> &change)
{
    ItemState changed = state.item({id})->state;
    change(changed);
    state.setItemState({id}, changed);
    return state;
}

void attest(ItemState &state, int daysAgo)
{
    state.status = Status::Resolved;
    state.attestation = Attestation{QStringLiteral("Saw it"), QStringLiteral("Ada"), now.addDays(-daysAgo)};
}

} // namespace

Q_DECLARE_METATYPE(shipworthy::WorkspaceState)
Q_DECLARE_METATYPE(shipworthy::Rule)

class TestReadiness : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void theFirstRuleThatAppliesGivesTheVerdict_data()
    {
        QTest::addColumn<WorkspaceState>("state");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Rule>("rule");
        const auto critical = Severity::Critical;
        const auto high = Severity::High;
        const QString a = QStringLiteral("A"), b = QStringLiteral("B");
        const auto waive = [](int days) {
            return [days](ItemState &state) {
                state.status = Status::Accepted;
                state.waiver = Waiver{QStringLiteral("Not public"), QStringLiteral("Ada"), now.date().addDays(days)};
            };
        };
        const auto proven = [](ItemState &state) { attest(state, 1); };

        QTest::newRow("no findings") << stateWith({}) << Verdict::NotRated << Rule::NoFindings;
        QTest::newRow("none rated") << stateWith({finding(a, {})}) << Verdict::NotRated << Rule::NothingRated;
        QTest::newRow("critical open") << stateWith({finding(a, critical)}) << Verdict::NoGo << Rule::BlockerOpen;
        QTest::newRow("P0 open, severity low")
            << stateWith({finding(a, Severity::Low, Status::Open, Priority::P0)}) << Verdict::NoGo << Rule::BlockerOpen;
        QTest::newRow("critical partial")
            << stateWith({finding(a, critical, Status::Partial)}) << Verdict::NoGo << Rule::BlockerOpen;
        QTest::newRow("critical deferred")
            << stateWith({finding(a, critical, Status::Deferred)}) << Verdict::NoGo << Rule::BlockerOpen;
        QTest::newRow("critical accepted without waiver")
            << stateWith({finding(a, critical, Status::Accepted)}) << Verdict::NoGo << Rule::BlockerOpen;
        QTest::newRow("critical waived") << with(stateWith({finding(a, critical)}), 1, waive(0)) << Verdict::Conditional
                                         << Rule::BlockerWaived;
        QTest::newRow("waiver expired") << with(stateWith({finding(a, critical)}), 1, waive(-1)) << Verdict::NoGo
                                        << Rule::BlockerOpen;
        QTest::newRow("critical only claimed")
            << stateWith({finding(a, critical, Status::Resolved)}) << Verdict::Conditional << Rule::BlockerUnproven;
        QTest::newRow("critical proven") << with(stateWith({finding(a, critical)}), 1, proven) << Verdict::Go
                                         << Rule::AllVerified;
        QTest::newRow("critical stale") << with(stateWith({finding(a, critical)}), 1, [](ItemState &s) {
            attest(s, 15);
        }) << Verdict::Conditional << Rule::BlockerUnproven;
        QTest::newRow("high open") << with(stateWith({finding(a, critical), finding(b, high)}), 1, proven)
                                   << Verdict::Conditional << Rule::HighOpen;
        QTest::newRow("high claimed") << with(stateWith({finding(a, critical), finding(b, high, Status::Resolved)}), 1,
                                              proven)
                                      << Verdict::Go << Rule::AllVerified;
        QTest::newRow("unrated open") << with(stateWith({finding(a, critical), finding(b, {})}), 1, proven)
                                      << Verdict::Conditional << Rule::UnratedOpen;
        QTest::newRow("medium open") << with(stateWith({finding(a, critical), finding(b, Severity::Medium)}), 1, proven)
                                     << Verdict::Go << Rule::AllVerified;
        QTest::newRow("not applicable") << stateWith(
                                               {finding(a, critical, Status::NotApplicable), finding(b, Severity::Low)})
                                        << Verdict::Go << Rule::AllVerified;
    }
    void theFirstRuleThatAppliesGivesTheVerdict()
    {
        QFETCH(WorkspaceState, state);
        const Readiness readiness = rated(state);
        QTEST(readiness.verdict, "verdict");
        QTEST(readiness.rule, "rule");
        QVERIFY(!readiness.why.isEmpty());
    }

    void aDownEndpointMakesAGoConditional()
    {
        const auto state =
            with(stateWith({finding(QStringLiteral("A"), Severity::Critical)}), 1, [](ItemState &s) { attest(s, 0); });
        QCOMPARE(rated(state, true).rule, Rule::EndpointDown);
        QCOMPARE(rated(state, true).verdict, Verdict::Conditional);
    }

    void onlyVerifiedWeightIsScore()
    {
        // 8 verified, 4 claimed, 2 partial, 8 open: of 22.
        auto state = stateWith({finding(QStringLiteral("A"), Severity::Critical),
                                finding(QStringLiteral("B"), Severity::High, Status::Resolved),
                                finding(QStringLiteral("C"), Severity::Medium, Status::Partial),
                                finding(QStringLiteral("D"), Severity::Critical)});
        state = with(state, 1, [](ItemState &s) { attest(s, 3); });
        const Readiness readiness = rated(state);
        QCOMPARE(*readiness.score, 100.0 * 8 / 22);
        QCOMPARE(*readiness.ifEveryClaimHolds, 100.0 * (8 + 4 + 1) / 22);
        QCOMPARE(readiness.bands.verified + readiness.bands.claimed + readiness.bands.stale + readiness.bands.waived +
                     readiness.bands.rest,
                 100.0);
    }

    void aWaiverRaisesNeitherNumber()
    {
        const auto before = stateWith({finding(QStringLiteral("A"), Severity::High),
                                       finding(QStringLiteral("B"), Severity::High, Status::Resolved)});
        const auto after = with(before, 1, [](ItemState &s) {
            s.status = Status::Accepted;
            s.waiver = Waiver{QStringLiteral("r"), QStringLiteral("a"), now.date()};
        });
        QCOMPARE(rated(after).score, rated(before).score);
        QCOMPARE(rated(after).ifEveryClaimHolds, rated(before).ifEveryClaimHolds);
        QCOMPARE(rated(after).bands.waived, 50.0);
        QCOMPARE(rated(after).waived, 1);
    }

    void notApplicableLeavesBothSums()
    {
        const Readiness readiness =
            rated(stateWith({finding(QStringLiteral("A"), Severity::High, Status::NotApplicable),
                             finding(QStringLiteral("B"), Severity::High, Status::Resolved)}));
        QCOMPARE(*readiness.ifEveryClaimHolds, 100.0);
        QCOMPARE(readiness.rated, 1);
        QCOMPARE(readiness.notApplicable, 1);
    }

    void aContradictedTickCountsAsOpen()
    {
        Finding ticked = finding(QStringLiteral("A"), Severity::Critical, Status::Partial);
        ticked.checked = true;
        const Readiness readiness = rated(stateWith({ticked}));
        QCOMPARE(readiness.contradicted, 1);
        QCOMPARE(readiness.done, 0);
        QCOMPARE(*readiness.ifEveryClaimHolds, 0.0);
        QCOMPARE(readiness.verdict, Verdict::NoGo);
    }

    void noFindingsHaveNoScore()
    {
        QVERIFY(!rated(stateWith({})).score);
        QCOMPARE(scoreText(rated(stateWith({})).score), QStringLiteral("–"));
    }

    void aPlansTaskCountsOnlyWhereNoFindingCoversItAndARatingIsStated()
    {
        Phase phase;
        phase.title = QStringLiteral("Week 1");
        phase.priority = Priority::P0;
        Task covered, free;
        covered.title = QStringLiteral("Fix A");
        covered.findings = {QStringLiteral("A")};
        free.title = QStringLiteral("Write the runbook");
        phase.tasks = {covered, free};
        Phase unrated;
        unrated.title = QStringLiteral("Later");
        unrated.tasks = {free};
        const Readiness readiness = rated(stateWith({finding(QStringLiteral("A"), Severity::Low)}, {phase, unrated}));
        QCOMPARE(readiness.rated, 2);
        QCOMPARE(readiness.verdict, Verdict::NoGo);
        QCOMPARE(readiness.blockers.size(), 1);
    }

    void blockersAreOrderedContradictedLateWeightDue()
    {
        Finding denied = finding(QStringLiteral("D"), Severity::Critical, Status::Partial);
        denied.checked = true;
        auto state =
            stateWith({finding(QStringLiteral("A"), Severity::High), finding(QStringLiteral("B"), Severity::Critical),
                       finding(QStringLiteral("C"), Severity::High), denied});
        state = with(state, 3, [](ItemState &s) { s.due = now.date().addDays(-1); });
        QList<qint64> order;
        for (const Blocker &blocker : rated(state).blockers)
            order.append(blocker.item.value);
        QCOMPARE(order, (QList<qint64>{4, 3, 2, 1}));
    }

    void roundsHalfUp_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<QString>("text");
        QTest::newRow("half") << 46.5 << QStringLiteral("47");
        QTest::newRow("below") << 46.49 << QStringLiteral("46");
        QTest::newRow("zero is measured") << 0.0 << QStringLiteral("0");
    }
    void roundsHalfUp()
    {
        QFETCH(double, score);
        QTEST(scoreText(score), "text");
    }
};

QTEST_GUILESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
