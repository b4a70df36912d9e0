#include "reports/reportwords.h"
#include "reports/scorecardreport.h"

#include "support/scorecardstates.h"
#include "support/states.h"
#include "support/strict.h"

#include <QLocale>
#include <QScopeGuard>
#include <algorithm>

using namespace shipworthy;
using namespace shipworthy::test;

namespace {

/// Numbers and units are held together by no-break spaces; the tests are written with plain ones.
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

ScorecardInput inputOf(const QList<AuditDocument> &documents)
{
    return rated(assemble(documents, scorecardNow()), scorecardNow());
}

SystemReport pageOf(const ScorecardInput &input)
{
    return scorecardReport(input).systems.value(0);
}

/// An approved audit of findings that are ticked or open.
AuditDocument approved(const QList<Finding> &findings)
{
    AuditDocument audit;
    audit.system = QStringLiteral("Quay");
    audit.path = QStringLiteral("quay.md");
    audit.sha256 = QString(64, u'd');
    audit.decision = Decision{Verdict::Go, QStringLiteral("Approved"), 3};
    audit.findings = findings;
    return audit;
}

ServiceCheck checkOf(qint64 id, const QString &name)
{
    return {.id = {id},
            .system = onlySystem,
            .base = QUrl(QStringLiteral("https://quay.example")),
            .text = QStringLiteral("GET {H}/ready\nstatus == 200\n"),
            .name = name};
}

} // namespace

class TestScorecardWords : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void twoAlikeAreCalledBoth()
    {
        AuditDocument other = sparseReview();
        other.title = QStringLiteral("Mole");
        other.path = QStringLiteral("/audits/mole.md");
        QCOMPARE(scorecardReport(inputOf({sparseReview(), other})).portfolio->title,
                 QStringLiteral("Both systems are NOT RATED"));
    }

    void aQuotationIsNotQuotedTwice_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quoted");
        const auto row = [](const char *name, const char *text, const char *quoted) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(quoted);
        };
        row("plain words", "listens on port 8080", "“listens on port 8080”");
        row("straight marks", "\"listens on port 8080\"", "“listens on port 8080”");
        row("curved marks", "“listens on port 8080”", "“listens on port 8080”");
        row("German marks", "„lauscht“", "“lauscht”");
        row("two quotations", "\"one\" and \"two\"", "“\"one\" and \"two\"”");
        row("a quotation within", "\"one\" and two", "“\"one\" and two”");
    }
    void aQuotationIsNotQuotedTwice()
    {
        QFETCH(QString, text);
        QTEST(report::quoted(text), "quoted");
    }

    void anApprovalIsWeighedInWords_data()
    {
        QTest::addColumn<QList<Finding>>("findings");
        QTest::addColumn<QString>("decision");
        const Finding claimed = finding(QStringLiteral("C-1"), Severity::Critical, Status::Resolved);
        const Finding alsoClaimed = finding(QStringLiteral("C-2"), Severity::Critical, Status::Resolved);
        const Finding high = finding(QStringLiteral("H-1"), Severity::High);
        const Finding alsoHigh = finding(QStringLiteral("H-2"), Severity::High);
        QTest::newRow("one blocker, claimed")
            << QList{claimed} << QStringLiteral("confirm or withdraw its approval. Its one blocker is not verified.");
        QTest::newRow("two blockers, claimed")
            << QList{claimed, alsoClaimed}
            << QStringLiteral("confirm or withdraw its approval. Of 2 blockers none is verified.");
        QTest::newRow("a high one open") << QList{high}
                                         << QStringLiteral(
                                                "confirm or withdraw its approval. 1 finding is not resolved.");
        QTest::newRow("high ones open beside a blocker")
            << QList{claimed, high, alsoHigh}
            << QStringLiteral("confirm or withdraw its approval. Its one blocker is not verified. 2 findings are not "
                              "resolved.");
    }
    void anApprovalIsWeighedInWords()
    {
        QFETCH(QList<Finding>, findings);
        const ScorecardReport report = scorecardReport(inputOf({approved(findings)}));
        QCOMPARE(report.portfolio->decisions.size(), 1);
        QTEST(plain(report.portfolio->decisions.first().text), "decision");
    }

    void whatIsAboutTheWholeDocumentBeginsItsSentence()
    {
        const SystemReport page = pageOf(inputOf({approved({finding(QStringLiteral("H-1"), Severity::High)})}));
        QCOMPARE(page.contradictions.size(), 1);
        QVERIFY(page.contradictions.first().about.isEmpty());
        QVERIFY2(page.contradictions.first().brief.startsWith(QString::fromUtf8("Decided: “Approved”")),
                 qPrintable(page.contradictions.first().brief));
    }

    void theOnlyContradictionIsCountedOnce()
    {
        QCOMPARE(pageOf(freightInput()).contradictionsSummary, QStringLiteral("1, denies a tick"));
    }

    void aLineIsNamedAsEditorsNameIt()
    {
        AuditDocument audit = freightAudit();
        audit.findings[0].line = 1022;
        const SystemReport page = pageOf(inputOf({audit}));
        const auto row = std::ranges::find(page.blockers.rows, QStringLiteral("SEC-01"), &ReportFinding::key);
        QVERIFY(row != page.blockers.rows.cend());
        QCOMPARE(plain(row->place), QStringLiteral("line 1022"));
    }

    void whatAContradictionIsAboutIsSaidOnce()
    {
        ScorecardInput input = freightInput();
        Contradiction one = input.contradictions.value({1}).first();
        one.about = QStringLiteral("Opening day");
        one.one = {.text = QStringLiteral("Opening day: six weeks"), .document = {1}, .line = 5};
        input.contradictions[{1}] = {one};
        const PrintedContradiction printed = pageOf(input).contradictions.first();
        QCOMPARE(printed.about, QStringLiteral("Opening day"));
        QVERIFY2(plain(printed.brief).startsWith(QLatin1String("six weeks (line 5)")), qPrintable(printed.brief));
    }

    void aTargetIsCalledByItsDaysOrByItsOwnWords()
    {
        AuditDocument audit = freightAudit();
        for (ScoreRow *row : {&audit.scorecards[0].rows[0], &*audit.scorecards[0].overall}) {
            row->targets[0].label = QStringLiteral("30-day target");
            row->targets[1].label = QStringLiteral("Opening day");
            row->targets[1].days.reset();
        }
        const ScoreBlock score = pageOf(inputOf({audit})).score;
        QCOMPARE(score.nearLabel, QStringLiteral("30 days"));
        QCOMPARE(plain(score.nearHead), QStringLiteral("30 d"));
        QCOMPARE(score.farLabel, QStringLiteral("Opening day"));
        QCOMPARE(score.farHead, QStringLiteral("Opening day"));
    }

    void whatFailsStandsBeforeWhatWasNeverAsked()
    {
        WorkspaceState state = stateWith({finding(QStringLiteral("QUAY-1"), Severity::Critical)});
        const QDateTime at = scorecardNow().toUTC();
        state.addEndpoint({.id = {1},
                           .system = onlySystem,
                           .url = QUrl(QStringLiteral("https://quay.example/version")),
                           .purpose = {}});
        state.addServiceCheck(checkOf(1, QStringLiteral("Never run")));
        state.addServiceCheck(checkOf(2, QStringLiteral("Passes")));
        state.addServiceCheck(checkOf(3, QStringLiteral("Fails")));
        state.setStanding({2}, {.state = CheckState::Pass, .since = at, .at = at});
        state.setStanding({3},
                          {.state = CheckState::Fail, .since = at, .at = at, .why = QStringLiteral("status is 503")});
        const EndpointBlock block = pageOf(rated(state, scorecardNow())).endpoints;
        QStringList names;
        for (const EndpointRow &row : block.rows)
            names.append(row.path);
        QCOMPARE(names, QStringList({QStringLiteral("Fails"), QStringLiteral("Passes"), QStringLiteral("/version"),
                                     QStringLiteral("Never run")}));
        QVERIFY(block.namesChecks);
        QCOMPARE(block.sentence,
                 QStringLiteral("https://quay.example. The address itself was not asked in this session."));
    }

    void theReasonOfAWaiverIsSaidOnce()
    {
        ScorecardInput input = freightInput();
        const Waiver waiver = *input.state.item({7})->state.waiver;
        input.history.append(
            edited(8, scorecardNow(), {7}, Field::Waiver, {}, toText(waiver), waiver.by, waiver.reason));
        const HistoryRow row = pageOf(input).history.first();
        QCOMPARE(plain(row.what), QStringLiteral("OBS-01 risk accepted until 20 Mar 2026."));
        QVERIFY2(row.why.contains(waiver.reason), qPrintable(row.why));
    }

    void inALanguageFromTheRightTheWordsOfDocumentsStandApart()
    {
        const auto before = qScopeGuard([locale = QLocale()] { QLocale::setDefault(locale); });
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
        const auto apart = [](const QString &words) { return QChar(0x2068) + words + QChar(0x2069); };
        const ScorecardReport report = scorecardReport(freightInput());
        const SystemReport &page = report.systems.first();
        QVERIFY(page.explanation.contains(apart(QStringLiteral("Not before the P0 items of section 3 are closed"))));
        const QString decision = report.portfolio->decisions.first().text;
        QVERIFY2(decision.contains(apart(QStringLiteral("Refuse manifests that are not signed"))),
                 qPrintable(decision));
        QVERIFY2(decision.contains(apart(QStringLiteral("SEC-04"))), qPrintable(decision));
        QVERIFY2(page.contradictions.first().brief.contains(
                     apart(QStringLiteral("the bulk upload still takes unsigned ones"))),
                 qPrintable(page.contradictions.first().brief));
        QCOMPARE(page.name, QStringLiteral("Freight Ledger")); // a name alone decides its own direction
    }
};

QTEST_GUILESS_MAIN(TestScorecardWords)
#include "tst_scorecardwords.moc"
