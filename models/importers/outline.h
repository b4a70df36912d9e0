#pragma once

#include "domain/audit.h"
#include "importers/lexicon.h"
#include "importers/markdowntree.h"

#include <QStringList>
#include <algorithm>
#include <bitset>
#include <deque>
#include <vector>

namespace shipworthy {

/// A heading with what stands under it, and what its words say. Section 0 is the text before the first heading.
struct Section {
    NodeIndex heading = 0; ///< 0: none
    int level = 0;
    int parent = -1;
    int end = 0;             ///< one past its last subsection
    NodeIndex bodyBegin = 0; ///< its own blocks, without subsections
    NodeIndex bodyEnd = 0;
    int line = 0;
    std::string_view title;           ///< plain text
    std::string_view name;            ///< of the title: without marks, ordinal, key, severity and status decorations
    std::string_view key;             ///< of the title, as name and severityText
    std::optional<Severity> severity; ///< anywhere in the heading
    bool marked = false;              ///< severity or priority stands beside the name: "[HIGH] …", "… (CRITICAL)"
    std::string_view severityText;
    std::optional<Priority> priority;
    std::optional<Status> status;
    bool struck = false;
    bool urges = false;              ///< "Must fix", "Should fix (sprint 2)"
    bool decides = false;            ///< some words of the title are a verdict
    bool numberedIssue = false;      ///< "Issue #3: …"
    bool mends = false;              ///< "Fix #3: …"
    std::optional<FieldRole> labels; ///< the whole title is the label of a finding's field: "Impact"
    QString text;                    ///< the title
    std::bitset<32> roles;
    [[nodiscard]] bool is(SectionRole role) const { return roles.test(static_cast<std::size_t>(role)); }
};

/// What a title says, as of a section with that heading. The views in it point into \a title.
/// \a countsByP: "P3. …" is the third of the problems, and no priority.
[[nodiscard]] Section titleSection(std::string_view title, const Lexicon &lexicon, bool countsByP = false);

/// The sections of a document, in order.
class Outline {
public:
    Outline(const MarkdownTree &tree, const Lexicon &lexicon);
    Outline(const Outline &) = delete; // titles point into m_composed
    Outline &operator=(const Outline &) = delete;
    [[nodiscard]] const std::vector<Section> &sections() const { return m_sections; }
    [[nodiscard]] const Section &at(int section) const { return m_sections[static_cast<std::size_t>(section)]; }
    [[nodiscard]] int count() const { return static_cast<int>(m_sections.size()); }
    /// The titles of the headings that lead to what a section holds: from the outermost, its own included.
    [[nodiscard]] const QStringList &pathIn(int section) const { return m_paths[static_cast<std::size_t>(section)]; }
    /// Those that lead to the section.
    [[nodiscard]] const QStringList &pathTo(int section) const { return pathIn(std::max(at(section).parent, 0)); }
    /// The section in whose own text a top-level block stands.
    [[nodiscard]] int sectionOf(NodeIndex node) const;
    [[nodiscard]] int sectionAtLine(int line) const;
    /// The nearest of the section and those around it for which \a has holds; -1: none.
    template <typename Has> [[nodiscard]] int nearest(int section, Has has) const
    {
        while (section >= 0 && !has(at(section)))
            section = at(section).parent;
        return section;
    }

private:
    void readTitles(const Lexicon &lexicon);
    /// "### Warnings" and "### Comments" beside "### Critical" rate what stands below them.
    void rateTiers(const Lexicon &lexicon);
    void makePaths();
    template <typename Work> void inHalves(const Work &work) const;

    std::vector<Section> m_sections;
    std::vector<QStringList> m_paths;   ///< by section; the first's is empty
    std::deque<std::string> m_composed; ///< titles that do not stand in the source as they are
};

} // namespace shipworthy
