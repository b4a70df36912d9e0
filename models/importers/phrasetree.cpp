#include "importers/phrasetree.h"

#include <algorithm>
#include <cstring>

namespace shipworthy {

namespace {

/// What is said by a gap: more than a space, and more than the hyphen of a compound.
bool separates(std::string_view gap)
{
    return gap != "-" && std::ranges::any_of(gap, [](char c) { return !isSpace(c); });
}

bool isWideAt(std::string_view text, std::size_t at)
{
    return isWide(scriptAt(text, at));
}

} // namespace

PhraseTree::PhraseTree()
    : m_edges(1024)
{
    m_nodes.emplace_back();
}

void PhraseTree::add(std::string_view phrase, int group, int value, bool alone)
{
    phrase = trimmed(phrase);
    std::uint32_t node = 0;
    forEachWord<Cut::Phrases>(phrase, [&](const FoldedWord &word) {
        if (node == 0)
            m_starts[word.hash >> 32 & (m_starts.size() - 1)] |= std::uint64_t(1) << (word.hash >> 26 & 63);
        node = childFor(node, word.hash);
        return true;
    });
    if (node == 0) { // marks only: "-", "🔴"
        if (!phrase.empty())
            m_marks.push_back({std::string(phrase), group, value});
        return;
    }
    auto &meanings = m_nodes[node].meanings;
    const bool known = std::ranges::any_of(meanings, [&](const Meaning &m) { return m.group == group; });
    if (!known)
        meanings.push_back({value, static_cast<std::int16_t>(group), alone});
}

std::uint32_t PhraseTree::childFor(std::uint32_t from, std::uint64_t word)
{
    if (const std::uint32_t known = child(from, word))
        return known;
    if (m_count * 2 >= m_edges.size()) {
        std::vector<Edge> old(m_edges.size() * 2);
        old.swap(m_edges);
        for (const Edge &edge : old) {
            if (edge.to != 0)
                insert(edge);
        }
    }
    m_nodes.emplace_back();
    insert({keyOf(from, word), static_cast<std::uint32_t>(m_nodes.size() - 1)});
    ++m_count;
    return static_cast<std::uint32_t>(m_nodes.size() - 1);
}

void PhraseTree::insert(const Edge &edge)
{
    std::size_t at = edge.key & (m_edges.size() - 1);
    while (m_edges[at].to != 0)
        at = (at + 1) & (m_edges.size() - 1);
    m_edges[at] = edge;
}

bool PhraseTree::isGap(std::string_view text, std::size_t from, std::size_t to)
{
    return std::ranges::all_of(text.substr(from, to - from), isSpace);
}

bool PhraseTree::isChance(std::string_view text, const Words &words, std::size_t count, std::size_t at,
                          std::size_t depth)
{
    const Script script = scriptAt(text, words[at].begin);
    if (!isWide(script))
        return false;
    const bool inside = at > 0 && words[at - 1].end == words[at].begin && isWideAt(text, words[at - 1].begin);
    if (inside && script == Script::Hangul && scriptAt(text, words[at - 1].begin) == Script::Hangul)
        return true;
    const bool followed = at + 1 < count && words[at + 1].begin == words[at].end && isWideAt(text, words[at + 1].begin);
    return depth == 1 && (inside || followed);
}

bool PhraseTree::isAlone(std::string_view text, const Words &words, std::size_t count, std::size_t at,
                         std::size_t depth)
{
    const std::size_t behind = at + depth;
    const auto between = [&](std::size_t from, std::size_t to) { return text.substr(from, to - from); };
    return (at == 0 || separates(between(words[at - 1].end, words[at].begin))) &&
           (behind == count || separates(between(words[behind - 1].end, words[behind].begin)));
}

bool PhraseTree::isAscii(std::string_view text)
{
    std::size_t i = 0;
    std::uint64_t block = 0;
    for (; i + sizeof block <= text.size(); i += sizeof block) {
        std::memcpy(&block, text.data() + i, sizeof block);
        if (block & 0x8080808080808080ULL)
            return false;
    }
    for (; i < text.size(); ++i) {
        if (static_cast<unsigned char>(text[i]) >= 0x80)
            return false;
    }
    return true;
}

} // namespace shipworthy
