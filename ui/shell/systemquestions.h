#pragma once

#include "workspace/workspace.h"

#include <QObject>
#include <QSet>

namespace shipworthy::ui {

class ImportController;
class MessageBar;

/// Asks which system imported files of scanners are about that do not say it. Until somebody answers they stand under a
/// name of their own; they are never taken to a system by a guess alone.
class SystemQuestions : public QObject {
    Q_OBJECT
public:
    /// \a imports and \a messages must outlive this; the dialog opens over \a window.
    SystemQuestions(ImportController &imports, MessageBar &messages, QWidget *window);

    void open(Workspace &workspace);
    void close(); ///< before the workspace dies

signals:
    void failed(const shipworthy::Error &error);

private:
    void offer(const QList<DocumentId> &documents);
    void retractForGone();
    void ask(const QList<DocumentId> &documents);
    void answer(const QList<DocumentId> &documents, const QString &name);
    [[nodiscard]] QList<const ImportedDocument *> stillHere(const QList<DocumentId> &documents) const;

    ImportController &m_imports;
    MessageBar &m_messages;
    QWidget *m_window;
    Workspace *m_workspace = nullptr;
    QSet<QString> m_known; ///< paths of the documents that were here before the import at hand
    QList<DocumentId> m_offered;
};

} // namespace shipworthy::ui
