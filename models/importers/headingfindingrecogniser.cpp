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
        , m_isIssueList(namesIssueList(reading.outline, reading.lexicon))
        , m_isAudit(namesAudit(reading.outline, reading.lexicon))
        , m_mends(m_isIssueList || m_isAudit || namesMending(reading.outline, reading.lexicon))
    {
    }

    void read()
    {
        const Outline &outline = m_reading.outline;
        const qsizetype first = m_reading.document.findings.size();
        for (int i = 1; i < outline.count(); ++i) {
            noteBareRating(i);
            if (!mayBeFinding(i))
                continue;
            if (readOne(i, continues(i)))
                noteNumber(i);
            else if (isNumbered(outline.at(i)) && outline.at(i).key.empty())
                m_passedOver.push_back(i);
        }
        readPassedOver(first);
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
        const bool named = !section.key.empty() || section.marked || section.numberedIssue || isNumbered(section);
        if (isAside(section) && (!named || namesAside(section)))
            return false;
        return m_reading.outline.nearest(section.parent, isAside) < 0;
    }

    [[nodiscard]] static bool isAside(const Section &section)
    {
        return section.is(SectionRole::Excluded) || section.is(SectionRole::Positive) ||
               section.is(SectionRole::Tracking);
    }
    /// The whole name says so: "3. Escalation", but not "3. Privilege escalation".
    [[nodiscard]] bool namesAside(const Section &section) const
    {
        const auto role = m_reading.lexicon.findSection(section.name);
        return !role || (role->begin == 0 && role->end == section.name.size());
    }

    /// The heading says how things stand, not what is wrong.
    [[nodiscard]] bool isState(const Section &section) const
    {
        // "Before the migration: CRITICAL" heads a picture of how things stood.
        const auto first = m_reading.lexicon.findSection(section.name);
        if (first && first->begin == 0 && (first->value == SectionRole::Before || first->value == SectionRole::After))
            return true;
        // "Production ready: YES" heads a verdict, "Security score: 8/10" a score.
        const Lexicon &lexicon = m_reading.lexicon;
        const auto verdict = lexicon.findVerdict(section.name);
        if (verdict && verdict->begin == 0 && endsThere(section.name, verdict->end))
            return true;
        const std::size_t colon = std::min(findColon(section.name).at, section.name.size());
        const auto label = lexicon.field(section.name.substr(0, colon));
        if ((label == FieldRole::Decision || label == FieldRole::Verdict) &&
            (colon == section.name.size() || lexicon.findVerdict(section.name.substr(colon))))
            return true;
        return lexicon.hasIn("score", section.title) && readScore(section.title);
    }

    /// Nothing follows but what a stop sets apart: "Blocked: …", but not "Blocked users can log in".
    [[nodiscard]] static bool endsThere(std::string_view name, std::size_t end)
    {
        const std::string_view behind = trimmed(name.substr(end));
        return behind.empty() || !isWordByte(behind.front()) || isPictograph(codePointAt(behind, 0).value) ||
               behind.starts_with("\xE2\x80") || behind.starts_with("\xEF\xBC");
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
            known->fixed =
                known->fixed || (parent > 0 && m_reading.outline.at(parent).level > 1 &&
                                 m_reading.lexicon.status(m_reading.outline.at(parent).name) == Status::Resolved);
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
            if (behind.empty() || behind.starts_with('(') || behind.starts_with("\xEF\xBC\x88") ||
                behind.starts_with('-') || behind.starts_with(':') || behind.starts_with("\xE2\x80\x94") ||
                behind.starts_with("\xE2\x80\x93"))
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

    /// "4." where the last finding of that level was "3.": the list goes on, whatever heading stands between.
    [[nodiscard]] bool continues(int index) const
    {
        const Section &section = m_reading.outline.at(index);
        const int number = headingNumber(section);
        const bool first = index == section.parent + 1; // a list of its own would begin with 1
        return number > 1 && section.level == m_lastLevel && number == m_lastNumber + 1 &&
               (section.parent == m_lastParent || first) && maySayIssues(section.parent, true);
    }
    void noteNumber(int index)
    {
        const Section &section = m_reading.outline.at(index);
        m_lastNumber = headingNumber(section);
        m_lastLevel = section.level;
        m_lastParent = section.parent;
        if (m_lastNumber > 0)
            m_numberedIn.push_back(section.parent);
    }
    /// Numbered headings that say nothing by themselves, beside one that is a finding.
    void readPassedOver(qsizetype first)
    {
        bool any = false;
        std::ranges::sort(m_numberedIn);
        for (const int index : m_passedOver) {
            const int parent = m_reading.outline.at(index).parent;
            if (std::ranges::binary_search(m_numberedIn, parent) && maySayIssues(parent))
                any = readOne(index, true) || any;
        }
        if (any) {
            std::ranges::stable_sort(m_reading.document.findings.begin() + first, m_reading.document.findings.end(), {},
                                     &Finding::line);
        }
    }
    /// Not among advice, plans and what is well; \a improvements may be numbered along with issues.
    [[nodiscard]] bool maySayIssues(int parent, bool improvements = false) const
    {
        return m_reading.outline.nearest(parent, [&](const Section &s) {
            return isAside(s) ||
                   (s.level > 1 && ((isPlanWork(s) && !(improvements && s.is(SectionRole::Enhancements))) ||
                                    (!s.is(SectionRole::Findings) && m_reading.lexicon.hasIn("adviceWord", s.title))));
        }) < 0;
    }
    [[nodiscard]] static bool isPlanWork(const Section &s)
    {
        return s.is(SectionRole::Roadmap) || s.is(SectionRole::NextSteps) || s.is(SectionRole::Enhancements) ||
               s.is(SectionRole::Risks) || s.is(SectionRole::RiskAreas) || s.is(SectionRole::Summary) ||
               (s.is(SectionRole::Phase) && !startsWithRating(s));
    }

    [[nodiscard]] bool isPhase(const Section &section) const
    {
        if (!section.is(SectionRole::Phase) || section.level < 2)
            return false;
        const WordList words = wordsOf(section.title, 1);
        return namesPhase(section.title, m_reading.lexicon) ||
               (!words.empty() && m_reading.lexicon.isIn("phase", words.front().text));
    }

    /// True where the heading is a finding. \a sibling: headings beside it are, and its number belongs to theirs.
    bool readOne(int index, bool sibling)
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
        const bool enumerated = numbered || isNumbered(section);
        const bool listed = m_isIssueList && section.end == index + 1 && section.level > 1 && isNumbered(section);
        // Cheap refusals first: most headings are none.
        const bool leaf = section.end == index + 1;
        const bool labelled = !leaf && holdsLabels(index);
        const std::ptrdiff_t known = m_reading.fields.countKnown(section.bodyBegin, section.bodyEnd);
        const bool keyed = isKeyed(section);
        const bool registered = keyed && (isAmongFindings(section) || isLettered(section));
        if (!marked && !listed && !sibling && !registered && !section.numberedIssue && group < 0 && phase < 0 &&
            !(enumerated && known >= 2) && !mayHaveFields(section))
            return false;
        // "#### 1. Outdated runbooks" under "### Minor concerns"
        const bool counted = leaf && gathers && isNumbered(section) && !isIssueGroup(outline, index, m_reading.lexicon);
        const bool prefixed = marked && (saysSeverityFirst(section) || (keyed && leaf && section.severity));
        if (!numbered && !counted && !listed && !prefixed && !sibling && known == 0)
            return false;

        FindingBuilder builder(m_reading);
        int lastLine = section.line;
        for (NodeIndex block = section.bodyBegin; block < section.bodyEnd; block = tree.at(block).end) {
            const Node &node = tree.at(block);
            if (node.kind == NodeKind::Rule)
                continue;
            builder.addFieldsOrBlock(block);
            lastLine = std::max(lastLine, static_cast<int>(node.lastLine));
        }
        if (!leaf)
            lastLine = std::max(lastLine, addLabelledSections(builder, index));
        const bool severityField = builder.has(FieldRole::Severity) && builder.isRated();
        const int fields = builder.knownFields();
        const bool planned = enumerated && isPlanned(index);
        const bool urgent =
            enumerated && builder.has(FieldRole::Priority) && !planned &&
            (saysMore(builder) || (m_mends && says(builder)) ||
             (m_mends && numbered && builder.has(FieldRole::Status) && !builder.has(FieldRole::Acceptance)));
        const bool told = enumerated && fields >= 2 && builder.tellsProblem() && (leaf || labelled) &&
                          maySayIssues(section.parent) && isTitle(section);
        const bool fromField =
            (urgent || (severityField && (enumerated || !ratesSeveral(section)))) &&
            (fields >= 2 || (keyed && severityField) || (enumerated && leaf && statesSeverity(section))) &&
            !m_reading.lexicon.isIn("issueWord", section.name);
        const bool fromNoun =
            section.numberedIssue &&
            (fields >= 1 || hasSibling(outline, index, [](const Section &s) { return s.numberedIssue; }));
        const bool fromHeading =
            marked && (leaf || labelled) && !section.name.empty() && (fields >= 1 || prefixed) && isTitle(section);
        const bool fromGroup =
            group >= 0 && (leaf || labelled) && (numbered || counted || fields >= 1) && isTitle(section);
        const bool fromPhase = phase >= 0 && numbered && outline.at(index).parent == phase;
        // "### F-01: Loose rope" in a section of findings, beside others
        const bool fromRegister = registered && (leaf || labelled) && isTitle(section) &&
                                  (fields >= 1 || hasSibling(outline, index, isKeyed));
        const bool fromSibling = sibling && (leaf || labelled) && isTitle(section);
        if ((!fromField && !fromHeading && !fromGroup && !fromPhase && !fromNoun && !listed && !told && !fromSibling &&
             !fromRegister) ||
            isState(section))
            return false;
        if (group < 0 && fromSibling) // "## 🟡 Layout" rates what is numbered below it
            group =
                outline.nearest(section.parent, [](const Section &s) { return s.level > 1 && s.marked && s.severity; });
        complete(builder, index, group, phase, lastLine, fixed);
        return true;
    }

    /// Several findings stand below it: a severity each.
    [[nodiscard]] bool ratesSeveral(const Section &section) const { return ratingsIn(section) > 1; }
    [[nodiscard]] bool statesSeverity(const Section &section) const { return ratingsIn(section) == 1; }
    /// The severities that fields state; what is called a risk may be one of the whole.
    [[nodiscard]] int ratingsIn(const Section &section) const
    {
        int ratings = 0;
        for (NodeIndex i = section.bodyBegin; i < section.bodyEnd; ++i) {
            if (m_reading.tree.at(i).kind != NodeKind::Paragraph)
                continue;
            for (const Field &field : m_reading.fields.of(m_reading.tree.at(i)))
                ratings += field.role == FieldRole::Severity && !m_reading.lexicon.hasIn("risk", field.label);
        }
        return ratings;
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
    /// More than what it is about, as features are described, too.
    [[nodiscard]] static bool saysMore(const FindingBuilder &builder)
    {
        for (const FieldRole role :
             {FieldRole::Impact, FieldRole::Recommendation, FieldRole::Location, FieldRole::Resolution}) {
            if (builder.has(role))
                return true;
        }
        return builder.tellsProblem();
    }
    [[nodiscard]] bool isPlanned(int index) const
    {
        return m_reading.outline.nearest(index, [](const Section &s) {
            return s.level > 1 &&
                   (s.is(SectionRole::Roadmap) || s.is(SectionRole::NextSteps) || s.is(SectionRole::Enhancements) ||
                    (s.is(SectionRole::Phase) && !startsWithRating(s)));
        }) >= 0;
    }
    [[nodiscard]] bool isAmongFindings(const Section &section) const
    {
        const auto isOne = [](const Section &s) {
            return s.level > 1 && (s.is(SectionRole::Findings) || s.is(SectionRole::Resolved));
        };
        return m_reading.outline.nearest(section.parent, isOne) >= 0 && maySayIssues(section.parent);
    }
    /// "### B2. …" below "## B. …": in an audit, what is counted so is what was found.
    [[nodiscard]] bool isLettered(const Section &section) const
    {
        if (section.parent < 0 || section.key.size() < 2 || section.key.size() > 3 || !isDigit(section.key[1]))
            return false;
        const std::string_view around = m_reading.outline.at(section.parent).title;
        return m_isAudit && around.size() > 2 && around.front() == section.key.front() &&
               (around[1] == '.' || around[1] == ')') && maySayIssues(section.parent);
    }
    /// "HIGH: no backups", "[CRITICAL] no backups", "Serious — no backups": a rating, a separator, and at least two
    /// words that are more than how soon it must be done.
    [[nodiscard]] bool saysSeverityFirst(const Section &section) const
    {
        if (!section.severity || section.severityText.empty())
            return false;
        std::string_view bare = withoutOrdinal(withoutLeadingMarks(section.title));
        bare = stripped(withoutLeadingMarks(bare), "[(* ");
        if (bare.size() <= section.severityText.size() || !bare.starts_with(section.severityText))
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
                    builder.addFieldsOrBlock(block);
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
        const std::string_view said = trimmed(section.name.substr(0, section.name.find('('))); // "S2 — Medium (later)"
        return !lexicon.severity(said) && !lexicon.priority(section.name) && !lexicon.status(section.name) &&
               !section.is(SectionRole::Risks) && !lexicon.isIn("issueWord", section.name);
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
        finding.section = m_reading.outline.pathTo(index);
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
    const bool m_isAudit;
    const bool m_mends;            ///< the document is about what is wrong, not about what is new
    std::vector<int> m_passedOver; ///< numbered headings that were no findings by themselves
    std::vector<int> m_numberedIn; ///< the sections around numbered ones that were
    int m_lastNumber = 0;
    int m_lastLevel = 0;
    int m_lastParent = -1;
};

} // namespace

void readHeadingFindings(Reading &reading)
{
    HeadingFindings(reading).read();
}

} // namespace shipworthy
