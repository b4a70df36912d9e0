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
        , m_ratingBefore(reading.outline.sections().size() + 1, 0)
        , m_isIssueList(isIssueList())
    {
    }

    void read()
    {
        const Outline &outline = m_reading.outline;
        for (int i = 1; i < outline.count(); ++i) {
            noteBareRating(i);
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
        if (section.labels)
            return false; // "#### Impact" belongs to the heading above
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
        bool fixed = false;   ///< what stands there was put right
    };
    [[nodiscard]] const Around &around(int parent)
    {
        std::optional<Around> &known = m_around[static_cast<std::size_t>(parent + 1)];
        if (!known) {
            known.emplace();
            known->group = groupAround(parent);
            known->phase = m_reading.outline.nearest(parent, [&](const Section &s) { return isPhase(s); });
            known->gathers =
                parent > 0 &&
                (isIssueGroup(m_reading.outline, parent, m_reading.lexicon) ||
                 (startsWithRating(m_reading.outline.at(parent)) && holdsEntries(parent) && !isPlanned(parent)));
            if (known->gathers)
                known->group = parent;
            known->fixed = m_reading.outline.nearest(parent, [](const Section &s) {
                return s.level > 1 && (s.is(SectionRole::Resolved) || s.status == Status::Resolved);
            }) >= 0;
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
        return issues || bare || holdsEntries(group) ? group : -1;
    }
    /// "## HIGH — fix right away": what the words behind the rating are is told by what stands below, headings with a
    /// number or with fields.
    [[nodiscard]] bool holdsEntries(int group) const
    {
        const Outline &outline = m_reading.outline;
        const Section &section = outline.at(group);
        if ((section.is(SectionRole::Phase) && !startsWithRating(section)) || section.is(SectionRole::Roadmap) ||
            section.is(SectionRole::NextSteps) || !section.key.empty() ||
            m_reading.lexicon.hasIn("adviceWord", section.title) || !levelOnly(section))
            return false;
        int entries = 0;
        int labels = 0;
        for (int i = group + 1; i < section.end; ++i) {
            const Section &child = outline.at(i);
            if (child.parent != group)
                continue;
            labels += child.labels.has_value();
            entries += !child.labels && (!child.key.empty() || isNumbered(child) ||
                                         m_reading.fields.countKnown(child.bodyBegin, child.bodyEnd) >= 2);
        }
        return entries > 0 && labels == 0;
    }

    /// "HIGH (act at once)", "Critical — blocks the launch", "Must fix: high", but not "Critical assets".
    [[nodiscard]] bool levelOnly(const Section &section) const
    {
        if (section.marked && section.severity && !section.severityText.empty()) {
            const auto end = static_cast<std::size_t>(section.severityText.data() - section.title.data()) +
                             section.severityText.size();
            const std::string_view behind = trimmed(section.title.substr(std::min(end, section.title.size())));
            if (behind.empty() || behind.starts_with('(') || behind.starts_with('-') || behind.starts_with(':') ||
                behind.starts_with("\xE2\x80\x94") || behind.starts_with("\xE2\x80\x93"))
                return true;
        }
        return wordsOfItsOwn(section.title, m_reading.lexicon) < 1;
    }

    /// A heading of the same level that is a severity and no more, with nothing below it: it rates those behind it.
    void noteBareRating(int index)
    {
        const Section &section = m_reading.outline.at(index);
        const auto parent = static_cast<std::size_t>(section.parent + 1);
        if (section.severity && section.key.empty() && section.end == index + 1 &&
            section.bodyBegin == section.bodyEnd && wordsOfItsOwn(section.title, m_reading.lexicon) < 1)
            m_ratingBefore[parent] = index;
        else if (section.key.empty())
            m_ratingBefore[parent] = 0;
    }

    /// The title of the whole document says that it is a list of issues.
    [[nodiscard]] bool isIssueList() const
    {
        const Outline &outline = m_reading.outline;
        const Lexicon &lexicon = m_reading.lexicon;
        for (int i = 1; i < outline.count(); ++i) {
            if (outline.at(i).level == 1)
                return (outline.at(i).is(SectionRole::Findings) ||
                        lexicon.hasIn("registerWord", outline.at(i).title)) &&
                       !lexicon.hasIn("documentWord", outline.at(i).title);
        }
        return false;
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
        auto [group, phase, gathers, fixed] = around(section.parent);
        const bool numbered = !section.key.empty();
        if (const int before = m_ratingBefore[static_cast<std::size_t>(section.parent + 1)];
            group < 0 && numbered && before > 0)
            group = before;
        const bool marked = section.marked;
        const bool listed = m_isIssueList && section.end == index + 1 && section.level > 1 && isNumbered(section);
        // Cheap refusals first: most headings are none.
        const bool leaf = section.end == index + 1;
        const bool labelled = !leaf && holdsLabels(index);
        if (!marked && !listed && !section.numberedIssue && group < 0 && phase < 0 && !mayHaveFields(section))
            return;
        // "#### 1. Outdated runbooks" under "### Minor concerns"
        const bool counted = leaf && gathers && isNumbered(section) && !isIssueGroup(outline, index, m_reading.lexicon);
        const bool prefixed = marked && saysSeverityFirst(section);
        if (!numbered && !counted && !listed && !prefixed &&
            m_reading.fields.countKnown(section.bodyBegin, section.bodyEnd) == 0)
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
        if (!leaf)
            lastLine = std::max(lastLine, addLabelledSections(builder, index));
        const bool severityField = builder.has(FieldRole::Severity) && builder.isRated();
        const int fields = builder.knownFields();
        const bool urgent =
            (numbered || isNumbered(section)) && builder.has(FieldRole::Priority) && says(builder) && !isPlanned(index);
        const bool fromField = (severityField || urgent) && fields >= 2;
        const bool fromNoun = section.numberedIssue && (fields >= 1 || hasSiblings(index));
        const bool fromHeading =
            marked && (leaf || labelled) && !section.name.empty() && (fields >= 1 || prefixed) && isTitle(section);
        const bool fromGroup =
            group >= 0 && (leaf || labelled) && (numbered || counted || fields >= 1) && isTitle(section);
        const bool fromPhase = phase >= 0 && numbered && outline.at(index).parent == phase;
        if ((!fromField && !fromHeading && !fromGroup && !fromPhase && !fromNoun && !listed) || isState(section))
            return;
        complete(builder, index, group, phase, lastLine, fixed);
    }

    /// What a finding says of itself, apart from who does what until when.
    [[nodiscard]] static bool says(const FindingBuilder &builder)
    {
        for (const FieldRole role : {FieldRole::Description, FieldRole::Cause, FieldRole::Scenario, FieldRole::Impact,
                                     FieldRole::Recommendation, FieldRole::Location, FieldRole::Resolution}) {
            if (builder.has(role))
                return true;
        }
        return false;
    }
    [[nodiscard]] bool isPlanned(int index) const
    {
        return m_reading.outline.nearest(index, [](const Section &s) {
            return s.is(SectionRole::Roadmap) || s.is(SectionRole::NextSteps) || s.is(SectionRole::Enhancements) ||
                   (s.is(SectionRole::Phase) && !startsWithRating(s));
        }) >= 0;
    }
    /// Another heading of the same parent is "Issue #2", too.
    [[nodiscard]] bool hasSiblings(int index) const
    {
        const Outline &outline = m_reading.outline;
        const Section &section = outline.at(index);
        const auto isOne = [&](int i) {
            return i > 0 && i < outline.count() && outline.at(i).parent == section.parent &&
                   outline.at(i).numberedIssue;
        };
        int before = index - 1;
        while (before > 0 && outline.at(before).level > section.level)
            before = outline.at(before).parent;
        return isOne(section.end) || isOne(before);
    }
    /// "HIGH: no backups", "[CRITICAL] no backups", "Serious — no backups": a rating, a separator, and at least two
    /// words that are more than how soon it must be done.
    [[nodiscard]] bool saysSeverityFirst(const Section &section) const
    {
        if (!section.severity || section.severityText.empty())
            return false;
        std::string_view bare = withoutOrdinal(withoutLeadingMarks(section.title));
        bare = stripped(withoutLeadingMarks(bare), "[(* ");
        const bool first = bare.data() == section.severityText.data() ||
                           (bare.size() > section.severityText.size() && bare.starts_with(section.severityText));
        if (!first)
            return false;
        std::string_view behind = trimmed(bare.substr(section.severityText.size()));
        const std::size_t noun = std::min(behind.find(':'), behind.find(" - "));
        if (noun != std::string_view::npos && noun > 0 && m_reading.lexicon.isIn("issueWord", behind.substr(0, noun)))
            behind = trimmed(behind.substr(noun)); // "HIGH VULNERABILITY: …"
        const bool parted = behind.starts_with(':') || behind.starts_with(']') || behind.starts_with(')') ||
                            behind.starts_with('-') || behind.starts_with('|') || behind.starts_with("\xE2\x80\x94") ||
                            behind.starts_with("\xE2\x80\x93") || behind.starts_with("\xEF\xBC\x9A");
        return parted && isTitle(section) && wordsOf(section.name, 2).size() == 2 &&
               wordsOfItsOwn(section.name, m_reading.lexicon) >= 1;
    }

    /// Sections below that are labels: "#### Impact", "#### Fix". Their bodies are the fields. Returns the last line.
    int addLabelledSections(FindingBuilder &builder, int index) const
    {
        const Outline &outline = m_reading.outline;
        int last = 0;
        for (int i = index + 1; i < outline.at(index).end; ++i) {
            const Section &child = outline.at(i);
            if (child.parent != index || !child.labels)
                continue;
            builder.open(*child.labels);
            for (NodeIndex block = child.bodyBegin; block < child.bodyEnd; block = m_reading.tree.at(block).end) {
                const Node &node = m_reading.tree.at(block);
                if (node.kind != NodeKind::Rule)
                    addBlock(builder, block);
                last = std::max(last, static_cast<int>(node.lastLine));
            }
        }
        return last;
    }
    /// The sections below are labels, or most of them: "Finding", "Evidence", "Fix".
    [[nodiscard]] bool holdsLabels(int index) const
    {
        const Outline &outline = m_reading.outline;
        int labels = 0;
        int others = 0;
        for (int i = index + 1; i < outline.at(index).end; ++i) {
            if (outline.at(i).parent == index)
                ++(outline.at(i).labels ? labels : others);
        }
        return labels > 0 && (others == 0 || labels >= 2);
    }

    [[nodiscard]] static bool isNumbered(const Section &section)
    {
        const std::string_view bare = withoutLeadingMarks(section.title);
        return !bare.empty() && isDigit(bare.front());
    }

    /// Some paragraph, item or table of the section states a rating.
    [[nodiscard]] bool mayHaveFields(const Section &section) const
    {
        const MarkdownTree &tree = m_reading.tree;
        for (NodeIndex i = section.bodyBegin; i < section.bodyEnd; ++i) {
            const Node &node = tree.at(i);
            if (node.kind == NodeKind::Table && !section.key.empty() && isFieldTable(m_reading, i))
                return true;
            if (node.kind != NodeKind::Paragraph || node.firstRun >= node.lastRun)
                continue;
            for (const Field &field : m_reading.fields.of(node)) {
                if (field.role == FieldRole::Severity || field.role == FieldRole::Priority)
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

    void complete(FindingBuilder &builder, int index, int group, int phase, int lastLine, bool fixed)
    {
        const Outline &outline = m_reading.outline;
        const Section &section = outline.at(index);
        Finding finding = builder.take();
        finding.form = FindingForm::Heading;
        finding.title = toQString(section.name);
        if (finding.key.isEmpty())
            finding.key = toQString(section.key);
        const Origin own{ReadFrom::Heading, section.line};
        const Origin above{ReadFrom::HeadingAbove, group >= 0 ? outline.at(group).line : 0};
        if (!finding.severity && section.severity && section.marked) {
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
        if (finding.status == Status::Open && !builder.has(FieldRole::Status)) {
            if (section.status || section.struck) {
                finding.status = section.status.value_or(Status::Resolved);
                finding.statusOrigin = own;
            } else if (group >= 0 && outline.at(group).status) {
                finding.status = *outline.at(group).status;
                finding.statusOrigin = above;
            } else if (fixed) {
                finding.status = Status::Resolved;
                finding.statusOrigin = {ReadFrom::HeadingAbove, outline.at(section.parent).line};
            }
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

    Reading &m_reading;
    std::vector<std::optional<Around>> m_around; ///< by section, from -1
    std::vector<int> m_ratingBefore;             ///< by section, from -1: the last bare rating below it; 0: none
    const bool m_isIssueList;
};

} // namespace

void readHeadingFindings(Reading &reading)
{
    HeadingFindings(reading).read();
}

} // namespace shipworthy
