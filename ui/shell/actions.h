#pragma once

#include <QAction>
#include <QList>

class QActionGroup;
class QMainWindow;
class QMenu;

namespace shipworthy::ui {

/// Every action of the shell, with its words, icon and keys. They do nothing until the main window connects them.
struct Actions {
    explicit Actions(QMainWindow &window);

    QAction *newWorkspace, *openWorkspace, *saveAs, *importFiles, *importFolder, *importAddress, *exportPdf, *quit;
    QAction *undo, *redo, *find;
    QAction *sidebar, *nextPane, *fullScreen, *standup;
    QList<QAction *> pages; ///< in the order of PageId
    QAction *back, *forward;
    QAction *allSystems, *nextSystem, *previousSystem;
    QAction *runChecks;
    QAction *quickOpen, *findAction;
    QAction *systemScheme, *lightScheme, *darkScheme;
    QList<QAction *> languages; ///< their data is the code; the first one's is empty: as the desktop
    QAction *paperA4, *paperLetter;
    QAction *notifyChecks;
    QAction *author;
    QAction *keys, *about;
};

/// The menus, in the design's order. The two that grow with the page and with use are handed back.
struct Menus {
    QMenu *file;
    QMenu *recent;
    QMenu *edit;
    QMenu *checks;
    QMenu *settings;
};
[[nodiscard]] Menus buildMenus(QMainWindow &window, const Actions &actions);

} // namespace shipworthy::ui
