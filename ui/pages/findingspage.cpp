#include "pages/findingspage.h"

namespace shipworthy::ui {

FindingsPage::FindingsPage(Workspace &workspace, QWidget *parent) : Page(workspace, parent) {}

void FindingsPage::setScope(Scope) {}

} // namespace shipworthy::ui
