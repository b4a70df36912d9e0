#include "print/printtable.h"

#include "print/printmarks.h"

#include <algorithm>
#include <numeric>

namespace shipworthy::ui::print {
namespace {

constexpr double gap = 2.5;
constexpr double padding = 0.85;
constexpr double markSize = 2.5;

} // namespace

Cell named(const QString &name)
{
    return name.isEmpty() ? Cell(name) : Cell(Prose::named(name));
}

double widthFor(Canvas &canvas, const QList<Prose> &words, double least, double most)
{
    double widest = 0;
    for (const Prose &one : words)
        widest = std::max(widest, canvas.widthOf(one, denseStyle));
    return std::clamp(widest + gap + 0.3, least, most);
}

double PrintTable::width() const
{
    return std::accumulate(m_columns.cbegin(), m_columns.cend(), 0.0,
                           [](double sum, const Column &column) { return sum + column.width; });
}

double PrintTable::paintHead(Canvas &canvas, double x, double y) const
{
    double at = x;
    for (const Column &column : m_columns) {
        const bool last = &column == &m_columns.last();
        const double width = column.width - (last ? 0 : gap);
        TextStyle style = noteStyle; // heads are one line: what is longer is written smaller
        while (style.size > 5 && canvas.widthOf(column.head, style) > width)
            style.size -= 0.25;
        canvas.write(at, y + 0.8, width, column.head, style, column.align);
        at += column.width;
    }
    canvas.line(x, y + headHeight() - 0.2, x + width(), y + headHeight() - 0.2, 0.25, ink);
    return headHeight();
}

double PrintTable::walk(Canvas &canvas, double x, double y, const Row &row) const
{
    double height = 0;
    double at = x;
    for (qsizetype i = 0; i < std::min(row.size(), m_columns.size()); ++i) {
        const Column &column = m_columns[i];
        const Cell &cell = row[i];
        double cellX = at;
        double cellWidth = column.width - (i + 1 == m_columns.size() ? 0 : gap);
        const bool hasMark = cell.mark || !cell.endpoint.isEmpty();
        if (hasMark) {
            const QPointF place(cellX, y + padding + (Canvas::leadingOf(denseStyle) - markSize) / 2);
            if (cell.mark)
                paintStanding(canvas, place, markSize, *cell.mark);
            else
                paintEndpointMark(canvas, place, markSize, cell.endpoint);
            cellX += markSize + 1.3;
            cellWidth -= markSize + 1.3;
        }
        double cellHeight = 0;
        for (const Cell::Paragraph &paragraph : cell.paragraphs)
            cellHeight += canvas.write(cellX, y + padding + cellHeight, cellWidth, paragraph.prose, paragraph.style,
                                       column.align);
        height = std::max(height, cellHeight);
        at += column.width;
    }
    return height + 2 * padding + 0.1;
}

double PrintTable::heightOf(Canvas &canvas, const Row &row) const
{
    return canvas.measured([&] { return walk(canvas, 0, 0, row); });
}

double PrintTable::paintRow(Canvas &canvas, double x, double y, const Row &row) const
{
    const double height = walk(canvas, x, y, row);
    canvas.line(x, y + height, x + width(), y + height, 0.12, ruleInk);
    return height;
}

void PrintTable::flow(Pages &pages, const QList<Row> &rows, const std::function<void()> &continued) const
{
    const double firstRow = rows.isEmpty() ? 0 : heightOf(pages.canvas(), rows.first());
    if (pages.room() < headHeight() + firstRow)
        continued();
    pages.y += paintHead(pages.canvas(), pages.left(), pages.y);
    for (const Row &row : rows) {
        if (heightOf(pages.canvas(), row) > pages.room()) {
            continued();
            pages.y += paintHead(pages.canvas(), pages.left(), pages.y);
        }
        pages.y += paintRow(pages.canvas(), pages.left(), pages.y, row);
    }
}

} // namespace shipworthy::ui::print
