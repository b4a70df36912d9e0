#pragma once

#include "importers/textviews.h"

#include <algorithm>
#include <gumbo.h>
#include <span>
#include <string_view>

namespace shipworthy::gumbo {

// What the HTML reader asks of Gumbo's nodes.

inline constexpr int deepest = 1500; ///< the tamed page has 200 levels, and few more that the parser adds

inline std::span<GumboNode *const> childrenOf(const GumboNode *node)
{
    const GumboVector *children = nullptr;
    if (node->type == GUMBO_NODE_ELEMENT)
        children = &node->v.element.children;
    else if (node->type == GUMBO_NODE_DOCUMENT)
        children = &node->v.document.children;
    if (!children || children->length == 0)
        return {};
    return {reinterpret_cast<GumboNode *const *>(children->data), children->length};
}

inline bool isElement(const GumboNode *node, GumboTag tag)
{
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag;
}

inline std::string_view attribute(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found && found->value ? std::string_view(found->value) : std::string_view();
}

inline bool hasAttribute(const GumboNode *node, const char *name)
{
    return gumbo_get_attribute(&node->v.element.attributes, name) != nullptr;
}

inline bool isCheckbox(const GumboNode *node)
{
    return isElement(node, GUMBO_TAG_INPUT) && lowered(attribute(node, "type")) == "checkbox";
}

/// How many columns or rows a cell takes, by its attribute; at most \a most.
inline std::size_t spanOf(const GumboNode *cell, const char *name, std::size_t most)
{
    const std::string_view text = attribute(cell, name);
    std::size_t at = 0;
    double number = 1;
    return !text.empty() && readNumber(text, at, number) && number > 1
             ? static_cast<std::size_t>(std::min(number, static_cast<double>(most)))
             : 1;
}

/// Calls \a visit for the node and what it holds, in order, as long as that returns true.
template <typename Visit> bool eachNode(const GumboNode *node, int depth, const Visit &visit)
{
    if (depth > deepest)
        return true;
    if (!visit(node))
        return false;
    return std::ranges::all_of(childrenOf(node),
                               [&](const GumboNode *child) { return eachNode(child, depth + 1, visit); });
}

/// The first of that kind at or below \a root; null: none.
inline const GumboNode *firstOf(const GumboNode *root, GumboTag tag)
{
    const GumboNode *found = nullptr;
    eachNode(root, 0, [&](const GumboNode *node) {
        found = isElement(node, tag) ? node : nullptr;
        return found == nullptr;
    });
    return found;
}

/// What an element does to the text in it: nothing, sets it apart, or hides it.
enum class Role { Transparent, Block, Skipped };

inline Role roleOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_DATALIST: return Role::Skipped;
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_TR: return Role::Block;
    default: return Role::Transparent;
    }
}

/// The language of a code block: "language-rust", "lang-rust", "highlight-source-rust" among its classes.
inline std::string_view languageIn(std::string_view classes)
{
    for (const std::string_view mark : {"language-", "lang-", "highlight-source-"}) {
        const std::size_t at = classes.find(mark);
        if (at == std::string_view::npos)
            continue;
        const std::string_view name = classes.substr(at + mark.size());
        return name.substr(0, name.find_first_of(" \t\r\n`"));
    }
    return {};
}

} // namespace shipworthy::gumbo
