#pragma once

#include "items/contradictionrows.h"

#include <QAbstractItemModel>
#include <memory>
#include <vector>

namespace shipworthy {

enum class ContradictionGrouping { Kind, System };

/// Contradictions as a tree of two levels: kinds or systems, and what disagrees below; settled ones in a group of their
/// own at the end.
class ContradictionsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Column { About, First, Second, Context, Settled };
    enum Role {
        RowRole = Qt::UserRole, ///< ContradictionRow; invalid on a group
        CountRole,              ///< of a group
        IsGroupRole
    };

    explicit ContradictionsModel(QObject *parent = nullptr);
    ~ContradictionsModel() override;

    /// Moves to \a rows, in their order, by rows removed, inserted and changed. Keys must be unique. Linear.
    void setRows(const QList<ContradictionRow> &rows, ContradictionGrouping grouping);
    [[nodiscard]] QModelIndex indexOf(const QString &key) const; ///< first column; invalid when there is none
    [[nodiscard]] int count() const;                             ///< without groups

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Group;
    void setGroup(int row, const QList<ContradictionRow> &rows);
    void changed(const QModelIndex &first);
    [[nodiscard]] static QString cell(const ContradictionRow &row, Column column, ContradictionGrouping grouping);

    ContradictionGrouping m_grouping = ContradictionGrouping::Kind;
    std::vector<std::unique_ptr<Group>> m_groups;
};

} // namespace shipworthy
