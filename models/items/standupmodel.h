#pragma once

#include "items/standup.h"

#include <QAbstractListModel>

namespace shipworthy {

/// A round as the list beside a stand-up shows it.
struct StandupRoundRow {
    QString name;    ///< "Backend"; "Nobody" for what nobody owns
    int left = 0;    ///< open items that were not walked yet
    int seconds = 0; ///< spent on it so far
    bool current = false;
    bool operator==(const StandupRoundRow &) const = default;
};

/// Whose turn it is and who comes next. Rows follow setRows() without a reset.
class StandupRoundsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole }; ///< the whole StandupRoundRow

    using QAbstractListModel::QAbstractListModel;
    void setRows(const QList<StandupRoundRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<StandupRoundRow> m_rows;
};

/// The items that come next in a round. Rows follow setItems() without a reset.
class StandupQueueModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { FactsRole = Qt::UserRole, TodayRole }; ///< FindingFactsPtr; QDate

    using QAbstractListModel::QAbstractListModel;
    void setItems(const QList<FindingFactsPtr> &items, QDate today);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<FindingFactsPtr> m_items;
    QDate m_today;
};

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::StandupRoundRow)
