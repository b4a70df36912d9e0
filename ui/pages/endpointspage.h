#pragma once

#include "pages/page.h"

namespace shipworthy {
class EndpointProbe;
}

namespace shipworthy::ui {

class EndpointsPage : public Page {
    Q_OBJECT
public:
    EndpointsPage(Workspace &workspace, EndpointProbe &probe, QWidget *parent = nullptr);
    void setScope(Scope scope) override;
};

} // namespace shipworthy::ui
