#pragma once

#include <QSortFilterProxyModel>

namespace shipworthy {

/// What the user asked to see of the checklists.
struct ChecklistCriteria {
    QString text;          ///< matched in the box and in the groups around it, any case; empty matches all
    bool onlyOpen = false; ///< leaves out what is done
    bool operator==(const ChecklistCriteria &) const = default;
};

/// A ChecklistModel by criteria; groups without a box that fits are left out.
class ChecklistFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ChecklistFilter(QObject *parent = nullptr);
    void setCriteria(const ChecklistCriteria &criteria);
    [[nodiscard]] const ChecklistCriteria &criteria() const { return m_criteria; }
    [[nodiscard]] int shownBoxes() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ChecklistCriteria m_criteria;
};

} // namespace shipworthy
