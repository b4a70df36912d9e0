#pragma once

#include "importers/csvsample.h"
#include "workspace/importjob.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace shipworthy::ui {

/// Asks what the columns of a table mean, with values of each, and shows the first findings that come of it. Says what
/// is wanted by its signals; stores nothing. Opened with open(), and gone when it is answered.
class ColumnsDialog : public QDialog {
    Q_OBJECT
public:
    /// \a sample: of \a document. \a mappings: what is remembered.
    ColumnsDialog(DocumentBytes document, CsvSample sample, ColumnMappings mappings, QWidget *parent = nullptr);

signals:
    void applied(const QStringList &header, const shipworthy::ColumnMapping &mapping);
    void forgotten(const QStringList &header);

private:
    void setUpWidgets();
    QTableWidget *makeTable(const QString &name, const QString &accessibleName, const QStringList &titles);
    void setUpConnections();
    void showHeader(); ///< the columns that the chosen record names
    void addColumn(const QString &name, int column, ColumnRole suggestion); ///< a row of the table of columns
    void freeRole(int row); ///< a role stands for one column: the one chosen last
    void showPreview();
    [[nodiscard]] QStringList header() const;
    [[nodiscard]] QString valuesOf(int column) const;
    [[nodiscard]] ColumnMapping mapping() const;
    [[nodiscard]] QComboBox *meaningAt(int row) const;
    [[nodiscard]] bool isRemembered() const;

    const DocumentBytes m_document;
    const CsvSample m_sample;
    const ColumnMappings m_mappings;
    QComboBox *m_header = nullptr;
    QTableWidget *m_columns = nullptr;
    QLabel *m_summary = nullptr;
    QTableWidget *m_preview = nullptr;
    QPushButton *m_forget = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace shipworthy::ui
