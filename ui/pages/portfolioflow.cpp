#include "pages/portfolioflow.h"

#include "pages/portfoliocardpainter.h"

namespace shipworthy::ui {

namespace {

int gap()
{
    return px(12);
}

} // namespace

PortfolioFlow::PortfolioFlow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PortfolioFlow::setCells(const QList<QWidget *> &cells)
{
    for (qsizetype at = 1; at < cells.size(); ++at)
        setTabOrder(cells[at - 1], cells[at]);
    m_cells = cells;
    setMinimumHeight(heightForWidth(width()));
    place();
    updateGeometry();
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
    const int rows = (int(m_cells.size()) + perRow - 1) / perRow;
    return rows * cardMinimum().height() + std::max(0, rows - 1) * gap();
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
    for (int at = 0; at < int(m_cells.size()); ++at) {
        const int column = at % perRow;
        const int row = at / perRow;
        m_cells[at]->setGeometry(column * (cellWidth + gap()), row * (cellHeight + gap()), cellWidth, cellHeight);
    }
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
    case Qt::Key_Up: to -= columns(); break;
    case Qt::Key_Down: to += columns(); break;
    case Qt::Key_Home: to = 0; break;
    case Qt::Key_End: to = m_cells.size() - 1; break;
    default: return;
    }
    if (to >= 0 && to < m_cells.size())
        m_cells[to]->setFocus(Qt::TabFocusReason);
}

} // namespace shipworthy::ui
