#include "pages/portfoliopage.h"

#include "base/text.h"
#include "delegates/togglebutton.h"
#include "domain/secrets.h"
#include "items/portfolioduemodel.h"
#include "items/portfoliomodel.h"
#include "items/standup.h"
#include "pages/portfoliocard.h"
#include "pages/portfoliocompare.h"
#include "pages/portfolioduepanel.h"
#include "pages/portfolioflow.h"
#include "pages/portfoliolegend.h"
#include "pages/portfolioreading.h"
#include "pages/portfoliotabledelegate.h"
#include "pages/prompts.h"
#include "theme/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIODevice>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace shipworthy::ui {

namespace {

constexpr qsizetype fewItems = 2000; ///< are summed up within a few milliseconds
constexpr int sparkDays = 14;
constexpr quint8 layoutVersion = 2; ///< 1 had no groups

} // namespace

PortfolioPage::PortfolioPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_model(new PortfolioModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(PortfolioModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_soon.setSingleShot(true);
    setUpWidgets();
    setUpConnections();
}

void PortfolioPage::setUpWidgets()
{
    setObjectName(QStringLiteral("portfolioPage"));
    setAccessibleName(tr("Portfolio"));
    m_views = new QStackedWidget(this);
    m_views->addWidget(makeCards());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(10), px(16), px(2));
    column->setSpacing(px(8));
    column->addWidget(makeHeader());
    column->addWidget(m_views, 1);
    column->addWidget(new PortfolioLegend(this));
}

QWidget *PortfolioPage::makeHeader()
{
    auto *header = new QWidget(this);
    m_tally = new PortfolioTally(header);
    m_order = new QComboBox(header);
    m_order->setObjectName(QStringLiteral("portfolioOrder"));
    m_order->setAccessibleName(tr("Sort"));
    m_order->setMinimumHeight(px(30));
    m_order->addItem(tr("Sort: most blockers"), int(PortfolioModel::Order::MostBlockers));
    m_order->addItem(tr("Sort: lowest score"), int(PortfolioModel::Order::LowestScore));
    m_order->addItem(tr("Sort: worst verdict"), int(PortfolioModel::Order::WorstVerdict));
    m_order->addItem(tr("Sort: next due"), int(PortfolioModel::Order::NextDue));
    m_order->addItem(tr("Sort: name"), int(PortfolioModel::Order::Name));
    m_group = new QComboBox(header);
    m_group->setObjectName(QStringLiteral("portfolioGroup"));
    m_group->setAccessibleName(tr("Group"));
    m_group->setMinimumHeight(px(30));
    m_group->addItem(tr("No groups"), int(PortfolioModel::Group::None));
    m_group->addItem(tr("Group: verdict"), int(PortfolioModel::Group::Verdict));
    m_group->addItem(tr("Group: owner"), int(PortfolioModel::Group::Owner));
    m_compareAction = new QAction(tr("&Compare"), this);
    m_compareAction->setObjectName(QStringLiteral("portfolioCompareTwo"));
    m_compareAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_compareAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_compareAction->setEnabled(false);
    addAction(m_compareAction);
    auto *compareButton = new QToolButton(header);
    compareButton->setObjectName(QStringLiteral("compareButton"));
    compareButton->setDefaultAction(m_compareAction);
    compareButton->setMinimumHeight(px(30));
    m_asCards = makeToggle(QStringLiteral("cards"), tr("Cards"), QStringLiteral("asCards"));
    m_asTable = makeToggle(QStringLiteral("table"), tr("Table"), QStringLiteral("asTable"));
    auto *group = new QButtonGroup(header);
    group->addButton(m_asCards);
    group->addButton(m_asTable);
    m_asCards->setChecked(true);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(m_tally, 1);
    row->addWidget(compareButton);
    row->addWidget(m_group);
    row->addWidget(m_order);
    row->addWidget(m_asCards);
    row->addWidget(m_asTable);
    for (QComboBox *choice : {m_group, m_order})
        choice->setMinimumWidth(px(96)); // shortened before the question beside them is
    return header;
}

QToolButton *PortfolioPage::makeToggle(const QString &iconName, const QString &text, const QString &objectName)
{
    auto *button = new ToggleButton(this);
    button->setObjectName(objectName);
    button->setIcon(icon(iconName, palette()));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFixedSize(px(34), px(30));
    return button;
}

QWidget *PortfolioPage::makeCards()
{
    m_flow = new PortfolioFlow;
    m_due = new PortfolioDuePanel(m_flow);
    m_flow->setWide(m_due);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("portfolioCards"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its cards take the keyboard
    m_scroll->setWidget(m_flow);
    return m_scroll;
}

/// Both are made when first shown: the start shows the cards.
QTableView *PortfolioPage::table()
{
    if (m_table)
        return m_table;
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("portfolioTable"));
    m_table->setAccessibleName(tr("Systems as a table"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new PortfolioTableDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(PortfolioModel::Column::Blockers), Qt::DescendingOrder);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(30));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(int(PortfolioModel::Column::System), QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(px(60));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        openSystem(index.data(PortfolioModel::SummaryRole).value<SystemSummary>().id);
    });
    m_views->addWidget(m_table);
    return m_table;
}

PortfolioCompare *PortfolioPage::comparison()
{
    if (m_compare)
        return m_compare;
    m_compare = new PortfolioCompare(this);
    connect(m_compare, &PortfolioCompare::closed, this, &PortfolioPage::leaveComparison);
    connect(m_compare, &PortfolioCompare::findingsRequested, this, &PortfolioPage::openFindings);
    m_views->addWidget(m_compare);
    return m_compare;
}

bool PortfolioPage::isComparing() const
{
    return m_compare && m_views->currentWidget() == m_compare;
}

void PortfolioPage::setUpConnections()
{
    connect(&workspace(), &Workspace::readinessChanged, this, &PortfolioPage::refreshSoon);
    connect(&workspace(), &Workspace::contentsChanged, this, &PortfolioPage::refreshSoon);
    connect(&workspace(), &Workspace::systemChanged, this, &PortfolioPage::refreshSoon);
    connect(&workspace(), &Workspace::itemsChanged, this, &PortfolioPage::refreshSoon);
    connect(&workspace(), &Workspace::historyGrew, this, &PortfolioPage::refreshSoon); // the end of a stand-up
    connect(&m_soon, &QTimer::timeout, this, &PortfolioPage::refresh);
    connect(m_order, &QComboBox::activated, this, [this] {
        m_model->setOrder(PortfolioModel::Order(m_order->currentData().toInt()));
        refreshCards();
    });
    connect(m_group, &QComboBox::activated, this, [this] {
        m_model->setGroup(PortfolioModel::Group(m_group->currentData().toInt()));
        refreshCards();
    });
    connect(m_compareAction, &QAction::triggered, this, [this] { compare(m_picked.first(), m_picked.last()); });
    connect(m_asTable, &QToolButton::toggled, this, &PortfolioPage::showTable);
    connect(m_asCards, &QToolButton::clicked, this, [this] {
        if (isComparing())
            leaveComparison();
    });
    connect(m_due, &PortfolioDuePanel::itemChosen, this, &Page::itemRequested);
    connect(m_due, &PortfolioDuePanel::moreRequested, this,
            [this] { emit findingsRequested(QStringLiteral("is:open due:<=7d")); });
    connect(m_due, &PortfolioDuePanel::planStartRequested, this, [this] {
        for (const SystemSummary &summary : m_model->summaries()) {
            if (summary.planNeedsStart && (!m_scope.isValid() || summary.id == m_scope))
                return askForPlanStart(summary.id);
        }
    });
}

void PortfolioPage::setScope(Scope scope)
{
    m_scope = scope;
    refreshSoon();
}

void PortfolioPage::focusMain()
{
    if (isComparing())
        m_compare->takeFocus();
    else if (m_flow->isVisibleTo(this))
        m_flow->focusFirst();
    else
        Page::focusMain();
}

void PortfolioPage::refreshSoon()
{
    m_stale = true;
    if (isVisible())
        m_soon.start();
}

void PortfolioPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

PortfolioQuestion PortfolioPage::question() const
{
    PortfolioQuestion question{.state = workspace().state(),
                               .systems = {},
                               .last = StandupRecord::fromText(workspace().setting(standupSetting)),
                               .today = workspace().now().date(),
                               .scope = m_scope,
                               .isPastKnown = m_past.has_value()};
    for (const System &system : question.state.systems())
        question.systems.insert(system.id, {.readiness = workspace().readiness(system.id),
                                            .denied = deniedTicks(workspace().contradictions(system.id)),
                                            .history = m_events.value(system.id),
                                            .days = m_past ? m_past->days.value(system.id) : QList<DayState>()});
    return question;
}

/// Reads the last days of every system on another thread; the cards get them when they are there.
void PortfolioPage::readPast()
{
    QList<SystemId> systems;
    for (const System &system : workspace().state().systems())
        systems.append(system.id);
    const QDate today = workspace().now().date();
    const StandupRecord last = StandupRecord::fromText(workspace().setting(standupSetting));
    const QDate from = today.addDays(1 - sparkDays);
    const QDate standup = last.at.toLocalTime().date();
    m_job = Job::start(replayWork(workspace(), systems, standup.isValid() ? std::min(from, standup) : from),
                       [this, from](const Result<Replayed> &replayed) {
                           if (!replayed) {
                               emit failed(replayed.error());
                               return;
                           }
                           m_past = *replayed;
                           for (QList<DayState> &days : m_past->days)
                               days.removeIf([from](const DayState &day) { return day.day < from; });
                           m_events.clear();
                           for (const Event &event : std::as_const(m_past->history))
                               m_events[event.system].append(event);
                           m_past->history.clear();
                           showSummaries();
                       });
}

void PortfolioPage::refresh()
{
    m_stale = false;
    showSummaries();
    readPast();
}

/// At once where that takes no time, else beside the program.
void PortfolioPage::showSummaries()
{
    m_isSummaryOld = m_isSumming;
    if (m_isSumming)
        return;
    if (workspace().state().items().size() <= fewItems) {
        take(question().answer(), workspace().now().date());
        return;
    }
    m_isSumming = true;
    m_summing = Job::start([question = question()](const std::stop_token &) { return question.answer(); },
                           [this, today = workspace().now().date()](const PortfolioAnswer &answer) {
                               m_isSumming = false;
                               if (m_isSummaryOld)
                                   showSummaries();
                               else
                                   take(answer, today);
                           });
}

void PortfolioPage::take(const PortfolioAnswer &answer, QDate today)
{
    m_model->setSummaries(answer.summaries, today);
    m_tally->setCounts(m_model->countOf(Verdict::Go), m_model->countOf(Verdict::Conditional),
                       m_model->countOf(Verdict::NoGo), m_model->countOf(Verdict::NotRated));
    refreshCards();
    m_due->setList(answer.due, answer.dueScope, today, answer.duePlanNeedsStart);
    refreshComparison();
    emit statusTextChanged();
}

SystemCard *PortfolioPage::cardFor(SystemId system)
{
    SystemCard *&card = m_cards[system];
    if (card)
        return card;
    card = new SystemCard(m_flow);
    connect(card, &SystemCard::opened, this, [this, system] { openSystem(system); });
    connect(card, &SystemCard::fixRequested, this,
            [this, system] { openFindings(system, QStringLiteral("is:open severity:none")); });
    connect(card, &SystemCard::pickToggled, this, [this, system] { togglePick(system); });
    connect(card, &SystemCard::menuRequested, this, [this, system](const QPoint &at) { showMenu(system, at); });
    connect(card, &SystemCard::focusMoved, this, [this, card = card](int key) {
        m_flow->moveFocus(card, key);
        if (QWidget *focused = m_flow->focusWidget())
            m_scroll->ensureWidgetVisible(focused);
    });
    return card;
}

void PortfolioPage::refreshCards()
{
    QList<PortfolioFlow::Group> groups;
    QSet<SystemId> shown;
    QSet<QString> headings;
    for (const SystemSummary &summary : m_model->summaries()) {
        if (m_scope.isValid() && summary.id != m_scope)
            continue;
        SystemCard *card = cardFor(summary.id);
        card->setSummary(summary, m_model->today());
        card->setScoped(summary.id == m_scope);
        card->setPicked(m_picked.contains(summary.id));
        card->show();
        shown.insert(summary.id);
        const QString group = m_model->groupOf(summary);
        if (groups.isEmpty() || (!group.isEmpty() && !headings.contains(group)))
            groups.append(PortfolioFlow::Group{group.isEmpty() ? nullptr : headingFor(group), {}});
        headings.insert(group);
        groups.last().cells.append(card);
    }
    for (auto it = m_cards.begin(); it != m_cards.end();) {
        const bool exists = workspace().state().system(it.key());
        if (!shown.contains(it.key()))
            it.value()->hide();
        if (!exists) {
            m_picked.removeAll(it.key());
            it.value()->deleteLater();
        }
        it = exists ? std::next(it) : m_cards.erase(it);
    }
    for (auto it = m_headings.cbegin(); it != m_headings.cend(); ++it)
        it.value()->setVisible(headings.contains(it.key()));
    if (groups.isEmpty() || m_model->group() == PortfolioModel::Group::None) {
        if (groups.isEmpty())
            groups.append(PortfolioFlow::Group());
        groups.last().cells.append(m_due);
    } else {
        groups.append(PortfolioFlow::Group{headingFor(tr("All systems")), {m_due}});
        groups.last().heading->show();
    }
    m_flow->setGroups(groups);
    m_compareAction->setEnabled(m_picked.size() == 2);
}

QLabel *PortfolioPage::headingFor(const QString &group)
{
    QLabel *&heading = m_headings[group];
    if (!heading) {
        heading = new QLabel(group, m_flow);
        heading->setFont(fontFor(Type::Heading));
        heading->setTextFormat(Qt::PlainText);
    }
    return heading;
}

void PortfolioPage::togglePick(SystemId system)
{
    if (!m_picked.removeOne(system)) {
        if (m_picked.size() == 2)
            m_picked.removeFirst(); // two are compared, so the latest two
        m_picked.append(system);
    }
    showPicks();
}

void PortfolioPage::showPicks()
{
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it)
        it.value()->setPicked(m_picked.contains(it.key()));
    m_compareAction->setEnabled(m_picked.size() == 2);
}

void PortfolioPage::compare(SystemId one, SystemId other)
{
    m_compared = {one, other};
    m_views->setCurrentWidget(comparison());
    refreshComparison();
    m_compare->takeFocus();
}

void PortfolioPage::refreshComparison()
{
    if (!isComparing())
        return;
    const auto find = [this](SystemId id) { return std::ranges::find(m_model->summaries(), id, &SystemSummary::id); };
    const auto one = find(m_compared.first);
    const auto other = find(m_compared.second);
    if (one == m_model->summaries().end() || other == m_model->summaries().end()) {
        leaveComparison();
        return;
    }
    QSet<ItemId> denied = deniedTicks(workspace().contradictions(one->id));
    denied.unite(deniedTicks(workspace().contradictions(other->id)));
    m_compare->compare(workspace().state(), *one, *other, denied, workspace().now().date());
}

void PortfolioPage::leaveComparison()
{
    showView(m_asTable->isChecked());
    m_picked.clear();
    showPicks();
    focusMain();
}

void PortfolioPage::showView(bool asTable)
{
    m_views->setCurrentWidget(asTable ? static_cast<QWidget *>(table()) : m_scroll);
}

void PortfolioPage::showTable(bool asTable)
{
    showView(asTable);
    m_order->setVisible(!asTable); // a table is sorted by its header
    m_group->setVisible(!asTable);
}

void PortfolioPage::openSystem(SystemId system)
{
    openFindings(system, {});
}

void PortfolioPage::openFindings(SystemId system, const QString &query)
{
    emit scopeRequested(system);
    emit findingsRequested(query);
}

void PortfolioPage::showMenu(SystemId system, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("systemMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open &Findings"), this, [this, system] { openSystem(system); });
    menu->addAction(m_scope == system ? tr("Show &All Systems") : tr("Show Only &This System"), this,
                    [this, system] { emit scopeRequested(m_scope == system ? SystemId{} : system); });
    QMenu *others = menu->addMenu(tr("&Compare With"));
    for (const SystemSummary &summary : m_model->summaries()) {
        if (summary.id != system)
            others->addAction(QString(summary.name).replace(u'&', QStringLiteral("&&")), this,
                              [this, system, other = summary.id] { compare(system, other); });
    }
    others->setEnabled(!others->isEmpty());
    menu->addSeparator();
    menu->addAction(tr("&Rename…"), this, [this, system] { askForName(system); });
    menu->addAction(tr("Set Plan &Start…"), this, [this, system] { askForPlanStart(system); });
    menu->addSeparator();
    menu->addAction(tr("&Export PDF…"), this, [this, system] { emit exportRequested(system); });
    menu->popup(at);
}

void PortfolioPage::askForName(SystemId id)
{
    const System *system = workspace().state().system(id);
    if (!system)
        return;
    askForText(this, tr("Rename the system"), tr("Name of the system:"), system->name, [this, id](const QString &name) {
        if (!name.isEmpty())
            reported(workspace().renameSystem(id, name));
    });
}

void PortfolioPage::askForPlanStart(SystemId id)
{
    const System *system = workspace().state().system(id);
    if (!system)
        return;
    const QDate today = workspace().now().date();
    askForDate(this, tr("Start of the plan"), tr("Day 1 of the plan of %1:").arg(withoutSecrets(system->name)),
               system->planStart, today.addDays(1 - today.dayOfWeek()),
               [this, id](QDate start) { reported(workspace().setPlanStart(id, start)); });
}

QString PortfolioPage::statusText() const
{
    const WorkspaceState &state = workspace().state();
    int rated = 0;
    int open = 0;
    int accepted = 0;
    for (const System &system : state.systems()) {
        if (m_scope.isValid() && system.id != m_scope)
            continue;
        const Readiness &readiness = workspace().readiness(system.id);
        rated += readiness.rated;
        open += readiness.open;
        accepted += readiness.waived;
    }
    const auto documents = std::ranges::count_if(
        state.documents(), [this](const ImportedDocument &d) { return !m_scope.isValid() || d.system == m_scope; });
    QStringList parts{withPlural(tr("%n document(s)", nullptr, int(documents)), documents),
                      withPlural(tr("%n finding(s) and task(s)", nullptr, rated), rated), tr("%1 open").arg(open)};
    if (accepted > 0)
        parts.append(tr("%1 accepted").arg(accepted));
    return parts.join(QStringLiteral(" · "));
}

QByteArray PortfolioPage::saveLayout() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << layoutVersion << m_asTable->isChecked() << int(m_model->order()) << int(m_model->group());
    return bytes;
}

void PortfolioPage::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    quint8 version = 0;
    bool table = false;
    int order = 0;
    int group = 0;
    stream >> version >> table >> order;
    if (version > 1)
        stream >> group;
    if (stream.status() != QDataStream::Ok || version > layoutVersion || m_order->findData(order) < 0 ||
        m_group->findData(group) < 0)
        return;
    m_order->setCurrentIndex(m_order->findData(order));
    m_model->setOrder(PortfolioModel::Order(order));
    m_group->setCurrentIndex(m_group->findData(group));
    m_model->setGroup(PortfolioModel::Group(group));
    m_asTable->setChecked(table);
}

} // namespace shipworthy::ui
