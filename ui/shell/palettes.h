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
    [[nodiscard]] PalettePopup &popup();

    QMainWindow &m_window;
    PageStack &m_pages;
    PalettePopup *m_popup = nullptr; ///< made when it is first asked for: most starts do without
    ActionSource *m_actions;
    QuickOpenSource *m_places;
};

} // namespace shipworthy::ui
