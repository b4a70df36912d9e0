#include "items/standupminutes.h"

#include "domain/countedas.h"

#include "support/strict.h"

#include <QTimeZone>
#include <QTranslator>

using namespace shipworthy;

namespace {

const QDate today(2026, 3, 4); // a Wednesday

/// A language until the end of its life.
struct Words : QTranslator {
    QString translate(const char *, const char *source, const char *comment, int n) const override
    {
        return QTranslator::translate("Shipworthy", source, comment, n);
    }
};

struct Given {
    const char *key;
    std::optional<Severity> severity = Severity::Medium;
    const char *owner = "Dock";
    QDate due = {};
    Status status = Status::Open;
    Evidence evidence = Evidence::None;
};

FindingFactsPtr facts(const Given &given, qint64 id = 0)
{
    auto made = std::make_shared<FindingFacts>();
    made->item = {id};
    made->key = QLatin1String(given.key);
    made->title = QStringLiteral("Title of ") + made->key;
    made->owner = QLatin1String(given.owner);
    made->systemName = QStringLiteral("Quay");
    made->severity = given.severity;
    made->due = given.due;
    made->status = given.status;
    made->evidence = given.evidence;
    return made;
}

QStringList keys(const QList<FindingFactsPtr> &items)
{
    QStringList all;
    for (const FindingFactsPtr &one : items)
        all.append(one->key);
    return all;
}

Event statusChange(qint64 sequence, ItemId item, const QDateTime &at, Status from, Status to)
{
    Event event;
    event.sequence = sequence;
    event.at = at;
    event.item = item;
    event.field = Field::Status;
    event.from = idOf(from).toString();
    event.to = idOf(to).toString();
    return event;
}

} // namespace

class TestStandup : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aRoundCallsBlockersThenDeniedThenLateThenSoonThenTheRest()
    {
        const QList all{facts({.key = "rest", .due = today.addDays(40)}),
                        facts({.key = "soon", .due = today.addDays(7)}),
                        facts({.key = "late", .due = today.addDays(-1)}),
                        facts({.key = "later", .due = today.addDays(-9)}),
                        facts({.key = "denied", .status = Status::Resolved, .evidence = Evidence::Contradicted}),
                        facts({.key = "blocker", .severity = Severity::Critical}),
                        facts({.key = "high", .severity = Severity::High}),
                        facts({.key = "unrated", .severity = std::nullopt})};
        const QList<StandupRound> rounds = standupRounds(all, today, StandupOrder::ByOwner);
        QCOMPARE(rounds.size(), 1);
        QCOMPARE(keys(rounds[0].items),
                 QStringList({QStringLiteral("blocker"), QStringLiteral("denied"), QStringLiteral("later"),
                              QStringLiteral("late"), QStringLiteral("soon"), QStringLiteral("high"),
                              QStringLiteral("rest"), QStringLiteral("unrated")}));
    }

    void whatIsDoneOrWaivedIsNotCalled()
    {
        auto waived = std::make_shared<FindingFacts>(*facts({.key = "waived"}));
        waived->waived = true;
        auto misread = std::make_shared<FindingFacts>(*facts({.key = "misread"}));
        misread->misread = true;
        const QList<FindingFactsPtr> all{facts({.key = "done", .status = Status::Resolved}), waived, misread};
        QVERIFY(standupRounds(all, today, StandupOrder::ByOwner).isEmpty());
    }

    void roundsGoByBlockersThenCountThenNameAndNobodyComesLast()
    {
        const QList all{facts({.key = "1", .severity = Severity::Critical, .owner = ""}),
                        facts({.key = "2", .owner = "Crew"}),
                        facts({.key = "3", .owner = "Bridge"}),
                        facts({.key = "4", .owner = "Deck"}),
                        facts({.key = "5", .owner = "deck "}),
                        facts({.key = "6", .severity = Severity::Critical, .owner = "Engine"})};
        QStringList names;
        for (const StandupRound &round : standupRounds(all, today, StandupOrder::ByOwner))
            names.append(round.name);
        QCOMPARE(names, QStringList({QStringLiteral("Engine"), QStringLiteral("Deck"), QStringLiteral("Bridge"),
                                     QStringLiteral("Crew"), QString()}));
        QCOMPARE(standupRounds(all, today, StandupOrder::BySystem).size(), 1);
    }

    void theRecordSurvivesItsText()
    {
        const StandupRecord record{QDateTime(today, QTime(9, 30), QTimeZone::utc()), {ItemId{7}, ItemId{3}}, 41};
        QCOMPARE(StandupRecord::fromText(record.toText()), record);
        QCOMPARE(StandupRecord::fromText(QStringLiteral("no record")), StandupRecord());
        QCOMPARE(StandupRecord::fromText({}), StandupRecord());
    }

    void withoutAFormerStandupNothingIsCounted()
    {
        const SinceStandup changes = sinceStandup({facts({.key = "late", .due = today.addDays(-1)})}, {}, {}, today);
        QVERIFY(!changes.since.isValid());
        QVERIFY(changes.isEmpty());
    }

    void whatChangedSinceIsCountedOnceAnItem()
    {
        const QDateTime last(today.addDays(-1), QTime(9, 0));
        const QDateTime later = last.addSecs(3600);
        const QList all{facts({.key = "done", .status = Status::Resolved}, 1),
                        facts({.key = "there and back"}, 2),
                        facts({.key = "reopened"}, 3),
                        facts({.key = "done before", .status = Status::Resolved}, 4),
                        facts({.key = "denied before", .evidence = Evidence::Contradicted}, 5),
                        facts({.key = "denied now", .evidence = Evidence::Contradicted}, 6),
                        facts({.key = "late now", .due = today.addDays(-1)}, 7),
                        facts({.key = "late before", .due = today.addDays(-2)}, 8)};
        const QList history{statusChange(9, {1}, later, Status::InProgress, Status::Resolved),
                            statusChange(8, {1}, later, Status::Open, Status::InProgress),
                            statusChange(7, {2}, later, Status::Resolved, Status::Open),
                            statusChange(6, {2}, later, Status::Open, Status::Resolved),
                            statusChange(5, {3}, later, Status::Resolved, Status::Open),
                            statusChange(4, {4}, last.addSecs(-1), Status::Open, Status::Resolved)};
        const SinceStandup changes = sinceStandup(all, history, {last, {ItemId{5}}, 4}, today);
        QCOMPARE(changes.done, 1);
        QCOMPARE(changes.reopened, 1);
        QCOMPARE(changes.contradicted, 1);
        QCOMPARE(changes.late, 1);
        QCOMPARE(changes.stated, 0);
    }

    void daysAreUnderstoodAsTheyAreSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QDate>("day");
        const QLocale english(QLocale::English);
        QTest::newRow("today") << QStringLiteral("Today") << english << today;
        QTest::newRow("days") << QStringLiteral("+3") << english << today.addDays(3);
        QTest::newRow("weeks") << QStringLiteral("+ 2w") << english << today.addDays(14);
        QTest::newRow("the whole word") << QStringLiteral("+2 Weeks") << english << today.addDays(14);
        QTest::newRow("another unit") << QStringLiteral("+2 moons") << english << QDate();
        QTest::newRow("short") << QStringLiteral("fri") << english << today.addDays(2);
        QTest::newRow("begun") << QStringLiteral("thurs") << english << today.addDays(1);
        QTest::newRow("the same day is next week's") << QStringLiteral("wednesday") << english << today.addDays(7);
        QTest::newRow("German") << QStringLiteral("Freitag") << QLocale(QLocale::German) << today.addDays(2);
        QTest::newRow("German short") << QStringLiteral("mo") << QLocale(QLocale::German) << today.addDays(5);
        QTest::newRow("English where it is no English")
            << QStringLiteral("mon") << QLocale(QLocale::French) << today.addDays(5);
        QTest::newRow("nothing") << QString() << english << QDate();
        QTest::newRow("no day") << QStringLiteral("soon") << english << QDate();
        QTest::newRow("one letter") << QStringLiteral("m") << english << QDate();
    }
    void daysAreUnderstoodAsTheyAreSaid()
    {
        QFETCH(QString, text);
        QFETCH(QLocale, locale);
        QTEST(spokenDay(text, today, locale), "day");
    }

    void daysAreCountedInTheWordsOfTheLanguageThatIsSpoken_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("German days") << QStringLiteral("de") << QStringLiteral("+3t") << today.addDays(3);
        QTest::newRow("German weeks") << QStringLiteral("de") << QStringLiteral("+2 Wochen") << today.addDays(14);
        QTest::newRow("Arabic days") << QStringLiteral("ar") << QStringLiteral("+3ي") << today.addDays(3);
        QTest::newRow("Arabic weeks") << QStringLiteral("ar") << QStringLiteral("+2 أسبوع") << today.addDays(14);
        QTest::newRow("English all the same") << QStringLiteral("de") << QStringLiteral("+3d") << today.addDays(3);
    }
    void daysAreCountedInTheWordsOfTheLanguageThatIsSpoken()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        Words words;
        QVERIFY(words.load(language, QStringLiteral(":/i18n")));
        QCoreApplication::installTranslator(&words);
        QTEST(spokenDay(text, today), "day");
    }

    void theMinutesSayWhatWasDecidedAndWhatWasNotReached()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const FindingFactsPtr before = facts({.key = "SEC-1"});
        auto after = std::make_shared<FindingFacts>(*before);
        after->status = Status::Resolved;
        after->evidence = Evidence::Claimed;
        after->owner = QStringLiteral("Deck");
        after->note = QStringLiteral("see *log*");
        StandupMinutes minutes;
        minutes.start = QDateTime(today, QTime(9, 0));
        minutes.end = QDateTime(today, QTime(9, 12));
        minutes.about = QStringLiteral("Quay");
        minutes.headlines = {{QStringLiteral("Quay"), QStringLiteral("NO-GO, 46 of 100")}};
        minutes.changes = {{before, after}};
        minutes.left = {facts({.key = "SEC-2", .severity = Severity::Critical, .owner = ""})};
        const QString markdown = minutesMarkdown(minutes);
        QVERIFY2(markdown.startsWith(
                     QLatin1String("# Stand-up, Wednesday, 4 March 2026\n\nQuay, 09:00 to 09:12 (12 min)")) ||
                     markdown.startsWith(
                         QLatin1String("# Stand-up, Wednesday 4 March 2026\n\nQuay, 09:00 to 09:12 (12 min)")),
                 qPrintable(markdown));
        QVERIFY2(markdown.contains(QLatin1String("- **Quay**: NO-GO, 46 of 100\n")), qPrintable(markdown));
        QVERIFY2(markdown.contains(QLatin1String(
                     "- **SEC-1** Title of SEC-1: resolved (claimed); owner Deck; note: see \\*log\\*\n")),
                 qPrintable(markdown));
        QVERIFY2(markdown.endsWith(
                     QLatin1String("## Not reached\n\n- **SEC-2** Title of SEC-2: blocker, nobody owns it\n\n")),
                 qPrintable(markdown));
        const QString plain = minutesText(minutes);
        QVERIFY2(
            plain.contains(QLatin1String("- SEC-1 Title of SEC-1: resolved (claimed); owner Deck; note: see *log*")),
            qPrintable(plain));
    }

    void theMinutesNameTheSystemWhereSeveralWereWalked()
    {
        const FindingFactsPtr before = facts({.key = "SEC-1"});
        auto after = std::make_shared<FindingFacts>(*before);
        after->owner = QStringLiteral("Deck");
        after->systemName = QStringLiteral("Quay [east]");
        StandupMinutes minutes;
        minutes.start = minutes.end = QDateTime(today, QTime(9, 0));
        minutes.changes = {{before, after}};
        minutes.left = {after};
        QVERIFY(!minutesText(minutes).contains(QLatin1String("Quay")));
        minutes.namesSystems = true;
        QCOMPARE(minutesText(minutes).count(QLatin1String("Title of SEC-1 (Quay [east]): ")), 2);
        QVERIFY(minutesMarkdown(minutes).contains(QLatin1String("Title of SEC-1 (Quay \\[east\\]): ")));
    }

    void aWaiverIsGivenWithItsReasonWhoAnswersForItAndItsLastDay()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const FindingFactsPtr before = facts({.key = "SEC-1", .owner = "Deck"});
        auto after = std::make_shared<FindingFacts>(*before);
        after->status = Status::Accepted;
        after->waived = true;
        after->waivedUntil = QDate(2026, 3, 20);
        const Waiver waiver{
            .reason = QStringLiteral("The yard is closed"), .by = QStringLiteral("Ada"), .until = after->waivedUntil};
        QCOMPARE(changeText({before, after, {}, waiver}),
                 QStringLiteral("risk accepted until Fri 20 Mar 2026, reason: The yard is closed, responsible: Deck"));
        Waiver answered = waiver;
        answered.owner = QStringLiteral("Harbour master");
        QVERIFY(changeText({before, after, {}, answered}).endsWith(QLatin1String("responsible: Harbour master")));
        QVERIFY(changeText({after, after, waiver, waiver}).isEmpty());
        QVERIFY(!changeText({after, after, waiver, answered}).isEmpty());
        QCOMPARE(changeText({after, before, waiver, {}}), QStringLiteral("open; no longer accepted"));
    }

    void whatIsWalkedIsWhatIsCountedAsOpen()
    {
        for (const auto &[status, statusId] : names<Status>) {
            for (const auto &[evidence, evidenceId] : names<Evidence>) {
                FindingFacts one = *facts({.key = "SEC-1", .status = status, .evidence = evidence});
                const bool claims = status == Status::Resolved || status == Status::Partial;
                if (!claims && evidence != Evidence::None)
                    continue; // evidence is of what is claimed
                one.waived = status == Status::Accepted;
                QCOMPARE(one.isOpen(), countedAs(status, evidence, one.waived) == CountedAs::Open);
            }
        }
    }

    void theMinutesQuoteNoSecret()
    {
        const FindingFactsPtr before = facts({.key = "SEC-1"});
        auto after = std::make_shared<FindingFacts>(*before);
        after->note = QStringLiteral("postgres://admin:hunter2secret@db/x");
        StandupMinutes minutes;
        minutes.start = minutes.end = QDateTime(today, QTime(9, 0));
        minutes.changes = {{before, after}};
        QVERIFY(!minutesMarkdown(minutes).contains(QLatin1String("hunter2secret")));
        QVERIFY(!minutesText(minutes).contains(QLatin1String("hunter2secret")));
    }
};

QTEST_GUILESS_MAIN(TestStandup)
#include "tst_standup.moc"
