#include "importers/listshapes.h"

#include "importers/issuegroup.h"
#include "importers/textviews.h"

namespace shipworthy {

namespace {

/// "1. [HIGH] Loose rope", "1. 🔴 Loose rope": the item says how bad it is.
bool startsRated(const Reading &reading, NodeIndex item)
{
    const NodeIndex text = reading.textOf(item);
    const Node &leaf = reading.tree.at(text);
    if (text == 0 || leaf.firstRun >= leaf.lastRun)
        return false;
    const std::string_view start = reading.tree.text(reading.tree.run(leaf.firstRun)).substr(0, 24);
    const auto severity = reading.lexicon.findSeverity(start);
    return severity && wordsOf(start.substr(0, severity->begin), 1).empty();
}

} // namespace

bool listsFaults(const MarkdownTree &tree, const Section &section)
{
    const NodeIndex list = section.bodyBegin;
    if (list >= section.bodyEnd || tree.at(list).kind != NodeKind::BulletList)
        return false;
    int faults = 0;
    bool others = false;
    forEachChild(tree, list, [&](NodeIndex item, const Node &node) {
        const NodeIndex text = item + 1;
        const bool fault = text < node.end && tree.at(text).kind == NodeKind::Paragraph &&
                           tree.at(text).firstRun < tree.at(text).lastRun &&
                           tree.text(tree.run(tree.at(text).firstRun)).starts_with("\xE2\x9D\x8C");
        faults += fault;
        others = others || !fault;
    });
    return faults > 1 && !others;
}

bool isRatedPart(const Reading &reading, int section)
{
    const Outline &outline = reading.outline;
    const Section &own = outline.at(section);
    return own.parent > 0 && outline.at(own.parent).severity && !own.severity && !own.priority &&
           listsFaults(reading.tree, own) && !reading.claims.inFinding(own.line) &&
           (isIssueGroup(outline, own.parent, reading.lexicon) || isBareRating(outline, own.parent, reading.lexicon));
}

bool holdsTitles(const Reading &reading, NodeIndex list)
{
    const MarkdownTree &tree = reading.tree;
    if (tree.at(list).kind != NodeKind::BulletList && tree.at(list).kind != NodeKind::OrderedList)
        return false;
    bool all = true;
    forEachChild(tree, list, [&](NodeIndex item, const Node &) {
        const NodeIndex text = reading.textOf(item);
        all = all && text != 0 && tree.at(text).firstRun < tree.at(text).lastRun &&
              tree.run(tree.at(text).firstRun).is(Run::Strong);
    });
    return all;
}

bool isTierOfTitles(const Reading &reading, int section)
{
    const Outline &outline = reading.outline;
    const Section &own = outline.at(section);
    const DocumentKind kind = reading.document.kind;
    const auto isTier = [&](const Section &s) {
        return s.severity && s.severity != own.severity && startsWithRating(s) &&
               wordsOfItsOwn(s.title, reading.lexicon) < 1;
    };
    const auto isOfRisks = [](const Section &s) { return s.is(SectionRole::Risks) || s.is(SectionRole::RiskAreas); };
    return (kind == DocumentKind::Audit || kind == DocumentKind::Review || kind == DocumentKind::Report) &&
           own.bodyBegin < own.bodyEnd && holdsTitles(reading, own.bodyBegin) && hasSibling(outline, section, isTier) &&
           outline.nearest(own.parent, isOfRisks) < 0;
}

int firstNumber(const MarkdownTree &tree, NodeIndex list)
{
    const std::string_view text = trimmed(tree.line(static_cast<int>(tree.at(list + 1).line)));
    int number = 0;
    for (std::size_t i = 0; i < text.size() && i < 3 && isDigit(text[i]); ++i)
        number = number * 10 + (text[i] - '0');
    return number;
}

std::vector<int> countedParts(const Reading &reading)
{
    const Outline &outline = reading.outline;
    const MarkdownTree &tree = reading.tree;
    if (!namesIssueList(outline, reading.lexicon))
        return {};
    std::vector<int> parts;
    int next = 1;
    for (int i = 1; i < outline.count(); ++i) {
        const NodeIndex list = outline.at(i).bodyBegin;
        if (list >= outline.at(i).bodyEnd || tree.at(list).kind != NodeKind::OrderedList ||
            firstNumber(tree, list) != next || isAsideOrPlanned(outline, i, reading.lexicon))
            continue;
        if (startsRated(reading, list + 1))
            return {}; // read for what it says
        forEachChild(tree, list, [&](NodeIndex, const Node &) { ++next; });
        parts.push_back(i);
    }
    return parts.size() > 1 ? parts : std::vector<int>();
}

} // namespace shipworthy
