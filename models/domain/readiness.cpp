#include "domain/readiness.h"

#include "base/text.h"
#include "domain/countedas.h"
#include "domain/counteditem.h"
#include "domain/lateness.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <tuple>

namespace shipworthy {
namespace {

QString counted(const char *text, int n)
{
    return withPlural(QCoreApplication::translate("shipworthy::Readiness", text, nullptr, n), n);
}

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Readiness", text);
}

/// One rated item as the rules see it.
struct Rated {
    CountedItem item;
    Rating rating = {};
    Evidence evidence = Evidence::None;
    bool waived = false;
    QDate due;
    int weight = 0;

    [[nodiscard]] CountedAs counts() const { return countedAs(item->state.status, evidence, waived); }
    [[nodiscard]] bool notApplicable() const { return item->state.status == Status::NotApplicable; }
    [[nodiscard]] bool resolved() const
    {
        return item->state.status == Status::Resolved && evidence != Evidence::Contradicted;
    }
    [[nodiscard]] bool verified() const { return resolved() && evidence == Evidence::Verified; }
    /// What its claim is worth: 1 for resolved, a half for partial, nothing when it is denied.
    [[nodiscard]] double claim() const
    {
        if (evidence == Evidence::Contradicted)
            return 0;
        return item->state.status == Status::Resolved ? 1 : item->state.status == Status::Partial ? 0.5 : 0;
    }
    [[nodiscard]] bool isLate(QDate today) const
    {
        const bool isDenied = evidence == Evidence::Contradicted;
        return shipworthy::isLate(due, isWorkLeft(item->state.status, isDenied, waived), today);
    }
};

/// Adds up weights, counts and bands.
class Sum {
public:
    Sum(Readiness &result, QDate today)
        : m_result(result)
        , m_today(today)
    {
    }

    void add(const Rated &rated, const WorkspaceState &state)
    {
        if (rated.notApplicable()) {
            ++m_result.notApplicable;
            return;
        }
        ++m_result.rated;
        m_weight += rated.weight;
        countState(rated);
        addToBands(rated);
        if (!rated.resolved())
            countOpen(rated, state);
        const QString category = state.category(*rated.item);
        if (!category.isEmpty()) {
            auto &[verified, all] = m_categories[category];
            verified += rated.verified() ? rated.weight : 0;
            all += rated.weight;
        }
    }

    void finish()
    {
        for (auto it = m_categories.cbegin(); it != m_categories.cend(); ++it) {
            if (it->second > 0)
                m_result.byCategoryScore.insert(it.key(), 100.0 * it->first / it->second);
        }
        if (m_weight <= 0)
            return;
        const double points = 100.0 / m_weight;
        Bands &bands = m_result.bands;
        bands = {m_verified * points, m_claimed * points, m_stale * points, m_waived * points, 0};
        bands.rest = 100 - bands.verified - bands.claimed - bands.stale - bands.waived;
        m_result.score = bands.verified;
        m_result.ifEveryClaimHolds = bands.verified + bands.claimed + bands.stale;
    }

private:
    void countState(const Rated &rated)
    {
        if (rated.evidence == Evidence::Contradicted)
            ++m_result.contradicted;
        if (rated.rating.isBlocker())
            ++m_result.blockersTotal;
        switch (rated.counts()) {
        case CountedAs::Verified: ++m_result.verified; break;
        case CountedAs::Claimed: ++m_result.unproven; break;
        case CountedAs::Accepted: ++m_result.waived; break;
        case CountedAs::Open: ++m_result.open; break;
        case CountedAs::NotApplicable: break; // add() has it
        }
        m_result.done = m_result.verified + m_result.unproven;
    }

    void addToBands(const Rated &rated)
    {
        const double claimed = rated.claim() * rated.weight;
        if (rated.verified())
            m_verified += rated.weight;
        else if (rated.resolved() && rated.evidence == Evidence::Stale)
            m_stale += rated.weight;
        else if (rated.waived)
            m_waived += rated.weight;
        else
            m_claimed += claimed;
    }

    void countOpen(const Rated &rated, const WorkspaceState &state)
    {
        if (rated.rating.isAbsent())
            ++m_result.withoutRating;
        if (rated.isLate(m_today))
            ++m_result.late;
        if (const auto effort = state.effort(*rated.item))
            m_result.openHours += effort->minHours;
        else
            ++m_result.withoutEffort;
    }

    Readiness &m_result;
    QDate m_today;
    double m_weight = 0;
    double m_verified = 0;
    double m_claimed = 0;
    double m_stale = 0;
    double m_waived = 0;
    QHash<QString, std::pair<double, double>> m_categories;
};

/// Rule 2 of the policy: keeps the system from going live at all.
bool forcesNoGo(const Rated &rated)
{
    return rated.rating.isBlocker() && !rated.notApplicable() && !rated.resolved() && !rated.waived;
}

/// Rule 3: lets it go live under conditions only.
bool makesConditional(const Rated &rated)
{
    if (rated.notApplicable())
        return false;
    if (rated.rating.isBlocker())
        return rated.waived || (rated.resolved() && !rated.verified());
    return (rated.rating.isHigh() || rated.rating.isAbsent()) && !rated.resolved();
}

void sortBlockers(QList<Blocker> &blockers, QDate today)
{
    const auto rank = [today](const Blocker &blocker) {
        const bool late = blocker.due.isValid() && blocker.due < today;
        const qint64 due = blocker.due.isValid() ? blocker.due.toJulianDay() : std::numeric_limits<qint64>::max();
        return std::tuple(blocker.evidence != Evidence::Contradicted, !late, -blocker.weight, due);
    };
    std::ranges::stable_sort(blockers, [&](const Blocker &a, const Blocker &b) { return rank(a) < rank(b); });
}

/// How many of the items that force no-go are of which kind, for the sentence.
struct Reasons {
    int open = 0;
    int contradicted = 0;
    int expired = 0;
    int outdated = 0; ///< waivers for a criterion that has changed since
    int waived = 0;
    int unproven = 0;
    int high = 0;
    int unrated = 0;
};

Reasons reasonsIn(const QList<Rated> &items, QDate today)
{
    Reasons reasons;
    for (const Rated &rated : items) {
        if (forcesNoGo(rated)) {
            if (rated.evidence == Evidence::Contradicted)
                ++reasons.contradicted;
            else if (waiverExpiredSince(*rated.item, today).isValid())
                ++reasons.expired;
            else if (rated.item->state.waiver && rated.item->state.status == Status::Accepted)
                ++reasons.outdated;
            else
                ++reasons.open;
        } else if (makesConditional(rated)) {
            if (rated.rating.isBlocker())
                ++(rated.waived ? reasons.waived : reasons.unproven);
            else
                ++(rated.rating.isHigh() ? reasons.high : reasons.unrated);
        }
    }
    return reasons;
}

QString noGoSentence(const Reasons &reasons)
{
    QStringList parts;
    if (reasons.open > 0)
        parts.append(counted("%n critical or P0 item(s) not resolved", reasons.open));
    if (reasons.contradicted > 0)
        parts.append(counted("%n contradicted", reasons.contradicted));
    if (reasons.expired > 0)
        parts.append(counted("%n waiver(s) expired", reasons.expired));
    if (reasons.outdated > 0)
        parts.append(counted("%n waiver(s) given for an earlier text", reasons.outdated));
    return parts.join(listSemicolon());
}

/// Rules 2 to 4, the first that applies.
void decide(Readiness &result, const Reasons &reasons, bool endpointDown)
{
    const auto conclude = [&](Verdict verdict, Rule rule, const QString &why) {
        result.verdict = verdict;
        result.rule = rule;
        result.why = why;
    };
    if (reasons.open + reasons.contradicted + reasons.expired + reasons.outdated > 0)
        conclude(Verdict::NoGo, Rule::BlockerOpen, noGoSentence(reasons));
    else if (reasons.unproven > 0)
        conclude(Verdict::Conditional, Rule::BlockerUnproven,
                 counted("%n critical or P0 item(s) resolved without fresh evidence", reasons.unproven));
    else if (reasons.waived > 0)
        conclude(Verdict::Conditional, Rule::BlockerWaived,
                 counted("%n critical or P0 item(s) accepted", reasons.waived));
    else if (reasons.high > 0)
        conclude(Verdict::Conditional, Rule::HighOpen, counted("%n high or P1 item(s) not resolved", reasons.high));
    else if (reasons.unrated > 0)
        conclude(Verdict::Conditional, Rule::UnratedOpen,
                 counted("%n open item(s) with neither severity nor priority", reasons.unrated));
    else if (endpointDown)
        conclude(Verdict::Conditional, Rule::EndpointDown, tr("A live health endpoint is down"));
    else
        conclude(Verdict::Go, Rule::AllVerified, tr("Every critical and P0 item is verified, every high one resolved"));
}

QList<Rated> ratedItems(const WorkspaceState &state, SystemId system, const QSet<ItemId> &denied, const QDateTime &now,
                        const Policy &policy)
{
    QList<Rated> items;
    for (const Item *of : state.itemsOf(system)) {
        if (!isRated(state, *of))
            continue;
        const CountedItem counted(state, *of, now.date());
        items.append({.item = counted,
                      .rating = ratingOf(state, *counted),
                      .evidence = evidenceOf(state, *of, denied, now, policy),
                      .waived = isWaived(*counted, now.date()),
                      .due = state.due(*counted),
                      .weight = weightOf(state, *of, policy)});
    }
    return items;
}

/// A suggested check is of one criterion, so one of them verifies no finding that states several: each needs its own.
/// Of findings that say the same, what each of them states. A check that people wrote themselves is of what they gave
/// it.
bool speakForAllOf(const QList<const ServiceCheck *> &checks, const WorkspaceState &state, const Item &item)
{
    QSet<QString> covered;
    for (const ServiceCheck *check : checks) {
        if (check->source.suggestion.isEmpty())
            return true;
        covered.insert(check->source.sentence.simplified());
    }
    QSet<QString> stated;
    for (const Item *one : sameInSystem(state, item)) {
        const Finding *finding = state.finding(*one);
        for (const QString &criterion : finding ? finding->acceptance : QStringList())
            stated.insert(criterion.simplified().toCaseFolded());
    }
    return covered.size() >= stated.size();
}

/// What the checks of a resolved item make of its claim.
Evidence evidenceOfChecks(const WorkspaceState &state, const Item &item, const QDateTime &now, const Policy &policy)
{
    const QList<const ServiceCheck *> checks = checksAbout(state, item);
    const bool allPass = !checks.isEmpty() && std::ranges::all_of(checks, [&](const ServiceCheck *check) {
        const CheckStanding standing = state.standing(check->id);
        return standing.state == CheckState::Pass && standing.since <= now;
    });
    if (!allPass || !speakForAllOf(checks, state, item))
        return Evidence::Claimed;
    const bool allFresh = std::ranges::all_of(
        checks, [&](const ServiceCheck *check) { return isFresh(state.standing(check->id), now, policy.freshDays); });
    return allFresh ? Evidence::Verified : Evidence::Stale;
}

/// The evidence of one statement by itself.
Evidence evidenceOfOne(const WorkspaceState &state, const Item &item, const QSet<ItemId> &contradicted,
                       const QDateTime &now, const Policy &policy)
{
    const bool claims = item.state.status == Status::Resolved || item.state.status == Status::Partial;
    if (!claims)
        return Evidence::None;
    if (contradicted.contains(item.id))
        return Evidence::Contradicted;
    if (item.state.status != Status::Resolved)
        return Evidence::Claimed;
    if (!item.state.formerCriterion.isEmpty())
        return Evidence::Stale;
    const Evidence measured = evidenceOfChecks(state, item, now, policy);
    if (measured == Evidence::Verified || !item.state.attestation)
        return measured;
    return item.state.attestation->at.addDays(policy.freshDays) >= now ? Evidence::Verified : Evidence::Stale;
}

} // namespace

bool isRated(const WorkspaceState &state, const Item &item)
{
    if (item.state.misread)
        return false;
    if (item.kind == ItemKind::Finding)
        return state.shownAs(item) == item.id;
    return item.kind == ItemKind::Task && state.coveredBy(item).isEmpty() && !ratingOf(state, item).isAbsent();
}

Rating ratingOf(const WorkspaceState &state, const Item &item)
{
    Rating rating{item.state.severity, item.state.priority};
    if (item.kind == ItemKind::Task && !rating.priority) {
        if (const Phase *phase = state.phase(item))
            rating.priority = phase->priority;
    }
    return rating;
}

int weightOf(const Rating &rating, const Policy &policy)
{
    if (rating.severity)
        return policy.severityWeight[static_cast<std::size_t>(*rating.severity)];
    if (rating.priority)
        return policy.priorityWeight[static_cast<std::size_t>(*rating.priority)];
    return policy.unratedWeight;
}

int weightOf(const WorkspaceState &state, const Item &item, const Policy &policy)
{
    if (!state.duplicatesOf(item.id))
        return weightOf(ratingOf(state, item), policy);
    int heaviest = 0;
    for (const Item *one : statementsOf(state, item)) {
        if (one->state.status != Status::NotApplicable)
            heaviest = std::max(heaviest, weightOf(ratingOf(state, *one), policy));
    }
    return heaviest;
}

Evidence evidenceOf(const WorkspaceState &state, const Item &item, const QSet<ItemId> &contradicted,
                    const QDateTime &now, const Policy &policy)
{
    if (state.duplicatesOf(item.id))
        return evidenceOf(state, statementsOf(state, item), contradicted, now, policy);
    return evidenceOfOne(state, item, contradicted, now, policy);
}

Evidence evidenceOf(const WorkspaceState &state, const QList<const Item *> &statements,
                    const QSet<ItemId> &contradicted, const QDateTime &now, const Policy &policy)
{
    std::optional<Evidence> weakest;
    for (const Item *one : statements) {
        if (one->state.status == Status::NotApplicable)
            continue;
        const Evidence evidence = evidenceOfOne(state, *one, contradicted, now, policy);
        weakest = weakest ? std::min(*weakest, evidence) : evidence;
    }
    return weakest.value_or(Evidence::None);
}

bool isWaived(const Item &item, QDate today)
{
    return item.state.status == Status::Accepted && item.state.waiver && item.state.waiver->until >= today &&
           item.state.formerCriterion.isEmpty();
}

Readiness rate(const WorkspaceState &state, SystemId system, const QList<Contradiction> &contradictions,
               const QDateTime &now, const Policy &policy, bool endpointDown)
{
    Readiness result;
    const QDate today = now.date();
    const QList<Rated> items = ratedItems(state, system, deniedTicks(contradictions), now, policy);
    Sum sum(result, today);
    for (const Rated &rated : items) {
        sum.add(rated, state);
        if (forcesNoGo(rated) || makesConditional(rated)) {
            result.blockers.append({.item = rated.item->id,
                                    .evidence = rated.evidence,
                                    .due = rated.due,
                                    .weight = rated.weight,
                                    .forcesNoGo = forcesNoGo(rated)});
        }
    }
    sum.finish();
    sortBlockers(result.blockers, today);

    const bool anyRating = std::ranges::any_of(items, [](const Rated &rated) { return !rated.rating.isAbsent(); });
    if (items.isEmpty()) {
        result.rule = Rule::NoFindings;
        result.why = tr("No findings have been imported");
    } else if (!anyRating) {
        result.rule = Rule::NothingRated;
        result.why = counted("None of its %n finding(s) has a severity or priority", static_cast<int>(items.size()));
        result.blockers.clear();
    } else {
        decide(result, reasonsIn(items, today), endpointDown);
    }
    return result;
}

QString scoreText(std::optional<double> score)
{
    return score ? QString::number(std::floor(*score + 0.5), 'f', 0) : QStringLiteral("–");
}

} // namespace shipworthy
