#include "items/historyfilter.h"

#include "items/historymodel.h"

namespace shipworthy {

HistoryFilter::HistoryFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(HistoryModel::SortRole);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void HistoryFilter::setCriteria(const HistoryCriteria &criteria)
{
    if (criteria == m_criteria)
        return;
    m_criteria = criteria;
    invalidateFilter();
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_criteria.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto event = index.data(HistoryModel::EventRole).value<Event>();
    const QDate day = event.at.toLocalTime().date();
    if ((m_criteria.item.isValid() && event.item != m_criteria.item) ||
        (!m_criteria.author.isEmpty() && event.author != m_criteria.author) ||
        (!m_criteria.what.isEmpty() && whatHappened(event) != m_criteria.what) ||
        (m_criteria.from.isValid() && day < m_criteria.from) || (m_criteria.to.isValid() && day > m_criteria.to))
        return false;
    if (m_criteria.text.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        if (index.siblingAtColumn(column).data().toString().contains(m_criteria.text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace shipworthy
