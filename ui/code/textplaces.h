#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace shipworthy::ui {

/// Where a word stands in a text: what a search found, and the ways from one place to the next. Positions count UTF-16
/// units from 0. A value.
class TextPlaces {
public:
    TextPlaces() = default;
    /// The places of \a word in \a text, in any case, none overlapping another; none for an empty word. Linear in \a
    /// text.
    TextPlaces(const QString &text, const QString &word);

    [[nodiscard]] qsizetype count() const { return m_starts.size(); }
    [[nodiscard]] qsizetype length() const { return m_length; } ///< of every place
    /// \a index from 0 to count() - 1.
    [[nodiscard]] qsizetype start(qsizetype index) const { return m_starts[index]; }
    /// The place that begins and ends exactly there.
    [[nodiscard]] std::optional<qsizetype> at(qsizetype start, qsizetype end) const;
    /// The first place that begins at \a position or later; the first of all where none does. Nothing without places.
    [[nodiscard]] std::optional<qsizetype> from(qsizetype position) const;
    /// The last place that begins before \a position; the last of all where none does. Nothing without places.
    [[nodiscard]] std::optional<qsizetype> before(qsizetype position) const;
    /// The starts of the places in [\a first, \a end).
    [[nodiscard]] QList<qsizetype> startsIn(qsizetype first, qsizetype end) const;

private:
    QList<qsizetype> m_starts;
    qsizetype m_length = 0;
};

} // namespace shipworthy::ui
