#include "pages/endpointspage.h"

namespace shipworthy::ui {

EndpointsPage::EndpointsPage(Workspace &workspace, EndpointProbe &, QWidget *parent) : Page(workspace, parent) {}

void EndpointsPage::setScope(Scope) {}

} // namespace shipworthy::ui
