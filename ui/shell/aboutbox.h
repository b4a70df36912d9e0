#pragma once

class QWidget;

namespace shipworthy::ui {

/// Says what this program is; does not block.
void showAboutBox(QWidget *parent);

} // namespace shipworthy::ui
