#include "importers/findingindex.h"
#include "importers/keys.h"
#include "importers/reading.h"
#include "importers/textviews.h"

#include <algorithm>
#include <set>

namespace shipworthy {

namespace {

using C = ColumnRole;

/// What is said further down of how findings were settled, which their own text leaves open: lists of what was fixed,
/// tables of statuses, headings of updates. The last word counts.
class RestatedStatuses {
public:
    explicit RestatedStatuses(Reading &reading)
        : m_reading(reading)
        , m_findings(reading.document.findings)
    {
        reading.index.update(m_findings);
    }

    void read()
    {
        for (const TableView &table : m_reading.tables) {
            if (m_reading.document.tables[table.index].claimedAs.isEmpty() && table.has(C::Status) && isApart(table))
                readTable(table);
        }
        const Outline &outline = m_reading.outline;
        const bool counted = std::ranges::any_of(m_findings, isCounted);
        for (int i = 1; i < outline.count(); ++i) {
            if (m_reading.claims.inFinding(outline.at(i).line))
                continue;
            if (const int around = outline.nearest(i, isSettled); around >= 0)
                readFixed(i, outline.at(around).status.value_or(Status::Resolved));
            else if (counted)
                readUpdate(i);
        }
    }

private:
    [[nodiscard]] static bool isSettled(const Section &section)
    {
        return section.level > 1 && (section.status ? isDone(*section.status) : section.is(SectionRole::Resolved));
    }
    /// "Bug 3: …" has no key but its number.
    [[nodiscard]] static bool isCounted(const Finding &finding)
    {
        return !finding.key.isEmpty() &&
               std::ranges::all_of(finding.key, [](QChar c) { return c.isDigit() || c == u'#'; });
    }
    [[nodiscard]] bool isApart(const TableView &table) const
    {
        return !m_reading.claims.inFinding(static_cast<int>(m_reading.tree.at(table.node).line));
    }

    /// "| SEC-1 | ✅ fixed |", where most rows speak of findings.
    void readTable(const TableView &table)
    {
        std::vector<qsizetype> known;
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            known.push_back(knownIn(table, row));
        const auto strange = static_cast<std::size_t>(std::ranges::count(known, -1));
        if (strange * 2 > known.size() || strange == known.size())
            return;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const int line = static_cast<int>(m_reading.tree.at(table.rows[row]).line);
            const auto status =
                m_reading.lexicon.findStatus(Utf8Text(m_reading.cell(table, row, table.column(C::Status))));
            const QStringList &cells = m_reading.document.tables[table.index].rows[static_cast<qsizetype>(row)];
            if (known[row] >= 0)
                settle(known[row], status ? std::optional(status->value) : std::nullopt, {ReadFrom::Column, line}, line,
                       cells.join(QStringLiteral(" | ")));
        }
        m_reading.claims.add(m_reading.tree.at(table.node));
    }
    [[nodiscard]] qsizetype knownIn(const TableView &table, std::size_t row) const
    {
        for (const C role : {C::Key, C::Finding, C::Title}) {
            const Utf8Text cell(m_reading.cell(table, row, table.column(role)));
            if (const auto key = leadingKey(cell)) {
                if (const qsizetype known = m_reading.index.byKey(key->key); known >= 0)
                    return known;
            }
        }
        return table.has(C::Finding)
                 ? m_reading.index.byTitle(Utf8Text(m_reading.cell(table, row, table.column(C::Finding))))
                 : -1;
    }

    /// "- SEC-1, SEC-2: tied twice" below "## Fixed in this round".
    void readFixed(int index, Status settled)
    {
        const Section &section = m_reading.outline.at(index);
        const MarkdownTree &tree = m_reading.tree;
        for (NodeIndex block = section.bodyBegin; block < section.bodyEnd; block = tree.at(block).end) {
            if (tree.at(block).kind != NodeKind::BulletList && tree.at(block).kind != NodeKind::OrderedList)
                continue;
            forEachChild(tree, block, [&](NodeIndex item, const Node &itemNode) {
                const NodeIndex text = m_reading.textOf(item);
                const int line = static_cast<int>(itemNode.line);
                if (text == 0 || m_reading.claims.has(line))
                    return;
                const std::string whole = tree.plain(tree.at(text));
                std::string_view rest = withoutLeadingMarks(trimmed(whole));
                const Status status = statusIn(rest).value_or(settled);
                while (const auto key = leadingKey(rest)) {
                    const qsizetype known = m_reading.index.byKey(key->key);
                    if (known < 0)
                        return;
                    settle(known, status, {ReadFrom::HeadingAbove, section.line}, line, toQString(whole));
                    m_reading.claims.add(itemNode);
                    rest = stripped(rest.substr(key->key.size()), "],/&+* ");
                }
            });
        }
    }

    /// "SEC-2: only partly" is less than fixed.
    [[nodiscard]] std::optional<Status> statusIn(std::string_view item) const
    {
        const auto said = m_reading.lexicon.findStatus(item);
        return said && said->value != Status::Open && !isDone(said->value) ? std::optional(said->value) : std::nullopt;
    }

    /// "## Update of May - Bug 3", and "Fixed: …" as the first item below it.
    void readUpdate(int index)
    {
        const Section &section = m_reading.outline.at(index);
        if (section.level < 2 || digitBytes.find(section.title) == std::string_view::npos)
            return;
        const qsizetype known = countedIn(section.title);
        if (known < 0 || m_findings[known].line >= section.line)
            return;
        const auto status = section.status ? section.status : firstStatus(section);
        if (status)
            settle(known, status, {ReadFrom::HeadingAbove, section.line}, section.line, section.text);
    }
    /// The finding that a noun and a number name within a title.
    [[nodiscard]] qsizetype countedIn(std::string_view title) const
    {
        const WordList words = wordsOf(title, 24);
        for (std::size_t i = 0; i + 1 < words.size(); ++i) {
            const std::string_view number = words[i + 1].text;
            if (!std::ranges::all_of(number, isDigit) || !m_reading.lexicon.isIn("oneIssue", words[i].text))
                continue;
            const qsizetype known = m_reading.index.byKey(number);
            return known >= 0 ? known : m_reading.index.byKey('#' + std::string(number));
        }
        return -1;
    }
    [[nodiscard]] std::optional<Status> firstStatus(const Section &section) const
    {
        const MarkdownTree &tree = m_reading.tree;
        for (NodeIndex i = section.bodyBegin; i < section.bodyEnd; ++i) {
            if (tree.at(i).kind != NodeKind::Paragraph)
                continue;
            const std::string text = tree.plain(tree.at(i));
            const std::string_view said = withoutLeadingMarks(text);
            return m_reading.lexicon.status(said.substr(0, findColon(said).at));
        }
        return std::nullopt;
    }

    void settle(qsizetype index, std::optional<Status> status, Origin origin, int line, const QString &text)
    {
        Finding &finding = m_findings[index];
        const bool open = finding.statusOrigin.from == ReadFrom::Nowhere && !finding.checked;
        if (status && (open || m_settled.contains(index))) {
            m_settled.insert(index);
            finding.status = *status;
            finding.statusOrigin = origin;
        }
        if (line < finding.line || line > finding.lastLine)
            finding.mentions.append({line, text});
    }

    Reading &m_reading;
    QList<Finding> &m_findings;
    std::set<qsizetype> m_settled; ///< the findings that another place than their own gave a status
};

} // namespace

void readRestatedStatuses(Reading &reading)
{
    if (!reading.document.findings.isEmpty())
        RestatedStatuses(reading).read();
}

} // namespace shipworthy
