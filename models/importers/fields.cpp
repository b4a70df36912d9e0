#include "importers/fields.h"

#include "importers/textviews.h"

#include <algorithm>

namespace shipworthy {

namespace {

constexpr std::size_t maxLabel = 64;

/// Where the Markdown of the runs up to \a last ends: behind the marks that close a span.
std::size_t closedEnd(const MarkdownTree &tree, std::uint32_t last)
{
    const Run &run = tree.run(last);
    std::size_t end = run.offset + run.size;
    const std::string_view source = tree.source();
    if (run.style & (Run::Code | Run::Strong | Run::Emphasis | Run::Struck)) {
        while (end < source.size() &&
               (source[end] == '`' || source[end] == '*' || source[end] == '_' || source[end] == '~'))
            ++end;
    } else if (run.style & Run::Link) {
        const std::size_t close = source.substr(end, 512).find_first_of(")>\n");
        if (close != std::string_view::npos && source[end + close] != '\n')
            end += close + 1;
    }
    return end;
}

/// The colon that ends a label within \a text, ASCII or full width; npos: none.
std::size_t colonIn(std::string_view text, std::size_t &size)
{
    const std::size_t ascii = text.find(':');
    const std::size_t wide = text.find("\xEF\xBC\x9A");
    size = wide < ascii ? 3 : 1;
    return std::min(ascii, wide);
}

struct Start {
    std::string_view label;
    std::size_t valueBegin = 0;
    std::uint32_t valueRun = 0; ///< the run the value starts in
    std::optional<FieldRole> role;
};

std::optional<FieldRole> roleOf(std::string_view label, const Lexicon &lexicon)
{
    if (const auto role = lexicon.field(label))
        return role;
    const std::size_t paren = label.find('('); // "Resolved (partial)"
    if (paren != std::string_view::npos && paren > 0)
        return lexicon.field(label.substr(0, paren));
    return std::nullopt;
}

/// A label in emphasis at run \a i, with its colon inside or right behind.
std::optional<Start> emphasisedLabel(const MarkdownTree &tree, std::uint32_t i, std::uint32_t end,
                                     const Lexicon &lexicon)
{
    const std::string_view source = tree.source();
    const std::size_t from = tree.run(i).offset;
    std::uint32_t j = i;
    while (j < end && (tree.run(j).style & (Run::Strong | Run::Emphasis)) && !tree.run(j).is(Run::Break)) {
        if (tree.run(j).offset > from + 4 * maxLabel)
            break;
        ++j;
    }
    const Run &last = tree.run(j - 1);
    std::size_t at = last.offset + last.size;
    const std::string_view all = source.substr(from, at - from);
    std::size_t colonSize = 1;
    const std::size_t colon = colonIn(all.substr(0, maxLabel + 3), colonSize);
    Start start;
    if (colon != std::string_view::npos && colon + colonSize < all.size()) { // "**Score: 3/10**"
        const bool urlOrTime = all.substr(colon).starts_with("://") || isDigit(all[colon + 1]);
        if (urlOrTime || colon >= tree.run(i).size)
            return std::nullopt;
        start.label = trimmed(all.substr(0, colon));
        start.valueBegin = from + colon + colonSize;
        start.valueRun = i;
    } else {
        std::string_view label = trimmed(all);
        while (at < source.size() && (source[at] == '*' || source[at] == '_'))
            ++at;
        std::size_t behind = at;
        while (behind < source.size() && source[behind] == ' ')
            ++behind;
        if (colon != std::string_view::npos)
            label = trimmed(label.substr(0, label.size() - colonSize));
        else if (behind < source.size() && (source[behind] == ':' || source.substr(behind).starts_with("\xEF\xBC\x9A")))
            at = behind + (source[behind] == ':' ? 1 : 3);
        else
            return std::nullopt;
        if (label.size() > maxLabel)
            return std::nullopt;
        start.label = label;
        start.valueBegin = at;
        start.valueRun = j;
    }
    if (start.label.empty())
        return std::nullopt;
    start.role = roleOf(start.label, lexicon);
    return start;
}

/// A label in plain text at the start of a line, which must be one the lexicon knows.
std::optional<Start> plainLabel(const MarkdownTree &tree, std::uint32_t i, const Lexicon &lexicon)
{
    const Run &run = tree.run(i);
    if (run.style & (Run::Code | Run::Hidden | Run::Entity))
        return std::nullopt;
    const std::string_view text = tree.text(run);
    std::size_t colonSize = 1;
    const std::size_t colon = colonIn(text.substr(0, 48), colonSize);
    if (colon == std::string_view::npos || colon == 0 || text.substr(colon).starts_with("://"))
        return std::nullopt;
    const std::string_view label = trimmed(text.substr(0, colon));
    const auto role = roleOf(label, lexicon);
    if (!role)
        return std::nullopt;
    return Start{withoutLeadingMarks(label), run.offset + colon + colonSize, i, role};
}

} // namespace

std::string_view rawText(const MarkdownTree &tree, const Node &leaf)
{
    if (leaf.firstRun >= leaf.lastRun)
        return {};
    const std::size_t lineStart =
        static_cast<std::size_t>(tree.line(static_cast<int>(leaf.line)).data() - tree.source().data());
    std::size_t begin = tree.run(leaf.firstRun).offset;
    while (begin > lineStart &&
           (tree.source()[begin - 1] == '*' || tree.source()[begin - 1] == '`' || tree.source()[begin - 1] == '_' ||
            tree.source()[begin - 1] == '~' || tree.source()[begin - 1] == '[' || tree.source()[begin - 1] == '<'))
        --begin;
    return tree.source().substr(begin, std::max(closedEnd(tree, leaf.lastRun - 1), begin) - begin);
}

namespace {

/// Appends the fields of a leaf.
void scanFields(const MarkdownTree &tree, const Node &leaf, const Lexicon &lexicon, std::vector<Field> &fields)
{
    const std::size_t before = fields.size();
    const std::string_view source = tree.source();
    if (leaf.firstRun >= leaf.lastRun)
        return;
    const std::size_t from = tree.run(leaf.firstRun).offset;
    const std::size_t to =
        std::min<std::size_t>(tree.run(leaf.lastRun - 1).offset + tree.run(leaf.lastRun - 1).size + 8, source.size());
    const std::string_view all = source.substr(from, to - from);
    if (all.find(':') == std::string_view::npos && all.find("\xEF\xBC\x9A") == std::string_view::npos)
        return; // most text has no label
    const auto finish = [&](std::uint32_t beforeRun) {
        if (fields.size() == before)
            return;
        Field &field = fields.back();
        field.lastRun = std::max(beforeRun, field.firstRun);
        while (field.lastRun > field.firstRun && tree.run(field.lastRun - 1).is(Run::Break))
            --field.lastRun;
        field.end = field.begin;
        if (field.lastRun > field.firstRun)
            field.end = std::max(static_cast<std::uint32_t>(closedEnd(tree, field.lastRun - 1)), field.begin);
        while (field.begin < field.end && isSpace(source[field.begin]))
            ++field.begin;
        while (field.end > field.begin && (isSpace(source[field.end - 1]) || source[field.end - 1] == '|'))
            --field.end;
    };
    bool atStart = true;
    int line = static_cast<int>(leaf.line);
    for (std::uint32_t i = leaf.firstRun; i < leaf.lastRun; ++i) {
        const Run &run = tree.run(i);
        if (run.is(Run::Break)) {
            atStart = true;
            ++line;
            continue;
        }
        const bool emphasised = run.style & (Run::Strong | Run::Emphasis);
        const bool wasStart = atStart;
        if (wasStart && !emphasised && withoutLeadingMarks(tree.text(run)).empty())
            continue; // marks before the label
        atStart = false;
        std::optional<Start> start;
        if (emphasised && !run.is(Run::Code)) {
            const bool groupStart =
                i == leaf.firstRun || wasStart || !(tree.run(i - 1).style & (Run::Strong | Run::Emphasis));
            const bool afterBar = i > leaf.firstRun && trimmed(tree.text(tree.run(i - 1))).ends_with('|');
            if (groupStart)
                start = emphasisedLabel(tree, i, leaf.lastRun, lexicon);
            if (start && !wasStart && !afterBar && (!start->role || fields.size() == before))
                start.reset(); // an emphasised word in a sentence
        } else if (wasStart) {
            start = plainLabel(tree, i, lexicon);
        }
        if (!start)
            continue;
        finish(i);
        Field field;
        field.label = start->label;
        field.role = start->role;
        field.firstRun = start->valueRun;
        field.start = run.offset;
        field.begin = static_cast<std::uint32_t>(start->valueBegin);
        field.line = line;
        fields.push_back(field);
        // Runs of the label itself are behind us.
        while (i + 1 < leaf.lastRun && i + 1 < start->valueRun && !tree.run(i + 1).is(Run::Break))
            ++i;
    }
    finish(leaf.lastRun);
}

} // namespace

FieldTable::FieldTable(const MarkdownTree &tree, const Lexicon &lexicon)
    : m_tree(tree)
{
    m_begin.reserve(tree.nodes().size() + 1);
    for (const Node &node : tree.nodes()) {
        m_begin.push_back(static_cast<std::uint32_t>(m_fields.size()));
        if (node.kind == NodeKind::Paragraph)
            scanFields(tree, node, lexicon, m_fields);
    }
    m_begin.push_back(static_cast<std::uint32_t>(m_fields.size()));
}

std::string plainValue(const MarkdownTree &tree, const Field &field)
{
    std::string all;
    for (std::uint32_t i = field.firstRun; i < field.lastRun; ++i) {
        const Run &run = tree.run(i);
        if (run.is(Run::Break) || run.is(Run::Hidden) || run.is(Run::Entity)) {
            all += tree.plain(i, i + 1);
            continue;
        }
        const std::size_t begin = std::max<std::size_t>(run.offset, field.begin);
        const std::size_t end = std::min<std::size_t>(run.offset + run.size, field.end);
        if (begin < end)
            all += tree.source().substr(begin, end - begin);
    }
    return std::string(trimmed(all));
}

std::string_view rawValue(const MarkdownTree &tree, const Field &field)
{
    std::string_view raw = tree.source().substr(field.begin, field.end - field.begin);
    if (raw.ends_with("**") && raw.find("**") == raw.size() - 2) // the label's own emphasis
        raw.remove_suffix(2);
    return trimmed(raw);
}

} // namespace shipworthy
