#include "shell/filemenu.h"

#include "shell/actions.h"
#include "shell/filechooser.h"
#include "shell/settings.h"
#include "shell/workspacesession.h"

#include <QFileInfo>
#include <QMenu>

namespace shipworthy::ui {

FileMenu::FileMenu(const Actions &actions, const Menus &menus, WorkspaceSession &session, QWidget *window)
    : QObject(window)
    , m_menus(menus)
    , m_session(session)
    , m_window(window)
{
    const auto wanted = [this](const QStringList &paths) { emit importRequested(paths); };
    connect(actions.newWorkspace, &QAction::triggered, this, &FileMenu::create);
    connect(actions.openWorkspace, &QAction::triggered, this,
            [this] { chooseWorkspaceToOpen(m_window, [this](const QString &path) { open(path); }); });
    connect(actions.saveAs, &QAction::triggered, this, &FileMenu::saveAs);
    connect(actions.importFiles, &QAction::triggered, this, [this, wanted] { chooseImportFiles(m_window, wanted); });
    connect(actions.importFolder, &QAction::triggered, this, [this, wanted] { chooseImportFolder(m_window, wanted); });
    connect(actions.quit, &QAction::triggered, m_window, &QWidget::close);
    connect(m_menus.recent, &QMenu::aboutToShow, this, &FileMenu::fillRecent);
}

void FileMenu::open(const QString &path)
{
    m_session.request(path);
}

void FileMenu::create()
{
    chooseWorkspaceToWrite(m_window, tr("New workspace"), {}, [this](const QString &path) {
        if (const auto created = m_session.create(path); !created)
            emit failed(created.error());
    });
}

void FileMenu::saveAs()
{
    chooseWorkspaceToWrite(m_window, tr("Save the workspace as"), m_session.workspace()->name(),
                           [this](const QString &path) {
                               if (const auto saved = m_session.workspace()->saveAs(path); !saved)
                                   emit failed(saved.error());
                           });
}

void FileMenu::fillRecent()
{
    m_menus.recent->clear();
    for (const QString &path : settings::recentWorkspaces()) {
        QAction *action = m_menus.recent->addAction(QFileInfo(path).completeBaseName());
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    if (m_menus.recent->isEmpty())
        m_menus.recent->addAction(tr("None yet"))->setEnabled(false);
}

} // namespace shipworthy::ui
