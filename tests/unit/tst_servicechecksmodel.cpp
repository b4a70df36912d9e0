#include "items/servicechecksfilter.h"
#include "items/servicechecksmodel.h"
#include "support/strict.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTimeZone>

using namespace shipworthy;
using namespace Qt::Literals::StringLiterals;

namespace {

using Column = ServiceChecksModel::Column;

const QDateTime now{QDate(2026, 3, 2), QTime(9, 30), QTimeZone::utc()};

WatchedEndpoint address(qint64 id, qint64 system, const QString &url)
{
    return {.id = {id},
            .system = {system},
            .systemName = u"System %1"_s.arg(system),
            .url = QUrl(url),
            .purpose = {},
            .asking = false,
            .answers = {}};
}

WatchedCheck check(qint64 id, qint64 system, const QString &origin, const QString &subject,
                   CheckState state = CheckState::NotRun)
{
    WatchedCheck made{
        .id = {id}, .system = {system}, .systemName = u"System %1"_s.arg(system), .origin = origin, .subject = subject};
    made.standing.state = state;
    if (state != CheckState::NotRun)
        made.standing.at = now.addSecs(-600);
    return made;
}

EndpointAnswer answer(EndpointState state, int latency, std::optional<int> days = {})
{
    return {.state = state,
            .reason = u"because"_s,
            .httpStatus = 200,
            .latencyMs = latency,
            .certificateDays = days,
            .at = QDateTime({2026, 3, 2}, {9, 5, 7})};
}

/// "System 1, https://a: /health /metrics", a line a group.
QStringList outline(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        QStringList paths;
        for (int child = 0; child < model.rowCount(parent); ++child)
            paths.append(model.index(child, 0, parent).data().toString());
        lines.append(parent.data().toString() + u": "_s + paths.join(u' '));
    }
    return lines;
}

} // namespace

class TestServiceChecksModel : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void groupsByOriginOfASystem()
    {
        ServiceChecksModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows({check(1, 1, u"https://a.example"_s, u"/health/ready"_s),
                       address(1, 1, u"https://a.example/health"_s), address(2, 1, u"http://a.example/health"_s),
                       address(3, 2, u"https://a.example/health"_s),
                       address(4, 1, u"https://a.example/metrics?x=1#top"_s),
                       address(5, 1, u"https://a.example:8443"_s), check(2, 1, {}, u"junit report.xml"_s)});
        QCOMPARE(outline(model),
                 QStringList({u"System 1, https://a.example: /health/ready /health /metrics?x=1"_s,
                              u"System 1, http://a.example: /health"_s, u"System 2, https://a.example: /health"_s,
                              u"System 1, https://a.example:8443: /"_s, u"System 1: junit report.xml"_s}));
    }

    void changesByIdentity()
    {
        ServiceChecksModel model;
        QAbstractItemModelTester tester(&model);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const ServiceRow a1 = address(1, 1, u"https://a.example/1"_s);
        const ServiceRow a2 = check(2, 1, u"https://a.example"_s, u"/2"_s);
        const ServiceRow a3 = address(2, 1, u"https://a.example/3"_s); // the number of a check, yet no check
        const ServiceRow b4 = check(4, 2, u"https://b.example"_s, u"/4"_s);
        model.setRows({a1, a2, b4});
        const QPersistentModelIndex second = model.indexOf(CheckId{2});
        model.setRows({b4, a3, a2});
        QCOMPARE(outline(model),
                 QStringList({u"System 2, https://b.example: /4"_s, u"System 1, https://a.example: /3 /2"_s}));
        QVERIFY(second.isValid());
        QCOMPARE(second.data().toString(), u"/2"_s);
        model.setRows({address(5, 1, u"https://a.example/5"_s)});
        QCOMPARE(outline(model), QStringList{u"System 1, https://a.example: /5"_s});
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(resets.isEmpty());
    }

    void aRowMayMoveToAnotherOrigin()
    {
        ServiceChecksModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows({address(1, 1, u"https://a.example/1"_s), check(2, 1, u"https://b.example"_s, u"/2"_s)});
        model.setRows({address(1, 1, u"https://b.example/1"_s), check(2, 1, u"https://a.example"_s, u"/2"_s)});
        QCOMPARE(outline(model),
                 QStringList({u"System 1, https://b.example: /1"_s, u"System 1, https://a.example: /2"_s}));
    }

    void showsTheLatestAnswerOfAnAddress()
    {
        ServiceChecksModel model;
        QAbstractItemModelTester tester(&model);
        WatchedEndpoint known = address(1, 1, u"https://a.example/health"_s);
        model.setRows({known});
        const auto text = [&](Column column) {
            return model.indexOf(EndpointId{1}).siblingAtColumn(static_cast<int>(column)).data().toString();
        };
        QCOMPARE(text(Column::State), u"Not asked"_s);
        QCOMPARE(text(Column::Answer), u"–"_s);
        QCOMPARE(text(Column::P95), u"–"_s);
        QCOMPARE(text(Column::Latency), QString());
        QCOMPARE(text(Column::At), u"never"_s);
        known.answers = {answer(EndpointState::Up, 40), answer(EndpointState::Down, 52)};
        model.updateRow(known);
        QCOMPARE(text(Column::State), u"Down"_s);
        QCOMPARE(text(Column::Answer), u"because"_s);
        QCOMPARE(text(Column::P95), u"52"_s);
        QCOMPARE(text(Column::Latency), u"40 to 52 ms over 2 answers"_s);
        QCOMPARE(text(Column::At), u"09:05"_s);
        known.asking = true;
        model.updateRow(known);
        QCOMPARE(text(Column::State), u"Asking…"_s);
    }

    void saysHowACheckStands_data()
    {
        QTest::addColumn<WatchedCheck>("row");
        QTest::addColumn<QString>("state");
        const auto made = [](CheckState state) { return check(1, 1, u"https://a.example"_s, u"/health"_s, state); };
        QTest::newRow("pass") << made(CheckState::Pass) << u"Pass"_s;
        QTest::newRow("warn") << made(CheckState::Warn) << u"Warn"_s;
        QTest::newRow("fail") << made(CheckState::Fail) << u"Fail"_s;
        QTest::newRow("error") << made(CheckState::Error) << u"Not evaluated"_s;
        QTest::newRow("never") << made(CheckState::NotRun) << u"Not run"_s;
        WatchedCheck row = made(CheckState::Pass);
        row.isStale = true;
        QTest::newRow("old") << row << u"Stale"_s;
        row.isStale = false;
        row.isPaused = true;
        QTest::newRow("paused") << row << u"Pass, paused"_s;
        row.isRunning = true;
        QTest::newRow("running") << row << u"Running…"_s;
        row = made(CheckState::NotRun);
        row.isPaused = true;
        QTest::newRow("paused before it ran") << row << u"Paused"_s;
        row.needsLeave = true;
        QTest::newRow("bursts") << row << u"Needs consent"_s;
    }
    void saysHowACheckStands()
    {
        QFETCH(WatchedCheck, row);
        QFETCH(QString, state);
        ServiceChecksModel model;
        model.setRows({row});
        QCOMPARE(model.indexOf(CheckId{1}).siblingAtColumn(int(Column::State)).data().toString(), state);
    }

    void readsTheRunsOfACheckOnlyWhenSomebodyAsks()
    {
        ServiceChecksModel model;
        QAbstractItemModelTester tester(&model);
        QList<CheckId> read;
        model.setTrendSource([&read](CheckId id) {
            read.append(id);
            return CheckTrend{.points = {{now.addSecs(-120), CheckState::Pass, 40},
                                         {now.addSecs(-60), CheckState::Fail, 80},
                                         {now, CheckState::Pass, 41}},
                              .end = now};
        });
        read.clear();
        model.setNow(now);
        model.setRows({check(1, 1, u"https://a.example"_s, u"/health"_s, CheckState::Pass)});
        const QModelIndex row = model.indexOf(CheckId{1});
        QCOMPARE(row.data().toString(), u"/health"_s);
        QCOMPARE(row.siblingAtColumn(int(Column::At)).data().toString(),
                 now.addSecs(-600).toLocalTime().toString(u"HH:mm"_s));
        QCOMPARE(row.siblingAtColumn(int(Column::P95)).data().toString(), u"80"_s);
        QCOMPARE(row.siblingAtColumn(int(Column::Results)).data().toString(), u"2 of 3 runs passed, 1 failed"_s);
        QVERIFY(read.contains(CheckId{1}));
    }

    void sumsUpItsGroups()
    {
        ServiceChecksModel model;
        WatchedEndpoint one = address(1, 1, u"https://a.example/1"_s);
        one.answers = {answer(EndpointState::Up, 1, 61)};
        WatchedCheck passes = check(1, 1, u"https://a.example"_s, u"/2"_s, CheckState::Pass);
        passes.certificateDays = 9;
        WatchedCheck old = check(2, 1, u"https://a.example"_s, u"/3"_s, CheckState::Pass);
        old.isStale = true;
        model.setRows({passes, old, one, address(3, 1, u"https://a.example/3"_s)});
        const auto summary = model.index(0, 0).data(ServiceChecksModel::GroupRole).value<ServiceGroup>();
        QCOMPARE(summary.checks, 2);
        QCOMPARE(summary.passing, 1);
        QCOMPARE(summary.addresses, 2);
        QCOMPARE(summary.asked, 1);
        QCOMPARE(summary.up, 1);
        QCOMPARE(summary.certificateDays, 9);
        QVERIFY(summary.secure);
        QVERIFY(!model.indexOf(EndpointId{1}).data(ServiceChecksModel::GroupRole).isValid());
    }

    void anAnswerChangesItsRowAndItsGroup()
    {
        ServiceChecksModel model;
        WatchedEndpoint known = address(1, 1, u"https://a.example/1"_s);
        model.setRows({known, address(2, 1, u"https://a.example/2"_s)});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        known.answers = {answer(EndpointState::Up, 1)};
        model.updateRow(known);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0][0].toModelIndex(), model.indexOf(EndpointId{1}));
        QVERIFY(!changes[1][0].toModelIndex().parent().isValid());
        model.updateRow(known);
        QCOMPARE(changes.size(), 2);
        model.updateRow(address(9, 1, u"https://a.example/9"_s));
        QCOMPARE(changes.size(), 2);
    }

    void coversSecretsInAddresses()
    {
        ServiceChecksModel model;
        const QString secret = u"/health?key=sk-ant-api03-AbCdEfGhIjKlMnOpQrStUvWx"_s;
        model.setRows({address(1, 1, u"https://a.example"_s + secret), check(1, 1, u"https://a.example"_s, secret)});
        QVERIFY(!model.indexOf(EndpointId{1}).data().toString().contains(u"AbCdEf"_s));
        QVERIFY(!model.indexOf(CheckId{1}).data().toString().contains(u"AbCdEf"_s));
    }

    void aFilterKeepsServicesOfTheRowsThatFit()
    {
        ServiceChecksModel model;
        ServiceChecksFilter filter;
        QAbstractItemModelTester tester(&filter);
        filter.setSourceModel(&model);
        WatchedCheck proves = check(1, 1, u"https://a.example"_s, u"/health/ready"_s, CheckState::Fail);
        proves.keys = QStringList{u"QUAY-7"_s};
        model.setRows({proves, check(2, 1, u"https://a.example"_s, u"/health"_s, CheckState::Pass),
                       check(3, 2, u"https://b.example"_s, u"/health"_s, CheckState::Fail)});
        filter.setWords(u"fail health"_s);
        QCOMPARE(outline(filter), QStringList({u"System 1, https://a.example: /health/ready"_s,
                                               u"System 2, https://b.example: /health"_s}));
        QCOMPARE(filter.shownRows(), 2);
        filter.setWords(u"quay-7"_s);
        QCOMPARE(outline(filter), QStringList{u"System 1, https://a.example: /health/ready"_s});
        filter.setWords(u"nothing"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setWords({});
        QCOMPARE(filter.shownRows(), 3);
    }

    void sortsRowsWithinTheirServices()
    {
        ServiceChecksModel model;
        ServiceChecksFilter filter;
        QAbstractItemModelTester tester(&filter);
        filter.setSourceModel(&model);
        model.setRows({check(1, 2, u"https://b.example"_s, u"/1"_s, CheckState::Pass),
                       check(2, 2, u"https://b.example"_s, u"/2"_s, CheckState::Fail),
                       check(3, 1, u"https://a.example"_s, u"/3"_s, CheckState::Warn)});
        filter.sort(int(Column::State), Qt::AscendingOrder);
        QCOMPARE(outline(filter),
                 QStringList({u"System 2, https://b.example: /2 /1"_s, u"System 1, https://a.example: /3"_s}));
        filter.sort(int(Column::State), Qt::DescendingOrder);
        QCOMPARE(outline(filter),
                 QStringList({u"System 2, https://b.example: /1 /2"_s, u"System 1, https://a.example: /3"_s}));
        filter.sort(-1);
        QCOMPARE(outline(filter),
                 QStringList({u"System 2, https://b.example: /1 /2"_s, u"System 1, https://a.example: /3"_s}));
    }

    void theWorstOutcomeOfAnHourIsItsOwn()
    {
        const CheckTrend trend{.points = {{now.addSecs(-25 * 3600), CheckState::Fail, 1},
                                          {now.addSecs(-2 * 3600 - 60), CheckState::Pass, 1},
                                          {now.addSecs(-2 * 3600 - 30), CheckState::Fail, 1},
                                          {now.addSecs(-2 * 3600 - 10), CheckState::Pass, 1},
                                          {now, CheckState::Pass, 1}},
                               .end = now};
        const auto hours = hourly(trend);
        QCOMPARE(hours[23], CheckState::Pass);
        QCOMPARE(hours[22], CheckState::NotRun);
        QCOMPARE(hours[21], CheckState::Fail);
        QCOMPARE(std::ranges::count(hours, CheckState::NotRun), 22);
    }
};

QTEST_MAIN(TestServiceChecksModel)
#include "tst_servicechecksmodel.moc"
