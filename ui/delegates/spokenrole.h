#pragma once

#include <QAccessible>

class QWidget;

namespace shipworthy::ui {

/// What a screen reader calls a widget of our own painting, which otherwise is none of the things it knows. Only for
/// plain widgets, and before anybody asked for their accessible interface.
void setSpokenRole(QWidget &widget, QAccessible::Role role);

} // namespace shipworthy::ui
