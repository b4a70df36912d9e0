#include "revisions/duplicateproposals.h"

#include "importers/auditreader.h"
#include "importers/lexicon.h"
#include "support/duplicates.h"
#include "support/strict.h"

#include <QDir>
#include <QFileInfo>

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

/// "key or title = key or title", a line each.
QStringList written(const WorkspaceState &state, const QList<DuplicateProposal> &proposals)
{
    QStringList lines;
    for (const DuplicateProposal &proposal : proposals)
        lines.append(state.label(*state.item(proposal.one)) + u" = "_s + state.label(*state.item(proposal.other)));
    return lines;
}

WorkspaceState stateOf(const QList<AuditDocument> &documents)
{
    return assemble(documents, test::noon());
}

} // namespace

class TestDuplicateProposals : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void proposesWhatReadsAlikeAtTheSamePlace()
    {
        const WorkspaceState state = stateOf({test::portAudit(), test::portReview(), test::ferryAudit()});
        const QList<DuplicateProposal> proposals = proposeDuplicates(state);
        const QString expected =
            u"PORT-02 Login form accepts endless password attempts = Endless password attempts on the login form"_s;
        QVERIFY2(written(state, proposals).contains(expected), qPrintable(written(state, proposals).join(u'\n')));
        const QString reason = reasonOf(proposals.first());
        QVERIFY2(reason.contains(u"app/login.py:44"_s), qPrintable(reason));
        QVERIFY2(reason.contains(u"% alike"_s) && reason.contains(u"titles "_s), qPrintable(reason));
    }

    void asksNothingOfWhatIsOneAlready()
    {
        const WorkspaceState state = stateOf({test::portAudit(), test::portReview()});
        for (const QString &line : written(state, proposeDuplicates(state)))
            QVERIFY2(!line.contains(u"Berth tokens"_s), qPrintable(line));
    }

    void asksNothingThatPeopleDenied()
    {
        WorkspaceState state = stateOf({test::portAudit(), test::portReview()});
        for (const DuplicateProposal &proposal : proposeDuplicates(state)) {
            QVERIFY(!isSettled(state, proposal));
            state.setDistinct({.one = proposal.one, .other = proposal.other, .by = u"Ada"_s, .at = {}}, true);
            QVERIFY(isSettled(state, proposal));
        }
        QVERIFY(proposeDuplicates(state).isEmpty());
    }

    void sameWordsOfTwoSystemsAreNotTheSame()
    {
        const auto alerts = test::finding({}, u"No alerts at night for the on-call team"_s);
        const WorkspaceState state =
            stateOf({test::audit(u"a.md"_s, u"Port"_s, {alerts}), test::audit(u"b.md"_s, u"Ferry"_s, {alerts})});
        QVERIFY(proposeDuplicates(state).isEmpty());
        const WorkspaceState same =
            stateOf({test::audit(u"a.md"_s, u"Port"_s, {alerts}), test::audit(u"b.md"_s, u"Port"_s, {alerts})});
        QCOMPARE(proposeDuplicates(same).size(), 1);
    }

    void oneVulnerabilityInTwoSystemsIsAsked()
    {
        const auto leak = test::finding(u"CVE-2026-1001"_s, u"Buffer overflow in libtide while reading charts"_s);
        const WorkspaceState state =
            stateOf({test::audit(u"a.md"_s, u"Port"_s, {leak}), test::audit(u"b.md"_s, u"Ferry"_s, {leak})});
        const QList<DuplicateProposal> proposals = proposeDuplicates(state);
        QCOMPARE(proposals.size(), 1);
        QVERIFY(proposals.first().acrossSystems);
        QVERIFY(proposals.first().sameKey);
    }

    void findingsOfOneDocumentAreNotCompared()
    {
        const auto leak = test::finding(u"SEC-1"_s, u"Buffer overflow while reading charts"_s);
        QVERIFY(proposeDuplicates(stateOf({test::audit(u"a.md"_s, u"Port"_s, {leak, leak})})).isEmpty());
    }

    void ofSeveralThatFitOnlyTheBestIsAsked()
    {
        const auto here = test::finding({}, u"Charts are parsed without a bound on memory"_s);
        const auto best = test::finding({}, u"Charts are parsed without any bound on memory"_s);
        const auto other = test::finding({}, u"Charts are parsed without a bound on time or depth"_s);
        const WorkspaceState state =
            stateOf({test::audit(u"a.md"_s, u"Port"_s, {here}), test::audit(u"b.md"_s, u"Port"_s, {other, best})});
        QCOMPARE(written(state, proposeDuplicates(state)), QStringList{here.title + u" = "_s + best.title});
    }

    /// The audits that come with the program are about three systems, and state nothing twice.
    void findsNothingInTheSamples()
    {
        const QDir samples(QStringLiteral(SHIPWORTHY_SOURCE_DIR "/resources/samples"));
        QList<AuditDocument> documents;
        for (const QFileInfo &file : samples.entryInfoList({u"*.md"_s}, QDir::Files)) {
            const auto bytes = loadDocument(file.filePath());
            QVERIFY(bytes);
            const auto read = readAudit(*bytes, file.fileName(), Lexicon::builtIn());
            QVERIFY(read);
            documents.append(*read);
        }
        QCOMPARE(documents.size(), 3);
        const WorkspaceState state = stateOf(documents);
        QVERIFY2(state.duplicates().isEmpty(), "joined by the rule");
        QCOMPARE(written(state, proposeDuplicates(state)), QStringList());
    }

    void aStopIsHeard()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(proposeDuplicates(stateOf({test::portAudit(), test::portReview()}), stop.get_token()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDuplicateProposals)
#include "tst_duplicateproposals.moc"
