#include "domain/auditjson.h"
#include "support/strict.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace shipworthy;

namespace {

/// A document with something in every member.
AuditDocument fullDocument()
{
    AuditDocument d;
    d.path = QStringLiteral("pier.md");
    d.sha256 = QString(64, u'a');
    d.bytes = 1234;
    d.lineCount = 99;
    d.encoding = {QStringLiteral("utf-8"), QStringLiteral("windows-1254")};
    d.title = QStringLiteral("Pier audit");
    d.system = QStringLiteral("Pier");
    d.kind = DocumentKind::Audit;
    d.date = QDate(2026, 2, 13);
    d.author = QStringLiteral("Ada");
    d.metadata = {{QStringLiteral("Stack"), QStringLiteral("C++"), 3}};
    d.decision = Decision{Verdict::NoGo, QStringLiteral("NO-GO until fixed"), 90};
    Finding finding;
    finding.key = QStringLiteral("P-1");
    finding.title = QStringLiteral("Rope frays");
    finding.form = FindingForm::Checklist;
    finding.severity = Severity::High;
    finding.severityText = QStringLiteral("HIGH");
    finding.priority = Priority::P1;
    finding.status = Status::Partial;
    finding.checked = true;
    finding.effort = Effort{QStringLiteral("1-2 days"), 8, 16};
    finding.locations = {{QStringLiteral("rope.cpp"), 3, std::nullopt}};
    finding.acceptance = {QStringLiteral("It holds 5 t")};
    finding.dependsOn = {QStringLiteral("P-2")};
    finding.section = {QStringLiteral("Findings")};
    finding.line = 10;
    finding.lastLine = 14;
    finding.mentions = {{50, QStringLiteral("rope")}};
    d.findings = {finding};
    d.checklist = {{QStringLiteral("Box"), true, {QStringLiteral("S")}, 20, QStringLiteral("P-1")}};
    Task task;
    task.title = QStringLiteral("Splice");
    task.priority = Priority::P0;
    task.steps = {QStringLiteral("cut")};
    task.startDay = 1;
    task.start = QDate(2026, 2, 16);
    task.due = QDate(2026, 2, 20);
    Phase phase;
    phase.title = QStringLiteral("Week 1");
    phase.tasks = {task};
    phase.endDay = 7;
    d.phases = {phase};
    ScoreRow row;
    row.category = QStringLiteral("Security");
    row.current = 35;
    row.targets = {{QStringLiteral("30 days"), 30, 70}};
    d.scorecards = {{QStringLiteral("Card"), 100, true, {row}, row, 80}};
    d.totals = {{Severity::High, 7, QStringLiteral("High: 7"), 81}};
    d.gaps = {{QStringLiteral("Area"), QStringLiteral("now"), QStringLiteral("then"), Severity::Low,
               QStringLiteral("Backend"), 30}};
    d.risks = {{QStringLiteral("Risk"), Severity::Critical, {}, QStringLiteral("big"), {}, 31}};
    d.enhancements = {
        {QStringLiteral("QW-1"), QStringLiteral("Nicer"), Effort{QStringLiteral("1 h"), 1, 1}, {}, {}, {}, {}, {}, 32}};
    d.controls = {
        {QStringLiteral("OWASP"), QStringLiteral("A01"), QStringLiteral("Access"), ControlStatus::Fail, {}, 33}};
    d.metrics = {
        {QStringLiteral("p95"), QStringLiteral("400 ms"), QStringLiteral("80 ms"), {}, QStringLiteral("ms"), 34}};
    d.alerts = {{QStringLiteral("Down"), QStringLiteral("5xx"), QStringLiteral("P0"), QStringLiteral("restart"), 35}};
    d.contradictions = {{QStringLiteral("README"), QStringLiteral("a"), QStringLiteral("b"), {}, 36}};
    d.endpoints = {{QStringLiteral("/health"), {}, 8000, 37}};
    d.tables = {{{QStringLiteral("H")}, {{QStringLiteral("c")}}, QStringLiteral("gaps"), {}, 38}};
    d.codeBlocks = {{QStringLiteral("cpp"), 39, 2}};
    d.headings = {{QStringLiteral("Findings"), 2, 9}};
    d.notes = {{QStringLiteral("Prose"), {}, 60, 61}};
    d.coverage = {80, 70, {{1, 5}}};
    d.warnings = {{37, QStringLiteral("table-row-repaired"), QStringLiteral("A row")}};
    return d;
}

} // namespace

class TestAuditJson : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aDocumentSurvivesTheRoundTrip()
    {
        const auto back =
            auditFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(fullDocument())).toJson()).object());
        QVERIFY(back);
        QVERIFY(*back == fullDocument());
    }

    void absentFactsAreNullOrEmptyLists()
    {
        const QJsonObject json = toJson(AuditDocument{});
        for (const char *name : {"system", "date", "author", "decision"})
            QVERIFY2(json.value(QLatin1String(name)).isNull() && json.contains(QLatin1String(name)), name);
        for (const char *name : {"findings", "checklist", "phases", "scorecards", "tables", "warnings"})
            QCOMPARE(json.value(QLatin1String(name)), QJsonValue(QJsonArray()));
    }

    void refusesWhatIsNoDocument() { QVERIFY(!auditFromJson({{QStringLiteral("findings"), 3}})); }

    void whatIsWrittenFollowsTheSchema_data()
    {
        QTest::addColumn<QJsonObject>("document");
        QTest::newRow("full") << toJson(fullDocument());
        AuditDocument bare;
        bare.path = QStringLiteral("bare.md");
        bare.sha256 = QString(64, u'0');
        QTest::newRow("bare") << toJson(bare);
    }
    void whatIsWrittenFollowsTheSchema()
    {
        QFETCH(QJsonObject, document);
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"), {QStringLiteral("/usr/bin")});
        QProcess check;
        check.start(python, {QStringLiteral("-c"), QStringLiteral("import jsonschema")});
        if (python.isEmpty() || !check.waitForFinished() || check.exitCode() != 0)
            QSKIP("python3-jsonschema is not installed");
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("audit.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{QStringLiteral("schema"), QStringLiteral("shipworthy.audit/1")},
                                             {QStringLiteral("documents"), QJsonArray{document}}})
                       .toJson());
        file.close();
        check.start(python,
                    {QStringLiteral("-c"),
                     QStringLiteral("import json,sys,jsonschema; jsonschema.validate(json.load(open(sys.argv[2])), "
                                    "json.load(open(sys.argv[1])))"),
                     QStringLiteral(SHIPWORTHY_SOURCE_DIR "/resources/schema/audit-1.json"), file.fileName()});
        QVERIFY(check.waitForFinished());
        QVERIFY2(check.exitCode() == 0, check.readAllStandardError().right(2000).constData());
    }
};

QTEST_GUILESS_MAIN(TestAuditJson)
#include "tst_auditjson.moc"
