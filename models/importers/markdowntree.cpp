#include "importers/markdowntree.h"

#include "base/largepages.h"
#include "importers/keys.h"
#include "importers/linefeeds.h"
#include "importers/markdowntaming.h"
#include "importers/plaindigits.h"
#include "importers/plainspaces.h"
#include "importers/readabletables.h"
#include "importers/textviews.h"

#include <algorithm>
#include <cstring>
#include <future>

namespace shipworthy {

namespace {
constexpr std::size_t worthAThread = 512 * 1024; // bytes
} // namespace

MarkdownTree::Piece::Piece(std::size_t bytes)
{
    // More than nearly any document has.
    reserveInLargePages(nodes, bytes / 16 + 16);
    reserveInLargePages(runs, bytes / 10 + 16);
}

MarkdownTree::Outcome MarkdownTree::parse(std::string_view utf8, const std::stop_token &stop)
{
    TamedMarkdown tamed;
    const auto scan = [&](std::string_view source) {
        m_source = source;
        indexLines();
        tamed = tamedMarkdown(source);
    };
    const std::shared_ptr<const std::string> fed = withLineFeeds(utf8);
    if (fed)
        utf8 = *fed;
    std::shared_ptr<const std::string> readable;
    std::optional<PlainText> plain;
    const auto rewrite = [&] {
        readable = withReadableTables(utf8);
        if (auto digits = withPlainDigits(readable ? *readable : utf8))
            readable = std::move(digits);
        plain = withPlainSpaces(readable ? *readable : utf8);
    };
    const bool beside = utf8.size() >= worthAThread;
    if (beside) { // few texts are rewritten; those are scanned twice
        auto rewritten = std::async(std::launch::async, rewrite);
        scan(utf8);
        rewritten.get();
    } else {
        rewrite();
    }
    const std::string_view unplain = readable ? *readable : utf8;
    const std::string_view said = plain ? std::string_view(plain->text) : unplain;
    if (!beside || readable || plain)
        scan(said);
    const auto takeTamed = [&] { m_source = tamed.text ? std::string_view(*tamed.text) : said; };
    takeTamed();
    const std::size_t half = cut();
    if (half > 0) {
        keepLists(tamed, said, half);
        takeTamed();
    }
    const Outcome outcome = parseSource(half, stop);
    m_source = said; // what was found stands at the same bytes
    m_rewritten = readable ? readable : fed;
    if (plain)
        restoreCode(std::move(*plain), unplain);
    return outcome;
}

void MarkdownTree::restoreCode(PlainText &&plain, std::string_view unplain)
{
    std::vector<bool> inCode(plain.changed.size());
    const auto noteCode = [&](std::size_t begin, std::size_t end) {
        auto change = std::ranges::lower_bound(plain.changed, begin);
        for (; change != plain.changed.end() && *change < end; ++change)
            inCode[static_cast<std::size_t>(change - plain.changed.begin())] = true;
    };
    for (const Code &block : m_codes) {
        const Node &node = at(block.node);
        if (node.line > 0)
            noteCode(m_lineStarts[node.line - 1],
                     node.lastLine < m_lineStarts.size() ? m_lineStarts[node.lastLine] : m_source.size());
    }
    for (const Run &run : m_runs) {
        if (run.is(Run::Code) && !onlyKey(text(run))) // a key is a name, not code
            noteCode(run.offset, run.offset + run.size);
    }
    struct Shift {
        std::uint32_t behind;
        std::uint32_t bytes;
    };
    std::vector<Shift> shifts;
    std::string restored;
    std::size_t copied = 0;
    std::size_t saved = 0;       // by all changes so far
    std::uint32_t givenBack = 0; // by those in code
    for (std::size_t i = 0; i < plain.changed.size(); ++i) {
        const std::uint32_t change = plain.changed[i];
        const std::size_t size = static_cast<std::size_t>(codePointAt(unplain, change + saved).size);
        if (inCode[i]) {
            restored.append(plain.text, copied, change - copied).append(unplain, change + saved, size);
            copied = change + 1;
            givenBack += static_cast<std::uint32_t>(size - 1);
            shifts.push_back({change, givenBack});
        }
        saved += size - 1;
    }
    if (!shifts.empty()) {
        const auto moved = [&](std::uint32_t offset) {
            const auto next = std::ranges::lower_bound(shifts, offset, {}, &Shift::behind);
            return next == shifts.begin() ? offset : offset + std::prev(next)->bytes;
        };
        for (Run &run : m_runs) {
            const std::uint32_t end = moved(run.offset + run.size);
            run.offset = moved(run.offset);
            run.size = std::min(end - run.offset, Run::longest) & Run::longest;
        }
        plain.text = std::move(restored.append(plain.text, copied));
    }
    m_rewritten = std::make_shared<const std::string>(std::move(plain.text));
    m_source = *m_rewritten;
    if (!shifts.empty())
        indexLines();
}

MarkdownTree::Outcome MarkdownTree::parseSource(std::size_t half, const std::stop_token &stop)
{
    if (const auto outcome = half > 0 ? parseHalves(half, stop) : std::nullopt)
        return *outcome;
    for (const bool tables : {true, false}) {
        m_tablesRead = tables;
        Piece all(m_source.size());
        const int code = read(0, m_source.size(), tables, stop, all);
        if (code == StopRequested)
            return Outcome::Stopped;
        take(std::move(all));
        if (code == 0)
            break;
    }
    if (m_nodes.empty())
        m_nodes.push_back({});
    m_nodes.front().end = static_cast<NodeIndex>(m_nodes.size());
    return Outcome::Complete;
}

/// Where the text can be cut: before a heading behind a blank line, near the middle, outside of fenced code. 0:
/// nowhere, or not worth it. Nothing that opened before such a heading goes on behind it but code and HTML at the
/// outermost level, and links to definitions, so that a text with definitions is not cut.
std::size_t MarkdownTree::cut() const
{
    constexpr int farthest = 4000; // lines from the middle
    if (m_source.size() < worthAThread)
        return 0;
    static constexpr ByteSet marksInFront(" \t>-+*0123456789.)");
    for (std::size_t at = m_source.find("]:"); at != std::string_view::npos; at = m_source.find("]:", at + 2)) {
        const std::string_view before = line(lineAt(at));
        if (marksInFront.findOther(before) == before.find('['))
            return 0;
    }
    const int middle = lineAt(m_source.size() / 2);
    bool inCode = false;
    for (int number = 1; number < std::min(lineCount(), middle + farthest); ++number) {
        const char *const start = m_source.data() + m_lineStarts[static_cast<std::size_t>(number) - 1];
        if (*start == '`' || *start == '~') {
            inCode ^= line(number).starts_with("```") || line(number).starts_with("~~~");
        } else if (*start == '#' && number > middle && !inCode && trimmed(line(number - 1)).empty()) {
            const std::string_view heading = line(number);
            const std::size_t marks = heading.find_first_not_of('#');
            if (marks <= 6 && heading[marks] == ' ')
                return m_lineStarts[static_cast<std::size_t>(number) - 1];
        }
    }
    return 0;
}

/// Nothing where the text turned out not to be one to be cut.
std::optional<MarkdownTree::Outcome> MarkdownTree::parseHalves(std::size_t at, const std::stop_token &stop)
{
    Piece all(m_source.size()); // the second is put behind the first
    Piece second(m_source.size() - at);
    std::future<int> later =
        std::async(std::launch::async, [&] { return read(at, m_source.size(), true, stop, second); });
    const int code = read(0, at, true, stop, all);
    const int secondCode = later.get();
    if (code == StopRequested || secondCode == StopRequested)
        return Outcome::Stopped;
    if (code != 0 || secondCode != 0 || all.nodes.size() < 2)
        return std::nullopt;
    NodeIndex last = static_cast<NodeIndex>(all.nodes.size() - 1);
    while (all.nodes[last].parent != 0)
        last = all.nodes[last].parent;
    if (all.nodes[last].kind == NodeKind::Code || all.nodes[last].kind == NodeKind::Html)
        return std::nullopt; // it may have gone on behind the heading
    take(std::move(all));
    append(std::move(second));
    m_nodes.front().end = static_cast<NodeIndex>(m_nodes.size());
    return Outcome::Complete;
}

void MarkdownTree::take(Piece &&piece)
{
    m_nodes = std::move(piece.nodes);
    m_runs = std::move(piece.runs);
    m_codes = std::move(piece.codes);
    m_counts = piece.counts;
}

void MarkdownTree::append(Piece &&piece)
{
    const auto nodes = static_cast<NodeIndex>(m_nodes.size() - 1); // its Document is ours
    const auto runs = static_cast<std::uint32_t>(m_runs.size());
    for (std::size_t i = 1; i < piece.nodes.size(); ++i) {
        Node node = piece.nodes[i];
        node.parent = node.parent == 0 ? 0 : node.parent + nodes;
        node.end += nodes;
        node.firstRun += runs;
        node.lastRun += runs;
        m_nodes.push_back(node);
    }
    m_runs.insert(m_runs.end(), piece.runs.begin(), piece.runs.end());
    for (Code &code : piece.codes) {
        code.node += nodes;
        m_codes.push_back(std::move(code));
    }
    for (std::size_t kind = 0; kind < m_counts.size(); ++kind)
        m_counts[kind] += piece.counts[kind];
    m_nodes.front().lastLine = std::max(m_nodes.front().lastLine, piece.nodes.front().lastLine);
}

void MarkdownTree::indexLines()
{
    m_lineStarts.clear();
    if (m_source.empty())
        return;
    reserveInLargePages(m_lineStarts, m_source.size() / 32 + 1);
    m_lineStarts.push_back(0);
    const char *const begin = m_source.data();
    const char *const end = begin + m_source.size();
    for (const char *at = begin;
         (at = static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(end - at))));) {
        if (++at == end)
            break;
        m_lineStarts.push_back(static_cast<std::uint32_t>(at - begin));
    }
}

int MarkdownTree::lineAt(std::size_t offset) const
{
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    return std::max<int>(1, static_cast<int>(after - m_lineStarts.begin()));
}

int MarkdownTree::lineAt(std::size_t offset, int guess) const
{
    constexpr int farthest = 16;
    if (guess < 1 || guess > lineCount() || m_lineStarts[static_cast<std::size_t>(guess) - 1] > offset)
        return lineAt(offset);
    for (int line = guess; line < guess + farthest; ++line) {
        if (line == lineCount() || m_lineStarts[static_cast<std::size_t>(line)] > offset)
            return line;
    }
    return lineAt(offset);
}

std::string_view MarkdownTree::line(int number) const
{
    return lines(number, number);
}

std::string_view MarkdownTree::lines(int first, int last) const
{
    first = std::max(first, 1);
    last = std::min(last, lineCount());
    if (first > last)
        return {};
    const std::size_t begin = m_lineStarts[static_cast<std::size_t>(first - 1)];
    std::size_t end = last < lineCount() ? m_lineStarts[static_cast<std::size_t>(last)] : m_source.size();
    while (end > begin && (m_source[end - 1] == '\n' || m_source[end - 1] == '\r'))
        --end;
    return m_source.substr(begin, end - begin);
}

std::string MarkdownTree::plain(std::uint32_t from, std::uint32_t to) const
{
    std::string all;
    for (std::uint32_t i = from; i < to; ++i) {
        const Run &run = m_runs[i];
        if (run.is(Run::Break)) {
            all += ' ';
        } else if (run.is(Run::Hidden)) {
            if (lowered(text(run)).starts_with("<br"))
                all += ' ';
        } else if (run.is(Run::Entity)) {
            static constexpr std::pair<std::string_view, std::string_view> named[] = {
                {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&nbsp;", " "}};
            const auto known =
                std::ranges::find(named, text(run), &std::pair<std::string_view, std::string_view>::first);
            all += known != std::end(named) ? known->second : text(run);
        } else {
            all += text(run);
        }
    }
    return all;
}

std::size_t MarkdownTree::plainAtLeast(std::uint32_t from, std::uint32_t to) const
{
    std::size_t bytes = 0;
    for (std::uint32_t i = from; i < to; ++i) {
        if (!(m_runs[i].style & (Run::Entity | Run::Break | Run::Hidden)))
            bytes += m_runs[i].size;
    }
    return bytes;
}

bool MarkdownTree::isVerbatim(const Node &leaf) const
{
    return leaf.lastRun - leaf.firstRun == 1 &&
           !(m_runs[leaf.firstRun].style & (Run::Entity | Run::Break | Run::Hidden));
}

QString MarkdownTree::plainQString(const Node &leaf) const
{
    if (leaf.firstRun == leaf.lastRun)
        return {};
    if (isVerbatim(leaf))
        return toQString(trimmed(text(m_runs[leaf.firstRun])));
    return toQString(trimmed(plain(leaf)));
}

void MarkdownTree::dropBlocks()
{
    m_nodes = {};
    m_runs = {};
}

} // namespace shipworthy
