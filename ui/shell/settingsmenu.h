#pragma once

#include <QObject>

class QWidget;

namespace shipworthy::ui {

struct Actions;
class WorkspaceSession;

/// What the Settings menu does: colours, language, paper, and the name that the history uses.
class SettingsMenu : public QObject {
    Q_OBJECT
public:
    SettingsMenu(const Actions &actions, WorkspaceSession &session, QWidget *window);

signals:
    void languageChosen(const QString &name); ///< spoken from the next start on

private:
    void askForAuthor();

    WorkspaceSession &m_session;
    QWidget *m_window;
};

} // namespace shipworthy::ui
