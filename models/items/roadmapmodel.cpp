#include "items/roadmapmodel.h"

#include "base/daywords.h"
#include "base/text.h"

#include <QSet>
#include <algorithm>
#include <array>

namespace shipworthy {
namespace {

using Column = RoadmapModel::Column;

struct ColumnSpec {
    Column column;
    const char *title; ///< translated in headerData()
    QString (*text)(const RoadmapRow &, const RoadmapAxis &);
};

QString keyText(const RoadmapRow &row, const RoadmapAxis &)
{
    // The title of a group stands across the columns before the timeline, from the first on.
    return row.kind == RoadmapRow::Kind::Task ? shortKeys(row.keys) : row.title;
}

QString taskText(const RoadmapRow &row, const RoadmapAxis &)
{
    return row.kind == RoadmapRow::Kind::Task ? row.title : QString();
}

constexpr std::array specs{
    ColumnSpec{Column::Key, QT_TRANSLATE_NOOP("shipworthy::RoadmapModel", "Key"), keyText},
    ColumnSpec{Column::Task, QT_TRANSLATE_NOOP("shipworthy::RoadmapModel", "Task"), taskText},
    ColumnSpec{Column::Owner, QT_TRANSLATE_NOOP("shipworthy::RoadmapModel", "Owner"),
               [](const RoadmapRow &row, const RoadmapAxis &) { return row.owner; }},
    ColumnSpec{Column::Timeline, QT_TRANSLATE_NOOP("shipworthy::RoadmapModel", "Timeline"), timelineText},
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

/// What makes a row the same row in two plans.
struct Identity {
    RoadmapRow::Kind kind;
    qint64 id;
    int phase;
    bool operator==(const Identity &) const = default;
    friend size_t qHash(const Identity &of, size_t seed = 0) { return qHashMulti(seed, int(of.kind), of.id, of.phase); }
};

Identity identity(const RoadmapRow &row)
{
    switch (row.kind) {
    case RoadmapRow::Kind::System: return {row.kind, row.system.value, 0};
    case RoadmapRow::Kind::Phase: return {row.kind, row.document.value, row.phase};
    case RoadmapRow::Kind::Task: return {row.kind, row.item.value, 0};
    }
    Q_UNREACHABLE();
}

} // namespace

struct RoadmapModel::Node {
    RoadmapRow row;
    Node *parent = nullptr;
    int position = 0; ///< among its siblings
    std::vector<std::unique_ptr<Node>> children;

    void number(std::size_t from)
    {
        for (std::size_t i = from; i < children.size(); ++i)
            children[i]->position = int(i);
    }
};

RoadmapModel::RoadmapModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

RoadmapModel::~RoadmapModel() = default;

void RoadmapModel::setPlan(RoadmapPlan plan)
{
    std::vector<RoadmapNode> roots = std::move(plan.roots);
    plan.roots.clear();
    const bool axisChanged = plan.axis != m_plan.axis;
    m_plan = std::move(plan);
    m_taskNodes.clear(); // before its nodes may go
    update(*m_root, roots);
    const auto note = [this](const auto &self, Node &node) -> void {
        if (node.row.item.isValid())
            m_taskNodes.insert(node.row.item, &node);
        for (const auto &child : node.children)
            self(self, *child);
    };
    note(note, *m_root);
    if (axisChanged)
        emit headerDataChanged(Qt::Horizontal, int(Column::Timeline), int(Column::Timeline));
}

void RoadmapModel::update(Node &parent, std::vector<RoadmapNode> &wanted)
{
    removeMissing(parent, wanted);
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        placeAt(parent, int(row), wanted[row].row);
        update(*parent.children[row], wanted[row].children);
    }
}

void RoadmapModel::removeMissing(Node &parent, const std::vector<RoadmapNode> &wanted)
{
    QSet<Identity> staying;
    for (const RoadmapNode &node : wanted)
        staying.insert(identity(node.row));
    for (int row = int(parent.children.size()) - 1; row >= 0; --row) {
        if (staying.contains(identity(parent.children[std::size_t(row)]->row)))
            continue;
        beginRemoveRows(indexOf(parent), row, row);
        parent.children.erase(parent.children.begin() + row);
        parent.number(std::size_t(row));
        endRemoveRows();
    }
}

void RoadmapModel::placeAt(Node &parent, int row, const RoadmapRow &wanted)
{
    auto &children = parent.children;
    const auto here = children.begin() + row;
    const Identity id = identity(wanted);
    const auto found = std::find_if(here, children.end(), [&](const auto &node) { return identity(node->row) == id; });
    if (found == children.end()) {
        beginInsertRows(indexOf(parent), row, row);
        auto node = std::make_unique<Node>();
        node->row = wanted;
        node->parent = &parent;
        children.insert(here, std::move(node));
        parent.number(std::size_t(row));
        endInsertRows();
        return;
    }
    if (found != here) {
        const int from = int(found - children.begin());
        beginMoveRows(indexOf(parent), from, from, indexOf(parent), row);
        std::rotate(here, found, found + 1);
        parent.number(std::size_t(row));
        endMoveRows();
    }
    Node &node = *children[std::size_t(row)];
    if (node.row != wanted) {
        node.row = wanted;
        emit dataChanged(createIndex(row, 0, &node), createIndex(row, columnCount() - 1, &node));
    }
}

RoadmapModel::Node *RoadmapModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex RoadmapModel::indexOf(const Node &node) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.position, 0, &node);
}

const RoadmapRow &RoadmapModel::row(const QModelIndex &index) const
{
    Q_ASSERT(index.isValid() && index.model() == this);
    return nodeOf(index)->row;
}

QModelIndex RoadmapModel::indexOf(ItemId task) const
{
    const Node *node = m_taskNodes.value(task);
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex RoadmapModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[std::size_t(row)].get());
}

QModelIndex RoadmapModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*nodeOf(child)->parent) : QModelIndex();
}

int RoadmapModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int RoadmapModel::columnCount(const QModelIndex &) const
{
    return int(specs.size());
}

QVariant RoadmapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoadmapRow &itsRow = nodeOf(index)->row;
    const auto textOf = [&](Column column) { return specs[std::size_t(column)].text(itsRow, m_plan.axis); };
    switch (role) {
    case RowRole: return QVariant::fromValue(itsRow);
    case Qt::DisplayRole: return textOf(Column(index.column()));
    case Qt::AccessibleTextRole:
        if (Column(index.column()) == Column::Key && itsRow.kind == RoadmapRow::Kind::Task)
            return QString(wordFor(itsRow.status) + u' ' + itsRow.keys.join(listComma()));
        return textOf(Column(index.column()));
    case Qt::ToolTipRole: {
        QStringList lines{itsRow.title};
        if (!itsRow.keys.isEmpty())
            lines.prepend(itsRow.keys.join(listComma()));
        lines.append(timelineText(itsRow, m_plan.axis));
        if (!itsRow.needsText.isEmpty())
            lines.append(tr("Needs: %1").arg(itsRow.needsText.join(listComma())));
        if (itsRow.deadline.isValid())
            lines.append(tr("Deadline: %1").arg(dayWords(itsRow.deadline)));
        if (itsRow.slack)
            lines.append(*itsRow.slack > 0 ? tr("May slip %1 d without moving the end of the plan").arg(*itsRow.slack)
                                           : tr("A day more here moves the end of the plan by a day"));
        return lines.join(u'\n');
    }
    default: return {};
    }
}

QVariant RoadmapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return tr(specs[std::size_t(section)].title);
}

} // namespace shipworthy
