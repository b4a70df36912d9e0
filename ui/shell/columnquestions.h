#pragma once

#include "workspace/workspace.h"

#include <QObject>

namespace shipworthy::ui {

class ImportController;
class MessageBar;

/// Offers to map the columns of imported tables that are not all understood, and does it: the answer is remembered in
/// the workspace and the document read again with it.
class ColumnQuestions : public QObject {
    Q_OBJECT
public:
    /// \a imports and \a messages must outlive this; the dialog opens over \a window.
    ColumnQuestions(ImportController &imports, MessageBar &messages, QWidget *window);

    void open(Workspace &workspace);
    void close(); ///< before the workspace dies

    void ask(DocumentId document); ///< shows the dialog; does nothing for a document that is no table

signals:
    void failed(const shipworthy::Error &error);

private:
    void offer(const QList<DocumentId> &documents);
    void retractForGone();

    ImportController &m_imports;
    MessageBar &m_messages;
    QWidget *m_window;
    Workspace *m_workspace = nullptr;
    QString m_offered; ///< path of the document that the message is about
};

} // namespace shipworthy::ui
