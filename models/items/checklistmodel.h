#pragma once

#include "domain/boxcount.h"

#include <QAbstractItemModel>
#include <QSet>
#include <memory>
#include <vector>

namespace shipworthy {

/// Every box of every document as a tree: document, section, box. A box shows the status of the item that its tick is
/// kept on (WorkspaceState::tickTarget). Setting Qt::CheckStateRole is refused: ticking is the workspace's.
class ChecklistModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Column { Title, Progress, Owner, Line };
    enum Role {
        ItemRole = Qt::UserRole, ///< ItemId of the box; 0 for a group
        TargetRole,              ///< ItemId whose status the box shows; 0 for a group
        DocumentRole,            ///< DocumentId
        LineRole,                ///< int, 1-based; of a section its first box
        StatusRole,              ///< Status as int; invalid for a group
        DeniedRole,              ///< bool: ticked, but a contradiction denies it
        DoneRole,                ///< bool: done and not denied; for a group, all of its boxes
        ProgressRole,            ///< BoxCount
    };

    explicit ChecklistModel(QObject *parent = nullptr);
    ~ChecklistModel() override;

    /// Shows the boxes of \a system (0: all) by rows inserted, removed, moved and changed. \a denied: items whose tick
    /// a contradiction denies; they count as open. \a today: waivers that expired before it are said to have.
    void setState(const WorkspaceState &state, SystemId system, const QSet<ItemId> &denied, QDate today);

    [[nodiscard]] BoxCount count() const;                 ///< of all that is shown
    [[nodiscard]] QModelIndex indexOf(ItemId item) const; ///< of a box, or the first box ticking \a item; else invalid

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    struct Node; ///< private to the .cpp file

private:
    void sync(Node &target, Node &wanted);
    void removeMissing(Node &target, const Node &wanted);
    std::size_t insertRun(Node &target, Node &wanted, std::size_t row);
    void indexBoxes(Node &node);
    [[nodiscard]] Node &nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node, int column = 0) const;

    std::unique_ptr<Node> m_root;
    QHash<ItemId, Node *> m_boxes; ///< by box and by target
};

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::BoxCount)
