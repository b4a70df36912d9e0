#include "reports/verdictwords.h"

#include "reports/findingblocks.h"
#include "reports/printabletext.h"
#include "reports/reportwords.h"
#include "reports/scoreblock.h"

#include <algorithm>

namespace shipworthy::report {
namespace {

QString areOrIs(qint64 count)
{
    return count == 1 ? tr("is") : tr("are");
}

/// "2 more are claimed but not verified, 1 is accepted"; without \a more "2 of 4 are …". Empty when nothing is.
QString restWords(const Shares &blockers, bool more)
{
    QStringList parts;
    const QString extra = more ? tr(" more") : tr(" of %1").arg(number(blockers.total()));
    if (blockers.claimed > 0)
        parts.append(
            tr("%1%2 %3 claimed but not verified").arg(number(blockers.claimed), extra, areOrIs(blockers.claimed)));
    if (blockers.accepted > 0)
        parts.append(
            tr("%1%2 %3 accepted")
                .arg(number(blockers.accepted), parts.isEmpty() ? extra : QString(), areOrIs(blockers.accepted)));
    return parts.join(tr(", "));
}

QString noGoSentence(const SystemFacts &facts)
{
    const Shares shares = blockerShares(facts);
    const QString word = facts.blockerWord();
    const int all = shares.total();
    QString open;
    if (all == 1)
        open = tr("the one %1 %2 is open").arg(word, facts.noun(1));
    else if (shares.open == all)
        open = tr("all %1 %2 %3 are open").arg(number(all), word, facts.noun(all));
    else
        open = tr("%1 of the %2 %3 %4 %5 open")
                   .arg(number(shares.open), number(all), word, facts.noun(all), areOrIs(shares.open));
    const QString rest = restWords(shares, true);
    return rest.isEmpty() ? tr("Do not launch: %1.").arg(open) : tr("Do not launch: %1, and %2.").arg(open, rest);
}

QString conditionalSentence(const SystemFacts &facts)
{
    const Shares shares = blockerShares(facts);
    const QString word = facts.blockerWord();
    if (shares.notVerified() > 0)
        return tr("No %1 %2 is open, but %3.").arg(word, facts.noun(1), restWords(shares, false));
    const QString start = shares.total() > 0 ? tr("Every %1 %2 is verified, but ").arg(word, facts.noun(1))
                                             : tr("No %1 is critical or P0, but ").arg(facts.noun(1));
    const auto open = std::ranges::count_if(facts.readiness.blockers, [](const Blocker &) { return true; });
    switch (facts.readiness.rule) {
    case Rule::HighOpen: {
        const auto high = std::ranges::count_if(facts.readiness.blockers, [&](const Blocker &blocker) {
            const RatedItem *rated = facts.find(blocker.item);
            return rated && rated->rating.isHigh();
        });
        return start + tr("%1 of high severity or priority P1 %2 not resolved.").arg(number(high), areOrIs(high));
    }
    case Rule::UnratedOpen:
        return start + tr("%1 without severity or priority %2 open.").arg(facts.nounCount(open), areOrIs(open));
    case Rule::EndpointDown: return start + tr("a live health endpoint is down.");
    default: return printable(facts.readiness.why) + u'.';
    }
}

QString decisionWords(const SystemFacts &facts)
{
    const ImportedDocument *document = facts.deciding();
    if (!document) {
        return facts.documents.isEmpty()   ? tr("No document has been imported.")
             : facts.documents.size() == 1 ? tr("The document states no decision.")
                                           : tr("The documents state no decision.");
    }
    const Decision &decision = *document->facts->decision;
    const QString where = facts.place(document->id, decision.line);
    return tr("The document’s own verdict is %1: %2%3.")
        .arg(wordFor(decision.verdict), quoted(quotable(decision.text, 170)),
             where.isEmpty() ? QString() : tr(" (%1)").arg(where));
}

/// Lower bound of the estimates of what blocks.
QString blockingWork(const SystemFacts &facts)
{
    double hours = 0;
    qint64 without = 0;
    qint64 count = 0;
    for (const Blocker &blocker : facts.readiness.blockers) {
        const Item *item = blocker.forcesNoGo ? facts.input.state.item(blocker.item) : nullptr;
        if (!item)
            continue;
        ++count;
        const auto effort = facts.input.state.effort(*item);
        hours += effort ? effort->minHours : 0;
        without += effort && effort->minHours > 0 ? 0 : 1;
    }
    if (count == 0)
        return {};
    if (hours <= 0)
        return tr("The documents give no estimate for the work that blocks.");
    const QString rest = without > 0 ? tr("; %1 of the %2 have none").arg(number(without), number(count)) : QString();
    return tr("The open %1 work is at least %2 by the documents’ own estimates%3.")
        .arg(facts.blockerWord(), hoursWords(hours), rest);
}

Fact blockerFact(const SystemFacts &facts)
{
    if (facts.rated.isEmpty())
        return {QStringLiteral("–"), tr("blockers unknown: no findings"), {}};
    if (facts.readiness.verdict == Verdict::NotRated)
        return {QStringLiteral("–"),
                tr("blockers unknown: %1 without severity or priority").arg(facts.nounCount(facts.rated.size())),
                {}};
    const Shares shares = blockerShares(facts);
    if (shares.total() == 0)
        return {QStringLiteral("0"), tr("blockers: no %1 is critical or P0").arg(facts.noun(1)), {}};
    Fact fact{tr("%1 of %2").arg(number(shares.open), number(shares.total())),
              tr("%1 blockers open").arg(facts.blockerWord()) +
                  (shares.claimed > 0 ? tr(", %1 more claimed").arg(number(shares.claimed)) : QString()),
              {}};
    const RatedItem *first = nullptr;
    for (const RatedItem &rated : facts.rated) {
        const bool counts = rated.rating.isBlocker() && rated.counts == CountedAs::Open && rated.due.isValid();
        if (counts && (!first || rated.due < first->due))
            first = &rated;
    }
    if (first) {
        fact.text +=
            tr("; first due %1").arg(dateWords(first->due)) + (first->daysLate > 0 ? QStringLiteral(",") : QString());
        fact.late = lateWords(first->daysLate);
    }
    return fact;
}

Fact scoreFact(const SystemFacts &facts)
{
    const Readiness &readiness = facts.readiness;
    const ImportedDocument *document = facts.scoring();
    QString claim = claimWords(facts);
    if (claim.isEmpty())
        claim = tr("no score claimed");
    else if (document->facts->date.isValid())
        claim = tr("%1 claimed on %2").arg(claim, dateWords(document->facts->date));
    else
        claim = tr("%1 claimed, without a date").arg(claim);
    if (!readiness.score)
        return {QStringLiteral("–"), tr("no score: no findings; %1").arg(claim), {}};
    return {tr("%1 / 100").arg(scoreText(readiness.score)),
            tr("computed, %1 if claims hold; %2").arg(scoreText(readiness.ifEveryClaimHolds), claim),
            {}};
}

Fact verifiedFact(const SystemFacts &facts)
{
    const Shares &shares = facts.shares;
    if (shares.total() == 0)
        return {QStringLiteral("–"), tr("no findings known"), {}};
    QStringList parts;
    if (shares.claimed > 0)
        parts.append(tr("%1 claimed").arg(number(shares.claimed)));
    if (shares.accepted > 0)
        parts.append(tr("%1 accepted").arg(number(shares.accepted)));
    parts.append(tr("%1 open").arg(number(shares.open)));
    return {tr("%1 of %2").arg(number(shares.verified), number(shares.total())),
            tr("%1 verified; %2").arg(facts.noun(shares.total()), parts.join(tr(", "))),
            {}};
}

Fact forecastFact(const SystemFacts &facts, const Burndown &burndown)
{
    if (!burndown.forecast) {
        if (facts.rated.isEmpty())
            return {QStringLiteral("–"), tr("no forecast: nothing to finish"), {}};
        if (burndown.states.isEmpty())
            return {QStringLiteral("–"), tr("no forecast: no history yet"), {}};
        return {QStringLiteral("–"),
                burndown.notVerified == burndown.accepted ? tr("no forecast: nothing is left")
                                                          : tr("no forecast: no pace yet"),
                {}};
    }
    const Forecast &range = *burndown.forecast;
    const QString plan = burndown.planEnd.isValid() ? tr("; plan ends %1").arg(dateWords(burndown.planEnd)) : QString();
    if (!range.latest.isValid())
        return {tr("from %1").arg(dateWords(range.earliest)),
                tr("at the earliest, for the last %1%2").arg(facts.noun(1), plan),
                {}};
    return {dateRange(range.earliest, range.latest), tr("forecast for the last %1%2").arg(facts.noun(1), plan), {}};
}

Fact contradictionFact(const SystemFacts &facts)
{
    const qint64 all = facts.contradictions.size();
    if (all == 0)
        return {QStringLiteral("0"), tr("contradictions found; no live check"), {}};
    const auto denying = std::ranges::count_if(facts.contradictions, &Contradiction::deniesTick);
    return {number(all),
            tr("%1; %2 a claim")
                .arg(all == 1 ? tr("contradiction") : tr("contradictions"), denying == 0 ? tr("none denies")
                                                                            : denying == 1
                                                                                ? tr("1 denies")
                                                                                : tr("%1 deny").arg(number(denying))),
            {}};
}

} // namespace

QString verdictSentence(const SystemFacts &facts)
{
    switch (facts.readiness.verdict) {
    case Verdict::NoGo: return noGoSentence(facts);
    case Verdict::Conditional: return conditionalSentence(facts);
    case Verdict::Go: {
        const int blockers = blockerShares(facts).total();
        return blockers > 0
                 ? tr("Go: every %1 %2 is verified, and nothing high is open.").arg(facts.blockerWord(), facts.noun(1))
                 : tr("Go: no %1 is critical or P0, and nothing high is open.").arg(facts.noun(1));
    }
    case Verdict::NotRated: break;
    }
    if (facts.rated.isEmpty())
        return tr("Not rated: no findings are known.");
    return facts.rated.size() == 1
             ? tr("Not rated: the one %1 has no severity and no priority, so blockers cannot be named.")
                   .arg(facts.noun(1))
             : tr("Not rated: none of the %1 has a severity or a priority, so blockers cannot be named.")
                   .arg(facts.nounCount(facts.rated.size()));
}

QString verdictExplanation(const SystemFacts &facts)
{
    QStringList parts;
    if (const QString work = blockingWork(facts); !work.isEmpty())
        parts.append(work);
    parts.append(decisionWords(facts));
    if (facts.readiness.verdict == Verdict::NotRated && !facts.rated.isEmpty())
        parts.append(tr("A verdict becomes possible once the findings have a severity or a priority."));
    return parts.join(u' ');
}

QString systemSubtitle(const SystemFacts &facts)
{
    QStringList parts;
    if (facts.documents.isEmpty())
        parts.append(tr("No documents."));
    else if (facts.documents.size() == 1) {
        const AuditDocument &audit = *facts.documents.first()->facts;
        QString text = wordFor(audit.kind);
        text += audit.date.isValid() ? tr(" dated %1").arg(dateWords(audit.date)) : tr(" without a date");
        if (!audit.author.isEmpty())
            text += tr(" by %1").arg(quoted(printable(audit.author)));
        parts.append(text + u'.');
    } else {
        parts.append(tr("From %1.").arg(counted("%n document(s)", facts.documents.size())));
    }
    QString state = tr("State of %1 (%2)").arg(timeWords(facts.input.now), zoneWords(facts.input.now));
    if (facts.system.planStart.isValid()) {
        const qint64 day = facts.system.planStart.daysTo(facts.today()) + 1;
        state += day > 0 ? tr(", day %1 of the plan").arg(number(day))
                         : tr(", %1 before the plan starts").arg(days(1 - day));
    }
    parts.append(state + u'.');
    return parts.join(u' ');
}

QString documentWords(const SystemFacts &facts)
{
    if (facts.documents.isEmpty())
        return tr("No document imported");
    const ImportedDocument *document = facts.deciding();
    const QDate date = (document ? document : facts.documents.last())->facts->date;
    const QString when = date.isValid() ? dateWords(date) : tr("no date");
    const QString which =
        facts.documents.size() == 1 ? tr("Document") : counted("%n document(s)", facts.documents.size());
    return document                    ? tr("%1: %2, %3").arg(which, wordFor(document->facts->decision->verdict), when)
         : facts.documents.size() == 1 ? tr("%1: states no verdict, %2").arg(which, when)
                                       : tr("%1: none states a verdict, latest %2").arg(which, when);
}

QList<Fact> fiveFacts(const SystemFacts &facts, const Burndown &burndown)
{
    return {blockerFact(facts), scoreFact(facts), verifiedFact(facts), forecastFact(facts, burndown),
            contradictionFact(facts)};
}

} // namespace shipworthy::report
