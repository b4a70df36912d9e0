#pragma once

#include "items/scanfactsmodel.h"
#include "workspace/workspace.h"

#include <QWidget>

class QLabel;
class QTreeView;
class QVBoxLayout;

namespace shipworthy::ui {

/// What a document proves: its metrics and controls as a table, and the criteria that it answers. Hides itself where
/// there are neither.
class DocumentsEvidence : public QWidget {
    Q_OBJECT
public:
    explicit DocumentsEvidence(QWidget *parent = nullptr);

    /// \a checks: of all files of the system; those of \a document are shown.
    void showDocument(const WorkspaceState &state, const ImportedDocument &document, const QList<FileCheck> &checks);

signals:
    void lineRequested(int line);
    void itemRequested(shipworthy::ItemId item);

private:
    void showAnswers(const WorkspaceState &state, const QList<FileCheck> &checks);

    ScanFactsModel m_model;
    QTreeView *m_table;
    QVBoxLayout *m_layout;
    QWidget *m_answers = nullptr;
};

} // namespace shipworthy::ui
