#include "checks/format.h"
#include "checks/parser.h"
#include "pages/checkfiles.h"
#include "support/readdocuments.h"
#include "support/states.h"
#include "support/strict.h"

#include <QTest>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr SystemId harbour{1}, pier{2};

/// Two systems; in the first two findings are called the same.
WorkspaceState twoSystems()
{
    AuditDocument first;
    first.path = u"harbour.md"_s;
    first.system = u"Harbour"_s;
    first.findings = {finding(u"H-1"_s, Severity::High), finding(u"H-2"_s, Severity::Low),
                      finding(u"H-1"_s, Severity::Low)};
    AuditDocument second = first;
    second.path = u"pier.md"_s;
    second.system = u"Pier & Quay: north"_s;
    second.findings = {finding({}, Severity::Low)};
    return assemble({first, second}, QDateTime(QDate(2026, 3, 6), QTime(8, 0), QTimeZone::utc()));
}

QString formatted(const QString &text)
{
    return checks::format(checks::parseChecks(text)->checks.constFirst());
}

ServiceCheck made(SystemId system, const QString &name, const QUrl &base, const QString &text, QList<ItemId> items = {})
{
    ServiceCheck check;
    check.system = system;
    check.name = name;
    check.base = base;
    check.text = formatted(text);
    check.items = std::move(items);
    return check;
}

QList<ItemId> itemsOf(const WorkspaceState &state, SystemId system)
{
    QList<ItemId> ids;
    for (const Item &item : state.items()) {
        if (item.system == system)
            ids.append(item.id);
    }
    return ids;
}

} // namespace

/// Check files as the window writes and reads them.
class TestCheckFiles : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void whatWasExportedIsImportedAsItWas()
    {
        const WorkspaceState state = twoSystems();
        const QList<ItemId> items = itemsOf(state, harbour);
        QCOMPARE(items.size(), 3);
        QList<ServiceCheck> checks{
            made(harbour, u"Readiness"_s, QUrl(u"https://harbour.example/api"_s), u"GET {H}/ready\nstatus == 200\n"_s,
                 items),
            made(pier, u"Other base"_s, QUrl(u"https://pier.example"_s), u"GET {H}/ready\nstatus == 200\n"_s,
                 itemsOf(state, pier)),
            made(harbour, {}, {}, u"# mine\n# for: nobody knows\nGET https://whole.example/\nstatus == 200\n"_s),
            made(harbour, u"Base that is not asked"_s, QUrl(u"https://b.example"_s),
                 u"GET https://whole.example/x\nstatus == 200 # beside\n"_s, {items[2]}),
            made(pier, u"File"_s, {}, u"artifact \"coverage.xml\" cobertura \"line-rate\" >= 75%\n"_s)};
        checks[1].isPaused = true;
        checks[3].source.sentence = u"`/x` answers 200: always # really"_s;
        const QString file = ui::checkFileOf(checks, state);
        const auto back = ui::checksIn(file, state, pier);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message()));
        QCOMPARE(back->checks.size(), checks.size());
        for (qsizetype at = 0; at < checks.size(); ++at)
            QVERIFY2(back->checks[at] == checks[at], qPrintable(checks[at].text));
        QCOMPARE(ui::checkFileOf(back->checks, state), file);
    }

    void whatPeopleAllowedStaysInTheWorkspace()
    {
        const WorkspaceState state = twoSystems();
        ServiceCheck check = made(harbour, {}, {}, u"GET https://a.example/\nburst 5\nstatus nth 4 == 429\n"_s);
        check.mayBurst = check.ticksItems = true;
        const auto back = ui::checksIn(ui::checkFileOf({check}, state), state, harbour);
        QVERIFY(back);
        QVERIFY(!back->checks.first().mayBurst && !back->checks.first().ticksItems);
    }

    void aNamedSystemCountsForTheChecksBelow()
    {
        const WorkspaceState state = twoSystems();
        const auto read = ui::checksIn(u"GET https://a.example/\nstatus == 200\n\n# system: Pier & Quay: north\n"
                                       "GET https://b.example/\nstatus == 200\n\n"
                                       "GET https://c.example/\nstatus == 200\n\n# system: Harbour\n"
                                       "GET https://d.example/\nstatus == 200\n"_s,
                                       state, harbour);
        QVERIFY(read);
        QList<SystemId> systems;
        for (const ServiceCheck &check : read->checks)
            systems.append(check.system);
        QCOMPARE(systems, (QList<SystemId>{harbour, pier, pier, harbour}));
    }

    void aBaseOfOneSystemIsNotThatOfAnother()
    {
        const WorkspaceState state = twoSystems();
        const auto read = ui::checksIn(u"# system: Harbour\n# {H}: https://a.example\nGET {H}/\nstatus == 200\n\n"
                                       "# system: Pier & Quay: north\nGET {H}/\nstatus == 200\n"_s,
                                       state, harbour);
        QVERIFY(!read);
        QVERIFY2(read.error().message().contains(u"no base address"), qPrintable(read.error().message()));
    }

    void anUnknownSystemIsNamed()
    {
        const WorkspaceState state = twoSystems();
        const QString text = u"# system: Lighthouse\nGET https://a.example/\nstatus == 200\n"_s;
        QCOMPARE(ui::unknownSystemsIn(text, state), QStringList{u"Lighthouse"_s});
        const auto read = ui::checksIn(text, state, harbour);
        QVERIFY(!read);
        QVERIFY2(read.error().message().contains(u"Lighthouse"), qPrintable(read.error().message()));
        const auto put = ui::checksIn(text, state, harbour, {{u"Lighthouse"_s, pier}});
        QVERIFY(put);
        QCOMPARE(put->checks.first().system, pier);
        QVERIFY(ui::unknownSystemsIn(ui::checkFileOf(put->checks, state), state).isEmpty());
    }

    void anUnknownItemStaysInTheText()
    {
        const WorkspaceState state = twoSystems();
        const auto read = ui::checksIn(
            u"# for: finding H-9: Gone\n# for: finding H-2: Title of H-2\nGET https://a.example/\nstatus == 200\n"_s,
            state, harbour);
        QVERIFY(read);
        QCOMPARE(read->unknownItems, QStringList{u"finding H-9: Gone"_s});
        QCOMPARE(read->checks.first().items, QList{itemsOf(state, harbour)[1]});
        QVERIFY2(read->checks.first().text.startsWith(u"# for: finding H-9: Gone\n"),
                 qPrintable(read->checks.first().text));
    }

    void failsWithoutAnySystem()
    {
        const auto read = ui::checksIn(u"GET https://a.example/\nstatus == 200\n"_s, {}, {});
        QVERIFY(!read);
        QVERIFY2(read.error().message().contains(u"no system yet"), qPrintable(read.error().message()));
    }
};

QTEST_GUILESS_MAIN(TestCheckFiles)
#include "tst_checkfiles.moc"
