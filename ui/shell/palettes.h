#pragma once

#include <QObject>

class QMainWindow;

namespace shipworthy {
class Workspace;
}

namespace shipworthy::ui {

struct Actions;
class ActionSource;
class PageStack;
class PalettePopup;
class QuickOpenSource;

/// Find Action and Quick Open, over the window.
class Palettes : public QObject {
    Q_OBJECT
public:
    Palettes(const Actions &actions, PageStack &pages, QMainWindow *window);

    void open(Workspace &workspace);
    void close(); ///< before the workspace goes

private:
    PageStack &m_pages;
    PalettePopup *m_popup;
    ActionSource *m_actions;
    QuickOpenSource *m_places;
};

} // namespace shipworthy::ui
