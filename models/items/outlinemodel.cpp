#include "items/outlinemodel.h"

#include <algorithm>

namespace shipworthy {

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}
OutlineModel::~OutlineModel() = default;

void OutlineModel::setDocument(std::shared_ptr<const AuditDocument> facts)
{
    beginResetModel();
    m_nodes.clear();
    m_top.clear();
    if (facts)
        addNodes(*facts);
    endResetModel();
}

void OutlineModel::addNodes(const AuditDocument &facts)
{
    std::vector<std::pair<int, int>> open; // level and node of the headings around the next one
    for (const Heading &heading : facts.headings) {
        while (!open.empty() && open.back().first >= heading.level)
            open.pop_back();
        const int node = static_cast<int>(m_nodes.size());
        const int parent = open.empty() ? -1 : open.back().second;
        auto &siblings = parent < 0 ? m_top : m_nodes[static_cast<std::size_t>(parent)].children;
        const int row = static_cast<int>(siblings.size());
        siblings.push_back(node);
        m_nodes.push_back({.title = withoutSecrets(heading.title),
                           .lines = {heading.line, heading.line},
                           .facts = 0,
                           .mark = {},
                           .parent = parent,
                           .row = row,
                           .children = {}});
        open.emplace_back(heading.level, node);
    }
    closeSections(facts.lineCount);
    const std::vector<int> lines = factLines(facts);
    for (Node &node : m_nodes) {
        const auto first = std::ranges::lower_bound(lines, node.lines.first);
        const auto last = std::ranges::upper_bound(lines, node.lines.last);
        node.facts = static_cast<int>(std::max<std::ptrdiff_t>(last - first, 0));
    }
}

// A section ends where its next sibling begins, else where its parent ends. Parents come before their children.
void OutlineModel::closeSections(int lineCount)
{
    const auto close = [this](const std::vector<int> &siblings, int end) {
        for (std::size_t i = 0; i < siblings.size(); ++i) {
            Node &node = m_nodes[static_cast<std::size_t>(siblings[i])];
            const bool isLast = i + 1 == siblings.size();
            node.lines.last = isLast ? end : m_nodes[static_cast<std::size_t>(siblings[i + 1])].lines.first - 1;
        }
    };
    close(m_top, lineCount);
    for (const Node &node : m_nodes)
        close(node.children, node.lines.last);
}

void OutlineModel::setMarks(const QList<DocumentMark> &marks)
{
    for (int i = 0; i < static_cast<int>(m_nodes.size()); ++i) {
        Node &node = m_nodes[static_cast<std::size_t>(i)];
        std::optional<MarkKind> mark;
        const auto first = std::ranges::lower_bound(marks, node.lines.first, {}, &DocumentMark::line);
        for (auto each = first; each != marks.end() && each->line <= node.lines.last; ++each) {
            if (each->kind != MarkKind::Finding && (!mark || each->kind < *mark))
                mark = each->kind;
        }
        if (mark == node.mark)
            continue;
        node.mark = mark;
        emit dataChanged(indexOf(i), indexOf(i), {MarkRole});
    }
}

QModelIndex OutlineModel::indexOfLine(int line) const
{
    const auto after = std::ranges::upper_bound(m_nodes, line, {}, [](const Node &node) { return node.lines.first; });
    return after == m_nodes.begin() ? QModelIndex() : indexOf(static_cast<int>(after - m_nodes.begin()) - 1);
}

QModelIndex OutlineModel::indexOf(int node) const
{
    return createIndex(m_nodes[static_cast<std::size_t>(node)].row, 0, static_cast<quintptr>(node));
}

const std::vector<int> &OutlineModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_top;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<std::size_t>(row)]));
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int parent = m_nodes[child.internalId()].parent;
    return parent < 0 ? QModelIndex() : indexOf(parent);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = m_nodes[index.internalId()];
    switch (role) {
    case Qt::DisplayRole: return node.title;
    case Qt::ToolTipRole:
        return tr("%1\nLines %2–%3, facts: %4")
            .arg(node.title)
            .arg(node.lines.first)
            .arg(node.lines.last)
            .arg(node.facts);
    case Qt::AccessibleTextRole: return tr("%1, facts: %2").arg(node.title).arg(node.facts);
    case LinesRole: return QVariant::fromValue(node.lines);
    case FactsRole: return node.facts;
    case MarkRole: return node.mark ? QVariant(static_cast<int>(*node.mark)) : QVariant();
    default: return {};
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section != 0 || orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return tr("Outline, with facts");
}

} // namespace shipworthy
