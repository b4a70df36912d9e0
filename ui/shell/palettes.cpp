#include "shell/palettes.h"

#include "shell/actions.h"
#include "shell/actionsource.h"
#include "shell/pagecounts.h"
#include "shell/pagestack.h"
#include "shell/palettepopup.h"
#include "shell/quickopensource.h"

#include <QMainWindow>
#include <QMenuBar>

namespace shipworthy::ui {

Palettes::Palettes(const Actions &actions, PageStack &pages, QMainWindow *window)
    : QObject(window)
    , m_window(*window)
    , m_pages(pages)
    , m_actions(new ActionSource(
          [this, window, itself = actions.findAction] {
              const Page *page = m_pages.currentPage();
              QList<ListedAction> listed = listedActions(
                  *window->menuBar(), page ? page->pageActions() : QList<QAction *>{}, titleOf(m_pages.current()));
              listed.removeIf([itself](const ListedAction &action) { return action.action == itself; });
              return listed;
          },
          this))
    , m_places(new QuickOpenSource(this))
{
    connect(actions.findAction, &QAction::triggered, this, [this] { popup().toggle(*m_actions); });
    connect(actions.quickOpen, &QAction::triggered, this, [this] { popup().toggle(*m_places); });
    connect(m_places, &QuickOpenSource::systemRequested, &m_pages, &PageStack::showSystem);
    connect(m_places, &QuickOpenSource::itemRequested, &m_pages, &PageStack::showItem);
    connect(m_places, &QuickOpenSource::documentRequested, &m_pages, [this](DocumentId document) {
        m_pages.showLines(document, {1, 1});
    });
}

void Palettes::open(Workspace &workspace)
{
    m_places->open(workspace);
}

void Palettes::close()
{
    if (m_popup)
        m_popup->dismiss();
    m_places->close();
}

PalettePopup &Palettes::popup()
{
    if (!m_popup)
        m_popup = new PalettePopup(&m_window);
    return *m_popup;
}

} // namespace shipworthy::ui
