#include "domain/contradictions.h"
#include "support/states.h"
#include "support/strict.h"

using namespace shipworthy;
using test::finding;
using test::onlySystem;
using test::stateWith;

namespace {

const QString a = QStringLiteral("A-1");
const QString b = QStringLiteral("B-2");

Phase phaseWith(const QList<Task> &tasks, int startDay = 1, int endDay = 14)
{
    Phase phase;
    phase.title = QStringLiteral("Week %1-%2").arg((startDay + 6) / 7).arg(endDay / 7);
    phase.startDay = startDay;
    phase.endDay = endDay;
    phase.tasks = tasks;
    return phase;
}

Task task(const QString &key, Status status = Status::Open, const QString &owner = {},
          const QStringList &dependsOn = {})
{
    Task task;
    task.title = QStringLiteral("Do %1").arg(key);
    task.findings = {key};
    task.status = status;
    task.owner = owner;
    task.dependsOn = dependsOn;
    task.line = 40;
    return task;
}

QList<Contradiction> of(const WorkspaceState &state, ContradictionKind kind)
{
    auto all = findContradictions(state, onlySystem);
    all.removeIf([kind](const Contradiction &contradiction) { return contradiction.kind != kind; });
    return all;
}

} // namespace

class TestContradictions : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aTickOnAPartialItemIsDenied()
    {
        Finding ticked = finding(a, Severity::High, Status::Partial);
        ticked.checked = true;
        const auto found = of(stateWith({ticked}), ContradictionKind::TickedButPartial);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().deniesTick);
        QCOMPARE(found.first().about, a);
    }

    void aRoadmapThatSaysPartialDeniesATick()
    {
        const auto state =
            stateWith({finding(a, Severity::High, Status::Resolved)}, {phaseWith({task(a, Status::Partial)})});
        const auto found = of(state, ContradictionKind::TickedButPartial);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().other.line, 40);
        QCOMPARE(deniedTicks(found), QSet<ItemId>{ItemId{1}});
    }

    void anAttestationSettlesIt()
    {
        auto state = stateWith({finding(a, Severity::High, Status::Resolved)}, {phaseWith({task(a, Status::Partial)})});
        ItemState attested = state.item({1})->state;
        attested.attestation =
            Attestation{QStringLiteral("Saw the log"), QStringLiteral("Ada"), QDateTime::currentDateTimeUtc()};
        state.setItemState({1}, attested);
        QVERIFY(of(state, ContradictionKind::TickedButPartial).isEmpty());
    }

    void doneBeforeItsPrerequisiteIsFoundOnceAndDeniesNothing()
    {
        Finding done = finding(b, Severity::High, Status::Resolved);
        done.dependsOn = {a};
        const auto state =
            stateWith({finding(a, Severity::High), done}, {phaseWith({task(a), task(b, Status::Resolved, {}, {a})})});
        const auto found = of(state, ContradictionKind::DoneBeforePrerequisite);
        QVERIFY(!found.isEmpty());
        QVERIFY(!found.first().deniesTick);
        QCOMPARE(found.first().about, b);
    }

    void ownersThatDisagreeAreFound()
    {
        Finding owned = finding(a, Severity::High);
        owned.owner = QStringLiteral("Backend");
        QCOMPARE(of(stateWith({owned}, {phaseWith({task(a, Status::Open, QStringLiteral("DevOps"))})}),
                    ContradictionKind::OwnersDisagree)
                     .size(),
                 1);
        QCOMPARE(of(stateWith({owned}, {phaseWith({task(a, Status::Open, QStringLiteral("backend"))})}),
                    ContradictionKind::OwnersDisagree)
                     .size(),
                 0);
    }

    void workPlannedAfterItsGroupsDeadlineIsFound()
    {
        Finding urgent = finding(a, Severity::High);
        urgent.section = {QStringLiteral("Checklist"), QStringLiteral("P1 - High (Fix within Week 1-2)")};
        QCOMPARE(
            of(stateWith({urgent}, {phaseWith({task(a)}, 15, 42)}), ContradictionKind::ScheduledAfterDeadline).size(),
            1);
        QCOMPARE(
            of(stateWith({urgent}, {phaseWith({task(a)}, 1, 14)}), ContradictionKind::ScheduledAfterDeadline).size(),
            0);
    }

    void aBlockerOnNoRowOfThePlanIsFound()
    {
        const auto state =
            stateWith({finding(a, Severity::Critical), finding(b, Severity::Low)}, {phaseWith({task(b)})});
        const auto found = of(state, ContradictionKind::BlockerNotPlanned);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().about, a);
    }

    void totalsThatDoNotCountUpAreFound_data()
    {
        QTest::addColumn<std::optional<Severity>>("severity");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("read");
        QTest::newRow("as many as there are") << std::optional(Severity::High) << 2 << QString();
        QTest::newRow("more than there are")
            << std::optional(Severity::High) << 3 << QStringLiteral("2 were read in it");
        QTest::newRow("in all") << std::optional<Severity>() << 2 << QStringLiteral("3 were read in it");
    }
    void totalsThatDoNotCountUpAreFound()
    {
        QFETCH(std::optional<Severity>, severity);
        QFETCH(int, count);
        QFETCH(QString, read);
        AuditDocument document;
        document.title = QStringLiteral("Pier");
        document.findings = {finding(a, Severity::High), finding(b, Severity::High),
                             finding(QStringLiteral("C-3"), Severity::Low)};
        document.totals = {{severity, count, QStringLiteral("as written"), 3}};
        const auto found = of(assemble({document}, QDateTime(QDate(2026, 3, 6), QTime(8, 0), QTimeZone::utc())),
                              ContradictionKind::CountsDisagree);
        QCOMPARE(found.size(), read.isEmpty() ? 0 : 1);
        if (!read.isEmpty()) {
            QCOMPARE(found.first().other.text, read);
            QCOMPARE(found.first().one.line, 3);
            QVERIFY(!found.first().deniesTick);
        }
    }

    void withoutAPlanNothingIsMissingFromIt()
    {
        QVERIFY(of(stateWith({finding(a, Severity::Critical)}), ContradictionKind::BlockerNotPlanned).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestContradictions)
#include "tst_contradictions.moc"
