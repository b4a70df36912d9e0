#include "importers/outline.h"

#include "importers/textviews.h"
#include "importers/values.h"

#include <algorithm>

namespace shipworthy {

namespace {

/// What is left of a title when "🔴 CRITICAL - ", "⚠️ CRITICAL", "[HIGH]", "(P0)" and "✅ FIXED" are taken away.
std::string_view withoutDecoration(std::string_view title, const Lexicon &lexicon)
{
    static constexpr std::string_view separators = " \t-:()[]|.#~";
    for (;;) {
        std::string_view name = withoutTrailingMarks(withoutLeadingMarks(title));
        name = stripped(name, " \t:|");
        if (name.starts_with("\xE2\x80\x94") || name.starts_with("\xE2\x80\x93")) // dashes
            name.remove_prefix(3);
        // A leading word of severity, priority or status with a separator behind it.
        const std::size_t cut = name.find_first_of(":-]|");
        std::size_t dash = std::min(name.find("\xE2\x80\x94"), name.find("\xE2\x80\x93"));
        std::size_t separator = std::min(cut, dash);
        if (separator != std::string_view::npos && separator > 0 && separator < 28) {
            const std::string_view head = stripped(name.substr(0, separator), "[]() ~*#0123456789");
            const bool word =
                !head.empty() && (lexicon.severity(head) || lexicon.priority(head) || lexicon.status(head));
            const std::string_view rest = name.substr(separator + (separator == dash ? 3 : 1));
            if (word && !stripped(rest, separators).empty()) {
                title = trimmed(rest);
                continue;
            }
        }
        // The same at the end: "… (CRITICAL)", "… - ✅ FIXED", "… ⚠️ CRITICAL".
        std::size_t open = name.rfind('(');
        for (const std::string_view mark : {" - ", "\xE2\x80\x94", "\xE2\x80\x93", "["}) {
            const std::size_t at = name.rfind(mark);
            if (at != std::string_view::npos && (open == std::string_view::npos || at > open))
                open = at;
        }
        if (open != std::string_view::npos && open > 0) {
            const std::string_view tail =
                withoutTrailingMarks(withoutLeadingMarks(stripped(name.substr(open), "()[]- \t\xE2\x80\x94\x93")));
            if (!tail.empty() && (lexicon.severity(tail) || lexicon.priority(tail) || lexicon.status(tail))) {
                title = trimmed(name.substr(0, open));
                continue;
            }
        }
        for (std::size_t i = 0; i < name.size();) {
            const CodePoint c = codePointAt(name, i);
            if (i > 0 && c.size > 1 && isPictograph(c.value)) {
                const std::string_view tail = withoutLeadingMarks(name.substr(i));
                if (lexicon.severity(tail) || lexicon.priority(tail) || lexicon.status(tail))
                    return trimmed(name.substr(0, i));
            }
            i += static_cast<std::size_t>(c.size);
        }
        return name;
    }
}

void readTitle(Section &section, const Lexicon &lexicon)
{
    const std::string_view title = section.title;
    const HeadingWords words = lexicon.headingWords(title);
    const bool decorated = words.rated || words.stated;
    const auto bare = [&](std::string_view text) {
        return decorated ? withoutDecoration(text, lexicon)
                         : stripped(withoutTrailingMarks(withoutLeadingMarks(text)), " \t:|");
    };
    std::string_view name = bare(title);
    if (const auto key = leadingKey(name)) {
        section.key = key->key;
        name = bare(name.substr(key->rest));
    } else if (const std::string_view rest = withoutOrdinal(name); rest.size() != name.size()) {
        name = bare(rest);
    }
    section.name = name;
    section.roles = words.roles;
    section.severity = words.severity;
    section.priority = words.priority;
    if (words.severity)
        section.severityText = title.substr(words.severityBegin, words.severityEnd - words.severityBegin);
    if (!decorated)
        return;
    // Beside the name, or as its last word: "Complete the rollout" is no status, "Rollout - COMPLETE" is one.
    const auto nameBegin = static_cast<std::size_t>(name.data() - title.data());
    const std::size_t nameEnd = name.empty() ? 0 : nameBegin + name.size();
    const std::string_view front = name.empty() ? title : title.substr(0, nameBegin);
    const std::string_view back = name.empty() ? std::string_view() : title.substr(nameEnd);
    for (const std::string_view part : {front, back}) {
        section.marked = section.marked || lexicon.findSeverity(part) || lexicon.findPriority(part);
        if (const auto status = lexicon.findStatus(part); status && !section.status)
            section.status = status->value;
    }
    const std::size_t last = name.rfind(' ', name.rfind(' ') - 1);
    const std::string_view ending = last == std::string_view::npos ? name : name.substr(last + 1);
    if (const auto status = lexicon.findStatus(ending); status && !section.status && status->end == ending.size())
        section.status = status->value;
}

} // namespace

Outline::Outline(const MarkdownTree &tree, const Lexicon &lexicon)
{
    std::vector<int> open; // the sections around the current one
    m_sections.reserve(1 + static_cast<std::size_t>(std::ranges::count(tree.nodes(), NodeKind::Heading, &Node::kind)));
    m_sections.push_back({});
    m_sections.back().bodyBegin = 1;
    const auto closeTo = [&](int level, int next) {
        while (!open.empty() && at(open.back()).level >= level) {
            m_sections[static_cast<std::size_t>(open.back())].end = next;
            open.pop_back();
        }
    };
    forEachChild(tree, 0, [&](NodeIndex index, const Node &node) {
        if (node.kind != NodeKind::Heading)
            return;
        const int next = count();
        m_sections.back().bodyEnd = index;
        closeTo(node.level, next);
        Section section;
        section.heading = index;
        section.level = node.level;
        section.parent = open.empty() ? -1 : open.back();
        section.bodyBegin = node.end;
        section.line = node.line > 0 ? static_cast<int>(node.line) : m_sections.back().line;
        section.title = trimmed(tree.isVerbatim(node) ? tree.text(tree.run(node.firstRun))
                                                      : m_composed.emplace_back(tree.plain(node)));
        section.text = toQString(section.title);
        readTitle(section, lexicon);
        for (std::uint32_t i = node.firstRun; i < node.lastRun; ++i)
            section.struck = section.struck || tree.run(i).is(Run::Struck);
        m_sections.push_back(std::move(section));
        open.push_back(next);
    });
    m_sections.back().bodyEnd = tree.at(0).end;
    m_sections.front().end = 1;
    closeTo(0, count());
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

QStringList SectionPaths::to(int section, bool own)
{
    const int last = own ? section : m_outline.at(section).parent;
    if (last <= 0)
        return {};
    if (m_paths.empty())
        m_paths.resize(m_outline.sections().size());
    QStringList &known = m_paths[static_cast<std::size_t>(last)];
    if (known.isEmpty()) {
        known = to(last, false);
        known.append(m_outline.at(last).text);
    }
    return known;
}

} // namespace shipworthy
