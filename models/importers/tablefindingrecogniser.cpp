#include "importers/findingbuilder.h"
#include "importers/findingindex.h"
#include "importers/issuegroup.h"
#include "importers/itemtitle.h"
#include "importers/reading.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace shipworthy {

namespace {

using C = ColumnRole;

class TableFindings {
public:
    explicit TableFindings(Reading &reading)
        : m_reading(reading)
        , m_index(reading.index)
        , m_untold(reading.document.findings.isEmpty())
        , m_isAudit(namesAudit(reading.outline, reading.lexicon))
    {
        m_index.update(reading.document.findings);
    }

    void read()
    {
        for (const TableView &table : m_reading.tables) {
            const QString &claimed = m_reading.document.tables[table.index].claimedAs;
            // What is documented wrongly is a finding where somebody rated it.
            const bool ratedClaims =
                claimed == u"contradictions" && table.has(C::Severity) && holdsMost(table, C::Severity);
            m_wordiest = isUntitled(table) ? wordiestColumn(table) : -1;
            if (ratedClaims || (claimed.isEmpty() && holdsFindings(table) && !countsInTitles(table)))
                readRows(table);
        }
    }

private:
    /// A column says what is wrong, and something rates it: a column, or the heading above.
    [[nodiscard]] bool holdsFindings(const TableView &table) const
    {
        const Outline &outline = m_reading.outline;
        const bool tracked = table.has(C::Risk) && table.has(C::Key) && table.has(C::Status);
        const int aside = outline.nearest(table.section, [&](const Section &s) {
            // A word of the title ("Sprint 12 audit") says nothing of its tables.
            return s.is(SectionRole::Excluded) || s.is(SectionRole::Positive) ||
                   (s.is(SectionRole::Roadmap) && s.level > 1) ||
                   (s.is(SectionRole::Phase) && s.level > 1 && !s.marked && !tracked && !startsWithRating(s)) ||
                   // "OWASP top 10": what was looked at, with or without a finding
                   (s.is(SectionRole::Controls) && !s.is(SectionRole::Findings) && s.level > 1 &&
                    !table.has(C::Finding) && !table.has(C::Gap));
        });
        if (aside >= 0)
            return false;
        const bool rated = table.has(C::Severity) || table.has(C::Priority) || severityColumn(table) >= 0;
        if (!rated && !table.has(C::Key) && m_reading.claims.inFinding(lineOf(table)))
            return false; // it tells of the finding it stands in
        const int group = groupOf(table);
        const bool titled = table.has(C::Finding) || m_wordiest > 0 ||
                            ((table.has(C::Title) || table.has(C::Description)) && table.has(C::Key));
        const bool kept = table.has(C::Key) &&
                          (table.has(C::Status) || isFixed(outline.at(table.section)) || labelledStatus(table)) &&
                          (table.has(C::Finding) || hasKeys(table) || isAmongIssues(table));
        if (table.has(C::Value) || table.rows.empty() || (table.has(C::Task) && !table.has(C::Finding)))
            return false;
        if (titled && (rated || kept || group >= 0 || (table.has(C::Finding) && ratesInTitles(table))))
            return true;
        if (table.has(C::Gap) && !table.has(C::Current) && (table.has(C::Severity) || ratesGaps(table)))
            return true;
        // "Issue | Status", where nothing else is stated
        if (table.columns.front() == C::Finding && holdsMost(table, C::Status) &&
            m_reading.document.findings.isEmpty() && namesAudit(outline, m_reading.lexicon))
            return true;
        if (m_untold && m_isAudit && table.has(C::Finding) && tellsProblems(table))
            return true;
        // A list of what is open: rated, or with a status, where the heading says that it is one.
        const bool named = table.has(C::Title) || table.has(C::Description) || table.has(C::Risk);
        const bool mapped = m_reading.isRegister && !m_reading.mapping.isEmpty(); // a person said what it holds
        if (tracked || (mapped && (named || table.has(C::Finding))))
            return true;
        return named && (m_reading.isRegister || isInRegister(outline, table.section, m_reading.lexicon)) &&
               (holdsMost(table, C::Status) || holdsMost(table, C::Priority) || holdsMost(table, C::Severity));
    }

    /// More than numbers, as accounts and features are counted.
    [[nodiscard]] bool hasKeys(const TableView &table) const
    {
        std::size_t keys = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            keys += std::ranges::any_of(text(table, row, C::Key), &isLetter);
        return keys * 2 > table.rows.size();
    }
    [[nodiscard]] bool isAmongIssues(const TableView &table) const
    {
        return m_reading.isRegister || namesIssueList(m_reading.outline, m_reading.lexicon) ||
               isInRegister(m_reading.outline, table.section, m_reading.lexicon) ||
               m_reading.outline.nearest(table.section, [](const Section &s) {
                   return s.is(SectionRole::Findings) || s.is(SectionRole::Resolved);
               }) >= 0;
    }

    /// "Gap | Priority": words in the one, ratings in the other.
    [[nodiscard]] bool ratesGaps(const TableView &table) const
    {
        const int priority = table.column(C::Priority);
        return priority >= 0 && !ratesMost(table, table.column(C::Gap)) &&
               (ratesMost(table, priority) || holdsMost(table, C::Priority));
    }

    /// The status in a line that labels the table: "Fixed (with tests):".
    [[nodiscard]] std::optional<Status> labelledStatus(const TableView &table) const
    {
        constexpr std::size_t longest = 80;
        const NodeIndex around = m_reading.tree.at(table.node).parent;
        NodeIndex before = table.node - 1;
        while (before > 0 && m_reading.tree.at(before).parent != around)
            before = m_reading.tree.at(before).parent;
        if (before == 0 || m_reading.tree.at(before).kind != NodeKind::Paragraph)
            return std::nullopt;
        const std::string label = m_reading.tree.plain(m_reading.tree.at(before));
        if (label.size() > longest || !trimmed(label).ends_with(':'))
            return std::nullopt;
        const auto status = m_reading.lexicon.findStatus(withoutLeadingMarks(label));
        return status && status->begin == 0 ? std::optional(status->value) : std::nullopt;
    }

    /// "# | Problem | Place | Fix", and "Problem | State" below a heading that says that there are problems: rows of an
    /// audit that tells in no other way what it found.
    [[nodiscard]] bool tellsProblems(const TableView &table) const
    {
        const Outline &outline = m_reading.outline;
        if (outline.nearest(table.section, isFixed) < 0 && isAsideOrPlanned(outline, table.section, m_reading.lexicon))
            return false;
        if (table.has(C::Key) && (table.has(C::Recommendation) || table.has(C::Action) || table.has(C::Mitigation) ||
                                  table.has(C::Resolution) || table.has(C::Location)))
            return true;
        return table.has(C::Status) && outline.nearest(table.section, [](const Section &s) {
            return s.level > 1 && s.is(SectionRole::Findings);
        }) >= 0;
    }

    [[nodiscard]] int lineOf(const TableView &table) const
    {
        return static_cast<int>(m_reading.tree.at(table.node).line);
    }
    /// The heading above that rates; the title of the document rates none of its tables.
    [[nodiscard]] int groupOf(const TableView &table) const
    {
        return m_reading.outline.nearest(table.section, [](const Section &s) { return s.level > 1 && s.severity; });
    }

    /// The column that rates: the one called so, or one of no other meaning that holds severities and nothing else.
    [[nodiscard]] int severityColumn(const TableView &table) const
    {
        if (const int called = table.column(C::Severity); called >= 0) {
            // "Class | Severity": where several are called so, the one that rates.
            const auto next = std::ranges::find(table.columns.begin() + called + 1, table.columns.end(), C::Severity);
            const int other = next == table.columns.end() ? -1 : static_cast<int>(next - table.columns.begin());
            return other >= 0 && ratesMost(table, other) && !ratesMost(table, called) ? other : called;
        }
        for (std::size_t column = 1; column < table.columns.size() && !table.rows.empty(); ++column) {
            const std::optional<C> role = table.columns[column];
            if (role && role != C::Category && role != C::Grade && role != C::Risk)
                continue;
            if (ratesMost(table, static_cast<int>(column)))
                return static_cast<int>(column);
        }
        return -1;
    }
    [[nodiscard]] bool ratesMost(const TableView &table, int column) const
    {
        std::size_t held = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const Utf8Text cell(m_reading.cell(table, row, column));
            held += cell.view().size() < 40 && isRating(cell);
        }
        return held * 3 > table.rows.size() * 2;
    }
    /// "High", "🟠 major", "A (critical)"
    [[nodiscard]] bool isRating(std::string_view cell) const
    {
        const auto end = endingParenthesis(cell);
        return m_reading.lexicon.severity(withoutLeadingMarks(cell)) || m_reading.lexicon.severity(cell) ||
               (end && end->before.size() <= 4 && m_reading.lexicon.severity(end->inside));
    }

    /// Most cells of the column hold what its header says.
    [[nodiscard]] bool holdsMost(const TableView &table, C role) const
    {
        if (!table.has(role))
            return false;
        std::size_t held = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const Utf8Text cell(text(table, row, role));
            held += role == C::Status   ? m_reading.lexicon.findStatus(cell).has_value()
                  : role == C::Severity ? m_reading.lexicon.findSeverity(cell).has_value()
                                        : m_reading.lexicon.findPriority(cell).has_value();
        }
        return held * 2 > table.rows.size();
    }

    /// "F1 (medium)", "Weak tokens (HIGH)": what is rated where it is named.
    [[nodiscard]] bool ratesInTitles(const TableView &table) const
    {
        std::size_t rated = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            rated += ratingAtEnd(Utf8Text(titleOf(table, row))).has_value();
        return rated * 2 > table.rows.size();
    }
    struct Rating {
        std::size_t titleEnd = 0;
        std::string_view text;
        Severity severity{};
    };
    [[nodiscard]] std::optional<Rating> ratingAtEnd(std::string_view title) const
    {
        const auto end = endingParenthesis(title);
        if (!end || end->before.empty() || end->inside.size() > 40)
            return std::nullopt;
        const auto severity = m_reading.lexicon.findSeverity(end->inside); // "(low to medium)"
        if (!severity || severity->begin != 0)
            return std::nullopt;
        return Rating{end->before.size(), end->inside, severity->value};
    }

    /// A table that rates nothing and whose rows mostly speak of known findings orders the work on those; the rest of
    /// its rows are no new ones.
    [[nodiscard]] bool onlyOrders(const TableView &table) const
    {
        if (holdsMost(table, C::Severity) || holdsMost(table, C::Priority) || table.has(C::Key))
            return false;
        std::size_t known = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            known += m_index.byTitle(Utf8Text(titleOf(table, row))) >= 0;
        return known * 2 >= table.rows.size();
    }

    /// What stands in a column of keys is one, however short: "H1", "RD-5a". A number alone only counts the rows.
    [[nodiscard]] static bool isShortKey(std::string_view cell)
    {
        cell = stripped(cell, "[]()*` ");
        return !cell.empty() && cell.size() <= 12 && cell.find(' ') == std::string_view::npos &&
               std::ranges::any_of(cell, isDigit) &&
               std::ranges::any_of(cell, [](char c) { return isUpper(c) || isLower(c); });
    }

    [[nodiscard]] int titleColumn(const TableView &table, std::size_t row) const
    {
        for (const C role : titleRoles) {
            if (!text(table, row, role).isEmpty())
                return table.column(role);
        }
        return m_wordiest;
    }
    /// Keys and ratings, and no column that is called a title.
    [[nodiscard]] bool isUntitled(const TableView &table) const
    {
        return table.has(C::Key) && table.has(C::Severity) &&
               std::ranges::none_of(titleRoles, [&](C role) { return table.has(role); }) &&
               holdsMost(table, C::Severity);
    }
    /// The column of no known meaning that says most, in words; -1: none.
    [[nodiscard]] int wordiestColumn(const TableView &table) const
    {
        int wordiest = -1;
        std::size_t most = 0;
        for (std::size_t column = 1; column < table.columns.size(); ++column) {
            std::size_t spaces = 0;
            for (std::size_t row = 0; row < table.rows.size() && !table.columns[column]; ++row)
                spaces += static_cast<std::size_t>(m_reading.cell(table, row, static_cast<int>(column)).count(u' '));
            if (spaces > most && spaces >= table.rows.size()) {
                most = spaces;
                wordiest = static_cast<int>(column);
            }
        }
        return wordiest;
    }
    /// "Severity | Issues": how many, not which.
    [[nodiscard]] bool countsInTitles(const TableView &table) const
    {
        std::size_t counts = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const QString title = titleOf(table, row);
            counts += !title.isEmpty() && std::ranges::none_of(title, &isLetter);
        }
        return counts * 2 > table.rows.size();
    }
    static bool isLetter(QChar c) { return c.isLetter(); }
    [[nodiscard]] QString titleOf(const TableView &table, std::size_t row) const
    {
        return m_reading.cell(table, row, titleColumn(table, row));
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
        const Node *cell = cellNode(table, row, titleColumn(table, row));
        return cell && m_reading.tree.run(cell->firstRun).is(Run::Struck);
    }
    [[nodiscard]] QList<Location> placesOf(const TableView &table, std::size_t row) const
    {
        FindingBuilder places(m_reading);
        if (const Node *cell = cellNode(table, row, table.column(C::Location)))
            places.addPlace(cell->firstRun, cell->lastRun);
        return places.take().locations;
    }

    [[nodiscard]] QString text(const TableView &table, std::size_t row, C role) const
    {
        return m_reading.cell(table, row, table.column(role));
    }

    void readRows(const TableView &table)
    {
        const bool orders = onlyOrders(table);
        m_rating = severityColumn(table);
        m_labelled = labelledStatus(table);
        const std::unordered_map<int, qsizetype> numbers = numbersOf(table);
        bool any = false;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            if (isPassed(table, row))
                continue;
            any = true;
            Finding finding = named(table, row);
            const Utf8Text title(finding.title);
            if (title.view().empty() || m_reading.lexicon.isNothing(title) || isPlaceholder(title))
                continue;
            rate(finding, table, row);
            if (const qsizetype known = knownAs(finding, numbers, text(table, row, C::Key)); known >= 0) {
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

    /// A severity that is "-", and a mark of success; one that is "🟢 safe"; "Passed (one remark)" of what no column
    /// rates.
    [[nodiscard]] bool isPassed(const TableView &table, std::size_t row) const
    {
        const Utf8Text rating(m_reading.cell(table, row, m_rating));
        const std::string_view said = withoutLeadingMarks(rating);
        if (rating.view().starts_with("\xF0\x9F\x9F\xA2") && !m_reading.lexicon.findSeverity(said) &&
            m_reading.lexicon.controlStatus(said) == ControlStatus::Pass)
            return true;
        if (!table.has(C::Severity) && !table.has(C::Priority)) {
            const Utf8Text cell(text(table, row, C::Status));
            const auto remark = endingParenthesis(cell);
            const std::string_view state = remark && !remark->before.empty() ? remark->before : cell.view();
            return m_reading.lexicon.controlStatus(state) == ControlStatus::Pass &&
                   !m_reading.lexicon.findStatus(state);
        }
        const QString severity = text(table, row, C::Severity);
        if (severity.isEmpty() || severity.size() > 4 || !m_reading.lexicon.isNothing(Utf8Text(severity)))
            return false;
        const QStringList &cells = m_reading.document.tables[table.index].rows[static_cast<qsizetype>(row)];
        return std::ranges::any_of(cells, [](const QString &cell) { return cell.startsWith(u'\u2705'); });
    }

    /// Key, title and line of a row, and a rating that stands in them.
    [[nodiscard]] Finding named(const TableView &table, std::size_t row) const
    {
        Finding finding;
        finding.form = FindingForm::Table;
        finding.title = titleOf(table, row);
        finding.line = finding.lastLine = static_cast<int>(m_reading.tree.at(table.rows[row]).line);
        const Utf8Text key(text(table, row, C::Key));
        if (const auto leading = leadingKey(key))
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
        if (const auto rating = ratingAtEnd(title)) {
            rateFrom(finding, rating->severity, rating->text, ReadFrom::Column);
            title = title.substr(0, rating->titleEnd);
        }
        if (const auto leading = leadingKey(title); leading && finding.key.isEmpty()) {
            finding.key = toQString(leading->key);
            title = title.substr(leading->rest);
        } else if (finding.key.isEmpty() && isShortKey(title) && !text(table, row, C::Description).isEmpty()) {
            finding.key = toQString(stripped(title, "[]()*` "));
            title = {};
        }
        finding.title = title.empty() ? text(table, row, C::Description) : toQString(title);
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
        const int group = groupOf(table);
        QString rating = m_reading.cell(table, row, m_rating);
        if (rating.isEmpty())
            rating = text(table, row, C::Priority);
        const Utf8Text text8(rating);
        const std::string_view said = text8;
        const bool level = said.size() == 2 && said[0] == 'S' && isDigit(said[1]) && table.has(C::Severity); // "S1"
        if (const auto severity =
                level ? lexicon.findSeverity("sev " + std::string(said.substr(1))) : lexicon.findSeverity(said))
            rateFrom(finding, severity->value, said, ReadFrom::Column);
        else if (group >= 0 && !finding.severity && !table.has(C::Severity)) {
            finding.severity = outline.at(group).severity;
            finding.severityText = toQString(outline.at(group).severityText);
            finding.severityOrigin = {ReadFrom::HeadingAbove, outline.at(group).line};
        }
        if (const auto priority = lexicon.findPriority(Utf8Text(text(table, row, C::Priority)))) {
            finding.priority = priority->value;
            finding.priorityOrigin = {ReadFrom::Column, finding.line};
        } else if (group >= 0 && outline.at(group).priority) {
            finding.priority = outline.at(group).priority;
            finding.priorityOrigin = {ReadFrom::HeadingAbove, outline.at(group).line};
        }
        const QString status = text(table, row, table.has(C::Status) ? C::Status : C::Resolution);
        if (const auto hit = lexicon.findStatus(Utf8Text(status));
            hit && (table.has(C::Status) || hit->begin == 0)) { // "Fixed in May", but not "A hook fixed to the door"
            finding.status = hit->value;
            finding.statusOrigin = {ReadFrom::Column, finding.line};
            if (isDone(hit->value))
                finding.resolution = status;
        } else if (finding.statusOrigin.from != ReadFrom::Nowhere || table.has(C::Status)) {
            return;
        } else if (isStruck(table, row)) {
            finding.status = Status::Resolved;
            finding.statusOrigin = {ReadFrom::Column, finding.line};
        } else if (const int fixed = outline.nearest(table.section, isFixed); fixed >= 0) {
            finding.status = Status::Resolved;
            finding.statusOrigin = {ReadFrom::HeadingAbove, outline.at(fixed).line};
        } else if (m_labelled) {
            finding.status = *m_labelled;
            finding.statusOrigin = {ReadFrom::HeadingAbove, finding.line};
        }
    }
    [[nodiscard]] static bool isFixed(const Section &section)
    {
        return section.level > 1 && (section.is(SectionRole::Resolved) || section.status == Status::Resolved);
    }

    void describe(Finding &finding, const TableView &table, std::size_t row) const
    {
        finding.owner = text(table, row, C::Owner);
        finding.effort = readEffort(Utf8Text(text(table, row, C::Effort)), m_reading.lexicon);
        finding.impact = text(table, row, C::Impact);
        finding.recommendation = text(table, row, C::Recommendation);
        if (finding.recommendation.isEmpty())
            finding.recommendation = text(table, row, C::Mitigation);
        finding.category = text(table, row, C::Category);
        if (finding.category.isEmpty())
            finding.category = text(table, row, C::Area);
        finding.dependsOn = readDependencies(Utf8Text(text(table, row, C::DependsOn)), m_reading.lexicon);
        if (table.has(C::Finding) || table.has(C::Title) || table.has(C::Risk))
            finding.description = text(table, row, C::Description);
        if (finding.description == finding.title)
            finding.description.clear();
        if (table.has(C::Documented) && finding.description.isEmpty())
            finding.description = text(table, row, C::Actual);
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
        const qsizetype known = m_index.byTitle(Utf8Text(finding.title));
        const bool another = known >= 0 && !finding.key.isEmpty() && !m_reading.document.findings[known].key.isEmpty();
        return another ? -1 : known; // two keys are two findings, even of one title
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
            counted += text(table, row, C::Key).toInt() > 0;
        if (counted < 3)
            return {};
        if (!m_numbered)
            m_numbered = numberedHeadings();
        const std::unordered_map<int, qsizetype> &numbers = *m_numbered;
        std::size_t found = 0;
        std::size_t alike = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const auto number = numbers.find(text(table, row, C::Key).toInt());
            if (number == numbers.end())
                continue;
            ++found;
            const auto rating = m_reading.lexicon.findSeverity(Utf8Text(text(table, row, C::Severity)));
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
            known.owner = text(table, index, C::Owner);
        if (!known.effort)
            known.effort = readEffort(Utf8Text(text(table, index, C::Effort)), m_reading.lexicon);
        known.mentions.append(
            {row.line,
             m_reading.document.tables[table.index].rows[static_cast<qsizetype>(index)].join(QStringLiteral(" | "))});
    }

    static constexpr std::array titleRoles{C::Finding, C::Title, C::Risk, C::Description, C::Documented, C::Gap};
    Reading &m_reading;
    FindingIndex &m_index;
    int m_wordiest = -1;              ///< the column that is read as a title of the table at hand; -1: one is called so
    int m_rating = -1;                ///< the column that rates the rows of the table that is read; -1: none
    std::optional<Status> m_labelled; ///< by the line above the table that is read
    const bool m_untold;              ///< headings told of no finding
    const bool m_isAudit;
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
