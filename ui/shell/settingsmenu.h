#pragma once

#include <QObject>

class QWidget;

namespace shipworthy::ui {

struct Actions;
class WorkspaceSession;

/// What the Settings menu does: colours, paper, and the name that the history uses.
class SettingsMenu : public QObject {
    Q_OBJECT
public:
    SettingsMenu(const Actions &actions, WorkspaceSession &session, QWidget *window);

private:
    void askForAuthor();

    WorkspaceSession &m_session;
    QWidget *m_window;
};

} // namespace shipworthy::ui
