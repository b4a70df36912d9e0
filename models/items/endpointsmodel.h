#pragma once

#include "items/watchedendpoint.h"

#include <QAbstractItemModel>
#include <memory>
#include <vector>

namespace shipworthy {

/// Endpoints as a tree of two levels: the origins of the systems, and below each its endpoints, in the order given.
class EndpointsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Column { Address, State, Answer, Latency, Recent, At };
    enum Role {
        RowRole = Qt::UserRole, ///< WatchedEndpoint; invalid on a group
        GroupRole,              ///< EndpointGroup; invalid on an endpoint
    };

    explicit EndpointsModel(QObject *parent = nullptr);
    ~EndpointsModel() override;

    /// Moves to \a rows by identity: rows and groups come, go, move and change. Ids must be unique.
    void setRows(const QList<WatchedEndpoint> &rows);
    /// Replaces the row with that id; no effect for an unknown one. Its origin must be the same.
    void updateRow(const WatchedEndpoint &row);

    [[nodiscard]] QModelIndex indexOf(EndpointId id) const; ///< first column; invalid when there is none
    [[nodiscard]] QList<WatchedEndpoint> rows() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Group;
    using Groups = std::vector<std::unique_ptr<Group>>;

    void removeMissingGroups(const QList<QList<WatchedEndpoint>> &wanted);
    Group &placeGroup(int row, const WatchedEndpoint &first);
    void setEndpoints(Group &group, const QList<WatchedEndpoint> &wanted);
    void placeEndpoint(Group &group, int row, const WatchedEndpoint &wanted);
    void refreshSummary(Group &group);
    void changed(const QModelIndex &first);
    [[nodiscard]] int rowOf(const Group &group) const;
    [[nodiscard]] QModelIndex indexOf(const Group &group) const;
    [[nodiscard]] static Group *groupOf(const QModelIndex &endpoint);

    Groups m_groups;
};

} // namespace shipworthy
