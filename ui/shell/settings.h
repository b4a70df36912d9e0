#pragma once

#include "pages/page.h"
#include "print/scorecardexport.h"

#include <QByteArray>
#include <QKeySequence>
#include <QStringList>
#include <optional>

namespace shipworthy::ui {

/// What the program remembers between starts, apart from the workspace itself. Every getter reads, every setter writes;
/// unknown or damaged values read as the default.
namespace settings {

[[nodiscard]] QString colorScheme(); ///< "system", "light" or "dark"
void setColorScheme(const QString &scheme);
[[nodiscard]] QString author(); ///< empty: the user's own name
void setAuthor(const QString &author);
[[nodiscard]] PaperSize paper(); ///< A4, or Letter where the locale measures in inches
void setPaper(PaperSize paper);

[[nodiscard]] bool notifiesChecks(); ///< the desktop is told when a live check changes; on at first
void setNotifiesChecks(bool notifies);

[[nodiscard]] QString lastWorkspace(); ///< empty at the first start
void setLastWorkspace(const QString &path);
/// Workspaces opened before, newest first, at most eight; ones whose file is gone are left out.
[[nodiscard]] QStringList recentWorkspaces();
void addRecentWorkspace(const QString &path);

/// Ids of the actions chosen in the command palette, newest first, at most twelve.
[[nodiscard]] QStringList recentActions();
void addRecentAction(const QString &id);

/// The keys that people gave to an action; nullopt: its own. An empty list: none.
[[nodiscard]] std::optional<QList<QKeySequence>> shortcuts(const QString &id);
[[nodiscard]] QStringList changedShortcuts(); ///< ids of the actions that have such keys
void setShortcuts(const QString &id, const std::optional<QList<QKeySequence>> &keys);
void forgetShortcuts();

[[nodiscard]] QString folder(const QString &purpose); ///< "import", "export" or "workspace"; the home folder at first
void setFolder(const QString &purpose, const QString &path);

[[nodiscard]] QByteArray windowGeometry();
void setWindowGeometry(const QByteArray &geometry);
[[nodiscard]] PageId page();
void setPage(PageId page);
[[nodiscard]] Scope scopeIn(const QString &workspacePath); ///< only for the workspace it was last set for
void setScopeIn(const QString &workspacePath, Scope scope);
[[nodiscard]] bool sidebarShown();
void setSidebarShown(bool shown);
[[nodiscard]] QByteArray pageLayout(PageId page);
void setPageLayout(PageId page, const QByteArray &layout);
[[nodiscard]] QByteArray reimportLayout();
void setReimportLayout(const QByteArray &layout);

} // namespace settings

} // namespace shipworthy::ui
