#pragma once

#include <QAction>
#include <QList>
#include <QPointer>
#include <QString>

class QMenuBar;

namespace shipworthy::ui {

/// Property of an action whose text changes with what it would do ("Undo Tick SEC-01"): its name in lists.
inline constexpr const char *plainNameProperty = "plainName";

/// An action as lists of actions show it.
struct ListedAction {
    QPointer<QAction> action;
    QString name;  ///< without mnemonic and ellipsis: "Export PDF"
    QString group; ///< the menus it is in ("File › Open Recent"), or the page that it belongs to
};

/// What the action is called where no mnemonic and no ellipsis belongs.
[[nodiscard]] QString nameOf(const QAction &action);
/// All its keys, as the desktop writes them; empty without any.
[[nodiscard]] QString keysOf(const QAction &action);

/// Every action of the menus that has a name in code, in their order. What menus are filled with when they open has
/// none.
[[nodiscard]] QList<QAction *> namedActions(const QMenuBar &bar);

/// Every action of the menus, once, in their order, then those of \a pageActions, which are named after \a page
/// wherever else they are. Menus that are filled when they open are filled first.
[[nodiscard]] QList<ListedAction> listedActions(const QMenuBar &bar, const QList<QAction *> &pageActions,
                                                const QString &page);

} // namespace shipworthy::ui
