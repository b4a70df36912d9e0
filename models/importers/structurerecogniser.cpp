#include "importers/readabletables.h"
#include "importers/reading.h"
#include "importers/textviews.h"

#include <unordered_map>

namespace shipworthy {

namespace {

/// Ratings, marks and numbers stand in table after table: their texts are shared, not made again.
class ShortTexts {
public:
    [[nodiscard]] QString shared(const MarkdownTree &tree, const Node &cell)
    {
        if (!tree.isVerbatim(cell))
            return tree.plainQString(cell);
        const std::string_view text = trimmed(tree.text(tree.run(cell.firstRun)));
        if (text.size() > longest)
            return toQString(text);
        if (const auto known = m_known.find(text); known != m_known.end())
            return known->second;
        QString made = toQString(text);
        if (m_known.size() < most)
            m_known.emplace(text, made);
        return made;
    }

private:
    static constexpr std::size_t longest = 24; ///< bytes
    static constexpr std::size_t most = 4096;
    std::unordered_map<std::string_view, QString> m_known;
};

void readTable(Reading &reading, NodeIndex index, int section, ShortTexts &texts)
{
    const MarkdownTree &tree = reading.tree;
    TableView view;
    view.node = index;
    view.index = reading.document.tables.size();
    view.section = section;
    Table table;
    table.section = reading.outline.pathIn(view.section);
    table.line = static_cast<int>(tree.at(index).line);
    std::size_t rows = 0;
    forEachChild(tree, index, [&](NodeIndex, const Node &row) { rows += row.kind == NodeKind::Row; });
    table.rows.reserve(static_cast<qsizetype>(rows));
    view.rows.reserve(rows);
    forEachChild(tree, index, [&](NodeIndex rowIndex, const Node &row) {
        if (trimmed(tree.line(static_cast<int>(row.line))) == emptyRow)
            return;
        QStringList cells;
        cells.reserve(table.header.size());
        forEachChild(tree, rowIndex, [&](NodeIndex, const Node &cell) {
            cells.append(texts.shared(tree, cell));
            if (row.kind == NodeKind::HeadRow)
                view.columns.push_back(columnRole(tree.plain(cell), reading.lexicon, reading.mapping));
        });
        if (row.repaired) {
            reading.document.warnings.append(
                {static_cast<int>(row.line), QStringLiteral("table-row-repaired"),
                 QStringLiteral("A \"|\" inside a code span was read as text, not as the end of a cell")});
        }
        if (row.kind == NodeKind::HeadRow) {
            table.header = cells;
            return;
        }
        while (cells.size() < table.header.size())
            cells.append(QString());
        table.rows.append(std::move(cells));
        view.rows.push_back(rowIndex);
    });
    reading.document.tables.append(std::move(table));
    reading.tables.push_back(std::move(view));
}

void readBox(Reading &reading, NodeIndex index, int section)
{
    const Node &item = reading.tree.at(index);
    const NodeIndex text = reading.textOf(index);
    ChecklistEntry entry;
    entry.line = static_cast<int>(item.line);
    entry.checked = item.task == TaskMark::Done;
    if (text != 0) {
        entry.text = reading.tree.plainQString(reading.tree.at(text));
        reading.claims.add(reading.tree.at(text));
    }
    reading.claims.add(entry.line, entry.line);
    entry.section = reading.outline.pathIn(section);
    reading.document.checklist.append(std::move(entry));
    reading.boxes.push_back(index);
}

} // namespace

QString Reading::markdown(const Node &node) const
{
    return toQString(tree.lines(static_cast<int>(node.line), static_cast<int>(node.lastLine)));
}

/// Calls \a visit(index, node, section) for every node.
template <typename Visit> void forEachNode(const Reading &reading, Visit visit)
{
    const std::vector<Node> &nodes = reading.tree.nodes();
    int section = 0;
    for (NodeIndex i = 0; i < nodes.size(); ++i) {
        while (section + 1 < reading.outline.count() && reading.outline.at(section + 1).heading <= i)
            ++section;
        visit(i, nodes[i], section);
    }
}

void readStructure(Reading &reading)
{
    const MarkdownTree &tree = reading.tree;
    reading.document.codeBlocks.reserve(static_cast<qsizetype>(tree.codes().size()));
    for (const MarkdownTree::Code &code : tree.codes()) {
        reading.document.codeBlocks.append(
            {toQString(code.language), static_cast<int>(tree.at(code.node).line), static_cast<int>(code.lines)});
    }
    reading.document.headings.reserve(static_cast<qsizetype>(tree.count(NodeKind::Heading)));
    forEachNode(reading, [&](NodeIndex i, const Node &node, int section) {
        if (node.kind == NodeKind::Heading) {
            reading.document.headings.append({reading.outline.at(section).heading == i
                                                  ? reading.outline.at(section).text
                                                  : toQString(trimmed(reading.tree.plain(node))),
                                              node.level, static_cast<int>(node.line)});
            reading.claims.add(node);
        } else if (node.kind == NodeKind::Item && node.task != TaskMark::None) {
            readBox(reading, i, section);
        }
    });
}

void readTableCells(Reading &reading)
{
    const std::size_t tables = reading.tree.count(NodeKind::Table);
    reading.document.tables.reserve(static_cast<qsizetype>(tables));
    reading.tables.reserve(tables);
    ShortTexts texts;
    forEachNode(reading, [&](NodeIndex i, const Node &node, int section) {
        if (node.kind == NodeKind::Table)
            readTable(reading, i, section, texts);
    });
}

} // namespace shipworthy
