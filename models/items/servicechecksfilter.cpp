#include "items/servicechecksfilter.h"

#include "items/servicechecksmodel.h"

#include <algorithm>

namespace shipworthy {

ServiceChecksFilter::ServiceChecksFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ServiceChecksModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setRecursiveFilteringEnabled(true); // a service is there for its rows
}

void ServiceChecksFilter::setWords(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

int ServiceChecksFilter::shownRows() const
{
    int shown = 0;
    for (int group = 0; group < rowCount(); ++group)
        shown += rowCount(index(group, 0));
    return shown;
}

bool ServiceChecksFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    if (!parent.isValid())
        return false;
    const QString text = sourceModel()->index(row, 0, parent).data(ServiceChecksModel::FilterRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool ServiceChecksFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (!left.parent().isValid())
        return (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder); // whichever way rows are sorted
    if (QSortFilterProxyModel::lessThan(left, right))
        return true;
    return !QSortFilterProxyModel::lessThan(right, left) && left.row() < right.row();
}

} // namespace shipworthy
