#include "items/findingsmodel.h"

#include "items/findingtext.h"

#include <QSet>
#include <algorithm>

namespace shipworthy {
namespace {

/// From here on a change of layout is cheaper than telling every stretch of rows to the views.
constexpr int maximalSteps = 64;

QHash<QString, qsizetype> positions(const QList<ArrangedGroup> &target)
{
    QHash<QString, qsizetype> at;
    for (qsizetype i = 0; i < target.size(); ++i)
        at.insert(target[i].group.id, i);
    return at;
}

struct TargetPlace {
    qsizetype group = 0;
    qsizetype row = 0;
};

QHash<ItemId, TargetPlace> placesIn(const QList<ArrangedGroup> &target)
{
    QHash<ItemId, TargetPlace> places;
    for (qsizetype g = 0; g < target.size(); ++g) {
        for (qsizetype r = 0; r < target[g].rows.size(); ++r)
            places.insert(target[g].rows[r]->item, {g, r});
    }
    return places;
}

} // namespace

FindingsModel::FindingsModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

FindingsModel::~FindingsModel() = default;

void FindingsModel::setRows(const QList<FindingFactsPtr> &rows, const QHash<SystemId, SystemRating> &ratings)
{
    m_rows = rows;
    m_ratings = ratings;
    rearrange();
}

void FindingsModel::setArrangement(const FindingsArrangement &arrangement)
{
    m_arrangement = arrangement;
    rearrange();
}

void FindingsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= findingsColumnCount)
        return;
    m_arrangement.sortColumn = static_cast<FindingsColumn>(column);
    m_arrangement.order = order;
    rearrange();
}

void FindingsModel::rearrange()
{
    Target target = arrange(m_rows, m_arrangement, m_ratings);
    const bool willBeFlat = m_arrangement.grouping == FindingsGrouping::None;
    if (m_nodes.empty())
        m_isFlat = willBeFlat;
    // A flat table has its one node always, so that its rows have a place to come to.
    if (willBeFlat && target.isEmpty())
        target.append(ArrangedGroup());
    if (m_isFlat && m_nodes.empty())
        m_nodes.push_back(std::make_unique<Node>());
    if (m_isFlat != willBeFlat || !isFewSteps(target)) {
        relayout(std::move(target));
        return;
    }
    removeMissing(target);
    insertNew(target);
    rebuildPlaces();
    updateRows(target);
}

/// True when \a target is reached by removing and inserting few stretches of rows, nothing moving.
bool FindingsModel::isFewSteps(const Target &target) const
{
    const QHash<QString, qsizetype> groupAt = positions(target);
    const QHash<ItemId, TargetPlace> placeOf = placesIn(target);
    int steps = 0;
    qsizetype lastGroup = -1;
    for (const auto &node : m_nodes) {
        const qsizetype group = groupAt.value(node->group.id, -1);
        if (group >= 0 && group < lastGroup)
            return false;
        lastGroup = std::max(lastGroup, group);
        qsizetype lastRow = -1;
        bool wasRemoved = false;
        for (const FindingFactsPtr &facts : node->rows) {
            const auto place = placeOf.constFind(facts->item);
            const bool isRemoved = place == placeOf.cend();
            steps += isRemoved && !wasRemoved ? 1 : 0;
            wasRemoved = isRemoved;
            if (isRemoved)
                continue;
            if (place->group != group || place->row < lastRow)
                return false;
            lastRow = place->row;
        }
    }
    for (const ArrangedGroup &arranged : target) {
        bool wasNew = false;
        for (const FindingFactsPtr &facts : arranged.rows) {
            const bool isNew = !m_places.contains(facts->item);
            steps += isNew && !wasNew ? 1 : 0;
            wasNew = isNew;
        }
    }
    return steps <= maximalSteps;
}

void FindingsModel::relayout(Target target)
{
    emit layoutAboutToBeChanged();
    struct Kept {
        QModelIndex index;
        ItemId item;
        QString group;
    };
    QList<Kept> kept;
    for (const QModelIndex &index : persistentIndexList()) {
        const FindingsGroup *itsGroup = group(index);
        const FindingFactsPtr itsFacts = facts(index);
        kept.append({index, itsFacts ? itsFacts->item : ItemId(), itsGroup ? itsGroup->id : QString()});
    }
    m_nodes.clear();
    m_isFlat = m_arrangement.grouping == FindingsGrouping::None;
    QHash<QString, const Node *> nodeOf;
    for (ArrangedGroup &arranged : target) {
        m_nodes.push_back(std::make_unique<Node>(Node{std::move(arranged.group), std::move(arranged.rows), 0}));
        nodeOf.insert(m_nodes.back()->group.id, m_nodes.back().get());
    }
    renumber();
    rebuildPlaces();
    for (const Kept &one : kept) {
        QModelIndex to;
        if (one.item.isValid())
            to = indexOf(one.item, static_cast<FindingsColumn>(one.index.column()));
        else if (const Node *node = nodeOf.value(one.group); node && !m_isFlat)
            to = groupIndex(*node, one.index.column());
        changePersistentIndex(one.index, to);
    }
    emit layoutChanged();
}

void FindingsModel::removeMissing(const Target &target)
{
    const QHash<QString, qsizetype> groupAt = positions(target);
    const QHash<ItemId, TargetPlace> placeOf = placesIn(target);
    for (int n = static_cast<int>(m_nodes.size()) - 1; n >= 0; --n) {
        Node &node = *m_nodes[static_cast<std::size_t>(n)];
        if (!m_isFlat && !groupAt.contains(node.group.id)) {
            beginRemoveRows({}, n, n);
            m_nodes.erase(m_nodes.begin() + n);
            renumber();
            endRemoveRows();
            continue;
        }
        const QModelIndex parent = m_isFlat ? QModelIndex() : groupIndex(node);
        for (int last = static_cast<int>(node.rows.size()) - 1; last >= 0; --last) {
            int first = last;
            while (first >= 0 && !placeOf.contains(node.rows[first]->item))
                --first;
            if (++first <= last) {
                beginRemoveRows(parent, first, last);
                node.rows.remove(first, last - first + 1);
                endRemoveRows();
            }
            last = std::min(first, last);
        }
    }
}

void FindingsModel::insertNew(const Target &target)
{
    for (int n = 0; n < target.size(); ++n) {
        const ArrangedGroup &arranged = target[n];
        const auto at = m_nodes.begin() + n;
        if (at != m_nodes.end() && (m_isFlat || (*at)->group.id == arranged.group.id)) {
            insertInto(**at, arranged.rows);
            continue;
        }
        beginInsertRows({}, n, n);
        m_nodes.insert(at, std::make_unique<Node>(Node{arranged.group, arranged.rows, n}));
        renumber();
        endInsertRows();
    }
}

void FindingsModel::insertInto(Node &node, const QList<FindingFactsPtr> &wanted)
{
    const QModelIndex parent = m_isFlat ? QModelIndex() : groupIndex(node);
    const auto isThere = [&](qsizetype row) {
        return row < node.rows.size() && node.rows[row]->item == wanted[row]->item;
    };
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        if (isThere(row))
            continue;
        // The stretch ends where the row that stands here now is wanted again.
        qsizetype end = row;
        while (end < wanted.size() && (row >= node.rows.size() || node.rows[row]->item != wanted[end]->item))
            ++end;
        beginInsertRows(parent, static_cast<int>(row), static_cast<int>(end) - 1);
        node.rows.insert(row, end - row, FindingFactsPtr());
        std::copy(wanted.begin() + row, wanted.begin() + end, node.rows.begin() + row);
        endInsertRows();
        row = end - 1;
    }
}

/// Replaces facts that changed; the rows are in place already.
void FindingsModel::updateRows(const Target &target)
{
    for (int n = 0; n < target.size(); ++n) {
        Node &node = *m_nodes[static_cast<std::size_t>(n)];
        const ArrangedGroup &arranged = target[n];
        int firstChanged = -1;
        for (int row = 0; row <= node.rows.size(); ++row) {
            // Most rows are the very same facts: no need to look into them.
            const bool isChanged = row < node.rows.size() && node.rows[row] != arranged.rows[row] &&
                                 *node.rows[row] != *arranged.rows[row];
            if (row < node.rows.size())
                node.rows[row] = arranged.rows[row];
            if (isChanged && firstChanged < 0)
                firstChanged = row;
            if (isChanged || firstChanged < 0)
                continue;
            const QModelIndex parent = m_isFlat ? QModelIndex() : groupIndex(node);
            emit dataChanged(index(firstChanged, 0, parent), index(row - 1, findingsColumnCount - 1, parent));
            firstChanged = -1;
        }
        if (node.group == arranged.group)
            continue;
        node.group = arranged.group;
        if (!m_isFlat)
            emit dataChanged(groupIndex(node), groupIndex(node, findingsColumnCount - 1));
    }
}

void FindingsModel::renumber()
{
    for (std::size_t n = 0; n < m_nodes.size(); ++n)
        m_nodes[n]->row = static_cast<int>(n);
}

void FindingsModel::rebuildPlaces()
{
    m_places.clear();
    for (const auto &node : m_nodes) {
        for (int row = 0; row < node->rows.size(); ++row)
            m_places.insert(node->rows[row]->item, {node.get(), row});
    }
}

FindingsGroup FindingsModel::totals() const
{
    FindingsGroup sum;
    // What is no finding counts only where somebody asks for it.
    const bool countsAll = m_arrangement.query.asksForMisread();
    sum.all = static_cast<int>(
        std::ranges::count_if(m_rows, [countsAll](const FindingFactsPtr &row) { return countsAll || !row->misread; }));
    for (const auto &node : m_nodes) {
        sum.shown += node->group.shown;
        sum.openHours += node->group.openHours;
        sum.withoutEffort += node->group.withoutEffort;
        sum.blockers += node->group.blockers;
    }
    return sum;
}

QModelIndex FindingsModel::indexOf(ItemId item, FindingsColumn column) const
{
    const Place place = m_places.value(item);
    if (!place.node)
        return {};
    return createIndex(place.row, static_cast<int>(column), m_isFlat ? nullptr : place.node);
}

QModelIndex FindingsModel::groupIndex(const Node &node, int column) const
{
    return createIndex(node.row, column, static_cast<const void *>(nullptr));
}

bool FindingsModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && !m_isFlat && !index.internalPointer();
}

const FindingsGroup *FindingsModel::group(const QModelIndex &index) const
{
    return isGroup(index) ? &m_nodes[static_cast<std::size_t>(index.row())]->group : nullptr;
}

FindingFactsPtr FindingsModel::facts(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return nullptr;
    const Node *node = m_isFlat ? m_nodes.front().get() : static_cast<const Node *>(index.internalPointer());
    return node->rows[index.row()];
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node *node = parent.isValid() ? m_nodes[static_cast<std::size_t>(parent.row())].get() : nullptr;
    return createIndex(row, column, static_cast<const void *>(node));
}

QModelIndex FindingsModel::parent(const QModelIndex &child) const
{
    const auto *node = static_cast<const Node *>(child.internalPointer());
    return child.isValid() && node ? groupIndex(*node) : QModelIndex();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        if (m_isFlat)
            return m_nodes.empty() ? 0 : static_cast<int>(m_nodes.front()->rows.size());
        return static_cast<int>(m_nodes.size());
    }
    if (!isGroup(parent) || parent.column() != 0)
        return 0;
    return static_cast<int>(m_nodes[static_cast<std::size_t>(parent.row())]->rows.size());
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return findingsColumnCount;
}

QVariant FindingsModel::groupData(const FindingsGroup &group, int column, int role) const
{
    if (role == GroupRole)
        return QVariant::fromValue(group);
    if (column != 0)
        return {};
    if (role == Qt::DisplayRole)
        return group.title;
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2, %3, %4")
            .arg(group.title, group.countText(), group.blockerText(), group.effortSummary());
    return {};
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const FindingsGroup *itsGroup = group(index))
        return groupData(*itsGroup, index.column(), role);
    const FindingFactsPtr itsFacts = facts(index);
    const auto column = static_cast<FindingsColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: return cellText(column, *itsFacts);
    case Qt::AccessibleTextRole: return columnTitle(column) + u' ' + cellText(column, *itsFacts);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::AccessibleDescriptionRole: return column == FindingsColumn::Title ? factsLine(*itsFacts) : QString();
    case ItemIdRole: return QVariant::fromValue(itsFacts->item);
    case SortRole: return sortValue(column, *itsFacts);
    case FactsRole: return QVariant::fromValue(itsFacts);
    default: return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= findingsColumnCount)
        return {};
    const auto column = static_cast<FindingsColumn>(section);
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isGroup(index))
        return Qt::ItemIsEnabled;
    const Qt::ItemFlags row = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isEditedInPlace(static_cast<FindingsColumn>(index.column())) ? row | Qt::ItemIsEditable : row;
}

QHash<int, QByteArray> FindingsModel::roleNames() const
{
    auto names = QAbstractItemModel::roleNames();
    names.insert({{ItemIdRole, "itemId"}, {SortRole, "sortKey"}, {FactsRole, "facts"}, {GroupRole, "group"}});
    return names;
}

} // namespace shipworthy
