#include "importers/groupeditems.h"

#include "importers/findingbuilder.h"
#include "importers/headingshapes.h"
#include "importers/issuegroup.h"
#include "importers/itemtitle.h"
#include "importers/keys.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <algorithm>

namespace shipworthy {

namespace {

constexpr std::size_t longest = 160; // bytes of a title that is a sentence

bool saysSomething(std::string_view title)
{
    return std::ranges::any_of(title, [](char c) { return isWordByte(c) && !isDigit(c); });
}

void setStatus(Finding &finding, Status status, const Node &leaf)
{
    finding.status = status;
    finding.statusOrigin = {ReadFrom::Text, static_cast<int>(leaf.line)};
}

std::string_view withoutDash(std::string_view text)
{
    for (const std::string_view sign : {"\xE2\x80\x94", "\xE2\x80\x93", "\xEF\xBC\x9A"}) { // — – ：
        if (text.starts_with(sign))
            text = trimmed(text.substr(sign.size()));
    }
    return text;
}

} // namespace

void GroupedItems::read(int index, NodeIndex item, const Node &node, bool numbered)
{
    const MarkdownTree &tree = m_reading.tree;
    const Lexicon &lexicon = m_reading.lexicon;
    const NodeIndex text = m_reading.textOf(item);
    const int line = static_cast<int>(node.line);
    const bool box = node.task != TaskMark::None;
    if (text == 0 || (box && !m_takesBoxes) || m_reading.claims.inFinding(line))
        return;
    const Node &leaf = tree.at(text);
    const std::string whole(trimmed(tree.plain(leaf)));
    const std::string_view bare = withoutLeadingMarks(whole);
    const WordList words = wordsOf(bare, 3);
    if (words.empty() || (words.size() < 2 && bare.size() < 8) || lexicon.isNothing(bare) || isPlaceholder(bare))
        return;
    // "No critical issues found", but not "No rate limiting on the login"
    if (lexicon.isIn("negation", words.front().text) && bare.size() < 60 && lexicon.hasIn("issueWord", bare))
        return;
    if (statesAmount(bare))
        return;
    std::optional<Severity> rating; // "**Critical**: no lock on the door"
    for (const LabelledValue &field : m_reading.fields.of(leaf)) {
        const std::string_view value = rawValue(tree, field);
        if (!value.empty() && wordsOf(value, 3).size() < 3 &&
            (isDigit(value.front()) || lexicon.hasIn("risk", field.label)))
            return; // "**Errors:** 59" counts, "**Gate risk:** very low" rates a kind
        if (const auto severity = field.role ? std::nullopt : lexicon.severity(field.label)) {
            rating = severity;
            continue;
        }
        const auto sort = field.role ? std::nullopt : lexicon.findSection(field.label);
        if (sort && sort->begin == 0 && sort->end == field.label.size())
            return; // "**Strengths:** …" sums up
        const bool describes = field.role && *field.role != FieldRole::Title && *field.role != FieldRole::Category;
        if (describes && !numbered)
            return; // "- **Impact:** …" speaks of something above
    }
    const Section &section = m_reading.outline.at(m_rater >= 0 ? m_rater : index);
    Finding finding;
    finding.form = box ? FindingForm::Checklist : FindingForm::List;
    takeTitle(finding, leaf, bare);
    if (rating) {
        const LabelledValue &label = m_reading.fields.of(leaf).front();
        finding.title = toQString(plainValue(tree, label));
        finding.description.clear();
    }
    nameByColon(finding);
    const Utf8Text title(finding.title);
    if (!saysSomething(title) || controlOutcome(title, lexicon) == ControlStatus::Pass)
        return; // "**100 %** of the gates", "Gate - PASS"
    if (namesNothing(title, lexicon) && (lexicon.findSeverity(title) || lexicon.findPriority(title)))
        return; // "**CRITICAL SECURITY ISSUES**" heads others
    if (rating) {
        finding.severity = rating;
        finding.severityText = toQString(m_reading.fields.of(leaf).front().label);
    }
    if (finding.severity) {
        finding.severityOrigin = {ReadFrom::Text, line};
    } else if (section.severity) {
        finding.severity = section.severity;
        finding.severityText = toQString(section.severityText);
        finding.severityOrigin = {ReadFrom::HeadingAbove, section.line};
    }
    finding.priority = section.priority;
    finding.priorityOrigin = {section.priority ? ReadFrom::HeadingAbove : ReadFrom::Nowhere, section.line};
    const auto mark = lexicon.findStatus(std::string_view(whole).substr(0, whole.size() - bare.size()));
    if (mark) {
        setStatus(finding, mark->value, leaf);
    } else if (section.status && finding.statusOrigin.from == ReadFrom::Nowhere) {
        finding.status = *section.status;
        finding.statusOrigin = {ReadFrom::HeadingAbove, section.line};
    }
    for (std::uint32_t run = leaf.firstRun; run < leaf.lastRun && run < leaf.firstRun + 2; ++run) {
        if (tree.run(run).is(Run::Struck))
            setStatus(finding, Status::Resolved, leaf);
    }
    FindingBuilder places(m_reading);
    for (NodeIndex i = text; i < node.end; ++i) {
        if (tree.at(i).kind == NodeKind::Paragraph)
            places.addPlaces(tree.at(i).firstRun, tree.at(i).lastRun);
    }
    finding.locations = places.take().locations;
    if (leaf.end < node.end) {
        const int first = static_cast<int>(tree.at(leaf.end).line);
        const std::string_view below = tree.lines(first, static_cast<int>(node.lastLine));
        finding.description += (finding.description.isEmpty() ? QString() : QStringLiteral("\n\n")) + dedented(below);
    }
    if (box) {
        finding.checked = node.task == TaskMark::Done;
        if (*finding.checked && finding.status == Status::Open) {
            finding.status = Status::Resolved;
            finding.statusOrigin = {ReadFrom::Box, line};
        }
    }
    finding.section = m_reading.outline.pathIn(index);
    finding.line = line;
    finding.lastLine = static_cast<int>(node.lastLine);
    if (restates(finding, whole))
        return;
    m_reading.claims.addFinding(finding.line, finding.lastLine);
    m_reading.document.findings.append(std::move(finding));
}

/// "门锁损坏：gate.c 中……" is the name, and what is said of it: a script without spaces has no other sign of that.
void GroupedItems::nameByColon(Finding &finding)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 30;
    const qsizetype colon = finding.title.indexOf(u'\uFF1A');
    if (colon < shortest || colon > longest || finding.title.size() < 2 * colon || !finding.description.isEmpty() ||
        finding.title.startsWith(u'\u201C')) // a claim, and the answer to it
        return;
    finding.description = finding.title.mid(colon + 1).trimmed();
    finding.title = finding.title.left(colon).trimmed();
}

bool GroupedItems::restates(const Finding &item, const std::string &whole)
{
    qsizetype known = item.key.isEmpty() ? -1 : m_reading.index.byKey(Utf8Text(item.key));
    const Utf8Text title(item.title);
    if (known < 0)
        known = m_reading.index.byTitle(title);
    if (const auto end = endingParenthesis(title); known < 0 && end && wordsOf(end->before, 3).size() == 3)
        known = m_reading.index.byTitle(end->before); // "Loose rope on the pier (dangerous)"
    if (known < 0)
        return false;
    Finding &finding = m_reading.document.findings[known];
    if (!finding.severity && item.severity) {
        finding.severity = item.severity;
        finding.severityText = item.severityText;
        finding.severityOrigin = item.severityOrigin;
    }
    if (!finding.priority && item.priority) {
        finding.priority = item.priority;
        finding.priorityOrigin = item.priorityOrigin;
    }
    finding.mentions.append({item.line, toQString(whole)});
    m_reading.claims.add(item.line, item.lastLine);
    return true;
}

void GroupedItems::takeTitle(Finding &finding, const Node &leaf, std::string_view bare) const
{
    const MarkdownTree &tree = m_reading.tree;
    std::string_view title = bare;
    std::string behind;
    std::uint32_t run = leaf.firstRun;
    while (run < leaf.lastRun && tree.run(run).is(Run::Strong))
        ++run;
    const std::string strong = run > leaf.firstRun ? tree.plain(leaf.firstRun, run) : std::string();
    if (run < leaf.lastRun && wordsOf(strong, 1).size() == 1) {
        const auto begin = tree.run(run).offset;
        const auto end = tree.run(leaf.lastRun - 1).offset + tree.run(leaf.lastRun - 1).size;
        std::string_view rest = stripped(tree.source().substr(begin, end - begin), "*_ :-\t");
        if (const auto status = leadingStatus(rest, m_reading.lexicon)) { // "**Loose rope** (FIXED) - tied"
            setStatus(finding, status->status, leaf);
            rest = stripped(status->behind, " :-");
        }
        rest = withoutDash(rest);
        const auto key = onlyKey(strong);
        const auto status = m_reading.lexicon.status(strong);
        if (key || status || isVerb(strong)) { // "**L1** — loose rope", "**FIXED**: loose rope", "**ADD**: a rope"
            if (key)
                finding.key = toQString(*key);
            if (status)
                setStatus(finding, *status, leaf);
            behind = tree.plain(run, leaf.lastRun);
            title = withoutDash(stripped(behind, " :-"));
        } else {
            title = strong;
        }
        const bool sentence = title != strong && title.size() > longest;
        if (title == strong || sentence)
            finding.description = toQString(rest);
        if (sentence)
            title = title.substr(0, title.find(". "));
    }
    if (title.ends_with("\xEF\xBC\x9A")) // ：
        title.remove_suffix(3);
    const ItemTitle said = itemTitle(title, m_reading.lexicon);
    if (!said.key.empty() && finding.key.isEmpty())
        finding.key = toQString(said.key);
    if (said.status)
        setStatus(finding, *said.status, leaf);
    finding.severity = said.severity;
    finding.severityText = toQString(said.severityText);
    finding.title = toQString(said.name);
}

bool GroupedItems::isVerb(std::string_view strong) const
{
    const WordList words = wordsOf(strong, 2);
    return words.size() == 1 && std::ranges::none_of(words.front().text, isLower) &&
           m_reading.lexicon.isWeak(lowered(words.front().text));
}

} // namespace shipworthy
