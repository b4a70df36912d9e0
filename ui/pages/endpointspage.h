#pragma once

#include "items/servicechecksfilter.h"
#include "items/servicechecksmodel.h"
#include "pages/endpointsactions.h"
#include "pages/page.h"

#include <chrono>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace shipworthy {
class CheckWatch;
class EndpointProbe;
} // namespace shipworthy

namespace shipworthy::ui {

class CheckBoard;
class CheckDetail;
class CheckEditPanel;
class CheckImport;
class CheckProposals;
class CheckSuggestionsPanel;
class EndpointAddPanel;
class EndpointDetail;
class EndpointWatch;
class EndpointsBar;
class EndpointsView;

/// The live services of the systems: which checks fail now, since when, and which claims they touch. Asks only when the
/// user says so: an interval that the workspace remembers is in force again once the user starts it.
class EndpointsPage : public Page {
    Q_OBJECT
public:
    EndpointsPage(Workspace &workspace, EndpointProbe &probe, CheckWatch &checks, QWidget *parent = nullptr);

    void setScope(Scope scope) override;
    void focusMain() override;
    void focusFilter() override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return m_actions.all(); }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] Spot spot() const override;
    void returnTo(const Spot &spot) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

    /// Selects a check, without a filter that would hide it; false where it is not within the scope.
    bool showCheck(CheckId check);
    /// Adds the checks of a file, as one step: those that name no system to the one that is looked at.
    void importFrom(const QString &path);

signals:
    void fileWritten(const QString &what, const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpWidgets();
    void setUpConnections();
    void connectActions();
    QWidget *makeEmptyState();
    QWidget *makeNoMatch();
    QWidget *makeList();

    void refresh();
    void refreshEndpoint(EndpointId endpoint);
    void refreshChecks(const QList<CheckId> &checks);
    void showCounts();
    void showCurrent();
    void showCurrentCheck(const WatchedCheck &row);
    void showStack();
    void showWatching();
    void watch(bool on);
    void chooseInterval(std::chrono::seconds interval);
    void setFilter(const QString &text);

    void openAddPanel();
    void closeAddPanel();
    void addEndpoints(const QString &system, const QList<NewEndpoint> &endpoints, bool askNow);
    void addCheck();
    void openEditPanel();
    void openSuggestions();
    void showSuggestionCount();
    void editCheck();
    void closeEditPanel(CheckId saved);
    void runAll();
    void runSelected();
    void pauseSelected();
    void removeSelected();
    void askForImport();
    void askForExport();
    void exportTo(const QString &path);

    [[nodiscard]] Result<SystemId> systemNamed(const QString &name);
    [[nodiscard]] SystemId systemAtHand() const; ///< of the scope, else of the current row, else the first; may be none
    [[nodiscard]] QList<CheckId> selectedChecks(bool withServices) const;
    [[nodiscard]] QList<EndpointId> selectedEndpoints(bool withServices) const;
    [[nodiscard]] QList<QModelIndex> selectedIndexes(bool withServices) const;

    EndpointProbe &m_probe;
    CheckWatch &m_checks;
    EndpointsActions m_actions;
    ServiceChecksModel m_model;
    ServiceChecksFilter m_filter;
    CheckBoard *m_board;
    CheckProposals *m_proposals;
    CheckImport *m_import;
    EndpointWatch *m_watch;
    Scope m_scope;
    std::chrono::seconds m_interval; ///< chosen; in force while watching
    bool m_isStale = false;          ///< something ran while nobody looked
    QString m_folder;                ///< where check files were last

    EndpointsBar *m_bar = nullptr;
    EndpointAddPanel *m_addPanel = nullptr;
    CheckEditPanel *m_editPanel = nullptr;
    CheckSuggestionsPanel *m_suggestions = nullptr;
    EndpointsView *m_view = nullptr;
    EndpointDetail *m_detail = nullptr;
    CheckDetail *m_checkDetail = nullptr;
    QStackedWidget *m_details = nullptr;
    QPushButton *m_emptySuggest = nullptr; ///< in place of the list while that is empty
    QLabel *m_leave = nullptr;             ///< says that some checks need leave first
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace shipworthy::ui
