#pragma once

#include "items/importreportmodel.h"
#include "workspace/importjob.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace shipworthy::ui {

/// What an import understood, kept, repaired and skipped, on one screen: a row a document with its figures, and below
/// it what deserves a look, each leading to its line. Computed from the workspace; only the inputs that were not
/// imported are known for as long as the program runs.
class ImportReport : public QWidget {
    Q_OBJECT
public:
    /// Which documents it speaks of.
    enum class Extent { LastImport, ThisDocument, All };

    explicit ImportReport(Workspace &workspace, QWidget *parent = nullptr);

    void show(Extent extent, DocumentId document = {});
    /// \a document is what ThisDocument means from now on.
    void setDocument(DocumentId document);
    /// What the last import did not take, and the links that it did not follow.
    void setUnread(const QList<RefusedInput> &unread);
    void refresh(); ///< after the workspace changed
    void focusTable();
    void focusFilter();
    [[nodiscard]] QString summaryText() const; ///< of all shown: for the status line

signals:
    void linesRequested(shipworthy::DocumentId document, shipworthy::LineRange lines);
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpWidgets();
    void setUpTable();
    void setUpConnections();
    [[nodiscard]] QList<ImportSummary> summaries() const;
    void fitColumns();
    void spanRemarks();
    void openCurrent();
    void copy() const;

    Workspace &m_workspace;
    ImportReportModel m_model;
    QSortFilterProxyModel m_filter;
    DocumentId m_document;
    QList<RefusedInput> m_unread;
    QComboBox *m_extent = nullptr;
    QLineEdit *m_text = nullptr;
    QLabel *m_sum = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
    QTreeView *m_table = nullptr;
};

} // namespace shipworthy::ui
