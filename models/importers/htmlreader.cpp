#include "importers/htmlreader.h"

#include "base/visibletext.h"
#include "importers/gumbonodes.h"
#include "importers/htmlblocks.h"
#include "importers/htmltaming.h"
#include "importers/textviews.h"

#include <QCoreApplication>
#include <algorithm>
#include <memory>

namespace shipworthy {
namespace {

using namespace gumbo;

constexpr std::size_t mostColumns = 128; ///< as in Markdown
constexpr unsigned mostRowsSpanned = 1000;

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::HtmlReader", text);
}

/// Walks a parsed page and writes its blocks.
class HtmlPage {
public:
    HtmlPage(std::string_view html, const LineStarts &lines)
        : m_html(html)
        , m_lines(lines)
    {
    }

    Transcript read(const GumboNode *root)
    {
        const GumboNode *title = firstOf(root, GUMBO_TAG_TITLE);
        if (title && !firstOf(root, GUMBO_TAG_H1)) {
            for (const GumboNode *text : childrenOf(title))
                addText(text);
            m_blocks.heading(m_text, 1);
            m_text.clear();
        }
        visit(root, 0);
        flush();
        return m_blocks.take();
    }

private:
    [[nodiscard]] int lineOf(const char *at) const
    {
        const std::less_equal<const char *> le;
        if (!at || !le(m_html.data(), at) || !le(at, m_html.data() + m_html.size()))
            return m_line;
        return m_lines.lineAt(static_cast<std::size_t>(at - m_html.data()));
    }

    void visitChildren(const GumboNode *node, int depth)
    {
        for (const GumboNode *child : childrenOf(node))
            visit(child, depth + 1);
    }

    void visit(const GumboNode *node, int depth)
    {
        if (depth > deepest)
            return;
        switch (node->type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA: addText(node); return;
        case GUMBO_NODE_DOCUMENT: visitChildren(node, depth); return;
        case GUMBO_NODE_ELEMENT: m_line = lineOf(node->v.element.original_tag.data); break;
        default: return;
        }
        if (isCheckbox(node))
            return box(hasAttribute(node, "checked"));
        if (m_leaf > 0 ? !inLeaf(node, depth) : !atBlock(node, depth))
            inText(node, depth);
    }

    /// Blocks, where there may be some. False: it is none.
    bool atBlock(const GumboNode *node, int depth)
    {
        switch (node->v.element.tag) {
        case GUMBO_TAG_H1:
        case GUMBO_TAG_H2:
        case GUMBO_TAG_H3:
        case GUMBO_TAG_H4:
        case GUMBO_TAG_H5:
        case GUMBO_TAG_H6: heading(node, depth); return true;
        case GUMBO_TAG_UL:
        case GUMBO_TAG_MENU:
        case GUMBO_TAG_DIR: list(node, MarkdownBlocks::Container::Bullets, depth); return true;
        case GUMBO_TAG_OL: list(node, MarkdownBlocks::Container::Numbers, depth); return true;
        case GUMBO_TAG_LI: list(node, MarkdownBlocks::Container::Bullets, depth); return true;
        case GUMBO_TAG_BLOCKQUOTE:
            flush();
            m_blocks.begin(MarkdownBlocks::Container::Quote);
            visitChildren(node, depth);
            flush();
            m_blocks.end();
            return true;
        case GUMBO_TAG_PRE:
        case GUMBO_TAG_LISTING:
        case GUMBO_TAG_XMP: code(node); return true;
        case GUMBO_TAG_TABLE: table(node, depth); return true;
        case GUMBO_TAG_HR:
            flush();
            m_blocks.rule(m_line);
            return true;
        case GUMBO_TAG_DT: term(node, depth); return true;
        default: return false;
        }
    }

    /// In a heading or cell everything is text of one line. False: nothing special there.
    bool inLeaf(const GumboNode *node, int depth)
    {
        switch (node->v.element.tag) {
        case GUMBO_TAG_LI:
        case GUMBO_TAG_PRE:
        case GUMBO_TAG_BLOCKQUOTE:
        case GUMBO_TAG_DT:
            m_text.addBreak(m_line);
            visitChildren(node, depth);
            m_text.addBreak(m_line);
            return true;
        default: return false;
        }
    }

    void inText(const GumboNode *node, int depth)
    {
        const GumboTag tag = node->v.element.tag;
        switch (tag) {
        case GUMBO_TAG_STRONG:
        case GUMBO_TAG_B: return styled(node, MarkdownText::Strong, depth);
        case GUMBO_TAG_EM:
        case GUMBO_TAG_I: return styled(node, MarkdownText::Emphasis, depth);
        case GUMBO_TAG_DEL:
        case GUMBO_TAG_S:
        case GUMBO_TAG_STRIKE: return styled(node, MarkdownText::Struck, depth);
        case GUMBO_TAG_CODE:
        case GUMBO_TAG_KBD:
        case GUMBO_TAG_SAMP:
        case GUMBO_TAG_TT: return m_text.addCode(textOf(node), m_style, m_link, m_line);
        case GUMBO_TAG_A: return link(node, depth);
        case GUMBO_TAG_BR: return m_text.addBreak(m_line);
        case GUMBO_TAG_IMG: return m_text.add(attribute(node, "alt"), m_style, m_link, m_line);
        case GUMBO_TAG_OPTION:
            if (hasAttribute(node, "selected"))
                visitChildren(node, depth);
            return;
        default: break;
        }
        switch (roleOf(tag)) {
        case Role::Skipped: return;
        case Role::Transparent: return visitChildren(node, depth);
        case Role::Block:
            if (m_leaf > 0) {
                m_text.addBreak(m_line);
                visitChildren(node, depth);
                m_text.addBreak(m_line);
            } else {
                if (tag != GUMBO_TAG_DD || !m_isTerm)
                    flush();
                m_isTerm = false;
                visitChildren(node, depth);
                flush();
            }
            return;
        }
    }

    void addText(const GumboNode *node)
    {
        const std::string_view text(node->v.text.text);
        if (node->v.text.original_text.data)
            m_line = lineOf(node->v.text.original_text.data);
        m_text.add(text, m_style, m_link, m_line);
    }

    void styled(const GumboNode *node, MarkdownText::Style style, int depth)
    {
        const std::uint8_t before = m_style;
        m_style |= style;
        visitChildren(node, depth);
        m_style = before;
    }

    /// A link that leads nowhere else is text; the mark beside a heading that only links to it is nothing.
    void link(const GumboNode *node, int depth)
    {
        const std::string_view target = trimmed(attribute(node, "href"));
        const std::string text = textOf(node);
        const std::string_view words = trimmed(text);
        const bool inside = target.starts_with('#') || lowered(target.substr(0, 11)) == "javascript:";
        if (inside && (words == "\xC2\xB6" || words == "#" || words == "\xF0\x9F\x94\x97"))
            return;
        const int before = m_link;
        if (!inside && words != target && !words.empty())
            m_link = m_text.link(target);
        visitChildren(node, depth);
        m_link = before;
    }

    [[nodiscard]] static std::string textOf(const GumboNode *root)
    {
        std::string text;
        eachNode(root, 0, [&text](const GumboNode *node) {
            if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA)
                text += node->v.text.text;
            else if (isElement(node, GUMBO_TAG_BR))
                text += '\n';
            return true;
        });
        return text;
    }

    void flush()
    {
        m_isTerm = false;
        if (m_box)
            m_blocks.boxed(m_text, *m_box);
        else
            m_blocks.paragraph(m_text);
        m_box.reset();
        m_text.clear();
    }

    void heading(const GumboNode *node, int depth)
    {
        flush();
        ++m_leaf;
        visitChildren(node, depth);
        --m_leaf;
        const int level = static_cast<int>(node->v.element.tag) - static_cast<int>(GUMBO_TAG_H1) + 1;
        m_blocks.heading(m_text, level);
        m_text.clear();
    }

    void list(const GumboNode *node, MarkdownBlocks::Container container, int depth)
    {
        flush();
        const bool single = isElement(node, GUMBO_TAG_LI);
        m_blocks.begin(container, single ? 1 : firstNumber(node));
        if (single) {
            item(node, depth);
        } else {
            for (const GumboNode *child : childrenOf(node)) {
                if (isElement(child, GUMBO_TAG_LI))
                    item(child, depth + 1);
                else if (child->type == GUMBO_NODE_ELEMENT) // a list straight within a list
                    item(child, depth + 1);
                else if (child->type != GUMBO_NODE_WHITESPACE)
                    visit(child, depth + 1);
            }
        }
        flush();
        m_blocks.end();
    }

    static int firstNumber(const GumboNode *node)
    {
        const std::string_view text = attribute(node, "start");
        std::size_t at = 0;
        double number = 1;
        return !text.empty() && readNumber(text, at, number) && number >= 0 && number < 1e9 ? static_cast<int>(number)
                                                                                            : 1;
    }

    void item(const GumboNode *node, int depth)
    {
        if (depth > deepest)
            return;
        flush();
        m_line = lineOf(node->v.element.original_tag.data);
        m_blocks.beginItem(m_line);
        if (isElement(node, GUMBO_TAG_LI))
            visitChildren(node, depth);
        else
            visit(node, depth);
        flush();
        m_blocks.endItem();
    }

    void box(bool checked)
    {
        if (m_leaf > 0)
            return m_text.add(checked ? "[x] " : "[ ] ", 0, 0, m_line);
        if (m_box || !m_blocks.giveBox(checked)) {
            flush();
            m_box = checked;
        }
    }

    void code(const GumboNode *node)
    {
        flush();
        const int line = m_line;
        std::string_view language = languageIn(attribute(node, "class"));
        std::vector<MarkdownText::Line> lines(1);
        int at = line;
        eachNode(node, 0, [&](const GumboNode *part) {
            if (isElement(part, GUMBO_TAG_CODE) && language.empty())
                language = languageIn(attribute(part, "class"));
            if (isElement(part, GUMBO_TAG_BR))
                lines.emplace_back();
            if (part->type != GUMBO_NODE_TEXT && part->type != GUMBO_NODE_WHITESPACE && part->type != GUMBO_NODE_CDATA)
                return true;
            at = lineOf(part->v.text.original_text.data);
            for (const char c : std::string_view(part->v.text.text)) {
                if (lines.back().from.first == 0)
                    lines.back().from = {at, at};
                if (c != '\n') {
                    lines.back().text += c;
                    continue;
                }
                lines.emplace_back();
                ++at;
            }
            return true;
        });
        if (lines.back().text.empty())
            lines.pop_back();
        for (MarkdownText::Line &text : lines) {
            if (text.from.first == 0)
                text.from = {line, line};
        }
        m_blocks.code(language, lines, line);
    }

    /// "Severity" in a definition list is the label of what follows.
    void term(const GumboNode *node, int depth)
    {
        flush();
        styled(node, MarkdownText::Strong, depth);
        if (!m_text.isEmpty() && !m_text.endsWith(':'))
            m_text.add(":", 0, 0, m_line);
        m_text.addSpace(m_line);
        m_isTerm = true;
    }

    struct Grid {
        std::vector<MarkdownBlocks::Row> rows;
        struct Spanned {
            std::size_t rows = 0; ///< still to come
            std::string text;
        };
        std::vector<Spanned> spanned; ///< by column
        bool hasHead = false;
    };

    /// A table that holds headings or tables only lays the page out: its cells are read one after the other.
    static bool isLayout(const GumboNode *table)
    {
        bool layout = false;
        eachNode(table, 0, [&](const GumboNode *node) {
            if (node != table && node->type == GUMBO_NODE_ELEMENT) {
                const GumboTag tag = node->v.element.tag;
                layout = tag == GUMBO_TAG_TABLE || (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6);
            }
            return !layout;
        });
        return layout;
    }

    void table(const GumboNode *node, int depth)
    {
        flush();
        if (isLayout(node)) {
            layout(node, depth);
            return;
        }
        Grid grid;
        rows(node, depth, grid);
        if (!grid.hasHead && !grid.rows.empty())
            grid.rows.insert(grid.rows.begin(), {{}, grid.rows.front().from});
        m_blocks.table(grid.rows);
    }

    void layout(const GumboNode *node, int depth)
    {
        for (const GumboNode *child : childrenOf(node)) {
            const bool structure = child->type == GUMBO_NODE_ELEMENT &&
                                   (isElement(child, GUMBO_TAG_TBODY) || isElement(child, GUMBO_TAG_THEAD) ||
                                    isElement(child, GUMBO_TAG_TFOOT) || isElement(child, GUMBO_TAG_TR));
            if (structure) {
                layout(child, depth + 1);
            } else {
                flush();
                visit(child, depth + 1);
            }
        }
        flush();
    }

    void rows(const GumboNode *node, int depth, Grid &grid)
    {
        for (const GumboNode *child : childrenOf(node)) {
            if (isElement(child, GUMBO_TAG_TR)) {
                row(child, depth, grid);
            } else if (isElement(child, GUMBO_TAG_CAPTION)) {
                visitChildren(child, depth);
                flush();
            } else if (child->type == GUMBO_NODE_ELEMENT) {
                rows(child, depth + 1, grid);
            }
        }
    }

    void row(const GumboNode *node, int depth, Grid &grid)
    {
        MarkdownBlocks::Row row;
        m_line = lineOf(node->v.element.original_tag.data);
        row.from = {m_line, m_line};
        bool allHeads = true;
        for (const GumboNode *child : childrenOf(node)) {
            const bool head = isElement(child, GUMBO_TAG_TH);
            if (!head && !isElement(child, GUMBO_TAG_TD))
                continue;
            allHeads = allHeads && head;
            fillSpanned(row, grid);
            if (row.cells.size() > mostColumns)
                break; // the reader of Markdown says that the table is too wide
            const std::string text = cell(child, depth, row.from);
            const std::size_t down = spanOf(child, "rowspan", mostRowsSpanned);
            for (std::size_t i = spanOf(child, "colspan", mostColumns); i > 0; --i) {
                if (down > 1) {
                    grid.spanned.resize(std::max(grid.spanned.size(), row.cells.size() + 1));
                    grid.spanned[row.cells.size()] = {down - 1, text};
                }
                row.cells.push_back(text);
            }
        }
        fillSpanned(row, grid);
        if (row.cells.empty())
            return;
        // A page without <th> has its header in its first row, unless that is a label and its value.
        if (grid.rows.empty())
            grid.hasHead = allHeads || isElement(node->parent, GUMBO_TAG_THEAD) || !startsWithHead(node);
        grid.rows.push_back(std::move(row));
    }

    static bool startsWithHead(const GumboNode *row)
    {
        for (const GumboNode *child : childrenOf(row)) {
            if (child->type == GUMBO_NODE_ELEMENT)
                return isElement(child, GUMBO_TAG_TH);
        }
        return false;
    }

    static void fillSpanned(MarkdownBlocks::Row &row, Grid &grid)
    {
        while (row.cells.size() < grid.spanned.size() && grid.spanned[row.cells.size()].rows > 0) {
            Grid::Spanned &above = grid.spanned[row.cells.size()];
            --above.rows;
            row.cells.push_back(above.text);
        }
    }

    std::string cell(const GumboNode *node, int depth, LineRange &from)
    {
        ++m_leaf;
        visitChildren(node, depth);
        --m_leaf;
        const auto lines = m_text.lines(MarkdownText::Block::Cell);
        m_text.clear();
        if (lines.empty())
            return {};
        from.last = std::max(from.last, lines.front().from.last);
        return lines.front().text;
    }

    std::string_view m_html;
    const LineStarts &m_lines;
    MarkdownBlocks m_blocks;
    MarkdownText m_text;
    std::optional<bool> m_box; ///< of the paragraph that is being gathered, outside of lists
    int m_line = 1;
    int m_leaf = 0;
    int m_link = 0;
    std::uint8_t m_style = 0;
    bool m_isTerm = false;
};

} // namespace

Result<Transcript> transcribeHtml(std::string_view html, const QString &path)
{
    if (html.size() > maxHtmlBytes) {
        return failure(tr("Cannot import %1").arg(isolated(path)),
                       tr("it is an HTML page of more than %1 MiB").arg(maxHtmlBytes / (1024 * 1024)));
    }
    const TamedHtml tamed = tameHtml(html);
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    options.tab_stop = 1;
    const auto destroy = [&options](GumboOutput *output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&options, tamed.html.data(), tamed.html.size()), destroy);
    const LineStarts lines(html);
    Transcript transcript = HtmlPage(tamed.html, lines).read(output->document);
    transcript.lineCount = lines.count();
    if (tamed.flattened) {
        transcript.warnings.append({0, QStringLiteral("html-too-deep"),
                                    tr("The page is nested deeper than is read; what is deeper is kept as text")});
    }
    return transcript;
}

} // namespace shipworthy
