#pragma once

#include "pages/page.h"

namespace shipworthy::ui {

class HistoryPage : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(Workspace &workspace, QWidget *parent = nullptr);
    void setScope(Scope scope) override;
};

} // namespace shipworthy::ui
