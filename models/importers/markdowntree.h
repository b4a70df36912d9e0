#pragma once

#include <QString>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace shipworthy {

struct PlainText;

/// The blocks of a Markdown document with their source positions, in one array in document order. A tight list item's
/// own text is a Paragraph child, so that text is only ever in Heading, Paragraph and Cell.
enum class NodeKind : std::uint8_t {
    Document,
    Quote,
    BulletList,
    OrderedList,
    Item,
    Rule,
    Heading,
    Code,
    Html,
    Paragraph,
    Table,
    HeadRow,
    Row,
    Cell
};

enum class TaskMark : std::uint8_t { None, Open, Done };

using NodeIndex = std::uint32_t;

struct Node {
    /// HTML that folds what stands behind it away, or is a heading (disclosures.h): its text is the summary or heading.
    enum Fold : std::uint8_t { Closes = 1, Opens = 2, Heads = 8 };
    NodeKind kind = NodeKind::Document;
    std::uint8_t level = 0;         ///< of a heading, 1 to 6; of HTML, a Fold, and behind Heads a level
    TaskMark task = TaskMark::None; ///< of an item
    bool repaired = false;          ///< of a row: a '|' inside a code span was taken as text
    NodeIndex parent = 0;
    NodeIndex end = 0; ///< one past the last descendant: the next sibling, if it has the same parent
    std::uint32_t firstRun = 0;
    std::uint32_t lastRun = 0; ///< one past
    std::uint32_t line = 0;    ///< 1-based; 0 where the source gives no position
    std::uint32_t lastLine = 0;
};

/// A piece of inline text: bytes of the source in one style.
struct Run {
    enum Style : std::uint8_t {
        Strong = 1,
        Emphasis = 2,
        Code = 4,
        Struck = 8,
        Link = 16,
        Entity = 32,
        Break = 64,
        Hidden = 128
    };
    static constexpr std::uint32_t longest = (1 << 24) - 1; ///< bytes; longer text is more runs

    Run(std::uint32_t from, std::uint32_t bytes, std::uint8_t styles)
        : offset(from)
        , size(bytes & longest)
        , style(styles)
    {
    }
    std::uint32_t offset;
    std::uint32_t size : 24;
    std::uint32_t style : 8; ///< Break: a line break; Hidden: the target of a link, or inline HTML
    [[nodiscard]] bool is(Style s) const { return style & s; }
};

class MarkdownTree {
public:
    enum class Outcome { Complete, Stopped };

    /// Parses \a utf8, which must outlive the tree. Linear in its size; deep nesting is flattened beyond 64 levels.
    /// A long text is parsed in two halves at the same time where a heading lets it be cut; the tree is the same.
    Outcome parse(std::string_view utf8, const std::stop_token &stop);

    [[nodiscard]] const std::vector<Node> &nodes() const { return m_nodes; }
    [[nodiscard]] const Node &at(NodeIndex i) const { return m_nodes[i]; }
    /// What was parsed: the bytes given, but for returns at the ends of lines (linefeeds.h), for tables that would not
    /// be read (readabletables.h), and, outside of code, for spaces and hyphens that do not break (plainspaces.h) and
    /// for the digits of other writing (plaindigits.h).
    [[nodiscard]] std::string_view source() const { return m_source; }
    /// False where a table was too wide to be read as one (its lines are paragraphs then).
    [[nodiscard]] bool tablesRead() const { return m_tablesRead; }

    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lineStarts.size()); }
    /// The 1-based line of a byte.
    [[nodiscard]] int lineAt(std::size_t offset) const;
    /// The same, fast where that is \a guess or a line soon after.
    [[nodiscard]] int lineAt(std::size_t offset, int guess) const;
    /// The bytes of a line, without its end.
    [[nodiscard]] std::string_view line(int number) const;
    /// The bytes from one line to another, both included, without the last line's end.
    [[nodiscard]] std::string_view lines(int first, int last) const;

    /// The text of a leaf without markup; a line break is a space. \a from and \a to are runs.
    [[nodiscard]] std::string plain(std::uint32_t from, std::uint32_t to) const;
    [[nodiscard]] std::string plain(const Node &leaf) const { return plain(leaf.firstRun, leaf.lastRun); }
    /// That plain() has at least so many bytes, without making it.
    [[nodiscard]] std::size_t plainAtLeast(std::uint32_t from, std::uint32_t to) const;
    /// True where plain() is the text of the one run, as most leaves are.
    [[nodiscard]] bool isVerbatim(const Node &leaf) const;
    /// plain(), trimmed.
    [[nodiscard]] QString plainQString(const Node &leaf) const;
    [[nodiscard]] std::string_view text(const Run &run) const { return m_source.substr(run.offset, run.size); }
    [[nodiscard]] const Run &run(std::uint32_t i) const { return m_runs[i]; }

    struct Code {
        NodeIndex node = 0;
        std::uint32_t lines = 0; ///< of code, without the fences
        std::string language;    ///< written after the fence
    };
    /// The code blocks, in order.
    [[nodiscard]] const std::vector<Code> &codes() const { return m_codes; }
    /// How many nodes of a kind there are.
    [[nodiscard]] std::size_t count(NodeKind kind) const { return m_counts[static_cast<std::size_t>(kind)]; }

    /// Gives the memory of nodes and runs back; the source and its lines stay.
    void dropBlocks();

private:
    friend class TreeBuilder;
    using Counts = std::array<std::size_t, static_cast<std::size_t>(NodeKind::Cell) + 1>; ///< by kind
    /// What was read of a stretch of the source; its first node is a Document.
    struct Piece {
        explicit Piece(std::size_t bytes); ///< of the stretch
        std::vector<Node> nodes;
        std::vector<Run> runs;
        std::vector<Code> codes;
        Counts counts{};
    };
    /// Why read() ended early. md4c carries only negative values up to md_parse(); -1 is its own.
    enum Abort : int { StopRequested = -2, TooManyEvents = -3 };
    /// Reads the bytes from \a from to before \a to (treebuilder.cpp). Returns 0, or why it ended early.
    int read(std::size_t from, std::size_t to, bool tables, const std::stop_token &stop, Piece &piece) const;
    void indexLines();
    /// Takes \a plain, which was parsed, for the source, but gives code back what stood there in \a unplain.
    void restoreCode(PlainText &&plain, std::string_view unplain);
    Outcome parseSource(std::size_t half, const std::stop_token &stop);
    [[nodiscard]] std::size_t cut() const;
    std::optional<Outcome> parseHalves(std::size_t at, const std::stop_token &stop);
    void take(Piece &&piece);
    void append(Piece &&piece);

    std::string_view m_source;
    std::shared_ptr<const std::string> m_rewritten; ///< behind m_source, where that is not what was given
    std::vector<Node> m_nodes;
    std::vector<Run> m_runs;
    std::vector<std::uint32_t> m_lineStarts;
    std::vector<Code> m_codes;
    Counts m_counts{};
    bool m_tablesRead = true;
};

/// Calls \a visit(index, node) for each child of \a parent.
template <typename Visit> void forEachChild(const MarkdownTree &tree, NodeIndex parent, Visit visit)
{
    for (NodeIndex i = parent + 1; i < tree.at(parent).end; i = tree.at(i).end)
        visit(i, tree.at(i));
}

} // namespace shipworthy
