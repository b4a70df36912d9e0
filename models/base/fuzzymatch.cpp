#include "base/fuzzymatch.h"

#include <algorithm>

namespace shipworthy {
namespace {

// Points of the four ways to fit. The distances are wider than what the place within the text adds or takes.
constexpr int atWordStart = 100;
constexpr int atWordStarts = 60;
constexpr int insideWord = 35;
constexpr int withGaps = 12;
constexpr int wholeWord = 15;
constexpr int atTextStart = 15;
constexpr int widestGapped = 12;  // characters; letters farther apart than that mean nothing
constexpr int farthest = 20;      // from here on, later in the text is no worse
constexpr int mostAttempts = 400; // at combinations of word starts; texts that need more are not meant

bool isWordStart(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    const QChar here = text[at];
    return !before.isLetterOrNumber() || (before.isLetter() && here.isDigit());
}

bool isWordEnd(QStringView text, qsizetype at)
{
    return at >= text.size() || !text[at].isLetterOrNumber();
}

int lateness(qsizetype at)
{
    return int(std::min<qsizetype>(at / 4, farthest));
}

/// Where a word was found, only as far as somebody asks.
class Places {
public:
    explicit Places(QList<int> *places)
        : m_places(places)
        , m_before(places ? places->size() : 0)
    {
    }
    void add(qsizetype at)
    {
        if (m_places)
            m_places->append(int(at));
    }
    void addRun(qsizetype at, qsizetype length)
    {
        for (qsizetype i = 0; i < length; ++i)
            add(at + i);
    }
    void dropLast()
    {
        if (m_places)
            m_places->removeLast();
    }
    void forget()
    {
        if (m_places)
            m_places->resize(m_before);
    }

private:
    QList<int> *m_places;
    qsizetype m_before;
};

/// The letters of a word as the beginnings of words of the text: each one goes on in its word or begins a later one.
class Starts {
public:
    Starts(QStringView word, QStringView text, Places &places)
        : m_word(word)
        , m_text(text)
        , m_places(places)
    {
    }
    /// How many words it took; 0: it does not fit.
    int count() { return findFrom(0, 0) ? m_jumps : 0; }

private:
    bool findFrom(qsizetype letter, qsizetype from)
    {
        if (letter == m_word.size())
            return true;
        if (--m_attempts < 0)
            return false;
        if (letter > 0 && from < m_text.size() && m_text[from] == m_word[letter] && take(letter, from))
            return true;
        for (qsizetype at = letter > 0 ? from + 1 : 0; at < m_text.size(); ++at) {
            if (m_text[at] != m_word[letter] || !isWordStart(m_text, at))
                continue;
            ++m_jumps;
            if (take(letter, at))
                return true;
            --m_jumps;
        }
        return false;
    }
    bool take(qsizetype letter, qsizetype at)
    {
        m_places.add(at);
        if (findFrom(letter + 1, at + 1))
            return true;
        m_places.dropLast();
        return false;
    }

    QStringView m_word;
    QStringView m_text;
    Places &m_places;
    int m_jumps = 0;
    int m_attempts = mostAttempts;
};

int scoreAsPart(QStringView word, QStringView text, Places &places, bool inside)
{
    qsizetype first = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (isWordStart(text, at)) {
            places.addRun(at, word.size());
            return atWordStart - lateness(at) + (at == 0 ? atTextStart : 0) +
                   (isWordEnd(text, at + word.size()) ? wholeWord : 0);
        }
        if (first < 0)
            first = at;
    }
    if (!inside || first < 0)
        return 0;
    places.addRun(first, word.size());
    return insideWord - lateness(first);
}

/// How many gaps the word has from that place on; -1: it does not fit there closely enough.
int gapsFrom(qsizetype start, QStringView word, QStringView text, Places &places)
{
    int gaps = 0;
    qsizetype at = start;
    for (qsizetype letter = 0; letter < word.size(); ++letter) {
        const qsizetype next = text.indexOf(word[letter], at);
        if (next < 0 || next - start > widestGapped) {
            places.forget();
            return -1;
        }
        gaps += letter > 0 && next > at ? 1 : 0;
        places.add(next);
        at = next + 1;
    }
    return gaps;
}

int scoreWithGaps(QStringView word, QStringView text, Places &places)
{
    for (qsizetype at = text.indexOf(word[0]); at >= 0; at = text.indexOf(word[0], at + 1)) {
        if (!isWordStart(text, at))
            continue;
        if (const int gaps = gapsFrom(at, word, text, places); gaps >= 0)
            return std::max(1, withGaps - gaps);
    }
    return 0;
}

int matchWord(QStringView word, QStringView text, QList<int> *found)
{
    Places places(found);
    const int part = scoreAsPart(word, text, places, false);
    if (part > 0 || word.size() < 2)
        return part;
    if (const int starts = Starts(word, text, places).count(); starts > 0)
        return std::max(insideWord + 1, atWordStarts - 3 * starts);
    places.forget();
    if (const int inside = scoreAsPart(word, text, places, true); inside > 0)
        return inside;
    return word.size() < 3 ? 0 : scoreWithGaps(word, text, places);
}

QChar folded(QChar c)
{
    // Only accents: a ligature or a fraction would become several characters.
    if (c.unicode() >= 0xC0 && c.decompositionTag() == QChar::Canonical)
        c = c.decomposition().at(0);
    return c.toCaseFolded();
}

} // namespace

QString foldedForMatching(const QString &text)
{
    QString out(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, out.begin(), folded);
    return out;
}

quint64 lettersOf(QStringView text)
{
    quint64 bits = 0;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code >= u'a' && code <= u'z')
            bits |= quint64(1) << (code - u'a');
        else if (code >= u'0' && code <= u'9')
            bits |= quint64(1) << (26 + code - u'0');
        else
            bits |= quint64(1) << (36 + code % 28);
    }
    return bits;
}

FuzzyQuery::FuzzyQuery(const QString &typed)
    : m_words(foldedForMatching(typed.simplified()).split(u' ', Qt::SkipEmptyParts))
{
}

int FuzzyQuery::scoreOf(qsizetype at, QStringView text) const
{
    return matchWord(m_words[at], text, nullptr);
}

int FuzzyQuery::score(QStringView text) const
{
    int sum = 0;
    for (const QString &word : m_words) {
        const int score = matchWord(word, text, nullptr);
        if (score == 0)
            return 0;
        sum += score;
    }
    return sum;
}

QList<int> FuzzyQuery::places(QStringView text) const
{
    QList<int> found;
    for (const QString &word : m_words)
        matchWord(word, text, &found);
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

bool FuzzyQuery::narrows(const FuzzyQuery &former) const
{
    if (former.isEmpty() || m_words.size() < former.m_words.size())
        return false;
    for (qsizetype i = 0; i < former.m_words.size(); ++i) {
        const QString &before = former.m_words[i];
        // A word of one or two letters is matched more strictly than what it may grow to.
        if (m_words[i] != before && (before.size() < 3 || !m_words[i].startsWith(before)))
            return false;
    }
    return true;
}

} // namespace shipworthy
