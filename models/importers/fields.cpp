#include "importers/fields.h"

#include "base/largepages.h"
#include "importers/textviews.h"

#include <algorithm>
#include <array>
#include <utility>

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
        static constexpr ByteSet ends(")>\n");
        const std::size_t close = ends.find(source.substr(end, 512));
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
    if (paren != std::string_view::npos && paren > 0) {
        if (const auto role = lexicon.field(label.substr(0, paren)))
            return role;
    }
    const TwoNames names = twoNames(label);
    const auto role = names.first.empty() ? std::nullopt : lexicon.field(names.first);
    return role || names.first.empty() ? role : lexicon.field(names.second);
}

constexpr std::string_view stop = "\xE3\x80\x82"; // 。

/// The role of a label that no colon marks as one ("**Fix.** Tie it", or alone on its line): it must be one that a
/// finding is told with.
std::optional<FieldRole> narrativeRole(std::string_view label, const Lexicon &lexicon)
{
    const auto role = lexicon.field(label);
    if (!role)
        return std::nullopt;
    switch (*role) {
    case FieldRole::Severity:
    case FieldRole::Priority:
    case FieldRole::Status:
    case FieldRole::Effort:
    case FieldRole::Location:
    case FieldRole::Description:
    case FieldRole::Cause:
    case FieldRole::Scenario:
    case FieldRole::Impact:
    case FieldRole::Recommendation:
    case FieldRole::Acceptance:
    case FieldRole::Resolution:
    case FieldRole::Steps: return role;
    default: return std::nullopt;
    }
}

/// Values of a word or two, behind which the next label may follow on the same line: "Priority: P0. Status: done".
bool isShortValued(std::optional<FieldRole> role)
{
    return role == FieldRole::Severity || role == FieldRole::Priority || role == FieldRole::Status ||
           role == FieldRole::Owner || role == FieldRole::Effort || role == FieldRole::Category ||
           role == FieldRole::Key || role == FieldRole::Date;
}

/// What the head of a document says in a word or two.
bool isOfHeader(std::optional<FieldRole> role)
{
    return role == FieldRole::Date || role == FieldRole::Author || role == FieldRole::System;
}

/// The next known label in \a text, behind a full stop, a bar, a dot in the middle, a comma or a semicolon; behind a
/// bar any label.
struct Next {
    std::size_t separator = 0; ///< where what stands before it ends
    std::size_t begin = 0;
    std::size_t value = 0;
    std::string_view label;
    std::optional<FieldRole> role;
};
std::optional<Next> nextLabel(std::string_view text, const Lexicon &lexicon)
{
    for (std::size_t at = 0;;) {
        std::size_t size = 1;
        const std::size_t colon = colonIn(text.substr(at), size);
        if (colon == std::string_view::npos)
            return std::nullopt;
        const std::string_view before = text.substr(0, at + colon);
        static constexpr ByteSet separators(".|;,");
        std::size_t separator = separators.findLast(before);
        std::size_t width = 1;
        for (const std::string_view wide : {"\xC2\xB7", "\xE2\x80\x94", "\xE2\x80\x93", "\xE2\x80\xA2"}) {
            const std::size_t found = before.rfind(wide);
            if (found != std::string_view::npos && (separator == std::string_view::npos || found > separator)) {
                separator = found;
                width = wide.size();
            }
        }
        if (separator != std::string_view::npos) {
            const std::string_view label = trimmed(before.substr(separator + width));
            const bool mayBeLabel = !label.empty() && label.size() <= maxLabel;
            const auto role = mayBeLabel ? lexicon.field(label) : std::nullopt;
            const bool isPartOfValue =
                mayBeLabel && (isDigit(label.front()) || text.substr(at + colon).starts_with("://"));
            if (role || (mayBeLabel && !isPartOfValue && text[separator] == '|')) {
                const auto begin = static_cast<std::size_t>(label.data() - text.data());
                return Next{separator, begin, at + colon + size, label, role};
            }
        }
        at += colon + size;
    }
}

/// A label in emphasis at run \a i, with its colon inside or right behind.
std::optional<Start> emphasisedLabel(const MarkdownTree &tree, std::uint32_t i, std::uint32_t end, bool atStart,
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
        if (label.size() > maxLabel)
            return std::nullopt;
        if (colon != std::string_view::npos)
            label = trimmed(label.substr(0, label.size() - colonSize));
        else if (behind < source.size() && (source[behind] == ':' || source.substr(behind).starts_with("\xEF\xBC\x9A")))
            at = behind + (source[behind] == ':' ? 1 : 3);
        else if (tree.run(i).is(Run::Strong) &&
                 (label.ends_with('.') || label.ends_with(stop) ||
                  (atStart && (behind >= source.size() || source[behind] == '\n'))) &&
                 (start.role = narrativeRole(label, lexicon)))
            label = stripped(label, ".\xE3\x80\x82");
        else
            return std::nullopt;
        start.label = label;
        start.valueBegin = at;
        start.valueRun = j;
    }
    if (start.label.empty())
        return std::nullopt;
    if (!start.role)
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

/// Appends the fields of one leaf.
class LeafFields {
public:
    LeafFields(const MarkdownTree &tree, const Node &leaf, const Lexicon &lexicon, std::vector<LabelledValue> &fields)
        : m_tree(tree)
        , m_leaf(leaf)
        , m_lexicon(lexicon)
        , m_fields(fields)
        , m_before(fields.size())
    {
    }

    void scan()
    {
        if (!mayHoldLabels())
            return;
        bool atStart = true;
        for (std::uint32_t i = m_leaf.firstRun; i < m_leaf.lastRun; ++i) {
            const Run &run = m_tree.run(i);
            if (run.is(Run::Break)) {
                atStart = true;
                continue;
            }
            const bool emphasised = run.style & (Run::Strong | Run::Emphasis);
            if (atStart && !emphasised && withoutLeadingMarks(m_tree.text(run)).empty())
                continue; // marks before the label
            const auto start = labelAt(i, std::exchange(atStart, false));
            if (start) {
                finish(i);
                m_fields.push_back(fieldFrom(*start, run.offset));
                // Runs of the label itself are behind us.
                while (i + 1 < m_leaf.lastRun && i + 1 < start->valueRun && !m_tree.run(i + 1).is(Run::Break))
                    ++i;
            }
            if (!emphasised && isOpen() && isShortValued(m_fields.back().role))
                splitBehind(i);
        }
        finish(m_leaf.lastRun);
    }

private:
    [[nodiscard]] bool isOpen() const { return m_fields.size() > m_before; }

    [[nodiscard]] bool mayHoldLabels() const
    {
        if (m_leaf.firstRun >= m_leaf.lastRun)
            return false;
        const Run &first = m_tree.run(m_leaf.firstRun);
        if (first.is(Run::Strong))
            return true;
        const Run &last = m_tree.run(m_leaf.lastRun - 1);
        const std::string_view source = m_tree.source();
        const std::size_t to = std::min<std::size_t>(last.offset + last.size + 8, source.size());
        const std::string_view all = source.substr(first.offset, to - first.offset);
        return all.find(':') != std::string_view::npos || all.find("\xEF\xBC\x9A") != std::string_view::npos;
    }

    [[nodiscard]] std::optional<Start> labelAt(std::uint32_t i, bool atStart) const
    {
        const Run &run = m_tree.run(i);
        if (!(run.style & (Run::Strong | Run::Emphasis)) || run.is(Run::Code))
            return atStart ? plainLabel(m_tree, i, m_lexicon) : std::nullopt;
        const bool groupStart =
            i == m_leaf.firstRun || atStart || !(m_tree.run(i - 1).style & (Run::Strong | Run::Emphasis));
        if (!groupStart)
            return std::nullopt;
        auto start = emphasisedLabel(m_tree, i, m_leaf.lastRun, atStart, m_lexicon);
        const std::string_view before =
            i > m_leaf.firstRun ? trimmed(m_tree.text(m_tree.run(i - 1))) : std::string_view();
        const bool afterBar = before.ends_with('|');
        // "**Severity:** HIGH. **Versions:** 2 and 3"
        const bool afterShort = before.ends_with('.') && isOpen() && isShortValued(m_fields.back().role);
        // "**Date:** 2026-03-06 **Author:** Ada **Scope:** all piers"
        const bool afterName = isOpen() && isOfHeader(m_fields.back().role);
        if (start && !atStart && !afterBar && ((!start->role && !afterShort && !afterName) || !isOpen()))
            return std::nullopt; // an emphasised word in a sentence
        return start;
    }

    [[nodiscard]] LabelledValue fieldFrom(const Start &start, std::uint32_t offset) const
    {
        LabelledValue field;
        field.label = start.label;
        field.role = start.role;
        field.firstRun = start.valueRun;
        field.start = offset;
        field.begin = static_cast<std::uint32_t>(start.valueBegin);
        field.line =
            m_tree.lineAt(offset, static_cast<int>(m_leaf.line)); // Markdown also breaks lines at a lone return
        return field;
    }

    /// Further labels in the plain text of a run that holds a short value.
    void splitBehind(std::uint32_t i)
    {
        const Run &run = m_tree.run(i);
        std::size_t from = std::max<std::size_t>(run.offset, m_fields.back().begin);
        while (from < run.offset + run.size &&
               (!m_fields.back().role || isShortValued(m_fields.back().role))) { // without a role: behind a bar
            constexpr std::size_t farthest = 400;                                // bytes to the next label
            const std::size_t size = std::min(run.offset + run.size - from, farthest);
            const auto next = nextLabel(m_tree.source().substr(from, size), m_lexicon);
            if (!next)
                return;
            finish(i + 1, from + next->separator);
            const Start start{next->label, from + next->value, i, next->role};
            m_fields.push_back(fieldFrom(start, static_cast<std::uint32_t>(from + next->begin)));
            from += next->value;
        }
    }

    /// Closes the last field before the run \a beforeRun, and before the byte \a limit.
    void finish(std::uint32_t beforeRun, std::size_t limit = std::string_view::npos)
    {
        if (!isOpen())
            return;
        const std::string_view source = m_tree.source();
        LabelledValue &field = m_fields.back();
        field.lastRun = std::max(beforeRun, field.firstRun);
        while (field.lastRun > field.firstRun && m_tree.run(field.lastRun - 1).is(Run::Break))
            --field.lastRun;
        field.end = field.begin;
        if (field.lastRun > field.firstRun) {
            const std::size_t end = std::min(closedEnd(m_tree, field.lastRun - 1), limit);
            field.end = std::max(static_cast<std::uint32_t>(end), field.begin);
        }
        while (field.begin < field.end && isSpace(source[field.begin]))
            ++field.begin;
        while (field.end > field.begin && (isSpace(source[field.end - 1]) || source[field.end - 1] == '|'))
            --field.end;
        if (field.role == FieldRole::Resolution && orders(field))
            field.role = FieldRole::Recommendation;
        else if (!field.role && isForeign(field.label) && shoutsRating(field))
            field.role = FieldRole::Severity;
    }

    /// In letters of languages that the lexicon does not know: Czech, Vietnamese, Greek, Hebrew, Hindi, Thai.
    [[nodiscard]] static bool isForeign(std::string_view label)
    {
        for (std::size_t i = 0; i < label.size();) {
            const CodePoint c = codePointAt(label, i);
            if ((c.value >= 0x100 && c.value < 0x250) || (c.value >= 0x1E00 && c.value < 0x1F00) ||
                (c.value >= 0x370 && c.value < 0x400) || (c.value >= 0x590 && c.value < 0x600) ||
                (c.value >= 0x900 && c.value < 0xF00))
                return true;
            i += static_cast<std::size_t>(c.size);
        }
        return false;
    }
    /// "CRITICAL", "🔴 HIGH" and nothing else: whatever the label means, it is rated by the English word.
    [[nodiscard]] bool shoutsRating(const LabelledValue &field) const
    {
        const std::string_view value = m_tree.source().substr(field.begin, field.end - field.begin);
        const std::string_view word = withoutTrailingMarks(withoutLeadingMarks(stripped(value, " *_")));
        static constexpr std::array<std::string_view, 4> ratings{"CRITICAL", "HIGH", "MEDIUM", "LOW"};
        return std::ranges::find(ratings, word) != ratings.end();
    }

    /// "Resolution: Remove the old door" says what is to be done, "Resolution: Removed it" what was.
    [[nodiscard]] bool orders(const LabelledValue &field) const
    {
        constexpr std::size_t longest = 32; // bytes in which the first word ends
        const std::string_view value = m_tree.source().substr(field.begin, field.end - field.begin).substr(0, longest);
        const WordList words = wordsOf(value, 1);
        return !words.empty() && m_lexicon.isIn("order", words.front().text) && !m_lexicon.findStatus(field.label);
    }

    const MarkdownTree &m_tree;
    const Node &m_leaf;
    const Lexicon &m_lexicon;
    std::vector<LabelledValue> &m_fields;
    const std::size_t m_before;
};

} // namespace

FieldTable::FieldTable(const MarkdownTree &tree, const Lexicon &lexicon)
    : m_tree(tree)
{
    reserveInLargePages(m_begin, tree.nodes().size() + 1);
    reserveInLargePages(m_fields, tree.nodes().size() / 3); // more than nearly any document has
    for (const Node &node : tree.nodes()) {
        m_begin.push_back(static_cast<std::uint32_t>(m_fields.size()));
        if (node.kind == NodeKind::Paragraph)
            LeafFields(tree, node, lexicon, m_fields).scan();
    }
    m_begin.push_back(static_cast<std::uint32_t>(m_fields.size()));
}

std::string plainValue(const MarkdownTree &tree, const LabelledValue &field)
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

std::string_view rawValue(const MarkdownTree &tree, const LabelledValue &field)
{
    std::string_view raw = tree.source().substr(field.begin, field.end - field.begin);
    if (raw.ends_with("**") && raw.find("**") == raw.size() - 2) // the label's own emphasis
        raw.remove_suffix(2);
    raw = trimmed(raw);
    if (raw.ends_with('\\') && !raw.ends_with("\\\\")) // breaks the line
        raw = trimmed(raw.substr(0, raw.size() - 1));
    return raw;
}

} // namespace shipworthy
