#pragma once

#include "domain/audit.h"
#include "items/endpointsuggestions.h"
#include "workspace/workspace.h"

#include <QFrame>

class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;
class QTreeWidget;
class QTreeWidgetItem;

namespace shipworthy::ui {

/// Asks for a system and a base URL and offers the paths that its documents name. Sends and stores nothing: emits what
/// the user wants.
class EndpointAddPanel : public QFrame {
    Q_OBJECT
public:
    explicit EndpointAddPanel(QWidget *parent = nullptr);

    /// Opens for \a system; 0: the first one. \a state must outlive the panel's being open.
    void open(const WorkspaceState &state, SystemId system);

signals:
    /// \a system is the name chosen or typed: one of the workspace's, or a new one.
    void added(const QString &system, const QList<shipworthy::NewEndpoint> &endpoints, bool askNow);
    void closed();
    void linesRequested(shipworthy::DocumentId document, shipworthy::LineRange lines);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpWidgets();
    void setUpConnections();
    [[nodiscard]] SystemId chosenSystem() const;
    void showSuggestions();
    void check();
    void accept(bool askNow);
    void say(const QString &text, bool isError);
    [[nodiscard]] QList<NewEndpoint> chosen(const QUrl &base) const;

    const WorkspaceState *m_state = nullptr;
    QList<EndpointSuggestion> m_suggestions;
    QComboBox *m_system = nullptr;
    QLineEdit *m_base = nullptr;
    QStringListModel *m_bases = nullptr;
    QLabel *m_message = nullptr;
    QTreeWidget *m_paths = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_addAndAsk = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace shipworthy::ui
