#pragma once

#include "domain/audit.h"
#include "importers/lexicon.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace shipworthy {

/// Finds the finding that another text speaks of: by key, or by the words that matter in its title or text.
/// Looking up costs time in the words of the text, not in the number of findings: words that very many findings share
/// are not followed.
class FindingIndex {
public:
    explicit FindingIndex(const Lexicon &lexicon)
        : m_lexicon(lexicon)
    {
    }

    /// Takes in the findings that were appended since the last call; costs nothing where there are none.
    void update(const QList<Finding> &findings);
    [[nodiscard]] qsizetype size() const { return m_titles->count; }
    /// After a finding was taken away: the others stand elsewhere now, and update() takes them in anew.
    void forget();
    /// Takes what \a other knows for its own, without a copy, to be asked on another thread. Neither may take in
    /// findings from then on.
    void share(const FindingIndex &other) { m_titles = other.m_titles; }

    /// -1: none.
    [[nodiscard]] qsizetype byKey(std::string_view key) const;
    /// The finding whose title says the same: nearly all significant words of \a text, and a good part of its own.
    /// Word also takes a text of one word that only one title has, Loose also a title of one word that makes up half
    /// of the text.
    enum class Match { Strict, Word, Loose };
    [[nodiscard]] qsizetype byTitle(std::string_view text, Match match = Match::Strict);
    /// The finding whose title and text speak most clearly of the same, where one does.
    /// \a context is read along, at a quarter of the weight.
    /// Reads the texts of \a findings, those of update(), when first asked; of very long lists only the titles.
    [[nodiscard]] qsizetype byText(const QList<Finding> &findings, std::string_view text,
                                   std::string_view context = {});

private:
    void add(const Finding &finding, qsizetype index);
    void addText(const Finding &finding, qsizetype index);
    using WordHash = std::uint64_t;
    using Postings = std::unordered_map<WordHash, std::vector<std::uint32_t>>; ///< the findings with a word
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    /// What is known from keys and titles.
    struct Titles {
        std::unordered_map<std::string, qsizetype, TextHash, std::equal_to<>> keys;
        Postings words;
        std::vector<std::uint32_t> wordCounts; ///< significant words in each title
        qsizetype count = 0;
    };
    [[nodiscard]] static std::span<const std::uint32_t> in(const Postings &postings, WordHash word);
    /// How many findings have the word, in their titles or in the texts taken in.
    [[nodiscard]] std::size_t countOf(WordHash word) const
    {
        return in(m_titles->words, word).size() + in(m_textWords, word).size();
    }
    /// The form of a word under which it is compared; 0 for one that tells nothing.
    [[nodiscard]] WordHash significance(std::string_view word) const;
    [[nodiscard]] std::vector<WordHash> significantWords(std::string_view text, std::size_t limit);

    const Lexicon &m_lexicon;
    std::shared_ptr<Titles> m_titles = std::make_shared<Titles>();
    Postings m_textWords;                                ///< of texts, apart from those of the title
    std::unordered_map<std::uint64_t, WordHash> m_known; ///< significance() of words met
    std::vector<std::uint16_t> m_shared;                 ///< by finding, what byTitle() counts; all zero between calls
    std::vector<std::uint32_t> m_touched;                ///< the findings counted
    int m_asked = 0;                                     ///< calls of byText() that went past the titles
    qsizetype m_texts = 0;                               ///< findings whose text was taken in
};

} // namespace shipworthy
