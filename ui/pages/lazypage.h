#pragma once

#include "pages/page.h"

namespace shipworthy::ui {

/// A page that reads its rows only when somebody looks: what changes meanwhile is read when it is next shown.
class LazyPage : public Page {
    Q_OBJECT
public:
    using Page::Page;

    void setScope(Scope scope) override;

protected:
    [[nodiscard]] Scope scope() const { return m_scope; }
    void refresh();              ///< now, or when it is next shown
    void readWhereStale();       ///< for whoever needs the rows before they are shown
    virtual void readRows() = 0; ///< of scope()
    void showEvent(QShowEvent *event) override;

private:
    Scope m_scope;
    bool m_isStale = true;
};

} // namespace shipworthy::ui
