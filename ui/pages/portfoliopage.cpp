#include "pages/portfoliopage.h"

namespace shipworthy::ui {

PortfolioPage::PortfolioPage(Workspace &workspace, QWidget *parent) : Page(workspace, parent) {}

void PortfolioPage::setScope(Scope) {}

} // namespace shipworthy::ui
