#pragma once

#include "pages/page.h"

namespace shipworthy::ui {

class PortfolioPage : public Page {
    Q_OBJECT
public:
    explicit PortfolioPage(Workspace &workspace, QWidget *parent = nullptr);
    void setScope(Scope scope) override;
};

} // namespace shipworthy::ui
