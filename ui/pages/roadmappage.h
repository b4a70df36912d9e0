#pragma once

#include "pages/page.h"

namespace shipworthy::ui {

class RoadmapPage : public Page {
    Q_OBJECT
public:
    explicit RoadmapPage(Workspace &workspace, QWidget *parent = nullptr);
    void setScope(Scope scope) override;
};

} // namespace shipworthy::ui
