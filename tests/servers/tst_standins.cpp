#include "support/liveprogram.h"
#include "support/standin.h"
#include "support/strict.h"

#include <QElapsedTimer>
#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds interval = 5s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Three fictional systems, each with an audit in a shape of its own and a service that stands in for it on servers
/// that others wrote. The program goes from red to green and back with the service, and no document is edited for it.
class TestStandIns : public QObject {
    Q_OBJECT

    Authority m_authority;

private slots:
    void initTestCase()
    {
        if (const QByteArray why = whyNoStandIn(); !why.isEmpty())
            QSKIP(why);
        QVERIFY(welcomeStandIns(m_authority));
    }
    void init() { failOnAnyWarning(); }

    void theProgramFollowsTheService_data()
    {
        QTest::addColumn<QString>("audit");
        QTest::addColumn<bool>("nginx");
        QTest::addColumn<bool>("haproxy");
        QTest::addColumn<int>("checks");
        QTest::newRow("on FastAPI") << u"pilotage-desk.md"_s << false << false << 7;
        QTest::newRow("on nginx") << u"tideboard.md"_s << true << false << 8;
        QTest::newRow("on haproxy") << u"ferryline-gate.md"_s << false << true << 5;
    }
    void theProgramFollowsTheService()
    {
        QFETCH(QString, audit);
        QFETCH(bool, nginx);
        QFETCH(bool, haproxy);
        const QString path = QStringLiteral(SHIPWORTHY_SOURCE_DIR "/tests/servers/audits/") + audit;
        const QByteArray before = contentOf(path);
        StandIn service({.nginx = nginx, .haproxy = haproxy}, m_authority);
        service.limit(u"/tickets"_s, 20);
        service.limit(u"/auth/login"_s, 5);
        if (!haproxy)
            service.set(u"HARBOUR_METRICS"_s, u"none"_s);
        QVERIFY2(service.become(StandIn::State::Broken), service.log());

        LiveProgram program;
        Workspace &workspace = program.workspace();
        QVERIFY(program.import(path));
        const SystemId system = workspace.state().systems().first().id;
        QVERIFY(program.acceptSuggestions(service.base(), [](const QString &) { return true; }));
        QTEST(int(workspace.state().serviceChecks().size()), "checks");
        QVERIFY(program.editChecks(allowAndShorten));

        // Broken as the audit says: everything fails, and what was ticked is denied.
        QVERIFY2(program.runAll(), program.notIn(CheckState::NotRun));
        QVERIFY2(program.notIn(CheckState::Fail).isEmpty(), program.notIn(CheckState::Fail));
        const QList<ItemId> ticked = program.checkedItems(Status::Resolved);
        const QList<ItemId> open = program.checkedItems(Status::Open);
        QVERIFY(ticked.size() >= 2 && !open.isEmpty());
        for (const ItemId item : ticked)
            QCOMPARE(workspace.evidence(item), Evidence::Contradicted);
        QCOMPARE(workspace.readiness(system).verdict, Verdict::NoGo);
        QVERIFY(workspace.contradictions(system).size() >= ticked.size());
        QCOMPARE(workspace.readiness(system).score, 0.0);

        // Fixed: everything passes. What was ticked is verified, and so is the rest once somebody ticks it.
        QVERIFY2(service.become(StandIn::State::Fixed), service.log());
        QVERIFY2(program.runAll(), program.notIn(CheckState::NotRun));
        QVERIFY2(program.notIn(CheckState::Pass).isEmpty(), program.notIn(CheckState::Pass));
        for (const ItemId item : ticked)
            QCOMPARE(workspace.evidence(item), Evidence::Verified);
        for (const ItemId item : open)
            QVERIFY(workspace.evidence(item) != Evidence::Verified);
        QVERIFY(workspace.setStatus(open, Status::Resolved));
        for (const ItemId item : open)
            QCOMPARE(workspace.evidence(item), Evidence::Verified);
        QCOMPARE(workspace.readiness(system).verdict, Verdict::Go);
        QCOMPARE(workspace.readiness(system).score, 100.0);

        // Broken again, while it is watched: the tick is denied within an interval of the first run that fails.
        const CheckId watched = program.watchHealthOnly(interval);
        QVERIFY(watched.isValid());
        const ItemId item = workspace.state().serviceCheck(watched)->items.constFirst();
        program.trigger("watchChecks");
        QTRY_VERIFY_WITH_TIMEOUT(workspace.checkRuns(watched, 1).constFirst().outcome == CheckState::Pass, 20000);
        QVERIFY2(service.become(StandIn::State::Broken), service.log());
        QElapsedTimer sinceFirst;
        QTRY_VERIFY_WITH_TIMEOUT(workspace.checkRuns(watched, 1).constFirst().outcome == CheckState::Fail, 20000);
        sinceFirst.start();
        QTRY_COMPARE_WITH_TIMEOUT(workspace.evidence(item), Evidence::Contradicted, 60000);
        QVERIFY2(sinceFirst.elapsed() <= std::chrono::milliseconds(interval).count(),
                 QByteArray::number(sinceFirst.elapsed()));
        program.trigger("watchChecks");
        QVERIFY(workspace.readiness(system).verdict != Verdict::Go);

        QCOMPARE(contentOf(path), before);
        QCOMPARE(*workspace.documentBytes(workspace.state().documents().first().id), before);
    }
};

QTEST_MAIN(TestStandIns)
#include "tst_standins.moc"
