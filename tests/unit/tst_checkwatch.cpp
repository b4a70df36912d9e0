#include "domain/secrets.h"
#include "support/checkruns.h"
#include "support/loopbackserver.h"
#include "support/openworkspace.h"
#include "support/strict.h"
#include "workspace/checkevidence.h"
#include "workspace/checkwatch.h"

#include <QFile>
#include <QSqlQuery>

using namespace shipworthy;

namespace {

using namespace std::chrono_literals;

constexpr int patience = 20000; ///< milliseconds; only a failing test takes as long

/// A service that answers as it is told.
class Service : public test::LoopbackServer {
public:
    Service()
        : LoopbackServer([this](QTcpSocket &socket, const QByteArray &) {
            QTimer::singleShot(delay, &socket, [this, &socket] {
                socket.write("HTTP/1.1 " + status +
                             "\r\nSet-Cookie: session=tide42; Path=/\r\nContent-Length: 2\r\n"
                             "Connection: close\r\n\r\nok");
                socket.disconnectFromHost();
            });
        })
    {
    }
    QByteArray status = "200 OK";
    std::chrono::milliseconds delay{0};
};

/// A workspace with a ticked finding, a check of it and a service to ask.
struct Watched {
    explicit Watched(const QString &options = {}, bool mayBurst = false)
    {
        Finding ready =
            test::harbourFinding(QStringLiteral("QUAY-1"), QStringLiteral("Say when ready"), Status::Resolved);
        ready.severity = Severity::Critical;
        workspace.import({test::harbourAudit(QStringLiteral("quay.md"), {ready})});
        item = workspace->state().items().first().id;
        ServiceCheck check;
        check.system = workspace->state().systems().first().id;
        check.base = service.url(QString());
        check.text = QStringLiteral("GET {H}/ready\n%1status == 200\n").arg(options);
        check.items = {item};
        check.mayBurst = mayBurst;
        id = workspace->addServiceChecks({check})->first();
        CheckSurroundings surroundings;
        surroundings.clock = [this] { return workspace.now; };
        watch = std::make_unique<CheckWatch>(*workspace, surroundings, test::unhurried());
    }

    void allow() const { QVERIFY(watch->allowPrivate()); }
    void runOnce() const
    {
        QSignalSpy finished(watch.get(), &CheckWatch::finished);
        watch->run({id});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    }
    [[nodiscard]] CheckState state() const { return workspace->state().standing(id).state; }

    Service service;
    test::OpenWorkspace workspace;
    ItemId item;
    CheckId id;
    std::unique_ptr<CheckWatch> watch;
};

void breakRuns()
{
    QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst(), false));
    QVERIFY(query.exec(QStringLiteral("CREATE TEMP TRIGGER broken BEFORE INSERT ON main.check_run "
                                      "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END")));
}

} // namespace

class TestCheckWatch : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void asksNothingPrivateWithoutConsent_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("plain") << QString();
        QTest::newRow("a text allows itself nothing") << QStringLiteral("allow-private\n");
    }
    void asksNothingPrivateWithoutConsent()
    {
        QFETCH(QString, options);
        const Watched watched(options);
        QSignalSpy consent(watched.watch.get(), &CheckWatch::consentNeeded);
        watched.watch->runAll();
        QCOMPARE(consent.size(), 1);
        QCOMPARE(consent[0][0].value<QList<CheckId>>(), QList{watched.id});
        QCOMPARE(watched.watch->running(), 0);
        QCOMPARE(watched.service.connections(), 0);
    }

    void consentIsKeptWithTheWorkspace()
    {
        Watched watched;
        watched.allow();
        watched.watch.reset();
        watched.workspace.reopen();
        const CheckWatch watch(*watched.workspace);
        QVERIFY(watch.allowsPrivate());
        QCOMPARE(watched.workspace->history().first().kind, EventKind::SettingChanged);
    }

    void anIntervalCountsFromTheStartOfARun()
    {
        Watched watched(QStringLiteral("interval 60s\n"));
        watched.allow();
        watched.service.delay = 700ms;
        watched.watch->startWatching();
        QSignalSpy finished(watched.watch.get(), &CheckWatch::finished);
        watched.watch->run({watched.id});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        const qint64 until = watched.workspace.now.msecsTo(watched.watch->nextRun(watched.id));
        QVERIFY2(until > 0 && until <= 60000 - 700, QByteArray::number(until));
    }

    void aBurstWaitsUntilItsLimitCountsAnew()
    {
        Watched watched(QStringLiteral("burst 2\ninterval 1s\n"), true);
        watched.allow();
        watched.service.status = "429 Too Many Requests\r\nRetry-After: 300";
        watched.watch->startWatching();
        QSignalSpy finished(watched.watch.get(), &CheckWatch::finished);
        watched.watch->run({watched.id});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QCOMPARE(watched.state(), CheckState::Error);
        const qint64 until = watched.workspace.now.msecsTo(watched.watch->nextRun(watched.id));
        QVERIFY2(until > 200000 && until <= 300000, QByteArray::number(until));
    }

    void aPassVerifiesTheItem()
    {
        const Watched watched;
        watched.allow();
        watched.runOnce();
        QCOMPARE(watched.state(), CheckState::Pass);
        QCOMPARE(watched.workspace->evidence(watched.item), Evidence::Verified);
    }

    void aFileBesideTheWorkspaceVerifiesTheItem_data()
    {
        QTest::addColumn<QByteArray>("rate");
        QTest::addColumn<CheckState>("state");
        QTest::newRow("enough") << QByteArray("0.8") << CheckState::Pass;
        QTest::newRow("too little") << QByteArray("0.7") << CheckState::Fail;
    }
    void aFileBesideTheWorkspaceVerifiesTheItem()
    {
        QFETCH(QByteArray, rate);
        QFETCH(CheckState, state);
        const Watched watched;
        QFile file(watched.workspace.filePath(QStringLiteral("coverage.xml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<coverage line-rate=\"" + rate + "\" timestamp=\"" +
                   QByteArray::number(watched.workspace.now.addDays(-1).toSecsSinceEpoch()) +
                   "\"><packages/></coverage>");
        file.close();
        ServiceCheck check = *watched.workspace->state().serviceCheck(watched.id);
        check.id = {};
        check.base = {};
        check.text = QStringLiteral("max-age 7d\nartifact \"coverage.xml\" cobertura \"line-rate\" >= 75%\n");
        const CheckId id = watched.workspace->addServiceChecks({check})->first();
        QSignalSpy finished(watched.watch.get(), &CheckWatch::finished);
        watched.watch->run({id}); // asks no service, so nobody need agree
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QCOMPARE(watched.workspace->state().standing(id).state, state);
        QCOMPARE(watched.service.connections(), 0);
    }

    void keepsWhatCameBackWithoutSecrets()
    {
        const Watched watched;
        watched.allow();
        watched.runOnce();
        const QList<CheckRunRecord> runs = watched.workspace->checkRuns(watched.id, 5);
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs[0].httpStatus, 200);
        QVERIFY(runs[0].latency.has_value());
        QVERIFY(!runs[0].evidence.contains("tide42"));
        const auto evidence = checkEvidenceFrom(runs[0].evidence);
        QVERIFY(evidence.has_value());
        QCOMPARE(evidence->lines.size(), 1);
        QCOMPARE(evidence->lines[0].text, QStringLiteral("status == 200"));
        QCOMPARE(evidence->lines[0].outcome, CheckState::Pass);
        QCOMPARE(evidence->exchanges.size(), 1);
        QCOMPARE(evidence->exchanges[0].body, QStringLiteral("ok"));
        QVERIFY(evidence->exchanges[0].headers.contains(
            std::pair(QStringLiteral("Set-Cookie"), QStringLiteral("session=%1; Path=/").arg(hiddenSecret()))));
    }

    void aRunByHandIsTheStateAtOnce()
    {
        Watched watched;
        watched.allow();
        watched.runOnce();
        QSignalSpy changed(watched.watch.get(), &CheckWatch::stateChanged);
        watched.service.status = "503 Service Unavailable";
        watched.runOnce();
        QCOMPARE(watched.state(), CheckState::Fail);
        QCOMPARE(watched.workspace->evidence(watched.item), Evidence::Contradicted);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][1].value<CheckState>(), CheckState::Pass);
        QCOMPARE(changed[0][2].value<CheckState>(), CheckState::Fail);
    }

    void aWatchedCheckFailsOnlyAfterItsThreshold()
    {
        Watched watched(QStringLiteral("interval 1s\nfailureThreshold 3\n"));
        watched.allow();
        watched.runOnce();
        watched.service.status = "503 Service Unavailable";
        const int before = watched.service.connections();
        watched.watch->startWatching();
        QTRY_COMPARE_WITH_TIMEOUT(watched.state(), CheckState::Fail, patience);
        QVERIFY(watched.service.connections() - before >= 3);
        QCOMPARE(watched.workspace->checkRuns(watched.id, 10).size(), 4);
    }

    void onePassMendsAWatchedCheck()
    {
        Watched watched(QStringLiteral("interval 1s\n"));
        watched.allow();
        watched.service.status = "503 Service Unavailable";
        watched.runOnce();
        watched.service.status = "200 OK";
        watched.watch->startWatching();
        QTRY_COMPARE_WITH_TIMEOUT(watched.state(), CheckState::Pass, patience);
        QCOMPARE(watched.workspace->evidence(watched.item), Evidence::Verified);
    }

    void aPausedCheckRunsByHandOnly()
    {
        const Watched watched;
        watched.allow();
        ServiceCheck check = *watched.workspace->state().serviceCheck(watched.id);
        check.isPaused = true;
        QVERIFY(watched.workspace->editServiceChecks({check}));
        watched.watch->runAll();
        QCOMPARE(watched.watch->running(), 0);
        watched.watch->startWatching();
        QVERIFY(!watched.watch->nextRun(watched.id).isValid());
        watched.runOnce();
        QCOMPARE(watched.state(), CheckState::Pass);
    }

    void watchesWithinTheInterval()
    {
        const Watched watched;
        watched.allow();
        watched.watch->startWatching(3600s);
        const QDateTime next = watched.watch->nextRun(watched.id);
        QVERIFY(next.isValid());
        QVERIFY(next <= watched.workspace.now.addSecs(3600));
        watched.watch->stopWatching();
        QVERIFY(!watched.watch->nextRun(watched.id).isValid());
    }

    void aPreviewKeepsNothing()
    {
        const Watched watched;
        watched.allow();
        QSignalSpy previewed(watched.watch.get(), &CheckWatch::previewed);
        ServiceCheck tried = *watched.workspace->state().serviceCheck(watched.id);
        tried.text = QStringLiteral("GET {H}/ready\nstatus == 204\n");
        const auto number = watched.watch->preview(tried);
        QVERIFY(number);
        QTRY_COMPARE_WITH_TIMEOUT(previewed.size(), 1, patience);
        QCOMPARE(previewed[0][0].toInt(), *number);
        QCOMPARE(previewed[0][1].value<CheckRunRecord>().outcome, CheckState::Fail);
        QVERIFY(watched.workspace->checkRuns(watched.id, 5).isEmpty());
        QCOMPARE(watched.state(), CheckState::NotRun);
    }

    void aPreviewOfWhatIsNoCheckNamesThePlace()
    {
        const Watched watched;
        ServiceCheck tried = *watched.workspace->state().serviceCheck(watched.id);
        tried.text = QStringLiteral("GET {H}/ready\nstatus is 200\n");
        const auto number = watched.watch->preview(tried);
        QVERIFY(!number);
        QVERIFY2(number.error().message().contains(QLatin1String("line 2")), qPrintable(number.error().message()));
    }

    void aCheckRemovedMeanwhileIsNotKept()
    {
        const Watched watched;
        watched.allow();
        QSignalSpy finished(watched.watch.get(), &CheckWatch::finished);
        watched.watch->run({watched.id});
        QVERIFY(watched.workspace->removeServiceChecks({watched.id}));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QVERIFY(watched.workspace->checkRuns(watched.id, 5).isEmpty());
    }

    void aRunThatCannotBeWrittenIsTriedAgain()
    {
        const Watched watched;
        watched.allow();
        QSignalSpy failed(watched.watch.get(), &CheckWatch::failed);
        breakRuns();
        watched.runOnce();
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<Error>().message().contains(QLatin1String("disk is full")));
        QCOMPARE(watched.state(), CheckState::NotRun);
        test::OpenWorkspace::mendWrites();
        watched.runOnce();
        QCOMPARE(watched.workspace->checkRuns(watched.id, 5).size(), 2);
        QCOMPARE(watched.state(), CheckState::Pass);
    }

    void closingWritesWhatHasEnded()
    {
        Watched watched;
        watched.allow();
        watched.watch->run({watched.id});
        QTRY_COMPARE_WITH_TIMEOUT(watched.watch->running(), 0, patience);
        watched.watch.reset();
        QCOMPARE(watched.workspace->checkRuns(watched.id, 5).size(), 1);
    }

    void closingEndsWhatIsUnderWay()
    {
        test::LoopbackServer silent([](QTcpSocket &, const QByteArray &) {});
        Watched watched;
        watched.allow();
        ServiceCheck check = *watched.workspace->state().serviceCheck(watched.id);
        check.base = silent.url(QString());
        QVERIFY(watched.workspace->editServiceChecks({check}));
        watched.watch->run({watched.id});
        QTRY_COMPARE_WITH_TIMEOUT(silent.connections(), 1, patience);
        watched.watch.reset();
        QVERIFY(watched.workspace->checkRuns(watched.id, 5).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCheckWatch)
#include "tst_checkwatch.moc"
