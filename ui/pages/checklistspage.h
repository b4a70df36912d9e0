#pragma once

#include "pages/page.h"

namespace shipworthy::ui {

class ChecklistsPage : public Page {
    Q_OBJECT
public:
    explicit ChecklistsPage(Workspace &workspace, QWidget *parent = nullptr);
    void setScope(Scope scope) override;
};

} // namespace shipworthy::ui
