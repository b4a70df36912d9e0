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
    [[nodiscard]] QList<QAction *> ofRow() const;  ///< what is done with rows: keys of the list and its detail only
    [[nodiscard]] QList<QAction *> ofPage() const; ///< the others: keys of the whole page
};

} // namespace shipworthy::ui
