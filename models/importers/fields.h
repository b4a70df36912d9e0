#pragma once

#include "importers/lexicon.h"
#include "importers/markdowntree.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace shipworthy {

/// A labelled value in running text: "**Severity:** High", "*Effort:* 2 hours | *Owner:* DevOps", "Owner: me".
struct LabelledValue {
    std::string_view label;        ///< as written, without the colon
    std::optional<FieldRole> role; ///< nothing: a label the lexicon does not know
    std::uint32_t start = 0;       ///< the label's first byte in the source
    std::uint32_t begin = 0;       ///< the value's bytes; none where the value follows as a list or block
    std::uint32_t end = 0;
    std::uint32_t firstRun = 0; ///< the value's runs
    std::uint32_t lastRun = 0;
    int line = 0;
};

/// The fields of every paragraph of a document, found once.
class FieldTable {
public:
    FieldTable(const MarkdownTree &tree, const Lexicon &lexicon);
    /// Those of a node of that tree, in order.
    [[nodiscard]] std::span<const LabelledValue> of(const Node &node) const
    {
        const auto index = static_cast<std::size_t>(&node - m_tree.nodes().data());
        return std::span(m_fields).subspan(m_begin[index], m_begin[index + 1] - m_begin[index]);
    }
    /// How many of the fields in the nodes from \a from to before \a to the lexicon knows.
    [[nodiscard]] std::ptrdiff_t countKnown(NodeIndex from, NodeIndex to) const
    {
        return std::count_if(m_fields.begin() + m_begin[from], m_fields.begin() + m_begin[to],
                             [](const LabelledValue &field) { return field.role.has_value(); });
    }

    /// Gives the memory back.
    void drop()
    {
        m_fields = {};
        m_begin = {};
    }

private:
    const MarkdownTree &m_tree;
    std::vector<LabelledValue> m_fields;
    std::vector<std::uint32_t> m_begin; ///< by node
};

/// The value without markup.
[[nodiscard]] std::string plainValue(const MarkdownTree &tree, const LabelledValue &field);
/// The value as Markdown.
[[nodiscard]] std::string_view rawValue(const MarkdownTree &tree, const LabelledValue &field);

/// The text of a leaf as Markdown, from its first to its last byte.
[[nodiscard]] std::string_view rawText(const MarkdownTree &tree, const Node &leaf);

} // namespace shipworthy
