#include "support/liveprogram.h"
#include "support/standin.h"
#include "support/strict.h"

#include <QDir>
#include <QRegularExpression>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isBurst(const QString &text)
{
    return text.contains(u"\nburst "_s);
}

/// Whether the stand-in can answer it: no file of a pipeline, no other server, nobody's record, and not whatever
/// answers at port 80 of this machine.
bool isAnswered(const QString &text)
{
    for (const char *part : {"artifact", "{PROMETHEUS}", "{NODE_EXPORTER}", "cache_requests_total",
                             "{PATH_OF_ANOTHER_USER}", "{LIMITED_PATH}", "redirection", "/auth/register"}) {
        if (text.contains(QLatin1String(part)))
            return false;
    }
    return true;
}

/// What the user fills in as well.
void complete(ServiceCheck &check)
{
    allowAndShorten(check);
    check.text.replace(u"{POST_PATH}"_s, check.text.contains(u"== 422"_s) ? u"/pilots"_s : u"/roster"_s);
    check.text.replace(u"{PROTECTED_PATH}"_s, u"/roster"_s);
    check.text.replace(u"{CACHED_PATH}"_s, u"/"_s);
}

/// The origins that checks want to be let in.
QStringList ownOrigins(const WorkspaceState &state)
{
    static const QRegularExpression cors(u"cors \"(https://[^\"]+)\""_s);
    QStringList origins;
    for (const ServiceCheck &check : state.serviceChecks()) {
        for (auto found = cors.globalMatch(check.text); found.hasNext();) {
            const QString origin = found.next().captured(1);
            if (!origin.contains(u"evil"_s))
                origins.append(origin);
        }
    }
    return origins;
}

/// Where a better service changes nothing: a broken one lets everybody in, and the score of its headers only warns.
bool passesAnyway(const ServiceCheck &check)
{
    return check.text.contains(u"!= \"restricted\""_s) || check.text.contains(u"observatory \"score\""_s);
}

} // namespace

/// The real documents, where they lie beside the checkout, with a service that stands in for theirs: their criteria go
/// from red to green as far as it can answer them.
class TestStandInSeeds : public QObject {
    Q_OBJECT

    Authority m_authority;
    QStringList m_seeds;

private slots:
    void initTestCase()
    {
        const QDir folder(QStringLiteral(SHIPWORTHY_SOURCE_DIR "/../shared/seeds"));
        for (const QString &name : folder.entryList({u"00?_*"_s}, QDir::Files, QDir::Name))
            m_seeds.append(folder.filePath(name));
        if (m_seeds.size() < 5)
            QSKIP("the reference documents are not beside this checkout");
        if (const QByteArray why = whyNoStandIn(); !why.isEmpty())
            QSKIP(why);
        QVERIFY(welcomeStandIns(m_authority));
    }
    void init() { failOnAnyWarning(); }

    void theirCriteriaGoFromRedToGreen_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("checks"); // at least
        QTest::addColumn<int>("denied"); // items, at least
        QTest::newRow("first") << 0 << 20 << 10;
        QTest::newRow("second") << 1 << 10 << 5;
        QTest::newRow("third") << 2 << 15 << 10;
        QTest::newRow("fifth") << 4 << 6 << 1;
    }
    void theirCriteriaGoFromRedToGreen()
    {
        QFETCH(int, seed);
        QFETCH(int, checks);
        QFETCH(int, denied);
        LiveProgram program;
        Workspace &workspace = program.workspace();
        StandIn service({.nginx = true, .haproxy = true}, m_authority);
        service.set(u"HARBOUR_HEALTH"_s, u"503"_s);
        service.set(u"HARBOUR_METRICS"_s, u"none"_s);
        service.set(u"HARBOUR_DOCS"_s, u"none"_s);
        QVERIFY2(service.become(StandIn::State::Broken), service.log());
        QVERIFY(program.import(m_seeds[seed]));
        QVERIFY2(program.acceptSuggestions(service.base(), isAnswered), program.messages());
        QVERIFY(program.editChecks(complete));
        const auto accepted = workspace.state().serviceChecks().size();
        QVERIFY2(accepted >= checks, QByteArray::number(accepted));
        service.letIn(ownOrigins(workspace.state()));

        // Everything that is checked was done, says the team; the service says otherwise.
        const QList<ItemId> items = program.checkedItems(Status::Open) + program.checkedItems(Status::Partial);
        QVERIFY(workspace.setStatus(items, Status::Resolved));
        const QList<ItemId> ticked = program.checkedItems(Status::Resolved);
        QVERIFY(program.editChecks([](ServiceCheck &check) { check.isPaused = passesAnyway(check); }));
        QVERIFY2(program.runAll(), program.notIn(CheckState::NotRun));
        QVERIFY2(program.notIn(CheckState::Fail).isEmpty(), program.notIn(CheckState::Fail));
        const auto deniedNow = std::ranges::count_if(
            ticked, [&](ItemId item) { return workspace.evidence(item) == Evidence::Contradicted; });
        QVERIFY2(deniedNow >= denied, QByteArray::number(qlonglong(deniedNow)));

        // Fixed. Bursts go one at a time: each would use up what another asks for.
        QVERIFY2(service.become(StandIn::State::Fixed), service.log());
        QVERIFY(program.editChecks([](ServiceCheck &check) { check.isPaused = isBurst(check.text); }));
        QVERIFY2(program.runAll(), program.notIn(CheckState::NotRun));
        for (const ServiceCheck &check : workspace.state().serviceChecks()) {
            const CheckStanding standing = workspace.state().standing(check.id);
            const bool isGood = standing.state == CheckState::Pass ||
                                (standing.state == CheckState::Warn && check.text.contains(u"\nwarn "_s));
            QVERIFY2(check.isPaused || isGood, qPrintable(check.text + standing.why));
        }
        passBursts(program, service);
        for (const ItemId item : ticked)
            QVERIFY(workspace.evidence(item) != Evidence::Contradicted);
        QVERIFY(
            std::ranges::any_of(ticked, [&](ItemId item) { return workspace.evidence(item) == Evidence::Verified; }));
    }

private:
    static void passBursts(const LiveProgram &program, StandIn &service)
    {
        static const QRegularExpression burst(u"^\\w+ \\{H\\}(\\S+)\nburst (\\d+)\n"_s,
                                              QRegularExpression::MultilineOption);
        QList<CheckId> bursts;
        for (const ServiceCheck &check : program.state().serviceChecks()) {
            if (isBurst(check.text))
                bursts.append(check.id);
        }
        for (const CheckId id : std::as_const(bursts)) {
            const QString text = program.state().serviceCheck(id)->text;
            const auto found = burst.match(text);
            QVERIFY2(found.hasMatch(), qPrintable(text));
            service.clearLimits();
            service.limit(found.captured(1), found.captured(2).toInt() - 1);
            QVERIFY2(service.countAnew(), service.log());
            QVERIFY(program.editChecks([id](ServiceCheck &check) { check.isPaused = check.id != id; }));
            QVERIFY2(program.runAll(), program.notIn(CheckState::NotRun));
            QVERIFY2(program.notIn(CheckState::Pass).isEmpty(), program.notIn(CheckState::Pass));
        }
    }
};

QTEST_MAIN(TestStandInSeeds)
#include "tst_standinseeds.moc"
