#include "items/trendmodel.h"
#include "support/strict.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTimeZone>

using namespace shipworthy;

namespace {

const QDate today(2026, 3, 20);

DayState dayState(int daysAgo, int verified)
{
    DayState state;
    state.day = today.addDays(-daysAgo);
    state.rated = 10;
    state.verified = verified;
    state.weight = 40;
    state.verifiedWeight = 4.0 * verified;
    state.bands = Bands{.verified = 10.0 * verified, .rest = 100 - 10.0 * verified};
    return state;
}

AuditDocument scored(const QString &path, QDate date, double value)
{
    AuditDocument document;
    document.path = path;
    document.sha256 = path;
    document.system = QStringLiteral("Pier");
    document.date = date;
    Scorecard card;
    card.scale = 10;
    ScoreRow overall;
    overall.current = value;
    overall.line = 7;
    overall.targets = {{QStringLiteral("30 days"), 30, 8}, {QStringLiteral("some day"), {}, 9}};
    card.overall = overall;
    document.scorecards = {card};
    return document;
}

QStringList column(const TrendModel &model, TrendModel::Column column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, int(column)).data().toString());
    return texts;
}

} // namespace

class TestTrendModel : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void statedScoresStandOnTheirDays()
    {
        const WorkspaceState state = assemble({scored(QStringLiteral("old.md"), QDate(2026, 1, 1), 3),
                                               scored(QStringLiteral("new.md"), QDate(2026, 2, 1), 5),
                                               scored(QStringLiteral("undated.md"), {}, 9)},
                                              QDateTime(today, QTime(9, 0), QTimeZone::utc()));
        const QList<StatedScore> stated = statedScoresOf(state, {1});
        QCOMPARE(stated.size(), 3);
        QCOMPARE(stated[0].points, 30.0);
        QCOMPARE(stated[1].text, QStringLiteral("5/10"));
        QCOMPARE(stated[1].line, 7);
        QVERIFY(stated[2].isTarget); // of the latest card, the one that says in how many days
        QCOMPARE(stated[2].day, QDate(2026, 3, 3));
        QCOMPARE(stated[2].points, 80.0);
    }

    void daysWithoutAChangeAreLeftOut()
    {
        TrendModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(scoreRows({dayState(4, 0), dayState(3, 0), dayState(2, 3), dayState(1, 3), dayState(0, 3)}, {}));
        QCOMPARE(
            column(model, TrendModel::Column::Day),
            QStringList({QStringLiteral("20 Mar 2026"), QStringLiteral("18 Mar 2026"), QStringLiteral("16 Mar 2026")}));
        QCOMPARE(column(model, TrendModel::Column::Verified),
                 QStringList({QStringLiteral("30"), QStringLiteral("30"), QStringLiteral("0")}));
    }

    void theForecastIsInTheTableToo()
    {
        Forecast forecast;
        forecast.outcome = Forecast::Outcome::Range;
        forecast.earliest = today.addDays(5);
        forecast.likely = today.addDays(9);
        TrendModel model;
        model.setRows(burndownRows({dayState(1, 2), dayState(0, 3)}, forecast));
        QCOMPARE(column(model, TrendModel::Column::NotDone),
                 QStringList({QStringLiteral("–"), QStringLiteral("–"), QStringLiteral("7"), QStringLiteral("8")}));
        QCOMPARE(column(model, TrendModel::Column::What).first(),
                 QStringLiteral("Forecast: half of the runs are done"));
        QCOMPARE(column(model, TrendModel::Column::WeightNotDone).last(), QStringLiteral("32/40"));
    }

    void theChartsCanBeHeard()
    {
        const QList<DayState> days{dayState(1, 2), dayState(0, 3)};
        QCOMPARE(spokenScores(days, {}),
                 QStringLiteral("Trend of the score. 20 Mar 2026: 30 verified; 19 Mar 2026: 20 verified."));
        QVERIFY(spokenBurndown(days, forecastOf(days))
                    .startsWith(QStringLiteral("Burndown. 20 Mar 2026: 7 of 10 not verified; 19 Mar 2026: 8 of 10.")));
    }
};

QTEST_MAIN(TestTrendModel)
#include "tst_trendmodel.moc"
