#include "items/blockerforecast.h"
#include "support/duplicates.h"
#include "support/strict.h"

#include <QLocale>

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

const QDate today = test::noon().date();

Forecast range()
{
    return {.outcome = Forecast::Outcome::Range,
            .remaining = 4,
            .remainingItems = 4,
            .closed = 5,
            .days = 21,
            .earliest = QDate(2026, 3, 12),
            .likely = QDate(2026, 3, 20),
            .latest = QDate(2026, 4, 2)};
}

} // namespace

class TestBlockerForecast : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aRangeIsSaidWithWhatItRestsOn()
    {
        QCOMPARE(blockersFact(range()), u"At this pace the blockers are verified between 12 Mar and 2 Apr 2026."_s);
        QCOMPARE(blockersBasis(range(), {}), u"4 left; 5 closed in the last 21 days, and nothing new is assumed."_s);
        Forecast slipping = range();
        slipping.reopened = 2;
        slipping.latest = {};
        QCOMPARE(blockersFact(slipping), u"At this pace the blockers are verified on 12 Mar 2026 at the earliest."_s);
        QVERIFY(blockersBasis(slipping, {}).contains(u"2 came back"_s));
    }

    void aDueDayIsSaidWhereThePaceMissesIt()
    {
        QVERIFY(blockersBasis(range(), QDate(2026, 3, 1)).endsWith(u"The last of them is due on 1 Mar 2026."_s));
        QVERIFY(!blockersBasis(range(), QDate(2026, 5, 1)).contains(u"due"_s));
    }

    void withoutAPaceNothingIsSaid_data()
    {
        QTest::addColumn<Forecast::Outcome>("outcome");
        QTest::newRow("nothing left") << Forecast::Outcome::NothingLeft;
        QTest::newRow("too little") << Forecast::Outcome::TooLittle;
        QTest::newRow("no progress") << Forecast::Outcome::NoProgress;
    }
    void withoutAPaceNothingIsSaid()
    {
        QFETCH(Forecast::Outcome, outcome);
        Forecast none = range();
        none.outcome = outcome;
        QVERIFY(blockersFact(none).isEmpty());
        QVERIFY(blockersBasis(none, QDate(2026, 3, 1)).isEmpty());
    }

    void theLastDueDayIsThatOfBlockersThatAreOpen()
    {
        const auto dated = [](const char *key, Severity severity, Status status, int day) {
            Finding finding = test::finding(QString::fromLatin1(key), u"Mend it"_s, severity, status);
            finding.due = QDate(2026, 4, day);
            return finding;
        };
        const WorkspaceState state = assemble(
            {test::audit(
                u"pier.md"_s, u"Pier"_s,
                {dated("A", Severity::Critical, Status::Open, 3), dated("B", Severity::Critical, Status::Open, 7),
                 dated("C", Severity::Critical, Status::Resolved, 9), dated("D", Severity::High, Status::Open, 20)})},
            test::noon());
        QCOMPARE(lastDueOfBlockers(state, state.systems().first().id, today), QDate(2026, 4, 7));
    }

    void aFindingBlocksAlsoByAnotherThatSaysTheSame()
    {
        const WorkspaceState state = assemble({test::portAudit(), test::portReview()}, test::noon());
        const DuplicateGroup &group = state.duplicates().first(); // high in the audit, critical in the review
        for (const ItemId member : group.members)
            QVERIFY(isBlocking(state, *state.item(member)));
        QVERIFY(!isBlocking(state, state.items().last()));
    }
};

QTEST_GUILESS_MAIN(TestBlockerForecast)
#include "tst_blockerforecast.moc"
