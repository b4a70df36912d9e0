#include "reports/portfolioreport.h"

#include "base/visibletext.h"
#include "domain/blockerorder.h"
#include "reports/findingblocks.h"
#include "reports/printabletext.h"
#include "reports/reportwords.h"
#include "reports/roadmapblock.h"
#include "reports/scoreblock.h"
#include "reports/verdictwords.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace shipworthy::report {
namespace {

constexpr qsizetype maxDecisions = 6;
constexpr int soonDays = 14;

QString portfolioTitle(const PortfolioReport &report)
{
    const auto count = [&](Verdict verdict) { return report.verdicts[static_cast<std::size_t>(verdict)]; };
    const qint64 all = report.rows.size();
    if (all == 0)
        return tr("No systems in this workspace");
    if (all == 1)
        return tr("The one system is %1").arg(wordFor(report.rows.first().verdict));
    const auto part = [&](Verdict verdict) {
        const int n = count(verdict);
        if (n == 2 && all == 2)
            return tr("Both systems are %1").arg(wordFor(verdict));
        return n == all
                 ? tr("All %1 systems are %2").arg(spelled(all), wordFor(verdict))
                 : tr("%1 of %2 systems %3 %4")
                       .arg(capitalized(spelled(n)), spelled(all), n == 1 ? tr("is") : tr("are"), wordFor(verdict));
    };
    for (const Verdict worst : {Verdict::NoGo, Verdict::Conditional, Verdict::NotRated}) {
        if (count(worst) == 0)
            continue;
        const int go = count(Verdict::Go);
        const QString rest = count(worst) == all ? QString()
                           : go == 0             ? tr("; none is a verified GO")
                                                 : tr("; %1 %2 GO").arg(spelled(go), go == 1 ? tr("is") : tr("are"));
        return part(worst) + rest;
    }
    return part(Verdict::Go);
}

void addBlockerWords(PortfolioRow &row, const SystemFacts &facts)
{
    const Shares shares = blockerShares(facts);
    if (facts.rated.isEmpty() || facts.readiness.verdict == Verdict::NotRated) {
        row.blockers = QStringLiteral("–");
        row.blockersText =
            facts.rated.isEmpty() ? tr("no findings: blockers unknown") : tr("not rated: blockers unknown");
        return;
    }
    row.blockers = number(shares.open); // as the card of the portfolio and the filter "is:blocker" count
    if (shares.total() == 0)
        row.blockersText = tr("none is critical or P0");
    else
        row.blockersText = tr("of %1 %2 open").arg(number(shares.total()), facts.blockerWord()) +
                           (shares.claimed > 0 ? tr(", %1 claimed").arg(number(shares.claimed)) : QString()) +
                           (shares.accepted > 0 ? tr(", %1 accepted").arg(number(shares.accepted)) : QString());
}

void addScoreWords(PortfolioRow &row, const SystemFacts &facts)
{
    row.score = overallLine(facts);
    row.scoreText = facts.readiness.score
                      ? tr("computed, %1 if claims hold").arg(scoreText(facts.readiness.ifEveryClaimHolds))
                      : tr("no findings, so no score");
    const QString claim = claimWords(facts);
    QString target = tr("no target set");
    if (row.score.nearTarget) {
        target = tr("target %1").arg(scoreText(row.score.nearTarget)) +
                 (row.score.farTarget ? tr(", then %1").arg(scoreText(row.score.farTarget)) : QString());
    }
    row.targetText = claim.isEmpty() ? tr("no score claimed, %1").arg(target) : tr("%1 claimed; %2").arg(claim, target);
}

void addTrend(PortfolioRow &row, const SystemFacts &facts, const QList<DayState> &states)
{
    if (facts.rated.isEmpty()) {
        row.trendText = tr("no findings");
    } else if (facts.input.history.isEmpty() || states.isEmpty()) {
        row.trendText = tr("no history");
    } else if (states.size() < 2) {
        row.trendText = tr("no history: imported %1").arg(dateWords(states.first().day));
    } else {
        row.trend = states;
        const qint64 span = std::min<qint64>(soonDays, states.first().day.daysTo(states.last().day));
        double before = states.first().score().value_or(0);
        for (const DayState &state : states) {
            if (state.day <= facts.today().addDays(-span))
                before = state.score().value_or(0);
        }
        const int change = qRound(states.last().score().value_or(0)) - qRound(before);
        row.trendText = change == 0
                          ? tr("no change in %1").arg(days(span))
                          : tr("%1 points in %2")
                                .arg((change > 0 ? QStringLiteral("+") : QString()) + number(change), days(span));
    }
}

PortfolioRow rowFor(const PortfolioEntry &entry)
{
    const SystemFacts &facts = *entry.facts;
    PortfolioRow row;
    row.id = facts.system.id;
    row.name = printable(facts.system.name);
    row.document = documentWords(facts);
    row.verdict = facts.readiness.verdict;
    addScoreWords(row, facts);
    addBlockerWords(row, facts);
    row.shares = facts.shares;
    QStringList parts{tr("%1 claimed").arg(number(row.shares.claimed))};
    if (row.shares.accepted > 0)
        parts.append(tr("%1 accepted").arg(number(row.shares.accepted)));
    parts.append(tr("%1 open, of %2").arg(number(row.shares.open), number(row.shares.total())));
    row.sharesText = row.shares.total() == 0 ? tr("no findings") : tr("verified, %1").arg(parts.join(tr(", ")));
    const Milestone milestone = nextMilestone(facts);
    row.milestone = milestone.figure;
    row.milestoneText = milestone.text;
    row.milestoneLate = milestone.late;
    addTrend(row, facts, entry.states);
    return row;
}

/// What the decision about a system begins with; nullptr where nothing blocks.
const Blocker *worstBlocker(const SystemFacts &facts)
{
    const auto worst = std::ranges::min_element(facts.readiness.blockers, {}, [&](const Blocker &blocker) {
        return rankOf(facts.input.state, blocker, facts.today());
    });
    return worst == facts.readiness.blockers.cend() ? nullptr : &*worst;
}

/// "SEC-01, Operations, 2 h"
QString factsWords(const ReportFinding &finding)
{
    QStringList about;
    for (const QString &part :
         {finding.key, finding.owner.isEmpty() ? tr("no owner") : finding.owner, finding.effort}) {
        if (!part.isEmpty())
            about.append(isolated(part));
    }
    return about.join(tr(", "));
}

QString blockersProven(const Shares &shares)
{
    if (shares.total() == 0)
        return {};
    if (shares.total() == 1)
        return shares.verified == 1 ? tr("Its one blocker is verified.") : tr("Its one blocker is not verified.");
    if (shares.verified == shares.total())
        return tr("Its %1 blockers are verified.").arg(number(shares.total()));
    return tr("Of %1 blockers %2 verified.")
        .arg(number(shares.total()), shares.verified == 0   ? tr("none is")
                                     : shares.verified == 1 ? tr("1 is")
                                                            : tr("%1 are").arg(number(shares.verified)));
}

/// What else keeps an approval from holding.
QString openWork(const SystemFacts &facts)
{
    const auto open = std::ranges::count_if(facts.readiness.blockers, [&](const Blocker &blocker) {
        const RatedItem *rated = facts.find(blocker.item);
        return rated && !rated->rating.isBlocker();
    });
    if (open == 0)
        return {};
    return facts.nounCount(open) + u' ' + (open == 1 ? tr("is not resolved") : tr("are not resolved")) + u'.';
}

/// The first thing to be decided about a system; nothing where all is in order.
std::optional<QString> firstDecision(const SystemFacts &facts)
{
    const ImportedDocument *document = facts.deciding();
    if (facts.readiness.verdict == Verdict::NotRated) {
        return facts.rated.isEmpty() ? tr("import an audit; no finding is known.")
                                     : tr("give its %1 a severity or a priority; until then there is no verdict.")
                                           .arg(facts.nounCount(facts.rated.size()));
    }
    if (facts.readiness.verdict == Verdict::Conditional && document &&
        document->facts->decision->verdict == Verdict::Go) {
        const Shares shares = blockerShares(facts);
        const QString since = document->facts->date.isValid()
                                ? tr("the approval of %1").arg(dateWords(document->facts->date))
                                : tr("its approval");
        QStringList sentences{tr("confirm or withdraw %1.").arg(since), blockersProven(shares), openWork(facts)};
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }
    const Blocker *worst = worstBlocker(facts);
    const RatedItem *rated = worst ? facts.find(worst->item) : nullptr;
    if (!rated)
        return std::nullopt;
    const ReportFinding finding = facts.reportFinding(*rated);
    const QString what = quoted(finding.title);
    const QString about = factsWords(finding);
    if (const QDate expired = waiverExpiredSince(*rated->item, facts.today()); expired.isValid())
        return tr("decide again on %1 (%2): its waiver expired, it is open since %3.")
            .arg(what, about, dateWords(expired));
    QString text = rated->counts == CountedAs::Claimed ? tr("verify %1 (%2); it is only claimed.").arg(what, about)
                                                       : tr("have %1 resolved (%2).").arg(what, about);
    if (rated->daysLate > 0)
        text += u' ' + tr("It was due on %1 and is %2.").arg(finding.due, finding.late);
    else if (rated->due.isValid() && rated->counts == CountedAs::Open)
        text += u' ' + tr("It is due on %1.").arg(finding.due);
    return text;
}

/// What has to be decided first: what forces no-go by severity, priority and due day, then the other systems by
/// verdict, then waivers by their last day.
struct Decision {
    int verdict = 0;
    BlockerRank rank;
    DecisionRow row;
};

/// Last of all.
constexpr BlockerRank unranked{.isCondition = true,
                               .severity = std::numeric_limits<int>::max(),
                               .priority = std::numeric_limits<int>::max(),
                               .due = std::numeric_limits<qint64>::max()};

QList<DecisionRow> decisions(const QList<PortfolioEntry> &entries)
{
    QList<Decision> all;
    for (const PortfolioEntry &entry : entries) {
        const SystemFacts &facts = *entry.facts;
        const QString name = printable(facts.system.name);
        if (const auto text = firstDecision(facts)) {
            const Blocker *worst = worstBlocker(facts);
            all.append({static_cast<int>(facts.readiness.verdict),
                        worst ? rankOf(facts.input.state, *worst, facts.today()) : unranked,
                        {facts.system.id, name, *text}});
        }
        for (const RatedItem &rated : facts.rated) {
            const auto &waiver = rated.item->state.waiver;
            const qint64 left = waiver ? facts.today().daysTo(waiver->until) : soonDays + 1;
            if (rated.counts != CountedAs::Accepted || left > soonDays)
                continue;
            BlockerRank rank = unranked;
            rank.due = waiver->until.toJulianDay();
            all.append({static_cast<int>(Verdict::NotRated) + 1,
                        rank,
                        {facts.system.id, name,
                         tr("renew or end the waiver for %1, which expires on %2, in %3.")
                             .arg(isolated(facts.label(*rated.item)), dateWords(waiver->until), days(left))}});
        }
    }
    std::ranges::stable_sort(all, {},
                             [](const Decision &decision) { return std::tuple(decision.verdict, decision.rank); });
    QList<DecisionRow> rows;
    for (const Decision &decision : all) {
        if (rows.size() < maxDecisions)
            rows.append(decision.row);
    }
    return rows;
}

QString sourcesNote(const ScorecardInput &input, const QList<PortfolioEntry> &entries)
{
    qint64 lines = 0;
    qint64 documents = 0;
    QStringList digests;
    for (const PortfolioEntry &entry : entries) {
        for (const ImportedDocument *document : entry.facts->documents) {
            ++documents;
            lines += document->facts->lineCount;
            digests.append(document->facts->sha256.left(12));
        }
    }
    if (documents == 0)
        return tr("No documents.");
    const QString sources = tr("Sources: %1, %2. SHA-256 begins %3; the whole digests are on each system’s last page.")
                                .arg(counted("%n document(s)", documents), counted("%n line(s)", lines),
                                     digests.join(QStringLiteral(" · ")));
    return sources + u' ' +
           tr("Computed score: share of weight that is verified (critical 8, high 4, medium 2, low 1; without severity "
              "P0 8, P1 4, P2 2, P3 1). "
              "A waiver never raises it. Evidence counts for %1.")
               .arg(days(input.policy.freshDays));
}

} // namespace

PortfolioReport portfolioReport(const ScorecardInput &input, const QList<PortfolioEntry> &entries)
{
    PortfolioReport report;
    for (const PortfolioEntry &entry : entries) {
        report.rows.append(rowFor(entry));
        ++report.verdicts[static_cast<std::size_t>(entry.facts->readiness.verdict)];
    }
    report.title = portfolioTitle(report);
    report.subtitle =
        tr("State of %1 (%2). Verdict by rule: NO-GO while a P0 or critical finding is open or "
           "contradicted; CONDITIONAL while one is "
           "claimed or accepted by a waiver, or a high one is open; GO when every P0 and critical one is verified; "
           "NOT RATED without priorities.")
            .arg(timeWords(input.now), zoneWords(input.now));
    report.decisions = decisions(entries);
    report.note = sourcesNote(input, entries);
    return report;
}

} // namespace shipworthy::report
