#include "importers/findingbuilder.h"
#include "importers/findingindex.h"
#include "importers/issuegroup.h"
#include "importers/itemtitle.h"
#include "importers/keys.h"
#include "importers/leadfindingrecogniser.h"
#include "importers/ratedlistrecogniser.h"
#include "importers/reading.h"
#include "importers/textviews.h"

#include <algorithm>

namespace shipworthy {

namespace {

/// "(CRITICAL SECURITY)" at the end of an item's title.
struct Rating {
    std::string_view title;
    std::string_view words;
    Severity severity;
};

std::optional<Rating> ratingIn(std::string_view text, const Lexicon &lexicon)
{
    const auto end = endingParenthesis(text);
    if (!end) { // "Old routes: 🚨 CRITICAL"
        const std::size_t colon = text.rfind(": ");
        const std::string_view tail = colon == std::string_view::npos ? std::string_view() : text.substr(colon + 2);
        const std::string_view words = withoutLeadingMarks(tail);
        const auto severity = words.size() < tail.size() ? lexicon.severity(words) : std::nullopt;
        return severity ? std::optional(Rating{text.substr(0, colon), words, *severity}) : std::nullopt;
    }
    if (end->before.empty() || end->inside.size() > 40)
        return std::nullopt;
    const Colon colon = findColon(end->inside); // "(Severity: high)"
    const bool labelled =
        colon.at != std::string_view::npos && lexicon.field(end->inside.substr(0, colon.at)) == FieldRole::Severity;
    const std::string_view words =
        withoutLeadingMarks(labelled ? trimmed(end->inside.substr(colon.at + colon.size)) : end->inside);
    const auto severity = ratingRemark(words, lexicon);
    return severity ? std::optional(Rating{end->before, words, *severity}) : std::nullopt;
}

/// Starts with a mark or has a parenthesis: what most items have not.
bool mayBeRated(const MarkdownTree &tree, const Node &leaf)
{
    const Run &first = tree.run(leaf.firstRun);
    const Run &last = tree.run(leaf.lastRun - 1);
    if (first.size > 0 && static_cast<unsigned char>(tree.source()[first.offset]) >= 0xE2)
        return true;
    const std::string_view text = tree.source().substr(first.offset, last.offset + last.size - first.offset);
    return text.find(')') != std::string_view::npos || text.find(": \xF0\x9F") != std::string_view::npos;
}

/// "🔴 No backups" anywhere, or "✅ Backups: nightly" in a list of how things were or are.
bool isPosture(std::string_view title, const Section &section, const Lexicon &lexicon)
{
    const std::string_view bare = withoutLeadingMarks(title);
    const std::string_view mark = title.substr(0, title.size() - bare.size());
    if (mark.empty())
        return false;
    return lexicon.findSeverity(mark) || section.is(SectionRole::Before) || section.is(SectionRole::After);
}

/// What stands below the title of an item: fields ("- **Impact:** …") and words.
void describe(Finding &finding, const Reading &reading, const Node &leaf, const Node &item)
{
    FindingBuilder builder(reading);
    builder.finding.description = finding.description;
    builder.addPlaces(leaf.firstRun, leaf.lastRun);
    for (NodeIndex block = leaf.end; block < item.end; block = reading.tree.at(block).end) {
        if (reading.tree.at(block).kind == NodeKind::BulletList && holdsFields(reading, block))
            builder.addItems(block);
        else
            builder.addFieldsOrBlock(block);
    }
    const Finding told = builder.take();
    finding.description = told.description;
    finding.cause = told.cause;
    finding.scenario = told.scenario;
    finding.impact = told.impact;
    finding.recommendation = told.recommendation;
    finding.owner = told.owner;
    finding.effort = told.effort;
    finding.locations = told.locations;
    if (told.statusOrigin.from != ReadFrom::Nowhere) {
        finding.status = told.status;
        finding.statusOrigin = told.statusOrigin;
        finding.resolution = told.resolution;
    }
}

} // namespace

/// Lists whose items end in a severity restate findings or add new ones: "1. Session handling incomplete (HIGH)".
/// An item that starts with a severity mark restates where a finding fits, and is left alone otherwise.
void readSeverityLists(Reading &reading)
{
    const MarkdownTree &tree = reading.tree;
    const Lexicon &lexicon = reading.lexicon;
    FindingIndex &index = reading.index;
    const bool untold = reading.document.findings.size() < 2;
    readRatedLists(reading);
    index.update(reading.document.findings);
    const std::vector<Node> &nodes = tree.nodes();
    const bool told = std::ranges::count(reading.document.findings, FindingForm::Heading, &Finding::form) > 1;
    int section = 0;
    for (NodeIndex i = 1; i < nodes.size(); ++i) {
        const Node &item = nodes[i];
        if (item.kind != NodeKind::Item || item.task != TaskMark::None)
            continue;
        const NodeIndex text = reading.textOf(i);
        if (text == 0 || tree.at(text).lastRun - tree.at(text).firstRun > 24)
            continue;
        const int line = static_cast<int>(item.line);
        if (reading.claims.has(line) || !mayBeRated(tree, tree.at(text)))
            continue;
        const std::string whole(trimmed(tree.plain(tree.at(text))));
        if (whole.size() > 400)
            continue;
        // An emphasised title with an explanation behind: only the title is rated.
        const Node &leaf = tree.at(text);
        std::uint32_t run = leaf.firstRun;
        while (run < leaf.lastRun && tree.run(run).is(Run::Strong))
            ++run;
        const bool emphasised = run > leaf.firstRun;
        std::string title = emphasised ? std::string(trimmed(tree.plain(leaf.firstRun, run))) : whole;
        if (emphasised && run < leaf.lastRun) { // "**Loose rope** (high)"
            const std::string_view behind = trimmed(tree.text(tree.run(run)));
            if (behind.starts_with('(') && behind.find(')') != std::string_view::npos &&
                !isAsideOrPlanned(reading.outline, reading.outline.sectionAtLine(line), lexicon))
                title += ' ' + std::string(behind.substr(0, behind.find(')') + 1));
        }
        section = reading.outline.sectionAtLine(line);
        const auto rating = ratingIn(title, lexicon);
        const auto priority = !rating && title.ends_with(')') && title.find('(') != std::string::npos
                                ? lexicon.findPriority(std::string_view(title).substr(title.rfind('(')))
                                : std::nullopt;
        const bool marked = !rating && !priority && isPosture(title, reading.outline.at(section), lexicon);
        if (!rating && !priority && !marked)
            continue;
        const std::string_view bare = rating   ? rating->title
                                    : priority ? trimmed(std::string_view(title).substr(0, title.rfind('(')))
                                               : withoutLeadingMarks(title);
        const bool recaps =
            reading.outline.nearest(section, [](const Section &s) { return s.is(SectionRole::Findings); }) < 0;
        qsizetype finding = index.byTitle(bare, recaps ? FindingIndex::Match::Word : FindingIndex::Match::Strict);
        if (finding < 0 && marked) {
            const std::size_t cut = std::min(bare.find(':'), bare.find('('));
            finding = index.byTitle(bare.substr(0, cut), FindingIndex::Match::Loose);
        }
        if (finding >= 0) {
            reading.document.findings[finding].mentions.append({line, toQString(whole)});
            reading.claims.add(tree.at(text));
            continue;
        }
        const int aside = reading.outline.nearest(section, [](const Section &s) {
            return s.is(SectionRole::Excluded) || s.is(SectionRole::Positive) || s.is(SectionRole::Tracking) ||
                   (s.level > 1 && s.is(SectionRole::Alerts));
        });
        // Where headings tell what was found, what is to be done first is some of that in other words.
        if (!rating || aside >= 0 || namesNothing(rating->title, lexicon) || statesAmount(rating->title) ||
            (told && isAsideOrPlanned(reading.outline, section, lexicon)))
            continue;
        Finding added;
        added.title = toQString(stripped(withoutLeadingMarks(rating->title), " :"));
        added.form = FindingForm::List;
        added.severity = rating->severity;
        added.severityOrigin = {ReadFrom::Text, line};
        added.severityText = toQString(rating->words);
        if (const auto key = leadingKey(rating->title)) {
            added.key = toQString(key->key);
            added.title = toQString(rating->title.substr(key->rest));
        } else if (const Section said = titleSection(rating->title, lexicon); said.numberedIssue) {
            added.key = toQString(said.key); // "Finding 1 — Loose rope"
            added.title = toQString(said.name);
        }
        if (emphasised && title.size() < whole.size())
            added.description = toQString(stripped(std::string_view(whole).substr(title.size()), " -:"));
        describe(added, reading, leaf, item);
        if (section > 0)
            added.category = toQString(reading.outline.at(section).name);
        added.section = reading.outline.pathIn(section);
        added.line = line;
        added.lastLine = static_cast<int>(item.lastLine);
        reading.claims.addFinding(added.line, added.lastLine);
        reading.document.findings.append(std::move(added));
        index.update(reading.document.findings);
    }
    if (untold) // items without a rating may stand beside some that have one
        readUnratedFindings(reading);
    index.update(reading.document.findings);
}

} // namespace shipworthy
