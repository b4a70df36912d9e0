#include "importers/markdowntext.h"

#include "importers/textviews.h"

#include <QChar>
#include <algorithm>

namespace shipworthy {
namespace {

constexpr std::string_view nbsp = "\xC2\xA0";

/// The size of the white space at \a at; 0: none.
std::size_t spaceAt(std::string_view text, std::size_t at)
{
    if (isSpace(text[at]) || text[at] == '\f' || text[at] == '\v' || text[at] == '\0')
        return 1;
    return text.substr(at).starts_with(nbsp) ? nbsp.size() : 0;
}

char32_t lastOf(std::string_view text)
{
    std::size_t at = text.size();
    while (at > 0 && (static_cast<unsigned char>(text[--at]) & 0xC0) == 0x80) {
    }
    return text.empty() ? U' ' : codePointAt(text, at).value;
}

bool isMark(char32_t c)
{
    return QChar::isPunct(c) || QChar::isSymbol(c);
}

} // namespace

void MarkdownText::add(std::string_view text, std::uint8_t style, int link, int line)
{
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t size = spaceAt(text, at)) {
            line += text[at] == '\n';
            space(text[at] == '\n' ? Kind::NewLine : Kind::Space, line);
            at += size;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && spaceAt(text, end) == 0)
            ++end;
        m_pieces.push_back({Kind::Word, style, link, line, std::string(text.substr(at, end - at))});
        ++m_words;
        at = end;
    }
}

void MarkdownText::addCode(std::string_view code, std::uint8_t style, int link, int line)
{
    std::string text(code);
    std::ranges::replace_if(
        text, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    if (trimmed(text).empty())
        return space(Kind::Space, line);
    m_pieces.push_back({Kind::Code, style, link, line, std::move(text)});
    ++m_words;
}

void MarkdownText::addBreak(int line)
{
    space(Kind::Break, line);
}

void MarkdownText::addSpace(int line)
{
    space(Kind::Space, line);
}

/// White space follows white space only as the stronger of the two.
void MarkdownText::space(Kind kind, int line)
{
    if (m_pieces.empty())
        return;
    if (m_pieces.back().kind >= Kind::Space) {
        m_pieces.back().kind = std::max(m_pieces.back().kind, kind);
        return;
    }
    m_pieces.push_back({kind, 0, 0, line, {}});
}

int MarkdownText::link(std::string_view target)
{
    if (target.empty() || target.size() > 2048 || target.find_first_of("<>\n\r\\") != std::string_view::npos)
        return 0;
    m_targets.emplace_back(target);
    return static_cast<int>(m_targets.size());
}

void MarkdownText::clear()
{
    m_pieces.clear();
    m_words = 0;
}

bool MarkdownText::endsWith(char c) const
{
    const auto last =
        std::find_if(m_pieces.rbegin(), m_pieces.rend(), [](const Piece &piece) { return piece.kind < Kind::Space; });
    return last != m_pieces.rend() && last->text.ends_with(c);
}

/// Writes the pieces; keeps what spans are open.
class MarkdownSpans {
public:
    using Kind = MarkdownText::Kind;
    using Piece = MarkdownText::Piece;

    MarkdownSpans(const MarkdownText &text, MarkdownText::Block block)
        : m_text(text)
        , m_block(block)
    {
    }

    std::vector<MarkdownText::Line> write()
    {
        const auto &pieces = m_text.m_pieces;
        std::size_t end = pieces.size();
        while (end > 0 && pieces[end - 1].kind >= Kind::Space)
            --end;
        for (std::size_t i = 0; i < end; ++i) {
            const Piece &piece = pieces[i];
            if (piece.kind < Kind::Space)
                word(piece);
            else
                gap(piece, i > 0 ? pieces[i - 1] : piece, pieces[i + 1]);
        }
        closeTo(0);
        if (!m_line.text.empty())
            m_lines.push_back(std::move(m_line));
        return std::move(m_lines);
    }

private:
    struct Open {
        std::uint8_t style = 0; ///< 0: a link
        int link = 0;
    };

    void word(const Piece &piece)
    {
        fit(piece.style, piece.link);
        const bool starts = m_line.text.empty();
        if (m_line.from.first == 0)
            m_line.from = {piece.line, piece.line};
        m_line.from.first = std::min(m_line.from.first, piece.line);
        m_line.from.last = std::max(m_line.from.last, piece.line);
        std::string text;
        if (piece.kind == Kind::Code)
            text = code(piece.text);
        else
            appendEscaped(text, piece.text,
                          {starts && m_block == MarkdownText::Block::Paragraph, m_block == MarkdownText::Block::Cell});
        const char32_t first = piece.kind == Kind::Code ? U'`' : codePointAt(piece.text, 0).value;
        // A span that ends in a mark ends only before a space or another mark; one that begins with one, only behind.
        if (m_closedBehindMark && !isMark(first))
            m_line.text += ' ';
        m_closedBehindMark = false;
        open(piece, first);
        m_line.text += text;
        m_last = lastOf(piece.kind == Kind::Code ? std::string_view("`") : std::string_view(piece.text));
    }

    void gap(const Piece &space, const Piece &before, const Piece &after)
    {
        fit(before.style & after.style, before.link == after.link ? after.link : 0);
        m_closedBehindMark = false;
        m_last = U' ';
        if (space.kind == Kind::Space || m_block == MarkdownText::Block::Heading ||
            (m_block == MarkdownText::Block::Cell && space.kind == Kind::NewLine)) {
            m_line.text += ' ';
        } else if (m_block == MarkdownText::Block::Cell) {
            m_line.text += "<br>";
        } else {
            m_lines.push_back(std::move(m_line));
            m_line = {};
        }
    }

    /// Closes what does not hold any more.
    void fit(std::uint8_t style, int link)
    {
        for (std::size_t i = 0; i < m_open.size(); ++i) {
            const Open &open = m_open[i];
            if (open.style != 0 ? !(style & open.style) : open.link != link)
                return closeTo(i);
        }
    }

    void closeTo(std::size_t count)
    {
        while (m_open.size() > count) {
            if (m_open.back().style == 0)
                m_line.text += "](" + target(m_open.back().link) + ')';
            else
                m_line.text += mark(m_open.back().style);
            m_closedBehindMark = m_open.back().style != 0 && isMark(m_last);
            m_open.pop_back();
        }
    }

    void open(const Piece &piece, char32_t first)
    {
        std::uint8_t have = 0;
        int link = 0;
        for (const Open &open : m_open) {
            have |= open.style;
            link = open.style == 0 ? open.link : link;
        }
        const bool more = piece.style & ~have;
        if (more && isMark(first) && m_last != U' ' && !isMark(m_last))
            m_line.text += ' ';
        if (piece.link != 0 && piece.link != link) {
            m_line.text += '[';
            m_open.push_back({0, piece.link});
        }
        for (const std::uint8_t style : {MarkdownText::Struck, MarkdownText::Strong, MarkdownText::Emphasis}) {
            if ((piece.style & style) && !(have & style)) {
                m_line.text += mark(style);
                m_open.push_back({style, 0});
            }
        }
    }

    [[nodiscard]] std::string target(int link) const
    {
        const std::string &text = m_text.m_targets[static_cast<std::size_t>(link) - 1];
        return text.find_first_of("() \t") == std::string::npos ? text : '<' + text + '>';
    }

    static std::string_view mark(std::uint8_t style)
    {
        return style == MarkdownText::Strong ? "**" : style == MarkdownText::Emphasis ? "*" : "~~";
    }

    static std::string code(const std::string &text)
    {
        std::size_t longest = 0;
        for (std::size_t at = text.find('`'); at != std::string::npos; at = text.find('`', at)) {
            const std::size_t end = std::min(text.find_first_not_of('`', at), text.size());
            longest = std::max(longest, end - at);
            at = end;
        }
        const std::string fence(longest + 1, '`');
        const bool pad = text.starts_with('`') || text.ends_with('`');
        return fence + (pad ? " " + text + " " : text) + fence;
    }

    const MarkdownText &m_text;
    const MarkdownText::Block m_block;
    std::vector<MarkdownText::Line> m_lines;
    MarkdownText::Line m_line;
    std::vector<Open> m_open;
    char32_t m_last = U' ';
    bool m_closedBehindMark = false;
};

std::vector<MarkdownText::Line> MarkdownText::lines(Block block) const
{
    return MarkdownSpans(*this, block).write();
}

} // namespace shipworthy
