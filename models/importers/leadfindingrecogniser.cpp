#include "importers/leadfindingrecogniser.h"

#include "importers/findingbuilder.h"
#include "importers/issuegroup.h"
#include "importers/keys.h"
#include "importers/textviews.h"

#include <algorithm>

namespace shipworthy {

namespace {

/// A paragraph whose first line is set in bold as a title is: "**C-1: Loose rope**", "**[HIGH] Loose rope**"; or one
/// that is called an issue and has its fields right below, without any markup: "Issue O1 (P1) - Loose rope".
struct Lead {
    NodeIndex block = 0;
    std::string text;       ///< the line
    std::uint32_t rest = 0; ///< the first run behind it
    bool isCounted = false; ///< has a key or a number
    bool isRated = false;   ///< says itself how bad it is
    bool isTold = false;    ///< is called an issue, and has fields
    bool isIssue = false;   ///< is called one with a number
    bool isStruck = false;
    bool isAlone = false; ///< nothing else stands in the line, and no colon at its end
};

class LeadFindings {
public:
    explicit LeadFindings(Reading &reading)
        : m_reading(reading)
    {
    }

    void read()
    {
        m_countsByP = countsByP();
        for (int i = 1; i < m_reading.outline.count(); ++i) {
            if (mayHoldLeads(i))
                readSection(i);
        }
    }

private:
    /// "**P1. Loose rope**" to "**P9. Spare lamps**" in all of the document.
    [[nodiscard]] bool countsByP() const
    {
        const MarkdownTree &tree = m_reading.tree;
        ProblemCount problems;
        forEachChild(tree, 0, [&](NodeIndex, const Node &node) {
            const std::uint32_t run = node.kind == NodeKind::Paragraph ? startOf(node) : node.lastRun;
            if (run < node.lastRun)
                problems.add(trimmed(tree.text(tree.run(run))), m_reading.lexicon);
        });
        return problems.counts();
    }

    /// Cheap: some paragraph of the section starts in bold, and it is not part of a finding.
    [[nodiscard]] bool mayHoldLeads(int index) const
    {
        const MarkdownTree &tree = m_reading.tree;
        const Section &section = m_reading.outline.at(index);
        bool any = false;
        for (NodeIndex block = section.bodyBegin; block < section.bodyEnd && !any; block = tree.at(block).end)
            any = tree.at(block).kind == NodeKind::Paragraph &&
                  (startOf(tree.at(block)) < tree.at(block).lastRun || isCalledIssue(tree.at(block)));
        return any && !m_reading.claims.inFinding(section.line);
    }

    /// "Issue O1 (P1) - Loose rope", "Finding 7: Loose rope", with more lines below it.
    [[nodiscard]] bool isCalledIssue(const Node &leaf) const
    {
        const MarkdownTree &tree = m_reading.tree;
        if (leaf.lastRun - leaf.firstRun < 3 || leaf.line == leaf.lastLine)
            return false;
        const std::string_view text = tree.text(tree.run(leaf.firstRun));
        const WordList words = wordsOf(text.substr(0, 32), 2);
        if (words.size() < 2 || words.front().begin > 0 || !isUpper(text.front()))
            return false;
        const std::string_view key = words[1].text;
        return key.size() <= 8 && std::ranges::any_of(key, isDigit) &&
               m_reading.lexicon.isIn("oneIssue", words.front().text);
    }

    /// Below "Issues identified" of a phase that was gone through.
    [[nodiscard]] bool isOfAPhase(int index) const
    {
        const Outline &outline = m_reading.outline;
        const Section &own = outline.at(index);
        return own.level > 2 && (own.is(SectionRole::Findings) || own.is(SectionRole::Resolved)) && own.parent > 0 &&
               outline.at(own.parent).is(SectionRole::Phase) && !outline.at(own.parent).is(SectionRole::Roadmap) &&
               !isSetApart(own) &&
               (m_reading.document.kind == DocumentKind::Audit || m_reading.document.kind == DocumentKind::Report ||
                m_reading.document.kind == DocumentKind::Review);
    }

    /// The first run in bold, behind nothing but marks; lastRun: none.
    [[nodiscard]] std::uint32_t startOf(const Node &leaf) const
    {
        std::uint32_t run = leaf.firstRun;
        while (run < leaf.lastRun && !m_reading.tree.run(run).is(Run::Strong) &&
               withoutLeadingMarks(trimmed(m_reading.tree.text(m_reading.tree.run(run)))).empty())
            ++run;
        return run < leaf.lastRun && m_reading.tree.run(run).is(Run::Strong) ? run : leaf.lastRun;
    }

    void readSection(int index)
    {
        const MarkdownTree &tree = m_reading.tree;
        const Outline &outline = m_reading.outline;
        const Section &section = outline.at(index);
        const bool aside = isAsideOrPlanned(outline, index, m_reading.lexicon);
        if (aside && !isOfAPhase(index))
            return;
        std::vector<Lead> leads;
        for (NodeIndex block = section.bodyBegin; block < section.bodyEnd; block = tree.at(block).end) {
            if (tree.at(block).kind == NodeKind::Paragraph &&
                !m_reading.claims.inFinding(static_cast<int>(tree.at(block).line)))
                addLead(leads, block);
        }
        for (std::size_t i = 0; i < leads.size(); ++i) { // a title alone, with fields below it
            const NodeIndex end = i + 1 < leads.size() ? leads[i + 1].block : section.bodyEnd;
            leads[i].isCounted =
                leads[i].isCounted || (leads[i].isAlone && m_reading.fields.countKnown(leads[i].block + 1, end) >= 2 &&
                                       wordsOfItsOwn(leads[i].text, m_reading.lexicon) >= 1);
        }
        if (aside) // "Phase 2: Piers", "Issues identified", "**Issue #3: Loose rope**" of a report
            std::erase_if(leads, [](const Lead &lead) { return !lead.isIssue; });
        const auto counted = std::ranges::count_if(leads, &Lead::isCounted);
        const auto rated = std::ranges::count_if(leads, &Lead::isRated);
        const bool ratedGroup =
            isIssueGroup(outline, index, m_reading.lexicon) || isBareRating(outline, index, m_reading.lexicon);
        const bool issues = !section.is(SectionRole::Summary) && !section.is(SectionRole::Risks) &&
                            outline.nearest(index, [](const Section &s) {
                                return s.level > 1 && (s.is(SectionRole::Findings) || s.is(SectionRole::Resolved));
                            }) >= 0;
        const bool called = issues && counted == 1 && std::ranges::any_of(leads, &Lead::isIssue);
        if (!(ratedGroup && counted + rated > 0) && !(issues && (counted > 1 || rated > 0)) && !called && rated < 2)
            std::erase_if(leads, [](const Lead &lead) { return !lead.isTold; });
        else if (ratedGroup || issues)
            std::erase_if(leads, [](const Lead &lead) { return !lead.isCounted && !lead.isRated && !lead.isTold; });
        else
            std::erase_if(leads, [](const Lead &lead) { return !lead.isRated && !lead.isTold; });
        for (std::size_t i = 0; i < leads.size(); ++i)
            complete(leads[i], i + 1 < leads.size() ? leads[i + 1].block : section.bodyEnd, index, ratedGroup);
    }

    void addLead(std::vector<Lead> &leads, NodeIndex block) const
    {
        const MarkdownTree &tree = m_reading.tree;
        const Node &leaf = tree.at(block);
        const std::uint32_t start = startOf(leaf);
        std::uint32_t end = start;
        while (end < leaf.lastRun && tree.run(end).is(Run::Strong))
            ++end;
        if (end == start) {
            if (isCalledIssue(leaf) && m_reading.fields.countKnown(block, leaf.end) >= 2)
                addTold(leads, block);
            return;
        }
        std::uint32_t lineEnd = end;
        while (lineEnd < leaf.lastRun && !tree.run(lineEnd).is(Run::Break))
            ++lineEnd;
        const std::span<const LabelledValue> fields = m_reading.fields.of(leaf);
        if (!fields.empty() && fields.front().role && fields.front().start <= tree.run(start).offset)
            return; // a label of a finding's field
        Lead lead;
        lead.block = block;
        std::string tail = tree.plain(end, lineEnd);
        const bool inLine = tail.size() <= 48 && (trimmed(tail).empty() || m_reading.lexicon.findStatus(tail) ||
                                                  m_reading.lexicon.findSeverity(tail));
        lead.text = tree.plain(leaf.firstRun, inLine ? lineEnd : end);
        lead.rest = inLine ? std::min(lineEnd + 1, leaf.lastRun) : end;
        if (lead.text.size() > longest)
            return;
        for (std::uint32_t run = start; run < end; ++run)
            lead.isStruck = lead.isStruck || tree.run(run).is(Run::Struck);
        lead.isAlone = trimmed(tail).empty() && !trimmed(lead.text).ends_with(':') && fields.empty();
        tell(lead, inLine);
        leads.push_back(std::move(lead));
    }

    void addTold(std::vector<Lead> &leads, NodeIndex block) const
    {
        const MarkdownTree &tree = m_reading.tree;
        const Node &leaf = tree.at(block);
        std::uint32_t end = leaf.firstRun;
        while (end < leaf.lastRun && !tree.run(end).is(Run::Break))
            ++end;
        Lead lead;
        lead.block = block;
        lead.text = tree.plain(leaf.firstRun, end);
        lead.rest = std::min(end + 1, leaf.lastRun);
        lead.isTold = true;
        const std::span<const LabelledValue> fields = m_reading.fields.of(leaf);
        const bool isField = !fields.empty() && fields.front().start <= tree.run(leaf.firstRun).offset;
        if (!isField && lead.text.size() <= longest)
            leads.push_back(std::move(lead));
    }

    void tell(Lead &lead, bool inLine) const
    {
        const Section title = titleSection(trimmed(lead.text), m_reading.lexicon, m_countsByP);
        const std::string_view bare = withoutLeadingMarks(title.title);
        const bool numbered = headingNumber(title) > 0 && withoutOrdinal(bare).size() < bare.size();
        lead.isIssue = title.numberedIssue;
        lead.isCounted = !title.key.empty() || numbered || !markKeyOf(title.title).empty();
        lead.isRated = inLine && title.marked && (title.severity || title.priority) && !title.name.empty() &&
                       wordsOfItsOwn(title.name, m_reading.lexicon) >= 1 &&
                       !(isDigit(title.name.front()) && m_reading.lexicon.findStatus(title.name)); // "High: 2 fixed"
    }

    /// "✅ Locks" with what was looked at below it, where nothing says that it was put right.
    [[nodiscard]] bool isPassed(const Lead &lead, const Section &section) const
    {
        const std::string_view text = trimmed(lead.text);
        return text.starts_with("\xE2\x9C\x85") && !lead.isRated && !section.severity && !section.status &&
               !section.is(SectionRole::Resolved) && !m_reading.lexicon.findStatus(withoutLeadingMarks(text)) &&
               titleSection(text, m_reading.lexicon, m_countsByP).key.empty();
    }

    /// "🟠-2 — …": a mark and a number are a key, too.
    [[nodiscard]] static std::string_view markKeyOf(std::string_view title)
    {
        const std::string_view behind = withoutLeadingMarks(title);
        if (behind.size() == title.size() || behind.size() < 3 || behind[0] != '-' || !isDigit(behind[1]))
            return {};
        std::size_t end = 1;
        while (end < behind.size() && isDigit(behind[end]))
            ++end;
        return title.substr(0, title.size() - behind.size() + end);
    }

    void complete(Lead &lead, NodeIndex end, int index, bool ratedGroup)
    {
        const MarkdownTree &tree = m_reading.tree;
        const Section &section = m_reading.outline.at(index);
        FindingBuilder builder(m_reading);
        builder.addRest(tree.at(lead.block), lead.rest);
        int lastLine = static_cast<int>(tree.at(lead.block).lastLine);
        for (NodeIndex block = tree.at(lead.block).end; block < end; block = tree.at(block).end) {
            if (tree.at(block).kind == NodeKind::Rule)
                continue;
            builder.addFieldsOrBlock(block);
            lastLine = static_cast<int>(tree.at(block).lastLine);
        }
        Finding finding = builder.take();
        if (isPassed(lead, section))
            return;
        const int line = static_cast<int>(tree.at(lead.block).line);
        const Section title = titleSection(trimmed(lead.text), m_reading.lexicon, m_countsByP);
        const std::string_view markKey = markKeyOf(title.title);
        finding.form = FindingForm::Heading;
        if (finding.key.isEmpty())
            finding.key = toQString(markKey.empty() ? title.key : markKey);
        std::string_view name = markKey.empty() ? title.name : title.title.substr(markKey.size());
        if (lead.isTold && title.key.empty()) { // "Issue O1 (P1) - …"
            const WordList words = wordsOf(name.substr(0, 32), 2);
            if (words.size() > 1 && finding.key.isEmpty())
                finding.key = toQString(words[1].text);
            name = words.size() > 1 ? trimmed(name.substr(words[1].begin + words[1].text.size())) : name;
            if (name.starts_with('(') && name.find(')') != std::string_view::npos)
                name = trimmed(name.substr(name.find(')') + 1));
        }
        name = stripped(name, " :-.");
        for (const std::string_view dash : {"\xE2\x80\x94", "\xE2\x80\x93"}) {
            if (name.starts_with(dash))
                name = trimmed(name.substr(dash.size()));
        }
        if (name.starts_with('(') && name.ends_with(')')) // "CVE-2031-1001 (ropelib)"
            name = trimmed(name.substr(1, name.size() - 2));
        finding.title = toQString(withoutOutcome(name));
        const Origin own{ReadFrom::Text, line};
        const Origin above{ReadFrom::HeadingAbove, section.line};
        if (!finding.severity && title.severity && title.marked) {
            finding.severity = title.severity;
            finding.severityText = toQString(title.severityText);
            finding.severityOrigin = own;
        }
        if (!finding.severity && ratedGroup && section.severity) {
            finding.severity = section.severity;
            finding.severityText = toQString(section.severityText);
            finding.severityOrigin = above;
        }
        builder.rateByUrgency(finding);
        if (!finding.priority && title.priority) {
            finding.priority = title.priority;
            finding.priorityOrigin = own;
        } else if (!finding.priority && ratedGroup && section.priority) {
            finding.priority = section.priority;
            finding.priorityOrigin = above;
        }
        if (finding.status == Status::Open && !statesStatus(finding)) {
            if (title.status || lead.isStruck) {
                finding.status = title.status.value_or(Status::Resolved);
                finding.statusOrigin = own;
            } else if (section.status) {
                finding.status = *section.status;
                finding.statusOrigin = above;
            }
        }
        if (finding.title.isEmpty())
            return;
        finding.section = m_reading.outline.pathIn(index);
        finding.line = line;
        finding.lastLine = lastLine;
        replaceItem(finding);
        m_reading.claims.addFinding(finding.line, finding.lastLine);
        m_reading.document.findings.append(std::move(finding));
    }

    /// An item of a list that says the same in fewer words: it mentions what the paragraph tells.
    void replaceItem(Finding &finding) const
    {
        QList<Finding> &findings = m_reading.document.findings;
        const auto item = std::ranges::find_if(findings, [&](const Finding &known) {
            return known.form == FindingForm::List && known.key.isEmpty() && known.severity == finding.severity &&
                   known.title.compare(finding.title, Qt::CaseInsensitive) == 0;
        });
        if (item == findings.end())
            return;
        finding.mentions.append({item->line, item->title});
        findings.erase(item);
    }

    /// Without what a mark of success sets off in capitals: "Loose rope ✅ TIED TWICE".
    [[nodiscard]] static std::string_view withoutOutcome(std::string_view name)
    {
        constexpr std::string_view yes = "\xE2\x9C\x85";
        constexpr std::size_t most = 3; // words
        const std::size_t mark = name.find(yes);
        if (mark == std::string_view::npos || mark == 0)
            return name;
        const std::string_view behind = name.substr(mark + yes.size());
        const bool outcome = wordsOf(behind, most + 1).size() <= most && std::ranges::none_of(behind, isLower);
        return outcome ? trimmed(name.substr(0, mark)) : name;
    }

    static constexpr std::size_t longest = 240; ///< bytes of a title
    Reading &m_reading;
    bool m_countsByP = false; ///< "P3. …" is the third of the problems
};

} // namespace

void readLeadFindings(Reading &reading)
{
    LeadFindings(reading).read();
}

} // namespace shipworthy
