#include "shell/sourcefiles.h"

#include "shell/importcontroller.h"
#include "workspace/documentwatch.h"
#include "workspace/workspacesettings.h"

#include <QAction>
#include <QMenu>

namespace shipworthy::ui {

SourceFiles::SourceFiles(QMenu &settings, ImportController &imports, QObject *parent)
    : QObject(parent)
    , m_imports(imports)
{
    QMenu *menu = settings.addMenu(tr("Source &Files"));
    menu->setToolTipsVisible(true);
    addSetting(*menu, workspacesettings::watchFiles, QStringLiteral("watchFiles"), tr("&Watch Imported Files"),
               tr("Import a file again when it changes; questions wait until you answer them"));
    addSetting(*menu, workspacesettings::writeTicks, QStringLiteral("writeTicks"), tr("Write &Ticks into Them"),
               tr("A tick changes “[ ]” to “[x]” in the Markdown file, and nothing else"));
    addSetting(*menu, workspacesettings::writeResolutions, QStringLiteral("writeResolutions"),
               tr("Add &Resolution Lines to Them"),
               tr("What is resolved gets a line in its file: the day, your name and what was seen"));
}

SourceFiles::~SourceFiles() = default;

QAction *SourceFiles::addSetting(QMenu &menu, const QString &name, const QString &objectName, const QString &text,
                                 const QString &tip)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(objectName);
    action->setData(name);
    action->setCheckable(true);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    m_actions.append(action);
    connect(action, &QAction::triggered, this, [this, action](bool on) {
        const auto set = m_workspace->setSetting(action->data().toString(), on ? workspacesettings::on : QString());
        if (!set) {
            action->setChecked(!on);
            emit failed(set.error().what, set.error().cause);
        } else if (action->data().toString() == workspacesettings::watchFiles) {
            m_watch->setOn(on);
        }
    });
    return action;
}

void SourceFiles::open(Workspace &workspace)
{
    m_workspace = &workspace;
    m_watch = std::make_unique<DocumentWatch>(workspace);
    connect(m_watch.get(), &DocumentWatch::changed, this, [this](const QStringList &paths) {
        m_imports.start(*m_workspace, paths, {}, ImportController::Cause::FileChanged);
    });
    for (QAction *action : std::as_const(m_actions)) {
        action->setChecked(workspace.setting(action->data().toString()) == workspacesettings::on);
        action->setEnabled(!workspace.isReadOnly());
    }
    connect(&workspace, &Workspace::writeBackRefused, this,
            [this](const Error &error) { emit failed(error.what, error.cause); });
    m_watch->setOn(!workspace.isReadOnly() &&
                   workspace.setting(workspacesettings::watchFiles) == workspacesettings::on);
}

void SourceFiles::close()
{
    m_watch.reset();
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = nullptr;
}

} // namespace shipworthy::ui
