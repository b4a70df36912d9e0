#include "items/revisionmodel.h"

#include "base/visibletext.h"
#include "domain/documentname.h"
#include "domain/secrets.h"

#include <QSet>
#include <array>

namespace shipworthy {

struct RevisionModel::Node {
    QString key; ///< identity among its siblings
    QString title;
    QString path;
    std::optional<RevisionRow::Fate> fate;
    std::optional<RevisionRow> item; ///< nothing: a group
    Nodes children;
    Node *parent = nullptr;
    int row = 0;
};

namespace {

using Column = RevisionModel::Column;
using Fate = RevisionRow::Fate;

struct ColumnSpec {
    Column column;
    const char *title; ///< translated in headerData()
    QString (*text)(const RevisionRow &);
};

constexpr std::array specs{
    ColumnSpec{Column::Item, QT_TRANSLATE_NOOP("shipworthy::RevisionModel", "Item"),
               [](const RevisionRow &row) { return withoutSecrets(row.label); }},
    ColumnSpec{
        Column::Section, QT_TRANSLATE_NOOP("shipworthy::RevisionModel", "Section"),
        [](const RevisionRow &row) { return row.section.isEmpty() ? QString() : withoutSecrets(row.section.last()); }},
    ColumnSpec{Column::Status, QT_TRANSLATE_NOOP("shipworthy::RevisionModel", "Status"),
               [](const RevisionRow &row) {
                   if (row.fate != Fate::Asked)
                       return wordFor(row.status);
                   if (!row.answer)
                       return RevisionModel::tr("to be decided");
                   return row.answer->isValid() ? RevisionModel::tr("continues") : RevisionModel::tr("is new");
               }},
    ColumnSpec{Column::Line, QT_TRANSLATE_NOOP("shipworthy::RevisionModel", "Line"),
               [](const RevisionRow &row) { return row.line > 0 ? QString::number(row.line) : QString(); }},
};

/// The name of a document where there are several.
QString groupTitle(const ImportPreview &preview, const DocumentRevision &document, const QString &what)
{
    const QString file = isolated(documentName(document.path));
    return preview.documents.size() == 1 ? what : QStringLiteral("%1 · %2").arg(file, what);
}

QString keyOf(const RevisionRow &row)
{
    return row.now >= 0 ? QStringLiteral("now %1").arg(row.now) : QStringLiteral("item %1").arg(row.item.value);
}

} // namespace

RevisionModel::RevisionModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

RevisionModel::~RevisionModel() = default;

RevisionModel::Nodes RevisionModel::groupsOf(const ImportPreview &preview)
{
    Nodes groups;
    const auto addGroup = [&](const DocumentRevision &document, const QString &what, std::optional<Fate> fate) {
        auto group = std::make_unique<Node>();
        group->key = document.path + u'\n' + (fate ? QString::number(int(*fate)) : QString());
        group->title = groupTitle(preview, document, what);
        group->path = document.path;
        group->fate = fate;
        groups.push_back(std::move(group));
        return groups.back().get();
    };
    for (const DocumentRevision &document : preview.documents) {
        if (document.kind == DocumentRevision::Kind::New)
            addGroup(document, tr("A new document"), std::nullopt);
        else if (document.kind == DocumentRevision::Kind::Unchanged)
            addGroup(document, tr("Nothing new"), std::nullopt);
        Node *group = nullptr;
        for (const RevisionRow &row : document.rows) {
            if (!group || group->fate != row.fate)
                group = addGroup(document, wordFor(row.fate), row.fate);
            auto node = std::make_unique<Node>();
            node->key = keyOf(row);
            node->path = document.path;
            node->fate = row.fate;
            node->item = row;
            node->parent = group;
            group->children.push_back(std::move(node));
        }
    }
    return groups;
}

void RevisionModel::setPreview(const ImportPreview &preview)
{
    sync(m_groups, groupsOf(preview), nullptr);
}

/// Moves \a nodes to \a wanted. Both are sorted alike, so that nothing has to move: rows come and go.
void RevisionModel::sync(Nodes &nodes, Nodes wanted, Node *parent)
{
    const auto renumber = [&nodes, parent] {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            nodes[i]->row = static_cast<int>(i);
            nodes[i]->parent = parent;
        }
    };
    QSet<QString> keys;
    for (const auto &node : wanted)
        keys.insert(node->key);
    const auto parentIndex = [&] { return parent ? indexOf(parent) : QModelIndex(); };
    for (int row = static_cast<int>(nodes.size()) - 1; row >= 0; --row) {
        if (keys.contains(nodes[std::size_t(row)]->key))
            continue;
        beginRemoveRows(parentIndex(), row, row);
        nodes.erase(nodes.begin() + row);
        renumber();
        endRemoveRows();
    }
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        std::unique_ptr<Node> &next = wanted[row];
        if (row < nodes.size() && nodes[row]->key == next->key) {
            Node &node = *nodes[row];
            node.title = next->title;
            node.fate = next->fate;
            node.item = next->item;
            emit dataChanged(indexOf(&node), indexOf(&node, columnCount() - 1));
            sync(node.children, std::move(next->children), &node);
            continue;
        }
        beginInsertRows(parentIndex(), static_cast<int>(row), static_cast<int>(row));
        for (std::size_t child = 0; child < next->children.size(); ++child) {
            next->children[child]->parent = next.get();
            next->children[child]->row = static_cast<int>(child);
        }
        nodes.insert(nodes.begin() + std::ptrdiff_t(row), std::move(next));
        renumber();
        endInsertRows();
    }
}

const RevisionRow *RevisionModel::row(const QModelIndex &index) const
{
    const Node *node = index.isValid() ? static_cast<Node *>(index.internalPointer()) : nullptr;
    return node && node->item ? &*node->item : nullptr;
}

QModelIndex RevisionModel::nextQuestion(const QModelIndex &from) const
{
    QModelIndex first;
    bool passed = !from.isValid();
    for (const auto &group : m_groups) {
        for (const auto &node : group->children) {
            const bool open = node->item->fate == Fate::Asked && !node->item->answer;
            if (open && passed)
                return indexOf(node.get());
            if (open && !first.isValid())
                first = indexOf(node.get());
            passed = passed || node.get() == from.internalPointer();
        }
    }
    return first;
}

QModelIndex RevisionModel::indexOf(Node *node, int column) const
{
    return createIndex(node->row, column, node);
}

QModelIndex RevisionModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Nodes &siblings = parent.isValid() ? static_cast<Node *>(parent.internalPointer())->children : m_groups;
    return createIndex(row, column, siblings[std::size_t(row)].get());
}

QModelIndex RevisionModel::parent(const QModelIndex &child) const
{
    Node *above = child.isValid() ? static_cast<Node *>(child.internalPointer())->parent : nullptr;
    return above ? indexOf(above) : QModelIndex();
}

int RevisionModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const Nodes &nodes = parent.isValid() ? static_cast<Node *>(parent.internalPointer())->children : m_groups;
    return static_cast<int>(nodes.size());
}

int RevisionModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(specs.size());
}

QVariant RevisionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *static_cast<Node *>(index.internalPointer());
    const bool isFirst = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (node.item)
            return specs[static_cast<std::size_t>(index.column())].text(*node.item);
        if (!isFirst)
            return {};
        return node.fate ? QStringLiteral("%1 (%2)").arg(node.title).arg(node.children.size()) : node.title;
    case PathRole: return node.path;
    case FateRole: return node.fate ? QVariant(int(*node.fate)) : QVariant();
    case CountRole: return node.item ? QVariant() : QVariant(int(node.children.size()));
    default: return {};
    }
}

QVariant RevisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return tr(specs[static_cast<std::size_t>(section)].title);
}

} // namespace shipworthy
