#include "items/roadmapfilter.h"

#include "items/roadmapmodel.h"

namespace shipworthy {

RoadmapFilter::RoadmapFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void RoadmapFilter::setCriteria(RoadmapCriteria criteria)
{
    if (criteria == m_criteria)
        return;
    m_criteria = std::move(criteria);
    invalidateFilter();
}

bool RoadmapFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto *model = qobject_cast<const RoadmapModel *>(sourceModel());
    if (!model)
        return false;
    const QModelIndex index = model->index(sourceRow, 0, sourceParent);
    const RoadmapRow &row = model->row(index);
    const auto named = [this](const QString &text) { return text.contains(m_criteria.text, Qt::CaseInsensitive); };
    if (row.kind != RoadmapRow::Kind::Task) {
        // Groups follow their tasks; one without tasks has nothing to be open.
        return row.tasks == 0 && !m_criteria.onlyOpen && named(row.title);
    }
    if (m_criteria.onlyOpen && isDone(row.status))
        return false;
    if (named(row.title) || named(row.owner) || row.keys.join(u' ').contains(m_criteria.text, Qt::CaseInsensitive))
        return true;
    for (QModelIndex group = sourceParent; group.isValid(); group = group.parent()) {
        if (named(model->row(group).title))
            return true;
    }
    return false;
}

} // namespace shipworthy
