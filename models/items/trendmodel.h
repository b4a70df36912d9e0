#pragma once

#include "items/scorecardrowsmodel.h"
#include "items/trendrows.h"

namespace shipworthy {

/// The table twin of the trend and of the burndown; a view of one leaves out the columns of the other.
class TrendModel : public ScorecardRowsModel<TrendRow> {
    Q_OBJECT
public:
    enum class Column {
        Day,
        What,
        Verified,
        Claimed,
        Stale,
        Waived,
        NotDone,
        Unproven,
        WaivedItems,
        Counted,
        WeightNotDone
    };
    static constexpr bool isScore(Column column) { return column >= Column::Verified && column <= Column::Waived; }
    static constexpr bool isBurndown(Column column) { return column >= Column::NotDone; }

    using ScorecardRowsModel::ScorecardRowsModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::TrendRow)
