#include "reports/findingblocks.h"

#include "base/visibletext.h"
#include "domain/blockerorder.h"
#include "reports/printabletext.h"
#include "reports/reportwords.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace shipworthy::report {
namespace {

constexpr int ranks = 6;

/// Open before claimed before accepted.
int classOf(CountedAs counts)
{
    return counts == CountedAs::Claimed ? 1 : counts == CountedAs::Accepted ? 2 : 0;
}

auto orderOf(const RatedItem &rated)
{
    const qint64 due = rated.due.isValid() ? rated.due.toJulianDay() : std::numeric_limits<qint64>::max();
    return std::tuple(classOf(rated.counts), rated.standing != Standing::Contradicted, due);
}

QList<RatedItem> notVerified(const SystemFacts &facts)
{
    QList<RatedItem> items;
    for (const RatedItem &rated : facts.rated) {
        if (rated.counts != CountedAs::Verified)
            items.append(rated);
    }
    std::ranges::stable_sort(items, [](const RatedItem &a, const RatedItem &b) { return orderOf(a) < orderOf(b); });
    return items;
}

/// "P0 Critical", or the one of the two words that the documents use.
QString groupTitle(const SystemFacts &facts, int rank)
{
    if (rank == ranks - 1)
        return tr("Without severity or priority");
    bool priority = false;
    bool severity = false;
    for (const RatedItem &rated : facts.rated) {
        if (rated.rank() != rank)
            continue;
        priority = priority || (rated.rating.priority && static_cast<int>(*rated.rating.priority) == rank);
        severity = severity || (rated.rating.severity && static_cast<int>(*rated.rating.severity) == rank);
    }
    const QString level = idOf(names<Priority>[static_cast<std::size_t>(rank)].first).toString();
    const QString word = wordFor(names<Severity>[static_cast<std::size_t>(rank)].first);
    if (priority && severity)
        return level + u' ' + word;
    return priority ? level : word;
}

/// Lower bound of the estimates, and how many have none.
QString effortSum(const SystemFacts &facts, const QList<RatedItem> &items)
{
    double hours = 0;
    qint64 without = 0;
    for (const RatedItem &rated : items) {
        if (const auto effort = facts.input.state.effort(*rated.item); effort && effort->minHours > 0)
            hours += effort->minHours;
        else
            ++without;
    }
    if (hours <= 0)
        return {};
    return without == 0 ? hoursWords(hours)
                        : tr("at least %1; %2 without an estimate").arg(hoursWords(hours), number(without));
}

BlockerBlock waitingForRating(const SystemFacts &facts, const QList<RatedItem> &open)
{
    BlockerBlock block;
    block.title = tr("To be given a severity or priority");
    block.summary = tr("%1; in the place of the blockers").arg(facts.nounCount(open.size()));
    block.citesPlaces = true;
    for (const RatedItem &rated : open)
        block.rows.append(facts.reportFinding(rated));
    return block;
}

/// The blockers of the readiness result, the most severe first, that are (or are not) P0 or critical.
QList<ReportFinding> rowsOf(const SystemFacts &facts, bool blocking)
{
    QList<ReportFinding> rows;
    for (const Blocker &blocker : mostSevereFirst(facts.input.state, facts.readiness.blockers, facts.today())) {
        const RatedItem *rated = facts.find(blocker.item);
        if (rated && rated->rating.isBlocker() == blocking)
            rows.append(facts.reportFinding(*rated));
    }
    return rows;
}

} // namespace

Shares blockerShares(const SystemFacts &facts)
{
    Shares shares;
    for (const RatedItem &rated : facts.rated) {
        if (rated.rating.isBlocker())
            shares.add(rated.counts);
    }
    return shares;
}

QList<FindingGroup> findingGroups(const SystemFacts &facts)
{
    std::array<QList<RatedItem>, ranks> byRank;
    for (const RatedItem &rated : notVerified(facts))
        byRank[static_cast<std::size_t>(rated.rank())].append(rated);
    QList<FindingGroup> groups;
    for (int rank = 0; rank < ranks; ++rank) {
        const QList<RatedItem> &items = byRank[static_cast<std::size_t>(rank)];
        if (items.isEmpty())
            continue;
        const auto all =
            std::ranges::count_if(facts.rated, [rank](const RatedItem &rated) { return rated.rank() == rank; });
        FindingGroup group{.title = groupTitle(facts, rank),
                           .summary = tr("%1 of %2 not verified").arg(number(items.size()), number(all)),
                           .rows = {}};
        if (const QString effort = effortSum(facts, items); !effort.isEmpty())
            group.summary += tr(" · %1").arg(effort);
        for (const RatedItem &rated : items)
            group.rows.append(facts.reportFinding(rated));
        groups.append(group);
    }
    return groups;
}

QString findingsTitle(const SystemFacts &facts)
{
    const int all = facts.shares.total();
    const int open = facts.shares.notVerified();
    if (all == 0)
        return tr("No findings are known");
    if (open == 0)
        return all == 1 ? tr("The one %1 is verified").arg(facts.noun(1))
                        : tr("All %1 are verified").arg(facts.nounCount(all));
    if (all == 1)
        return tr("The one %1 is not verified").arg(facts.noun(1));
    return tr("%1 of %2 %3 not verified").arg(number(open), facts.nounCount(all), open == 1 ? tr("is") : tr("are"));
}

QString findingsSubtitle(const SystemFacts &facts)
{
    const Shares &shares = facts.shares;
    if (shares.notVerified() == 0)
        return {};
    const auto contradicted = std::ranges::count(facts.rated, Standing::Contradicted, &RatedItem::standing);
    QStringList parts;
    if (shares.open > 0) {
        parts.append(tr("%1 open").arg(number(shares.open)) +
                     (contradicted > 0 ? tr(" (%1 of them contradicted)").arg(number(contradicted)) : QString()));
    }
    if (shares.claimed > 0)
        parts.append(tr("%1 claimed").arg(number(shares.claimed)));
    if (shares.accepted > 0)
        parts.append(tr("%1 accepted").arg(number(shares.accepted)));
    QString text = parts.join(tr(", ")) + u'.';
    if (const QString effort = effortSum(facts, notVerified(facts)); !effort.isEmpty())
        text += u' ' + tr("Work by the documents’ own estimates: %1.").arg(effort);
    return text + u' ' + tr("Ordered by priority, then open before claimed before accepted, then by due date.");
}

QString notApplicableText(const SystemFacts &facts)
{
    if (facts.notApplicable.isEmpty())
        return {};
    QStringList parts;
    for (const Item *item : facts.notApplicable) {
        QString reason = quotable(item->state.note, 120);
        qint64 latest = -1;
        for (const Event &event : facts.input.history) {
            if (event.item == item->id && event.field == Field::Status && event.sequence > latest &&
                !event.reason.isEmpty()) {
                latest = event.sequence;
                reason = quotable(event.reason, 120);
            }
        }
        const QString label = isolated(facts.label(*item));
        parts.append(reason.isEmpty() ? tr("%1 (no reason given)").arg(label)
                                      : tr("%1 (%2)").arg(label, isolated(reason)));
    }
    return tr("Not applicable, and in no number: %1.").arg(parts.join(tr("; ")));
}

BlockerBlock blockerBlock(const SystemFacts &facts)
{
    BlockerBlock block;
    const QString word = facts.blockerWord();
    block.title = tr("%1 blockers").arg(capitalized(word));
    if (facts.rated.isEmpty()) {
        block.sentence = facts.documents.isEmpty()
                           ? tr("No document was imported, so no blocker can be named.")
                           : tr("No finding was recognised in the documents, so no blocker can be named.");
        return block;
    }
    if (facts.readiness.verdict == Verdict::NotRated)
        return waitingForRating(facts, notVerified(facts));
    const Shares shares = blockerShares(facts);
    block.rows = rowsOf(facts, true);
    if (!block.rows.isEmpty()) {
        block.summary = tr("%1 of %2 not verified").arg(number(shares.notVerified()), number(shares.total()));
        return block;
    }
    block.sentence =
        shares.total() > 0
            ? (shares.total() == 1 ? tr("The one %1 finding is verified.").arg(word)
                                   : tr("All %1 %2 findings are verified.").arg(number(shares.total()), word))
            : tr("No finding is critical or P0.");
    if (const QList<ReportFinding> rows = rowsOf(facts, false); !rows.isEmpty()) {
        block.title = tr("What makes it conditional");
        block.summary =
            facts.nounCount(rows.size()) + u' ' + (rows.size() == 1 ? tr("is not resolved") : tr("are not resolved"));
        block.rows = rows;
    }
    return block;
}

} // namespace shipworthy::report
