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
    std::string label;
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
    std::uint32_t j = i;
    std::size_t bytes = 0;
    while (j < end && (tree.run(j).style & (Run::Strong | Run::Emphasis)) && !tree.run(j).is(Run::Break)) {
        bytes += tree.run(j).size;
        ++j;
        if (bytes > 4 * maxLabel)
            break;
    }
    if (j == i)
        return std::nullopt;
    const std::string all = tree.plain(i, j);
    std::size_t colonSize = 1;
    const std::size_t colon = colonIn(all, colonSize);
    Start start;
    const Run &last = tree.run(j - 1);
    std::size_t at = last.offset + last.size;
    if (colon != std::string::npos && colon + colonSize < all.size() && colon <= maxLabel) { // "**Score: 3/10**"
        const bool urlOrTime = all.compare(colon, 3, "://") == 0 || (colon + 1 < all.size() && isDigit(all[colon + 1]));
        const std::size_t inFirst = colonIn(tree.text(tree.run(i)), colonSize);
        if (urlOrTime || inFirst == std::string::npos)
            return std::nullopt;
        start.label = std::string(trimmed(std::string_view(all).substr(0, colon)));
        start.valueBegin = tree.run(i).offset + inFirst + colonSize;
        start.valueRun = i;
    } else {
        std::string_view label = trimmed(all);
        const bool inside = colon != std::string::npos;
        while (at < source.size() && (source[at] == '*' || source[at] == '_'))
            ++at;
        std::size_t behind = at;
        while (behind < source.size() && source[behind] == ' ')
            ++behind;
        if (inside) {
            label = trimmed(label.substr(0, label.size() - colonSize));
        } else if (behind < source.size() &&
                   (source[behind] == ':' || source.substr(behind).starts_with("\xEF\xBC\x9A"))) {
            at = behind + (source[behind] == ':' ? 1 : 3);
        } else {
            return std::nullopt;
        }
        if (label.size() > maxLabel)
            return std::nullopt;
        start.label = std::string(label);
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
    return Start{std::string(withoutLeadingMarks(label)), run.offset + colon + colonSize, i, role};
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

std::vector<Field> scanFields(const MarkdownTree &tree, const Node &leaf, const Lexicon &lexicon,
                              std::size_t *prefixEnd)
{
    std::vector<Field> fields;
    bool atStart = true;
    if (prefixEnd)
        *prefixEnd = leaf.lastRun > leaf.firstRun ? closedEnd(tree, leaf.lastRun - 1) : 0;
    const auto finish = [&](std::uint32_t beforeRun) {
        if (fields.empty())
            return;
        Field &field = fields.back();
        field.lastRun = std::max(beforeRun, field.firstRun);
        while (field.lastRun > field.firstRun && tree.run(field.lastRun - 1).is(Run::Break))
            --field.lastRun;
        field.end =
            field.lastRun > field.firstRun ? std::max(closedEnd(tree, field.lastRun - 1), field.begin) : field.begin;
        const std::string_view source = tree.source();
        while (field.begin < field.end && isSpace(source[field.begin]))
            ++field.begin;
        while (field.end > field.begin && (isSpace(source[field.end - 1]) || source[field.end - 1] == '|'))
            --field.end;
    };
    for (std::uint32_t i = leaf.firstRun; i < leaf.lastRun; ++i) {
        const Run &run = tree.run(i);
        if (run.is(Run::Break)) {
            atStart = true;
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
            if (start && !wasStart && !afterBar && (!start->role || fields.empty()))
                start.reset(); // an emphasised word in a sentence
        } else if (wasStart) {
            start = plainLabel(tree, i, lexicon);
        }
        if (!start)
            continue;
        if (fields.empty() && prefixEnd)
            *prefixEnd = run.offset;
        finish(i);
        Field field;
        field.label = std::move(start->label);
        field.role = start->role;
        field.firstRun = start->valueRun;
        field.begin = start->valueBegin;
        field.line = tree.lineAt(run.offset);
        fields.push_back(std::move(field));
        // Runs of the label itself are behind us.
        while (i + 1 < leaf.lastRun && tree.run(i + 1).offset < start->valueBegin && !tree.run(i + 1).is(Run::Break) &&
               i + 1 < start->valueRun)
            ++i;
    }
    finish(leaf.lastRun);
    return fields;
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
