#include "importers/findingbuilder.h"
#include "importers/headingfacts.h"
#include "importers/headingshapes.h"
#include "importers/issuegroup.h"
#include "importers/listshapes.h"
#include "importers/reading.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <algorithm>
#include <unordered_map>

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
        , m_ratesClauses(m_isAudit && std::ranges::count_if(reading.outline.sections(), isRatedClause) > 1)
        , m_reportsMends(reportsMends(reading.outline, reading.document.kind, reading.lexicon))
        , m_series(reading.outline)
        , m_mended(reading.outline, reading.lexicon)
        , m_answers(reading.outline, reading.lexicon)
    {
    }

    void read()
    {
        const qsizetype first = m_reading.document.findings.size();
        readAll(first);
        if (m_reading.document.findings.size() < first + 2 && m_advicePassed) {
            m_readsAdvice = true; // where nothing else is stated, what is to be done says what is wrong
            m_advicePassed = false;
            std::ranges::fill(m_around, std::nullopt);
            readAll(first);
        }
    }

private:
    void readAll(qsizetype first)
    {
        const Outline &outline = m_reading.outline;
        m_passedOver.clear();
        for (int i = 1; i < outline.count(); ++i) {
            noteBareRating(i);
            if (!mayBeFinding(i) || m_answers.isPassed(outline.at(i)) || saysPassed(outline.at(i), m_reading.lexicon) ||
                (m_readsAdvice && m_reading.claims.inFinding(outline.at(i).line)))
                continue;
            if (readOne(i, continues(i))) {
                if (!namesAlone(i))
                    noteNumber(i);
            } else if (isNumbered(outline.at(i)) && (outline.at(i).key.empty() || isClause(outline.at(i))))
                m_passedOver.push_back(i);
        }
        readPassedOver(first);
    }

    /// A section that can hold one finding: inside a document, not a group, not part of what is set aside.
    [[nodiscard]] bool mayBeFinding(int index) const
    {
        const Section &section = m_reading.outline.at(index);
        if (section.level < 2 && section.key.empty())
            return false;
        if (section.labels)
            return false; // "#### Impact" belongs to the heading above
        if (section.name.empty() || isPhase(section) ||
            (section.key.empty() &&
             (namesPhase(section.name, m_reading.lexicon) || (namesWeek(section) && !tellsOfOne(m_reading, section)))))
            return false; // "Medium priority - Sprint 2"
        const bool named = !section.key.empty() || section.marked || section.numberedIssue || isNumbered(section);
        if (isAside(section) && (!named || namesAside(section)))
            return false;
        return m_reading.outline.nearest(section.parent, [this](const Section &s) { return isAside(s); }) < 0 &&
               !isStepOfFinding(m_reading.outline, section);
    }

    /// "Week 1: Critical fixes - HIGH"
    [[nodiscard]] bool namesWeek(const Section &section) const
    {
        if (!section.is(SectionRole::Phase))
            return false;
        const WordList words = wordsOf(section.name, 2);
        return words.size() == 2 && isDigit(words[1].text.front()) &&
               m_reading.lexicon.isIn("calendar", words.front().text);
    }

    /// "Follow-up audit" is no note of progress.
    [[nodiscard]] bool isAside(const Section &section) const
    {
        return isSetApart(section) && (section.level > 1 || !m_isAudit);
    }
    /// The whole name says so: "3. Escalation", "9. Positive findings", but not "3. Privilege escalation".
    [[nodiscard]] bool namesAside(const Section &section) const
    {
        const auto role = m_reading.lexicon.findSection(section.name);
        const bool whole =
            !role || role->end == section.name.size() ||
            (role->value == SectionRole::Positive && wordsOfItsOwn(section.name, m_reading.lexicon) <= 1);
        return whole && (!role || role->begin == 0);
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
                parent > 0 && (m_readsAdvice || !isAdvised(m_reading.outline.at(parent).parent)) &&
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

    /// Among what is to be done, which restates what was found.
    [[nodiscard]] bool isAdvised(int section) const
    {
        return m_reading.outline.nearest(section, [this](const Section &s) {
            return s.level > 1 && (isAdvice(s) || (s.is(SectionRole::NextSteps) && !s.is(SectionRole::Findings)));
        }) >= 0;
    }
    [[nodiscard]] int groupAround(int parent)
    {
        const Outline &outline = m_reading.outline;
        const int group = outline.nearest(parent, [](const Section &s) { return s.severity || s.priority; });
        if (group < 0 || outline.at(group).level < 2)
            return -1;
        const Section &section = outline.at(group);
        if (section.key.find('-') != std::string_view::npos)
            return -1; // a finding itself: "BUG-7: …"
        if (!m_readsAdvice && isAdvised(section.parent)) {
            m_advicePassed = true;
            return -1;
        }
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
            (m_reading.lexicon.hasIn("adviceWord", section.title) && !isAdvisedTier(section, m_reading.lexicon)) ||
            !ratesOnly(section, m_reading.lexicon))
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
        if (isClause(section))
            m_clauseLevel = section.level;
    }
    /// "## 1. Critical finding: no lock", with no other of that form beside it: "## 2. Conclusion" need be none.
    [[nodiscard]] bool namesAlone(int index) const
    {
        const auto names = [this](const Section &s) { return namesOneIssue(s, m_reading.lexicon); };
        return names(m_reading.outline.at(index)) && !hasSibling(m_reading.outline, index, names);
    }
    /// Numbered headings that say nothing by themselves, beside one that is a finding.
    void readPassedOver(qsizetype first)
    {
        bool any = false;
        int remedied = -2; // the section around the last that states a remedy
        std::ranges::sort(m_numberedIn);
        for (const int index : m_passedOver) {
            const Section &section = m_reading.outline.at(index);
            const bool beside = section.key.empty() && std::ranges::binary_search(m_numberedIn, section.parent) &&
                                !numbersGroups(section.parent);
            // "2.1 Long files" with a fix below it, where "1.1 HIGH - Weak locks" was a finding
            const bool alike = !section.key.empty() && m_isAudit && section.level == m_clauseLevel &&
                               (section.parent == remedied || statesRemedy(m_reading, section)) &&
                               !controlOutcome(section.title, m_reading.lexicon) && !statesPass(m_reading, section);
            if (alike)
                remedied = section.parent;
            if ((beside || alike) && maySayIssues(section.parent))
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
                   (s.level > 1 && ((isPlanWork(s) && !(improvements && s.is(SectionRole::Enhancements)) &&
                                     !(m_readsAdvice && isOnlyPhase(s))) ||
                                    (!m_readsAdvice && isAdvice(s))));
        }) < 0;
    }
    [[nodiscard]] bool isAdvice(const Section &s) const
    {
        return !s.is(SectionRole::Findings) && !s.is(SectionRole::Resolved) &&
               m_reading.lexicon.hasIn("adviceWord", mainPart(s.title)) && !isAdvisedTier(s, m_reading.lexicon);
    }
    /// "### P1: Loose rope" of an audit, told in sentences beside another: no group, which holds a list.
    [[nodiscard]] bool isUrgentTitle(int index) const
    {
        const Outline &outline = m_reading.outline;
        const Section &section = outline.at(index);
        const auto isOne = [this](const Section &s) {
            return s.priority && s.bodyBegin < s.bodyEnd &&
                   m_reading.tree.at(s.bodyBegin).kind == NodeKind::Paragraph && saysUrgencyFirst(s, m_reading.lexicon);
        };
        return m_isAudit && section.end == index + 1 && section.priority && isOne(section) &&
               maySayIssues(section.parent) && hasSibling(outline, index, isOne);
    }
    /// "### 1. Loose rope" below "## Gaps in detail" of an audit, beside others that are counted so.
    [[nodiscard]] bool isCountedIssue(int index) const
    {
        const Outline &outline = m_reading.outline;
        const Section &section = outline.at(index);
        const bool group =
            section.parent > 0 && ((m_isAudit && isUnratedIssueGroup(outline, section.parent, m_reading.lexicon)) ||
                                   holdsMended(section.parent));
        return group && section.end == index + 1 && isNumbered(section) && maySayIssues(section.parent) &&
               hasSibling(outline, index, isNumbered) && !controlOutcome(section.title, m_reading.lexicon) &&
               m_reading.fields.countKnown(section.bodyBegin, section.bodyEnd) > 0;
    }
    /// "## Fixed vulnerabilities" of an audit or a report.
    [[nodiscard]] bool holdsMended(int index) const
    {
        const Section &section = m_reading.outline.at(index);
        if (section.level < 2 || !section.is(SectionRole::Resolved) || !section.key.empty() || section.severity)
            return false;
        const bool reports = m_isAudit || m_reading.document.kind == DocumentKind::Report;
        return (reports && m_reading.lexicon.hasIn("issueWord", section.title)) ||
               (m_mends && m_reading.lexicon.hasIn("mendWord", section.title)); // "Fixes completed"
    }
    [[nodiscard]] static bool isOnlyPhase(const Section &s)
    {
        return s.is(SectionRole::Phase) && !s.is(SectionRole::Roadmap) && !s.is(SectionRole::NextSteps);
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
        const bool listed = m_isIssueList && section.end == index + 1 && section.level > 1 && isNumbered(section) &&
                            !numbersGroups(section.parent);
        // Cheap refusals first: most headings are none.
        const bool leaf = section.end == index + 1;
        const bool labelled = !leaf && (holdsLabels(outline, index) || holdsParts(outline, index, m_reading.lexicon));
        const std::ptrdiff_t known = m_reading.fields.countKnown(section.bodyBegin, section.bodyEnd);
        const bool keyed = isKeyed(section);
        const bool registered = keyed && (isAmongFindings(section) || isLettered(section));
        const bool reports = m_isAudit || m_reading.document.kind == DocumentKind::Report;
        const bool named =
            (m_mends || reports) && namesOneIssue(section, m_reading.lexicon) && maySayIssues(section.parent);
        const bool series = m_series.has(section) && (m_isAudit || isInReport(section)) &&
                            (maySayIssues(section.parent) || explains(outline.at(section.parent).title));
        const bool counting = isCountedIssue(index);
        const bool settled = reports && leaf && m_mended.has(section) && !isPlanned(section.parent, false);
        if (!marked && !listed && !sibling && !registered && !section.numberedIssue && group < 0 && phase < 0 &&
            !named && !series && !counting && !settled && !(labelled && enumerated && isRatedBelow(index)) &&
            !((enumerated || (reports && section.status)) && known >= 2) && !mayHaveFields(section))
            return false;
        if ((known > 0 && headsIssues(m_reading, section)) || isConfirmed(section))
            return false;
        if (group >= 0 && !marked && listsFaults(tree, section))
            return false; // "### 6. Doors" only names where the faults of its list are
        // "#### 1. Outdated runbooks" under "### Minor concerns"
        const bool counted =
            (leaf || labelled) && gathers && isNumbered(section) && !isIssueGroup(outline, index, m_reading.lexicon);
        const auto isMarkedNumber = [this](const Section &s) { return isMarkedAndNumbered(s, m_reading.lexicon); };
        const bool prefixed =
            marked && (saysSeverityFirst(section, m_reading.lexicon) || (keyed && leaf && section.severity) ||
                       (m_isAudit && isMarkedNumber(section) && hasSibling(outline, index, isMarkedNumber)) ||
                       (m_ratesClauses && leaf && isRatedClause(section)) || isUrgentTitle(index));
        if (!numbered && !counted && !listed && !prefixed && !sibling && !named && !counting && !settled &&
            known == 0 && !labelled)
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
            lastLine = std::max(lastLine, addLabelledSections(builder, m_reading, index));
        else if (builder.knownFields() == 0 && phase < 0 && tree.at(section.bodyBegin).kind == NodeKind::Table &&
                 section.bodyBegin < section.bodyEnd && !section.marked)
            return false; // "1.1 Ropes" heads the findings in a table
        if (section.mends && !marked && !builder.tellsProblem())
            return false; // "Fix 2: …" of a plan
        const bool severityField = builder.has(FieldRole::Severity) && builder.isRated();
        const int fields = builder.knownFields();
        const bool titled = isTitle(section, m_reading.lexicon);
        const bool planned = enumerated && isPlanned(index);
        const bool urgent =
            enumerated && builder.has(FieldRole::Priority) && !planned &&
            (builder.saysMore() || (m_mends && builder.says()) ||
             (m_mends && numbered && builder.has(FieldRole::Status) && !builder.has(FieldRole::Acceptance)));
        const bool tells = enumerated && fields >= 2 && builder.tellsProblem() && (leaf || labelled) && titled;
        const bool told = tells && (maySayIssues(section.parent) || (section.mends && m_reportsMends));
        m_advicePassed =
            m_advicePassed || (tells && !told && (reports || m_mends) &&
                               (builder.has(FieldRole::Recommendation) || builder.has(FieldRole::Resolution)));
        const bool stated = enumerated && (leaf || group >= 0) && statesSeverity(section);
        const bool fromField = (urgent || (severityField && (enumerated || !ratesSeveral(section)))) &&
                               (fields >= 2 || (keyed && severityField) || stated) &&
                               (enumerated || marked || !(isSummed(section) || isSummary(section))) &&
                               !m_reading.lexicon.isIn("issueWord", section.name);
        const bool fromNoun =
            section.numberedIssue &&
            (fields >= 1 || hasSibling(outline, index, [](const Section &s) { return s.numberedIssue; }));
        const bool fromHeading =
            marked && (leaf || labelled) && !section.name.empty() && (fields >= 1 || prefixed) && titled;
        const bool fromGroup = group >= 0 && (leaf || labelled) && (numbered || counted || fields >= 1) && titled;
        const bool fromPhase = phase >= 0 && numbered && outline.at(index).parent == phase &&
                               m_reading.document.kind != DocumentKind::Checklist;
        // "### F-01: Loose rope" in a section of findings, beside others
        const bool fromRegister =
            registered && (leaf || labelled) && titled && (fields >= 1 || hasSibling(outline, index, isKeyed));
        const bool fromSibling = sibling && (leaf || labelled) && titled;
        // "### Shell injection - FIXED" that tells the problem and what was done
        const bool mended = reports && leaf && section.status && !isPraised(section) && fields >= 2 &&
                            builder.tellsProblem() &&
                            (builder.has(FieldRole::Recommendation) || builder.has(FieldRole::Resolution)) &&
                            wordsOf(section.name, 2).size() == 2;
        const bool counts = counting && (builder.tellsProblem() || builder.has(FieldRole::Impact) ||
                                         builder.has(FieldRole::Recommendation));
        const bool fromShape =
            mended || ((named || counts || settled) && titled) || (series && (leaf || labelled) && titled);
        if ((!fromField && !fromHeading && !fromGroup && !fromPhase && !fromNoun && !listed && !told && !fromSibling &&
             !fromRegister && !fromShape) ||
            isState(section, m_reading.lexicon))
            return false;
        if (group < 0 && (fromSibling || mended)) { // "## 🟡 Layout" rates what is numbered below it
            group = outline.nearest(section.parent, [mended](const Section &s) {
                return s.level > 1 && s.severity && (s.marked || ratesInCapitals(s) || (mended && startsWithRating(s)));
            });
        }
        addHeadingFinding(builder, m_reading, {index, group, phase, lastLine, fixed, m_reportsMends});
        return true;
    }

    /// "✅ Rope locker - EXCELLENT"
    [[nodiscard]] bool isPraised(const Section &section) const
    {
        return controlOutcome(section.title, m_reading.lexicon) == ControlStatus::Pass &&
               !m_reading.lexicon.findStatus(withoutLeadingMarks(section.title));
    }

    /// "## QA report", below a title that only names what was looked at.
    [[nodiscard]] bool isInReport(const Section &section) const
    {
        const bool dashed = section.key.find('-') != std::string_view::npos; // "G-01", and not the third module, "M3"
        const Section *around = dashed && section.parent > 0 ? &m_reading.outline.at(section.parent) : nullptr;
        const auto kind = around && around->level == 2 ? m_reading.lexicon.findKind(around->title) : std::nullopt;
        return kind && (kind->value == DocumentKind::Report || kind->value == DocumentKind::Audit ||
                        kind->value == DocumentKind::Review);
    }
    /// "#### Severity" stands below it.
    [[nodiscard]] bool isRatedBelow(int index) const
    {
        const Outline &outline = m_reading.outline;
        for (int i = index + 1; i < outline.at(index).end; ++i) {
            if (outline.at(i).parent == index && outline.at(i).labels == FieldRole::Severity)
                return true;
        }
        return false;
    }

    /// Among what sums the document up: counts with a severity are no finding.
    [[nodiscard]] bool isSummed(const Section &section) const
    {
        return m_reading.outline.nearest(
                   section.parent, [](const Section &s) { return s.level > 1 && s.is(SectionRole::Summary); }) >= 0;
    }

    /// "✅ Blocker 1: Gate" among what sums up, which restates the first blocker.
    [[nodiscard]] bool isConfirmed(const Section &section) const
    {
        return section.numberedIssue && isSummed(section) &&
               std::ranges::any_of(m_reading.document.findings,
                                   [&](const Finding &finding) { return Utf8Text(finding.key).view() == section.key; });
    }

    /// "Executive summary" and no more.
    [[nodiscard]] bool isSummary(const Section &section) const
    {
        const auto role = section.is(SectionRole::Summary) ? m_reading.lexicon.findSection(section.name) : std::nullopt;
        return role && role->begin == 0 && role->end == section.name.size();
    }

    /// Several findings stand below it: a severity each.
    [[nodiscard]] bool ratesSeveral(const Section &section) const { return ratingsIn(m_reading, section) > 1; }
    [[nodiscard]] bool statesSeverity(const Section &section) const { return ratingsIn(m_reading, section) == 1; }
    [[nodiscard]] bool isPlanned(int index, bool inPhases = true) const
    {
        return m_reading.outline.nearest(index, [inPhases](const Section &s) {
            return s.level > 1 &&
                   (s.is(SectionRole::Roadmap) || s.is(SectionRole::NextSteps) || s.is(SectionRole::Enhancements) ||
                    (inPhases && s.is(SectionRole::Phase) && !startsWithRating(s)));
        }) >= 0;
    }
    [[nodiscard]] bool isAmongFindings(const Section &section) const
    {
        const auto isOne = [](const Section &s) {
            return s.level > 1 && (s.is(SectionRole::Findings) || s.is(SectionRole::Resolved));
        };
        if (m_reading.outline.nearest(section.parent, isOne) < 0)
            return false;
        // "## Findings summary" that holds them all
        const int around = m_series.has(section) && isOne(m_reading.outline.at(section.parent))
                             ? m_reading.outline.at(section.parent).parent
                             : section.parent;
        return maySayIssues(around);
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
    [[nodiscard]] static bool holdsNumbered(const Outline &outline, int section)
    {
        const auto &all = outline.sections();
        return std::any_of(all.begin() + section + 1, all.begin() + outline.at(section).end, isNumbered);
    }
    /// "1. Critical", "2. Minor", "3. Summary": the numbers are those of the document's sections, not of what is wrong.
    [[nodiscard]] bool numbersGroups(int parent)
    {
        const Outline &outline = m_reading.outline;
        const auto [known, isNew] = m_numbersGroups.try_emplace(parent, false);
        const int end = parent < 0 ? outline.count() : outline.at(parent).end;
        for (int i = std::max(parent, 0) + 1; isNew && i < end && !known->second; i = outline.at(i).end)
            known->second =
                isNumbered(outline.at(i)) && (isIssueGroup(outline, i, m_reading.lexicon) || holdsNumbered(outline, i));
        return known->second;
    }
    [[nodiscard]] static bool isNumbered(const Section &section)
    {
        const std::string_view bare = withoutLeadingMarks(section.title);
        return !bare.empty() && (isDigit(bare.front()) || isLetterOrdinal(bare));
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
            for (const LabelledValue &field : m_reading.fields.of(node)) {
                if (field.role == FieldRole::Severity || field.role == FieldRole::Priority)
                    return true;
            }
        }
        return false;
    }

    Reading &m_reading;
    std::vector<std::optional<Around>> m_around;   ///< by section, from -1
    std::vector<int> m_ratingBefore;               ///< by section, from -1: the last bare rating below it; 0: none
    std::unordered_map<int, bool> m_numbersGroups; ///< by section
    const bool m_isIssueList;
    const bool m_isAudit;
    const bool m_mends;            ///< the document is about what is wrong, not about what is new
    const bool m_ratesClauses;     ///< an audit with clauses as below
    const bool m_reportsMends;     ///< what is counted as a fix was done
    std::vector<int> m_passedOver; ///< numbered headings that were no findings by themselves
    std::vector<int> m_numberedIn; ///< the sections around numbered ones that were
    const KeySeries m_series;
    const MendedHeadings m_mended;
    const MarkedAnswers m_answers;
    bool m_readsAdvice = false;
    bool m_advicePassed = false; ///< some was left out
    int m_clauseLevel = 0;       ///< of headings with clauses that were findings
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
