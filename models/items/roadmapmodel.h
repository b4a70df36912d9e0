#pragma once

#include "items/roadmapplan.h"

#include <QAbstractItemModel>
#include <memory>

namespace shipworthy {

/// The roadmap as a tree: systems (where there are several), phases, tasks. Time is the last column; a delegate draws
/// it.
class RoadmapModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Column { Key, Task, Owner, Timeline };
    enum Role {
        RowRole = Qt::UserRole, ///< the whole RoadmapRow
    };

    explicit RoadmapModel(QObject *parent = nullptr);
    ~RoadmapModel() override;

    /// Moves to \a plan by rows inserted, moved, removed and changed, so that views keep selection, folding and scroll.
    void setPlan(RoadmapPlan plan);
    [[nodiscard]] const RoadmapPlan &plan() const { return m_plan; }     ///< its roots are left out: they are the rows
    [[nodiscard]] const RoadmapRow &row(const QModelIndex &index) const; ///< \a index must be valid and of this model
    [[nodiscard]] QModelIndex indexOf(ItemId task) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node) const;
    void update(Node &parent, std::vector<RoadmapNode> &wanted);
    void removeMissing(Node &parent, const std::vector<RoadmapNode> &wanted);
    void placeAt(Node &parent, int row, const RoadmapRow &wanted);

    RoadmapPlan m_plan;
    std::unique_ptr<Node> m_root;
    QHash<ItemId, Node *> m_taskNodes;
};

} // namespace shipworthy
