#pragma once

#include "items/revisionmodel.h"
#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTreeView;

namespace shipworthy::ui {

class ReimportDetail;

/// What an import would do, before it is done: what is new, changed, no longer stated or no longer proven, and the
/// questions that only a person can answer. Apply (Ctrl+Return) and Cancel (Esc) are signals; nothing is stored here.
class ReimportPanel : public QWidget {
    Q_OBJECT
public:
    explicit ReimportPanel(QWidget *parent = nullptr);

    /// Begins with no choices made. \a workspace must outlive what is shown.
    void open(Workspace &workspace, const QList<ReadDocument> &documents);
    void close(); ///< forgets both
    [[nodiscard]] bool isOpen() const { return m_workspace != nullptr; }
    [[nodiscard]] const QList<ReadDocument> &documents() const { return m_documents; }
    [[nodiscard]] const ImportChoices &choices() const { return m_choices; }
    void focusMain();
    [[nodiscard]] QByteArray saveLayout() const; ///< how its room is shared out
    void restoreLayout(const QByteArray &layout);

signals:
    void applied();
    void cancelled();
    void failed(const shipworthy::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpWidgets();
    void setUpConnections();
    void refresh(); ///< asks the workspace anew: it may have changed meanwhile
    void showSummary();
    void showCurrent();
    void fillVersions(const DocumentRevision &document);
    void answer(qsizetype now, ItemId item);
    void answerRestAsNew();
    void apply();

    Workspace *m_workspace = nullptr;
    QList<ReadDocument> m_documents;
    ImportChoices m_choices;
    ImportPreview m_preview;
    RevisionModel m_model;
    QByteArray m_layout; ///< to be taken on by the widgets
    // Made when it is opened first.
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_versionLabel = nullptr;
    QComboBox *m_version = nullptr;
    QSplitter *m_splitter = nullptr;
    QTreeView *m_tree = nullptr;
    ReimportDetail *m_detail = nullptr;
    QLabel *m_left = nullptr;
    QPushButton *m_restNew = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace shipworthy::ui
