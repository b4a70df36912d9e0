#include "pages/roadmappage.h"

#include "base/daywords.h"
#include "base/text.h"
#include "domain/secrets.h"
#include "items/roadmapmodel.h"
#include "pages/roadmapforecast.h"
#include "pages/roadmaplegend.h"
#include "pages/roadmaptile.h"
#include "pages/roadmapview.h"

#include <QAction>
#include <QActionGroup>
#include <QDataStream>
#include <QGridLayout>
#include <QIODevice>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace shipworthy::ui {
namespace {

enum Part { PlanPart, NoMatchPart, NoPlanPart };

/// Kinds of contradiction that a plan is about; the others show on the pages of what they are about.
bool isOfThePlan(const Contradiction &contradiction)
{
    if (contradiction.isSettled())
        return false;
    switch (contradiction.kind) {
    case ContradictionKind::DoneBeforePrerequisite:
    case ContradictionKind::OwnersDisagree:
    case ContradictionKind::DependenciesDisagree:
    case ContradictionKind::ScheduledAfterDeadline:
    case ContradictionKind::BlockerNotPlanned:
    case ContradictionKind::LaunchBeforePlanEnds:
    case ContradictionKind::WeeksDisagree: return true;
    case ContradictionKind::TickedButPartial:
    case ContradictionKind::EvidenceFails:
    case ContradictionKind::ServiceDenies:
    case ContradictionKind::CountsDisagree:
    case ContradictionKind::StatedByDocument:
    case ContradictionKind::ControlDenies:
    case ContradictionKind::ScoresDisagree:
    case ContradictionKind::EstimatesDisagree:
    case ContradictionKind::ApprovedWithOpenWork:
    case ContradictionKind::ClaimsDisagree: return false;
    }
    Q_UNREACHABLE();
}

} // namespace

RoadmapPage::RoadmapPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_model(new RoadmapModel(this))
    , m_filter(new RoadmapFilter(this))
    , m_today(new QAction(tr("&Today"), this))
    , m_dependencies(new QAction(tr("&Dependencies"), this))
    , m_onlyOpen(new QAction(tr("Only &Open"), this))
    , m_zoomIn(new QAction(tr("Zoom &In"), this))
    , m_zoomOut(new QAction(tr("Zoom O&ut"), this))
    , m_link(new QAction(tr("&Prerequisites…"), this))
    , m_putBack(new QAction(tr("&Back to the Plan"), this))
    , m_head(new QGridLayout)
    , m_start(new QPushButton(this))
    , m_controls(nullptr)
    , m_search(new QLineEdit(this))
    , m_lateTile(new RoadmapTile(RoadmapTile::Tone::Warning, QStringLiteral("warning"), tr("Show late"), this))
    , m_conflictTile(new RoadmapTile(RoadmapTile::Tone::Conflict, QStringLiteral("unequal"), tr("Show…"), this))
    , m_startTile(new RoadmapTile(RoadmapTile::Tone::Info, QStringLiteral("clock"), tr("Set…"), this))
    , m_forecastTile(new RoadmapTile(RoadmapTile::Tone::Info, QStringLiteral("clock"), tr("Show blockers"), this))
    , m_forecast(new RoadmapForecast(workspace, *m_forecastTile, this))
    , m_parts(new QStackedWidget(this))
    , m_nothing(new QLabel(this))
    , m_showAll(new QPushButton(tr("Show all systems"), this))
{
    m_filter->setSourceModel(m_model);
    m_view = new RoadmapView(*m_model, *m_filter, m_parts);
    setUpActions();
    setUpWidgets();
    setUpConnections();
}

void RoadmapPage::setUpActions()
{
    auto *zoom = new QActionGroup(this);
    const std::pair<TimelineZoom, QString> zooms[] = {{TimelineZoom::Days, tr("Da&ys")},
                                                      {TimelineZoom::Weeks, tr("&Weeks")},
                                                      {TimelineZoom::Months, tr("&Months")},
                                                      {TimelineZoom::Fit, tr("&Fit Plan")}};
    for (const auto &[value, title] : zooms) {
        QAction *action = zoom->addAction(title);
        action->setObjectName(QStringLiteral("roadmap.zoom%1").arg(int(value)));
        action->setCheckable(true);
        action->setChecked(value == m_view->zoom());
        action->setData(int(value));
        m_zooms.append(action);
        connect(action, &QAction::triggered, this, [this, to = value] { m_view->setZoom(to); });
    }
    m_today->setObjectName(QStringLiteral("roadmap.today"));
    m_dependencies->setObjectName(QStringLiteral("roadmap.dependencies"));
    m_onlyOpen->setObjectName(QStringLiteral("roadmap.onlyOpen"));
    m_today->setShortcut(Qt::Key_T);
    m_dependencies->setCheckable(true);
    m_dependencies->setChecked(true);
    m_dependencies->setIcon(icon(QStringLiteral("link"), palette()));
    m_onlyOpen->setCheckable(true);
    m_actions = m_zooms;
    m_zoomIn->setShortcuts({Qt::Key_Plus, Qt::Key_Equal});
    m_zoomOut->setShortcut(Qt::Key_Minus);
    m_link->setShortcut(Qt::Key_D);
    m_putBack->setShortcut(Qt::Key_Backspace);
    m_actions += {m_zoomIn, m_zoomOut, m_dependencies, m_onlyOpen, m_today, m_link, m_putBack};
    const std::pair<QAction *, const char *> names[] = {
        {m_zoomIn, "roadmap.zoomIn"}, {m_zoomOut, "roadmap.zoomOut"},    {m_dependencies, "roadmap.dependencies"},
        {m_today, "roadmap.today"},   {m_link, "roadmap.prerequisites"}, {m_putBack, "roadmap.putBack"},
        {m_onlyOpen, "roadmap.open"}};
    for (const auto &[action, name] : names)
        action->setObjectName(QLatin1String(name));
    for (QAction *action : std::as_const(m_actions)) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_link, m_putBack});
}

void RoadmapPage::setUpWidgets()
{
    setObjectName(QStringLiteral("roadmapPage"));
    setAccessibleName(tr("Roadmap"));
    auto *title = new QLabel(tr("Roadmap"), this);
    title->setFont(fontFor(Type::Page));
    m_start->setObjectName(QStringLiteral("planStart"));
    m_start->setIcon(icon(QStringLiteral("calendar"), palette()));
    m_start->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_search->setObjectName(QStringLiteral("roadmapFilter"));
    m_search->setAccessibleName(tr("Filter tasks"));
    m_search->setPlaceholderText(tr("Filter tasks"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("filter"), palette()), QLineEdit::LeadingPosition)
        ->setText(tr("Filter tasks")); // also its name and its tooltip
    m_search->setMinimumWidth(px(130));
    m_search->setMaximumWidth(px(240));
    m_controls = makeControls();

    m_head->setHorizontalSpacing(px(12));
    m_head->setVerticalSpacing(px(8));
    m_head->addWidget(title, 0, 0);
    m_head->addWidget(m_start, 0, 1);
    m_head->addWidget(m_search, 0, 4);
    m_head->setColumnStretch(2, 1);
    m_head->addWidget(m_controls, 0, 3);

    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(px(12));
    for (RoadmapTile *tile : {m_lateTile, m_forecastTile, m_conflictTile, m_startTile})
        tiles->addWidget(tile, 1);
    m_forecastTile->setObjectName(QStringLiteral("forecastTile"));
    m_lateTile->setObjectName(QStringLiteral("lateTile"));
    m_conflictTile->setObjectName(QStringLiteral("conflictTile"));
    m_startTile->setObjectName(QStringLiteral("startTile"));

    m_view->setObjectName(QStringLiteral("roadmapTree"));
    m_view->setAccessibleName(tr("Phases and tasks over time"));
    auto *plan = new QWidget(m_parts);
    auto *planLayout = new QVBoxLayout(plan);
    planLayout->setContentsMargins({});
    planLayout->setSpacing(0);
    planLayout->addWidget(m_view, 1);
    planLayout->addWidget(&m_view->timeScrollBar());
    planLayout->addWidget(new RoadmapLegend(plan));

    auto *noMatch = new QWidget(m_parts);
    auto *noMatchLayout = new QVBoxLayout(noMatch);
    auto *clear = new QPushButton(tr("Clear the filter"), noMatch);
    clear->setObjectName(QStringLiteral("clearRoadmapFilter"));
    noMatchLayout->addStretch();
    noMatchLayout->addWidget(new QLabel(tr("No task matches the filter."), noMatch), 0, Qt::AlignHCenter);
    noMatchLayout->addWidget(clear, 0, Qt::AlignHCenter);
    noMatchLayout->addStretch();
    connect(clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_onlyOpen->setChecked(false);
    });

    m_parts->insertWidget(PlanPart, plan);
    m_parts->insertWidget(NoMatchPart, noMatch);
    m_parts->insertWidget(NoPlanPart, makeNothingThere());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(10), px(16), 0);
    layout->setSpacing(px(10));
    layout->addLayout(m_head);
    layout->addLayout(tiles);
    layout->addWidget(m_parts, 1);
}

QWidget *RoadmapPage::makeControls()
{
    auto *controls = new QWidget(this);
    auto *layout = new QHBoxLayout(controls);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    const auto add = [&](QAction *action, int space) {
        auto *button = new QToolButton(controls);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->text().remove(u'&'));
        layout->addSpacing(space);
        layout->addWidget(button);
        return button;
    };
    for (QAction *zoom : std::as_const(m_zooms))
        add(zoom, 0);
    add(m_dependencies, px(12));
    add(m_onlyOpen, px(8));
    add(m_today, px(8));
    return controls;
}

QWidget *RoadmapPage::makeNothingThere()
{
    auto *widget = new QWidget(m_parts);
    auto *layout = new QVBoxLayout(widget);
    m_nothing->setObjectName(QStringLiteral("roadmapNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_showAll->setObjectName(QStringLiteral("roadmapShowAll"));
    layout->addStretch();
    layout->addWidget(m_nothing);
    layout->addWidget(m_showAll, 0, Qt::AlignHCenter);
    layout->addStretch();
    return widget;
}

void RoadmapPage::setUpConnections()
{
    connect(&workspace(), &Workspace::contentsChanged, this, &RoadmapPage::refreshSoon);
    connect(&workspace(), &Workspace::systemChanged, this, &RoadmapPage::refreshSoon);
    connect(&workspace(), &Workspace::readinessChanged, this, &RoadmapPage::refreshSoon);
    connect(m_start, &QPushButton::clicked, this, [this] { askForStart(); });
    connect(&m_startTile->action(), &QToolButton::clicked, this, [this] { askForStart(); });
    connect(&m_conflictTile->action(), &QToolButton::clicked, this, &RoadmapPage::showConflicts);
    connect(&m_lateTile->action(), &QToolButton::clicked, this,
            [this] { emit findingsRequested(QStringLiteral("is:late")); });
    connect(&m_forecastTile->action(), &QToolButton::clicked, this,
            [this] { emit findingsRequested(QStringLiteral("is:blocker")); });
    connect(m_showAll, &QPushButton::clicked, this, [this] { emit scopeRequested({}); });
    connect(m_search, &QLineEdit::textChanged, this, &RoadmapPage::applyFilter);
    connect(m_onlyOpen, &QAction::toggled, this, &RoadmapPage::applyFilter);
    connect(m_dependencies, &QAction::toggled, m_view, &RoadmapView::setDependenciesShown);
    connect(m_today, &QAction::triggered, m_view, &RoadmapView::showToday);
    connect(m_view, &RoadmapView::opened, this, &RoadmapPage::openTask);
    connect(m_view, &RoadmapView::sourceRequested, this, &RoadmapPage::openSource);
    connect(m_view, &RoadmapView::ticked, this, &RoadmapPage::tickSelected);
    connect(m_view, &RoadmapView::moveRequested, this, &RoadmapPage::moveTasks);
    connect(m_view, &RoadmapView::linkRequested, this,
            [this](ItemId task, ItemId needed) { reported(workspace().setPrerequisite(task, needed, true)); });
    connect(m_view, &RoadmapView::zoomChanged, this, [this] {
        for (QAction *zoom : std::as_const(m_zooms))
            zoom->setChecked(zoom->data().toInt() == int(m_view->zoom()));
    });
    connect(m_zoomIn, &QAction::triggered, this, [this] { m_view->zoomBy(1); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { m_view->zoomBy(-1); });
    connect(m_link, &QAction::triggered, this, &RoadmapPage::askForPrerequisites);
    connect(m_putBack, &QAction::triggered, this, &RoadmapPage::putBackSelected);
    // What comes in is unfolded; what the user folded stays folded while it is there.
    connect(m_filter, &QAbstractItemModel::rowsInserted, m_view,
            [this](const QModelIndex &parent, int first, int last) {
                m_view->expand(parent);
                for (int row = first; row <= last; ++row)
                    m_view->expandRecursively(m_filter->index(row, 0, parent));
            });
}

void RoadmapPage::setScope(Scope scope)
{
    m_scope = scope;
    m_stale = true;
    refreshSoon();
}

void RoadmapPage::refreshSoon()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void RoadmapPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    Page::showEvent(event);
}

void RoadmapPage::refresh()
{
    m_stale = false;
    const QList<Contradiction> contradictions = contradictionsInScope();
    m_conflicts.clear();
    std::copy_if(contradictions.cbegin(), contradictions.cend(), std::back_inserter(m_conflicts), isOfThePlan);
    m_model->setPlan(planOf(workspace().state(), m_scope, workspace().now(), contradictions));
    showStart();
    showTiles();
    showWhichPart();
    emit statusTextChanged();
}

QList<Contradiction> RoadmapPage::contradictionsInScope() const
{
    if (m_scope.isValid())
        return workspace().contradictions(m_scope);
    QList<Contradiction> all;
    for (const System &system : workspace().state().systems())
        all += workspace().contradictions(system.id);
    return all;
}

QString RoadmapPage::systemName(SystemId system) const
{
    const System *found = workspace().state().system(system);
    return found ? withoutSecrets(found->name) : QString();
}

void RoadmapPage::showStart()
{
    const RoadmapPlan &plan = m_model->plan();
    m_start->setVisible(!plan.withPlan.isEmpty());
    m_start->setEnabled(!workspace().isReadOnly());
    m_today->setEnabled(plan.axis.calendar);
    const bool editable = !workspace().isReadOnly();
    m_view->setEditable(editable);
    m_link->setEnabled(editable);
    m_putBack->setEnabled(editable);
    const QDate start =
        plan.withPlan.size() == 1 ? workspace().state().system(plan.withPlan.first())->planStart : QDate();
    if (start.isValid()) {
        m_start->setText(tr("Starts %1").arg(dayWords(start, DayForm::WeekdayAndYear)));
    } else {
        m_start->setText(plan.withPlan.size() > 1 ? tr("Set plan starts…") : tr("Set plan start…"));
    }
}

void RoadmapPage::showWhichPart()
{
    const RoadmapPlan &plan = m_model->plan();
    if (!plan.withPlan.isEmpty()) {
        m_parts->setCurrentIndex(m_filter->rowCount() > 0 ? PlanPart : NoMatchPart);
        return;
    }
    m_parts->setCurrentIndex(NoPlanPart);
    bool elsewhere = false;
    for (const ImportedDocument &document : workspace().state().documents())
        elsewhere = elsewhere || !document.facts->phases.isEmpty();
    m_nothing->setText(m_scope.isValid()
                           ? tr("No document of %1 states a plan: no phases, no dated tasks.").arg(systemName(m_scope))
                           : tr("No document states a plan: no phases, no dated tasks. Ctrl+I imports one that does."));
    m_showAll->setVisible(m_scope.isValid() && elsewhere);
}

void RoadmapPage::applyFilter()
{
    m_filter->setCriteria({.onlyOpen = m_onlyOpen->isChecked(), .text = m_search->text().trimmed()});
    showWhichPart();
    emit statusTextChanged();
}

void RoadmapPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool RoadmapPage::showItem(ItemId item)
{
    if (m_stale)
        refresh();
    const Item *wanted = workspace().state().item(item);
    if (!wanted)
        return false;
    const QList<ItemId> tasks =
        wanted->kind == ItemKind::Finding ? workspace().state().tasksCovering(*wanted) : QList<ItemId>{item};
    const QModelIndex source = m_model->indexOf(tasks.value(0));
    if (!source.isValid())
        return false;
    if (!m_filter->mapFromSource(source).isValid()) {
        m_search->clear();
        m_onlyOpen->setChecked(false);
    }
    const QModelIndex index = m_filter->mapFromSource(source);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    m_view->showTask(m_model->row(source).item);
    m_view->setFocus();
    return true;
}

Spot RoadmapPage::spot() const
{
    const QModelIndex current = m_view->currentIndex();
    return {.item = current.isValid() ? current.data(RoadmapModel::RowRole).value<RoadmapRow>().item : ItemId(),
            .document = {},
            .lines = {},
            .filter = m_search->text()};
}

void RoadmapPage::returnTo(const Spot &spot)
{
    m_search->setText(spot.filter);
    showItem(spot.item);
}

QString RoadmapPage::statusText() const
{
    const RoadmapPlan &plan = m_model->plan();
    if (plan.tasks == 0)
        return {};
    QStringList parts{withPlural(tr("%n task(s)", nullptr, plan.tasks), plan.tasks),
                      withPlural(tr("%n prerequisite(s)", nullptr, plan.dependencies), plan.dependencies),
                      tr("%1 done").arg(plan.done)};
    if (plan.axis.calendar)
        parts.append(tr("%1 late").arg(plan.late));
    return parts.join(QStringLiteral(" · "));
}

QByteArray RoadmapPage::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << qint32(m_view->zoom()) << m_dependencies->isChecked() << m_onlyOpen->isChecked();
    return layout;
}

void RoadmapPage::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    qint32 zoom = 0;
    bool dependencies = true;
    bool onlyOpen = false;
    stream >> zoom >> dependencies >> onlyOpen;
    if (stream.status() != QDataStream::Ok || zoom < 0 || zoom >= m_zooms.size())
        return;
    m_view->setZoom(TimelineZoom(zoom));
    m_dependencies->setChecked(dependencies);
    m_onlyOpen->setChecked(onlyOpen);
}

void RoadmapPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // In a narrow window the controls get a line of their own.
    const bool narrow = width() < px(1060);
    m_head->removeWidget(m_controls);
    if (narrow)
        m_head->addWidget(m_controls, 1, 0, 1, 5, Qt::AlignLeft);
    else
        m_head->addWidget(m_controls, 0, 3);
}

} // namespace shipworthy::ui
