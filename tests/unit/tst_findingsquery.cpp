#include "items/findingsquery.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 3);

FindingFacts facts()
{
    FindingFacts facts;
    facts.key = u"SEC-01"_s;
    facts.title = u"Sessions never expire"_s;
    facts.systemName = u"Harbour gateway"_s;
    facts.documentName = u"harbour-audit.md"_s;
    facts.owner = u"DevOps + Backend"_s;
    facts.category = u"Security"_s;
    facts.section = {u"Critical findings"_s, u"Sessions"_s};
    facts.severity = Severity::High;
    facts.priority = Priority::P1;
    facts.status = Status::InProgress;
    facts.due = today.addDays(5);
    facts.effort = Effort{u"2 days"_s, 16, 16};
    Finding said;
    said.description = u"The cookie lives for a year, see the Rate Limit table."_s;
    said.recommendation = u"Expire it after 30 minutes."_s;
    facts.finding = std::make_shared<const Finding>(said);
    return facts;
}

bool accepts(const QString &query, const FindingFacts &facts)
{
    return FindingsQuery::parse(query).accepts(facts, {today, u"backend"_s});
}

} // namespace

class TestFindingsQuery : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void findsWhatFits_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *query, bool fits) { QTest::newRow(query) << QString::fromUtf8(query) << fits; };
        row("", true);
        row("   ", true);
        row("severity:high", true);
        row("SEVERITY:High", true);
        row("severity:critical,high", true);
        row("severity:critical", false);
        row("-severity:critical,medium", true);
        row("-severity:critical,high", false);
        row("severity:none", false);
        row("priority:P1", true);
        row("priority:p0,p2", false);
        row("status:in-progress", true);
        row("-status:resolved", true);
        row("evidence:none", true);
        row("owner:DevOps", true);
        row("owner:backend", true);
        row("owner:\"DevOps + Backend\"", true);
        row("owner:Dev", false);
        row("owner:Dev*", true);
        row("owner:\"Dev*\"", false);
        row("owner:none", false);
        row("system:harbour", true);
        row("document:*.md", true);
        row("section:sessions", true);
        row("section:\"critical findings\"", true);
        row("category:sec", true);
        row("key:sec-01", true);
        row("key:SEC-*", true);
        row("key:SEC", false);
        row("key:SEC-*1", true);
        row("key:*-02", false);
        row("title:expire", true);
        row("text:cookie", true);
        row("cookie", true);
        row("\"rate limit\"", true);
        row("rate limit", true);
        row("\"limit rate\"", false);
        row("-cookie", false);
        row("co*ie", true);
        row("\"co*ie\"", false);
        row("none", false);
        row("https://example.test", false);
        row("is:open", true);
        row("is:done", false);
        row("is:late", false);
        row("is:soon", true);
        row("is:mine", true);
        row("is:blocker", false);
        row("is:late,soon", true);
        row("has:owner", true);
        row("has:note", false);
        row("has:fix", true);
        row("has:criteria,fix", true);
        row("has:evidence", false);
        row("due:<14d", true);
        row("due:<5d", false);
        row("due:<=5d", true);
        row("due:>5d", false);
        row("due:>=5d", true);
        row("due:5d", true);
        row("due:1w", false);
        row("due:week", true);
        row("due:today", false);
        row("due:none", false);
        row("due:2026-03-08", true);
        row("due:<2026-03-08", false);
        row("due:2026-03-01..2026-03-31", true);
        row("due:-3d..3d", false);
        row("effort:<4h", false);
        row("effort:2d", true);
        row("effort:<=2d", true);
        row("effort:1d..1w", true);
        row("effort:>1w", false);
        row("severity:high is:open owner:none", false);
        row("severity:high is:open -owner:none", true);
    }
    void findsWhatFits()
    {
        QFETCH(QString, query);
        QFETCH(bool, fits);
        QVERIFY(FindingsQuery::parse(query).state() != QueryState::Invalid);
        QCOMPARE(accepts(query, facts()), fits);
    }

    void knowsWhatIsOpenLateAndUnproven_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<Evidence>("evidence");
        QTest::addColumn<bool>("waived");
        QTest::addColumn<QStringList>("holds");
        using S = Status;
        using E = Evidence;
        QTest::newRow("open") << S::Open << E::None << false << QStringList{u"open"_s, u"late"_s, u"blocker"_s};
        QTest::newRow("claimed") << S::Resolved << E::Claimed << false << QStringList{u"done"_s, u"unproven"_s};
        QTest::newRow("stale") << S::Resolved << E::Stale << false << QStringList{u"done"_s, u"unproven"_s};
        QTest::newRow("verified") << S::Resolved << E::Verified << false << QStringList{u"done"_s, u"verified"_s};
        QTest::newRow("contradicted ticks count as open")
            << S::Resolved << E::Contradicted << false
            << QStringList{u"open"_s, u"late"_s, u"blocker"_s, u"contradicted"_s};
        QTest::newRow("waived") << S::Accepted << E::None << true << QStringList{u"waived"_s};
        QTest::newRow("waiver over") << S::Accepted << E::None << false
                                     << QStringList{u"open"_s, u"late"_s, u"blocker"_s};
        QTest::newRow("not applicable") << S::NotApplicable << E::None << false << QStringList{u"done"_s};
    }
    void knowsWhatIsOpenLateAndUnproven()
    {
        QFETCH(QStringList, holds);
        FindingFacts item = facts();
        item.severity = Severity::Critical;
        item.due = today.addDays(-1);
        QFETCH(Status, status);
        QFETCH(Evidence, evidence);
        QFETCH(bool, waived);
        item.status = status;
        item.evidence = evidence;
        item.waived = waived;
        for (const auto &word : {u"open"_s, u"done"_s, u"late"_s, u"blocker"_s, u"contradicted"_s, u"unproven"_s,
                                 u"verified"_s, u"waived"_s}) {
            QVERIFY2(accepts(u"is:"_s + word, item) == holds.contains(word), qPrintable(word));
        }
    }

    void knowsAbsentFacts_data()
    {
        QTest::addColumn<QString>("query");
        for (const auto &query : {u"severity:none"_s, u"priority:none"_s, u"owner:none"_s, u"category:none"_s,
                                  u"key:none"_s, u"note:none"_s, u"due:none"_s, u"effort:none"_s, u"is:unrated"_s,
                                  u"-due:<14d"_s, u"-effort:<4h"_s, u"-has:key"_s})
            QTest::newRow(qPrintable(query)) << query;
    }
    void knowsAbsentFacts()
    {
        QFETCH(QString, query);
        QCOMPARE(FindingsQuery::parse(query).state(), QueryState::Valid);
        QVERIFY(accepts(query, FindingFacts()));
    }

    void tellsHowFarItIs_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QueryState>("state");
        const auto row = [](const char *query, QueryState state) {
            QTest::newRow(query) << QString::fromUtf8(query) << state;
        };
        row("", QueryState::Empty);
        row("  ", QueryState::Empty);
        row("is:open", QueryState::Valid);
        row("severity:", QueryState::Incomplete);
        row("severity: ", QueryState::Incomplete);
        row("severity:crit", QueryState::Incomplete);
        row("severity:crit ", QueryState::Invalid);
        row("severity:crit is:open", QueryState::Invalid);
        row("severity:critical,", QueryState::Incomplete);
        row("severity:critical,,high", QueryState::Invalid);
        row("\"rate lim", QueryState::Incomplete);
        row("owner:\"Ada L", QueryState::Incomplete);
        row("-", QueryState::Incomplete);
        row("due:<", QueryState::Incomplete);
        row("due:2026-03", QueryState::Incomplete);
        row("due:tod", QueryState::Incomplete);
        row("due:soonish", QueryState::Invalid);
        row("due:2026-02-30", QueryState::Incomplete);
        row("due:2026-02-30 is:open", QueryState::Invalid);
        row("due:1d..2026-03-31 x", QueryState::Invalid);
        row("effort:lots", QueryState::Invalid);
        row("severity:urgent", QueryState::Invalid);
        row("sevrity:high", QueryState::Invalid);
        row("evidence:verifyed", QueryState::Invalid);
    }
    void tellsHowFarItIs()
    {
        QFETCH(QString, query);
        QFETCH(QueryState, state);
        QCOMPARE(FindingsQuery::parse(query).state(), state);
    }

    void namesTheWordThatDoesNotFit_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("reason");
        QTest::newRow("value") << u"is:open severity:urgent"_s << 17 << 6
                               << u"“urgent” is not a severity: critical, high, medium, low, info"_s;
        QTest::newRow("second value") << u"severity:high,urgent"_s << 14 << 6
                                      << u"“urgent” is not a severity: critical, high, medium, low, info"_s;
        QTest::newRow("near field") << u"-sevrity:high"_s << 1 << 7
                                    << u"“sevrity” is not a field; did you mean severity:?"_s;
        QTest::newRow("missing value") << u"priority:"_s << 9 << 0 << u"a priority is missing: P0, P1, P2, P3, P4"_s;
        QTest::newRow("day") << u"due:someday"_s << 4 << 7
                             << u"“someday” is not a day: 2026-03-31, today, week, <14d, >2w, a..b, none"_s;
        QTest::newRow("quote") << u"\"open"_s << 5 << 0 << u"a closing \" is missing"_s;
    }
    void namesTheWordThatDoesNotFit()
    {
        QFETCH(QString, query);
        QFETCH(int, column);
        QFETCH(int, length);
        QFETCH(QString, reason);
        const QueryProblem problem = FindingsQuery::parse(query).problem();
        QCOMPARE(problem.reason, reason);
        QCOMPARE(problem.column, column);
        QCOMPARE(problem.length, length);
    }

    void offersTheFieldsForAStrangeOne()
    {
        const QString reason = FindingsQuery::parse(u"colour:red"_s).problem().reason;
        QVERIFY2(reason.startsWith(u"“colour” is not a field: severity, priority"_s), qPrintable(reason));
    }

    void editsSingleTerms()
    {
        QCOMPARE(withTerm(u""_s, u"is:late"_s), u"is:late"_s);
        QCOMPARE(withTerm(u" jwt "_s, u"is:late"_s), u"jwt is:late"_s);
        QCOMPARE(withTerm(u"IS:late jwt"_s, u"is:late"_s), u"IS:late jwt"_s);
        QCOMPARE(withoutTerm(u"jwt is:late \"a  b\""_s, u"is:late"_s), u"jwt \"a  b\""_s);
        QVERIFY(hasTerm(u"jwt is:late"_s, u"is:late"_s));
        QVERIFY(!hasTerm(u"\"is:late now\" -is:late"_s, u"is:late"_s));
    }

    void quotesWhatNeedsQuotes_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : {u"Backend"_s, u"Ada Lovelace"_s, u"a,b"_s, u"50 * 2"_s, u"R&D"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void quotesWhatNeedsQuotes()
    {
        QFETCH(QString, name);
        FindingFacts item = facts();
        item.owner = name;
        QVERIFY(accepts(u"owner:"_s + quotedValue(name), item));
    }

    void survivesAnyText()
    {
        const QString alphabet = u"a:\"-,*<>. =is severity:due−\n"_s;
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (int j = i; j > 0; j /= 7)
                text += alphabet[(j * 31 + i) % alphabet.size()];
            const FindingsQuery query = FindingsQuery::parse(text);
            QVERIFY(query.problem().column >= 0 && query.problem().column + query.problem().length <= text.size());
            (void)query.accepts(facts(), {today, {}});
        }
    }

    void narrows_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("wider");
        QTest::addColumn<bool>("narrows");
        QTest::newRow("another letter") << u"ledger"_s << u"ledge"_s << true;
        QTest::newRow("a letter less") << u"ledge"_s << u"ledger"_s << false;
        QTest::newRow("another word") << u"ledger is:open"_s << u"LEDGER"_s << true;
        QTest::newRow("than everything") << u"ledger"_s << QString() << true;
        QTest::newRow("the same words turned round") << u"a b"_s << u"b a"_s << true;
        QTest::newRow("what is left out grows") << u"-ledge"_s << u"-ledger"_s << false;
        QTest::newRow("a whole name") << u"owner:Backend"_s << u"owner:Back"_s << false;
        QTest::newRow("one of two values") << u"severity:high"_s << u"severity:high,low"_s << false;
        QTest::newRow("another field") << u"title:ledger"_s << u"note:ledge"_s << false;
        QTest::newRow("what was dismissed") << u"is:misread"_s << QString() << false;
    }
    void narrows()
    {
        QFETCH(QString, query);
        QFETCH(QString, wider);
        QTEST(FindingsQuery::parse(query).narrows(FindingsQuery::parse(wider)), "narrows");
    }
};

QTEST_GUILESS_MAIN(TestFindingsQuery)
#include "tst_findingsquery.moc"
