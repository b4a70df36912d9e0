#pragma once

#include "print/pages.h"

#include <functional>

namespace shipworthy::ui::print {

struct Column {
    QString head;
    double width = 0; ///< mm, with the gap to the next column
    Qt::AlignmentFlag align = Qt::AlignLeft;
};

/// A cell holds paragraphs one below the other, after a mark where it has one.
struct Cell {
    struct Paragraph {
        Prose prose;
        TextStyle style = denseStyle;
    };
    QList<Paragraph> paragraphs;
    std::optional<Standing> mark = std::nullopt;
    QString endpoint; ///< state of an endpoint, painted as a mark; empty: none

    Cell() = default;
    Cell(const QString &text)
        : paragraphs{{text.isEmpty() ? QStringLiteral("–") : text, denseStyle}}
    {
    }
    Cell(const Prose &prose)
        : paragraphs{{prose, denseStyle}}
    {
    }
};

using Row = QList<Cell>;

/// A name in its own direction; "–" for none.
[[nodiscard]] Cell named(const QString &name);

/// The width of a column in which \a words stay on one line, with the gap to the next column: at least \a least, at
/// most \a most.
[[nodiscard]] double widthFor(Canvas &canvas, const QList<Prose> &words, double least, double most);

/// Rows with whole heights, column heads that repeat, and lines between rows.
class PrintTable {
public:
    explicit PrintTable(QList<Column> columns)
        : m_columns(std::move(columns))
    {
    }

    double paintHead(Canvas &canvas, double x, double y) const;
    double paintRow(Canvas &canvas, double x, double y, const Row &row) const; ///< returns the height
    [[nodiscard]] double heightOf(Canvas &canvas, const Row &row) const;
    [[nodiscard]] double headHeight() const { return 5.2; }
    [[nodiscard]] double width() const;

    /// Paints all rows from the pages' y on; where a page is full, \a continued begins the next one and the heads
    /// repeat.
    void flow(Pages &pages, const QList<Row> &rows, const std::function<void()> &continued) const;

private:
    double walk(Canvas &canvas, double x, double y, const Row &row) const;
    QList<Column> m_columns;
};

} // namespace shipworthy::ui::print
