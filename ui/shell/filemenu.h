#pragma once

#include "base/result.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace shipworthy::ui {

struct Actions;
struct Menus;
class WorkspaceSession;

/// What the File menu does with workspaces: new, open, recent, save as. Importing it only asks for.
class FileMenu : public QObject {
    Q_OBJECT
public:
    FileMenu(const Actions &actions, const Menus &menus, WorkspaceSession &session, QWidget *window);

    void open(const QString &path);

signals:
    void importRequested(const QStringList &paths);
    void failed(const shipworthy::Error &error);

private:
    void create();
    void saveAs();
    void fillRecent();

    const Menus &m_menus;
    WorkspaceSession &m_session;
    QWidget *m_window;
};

} // namespace shipworthy::ui
