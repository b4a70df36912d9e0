#include "items/servicechecksmodel.h"

#include "domain/secrets.h"
#include "items/servicerow.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

namespace shipworthy {
namespace {

using namespace servicerow;
using Column = ServiceChecksModel::Column;

QString translated(const char *text)
{
    return QCoreApplication::translate("shipworthy::ServiceChecksModel", text);
}

struct ColumnSpec {
    Column column;
    const char *title; ///< translated in headerData()
    bool toTheRight;
};

// One row per column: adding a column is adding a line here, to the enum and to text().
constexpr std::array specs{
    ColumnSpec{Column::Check, QT_TRANSLATE_NOOP("shipworthy::ServiceChecksModel", "Check"), false},
    ColumnSpec{Column::State, QT_TRANSLATE_NOOP("shipworthy::ServiceChecksModel", "State"), false},
    ColumnSpec{Column::Answer, QT_TRANSLATE_NOOP("shipworthy::ServiceChecksModel", "Last answer"), false},
    ColumnSpec{Column::P95, QT_TRANSLATE_NOOP("shipworthy::ServiceChecksModel", "p95 ms"), true},
    ColumnSpec{Column::Latency, QT_TRANSLATE_NOOP("shipworthy::ServiceChecksModel", "Latency, 24 h"), false},
    ColumnSpec{Column::Results, QT_TRANSLATE_NOOP("shipworthy::ServiceChecksModel", "Result, 24 h"), false},
    ColumnSpec{Column::At, QT_TRANSLATE_NOOP("shipworthy::ServiceChecksModel", "Evidence"), false},
};

constexpr bool specsFollowTheEnum()
{
    for (std::size_t i = 0; i < specs.size(); ++i) {
        if (static_cast<std::size_t>(specs[i].column) != i)
            return false;
    }
    return true;
}
static_assert(specsFollowTheEnum());

} // namespace

struct ServiceChecksModel::Group {
    ServiceGroup summary;
    QList<ServiceRow> rows;
};

ServiceChecksModel::ServiceChecksModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

ServiceChecksModel::~ServiceChecksModel() = default;

void ServiceChecksModel::setRows(const QList<ServiceRow> &rows)
{
    const auto wanted = grouped(rows);
    removeMissingGroups(wanted);
    for (int row = 0; row < wanted.size(); ++row)
        setGroupRows(placeGroup(row, wanted[row].first()), wanted[row]);
}

void ServiceChecksModel::removeMissingGroups(const QList<QList<ServiceRow>> &wanted)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const ServiceRow &known = m_groups[static_cast<std::size_t>(row)]->rows.first();
        if (std::ranges::any_of(wanted, [&](const auto &group) { return belongTogether(group.first(), known); }))
            continue;
        beginRemoveRows({}, row, row);
        m_groups.erase(m_groups.begin() + row);
        endRemoveRows();
    }
}

ServiceChecksModel::Group &ServiceChecksModel::placeGroup(int row, const ServiceRow &first)
{
    const auto place = m_groups.begin() + row;
    const auto found = std::find_if(place, m_groups.end(), [&](const std::unique_ptr<Group> &group) {
        return belongTogether(group->rows.first(), first);
    });
    if (found == m_groups.end()) {
        // Comes with its first row, so that no view ever sees an empty group.
        beginInsertRows({}, row, row);
        auto group = std::make_unique<Group>();
        group->rows = {first};
        group->summary = summaryOf(group->rows);
        m_groups.insert(place, std::move(group));
        endInsertRows();
    } else if (found != place) {
        const int from = static_cast<int>(found - m_groups.begin());
        beginMoveRows({}, from, from, {}, row);
        std::rotate(place, found, found + 1);
        endMoveRows();
    }
    return *m_groups[static_cast<std::size_t>(row)];
}

void ServiceChecksModel::setGroupRows(Group &group, const QList<ServiceRow> &wanted)
{
    const QModelIndex parent = indexOf(group);
    // New ones come before old ones go: a group is never empty.
    for (int row = 0; row < wanted.size(); ++row)
        placeRow(group, row, wanted[row]);
    const int extra = static_cast<int>(group.rows.size() - wanted.size());
    if (extra > 0) {
        const int first = static_cast<int>(wanted.size());
        beginRemoveRows(parent, first, first + extra - 1);
        group.rows.remove(first, extra);
        endRemoveRows();
    }
    refreshSummary(group);
}

void ServiceChecksModel::placeRow(Group &group, int row, const ServiceRow &wanted)
{
    const QModelIndex parent = indexOf(group);
    const auto rest = group.rows.cbegin() + row;
    const auto found =
        std::find_if(rest, group.rows.cend(), [&](const ServiceRow &known) { return isSame(known, wanted); });
    if (found == group.rows.cend()) {
        beginInsertRows(parent, row, row);
        group.rows.insert(row, wanted);
        endInsertRows();
        return;
    }
    const int from = static_cast<int>(found - group.rows.cbegin());
    if (from != row) {
        beginMoveRows(parent, from, from, parent, row);
        group.rows.move(from, row);
        endMoveRows();
    }
    if (group.rows[row] != wanted) {
        group.rows[row] = wanted;
        changed(index(row, 0, parent));
    }
}

void ServiceChecksModel::refreshSummary(Group &group)
{
    const ServiceGroup summary = summaryOf(group.rows);
    if (summary == group.summary)
        return;
    group.summary = summary;
    changed(indexOf(group));
}

void ServiceChecksModel::changed(const QModelIndex &first)
{
    emit dataChanged(first, first.siblingAtColumn(columnCount() - 1));
}

void ServiceChecksModel::updateRow(const ServiceRow &row)
{
    const QModelIndex place = indexLike(row);
    if (!place.isValid())
        return;
    Group &group = *groupOf(place);
    Q_ASSERT(belongTogether(group.rows[place.row()], row));
    const bool mayTellMore = std::holds_alternative<WatchedCheck>(row); // its trend is not part of it
    if (group.rows[place.row()] == row && !mayTellMore)
        return;
    group.rows[place.row()] = row;
    changed(place);
    refreshSummary(group);
}

QModelIndex ServiceChecksModel::indexLike(const ServiceRow &row) const
{
    for (const auto &group : m_groups) {
        for (qsizetype at = 0; at < group->rows.size(); ++at) {
            if (isSame(group->rows[at], row))
                return createIndex(static_cast<int>(at), 0, group.get());
        }
    }
    return {};
}

QModelIndex ServiceChecksModel::indexOf(EndpointId id) const
{
    WatchedEndpoint like;
    like.id = id;
    return indexLike(like);
}

QModelIndex ServiceChecksModel::indexOf(CheckId id) const
{
    return indexLike(WatchedCheck{.id = id});
}

QList<ServiceRow> ServiceChecksModel::rows() const
{
    QList<ServiceRow> all;
    for (const auto &group : m_groups)
        all += group->rows;
    return all;
}

int ServiceChecksModel::rowOf(const Group &group) const
{
    const auto found = std::ranges::find(m_groups, &group, &std::unique_ptr<Group>::get);
    return static_cast<int>(found - m_groups.begin());
}

QModelIndex ServiceChecksModel::indexOf(const Group &group) const
{
    return createIndex(rowOf(group), 0);
}

/// The group that a row's index lies in; nullptr for the index of a group.
ServiceChecksModel::Group *ServiceChecksModel::groupOf(const QModelIndex &row)
{
    return static_cast<Group *>(row.internalPointer());
}

QModelIndex ServiceChecksModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_groups[static_cast<std::size_t>(parent.row())].get())
                            : createIndex(row, column);
}

QModelIndex ServiceChecksModel::parent(const QModelIndex &child) const
{
    const Group *group = child.isValid() ? groupOf(child) : nullptr;
    return group ? indexOf(*group) : QModelIndex();
}

int ServiceChecksModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (groupOf(parent) || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())]->rows.size());
}

int ServiceChecksModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(specs.size());
}

CheckTrend ServiceChecksModel::trendOf(const ServiceRow &row) const
{
    if (const auto *check = std::get_if<WatchedCheck>(&row))
        return m_trendOf ? m_trendOf(check->id) : CheckTrend{};
    CheckTrend trend{.points = {}, .end = m_now};
    for (const EndpointAnswer &answer : std::get<WatchedEndpoint>(row).answers)
        trend.points.append({answer.at, outcomeOf(answer.state), answer.latencyMs});
    return trend;
}

QVariant ServiceChecksModel::groupData(const ServiceGroup &group, Column column, int role) const
{
    if (role == GroupRole)
        return QVariant::fromValue(group);
    const bool first = column == Column::Check && (role == Qt::DisplayRole || role == Qt::ToolTipRole);
    if (!first)
        return {};
    const QString name = withoutSecrets(group.systemName);
    return group.origin.isEmpty() ? name : name + QStringLiteral(", ") + group.origin;
}

QString ServiceChecksModel::text(const ServiceRow &row, Column column) const
{
    switch (column) {
    case Column::Check: return subject(row);
    case Column::State: return state(row);
    case Column::Answer: return answer(row);
    case Column::P95: {
        const auto p95 = p95Of(trendOf(row));
        return p95 ? QLocale().toString(*p95) : noValue();
    }
    case Column::Latency: return latencies(trendOf(row));
    case Column::Results: return results(trendOf(row));
    case Column::At: return atText(at(row), m_now);
    }
    Q_UNREACHABLE();
}

QVariant ServiceChecksModel::sortKey(const ServiceRow &row, Column column) const
{
    switch (column) {
    case Column::State: return urgency(row);
    case Column::P95:
    case Column::Latency: return p95Of(trendOf(row)).value_or(-1);
    case Column::Results: {
        const CheckTrend trend = trendOf(row);
        return static_cast<int>(std::ranges::count(trend.points, CheckState::Fail, &CheckPoint::outcome));
    }
    case Column::At: return at(row);
    case Column::Check:
    case Column::Answer: return text(row, column);
    }
    Q_UNREACHABLE();
}

QVariant ServiceChecksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnSpec &spec = specs[static_cast<std::size_t>(index.column())];
    const Group *group = groupOf(index);
    if (!group)
        return groupData(m_groups[static_cast<std::size_t>(index.row())]->summary, spec.column, role);
    const ServiceRow &row = group->rows[index.row()];
    const bool isNamed = spec.column == Column::Check && !purpose(row).isEmpty();
    switch (role) {
    case Qt::DisplayRole: return text(row, spec.column);
    case Qt::ToolTipRole: return isNamed ? subject(row) + QChar(u'\n') + purpose(row) : text(row, spec.column);
    case Qt::AccessibleTextRole:
        return isNamed ? subject(row) + QStringLiteral(", ") + purpose(row) : text(row, spec.column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (spec.toTheRight ? Qt::AlignRight : Qt::AlignLeft));
    case CheckRole: {
        const auto *check = std::get_if<WatchedCheck>(&row);
        return check ? QVariant::fromValue(*check) : QVariant();
    }
    case EndpointRole: {
        const auto *endpoint = std::get_if<WatchedEndpoint>(&row);
        return endpoint ? QVariant::fromValue(*endpoint) : QVariant();
    }
    case TrendRole: return QVariant::fromValue(trendOf(row));
    case SortRole: return sortKey(row, spec.column);
    case FilterRole: return filterText(row);
    default: return {};
    }
}

QVariant ServiceChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnSpec &spec = specs[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return translated(spec.title);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (spec.toTheRight ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace shipworthy
