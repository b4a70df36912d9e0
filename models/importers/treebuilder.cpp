#include "importers/disclosures.h"
#include "importers/markdowntree.h"
#include "importers/textviews.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>
#include <md4c.h>

namespace shipworthy {

namespace {
constexpr int maxDepth = 64;
constexpr unsigned maxColumns = 128;
constexpr MD_SIZE boxSize = 4; // "[x] "

/// How many bytes at the end of a heading's text are attributes, as Pandoc, kramdown and site generators write them:
/// " {#rope .wide}", " {: #rope}". 0: none.
std::size_t attributesAtEnd(std::string_view text)
{
    constexpr std::size_t longest = 120;
    if (!text.ends_with('}'))
        return 0;
    const std::size_t open = text.rfind('{');
    if (open == std::string_view::npos || open < 2 || !isSpace(text[open - 1]) || text.size() - open > longest)
        return 0;
    std::string_view inside = text.substr(open + 1, text.size() - open - 2);
    if (inside.starts_with(':'))
        inside.remove_prefix(1);
    inside = trimmed(inside);
    if (inside.empty() || inside.find_first_of("`\n}") != std::string_view::npos)
        return 0;
    while (!inside.empty()) {
        const std::string_view word = inside.substr(0, inside.find(' '));
        const bool names = (word.starts_with('#') || word.starts_with('.')) && word.size() > 1;
        if (!names && word.find('=') == std::string_view::npos)
            return 0;
        inside = trimmed(inside.substr(word.size()));
    }
    return text.size() - open;
}
} // namespace

/// Turns md4c's events into nodes and runs. Positions come from the text pointers, which point into the source.
class TreeBuilder {
public:
    /// Reads the bytes of \a tree's source from \a from to before \a to into \a piece.
    TreeBuilder(const MarkdownTree &tree, std::size_t from, std::size_t to, const std::stop_token &stop,
                MarkdownTree::Piece &piece)
        : m_tree(tree)
        , m_from(static_cast<std::uint32_t>(from))
        , m_size(static_cast<MD_SIZE>(to - from))
        , m_stop(stop)
        , m_budget((to - from) * 16 + 100'000)
        , m_cursor(m_from)
        , m_piece(piece)
    {
    }

    int run(unsigned parserFlags)
    {
        MD_PARSER parser{};
        parser.flags = parserFlags;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            return static_cast<TreeBuilder *>(self)->enterBlock(type, detail);
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
            return static_cast<TreeBuilder *>(self)->leaveBlock(type);
        };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
            return static_cast<TreeBuilder *>(self)->enterSpan(type, detail);
        };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
            return static_cast<TreeBuilder *>(self)->leaveSpan(type);
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            return static_cast<TreeBuilder *>(self)->text(type, text, size);
        };
        return md_parse(m_tree.m_source.data() + m_from, m_size, &parser, this);
    }

private:
    int spend()
    {
        if (--m_budget == 0)
            return MarkdownTree::TooManyEvents;
        return (m_budget & 0xFFF) == 0 && m_stop.stop_requested() ? MarkdownTree::StopRequested : 0;
    }

    int enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        closeText();
        if (m_skipped > 0 || m_open.size() >= maxDepth) {
            ++m_skipped;
            return spend();
        }
        switch (type) {
        case MD_BLOCK_DOC: open(NodeKind::Document); break;
        case MD_BLOCK_QUOTE: open(NodeKind::Quote); break;
        case MD_BLOCK_UL: open(NodeKind::BulletList); break;
        case MD_BLOCK_OL: open(NodeKind::OrderedList); break;
        case MD_BLOCK_LI: openItem(*static_cast<MD_BLOCK_LI_DETAIL *>(detail)); break;
        case MD_BLOCK_HR: open(NodeKind::Rule); break;
        case MD_BLOCK_H:
            open(NodeKind::Heading).level = static_cast<std::uint8_t>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_CODE: openCode(*static_cast<MD_BLOCK_CODE_DETAIL *>(detail)); break;
        case MD_BLOCK_HTML: open(NodeKind::Html); break;
        case MD_BLOCK_P: open(NodeKind::Paragraph); break;
        case MD_BLOCK_TABLE: open(NodeKind::Table); break;
        case MD_BLOCK_THEAD: m_inHead = true; break;
        case MD_BLOCK_TBODY: m_inHead = false; break;
        case MD_BLOCK_TR:
            open(m_inHead ? NodeKind::HeadRow : NodeKind::Row);
            m_columns = 0;
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            if (++m_columns > maxColumns)
                return MarkdownTree::TooManyEvents;
            open(NodeKind::Cell);
            break;
        }
        return spend();
    }

    int leaveBlock(MD_BLOCKTYPE type)
    {
        closeText();
        if (m_skipped > 0) {
            --m_skipped;
            return spend();
        }
        if (type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY)
            return spend();
        if (type == MD_BLOCK_CODE)
            closeCode();
        close();
        return spend();
    }

    int enterSpan(MD_SPANTYPE type, void *detail)
    {
        const std::uint8_t style = styleOf(type);
        m_depths[static_cast<std::size_t>(type) % m_depths.size()]++;
        m_style |= style;
        if (type == MD_SPAN_A) {
            const MD_ATTRIBUTE &href = static_cast<MD_SPAN_A_DETAIL *>(detail)->href;
            if (href.text && inSource(href.text) && href.size > 0 && !isDefined(href.text))
                addRun(href.text, href.size, Run::Hidden | Run::Link);
        }
        return spend();
    }

    int leaveSpan(MD_SPANTYPE type)
    {
        auto &depth = m_depths[static_cast<std::size_t>(type) % m_depths.size()];
        if (depth > 0 && --depth == 0)
            m_style &= static_cast<std::uint8_t>(~styleOf(type));
        return spend();
    }

    int text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
    {
        const bool known = inSource(text);
        if (m_inCode) {
            m_codeNewlines += static_cast<std::uint32_t>(std::count(text, text + size, '\n'));
            if (known)
                touch(text, size);
            return spend();
        }
        if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) {
            if (m_hasText)
                m_piece.runs.emplace_back(m_cursor, 0, Run::Break);
            return spend();
        }
        if (!known || size == 0)
            return spend();
        if (m_piece.nodes[m_open.back()].kind == NodeKind::Html) {
            touch(text, size);
            return spend();
        }
        std::uint8_t style = m_style;
        if (type == MD_TEXT_HTML)
            style |= Run::Hidden;
        if (type == MD_TEXT_ENTITY)
            style |= Run::Entity;
        addRun(text, size, style);
        return spend();
    }

    static std::uint8_t styleOf(MD_SPANTYPE type)
    {
        switch (type) {
        case MD_SPAN_STRONG: return Run::Strong;
        case MD_SPAN_EM: return Run::Emphasis;
        case MD_SPAN_CODE: return Run::Code;
        case MD_SPAN_DEL: return Run::Struck;
        case MD_SPAN_A: return Run::Link;
        default: return 0;
        }
    }

    [[nodiscard]] bool inSource(const char *text) const
    {
        const std::less_equal<const char *> le;
        return le(m_tree.m_source.data(), text) && le(text, m_tree.m_source.data() + m_tree.m_source.size());
    }

    /// True for the target of a link that stands in a definition elsewhere ("[a]: target"): no text of this place.
    [[nodiscard]] bool isDefined(const char *target) const
    {
        constexpr std::ptrdiff_t farthest = 64; // a definition with more white space is seen as one, too
        const char *at = target;
        const char *const begin =
            std::max(m_tree.m_source.data(), target - std::min(farthest, target - m_tree.m_source.data()));
        while (at > begin && (isSpace(at[-1]) || at[-1] == '<'))
            --at;
        return at == begin || at[-1] == ':';
    }

    Node &open(NodeKind kind)
    {
        const auto index = static_cast<NodeIndex>(m_piece.nodes.size());
        Node node;
        node.kind = kind;
        node.parent = m_open.empty() ? 0 : m_open.back();
        node.firstRun = node.lastRun = static_cast<std::uint32_t>(m_piece.runs.size());
        m_piece.nodes.push_back(node);
        m_open.push_back(index);
        ++m_piece.counts[static_cast<std::size_t>(kind)];
        return m_piece.nodes.back();
    }

    void openItem(const MD_BLOCK_LI_DETAIL &detail)
    {
        Node &item = open(NodeKind::Item);
        if (detail.is_task) {
            item.task = detail.task_mark == ' ' ? TaskMark::Open : TaskMark::Done;
            m_cursor = m_from + detail.task_mark_offset;
            item.line = item.lastLine = static_cast<std::uint32_t>(m_tree.lineAt(m_cursor));
        }
    }

    /// The opening fence is the next line, from where reading stands, that starts with the fence.
    void openCode(const MD_BLOCK_CODE_DETAIL &detail)
    {
        const NodeIndex index = static_cast<NodeIndex>(m_piece.nodes.size());
        Node &node = open(NodeKind::Code);
        m_inCode = true;
        m_codeNewlines = 0;
        m_fenced = detail.fence_char != 0;
        m_piece.codes.push_back({index, 0, std::string(detail.lang.text, detail.lang.size)});
        if (m_fenced) {
            static constexpr ByteSet marksInFront(" \t>-+*0123456789.)");
            const char fence[] = {detail.fence_char, detail.fence_char, detail.fence_char, 0};
            for (int line = m_tree.lineAt(m_cursor); line <= m_tree.lineCount(); ++line) {
                const std::string_view text = m_tree.line(line);
                const auto at = marksInFront.findOther(text);
                if (at != std::string_view::npos && text.substr(at).starts_with(fence)) {
                    node.line = node.lastLine = static_cast<std::uint32_t>(line);
                    m_cursor = static_cast<std::uint32_t>(text.data() + text.size() - m_tree.m_source.data());
                    break;
                }
            }
        }
    }

    void closeCode()
    {
        m_inCode = false;
        Node &node = m_piece.nodes[m_open.back()];
        const auto lineCount = static_cast<std::uint32_t>(m_tree.lineCount());
        std::uint32_t &lines = m_piece.codes.back().lines;
        lines = std::min(m_codeNewlines - std::min(m_codeNewlines, loneReturns(node)),
                         lineCount - std::min(lineCount, node.line) + (m_fenced ? 0 : 1));
        if (!m_fenced)
            return;
        node.lastLine = std::max(node.line, std::min(node.line + lines + 1, lineCount));
        const std::string_view text = m_tree.line(static_cast<int>(node.lastLine));
        m_cursor = static_cast<std::uint32_t>(text.data() + text.size() - m_tree.m_source.data());
    }

    /// In the code of \a node, returns that no line feed follows: they end lines of Markdown, but none of the file.
    [[nodiscard]] std::uint32_t loneReturns(const Node &node) const
    {
        if (node.line == 0)
            return 0;
        const std::string_view source = m_tree.m_source.substr(0, m_cursor);
        std::uint32_t count = 0;
        std::size_t at = static_cast<std::size_t>(m_tree.line(static_cast<int>(node.line)).data() - source.data());
        for (at = source.find('\r', at); at != std::string_view::npos; at = source.find('\r', at + 1))
            count += at + 1 >= source.size() || source[at + 1] != '\n';
        return count;
    }

    void close()
    {
        const NodeIndex index = m_open.back();
        m_open.pop_back();
        Node &node = m_piece.nodes[index];
        node.end = static_cast<NodeIndex>(m_piece.nodes.size());
        if (node.kind == NodeKind::Html && m_open.size() == 1 && node.line > 0)
            readFold(node);
        if (node.kind == NodeKind::Heading)
            dropAttributes(node);
        if ((node.kind == NodeKind::Row || node.kind == NodeKind::HeadRow) && node.line == 0 && m_lastRow > 0)
            node.line = node.lastLine = m_lastRow + 1; // every cell is empty
        if (node.kind == NodeKind::Row || node.kind == NodeKind::HeadRow)
            m_lastRow =
                node.kind == NodeKind::HeadRow ? node.line + 1 : node.line; // the delimiter row follows the head
        if (m_open.empty())
            return;
        Node &parent = m_piece.nodes[m_open.back()];
        if (node.line > 0 && (parent.line == 0 || node.line < parent.line))
            parent.line = node.line;
        parent.lastLine = std::max(parent.lastLine, node.lastLine);
    }

    /// Some dialects name a heading for links at its end: "Loose rope {#rope .wide}". That is no part of its text.
    void dropAttributes(Node &heading)
    {
        if (heading.firstRun == heading.lastRun || m_piece.runs.back().is(Run::Code))
            return;
        const Run &first = m_piece.runs[heading.firstRun];
        const Run &last = m_piece.runs.back();
        const std::string_view text = m_tree.m_source.substr(first.offset, last.offset + last.size - first.offset);
        const std::size_t size = attributesAtEnd(text);
        if (size == 0)
            return;
        const auto end = static_cast<std::uint32_t>(first.offset + trimmed(text.substr(0, text.size() - size)).size());
        while (m_piece.runs.back().offset >= end)
            m_piece.runs.pop_back();
        Run &kept = m_piece.runs.back();
        kept.size = std::min<std::uint32_t>(kept.size, end - kept.offset) & Run::longest;
        heading.lastRun = static_cast<std::uint32_t>(m_piece.runs.size());
    }

    void readFold(Node &html)
    {
        const std::string_view text = m_tree.lines(static_cast<int>(html.line), static_cast<int>(html.lastLine));
        const Disclosure fold = readDisclosure(text);
        html.level = static_cast<std::uint8_t>((fold.closes ? Node::Closes : 0) | (fold.opens ? Node::Opens : 0) |
                                               fold.heading * Node::Heads);
        const auto start = static_cast<std::uint32_t>(text.data() - m_tree.m_source.data());
        for (const Disclosure::Piece &piece : fold.text) {
            const auto begin = start + static_cast<std::uint32_t>(piece.begin);
            if (piece.startsALine)
                m_piece.runs.emplace_back(begin, 0, Run::Break);
            const auto size = static_cast<std::uint32_t>(piece.end - piece.begin);
            m_piece.runs.emplace_back(begin, size, piece.isEntity ? Run::Entity : 0);
        }
        html.lastRun = static_cast<std::uint32_t>(m_piece.runs.size());
    }

    /// Text straight inside an item or quote gets a Paragraph of its own.
    void openText()
    {
        const NodeKind kind = m_piece.nodes[m_open.back()].kind;
        const bool leaf = kind == NodeKind::Paragraph || kind == NodeKind::Heading || kind == NodeKind::Cell;
        if (leaf || m_implicit)
            return;
        open(NodeKind::Paragraph);
        m_implicit = true;
    }

    void closeText()
    {
        m_hasText = false;
        if (!m_implicit)
            return;
        m_implicit = false;
        close();
    }

    void addRun(const char *text, MD_SIZE size, std::uint8_t style)
    {
        openText();
        if (!m_hasText && size >= boxSize && isForgottenBox(text)) {
            m_piece.nodes[m_piece.nodes[m_open.back()].parent].task = text[1] == ' ' ? TaskMark::Open : TaskMark::Done;
            text += boxSize;
            size -= boxSize;
            if (size == 0)
                return; // what follows is in another style
        }
        m_hasText = true;
        touch(text, size);
        auto offset = static_cast<std::uint32_t>(text - m_tree.m_source.data());
        for (MD_SIZE left = size; left > 0;) {
            const MD_SIZE part = std::min<MD_SIZE>(left, Run::longest);
            m_piece.runs.emplace_back(offset, part, style);
            offset += part;
            left -= part;
        }
        Node &node = m_piece.nodes[m_open.back()];
        node.lastRun = static_cast<std::uint32_t>(m_piece.runs.size());
        if (node.kind == NodeKind::Cell && (style & Run::Code) &&
            std::string_view(text, size).find('|') != std::string_view::npos)
            noteRepair(text, size);
    }

    /// md4c takes no box behind an item that ended with a quote: it is the text at the start of the next item then.
    [[nodiscard]] bool isForgottenBox(const char *text) const
    {
        const NodeIndex index = m_open.back();
        const NodeIndex item = m_piece.nodes[index].parent;
        if (item + 1 != index || m_piece.nodes[item].kind != NodeKind::Item ||
            m_piece.nodes[item].task != TaskMark::None || text[0] != '[' || text[2] != ']' || !isSpace(text[3]) ||
            (text[1] != ' ' && text[1] != 'x' && text[1] != 'X'))
            return false;
        const char *at = text;
        while (at > m_tree.m_source.data() && (at[-1] == ' ' || at[-1] == '\t'))
            --at;
        return at != text && at > m_tree.m_source.data() && std::strchr("-+*.)", at[-1]);
    }

    void noteRepair(const char *text, MD_SIZE size)
    {
        const std::string_view code(text, size);
        for (auto at = code.find('|'); at != std::string_view::npos; at = code.find('|', at + 1)) {
            if ((text + at)[-1] != '\\')
                m_piece.nodes[m_piece.nodes[m_open.back()].parent].repaired = true;
        }
    }

    void touch(const char *text, MD_SIZE size)
    {
        const auto offset = static_cast<std::uint32_t>(text - m_tree.m_source.data());
        Node &node = m_piece.nodes[m_open.back()];
        const auto line = static_cast<std::uint32_t>(lineOf(offset));
        if (node.line == 0)
            node.line = line;
        m_cursor = offset + size;
        node.lastLine = std::max(node.lastLine, size > 80 ? static_cast<std::uint32_t>(lineOf(m_cursor - 1)) : line);
    }

    /// Text comes in order, so the line is near the last one.
    int lineOf(std::uint32_t offset)
    {
        const auto &starts = m_tree.m_lineStarts;
        if (m_line >= starts.size() || starts[m_line] > offset)
            m_line = 0;
        if (m_line == 0 || (m_line + 64 < starts.size() && starts[m_line + 64] <= offset))
            m_line = static_cast<std::size_t>(m_tree.lineAt(offset)) - 1;
        while (m_line + 1 < starts.size() && starts[m_line + 1] <= offset)
            ++m_line;
        return static_cast<int>(m_line) + 1;
    }

    const MarkdownTree &m_tree;
    const std::uint32_t m_from;
    const MD_SIZE m_size;
    const std::stop_token &m_stop;
    std::size_t m_budget;
    std::uint32_t m_cursor; ///< up to where text was seen
    MarkdownTree::Piece &m_piece;
    std::vector<NodeIndex> m_open;
    std::array<int, 16> m_depths{};
    std::size_t m_line = 0;
    std::uint32_t m_codeNewlines = 0;
    std::uint32_t m_lastRow = 0;
    unsigned m_columns = 0;
    int m_skipped = 0;
    std::uint8_t m_style = 0;
    bool m_inHead = false;
    bool m_inCode = false;
    bool m_fenced = false;
    bool m_implicit = false;
    bool m_hasText = false;
};

int MarkdownTree::read(std::size_t from, std::size_t to, bool tables, const std::stop_token &stop, Piece &piece) const
{
    const unsigned flags = MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    return TreeBuilder(*this, from, to, stop, piece).run(tables ? flags | MD_FLAG_TABLES : flags);
}

} // namespace shipworthy
