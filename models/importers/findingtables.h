#pragma once

#include "importers/reading.h"

#include <array>
#include <optional>
#include <string_view>

namespace shipworthy {

/// Which tables of a document hold findings, a row each, and which of their columns say what.
class FindingTables {
public:
    explicit FindingTables(Reading &reading);

    /// True where the rows of the table are findings, and nothing else claimed it. What is answered about rows below is
    /// of the table that was asked about last.
    [[nodiscard]] bool areFindings(const TableView &table);

    /// The column that rates: the one called so, or one of no other meaning that holds severities and nothing else.
    [[nodiscard]] int severityColumn(const TableView &table) const;
    /// The status in a line that labels the table: "Fixed (with tests):".
    [[nodiscard]] std::optional<Status> labelledStatus(const TableView &table) const;
    /// What the sentence right above the table says of all its rows: "The following issues are all critical:". Nothing
    /// where a column rates them, or where the sentence denies it, says it of some, or names several severities.
    struct SaidRating {
        Severity severity{};
        QString text;
        int line = 0;
    };
    [[nodiscard]] std::optional<SaidRating> ratingAbove(const TableView &table) const;
    /// The heading above that rates, or that ranks findings ("P0 - Immediate"); the title of the document rates none of
    /// its tables.
    [[nodiscard]] int groupOf(const TableView &table) const;
    /// "Vulnerability | Corrective action | Owner" whose rows name findings by their keys alone: what is told of them.
    [[nodiscard]] bool restatesKeys(const TableView &table) const;
    /// The column of those keys; -1: none.
    [[nodiscard]] static int keyColumn(const TableView &table)
    {
        return table.has(ColumnRole::Finding) ? table.column(ColumnRole::Finding) : table.column(ColumnRole::Key);
    }
    /// A table that rates nothing and whose rows mostly speak of known findings orders the work on those; the rest of
    /// its rows are no new ones.
    [[nodiscard]] bool onlyOrders(const TableView &table) const;
    /// The column that titles the row; -1: none.
    [[nodiscard]] int titleColumn(const TableView &table, std::size_t row) const;
    /// What stands there.
    [[nodiscard]] QString titleOf(const TableView &table, std::size_t row) const;
    /// What the column of that role holds in the row.
    [[nodiscard]] QString text(const TableView &table, std::size_t row, ColumnRole role) const
    {
        return m_reading.cell(table, row, table.column(role));
    }

    /// A rating behind a title: "Weak tokens (HIGH)".
    struct Rating {
        std::size_t titleEnd = 0;
        std::string_view text;
        Severity severity{};
    };
    /// The rating in the parentheses that a title ends with: "F1 (medium)", "(low to medium)".
    [[nodiscard]] std::optional<Rating> ratingAtEnd(std::string_view title) const;

    /// True for a heading above that says that what stands below was put right.
    [[nodiscard]] static bool isFixed(const Section &section);

private:
    /// A column says what is wrong, and something rates it: a column, or the heading above.
    [[nodiscard]] bool holdsFindings(const TableView &table) const;
    /// "Code | Evidence | Description | Status": what proves something, or is to prove it.
    [[nodiscard]] bool listsEvidence(const TableView &table) const;
    /// "Field | Current issue | Place" whose cells are "✅ right" and "⚠️ look again": how it stands, and no
    /// title.
    [[nodiscard]] bool tellsStates(const TableView &table) const;
    /// More than numbers, as accounts and features are counted.
    [[nodiscard]] bool hasKeys(const TableView &table) const;
    [[nodiscard]] bool isAmongIssues(const TableView &table) const;
    /// "P0 - Immediate (24h)"
    [[nodiscard]] bool ranks(const Section &section) const;
    /// "Gap | Priority": words in the one, ratings in the other.
    [[nodiscard]] bool ratesGaps(const TableView &table) const;
    /// "# | Problem | Place | Fix", and "Problem | State" below a heading that says that there are problems: rows of an
    /// audit that tells in no other way what it found, or gives them keys.
    [[nodiscard]] bool tellsProblems(const TableView &table) const;
    [[nodiscard]] int lineOf(const TableView &table) const;
    /// The paragraph right above the table; nullptr: there is none.
    [[nodiscard]] const Node *paragraphAbove(const TableView &table) const;
    /// The block in front, of the same parent; 0: there is none.
    [[nodiscard]] NodeIndex siblingBefore(NodeIndex block) const;
    /// "Fixed (with tests):"
    [[nodiscard]] std::optional<Status> labelsStatus(const Node &paragraph) const;
    /// "**High:**" and "**Lows — 2 fixed:**", a line in bold that rates like a heading, right above the table or, where
    /// lines tell the status of several tables, above the first of those.
    [[nodiscard]] std::optional<SaidRating> boldRating(const TableView &table) const;
    [[nodiscard]] bool ratesMost(const TableView &table, int column) const;
    /// "Issue | Impact | Fix" with "High" or "P1" in the second: the only rating there is; -1: none.
    [[nodiscard]] int ratingImpact(const TableView &table) const;
    /// "High", "🟠 major", "A (critical)"
    [[nodiscard]] bool isRating(std::string_view cell) const;
    /// Most cells of the column hold what its header says.
    [[nodiscard]] bool holdsMost(const TableView &table, ColumnRole role) const;
    /// "F1 (medium)", "Weak tokens (HIGH)": what is rated where it is named.
    [[nodiscard]] bool ratesInTitles(const TableView &table) const;
    /// Keys and ratings, and no column that is called a title.
    [[nodiscard]] bool isUntitled(const TableView &table) const;
    /// Most rows have the key of a published advisory: "CVE-2031-1001".
    [[nodiscard]] bool holdsAdvisories(const TableView &table) const;
    /// The first column of no known meaning, or of dependencies; -1: none.
    [[nodiscard]] static int firstUnnamed(const TableView &table);
    /// "Action | Finding", where the findings are keys that are known.
    [[nodiscard]] bool namesKeys(const TableView &table) const;
    /// "One motor only (#1)" refers to what a heading counted.
    [[nodiscard]] bool refers(const TableView &table, std::size_t row) const;
    /// The column of no known meaning that says most, in words; -1: none.
    [[nodiscard]] int wordiestColumn(const TableView &table) const;
    /// "Severity | Issues": how many, not which.
    [[nodiscard]] bool countsInTitles(const TableView &table) const;

    using C = ColumnRole;
    static constexpr std::array titleRoles{C::Finding, C::Title, C::Risk, C::Description, C::Documented, C::Gap};
    /// "Cycle | Severity | Root cause" in an audit: what no lexicon knows, with a rating and words on it.
    [[nodiscard]] bool namesWhatItRates(const TableView &table) const;
    /// "# | Action | Status | Notes": what is done, and nothing in front of it that it is done about.
    [[nodiscard]] bool listsActions(const TableView &table) const;
    Reading &m_reading;
    bool m_listsActions = false; ///< the table at hand
    int m_wordiest = -1;         ///< the column that is read as a title of the table at hand; -1: one is called so
    const bool m_untold;         ///< headings told of no finding
    const bool m_isAudit;
    const bool m_counted; ///< headings with numbers told of findings
};

} // namespace shipworthy
