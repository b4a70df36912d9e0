#include "shell/keysettings.h"

#include "shell/actionlist.h"
#include "shell/keysdialog.h"
#include "shell/pagecounts.h"
#include "shell/pagestack.h"
#include "shell/shortcuts.h"

#include <QMainWindow>
#include <QMenuBar>

namespace shipworthy::ui {

KeySettings::KeySettings(PageStack &pages, QMainWindow *window)
    : QObject(window)
    , m_pages(pages)
    , m_window(window)
    , m_shortcuts(new Shortcuts(this))
{
    m_shortcuts->adopt({}, tr("Everywhere"), namedActions(*window->menuBar()));
    connect(&pages, &PageStack::pageMade, this, [this](PageId page) { adoptPage(int(page)); });
    m_builds.setInterval(0);
    connect(&m_builds, &QTimer::timeout, this, &KeySettings::buildNextPage);
}

void KeySettings::adoptPage(int page)
{
    const auto id = PageId(page);
    m_shortcuts->adopt(iconNameOf(id), titleOf(id), m_pages.page(id).pageActions());
}

void KeySettings::show()
{
    if (m_dialog)
        return;
    m_dialog = new KeysDialog(*m_shortcuts, m_window);
    m_dialog->open();
    m_nextPage = 0;
    m_builds.start();
}

void KeySettings::buildNextPage()
{
    // One at a time: the dialog is there at once and its list grows.
    if (!m_dialog || !m_pages.isOpen() || m_nextPage == int(pageIds.size())) {
        m_builds.stop();
        return;
    }
    (void)m_pages.page(pageIds[std::size_t(m_nextPage++)]);
}

} // namespace shipworthy::ui
