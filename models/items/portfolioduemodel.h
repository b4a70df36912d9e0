#pragma once

#include "domain/readiness.h"

#include <QAbstractListModel>
#include <QHash>

namespace shipworthy {

/// A line of the portfolio's due list: a heading for a stretch of days, or an item under it.
struct DueRow {
    bool isHeading = false;
    QString text; ///< of a heading: "Late and today", "Fri 6 Mar"; of an item: its title, without secrets
    ItemId item;
    SystemId system;
    QString systemName;
    Verdict verdict = Verdict::NotRated; ///< of the system
    QString key;
    QString owner;
    QDate due; ///< of a heading: its (last) day
    bool operator==(const DueRow &) const = default;
};

/// What is late, and what is due within a week from \a today; rated items that are not done, the most overdue first.
struct DueList {
    QList<DueRow> rows; ///< at most as many items as asked for, under their headings
    int late = 0;       ///< of all
    int left = 0;       ///< items that found no room
    int dated = 0;      ///< items that are not done and have a date at all
};
/// What the list needs to know beside the state.
struct DueQuestion {
    SystemId scope; ///< 0: every system
    QHash<SystemId, Verdict> verdicts;
    QSet<ItemId> denied; ///< items whose tick is contradicted; they count as open
    QDate today;
    int limit = 20;
};
[[nodiscard]] DueList dueListOf(const WorkspaceState &state, const DueQuestion &question);

/// The due list as rows of a list view. Headings cannot be selected.
class PortfolioDueModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole }; ///< the whole DueRow

    explicit PortfolioDueModel(QObject *parent = nullptr);
    void setRows(const QList<DueRow> &rows); ///< moves there by rows inserted, removed and changed

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<DueRow> m_rows;
};

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::DueRow)
