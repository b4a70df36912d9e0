#pragma once

#include "items/findingfacts.h"

#include <QAbstractTableModel>

namespace shipworthy {

/// How an accepted risk stands today; what needs somebody first.
enum class WaiverState {
    Expired,    ///< its last day is past: open again
    Outdated,   ///< given for an earlier text of its criterion: open
    Incomplete, ///< accepted without a reason and last day, as a document may say it: open
    Overruled,  ///< of findings that say the same, another is neither accepted nor done: open
    EndsSoon,   ///< within 14 days, today included
    Active
};
inline constexpr int soonDays = 14;
[[nodiscard]] QString wordFor(WaiverState state);

/// One accepted risk; findings that say the same are one. Texts still quote secrets.
struct WaiverRow {
    ItemId item; ///< of findings that say the same the one that is shown
    SystemId system;
    QString label; ///< key and title
    QString systemName;
    std::optional<Severity> severity; ///< what it holds back
    std::optional<Priority> priority;
    QString reason;
    QString owner; ///< who is responsible: the waiver's, else the item's; empty: nobody
    QString by;    ///< who accepted it
    QDateTime at;  ///< when; invalid where that is not known
    QDate until;   ///< its last day; null without one
    WaiverState state = WaiverState::Active;
    qint64 daysLeft = 0;               ///< of a waiver with a last day; negative when it is past
    QList<FindingSource> sources = {}; ///< of findings that say the same: where each says it; empty: it is alone
    /// In force: the item does not keep its system from going live. It never counts as done.
    [[nodiscard]] bool isInForce() const { return state >= WaiverState::EndsSoon; }
    bool operator==(const WaiverRow &) const = default;
};

/// The accepted risks of \a scope (id 0: of all systems): what needs somebody first, then by last day. One pass.
[[nodiscard]] QList<WaiverRow> waiversIn(const WorkspaceState &state, SystemId scope, QDate today);

/// Accepted risks as a table that moves to new rows by identity.
class WaiversModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { State, Item, HoldsBack, Reason, Owner, By, At, Until };
    enum Role {
        RowRole = Qt::UserRole, ///< WaiverRow
        SortRole,               ///< comparable value for every column
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<WaiverRow> &rows);
    [[nodiscard]] int rowOf(ItemId item) const; ///< also of one that a row stands for; -1: not here
    [[nodiscard]] const QList<WaiverRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<WaiverRow> m_rows;
};

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::WaiverRow)
