#include "pages/endpointspage.h"

#include "base/text.h"
#include "pages/checkboard.h"
#include "pages/checkdetail.h"
#include "pages/checkeditpanel.h"
#include "pages/checkimport.h"
#include "pages/checkproposals.h"
#include "pages/checksuggestionspanel.h"
#include "pages/endpointaddpanel.h"
#include "pages/endpointdetail.h"
#include "pages/endpointmarks.h"
#include "pages/endpointsbar.h"
#include "pages/endpointsview.h"
#include "pages/endpointwatch.h"
#include "probes/endpointprobe.h"
#include "workspace/checkwatch.h"
#include "workspace/workspacesettings.h"

#include <QDataStream>
#include <QIODevice>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace shipworthy::ui {
namespace {

constexpr qint32 layoutVersion = 2;

/// By the last answer, also while a new one is awaited: counts do not flicker.
ServiceLook settledLook(const ServiceRow &row)
{
    if (const auto *check = std::get_if<WatchedCheck>(&row)) {
        WatchedCheck settled = *check;
        settled.isRunning = false;
        const ServiceLook look = serviceLook(settled);
        return look == ServiceLook::OptIn ? ServiceLook::NotRun : look;
    }
    const EndpointAnswer *latest = std::get<WatchedEndpoint>(row).latest();
    return latest ? serviceLook(latest->state) : ServiceLook::NotRun;
}

enum Shown { Nothing, List, NoMatch }; // then the panels

} // namespace

EndpointsPage::EndpointsPage(Workspace &workspace, EndpointProbe &probe, CheckWatch &checks, QWidget *parent)
    : Page(workspace, parent)
    , m_probe(probe)
    , m_checks(checks)
    , m_actions(*this)
    , m_board(new CheckBoard(workspace, checks, this))
    , m_proposals(new CheckProposals(workspace, this))
    , m_import(new CheckImport(workspace, *this))
    , m_watch(new EndpointWatch(workspace, probe, this))
    , m_interval(EndpointsBar::intervalNear(workspace.setting(workspacesettings::checkInterval).toLongLong()))
{
    m_model.setTrendSource([this](CheckId check) { return m_board->trend(check); });
    m_filter.setSourceModel(&m_model);
    setUpWidgets();
    setUpConnections();
    showWatching();
    refresh();
}

QWidget *EndpointsPage::makeEmptyState()
{
    auto *empty = new QWidget(this);
    auto *sentence =
        new QLabel(tr("No check and no address yet. Nothing is sent anywhere before you add one and run it."), empty);
    sentence->setObjectName(QStringLiteral("emptyState"));
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *button = new QPushButton(m_actions.addCheck->icon(), tr("Add Check…"), empty);
    button->setObjectName(QStringLiteral("emptyAddButton"));
    connect(button, &QPushButton::clicked, m_actions.addCheck, &QAction::trigger);
    auto *layout = new QVBoxLayout(empty);
    layout->setContentsMargins(px(32), px(32), px(32), px(32));
    layout->addStretch();
    layout->addWidget(sentence);
    layout->addSpacing(px(12));
    layout->addWidget(button, 0, Qt::AlignHCenter);
    m_emptySuggest = new QPushButton(m_actions.suggest->icon(), {}, empty);
    m_emptySuggest->setObjectName(QStringLiteral("emptySuggestButton"));
    m_emptySuggest->hide();
    connect(m_emptySuggest, &QPushButton::clicked, m_actions.suggest, &QAction::trigger);
    layout->addSpacing(px(6));
    layout->addWidget(m_emptySuggest, 0, Qt::AlignHCenter);
    layout->addStretch();
    return empty;
}

QWidget *EndpointsPage::makeNoMatch()
{
    auto *nothing = new QWidget(this);
    auto *sentence = new QLabel(tr("No check fits the filter."), nothing);
    sentence->setObjectName(QStringLiteral("noMatch"));
    sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *button = new QPushButton(tr("Clear the Filter"), nothing);
    button->setObjectName(QStringLiteral("clearEndpointsFilter"));
    connect(button, &QPushButton::clicked, this, [this] {
        m_bar->filter().clear();
        m_view->setFocus();
    });
    auto *layout = new QVBoxLayout(nothing);
    layout->addStretch();
    layout->addWidget(sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(px(12));
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch();
    return nothing;
}

QWidget *EndpointsPage::makeList()
{
    auto *list = new QWidget(this);
    m_view = new EndpointsView(m_filter, list);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions(m_actions.ofRow());
    m_view->addActions({m_actions.addCheck, m_actions.addAddress});
    m_leave =
        new QLabel(tr("Checks with a lock send bursts of requests: they do so only once you allow it for each."), list);
    m_leave->setObjectName(QStringLiteral("leaveNote"));
    m_leave->setForegroundRole(QPalette::PlaceholderText);
    m_leave->setFont(fontFor(Type::Caption));
    m_leave->setWordWrap(true);
    m_leave->setContentsMargins(px(16), px(6), px(12), px(6));
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_leave);
    return list;
}

void EndpointsPage::setUpWidgets()
{
    setObjectName(QStringLiteral("endpointsPage"));
    m_bar = new EndpointsBar(m_actions, this);
    m_bar->showSuggestions(0);
    m_addPanel = new EndpointAddPanel(this);
    m_addPanel->hide();
    m_editPanel = new CheckEditPanel(workspace(), m_checks, this);
    m_suggestions = new CheckSuggestionsPanel(workspace(), *m_proposals, m_checks, this);
    m_detail = new EndpointDetail(*m_actions.run, *m_actions.remove, this);
    m_checkDetail = new CheckDetail(workspace(), *m_board, m_actions, this);
    m_details = new QStackedWidget(this);
    m_details->addWidget(m_detail);
    m_details->addWidget(m_checkDetail);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("endpointsAndDetail"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({px(860), px(364)});
    m_splitter->addActions(m_actions.ofRow()); // not of the panels: Del in one of their lists means something else
    addActions(m_actions.ofPage());
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(makeNoMatch());
    m_stack->addWidget(m_editPanel);
    m_stack->addWidget(m_suggestions);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_addPanel);
    layout->addWidget(m_stack, 1);
}

void EndpointsPage::setUpConnections()
{
    connect(m_watch, &EndpointWatch::listChanged, this, &EndpointsPage::refresh);
    connect(m_watch, &EndpointWatch::rowChanged, this, &EndpointsPage::refreshEndpoint);
    connect(m_board, &CheckBoard::listChanged, this, &EndpointsPage::refresh);
    connect(m_board, &CheckBoard::rowsChanged, this, &EndpointsPage::refreshChecks);
    connect(&m_checks, &CheckWatch::watchingChanged, this, &EndpointsPage::showWatching);
    connect(m_view, &EndpointsView::currentRowChanged, this, &EndpointsPage::showCurrent);
    connect(m_view, &EndpointsView::runRequested, this, &EndpointsPage::runSelected);
    connect(m_bar, &EndpointsBar::filterChanged, this, &EndpointsPage::setFilter);
    connect(m_bar, &EndpointsBar::intervalChosen, this, &EndpointsPage::chooseInterval);
    connect(m_bar, &EndpointsBar::leaveRequested, this, &EndpointsPage::focusMain);
    connect(m_addPanel, &EndpointAddPanel::added, this, &EndpointsPage::addEndpoints);
    connect(m_addPanel, &EndpointAddPanel::closed, this, &EndpointsPage::closeAddPanel);
    connect(m_addPanel, &EndpointAddPanel::linesRequested, this, &Page::linesRequested);
    connect(m_editPanel, &CheckEditPanel::closed, this, &EndpointsPage::closeEditPanel);
    connect(m_editPanel, &CheckEditPanel::failed, this, &Page::failed);
    connect(m_proposals, &CheckProposals::changed, this, &EndpointsPage::showSuggestionCount);
    connect(m_suggestions, &CheckSuggestionsPanel::closed, this, [this] { closeEditPanel({}); });
    connect(m_suggestions, &CheckSuggestionsPanel::failed, this, &Page::failed);
    connect(m_suggestions, &CheckSuggestionsPanel::linesRequested, this, &Page::linesRequested);
    connect(m_suggestions, &CheckSuggestionsPanel::editRequested, this, [this](const ServiceCheck &draft) {
        m_editPanel->addLike(draft);
        openEditPanel();
    });
    connect(m_import, &CheckImport::failed, this, &Page::failed);
    connect(m_import, &CheckImport::imported, this, [this](const QList<CheckId> &checks) {
        if (!checks.isEmpty())
            showCheck(checks.first());
        focusMain();
    });
    connect(m_checkDetail, &CheckDetail::itemRequested, this, &Page::itemRequested);
    connect(m_checkDetail, &CheckDetail::linesRequested, this, &Page::linesRequested);
    connectActions();
}

void EndpointsPage::connectActions()
{
    connect(m_actions.addCheck, &QAction::triggered, this, &EndpointsPage::addCheck);
    connect(m_actions.addAddress, &QAction::triggered, this, &EndpointsPage::openAddPanel);
    connect(m_actions.suggest, &QAction::triggered, this, &EndpointsPage::openSuggestions);
    connect(m_actions.importChecks, &QAction::triggered, this, &EndpointsPage::askForImport);
    connect(m_actions.exportChecks, &QAction::triggered, this, &EndpointsPage::askForExport);
    connect(m_actions.runAll, &QAction::triggered, this, &EndpointsPage::runAll);
    connect(m_actions.run, &QAction::triggered, this, &EndpointsPage::runSelected);
    connect(m_actions.edit, &QAction::triggered, this, &EndpointsPage::editCheck);
    connect(m_actions.pause, &QAction::triggered, this, &EndpointsPage::pauseSelected);
    connect(m_actions.remove, &QAction::triggered, this, &EndpointsPage::removeSelected);
    connect(m_actions.watch, &QAction::triggered, this, &EndpointsPage::watch);
}

void EndpointsPage::setScope(Scope scope)
{
    m_scope = scope;
    refresh();
    showSuggestionCount();
}

/// Only who looks here wants to know what the documents suggest.
void EndpointsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_proposals->want();
    if (std::exchange(m_isStale, false))
        refresh();
}

void EndpointsPage::showSuggestionCount()
{
    const auto count = static_cast<int>(m_proposals->offered(m_scope).size());
    m_bar->showSuggestions(count);
    m_emptySuggest->setText(withPlural(tr("Look at %n suggested check(s)", nullptr, count), count));
    m_emptySuggest->setVisible(count > 0);
}

void EndpointsPage::focusMain()
{
    if (m_stack->currentIndex() == List)
        focusView(*m_view);
    else
        Page::focusMain();
}

void EndpointsPage::focusFilter()
{
    m_bar->filter().setFocus(Qt::ShortcutFocusReason);
    m_bar->filter().selectAll();
}

void EndpointsPage::refresh()
{
    QList<ServiceRow> rows;
    for (const System &system : workspace().state().systems()) {
        if (m_scope.isValid() && system.id != m_scope)
            continue;
        for (const WatchedCheck &check : m_board->rowsOf(system.id))
            rows.append(check);
        for (const WatchedEndpoint &endpoint : m_watch->rows(system.id))
            rows.append(endpoint);
    }
    m_model.setNow(workspace().now());
    m_model.setRows(rows);
    if (!m_view->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_view->setCurrentIndex(m_filter.index(0, 0, m_filter.index(0, 0)));
    showStack();
    showCounts();
    showCurrent();
}

void EndpointsPage::refreshEndpoint(EndpointId endpoint)
{
    const auto row = m_watch->row(endpoint);
    if (!row || (m_scope.isValid() && row->system != m_scope))
        return;
    m_model.setNow(workspace().now());
    m_model.updateRow(*row);
    showCounts();
    showCurrent();
}

void EndpointsPage::refreshChecks(const QList<CheckId> &checks)
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_model.setNow(workspace().now());
    for (const CheckId check : checks) {
        if (const auto row = m_board->row(check))
            m_model.updateRow(*row);
    }
    showCounts();
    const QVariant current = m_view->current().data(ServiceChecksModel::CheckRole);
    if (current.isValid() && checks.contains(current.value<WatchedCheck>().id))
        showCurrent();
}

void EndpointsPage::setFilter(const QString &text)
{
    const CheckId current = m_view->current().data(ServiceChecksModel::CheckRole).value<WatchedCheck>().id;
    m_filter.setWords(text);
    m_view->expandAll();
    showStack();
    const QModelIndex kept = m_filter.mapFromSource(m_model.indexOf(current));
    m_view->setCurrentIndex(kept.isValid() ? kept : m_filter.index(0, 0, m_filter.index(0, 0)));
    emit statusTextChanged();
}

void EndpointsPage::showStack()
{
    if (m_editPanel->isOpen())
        return m_stack->setCurrentWidget(m_editPanel);
    if (m_suggestions->isOpen())
        return m_stack->setCurrentWidget(m_suggestions);
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? Nothing : m_filter.rowCount() == 0 ? NoMatch : List);
}

void EndpointsPage::showCounts()
{
    QMap<ServiceLook, int> counts;
    bool anyNeedsLeave = false;
    const QList<ServiceRow> rows = m_model.rows();
    for (const ServiceRow &row : rows) {
        ++counts[settledLook(row)];
        const auto *check = std::get_if<WatchedCheck>(&row);
        anyNeedsLeave = anyNeedsLeave || (check && check->needsLeave);
    }
    m_bar->showCounts(counts);
    m_leave->setVisible(anyNeedsLeave);
    m_actions.runAll->setEnabled(!rows.isEmpty());
    m_actions.exportChecks->setEnabled(!workspace().state().serviceChecks().isEmpty());
    emit statusTextChanged();
}

void EndpointsPage::showCurrent()
{
    const QModelIndex current = m_view->current();
    const QVariant check = current.data(ServiceChecksModel::CheckRole);
    const QVariant endpoint = current.data(ServiceChecksModel::EndpointRole);
    const QVariant group = current.data(ServiceChecksModel::GroupRole);
    const bool mayEdit = !workspace().isReadOnly();
    m_actions.addCheck->setEnabled(mayEdit);
    m_actions.importChecks->setEnabled(mayEdit);
    m_actions.run->setEnabled(current.isValid());
    m_actions.remove->setEnabled(mayEdit && (check.isValid() || endpoint.isValid()));
    m_actions.edit->setEnabled(mayEdit && check.isValid());
    m_actions.pause->setEnabled(mayEdit && check.isValid());
    m_details->setCurrentWidget(check.isValid() ? static_cast<QWidget *>(m_checkDetail) : m_detail);
    if (check.isValid())
        return showCurrentCheck(check.value<WatchedCheck>());
    m_actions.pause->setText(tr("&Pause"));
    if (endpoint.isValid()) {
        const auto row = endpoint.value<WatchedEndpoint>();
        m_actions.run->setText(row.latest() || row.asking ? tr("As&k Again") : tr("As&k Now"));
        m_detail->showEndpoint(row);
    } else if (group.isValid()) {
        m_actions.run->setText(tr("Run &These"));
        m_detail->showGroup(group.value<ServiceGroup>());
    } else {
        m_detail->showNothing();
    }
}

void EndpointsPage::showCurrentCheck(const WatchedCheck &row)
{
    m_actions.run->setText(row.standing.at.isValid() ? tr("Run &Again") : tr("Run &Now"));
    m_actions.pause->setText(row.isPaused ? tr("&Resume") : tr("&Pause"));
    m_checkDetail->showCheck(row);
}

QString EndpointsPage::statusText() const
{
    qsizetype checks = 0;
    qsizetype addresses = 0;
    const QList<ServiceRow> rows = m_model.rows();
    for (const ServiceRow &row : rows)
        ++(std::holds_alternative<WatchedCheck>(row) ? checks : addresses);
    QStringList parts;
    if (m_filter.isFiltering())
        parts.append(tr("%1 of %2 shown").arg(m_filter.shownRows()).arg(rows.size()));
    if (checks > 0)
        parts.append(withPlural(tr("%n check(s)", nullptr, static_cast<int>(checks)), checks));
    if (addresses > 0 || checks == 0)
        parts.append(withPlural(tr("%n address(es)", nullptr, static_cast<int>(addresses)), addresses));
    parts.append(tr("requests only to addresses you added"));
    return parts.join(QStringLiteral(" · "));
}

bool EndpointsPage::showCheck(CheckId check)
{
    const QModelIndex source = m_model.indexOf(check);
    if (!source.isValid())
        return false;
    if (!m_filter.mapFromSource(source).isValid())
        m_bar->filter().clear();
    const QModelIndex shown = m_filter.mapFromSource(source);
    if (m_view->currentIndex() != shown)
        m_view->setCurrentIndex(shown);
    m_view->scrollTo(shown);
    return true;
}

Spot EndpointsPage::spot() const
{
    return {.item = {}, .document = {}, .lines = {}, .filter = m_bar->filter().text()};
}

void EndpointsPage::returnTo(const Spot &spot)
{
    m_bar->filter().setText(spot.filter);
}

void EndpointsPage::showWatching()
{
    const bool watching = m_checks.isWatching();
    m_actions.watch->setChecked(watching);
    m_bar->showInterval(m_interval, watching);
}

void EndpointsPage::watch(bool on)
{
    m_probe.setInterval(on ? m_interval : std::chrono::seconds(0));
    if (on)
        m_checks.startWatching(m_interval);
    else
        m_checks.stopWatching();
    showWatching();
}

/// A workspace may come from somebody else: the interval alone, remembered, must not make this computer send anything.
void EndpointsPage::chooseInterval(std::chrono::seconds interval)
{
    if (interval != m_interval && !workspace().isReadOnly())
        reported(workspace().setSetting(workspacesettings::checkInterval, QString::number(interval.count())));
    m_interval = interval;
    watch(true);
}

QByteArray EndpointsPage::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << layoutVersion << m_folder << m_splitter->saveState() << m_suggestions->saveLayout();
    return layout;
}

void EndpointsPage::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    qint32 version = 0;
    QString folder;
    QByteArray sizes;
    stream >> version >> folder >> sizes;
    if (stream.status() != QDataStream::Ok || version != layoutVersion)
        return;
    m_folder = folder;
    m_splitter->restoreState(sizes);
    QByteArray suggestions; // layouts of before have none
    stream >> suggestions;
    m_suggestions->restoreLayout(suggestions);
}

void EndpointsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const auto orientation = width() < px(920) ? Qt::Vertical : Qt::Horizontal;
    if (orientation != m_splitter->orientation()) {
        m_splitter->setOrientation(orientation);
        m_splitter->setSizes(orientation == Qt::Vertical ? QList{px(280), px(240)} : QList{px(860), px(364)});
    }
}

} // namespace shipworthy::ui
