#include "items/findingsarrangement.h"

#include "base/naturalorder.h"
#include "base/text.h"
#include "domain/secrets.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <algorithm>

namespace shipworthy {
namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("shipworthy::FindingsModel", text, comment, n);
}

/// Which group a row belongs to and where that group stands.
struct Membership {
    QString id;
    QString title;
    double rank = 0;      ///< groups are ordered by this,
    bool byTitle = false; ///< then by title, else by their first row
    QString value = {};   ///< see FindingsGroup
};

template <typename E> Membership byMember(QStringView field, const std::optional<E> &member, const QString &absent)
{
    const QString id = member ? idOf(*member).toString() : QStringLiteral("none");
    Membership group{field.toString() + u':' + id, absent, member ? static_cast<double>(*member) : 100, false,
                     idText(member)};
    if constexpr (requires(E e) { wordFor(e); }) {
        if (member)
            group.title = wordFor(*member);
    } else if (member) {
        group.title = id;
    }
    return group;
}

Membership byOwner(const FindingFacts &facts)
{
    if (facts.owner.isEmpty())
        return {QStringLiteral("owner:"), tr("Nobody"), 1, true};
    return {QStringLiteral("owner:") + facts.owner.toCaseFolded(), facts.owner, 0, true, facts.owner};
}

Membership byCategory(const FindingFacts &facts)
{
    if (facts.category.isEmpty())
        return {QStringLiteral("category:"), tr("No category"), 1, true};
    return {QStringLiteral("category:") + facts.category.toCaseFolded(), facts.category, 0, true};
}

Membership bySection(const FindingFacts &facts)
{
    const QString path = facts.section.join(QStringLiteral(" › "));
    const QString id = QStringLiteral("section:%1:%2").arg(facts.document.value).arg(path);
    return {id, path.isEmpty() ? facts.documentName : path, 0, false};
}

Membership byDue(const FindingFacts &facts, QDate today)
{
    if (!facts.due.isValid())
        return {QStringLiteral("due:none"), tr("No due day"), 100, false};
    if (!facts.isOpen() && facts.due < today)
        return {QStringLiteral("due:past"), tr("Past and done"), 50, false};
    const qint64 days = today.daysTo(facts.due);
    if (days < 0)
        return {QStringLiteral("due:late"), tr("Late"), 0, false};
    if (days == 0)
        return {QStringLiteral("due:today"), tr("Today"), 1, false};
    if (days < 7)
        return {QStringLiteral("due:week"), tr("Within a week"), 2, false};
    if (days < 30)
        return {QStringLiteral("due:month"), tr("Within 30 days"), 3, false};
    return {QStringLiteral("due:later"), tr("Later"), 4, false};
}

Membership membershipOf(const FindingFacts &facts, const FindingsArrangement &arrangement)
{
    switch (arrangement.grouping) {
    case FindingsGrouping::None: return {};
    case FindingsGrouping::System:
        return {QStringLiteral("system:%1").arg(facts.system.value), facts.systemName, 0, false};
    case FindingsGrouping::Severity: return byMember(u"severity", facts.severity, tr("No severity"));
    case FindingsGrouping::Priority: return byMember(u"priority", facts.priority, tr("No priority"));
    case FindingsGrouping::Status: return byMember(u"status", std::optional(facts.status), {});
    case FindingsGrouping::Owner: return byOwner(facts);
    case FindingsGrouping::Section: return bySection(facts);
    case FindingsGrouping::Due: return byDue(facts, arrangement.context.today);
    case FindingsGrouping::Document:
        return {QStringLiteral("document:%1").arg(facts.document.value), facts.documentName, 0, false};
    case FindingsGrouping::Category: return byCategory(facts);
    }
    Q_UNREACHABLE();
}

template <typename E> QList<Membership> membersOf(QStringView field, const QString &absent)
{
    QList<Membership> all;
    for (const auto &[member, id] : names<E>)
        all.append(byMember(field, std::optional(member), absent));
    all.append(byMember(field, std::optional<E>(), absent));
    return all;
}

/// The groups that are there whatever the rows.
QList<Membership> standingGroups(FindingsGrouping grouping)
{
    switch (grouping) {
    case FindingsGrouping::Severity: return membersOf<Severity>(u"severity", tr("No severity"));
    case FindingsGrouping::Priority: return membersOf<Priority>(u"priority", tr("No priority"));
    case FindingsGrouping::Owner: return {byOwner({})};
    case FindingsGrouping::Status: {
        QList<Membership> all = membersOf<Status>(u"status", {});
        all.removeLast(); // every finding has a status
        return all;
    }
    default: return {};
    }
}

/// A group while rows are dealt out. Groups without rank or title stand in the order of their first row in the scope,
/// so that a filter never moves them.
struct Draft {
    ArrangedGroup arranged;
    Membership membership;
    qsizetype firstRow = 0;
};

bool standsBefore(const Draft &one, const Draft &other)
{
    if (one.membership.rank != other.membership.rank)
        return one.membership.rank < other.membership.rank;
    if (one.membership.byTitle)
        return naturalCompare(one.membership.title, other.membership.title) < 0;
    return one.firstRow < other.firstRow;
}

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

void sortRows(QList<FindingFactsPtr> &rows, FindingsColumn column, Qt::SortOrder order)
{
    struct Keyed {
        FindingSortKey key;
        FindingSortKey severity; // the worst first among equals
        FindingFactsPtr row;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(static_cast<std::size_t>(rows.size()));
    for (FindingFactsPtr &row : rows)
        keyed.push_back({sortKey(column, *row), sortKey(FindingsColumn::Severity, *row), std::move(row)});
    std::ranges::stable_sort(keyed, [&](const Keyed &one, const Keyed &other) {
        const int result = compare(one.key, other.key, order);
        return result != 0 ? result < 0 : compare(one.severity, other.severity, Qt::AscendingOrder) < 0;
    });
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i] = std::move(keyed[static_cast<std::size_t>(i)].row);
}

} // namespace

QString wordFor(FindingsGrouping grouping)
{
    switch (grouping) {
    case FindingsGrouping::None: return tr("None", "grouping");
    case FindingsGrouping::System: return tr("System");
    case FindingsGrouping::Severity: return tr("Severity");
    case FindingsGrouping::Priority: return tr("Priority");
    case FindingsGrouping::Status: return tr("Status");
    case FindingsGrouping::Owner: return tr("Owner");
    case FindingsGrouping::Section: return tr("Section");
    case FindingsGrouping::Due: return tr("Due");
    case FindingsGrouping::Document: return tr("Document");
    case FindingsGrouping::Category: return tr("Category");
    }
    Q_UNREACHABLE();
}

QString FindingsGroup::countText() const
{
    return shown == all ? QLocale().toString(all)
                        : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all));
}

QString FindingsGroup::effortSummary() const
{
    QStringList parts;
    if (openHours > 0)
        parts.append(workText(openHours));
    if (withoutEffort > 0)
        parts.append(tr("%1 without estimate").arg(QLocale().toString(withoutEffort)));
    return parts.join(QStringLiteral(" · "));
}

QString FindingsGroup::blockerText() const
{
    return blockers == 0 ? QString() : withPlural(tr("%n blocker(s)", nullptr, blockers), blockers);
}

namespace {

/// Deals rows out to groups, which come to be with their first row.
class Dealer {
public:
    Dealer(const FindingsArrangement &arrangement, const QHash<SystemId, SystemRating> &ratings)
        : m_arrangement(arrangement)
        , m_ratings(ratings)
    {
        if (!arrangement.keepsEmptyGroups)
            return;
        for (const Membership &standing : standingGroups(arrangement.grouping))
            (void)draftFor(standing, {}, 0);
    }

    void take(const FindingFactsPtr &row, qsizetype at)
    {
        const bool isElsewhere = standsElsewhere(*row);
        ArrangedGroup &arranged = draftFor(membershipOf(*row, m_arrangement), row->system, at).arranged;
        arranged.group.all += isElsewhere ? 0 : 1;
        if (isElsewhere || !m_arrangement.query.accepts(*row, m_arrangement.context))
            return;
        countIn(arranged.group, *row);
        arranged.rows.append(row);
    }

    [[nodiscard]] std::vector<Draft> finished()
    {
        std::ranges::sort(m_drafts, standsBefore);
        return std::move(m_drafts);
    }

private:
    Draft &draftFor(Membership membership, SystemId system, qsizetype at)
    {
        const auto known = m_draftOf.constFind(membership.id);
        if (known != m_draftOf.cend())
            return m_drafts[*known];
        m_draftOf.insert(membership.id, m_drafts.size());
        Draft draft;
        draft.arranged.group.id = membership.id;
        draft.arranged.group.title = withoutSecrets(membership.title);
        draft.arranged.group.value = membership.value;
        if (m_arrangement.grouping == FindingsGrouping::System && m_ratings.contains(system))
            draft.arranged.group.rating = m_ratings.value(system);
        draft.membership = std::move(membership);
        draft.firstRow = at;
        m_drafts.push_back(std::move(draft));
        return m_drafts.back();
    }

    /// Whether duplicates of this row stand in a row of another system already.
    [[nodiscard]] bool standsElsewhere(const FindingFacts &row)
    {
        if (row.sources.isEmpty() || m_arrangement.grouping == FindingsGrouping::System)
            return false;
        if (std::ranges::any_of(row.sources,
                                [this](const FindingSource &one) { return m_standing.contains(one.item); }))
            return true;
        if (m_arrangement.query.accepts(row, m_arrangement.context))
            m_standing.insert(row.item);
        return false;
    }

    const FindingsArrangement &m_arrangement;
    const QHash<SystemId, SystemRating> &m_ratings;
    QSet<ItemId> m_standing; ///< rows of duplicates that are shown
    std::vector<Draft> m_drafts;
    QHash<QString, std::size_t> m_draftOf;
};

} // namespace

QList<ArrangedGroup> arrange(const QList<FindingFactsPtr> &rows, const FindingsArrangement &arrangement,
                             const QHash<SystemId, SystemRating> &ratings)
{
    Dealer dealer(arrangement, ratings);
    const bool asksForMisread = arrangement.query.asksForMisread();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows[i]->misread || asksForMisread)
            dealer.take(rows[i], i);
    }
    QList<ArrangedGroup> groups;
    for (Draft &draft : dealer.finished()) {
        if (draft.arranged.rows.isEmpty() && !arrangement.keepsEmptyGroups)
            continue;
        sortRows(draft.arranged.rows, arrangement.sortColumn, arrangement.order);
        groups.append(std::move(draft.arranged));
    }
    return groups;
}

} // namespace shipworthy
