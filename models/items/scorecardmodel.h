#pragma once

#include "items/scorecardrowsmodel.h"
#include "items/scorecardsheet.h"

namespace shipworthy {

/// The categories of one scorecard, the overall row last. Bands are drawn by a delegate and read as text.
class ScorecardModel : public ScorecardRowsModel<ScorecardLine> {
    Q_OBJECT
public:
    enum class Column { Category, Previous, Document, Grade, Bands, Verified, NearTarget, FarTarget, Gap };

    using ScorecardRowsModel::ScorecardRowsModel;

    void setSheet(const ScorecardSheet &sheet);
    [[nodiscard]] const ScorecardSheet &sheet() const { return m_sheet; }
    /// Whether any row states something there; a view leaves the others out.
    [[nodiscard]] bool isStated(Column column) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ScorecardSheet m_sheet;
};

/// "What raises the score most".
class ScorecardRaisersModel : public ScorecardRowsModel<ScoreRaiser> {
    Q_OBJECT
public:
    enum class Column { Key, Title, Evidence, Points };

    using ScorecardRowsModel::ScorecardRowsModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

/// The controls of a framework, one tile a row.
class ScorecardControlsModel : public ScorecardRowsModel<ControlTile> {
    Q_OBJECT
public:
    using ScorecardRowsModel::ScorecardRowsModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

/// A table that a document states, as it is.
class ScorecardStatedModel : public ScorecardRowsModel<StatedRow> {
    Q_OBJECT
public:
    explicit ScorecardStatedModel(const StatedTable &table, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_header;
};

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::ScorecardLine)
Q_DECLARE_METATYPE(shipworthy::ScoreRaiser)
Q_DECLARE_METATYPE(shipworthy::ControlTile)
Q_DECLARE_METATYPE(shipworthy::StatedRow)
