#include "code/textplaces.h"

#include <algorithm>

namespace shipworthy::ui {

TextPlaces::TextPlaces(const QString &text, const QString &word)
    : m_length(word.size())
{
    if (word.isEmpty())
        return;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + m_length, Qt::CaseInsensitive))
        m_starts.append(at);
}

std::optional<qsizetype> TextPlaces::at(qsizetype start, qsizetype end) const
{
    const auto found = std::ranges::lower_bound(m_starts, start);
    if (found == m_starts.end() || *found != start || end - start != m_length)
        return std::nullopt;
    return found - m_starts.begin();
}

std::optional<qsizetype> TextPlaces::from(qsizetype position) const
{
    if (m_starts.isEmpty())
        return std::nullopt;
    const auto found = std::ranges::lower_bound(m_starts, position);
    return found == m_starts.end() ? 0 : found - m_starts.begin();
}

std::optional<qsizetype> TextPlaces::before(qsizetype position) const
{
    if (m_starts.isEmpty())
        return std::nullopt;
    const auto found = std::ranges::lower_bound(m_starts, position);
    return (found == m_starts.begin() ? count() : found - m_starts.begin()) - 1;
}

QList<qsizetype> TextPlaces::startsIn(qsizetype first, qsizetype end) const
{
    return QList<qsizetype>(std::ranges::lower_bound(m_starts, first), std::ranges::lower_bound(m_starts, end));
}

} // namespace shipworthy::ui
