#include "domain/blockerorder.h"
#include "domain/boxcount.h"
#include "domain/countedas.h"
#include "support/states.h"
#include "support/strict.h"

#include <QTest>

using namespace shipworthy;
using namespace shipworthy::test;

namespace {

const QDateTime now(QDate(2026, 3, 6), QTime(9, 0), QTimeZone::utc());
const QDate today = now.date();

void change(WorkspaceState &state, qint64 id, const std::function<void(ItemState &)> &edit)
{
    ItemState item = state.item({id})->state;
    edit(item);
    state.setItemState({id}, item);
}

void waiveUntil(WorkspaceState &state, qint64 id, QDate until)
{
    change(state, id, [until](ItemState &item) {
        item.status = Status::Accepted;
        item.waiver = Waiver{QStringLiteral("Low tide"), QStringLiteral("Ada"), until};
    });
}

/// One open, one claimed, one attested, one waived, one whose waiver expired, one not applicable.
WorkspaceState oneOfEach()
{
    QList<Finding> findings;
    for (int i = 1; i <= 6; ++i)
        findings.append(finding(QStringLiteral("A-%1").arg(i), Severity::Critical,
                                i == 2 || i == 3 ? Status::Resolved
                                : i == 6         ? Status::NotApplicable
                                                 : Status::Open));
    WorkspaceState state = stateWith(findings);
    change(state, 3, [](ItemState &item) {
        item.attestation = Attestation{QStringLiteral("Seen"), QStringLiteral("Ada"), now.addDays(-1)};
    });
    waiveUntil(state, 4, today);
    waiveUntil(state, 5, today.addDays(-1));
    return state;
}

} // namespace

class TestCountedAs : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void oneRuleSaysWhatAnItemCountsAs_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<Evidence>("evidence");
        QTest::addColumn<bool>("waived");
        QTest::addColumn<CountedAs>("counts");
        QTest::newRow("open") << Status::Open << Evidence::None << false << CountedAs::Open;
        QTest::newRow("partial") << Status::Partial << Evidence::Claimed << false << CountedAs::Open;
        QTest::newRow("deferred") << Status::Deferred << Evidence::None << false << CountedAs::Open;
        QTest::newRow("ticked") << Status::Resolved << Evidence::Claimed << false << CountedAs::Claimed;
        QTest::newRow("ticked, evidence old") << Status::Resolved << Evidence::Stale << false << CountedAs::Claimed;
        QTest::newRow("proved") << Status::Resolved << Evidence::Verified << false << CountedAs::Verified;
        QTest::newRow("ticked, denied") << Status::Resolved << Evidence::Contradicted << false << CountedAs::Open;
        QTest::newRow("waived") << Status::Accepted << Evidence::None << true << CountedAs::Accepted;
        QTest::newRow("waiver expired") << Status::Accepted << Evidence::None << false << CountedAs::Open;
        QTest::newRow("not applicable") << Status::NotApplicable << Evidence::None << false << CountedAs::NotApplicable;
    }
    void oneRuleSaysWhatAnItemCountsAs()
    {
        QFETCH(Status, status);
        QFETCH(Evidence, evidence);
        QFETCH(bool, waived);
        QTEST(countedAs(status, evidence, waived), "counts");
    }

    void theCountsOfASystemAddUp()
    {
        const Readiness readiness = rate(oneOfEach(), onlySystem, {}, now);
        QCOMPARE(readiness.rated, 5);
        QCOMPARE(readiness.open, 2);
        QCOMPARE(readiness.waived, 1);
        QCOMPARE(readiness.unproven, 1);
        QCOMPARE(readiness.verified, 1);
        QCOMPARE(readiness.done, readiness.unproven + readiness.verified);
    }

    void anItemIsOpenAsItIsCounted()
    {
        const WorkspaceState state = oneOfEach();
        QList<qint64> open;
        for (const Item &item : state.items()) {
            if (isOpen(state, item, {{2}}, today))
                open.append(item.id.value);
        }
        QCOMPARE(open, (QList<qint64>{1, 2, 5}));
    }

    void aWaiverExpiresOnTheDayAfterItsLast()
    {
        const WorkspaceState state = oneOfEach();
        QCOMPARE(waiverExpiredSince(*state.item({5}), today), today);
        QVERIFY(waiverExpiredSince(*state.item({4}), today).isNull());
        QVERIFY(waiverExpiredSince(*state.item({1}), today).isNull());
    }

    void blockersComeBySeverityThenPriorityThenDueDay()
    {
        WorkspaceState state =
            stateWith({finding(QStringLiteral("late, high"), Severity::High),
                       finding(QStringLiteral("P0 without severity"), {}, Status::Open, Priority::P0),
                       finding(QStringLiteral("critical, no day"), Severity::Critical),
                       finding(QStringLiteral("critical, later"), Severity::Critical),
                       finding(QStringLiteral("critical, sooner"), Severity::Critical),
                       finding(QStringLiteral("critical, P1"), Severity::Critical, Status::Open, Priority::P1)});
        change(state, 1, [](ItemState &item) { item.due = today.addDays(-30); });
        change(state, 4, [](ItemState &item) { item.due = today.addDays(9); });
        change(state, 5, [](ItemState &item) { item.due = today.addDays(2); });
        QList<qint64> order;
        for (const Blocker &blocker : mostSevereFirst(state, rate(state, onlySystem, {}, now).blockers, today))
            order.append(blocker.item.value);
        QCOMPARE(order, (QList<qint64>{6, 5, 4, 3, 2, 1}));
    }

    void whatWasAcceptedUntilADayIsOpenAfterIt()
    {
        const WorkspaceState state = oneOfEach();
        QCOMPARE(standingOf(state, *state.item({4}), today), Status::Accepted);
        QCOMPARE(standingWords(*state.item({4}), today), QStringLiteral("Accepted"));
        QCOMPARE(standingOf(state, *state.item({5}), today), Status::Open);
        QCOMPARE(standingWords(*state.item({5}), today), QStringLiteral("Waiver expired"));
    }

    void boxesAreCountedByTheirTicks()
    {
        AuditDocument document;
        document.path = QStringLiteral("pier.md");
        document.system = QStringLiteral("Pier");
        for (int i = 0; i < 4; ++i) {
            ChecklistEntry box;
            box.text = QStringLiteral("Box %1").arg(i);
            box.checked = i < 2;
            box.line = 10 + i;
            document.checklist.append(box);
        }
        const WorkspaceState state = assemble({document}, now);
        QCOMPARE(boxesOf(state, onlySystem, {}), (BoxCount{.ticked = 2, .denied = 0, .all = 4}));
        const BoxCount denied = boxesOf(state, onlySystem, {state.items().first().id});
        QCOMPARE(denied, (BoxCount{.ticked = 1, .denied = 1, .all = 4}));
        QCOMPARE(wordsFor(denied), QStringLiteral("1 of 4 boxes ticked, 1 more contradicted"));
    }
};

QTEST_GUILESS_MAIN(TestCountedAs)
#include "tst_countedas.moc"
