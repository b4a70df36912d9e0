#include "importers/ratedlistrecogniser.h"

#include "importers/findingbuilder.h"
#include "importers/issuegroup.h"
#include "importers/keys.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace shipworthy {

namespace {

/// What stands behind a rating at the start of a text.
struct Rated {
    Severity severity{};
    std::string_view words;
    std::string_view rest;
};

std::optional<Rated> ratedStart(std::string_view text, const Lexicon &lexicon)
{
    constexpr std::size_t longest = 40;                // of the words that rate
    static constexpr ByteSet separators(": \xEF\xE2"); // what they may start with
    text = withoutOrdinal(withoutLeadingMarks(text));
    text = withoutLeadingMarks(text);
    struct Bracket {
        std::string_view open;
        std::string_view close;
    };
    static constexpr std::array<Bracket, 3> brackets{
        {{"[", "]"}, {"(", ")"}, {"\xE3\x80\x90", "\xE3\x80\x91"}}}; // 【】
    for (const Bracket &bracket : brackets) {
        if (!text.starts_with(bracket.open))
            continue;
        const std::size_t close = text.substr(0, longest).find(bracket.close);
        if (close == std::string_view::npos)
            return std::nullopt;
        const std::string_view inside = text.substr(bracket.open.size(), close - bracket.open.size());
        const auto severity = lexicon.severity(withoutLeadingMarks(inside));
        if (!severity)
            return std::nullopt;
        return Rated{*severity, inside, stripped(text.substr(close + bracket.close.size()), " :-\t")};
    }
    const std::string_view start = text.substr(0, longest);
    for (std::size_t i = separators.find(start, 1); i < start.size(); i = separators.find(start, i + 1)) {
        const std::string_view at = text.substr(i);
        const std::size_t size = at.front() == ':' ? 1
                               : at.starts_with("\xEF\xBC\x9A") || at.starts_with(" - ") || at.starts_with(" | ") ||
                                         at.starts_with("\xE2\x80\x94") || at.starts_with("\xE2\x80\x93")
                                   ? 3
                                   : 0;
        if (size == 0)
            continue;
        const auto severity = lexicon.severity(stripped(text.substr(0, i), " *_()"));
        if (!severity)
            return std::nullopt;
        return Rated{*severity, trimmed(text.substr(0, i)), stripped(at.substr(size), " :-\t")};
    }
    return std::nullopt;
}

/// A line or item that starts so.
struct Entry {
    NodeIndex node = 0;     ///< the paragraph
    std::uint32_t from = 0; ///< its runs
    std::uint32_t to = 0;
    std::string text;
    int section = 0;
    int line = 0;
    int lastLine = 0;
};

class RatedLists {
public:
    explicit RatedLists(Reading &reading)
        : m_reading(reading)
    {
    }

    void read()
    {
        collect();
        if (m_entries.empty())
            return;
        m_reading.index.update(m_reading.document.findings);
        const bool alone = m_reading.document.findings.isEmpty() && mayStateFindings();
        const auto inIssues = [this](const Entry &entry) { return isAmongIssues(entry.section); };
        if (m_entries.size() < 2 && !std::ranges::any_of(m_entries, inIssues))
            return;
        for (const Entry &entry : m_entries)
            take(entry, alone || inIssues(entry));
        m_reading.index.update(m_reading.document.findings);
    }

private:
    /// Contacts by severity in a plan are no findings; what no title explains must rate several things alike.
    [[nodiscard]] bool mayStateFindings() const
    {
        const DocumentKind kind = m_reading.document.kind;
        if (kind != DocumentKind::Other || namesIssueList(m_reading.outline, m_reading.lexicon))
            return kind != DocumentKind::Plan && kind != DocumentKind::Checklist;
        std::array<int, 5> times{};
        for (const Entry &entry : m_entries)
            ++times[static_cast<std::size_t>(ratedStart(entry.text, m_reading.lexicon)->severity) % times.size()];
        return m_entries.size() > 2 && std::ranges::any_of(times, [](int count) { return count > 1; });
    }

    [[nodiscard]] bool isAmongIssues(int section) const
    {
        return !m_reading.outline.at(section).is(SectionRole::Summary) &&
               m_reading.outline.nearest(
                   section, [](const Section &s) { return s.level > 1 && s.is(SectionRole::Findings); }) >= 0;
    }

    void collect()
    {
        const std::vector<Node> &nodes = m_reading.tree.nodes();
        std::vector<Entry> block; // of one list or paragraph
        NodeIndex blockNode = 0;
        int section = 0;
        for (NodeIndex i = 1; i < nodes.size(); ++i) {
            while (section + 1 < m_reading.outline.count() && m_reading.outline.at(section + 1).heading <= i)
                ++section;
            const Node &node = nodes[i];
            if (node.kind != NodeKind::Paragraph || node.firstRun >= node.lastRun)
                continue;
            const Node &parent = nodes[node.parent];
            const bool item = parent.kind == NodeKind::Item && node.parent + 1 == i;
            if (!item && parent.kind != NodeKind::Document)
                continue;
            if (item && (parent.task != TaskMark::None || nodes[nodes[parent.parent].parent].kind == NodeKind::Item))
                continue;
            if (m_reading.claims.inFinding(static_cast<int>(node.line)))
                continue;
            const NodeIndex around = item ? parent.parent : i;
            if (around != blockNode)
                finish(block);
            blockNode = around;
            if (item)
                addEntry(block, i, node.firstRun, node.lastRun, section, static_cast<int>(parent.lastLine));
            else
                addLines(block, i, section);
        }
        finish(block);
    }

    void addLines(std::vector<Entry> &block, NodeIndex index, int section) const
    {
        const MarkdownTree &tree = m_reading.tree;
        const Node &node = tree.at(index);
        std::uint32_t start = node.firstRun;
        for (std::uint32_t run = node.firstRun; run <= node.lastRun; ++run) {
            if (run < node.lastRun && !tree.run(run).is(Run::Break))
                continue;
            if (run > start)
                addEntry(block, index, start, run, section, 0);
            start = run + 1;
        }
    }

    /// Cheap: what does not start as a rating does is not looked at.
    void addEntry(std::vector<Entry> &block, NodeIndex node, std::uint32_t from, std::uint32_t to, int section,
                  int lastLine) const
    {
        const MarkdownTree &tree = m_reading.tree;
        const Run &first = tree.run(from);
        const Run &last = tree.run(to - 1);
        const std::string_view raw = tree.source().substr(first.offset, last.offset + last.size - first.offset);
        if (raw.size() < 8 || raw.size() > 600 ||
            !ratedStart(stripped(withoutLeadingMarks(raw.substr(0, 80)), "* "), m_reading.lexicon))
            return;
        const int line = tree.lineAt(first.offset);
        Entry entry{node, from, to, tree.plain(from, to), section, line, std::max(lastLine, line)};
        const auto rated = ratedStart(entry.text, m_reading.lexicon);
        if (!rated || rated->rest.empty() || isDigit(rated->rest.front()) || m_reading.claims.has(line))
            return;
        if (lastLine == 0 && !tree.run(from).is(Run::Strong) && !startsWithMark(entry.text))
            return; // prose: "High: the water"
        block.push_back(std::move(entry));
    }
    [[nodiscard]] static bool startsWithMark(std::string_view text)
    {
        return text.starts_with('[') || withoutLeadingMarks(text).size() < text.size();
    }

    /// More than how soon it must be done. Scripts without spaces are not cut into words: a phrase must do.
    [[nodiscard]] bool saysMore(std::string_view text) const
    {
        const bool unspaced = static_cast<unsigned char>(text.front()) >= 0xE3;
        return unspaced ? text.size() >= 12 && !m_reading.lexicon.hasIn("levelWord", text)
                        : wordsOfItsOwn(text, m_reading.lexicon) > 1;
    }

    /// The entries of a list, unless it is a legend or stands aside.
    void finish(std::vector<Entry> &block)
    {
        const bool says = std::ranges::any_of(block, [this](const Entry &entry) {
            const auto rated = ratedStart(entry.text, m_reading.lexicon);
            return saysMore(rated->rest) && !m_reading.lexicon.isNothing(rated->rest);
        });
        // "Note:" alone rates nothing.
        const bool rates = std::ranges::any_of(block, [this](const Entry &entry) {
            return entry.text.starts_with('[') || ratedStart(entry.text, m_reading.lexicon)->severity != Severity::Info;
        });
        if (says && rates && !isAsideOrPlanned(m_reading.outline, block.front().section, m_reading.lexicon) &&
            !m_reading.outline.at(block.front().section).is(SectionRole::Risks))
            std::ranges::move(block, std::back_inserter(m_entries));
        block.clear();
    }

    void take(const Entry &entry, bool mayAdd)
    {
        const Lexicon &lexicon = m_reading.lexicon;
        const Rated rated = *ratedStart(entry.text, lexicon);
        Finding finding;
        name(finding, entry, rated);
        const Section &around = m_reading.outline.at(entry.section);
        if (around.parent > 0 && lexicon.field(around.name) == FieldRole::Severity) {
            // "## Severity", "Low — nobody is hurt": of what the heading around names
            finding.title = toQString(m_reading.outline.at(around.parent).name);
            finding.key = toQString(m_reading.outline.at(around.parent).key);
            finding.description = toQString(rated.rest);
        }
        const Utf8Text title(finding.title);
        if (finding.title.isEmpty() || lexicon.isNothing(title) || isPlaceholder(title))
            return;
        qsizetype known = finding.key.isEmpty() ? -1 : m_reading.index.byKey(Utf8Text(finding.key));
        if (known < 0)
            known = m_reading.index.byTitle(Utf8Text(finding.title));
        if (known >= 0) {
            m_reading.document.findings[known].mentions.append({entry.line, toQString(entry.text)});
            m_reading.claims.add(entry.line, entry.line);
            return;
        }
        if (!mayAdd)
            return;
        finding.form = FindingForm::List;
        finding.severity = rated.severity;
        finding.severityText = toQString(rated.words);
        finding.severityOrigin = {ReadFrom::Text, entry.line};
        const Section &section = m_reading.outline.at(entry.section);
        for (std::uint32_t run = entry.from; run < entry.to && run < entry.from + 3; ++run) {
            if (m_reading.tree.run(run).is(Run::Struck)) {
                finding.status = Status::Resolved;
                finding.statusOrigin = {ReadFrom::Text, entry.line};
            }
        }
        if (finding.status == Status::Open && section.status) {
            finding.status = *section.status;
            finding.statusOrigin = {ReadFrom::HeadingAbove, section.line};
        }
        if (entry.section > 0 && section.level > 1 && !section.is(SectionRole::Findings))
            finding.category = toQString(section.name);
        finding.section = m_reading.outline.pathIn(entry.section);
        finding.line = entry.line;
        finding.lastLine = entry.lastLine;
        m_reading.claims.addFinding(finding.line, finding.lastLine);
        m_reading.document.findings.append(std::move(finding));
    }

    /// "**[HIGH] No rails** — people fall": what is in bold is the title, or what a dash sets apart.
    void name(Finding &finding, const Entry &entry, const Rated &rated) const
    {
        const MarkdownTree &tree = m_reading.tree;
        const Node &leaf = tree.at(entry.node);
        std::uint32_t start = entry.from;
        while (start < entry.to && !tree.run(start).is(Run::Strong) &&
               withoutLeadingMarks(trimmed(tree.text(tree.run(start)))).empty())
            ++start;
        std::uint32_t end = start;
        while (end < entry.to && tree.run(end).is(Run::Strong))
            ++end;
        std::string_view title = rated.rest;
        std::string_view behind;
        const std::string strong = end > start ? tree.plain(start, end) : std::string();
        const auto inStrong = end > start && end < entry.to ? ratedStart(strong, m_reading.lexicon) : std::nullopt;
        if (inStrong && wordsOf(inStrong->rest, 1).size() == 1 && rated.rest.starts_with(inStrong->rest)) {
            title = rated.rest.substr(0, inStrong->rest.size());
            behind = rated.rest.substr(title.size());
        } else {
            for (const std::string_view dash : {" \xE2\x80\x94 ", " \xE2\x80\x93 ", " - "}) {
                const std::size_t at = rated.rest.find(dash);
                if (at != std::string_view::npos && wordsOf(rated.rest.substr(0, at), 2).size() == 2 &&
                    title.size() > at) {
                    title = rated.rest.substr(0, at);
                    behind = rated.rest.substr(at + dash.size());
                }
            }
        }
        if (const auto key = leadingKey(title)) {
            finding.key = toQString(key->key);
            title = title.substr(key->rest);
        }
        finding.title = toQString(stripped(withoutTrailingMarks(withoutLeadingMarks(title)), " :*"));
        behind = stripped(behind, " :-\t");
        for (const std::string_view dash : {"\xE2\x80\x94", "\xE2\x80\x93"}) {
            if (behind.starts_with(dash))
                behind = trimmed(behind.substr(dash.size()));
        }
        finding.description = toQString(behind);
        FindingBuilder places(m_reading);
        places.addPlaces(entry.from, entry.to);
        finding.locations = places.take().locations;
        const Node &item = tree.at(leaf.parent);
        if (item.kind == NodeKind::Item && leaf.end < item.end) {
            const int first = static_cast<int>(tree.at(leaf.end).line);
            const QString below = dedented(tree.lines(first, static_cast<int>(item.lastLine)));
            finding.description += (finding.description.isEmpty() ? QString() : QStringLiteral("\n\n")) + below;
        }
    }

    Reading &m_reading;
    std::vector<Entry> m_entries;
};

} // namespace

void readRatedLists(Reading &reading)
{
    RatedLists(reading).read();
}

} // namespace shipworthy
