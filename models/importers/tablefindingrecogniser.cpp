#include "importers/findingbuilder.h"
#include "importers/findingindex.h"
#include "importers/findingtables.h"
#include "importers/issuegroup.h"
#include "importers/itemtitle.h"
#include "importers/keys.h"
#include "importers/reading.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <algorithm>
#include <unordered_map>

namespace shipworthy {

namespace {

using C = ColumnRole;

class TableFindings {
public:
    explicit TableFindings(Reading &reading)
        : m_reading(reading)
        , m_index(reading.index)
        , m_tables(reading)
    {
        m_index.update(reading.document.findings);
    }

    void read()
    {
        for (const TableView &table : m_reading.tables) {
            if (m_tables.areFindings(table))
                readRows(table);
        }
    }

private:
    /// What stands in a column of keys is one, however short: "H1", "RD-5a". A number alone only counts the rows.
    [[nodiscard]] static bool isShortKey(std::string_view cell)
    {
        cell = stripped(cell, "[]()*` ");
        return !cell.empty() && cell.size() <= 12 && cell.find(' ') == std::string_view::npos &&
               std::ranges::any_of(cell, isDigit) &&
               std::ranges::any_of(cell, [](char c) { return isUpper(c) || isLower(c); });
    }

    /// The cell in the tree; nullptr where it is empty or missing.
    [[nodiscard]] const Node *cellNode(const TableView &table, std::size_t row, int column) const
    {
        const MarkdownTree &tree = m_reading.tree;
        const NodeIndex end = tree.at(table.rows[row]).end;
        NodeIndex cell = table.rows[row] + 1;
        for (int i = 0; i < column && cell < end; ++i)
            cell = tree.at(cell).end;
        return column >= 0 && cell < end && tree.at(cell).firstRun < tree.at(cell).lastRun ? &tree.at(cell) : nullptr;
    }
    [[nodiscard]] bool isStruck(const TableView &table, std::size_t row) const
    {
        const Node *cell = cellNode(table, row, m_tables.titleColumn(table, row));
        return cell && m_reading.tree.run(cell->firstRun).is(Run::Struck);
    }
    [[nodiscard]] QList<Location> placesOf(const TableView &table, std::size_t row) const
    {
        FindingBuilder places(m_reading);
        if (const Node *cell = cellNode(table, row, table.column(C::Location)))
            places.addPlace(cell->firstRun, cell->lastRun);
        else if (const Node *proof = cellNode(table, row, table.column(C::Evidence)))
            places.addPlaces(proof->firstRun, proof->lastRun);
        return places.take().locations;
    }

    void readRows(const TableView &table)
    {
        if (m_tables.restatesKeys(table)) {
            mergeRows(table);
            return;
        }
        const bool orders = m_tables.onlyOrders(table);
        m_rating = m_tables.severityColumn(table);
        m_labelled = m_tables.labelledStatus(table);
        m_said = m_tables.ratingAbove(table);
        m_cause = causeColumn(table);
        const std::unordered_map<int, qsizetype> numbers = numbersOf(table);
        bool any = false;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            if (isPassed(table, row))
                continue;
            any = true;
            Finding finding = named(table, row);
            const Utf8Text title(finding.title);
            if (const qsizetype known = m_index.byKey(Utf8Text(finding.key)); title.view().empty() && known >= 0) {
                rate(finding, table, row); // "Tie it | H-1"
                merge(m_reading.document.findings[known], finding, table, row);
                continue;
            }
            if (title.view().empty() || m_reading.lexicon.isNothing(title) || isPlaceholder(title))
                continue;
            rate(finding, table, row);
            if (const qsizetype known = knownAs(finding, numbers, m_tables.text(table, row, C::Key)); known >= 0) {
                merge(m_reading.document.findings[known], finding, table, row);
            } else if (!orders) {
                describe(finding, table, row);
                m_reading.document.findings.append(std::move(finding));
            }
        }
        m_index.update(m_reading.document.findings); // rows of one table are problems of their own
        if (any)
            m_reading.claimTable(table, QStringLiteral("findings"));
    }

    /// A severity that is "-", and a mark of success or a remedy that is "-", too; one that is "🟢 safe"; "Passed
    /// (one remark)" of what no column rates.
    [[nodiscard]] bool isPassed(const TableView &table, std::size_t row) const
    {
        const Utf8Text rating(m_reading.cell(table, row, m_rating));
        const std::string_view said = withoutLeadingMarks(rating);
        if (rating.view().starts_with("\xF0\x9F\x9F\xA2") && !m_reading.lexicon.findSeverity(said) &&
            m_reading.lexicon.controlStatus(said) == ControlStatus::Pass)
            return true;
        if (!table.has(C::Severity) && !table.has(C::Priority)) {
            const Utf8Text cell(m_tables.text(table, row, C::Status));
            const auto remark = endingParenthesis(cell);
            const std::string_view state = remark && !remark->before.empty() ? remark->before : cell.view();
            return m_reading.lexicon.controlStatus(state) == ControlStatus::Pass &&
                   !m_reading.lexicon.findStatus(state);
        }
        constexpr std::size_t mostWords = 3;
        if (m_rating >= 0 && wordsOf(said, mostWords + 1).size() <= mostWords &&
            m_reading.lexicon.controlStatus(said) == ControlStatus::Pass && !said.empty() &&
            !m_reading.lexicon.findStatus(said) && !m_reading.lexicon.findSeverity(rating) &&
            !m_reading.lexicon.findPriority(rating))
            return true; // "Good" among severities
        const QString severity = m_tables.text(table, row, C::Severity);
        if (severity.isEmpty() || severity.size() > 4 || !m_reading.lexicon.isNothing(Utf8Text(severity)))
            return false;
        const QString remedy = m_tables.text(table, row, C::Recommendation);
        if (!remedy.isEmpty() && m_reading.lexicon.isNothing(Utf8Text(remedy)))
            return true; // nothing to rate and nothing to mend
        const QStringList &cells = m_reading.document.tables[table.index].rows[static_cast<qsizetype>(row)];
        return std::ranges::any_of(cells, [](const QString &cell) { return cell.startsWith(u'\u2705'); });
    }

    /// Key, title and line of a row, and a rating that stands in them.
    [[nodiscard]] Finding named(const TableView &table, std::size_t row) const
    {
        Finding finding;
        finding.form = FindingForm::Table;
        finding.title = m_tables.titleOf(table, row);
        finding.line = finding.lastLine = static_cast<int>(m_reading.tree.at(table.rows[row]).line);
        const Utf8Text key(m_tables.text(table, row, C::Key));
        if (isAdvisory(key) && key.view().find(' ') == std::string_view::npos)
            finding.key = toQString(stripped(key, "[]()*` "));
        else if (const auto leading = leadingKey(key))
            finding.key = toQString(leading->key);
        else if (const auto only = onlyKey(key))
            finding.key = toQString(*only);
        else if (isShortKey(key))
            finding.key = toQString(stripped(key, "[]()*` "));
        else if (const auto severity = m_reading.lexicon.severity(key))
            rateFrom(finding, *severity, key, ReadFrom::Column);
        const Utf8Text whole(finding.title);
        std::string_view title = whole;
        if (const auto ending = endingStatus(title, m_reading.lexicon)) {
            finding.status = ending->status;
            finding.statusOrigin = {ReadFrom::Column, finding.line};
            title = ending->before;
        }
        if (const auto rating = m_tables.ratingAtEnd(title)) {
            rateFrom(finding, rating->severity, rating->text, ReadFrom::Column);
            title = title.substr(0, rating->titleEnd);
        }
        if (const auto leading = leadingKey(title); leading && finding.key.isEmpty()) {
            finding.key = toQString(leading->key);
            title = title.substr(leading->rest);
        } else if (finding.key.isEmpty() && isShortKey(title) && !m_tables.text(table, row, C::Description).isEmpty()) {
            finding.key = toQString(stripped(title, "[]()*` "));
            title = {};
        }
        finding.title = title.empty() ? m_tables.text(table, row, C::Description) : toQString(title);
        return finding;
    }

    static void rateFrom(Finding &finding, Severity severity, std::string_view words, ReadFrom from)
    {
        finding.severity = severity;
        finding.severityText = toQString(words);
        finding.severityOrigin = {from, finding.line};
    }

    /// Severity, priority and status, from columns or from what the heading above says of all.
    void rate(Finding &finding, const TableView &table, std::size_t row) const
    {
        const Lexicon &lexicon = m_reading.lexicon;
        const Outline &outline = m_reading.outline;
        const int group = m_tables.groupOf(table);
        QString rating = m_reading.cell(table, row, m_rating);
        if (rating.isEmpty())
            rating = m_tables.text(table, row, C::Priority);
        const Utf8Text text8(rating);
        const std::string_view said = text8;
        const bool level = said.size() == 2 && said[0] == 'S' && isDigit(said[1]) && table.has(C::Severity); // "S1"
        if (const auto severity =
                level ? lexicon.findSeverity("sev " + std::string(said.substr(1))) : lexicon.findSeverity(said))
            rateFrom(finding, severity->value, said, ReadFrom::Column);
        else if (m_said && !finding.severity) {
            finding.severity = m_said->severity;
            finding.severityText = m_said->text;
            finding.severityOrigin = {ReadFrom::HeadingAbove, m_said->line};
        } else if (group >= 0 && outline.at(group).severity && !finding.severity && !table.has(C::Severity)) {
            finding.severity = outline.at(group).severity;
            finding.severityText = toQString(outline.at(group).severityText);
            finding.severityOrigin = {ReadFrom::HeadingAbove, outline.at(group).line};
        }
        // "Impact: P0", "Severity: P1"
        const bool urged =
            m_rating >= 0 && (m_rating == table.column(C::Impact) || (!table.has(C::Priority) && !finding.severity));
        if (const auto priority = lexicon.findPriority(
                Utf8Text(urged ? m_reading.cell(table, row, m_rating) : m_tables.text(table, row, C::Priority)))) {
            finding.priority = priority->value;
            finding.priorityOrigin = {ReadFrom::Column, finding.line};
        } else if (group >= 0 && outline.at(group).priority) {
            finding.priority = outline.at(group).priority;
            finding.priorityOrigin = {ReadFrom::HeadingAbove, outline.at(group).line};
        }
        const QString status = m_tables.text(table, row, table.has(C::Status) ? C::Status : C::Resolution);
        if (const auto hit = lexicon.findStatus(Utf8Text(status));
            hit && (table.has(C::Status) || hit->begin == 0)) { // "Fixed in May", but not "A hook fixed to the door"
            finding.status = hit->value;
            finding.statusOrigin = {ReadFrom::Column, finding.line};
            if (isDone(hit->value))
                finding.resolution = status;
        } else if (finding.statusOrigin.from != ReadFrom::Nowhere || table.has(C::Status)) {
            return;
        } else if (isStruck(table, row) || isMarkedDone(m_tables.text(table, row, C::Action))) {
            finding.status = Status::Resolved;
            finding.statusOrigin = {ReadFrom::Column, finding.line};
        } else if (const int fixed = outline.nearest(table.section, FindingTables::isFixed); fixed >= 0) {
            finding.status = Status::Resolved;
            finding.statusOrigin = {ReadFrom::HeadingAbove, outline.at(fixed).line};
        } else if (m_labelled) {
            finding.status = *m_labelled;
            finding.statusOrigin = {ReadFrom::HeadingAbove, finding.line};
        }
    }

    /// A day of the calendar; what says "two weeks" is none.
    [[nodiscard]] QDate dueIn(const TableView &table, std::size_t row) const
    {
        for (const C role : {C::Due, C::Window}) {
            if (!table.has(role))
                continue;
            if (const QDate day = readDate(Utf8Text(m_tables.text(table, row, role)), m_reading.lexicon); day.isValid())
                return day;
        }
        return {};
    }

    /// A column that no table is read for, called as the field of a finding is: "Root cause"; -1: none.
    [[nodiscard]] int causeColumn(const TableView &table) const
    {
        const QStringList &header = m_reading.document.tables[table.index].header;
        for (qsizetype column = 1; column < header.size(); ++column) {
            if (!table.columns[static_cast<std::size_t>(column)] &&
                m_reading.lexicon.field(Utf8Text(header[column])) == FieldRole::Cause)
                return static_cast<int>(column);
        }
        return -1;
    }

    /// "✅ applied" among actions; a mark in front of an order ("✅ Tie the rope") may only decorate it.
    [[nodiscard]] bool isMarkedDone(const QString &action) const
    {
        const Utf8Text cell(action);
        const std::string_view said = withoutLeadingMarks(cell);
        const auto status = m_reading.lexicon.findStatus(said);
        return cell.view().starts_with("\xE2\x9C\x85") && status && status->begin == 0 && isDone(status->value);
    }

    void describe(Finding &finding, const TableView &table, std::size_t row) const
    {
        finding.owner = m_tables.text(table, row, C::Owner);
        finding.effort = readEffort(Utf8Text(m_tables.text(table, row, C::Effort)), m_reading.lexicon);
        if (m_rating < 0 || m_rating != table.column(C::Impact))
            finding.impact = m_tables.text(table, row, C::Impact);
        finding.recommendation = m_tables.text(table, row, C::Recommendation);
        if (finding.recommendation.isEmpty())
            finding.recommendation = m_tables.text(table, row, C::Mitigation);
        if (finding.recommendation.isEmpty() && m_tables.titleColumn(table, row) != table.column(C::Action))
            finding.recommendation = m_tables.text(table, row, C::Action);
        finding.category = m_tables.text(table, row, C::Category);
        if (finding.category.isEmpty())
            finding.category = m_tables.text(table, row, C::Area);
        finding.dependsOn = readDependencies(Utf8Text(m_tables.text(table, row, C::DependsOn)), m_reading.lexicon);
        if (table.has(C::Finding) || table.has(C::Title) || table.has(C::Risk))
            finding.description = m_tables.text(table, row, C::Description);
        if (finding.description == finding.title)
            finding.description.clear();
        if (table.has(C::Documented) && finding.description.isEmpty())
            finding.description = m_tables.text(table, row, C::Actual);
        finding.cause = m_reading.cell(table, row, m_cause);
        finding.due = dueIn(table, row);
        finding.locations = placesOf(table, row);
        finding.section = m_reading.outline.pathIn(table.section);
    }

    /// The finding that a row restates; -1: none. \a numbers: of the headings that the first column counts.
    [[nodiscard]] qsizetype knownAs(const Finding &finding, const std::unordered_map<int, qsizetype> &numbers,
                                    const QString &key) const
    {
        if (const auto numbered = numbers.find(key.toInt()); numbered != numbers.end())
            return numbered->second;
        if (!finding.key.isEmpty()) {
            if (const qsizetype known = m_index.byKey(Utf8Text(finding.key)); known >= 0)
                return known;
        }
        qsizetype known = m_index.byTitle(Utf8Text(finding.title));
        if (known < 0)
            known = namedInPart(finding);
        const bool another = known >= 0 && !finding.key.isEmpty() && !m_reading.document.findings[known].key.isEmpty();
        return another ? -1 : known; // two keys are two findings, even of one title
    }

    /// The finding whose title begins the row's, in a script without spaces, of one severity; -1: none.
    [[nodiscard]] qsizetype namedInPart(const Finding &row) const
    {
        constexpr qsizetype most = 200; // of findings that are compared
        constexpr qsizetype shortest = 4;
        const QList<Finding> &findings = std::as_const(m_reading.document.findings);
        if (row.title.isEmpty() || row.title.front().unicode() < 0x2E80 || findings.size() > most)
            return -1;
        const auto part = std::ranges::find_if(findings, [&](const Finding &finding) {
            return finding.title.size() >= shortest && finding.severity == row.severity &&
                   row.title.startsWith(finding.title);
        });
        return part == findings.end() ? -1 : part - findings.begin();
    }

    /// Where a column counts the rows as the headings of findings are counted ("3" and "### 3. Loose rope"): the
    /// finding of each number. Empty where some number is told twice, or few rows have one, or headings are left over
    /// and the rows are not rated as those of their numbers.
    [[nodiscard]] std::unordered_map<int, qsizetype> numbersOf(const TableView &table)
    {
        if (!table.has(C::Key))
            return {};
        std::size_t counted = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            counted += m_tables.text(table, row, C::Key).toInt() > 0;
        if (counted < 3)
            return {};
        if (!m_numbered)
            m_numbered = numberedHeadings();
        const std::unordered_map<int, qsizetype> &numbers = *m_numbered;
        std::size_t found = 0;
        std::size_t alike = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const auto number = numbers.find(m_tables.text(table, row, C::Key).toInt());
            if (number == numbers.end())
                continue;
            ++found;
            const auto rating = m_reading.lexicon.findSeverity(Utf8Text(m_tables.text(table, row, C::Severity)));
            alike += rating && rating->value == m_reading.document.findings[number->second].severity;
        }
        const bool all = found == numbers.size() && found * 2 > counted;
        return all || (alike == table.rows.size() && alike == counted) ? numbers : std::unordered_map<int, qsizetype>();
    }

    /// The findings whose headings start with a number, by it; none where a number stands twice.
    [[nodiscard]] std::unordered_map<int, qsizetype> numberedHeadings() const
    {
        std::unordered_map<int, qsizetype> numbers;
        const QList<Finding> &findings = m_reading.document.findings;
        for (qsizetype i = 0; i < findings.size(); ++i) {
            if (findings[i].form != FindingForm::Heading || !findings[i].key.isEmpty())
                continue;
            const Section &section = m_reading.outline.at(m_reading.outline.sectionAtLine(findings[i].line));
            const int number = headingNumber(section);
            if (number > 0 && !numbers.emplace(number, i).second)
                return {};
        }
        return numbers;
    }

    void mergeRows(const TableView &table)
    {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const Utf8Text cell(m_reading.cell(table, row, FindingTables::keyColumn(table)));
            Finding said;
            said.line = static_cast<int>(m_reading.tree.at(table.rows[row]).line);
            merge(m_reading.document.findings[m_index.byKey(stripped(cell, "[]()*` "))], said, table, row);
        }
        m_reading.claimTable(table, QStringLiteral("findings"));
    }

    /// A row about a finding known already restates it, and may say what its own text does not.
    void merge(Finding &known, const Finding &row, const TableView &table, std::size_t index)
    {
        if (!known.severity) {
            known.severity = row.severity;
            known.severityText = row.severityText;
            known.severityOrigin = row.severityOrigin;
        }
        if (!known.priority) {
            known.priority = row.priority;
            known.priorityOrigin = row.priorityOrigin;
        }
        if (known.status == Status::Open && (table.has(C::Status) || isDone(row.status))) {
            known.status = row.status;
            known.statusOrigin = row.statusOrigin;
            if (known.resolution.isEmpty())
                known.resolution = row.resolution;
        }
        if (known.owner.isEmpty())
            known.owner = m_tables.text(table, index, C::Owner);
        if (known.recommendation.isEmpty())
            known.recommendation = m_tables.text(table, index, C::Recommendation);
        if (known.due.isNull())
            known.due = dueIn(table, index);
        if (!known.effort)
            known.effort = readEffort(Utf8Text(m_tables.text(table, index, C::Effort)), m_reading.lexicon);
        known.mentions.append(
            {row.line,
             m_reading.document.tables[table.index].rows[static_cast<qsizetype>(index)].join(QStringLiteral(" | "))});
    }

    Reading &m_reading;
    FindingIndex &m_index;
    FindingTables m_tables;
    int m_rating = -1;                ///< the column that rates the rows of the table that is read; -1: none
    int m_cause = -1;                 ///< the column of causes
    std::optional<Status> m_labelled; ///< by the line above the table that is read
    std::optional<FindingTables::SaidRating> m_said;              ///< by the sentence there
    std::optional<std::unordered_map<int, qsizetype>> m_numbered; ///< numberedHeadings(), when asked for
};

/// "High / Medium / Low": a choice that nobody made.
bool isChoice(std::string_view rating, const Lexicon &lexicon)
{
    int severities = 0;
    while (!rating.empty()) {
        const std::size_t cut = std::min(rating.find_first_of("/|"), rating.size());
        severities +=
            lexicon.severity(stripped(withoutLeadingMarks(trimmed(rating.substr(0, cut))), "[](){} ")).has_value();
        rating.remove_prefix(std::min(cut + 1, rating.size()));
    }
    return severities > 2;
}

/// Cheap: what isPlaceholder() takes holds a brace, or starts so.
bool mayBePlaceholder(const QString &title)
{
    constexpr QStringView around = u"*`\"' \t";
    constexpr QStringView starts = u"[<_.-";
    qsizetype at = 0;
    while (at < title.size() && around.contains(title[at]))
        ++at;
    return at < title.size() && (starts.contains(title[at]) || title.contains(u'{'));
}
/// Cheap: three words have two separators between them.
bool mayBeChoice(const QString &rating)
{
    return std::ranges::count_if(rating, [](QChar c) { return c == u'/' || c == u'|'; }) > 1;
}

/// The forms of a template are no findings.
void dropTemplates(Reading &reading)
{
    const auto dropped = reading.document.findings.removeIf([&](const Finding &finding) {
        return (mayBePlaceholder(finding.title) && isPlaceholder(Utf8Text(finding.title))) ||
               (mayBeChoice(finding.severityText) && isChoice(Utf8Text(finding.severityText), reading.lexicon));
    });
    if (dropped > 0)
        reading.index.forget();
}

} // namespace

void readTableFindings(Reading &reading)
{
    dropTemplates(reading);
    TableFindings(reading).read();
}

} // namespace shipworthy
