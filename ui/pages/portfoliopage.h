#pragma once

#include "items/systemsummary.h"
#include "pages/page.h"

#include <QHash>
#include <QTimer>

class QComboBox;
class QScrollArea;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace shipworthy {
class PortfolioModel;
}

namespace shipworthy::ui {

class PortfolioDuePanel;
class PortfolioFlow;
class PortfolioTally;
class SystemCard;

/// May we ship, which system holds us back, what comes next? A card a system, the due list as last cell, and the same
/// systems as a table.
class PortfolioPage : public Page {
    Q_OBJECT
public:
    explicit PortfolioPage(Workspace &workspace, QWidget *parent = nullptr);

    void setScope(Scope scope) override;
    void focusMain() override; ///< the first card, or the table
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
    QWidget *makeTable();
    QToolButton *makeToggle(const QString &iconName, const QString &text, const QString &objectName);

    void refreshSoon();
    void refresh();
    void refreshCards();
    void refreshDue();
    [[nodiscard]] QList<SystemSummary> summaries() const;
    [[nodiscard]] SystemCard *cardFor(SystemId system);
    void showTable(bool table);
    void openSystem(SystemId system);
    void openFindings(SystemId system, const QString &query);
    void showMenu(SystemId system, const QPoint &at);
    void askForName(SystemId system);
    void askForPlanStart(SystemId system);

    PortfolioModel *m_model;
    QSortFilterProxyModel *m_sorted;
    PortfolioTally *m_tally = nullptr;
    QComboBox *m_order = nullptr;
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
};

} // namespace shipworthy::ui
