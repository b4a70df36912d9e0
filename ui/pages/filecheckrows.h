#pragma once

#include "domain/filecheck.h"
#include "domain/workspacestate.h"

#include <QWidget>

class QVBoxLayout;

namespace shipworthy::ui {

/// What files of scanners and pipelines say about criteria: a row each, with a mark, what was measured and asked, the
/// file as a link to its line, and its age. Hides itself where there are none.
class FileCheckRows : public QWidget {
    Q_OBJECT
public:
    explicit FileCheckRows(QWidget *parent = nullptr);

    void showChecks(const WorkspaceState &state, const QList<FileCheck> &checks);

signals:
    void linesRequested(shipworthy::DocumentId document, shipworthy::LineRange lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addRow(const FileCheck &check, const QString &fileName);

    QVBoxLayout *m_layout;
    QWidget *m_rows = nullptr;
    QList<FileCheck> m_checks;
    QStringList m_fileNames; ///< of each check; empty: no file
};

} // namespace shipworthy::ui
