#include "revisions/textdiff.h"

#include <algorithm>
#include <vector>

namespace shipworthy {
namespace {

using Kind = DiffPiece::Kind;
constexpr std::size_t mostCells = 4'000'000; ///< of the table of common subsequences

/// Words, the spaces between them, and single other characters; together they are the text.
std::vector<QStringView> tokensOf(QStringView text)
{
    std::vector<QStringView> tokens;
    const auto classOf = [](QChar c) { return c.isSpace() ? 1 : c.isLetterOrNumber() || c.isSurrogate() ? 2 : 0; };
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        const int kind = classOf(text[i]);
        while (kind != 0 && end < text.size() && classOf(text[end]) == kind)
            ++end;
        tokens.push_back(text.sliced(i, end - i));
        i = end;
    }
    return tokens;
}

class Pieces {
public:
    void add(Kind kind, QStringView text)
    {
        if (text.isEmpty())
            return;
        if (kind != Kind::Same) {
            (kind == Kind::Removed ? m_removed : m_added) += text;
            return;
        }
        flush();
        append(kind, text.toString());
    }
    QList<DiffPiece> take()
    {
        flush();
        return std::move(m_pieces);
    }

private:
    void flush()
    {
        append(Kind::Removed, std::exchange(m_removed, {}));
        append(Kind::Added, std::exchange(m_added, {}));
    }
    void append(Kind kind, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_pieces.isEmpty() && m_pieces.last().kind == kind)
            m_pieces.last().text += text;
        else
            m_pieces.append({kind, text});
    }

    QString m_removed;
    QString m_added;
    QList<DiffPiece> m_pieces;
};

} // namespace

QList<DiffPiece> diffOf(const QString &before, const QString &now)
{
    const std::vector<QStringView> old = tokensOf(before);
    const std::vector<QStringView> fresh = tokensOf(now);
    std::size_t head = 0;
    while (head < std::min(old.size(), fresh.size()) && old[head] == fresh[head])
        ++head;
    std::size_t tail = 0;
    while (tail < std::min(old.size(), fresh.size()) - head &&
           old[old.size() - 1 - tail] == fresh[fresh.size() - 1 - tail])
        ++tail;
    const std::size_t rows = old.size() - head - tail;
    const std::size_t columns = fresh.size() - head - tail;

    // common[i][j]: the longest common subsequence of what is left from i and j on.
    const bool bounded = (rows + 1) * (columns + 1) <= mostCells;
    std::vector<int> common(bounded ? (rows + 1) * (columns + 1) : 0, 0);
    const auto at = [&](std::size_t i, std::size_t j) -> int & { return common[i * (columns + 1) + j]; };
    for (std::size_t i = bounded ? rows : 0; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;)
            at(i, j) = old[head + i] == fresh[head + j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }

    Pieces pieces;
    for (std::size_t i = 0; i < head; ++i)
        pieces.add(Kind::Same, old[i]);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < rows || j < columns) {
        const bool both = i < rows && j < columns;
        if (bounded && both && old[head + i] == fresh[head + j]) {
            pieces.add(Kind::Same, old[head + i]);
            ++i;
            ++j;
        } else if (j >= columns || (both && (!bounded || at(i + 1, j) >= at(i, j + 1)))) {
            pieces.add(Kind::Removed, old[head + i++]);
        } else {
            pieces.add(Kind::Added, fresh[head + j++]);
        }
    }
    for (std::size_t k = old.size() - tail; k < old.size(); ++k)
        pieces.add(Kind::Same, old[k]);
    return pieces.take();
}

} // namespace shipworthy
