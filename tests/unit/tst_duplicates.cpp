#include "domain/counteditem.h"
#include "domain/readiness.h"
#include "support/duplicates.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = test::noon();
const SystemId port{1};

WorkspaceState stateOf(const QList<AuditDocument> &documents)
{
    return assemble(documents, now);
}

ItemId itemAt(const WorkspaceState &state, const QString &file, int place)
{
    int at = 0;
    for (const Item &item : state.items()) {
        if (state.document(item.document)->facts->path == file && at++ == place)
            return item.id;
    }
    return {};
}

Readiness rated(const WorkspaceState &state)
{
    return rate(state, port, findContradictions(state, port), now);
}

WorkspaceState merged(WorkspaceState state, const QList<ItemId> &members)
{
    state.setMerged({.lead = members.first(), .members = members, .by = u"Ada"_s, .at = now});
    state.joinDuplicates();
    return state;
}

WorkspaceState with(WorkspaceState state, ItemId id, const std::function<void(ItemState &)> &change)
{
    ItemState changed = state.item(id)->state;
    change(changed);
    state.setItemState(id, changed);
    return state;
}

void attest(ItemState &state)
{
    state.status = Status::Resolved;
    state.attestation = Attestation{u"Saw it"_s, u"Ada"_s, now.addDays(-1)};
}

/// A state of two documents with one finding each, joined by a person.
WorkspaceState pair(const Finding &one, const Finding &other)
{
    return merged(stateOf({test::audit(u"a.md"_s, u"Port"_s, {one}), test::audit(u"b.md"_s, u"Port"_s, {other})}),
                  {ItemId{1}, ItemId{2}});
}

} // namespace

class TestDuplicates : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void theSameKeyAndTitleInOneSystemIsOneWithoutAsking()
    {
        const WorkspaceState state = stateOf({test::portAudit(), test::portReview(), test::ferryAudit()});
        QCOMPARE(state.duplicates().size(), 1);
        const DuplicateGroup &group = state.duplicates().first();
        QCOMPARE(group.members,
                 QList<ItemId>({itemAt(state, u"port-audit.md"_s, 0), itemAt(state, u"port-review.md"_s, 0)}));
        QCOMPARE(group.lead, group.members.first());
        QVERIFY(!group.isConfirmed());
    }

    void whatIsNotSureIsNotJoined_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("path");
        QTest::newRow("another title") << u"SEC-1"_s << u"Keys are old"_s << QString();
        QTest::newRow("a key that counts") << u"1.1"_s << u"Keys leak"_s << QString();
        QTest::newRow("no key") << QString() << u"Keys leak"_s << QString();
        QTest::newRow("another file") << u"SEC-1"_s << u"Keys leak"_s << u"b.py"_s;
    }
    void whatIsNotSureIsNotJoined()
    {
        QFETCH(QString, key);
        QFETCH(QString, title);
        QFETCH(QString, path);
        Finding one = test::placed(test::finding(key.isEmpty() || key == u"1.1"_s ? key : u"SEC-1"_s, u"Keys leak"_s),
                                   u"a.py"_s, 3);
        Finding other = test::finding(key, title);
        if (!path.isEmpty())
            other = test::placed(other, path, 3);
        const WorkspaceState state =
            stateOf({test::audit(u"a.md"_s, u"Port"_s, {one}), test::audit(u"b.md"_s, u"Port"_s, {other})});
        QVERIFY(state.duplicates().isEmpty());
    }

    void aKeyThatADocumentGivesTwiceJoinsNothing()
    {
        const Finding one = test::finding(u"CVE-1"_s, u"Old library"_s);
        const WorkspaceState state =
            stateOf({test::audit(u"a.md"_s, u"Port"_s, {one, one}), test::audit(u"b.md"_s, u"Port"_s, {one})});
        QVERIFY(state.duplicates().isEmpty());
    }

    void peopleHoldAgainstTheRule()
    {
        WorkspaceState state = stateOf({test::portAudit(), test::portReview()});
        const QList<ItemId> members = state.duplicates().first().members;
        state.setDistinct({.one = members[0], .other = members[1], .by = u"Ada"_s, .at = now}, true);
        state.joinDuplicates();
        QVERIFY(state.duplicates().isEmpty());
    }

    void aGroupCountsOnce()
    {
        const WorkspaceState state = stateOf({test::portAudit(), test::portReview()});
        const Readiness readiness = rated(state);
        QCOMPARE(readiness.rated, 5); // of six findings
        QCOMPARE(readiness.open, 5);
        QCOMPARE(readiness.blockersTotal, 2); // PORT-02, and PORT-01, which the review calls critical
        QCOMPARE(readiness.blockers.first().weight, 8);
    }

    void theWorstOfTheMembersCounts()
    {
        const auto low = test::finding(u"A-1"_s, u"One"_s, Severity::Low);
        Finding urgent = test::finding(u"B-1"_s, u"Other"_s, std::nullopt);
        urgent.priority = Priority::P0;
        const Readiness readiness = rated(pair(low, urgent));
        QCOMPARE(readiness.verdict, Verdict::NoGo);
        QCOMPARE(readiness.blockers.first().weight, 8);
        QCOMPARE(readiness.blockers.first().item, ItemId{1});
    }

    void anOpenMemberKeepsTheProblemOpen_data()
    {
        QTest::addColumn<Status>("one");
        QTest::addColumn<Status>("other");
        QTest::addColumn<Status>("joined");
        QTest::newRow("one is done") << Status::Resolved << Status::Open << Status::Open;
        QTest::newRow("begun and partial") << Status::Partial << Status::InProgress << Status::InProgress;
        QTest::newRow("accepted without a waiver") << Status::Resolved << Status::Accepted << Status::Accepted;
        QTest::newRow("not applicable to one") << Status::NotApplicable << Status::Open << Status::Open;
        QTest::newRow("not applicable to one, else done")
            << Status::NotApplicable << Status::Resolved << Status::Resolved;
        QTest::newRow("not applicable at all")
            << Status::NotApplicable << Status::NotApplicable << Status::NotApplicable;
        QTest::newRow("done") << Status::Resolved << Status::Resolved << Status::Resolved;
    }
    void anOpenMemberKeepsTheProblemOpen()
    {
        QFETCH(Status, one);
        QFETCH(Status, other);
        QFETCH(Status, joined);
        const auto make = [](const QString &key, Status status) {
            return test::finding(key, u"Title of "_s + key, Severity::Critical, status);
        };
        for (const auto &[a, b] : {std::pair(one, other), std::pair(other, one)}) {
            const WorkspaceState state = pair(make(u"A-1"_s, a), make(u"B-1"_s, b));
            const CountedItem counted(state, *state.item({1}), now.date());
            QCOMPARE(counted->state.status, joined);
            QCOMPARE(rated(state).verdict == Verdict::NoGo, !isDone(joined));
        }
    }

    /// Whatever the states of the two are, together they never fare better than the worse of them alone.
    void joiningNeverLiftsAVerdict()
    {
        const QList<std::function<void(ItemState &)>> states{
            [](ItemState &) {},
            [](ItemState &s) { s.status = Status::Partial; },
            [](ItemState &s) { s.status = Status::Deferred; },
            [](ItemState &s) { s.status = Status::Resolved; },
            [](ItemState &s) { attest(s); },
            [](ItemState &s) {
                s.status = Status::Accepted;
                s.waiver = Waiver{u"Not public"_s, u"Ada"_s, now.date().addDays(3)};
            },
            [](ItemState &s) {
                s.status = Status::Accepted;
                s.waiver = Waiver{u"Not public"_s, u"Ada"_s, now.date().addDays(-3)};
            },
        };
        const auto worseOf = [](Verdict verdict) { return verdict == Verdict::NotRated ? 1 : int(verdict); };
        for (const auto severity : {Severity::Critical, Severity::High, Severity::Low}) {
            for (const auto &here : states) {
                for (const auto &there : states) {
                    const QList<AuditDocument> documents{
                        test::audit(u"a.md"_s, u"Port"_s, {test::finding(u"A-1"_s, u"One"_s, severity)}),
                        test::audit(u"b.md"_s, u"Port"_s, {test::finding(u"B-1"_s, u"Other"_s, Severity::Critical)})};
                    const WorkspaceState apart = with(with(stateOf(documents), {1}, here), {2}, there);
                    const WorkspaceState joined = merged(apart, {ItemId{1}, ItemId{2}});
                    QVERIFY(worseOf(rated(joined).verdict) <= worseOf(rated(apart).verdict));
                }
            }
        }
    }

    void aProofOfOneProvesNothingOfTheOther()
    {
        const auto make = [](const QString &key) { return test::finding(key, key, Severity::Critical); };
        WorkspaceState state = pair(make(u"A-1"_s), make(u"B-1"_s));
        state = with(state, {1}, attest);
        state = with(state, {2}, [](ItemState &s) { s.status = Status::Resolved; });
        QCOMPARE(evidenceOf(state, *state.item({1}), {}, now, {}), Evidence::Claimed);
        QCOMPARE(rated(state).verdict, Verdict::Conditional);
        state = with(state, {2}, attest);
        QCOMPARE(evidenceOf(state, *state.item({1}), {}, now, {}), Evidence::Verified);
        QCOMPARE(rated(state).score, 100.0);
    }

    void doneHereAndOpenThereIsAContradiction()
    {
        const WorkspaceState state = stateOf({test::portAudit(), test::portReview(Status::Resolved)});
        const QList<Contradiction> found = findContradictions(state, port);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().kind, ContradictionKind::TickedButPartial);
        QVERIFY(found.first().deniesTick);
        QCOMPARE(found.first().one.document, state.item(state.duplicates().first().members[1])->document);
        QCOMPARE(rated(state).done, 0);
    }

    void everySystemCountsItsOwnOnce()
    {
        WorkspaceState state = stateOf({test::portAudit(), test::ferryAudit()});
        const ItemId here = itemAt(state, u"port-audit.md"_s, 0);
        const ItemId there = itemAt(state, u"ferry-audit.md"_s, 0);
        state = merged(state, {here, there});
        QCOMPARE(rated(state).rated, 3);
        QCOMPARE(rate(state, {2}, {}, now).rated, 2);
        QCOMPARE(state.shownAs(*state.item(there)), there);
        state = with(state, there, attest);
        QCOMPARE(rate(state, {2}, {}, now).done, 0); // open in the other system
    }

    void whatIsDismissedLeavesTheCount()
    {
        WorkspaceState state = stateOf({test::portAudit(), test::portReview()});
        const QList<ItemId> members = state.duplicates().first().members;
        state = with(state, members[0], [](ItemState &s) { s.misread = true; });
        QVERIFY(!isRated(state, *state.item(members[0])));
        QVERIFY(isRated(state, *state.item(members[1])));
        QCOMPARE(rated(state).rated, 5);
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
