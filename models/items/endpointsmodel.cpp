#include "items/endpointsmodel.h"

#include "domain/secrets.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

namespace shipworthy {
namespace {

using Column = EndpointsModel::Column;

const QString dash = QStringLiteral("–");

QString translated(const char *text)
{
    return QCoreApplication::translate("shipworthy::EndpointsModel", text);
}

QString address(const WatchedEndpoint &row)
{
    const QString path = row.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return path.isEmpty() ? QStringLiteral("/") : withoutSecrets(path);
}

QString state(const WatchedEndpoint &row)
{
    if (row.asking)
        return translated(QT_TRANSLATE_NOOP("shipworthy::EndpointsModel", "Asking…"));
    return row.latest() ? wordFor(row.latest()->state)
                        : translated(QT_TRANSLATE_NOOP("shipworthy::EndpointsModel", "Not asked"));
}

QString answer(const WatchedEndpoint &row)
{
    return row.latest() ? row.latest()->reason : dash;
}

QString latency(const WatchedEndpoint &row)
{
    return row.latest() && row.latest()->latencyMs ? QLocale().toString(*row.latest()->latencyMs) : dash;
}

/// The line of latencies in words, for tooltips and screen readers.
QString recent(const WatchedEndpoint &row)
{
    QList<int> known;
    for (const EndpointAnswer &answer : row.answers) {
        if (answer.latencyMs)
            known.append(*answer.latencyMs);
    }
    if (known.isEmpty())
        return {};
    const auto [least, most] = std::ranges::minmax(known);
    return translated(QT_TRANSLATE_NOOP("shipworthy::EndpointsModel", "%1 to %2 ms over %3 answers"))
        .arg(least)
        .arg(most)
        .arg(known.size());
}

QString at(const WatchedEndpoint &row)
{
    return row.latest() ? row.latest()->at.toLocalTime().time().toString(QStringLiteral("HH:mm:ss"))
                        : translated(QT_TRANSLATE_NOOP("shipworthy::EndpointsModel", "never"));
}

struct ColumnSpec {
    Column column;
    const char *title; ///< translated in headerData()
    QString (*text)(const WatchedEndpoint &);
    bool toTheRight;
};

// One row per column: adding a column is adding a line here and to the enum.
constexpr std::array specs{
    ColumnSpec{Column::Address, QT_TRANSLATE_NOOP("shipworthy::EndpointsModel", "Address"), address, false},
    ColumnSpec{Column::State, QT_TRANSLATE_NOOP("shipworthy::EndpointsModel", "State"), state, false},
    ColumnSpec{Column::Answer, QT_TRANSLATE_NOOP("shipworthy::EndpointsModel", "Last answer"), answer, false},
    ColumnSpec{Column::Latency, QT_TRANSLATE_NOOP("shipworthy::EndpointsModel", "ms"), latency, true},
    ColumnSpec{Column::Recent, QT_TRANSLATE_NOOP("shipworthy::EndpointsModel", "Latency so far"), recent, false},
    ColumnSpec{Column::At, QT_TRANSLATE_NOOP("shipworthy::EndpointsModel", "Asked at"), at, false},
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

QString originOf(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

bool belongTogether(const WatchedEndpoint &one, const WatchedEndpoint &other)
{
    return one.system == other.system && originOf(one.url) == originOf(other.url);
}

/// The rows by group, groups in the order in which they first appear.
QList<QList<WatchedEndpoint>> grouped(const QList<WatchedEndpoint> &rows)
{
    QList<QList<WatchedEndpoint>> groups;
    QHash<std::pair<SystemId, QString>, qsizetype> place;
    for (const WatchedEndpoint &row : rows) {
        const auto key = std::pair(row.system, originOf(row.url));
        if (!place.contains(key)) {
            place.insert(key, groups.size());
            groups.append(QList<WatchedEndpoint>());
        }
        groups[place.value(key)].append(row);
    }
    return groups;
}

EndpointGroup summaryOf(const QList<WatchedEndpoint> &rows)
{
    EndpointGroup group;
    for (const WatchedEndpoint &row : rows) {
        group.system = row.system;
        group.systemName = row.systemName;
        group.origin = originOf(row.url);
        group.secure = row.url.scheme() == u"https";
        ++group.total;
        const EndpointAnswer *latest = row.latest();
        if (!latest)
            continue;
        ++group.asked;
        group.up += latest->state == EndpointState::Up ? 1 : 0;
        if (latest->certificateDays)
            group.certificateDays =
                std::min(group.certificateDays.value_or(*latest->certificateDays), *latest->certificateDays);
    }
    return group;
}

} // namespace

struct EndpointsModel::Group {
    EndpointGroup summary;
    QList<WatchedEndpoint> endpoints;
};

EndpointsModel::EndpointsModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

EndpointsModel::~EndpointsModel() = default;

void EndpointsModel::setRows(const QList<WatchedEndpoint> &rows)
{
    const auto wanted = grouped(rows);
    removeMissingGroups(wanted);
    for (int row = 0; row < wanted.size(); ++row)
        setEndpoints(placeGroup(row, wanted[row].first()), wanted[row]);
}

void EndpointsModel::removeMissingGroups(const QList<QList<WatchedEndpoint>> &wanted)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const WatchedEndpoint &known = m_groups[static_cast<std::size_t>(row)]->endpoints.first();
        if (std::ranges::any_of(wanted, [&](const auto &group) { return belongTogether(group.first(), known); }))
            continue;
        beginRemoveRows({}, row, row);
        m_groups.erase(m_groups.begin() + row);
        endRemoveRows();
    }
}

EndpointsModel::Group &EndpointsModel::placeGroup(int row, const WatchedEndpoint &first)
{
    const auto place = m_groups.begin() + row;
    const auto found = std::find_if(place, m_groups.end(), [&](const std::unique_ptr<Group> &group) {
        return group->summary.system == first.system && group->summary.origin == originOf(first.url);
    });
    if (found == m_groups.end()) {
        // Comes with its first endpoint, so that no view ever sees an empty group.
        beginInsertRows({}, row, row);
        auto group = std::make_unique<Group>();
        group->endpoints = {first};
        group->summary = summaryOf(group->endpoints);
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

void EndpointsModel::setEndpoints(Group &group, const QList<WatchedEndpoint> &wanted)
{
    const QModelIndex parent = indexOf(group);
    // New ones come before old ones go: a group is never empty.
    for (int row = 0; row < wanted.size(); ++row)
        placeEndpoint(group, row, wanted[row]);
    const int extra = static_cast<int>(group.endpoints.size() - wanted.size());
    if (extra > 0) {
        const int first = static_cast<int>(wanted.size());
        beginRemoveRows(parent, first, first + extra - 1);
        group.endpoints.remove(first, extra);
        endRemoveRows();
    }
    refreshSummary(group);
}

void EndpointsModel::placeEndpoint(Group &group, int row, const WatchedEndpoint &wanted)
{
    const QModelIndex parent = indexOf(group);
    const auto rest = group.endpoints.cbegin() + row;
    const auto found =
        std::find_if(rest, group.endpoints.cend(), [&](const WatchedEndpoint &known) { return known.id == wanted.id; });
    if (found == group.endpoints.cend()) {
        beginInsertRows(parent, row, row);
        group.endpoints.insert(row, wanted);
        endInsertRows();
        return;
    }
    const int from = static_cast<int>(found - group.endpoints.cbegin());
    if (from != row) {
        beginMoveRows(parent, from, from, parent, row);
        group.endpoints.move(from, row);
        endMoveRows();
    }
    if (group.endpoints[row] != wanted) {
        group.endpoints[row] = wanted;
        changed(index(row, 0, parent));
    }
}

void EndpointsModel::refreshSummary(Group &group)
{
    const EndpointGroup summary = summaryOf(group.endpoints);
    if (summary == group.summary)
        return;
    group.summary = summary;
    changed(indexOf(group));
}

void EndpointsModel::changed(const QModelIndex &first)
{
    emit dataChanged(first, first.siblingAtColumn(columnCount() - 1));
}

void EndpointsModel::updateRow(const WatchedEndpoint &row)
{
    const QModelIndex place = indexOf(row.id);
    if (!place.isValid())
        return;
    Group &group = *groupOf(place);
    Q_ASSERT(belongTogether(group.endpoints[place.row()], row));
    if (group.endpoints[place.row()] == row)
        return;
    group.endpoints[place.row()] = row;
    changed(place);
    refreshSummary(group);
}

QModelIndex EndpointsModel::indexOf(EndpointId id) const
{
    for (const auto &group : m_groups) {
        const auto found = std::ranges::find(std::as_const(group->endpoints), id, &WatchedEndpoint::id);
        if (found != group->endpoints.cend())
            return createIndex(static_cast<int>(std::distance(group->endpoints.cbegin(), found)), 0, group.get());
    }
    return {};
}

QList<WatchedEndpoint> EndpointsModel::rows() const
{
    QList<WatchedEndpoint> all;
    for (const auto &group : m_groups)
        all += group->endpoints;
    return all;
}

int EndpointsModel::rowOf(const Group &group) const
{
    const auto found = std::ranges::find(m_groups, &group, &std::unique_ptr<Group>::get);
    return static_cast<int>(found - m_groups.begin());
}

QModelIndex EndpointsModel::indexOf(const Group &group) const
{
    return createIndex(rowOf(group), 0);
}

/// The group that an endpoint's index lies in; nullptr for the index of a group.
EndpointsModel::Group *EndpointsModel::groupOf(const QModelIndex &endpoint)
{
    return static_cast<Group *>(endpoint.internalPointer());
}

QModelIndex EndpointsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_groups[static_cast<std::size_t>(parent.row())].get())
                            : createIndex(row, column);
}

QModelIndex EndpointsModel::parent(const QModelIndex &child) const
{
    const Group *group = child.isValid() ? groupOf(child) : nullptr;
    return group ? indexOf(*group) : QModelIndex();
}

int EndpointsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (groupOf(parent) || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())]->endpoints.size());
}

int EndpointsModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(specs.size());
}

QVariant EndpointsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnSpec &spec = specs[static_cast<std::size_t>(index.column())];
    const Group *group = groupOf(index);
    if (!group) {
        const EndpointGroup &summary = m_groups[static_cast<std::size_t>(index.row())]->summary;
        if (role == GroupRole)
            return QVariant::fromValue(summary);
        const bool first = spec.column == Column::Address && (role == Qt::DisplayRole || role == Qt::ToolTipRole);
        return first ? QVariant(summary.systemName + QStringLiteral(", ") + summary.origin) : QVariant();
    }
    const WatchedEndpoint &row = group->endpoints[index.row()];
    switch (role) {
    case Qt::DisplayRole: return spec.text(row);
    case Qt::ToolTipRole:
        return spec.column == Column::Address && !row.purpose.isEmpty()
                 ? address(row) + QChar(u'\n') + withoutSecrets(row.purpose)
                 : spec.text(row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (spec.toTheRight ? Qt::AlignRight : Qt::AlignLeft));
    case RowRole: return QVariant::fromValue(row);
    default: return {};
    }
}

QVariant EndpointsModel::headerData(int section, Qt::Orientation orientation, int role) const
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
