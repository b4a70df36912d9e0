#include "items/checklistmodel.h"

#include "base/visibletext.h"
#include "domain/countedas.h"
#include "domain/documentname.h"
#include "domain/secrets.h"

#include <algorithm>
#include <array>

namespace shipworthy {

/// A group or a box. What is shown is kept ready: a view asks for it at every paint.
struct ChecklistModel::Node {
    struct Facts {
        QString title;
        QString tip;
        QString owner;
        ItemId item;
        ItemId target;
        DocumentId document;
        int line = 0;
        Status status = Status::Open;
        QString standing; ///< the status in words, where the box alone does not say it
        bool denied = false;
        bool reworded = false; ///< decided for a text that has changed since
        BoxCount count;        ///< of a box: itself
        bool operator==(const Facts &) const = default;
    };
    QString key; ///< identity among its siblings
    Facts facts;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] bool isBox() const { return facts.item.isValid(); }
    Node &add(QString itsKey, Facts itsFacts)
    {
        auto child = std::make_unique<Node>();
        child->key = std::move(itsKey);
        child->facts = std::move(itsFacts);
        child->parent = this;
        child->row = static_cast<int>(children.size());
        return *children.emplace_back(std::move(child));
    }
    void renumber()
    {
        for (std::size_t i = 0; i < children.size(); ++i) {
            children[i]->row = static_cast<int>(i);
            children[i]->parent = this;
        }
    }
};

namespace {

using Node = ChecklistModel::Node;
using Column = ChecklistModel::Column;

QString progressText(const Node &node)
{
    if (!node.isBox())
        return ChecklistModel::tr("%1 of %2").arg(node.facts.count.ticked).arg(node.facts.count.all);
    if (node.facts.denied)
        return wordFor(Evidence::Contradicted);
    if (node.facts.reworded)
        return ChecklistModel::tr("text changed");
    return node.facts.standing;
}

struct ColumnSpec {
    Column column;
    const char *title; ///< translated in headerData()
    QString (*text)(const Node &);
};

constexpr std::array specs{
    ColumnSpec{Column::Title, QT_TRANSLATE_NOOP("shipworthy::ChecklistModel", "Item"),
               [](const Node &node) { return node.facts.title; }},
    ColumnSpec{Column::Progress, QT_TRANSLATE_NOOP("shipworthy::ChecklistModel", "Progress"), progressText},
    ColumnSpec{Column::Owner, QT_TRANSLATE_NOOP("shipworthy::ChecklistModel", "Owner"),
               [](const Node &node) { return node.facts.owner; }},
    ColumnSpec{Column::Line, QT_TRANSLATE_NOOP("shipworthy::ChecklistModel", "Line"),
               [](const Node &node) { return node.isBox() ? QString::number(node.facts.line) : QString(); }},
};

Node::Facts factsOf(const WorkspaceState &state, const Item &item, const QSet<ItemId> &denied, QDate today)
{
    const Item *target = state.item(state.tickTarget(item));
    if (!target)
        target = &item;
    const BoxCount count = boxCountOf(state, item, denied);
    const QString title = withoutSecrets(state.title(item));
    const int line = state.lines(item).first;
    const Status stored = target->state.status;
    const bool plain = stored == Status::Open || stored == Status::Resolved; // the box itself already says these
    return {.title = title,
            .tip = title,
            .owner = withoutSecrets(target->state.owner),
            .item = item.id,
            .target = target->id,
            .document = item.document,
            .line = line,
            .status = waiverExpiredSince(*target, today).isValid() ? Status::Open : stored,
            .standing = plain ? QString() : standingWords(*target, today),
            .denied = denied.contains(target->id) || denied.contains(item.id),
            .reworded = !target->state.formerCriterion.isEmpty(),
            .count = count};
}

/// The heading path without the document's own title, which the row above already shows.
QStringList pathWithin(const AuditDocument &facts, QStringList section)
{
    if (section.size() > 1 && section.first() == facts.title)
        section.removeFirst();
    return section;
}

/// Builds the wanted tree; the model then moves to it.
class TreeBuilder {
public:
    TreeBuilder(const WorkspaceState &state, const QSet<ItemId> &denied, QDate today)
        : m_state(state)
        , m_denied(denied)
        , m_today(today)
    {
    }

    void add(const Item &item)
    {
        const ImportedDocument *document = m_state.document(item.document);
        if (!document)
            return;
        // What is no longer stated stands by itself, at the version that is in force.
        const bool isGone = item.presence == Presence::Gone;
        const ImportedDocument *inForce = m_state.document(m_state.currentDocument(item.document));
        Node &section = isGone && inForce ? sectionNode(*inForce, {wordFor(Presence::Gone)})
                                          : sectionNode(*document, m_state.section(item));
        auto facts = factsOf(m_state, item, m_denied, m_today);
        for (Node *group = &section; group; group = group->parent)
            group->facts.count += facts.count;
        if (section.facts.line == 0)
            section.facts.line = facts.line;
        section.add(QString::number(item.id.value), std::move(facts));
    }
    [[nodiscard]] std::unique_ptr<Node> take() { return std::move(m_root); }

private:
    Node &documentNode(const ImportedDocument &document)
    {
        Node *&node = m_documents[document.id];
        if (!node) {
            const System *system = m_state.system(document.system);
            const QString file = documentName(document.facts->path);
            Node::Facts facts;
            facts.title = withoutSecrets(document.facts->title.isEmpty() ? file : document.facts->title);
            facts.tip = QStringLiteral("%1\n%2 · %3")
                            .arg(facts.title, isolated(system ? system->name : QString()), isolated(file));
            facts.document = document.id;
            facts.line = 1;
            node = &m_root->add(QString::number(document.id.value), std::move(facts));
        }
        return *node;
    }

    Node &sectionNode(const ImportedDocument &document, const QStringList &section)
    {
        Node &parent = documentNode(document);
        if (section.isEmpty())
            return parent;
        const QString key = section.join(QChar(0x1f));
        Node *&node = m_sections[{document.id, key}];
        if (!node) {
            const QStringList path = pathWithin(*document.facts, section);
            Node::Facts facts;
            facts.title = withoutSecrets(path.last());
            facts.tip = withoutSecrets(path.join(QStringLiteral(" › ")));
            facts.document = document.id;
            node = &parent.add(QLatin1Char('/') + key, std::move(facts));
        }
        return *node;
    }

    const WorkspaceState &m_state;
    const QSet<ItemId> &m_denied;
    QDate m_today;
    std::unique_ptr<Node> m_root = std::make_unique<Node>();
    QHash<DocumentId, Node *> m_documents;
    QHash<std::pair<DocumentId, QString>, Node *> m_sections;
};

} // namespace

ChecklistModel::ChecklistModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}
ChecklistModel::~ChecklistModel() = default;

void ChecklistModel::setState(const WorkspaceState &state, SystemId system, const QSet<ItemId> &denied, QDate today)
{
    TreeBuilder builder(state, denied, today);
    for (const Item &item : state.items()) {
        if (item.kind == ItemKind::ChecklistItem && (!system.isValid() || item.system == system))
            builder.add(item);
    }
    const auto wanted = builder.take();
    sync(*m_root, *wanted);
    m_root->facts = wanted->facts;
    m_boxes.clear();
    indexBoxes(*m_root);
}

// Moves the children of target to those of wanted. Rows that are already in place cost one comparison; new rows come in
// runs, so that filling an empty group is one insertion.
void ChecklistModel::sync(Node &target, Node &wanted)
{
    removeMissing(target, wanted);
    for (std::size_t row = 0; row < wanted.children.size();) {
        if (row >= target.children.size() || target.children[row]->key != wanted.children[row]->key) {
            const auto rest = target.children.begin() + static_cast<std::ptrdiff_t>(row);
            const auto found = std::ranges::find(rest, target.children.end(), wanted.children[row]->key, &Node::key);
            if (found == target.children.end()) {
                row = insertRun(target, wanted, row);
                continue;
            }
            const QModelIndex parent = indexOf(target);
            const int from = static_cast<int>(found - target.children.begin());
            beginMoveRows(parent, from, from, parent, static_cast<int>(row));
            std::rotate(rest, found, found + 1);
            target.renumber();
            endMoveRows();
        }
        Node &child = *target.children[row];
        Node &itsWanted = *wanted.children[row];
        sync(child, itsWanted);
        if (child.facts != itsWanted.facts) {
            child.facts = itsWanted.facts;
            emit dataChanged(indexOf(child), indexOf(child, columnCount() - 1));
        }
        ++row;
    }
}

void ChecklistModel::removeMissing(Node &target, const Node &wanted)
{
    QSet<QString> kept;
    for (const auto &child : wanted.children)
        kept.insert(child->key);
    for (int last = static_cast<int>(target.children.size()) - 1; last >= 0; --last) {
        if (kept.contains(target.children[static_cast<std::size_t>(last)]->key))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(target.children[static_cast<std::size_t>(first) - 1]->key))
            --first;
        beginRemoveRows(indexOf(target), first, last);
        target.children.erase(target.children.begin() + first, target.children.begin() + last + 1);
        target.renumber();
        endRemoveRows();
        last = first;
    }
}

// Inserts wanted's row and the new ones after it, subtrees included: the nodes move over. Returns the row after them.
std::size_t ChecklistModel::insertRun(Node &target, Node &wanted, std::size_t row)
{
    QSet<QString> present;
    for (std::size_t i = row; i < target.children.size(); ++i)
        present.insert(target.children[i]->key);
    std::size_t end = row + 1;
    while (end < wanted.children.size() && !present.contains(wanted.children[end]->key))
        ++end;
    beginInsertRows(indexOf(target), static_cast<int>(row), static_cast<int>(end) - 1);
    const auto first = wanted.children.begin() + static_cast<std::ptrdiff_t>(row);
    const auto last = wanted.children.begin() + static_cast<std::ptrdiff_t>(end);
    target.children.insert(target.children.begin() + static_cast<std::ptrdiff_t>(row), std::make_move_iterator(first),
                           std::make_move_iterator(last));
    target.renumber();
    endInsertRows();
    return end;
}

void ChecklistModel::indexBoxes(Node &node)
{
    if (node.isBox()) {
        m_boxes.insert(node.facts.item, &node);
        if (!m_boxes.contains(node.facts.target))
            m_boxes.insert(node.facts.target, &node);
    }
    for (const auto &child : node.children)
        indexBoxes(*child);
}

BoxCount ChecklistModel::count() const
{
    return m_root->facts.count;
}

QModelIndex ChecklistModel::indexOf(ItemId item) const
{
    const Node *node = m_boxes.value(item);
    return node ? indexOf(*node) : QModelIndex();
}

ChecklistModel::Node &ChecklistModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : *m_root;
}

QModelIndex ChecklistModel::indexOf(const Node &node, int column) const
{
    return node.parent ? createIndex(node.row, column, &node) : QModelIndex();
}

QModelIndex ChecklistModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent).children[static_cast<std::size_t>(row)].get());
}

QModelIndex ChecklistModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*nodeOf(child).parent) : QModelIndex();
}

int ChecklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent).children.size());
}

int ChecklistModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(specs.size());
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = nodeOf(index);
    const Node::Facts &facts = node.facts;
    switch (role) {
    case Qt::DisplayRole: return specs[static_cast<std::size_t>(index.column())].text(node);
    case Qt::ToolTipRole: return index.column() == int(Column::Title) ? facts.tip : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != int(Column::Title))
            return {};
        if (node.isBox())
            return facts.status == Status::Partial ? Qt::PartiallyChecked
                 : isDone(facts.status)            ? Qt::Checked
                                                   : Qt::Unchecked;
        return facts.count.ticked == 0               ? Qt::Unchecked
             : facts.count.ticked == facts.count.all ? Qt::Checked
                                                     : Qt::PartiallyChecked;
    case ItemRole: return QVariant::fromValue(facts.item);
    case TargetRole: return QVariant::fromValue(facts.target);
    case DocumentRole: return QVariant::fromValue(facts.document);
    case LineRole: return facts.line;
    case StatusRole: return node.isBox() ? QVariant(static_cast<int>(facts.status)) : QVariant();
    case DeniedRole: return facts.denied;
    case DoneRole: return facts.count.ticked == facts.count.all;
    case ProgressRole: return QVariant::fromValue(facts.count);
    default: return {};
    }
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return tr(specs[static_cast<std::size_t>(section)].title);
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex &index) const
{
    const auto basic = QAbstractItemModel::flags(index);
    return index.isValid() && nodeOf(index).isBox() ? basic | Qt::ItemNeverHasChildren : basic;
}

} // namespace shipworthy
