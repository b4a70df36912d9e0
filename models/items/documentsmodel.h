#pragma once

#include "domain/workspacestate.h"

#include <QAbstractListModel>

namespace shipworthy {

/// The documents of one system, or of all, in the order of import: for a chooser.
class DocumentsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< DocumentId
        FileNameRole,          ///< without folders
        DateRole,              ///< QDate as the document states it; null when it does not
        UnderstoodRole,        ///< int, 0 to 100; invalid for a document without text
    };

    using QAbstractListModel::QAbstractListModel;

    /// Shows the documents of \a system (0: all) by rows inserted, removed, moved and changed.
    void setDocuments(const WorkspaceState &state, SystemId system);
    [[nodiscard]] int rowOf(DocumentId document) const; ///< -1: not here
    [[nodiscard]] DocumentId documentAt(int row) const; ///< 0: no such row

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        DocumentId id;
        QString fileName;
        QString path;
        QString system;
        QDate date;
        std::optional<int> understood;
        bool operator==(const Row &) const = default;
    };
    void removeMissing(const QList<Row> &wanted);
    void placeAt(int row, const Row &document);

    QList<Row> m_rows;
};

} // namespace shipworthy
