#include "importers/findingbuilder.h"
#include "importers/groupeditems.h"
#include "importers/headingshapes.h"
#include "importers/issuegroup.h"
#include "importers/keys.h"
#include "importers/leadfindingrecogniser.h"
#include "importers/listshapes.h"
#include "importers/reading.h"
#include "importers/textviews.h"

#include <algorithm>

namespace shipworthy {

namespace {

/// Lists right below a heading that says "Critical issues (4)" and no more: an item is a finding.
class GroupedFindings {
public:
    explicit GroupedFindings(Reading &reading)
        : m_reading(reading)
        , m_items(reading)
    {
    }

    void read()
    {
        const Outline &outline = m_reading.outline;
        m_reading.index.update(m_reading.document.findings); // those told apart from lists
        const std::vector<int> counted = countedParts(m_reading);
        for (const int part : counted)
            readSection(part);
        for (int i = 1; i < outline.count(); ++i) {
            const Section &section = outline.at(i);
            if (!counted.empty() &&
                outline.nearest(i, [](const Section &s) { return s.level > 1 && s.is(SectionRole::Findings); }) < 0)
                continue; // ways out of what was counted
            const bool rated = section.severity || section.priority;
            const bool beside = !rated && isUnratedIssueGroup(outline, i, m_reading.lexicon) &&
                                hasSibling(outline, i, isRated) && !m_reading.document.findings.isEmpty();
            if (beside || (rated && (isIssueGroup(outline, i, m_reading.lexicon) || isTierBeside(i) ||
                                     (isBareRating(outline, i, m_reading.lexicon) &&
                                      (holdsMarkedItems(i) || holdsKeyedItems(i) || isTierOfTitles(m_reading, i)))))) {
                readSection(i);
                m_lastTier = rated ? i : m_lastTier;
            } else if (isRatedPart(m_reading, i)) {
                readPart(i);
            } else {
                readOtherLists(i);
                if (rated && headsFindings(section))
                    m_lastTier = i;
            }
        }
    }

    /// Where nothing else states findings: lists below "Known issues" and "Problems found", and below the headings that
    /// divide them.
    void readUnrated()
    {
        const Outline &outline = m_reading.outline;
        m_isElsewhere = !m_reading.document.findings.isEmpty();
        // "Reporting issues" of a guide and "Known issues" of a change log are no audit's.
        const DocumentKind kind = m_reading.document.kind;
        const bool audits = kind == DocumentKind::Audit || kind == DocumentKind::Review ||
                            kind == DocumentKind::Report || namesIssueList(outline, m_reading.lexicon);
        if (audits)
            readUnratedGroups();
        if ((audits || namesGaps(outline)) && m_reading.document.findings.size() < 2)
            readTiers();
        if (m_reading.document.findings.isEmpty())
            readBoxes();
    }

private:
    [[nodiscard]] static bool namesGaps(const Outline &outline)
    {
        return std::ranges::any_of(outline.sections(),
                                   [](const Section &s) { return s.level == 1 && s.is(SectionRole::Gaps); });
    }

    /// "## Medium priority" right behind "## Critical issues", whose parts were findings: so are those below it.
    [[nodiscard]] bool isTierBeside(int index) const
    {
        const Outline &outline = m_reading.outline;
        const Section &section = outline.at(index);
        return m_lastTier > 0 && outline.at(m_lastTier).parent == section.parent &&
               outline.at(m_lastTier).end == index && section.level > 1 && section.key.empty() &&
               (section.severity || section.marked) && !section.is(SectionRole::Enhancements) &&
               !section.is(SectionRole::Summary) && !headsFindings(section) &&
               wordsOfItsOwn(section.title, m_reading.lexicon) < 1 &&
               !isAsideOrPlanned(outline, index, m_reading.lexicon);
    }
    /// A heading of a finding stands right below the section's.
    [[nodiscard]] bool headsFindings(const Section &section) const
    {
        const auto next = static_cast<int>(&section - m_reading.outline.sections().data()) + 1;
        return next < section.end && m_reading.claims.inFinding(m_reading.outline.at(next).line);
    }

    /// Lists below "### Must fix (P0)", "### High priority (before launch)" and their like, at least two tiers of one
    /// parent: where an audit states nothing else, what is to be done first is what it found.
    void readTiers()
    {
        const Outline &outline = m_reading.outline;
        const auto isTier = [&](const Section &s) {
            return s.level > 1 && s.key.empty() && (s.severity || s.priority) && !s.is(SectionRole::Positive) &&
                   !s.is(SectionRole::Excluded) && !s.is(SectionRole::Tracking) && !isPassed(s) &&
                   wordsOfItsOwn(s.title, m_reading.lexicon) <= 1;
        };
        for (int i = 1; i < outline.count(); ++i) {
            const int aside = outline.nearest(i, [this](const Section &s) {
                return s.is(SectionRole::Positive) || s.is(SectionRole::Excluded) || s.is(SectionRole::Enhancements) ||
                       m_reading.lexicon.hasIn("featureWord", s.title);
            });
            if (aside < 0 && isTier(outline.at(i)) && hasSibling(outline, i, [&](const Section &s) {
                    return isTier(s) && (s.severity != outline.at(i).severity || s.priority != outline.at(i).priority);
                }))
                readSection(i, true);
        }
    }

    /// Boxes below "## Critical issues" and below what is rated beside it: where nothing else is stated, each is one.
    /// Below one such heading they are tasks.
    void readBoxes()
    {
        const Outline &outline = m_reading.outline;
        std::vector<int> groups;
        for (int i = 1; i < outline.count(); ++i) {
            const bool beside = hasSibling(outline, i, [&](const Section &s) {
                return isRated(s) || (!groups.empty() && &s == &outline.at(groups.back()));
            });
            if (outline.at(i).severity && (isIssueGroup(outline, i, m_reading.lexicon) ||
                                           (beside && isBareRating(outline, i, m_reading.lexicon))))
                groups.push_back(i);
        }
        if (groups.size() < 2)
            return;
        m_items.takeBoxes(true);
        for (const int group : groups)
            readSection(group);
        m_items.takeBoxes(false);
    }

    void readUnratedGroups()
    {
        const Outline &outline = m_reading.outline;
        for (int i = 1; i < outline.count(); ++i) {
            if (!isUnratedIssueGroup(outline, i, m_reading.lexicon))
                continue;
            for (int at = i; at < outline.at(i).end; ++at) {
                if (isAsideOrPlanned(outline, at, m_reading.lexicon) ||
                    (at > i && (isPassed(outline.at(at)) || m_reading.lexicon.hasIn("noteWord", outline.at(at).title))))
                    continue; // "### Technical notes"
                const qsizetype before = m_reading.document.findings.size();
                readSection(at, true);
                if (at > i && before == m_reading.document.findings.size())
                    readHeading(at, i);
            }
            i = outline.at(i).end - 1;
        }
    }

    [[nodiscard]] static bool isRated(const Section &section)
    {
        return section.severity && section.is(SectionRole::Findings);
    }
    /// "### ✅ 1. Key management": what was looked at and found in order.
    [[nodiscard]] bool isPassed(const Section &section) const
    {
        if (section.severity == Severity::Low && section.title.find("\xF0\x9F\x9F\xA2") != std::string_view::npos &&
            wordsOfItsOwn(section.title, m_reading.lexicon) >= 1)
            return true; // "### B. Pier (status: 🟢 sound)", but not "🟢 Low (3)"
        if (section.title.ends_with("\xE2\x9C\x85") && !m_reading.lexicon.findStatus(section.name))
            return true; // "The good ✅"
        return section.title.starts_with("\xE2\x9C\x85") || section.title.starts_with("\xE2\x9C\x93") ||
               section.title.starts_with("\xE2\x9C\x94");
    }
    /// A list of faults that the section around it rates.
    void readPart(int index)
    {
        const qsizetype first = m_reading.document.findings.size();
        m_items.rateBy(m_reading.outline.at(index).parent);
        readSection(index);
        m_items.rateBy(-1);
        for (qsizetype i = first; i < m_reading.document.findings.size(); ++i)
            m_reading.document.findings[i].category = toQString(m_reading.outline.at(index).name);
    }

    /// A label and no more, which says of what the list below it is: "**Checks performed:**".
    [[nodiscard]] bool labelsOther(const Node &leaf) const
    {
        const std::span<const LabelledValue> fields = m_reading.fields.of(leaf);
        return fields.size() == 1 && fields.front().begin >= fields.front().end &&
               !m_reading.lexicon.hasIn("issueWord", fields.front().label);
    }

    /// \a strictly: nothing but the section's name says that issues stand there.
    void readSection(int index, bool strictly = false)
    {
        const MarkdownTree &tree = m_reading.tree;
        const Section &section = m_reading.outline.at(index);
        bool labelled = false; // the list belongs to the label above it: "Impact:"
        NodeKind before = NodeKind::Document;
        for (NodeIndex block = section.bodyBegin; block < section.bodyEnd; block = tree.at(block).end) {
            const Node &node = tree.at(block);
            const bool below = before == NodeKind::OrderedList && node.kind == NodeKind::BulletList;
            before = node.kind;
            if (below || (strictly && (allPassed(block) || allCode(block) || allCite(block))))
                continue; // points of the numbered item above that are not indented, and what was found in order
            if (node.kind == NodeKind::Paragraph) {
                labelled = std::ranges::any_of(
                               m_reading.fields.of(node),
                               [](const LabelledValue &field) { return field.begin >= field.end && field.role; }) ||
                           (strictly && labelsOther(node));
            } else if ((node.kind == NodeKind::BulletList || node.kind == NodeKind::OrderedList) && !labelled &&
                       !holdsFindings(block)) {
                forEachChild(tree, block, [&](NodeIndex item, const Node &itemNode) {
                    m_items.read(index, item, itemNode, node.kind == NodeKind::OrderedList);
                });
            }
        }
    }

    /// "Resolved: no retries", and no other role.
    [[nodiscard]] static bool saysResolved(const Section &section)
    {
        return section.status == Status::Resolved && section.roles.count() == 1 && section.is(SectionRole::Resolved);
    }

    /// True for a list of points each of whose items has a text for which \a fits holds; 0: it has none.
    template <typename Fits> [[nodiscard]] bool allItems(NodeIndex list, const Fits &fits) const
    {
        if (m_reading.tree.at(list).kind != NodeKind::BulletList)
            return false;
        bool all = true;
        forEachChild(m_reading.tree, list,
                     [&](NodeIndex item, const Node &) { all = all && fits(m_reading.textOf(item)); });
        return all;
    }
    [[nodiscard]] std::string wholeText(NodeIndex text) const
    {
        return text > 0 ? std::string(trimmed(m_reading.tree.plain(m_reading.tree.at(text)))) : std::string();
    }

    /// Each item of the list has a mark of success, and none says that it was put right.
    [[nodiscard]] bool allPassed(NodeIndex list) const
    {
        return allItems(list, [&](NodeIndex text) {
            const std::string whole = wholeText(text);
            return (whole.starts_with("\xE2\x9C\x85") || whole.starts_with("\xE2\x9C\x93") ||
                    whole.starts_with("\xE2\x9C\x94")) &&
                   !m_reading.lexicon.findStatus(withoutLeadingMarks(whole));
        });
    }

    /// Each item starts with the number of a finding that stands elsewhere: "#1: the rope, less than before".
    [[nodiscard]] bool allCite(NodeIndex list) const
    {
        return m_isElsewhere && allItems(list, [&](NodeIndex text) {
                   const std::string whole = wholeText(text);
                   return whole.size() > 1 && whole[0] == '#' && isDigit(whole[1]);
               });
    }

    /// Each item is a name set as code, and no more: "`GATE_KEY`".
    [[nodiscard]] bool allCode(NodeIndex list) const
    {
        const MarkdownTree &tree = m_reading.tree;
        return allItems(list, [&](NodeIndex text) {
            return text > 0 && tree.at(text).lastRun == tree.at(text).firstRun + 1 &&
                   tree.run(tree.at(text).firstRun).is(Run::Code);
        });
    }

    /// "### No retries" with words below it, right below "## Weaknesses".
    void readHeading(int index, int group)
    {
        const Outline &outline = m_reading.outline;
        const Section &section = outline.at(index);
        const MarkdownTree &tree = m_reading.tree;
        if (section.parent != group || section.end != index + 1 || section.bodyBegin >= section.bodyEnd ||
            (section.roles.any() && !saysResolved(section)) || section.name.empty() || section.name.size() < 6 ||
            section.severity ||
            (wordsOfItsOwn(section.name, m_reading.lexicon) < 1 &&
             static_cast<unsigned char>(section.name.front()) < 0xE3) ||
            m_reading.claims.inFinding(section.line) ||
            controlOutcome(section.title, m_reading.lexicon) == ControlStatus::Pass)
            return;
        FindingBuilder builder(m_reading);
        int lastLine = section.line;
        for (NodeIndex block = section.bodyBegin; block < section.bodyEnd; block = tree.at(block).end) {
            if (tree.at(block).kind == NodeKind::Table ||
                m_reading.claims.inFinding(static_cast<int>(tree.at(block).line)))
                return;
            builder.addFieldsOrBlock(block);
            lastLine = std::max(lastLine, static_cast<int>(tree.at(block).lastLine));
        }
        Finding finding = builder.take();
        finding.form = FindingForm::Heading;
        finding.title = toQString(section.name);
        if (finding.key.isEmpty())
            finding.key = toQString(section.key);
        if (section.status && finding.status == Status::Open) {
            finding.status = *section.status;
            finding.statusOrigin = {ReadFrom::Heading, section.line};
        }
        finding.section = m_reading.outline.pathTo(index);
        finding.line = section.line;
        finding.lastLine = lastLine;
        m_reading.claims.addFinding(finding.line, finding.lastLine);
        m_reading.document.findings.append(std::move(finding));
    }

    /// The text of the first item of the section's first list; 0: none.
    [[nodiscard]] NodeIndex firstItem(int index) const
    {
        const MarkdownTree &tree = m_reading.tree;
        const Section &section = m_reading.outline.at(index);
        for (NodeIndex block = section.bodyBegin; block < section.bodyEnd; block = tree.at(block).end) {
            if (tree.at(block).kind != NodeKind::BulletList && tree.at(block).kind != NodeKind::OrderedList)
                continue;
            const NodeIndex text = m_reading.textOf(block + 1);
            return text > 0 && tree.at(text).firstRun < tree.at(text).lastRun ? text : 0;
        }
        return 0;
    }
    /// It starts with the mark of the section's severity: "- 🔴 **No rails**".
    [[nodiscard]] bool holdsMarkedItems(int index) const
    {
        const MarkdownTree &tree = m_reading.tree;
        const NodeIndex text = firstItem(index);
        if (text == 0)
            return false;
        const std::string_view first = tree.text(tree.run(tree.at(text).firstRun));
        const std::size_t mark = first.size() - withoutLeadingMarks(first).size();
        const auto severity = mark > 0 ? m_reading.lexicon.findSeverity(first.substr(0, mark)) : std::nullopt;
        return severity && severity->value == m_reading.outline.at(index).severity;
    }
    /// It starts with a key: "- **L1** — no rails".
    [[nodiscard]] bool holdsKeyedItems(int index) const
    {
        const NodeIndex text = firstItem(index);
        if (text == 0)
            return false;
        const std::string_view first = m_reading.tree.text(m_reading.tree.run(m_reading.tree.at(text).firstRun));
        const auto key = leadingKey(first);
        return onlyKey(first) || (key && isUpper(key->key.front()));
    }

    void readOtherLists(int index)
    {
        const MarkdownTree &tree = m_reading.tree;
        const Section &section = m_reading.outline.at(index);
        for (NodeIndex block = section.bodyBegin; block < section.bodyEnd; block = tree.at(block).end) {
            if (tree.at(block).kind != NodeKind::OrderedList || !continuesHeadings(index, block))
                continue;
            forEachChild(tree, block, [&](NodeIndex item, const Node &node) { m_items.read(index, item, node, true); });
        }
        readLabelledLists(index);
    }
    /// "7. …", "8. …" where the last heading of a finding was "6. …".
    [[nodiscard]] bool continuesHeadings(int index, NodeIndex list) const
    {
        const Outline &outline = m_reading.outline;
        const int number = firstNumber(m_reading.tree, list);
        if (number < 2 || isAsideOrPlanned(outline, index, m_reading.lexicon))
            return false;
        for (int i = index; i > 0; --i) {
            const Section &before = outline.at(i);
            if (headingNumber(before) > 0)
                return headingNumber(before) == number - 1 && m_reading.claims.inFinding(before.line);
        }
        return false;
    }

    /// Lists right below a label that says issues follow: "- **Vulnerabilities found**:", "**Problems:**".
    void readLabelledLists(int index)
    {
        const MarkdownTree &tree = m_reading.tree;
        const Section &section = m_reading.outline.at(index);
        std::optional<bool> set; // asked for once, and only where there is such a label
        const auto mayRead = [&] {
            if (!set)
                set =
                    !section.is(SectionRole::Summary) && !isAsideOrPlanned(m_reading.outline, index, m_reading.lexicon);
            return *set;
        };
        for (NodeIndex block = section.bodyBegin; block < section.bodyEnd; block = tree.at(block).end) {
            const Node &node = tree.at(block);
            if (node.kind != NodeKind::BulletList || m_reading.claims.inFinding(static_cast<int>(node.line)))
                continue;
            forEachChild(tree, block, [&](NodeIndex item, const Node &itemNode) {
                const NodeIndex text = m_reading.textOf(item);
                if (text == 0 || tree.at(text).end >= itemNode.end || !saysIssues(tree.at(text)) || !mayRead())
                    return;
                const NodeIndex list = tree.at(text).end;
                if (tree.at(list).kind != NodeKind::BulletList)
                    return;
                forEachChild(tree, list,
                             [&](NodeIndex sub, const Node &subNode) { m_items.read(index, sub, subNode, false); });
            });
        }
    }

    /// A label and no more, which says that there are issues.
    [[nodiscard]] bool saysIssues(const Node &leaf) const
    {
        const std::span<const LabelledValue> fields = m_reading.fields.of(leaf);
        if (fields.size() != 1 || fields.front().begin < fields.front().end)
            return false;
        const std::string_view label = fields.front().label;
        const Lexicon &lexicon = m_reading.lexicon;
        const auto role = lexicon.findSection(label);
        return role && role->value == SectionRole::Findings && wordsOfItsOwn(label, lexicon) < 1 &&
               !lexicon.findStatus(label) && wordsOf(label, 2).size() == 2;
    }

    /// Where some items are findings by their own fields, the others are remarks, unless they have titles as well.
    [[nodiscard]] bool holdsFindings(NodeIndex list) const
    {
        if (holdsTitles(m_reading, list))
            return false;
        bool any = false;
        forEachChild(m_reading.tree, list, [&](NodeIndex, const Node &item) {
            any = any || m_reading.claims.inFinding(static_cast<int>(item.line));
        });
        return any;
    }

    Reading &m_reading;
    GroupedItems m_items;
    int m_lastTier = 0;         ///< the section whose parts were findings, read last
    bool m_isElsewhere = false; ///< findings stand outside the groups
};

} // namespace

void readGroupedFindings(Reading &reading)
{
    readLeadFindings(reading); // what these take is no list of findings any more
    readFieldBlocks(reading);
    GroupedFindings(reading).read();
}

void readUnratedFindings(Reading &reading)
{
    GroupedFindings(reading).readUnrated();
}

} // namespace shipworthy
