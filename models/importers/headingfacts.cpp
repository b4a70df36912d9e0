#include "importers/headingfacts.h"

#include "importers/headingshapes.h"
#include "importers/issuegroup.h"
#include "importers/places.h"
#include "importers/textviews.h"

#include <algorithm>

namespace shipworthy {

namespace {

/// A numbered step of a phase has the phase's priority and owner, unless it states its own.
void takePhase(Finding &finding, const Reading &reading, int phase)
{
    const Section &section = reading.outline.at(phase);
    for (NodeIndex i = section.bodyBegin; i < section.bodyEnd; i = reading.tree.at(i).end) {
        const Node &node = reading.tree.at(i);
        if (node.kind != NodeKind::Paragraph)
            continue;
        for (const LabelledValue &field : reading.fields.of(node)) {
            const std::string value = plainValue(reading.tree, field);
            const auto priority =
                field.role == FieldRole::Priority ? reading.lexicon.findPriority(value) : std::nullopt;
            if (priority && !finding.priority) {
                finding.priority = priority->value;
                finding.priorityOrigin = {ReadFrom::HeadingAbove, section.line};
            }
            if (field.role == FieldRole::Owner && finding.owner.isEmpty())
                finding.owner = toQString(value);
        }
    }
    if (!finding.priority && section.priority) {
        finding.priority = section.priority;
        finding.priorityOrigin = {ReadFrom::HeadingAbove, section.line};
    }
}

/// What stands below "#### Severity" or "#### Status" in a few words, and no list of fields.
std::string ratingBelow(const Reading &reading, const Section &section)
{
    constexpr std::size_t most = 60; // bytes
    const Node &node = reading.tree.at(section.bodyBegin);
    if (section.bodyBegin >= section.bodyEnd || node.kind != NodeKind::Paragraph || !reading.fields.of(node).empty())
        return {};
    const std::string text = reading.tree.plain(node);
    return std::string(std::string_view(text).substr(0, std::min(text.find('\n'), most)));
}

/// What the last words of a section say of it in few: "Fixed in 65f6", "Acknowledged."
std::optional<Lexicon::Hit<Status>> closingStatus(const Reading &reading, const Section &section, int &line)
{
    constexpr std::size_t mostWords = 6;
    const Node *last = nullptr;
    for (NodeIndex block = section.bodyBegin; block < section.bodyEnd; block = reading.tree.at(block).end) {
        if (reading.tree.at(block).kind != NodeKind::Rule)
            last = &reading.tree.at(block);
    }
    if (!last || last->kind != NodeKind::Paragraph || !reading.fields.of(*last).empty())
        return std::nullopt;
    const std::string text = reading.tree.plain(*last);
    const std::string_view said = trimmed(text);
    if (wordsOf(said, mostWords + 1).size() > mostWords || said.ends_with('?'))
        return std::nullopt;
    auto status = reading.lexicon.findStatus(said);
    if (!status || status->begin > 0 || (!isDone(status->value) && status->value != Status::Accepted))
        return std::nullopt;
    line = static_cast<int>(last->line);
    return status;
}

/// "## Details of the fixes" and "## What was fixed", and all of "# Loose rope - FIXED", but not "## Recommended
/// fixes".
bool isToldOfMends(const Reading &reading, int section)
{
    if (section <= 0 || reading.outline.at(section).level < 2)
        return false;
    const std::string_view title = reading.outline.at(section).title;
    const auto last = reading.lexicon.findStatus(title);
    const bool fixed =
        (last && last->value == Status::Resolved && last->end == title.size()) || namesMended(reading.outline);
    return (fixed || reading.lexicon.hasIn("mendWord", title)) && !reading.lexicon.hasIn("adviceWord", title) &&
           !isAsideOrPlanned(reading.outline, section, reading.lexicon);
}

/// "Loose rope." of "Loose rope. It holds the boat.": what can stand for a title.
QString firstSentenceOf(const QString &text)
{
    constexpr qsizetype longest = 160;
    qsizetype end = text.indexOf(QLatin1Char('\n'));
    if (const qsizetype stop = text.indexOf(QLatin1String(". ")); stop >= 0 && (end < 0 || stop < end))
        end = stop;
    QString sentence = end < 0 ? text : text.left(end);
    while (sentence.endsWith(QLatin1Char('.')))
        sentence.chop(1);
    return sentence.size() <= longest ? sentence : QString();
}

} // namespace

bool tellsOfOne(const Reading &reading, const Section &section)
{
    bool rated = false;
    bool told = false;
    for (NodeIndex i = section.bodyBegin; i < section.bodyEnd; ++i) {
        for (const LabelledValue &field : reading.fields.of(reading.tree.at(i))) {
            rated = rated || field.role == FieldRole::Severity;
            told = told || field.role == FieldRole::Description;
        }
    }
    return rated && told;
}

bool statesPass(const Reading &reading, const Section &section)
{
    for (NodeIndex i = section.bodyBegin; i < section.bodyEnd; ++i) {
        for (const LabelledValue &field : reading.fields.of(reading.tree.at(i))) {
            if (field.role != FieldRole::Status)
                continue;
            const std::string value = plainValue(reading.tree, field);
            const std::string_view state = std::string_view(value).substr(0, value.find('('));
            if (reading.lexicon.controlStatus(withoutLeadingMarks(trimmed(state))) == ControlStatus::Pass)
                return true;
        }
    }
    return false;
}

bool headsIssues(const Reading &reading, const Section &section)
{
    if (!reading.lexicon.hasIn("issueWord", section.name) || isKeyed(section))
        return false;
    const MarkdownTree &tree = reading.tree;
    for (NodeIndex block = section.bodyBegin; block < section.bodyEnd; block = tree.at(block).end) {
        const Node &leaf = tree.at(block);
        std::uint32_t end = leaf.firstRun;
        while (leaf.kind == NodeKind::Paragraph && end < leaf.lastRun && tree.run(end).is(Run::Strong))
            ++end;
        if (end == leaf.firstRun)
            continue;
        const std::string bold = tree.plain(leaf.firstRun, end);
        const Section title = titleSection(trimmed(bold), reading.lexicon);
        if (!title.name.empty() && (title.numberedIssue || isKeyed(title)))
            return true;
    }
    return false;
}

bool statesRemedy(const Reading &reading, const Section &section)
{
    for (NodeIndex i = section.bodyBegin; i < section.bodyEnd; ++i) {
        for (const LabelledValue &field : reading.fields.of(reading.tree.at(i))) {
            if (field.role == FieldRole::Recommendation || field.role == FieldRole::Resolution)
                return true;
        }
    }
    return false;
}

int ratingsIn(const Reading &reading, const Section &section)
{
    int ratings = 0;
    for (NodeIndex i = section.bodyBegin; i < section.bodyEnd; ++i) {
        if (reading.tree.at(i).kind != NodeKind::Paragraph)
            continue;
        for (const LabelledValue &field : reading.fields.of(reading.tree.at(i)))
            ratings += field.role == FieldRole::Severity && !reading.lexicon.hasIn("risk", field.label);
    }
    return ratings;
}

int addLabelledSections(FindingBuilder &builder, const Reading &reading, int index)
{
    const Outline &outline = reading.outline;
    int last = 0;
    for (int i = index + 1; i < outline.at(index).end; ++i) {
        const Section &child = outline.at(i);
        if (child.parent != index)
            continue;
        if (const auto stated = statementOf(outline, i, reading.lexicon); stated && !builder.has(stated->role)) {
            builder.state(stated->role, stated->label, stated->value, child.line);
            last = std::max(last, child.line);
        }
        if (!child.labels)
            continue;
        const bool rates = child.labels == FieldRole::Severity;
        if (const std::string rating = rates || child.labels == FieldRole::Status ? ratingBelow(reading, child) : "";
            !rating.empty()) {
            builder.state(*child.labels, child.name, rating, child.line);
            last = std::max(last, static_cast<int>(reading.tree.at(child.bodyBegin).lastLine));
            if (rates)
                continue;
        }
        if (child.labels == FieldRole::Resolution && !statesStatus(builder.finding)) { // "### Fix applied"
            if (const auto status = reading.lexicon.findStatus(child.name)) {
                builder.finding.status = status->value;
                builder.finding.statusOrigin = {ReadFrom::Field, child.line};
            }
        }
        builder.open(*child.labels);
        for (NodeIndex block = child.bodyBegin; block < child.bodyEnd; block = reading.tree.at(block).end) {
            const Node &node = reading.tree.at(block);
            if (node.kind != NodeKind::Rule)
                builder.addFieldsOrBlock(block);
            last = std::max(last, static_cast<int>(node.lastLine));
        }
    }
    return last;
}

void addHeadingFinding(FindingBuilder &builder, Reading &reading, const HeadingOfFinding &heading)
{
    const Outline &outline = reading.outline;
    const auto [index, group, phase, lastLine, fixed, reportsMends] = heading;
    const Section &section = outline.at(index);
    Finding finding = builder.take();
    finding.form = FindingForm::Heading;
    const std::string_view named = section.key.empty() ? issueTitle(section, reading.lexicon) : section.name;
    std::string_view title = named.empty() ? section.name : named;
    if (isLetterOrdinal(title))
        title = trimmed(title.substr(2));
    const bool isAddress = title.starts_with("http") && title.find(' ') == std::string_view::npos;
    finding.title = toQString(title);
    if (finding.locations.isEmpty() || isAddress)
        finding.locations = placesOfTitle(title);
    if (isAddress) { // the place is all that it says
        if (const QString sentence = firstSentenceOf(finding.description); !sentence.isEmpty())
            finding.title = sentence;
    }
    if (finding.key.isEmpty())
        finding.key = toQString(section.key);
    const Origin own{ReadFrom::Heading, section.line};
    const Origin above{ReadFrom::HeadingAbove, group >= 0 ? outline.at(group).line : 0};
    if (!finding.severity && section.severity &&
        (section.marked ||
         (section.key.empty() && section.severityText.data() < named.data()))) { // "Critical finding: no lock"
        finding.severity = section.severity;
        finding.severityText = toQString(section.severityText);
        finding.severityOrigin = own;
    }
    if (!finding.severity && group >= 0 && outline.at(group).severity) {
        finding.severity = outline.at(group).severity;
        finding.severityText = toQString(outline.at(group).severityText);
        finding.severityOrigin = above;
    }
    builder.rateByUrgency(finding);
    if (!finding.priority && section.priority) {
        finding.priority = section.priority;
        finding.priorityOrigin = own;
    }
    if (!finding.priority && group >= 0 && outline.at(group).priority) {
        finding.priority = outline.at(group).priority;
        finding.priorityOrigin = above;
    }
    if (finding.status == Status::Resolved && section.status == Status::Partial) {
        finding.status = Status::Partial; // of two claims the one that says less
        finding.statusOrigin = own;
    }
    if (finding.status == Status::Open && !statesStatus(finding)) {
        if (section.struck || (section.status && !(fixed && section.status == Status::Open))) {
            finding.status = section.status.value_or(Status::Resolved);
            finding.statusOrigin = own;
        } else if (group >= 0 && outline.at(group).status) {
            finding.status = *outline.at(group).status;
            finding.statusOrigin = above;
        } else if (section.mends && reportsMends) {
            finding.status = Status::Resolved;
            finding.statusOrigin = own;
        } else if (reportsMends && builder.tellsProblem() && isToldOfMends(reading, section.parent) &&
                   (builder.has(FieldRole::Recommendation) || builder.has(FieldRole::Resolution))) {
            finding.status = Status::Resolved;
            finding.statusOrigin = {ReadFrom::HeadingAbove, outline.at(section.parent).line};
        } else if (fixed) {
            finding.status = Status::Resolved;
            finding.statusOrigin = {ReadFrom::HeadingAbove, outline.at(section.parent).line};
        } else if (int line = 0; const auto closing = closingStatus(reading, section, line)) {
            finding.status = closing->value;
            finding.statusOrigin = {ReadFrom::Field, line};
        }
    }
    if (phase >= 0)
        takePhase(finding, reading, phase);
    finding.section = reading.outline.pathTo(index);
    finding.line = section.line;
    finding.lastLine = lastLine;
    QList<ChecklistEntry> &boxes = reading.document.checklist;
    for (auto box = std::ranges::upper_bound(boxes, finding.line, {}, &ChecklistEntry::line);
         box != boxes.end() && box->line <= lastLine; ++box) {
        if (box->finding.isEmpty())
            box->finding = finding.key;
    }
    reading.claims.addFinding(finding.line, finding.lastLine);
    reading.document.findings.append(std::move(finding));
}

} // namespace shipworthy
