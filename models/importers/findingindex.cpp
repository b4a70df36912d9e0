#include "importers/findingindex.h"

#include "importers/textviews.h"
#include "importers/wordscan.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace shipworthy {

namespace {

constexpr std::size_t maxPostings = 64; ///< a word in more findings than this tells nothing
constexpr std::size_t bodyWords = 80;
constexpr qsizetype maxTexts = 1000;
constexpr int maxAsked = 2000;

/// "queries" and "query", "scanning" and "scan": the part that English endings leave.
std::string stem(std::string word)
{
    const auto ends = [&](std::string_view ending, std::size_t keep) {
        return word.size() >= ending.size() + keep && std::string_view(word).ends_with(ending);
    };
    if (ends("ies", 2))
        word.replace(word.size() - 3, 3, "y");
    else if (ends("ches", 2) || ends("shes", 2) || ends("sses", 2) || ends("xes", 2))
        word.resize(word.size() - 2);
    else if (ends("s", 3) && !ends("ss", 2) && !ends("us", 2) && !ends("is", 2))
        word.resize(word.size() - 1);
    if (ends("ing", 3))
        word.resize(word.size() - 3);
    else if (ends("ed", 3))
        word.resize(word.size() - 2);
    const std::size_t n = word.size();
    if (n > 3 && word[n - 1] == word[n - 2] && word[n - 1] != 's' && word[n - 1] != 'l')
        word.resize(n - 1);
    if (word.size() > 4 && word.back() == 'e')
        word.resize(word.size() - 1);
    return word;
}

} // namespace

FindingIndex::WordHash FindingIndex::significance(std::string_view word) const
{
    std::string lower = lowered(word);
    if (word.size() < 2 || m_lexicon.isWeak(lower) || std::ranges::all_of(lower, isDigit))
        return 0;
    if (const std::string_view same = m_lexicon.canonical(lower); same != lower) {
        lower = same;
    } else {
        lower = stem(std::move(lower));
        if (const std::string_view again = m_lexicon.canonical(lower); again != lower)
            lower = again;
    }
    return std::max<WordHash>(1, std::hash<std::string>()(lower));
}

std::vector<FindingIndex::WordHash> FindingIndex::significantWords(std::string_view text, std::size_t limit)
{
    std::vector<WordHash> words;
    words.reserve(16);
    std::size_t seen = 0;
    forEachWord(text, [&](const FoldedWord &word) {
        const auto [known, isNew] = m_known.try_emplace(word.hash, 0);
        if (isNew) // documents use the same words again and again
            known->second = significance(text.substr(word.begin, word.end - word.begin));
        const WordHash hash = known->second;
        if (hash != 0 && std::ranges::find(words, hash) == words.end())
            words.push_back(hash);
        return ++seen < limit;
    });
    return words;
}

std::span<const std::uint32_t> FindingIndex::in(const Postings &postings, WordHash word)
{
    const auto found = postings.find(word);
    return found == postings.end() ? std::span<const std::uint32_t>() : std::span(found->second);
}

void FindingIndex::update(const QList<Finding> &findings)
{
    while (m_titles->count < findings.size())
        add(findings[m_titles->count], m_titles->count);
}

void FindingIndex::forget()
{
    m_titles = std::make_shared<Titles>();
    m_textWords.clear();
    m_shared.clear();
    m_texts = 0;
}

void FindingIndex::add(const Finding &finding, qsizetype index)
{
    if (!finding.key.isEmpty())
        m_titles->keys.emplace(Utf8Text(finding.key).view(), index);
    const std::vector<WordHash> title = significantWords(Utf8Text(finding.title), 24);
    m_titles->wordCounts.push_back(static_cast<std::uint32_t>(title.size()));
    for (const WordHash word : title) {
        if (std::vector<std::uint32_t> &postings = m_titles->words[word]; postings.size() <= maxPostings)
            postings.push_back(static_cast<std::uint32_t>(index));
    }
    m_titles->count = index + 1;
}

void FindingIndex::addText(const Finding &finding, qsizetype index)
{
    std::string body;
    for (const QString *part : {&finding.description, &finding.recommendation, &finding.cause})
        body += ' ' + part->left(400).toStdString();
    for (const Location &location : finding.locations)
        body += ' ' + location.path.right(80).toStdString();
    for (const WordHash word : significantWords(body, bodyWords)) {
        const std::span<const std::uint32_t> titles = in(m_titles->words, word);
        const bool known = std::ranges::find(titles, static_cast<std::uint32_t>(index)) != titles.end();
        if (!known && countOf(word) <= maxPostings)
            m_textWords[word].push_back(static_cast<std::uint32_t>(index));
    }
}

qsizetype FindingIndex::byKey(std::string_view key) const
{
    const auto found = m_titles->keys.find(key);
    return found == m_titles->keys.end() ? -1 : found->second;
}

qsizetype FindingIndex::byTitle(std::string_view text, Match match)
{
    const std::vector<WordHash> words = significantWords(text, 24);
    if (words.empty())
        return -1;
    m_shared.resize(static_cast<std::size_t>(m_titles->count));
    for (const WordHash word : words) {
        if (countOf(word) > maxPostings)
            continue;
        for (const std::uint32_t finding : in(m_titles->words, word)) {
            if (m_shared[finding]++ == 0)
                m_touched.push_back(finding);
        }
    }
    qsizetype best = -1;
    double bestScore = 0;
    for (const std::uint32_t finding : m_touched) {
        const int count = std::exchange(m_shared[finding], 0);
        const double ofText = count / static_cast<double>(words.size());
        const bool only = match != Match::Strict && words.size() == 1 && m_touched.size() == 1;
        const double ofTitle = count / std::max(1.0, static_cast<double>(m_titles->wordCounts[finding]));
        const bool nearlyAll = ofText >= 0.75 && ofTitle >= (words.size() == 1 ? 0.5 : 0.3);
        const bool contained = count >= (match == Match::Loose ? 1 : 2) && ofTitle >= 0.99 && ofText >= 0.5;
        const double score = ofText + ofTitle;
        if ((nearlyAll || contained || only) &&
            (score > bestScore || (score == bestScore && static_cast<qsizetype>(finding) < best))) {
            best = finding;
            bestScore = score;
        }
    }
    m_touched.clear();
    return best;
}

qsizetype FindingIndex::byText(const QList<Finding> &findings, std::string_view text, std::string_view context)
{
    if (const qsizetype sure = byTitle(text); sure >= 0)
        return sure;
    if (++m_asked > maxAsked)
        return -1;
    for (; m_texts < std::min(m_titles->count, maxTexts); ++m_texts)
        addText(findings[m_texts], m_texts);
    std::vector<WordHash> words = significantWords(text, 64);
    const std::size_t own = words.size();
    for (const WordHash word : significantWords(context, 96)) {
        if (std::ranges::find(words, word) == words.end())
            words.push_back(word);
    }
    std::unordered_map<std::uint32_t, std::pair<double, int>> scores;
    double possible = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::size_t count = countOf(words[i]);
        if (count > maxPostings)
            continue;
        const double rare =
            std::log(1.0 + static_cast<double>(m_titles->count + 1) / (static_cast<double>(count) + 0.5));
        const double weight = i < own ? rare : 0.25 * rare;
        if (i < own)
            possible += count == 0 ? 0.5 * weight : weight;
        const auto give = [&](std::uint32_t finding, double worth) {
            auto &[score, shared] = scores[finding];
            score += worth;
            ++shared;
        };
        for (const std::uint32_t finding : in(m_titles->words, words[i]))
            give(finding, weight);
        for (const std::uint32_t finding : in(m_textWords, words[i]))
            give(finding, 0.7 * weight);
    }
    qsizetype best = -1;
    double first = 0;
    double second = 0;
    for (const auto &[finding, entry] : scores) {
        const auto &[score, count] = entry;
        if (count < 2)
            continue;
        if (score > first || (score == first && static_cast<qsizetype>(finding) < best)) {
            second = first;
            first = score;
            best = finding;
        } else {
            second = std::max(second, score);
        }
    }
    return first >= 0.25 * possible && first >= (context.empty() ? 1.25 : 1.05) * second ? best : -1;
}

} // namespace shipworthy
