#include "importers/reading.h"
#include "importers/textviews.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>

namespace shipworthy {

namespace {

std::optional<StatedTotal> statedTotal(const Lexicon &lexicon, std::string_view label, std::string_view value, int line)
{
    label = withoutLeadingMarks(label);
    value = stripped(value, "*_` ");
    std::size_t at = 0;
    double count = 0;
    if (!readNumber(value, at, count) || count != std::floor(count) || count > 1e6)
        return std::nullopt;
    const std::string_view behind = stripped(value.substr(at), " *_.");
    if (!behind.empty() && !lexicon.isIn("issueWord", behind))
        return std::nullopt; // "2 hours", "6.5/10"
    if (lexicon.findStatus(label))
        return std::nullopt; // of what is still open, or already fixed
    StatedTotal total{std::nullopt, static_cast<int>(count), toQString(label) + QStringLiteral(": ") + toQString(value),
                      line};
    const auto severity = lexicon.findSeverity(label);
    std::string_view rest = label;
    if (severity) {
        total.severity = severity->value;
        if (severity->begin > 0)
            return std::nullopt;
        rest = stripped(label.substr(severity->end), " :()");
        if (!rest.empty() && !lexicon.isIn("issueWord", rest))
            return std::nullopt;
    } else if (!lexicon.hasIn("overall", label) || !(lexicon.hasIn("issueWord", label) || label.size() < 8)) {
        return std::nullopt;
    }
    return total;
}

/// The labels of one list or paragraph; a severity alone on its list is no summary.
std::vector<StatedTotal> totalsIn(const Reading &reading, const Claims &claims, NodeIndex block)
{
    const MarkdownTree &tree = reading.tree;
    std::vector<StatedTotal> found;
    for (NodeIndex i = block; i < tree.at(block).end; ++i) {
        if (tree.at(i).kind != NodeKind::Paragraph)
            continue;
        for (const LabelledValue &field : reading.fields.of(tree.at(i))) {
            if (field.begin >= field.end || claims.inFinding(field.line))
                continue;
            if (auto total = statedTotal(reading.lexicon, field.label, rawValue(tree, field), field.line))
                found.push_back(std::move(*total));
        }
    }
    return found;
}

/// What documents say of how many findings they hold: "Critical: 2", "Total issues found: 71", a table of severities
/// and counts. Only the first statement of its kind counts; later ones are mostly of parts.
class Totals {
public:
    explicit Totals(Reading &reading)
        : m_reading(reading)
    {
    }

    void read(const TotalsInBlocks &blocks)
    {
        for (const TableView &table : m_reading.tables) {
            if (m_reading.document.tables[table.index].claimedAs.isEmpty())
                readTable(table);
        }
        for (const std::vector<StatedTotal> &found : blocks)
            take(found);
    }

private:
    /// Severities in one column, counts in another.
    void readTable(const TableView &table)
    {
        const Table &source = m_reading.document.tables[table.index];
        if (source.header.size() < 2 || source.header.size() > 4 || source.rows.size() > 8)
            return;
        std::vector<StatedTotal> found;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const int line = static_cast<int>(m_reading.tree.at(table.rows[row]).line);
            const Utf8Text name(m_reading.cell(table, row, 0));
            const Utf8Text value(m_reading.cell(table, row, 1));
            if (auto total = statedTotal(m_reading.lexicon, name, value, line))
                found.push_back(std::move(*total));
        }
        if (found.size() * 2 <= table.rows.size())
            return;
        take(found);
        m_reading.claimTable(table, QStringLiteral("totals"));
    }

    void take(const std::vector<StatedTotal> &found)
    {
        std::bitset<8> severities;
        for (const StatedTotal &total : found) {
            if (total.severity)
                severities.set(static_cast<std::size_t>(*total.severity));
        }
        const std::size_t rated = severities.count();
        for (const StatedTotal &total : found) {
            const std::size_t kind = total.severity ? static_cast<std::size_t>(*total.severity) + 1 : 0;
            const bool summary = total.severity ? rated >= 2 : (rated >= 2 || total.text.size() > 8);
            if (!summary || m_known.at(kind))
                continue;
            m_known.at(kind) = true;
            m_reading.claims.add(total.line, total.line);
            m_reading.document.totals.append(total);
        }
    }

    Reading &m_reading;
    std::array<bool, 8> m_known{}; ///< in all, then by severity
};

} // namespace

TotalsInBlocks collectTotals(const Reading &reading, const Claims &claims)
{
    TotalsInBlocks blocks;
    const MarkdownTree &tree = reading.tree;
    const Node &root = tree.at(0);
    for (NodeIndex i = 1; i < root.end; i = tree.at(i).end) {
        const NodeKind kind = tree.at(i).kind;
        if (kind != NodeKind::BulletList && kind != NodeKind::OrderedList && kind != NodeKind::Paragraph)
            continue;
        if (auto found = totalsIn(reading, claims, i); !found.empty())
            blocks.push_back(std::move(found));
    }
    return blocks;
}

void readTotals(Reading &reading, const TotalsInBlocks &blocks)
{
    Totals(reading).read(blocks);
}

} // namespace shipworthy
