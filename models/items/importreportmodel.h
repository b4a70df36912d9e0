#pragma once

#include "items/importsummary.h"

#include <QAbstractItemModel>
#include <memory>
#include <vector>

namespace shipworthy {

/// The report of an import as a tree: a row a document, with its figures; below it a row for each remark, with the line
/// it speaks of.
class ImportReportModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Column {
        Document,
        Understood,
        Findings,
        Boxes,
        Tables,
        Phases,
        Scores,
        Evidence,
        Decision,
        Kept,
        Repaired,
        Skipped,
        Warnings
    };
    enum Role {
        DocumentRole = Qt::UserRole, ///< DocumentId; invalid where the input was not imported
        LineRole,                    ///< int; 0 for a document or a remark about all of it
        RemarkRole,                  ///< int, ImportRemark::Kind; invalid for a document
        SortRole,                    ///< comparable within a column; invalid: absent
    };

    explicit ImportReportModel(QObject *parent = nullptr);
    ~ImportReportModel() override;

    /// Moves to \a summaries by rows inserted, removed and changed; documents keep their rows where they stay.
    void setSummaries(const QList<ImportSummary> &summaries);
    [[nodiscard]] QList<ImportSummary> summaries() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        ImportSummary summary;
    };
    [[nodiscard]] const Row *rowOf(const QModelIndex &document) const;
    [[nodiscard]] QVariant documentData(const ImportSummary &summary, int column, int role) const;
    [[nodiscard]] QVariant remarkData(const ImportSummary &summary, const ImportRemark &remark, int column,
                                      int role) const;
    void change(int row, const ImportSummary &summary);

    std::vector<std::unique_ptr<Row>> m_rows; ///< a remark's internal pointer is its document's row
};

} // namespace shipworthy
