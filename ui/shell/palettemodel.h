#pragma once

#include "shell/palettesource.h"

#include <QAbstractListModel>

namespace shipworthy::ui {

/// The rows that a palette offers.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { RowRole = Qt::UserRole + 1 }; ///< the PaletteRow, for the delegate

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setRows(const QList<PaletteRow> &rows);
    [[nodiscard]] const QList<PaletteRow> &rows() const { return m_rows; }
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: none

private:
    QList<PaletteRow> m_rows;
};

} // namespace shipworthy::ui

Q_DECLARE_METATYPE(shipworthy::ui::PaletteRow)
