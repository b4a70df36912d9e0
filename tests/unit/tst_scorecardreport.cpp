#include "reports/reportwords.h"
#include "reports/scorecardreport.h"

#include "support/scorecardstates.h"
#include "support/states.h"
#include "support/strict.h"

#include <QRegularExpression>
#include <algorithm>

using namespace shipworthy;
using namespace shipworthy::test;

namespace {

/// Numbers and units are held together by no-break spaces; the tests are written with plain ones.
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

SystemReport pageOf(const ScorecardInput &input)
{
    return scorecardReport(input).systems.value(0);
}

ScorecardInput inputOf(const AuditDocument &document)
{
    return rated(assemble({document}, scorecardNow()), scorecardNow());
}

QStringList keysOf(const QList<ReportFinding> &rows)
{
    QStringList keys;
    for (const ReportFinding &row : rows)
        keys.append(row.key);
    return keys;
}

} // namespace

class TestScorecardReport : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void theSentenceCountsWhatBlocks()
    {
        const SystemReport page = pageOf(freightInput());
        QCOMPARE(page.verdict, Verdict::NoGo);
        QCOMPARE(
            page.sentence,
            QStringLiteral("Do not launch: 3 of the 4 P0 findings are open, and 1 more is claimed but not verified."));
        QVERIFY2(
            plain(page.explanation)
                .contains(QString::fromUtf8("NO-GO: “Not before the P0 items of section 3 are closed” (line 612)")),
            qPrintable(page.explanation));
    }

    void theSentenceFollowsTheRule_data()
    {
        QTest::addColumn<QList<int>>("priorities");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("one blocker open")
            << QList{0} << Status::Open << QStringLiteral("Do not launch: the one P0 finding is open.");
        QTest::newRow("all blockers open")
            << QList{0, 0} << Status::Open << QStringLiteral("Do not launch: all 2 P0 findings are open.");
        QTest::newRow("blockers claimed")
            << QList{0, 0} << Status::Resolved
            << QStringLiteral("No P0 finding is open, but 2 of 2 are claimed but not verified.");
        QTest::newRow("only high ones open")
            << QList{1, 1} << Status::Open
            << QStringLiteral("No finding is critical or P0, but 2 of high severity or priority P1 are not resolved.");
        QTest::newRow("only medium ones open")
            << QList{2} << Status::Open
            << QStringLiteral("Go: no finding is critical or P0, and nothing high is open.");
    }
    void theSentenceFollowsTheRule()
    {
        QFETCH(QList<int>, priorities);
        QFETCH(Status, status);
        AuditDocument audit;
        audit.system = QStringLiteral("Quay");
        for (const int priority : priorities) {
            audit.findings.append(audited(QStringLiteral("Q-%1").arg(audit.findings.size()), QStringLiteral("Title"),
                                          static_cast<Priority>(priority), {}));
            audit.findings.last().status = status;
        }
        QTEST(plain(pageOf(inputOf(audit)).sentence), "sentence");
    }

    void withoutPrioritiesThereIsNoVerdictAndTheFindingsAskForOne()
    {
        const SystemReport page = pageOf(inputOf(sparseReview()));
        QCOMPARE(page.verdict, Verdict::NotRated);
        QVERIFY(page.blockers.citesPlaces);
        QCOMPARE(page.blockers.rows.size(), 5);
        QCOMPARE(plain(page.blockers.rows.first().cited), QString::fromUtf8("board/main.py, lines 10–17"));
        QCOMPARE(page.facts.at(0).figure, QString::fromUtf8("–"));
    }

    void withoutFindingsTheScoreIsAbsentNotZero()
    {
        AuditDocument audit;
        audit.title = QStringLiteral("Empty");
        const ScorecardReport report = scorecardReport(inputOf(audit));
        const SystemReport &page = report.systems.first();
        QCOMPARE(page.facts.at(1).figure, QString::fromUtf8("–"));
        QVERIFY(!page.score.lines.first().computed.has_value());
        QVERIFY(page.groups.isEmpty());
        QVERIFY(!page.blockers.sentence.isEmpty());
        QCOMPARE(report.portfolio->rows.first().blockers, QString::fromUtf8("–"));
    }

    void countsAgreeWithTheReadiness()
    {
        const ScorecardInput input = freightInput();
        const Readiness readiness = input.readiness.value({1});
        const SystemReport page = pageOf(input);
        QCOMPARE(page.shares, (Shares{.verified = readiness.verified,
                                      .claimed = readiness.unproven,
                                      .accepted = readiness.waived,
                                      .open = readiness.open}));
        QCOMPARE(page.score.lines.first().computed, readiness.score);
        QCOMPARE(page.score.lines.first().ifClaimsHold, readiness.ifEveryClaimHolds);
    }

    void onlyWhatIsNotVerifiedIsListedByPriority()
    {
        const SystemReport page = pageOf(freightInput());
        QCOMPARE(page.findingsTitle, QString::fromUtf8("7 of 9\u00a0findings are not verified"));
        QCOMPARE(page.groups.size(), 3);
        QCOMPARE(page.groups[0].title, QStringLiteral("P0"));
        QCOMPARE(keysOf(page.groups[0].rows), QStringList({QStringLiteral("SEC-04"), QStringLiteral("SEC-01"),
                                                           QStringLiteral("SEC-02"), QStringLiteral("SEC-03")}));
        QCOMPARE(keysOf(page.groups[1].rows), QStringList({QStringLiteral("REL-02"), QStringLiteral("OBS-01")}));
        QCOMPARE(page.groups[0].rows[0].standing, Standing::Contradicted);
        QCOMPARE(page.groups[0].rows[3].standing, Standing::Claimed);
        QCOMPARE(plain(page.groups[0].rows[1].late), QStringLiteral("8 days late"));
    }

    void whatIsNoLongerStatedSaysSo()
    {
        ScorecardInput input = freightInput();
        const ReportFinding before = pageOf(input).blockers.rows.first();
        WorkspaceState state;
        for (const System &system : input.state.systems())
            state.addSystem(system);
        for (const ImportedDocument &document : input.state.documents())
            state.addDocument(document);
        for (Item item : input.state.items()) {
            if (item.id == before.id)
                item.presence = Presence::Gone;
            state.addItem(item);
        }
        input.state = state;
        const ReportFinding gone = pageOf(input).blockers.rows.first();
        QCOMPARE(gone.id, before.id);
        QCOMPARE(plain(gone.place),
                 QStringLiteral("no longer stated; %1 of an earlier version").arg(plain(before.place)));
    }

    void effortsUnderAnHourAreInMinutes_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<QString>("words");
        QTest::newRow("a quarter") << 0.25 << 0.25 << QStringLiteral("15 min");
        QTest::newRow("range in minutes") << 0.5 << 0.75 << QStringLiteral("30–45 min");
        QTest::newRow("range up to hours") << 0.5 << 2.0 << QStringLiteral("0.5–2 h");
        QTest::newRow("hours") << 4.0 << 6.0 << QStringLiteral("4–6 h");
        QTest::newRow("unknown") << 0.0 << 0.0 << QString();
    }
    void effortsUnderAnHourAreInMinutes()
    {
        QFETCH(double, least);
        QFETCH(double, most);
        QTEST(plain(report::effortWords(Effort{{}, least, most})), "words");
    }

    void theDocumentsScoresStandBesideWhatIsComputed()
    {
        const ScoreBlock score = pageOf(freightInput()).score;
        QCOMPARE(score.nearLabel, QStringLiteral("30 days"));
        QStringList categories;
        for (const ScoreLine &line : score.lines)
            categories.append(line.category);
        QCOMPARE(categories, QStringList({QStringLiteral("Overall"), QStringLiteral("Security"),
                                          QStringLiteral("Reliability"), QStringLiteral("Observability"),
                                          QStringLiteral("Documentation"), QStringLiteral("Frontend")}));
        const ScoreLine &documentation = score.lines[4];
        QCOMPARE(documentation.findings, 0);
        QVERIFY(!documentation.computed.has_value());
        QCOMPARE(documentation.claimed, std::optional(70.0));
        QVERIFY(!score.lines[5].claimed.has_value());
    }

    void aClaimOnAnotherScaleIsBroughtToAHundred()
    {
        AuditDocument audit = freightAudit();
        audit.scorecards[0].scale = 10;
        audit.scorecards[0].overall->current = 3;
        const ScorecardReport report = scorecardReport(inputOf(audit));
        QCOMPARE(report.systems[0].score.lines[0].claimed, std::optional(30.0));
        QVERIFY2(report.portfolio->rows[0].targetText.startsWith(QLatin1String("30 (3/10) claimed")),
                 qPrintable(report.portfolio->rows[0].targetText));
    }

    void moreCategoriesThanFitAreSummedUp()
    {
        const ScoreBlock score = pageOf(inputOf(longAudit(QStringLiteral("Long"), 60))).score;
        QCOMPARE(score.lines.size(), 9);
        int sum = 0;
        for (qsizetype i = 1; i < score.lines.size(); ++i)
            sum += score.lines[i].findings;
        QCOMPARE(sum, score.lines[0].findings);
    }

    void theHistoryIsReplayedBackwards()
    {
        const Burndown burndown = pageOf(freightInput()).burndown;
        QCOMPARE(burndown.states.size(), 22);
        QCOMPARE(burndown.states.first().day, QDate(2026, 2, 13));
        const auto notDoneOn = [&](QDate day) {
            for (const DayState &state : burndown.states) {
                if (state.day == day)
                    return state.notDone();
            }
            return -1;
        };
        QCOMPARE(notDoneOn(QDate(2026, 2, 13)), 9);
        QCOMPARE(notDoneOn(QDate(2026, 2, 23)), 9);
        QCOMPARE(notDoneOn(QDate(2026, 2, 24)), 8);
        QCOMPARE(notDoneOn(QDate(2026, 3, 3)), 7);
        QCOMPARE(burndown.states.last().notDone(), 7);
        QVERIFY(burndown.forecast.has_value());
        QVERIFY(burndown.forecast->earliest > burndown.states.last().day);
        QVERIFY(burndown.forecast->likely >= burndown.forecast->earliest);
        QVERIFY2(burndown.sentence.contains(QStringLiteral("3 items closed in the last 21 days")),
                 qPrintable(burndown.sentence));
    }

    void twoClosedFindingsAreNoForecast()
    {
        ScorecardInput input = freightInput();
        input.history.removeIf([](const Event &event) { return event.sequence == 4; });
        ItemState waived = input.state.item({7})->state;
        waived.status = Status::Open;
        waived.waiver.reset();
        input.state.setItemState({7}, waived);
        const Burndown burndown = pageOf(input).burndown;
        QVERIFY(!burndown.forecast);
        QVERIFY2(burndown.sentence.startsWith(QStringLiteral("Not enough history for a forecast: 2 items closed")),
                 qPrintable(burndown.sentence));
    }

    void withoutHistoryTheBurndownIsOneSentence()
    {
        const Burndown burndown = pageOf(inputOf(freightAudit())).burndown;
        QVERIFY(burndown.states.isEmpty());
        QVERIFY(!burndown.forecast);
        QVERIFY(!burndown.sentence.isEmpty());
        QCOMPARE(plain(burndown.headline), QStringLiteral("9 of 9 on 6 Mar 2026."));
    }

    void theRoadmapHasAnAxisOnlyWithAStartDate()
    {
        const RoadmapBlock with = pageOf(freightInput()).roadmap;
        QCOMPARE(with.start, QDate(2026, 2, 13));
        QCOMPARE(with.end, QDate(2026, 5, 7));
        QCOMPARE(with.windows[0].late, 3);
        QCOMPARE(with.windows[0].tasks, (Shares{.verified = 0, .claimed = 1, .accepted = 0, .open = 3}));
        const RoadmapBlock without = pageOf(inputOf(freightAudit())).roadmap;
        QVERIFY(without.start.isNull());
        QVERIFY(without.sentence.contains(QLatin1String("No start date")));
        QCOMPARE(without.windows.size(), 3);
    }

    void aPassingCheckIsEvidence()
    {
        WorkspaceState state = stateWith({finding(QStringLiteral("QUAY-1"), Severity::Critical, Status::Resolved)});
        const QDateTime at = scorecardNow().toUTC();
        state.addServiceCheck({.id = {1},
                               .system = onlySystem,
                               .base = QUrl(QStringLiteral("https://quay.example")),
                               .text = QStringLiteral("GET {H}/ready\nstatus == 200\n"),
                               .name = QStringLiteral("Readiness answers"),
                               .items = {ItemId{1}}});
        state.setStanding({1}, {.state = CheckState::Pass, .since = at, .at = at});
        const SystemReport page = pageOf(rated(state, scorecardNow()));
        QCOMPARE(page.evidence.size(), 1);
        QCOMPARE(page.evidence[0].by, QStringLiteral("Live check"));
        QCOMPARE(page.evidence[0].seen, QStringLiteral("Readiness answers"));
        QCOMPARE(page.endpoints.rows.size(), 1);
        QCOMPARE(page.endpoints.rows[0].state, QStringLiteral("up"));
        QCOMPARE(page.verdict, Verdict::Go);
    }

    void aFailingCheckIsPrintedAsWhatDeniesTheTick()
    {
        WorkspaceState state = stateWith({finding(QStringLiteral("QUAY-1"), Severity::Critical, Status::Resolved)});
        const QDateTime at = scorecardNow().toUTC();
        state.addServiceCheck({.id = {1},
                               .system = onlySystem,
                               .text = QStringLiteral("GET https://quay.example/ready\nstatus == 200\n"),
                               .items = {ItemId{1}}});
        state.setStanding(
            {1}, {.state = CheckState::Fail, .since = at, .at = at, .why = QStringLiteral("status is 503, not 200")});
        const SystemReport page = pageOf(rated(state, scorecardNow()));
        QVERIFY(page.evidence.isEmpty());
        QCOMPARE(page.contradictions.size(), 1);
        QCOMPARE(page.contradictions[0].foundBy, QStringLiteral("Live check"));
        QVERIFY(page.contradictions[0].other.contains(QLatin1String("status is 503, not 200")));
        QCOMPARE(page.endpoints.rows[0].answer, QStringLiteral("status is 503, not 200"));
        QCOMPARE(page.verdict, Verdict::NoGo);
    }

    void endpointsAreListedWithTheirLatestAnswer()
    {
        const EndpointBlock endpoints = pageOf(freightInput()).endpoints;
        QCOMPARE(endpoints.rows.size(), 2);
        QCOMPARE(endpoints.rows[0].path, QStringLiteral("/health"));
        QCOMPARE(endpoints.rows[0].state, QStringLiteral("up"));
        QCOMPARE(plain(endpoints.rows[0].latency), QStringLiteral("212 ms"));
        QCOMPARE(endpoints.rows[1].state, QStringLiteral("unknown"));
        QVERIFY(plain(endpoints.sentence).contains(QLatin1String("67 days left")));
    }

    void aWaiverSaysHowLongItLasts()
    {
        const QList<PrintedWaiver> waivers = pageOf(freightInput()).waivers;
        QCOMPARE(waivers.size(), 1);
        QCOMPARE(plain(waivers[0].until), QStringLiteral("until 20 Mar 2026, 14 days left"));
        QVERIFY(!waivers[0].expired);
    }

    void aWaiverThatExpiredSaysSoAndSinceWhen()
    {
        ScorecardInput input = freightInput();
        ItemState item = input.state.item({1})->state;
        item.status = Status::Accepted;
        item.waiver = Waiver{QStringLiteral("Until the yard is paved"), QStringLiteral("S. Keel"), QDate(2026, 3, 3)};
        input.state.setItemState({1}, item);
        const ScorecardReport report = scorecardReport(rated(input.state, scorecardNow()));
        const SystemReport page = report.systems.first();
        const auto row = std::ranges::find(page.blockers.rows, QStringLiteral("SEC-01"), &ReportFinding::key);
        QVERIFY(row != page.blockers.rows.cend());
        QCOMPARE(row->state, QStringLiteral("Waiver expired"));
        QCOMPARE(plain(row->brief), QStringLiteral("Waiver expired since 4 Mar 2026."));
        QCOMPARE(plain(page.waivers[0].until), QStringLiteral("expired since 4 Mar 2026, for 3 days"));
        QVERIFY(page.waivers[0].expired);
        QCOMPARE(page.shares.accepted, 1); // the other one
    }

    void whatACheckVerifiedTooLongAgoSaysWhatItRestsOn()
    {
        WorkspaceState state = stateWith({finding(QStringLiteral("QUAY-1"), Severity::Critical, Status::Resolved)});
        const QDateTime long_ago = scorecardNow().toUTC().addDays(-40);
        state.addServiceCheck({.id = {1},
                               .system = onlySystem,
                               .text = QStringLiteral("GET https://quay.example/ready\nstatus == 200\n"),
                               .name = QStringLiteral("Readiness answers"),
                               .items = {ItemId{1}}});
        state.setStanding({1}, {.state = CheckState::Pass, .since = long_ago, .at = long_ago});
        const SystemReport page = pageOf(rated(state, scorecardNow()));
        QCOMPARE(page.blockers.rows.size(), 1);
        QCOMPARE(page.blockers.rows[0].standing, Standing::Stale);
        QVERIFY2(page.blockers.rows[0].evidence.contains(QLatin1String("Readiness answers")),
                 qPrintable(page.blockers.rows[0].evidence));
        QCOMPARE(page.shares.claimed, 1);
    }

    void theMostSevereBlockerIsDecidedFirst()
    {
        const auto audit = [](const QString &system, const QList<Finding> &findings) {
            AuditDocument document;
            document.path = system + QStringLiteral(".md");
            document.system = system;
            document.sha256 = QString(64, u'c');
            document.findings = findings;
            return document;
        };
        Finding late = finding(QStringLiteral("L-1"), Severity::High);
        late.due = QDate(2026, 1, 1);
        Finding p0 = finding(QStringLiteral("P-1"), {}, Status::Open, Priority::P0);
        p0.due = QDate(2026, 1, 1);
        const QList<AuditDocument> documents{
            audit(QStringLiteral("Quay"), {late, p0}),
            audit(QStringLiteral("Pier"), {late, finding(QStringLiteral("C-1"), Severity::Critical)}),
            audit(QStringLiteral("Mole"), {late})};
        const ScorecardReport report = scorecardReport(rated(assemble(documents, scorecardNow()), scorecardNow()));
        const QList<DecisionRow> &rows = report.portfolio->decisions;
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].system, QStringLiteral("Pier"));
        QVERIFY2(rows[0].text.contains(QLatin1String("C-1")), qPrintable(rows[0].text));
        QCOMPARE(rows[1].system, QStringLiteral("Quay"));
        QVERIFY2(rows[1].text.contains(QLatin1String("P-1")), qPrintable(rows[1].text));
        QCOMPARE(rows[2].system, QStringLiteral("Mole"));
    }

    void nothingPrintedIsCalledDone()
    {
        const SystemReport page = pageOf(freightInput());
        QStringList words{page.sentence, page.findingsTitle, page.findingsSubtitle, page.blockers.summary};
        for (const Fact &fact : page.facts)
            words.append(fact.text);
        for (const FindingGroup &group : page.groups)
            words.append(group.summary);
        for (const RoadmapWindow &window : page.roadmap.windows)
            words.append(window.summary);
        for (const QString &text : std::as_const(words))
            QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("\\b(done|unproven)\\b"))), qPrintable(text));
    }

    void historyIsNewestFirstAndOneStepIsOneRow()
    {
        ScorecardInput input = freightInput();
        const QDateTime at = scorecardNow().addSecs(-60);
        for (const qint64 item : {1, 4})
            input.history.append(edited(20 + item, at, {item}, Field::Owner, {}, QStringLiteral("Deck crew"),
                                        QStringLiteral("S. Keel")));
        const QList<HistoryRow> rows = pageOf(input).history;
        QCOMPARE(rows.first().what, QStringLiteral("SEC-01 and SEC-04 given to Deck crew."));
        QCOMPARE(rows.last().what, QStringLiteral("Imported freight-ledger.md."));
        QCOMPARE(rows.size(), 8);
    }

    void theWholeDigestIsGiven()
    {
        const SystemReport page = pageOf(freightInput());
        QCOMPARE(page.sources.first().sha256.size(), 64);
        QCOMPARE(page.sources.first().file, QStringLiteral("freight-ledger.md"));
    }

    void thePortfolioLeadsWithTheWorst()
    {
        const ScorecardInput input = rated(assemble({sparseReview(), freightAudit()}, scorecardNow()), scorecardNow());
        const ScorecardReport report = scorecardReport(input);
        QCOMPARE(report.portfolio->title, QStringLiteral("One of two systems is NO-GO; none is a verified GO"));
        QCOMPARE(report.portfolio->rows[0].name, QStringLiteral("Freight Ledger"));
        QCOMPARE(report.systems[0].name, report.portfolio->rows[0].name);
        QCOMPARE(report.portfolio->decisions.size(), 2);
        QCOMPARE(report.filter,
                 QString::fromUtf8("Filter: all of 2\u00a0systems · findings that are not verified, 14 of 14"));
    }

    void oneSystemHasNoPortfolio()
    {
        ScorecardInput input = freightInput();
        input.system = SystemId{1};
        const ScorecardReport report = scorecardReport(input);
        QVERIFY(!report.portfolio);
        QCOMPARE(report.systems.size(), 1);
    }

    void whatIsNotApplicableIsInNoNumberAndNamed()
    {
        AuditDocument audit = freightAudit();
        audit.findings[8].status = Status::NotApplicable;
        const SystemReport page = pageOf(inputOf(audit));
        QCOMPARE(page.shares.total(), 8);
        QVERIFY2(page.notApplicable.contains(QLatin1String("FE-02")), qPrintable(page.notApplicable));
    }

    void aSecretInATitleIsCovered()
    {
        AuditDocument audit = freightAudit();
        audit.findings[0].title = QStringLiteral("Revoke sk-ant-api03-ABCDEFGHIJKLMNOPQRSTUVWXYZ0123 now");
        for (const FindingGroup &group : pageOf(inputOf(audit)).groups) {
            for (const ReportFinding &row : group.rows)
                QVERIFY2(!row.title.contains(QLatin1String("ABCDEFGH")), qPrintable(row.title));
        }
    }
};

QTEST_GUILESS_MAIN(TestScorecardReport)
#include "tst_scorecardreport.moc"
