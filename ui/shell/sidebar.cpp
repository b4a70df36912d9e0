#include "shell/sidebar.h"

#include "base/text.h"
#include "domain/secrets.h"
#include "items/systemsummary.h"
#include "shell/pagecounts.h"
#include "shell/sidebardelegate.h"
#include "shell/sidebarmodel.h"
#include "theme/theme.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace shipworthy::ui {

namespace {

QList<SidebarEntry> pageEntries(const Workspace &workspace, const EndpointProbe &probe, Scope scope)
{
    const bool isEmpty = workspace.state().systems().isEmpty();
    QList<SidebarEntry> entries;
    for (const PageId page : pageIds) {
        const PageCount count = countFor(page, workspace, probe, scope);
        const bool always = page == PageId::Portfolio || page == PageId::History;
        entries.append({.id = qint64(page),
                        .title = titleOf(page),
                        .count = isEmpty ? QString() : count.text,
                        .meaning = isEmpty ? QString() : count.meaning,
                        .iconName = iconNameOf(page),
                        .isAlarm = count.isAlarm,
                        .isEnabled = always || (!isEmpty && count.hasContent)});
    }
    return entries;
}

QList<SidebarEntry> systemEntries(const Workspace &workspace)
{
    const auto &systems = workspace.state().systems();
    if (systems.isEmpty())
        return {};
    QList<SidebarEntry> entries{
        {.id = 0,
         .title = Sidebar::tr("All systems"),
         .count = QString::number(systems.size()),
         .meaning = withPlural(Sidebar::tr("%n system(s)", nullptr, int(systems.size())), systems.size()),
         .iconName = QStringLiteral("folder")}};
    for (const System &system : systems) {
        const Readiness &readiness = workspace.readiness(system.id);
        const QString score = scoreText(shownScore(readiness));
        entries.append({.id = system.id.value,
                        .title = withoutSecrets(system.name),
                        .count = score.at(0).isDigit() ? Sidebar::tr("%1/100").arg(score) : score,
                        .meaning = Sidebar::tr("%1, score %2").arg(wordFor(readiness.verdict), score),
                        .iconName = {},
                        .verdict = readiness.verdict});
    }
    return entries;
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_pages(new SidebarModel(this))
    , m_systems(new SidebarModel(this))
    , m_delegate(new SidebarDelegate(this))
{
    setUpWidgets();
    setUpConnections();
    setCompact(false);
}

void Sidebar::setUpWidgets()
{
    setObjectName(QStringLiteral("sidebar"));
    m_pageView = makeList(m_pages, tr("Pages"), QStringLiteral("pages"));
    m_systemView = makeList(m_systems, tr("Systems"), QStringLiteral("systems"));
    m_pageView->setFixedHeight(px(32) * int(pageIds.size()));
    m_pageView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_caption = new QLabel(tr("Systems"), this);
    m_caption->setObjectName(QStringLiteral("systemsCaption"));
    QFont font = fontFor(Type::Caption);
    font.setWeight(QFont::DemiBold);
    m_caption->setFont(font);
    const auto indented = [this](int top, int trailing, int bottom) {
        return isRightToLeft() ? QMargins(trailing, top, px(18), bottom) : QMargins(px(18), top, trailing, bottom);
    };
    m_caption->setContentsMargins(indented(px(10), px(8), px(4)));
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_hint = new QLabel(tr("A system appears here when a document names one."), this);
    m_hint->setObjectName(QStringLiteral("systemsHint"));
    m_hint->setWordWrap(true);
    m_hint->setFont(fontFor(Type::Caption));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(indented(px(2), px(12), px(4)));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(8), 1, px(8));
    column->setSpacing(0);
    column->addWidget(m_pageView);
    column->addWidget(m_caption);
    column->addWidget(m_hint);
    column->addWidget(m_systemView, 1);
    column->addStretch(0); // takes the room while there is no system
}

QListView *Sidebar::makeList(SidebarModel *model, const QString &name, const QString &objectName)
{
    auto *view = new QListView(this);
    view->setObjectName(objectName);
    view->setAccessibleName(name);
    view->setModel(model);
    view->setItemDelegate(m_delegate);
    view->setFrameShape(QFrame::NoFrame);
    view->setUniformItemSizes(true);
    view->setMouseTracking(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->viewport()->setBackgroundRole(QPalette::Window);
    view->setAutoFillBackground(false);
    view->viewport()->setAutoFillBackground(false);
    return view;
}

void Sidebar::setUpConnections()
{
    for (const QListView *view : {m_pageView, m_systemView}) {
        connect(view, &QListView::activated, this, &Sidebar::leaveRequested);
        connect(view, &QListView::clicked, this, &Sidebar::leaveRequested);
    }
    connect(m_pageView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isTelling && current.isValid())
                    emit pageChosen(PageId(current.data(SidebarModel::EntryRole).value<SidebarEntry>().id));
            });
    connect(m_systemView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isTelling && current.isValid())
                    emit scopeChosen(SystemId{current.data(SidebarModel::EntryRole).value<SidebarEntry>().id});
            });
}

void Sidebar::refresh(const Workspace &workspace, const EndpointProbe &probe, Scope scope)
{
    const QScopedValueRollback telling(m_isTelling, true);
    m_pages->setEntries(pageEntries(workspace, probe, scope));
    m_systems->setEntries(systemEntries(workspace));
    const bool any = m_systems->rowCount() > 0;
    m_hint->setVisible(!any && !m_isCompact);
    m_systemView->setVisible(any);
    setCurrent(m_page, scope);
}

void Sidebar::setCurrent(PageId page, Scope scope)
{
    const QScopedValueRollback telling(m_isTelling, true);
    m_page = page;
    m_scope = scope;
    select(m_pageView, m_pages, qint64(page));
    select(m_systemView, m_systems, scope.value);
}

void Sidebar::select(QListView *view, SidebarModel *model, qint64 id)
{
    const int row = model->rowOf(id);
    if (row >= 0)
        view->selectionModel()->setCurrentIndex(model->index(row), QItemSelectionModel::ClearAndSelect);
    else
        view->selectionModel()->clear();
}

void Sidebar::setCompact(bool compact)
{
    m_isCompact = compact;
    m_delegate->setCompact(compact);
    m_caption->setVisible(!compact);
    m_hint->setVisible(!compact && m_systems->rowCount() == 0);
    setFixedWidth(px(compact ? 60 : 228));
    // A bar would cover the names, of which there are two letters left; keys and wheel scroll all the same.
    m_systemView->setVerticalScrollBarPolicy(compact ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_pageView->doItemsLayout();
    m_systemView->doItemsLayout();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme(palette()).color(Role::Border));
    const int x = isRightToLeft() ? 0 : width() - 1; // beside the page
    painter.drawLine(x, 0, x, height());
}

} // namespace shipworthy::ui
