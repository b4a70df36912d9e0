#include "importers/findingbuilder.h"
#include "importers/issuegroup.h"
#include "importers/itemtitle.h"
#include "importers/reading.h"
#include "importers/textviews.h"
#include "importers/values.h"

namespace shipworthy {

namespace {

/// Where the words in bold end that a colon or dash parts from what follows: of "**Loose rope**: since May"; else the
/// end of all.
std::size_t boldName(const MarkdownTree &tree, const Node &leaf, std::string_view whole)
{
    std::uint32_t run = leaf.firstRun;
    while (run < leaf.lastRun && tree.run(run).is(Run::Strong))
        ++run;
    const std::string bold(trimmed(run > leaf.firstRun ? tree.plain(leaf.firstRun, run) : std::string()));
    const std::string_view behind = trimmed(whole.substr(std::min(bold.size(), whole.size())));
    const bool parted = behind.starts_with(':') || behind.starts_with('-') || behind.starts_with("\xE2\x80\x94") ||
                        behind.starts_with("\xE2\x80\x93") || behind.starts_with("\xEF\xBC\x9A");
    const bool names = wordsOf(bold, 2).size() > 1 || (!bold.empty() && !isAscii(bold.front()));
    return parted && names && whole.starts_with(bold) ? bold.size() : whole.size();
}

/// The text with what stands before it: "since May", set apart from its title by a colon or dash.
QString withBefore(const QString &text, std::string_view before)
{
    before = stripped(before, " :-\t");
    for (const std::string_view sign : {"\xE2\x80\x94", "\xE2\x80\x93", "\xEF\xBC\x9A"}) { // — – ：
        if (before.starts_with(sign))
            before = trimmed(before.substr(sign.size()));
    }
    if (before.empty())
        return text;
    return text.isEmpty() ? toQString(before) : toQString(before) + QStringLiteral("\n\n") + text;
}

} // namespace

/// An item of a list is a finding where fields of one stand beneath it ("- **File**: …", "- **Fix**: …") and it, or the
/// heading above, is rated.
void readListFindings(Reading &reading)
{
    const MarkdownTree &tree = reading.tree;
    const Outline &outline = reading.outline;
    const std::vector<Node> &nodes = tree.nodes();
    const bool told = !reading.document.findings.isEmpty();
    int section = 0;
    for (NodeIndex i = 1; i < nodes.size(); ++i) {
        while (section + 1 < outline.count() && outline.at(section + 1).heading <= i)
            ++section;
        const Node &item = nodes[i];
        if (item.kind != NodeKind::Item || item.task != TaskMark::None)
            continue;
        const NodeIndex text = reading.textOf(i);
        if (text == 0 || tree.at(text).end >= item.end || nodes[nodes[item.parent].parent].kind == NodeKind::Item)
            continue;
        const NodeIndex list = tree.at(text).end;
        const NodeIndex first = tree.at(list).kind == NodeKind::BulletList ? reading.textOf(list + 1) : 0;
        if (first == 0 || (reading.fields.of(tree.at(first)).empty() && !holdsFields(reading, list)) ||
            reading.claims.inFinding(static_cast<int>(item.line)))
            continue;
        const int aside = outline.nearest(section, [](const Section &s) {
            return s.is(SectionRole::Excluded) || s.is(SectionRole::Positive) || s.is(SectionRole::Tracking) ||
                   s.is(SectionRole::Roadmap) || s.is(SectionRole::NextSteps) ||
                   (s.is(SectionRole::Phase) && !s.severity);
        });
        if (aside >= 0 || (told && isAsideOrPlanned(outline, section, reading.lexicon)))
            continue; // what is to be done about what headings told
        FindingBuilder builder(reading);
        builder.addItems(list);
        const int rated = outline.nearest(section, [](const Section &s) { return s.severity.has_value(); });
        // Unrated, it must say what is wrong and what to do about it.
        const bool tells = (builder.has(FieldRole::Recommendation) || builder.has(FieldRole::Resolution)) &&
                           (builder.has(FieldRole::Impact) || builder.tellsProblem()) &&
                           !isAsideOrPlanned(outline, section, reading.lexicon);
        if (builder.knownFields() < 2 || (rated < 0 && !builder.isRated() && !tells))
            continue;
        Finding finding = builder.take();
        const std::string whole(trimmed(tree.plain(tree.at(text))));
        const std::size_t nameEnd = boldName(tree, tree.at(text), whole);
        const ItemTitle title = itemTitle(std::string_view(whole).substr(0, nameEnd), reading.lexicon);
        finding.description = withBefore(finding.description, std::string_view(whole).substr(nameEnd));
        if (!finding.severity && title.severity) {
            finding.severity = title.severity;
            finding.severityText = toQString(title.severityText);
            finding.severityOrigin = {ReadFrom::Text, static_cast<int>(item.line)};
        }
        if (!finding.severity && rated >= 0) {
            finding.severity = outline.at(rated).severity;
            finding.severityText = toQString(outline.at(rated).severityText);
            finding.severityOrigin = {ReadFrom::HeadingAbove, outline.at(rated).line};
            if (!finding.priority && outline.at(rated).priority) {
                finding.priority = outline.at(rated).priority;
                finding.priorityOrigin = finding.severityOrigin;
            }
        }
        builder.rateByUrgency(finding);
        if (!title.key.empty())
            finding.key = toQString(title.key);
        finding.title = toQString(title.name);
        if (title.status && finding.status == Status::Open && !statesStatus(finding)) {
            finding.status = *title.status;
            finding.statusOrigin = {ReadFrom::Text, static_cast<int>(item.line)};
        }
        finding.form = FindingForm::List;
        finding.section = reading.outline.pathIn(section);
        finding.line = static_cast<int>(item.line);
        finding.lastLine = static_cast<int>(item.lastLine);
        reading.claims.addFinding(finding.line, finding.lastLine);
        reading.document.findings.append(std::move(finding));
    }
}

} // namespace shipworthy
