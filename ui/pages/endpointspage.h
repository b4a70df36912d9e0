#pragma once

#include "items/endpointsmodel.h"
#include "pages/page.h"

#include <array>
#include <chrono>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace shipworthy {
class EndpointProbe;
}

namespace shipworthy::ui {

class EndpointAddPanel;
class EndpointDetail;
class EndpointsView;
class EndpointSign;
class EndpointWatch;

/// The live endpoints of the systems: what fails now, since when, and why. Asks only when the user says so; an interval
/// remembered from an earlier start counts from the first asking on.
class EndpointsPage : public Page {
    Q_OBJECT
public:
    EndpointsPage(Workspace &workspace, EndpointProbe &probe, QWidget *parent = nullptr);

    void setScope(Scope scope) override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpActions();
    void setUpWidgets();
    void setUpConnections();
    QWidget *makeToolBar();
    QWidget *makeEmptyState();
    QToolButton *makeIntervalButton();
    QAction *makeAction(const QString &name, const QString &text, const QString &iconName, const QKeySequence &key);

    void refresh();
    void refreshRow(EndpointId endpoint);
    void showCounts();
    void showCurrent();
    void chooseInterval(std::chrono::seconds interval);
    void startInterval();
    void openAddPanel();
    void closeAddPanel();
    void add(const QString &system, const QList<NewEndpoint> &endpoints, bool askNow);
    void askAll();
    void askCurrent();
    void removeCurrent();
    [[nodiscard]] Result<SystemId> systemNamed(const QString &name);

    EndpointProbe &m_probe;
    EndpointsModel m_model;
    EndpointWatch *m_watch;
    Scope m_scope;
    std::chrono::seconds m_interval{0}; ///< chosen; in force once the user asked anything

    QAction *m_addAction = nullptr;
    QAction *m_askAll = nullptr;
    QAction *m_ask = nullptr;
    QAction *m_remove = nullptr;
    std::array<EndpointSign *, 5> m_counts{};
    QToolButton *m_intervalButton = nullptr;
    QList<QToolButton *> m_toolButtons; ///< lose their words where the page is narrow
    EndpointAddPanel *m_addPanel = nullptr;
    EndpointsView *m_view = nullptr;
    EndpointDetail *m_detail = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace shipworthy::ui
