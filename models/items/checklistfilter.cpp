#include "items/checklistfilter.h"

#include "items/checklistmodel.h"

namespace shipworthy {
namespace {

bool holdsText(QModelIndex index, const QString &text)
{
    for (; index.isValid(); index = index.parent()) {
        if (index.data().toString().contains(text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

int boxesUnder(const QAbstractItemModel &model, const QModelIndex &parent)
{
    int boxes = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        boxes += index.data(ChecklistModel::ItemRole).value<ItemId>().isValid() ? 1 : boxesUnder(model, index);
    }
    return boxes;
}

} // namespace

ChecklistFilter::ChecklistFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ChecklistFilter::setCriteria(const ChecklistCriteria &criteria)
{
    if (criteria == m_criteria)
        return;
    m_criteria = criteria;
    invalidateFilter();
}

int ChecklistFilter::shownBoxes() const
{
    return boxesUnder(*this, {});
}

bool ChecklistFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!index.data(ChecklistModel::ItemRole).value<ItemId>().isValid())
        return false; // a group is there for its boxes only
    if (m_criteria.onlyOpen && index.data(ChecklistModel::DoneRole).toBool())
        return false;
    return m_criteria.text.isEmpty() || holdsText(index, m_criteria.text);
}

} // namespace shipworthy
