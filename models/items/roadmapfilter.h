#pragma once

#include <QSortFilterProxyModel>

namespace shipworthy {

/// What the roadmap shows of its tasks.
struct RoadmapCriteria {
    bool onlyOpen = false; ///< tasks that are not done
    QString text;          ///< in a task's keys, title or owner, or in the title of its phase or system; any case
    bool operator==(const RoadmapCriteria &) const = default;
};

/// Leaves out tasks; a phase or system stays while one of its tasks does.
class RoadmapFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RoadmapFilter(QObject *parent = nullptr);
    void setCriteria(RoadmapCriteria criteria);
    [[nodiscard]] const RoadmapCriteria &criteria() const { return m_criteria; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    RoadmapCriteria m_criteria;
};

} // namespace shipworthy
