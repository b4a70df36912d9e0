#include "importers/htmlblocks.h"

#include <algorithm>

namespace shipworthy {

void MarkdownBlocks::begin(Container container, int number)
{
    Level level;
    level.container = container;
    level.number = number;
    level.indent = m_prefix.size();
    if (m_marker.empty() && (container == Container::Quote || m_levels.empty() || number != 1))
        blank(0);
    if (container == Container::Quote) {
        if (!m_marker.empty())
            m_marker += "> ";
        m_prefix += "> ";
    } else {
        // Two lists in a row are two lists only with different marks.
        m_otherMark = !m_otherMark;
        level.mark = container == Container::Bullets ? (m_otherMark ? '-' : '*') : (m_otherMark ? '.' : ')');
    }
    level.inner = m_prefix.size();
    m_levels.push_back(level);
}

void MarkdownBlocks::end()
{
    m_prefix.resize(m_levels.back().indent);
    m_levels.pop_back();
    m_needsBlank = true;
}

void MarkdownBlocks::beginItem(int line)
{
    if (m_levels.empty() || m_levels.back().container == Container::Quote)
        begin(Container::Bullets);
    Level &level = m_levels.back();
    std::string mark(1, level.mark);
    if (level.container == Container::Numbers)
        mark = std::to_string(level.number++) + mark;
    mark += ' ';
    m_needsBlank = m_needsBlank && level.number == 1 && !level.hasItem;
    if (m_marker.empty()) {
        blank(line);
        m_marker = m_prefix;
    }
    m_marker += mark;
    m_prefix += std::string(mark.size(), ' ');
    level.hasItem = true;
    m_itemLine = line;
    m_hasBox = false;
}

void MarkdownBlocks::endItem()
{
    if (!m_marker.empty())
        put({}, {m_itemLine, m_itemLine});
    m_prefix.resize(m_levels.back().inner);
    m_needsBlank = false;
}

bool MarkdownBlocks::giveBox(bool checked)
{
    const bool inItem = !m_marker.empty() && m_marker.ends_with(' ') && !m_marker.ends_with("> ");
    if (!inItem || m_hasBox)
        return false;
    m_marker += checked ? "[x] " : "[ ] ";
    m_hasBox = true;
    return true;
}

void MarkdownBlocks::blank(int line)
{
    if (!m_needsBlank || m_transcript.origin.empty())
        return;
    std::string_view prefix = m_prefix;
    while (prefix.ends_with(' '))
        prefix.remove_suffix(1);
    m_transcript.add(prefix, {line, line});
    m_needsBlank = false;
}

void MarkdownBlocks::put(std::string_view text, LineRange from)
{
    std::string line = m_marker.empty() ? m_prefix : m_marker;
    m_marker.clear();
    line += text;
    while (line.ends_with(' '))
        line.pop_back();
    m_transcript.add(line, from);
}

void MarkdownBlocks::paragraph(const MarkdownText &text)
{
    const auto lines = text.lines(MarkdownText::Block::Paragraph);
    if (lines.empty())
        return;
    if (m_marker.empty())
        blank(lines.front().from.first);
    for (const MarkdownText::Line &line : lines)
        put(line.text, line.from);
    m_needsBlank = true;
}

void MarkdownBlocks::boxed(const MarkdownText &text, bool checked)
{
    begin(Container::Bullets);
    beginItem(0);
    giveBox(checked);
    paragraph(text);
    m_marker.clear(); // a box without words is none
    endItem();
    end();
    m_otherMark = !m_otherMark; // boxes one below the other are one list
}

void MarkdownBlocks::heading(const MarkdownText &text, int level)
{
    const auto lines = text.lines(MarkdownText::Block::Heading);
    if (lines.empty())
        return;
    if (m_marker.empty())
        blank(lines.front().from.first);
    std::string title = std::string(static_cast<std::size_t>(level), '#') + ' ' + lines.front().text;
    if (title.ends_with('#'))
        title.insert(title.size() - 1, 1, '\\');
    put(title, lines.front().from);
    m_needsBlank = true;
}

void MarkdownBlocks::rule(int line)
{
    if (m_marker.empty())
        blank(line);
    put("***", {line, line});
    m_needsBlank = true;
}

void MarkdownBlocks::code(std::string_view language, const std::vector<MarkdownText::Line> &lines, int line)
{
    if (m_marker.empty())
        blank(line);
    std::size_t longest = 2;
    for (const MarkdownText::Line &text : lines) {
        const std::size_t start = text.text.find_first_not_of(' ');
        if (start == std::string::npos || text.text[start] != '`')
            continue;
        longest = std::max(longest, std::min(text.text.find_first_not_of('`', start), text.text.size()) - start);
    }
    const std::string fence(longest + 1, '`');
    const int last = lines.empty() ? line : lines.back().from.last;
    put(fence + std::string(language), {line, line});
    for (const MarkdownText::Line &text : lines)
        put(text.text, text.from);
    put(fence, {last, last});
    m_needsBlank = true;
}

void MarkdownBlocks::table(const std::vector<Row> &rows)
{
    if (rows.empty())
        return;
    if (m_marker.empty())
        blank(rows.front().from.first);
    std::size_t columns = 0;
    for (const Row &row : rows)
        columns = std::max(columns, row.cells.size());
    bool head = true;
    for (const Row &row : rows) {
        std::string line = "|";
        for (std::size_t i = 0; i < columns; ++i)
            line += (i < row.cells.size() ? ' ' + row.cells[i] : std::string()) + " |";
        put(line, row.from);
        if (!head)
            continue;
        head = false;
        line = "|";
        for (std::size_t i = 0; i < columns; ++i)
            line += "---|";
        put(line, row.from);
    }
    m_needsBlank = true;
}

} // namespace shipworthy
