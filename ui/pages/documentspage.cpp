#include "pages/documentspage.h"

namespace shipworthy::ui {

DocumentsPage::DocumentsPage(Workspace &workspace, QWidget *parent) : Page(workspace, parent) {}

void DocumentsPage::setScope(Scope) {}

} // namespace shipworthy::ui
