#include "pages/endpointspage.h"

#include "base/text.h"
#include "pages/endpointaddpanel.h"
#include "pages/endpointdetail.h"
#include "pages/endpointsign.h"
#include "pages/endpointsview.h"
#include "pages/endpointwatch.h"
#include "probes/endpointprobe.h"

#include <QAction>
#include <QActionGroup>
#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>

namespace shipworthy::ui {
namespace {

using namespace std::chrono_literals;

constexpr qint32 layoutVersion = 1;

struct IntervalChoice {
    std::chrono::seconds interval;
    const char *text;
};
constexpr std::array intervals{
    IntervalChoice{0s, QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "Only when told")},
    IntervalChoice{15s, QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "Every 15 seconds")},
    IntervalChoice{1min, QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "Every minute")},
    IntervalChoice{5min, QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "Every 5 minutes")},
    IntervalChoice{1h, QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "Every hour")},
};

struct CountSpec {
    EndpointLook look;
    const char *word;
};
constexpr std::array counted{
    CountSpec{EndpointLook::Up, QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "up")},
    CountSpec{EndpointLook::Down, QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "down")},
    CountSpec{EndpointLook::Degraded, QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "degraded")},
    CountSpec{EndpointLook::Unknown, QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "unknown")},
    CountSpec{EndpointLook::NotAsked, QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "not asked")},
};

/// By the last answer, also while a new one is awaited: counts do not flicker.
EndpointLook settledLook(const WatchedEndpoint &row)
{
    return row.latest() ? lookOf(row.latest()->state) : EndpointLook::NotAsked;
}

} // namespace

EndpointsPage::EndpointsPage(Workspace &workspace, EndpointProbe &probe, QWidget *parent)
    : Page(workspace, parent)
    , m_probe(probe)
    , m_watch(new EndpointWatch(workspace, probe, this))
{
    setUpActions();
    setUpWidgets();
    setUpConnections();
    refresh();
}

QAction *EndpointsPage::makeAction(const QString &name, const QString &text, const QString &iconName,
                                   const QKeySequence &key)
{
    auto *action = new QAction(icon(iconName, palette()), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!key.isEmpty())
        action->setToolTip(tr("%1 (%2)").arg(QString(text).remove(u'&'), key.toString(QKeySequence::NativeText)));
    addAction(action);
    return action;
}

void EndpointsPage::setUpActions()
{
    m_addAction = makeAction(QStringLiteral("addEndpoint"), tr("&Add Address…"), QStringLiteral("add"), Qt::Key_Insert);
    m_askAll = makeAction(QStringLiteral("askAllEndpoints"), tr("Ask A&ll Shown"), QStringLiteral("run"),
                          Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_ask =
        makeAction(QStringLiteral("askEndpoint"), tr("As&k Again"), QStringLiteral("refresh"), Qt::CTRL | Qt::Key_R);
    m_remove =
        makeAction(QStringLiteral("removeEndpoint"), tr("&Remove Address"), QStringLiteral("remove"), Qt::Key_Delete);
}

QToolButton *EndpointsPage::makeIntervalButton()
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("endpointInterval"));
    button->setIcon(icon(QStringLiteral("clock"), palette()));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tr("How often the addresses are asked while the window is open"));
    auto *menu = new QMenu(button);
    auto *group = new QActionGroup(menu);
    for (const IntervalChoice &choice : intervals) {
        QAction *action = menu->addAction(tr(choice.text));
        action->setCheckable(true);
        action->setData(QVariant::fromValue<qint64>(choice.interval.count()));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, interval = choice.interval] {
            chooseInterval(interval);
            startInterval();
        });
    }
    button->setMenu(menu);
    return button;
}

QWidget *EndpointsPage::makeToolBar()
{
    auto *bar = new QWidget(this);
    bar->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // its buttons give way, not the window
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(px(16), px(8), px(12), px(8));
    layout->setSpacing(px(8));
    auto *title = new QLabel(tr("Endpoints"), bar);
    QFont font = fontFor(Type::Page);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    layout->addWidget(title);
    layout->addSpacing(px(6));
    for (std::size_t at = 0; at < counted.size(); ++at) {
        m_counts[at] = new EndpointSign(bar);
        m_counts[at]->setObjectName(QStringLiteral("endpointCount_%1").arg(QLatin1String(counted[at].word).trimmed()));
        layout->addWidget(m_counts[at]);
    }
    layout->addStretch();
    m_intervalButton = makeIntervalButton();
    m_toolButtons.append(m_intervalButton);
    for (QAction *action : {m_addAction, m_askAll}) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QLatin1String("Button"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(action->text().remove(u'&'));
        if (action == m_askAll)
            layout->addWidget(m_intervalButton);
        layout->addWidget(button);
        m_toolButtons.append(button);
    }
    return bar;
}

QWidget *EndpointsPage::makeEmptyState()
{
    auto *empty = new QWidget(this);
    auto *sentence =
        new QLabel(tr("No address is watched yet. Nothing is sent anywhere before you add one and ask it."), empty);
    sentence->setObjectName(QStringLiteral("emptyState"));
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *button = new QPushButton(m_addAction->icon(), tr("Add Address…"), empty);
    button->setObjectName(QStringLiteral("emptyAddButton"));
    connect(button, &QPushButton::clicked, m_addAction, &QAction::trigger);
    auto *layout = new QVBoxLayout(empty);
    layout->setContentsMargins(px(32), px(32), px(32), px(32));
    layout->addStretch();
    layout->addWidget(sentence);
    layout->addSpacing(px(12));
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch();
    return empty;
}

void EndpointsPage::setUpWidgets()
{
    setObjectName(QStringLiteral("endpointsPage"));
    m_addPanel = new EndpointAddPanel(this);
    m_addPanel->hide();
    m_view = new EndpointsView(m_model, this);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_ask, m_remove, m_addAction});
    m_detail = new EndpointDetail(*m_ask, *m_remove, this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("endpointsAndDetail"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({px(860), px(364)});
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(m_splitter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_addPanel);
    layout->addWidget(m_stack, 1);
    chooseInterval(m_interval);
}

void EndpointsPage::setUpConnections()
{
    connect(m_watch, &EndpointWatch::listChanged, this, &EndpointsPage::refresh);
    connect(m_watch, &EndpointWatch::rowChanged, this, &EndpointsPage::refreshRow);
    connect(&m_probe, &EndpointProbe::asked, this, &EndpointsPage::startInterval);
    connect(m_view, &EndpointsView::currentRowChanged, this, &EndpointsPage::showCurrent);
    connect(m_addPanel, &EndpointAddPanel::added, this, &EndpointsPage::add);
    connect(m_addPanel, &EndpointAddPanel::closed, this, &EndpointsPage::closeAddPanel);
    connect(m_addPanel, &EndpointAddPanel::linesRequested, this, &Page::linesRequested);
    connect(m_addAction, &QAction::triggered, this, &EndpointsPage::openAddPanel);
    connect(m_askAll, &QAction::triggered, this, &EndpointsPage::askAll);
    connect(m_ask, &QAction::triggered, this, &EndpointsPage::askCurrent);
    connect(m_remove, &QAction::triggered, this, &EndpointsPage::removeCurrent);
}

void EndpointsPage::setScope(Scope scope)
{
    m_scope = scope;
    refresh();
}

QList<QAction *> EndpointsPage::pageActions() const
{
    return {m_addAction, m_askAll, m_ask, m_remove};
}

void EndpointsPage::refresh()
{
    m_model.setRows(m_watch->rows(m_scope));
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0, m_model.index(0, 0)));
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
    showCounts();
    showCurrent();
}

void EndpointsPage::refreshRow(EndpointId endpoint)
{
    const auto row = m_watch->row(endpoint);
    if (!row)
        return;
    m_model.updateRow(*row);
    showCounts();
    showCurrent();
}

void EndpointsPage::showCounts()
{
    const QList<WatchedEndpoint> rows = m_model.rows();
    for (std::size_t at = 0; at < counted.size(); ++at) {
        const auto count = std::ranges::count(rows, counted[at].look, settledLook);
        m_counts[at]->setSign(counted[at].look, QString::number(count), tr(counted[at].word));
        m_counts[at]->setVisible(count > 0);
    }
    m_askAll->setEnabled(!rows.isEmpty());
    emit statusTextChanged();
}

void EndpointsPage::showCurrent()
{
    const QModelIndex current = m_view->current();
    const QVariant row = current.data(EndpointsModel::RowRole);
    const QVariant group = current.data(EndpointsModel::GroupRole);
    m_ask->setEnabled(row.isValid() || group.isValid());
    m_remove->setEnabled(row.isValid());
    if (row.isValid()) {
        const auto endpoint = row.value<WatchedEndpoint>();
        m_ask->setText(endpoint.latest() || endpoint.asking ? tr("As&k Again") : tr("As&k Now"));
        m_detail->showEndpoint(endpoint);
    } else if (group.isValid()) {
        m_ask->setText(tr("As&k These"));
        m_detail->showGroup(group.value<EndpointGroup>());
    } else {
        m_detail->showNothing();
    }
}

QString EndpointsPage::statusText() const
{
    const auto addresses = m_model.rows().size();
    return withPlural(tr("%n endpoint(s)", nullptr, static_cast<int>(addresses)), addresses) + QStringLiteral(" · ") +
           tr("requests only to addresses you added");
}

void EndpointsPage::chooseInterval(std::chrono::seconds interval)
{
    m_interval = interval;
    for (QAction *action : m_intervalButton->menu()->actions()) {
        if (action->data().toLongLong() != interval.count())
            continue;
        action->setChecked(true);
        m_intervalButton->setText(action->text());
        m_intervalButton->setAccessibleName(action->text());
    }
}

/// A workspace may come from somebody else: a remembered interval alone must not make this computer send anything.
void EndpointsPage::startInterval()
{
    m_probe.setInterval(m_interval);
}

void EndpointsPage::openAddPanel()
{
    m_addPanel->open(workspace().state(), m_scope);
}

void EndpointsPage::closeAddPanel()
{
    m_addPanel->hide();
    m_view->setFocus();
}

Result<SystemId> EndpointsPage::systemNamed(const QString &name)
{
    for (const System &system : workspace().state().systems()) {
        if (system.name == name)
            return system.id;
    }
    return workspace().addSystem(name);
}

void EndpointsPage::add(const QString &system, const QList<NewEndpoint> &endpoints, bool askNow)
{
    const auto id = systemNamed(system);
    if (!id) {
        emit failed(id.error());
        return;
    }
    const auto added = workspace().addEndpoints(*id, endpoints);
    if (!added) {
        emit failed(added.error());
        return;
    }
    closeAddPanel();
    m_view->setCurrentIndex(m_model.indexOf(added->value(0)));
    for (const EndpointId endpoint : askNow ? *added : QList<EndpointId>())
        m_probe.ask(endpoint);
}

void EndpointsPage::askAll()
{
    for (const WatchedEndpoint &row : m_model.rows())
        m_probe.ask(row.id);
}

void EndpointsPage::askCurrent()
{
    const QModelIndex current = m_view->current();
    const bool isGroup = current.data(EndpointsModel::GroupRole).isValid();
    QList<EndpointId> ids;
    for (int row = 0; isGroup && row < m_model.rowCount(current); ++row)
        ids.append(m_model.index(row, 0, current).data(EndpointsModel::RowRole).value<WatchedEndpoint>().id);
    if (!isGroup && current.isValid())
        ids.append(current.data(EndpointsModel::RowRole).value<WatchedEndpoint>().id);
    for (const EndpointId id : ids)
        m_probe.ask(id);
}

void EndpointsPage::removeCurrent()
{
    const QVariant row = m_view->current().data(EndpointsModel::RowRole);
    if (row.isValid())
        reported(workspace().removeEndpoint(row.value<WatchedEndpoint>().id));
}

QByteArray EndpointsPage::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << layoutVersion << static_cast<qint64>(m_interval.count()) << m_splitter->saveState();
    return layout;
}

void EndpointsPage::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    qint32 version = 0;
    qint64 seconds = 0;
    QByteArray sizes;
    stream >> version >> seconds >> sizes;
    if (stream.status() != QDataStream::Ok || version != layoutVersion)
        return;
    const auto known = std::ranges::find(intervals, std::chrono::seconds(seconds), &IntervalChoice::interval);
    if (known != intervals.end())
        chooseInterval(known->interval);
    m_splitter->restoreState(sizes);
}

void EndpointsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const auto orientation = width() < px(760) ? Qt::Vertical : Qt::Horizontal;
    if (orientation != m_splitter->orientation()) {
        m_splitter->setOrientation(orientation);
        m_splitter->setSizes(orientation == Qt::Vertical ? QList{px(300), px(200)} : QList{px(860), px(364)});
    }
    const auto style = width() < px(960) ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (QToolButton *button : std::as_const(m_toolButtons))
        button->setToolButtonStyle(style);
}

} // namespace shipworthy::ui
