#pragma once

#include "importers/lexicon.h"
#include "importers/markdowntree.h"

#include <string>
#include <vector>

namespace shipworthy {

/// A labelled value in running text: "**Severity:** High", "*Effort:* 2 hours | *Owner:* DevOps", "Owner: me".
struct Field {
    std::string label;             ///< as written, without the colon
    std::optional<FieldRole> role; ///< nothing: a label the lexicon does not know
    std::uint32_t firstRun = 0;    ///< the value's runs
    std::uint32_t lastRun = 0;
    std::size_t begin = 0; ///< the value's bytes in the source; empty where the value follows as a list or block
    std::size_t end = 0;
    int line = 0;
};

/// The fields of a leaf, in order. \a prefixEnd gets the byte where the first field starts, or where the text ends.
[[nodiscard]] std::vector<Field> scanFields(const MarkdownTree &tree, const Node &leaf, const Lexicon &lexicon,
                                            std::size_t *prefixEnd = nullptr);

/// The value without markup.
[[nodiscard]] std::string plainValue(const MarkdownTree &tree, const Field &field);
/// The value as Markdown.
[[nodiscard]] std::string_view rawValue(const MarkdownTree &tree, const Field &field);

/// The text of a leaf as Markdown, from its first to its last byte.
[[nodiscard]] std::string_view rawText(const MarkdownTree &tree, const Node &leaf);

} // namespace shipworthy
