#include "domain/contradictions.h"
#include "domain/pastdays.h"
#include "support/states.h"
#include "support/strict.h"

#include <QTest>

using namespace shipworthy;

namespace {

const QDate today(2026, 3, 20);
const QDateTime now(today, QTime(9, 0), QTimeZone::utc());
const QDate imported(2026, 3, 6); // what support/states.h says

QDateTime at(int daysAgo, QTime time = QTime(8, 0))
{
    return {today.addDays(-daysAgo), time, QTimeZone::utc()};
}

/// A system whose items changed one after the other; keeps state and history in step.
class Story {
public:
    explicit Story(const QList<Finding> &findings)
        : state(test::stateWith(findings))
    {
    }

    Story &set(qint64 item, int daysAgo, Field field, const QString &to)
    {
        ItemState itemState = state.item({item})->state;
        Event event;
        event.sequence = ++m_sequence;
        event.at = at(daysAgo);
        event.kind = EventKind::Edited;
        event.system = test::onlySystem;
        event.item = {item};
        event.field = field;
        event.from = fieldText(itemState, field);
        event.to = to;
        if (!setFieldText(itemState, field, to))
            qFatal("not a value of that field");
        state.setItemState({item}, itemState);
        history.append(event);
        return *this;
    }
    Story &status(qint64 item, int daysAgo, Status to) { return set(item, daysAgo, Field::Status, idText<Status>(to)); }
    Story &attest(qint64 item, int daysAgo)
    {
        status(item, daysAgo, Status::Resolved);
        return set(item, daysAgo, Field::Attestation,
                   toText(Attestation{QStringLiteral("seen"), QStringLiteral("A. Keel"), at(daysAgo)}));
    }
    Story &waive(qint64 item, int daysAgo, QDate until)
    {
        status(item, daysAgo, Status::Accepted);
        return set(item, daysAgo, Field::Waiver,
                   toText(Waiver{QStringLiteral("known"), QStringLiteral("A. Keel"), until}));
    }

    [[nodiscard]] QList<DayState> days(const QSet<ItemId> &denied = {}) const
    {
        return pastDays(state, {.system = test::onlySystem, .history = history, .denied = denied, .now = now});
    }
    [[nodiscard]] DayState day(int daysAgo, const QSet<ItemId> &denied = {}) const
    {
        const QList<DayState> all = days(denied);
        return all[all.size() - 1 - daysAgo];
    }

    WorkspaceState state;
    QList<Event> history;

private:
    qint64 m_sequence = 0;
};

QList<Finding> fourFindings()
{
    return {test::finding(QStringLiteral("A"), Severity::Critical), test::finding(QStringLiteral("B"), Severity::High),
            test::finding(QStringLiteral("C"), Severity::Medium), test::finding(QStringLiteral("D"), Severity::Medium)};
}

} // namespace

class TestPastDays : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void everyDaySinceTheImportHasAState()
    {
        const QList<DayState> days = Story(fourFindings()).days();
        QCOMPARE(days.size(), 15);
        for (qsizetype i = 0; i < days.size(); ++i)
            QCOMPARE(days[i].day, imported.addDays(i));
    }

    void nothingKnownIsNoDay() { QVERIFY(Story({}).days().isEmpty()); }

    void todayIsWhatTheRulesRate()
    {
        Story story(fourFindings());
        story.attest(1, 5).status(2, 4, Status::Resolved).status(3, 3, Status::Partial).waive(4, 2, today.addDays(9));
        const Readiness readiness = rate(story.state, test::onlySystem, {}, now);
        const DayState state = story.days().last();
        QCOMPARE(state.bands.value(), readiness.bands);
        QCOMPARE(state.rated, readiness.rated);
        QCOMPARE(state.verified, readiness.verified);
        QCOMPARE(state.unproven, readiness.unproven);
        QCOMPARE(state.waived, readiness.waived);
        QCOMPARE(state.open(), readiness.open);
    }

    void eachChangeShowsFromItsDayOn_data()
    {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<int>("verified");
        QTest::addColumn<int>("unproven");
        QTest::addColumn<double>("score");
        QTest::newRow("before all") << 10 << 0 << 0 << 0.0;
        QTest::newRow("the day before") << 6 << 0 << 0 << 0.0;
        QTest::newRow("proven on its day") << 5 << 1 << 0 << 50.0;
        QTest::newRow("ticked on its day") << 3 << 1 << 1 << 50.0;
        QTest::newRow("today") << 0 << 1 << 1 << 50.0;
    }
    void eachChangeShowsFromItsDayOn()
    {
        QFETCH(int, daysAgo);
        Story story(fourFindings());
        story.attest(1, 5).status(2, 3, Status::Resolved);
        const DayState state = story.day(daysAgo);
        QTEST(state.verified, "verified");
        QTEST(state.unproven, "unproven");
        QTEST(state.score().value(), "score");
    }

    void aReopenedItemCountsOnlyWhileItWasDone()
    {
        Story story(fourFindings());
        story.attest(1, 8).status(1, 4, Status::Open);
        QCOMPARE(story.day(9).notDone(), 4);
        QCOMPARE(story.day(8).notDone(), 3);
        QCOMPARE(story.day(5).notDone(), 3);
        QCOMPARE(story.day(4).notDone(), 4);
    }

    void evidenceGoesStaleOnItsDay()
    {
        Story story(fourFindings());
        ItemState state = story.state.item({1})->state;
        state.status = Status::Resolved;
        state.attestation = Attestation{QStringLiteral("seen"), QStringLiteral("A. Keel"), at(17)};
        story.state.setItemState({1}, state); // done before the import
        QCOMPARE(story.day(4).verified, 1);
        QCOMPARE(story.day(2).verified, 0);
        QVERIFY(story.day(2).bands->stale > 0);
    }

    void aWaiverRaisesTheScoreOnNoDay()
    {
        Story story(fourFindings());
        story.waive(1, 8, today.addDays(-5));
        for (const DayState &state : story.days())
            QCOMPARE(state.score().value(), 0.0);
        QCOMPARE(story.day(6).waived, 1);
        QCOMPARE(story.day(6).notDone(), 4);
        QVERIFY(story.day(6).bands->waived > 0);
        QCOMPARE(story.day(4).waived, 0); // expired
    }

    void anOlderRatingWeighsInItsDays()
    {
        Story story(fourFindings());
        story.set(1, 3, Field::Severity, QStringLiteral("low"));
        QCOMPARE(story.day(4).weight, 16.0);
        QCOMPARE(story.day(3).weight, 9.0);
    }

    void whatWasDismissedCountsUntilThen()
    {
        Story story(fourFindings());
        story.set(1, 3, Field::Misread, QStringLiteral("yes"));
        QCOMPARE(story.day(4).rated, 4);
        QCOMPARE(story.day(3).rated, 3);
    }

    void aDeniedTickWasNeverTrue()
    {
        Story story(fourFindings());
        story.attest(1, 5);
        QCOMPARE(story.day(3).verified, 1);
        QCOMPARE(story.day(3, {{1}}).verified, 0);
        QCOMPARE(story.day(3, {{1}}).unproven, 0);
    }

    void whatALaterVersionStatesAppearsOnItsDay()
    {
        Story story(fourFindings());
        Event appeared;
        appeared.sequence = 1;
        appeared.at = at(4);
        appeared.kind = EventKind::Appeared;
        appeared.item = {4};
        story.history.append(appeared);
        QCOMPARE(story.day(5).rated, 3);
        QCOMPARE(story.day(4).rated, 4);
        QCOMPARE(story.day(4).fresh, 1);
        QCOMPARE(story.day(3).fresh, 0);
    }

    void aNewVersionKeepsTheDaysOfTheOldOne()
    {
        AuditDocument document;
        document.path = QStringLiteral("harbour.md");
        document.sha256 = QStringLiteral("new");
        document.system = QStringLiteral("Harbour");
        document.findings = fourFindings();
        const WorkspaceState state = assemble({document}, at(2));
        const auto import = [](qint64 sequence, int daysAgo, DocumentId id, const QString &from, const QString &to) {
            Event event;
            event.sequence = sequence;
            event.at = at(daysAgo);
            event.kind = EventKind::Imported;
            event.document = id;
            event.from = from;
            event.to = to;
            return event;
        };
        const QList<Event> history{import(1, 30, {7}, {}, QStringLiteral("old")),
                                   import(2, 2, {1}, QStringLiteral("old"), QStringLiteral("new"))};
        const QList<DayState> days = pastDays(state, {.system = test::onlySystem, .history = history, .now = now});
        QCOMPARE(days.size(), 31);
        QCOMPARE(days.first().rated, 4);
    }

    void longHistoriesAreThinnedOutButNotTheLastWeeks()
    {
        const WorkspaceState state = [] {
            AuditDocument document;
            document.path = QStringLiteral("harbour.md");
            document.system = QStringLiteral("Harbour");
            document.findings = fourFindings();
            return assemble({document}, at(2000));
        }();
        const QList<DayState> days = pastDays(state, {.system = test::onlySystem, .history = {}, .now = now});
        QVERIFY(days.size() <= 182);
        QCOMPARE(days.first().day, today.addDays(-2000));
        for (qsizetype i = days.size() - 1; i > days.size() - 59; --i)
            QCOMPARE(days[i - 1].day.daysTo(days[i].day), 1);
    }

    void aDayEndsWhereTheReaderLives()
    {
        Story story(fourFindings());
        story.attest(1, 5); // at 08:00 UTC
        const QDateTime there = now.toTimeZone(QTimeZone(-10 * 3600));
        const QList<DayState> days =
            pastDays(story.state, {.system = test::onlySystem, .history = story.history, .now = there});
        for (const DayState &state : days)
            QCOMPARE(state.verified, state.day >= today.addDays(-6) ? 1 : 0);
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const Story story(fourFindings());
        QVERIFY(
            pastDays(story.state, {.system = test::onlySystem, .history = {}, .now = now}, stop.get_token()).isEmpty());
    }

    void aHundredThousandEventsAreReplayedInOnePass()
    {
        QList<Finding> findings;
        for (int i = 0; i < 500; ++i)
            findings.append(test::finding(QStringLiteral("F-%1").arg(i), Severity::High));
        Story story(findings);
        for (int i = 0; i < 100'000; ++i)
            story.status(1 + i % 500, 14 - i / 7500, i / 500 % 2 == 0 ? Status::Resolved : Status::Open);
        QList<DayState> days;
        QBENCHMARK_ONCE
        {
            days = story.days();
        }
        QCOMPARE(days.size(), 15);
        QCOMPARE(days.first().unproven, 500);
    }
};

QTEST_GUILESS_MAIN(TestPastDays)
#include "tst_pastdays.moc"
