#include "reports/scorecardreport.h"

#include "base/visibletext.h"
#include "reports/burndown.h"
#include "reports/evidenceblocks.h"
#include "reports/findingblocks.h"
#include "reports/portfolioreport.h"
#include "reports/printabletext.h"
#include "reports/reportwords.h"
#include "reports/roadmapblock.h"
#include "reports/scoreblock.h"
#include "reports/verdictwords.h"

#include <algorithm>
#include <memory>

namespace shipworthy {
namespace {

using namespace report;

void addEvidence(SystemReport &page, const SystemFacts &facts)
{
    page.endpoints = endpointBlock(facts);
    page.contradictions = contradictionRows(facts);
    if (page.contradictions.isEmpty())
        page.contradictionsSentence = contradictionsAbsence(facts);
    else
        page.contradictionsSummary = contradictionsSummary(facts);
    page.waivers = waiverRows(facts);
    if (page.waivers.isEmpty())
        page.waiversSentence =
            facts.rated.isEmpty() ? report::tr("There is nothing to accept.") : report::tr("No risk is accepted.");
    page.evidence = evidenceRows(facts);
    page.evidenceSentence = evidenceSentence(facts);
    page.sources = sourceRows(facts);
    page.history = historyRows(facts);
    page.historySentence = historySentence(facts);
    if (const qint64 count = historyCount(facts); count > 0)
        page.historySummary = counted("%n event(s)", count);
}

SystemReport systemReport(const SystemFacts &facts, const QList<DayState> &states)
{
    SystemReport page;
    page.id = facts.system.id;
    page.name = printable(facts.system.name);
    page.subtitle = systemSubtitle(facts);
    page.verdict = facts.readiness.verdict;
    page.sentence = verdictSentence(facts);
    page.explanation = verdictExplanation(facts);
    page.score = scoreBlock(facts);
    page.burndown = burndown(facts, states);
    page.facts = fiveFacts(facts, page.burndown);
    page.blockers = blockerBlock(facts);
    page.roadmap = roadmapBlock(facts);
    page.shares = facts.shares;
    page.findingsTitle = findingsTitle(facts);
    page.findingsSubtitle = findingsSubtitle(facts);
    page.groups = findingGroups(facts);
    page.notApplicable = notApplicableText(facts);
    addEvidence(page, facts);
    return page;
}

/// Worst first, as the portfolio leads; among equals the most blockers that are not verified, then the order of import.
void sortWorstFirst(QList<PortfolioEntry> &entries)
{
    const auto rank = [](const PortfolioEntry &entry) {
        return std::pair(static_cast<int>(entry.facts->readiness.verdict), -blockerShares(*entry.facts).notVerified());
    };
    std::ranges::stable_sort(entries,
                             [&](const PortfolioEntry &a, const PortfolioEntry &b) { return rank(a) < rank(b); });
}

QString filterWords(const ScorecardInput &input, const ScorecardReport &report)
{
    Shares all;
    for (const SystemReport &system : report.systems) {
        all.verified += system.shares.verified;
        all.open += system.shares.notVerified();
    }
    const qint64 systems = input.state.systems().size();
    const QString scope =
        input.system && !report.systems.isEmpty()
            ? report::tr("%1 (1 of %2)").arg(isolated(report.systems.first().name), counted("%n system(s)", systems))
            : report::tr("all of %1").arg(counted("%n system(s)", systems));
    return report::tr("Filter: %1 · findings that are not verified, %2 of %3")
        .arg(scope, number(all.open), number(all.total()));
}

} // namespace

ScorecardReport scorecardReport(const ScorecardInput &input)
{
    ScorecardReport report;
    report.workspace = printable(input.workspaceName);
    report.stateOf = report::tr("%1 (%2)").arg(timeWords(input.now), zoneWords(input.now));
    std::vector<std::unique_ptr<SystemFacts>> facts;
    QList<PortfolioEntry> entries;
    for (const System &system : input.state.systems()) {
        if (input.system && *input.system != system.id)
            continue;
        facts.push_back(std::make_unique<SystemFacts>(input, system));
        entries.append({facts.back().get(), datedStates(*facts.back())});
    }
    sortWorstFirst(entries);
    for (const PortfolioEntry &entry : std::as_const(entries))
        report.systems.append(systemReport(*entry.facts, entry.states));
    if (!input.system)
        report.portfolio = portfolioReport(input, entries);
    report.filter = filterWords(input, report);
    report.title = input.system && !report.systems.isEmpty()
                     ? report::tr("Production readiness scorecard: %1").arg(report.systems.first().name)
                     : report::tr("Production readiness: portfolio of %1")
                           .arg(counted("%n system(s)", report.systems.size()).replace(QChar::Nbsp, u' '));
    return report;
}

} // namespace shipworthy
