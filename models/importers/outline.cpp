#include "importers/outline.h"

#include "base/largepages.h"
#include "importers/keys.h"
#include "importers/sectiontitle.h"
#include "importers/textviews.h"

#include <algorithm>
#include <array>
#include <future>

namespace shipworthy {

namespace {

/// What is folded away ("<details>") stands below its summary as below a heading, and what follows "</details>" below
/// the heading that was there before.
class Folds {
public:
    /// The level of a heading, which may stand in what is folded.
    [[nodiscard]] int levelOf(int level)
    {
        m_closedLevel = 0;
        m_level = level;
        while (!m_open.empty()) {
            Fold &fold = m_open.back();
            if (fold.level > 0 && level + fold.shift <= fold.level && level > fold.around)
                fold.shift = fold.level - level + 1;
            if (fold.level > 0 && level + fold.shift > fold.level)
                return std::min(level + fold.shift, 6);
            if (fold.level == 0 && level > fold.around)
                break;
            m_open.pop_back(); // never closed
        }
        return level;
    }
    /// \a level: of the section that the summary heads; 0: it heads none.
    void open(int level)
    {
        m_open.push_back({level, m_level});
        if (level > 0)
            m_closedLevel = 0;
    }
    void close(NodeIndex html)
    {
        if (m_open.empty())
            return;
        if (const int level = m_open.back().level; level > 0) {
            m_closedLevel = m_closedLevel > 0 ? std::min(level, m_closedLevel) : level;
            m_closedBy = html;
        }
        m_level = m_open.back().around;
        m_open.pop_back();
    }
    /// True while a section was closed and what it stood in goes on.
    [[nodiscard]] bool resumes() const { return m_closedLevel > 0; }
    [[nodiscard]] int closedLevel() const { return m_closedLevel; }
    [[nodiscard]] NodeIndex closedBy() const { return m_closedBy; }
    void resumed() { m_closedLevel = 0; }

private:
    struct Fold {
        int level = 0;
        int around = 0; ///< of the last heading before it
        int shift = 0;  ///< of headings in it
    };
    std::vector<Fold> m_open;
    int m_level = 0; ///< of the last heading, as written
    int m_closedLevel = 0;
    NodeIndex m_closedBy = 0;
};

/// True for a summary that names what it folds: "Critical issues (2)", "SEC-1: Loose rope"; not for "Show details", nor
/// for "Evidence" below the heading of one finding.
bool headsFold(const Section &summary, const Section &around, const Lexicon &lexicon)
{
    if (summary.name.empty() || summary.labels)
        return false;
    if (summary.severity || summary.priority || !summary.key.empty())
        return true;
    const bool ofOne = around.level > 1 && (!around.key.empty() || around.marked || around.numberedIssue ||
                                            (around.level > 2 && around.roles.none()));
    return !ofOne && (summary.roles.any() || !lexicon.hasIn("unfold", summary.title));
}

} // namespace

Outline::Outline(const MarkdownTree &tree, const Lexicon &lexicon)
{
    std::vector<int> open; // the sections around the current one
    reserveInLargePages(m_sections, 1 + tree.count(NodeKind::Heading));
    m_sections.push_back({});
    m_sections.back().bodyBegin = 1;
    const auto closeTo = [&](int level, int next) {
        while (!open.empty() && at(open.back()).level >= level) {
            m_sections[static_cast<std::size_t>(open.back())].end = next;
            open.pop_back();
        }
    };
    Folds folds;
    const auto add = [&](NodeIndex index, const Node &node, int level, NodeIndex bodyBegin) -> Section & {
        const int next = count();
        m_sections.back().bodyEnd = bodyBegin == node.end ? index : bodyBegin;
        closeTo(level, next);
        Section section;
        section.heading = index;
        section.level = level;
        section.parent = open.empty() ? -1 : open.back();
        section.bodyBegin = bodyBegin;
        section.line = node.line > 0 ? static_cast<int>(node.line) : m_sections.back().line;
        m_sections.push_back(std::move(section));
        open.push_back(next);
        return m_sections.back();
    };
    const auto name = [&](Section &section, const Node &node) {
        section.title = trimmed(tree.isVerbatim(node) ? tree.text(tree.run(node.firstRun))
                                                      : m_composed.emplace_back(tree.plain(node)));
        for (std::uint32_t i = node.firstRun; i < node.lastRun; ++i)
            section.struck = section.struck || tree.run(i).is(Run::Struck);
    };
    forEachChild(tree, 0, [&](NodeIndex index, const Node &node) {
        if (node.kind == NodeKind::Heading) {
            name(add(index, node, folds.levelOf(node.level), node.end), node);
        } else if (node.kind == NodeKind::Html && node.level > 0) {
            if (node.level & Node::Closes)
                folds.close(index);
            if (node.level & Node::Opens) {
                Section section;
                name(section, node);
                readTitle(section, lexicon);
                const auto goesOn = [&](int i) { return !folds.resumes() || at(i).level < folds.closedLevel(); };
                const auto around = std::ranges::find_if(open.rbegin(), open.rend(), goesOn);
                const Section &outer = at(around == open.rend() ? 0 : *around);
                const int level = headsFold(section, outer, lexicon) ? std::clamp(outer.level + 1, 2, 6) : 0;
                folds.open(level);
                if (level > 0)
                    name(add(index, node, level, node.end), node);
            } else if (node.level >= Node::Heads) {
                name(add(index, node, folds.levelOf(node.level / Node::Heads), node.end), node);
            }
        } else if (folds.resumes() && node.kind != NodeKind::Rule && node.kind != NodeKind::Html) {
            add(folds.closedBy(), tree.at(folds.closedBy()), folds.closedLevel(), index);
            folds.resumed();
        }
    });
    m_sections.back().bodyEnd = tree.at(0).end;
    m_sections.front().end = 1;
    closeTo(0, count());
    readTitles(lexicon);
    rateTiers(lexicon);
    makePaths();
}

/// Calls \a work(from, to) for the sections behind the first, for two halves at the same time where they are many.
template <typename Work> void Outline::inHalves(const Work &work) const
{
    constexpr std::size_t worthAThread = 4000;
    const std::size_t half = m_sections.size() < worthAThread ? m_sections.size() : m_sections.size() / 2;
    std::future<void> later;
    if (half < m_sections.size())
        later = std::async(std::launch::async, work, half, m_sections.size());
    work(std::size_t(1), half);
    if (later.valid())
        later.get();
}

void Outline::readTitles(const Lexicon &lexicon)
{
    ProblemCount problems;
    for (const Section &section : m_sections) {
        if (section.level > 1)
            problems.add(section.title, lexicon);
    }
    // Otherwise what a title says depends on no other.
    inHalves([&, counts = problems.counts()](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) {
            m_sections[i].text = toQString(m_sections[i].title);
            readTitle(m_sections[i], lexicon, counts);
        }
    });
}

void Outline::rateTiers(const Lexicon &lexicon)
{
    constexpr std::size_t longest = 24; // bytes
    const auto isTier = [&](const Section &s) {
        return s.severity && s.level > 1 && lexicon.severity(s.name) == s.severity;
    };
    std::vector<std::uint8_t> levels; // by section, and the first for none: on which levels tiers stand in it
    const auto standsBesideTier = [&](const Section &section) {
        if (levels.empty()) {
            levels.resize(m_sections.size() + 1);
            for (const Section &s : m_sections) {
                if (isTier(s))
                    levels[static_cast<std::size_t>(s.parent + 1)] |= static_cast<std::uint8_t>(1U << s.level);
            }
        }
        return (levels[static_cast<std::size_t>(section.parent + 1)] >> section.level & 1U) != 0;
    };
    for (int i = 1; i < count(); ++i) {
        Section &section = m_sections[static_cast<std::size_t>(i)];
        if (section.severity || section.level < 2 || section.name.empty() || section.name.size() > longest)
            continue;
        const bool warns = lexicon.isIn("warningTier", section.name);
        if ((!warns && !lexicon.isIn("remarkTier", section.name)) || !standsBesideTier(section))
            continue;
        section.severity = warns ? Severity::Medium : Severity::Low;
        section.severityText = section.name;
    }
}

void Outline::makePaths()
{
    m_paths.resize(m_sections.size());
    inHalves([&](std::size_t from, std::size_t to) {
        std::array<const QString *, 6> titles{}; // from the inside; headings have six levels
        for (std::size_t i = from; i < to; ++i) {
            std::size_t depth = 0;
            for (int section = static_cast<int>(i); section > 0; section = at(section).parent)
                titles[depth++] = &at(section).text;
            m_paths[i].reserve(static_cast<qsizetype>(depth));
            while (depth > 0) {
                if (const QString &title = *titles[--depth]; !title.isEmpty())
                    m_paths[i].append(title);
            }
        }
    });
}

int Outline::sectionOf(NodeIndex node) const
{
    const auto after = std::ranges::upper_bound(m_sections, node, {}, &Section::heading);
    return std::max(0, static_cast<int>(after - m_sections.begin()) - 1);
}

int Outline::sectionAtLine(int line) const
{
    const auto after = std::ranges::upper_bound(m_sections, line, {}, &Section::line);
    return std::max(0, static_cast<int>(after - m_sections.begin()) - 1);
}

} // namespace shipworthy
