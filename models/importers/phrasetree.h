#pragma once

#include "importers/wordscan.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace shipworthy {

/// All phrases of all groups of the lexicon as one tree of words, so that a text is cut into words once and no string
/// is made. Words are compared by 64-bit hashes. A group has at most one meaning for a phrase: the first that was
/// added.
class PhraseTree {
public:
    /// What a phrase that means nothing is worth: it hides the shorter ones inside it ("high availability").
    static constexpr int exception = -1;

    struct Found {
        int value = 0;
        std::size_t begin = 0; ///< in bytes
        std::size_t end = 0;
    };

    PhraseTree();

    /// \a group is 0 to 63. A phrase \a alone is found in a text only where punctuation or an end stands on both sides.
    void add(std::string_view phrase, int group, int value, bool alone = false);

    /// The meaning of a text that is nothing but a phrase.
    [[nodiscard]] std::optional<int> exact(std::string_view text, int group) const;

    /// Calls \a visit(group, Found) for each phrase, from the left, for every group the longest that starts there,
    /// until it returns true. Marks ("🔴") come after the words. Looks at the first 96 words.
    template <typename Visit> void scan(std::string_view text, Visit visit) const;

    [[nodiscard]] std::optional<Found> first(std::string_view text, int group) const
    {
        std::optional<Found> hit;
        scan(text, [&](int g, const Found &found) {
            if (g == group)
                hit = found;
            return g == group;
        });
        return hit;
    }

private:
    struct Meaning {
        int value;
        std::int16_t group;
        bool alone;
    };
    struct PhraseNode {
        std::vector<Meaning> meanings;
    };
    struct Mark {
        std::string text;
        int group;
        int value;
    };
    struct Edge {
        std::uint64_t key = 0;
        std::uint32_t to = 0;
    };
    struct Step {
        std::uint32_t node;
        std::size_t end;
    };
    static constexpr std::size_t maxWords = 96;
    static constexpr std::size_t maxDepth = 24;
    using Words = std::array<FoldedWord, maxWords>;

    static std::uint64_t keyOf(std::uint32_t from, std::uint64_t word) { return word ^ (from * 0x9E3779B97F4A7C15ULL); }

    /// Open addressing; a power of two, at most half full.
    [[nodiscard]] std::uint32_t child(std::uint32_t from, std::uint64_t word) const
    {
        const std::uint64_t key = keyOf(from, word);
        for (std::size_t at = key & (m_edges.size() - 1);; at = (at + 1) & (m_edges.size() - 1)) {
            if (m_edges[at].to == 0)
                return 0;
            if (m_edges[at].key == key)
                return m_edges[at].to;
        }
    }
    /// False for nearly every word that starts no phrase, from a table that stays in the nearest cache.
    [[nodiscard]] bool mayStart(std::uint64_t word) const
    {
        return m_starts[word >> 32 & (m_starts.size() - 1)] & std::uint64_t(1) << (word >> 26 & 63);
    }
    std::uint32_t childFor(std::uint32_t from, std::uint64_t word);
    void insert(const Edge &edge);

    /// Only spaces, or nothing, stand between \a from and \a to.
    [[nodiscard]] static bool isGap(std::string_view text, std::size_t from, std::size_t to);
    /// A phrase of one word that starts inside a Hangul word, or of one character inside a run of such, is chance.
    [[nodiscard]] static bool isChance(std::string_view text, const Words &words, std::size_t count, std::size_t at,
                                       std::size_t depth);
    [[nodiscard]] static bool isAlone(std::string_view text, const Words &words, std::size_t count, std::size_t at,
                                      std::size_t depth);
    [[nodiscard]] static bool isAscii(std::string_view text);

    std::vector<PhraseNode> m_nodes;
    std::vector<Edge> m_edges;
    std::array<std::uint64_t, 1024> m_starts{};
    std::vector<Mark> m_marks;
    std::size_t m_count = 0;
};

inline std::optional<int> PhraseTree::exact(std::string_view text, int group) const
{
    if (text.size() > 160)
        return std::nullopt;
    std::uint32_t node = 0;
    bool any = false;
    forEachWord<Cut::Phrases>(text, [&](const FoldedWord &word) {
        node = any || mayStart(word.hash) ? child(node, word.hash) : 0;
        any = true;
        return node != 0;
    });
    if (any && node == 0)
        return std::nullopt;
    if (any) {
        for (const Meaning &m : m_nodes[node].meanings) {
            if (m.group == group)
                return m.value == exception ? std::nullopt : std::optional(m.value);
        }
        return std::nullopt;
    }
    text = trimmed(text);
    for (const Mark &mark : m_marks) {
        if (mark.group == group && mark.text == text)
            return mark.value;
    }
    return std::nullopt;
}

template <typename Visit> void PhraseTree::scan(std::string_view text, Visit visit) const
{
    Words words;
    std::size_t count = 0;
    forEachWord<Cut::Phrases>(text, [&](const FoldedWord &word) {
        words[count++] = word;
        return count < maxWords;
    });
    std::uint64_t hidden = 0; // groups in which the words before hiddenEnd are part of an exception
    std::size_t hiddenEnd = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (!mayStart(words[i].hash))
            continue;
        std::array<Step, maxDepth> path;
        std::size_t depth = 0;
        std::uint32_t node = 0;
        while (i + depth < count && depth < maxDepth && (node = child(node, words[i + depth].hash)) != 0) {
            if (depth > 0 && static_cast<unsigned char>(text[words[i + depth].begin]) >= 0xE0 &&
                !isGap(text, words[i + depth - 1].end, words[i + depth].begin))
                break;
            path[depth] = {node, words[i + depth].end};
            ++depth;
        }
        if (depth == 0)
            continue;
        if (i >= hiddenEnd)
            hidden = 0;
        const bool high = static_cast<unsigned char>(text[words[i].begin]) >= 0xE0;
        std::uint64_t told = hidden; // groups for which a longer phrase was told
        for (; depth > 0; --depth) {
            const std::vector<Meaning> &meanings = m_nodes[path[depth - 1].node].meanings;
            if (meanings.empty() || (high && isChance(text, words, count, i, depth)))
                continue;
            for (const Meaning &m : meanings) {
                const std::uint64_t bit = std::uint64_t(1) << (static_cast<unsigned>(m.group) & 63);
                if (told & bit || (m.alone && !isAlone(text, words, count, i, depth)))
                    continue;
                told |= bit;
                if (m.value == exception) {
                    hidden |= bit;
                    hiddenEnd = std::max(hiddenEnd, i + depth);
                } else if (visit(m.group, Found{m.value, words[i].begin, path[depth - 1].end})) {
                    return;
                }
            }
        }
    }
    if (isAscii(text))
        return;
    for (std::size_t i = 0; i < text.size();) {
        if (static_cast<unsigned char>(text[i]) < 0xE2) {
            ++i;
            continue;
        }
        const CodePoint c = codePointAt(text, i);
        const auto size = static_cast<std::size_t>(c.size);
        if (size > 2 && scriptOf(c.value) == Script::Separator) {
            for (const Mark &mark : m_marks) {
                if (mark.text == text.substr(i, size) && visit(mark.group, Found{mark.value, i, i + size}))
                    return;
            }
        }
        i += size;
    }
}

} // namespace shipworthy
