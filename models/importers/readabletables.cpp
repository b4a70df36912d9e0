#include "importers/readabletables.h"

#include "importers/textviews.h"

namespace shipworthy {

namespace {

constexpr ByteSet delimiters("|:- \t\r");
constexpr std::size_t shortest = 3; // marks of a cell that every version of md4c reads; and marks of a fence

/// A line without the marks of the quotes and lists around it.
std::string_view withoutIndent(std::string_view line)
{
    while (!line.empty() && (line.front() == ' ' || line.front() == '\t' || line.front() == '>'))
        line.remove_prefix(1);
    return line;
}

/// Whether lines are code in a fence, told line by line.
class Fence {
public:
    [[nodiscard]] bool isOpen() const { return m_length > 0; }
    bool take(std::string_view line)
    {
        const char mark = line.empty() ? '\0' : line.front();
        const std::size_t length = std::min(line.find_first_not_of(mark), line.size());
        if ((mark != '`' && mark != '~') || length < shortest)
            return m_length > 0;
        if (m_length == 0) {
            m_mark = mark;
            m_length = length;
        } else if (mark == m_mark && length >= m_length && trimmed(line.substr(length)).empty()) {
            m_length = 0;
        }
        return true;
    }

private:
    char m_mark = '\0';
    std::size_t m_length = 0; ///< of the fence that is open; 0: none is
};

/// The cell with as many marks as are read, or nothing where it is none of a delimiter row.
std::string longCell(std::string_view cell)
{
    cell = trimmed(cell);
    const std::size_t first = cell.find('-');
    const std::size_t last = cell.rfind('-');
    const bool isCell = first <= 1 && last != std::string_view::npos && cell.size() - last <= 2 &&
                        cell.substr(first, last - first + 1).find_first_not_of('-') == std::string_view::npos;
    if (!isCell)
        return {};
    std::string longer(cell);
    if (longer.size() < shortest)
        longer.insert(first, shortest - longer.size(), '-');
    return longer;
}

/// The delimiter row with long cells; empty where \a row is none, or needs nothing.
std::string longRow(std::string_view row)
{
    row = trimmed(row);
    if (row.find('|') == std::string_view::npos || row.find('-') == std::string_view::npos)
        return {};
    std::string longer;
    bool isShort = false;
    for (std::size_t from = 0; from <= row.size();) {
        const std::size_t end = std::min(row.find('|', from), row.size());
        const std::string_view cell = trimmed(row.substr(from, end - from));
        const bool isOutside = cell.empty() && (from == 0 || end == row.size());
        const std::string cellLonger = isOutside ? std::string() : longCell(cell);
        if (cellLonger.empty() && !isOutside)
            return {};
        isShort |= cellLonger.size() != cell.size();
        longer += cellLonger;
        if (end < row.size())
            longer += '|';
        from = end + 1;
    }
    return isShort ? longer : std::string();
}

/// How many cells a row of a table has.
std::size_t cellsIn(std::string_view row)
{
    row = trimmed(row);
    std::size_t cells = 1;
    for (std::size_t i = 1; i + 1 < row.size(); ++i)
        cells += row[i] == '|' && row[i - 1] != '\\';
    return cells;
}

/// Marks and nothing else, as between the head of a table and its rows.
bool isDelimiterRow(std::string_view line)
{
    return delimiters.findOther(line) == std::string_view::npos && line.find('-') != std::string_view::npos;
}

/// Words of a paragraph at the outermost level, which the next line would go on with.
bool isPlainText(std::string_view line)
{
    if (trimmed(line).empty() || line.front() == ' ' || line.front() == '\t')
        return false;
    static constexpr ByteSet starts("#>|<`~=:");
    const bool marked = (line[0] == '-' || line[0] == '+' || line[0] == '*') && line.size() > 1 && isSpace(line[1]);
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    const bool counted = digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')');
    return starts.find(line.substr(0, 1)) == std::string_view::npos && !marked && !counted;
}

} // namespace

std::shared_ptr<const std::string> withReadableTables(std::string_view markdown)
{
    std::string longer;
    std::size_t copied = 0;
    const auto replace = [&](std::string_view what, std::string_view with) {
        const auto at = static_cast<std::size_t>(what.data() - markdown.data());
        longer.append(markdown.substr(copied, at - copied)).append(with);
        copied = at + what.size();
    };
    Fence fence;
    bool inTable = false;
    std::size_t cells = 0;   // of the table that was read last
    std::string_view gap;    // the blank line right behind it
    std::string_view head;   // the line before, which may be the head of a table
    std::string_view before; // and the one before that
    for (std::size_t begin = 0; begin < markdown.size();) {
        const std::size_t end = std::min(markdown.find('\n', begin), markdown.size());
        const std::string_view line = markdown.substr(begin, end - begin);
        const std::string_view body = withoutIndent(line);
        const char mark = body.empty() ? '\0' : body.front();
        const bool isBlank = mark == '\0' || mark == '\r';
        if (!gap.empty() && !isBlank) {
            // Rows that go on behind a blank line, which becomes one that is empty.
            const std::string_view rest = markdown.substr(std::min(end + 1, markdown.size()));
            const bool goesOn = line.front() == '|' && trimmed(line).ends_with('|') &&
                                cellsIn(line) >= std::max<std::size_t>(cells, 2) && !fence.isOpen() &&
                                !isDelimiterRow(line) &&
                                !isDelimiterRow(rest.substr(0, std::min(rest.find('\n'), rest.size())));
            if (goesOn) {
                replace(gap.substr(0, 0), emptyRow);
                inTable = true;
            }
        }
        if (!isBlank)
            gap = {};
        if (mark == '`' || mark == '~' || fence.isOpen())
            inTable &= !fence.take(body);
        else if (isBlank) {
            gap = inTable ? markdown.substr(begin, end + 1 - begin) : std::string_view();
            inTable = false;
        } else if (inTable && body.starts_with("||"))
            replace(body.substr(0, 2), "| |");
        else if ((mark == '|' || mark == ':' || mark == '-') && delimiters.findOther(body) == std::string_view::npos &&
                 head.find('|') != std::string_view::npos) {
            // A table may follow a paragraph's last line. A return alone ends a line of Markdown, and none that is
            // counted.
            if (!inTable && body.find('-') != std::string_view::npos && isPlainText(before) &&
                head.find_first_not_of(' ') < 4 && cellsIn(head) == cellsIn(body))
                replace(head.substr(0, 0), "\r");
            if (!inTable)
                cells = cellsIn(body);
            inTable |= body.find('-') != std::string_view::npos;
            if (const std::string row = longRow(body); !row.empty())
                replace(trimmed(body), row);
        }
        before = head;
        head = line;
        begin = end + 1;
    }
    if (copied == 0)
        return nullptr;
    longer.append(markdown.substr(copied));
    return std::make_shared<const std::string>(std::move(longer));
}

} // namespace shipworthy
