#include "items/findingsarranger.h"

#include "base/naturalorder.h"
#include "domain/secrets.h"

#include <QSet>
#include <algorithm>
#include <numeric>

namespace shipworthy {
namespace {

/// As many queries as somebody takes back letter by letter.
constexpr qsizetype mostAnswers = 12;

void countIn(FindingsGroup &group, const FindingFacts &facts)
{
    ++group.shown;
    if (!facts.isOpen())
        return;
    group.blockers += facts.isBlockerRated() ? 1 : 0;
    if (facts.effort)
        group.openHours += facts.effort->minHours;
    else
        ++group.withoutEffort;
}

void addTo(FindingsGroup &sum, const FindingsGroup &group)
{
    sum.all += group.all;
    sum.shown += group.shown;
    sum.openHours += group.openHours;
    sum.withoutEffort += group.withoutEffort;
    sum.blockers += group.blockers;
}

} // namespace

FindingsLayout FindingsArranger::arrange(const QList<FindingFactsPtr> &rows,
                                         const QHash<SystemId, SystemRating> &ratings,
                                         const FindingsArrangement &arrangement, const std::stop_token &stop)
{
    take(rows);
    const Answer &answer = answerTo(arrangement.query, arrangement.context, stop);
    if (stop.stop_requested())
        return {};
    const Grouping &grouping = groupsBy(arrangement);
    const Order &order = orderBy(arrangement.sortColumn, arrangement.order);
    if (stop.stop_requested())
        return {};
    FindingsLayout layout = dealt(answer, grouping, order, ratings);
    layout.arrangement = arrangement;
    return layout;
}

void FindingsArranger::take(const QList<FindingFactsPtr> &rows)
{
    if (m_rowsAt && m_rows.isSharedWith(rows))
        return;
    m_rows = rows;
    m_answers.clear();
    m_grouping.reset();
    m_order.reset();
    QHash<ItemId, int> at;
    at.reserve(rows.size());
    for (int row = 0; row < rows.size(); ++row)
        at.insert(rows[row]->item, row);
    m_rowsAt = std::make_shared<const QHash<ItemId, int>>(std::move(at));
}

/// The remembered answer with the fewest rows that holds all of those to \a query; nullptr: none.
const FindingsArranger::Answer *FindingsArranger::widerAnswer(const FindingsQuery &query,
                                                              const QueryContext &context) const
{
    const Answer *best = nullptr;
    for (const Answer &answer : m_answers) {
        if (answer.context == context && query.narrows(answer.query) && (!best || answer.count < best->count))
            best = &answer;
    }
    return best;
}

const FindingsArranger::Answer &FindingsArranger::answerTo(const FindingsQuery &query, const QueryContext &context,
                                                           const std::stop_token &stop)
{
    const auto known = std::ranges::find_if(m_answers, [&](const Answer &answer) {
        return answer.query.terms() == query.terms() && answer.context == context;
    });
    if (known != m_answers.end()) {
        std::rotate(known, known + 1, m_answers.end());
        return m_answers.last();
    }
    const Answer *wider = widerAnswer(query, context);
    Answer answer{query, context, std::vector<char>(static_cast<std::size_t>(m_rows.size())), 0};
    for (std::size_t row = 0; row < answer.fits.size() && !stop.stop_requested(); ++row) {
        const bool fits = (!wider || wider->fits[row]) && query.accepts(*m_rows[static_cast<qsizetype>(row)], context);
        answer.fits[row] = fits;
        answer.count += fits ? 1 : 0;
    }
    if (stop.stop_requested()) {
        static const Answer nothing;
        return nothing; // half an answer is not remembered
    }
    if (m_answers.size() >= mostAnswers)
        m_answers.removeFirst();
    m_answers.append(std::move(answer));
    return m_answers.last();
}

const FindingsArranger::Grouping &FindingsArranger::groupsBy(const FindingsArrangement &arrangement)
{
    const QDate today = arrangement.context.today;
    if (m_grouping && m_grouping->grouping == arrangement.grouping && m_grouping->today == today &&
        m_grouping->keepsEmpty == arrangement.keepsEmptyGroups)
        return *m_grouping;
    Grouping fresh{arrangement.grouping, today, arrangement.keepsEmptyGroups, {}, {}};
    QHash<QString, int> byId;
    const auto groupWith = [&](Membership membership, int row, bool stands) {
        const auto known = byId.constFind(membership.id);
        if (known != byId.cend())
            return *known;
        const int group = static_cast<int>(fresh.groups.size());
        byId.insert(membership.id, group);
        fresh.groups.push_back({std::move(membership), row, stands});
        return group;
    };
    if (fresh.grouping == FindingsGrouping::None)
        (void)groupWith({}, 0, true);
    for (const Membership &standing : fresh.keepsEmpty ? standingGroups(fresh.grouping) : QList<Membership>())
        (void)groupWith(standing, 0, true);
    QHash<MembershipMark, int> byMark;
    fresh.groupOf.reserve(static_cast<std::size_t>(m_rows.size()));
    for (int row = 0; row < m_rows.size(); ++row) {
        const MembershipMark mark = markOf(*m_rows[row], fresh.grouping, today);
        auto known = byMark.constFind(mark);
        if (known == byMark.cend())
            known = byMark.insert(mark, groupWith(membershipOf(*m_rows[row], fresh.grouping, today), row, false));
        fresh.groupOf.push_back(*known);
    }
    return m_grouping.emplace(std::move(fresh));
}

const FindingsArranger::Order &FindingsArranger::orderBy(FindingsColumn column, Qt::SortOrder order)
{
    if (m_order && m_order->column == column && m_order->order == order)
        return *m_order;
    struct Keyed {
        FindingSortKey key;
        FindingSortKey severity; // the worst first among equals
        int row = 0;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(static_cast<std::size_t>(m_rows.size()));
    for (int row = 0; row < m_rows.size(); ++row)
        keyed.push_back({sortKey(column, *m_rows[row]), sortKey(FindingsColumn::Severity, *m_rows[row]), row});
    std::ranges::stable_sort(keyed, [order](const Keyed &one, const Keyed &other) {
        const int result = compare(one.key, other.key, order);
        return result != 0 ? result < 0 : compare(one.severity, other.severity, Qt::AscendingOrder) < 0;
    });
    Order fresh{column, order, {}};
    fresh.rows.reserve(keyed.size());
    std::ranges::transform(keyed, std::back_inserter(fresh.rows), &Keyed::row);
    return m_order.emplace(std::move(fresh));
}

std::vector<char> FindingsArranger::standingElsewhere(const Answer &answer, FindingsGrouping grouping) const
{
    std::vector<char> elsewhere;
    if (grouping == FindingsGrouping::System)
        return elsewhere;
    const bool countsAll = answer.query.asksForMisread();
    QSet<ItemId> standing;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const FindingFacts &facts = *m_rows[row];
        if (facts.sources.isEmpty() || (facts.misread && !countsAll))
            continue;
        const auto at = static_cast<std::size_t>(row);
        if (std::ranges::any_of(facts.sources, [&](const FindingSource &one) { return standing.contains(one.item); })) {
            elsewhere.resize(answer.fits.size());
            elsewhere[at] = 1;
        } else if (answer.fits[at]) {
            standing.insert(facts.item);
        }
    }
    return elsewhere;
}

FindingsLayout FindingsArranger::dealt(const Answer &answer, const Grouping &grouping, const Order &order,
                                       const QHash<SystemId, SystemRating> &ratings) const
{
    FindingsLayout layout;
    layout.rows = m_rows;
    layout.rowsAt = m_rowsAt;
    layout.places.resize(answer.fits.size());
    std::vector<ArrangedGroup> dealt(grouping.groups.size());
    // What is no finding counts only where somebody asks for it.
    const bool countsAll = answer.query.asksForMisread();
    const std::vector<char> elsewhere = standingElsewhere(answer, grouping.grouping);
    for (const int row : order.rows) {
        const FindingFactsPtr &facts = m_rows[row];
        const auto at = static_cast<std::size_t>(row);
        if (facts->misread && !countsAll)
            continue;
        const int group = grouping.groupOf[at];
        ArrangedGroup &arranged = dealt[static_cast<std::size_t>(group)];
        const bool isElsewhere = !elsewhere.empty() && elsewhere[at];
        arranged.group.all += isElsewhere ? 0 : 1;
        if (isElsewhere || !answer.fits[at])
            continue;
        countIn(arranged.group, *facts);
        layout.places[at] = {group, static_cast<int>(arranged.rows.size())};
        arranged.rows.append(facts);
    }
    std::vector<int> inOrder(grouping.groups.size());
    std::iota(inOrder.begin(), inOrder.end(), 0);
    std::ranges::sort(inOrder, [&](int one, int other) {
        const Group &a = grouping.groups[static_cast<std::size_t>(one)];
        const Group &b = grouping.groups[static_cast<std::size_t>(other)];
        if (a.membership.rank != b.membership.rank)
            return a.membership.rank < b.membership.rank;
        // Groups without rank or title stand in the order of their first row in the scope, so that a filter never
        // moves them.
        if (a.membership.byTitle)
            return naturalCompare(a.membership.title, b.membership.title) < 0;
        return a.firstRow < b.firstRow;
    });
    std::vector<int> positions(grouping.groups.size(), -1);
    for (const int from : inOrder) {
        const Group &group = grouping.groups[static_cast<std::size_t>(from)];
        ArrangedGroup &arranged = dealt[static_cast<std::size_t>(from)];
        addTo(layout.totals, arranged.group);
        const bool isKept = group.stands || (grouping.keepsEmpty && arranged.group.all > 0);
        if (arranged.rows.isEmpty() && !isKept)
            continue;
        positions[static_cast<std::size_t>(from)] = static_cast<int>(layout.groups.size());
        arranged.group.id = group.membership.id;
        arranged.group.title = withoutSecrets(group.membership.title);
        arranged.group.value = group.membership.value;
        if (grouping.grouping == FindingsGrouping::System) {
            const SystemId system = m_rows[group.firstRow]->system;
            if (ratings.contains(system))
                arranged.group.rating = ratings.value(system);
        }
        layout.groups.append(std::move(arranged));
    }
    for (FindingsLayout::Place &place : layout.places) {
        if (place.group >= 0)
            place.group = positions[static_cast<std::size_t>(place.group)];
    }
    return layout;
}

} // namespace shipworthy
