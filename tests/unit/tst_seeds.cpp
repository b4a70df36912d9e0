#include "domain/contradictions.h"
#include "importers/auditreader.h"
#include "importers/lexicon.h"
#include "support/strict.h"

#include <QDir>
#include <QTimeZone>

using namespace shipworthy;

namespace {

AuditDocument seed(int number)
{
    const QDir folder(QStringLiteral(SHIPWORTHY_SOURCE_DIR "/../shared/seeds"));
    const QStringList files = folder.entryList({QStringLiteral("00%1_*").arg(number)}, QDir::Files);
    if (files.isEmpty())
        return {};
    const auto bytes = loadDocument(folder.filePath(files.first()));
    return bytes ? readAudit(*bytes, files.first(), Lexicon::builtIn()).value_or(AuditDocument{}) : AuditDocument{};
}

template <typename List, typename Is> qsizetype count(const List &list, Is is)
{
    return std::count_if(list.begin(), list.end(), is);
}

qsizetype rated(const QList<Finding> &findings, Severity severity)
{
    return count(findings, [&](const Finding &f) { return f.severity == severity; });
}

QList<Task> tasksOf(const AuditDocument &document)
{
    QList<Task> tasks;
    for (const Phase &phase : document.phases)
        tasks += phase.tasks;
    return tasks;
}

} // namespace

namespace {

/// "owners SEC-03 117/383": kind, what it is about, and the lines of both places.
QStringList contradictionsIn(const AuditDocument &document)
{
    const auto state = assemble({document}, QDateTime(QDate(2026, 3, 6), QTime(8, 0), QTimeZone::utc()));
    QStringList found;
    for (const Contradiction &one : findContradictions(state, SystemId{1}))
        found.append(
            QStringLiteral("%1 %2 %3/%4").arg(idOf(one.kind), one.about).arg(one.one.line).arg(one.other.line));
    return found;
}

} // namespace

/// The five real documents the importer was built for, where they lie beside the checkout.
class TestSeeds : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!QDir(QStringLiteral(SHIPWORTHY_SOURCE_DIR "/../shared/seeds")).exists())
            QSKIP("the reference documents are not beside this checkout");
    }
    void init() { test::failOnAnyWarning(); }

    void auditWithAPlan()
    {
        const AuditDocument d = seed(0);
        QCOMPARE(d.findings.size(), 32);
        QCOMPARE(rated(d.findings, Severity::Critical), 7);
        QCOMPARE(rated(d.findings, Severity::High), 12);
        QCOMPARE(rated(d.findings, Severity::Medium), 13);
        QCOMPARE(count(d.findings, [](const Finding &f) { return f.status == Status::Resolved; }), 3);
        QCOMPARE(count(d.findings, [](const Finding &f) { return f.status == Status::Partial && f.checked == true; }),
                 1);
        double hours = 0;
        qsizetype criteria = 0;
        for (const Finding &f : d.findings) {
            hours += f.effort->maxHours;
            criteria += !f.acceptance.isEmpty();
        }
        QCOMPARE(hours, 144.75);
        criteria += count(d.enhancements, [](const Enhancement &e) { return !e.acceptance.isEmpty(); });
        QCOMPARE(criteria, 36);
        QCOMPARE(d.checklist.size(), 32);
        QCOMPARE(d.gaps.size(), 28);
        QCOMPARE(d.risks.size(), 8);
        QCOMPARE(d.enhancements.size(), 17);
        const QList<Task> tasks = tasksOf(d);
        QCOMPARE(d.phases.size(), 3);
        QCOMPARE(tasks.size(), 41);
        QCOMPARE(count(tasks, [](const Task &t) { return !t.dependsOn.isEmpty(); }), 15);
        qsizetype keys = 0;
        for (const Task &task : tasks)
            keys += task.findings.size();
        QCOMPARE(keys, 42);
        QCOMPARE(d.controls.size(), 10);
        QCOMPARE(d.alerts.size(), 7);
        QCOMPARE(d.contradictions.size(), 6);
        QCOMPARE(d.endpoints.size(), 9);
        QCOMPARE(d.tables.size(), 15);
        QCOMPARE(d.codeBlocks.size(), 9);
        QCOMPARE(d.headings.size(), 37);
        QCOMPARE(d.scorecards[0].rows.size(), 7);
        QCOMPARE(d.scorecards[0].overall->targets.size(), 2);
        QCOMPARE(d.decision->verdict, Verdict::NoGo);
        QCOMPARE(d.metadata.size(), 5);
    }

    void planOfPhases()
    {
        const AuditDocument d = seed(1);
        QCOMPARE(d.findings.size(), 22);
        QCOMPARE(rated(d.findings, Severity::Critical), 3);
        QCOMPARE(count(d.findings, [](const Finding &f) { return f.status == Status::Open; }), 22);
        QCOMPARE(d.phases.size(), 5);
        QCOMPARE(tasksOf(d).size(), 22);
        QCOMPARE(d.checklist.size(), 30);
        QCOMPARE(d.risks.size(), 5);
        QCOMPARE(d.endpoints.size(), 13);
        QCOMPARE(d.codeBlocks.size(), 24);
        QVERIFY(!d.system.isEmpty());
    }

    void requirements()
    {
        const AuditDocument d = seed(2);
        QCOMPARE(d.findings.size(), 44);
        QCOMPARE(rated(d.findings, Severity::Critical), 11);
        QCOMPARE(count(d.findings, [](const Finding &f) { return f.form == FindingForm::Heading; }), 28);
        QCOMPARE(count(d.findings, [](const Finding &f) { return f.form == FindingForm::List; }), 16);
        const QList<Task> tasks = tasksOf(d);
        QCOMPARE(tasks.size(), 25);
        qsizetype steps = 0;
        for (const Task &task : tasks)
            steps += task.steps.size();
        QCOMPARE(steps, 100);
        QCOMPARE(d.checklist.size(), 37);
        QCOMPARE(d.risks.size(), 5);
        QCOMPARE(d.codeBlocks.size(), 14);
        QCOMPARE(d.scorecards[0].overall->current, 3.0);
        QCOMPARE(d.decision->verdict, Verdict::NoGo);
    }

    void reviewNote()
    {
        const AuditDocument d = seed(3);
        QCOMPARE(d.findings.size(), 5);
        const QList<Task> tasks = tasksOf(d);
        QCOMPARE(tasks.size(), 5);
        for (qsizetype i = 0; i < tasks.size(); ++i)
            QCOMPARE(tasks[i].findings, QStringList{d.findings[i].title});
        QVERIFY(!d.decision);
        QVERIFY(d.system.isEmpty());
    }

    void completionReport()
    {
        const AuditDocument d = seed(4);
        QCOMPARE(d.encoding.repairedFrom, QStringLiteral("windows-1254"));
        QCOMPARE(d.findings.size(), 4);
        QCOMPARE(
            count(d.findings, [](const Finding &f) { return f.status == Status::Resolved && f.mentions.size() == 2; }),
            4);
        QCOMPARE(count(d.checklist, [](const ChecklistEntry &c) { return c.checked; }), 12);
        QCOMPARE(d.metrics.size(), 11);
        QCOMPARE(tasksOf(d).size(), 15);
        QCOMPARE(d.tables.size(), 3);
        QCOMPARE(d.codeBlocks.size(), 10);
        QCOMPARE(d.decision->verdict, Verdict::Go);
        QCOMPARE(d.date, QDate(2025, 10, 25));
    }

    void theContradictionsWithinThem_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("contradiction");
        const std::pair<int, const char *> rows[] = {{0, "ticked-but-partial SEC-05 133/139"},
                                                     {0, "done-before-prerequisite SEC-03 383/104"},
                                                     {0, "owners SEC-03 117/383"},
                                                     {0, "dependencies MH-1 344/425"},
                                                     {0, "dependencies MH-2 345/431"},
                                                     {0, "control-denies SEC-04 125/674"},
                                                     {0, "after-deadline SEC-10 171/401"},
                                                     {0, "after-deadline INFRA-04 198/409"},
                                                     {0, "after-deadline DB-01 211/404"},
                                                     {0, "after-deadline DB-02 217/405"},
                                                     {0, "after-deadline FE-01 224/415"},
                                                     {0, "after-deadline OBS-01 231/413"},
                                                     {0, "after-deadline FE-02 297/429"},
                                                     {0, "after-deadline FE-03 303/428"},
                                                     {0, "after-deadline TEST-01 309/423"},
                                                     {0, "after-deadline TEST-02 315/424"},
                                                     {0, "not-planned SEC-13 252/0"},
                                                     {1, "launch Target Launch 5/632"},
                                                     {1, "weeks 2.1 455/662"},
                                                     {4, "estimates  4/375"},
                                                     {4, "counts Critical 344/17"},
                                                     {4, "claims CORS Vulnerability 17/29"},
                                                     {4, "approved-open  393/324"}};
        for (const auto &[number, text] : rows)
            QTest::newRow(text) << number << QString::fromLatin1(text);
    }
    void theContradictionsWithinThem()
    {
        QFETCH(int, number);
        QFETCH(QString, contradiction);
        const QStringList found = contradictionsIn(seed(number));
        QVERIFY2(found.contains(contradiction), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestSeeds)
#include "tst_seeds.moc"
