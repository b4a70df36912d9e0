#include "pages/checklistspage.h"

namespace shipworthy::ui {

ChecklistsPage::ChecklistsPage(Workspace &workspace, QWidget *parent) : Page(workspace, parent) {}

void ChecklistsPage::setScope(Scope) {}

} // namespace shipworthy::ui
