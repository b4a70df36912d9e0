#include "items/contradictionsmodel.h"

#include "base/text.h"
#include "domain/secrets.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <map>

namespace shipworthy {
namespace {

constexpr std::array titles{QT_TRANSLATE_NOOP("shipworthy::ContradictionsModel", "About"),
                            QT_TRANSLATE_NOOP("shipworthy::ContradictionsModel", "First statement"),
                            QT_TRANSLATE_NOOP("shipworthy::ContradictionsModel", "Second statement"),
                            QT_TRANSLATE_NOOP("shipworthy::ContradictionsModel", "System"),
                            QT_TRANSLATE_NOOP("shipworthy::ContradictionsModel", "Settled")};

/// Open groups in the order of the kinds or of the systems, then the settled ones.
struct GroupKey {
    int rank = 0;
    qint64 id = 0;
    auto operator<=>(const GroupKey &) const = default;
};

GroupKey groupOf(const ContradictionRow &row, ContradictionGrouping grouping)
{
    if (row.contradiction.isSettled())
        return {1, 0};
    return {0,
            grouping == ContradictionGrouping::Kind ? qint64(row.contradiction.kind) : row.contradiction.system.value};
}

/// A stretch of rows that \a pred holds for, ending before \a end.
template <typename Pred> int startOfRun(int last, Pred pred)
{
    int first = last;
    while (first > 0 && pred(first - 1))
        --first;
    return first;
}

} // namespace

struct ContradictionsModel::Group {
    GroupKey key;
    QString title;
    QList<ContradictionRow> rows;
    int row = 0;
};

ContradictionsModel::ContradictionsModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

ContradictionsModel::~ContradictionsModel() = default;

void ContradictionsModel::setRows(const QList<ContradictionRow> &rows, ContradictionGrouping grouping)
{
    std::map<GroupKey, QList<ContradictionRow>> wanted;
    for (const ContradictionRow &row : rows)
        wanted[groupOf(row, grouping)].append(row);
    const bool regrouped = grouping != m_grouping;
    m_grouping = grouping;
    for (int row = int(m_groups.size()) - 1; row >= 0; --row) {
        if (!regrouped && wanted.contains(m_groups[std::size_t(row)]->key))
            continue;
        beginRemoveRows({}, row, row);
        m_groups.erase(m_groups.begin() + row);
        for (std::size_t after = std::size_t(row); after < m_groups.size(); ++after)
            m_groups[after]->row = int(after);
        endRemoveRows();
    }
    int row = 0;
    for (const auto &[key, its] : wanted) {
        if (row == int(m_groups.size()) || m_groups[std::size_t(row)]->key != key) {
            auto group = std::make_unique<Group>();
            group->key = key;
            const Contradiction &first = its.first().contradiction;
            group->title = key.rank > 0                            ? tr("Settled")
                         : grouping == ContradictionGrouping::Kind ? wordFor(first.kind)
                                                                   : withoutSecrets(its.first().systemName);
            beginInsertRows({}, row, row);
            m_groups.insert(m_groups.begin() + row, std::move(group));
            for (std::size_t after = std::size_t(row); after < m_groups.size(); ++after)
                m_groups[after]->row = int(after);
            endInsertRows();
        }
        setGroup(row, its);
        ++row;
    }
}

void ContradictionsModel::setGroup(int at, const QList<ContradictionRow> &wanted)
{
    Group &group = *m_groups[std::size_t(at)];
    const QModelIndex parent = index(at, 0);
    QHash<QString, int> place;
    for (int row = 0; row < wanted.size(); ++row)
        place.insert(wanted[row].key, row);
    // What stays has to be in the wanted order; a row that is not is taken out and put in again.
    QSet<QString> kept;
    int last = -1;
    for (const ContradictionRow &row : std::as_const(group.rows)) {
        const int wantedAt = place.value(row.key, -1);
        if (wantedAt > last) {
            kept.insert(row.key);
            last = wantedAt;
        }
    }
    const auto goes = [&](int row) { return !kept.contains(group.rows[row].key); };
    for (int end = int(group.rows.size()) - 1; end >= 0; --end) {
        if (!goes(end))
            continue;
        const int first = startOfRun(end, goes);
        beginRemoveRows(parent, first, end);
        group.rows.remove(first, end - first + 1);
        endRemoveRows();
        end = first;
    }
    for (int row = 0; row < wanted.size(); ++row) {
        if (kept.contains(wanted[row].key)) {
            if (group.rows[row] != wanted[row]) {
                group.rows[row] = wanted[row];
                changed(index(row, 0, parent));
            }
            continue;
        }
        int end = row;
        while (end + 1 < wanted.size() && !kept.contains(wanted[end + 1].key))
            ++end;
        beginInsertRows(parent, row, end);
        group.rows = group.rows.first(row) + wanted.sliced(row, end - row + 1) + group.rows.sliced(row);
        endInsertRows();
        row = end;
    }
    changed(parent); // its count
}

void ContradictionsModel::changed(const QModelIndex &first)
{
    emit dataChanged(first, first.siblingAtColumn(columnCount() - 1));
}

QModelIndex ContradictionsModel::indexOf(const QString &key) const
{
    for (const auto &group : m_groups) {
        const auto found = std::ranges::find(std::as_const(group->rows), key, &ContradictionRow::key);
        if (found != group->rows.cend())
            return createIndex(int(found - group->rows.cbegin()), 0, group.get());
    }
    return {};
}

int ContradictionsModel::count() const
{
    int rows = 0;
    for (const auto &group : m_groups)
        rows += int(group->rows.size());
    return rows;
}

QModelIndex ContradictionsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_groups[std::size_t(parent.row())].get() : nullptr);
}

QModelIndex ContradictionsModel::parent(const QModelIndex &child) const
{
    const auto *group = child.isValid() ? static_cast<Group *>(child.internalPointer()) : nullptr;
    return group ? createIndex(group->row, 0) : QModelIndex();
}

int ContradictionsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalPointer() || parent.column() > 0)
        return 0;
    return int(m_groups[std::size_t(parent.row())]->rows.size());
}

int ContradictionsModel::columnCount(const QModelIndex &) const
{
    return int(titles.size());
}

QString ContradictionsModel::cell(const ContradictionRow &row, Column column, ContradictionGrouping grouping)
{
    const Contradiction &one = row.contradiction;
    switch (column) {
    case Column::About: return one.about.isEmpty() ? wordFor(one.kind) : one.about;
    case Column::First: return one.one.text;
    case Column::Second: return one.other.text;
    case Column::Context:
        return grouping == ContradictionGrouping::System && !one.isSettled() ? wordFor(one.kind) : row.systemName;
    case Column::Settled:
        return one.settlement             ? rulingText(*one.settlement)
             : row.formerRuling.isEmpty() ? QString()
                                          : tr("Open again: a statement changed");
    }
    Q_UNREACHABLE();
}

QVariant ContradictionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *group = static_cast<Group *>(index.internalPointer());
    if (!group) {
        const Group &itself = *m_groups[std::size_t(index.row())];
        const QString title = tr("%1 (%2)").arg(itself.title).arg(itself.rows.size());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole: return index.column() == 0 ? title : QString();
        case CountRole: return itself.rows.size();
        case IsGroupRole: return true;
        default: return {};
        }
    }
    const ContradictionRow &row = group->rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return withoutSecrets(cell(row, Column(index.column()), m_grouping)).simplified();
    case Qt::AccessibleTextRole:
        return withoutSecrets(row.contradiction.deniesTick && index.column() == 0
                                  ? tr("%1, denies a tick").arg(cell(row, Column::About, m_grouping))
                                  : cell(row, Column(index.column()), m_grouping))
            .simplified();
    case RowRole: return QVariant::fromValue(row);
    case IsGroupRole: return false;
    default: return {};
    }
}

QVariant ContradictionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return tr(titles[std::size_t(section)]);
}

} // namespace shipworthy
