#pragma once

#include "base/job.h"
#include "items/systemsummary.h"
#include "pages/page.h"
#include "workspace/replaywork.h"

#include <QHash>
#include <QTimer>

class QComboBox;
class QLabel;
class QScrollArea;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace shipworthy {
class PortfolioModel;
}

namespace shipworthy::ui {

class PortfolioCompare;
class PortfolioDuePanel;
class PortfolioFlow;
class PortfolioTally;
struct PortfolioAnswer;
struct PortfolioQuestion;
class SystemCard;

/// May we ship, which system holds us back, what comes next? A card a system, the due list as last cell, and the same
/// systems as a table.
class PortfolioPage : public Page {
    Q_OBJECT
public:
    explicit PortfolioPage(Workspace &workspace, QWidget *parent = nullptr);

    void setScope(Scope scope) override;
    void focusMain() override; ///< the first card, or the table
    [[nodiscard]] QList<QAction *> pageActions() const override { return {m_compareAction}; }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

signals:
    void exportRequested(shipworthy::SystemId system); ///< its PDF scorecard

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpWidgets();
    void setUpConnections();
    QWidget *makeHeader();
    QWidget *makeCards();
    QTableView *table();
    PortfolioCompare *comparison();
    [[nodiscard]] bool isComparing() const;
    QToolButton *makeToggle(const QString &iconName, const QString &text, const QString &objectName);

    void refreshSoon();
    void refresh();
    void showSummaries();
    void take(const PortfolioAnswer &answer, QDate today);
    void refreshCards();
    void readPast();
    [[nodiscard]] QLabel *headingFor(const QString &group);
    void togglePick(SystemId system);
    void showPicks();
    void compare(SystemId one, SystemId other);
    void refreshComparison();
    void leaveComparison();
    [[nodiscard]] PortfolioQuestion question() const;
    [[nodiscard]] SystemCard *cardFor(SystemId system);
    void showView(bool asTable);
    void showTable(bool asTable);
    void openSystem(SystemId system);
    void openFindings(SystemId system, const QString &query);
    void showMenu(SystemId system, const QPoint &at);
    void askForName(SystemId system);
    void askForPlanStart(SystemId system);

    PortfolioModel *m_model;
    QSortFilterProxyModel *m_sorted;
    PortfolioTally *m_tally = nullptr;
    QComboBox *m_order = nullptr;
    QComboBox *m_group = nullptr;
    QAction *m_compareAction = nullptr;
    PortfolioCompare *m_compare = nullptr;
    QToolButton *m_asCards = nullptr;
    QToolButton *m_asTable = nullptr;
    QStackedWidget *m_views = nullptr;
    QScrollArea *m_scroll = nullptr;
    PortfolioFlow *m_flow = nullptr;
    PortfolioDuePanel *m_due = nullptr;
    QTableView *m_table = nullptr;
    QHash<SystemId, SystemCard *> m_cards;
    Scope m_scope;
    QTimer m_soon; ///< one refresh for a burst of changes
    bool m_stale = true;
    QHash<QString, QLabel *> m_headings; ///< by group
    QList<SystemId> m_picked;            ///< at most two, in the order of picking
    std::pair<SystemId, SystemId> m_compared;
    std::optional<Replayed> m_past;         ///< of the last days; nothing while it was never read
    QHash<SystemId, QList<Event>> m_events; ///< the history behind it, by system
    bool m_isSumming = false;
    bool m_isSummaryOld = false; ///< since the running job began
    // Last: they stop before what they answer to goes.
    Job m_job;
    Job m_summing;
};

} // namespace shipworthy::ui
