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

/// A state of one document.
WorkspaceState of(const AuditDocument &document)
{
    return assemble({document}, QDateTime(QDate(2026, 3, 6), QTime(8, 0), QTimeZone::utc()));
}

AuditDocument document(const QList<Finding> &findings, const QList<Phase> &phases = {})
{
    AuditDocument document;
    document.path = QStringLiteral("harbour.md");
    document.system = QStringLiteral("Harbour");
    document.findings = findings;
    document.phases = phases;
    return document;
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

    void aDeadlineIsReadInEveryLanguage_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<int>("lastDay"); // 0: none is named
        QTest::newRow("English") << QStringLiteral("P1 (Fix within Week 1-2)") << 14;
        QTest::newRow("English, months") << QStringLiteral("P2 (within Month 1)") << 30;
        QTest::newRow("German") << QStringLiteral("P1 (in Woche 1–2 beheben)") << 14;
        QTest::newRow("German, numbered") << QStringLiteral("P1 (bis zur 3. Woche)") << 21;
        QTest::newRow("French") << QStringLiteral("P1 (à corriger semaine 1-2)") << 14;
        QTest::newRow("Spanish") << QStringLiteral("P1 (corregir en la semana 2)") << 14;
        QTest::newRow("Portuguese") << QStringLiteral("P1 (corrigir até a semana 2)") << 14;
        QTest::newRow("Italian") << QStringLiteral("P1 (entro la settimana 1-2)") << 14;
        QTest::newRow("Dutch") << QStringLiteral("P2 (maand 1)") << 30;
        QTest::newRow("Russian") << QStringLiteral("P1 (неделя 1-2)") << 14;
        QTest::newRow("Polish") << QStringLiteral("P1 (tydzień 1-2)") << 14;
        QTest::newRow("Ukrainian") << QStringLiteral("P1 (тиждень 1-2)") << 14;
        QTest::newRow("Turkish") << QStringLiteral("P1 (hafta 1-2)") << 14;
        QTest::newRow("Chinese") << QStringLiteral("P1（第1～2周内修复）") << 14;
        QTest::newRow("Japanese") << QStringLiteral("P1（1～2週目）") << 14;
        QTest::newRow("Korean") << QStringLiteral("P1 (1-2주차)") << 14;
        QTest::newRow("Arabic") << QStringLiteral("P1 (الأسبوع ١-٢)") << 14;
        QTest::newRow("a number of its own") << QStringLiteral("Phase 1. Wochenplan") << 0;
        QTest::newRow("none") << QStringLiteral("Kritische Befunde") << 0;
    }
    void aDeadlineIsReadInEveryLanguage()
    {
        QFETCH(QString, heading);
        QFETCH(int, lastDay);
        Finding urgent = finding(a, Severity::High);
        urgent.section = {heading};
        const auto plannedFrom = [&](int day) {
            return of(stateWith({urgent}, {phaseWith({task(a)}, day, day + 6)}),
                      ContradictionKind::ScheduledAfterDeadline)
                .size();
        };
        QCOMPARE(plannedFrom(lastDay + 1), lastDay > 0 ? 1 : 0);
        QCOMPARE(plannedFrom(std::max(1, lastDay)), 0);
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

    void aPlanThatNamesNoFindingForgetsNone()
    {
        QVERIFY(of(stateWith({finding(a, Severity::Critical)}, {phaseWith({task(b)})}),
                   ContradictionKind::BlockerNotPlanned)
                    .isEmpty());
    }

    void aControlDeniesWhatIsSaidToBeDone_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<ControlStatus>("status");
        QTest::addColumn<int>("found");
        QTest::addColumn<bool>("denies");
        const auto warn = ControlStatus::Warn;
        QTest::newRow("it names the finding") << QStringLiteral("Gate open (A-1)") << ControlStatus::Fail << 1 << true;
        QTest::newRow("named, but only a warning") << QStringLiteral("Gate open (A-1)") << warn << 1 << false;
        QTest::newRow("it says there is none") << QStringLiteral("No berth limits on the quay") << warn << 1 << false;
        QTest::newRow("a clause of several") << QStringLiteral("Weak locks, no berth limits") << warn << 1 << false;
        QTest::newRow("it passes") << QStringLiteral("No berth limits") << ControlStatus::Pass << 0 << false;
        QTest::newRow("something else is missing") << QStringLiteral("No tide limits") << warn << 0 << false;
        QTest::newRow("another finding") << QStringLiteral("Gate open (A-12)") << ControlStatus::Fail << 0 << false;
        QTest::newRow("one word says too little") << QStringLiteral("No limits") << warn << 0 << false;
    }
    void aControlDeniesWhatIsSaidToBeDone()
    {
        QFETCH(QString, words);
        QFETCH(ControlStatus, status);
        QFETCH(int, found);
        QFETCH(bool, denies);
        Finding done = finding(a, Severity::High, Status::Resolved);
        done.title = QStringLiteral("Implement shared berth limits");
        AuditDocument audit = document({done});
        audit.controls = {
            {QStringLiteral("Harbour rules"), QStringLiteral("H1"), QStringLiteral("Access"), status, words, 50}};
        const auto contradictions = of(of(audit), ContradictionKind::ControlDenies);
        QCOMPARE(contradictions.size(), found);
        if (found > 0) {
            QCOMPARE(contradictions.first().deniesTick, denies);
            QCOMPARE(contradictions.first().other.line, 50);
        }
        audit.findings.first().status = Status::Open;
        QVERIFY(of(of(audit), ContradictionKind::ControlDenies).isEmpty());
    }

    void aControlDeniesInOtherLanguages_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("found");
        QTest::newRow("German") << QStringLiteral("Liegeplatzbegrenzung umsetzen")
                                << QStringLiteral("Schwache Schlösser, keine Liegeplatzbegrenzung am Kai") << 1;
        QTest::newRow("German, short") << QStringLiteral("Lampe einrichten") << QStringLiteral("Keine Lampe") << 0;
        QTest::newRow("French") << QStringLiteral("Ajouter la limitation des amarrages partagée")
                                << QStringLiteral("Absence de limitation des amarrages sur le quai") << 1;
        QTest::newRow("Spanish") << QStringLiteral("Implementar límites de amarre compartidos")
                                 << QStringLiteral("Sin límites de amarre en el muelle") << 1;
        QTest::newRow("Spanish, something else") << QStringLiteral("Implementar límites de amarre compartidos")
                                                 << QStringLiteral("Sin límites de marea en el muelle") << 0;
        QTest::newRow("Italian") << QStringLiteral("Aggiungere limiti di ormeggio condivisi")
                                 << QStringLiteral("Senza limiti di ormeggio sul molo") << 1;
        QTest::newRow("Russian") << QStringLiteral("Добавить ограничение стоянки судов")
                                 << QStringLiteral("Отсутствует ограничение стоянки на причале") << 1;
        QTest::newRow("Polish") << QStringLiteral("Dodać limity cumowania statków")
                                << QStringLiteral("Brak limity cumowania przy nabrzeżu") << 1;
        QTest::newRow("Ukrainian") << QStringLiteral("Додати обмеження стоянки суден")
                                   << QStringLiteral("Відсутнє обмеження стоянки на причалі") << 1;
    }
    void aControlDeniesInOtherLanguages()
    {
        QFETCH(QString, title);
        QFETCH(QString, words);
        QFETCH(int, found);
        Finding done = finding(a, Severity::High, Status::Resolved);
        done.title = title;
        AuditDocument audit = document({done});
        audit.controls = {{QStringLiteral("Harbour rules"), QStringLiteral("H1"), QStringLiteral("Access"),
                           ControlStatus::Warn, words, 50}};
        QCOMPARE(of(of(audit), ContradictionKind::ControlDenies).size(), found);
    }

    void approvedWithWorkOpenIsFound()
    {
        AuditDocument report = document({finding(a, Severity::High, Status::Resolved)}, {phaseWith({task(b)})});
        report.decision = Decision{Verdict::Go, QStringLiteral("Approved"), 90};
        const auto found = of(of(report), ContradictionKind::ApprovedWithOpenWork);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().one.line, 90);
        QCOMPARE(found.first().other.line, 40);
        report.phases.first().tasks.first().status = Status::Resolved;
        QVERIFY(of(of(report), ContradictionKind::ApprovedWithOpenWork).isEmpty());
        report.phases.first().tasks.first().status = Status::Open;
        report.decision->verdict = Verdict::NoGo;
        QVERIFY(of(of(report), ContradictionKind::ApprovedWithOpenWork).isEmpty());
    }

    void anEarlierCountIsComparedWithWhatIsDescribed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("found");
        const QString english = QStringLiteral("critical vulnerabilities");
        QTest::newRow("as many") << english << QStringLiteral("2") << 0;
        QTest::newRow("more") << english << QStringLiteral("4") << 1;
        QTest::newRow("not said") << english << QString() << 0;
        QTest::newRow("German") << QStringLiteral("Kritische Schwachstellen") << QStringLiteral("4") << 1;
        QTest::newRow("German, as many") << QStringLiteral("Kritische Schwachstellen") << QStringLiteral("2") << 0;
        QTest::newRow("French") << QStringLiteral("Vulnérabilités critiques") << QStringLiteral("4") << 1;
        QTest::newRow("Chinese") << QStringLiteral("严重漏洞") << QStringLiteral("4") << 1;
        QTest::newRow("something else") << QStringLiteral("Kritische Pfade") << QStringLiteral("4") << 0;
    }
    void anEarlierCountIsComparedWithWhatIsDescribed()
    {
        QFETCH(QString, name);
        QFETCH(QString, before);
        QFETCH(int, found);
        const auto resolved = Status::Resolved;
        AuditDocument report =
            document({finding(a, Severity::Critical, resolved), finding(b, Severity::Critical, resolved)});
        Metric metric;
        metric.name = name;
        metric.before = before;
        metric.after = QStringLiteral("0");
        report.metrics = {metric};
        QCOMPARE(of(of(report), ContradictionKind::CountsDisagree).size(), found);
    }

    void totalsOfWorkThatDifferAreFound_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        const QString list = QStringLiteral("**Hours**:\n- Lamp: 20 hours\n- Horn: 16 hours\n\n**Total**: ~36 hours");
        QTest::newRow("the same") << QStringLiteral("36 hours (estimated)") << list << 0;
        QTest::newRow("rounded") << QStringLiteral("36.5 h") << list << 0;
        QTest::newRow("header against total") << QStringLiteral("24 hours") << list << 1;
        QTest::newRow("a sum that does not add up")
            << QString() << QStringLiteral("- Lamp: 20 hours\n- Horn: 16 hours\nTotal: 48 hours") << 1;
        QTest::newRow("no total") << QStringLiteral("24 hours") << QStringLiteral("The lamp took 20 hours.") << 0;
        QTest::newRow("German") << QString()
                                << QStringLiteral(
                                       "- Lampe: 20 Stunden\n- Horn: 16,5 Stunden\nGesamtaufwand: 48 Stunden")
                                << 1;
        QTest::newRow("German, the same")
            << QString() << QStringLiteral("- Lampe: 20 Std\n- Horn: 16,5 Std\nGesamt: 36,5 Std") << 0;
        QTest::newRow("French") << QStringLiteral("24 heures")
                                << QStringLiteral("- Lampe : 20 heures\n\nTotal : 36 heures") << 1;
        QTest::newRow("Chinese") << QString() << QStringLiteral("- 灯：20小时\n- 号：16小时\n总计：48小时") << 1;
        QTest::newRow("thousands") << QStringLiteral("1,200 hours") << QStringLiteral("Total: 1200 hours") << 0;
    }
    void totalsOfWorkThatDifferAreFound()
    {
        QFETCH(QString, header);
        QFETCH(QString, text);
        QFETCH(int, found);
        AuditDocument report = document({});
        if (!header.isEmpty())
            report.metadata = {{QStringLiteral("Phase Duration"), header, 4}};
        report.notes = {{text, {}, 70, 74}};
        const auto contradictions = of(of(report), ContradictionKind::EstimatesDisagree);
        QCOMPARE(contradictions.size(), found);
    }

    void aLaunchBeforeThePlanEndsIsFound_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("found");
        QTest::newRow("before the end") << QStringLiteral("3-4 weeks from start") << 1;
        QTest::newRow("at the end") << QStringLiteral("5-6 weeks") << 0;
        QTest::newRow("in months") << QStringLiteral("2 months") << 0;
        QTest::newRow("a date") << QStringLiteral("Spring") << 0;
    }
    void aLaunchIsReadInEveryLanguage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("found");
        QTest::newRow("German") << QStringLiteral("Geplanter Livegang") << QStringLiteral("in 3 bis 4 Wochen") << 1;
        QTest::newRow("German, at the end") << QStringLiteral("Livegang") << QStringLiteral("in 6 Wochen") << 0;
        QTest::newRow("French") << QStringLiteral("Mise en production") << QStringLiteral("3-4 semaines") << 1;
        QTest::newRow("Spanish") << QStringLiteral("Lanzamiento") << QStringLiteral("1 mes") << 1;
        QTest::newRow("Japanese") << QStringLiteral("本番公開") << QStringLiteral("4週間後") << 1;
        QTest::newRow("a date in Chinese") << QStringLiteral("上线") << QStringLiteral("2026年1月5日") << 0;
        QTest::newRow("no launch") << QStringLiteral("Prüfzeitraum") << QStringLiteral("2 Wochen") << 0;
    }
    void aLaunchIsReadInEveryLanguage()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(int, found);
        AuditDocument plan = document({}, {phaseWith({task(a)}), phaseWith({task(b)}, 29, 42)});
        plan.metadata = {{name, value, 5}};
        QCOMPARE(of(of(plan), ContradictionKind::LaunchBeforePlanEnds).size(), found);
    }
    void aLaunchBeforeThePlanEndsIsFound()
    {
        QFETCH(QString, value);
        QFETCH(int, found);
        AuditDocument plan = document({}, {phaseWith({task(a)}), phaseWith({task(b)}, 29, 42)});
        plan.metadata = {{QStringLiteral("Target Launch"), value, 5}};
        QCOMPARE(of(of(plan), ContradictionKind::LaunchBeforePlanEnds).size(), found);
    }

    void aTrackerInAnotherWeekIsFound_data()
    {
        QTest::addColumn<QString>("week");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        const QString tide = QStringLiteral("Day 1-2: Tide table cache");
        QTest::newRow("another week") << QStringLiteral("Week 1") << tide << 1;
        QTest::newRow("the planned week") << QStringLiteral("Week 4") << tide << 0;
        QTest::newRow("no week") << QStringLiteral("Later") << tide << 0;
        QTest::newRow("one word in common") << QStringLiteral("Week 1") << QStringLiteral("Tide") << 0;
        QTest::newRow("two tasks fit") << QStringLiteral("Week 1") << QStringLiteral("Tide table") << 0;
        QTest::newRow("German") << QStringLiteral("Woche 1:") << tide << 1;
        QTest::newRow("German, the planned week") << QStringLiteral("4. Woche") << tide << 0;
        QTest::newRow("Chinese") << QStringLiteral("第1周") << tide << 1;
        QTest::newRow("more than a week") << QStringLiteral("Woche 1 und danach") << tide << 0;
    }
    void aTrackerInAnotherWeekIsFound()
    {
        QFETCH(QString, week);
        QFETCH(QString, text);
        QFETCH(int, found);
        Task cache = task(a);
        cache.title = QStringLiteral("Cache the tide table");
        Task print = task(b);
        print.title = QStringLiteral("Print the tide table");
        AuditDocument plan = document({}, {phaseWith({cache, print}, 22, 28)});
        plan.checklist = {{text, false, {QStringLiteral("Tracker"), week}, 80, {}}};
        QCOMPARE(of(of(plan), ContradictionKind::WeeksDisagree).size(), found);
    }

    void aFixForTheOwnMachineOnlyIsFound_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<int>("found");
        QTest::newRow("this machine") << QStringLiteral("allow_origins=[\"http://localhost:3000\"]") << 1;
        QTest::newRow("another, too") << QStringLiteral(
                                             "allow_origins=[\"http://localhost\", \"https://quay.example\"]")
                                      << 0;
        QTest::newRow("only before") << QStringLiteral("origins=[\"localhost\"]\norigins=[\"https://quay.example\"]")
                                     << 0;
        QTest::newRow("something else") << QStringLiteral("url=\"http://localhost:3000\"") << 0;
    }
    void aFixForTheOwnMachineOnlyIsFound()
    {
        QFETCH(QString, setting);
        QFETCH(int, found);
        Finding done = finding(a, Severity::Critical, Status::Resolved);
        done.resolution = QStringLiteral("Fixed\n```python\n%1\n```").arg(setting);
        QCOMPARE(of(of(document({done})), ContradictionKind::ClaimsDisagree).size(), found);
    }

    void scoresThatDifferAreFound()
    {
        const auto cardOf = [](double scale, double value) {
            Scorecard card;
            card.scale = scale;
            ScoreRow row;
            row.category = QStringLiteral("Security");
            row.current = value;
            row.line = int(value);
            card.rows = {row};
            return card;
        };
        AuditDocument report = document({});
        report.scorecards = {cardOf(100, 35), cardOf(10, 3.5)};
        QVERIFY(of(of(report), ContradictionKind::ScoresDisagree).isEmpty());
        report.scorecards = {cardOf(100, 35), cardOf(10, 7)};
        QCOMPARE(of(of(report), ContradictionKind::ScoresDisagree).size(), 1);
        report.scorecards.last().higherIsWorse = true;
        QVERIFY(of(of(report), ContradictionKind::ScoresDisagree).isEmpty());
    }

    void theMarkHoldsWhileTheStatementsDo()
    {
        Finding owned = finding(a, Severity::High);
        owned.owner = QStringLiteral("Backend");
        const auto markWith = [&](const QString &owner, int line) {
            Finding moved = owned;
            moved.line += line;
            Task planned = task(a, Status::Open, owner);
            planned.line += line;
            return of(stateWith({moved}, {phaseWith({planned})}), ContradictionKind::OwnersDisagree).first().mark;
        };
        const QString mark = markWith(QStringLiteral("DevOps"), 0);
        QCOMPARE(markWith(QStringLiteral("DevOps"), 7), mark);
        QVERIFY(markWith(QStringLiteral("QA"), 0) != mark);
    }

    void manyFindingsAreOnePass()
    {
        QList<Finding> findings;
        QList<Task> tasks;
        for (int i = 0; i < 30'000; ++i) {
            Finding one =
                finding(QStringLiteral("K-%1").arg(i), Severity::High, i % 2 ? Status::Resolved : Status::Open);
            one.owner = QStringLiteral("Backend");
            if (i > 0)
                one.dependsOn = {QStringLiteral("K-%1").arg(i - 1)};
            findings.append(one);
            tasks.append(task(one.key, one.status, QStringLiteral("DevOps")));
        }
        const auto state = stateWith(findings, {phaseWith(tasks)});
        // What is quadratic takes hours, and the time limit of the test ends it.
        QVERIFY(findContradictions(state, onlySystem).size() >= 45'000);
    }

    void withoutAPlanNothingIsMissingFromIt()
    {
        QVERIFY(of(stateWith({finding(a, Severity::Critical)}), ContradictionKind::BlockerNotPlanned).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestContradictions)
#include "tst_contradictions.moc"
