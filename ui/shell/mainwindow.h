#pragma once

#include "pages/page.h"
#include "shell/actions.h"

#include <QMainWindow>
#include <QTimer>

class QToolBar;

namespace shipworthy {
class EndpointProbe;
}

namespace shipworthy::ui {

class AddressImports;
class ColumnQuestions;
class FileMenu;
class ImportController;
class KeySettings;
class LiveChecks;
class LongEdits;
class MessageBar;
class Openings;
class PageStack;
class Palettes;
class ReimportPanel;
class ReimportReview;
class ScorecardExporter;
class Sidebar;
class SourceFiles;
class Standups;
class StartPage;
class StatusLine;
class SystemQuestions;
class WorkspaceSession;

/// The window: builds pages, menus and toolbar, and routes between them. Nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// \a session and \a probe must outlive the window.
    MainWindow(WorkspaceSession &session, EndpointProbe &probe, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the workspaces among \a paths (the last one stays), imports the rest, and asks about addresses; the same
    /// as dropping them.
    void take(const QStringList &paths);
    void openSample();
    /// Says what went wrong, in the message bar.
    void report(const Error &error);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpWidgets();
    void setUpToolBar();
    void setUpConnections();
    void connectEditActions();
    void connectViewActions();
    void connectPages();
    void connectStartPage(StartPage &start);

    void enter(); ///< the session's new workspace
    void leave(); ///< the one that is about to close
    void refresh();
    void refreshUndo();
    void sayRowsLeft(int count); ///< of the findings that the latest step changed
    void refreshStatus();
    void import(const QStringList &paths);
    void importChecks(const QString &path);
    void showPageActions();
    void setScope(Scope scope);
    void stepScope(int step);
    void focusNextPane();

    WorkspaceSession &m_session;
    EndpointProbe &m_probe;
    Actions m_actions;
    Menus m_menus;
    MessageBar *m_messages;
    LiveChecks *m_checks;
    LongEdits *m_longEdits;
    Openings *m_openings;
    Sidebar *m_sidebar;
    PageStack *m_pages;
    ImportController *m_imports;
    AddressImports *m_addresses;
    ColumnQuestions *m_columns;
    SystemQuestions *m_systems;
    ReimportPanel *m_reimport;
    ReimportReview *m_review;
    SourceFiles *m_sources;
    Standups *m_standups;
    ScorecardExporter *m_exporter;
    FileMenu *m_files;
    Palettes *m_palettes;
    KeySettings *m_keys;
    QToolBar *m_toolBar = nullptr;
    StatusLine *m_status = nullptr;
    QList<QAction *> m_pageActions;
    QTimer m_refreshSoon; ///< one refresh for a burst of changes
};

} // namespace shipworthy::ui
