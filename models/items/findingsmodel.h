#pragma once

#include "items/findingsarrangement.h"

#include <QAbstractItemModel>
#include <memory>
#include <vector>

namespace shipworthy {

/// Rated items as a tree of two levels: groups, and the findings in them; without grouping, the findings alone. Columns
/// are FindingsColumn. Every change keeps the identity of the rows that stay: few changes are announced one by one,
/// a new order or grouping as a change of layout, so that selection, current row and open groups survive. Never resets.
class FindingsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        ItemIdRole = Qt::UserRole, ///< ItemId; invalid for a group
        SortRole,                  ///< comparable within a column; invalid: absent
        FactsRole,                 ///< FindingFactsPtr; null for a group
        GroupRole,                 ///< FindingsGroup of a group row
    };

    explicit FindingsModel(QObject *parent = nullptr);
    ~FindingsModel() override;

    /// Moves to \a rows, which are the whole scope in the order of their documents. Each item at most once.
    void setRows(const QList<FindingFactsPtr> &rows, const QHash<SystemId, SystemRating> &ratings);
    void setArrangement(const FindingsArrangement &arrangement);
    [[nodiscard]] const FindingsArrangement &arrangement() const { return m_arrangement; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const QList<FindingFactsPtr> &rows() const { return m_rows; } ///< all, shown or not
    [[nodiscard]] int shownCount() const { return static_cast<int>(m_places.size()); }
    /// Sums over the shown rows, for a status line.
    [[nodiscard]] FindingsGroup totals() const;
    /// Where an item is shown; invalid when it is not.
    [[nodiscard]] QModelIndex indexOf(ItemId item, FindingsColumn column = FindingsColumn::Title) const;
    [[nodiscard]] FindingFactsPtr facts(const QModelIndex &index) const; ///< null for a group
    [[nodiscard]] bool isGroup(const QModelIndex &index) const;
    [[nodiscard]] const FindingsGroup *group(const QModelIndex &index) const; ///< nullptr for a finding

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Node {
        FindingsGroup group;
        QList<FindingFactsPtr> rows;
        int row = 0; ///< among the nodes
    };
    struct Place {
        const Node *node = nullptr;
        int row = 0;
    };
    using Target = QList<ArrangedGroup>;

    void rearrange();
    [[nodiscard]] bool isFewSteps(const Target &target) const;
    void relayout(Target target);
    void removeMissing(const Target &target);
    void insertNew(const Target &target);
    void insertInto(Node &node, const QList<FindingFactsPtr> &wanted);
    void updateRows(const Target &target);
    void renumber();
    void rebuildPlaces();
    [[nodiscard]] QModelIndex groupIndex(const Node &node, int column = 0) const;
    [[nodiscard]] QVariant groupData(const FindingsGroup &group, int column, int role) const;

    FindingsArrangement m_arrangement;
    QList<FindingFactsPtr> m_rows;
    QHash<SystemId, SystemRating> m_ratings;
    std::vector<std::unique_ptr<Node>> m_nodes; ///< their addresses are the internal pointers of their rows
    QHash<ItemId, Place> m_places;
    bool m_isFlat = false; ///< the one node's rows are the top level
};

} // namespace shipworthy
