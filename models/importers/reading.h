#pragma once

#include "domain/audit.h"
#include "importers/columnmapping.h"
#include "importers/fields.h"
#include "importers/findingindex.h"
#include "importers/lexicon.h"
#include "importers/markdowntree.h"
#include "importers/outline.h"

#include <stop_token>
#include <vector>

namespace shipworthy {

/// Which lines ended up in a typed member.
class Claims {
public:
    explicit Claims(int lines)
        : m_claimed(static_cast<std::size_t>(lines) + 2, 0)
    {
    }
    void add(int first, int last)
    {
        for (int i = std::max(first, 1); i <= last && i < static_cast<int>(m_claimed.size()); ++i)
            m_claimed[static_cast<std::size_t>(i)] |= 1;
    }
    /// Lines of a finding: what stands there speaks of it, not of the whole document.
    void addFinding(int first, int last)
    {
        for (int i = std::max(first, 1); i <= last && i < static_cast<int>(m_claimed.size()); ++i)
            m_claimed[static_cast<std::size_t>(i)] = 3;
    }
    [[nodiscard]] bool inFinding(int line) const { return m_claimed[static_cast<std::size_t>(line)] == 3; }
    void add(const Node &node) { add(static_cast<int>(node.line), static_cast<int>(node.lastLine)); }
    void add(const Claims &other)
    {
        for (std::size_t i = 0; i < m_claimed.size(); ++i)
            m_claimed[i] |= other.m_claimed[i];
    }
    [[nodiscard]] bool has(int line) const { return m_claimed[static_cast<std::size_t>(line)] != 0; }

private:
    std::vector<std::uint8_t> m_claimed;
};

/// A table of the document: its node, its place in AuditDocument::tables, and what its columns hold.
struct TableView {
    NodeIndex node = 0;
    qsizetype index = 0;
    int section = 0;
    std::vector<std::optional<ColumnRole>> columns;
    std::vector<NodeIndex> rows; ///< body rows
    /// The column with that role; -1: none.
    [[nodiscard]] int column(ColumnRole role) const
    {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i] == role)
                return static_cast<int>(i);
        }
        return -1;
    }
    [[nodiscard]] bool has(ColumnRole role) const { return column(role) >= 0; }
};

/// What the recognisers share while one document is read.
struct Reading {
    const MarkdownTree &tree;
    const Outline &outline;
    const Lexicon &lexicon;
    const FieldTable &fields;
    AuditDocument &document;
    FindingIndex index; ///< of the document's findings, as far as update() was called
    Claims claims;
    std::vector<TableView> tables;
    std::vector<NodeIndex> boxes;        ///< the items behind AuditDocument::checklist, in the same order
    std::vector<qsizetype> findingBoxes; ///< the entries that readChecklistFindings() made findings of
    ColumnMapping mapping;               ///< what the columns of tables mean, before the lexicon is asked
    bool isRegister = false;             ///< the document is one table and nothing else, as trackers write it

    [[nodiscard]] QString cell(const TableView &table, std::size_t row, int column) const
    {
        if (column < 0)
            return {};
        const QStringList &cells = document.tables[table.index].rows[static_cast<qsizetype>(row)];
        return column < cells.size() ? cells[column] : QString();
    }
    void claimTable(const TableView &table, const QString &as)
    {
        document.tables[table.index].claimedAs = as;
        claims.add(tree.at(table.node));
    }
    /// The first own text of an item or cell: its paragraph; 0: none.
    [[nodiscard]] NodeIndex textOf(NodeIndex item) const
    {
        const NodeIndex first = item + 1;
        return first < tree.at(item).end && tree.at(first).kind == NodeKind::Paragraph ? first : 0;
    }
    [[nodiscard]] QString markdown(const Node &node) const;
    /// For another thread that reads for the same document: knows its findings, claims for itself and has no tables.
    [[nodiscard]] Reading beside() const
    {
        Reading other{tree, outline, lexicon, fields,  document,  FindingIndex(lexicon), Claims(tree.lineCount()),
                      {},   {},      {},      mapping, isRegister};
        other.index.share(index);
        return other;
    }
};

// Each recogniser fills its members of the document from the tree and claims the lines it understood. They run in this
// order; later ones may use what earlier ones found.
void readStructure(Reading &reading);
void readTableCells(Reading &reading);
void readHeader(Reading &reading);
/// Only looks at the checklist of \a reading and puts its findings into \a found, to be done beside what reads
/// headings.
void readChecklistFindings(const Reading &reading, Reading &found);
/// Puts those findings before the ones that were read meanwhile.
void joinChecklistFindings(Reading &reading, Reading &&found);
void readHeadingFindings(Reading &reading);
void readListFindings(Reading &reading);
void readCitedFindings(Reading &reading);
void readGroupedFindings(Reading &reading);
void readTables(Reading &reading);
void readTableFindings(Reading &reading);
void readRegisterColumns(Reading &reading);
void readPhases(Reading &reading);
void readSeverityLists(Reading &reading);
void readRestatedStatuses(Reading &reading); ///< of findings known by then
/// Where "M1" is medium and "L2" low, "H1" is high, if nothing else rates it.
void rateByKeys(Reading &reading);
void readEnhancementDetails(Reading &reading);
void readRiskAreas(Reading &reading);
void readScores(Reading &reading);
void readMetrics(Reading &reading);
void readEndpoints(Reading &reading);
void readDecision(Reading &reading);
/// What lists and paragraphs state of how many findings there are, by block.
using TotalsInBlocks = std::vector<std::vector<StatedTotal>>;
/// Touches neither the document nor what \a reading claims, but for \a claims: to be done beside what reads the plan.
[[nodiscard]] TotalsInBlocks collectTotals(const Reading &reading, const Claims &claims);
void readTotals(Reading &reading, const TotalsInBlocks &blocks); ///< tables first
/// Risks, controls and contradictions that speak of a finding restate it.
void linkMentionsInRows(Reading &reading);
/// Tasks that take care of a finding restate it.
void linkMentionsInTasks(Reading &reading);
void readNotes(Reading &reading);
void checkRegister(Reading &reading); ///< warns of a table whose rows became nothing

} // namespace shipworthy
