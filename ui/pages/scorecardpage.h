#pragma once

#include "pages/page.h"

namespace shipworthy::ui {

class ScorecardPage : public Page {
    Q_OBJECT
public:
    explicit ScorecardPage(Workspace &workspace, QWidget *parent = nullptr);
    void setScope(Scope scope) override;
};

} // namespace shipworthy::ui
