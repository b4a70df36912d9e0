#include "items/scorecardmodel.h"
#include "support/strict.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTimeZone>

using namespace shipworthy;

namespace {

const QDateTime now(QDate(2026, 3, 4), QTime(9, 0), QTimeZone::utc());

Finding finding(const QString &key, const QString &category, Severity severity, Status status = Status::Open)
{
    Finding finding;
    finding.key = key;
    finding.title = QStringLiteral("About ") + key;
    finding.category = category;
    finding.severity = severity;
    finding.status = status;
    return finding;
}

ScoreRow scoreRow(const QString &category, double current, double near, double far)
{
    ScoreRow row;
    row.category = category;
    row.current = current;
    row.targets = {{QStringLiteral("90 days"), 90, far}, {QStringLiteral("30 days"), 30, near}};
    row.line = 10;
    return row;
}

/// Security: one critical resolved (claimed), one high open; Storage: unstated in the scorecard.
AuditDocument audit()
{
    AuditDocument document;
    document.system = QStringLiteral("Ferry API");
    document.findings = {
        finding(QStringLiteral("S-1"), QStringLiteral("security"), Severity::Critical, Status::Resolved),
        finding(QStringLiteral("S-2"), QStringLiteral("Security"), Severity::High),
        finding(QStringLiteral("D-1"), QStringLiteral("Storage"), Severity::High)};
    Scorecard card;
    card.title = QStringLiteral("Readiness");
    card.rows = {scoreRow(QStringLiteral("Security"), 35, 70, 85), scoreRow(QStringLiteral("Testing"), 60, 75, 85)};
    card.overall = scoreRow(QStringLiteral("Total"), 50, 72, 85);
    document.scorecards = {card};
    return document;
}

ScorecardQuestion questionFor(const WorkspaceState &state)
{
    return {.state = state, .system = state.systems().first().id, .denied = {}, .now = now};
}

void attest(WorkspaceState &state, const QString &key)
{
    const Item &item = *state.item(state.findingItem(state.documents().first().id, key));
    ItemState seen = item.state;
    seen.status = Status::Resolved;
    seen.attestation = Attestation{QStringLiteral("saw it"), QStringLiteral("Ada"), now};
    state.setItemState(item.id, seen);
}

QStringList rowTexts(const QAbstractItemModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

class TestScorecardModel : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void matchesCategoriesWithFindingsWhateverTheirCase()
    {
        const WorkspaceState state = assemble({audit()}, now);
        const QList<ScorecardSheet> sheets = sheetsOf(questionFor(state));
        QCOMPARE(sheets.size(), 1);
        QCOMPARE(sheets[0].nearLabel, QStringLiteral("30 days"));
        QCOMPARE(sheets[0].farLabel, QStringLiteral("90 days"));
        const QList<ScorecardLine> &lines = sheets[0].lines;
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0].category, QStringLiteral("Security"));
        QCOMPARE(scoreText(lines[0].bands->claimed), QStringLiteral("67")); // 8 of 12
        QVERIFY2(!lines[1].bands, "no finding is about testing");
        QCOMPARE(lines[2].category, QStringLiteral("Storage"));
        QVERIFY2(!lines[2].claimed, "the document does not score storage");
        QVERIFY(lines[3].isOverall);
    }

    void aTargetIsCalledByItsDays()
    {
        AuditDocument document = audit();
        for (ScoreRow &row : document.scorecards[0].rows) {
            if (!row.targets.isEmpty())
                row.targets[0].label = QStringLiteral("nach 30 Tagen");
        }
        const QList<ScorecardSheet> sheets = sheetsOf(questionFor(assemble({document}, now)));
        QCOMPARE(sheets[0].nearLabel, QStringLiteral("30 days"));
        QVERIFY2(sheets[0].lines[0].targetsText.contains(QLatin1String("30 days: 70")),
                 qPrintable(sheets[0].lines[0].targetsText));
    }

    void theOverallBandsAreThoseOfTheReadiness()
    {
        WorkspaceState state = assemble({audit()}, now);
        attest(state, QStringLiteral("S-1"));
        const Readiness readiness = rate(state, state.systems().first().id, {}, now);
        const ScorecardLine overall = sheetsOf(questionFor(state)).first().lines.last();
        QCOMPARE(overall.verified(), readiness.score);
        QCOMPARE(overall.bands->claimed, readiness.bands.claimed);
        const ScorecardLine security = sheetsOf(questionFor(state)).first().lines.first();
        QCOMPARE(scoreText(security.verified()), scoreText(100.0 * 8 / 12));
    }

    void rowsReadAsText_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QStringList>("texts");
        const QString none = QStringLiteral("–");
        QTest::newRow("known") << 0
                               << QStringList{QStringLiteral("Security"),
                                              none,
                                              QStringLiteral("35"),
                                              none,
                                              QStringLiteral("0 verified, 67 claimed"),
                                              QStringLiteral("0"),
                                              QStringLiteral("70"),
                                              QStringLiteral("85"),
                                              QStringLiteral("−35")};
        QTest::newRow("only claimed")
            << 1
            << QStringList{
                   QStringLiteral("Testing"), none, QStringLiteral("60"), none, none, none, QStringLiteral("75"),
                   QStringLiteral("85"),      none};
    }
    void rowsReadAsText()
    {
        QFETCH(int, row);
        const WorkspaceState state = assemble({audit()}, now);
        ScorecardModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSheet(sheetsOf(questionFor(state)).first());
        QTEST(rowTexts(model, row), "texts");
        QVERIFY(!model.isStated(ScorecardModel::Column::Grade));
        QVERIFY(model.isStated(ScorecardModel::Column::NearTarget));
    }

    void anAttestationChangesOnlyTheRowsItIsPartOf()
    {
        WorkspaceState state = assemble({audit()}, now);
        ScorecardModel model;
        model.setSheet(sheetsOf(questionFor(state)).first());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        attest(state, QStringLiteral("S-1"));
        model.setSheet(sheetsOf(questionFor(state)).first());
        QCOMPARE(changed.count(), 2); // Security and Overall
    }

    void anotherScaleIsShownInPointsOfAHundred()
    {
        AuditDocument document = audit();
        document.scorecards[0].scale = 10;
        document.scorecards[0].rows = {scoreRow(QStringLiteral("Security"), 3, 7, 9)};
        const WorkspaceState state = assemble({document}, now);
        const ScorecardLine line = sheetsOf(questionFor(state)).first().lines.first();
        QCOMPARE(line.claimed, std::optional(30.0));
        QCOMPARE(line.claimedText, QStringLiteral("3 of 10"));
        QCOMPARE(line.farTarget, std::optional(90.0));
    }

    void withoutAScorecardTheComputedCategoriesStand()
    {
        AuditDocument document = audit();
        document.scorecards.clear();
        const WorkspaceState state = assemble({document}, now);
        const ScorecardSheet sheet = sheetsOf(questionFor(state)).first();
        QVERIFY(!sheet.document.isValid());
        QCOMPARE(sheet.lines.size(), 3);
        QCOMPARE(sheet.lines[0].category.toLower(), QStringLiteral("security"));
    }

    void withoutAnythingThereIsNoSheet()
    {
        AuditDocument document;
        document.system = QStringLiteral("Ferry API");
        const WorkspaceState state = assemble({document}, now);
        QVERIFY(sheetsOf(questionFor(state)).isEmpty());
    }

    void whatRaisesTheScoreMostComesFirst()
    {
        WorkspaceState state = assemble({audit()}, now);
        ScorecardRaisersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(raisersOf(questionFor(state)));
        QCOMPARE(rowTexts(model, 0), (QStringList{QStringLiteral("S-1"), QStringLiteral("About S-1"),
                                                  wordFor(Evidence::Claimed), QStringLiteral("+50.0")}));
        attest(state, QStringLiteral("S-1"));
        model.setRows(raisersOf(questionFor(state)));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.row(model.index(0, 0)).key, QStringLiteral("S-2"));
    }

    void controlsNameTheFindingsOfTheirText()
    {
        AuditDocument document = audit();
        document.findings.append(finding(QStringLiteral("S-10"), QString(), Severity::Low));
        document.controls = {{.framework = QStringLiteral("Harbour Top 3"),
                              .key = QStringLiteral("H1"),
                              .title = QStringLiteral("Doors"),
                              .status = ControlStatus::Fail,
                              .finding = QStringLiteral("Open (S-10), see D-1"),
                              .line = 40}};
        const WorkspaceState state = assemble({document}, now);
        const QList<ControlTile> tiles =
            controlsOf({.state = state, .system = state.systems().first().id, .denied = {}, .now = now});
        QCOMPARE(tiles.size(), 1);
        QCOMPARE(tiles[0].keys, (QStringList{QStringLiteral("D-1"), QStringLiteral("S-10")}));
        ScorecardControlsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(tiles);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("H1 Doors, FAIL, document: FAIL, Open (S-10), see D-1"));
    }

    void aControlStandsAsItsFindingsDo_data()
    {
        QTest::addColumn<ControlStatus>("stated");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<bool>("verified");
        QTest::addColumn<ControlStatus>("now");
        QTest::newRow("proven") << ControlStatus::Fail << Severity::High << true << ControlStatus::Pass;
        QTest::newRow("said to pass, a high one open")
            << ControlStatus::Pass << Severity::High << false << ControlStatus::Fail;
        QTest::newRow("said to pass, a low one open")
            << ControlStatus::Pass << Severity::Low << false << ControlStatus::Warn;
        QTest::newRow("as bad as stated") << ControlStatus::Fail << Severity::Low << false << ControlStatus::Fail;
    }
    void aControlStandsAsItsFindingsDo()
    {
        QFETCH(ControlStatus, stated);
        QFETCH(Severity, severity);
        QFETCH(bool, verified);
        AuditDocument document;
        document.path = QStringLiteral("harbour.md");
        document.system = QStringLiteral("Harbour");
        document.findings = {finding(QStringLiteral("S-1"), QString(), severity)};
        Control control;
        control.key = QStringLiteral("H1");
        control.status = stated;
        control.finding = QStringLiteral("See S-1");
        document.controls = {control};
        WorkspaceState state = assemble({document}, now);
        if (verified) {
            ItemState item = state.items().first().state;
            item.status = Status::Resolved;
            item.attestation = Attestation{QStringLiteral("seen"), QStringLiteral("A. Keel"), now.addDays(-1)};
            state.setItemState(state.items().first().id, item);
        }
        const QList<ControlTile> tiles =
            controlsOf({.state = state, .system = state.systems().first().id, .denied = {}, .now = now});
        QCOMPARE(tiles.first().status, stated);
        QTEST(tiles.first().now.value(), "now");
    }

    void statedTablesLeaveOutWhatIsNotStated()
    {
        AuditDocument document = audit();
        document.gaps = {{.area = QStringLiteral("Backups"),
                          .current = {},
                          .target = QStringLiteral("daily"),
                          .severity = Severity::High,
                          .group = QStringLiteral("Operations"),
                          .line = 7},
                         {.area = QStringLiteral("Alerts"),
                          .current = {},
                          .target = QStringLiteral("paged"),
                          .severity = Severity::High,
                          .group = QStringLiteral("Operations"),
                          .line = 8}};
        const WorkspaceState state = assemble({document}, now);
        const QList<StatedTable> tables = statedTablesOf(state, state.systems().first().id);
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables[0].header,
                 (QStringList{QStringLiteral("Group"), QStringLiteral("High"), QStringLiteral("All")}));
        QCOMPARE(tables[0].rows[0].cells,
                 (QStringList{QStringLiteral("Operations"), QStringLiteral("2"), QStringLiteral("2")}));
        QCOMPARE(tables[1].header.size(), 4);
        ScorecardStatedModel model(tables[1]);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
    }
};

QTEST_MAIN(TestScorecardModel)
#include "tst_scorecardmodel.moc"
