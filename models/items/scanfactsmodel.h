#pragma once

#include "domain/audit.h"

#include <QAbstractTableModel>
#include <memory>

namespace shipworthy {

/// The metrics and controls of one document: what a file of a scanner or pipeline measured.
class ScanFactsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Name, Value, Target };
    enum Role {
        LineRole = Qt::UserRole, ///< int, 1-based; 0: not known
        ControlRole,             ///< int, ControlStatus; invalid for a metric and where it is not stated
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDocument(std::shared_ptr<const AuditDocument> facts); ///< null: nothing

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString name;
        QString value;
        QString target;
        QString tip;
        int line = 0;
        std::optional<ControlStatus> control;
    };
    [[nodiscard]] static QList<Row> rowsOf(const AuditDocument &facts);

    std::shared_ptr<const AuditDocument> m_facts;
    QList<Row> m_rows;
};

} // namespace shipworthy
