#pragma once

#include "items/scorecardrowsmodel.h"
#include "items/systemsummary.h"

namespace shipworthy {

/// One side of a row of a comparison, and where its number leads.
struct ComparedCell {
    QString text;
    std::optional<double> value; ///< what the difference is taken of; absent: not to be reckoned with
    QString query;               ///< the findings behind it, on Findings; with opens only
    bool opens = false;
    bool operator==(const ComparedCell &) const = default;
};

/// The same question asked of two systems.
struct ComparedRow {
    enum class Kind { Heading, Verdict, Bands, Text };
    Kind kind = Kind::Text;
    QString id;   ///< stable: "score", "severity critical", "category Security"
    QString what; ///< in words
    std::array<ComparedCell, 2> cells;
    bool lessIsBetter = false;
    bool operator==(const ComparedRow &) const = default;
};
[[nodiscard]] inline QString identityOf(const ComparedRow &row)
{
    return row.id;
}

/// Verdict, score and bands, claim, blockers, open findings by severity, what is late, due and left to do, then the
/// verified share of every category that either has.
[[nodiscard]] QList<ComparedRow> compared(const WorkspaceState &state, const SystemSummary &one,
                                          const SystemSummary &other, const QSet<ItemId> &denied, QDate today);

/// Two systems side by side, a question a row.
class ComparisonModel : public ScorecardRowsModel<ComparedRow> {
    Q_OBJECT
public:
    enum class Column { What, One, Other, Difference };

    using ScorecardRowsModel::ScorecardRowsModel;

    /// \a denied: items whose tick is contradicted.
    void compare(const WorkspaceState &state, const SystemSummary &one, const SystemSummary &other,
                 const QSet<ItemId> &denied, QDate today);
    /// Of the column One or Other.
    [[nodiscard]] const SystemSummary &summary(Column column) const
    {
        return m_systems[column == Column::Other ? 1 : 0];
    }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::array<SystemSummary, 2> m_systems;
};

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::ComparedRow)
