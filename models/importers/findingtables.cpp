#include "importers/findingtables.h"

#include "importers/issuegroup.h"
#include "importers/itemtitle.h"
#include "importers/keys.h"
#include "importers/textviews.h"

#include <algorithm>

namespace shipworthy {

namespace {

bool isLetter(QChar c)
{
    return c.isLetter();
}

/// One sentence that announces what follows, or ends in the line in front of it.
bool leadsTo(std::string_view sentence, int lastLine, int tableLine)
{
    constexpr std::string_view wideColon = "\xEF\xBC\x9A";
    constexpr std::string_view wideStop = "\xE3\x80\x82";
    for (const std::string_view end :
         {std::string_view(". "), std::string_view("! "), std::string_view("? "), wideStop}) {
        if (const std::size_t at = sentence.find(end);
            at != std::string_view::npos && at + end.size() < sentence.size())
            return false;
    }
    return sentence.ends_with(':') || sentence.ends_with(wideColon) || lastLine + 1 == tableLine;
}

/// No number but \a rows: "The 3 issues below", but not "3 of the issues".
bool countsOnly(std::string_view sentence, std::size_t rows)
{
    const std::string count = std::to_string(rows);
    for (std::size_t at = digitBytes.find(sentence); at != std::string_view::npos; at = digitBytes.find(sentence)) {
        sentence.remove_prefix(at);
        const std::size_t end = std::min(sentence.find_first_not_of("0123456789"), sentence.size());
        if (sentence.substr(0, end) != count)
            return false;
        sentence.remove_prefix(end);
    }
    return true;
}

} // namespace

FindingTables::FindingTables(Reading &reading)
    : m_reading(reading)
    , m_untold(reading.document.findings.isEmpty())
    , m_isAudit(namesAudit(reading.outline, reading.lexicon))
    , m_counted(std::ranges::any_of(reading.document.findings, [&](const Finding &finding) {
        return finding.form == FindingForm::Heading && finding.key.isEmpty() &&
               headingNumber(reading.outline.at(reading.outline.sectionAtLine(finding.line))) > 0;
    }))
{
}

bool FindingTables::areFindings(const TableView &table)
{
    const QString &claimed = m_reading.document.tables[table.index].claimedAs;
    // What is documented wrongly is a finding where somebody rated it.
    const bool ratedClaims = claimed == u"contradictions" && table.has(C::Severity) && holdsMost(table, C::Severity);
    m_wordiest = holdsAdvisories(table)  ? firstUnnamed(table)
               : isUntitled(table)       ? wordiestColumn(table)
               : namesWhatItRates(table) ? 0
                                         : -1;
    m_listsActions = listsActions(table);
    return ratedClaims ||
           (claimed.isEmpty() && ((holdsFindings(table) && !countsInTitles(table)) || restatesKeys(table)));
}

bool FindingTables::holdsFindings(const TableView &table) const
{
    const Outline &outline = m_reading.outline;
    const bool tracked = table.has(C::Risk) && table.has(C::Key) && table.has(C::Status);
    const int aside = outline.nearest(table.section, [&](const Section &s) {
        // A word of the title ("Sprint 12 audit") says nothing of its tables.
        return s.is(SectionRole::Excluded) || s.is(SectionRole::Positive) ||
               (s.is(SectionRole::Roadmap) && s.level > 1) ||
               (s.is(SectionRole::Phase) && s.level > 1 && !s.marked && !tracked && !startsWithRating(s) &&
                !(table.has(C::Finding) && !table.has(C::Task) && ranks(s))) || // "P0 - Immediate (24h)"
               // "OWASP top 10": what was looked at, with or without a finding
               (s.is(SectionRole::Controls) && !s.is(SectionRole::Findings) && s.level > 1 && !table.has(C::Finding) &&
                !table.has(C::Gap));
    });
    if (aside >= 0)
        return false;
    const bool rated = table.has(C::Severity) || table.has(C::Priority) || severityColumn(table) >= 0;
    if (!rated && !table.has(C::Key) && m_reading.claims.inFinding(lineOf(table)))
        return false; // it tells of the finding it stands in
    const int group = groupOf(table);
    const bool titled = table.has(C::Finding) || m_wordiest >= 0 ||
                        (m_listsActions ? m_untold && table.has(C::Status)
                                        : (table.has(C::Title) || table.has(C::Description)) && table.has(C::Key));
    const bool kept = table.has(C::Key) &&
                      (table.has(C::Status) || isFixed(outline.at(table.section)) || labelledStatus(table)) &&
                      (table.has(C::Finding) || hasKeys(table) || isAmongIssues(table));
    if (table.has(C::Value) || table.rows.empty() || (table.has(C::Task) && !table.has(C::Finding)))
        return false;
    if (listsEvidence(table) || tellsStates(table))
        return false;
    if (holdsAdvisories(table))
        return true;
    if (titled && (rated || kept || group >= 0 ||
                   (table.has(C::Finding) &&
                    (ratesInTitles(table) ||
                     (ratingAbove(table) && !isAsideOrPlanned(outline, table.section, m_reading.lexicon))))))
        return true;
    if (table.has(C::Gap) && !table.has(C::Current) &&
        (table.has(C::Severity) || ratesGaps(table) || ratingImpact(table) >= 0))
        return true;
    // "Issue | Status", where nothing else is stated
    if (table.columns.front() == C::Finding && holdsMost(table, C::Status) && m_reading.document.findings.isEmpty() &&
        namesAudit(outline, m_reading.lexicon))
        return true;
    if (m_isAudit && table.has(C::Finding) && m_untold && tellsProblems(table))
        return true;
    if (m_isAudit && (table.has(C::Finding) || table.has(C::Gap)) && !table.has(C::Current) && hasKeys(table) &&
        tellsProblems(table))
        return true;
    // A list of what is open: rated, or with a status, where the heading says that it is one.
    const bool named = table.has(C::Title) || table.has(C::Description) || table.has(C::Risk);
    const bool mapped = m_reading.isRegister && !m_reading.mapping.isEmpty(); // a person said what it holds
    if (tracked || (mapped && (named || table.has(C::Finding))))
        return true;
    return named && (m_reading.isRegister || isInRegister(outline, table.section, m_reading.lexicon)) &&
           (holdsMost(table, C::Status) || holdsMost(table, C::Priority) || holdsMost(table, C::Severity) ||
            (table.has(C::Priority) && ratesMost(table, table.column(C::Priority))));
}

bool FindingTables::listsEvidence(const TableView &table) const
{
    const int evidence = table.column(C::Evidence);
    return evidence >= 0 && !table.has(C::Finding) && !table.has(C::Title) && !table.has(C::Severity) &&
           !table.has(C::Priority) && evidence < table.column(C::Description);
}

bool FindingTables::tellsStates(const TableView &table) const
{
    if (!table.has(C::Finding) || table.columns.front() == C::Finding || table.has(C::Key) || table.has(C::Severity) ||
        table.has(C::Priority) || table.has(C::Status))
        return false;
    std::size_t fine = 0;
    std::size_t marked = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const Utf8Text cell(text(table, row, C::Finding));
        fine += cell.view().starts_with("\xE2\x9C\x85");
        marked += withoutLeadingMarks(cell).size() < cell.view().size();
    }
    return fine > 0 && marked * 3 > table.rows.size();
}

bool FindingTables::restatesKeys(const TableView &table) const
{
    const int column = keyColumn(table);
    if (column < 0 || table.has(C::Task) || !(table.has(C::Owner) || table.has(C::Recommendation)) ||
        m_reading.document.findings.isEmpty())
        return false;
    std::size_t known = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const Utf8Text cell(m_reading.cell(table, row, column));
        const std::string_view key = stripped(cell, "[]()*` ");
        known += key.size() > 2 && key.size() <= 12 && m_reading.index.byKey(key) >= 0;
    }
    return known > 1 && known == table.rows.size();
}

bool FindingTables::hasKeys(const TableView &table) const
{
    std::size_t keys = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        keys += std::ranges::any_of(text(table, row, C::Key), &isLetter);
    return keys * 2 > table.rows.size();
}

bool FindingTables::holdsAdvisories(const TableView &table) const
{
    std::size_t keys = 0;
    for (std::size_t row = 0; row < table.rows.size() && table.has(C::Key); ++row)
        keys += isAdvisory(Utf8Text(text(table, row, C::Key)));
    return keys * 2 > table.rows.size();
}

int FindingTables::firstUnnamed(const TableView &table)
{
    const auto names = [](std::optional<C> role) { return !role || role == C::DependsOn; }; // "Dependency"
    const auto first = std::ranges::find_if(table.columns, names);
    return first == table.columns.end() ? -1 : static_cast<int>(first - table.columns.begin());
}

bool FindingTables::isAmongIssues(const TableView &table) const
{
    return m_reading.isRegister || namesIssueList(m_reading.outline, m_reading.lexicon) ||
           isInRegister(m_reading.outline, table.section, m_reading.lexicon) ||
           m_reading.outline.nearest(table.section, [](const Section &s) {
               return s.is(SectionRole::Findings) || s.is(SectionRole::Resolved);
           }) >= 0;
}

bool FindingTables::ratesGaps(const TableView &table) const
{
    const int priority = table.column(C::Priority);
    return priority >= 0 && !ratesMost(table, table.column(C::Gap)) &&
           (ratesMost(table, priority) || holdsMost(table, C::Priority));
}

std::optional<Status> FindingTables::labelledStatus(const TableView &table) const
{
    const Node *above = paragraphAbove(table);
    return above ? labelsStatus(*above) : std::nullopt;
}

std::optional<Status> FindingTables::labelsStatus(const Node &paragraph) const
{
    constexpr std::size_t longest = 80;
    if (paragraph.kind != NodeKind::Paragraph)
        return std::nullopt;
    const std::string label = m_reading.tree.plain(paragraph);
    if (label.size() > longest || !trimmed(label).ends_with(':'))
        return std::nullopt;
    const auto status = m_reading.lexicon.findStatus(withoutLeadingMarks(label));
    return status && status->begin == 0 ? std::optional(status->value) : std::nullopt;
}

NodeIndex FindingTables::siblingBefore(NodeIndex block) const
{
    const NodeIndex around = m_reading.tree.at(block).parent;
    NodeIndex before = block - 1;
    while (before > 0 && m_reading.tree.at(before).parent != around)
        before = m_reading.tree.at(before).parent;
    return before;
}

const Node *FindingTables::paragraphAbove(const TableView &table) const
{
    const NodeIndex before = siblingBefore(table.node);
    return before > 0 && m_reading.tree.at(before).kind == NodeKind::Paragraph ? &m_reading.tree.at(before) : nullptr;
}

std::optional<FindingTables::SaidRating> FindingTables::boldRating(const TableView &table) const
{
    constexpr std::size_t longest = 100;
    const MarkdownTree &tree = m_reading.tree;
    NodeIndex at = siblingBefore(table.node);
    if (labelledStatus(table)) {
        for (at = siblingBefore(at); at > 0 && (tree.at(at).kind == NodeKind::Table || labelsStatus(tree.at(at)));)
            at = siblingBefore(at); // "Fixed:", a table, "Accepted:", a table
    }
    const Node *above = at > 0 && tree.at(at).kind == NodeKind::Paragraph ? &tree.at(at) : nullptr;
    if (!above || above->firstRun >= above->lastRun)
        return std::nullopt;
    for (std::uint32_t run = above->firstRun; run < above->lastRun; ++run) {
        if (!tree.run(run).is(Run::Strong) && !stripped(tree.text(tree.run(run)), ": ").empty())
            return std::nullopt;
    }
    const std::string text = tree.plain(*above);
    const std::string_view said = withoutLeadingMarks(text);
    const auto severity = text.size() <= longest ? m_reading.lexicon.findSeverity(said) : std::nullopt;
    if (!severity || severity->begin > 0)
        return std::nullopt;
    const std::string_view behind = trimmed(said.substr(severity->end));
    const std::string_view words = said.substr(0, severity->end);
    if (!behind.empty() && isWordByte(behind.front()) && !behind.starts_with("\xE2\x80") &&
        !m_reading.lexicon.isIn("issueWord", stripped(behind, ":() 0123456789")))
        return std::nullopt;
    return SaidRating{severity->value, toQString(words), static_cast<int>(above->line)};
}

std::optional<FindingTables::SaidRating> FindingTables::ratingAbove(const TableView &table) const
{
    constexpr std::size_t longest = 200;
    if (!table.has(C::Severity) && severityColumn(table) < 0) {
        if (const auto bold = boldRating(table))
            return bold;
    }
    const Lexicon &lexicon = m_reading.lexicon;
    const Node *above = table.has(C::Severity) ? nullptr : paragraphAbove(table);
    if (!above)
        return std::nullopt;
    const std::string said = m_reading.tree.plain(*above);
    std::string_view sentence = trimmed(said);
    if (sentence.size() > longest || !leadsTo(sentence, static_cast<int>(above->lastLine), lineOf(table)) ||
        !countsOnly(sentence, table.rows.size()))
        return std::nullopt;
    const auto severity = lexicon.findSeverity(sentence);
    if (!severity || severity->value == Severity::Info || !lexicon.hasIn("issueWord", sentence) ||
        lexicon.hasIn("negation", sentence) || lexicon.hasIn("hedge", sentence) || severityColumn(table) >= 0)
        return std::nullopt;
    const std::string_view words = sentence.substr(severity->begin, severity->end - severity->begin);
    if (words.size() == 3 && !isAscii(words.front()))
        return std::nullopt; // 中 is part of many words
    for (auto next = severity; next; next = lexicon.findSeverity(sentence)) {
        if (next->value != severity->value)
            return std::nullopt;
        sentence.remove_prefix(next->end);
    }
    const auto status = lexicon.findStatus(trimmed(said));
    if ((status && status->value != Status::Open) ||
        isAsideOrPlanned(m_reading.outline, table.section, m_reading.lexicon))
        return std::nullopt;
    return SaidRating{severity->value, toQString(words), static_cast<int>(above->line)};
}

bool FindingTables::tellsProblems(const TableView &table) const
{
    const Outline &outline = m_reading.outline;
    if (outline.nearest(table.section, isFixed) < 0 && isAsideOrPlanned(outline, table.section, m_reading.lexicon))
        return false;
    if (table.has(C::Key) &&
        (table.has(C::Recommendation) || table.has(C::Action) || table.has(C::Mitigation) || table.has(C::Resolution) ||
         table.has(C::Location) || (table.has(C::Impact) && hasKeys(table))))
        return true;
    return table.has(C::Status) && outline.nearest(table.section, [](const Section &s) {
        return s.level > 1 && s.is(SectionRole::Findings);
    }) >= 0;
}

int FindingTables::lineOf(const TableView &table) const
{
    return static_cast<int>(m_reading.tree.at(table.node).line);
}

int FindingTables::groupOf(const TableView &table) const
{
    const int rated =
        m_reading.outline.nearest(table.section, [](const Section &s) { return s.level > 1 && s.severity; });
    if (rated >= 0 || !table.has(C::Finding) || table.has(C::Task))
        return rated;
    return m_reading.outline.nearest(table.section, [this](const Section &s) { return ranks(s); });
}

bool FindingTables::ranks(const Section &section) const
{
    if (section.level < 2 || !section.priority || !section.key.empty())
        return false;
    const auto priority = m_reading.lexicon.findPriority(withoutLeadingMarks(section.title));
    return priority && priority->begin == 0;
}

int FindingTables::severityColumn(const TableView &table) const
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
    return ratingImpact(table);
}

int FindingTables::ratingImpact(const TableView &table) const
{
    const int impact = table.column(C::Impact);
    if (impact < 1 || (!table.has(C::Finding) && !table.has(C::Gap)) || table.has(C::Priority) ||
        table.has(C::Probability) || table.has(C::Risk) || table.has(C::Current))
        return -1;
    std::size_t urging = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const Utf8Text cell(m_reading.cell(table, row, impact));
        urging += m_reading.lexicon.priority(withoutLeadingMarks(cell)).has_value();
    }
    return urging * 3 > table.rows.size() * 2 || ratesMost(table, impact) ? impact : -1;
}

bool FindingTables::ratesMost(const TableView &table, int column) const
{
    std::size_t held = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const Utf8Text cell(m_reading.cell(table, row, column));
        held += cell.view().size() < 40 && isRating(cell);
    }
    return held * 3 > table.rows.size() * 2;
}

bool FindingTables::isRating(std::string_view cell) const
{
    const auto end = endingParenthesis(cell);
    return m_reading.lexicon.severity(withoutLeadingMarks(cell)) || m_reading.lexicon.severity(cell) ||
           (end && end->before.size() <= 4 && m_reading.lexicon.severity(end->inside));
}

bool FindingTables::holdsMost(const TableView &table, ColumnRole role) const
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

bool FindingTables::ratesInTitles(const TableView &table) const
{
    std::size_t rated = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        rated += ratingAtEnd(Utf8Text(titleOf(table, row))).has_value();
    return rated * 2 > table.rows.size();
}

std::optional<FindingTables::Rating> FindingTables::ratingAtEnd(std::string_view title) const
{
    const auto end = endingParenthesis(title);
    if (!end || end->before.empty() || end->inside.size() > 40)
        return std::nullopt;
    const auto severity = ratingRemark(end->inside, m_reading.lexicon); // "(low to medium)"
    return severity ? std::optional(Rating{end->before.size(), end->inside, *severity}) : std::nullopt;
}

bool FindingTables::onlyOrders(const TableView &table) const
{
    if (namesKeys(table))
        return true;
    if (holdsMost(table, C::Severity) || holdsMost(table, C::Priority) || table.has(C::Key))
        return false;
    std::size_t known = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        known += m_reading.index.byTitle(Utf8Text(titleOf(table, row))) >= 0 || (m_counted && refers(table, row));
    return known * 2 >= table.rows.size();
}

bool FindingTables::namesKeys(const TableView &table) const
{
    std::size_t known = 0;
    for (std::size_t row = 0; row < table.rows.size() && table.has(C::Finding); ++row) {
        const Utf8Text cell(text(table, row, C::Finding));
        known += onlyKey(cell) && m_reading.index.byKey(stripped(cell, "[]()*` ")) >= 0;
    }
    return known * 2 > table.rows.size();
}

bool FindingTables::refers(const TableView &table, std::size_t row) const
{
    const QString title = titleOf(table, row);
    const qsizetype sign = title.indexOf(u'#');
    return sign >= 0 && sign + 1 < title.size() && title[sign + 1].isDigit();
}

bool FindingTables::listsActions(const TableView &table) const
{
    const int action = table.column(C::Action);
    const int description = table.column(C::Description);
    return action >= 0 && table.has(C::Key) && (description < 0 || action < description) && !table.has(C::Finding) &&
           !table.has(C::Title) && !table.has(C::Risk);
}

int FindingTables::titleColumn(const TableView &table, std::size_t row) const
{
    if (m_listsActions)
        return table.column(C::Action);
    for (const C role : titleRoles) {
        if (!text(table, row, role).isEmpty())
            return table.column(role);
    }
    return m_wordiest;
}

bool FindingTables::isUntitled(const TableView &table) const
{
    return table.has(C::Key) && table.has(C::Severity) &&
           std::ranges::none_of(titleRoles, [&](C role) { return table.has(role); }) && holdsMost(table, C::Severity);
}

bool FindingTables::namesWhatItRates(const TableView &table) const
{
    constexpr std::size_t words = 3; // a row, at least, of what explains it
    if (!m_isAudit || table.columns.empty() || table.columns.front() || !holdsMost(table, C::Severity) ||
        table.has(C::Status) || table.has(C::Value) ||
        std::ranges::any_of(titleRoles, [&](C role) { return table.has(role); }) ||
        isAsideOrPlanned(m_reading.outline, table.section, m_reading.lexicon))
        return false;
    std::size_t told = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const Utf8Text name(m_reading.cell(table, row, 0));
        if (isRating(name) || m_reading.lexicon.findSeverity(withoutLeadingMarks(name)))
            return false; // a scale
        bool explained = false;
        for (std::size_t column = 1; column < table.columns.size() && !explained; ++column)
            explained = static_cast<int>(column) != table.column(C::Severity) &&
                        wordsOf(Utf8Text(m_reading.cell(table, row, static_cast<int>(column))), words).size() == words;
        told += explained;
    }
    return told * 3 > table.rows.size() * 2;
}

int FindingTables::wordiestColumn(const TableView &table) const
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

bool FindingTables::countsInTitles(const TableView &table) const
{
    const auto isNumber = [](QChar c) { return !c.isLetter(); };
    std::size_t counts = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const QString title = titleOf(table, row);
        const qsizetype space = title.indexOf(u' ');
        counts +=
            !title.isEmpty() && (std::ranges::all_of(title, isNumber) ||
                                 (space > 0 && std::all_of(title.begin(), title.begin() + space, isNumber) &&
                                  m_reading.lexicon.isIn("issueWord", Utf8Text(title.mid(space + 1))))); // "4 issues"
    }
    return counts * 2 > table.rows.size();
}

QString FindingTables::titleOf(const TableView &table, std::size_t row) const
{
    return m_reading.cell(table, row, titleColumn(table, row));
}

bool FindingTables::isFixed(const Section &section)
{
    return section.level > 1 && (section.is(SectionRole::Resolved) || section.status == Status::Resolved);
}

} // namespace shipworthy
