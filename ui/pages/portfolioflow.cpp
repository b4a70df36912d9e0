#include "pages/portfolioflow.h"

#include "pages/portfoliocardpainter.h"

#include <cstdlib>

namespace shipworthy::ui {

namespace {

int gap()
{
    return px(12);
}

int headingHeight()
{
    return px(30);
}

} // namespace

PortfolioFlow::PortfolioFlow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PortfolioFlow::setGroups(const QList<Group> &groups)
{
    m_groups = groups;
    m_cells.clear();
    for (const Group &group : groups)
        m_cells += group.cells;
    for (qsizetype at = 1; at < m_cells.size(); ++at)
        setTabOrder(m_cells[at - 1], m_cells[at]);
    setMinimumHeight(heightForWidth(width()));
    place();
    updateGeometry();
}

void PortfolioFlow::setWide(QWidget *cell)
{
    m_wide = cell;
    place();
}

int PortfolioFlow::columnsFor(int width) const
{
    return std::max(1, (width + gap()) / (cardMinimum().width() + gap()));
}

int PortfolioFlow::columns() const
{
    return columnsFor(width());
}

int PortfolioFlow::heightForWidth(int width) const
{
    const int perRow = columnsFor(width);
    int height = 0;
    for (const Group &group : m_groups) {
        const int rows = (int(group.cells.size()) + perRow - 1) / perRow;
        height += (group.heading ? headingHeight() : 0) + rows * (cardMinimum().height() + gap());
    }
    return std::max(0, height - gap());
}

QSize PortfolioFlow::sizeHint() const
{
    return {cardMinimum().width(), heightForWidth(width())};
}

void PortfolioFlow::resizeEvent(QResizeEvent *)
{
    setMinimumHeight(heightForWidth(width()));
    place();
}

void PortfolioFlow::place()
{
    const int perRow = columns();
    const int cellWidth = (width() - (perRow - 1) * gap()) / perRow;
    const int cellHeight = cardMinimum().height();
    const bool mirrored = isRightToLeft();
    int top = 0;
    for (const Group &group : std::as_const(m_groups)) {
        if (group.heading) {
            group.heading->setGeometry(0, top, width(), headingHeight() - px(4));
            top += headingHeight();
        }
        for (int at = 0; at < int(group.cells.size()); ++at) {
            const int first = at % perRow;
            const int span = group.cells[at] == m_wide ? std::min(2, perRow - first) : 1;
            const int column = mirrored ? perRow - first - span : first;
            const int row = at / perRow;
            group.cells[at]->setGeometry(column * (cellWidth + gap()), top + row * (cellHeight + gap()),
                                         span * (cellWidth + gap()) - gap(), cellHeight);
        }
        top += (int(group.cells.size()) + perRow - 1) / perRow * (cellHeight + gap());
    }
}

QWidget *PortfolioFlow::neighbour(const QWidget *from, bool below) const
{
    QWidget *best = nullptr;
    for (QWidget *cell : m_cells) {
        const int rows = below ? cell->y() - from->y() : from->y() - cell->y();
        if (rows <= 0)
            continue;
        const auto distance = [&](const QWidget *one) {
            return std::pair(std::abs(one->y() - from->y()), std::abs(one->x() - from->x()));
        };
        if (!best || distance(cell) < distance(best))
            best = cell;
    }
    return best;
}

void PortfolioFlow::focusFirst()
{
    if (!m_cells.isEmpty())
        m_cells.first()->setFocus(Qt::OtherFocusReason);
}

void PortfolioFlow::moveFocus(const QWidget *from, int key)
{
    const auto at = m_cells.indexOf(const_cast<QWidget *>(from));
    if (at < 0)
        return;
    const bool mirrored = isRightToLeft();
    qsizetype to = at;
    switch (key) {
    case Qt::Key_Left: to += mirrored ? 1 : -1; break;
    case Qt::Key_Right: to += mirrored ? -1 : 1; break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (QWidget *cell = neighbour(from, key == Qt::Key_Down))
            cell->setFocus(Qt::TabFocusReason);
        return;
    case Qt::Key_Home: to = 0; break;
    case Qt::Key_End: to = m_cells.size() - 1; break;
    default: return;
    }
    if (to >= 0 && to < m_cells.size())
        m_cells[to]->setFocus(Qt::TabFocusReason);
}

} // namespace shipworthy::ui
