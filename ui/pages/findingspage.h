#pragma once

#include "pages/page.h"

namespace shipworthy::ui {

class FindingsPage : public Page {
    Q_OBJECT
public:
    explicit FindingsPage(Workspace &workspace, QWidget *parent = nullptr);
    void setScope(Scope scope) override;
};

} // namespace shipworthy::ui
