#include "pages/roadmappage.h"

namespace shipworthy::ui {

RoadmapPage::RoadmapPage(Workspace &workspace, QWidget *parent) : Page(workspace, parent) {}

void RoadmapPage::setScope(Scope) {}

} // namespace shipworthy::ui
