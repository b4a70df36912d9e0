#pragma once

#include "pages/page.h"

class QLabel;
class QListView;

namespace shipworthy {
class EndpointProbe;
}

namespace shipworthy::ui {

class SidebarDelegate;
class SidebarModel;

/// What is shown over which of it: pages above systems. Choosing emits; the shell decides and tells back.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Fills both lists from the workspace. Keeps what is current.
    void refresh(const Workspace &workspace, const EndpointProbe &probe, Scope scope);
    void setCurrent(PageId page, Scope scope); ///< without emitting
    void setCompact(bool compact);             ///< icons with tooltips only
    [[nodiscard]] bool isCompact() const { return m_isCompact; }

signals:
    void pageChosen(shipworthy::ui::PageId page);
    void scopeChosen(shipworthy::SystemId scope);
    void leaveRequested(); ///< Enter: into the page shown

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpWidgets();
    void setUpConnections();
    QListView *makeList(SidebarModel *model, const QString &name, const QString &objectName);
    void select(QListView *view, SidebarModel *model, qint64 id);

    SidebarModel *m_pages;
    SidebarModel *m_systems;
    SidebarDelegate *m_delegate;
    QListView *m_pageView = nullptr;
    QListView *m_systemView = nullptr;
    QLabel *m_caption = nullptr;
    QLabel *m_hint = nullptr;
    PageId m_page = PageId::Portfolio;
    Scope m_scope;
    bool m_isCompact = false;
    bool m_isTelling = false;
};

} // namespace shipworthy::ui
