#include "pages/historypage.h"

namespace shipworthy::ui {

HistoryPage::HistoryPage(Workspace &workspace, QWidget *parent) : Page(workspace, parent) {}

void HistoryPage::setScope(Scope) {}

} // namespace shipworthy::ui
