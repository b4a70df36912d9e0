#pragma once

#include "items/roadmapfilter.h"
#include "items/roadmapplan.h"
#include "pages/page.h"

class QButtonGroup;
class QGridLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace shipworthy {
class RoadmapModel;
}

namespace shipworthy::ui {

class RoadmapForecast;
class RoadmapTile;
class RoadmapView;
struct RoadmapMove;

/// Are we late, what waits for what, when is it done? Phases and tasks of the documents' plans over time.
class RoadmapPage : public Page {
    Q_OBJECT
public:
    explicit RoadmapPage(Workspace &workspace, QWidget *parent = nullptr);

    void setScope(Scope scope) override;
    void focusFilter() override;
    bool showItem(ItemId item) override;
    [[nodiscard]] Spot spot() const override;
    void returnTo(const Spot &spot) override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return m_actions; }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpActions();
    void setUpWidgets();
    QWidget *makeControls();
    QWidget *makeNothingThere();
    void setUpConnections();

    void refreshSoon();
    void refresh();
    void showStart();
    void showTiles();
    void showConflicts();
    void showWhichPart();
    void askForStart();
    void askForStart(SystemId system);
    void applyFilter();
    void openTask(const RoadmapRow &row);
    void openSource(const RoadmapRow &row);
    void tickSelected();
    void moveTasks(const QList<RoadmapMove> &moves);
    void putBackSelected();
    void askForPrerequisites();
    void addIssuesTo(QMenu &menu);
    [[nodiscard]] QList<Contradiction> contradictionsInScope() const;
    [[nodiscard]] QString systemName(SystemId system) const;

    Scope m_scope;
    bool m_stale = true;
    QList<Contradiction> m_conflicts; ///< of the plan
    RoadmapModel *m_model;
    RoadmapFilter *m_filter;

    QAction *m_today;
    QAction *m_dependencies;
    QAction *m_onlyOpen;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_link;
    QAction *m_putBack;
    QList<QAction *> m_zooms;
    QList<QAction *> m_actions;

    QGridLayout *m_head;
    QPushButton *m_start;
    QWidget *m_controls;
    QLineEdit *m_search;
    RoadmapTile *m_lateTile;
    RoadmapTile *m_conflictTile;
    RoadmapTile *m_startTile;
    RoadmapTile *m_forecastTile;
    RoadmapForecast *m_forecast;
    QStackedWidget *m_parts; ///< the plan, no match, no plan
    RoadmapView *m_view;
    QLabel *m_nothing;
    QPushButton *m_showAll;
};

} // namespace shipworthy::ui
