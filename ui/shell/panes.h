#pragma once

#include <QList>

class QWidget;

namespace shipworthy::ui {

/// The parts of \a root that F6 walks through: every shown list, table, text or scroll area that takes the keyboard and
/// lies in no other one; \a root's first focusable child where it has none.
[[nodiscard]] QList<QWidget *> panesOf(const QWidget &root);

/// Gives the keyboard to the pane after the one that has it; from a widget in no pane, to the next one in Tab order.
void focusNextOf(const QList<QWidget *> &panes);

} // namespace shipworthy::ui
