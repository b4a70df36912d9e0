#include "items/findingsmodel.h"

#include "items/findingtext.h"

#include <algorithm>

namespace shipworthy {
namespace {

/// From here on a change of layout is cheaper than telling every stretch of rows to the views.
constexpr int maximalSteps = 64;

/// A table without rows is of either kind.
void makeFlatIfEmpty(FindingsLayout &layout)
{
    if (!layout.groups.isEmpty())
        return;
    layout.arrangement.grouping = FindingsGrouping::None;
    layout.groups.append(ArrangedGroup());
}

/// Lets a layout end on another thread: with its rows may go the last of a hundred thousand facts.
void letGo(FindingsLayout layout)
{
    if (layout.rows.size() > FindingsModel::fewRows)
        startBeside([old = std::make_shared<FindingsLayout>(std::move(layout))] {});
}

} // namespace

FindingsModel::FindingsModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_arranger(std::make_shared<FindingsArranger>())
{
}

FindingsModel::~FindingsModel() = default;

void FindingsModel::setRows(const QList<FindingFactsPtr> &rows, const QHash<SystemId, SystemRating> &ratings)
{
    m_askedRows = rows;
    m_ratings = ratings;
    rearrange();
}

void FindingsModel::setRows(const QList<FindingFactsPtr> &rows, const QHash<SystemId, SystemRating> &ratings,
                            const FindingsArrangement &arrangement)
{
    m_asked = arrangement;
    setRows(rows, ratings);
}

void FindingsModel::setArrangement(const FindingsArrangement &arrangement)
{
    m_asked = arrangement;
    rearrange();
}

void FindingsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= findingsColumnCount)
        return;
    m_asked.sortColumn = static_cast<FindingsColumn>(column);
    m_asked.order = order;
    rearrange();
}

void FindingsModel::rearrange()
{
    if (m_isArranging) {
        m_isOld = true;
        m_job.requestStop();
        return;
    }
    m_isOld = false;
    if (std::max(m_askedRows.size(), m_layout.rows.size()) <= fewRows) {
        show(work()({}));
        return;
    }
    setArranging(true);
    m_job = Job::start(work(), [this](Prepared prepared) {
        setArranging(false);
        if (m_isOld)
            rearrange();
        else
            show(std::move(prepared));
    });
}

/// What is to be computed, without this model.
std::function<FindingsModel::Prepared(std::stop_token)> FindingsModel::work() const
{
    return [arranger = m_arranger, from = m_layout, rows = m_askedRows, ratings = m_ratings,
            asked = m_asked](const std::stop_token &stop) mutable {
        Prepared prepared{arranger->arrange(rows, ratings, asked, stop), {}};
        if (stop.stop_requested())
            return Prepared();
        if (prepared.layout.isFlat())
            makeFlatIfEmpty(from);
        prepared.steps = stepsBetween(from, prepared.layout, maximalSteps);
        return prepared;
    };
}

void FindingsModel::setArranging(bool isArranging)
{
    if (std::exchange(m_isArranging, isArranging) != isArranging)
        emit arrangingChanged(isArranging);
}

void FindingsModel::show(Prepared prepared)
{
    emit aboutToRearrange();
    if (prepared.steps)
        take(std::move(prepared.layout), *prepared.steps);
    else
        relayout(std::move(prepared.layout));
    emit rearranged();
}

void FindingsModel::take(FindingsLayout layout, const FindingsSteps &steps)
{
    if (layout.isFlat() && m_layout.groups.isEmpty()) {
        makeFlatIfEmpty(m_layout);
        m_nodes.push_back(std::make_unique<Node>());
    }
    for (const FindingsSteps::Stretch &gone : steps.gone)
        takeGone(gone);
    for (const FindingsSteps::Stretch &come : steps.come)
        putCome(come, layout);
    letGo(std::exchange(m_layout, std::move(layout)));
    for (const FindingsSteps::Stretch &changed : steps.changed)
        tellChanged(changed);
}

void FindingsModel::takeGone(const FindingsSteps::Stretch &gone)
{
    if (gone.isGroup()) {
        beginRemoveRows({}, gone.group, gone.group);
        m_layout.groups.removeAt(gone.group);
        m_nodes.erase(m_nodes.begin() + gone.group);
        renumber();
    } else {
        beginRemoveRows(parentOf(gone.group), gone.first, gone.last);
        m_layout.groups[gone.group].rows.remove(gone.first, gone.last - gone.first + 1);
    }
    endRemoveRows();
}

void FindingsModel::putCome(const FindingsSteps::Stretch &come, const FindingsLayout &layout)
{
    const ArrangedGroup &wanted = layout.groups[come.group];
    if (come.isGroup()) {
        beginInsertRows({}, come.group, come.group);
        m_layout.groups.insert(come.group, wanted);
        m_nodes.insert(m_nodes.begin() + come.group, std::make_unique<Node>());
        renumber();
    } else {
        beginInsertRows(parentOf(come.group), come.first, come.last);
        QList<FindingFactsPtr> &rows = m_layout.groups[come.group].rows;
        rows.insert(come.first, come.last - come.first + 1, FindingFactsPtr());
        std::copy(wanted.rows.cbegin() + come.first, wanted.rows.cbegin() + come.last + 1, rows.begin() + come.first);
    }
    endInsertRows();
}

void FindingsModel::tellChanged(const FindingsSteps::Stretch &changed)
{
    const QModelIndex parent = parentOf(changed.group);
    if (!changed.isGroup())
        emit dataChanged(index(changed.first, 0, parent), index(changed.last, findingsColumnCount - 1, parent));
    else if (!m_layout.isFlat())
        emit dataChanged(groupIndex(changed.group), groupIndex(changed.group, findingsColumnCount - 1));
}

void FindingsModel::relayout(FindingsLayout layout)
{
    // Whole rows move: views may keep one place a row instead of one a cell.
    emit layoutAboutToBeChanged({}, VerticalSortHint);
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
    letGo(std::exchange(m_layout, std::move(layout)));
    m_nodes.clear();
    QHash<QString, int> rowOf;
    for (const ArrangedGroup &arranged : std::as_const(m_layout.groups)) {
        rowOf.insert(arranged.group.id, static_cast<int>(m_nodes.size()));
        m_nodes.push_back(std::make_unique<Node>());
    }
    renumber();
    for (const Kept &one : kept) {
        QModelIndex to;
        if (one.item.isValid())
            to = indexOf(one.item, static_cast<FindingsColumn>(one.index.column()));
        else if (const int row = rowOf.value(one.group, -1); row >= 0 && !m_layout.isFlat())
            to = groupIndex(row, one.index.column());
        changePersistentIndex(one.index, to);
    }
    emit layoutChanged({}, VerticalSortHint);
}

void FindingsModel::renumber()
{
    for (std::size_t n = 0; n < m_nodes.size(); ++n)
        m_nodes[n]->row = static_cast<int>(n);
}

QModelIndex FindingsModel::indexOf(ItemId item, FindingsColumn column) const
{
    const FindingsLayout::Place place = m_layout.placeOf(item);
    // While rows come and go one stretch after the other, some are not where they will be.
    if (place.group < 0 || place.group >= m_layout.groups.size())
        return {};
    const QList<FindingFactsPtr> &rows = m_layout.groups[place.group].rows;
    if (place.row >= rows.size() || !rows[place.row] || rows[place.row]->item != item)
        return {};
    return createIndex(place.row, static_cast<int>(column), m_layout.isFlat() ? nullptr : nodeAt(place.group));
}

ItemId FindingsModel::shownAs(ItemId item) const
{
    const int row = m_layout.rowsAt ? m_layout.rowsAt->value(item, -1) : -1;
    if (row < 0 || m_layout.placeOf(item).group >= 0)
        return row < 0 ? ItemId() : item;
    const QList<FindingSource> &same = m_layout.rows[row]->sources;
    const auto shown = std::ranges::find_if(
        same, [this](const FindingSource &source) { return m_layout.placeOf(source.item).group >= 0; });
    return shown == same.cend() ? ItemId() : shown->item;
}

QModelIndex FindingsModel::parentOf(int group) const
{
    return m_layout.isFlat() ? QModelIndex() : groupIndex(group);
}

QModelIndex FindingsModel::groupIndex(int row, int column) const
{
    return createIndex(row, column, static_cast<const void *>(nullptr));
}

bool FindingsModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && !m_layout.isFlat() && !index.internalPointer();
}

const FindingsGroup *FindingsModel::group(const QModelIndex &index) const
{
    return isGroup(index) ? &m_layout.groups[index.row()].group : nullptr;
}

FindingFactsPtr FindingsModel::facts(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return nullptr;
    const auto *node = static_cast<const Node *>(index.internalPointer());
    return m_layout.groups[node ? node->row : 0].rows[index.row()];
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? nodeAt(parent.row()) : nullptr);
}

QModelIndex FindingsModel::parent(const QModelIndex &child) const
{
    const auto *node = static_cast<const Node *>(child.internalPointer());
    return child.isValid() && node ? groupIndex(node->row) : QModelIndex();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return isGroup(parent) && parent.column() == 0 ? static_cast<int>(m_layout.groups[parent.row()].rows.size())
                                                       : 0;
    if (m_layout.isFlat())
        return m_layout.groups.isEmpty() ? 0 : static_cast<int>(m_layout.groups.first().rows.size());
    return static_cast<int>(m_layout.groups.size());
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
