#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace shipworthy {

/// \a text as queries are compared with it: without case and accents, as many characters long as it was, so that a
/// place in the one is a place in the other.
[[nodiscard]] QString foldedForMatching(const QString &text);

/// A bit for each letter that occurs in a folded text. A text that lacks a bit of a word cannot match that word, which
/// a single comparison tells.
[[nodiscard]] quint64 lettersOf(QStringView folded);

/// What someone types to find one thing among many. Every word of it has to be found, in any order; best at the start
/// of a word, then as the starts of several ("exp" or "ep" for "Export PDF"), then inside of a word, at last as letters
/// that follow each other with gaps.
class FuzzyQuery {
public:
    FuzzyQuery() = default;
    explicit FuzzyQuery(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const QStringList &words() const { return m_words; } ///< folded

    /// How well word \a at fits \a folded: 1 to 130, 0 where it is not found. Allocates nothing.
    [[nodiscard]] int scoreOf(qsizetype at, QStringView folded) const;
    /// How well the whole query fits: the sum over its words; 0 where any of them is not found.
    [[nodiscard]] int score(QStringView folded) const;
    /// Where the letters of the query that were found are in \a folded, ascending, each once. Words that were not found
    /// are passed over.
    [[nodiscard]] QList<int> places(QStringView folded) const;

    /// True when whatever fits this query is sure to fit \a former, too.
    [[nodiscard]] bool narrows(const FuzzyQuery &former) const;

private:
    QStringList m_words;
};

} // namespace shipworthy
