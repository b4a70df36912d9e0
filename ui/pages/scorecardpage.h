#pragma once

#include "charts/scorechartdata.h"
#include "items/scorecardsheet.h"
#include "pages/page.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace shipworthy {
class ScorecardControlsModel;
class ScorecardModel;
class ScorecardRaisersModel;
} // namespace shipworthy

namespace shipworthy::ui {

class ChartKey;
class ScorecardCard;
class ScorecardHead;
class ScorecardStatedPanel;
class ScorecardTable;
class ScorecardTiles;
class ScorecardTrend;
class ShapeChart;
class TargetsChart;

/// How far from the target, on what evidence, what helps most? The scorecard of one system; with all systems in scope,
/// of the one chosen in its head.
class ScorecardPage : public Page {
    Q_OBJECT
public:
    explicit ScorecardPage(Workspace &workspace, QWidget *parent = nullptr);

    void setScope(Scope scope) override;
    void focusMain() override; ///< the categories
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpWidgets();
    void setUpHead();
    void setUpTables();
    [[nodiscard]] QWidget *withTwin(QStackedWidget *&stack, QWidget *chart, const QString &name,
                                    const QList<int> &columns);
    void setUpConnections();

    void refreshSoon();
    void refresh();
    void refreshSystems();
    void refreshSheets(const QList<ScorecardSheet> &sheets);
    void showSheet(const ScorecardSheet &sheet);
    void showHead(SystemId system, const QList<ScorecardSheet> &sheets);
    void showControls(const ScorecardQuestion &question);
    void showNothing(const QString &sentence);
    void showAsTable(bool asTable);
    void arrange();
    void openCategory(const QModelIndex &index);
    void openLine(const QModelIndex &index);
    void openControl(const QModelIndex &index);
    [[nodiscard]] SystemId shownSystem() const;
    [[nodiscard]] QString whyText(const Readiness &readiness, const ScorecardSheet &sheet) const;
    [[nodiscard]] QString claimedText(SystemId system, const Readiness &readiness) const;

    Scope m_scope;
    bool m_stale = true;
    bool m_narrow = false;
    ScorecardModel *m_model;
    ScorecardRaisersModel *m_raisersModel;
    ScorecardControlsModel *m_controlsModel;

    QAction *m_asTable;
    QComboBox *m_systems;
    QComboBox *m_sheets;
    ScorecardHead *m_head;
    QStackedWidget *m_parts;
    QLabel *m_nothing;
    QLabel *m_noScorecard;
    QScrollArea *m_scroll;
    QGridLayout *m_grid;
    ScorecardTable *m_categories;
    ScorecardTable *m_raisers;
    ScorecardTiles *m_controls;
    ScorecardStatedPanel *m_stated;
    ScorecardTrend *m_trend;
    ShapeChart *m_shape;
    TargetsChart *m_targets;
    ChartKey *m_bandsKey;
    ChartKey *m_shapeKey;
    ChartKey *m_targetsKey;
    QStackedWidget *m_shapeStack = nullptr;
    QStackedWidget *m_targetsStack = nullptr;
    QList<ScorecardTable *> m_twins;
    ScorecardCard *m_categoriesCard = nullptr;
    ScorecardCard *m_shapeCard = nullptr;
    ScorecardCard *m_targetsCard = nullptr;
    ScorecardCard *m_raisersCard = nullptr;
    ScorecardCard *m_trendCard = nullptr;
    ScorecardCard *m_controlsCard = nullptr;
    ScorecardCard *m_statedCard = nullptr;
};

} // namespace shipworthy::ui
