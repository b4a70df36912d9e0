#pragma once

#include <QAction>
#include <QList>

class QWidget;

namespace shipworthy::ui {

/// What can be done on Endpoints, with words, icons and keys. Nothing happens before the page connects them.
struct EndpointsActions {
    explicit EndpointsActions(QWidget &page);

    QAction *addCheck, *addAddress, *suggest, *importChecks, *exportChecks;
    QAction *runAll, *run, *edit, *pause, *remove, *watch;

    [[nodiscard]] QList<QAction *> all() const;
    [[nodiscard]] QList<QAction *> ofRow() const; ///< for the context menu
};

} // namespace shipworthy::ui
