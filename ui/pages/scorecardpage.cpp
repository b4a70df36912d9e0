#include "pages/scorecardpage.h"

namespace shipworthy::ui {

ScorecardPage::ScorecardPage(Workspace &workspace, QWidget *parent) : Page(workspace, parent) {}

void ScorecardPage::setScope(Scope) {}

} // namespace shipworthy::ui
