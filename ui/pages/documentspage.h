#pragma once

#include "pages/page.h"

namespace shipworthy::ui {

class DocumentsPage : public Page {
    Q_OBJECT
public:
    explicit DocumentsPage(Workspace &workspace, QWidget *parent = nullptr);
    void setScope(Scope scope) override;
};

} // namespace shipworthy::ui
