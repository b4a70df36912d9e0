#pragma once

#include "items/watchedcheck.h"

#include <QAbstractItemModel>
#include <functional>
#include <memory>
#include <vector>

namespace shipworthy {

/// The live services as a tree of two levels: the origins of the systems, and below each its checks and the addresses
/// that are only watched, in the order given.
class ServiceChecksModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Column { Check, State, Answer, P95, Latency, Results, At };
    enum Role {
        CheckRole = Qt::UserRole, ///< WatchedCheck; invalid on anything else
        EndpointRole,             ///< WatchedEndpoint; invalid on anything else
        GroupRole,                ///< ServiceGroup; invalid on a row
        TrendRole,                ///< CheckTrend of a row; read only when somebody asks
        SortRole,
        FilterRole, ///< all that a filter looks at
    };

    explicit ServiceChecksModel(QObject *parent = nullptr);
    ~ServiceChecksModel() override;

    /// Where the runs of a check come from. Asked whenever a view wants them: the source has to remember.
    void setTrendSource(std::function<CheckTrend(CheckId)> source) { m_trendOf = std::move(source); }
    /// What "today" and "the last 24 hours" mean; UTC.
    void setNow(const QDateTime &now) { m_now = now; }
    /// Moves to \a rows by identity: rows and groups come, go, move and change. Ids must be unique.
    void setRows(const QList<ServiceRow> &rows);
    /// Replaces the row with that id; no effect for an unknown one. Its origin must be the same. Its trend is taken to
    /// have changed.
    void updateRow(const ServiceRow &row);

    [[nodiscard]] QModelIndex indexOf(EndpointId id) const; ///< first column; invalid when there is none
    [[nodiscard]] QModelIndex indexOf(CheckId id) const;
    [[nodiscard]] QList<ServiceRow> rows() const;

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

    void removeMissingGroups(const QList<QList<ServiceRow>> &wanted);
    Group &placeGroup(int row, const ServiceRow &first);
    void setGroupRows(Group &group, const QList<ServiceRow> &wanted);
    void placeRow(Group &group, int row, const ServiceRow &wanted);
    void refreshSummary(Group &group);
    void changed(const QModelIndex &first);
    [[nodiscard]] QModelIndex indexLike(const ServiceRow &row) const;
    [[nodiscard]] QVariant groupData(const ServiceGroup &group, Column column, int role) const;
    [[nodiscard]] QString text(const ServiceRow &row, Column column) const;
    [[nodiscard]] QVariant sortKey(const ServiceRow &row, Column column) const;
    [[nodiscard]] CheckTrend trendOf(const ServiceRow &row) const;
    [[nodiscard]] int rowOf(const Group &group) const;
    [[nodiscard]] QModelIndex indexOf(const Group &group) const;
    [[nodiscard]] static Group *groupOf(const QModelIndex &row);

    Groups m_groups;
    std::function<CheckTrend(CheckId)> m_trendOf;
    QDateTime m_now;
};

} // namespace shipworthy
