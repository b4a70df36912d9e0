#include "importers/findingbuilder.h"
#include "importers/issuegroup.h"
#include "importers/reading.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <algorithm>

namespace shipworthy {

namespace {

class HeadingFindings {
public:
    explicit HeadingFindings(Reading &reading)
        : m_reading(reading)
        , m_around(reading.outline.sections().size() + 1)
    {
    }

    void read()
    {
        const Outline &outline = m_reading.outline;
        for (int i = 1; i < outline.count(); ++i) {
            if (mayBeFinding(i))
                readOne(i);
        }
    }

private:
    /// A section that can hold one finding: inside a document, not a group, not part of what is set aside.
    [[nodiscard]] bool mayBeFinding(int index) const
    {
        const Section &section = m_reading.outline.at(index);
        if (section.level < 2 && section.key.empty())
            return false;
        if (section.name.empty() || isPhase(section))
            return false;
        const int excluded = m_reading.outline.nearest(index, [](const Section &s) {
            return s.is(SectionRole::Excluded) || s.is(SectionRole::Positive) || s.is(SectionRole::Tracking);
        });
        return excluded < 0;
    }

    /// The heading says how things stand, not what is wrong.
    [[nodiscard]] bool isState(const Section &section) const
    {
        // "Before the migration: CRITICAL" heads a picture of how things stood.
        const auto first = m_reading.lexicon.findSection(section.name);
        if (first && first->begin == 0 && (first->value == SectionRole::Before || first->value == SectionRole::After))
            return true;
        // "Production ready: YES" heads a verdict.
        const auto verdict = m_reading.lexicon.findVerdict(section.name);
        return verdict && verdict->begin == 0;
    }

    /// What the headings around its sections say, found once for each.
    struct Around {
        int group = -1; ///< the one that states a severity and speaks of issues: "## Critical Issues"
        int phase = -1;
        bool gathers = false; ///< the group says no more than that
    };
    [[nodiscard]] const Around &around(int parent)
    {
        std::optional<Around> &known = m_around[static_cast<std::size_t>(parent + 1)];
        if (!known) {
            known.emplace();
            known->group = groupAround(parent);
            known->phase = m_reading.outline.nearest(parent, [&](const Section &s) { return isPhase(s); });
            known->gathers = parent >= 0 && isIssueGroup(m_reading.outline, parent, m_reading.lexicon);
            if (known->gathers)
                known->group = parent;
        }
        return *known;
    }

    [[nodiscard]] int groupAround(int parent) const
    {
        const Outline &outline = m_reading.outline;
        const int group = outline.nearest(parent, [](const Section &s) { return s.severity || s.priority; });
        if (group < 0 || outline.at(group).level < 2)
            return -1;
        const Section &section = outline.at(group);
        const bool issues = section.is(SectionRole::Findings) || m_reading.lexicon.hasIn("issueWord", section.title);
        const bool bare = stripped(section.name, " /&").empty() || m_reading.lexicon.severity(section.name) ||
                          m_reading.lexicon.priority(section.name);
        return issues || bare ? group : -1;
    }
    [[nodiscard]] bool isPhase(const Section &section) const
    {
        if (!section.is(SectionRole::Phase) || section.level < 2)
            return false;
        const std::vector<Word> words = wordsOf(section.title, 1);
        return !words.empty() && m_reading.lexicon.isIn("phase", words.front().text);
    }
    void readOne(int index)
    {
        const Outline &outline = m_reading.outline;
        const MarkdownTree &tree = m_reading.tree;
        const Section &section = outline.at(index);
        const auto [group, phase, gathers] = around(section.parent);
        const bool numbered = !section.key.empty();
        const bool marked = section.marked;
        // Cheap refusals first: most headings are none.
        const bool leaf = section.end == index + 1;
        if (!marked && group < 0 && phase < 0 && !mayHaveFields(section))
            return;
        // "#### 1. Outdated runbooks" under "### Minor concerns"
        const bool counted = leaf && gathers && isNumbered(section) && !isIssueGroup(outline, index, m_reading.lexicon);
        if (!numbered && !counted && m_reading.fields.countKnown(section.bodyBegin, section.bodyEnd) == 0)
            return;

        FindingBuilder builder(m_reading);
        int lastLine = section.line;
        for (NodeIndex block = section.bodyBegin; block < section.bodyEnd; block = tree.at(block).end) {
            const Node &node = tree.at(block);
            if (node.kind == NodeKind::Rule)
                continue;
            addBlock(builder, block);
            lastLine = std::max(lastLine, static_cast<int>(node.lastLine));
        }
        const bool severityField = builder.isRated();
        const int fields = builder.knownFields();
        const bool fromField = severityField && fields >= 2;
        const bool fromHeading = marked && leaf && !section.name.empty() && fields >= 1 && isTitle(section);
        const bool fromGroup = group >= 0 && leaf && (numbered || counted || fields >= 1) && isTitle(section);
        const bool fromPhase = phase >= 0 && numbered && outline.at(index).parent == phase;
        if ((!fromField && !fromHeading && !fromGroup && !fromPhase) || isState(section))
            return;
        complete(builder, index, group, phase, lastLine);
    }

    [[nodiscard]] static bool isNumbered(const Section &section)
    {
        const std::string_view bare = withoutLeadingMarks(section.title);
        return !bare.empty() && isDigit(bare.front());
    }

    /// Some paragraph or item of the section starts with a label.
    [[nodiscard]] bool mayHaveFields(const Section &section) const
    {
        const MarkdownTree &tree = m_reading.tree;
        for (NodeIndex i = section.bodyBegin; i < section.bodyEnd; ++i) {
            const Node &node = tree.at(i);
            if (node.kind != NodeKind::Paragraph || node.firstRun >= node.lastRun)
                continue;
            for (const Field &field : m_reading.fields.of(node)) {
                if (field.role == FieldRole::Severity)
                    return true;
            }
        }
        return false;
    }

    /// The heading says what is wrong, not only how bad it is.
    [[nodiscard]] bool isTitle(const Section &section) const
    {
        const Lexicon &lexicon = m_reading.lexicon;
        return !lexicon.severity(section.name) && !lexicon.priority(section.name) && !lexicon.status(section.name) &&
               !section.is(SectionRole::Risks) && !lexicon.isIn("issueWord", section.name);
    }

    void addBlock(FindingBuilder &builder, NodeIndex block) const
    {
        const MarkdownTree &tree = m_reading.tree;
        const Node &node = tree.at(block);
        if (node.kind == NodeKind::Paragraph) {
            builder.addLeaf(node);
            return;
        }
        if (node.kind == NodeKind::BulletList && hasFields(block)) {
            forEachChild(tree, block, [&](NodeIndex item, const Node &itemNode) {
                for (NodeIndex part = item + 1; part < itemNode.end; part = tree.at(part).end) {
                    if (tree.at(part).kind == NodeKind::Paragraph)
                        builder.addLeaf(tree.at(part));
                    else
                        builder.addBlock(part);
                }
            });
            return;
        }
        builder.addBlock(block);
    }

    /// A list of fields: its first items start with labels, one of which the lexicon knows.
    [[nodiscard]] bool hasFields(NodeIndex list) const
    {
        const Node &node = m_reading.tree.at(list);
        int looked = 0;
        for (NodeIndex item = list + 1; item < node.end && looked < 3; item = m_reading.tree.at(item).end, ++looked) {
            const NodeIndex text = m_reading.textOf(item);
            if (text == 0 || m_reading.tree.at(item).task != TaskMark::None)
                return false;
            const std::span<const Field> fields = m_reading.fields.of(m_reading.tree.at(text));
            if (fields.empty())
                return false;
            if (fields.front().role)
                return true;
        }
        return false;
    }

    void complete(FindingBuilder &builder, int index, int group, int phase, int lastLine)
    {
        const Outline &outline = m_reading.outline;
        const Section &section = outline.at(index);
        Finding finding = builder.take();
        finding.form = FindingForm::Heading;
        finding.title = toQString(section.name);
        if (finding.key.isEmpty())
            finding.key = toQString(section.key);
        if (!finding.severity && section.severity && section.marked) {
            finding.severity = section.severity;
            finding.severityText = toQString(section.severityText);
        }
        if (!finding.severity && group >= 0 && outline.at(group).severity) {
            finding.severity = outline.at(group).severity;
            finding.severityText = toQString(outline.at(group).severityText);
        }
        builder.rateByUrgency(finding);
        if (!finding.priority)
            finding.priority = section.priority;
        if (!finding.priority && group >= 0)
            finding.priority = outline.at(group).priority;
        if (finding.status == Status::Open && !builder.has(FieldRole::Status)) {
            if (section.status)
                finding.status = *section.status;
            else if (group >= 0 && outline.at(group).status && !section.struck)
                finding.status = *outline.at(group).status;
            else if (section.struck)
                finding.status = Status::Resolved;
        }
        if (phase >= 0)
            takePhase(finding, phase);
        finding.section = m_reading.paths.to(index, false);
        finding.line = section.line;
        finding.lastLine = lastLine;
        QList<ChecklistEntry> &boxes = m_reading.document.checklist;
        for (auto box = std::ranges::upper_bound(boxes, finding.line, {}, &ChecklistEntry::line);
             box != boxes.end() && box->line <= lastLine; ++box) {
            if (box->finding.isEmpty())
                box->finding = finding.key;
        }
        m_reading.claims.addFinding(finding.line, finding.lastLine);
        m_reading.document.findings.append(std::move(finding));
    }

    /// A numbered step of a phase has the phase's priority and owner, unless it states its own.
    void takePhase(Finding &finding, int phase) const
    {
        const Section &section = m_reading.outline.at(phase);
        for (NodeIndex i = section.bodyBegin; i < section.bodyEnd; i = m_reading.tree.at(i).end) {
            const Node &node = m_reading.tree.at(i);
            if (node.kind != NodeKind::Paragraph)
                continue;
            for (const Field &field : m_reading.fields.of(node)) {
                const std::string value = plainValue(m_reading.tree, field);
                const auto priority =
                    field.role == FieldRole::Priority ? m_reading.lexicon.findPriority(value) : std::nullopt;
                if (priority && !finding.priority)
                    finding.priority = priority->value;
                if (field.role == FieldRole::Owner && finding.owner.isEmpty())
                    finding.owner = toQString(value);
            }
        }
        if (!finding.priority)
            finding.priority = section.priority;
    }

    Reading &m_reading;
    std::vector<std::optional<Around>> m_around; ///< by section, from -1
};

} // namespace

void readHeadingFindings(Reading &reading)
{
    HeadingFindings(reading).read();
}

} // namespace shipworthy
