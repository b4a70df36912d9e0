#include "importers/markdowntaming.h"

#include "base/largepages.h"
#include "importers/textviews.h"

#include <algorithm>
#include <array>

namespace shipworthy {
namespace {

constexpr char tame =
    ','; // means nothing in Markdown, and is no white space that would be left out at the end of a line
constexpr int deepest = 100;                       // brackets; marks of lists and quotes on one line
constexpr std::size_t manyLines = 100;             // of a paragraph
constexpr std::size_t mostSteps = 8'000'000;       // from line to line, for the links of a paragraph
constexpr std::size_t longDefinition = 1000;       // bytes
constexpr std::size_t mostCopied = 100'000'000;    // bytes, for all uses of definitions,
constexpr std::size_t mostCopiedForEachByte = 100; // and so many more for each byte of the text

/// Code in a fence that a blank line follows. There md4c 0.4 takes the last bytes that it noted for a block, to see
/// whether an empty item stands before. In an item these are where the code ends: for each 256th place they look like
/// an item, the list is given up, and the next fence in it closes nowhere. A fence may end in spaces, so the line end
/// behind it can be one.
struct CodeBeforeBlank {
    std::size_t codeEnd;
    std::size_t fenceEnd;
    /// \a from: where the parsed text begins.
    [[nodiscard]] bool looksLikeAnItem(std::size_t from) const { return (codeEnd - from) % 256 == 4; }
};

/// The code whose fence ends at the line end \a end, if any.
std::optional<CodeBeforeBlank> codeBefore(std::string_view in, std::size_t end)
{
    const auto isFence = [in](std::size_t i) { return in[i] == '`' || in[i] == '~'; };
    const std::size_t last = end > 0 && in[end - 1] == '\r' ? end - 1 : end; // one past the fence
    std::size_t at = last;
    while (at > 0 && isFence(at - 1))
        --at;
    const bool fenced = last - at >= 3;
    while (fenced && at > 0 && (in[at - 1] == ' ' || in[at - 1] == '\t'))
        --at;
    if (!fenced || at == 0 || in[at - 1] != '\n' || isFence(at) || end >= in.size() ||
        in.find_first_not_of(" \r", end + 1) != in.find('\n', end + 1))
        return std::nullopt;
    return CodeBeforeBlank{at > 1 && in[at - 2] == '\r' ? at - 2 : at - 1, last};
}

class Taming {
public:
    explicit Taming(std::string_view markdown)
        : m_in(markdown)
    {
    }

    TamedMarkdown run()
    {
        if (m_in.find("]:") != std::string_view::npos) {
            tameBrackets();
            tameDefinitions();
        }
        tameParagraphs();
        return std::move(m_out);
    }

private:
    void change(std::size_t at, char to = tame)
    {
        if (!m_out.text)
            m_out.text = std::string(m_in);
        (*m_out.text)[at] = to;
    }

    [[nodiscard]] bool isBlankLine(std::size_t i) const
    {
        while (i < m_in.size() && m_in[i] != '\n' && isSpace(m_in[i]))
            ++i;
        return i >= m_in.size() || m_in[i] == '\n';
    }

    /// The line end in front of the next blank line.
    [[nodiscard]] std::size_t endOfBlock(std::size_t from) const
    {
        for (std::size_t i = m_in.find('\n', from); i != std::string_view::npos; i = m_in.find('\n', i + 1)) {
            if (isBlankLine(i + 1))
                return i;
        }
        return m_in.size();
    }

    [[nodiscard]] char at(std::size_t i) const { return i < m_in.size() ? m_in[i] : '\0'; }

    /// "[ ]" and "[x]" close themselves, and may be boxes.
    [[nodiscard]] bool isBox(std::size_t i) const
    {
        return at(i + 2) == ']' && (at(i + 1) == ' ' || at(i + 1) == 'x' || at(i + 1) == 'X');
    }

    /// Counts at least as many open brackets as a parser has: closers in code, in tags and behind a backslash close
    /// nothing, openers count everywhere.
    void tameBrackets()
    {
        for (std::size_t i = 0; i < m_in.size();) {
            if (i >= m_blockEnd)
                startBlock(i);
            switch (m_in[i]) {
            case '\\': i += 2; break;
            case '`': i = behindCode(i); break;
            case '<': i = behindTag(i); break;
            case '[': i = open(i); break;
            case ']':
                if (m_depth > 0 && !m_hidden)
                    --m_depth;
                ++i;
                break;
            default: ++i;
            }
        }
    }

    void startBlock(std::size_t from)
    {
        m_depth = 0;
        m_hidden = false;
        m_unclosed.fill(false);
        m_noTagEnd = false;
        m_blockEnd = endOfBlock(from);
    }

    std::size_t open(std::size_t i)
    {
        if (isBox(i))
            return i + 3;
        if (m_depth >= deepest)
            change(i);
        else
            ++m_depth;
        return i + 1;
    }

    /// Behind the code that starts at \a i, or behind its marks where they are none of code.
    std::size_t behindCode(std::size_t i)
    {
        const std::size_t begin = std::min(m_in.find_first_not_of('`', i), m_in.size());
        const std::size_t size = begin - i;
        if (size >= m_unclosed.size()) {
            m_hidden = true; // whether it is code is not worth knowing
            return begin;
        }
        if (m_unclosed[size])
            return begin;
        for (std::size_t end = m_in.find('`', begin); end < m_blockEnd; end = m_in.find('`', end)) {
            const std::size_t behind = std::min(m_in.find_first_not_of('`', end), m_in.size());
            if (behind - end == size) {
                openWithin(begin, end);
                return behind;
            }
            end = behind;
        }
        m_unclosed[size] = true;
        return begin;
    }

    std::size_t behindTag(std::size_t i)
    {
        const char next = at(i + 1);
        if (m_noTagEnd || !(isLetter(next) || next == '/' || next == '!' || next == '?'))
            return i + 1;
        const std::size_t end = m_in.find('>', i);
        if (end >= m_blockEnd) {
            m_noTagEnd = true;
            return i + 1;
        }
        if (m_in.substr(i, end - i).find('`') != std::string_view::npos)
            m_hidden = true; // a tag or code: one of them hides closers
        openWithin(i, end);
        return end + 1;
    }

    /// Counts what is open at the end of code or a tag; its closers only close what it opened itself.
    void openWithin(std::size_t from, std::size_t to)
    {
        const int before = m_depth;
        for (std::size_t i = from; i < to;) {
            if (m_in[i] == '[') {
                i = open(i);
                continue;
            }
            if (m_in[i] == ']' && m_depth > before)
                --m_depth;
            ++i;
        }
    }

    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    /// A definition is copied wherever it is used.
    void tameDefinitions()
    {
        std::size_t most = 0; // bytes of a definition; 0: not known yet
        for (std::size_t i = m_in.find("]:"); i != std::string_view::npos; i = m_in.find("]:", i + 2)) {
            if (definitionSize(i + 2, longDefinition) <= longDefinition)
                continue;
            if (most == 0) {
                const auto uses = static_cast<std::size_t>(std::ranges::count(m_in, ']'));
                most = std::max(longDefinition, (mostCopied + mostCopiedForEachByte * m_in.size()) / uses);
            }
            if (definitionSize(i + 2, most) > most)
                change(i + 1);
        }
    }

    /// The bytes of target and title behind \a i; something above \a most where they are more.
    [[nodiscard]] std::size_t definitionSize(std::size_t i, std::size_t most) const
    {
        const std::string_view part = m_in.substr(i, 2 * most + 64);
        const auto skip = [part](std::size_t from) {
            return std::min(part.find_first_not_of(" \t\r\n>", from), part.size());
        };
        const std::size_t target = skip(0);
        const std::size_t targetEnd = std::min(part.find_first_of(" \t\r\n", target), part.size());
        const std::size_t title = skip(targetEnd);
        if (title >= part.size() || !std::string_view("\"'(").contains(part[title]))
            return targetEnd - target;
        const std::size_t titleEnd = part.find(part[title] == '(' ? ')' : part[title], title + 1);
        return std::min(titleEnd, part.size()) - target;
    }

    /// For each link in a paragraph md4c goes through the lines before it.
    void tameParagraphs()
    {
        for (std::size_t begin = 0; begin < m_in.size();) {
            const std::size_t end = endOfBlock(begin);
            tameParagraph(begin, end);
            keepList(end);
            begin = end + 1;
        }
    }

    void tameParagraph(std::size_t begin, std::size_t end)
    {
        if (end - begin < 2 * manyLines)
            return;
        const std::string_view block = m_in.substr(begin, end - begin);
        std::size_t line = 0;
        std::size_t steps = 0;
        for (std::size_t at = 0; at < block.size();) {
            const std::size_t lineEnd = std::min(block.find('\n', at), block.size());
            const std::string_view text = block.substr(at, lineEnd - at);
            if (text.size() > static_cast<std::size_t>(deepest))
                tameNesting(begin + at, text);
            line = startsAnew(text) ? 0 : line + 1;
            steps = line == 0 ? 0 : steps;
            if (line > manyLines)
                steps = tameLinks(begin + at, text, line, steps);
            at = lineEnd + 1;
        }
    }

    /// \a end: of a block, in front of a blank line.
    void keepList(std::size_t end)
    {
        const auto code = codeBefore(m_in, end);
        if (!code)
            return;
        m_out.codeEnds.push_back(static_cast<std::uint32_t>(end));
        if (!code->looksLikeAnItem(0))
            return;
        for (std::size_t i = code->fenceEnd; i <= end; ++i)
            change(i, ' ');
    }

    /// For each blank line md4c goes through all lists and quotes that are open. The tree is flatter than that.
    void tameNesting(std::size_t begin, std::string_view text)
    {
        std::size_t at = text.find_first_not_of(" \t");
        for (int depth = 0; at < text.size(); ++depth) {
            const std::size_t mark = behindNumber(text, at);
            const bool quotes = text[mark] == '>';
            const bool lists = (mark > at || std::string_view("-+*").contains(text[mark])) && mark + 1 < text.size() &&
                               (text[mark + 1] == ' ' || text[mark + 1] == '\t');
            if (!quotes && !lists)
                return;
            if (depth == deepest) {
                const char rule[] = {text[mark], ' ', '\t', '\r', '\0'};
                if (quotes || text.find_first_not_of(rule, mark) != std::string_view::npos)
                    change(begin + mark);
                return;
            }
            at = text.find_first_not_of(" \t", mark + 1);
        }
    }

    /// Where the mark of an ordered list stands, whose number is at \a at; there, where no number is.
    [[nodiscard]] static std::size_t behindNumber(std::string_view text, std::size_t at)
    {
        constexpr std::size_t mostDigits = 9;
        const std::size_t mark = text.find_first_not_of("0123456789", at);
        const bool isNumber = mark != std::string_view::npos && mark > at && mark - at <= mostDigits &&
                              (text[mark] == '.' || text[mark] == ')');
        return isNumber ? mark : at;
    }

    /// Returns the steps with those for the links of \a text, which stands at \a begin.
    std::size_t tameLinks(std::size_t begin, std::string_view text, std::size_t line, std::size_t steps)
    {
        for (std::size_t link = text.find(']'); link != std::string_view::npos; link = text.find(']', link + 1)) {
            steps += line;
            if (steps > mostSteps)
                change(begin + link);
        }
        return steps;
    }

    /// True for a line that no paragraph goes on with: an item, a heading.
    static bool startsAnew(std::string_view line)
    {
        const std::size_t at = line.find_first_not_of(' ');
        if (at == std::string_view::npos || at > 3 || at + 2 >= line.size())
            return false;
        const bool bullet = line[at] == '-' || line[at] == '*' || line[at] == '+';
        return (bullet && line[at + 1] == ' ' && !isSpace(line[at + 2])) || line.substr(at).starts_with("# ");
    }

    const std::string_view m_in;
    TamedMarkdown m_out;
    int m_depth = 0;
    bool m_hidden = false;             ///< closers may be hidden in what is not understood
    std::array<bool, 33> m_unclosed{}; ///< by size, marks of code that nothing closes in this block
    bool m_noTagEnd = false;
    std::size_t m_blockEnd = 0;
};

void copyWhole(TamedMarkdown &tamed, std::string_view markdown)
{
    tamed.text.emplace().reserve(markdown.size());
    preferLargePages(tamed.text->data(), tamed.text->capacity());
    tamed.text->assign(markdown);
}

} // namespace

TamedMarkdown tamedMarkdown(std::string_view markdown)
{
    return Taming(markdown).run();
}

void keepLists(TamedMarkdown &tamed, std::string_view markdown, std::size_t from)
{
    for (auto end = std::ranges::lower_bound(tamed.codeEnds, from); end != tamed.codeEnds.end(); ++end) {
        const auto code = codeBefore(markdown, *end);
        if (!code || code->codeEnd < from || !code->looksLikeAnItem(from))
            continue;
        if (!tamed.text)
            copyWhole(tamed, markdown);
        std::fill(tamed.text->begin() + static_cast<std::ptrdiff_t>(code->fenceEnd),
                  tamed.text->begin() + static_cast<std::ptrdiff_t>(*end) + 1, ' ');
    }
}

} // namespace shipworthy
