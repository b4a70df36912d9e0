#include "pages/findingspage.h"

#include "items/findingtext.h"
#include "pages/findingdetail.h"
#include "pages/findingsactions.h"
#include "pages/findingsfilteredit.h"
#include "pages/findingsquickfilters.h"
#include "pages/findingstree.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {
namespace {

constexpr int layoutVersion = 1;
constexpr int detailWidth = 320;  ///< leaves a title its room at 1280
constexpr int narrowWidth = 1100; ///< of the window, at the design's font: below it the detail moves under the table

QWidget *chooser(const QString &word, QComboBox *combo, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(6));
    auto *label = new QLabel(word, box);
    label->setBuddy(combo);
    row->addWidget(label);
    row->addWidget(combo);
    combo->setAccessibleName(QString(word).remove(u'&'));
    combo->setMinimumHeight(px(30));
    return box;
}

} // namespace

FindingsPage::FindingsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_model(new FindingsModel(this))
    , m_filter(new FindingsFilterEdit(this))
    , m_quick(new FindingsQuickFilters(this))
    , m_group(new QComboBox(this))
    , m_sort(new QComboBox(this))
    , m_tree(new FindingsTree(*m_model, this))
    , m_detail(new FindingDetail(workspace, this))
    , m_actions(new FindingsActions(*m_tree))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_emptyText(new QLabel(this))
    , m_clearFilter(new QPushButton(tr("Clear Filter"), this))
{
    setUpWidgets();
    setUpConnections();
    setUpEditing();
    reload();
}

FindingsPage::~FindingsPage()
{
    m_detail->keepTyped();
}

void FindingsPage::setUpWidgets()
{
    setObjectName(QStringLiteral("findingsPage"));
    setUpBar();
    setUpEmptyStates();
    m_splitter->setObjectName(QStringLiteral("findingsSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_stack->setMinimumSize(px(240), px(120));
    m_detail->setMinimumSize(px(280), px(120));
    m_splitter->setSizes({px(800), px(detailWidth)});
    auto *bar = new QHBoxLayout;
    bar->setSpacing(px(12));
    bar->addWidget(m_filter, 1);
    bar->addWidget(chooser(tr("Group"), m_group, this));
    bar->addWidget(chooser(tr("Sort"), m_sort, this));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(px(12), px(8), px(12), px(8));
    top->setSpacing(px(8));
    top->addLayout(bar);
    top->addWidget(m_quick);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_splitter, 1);
}

void FindingsPage::setUpBar()
{
    m_group->setObjectName(QStringLiteral("groupChooser"));
    for (const auto &[grouping, id] : names<FindingsGrouping>)
        m_group->addItem(wordFor(grouping), id.toString());
    m_group->setCurrentIndex(static_cast<int>(m_model->arrangement().grouping));
    m_sort->setObjectName(QStringLiteral("sortChooser"));
    for (const auto &[column, id] : names<FindingsColumn>)
        m_sort->addItem(column == FindingsColumn::Severity ? tr("Severity") : columnTitle(column), id.toString());
    showSort();
}

void FindingsPage::setUpEmptyStates()
{
    auto *empty = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(empty);
    m_emptyText->setObjectName(QStringLiteral("findingsEmpty"));
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_clearFilter->setObjectName(QStringLiteral("clearFilter"));
    layout->addStretch();
    layout->addWidget(m_emptyText);
    layout->addWidget(m_clearFilter, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_stack->addWidget(m_tree);
    m_stack->addWidget(empty);
}

void FindingsPage::setUpConnections()
{
    connect(&workspace(), &Workspace::readinessChanged, this, &FindingsPage::reload);
    connect(m_filter, &FindingsFilterEdit::queryChanged, this, &FindingsPage::applyQuery);
    connect(m_filter, &QLineEdit::textChanged, m_quick, &FindingsQuickFilters::showQuery);
    connect(m_filter, &FindingsFilterEdit::leaveRequested, this, &FindingsPage::focusMain);
    connect(m_quick, &FindingsQuickFilters::termToggled, this, [this](const QString &term, bool wanted) {
        setQuery(wanted ? withTerm(query(), term) : withoutTerm(query(), term));
    });
    connect(m_clearFilter, &QPushButton::clicked, m_filter, &QLineEdit::clear);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this](int index) {
        FindingsArrangement arrangement = m_model->arrangement();
        arrangement.grouping = static_cast<FindingsGrouping>(index);
        m_model->setArrangement(arrangement);
    });
    connect(m_sort, &QComboBox::activated, this, &FindingsPage::chooseSort);
    connect(m_tree->header(), &QHeaderView::sortIndicatorChanged, this, &FindingsPage::showSort);
    connect(m_tree, &FindingsTree::selectedItemsChanged, this, &FindingsPage::updateSelection);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &FindingsPage::updateNeighbours);
    connect(m_detail, &FindingDetail::failed, this, &FindingsPage::failed);
    connect(m_detail, &FindingDetail::linesRequested, this, &FindingsPage::linesRequested);
    connect(m_detail, &FindingDetail::itemRequested, this, [this](ItemId item) {
        if (!showItem(item))
            emit itemRequested(item);
    });
    connect(m_detail, &FindingDetail::stepRequested, this, [this](int by) { step(m_tree->neighbour(by, false)); });
    connect(m_detail, &FindingDetail::leaveRequested, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_detail, &FindingDetail::closeRequested, this, [this] { showDetail(false); });
}

void FindingsPage::setUpEditing()
{
    const auto edit = [this](Field field) {
        return [this, field](const QString &text) { reported(workspace().edit(selection(), field, text)); };
    };
    connect(m_actions, &FindingsActions::tickRequested, this,
            [this] { reported(workspace().toggleTick(selection())); });
    connect(m_actions, &FindingsActions::statusRequested, this,
            [this](Status status) { reported(workspace().setStatus(selection(), status)); });
    connect(m_actions, &FindingsActions::severityRequested, this, edit(Field::Severity));
    connect(m_actions, &FindingsActions::priorityRequested, this, edit(Field::Priority));
    connect(m_actions, &FindingsActions::nextOpenRequested, this, [this] { step(m_tree->neighbour(1, true)); });
    const auto inDetail = [this](auto act) {
        return [this, act] {
            showDetail(true);
            act(*m_detail);
        };
    };
    connect(m_actions, &FindingsActions::ownerRequested, this,
            inDetail([](FindingDetail &detail) { detail.editOwner(); }));
    connect(m_actions, &FindingsActions::dueRequested, this, inDetail([](FindingDetail &detail) { detail.editDue(); }));
    connect(m_actions, &FindingsActions::noteRequested, this,
            inDetail([](FindingDetail &detail) { detail.editNote(); }));
    connect(m_actions, &FindingsActions::titleRequested, this,
            inDetail([](FindingDetail &detail) { detail.editTitle(); }));
    connect(m_actions, &FindingsActions::misreadRequested, this, [this] {
        const QList<ItemId> items = selection();
        const bool isFinding = std::ranges::any_of(items, [this](ItemId id) {
            const Item *item = workspace().state().item(id);
            return item && !item->state.misread;
        });
        reported(workspace().setMisread(items, isFinding));
    });
    connect(m_actions, &FindingsActions::attestRequested, this,
            inDetail([](FindingDetail &detail) { detail.startAttesting(); }));
    connect(m_actions, &FindingsActions::acceptRequested, this,
            inDetail([](FindingDetail &detail) { detail.startAccepting(); }));
    connect(m_actions, &FindingsActions::detailRequested, this,
            inDetail([](FindingDetail &detail) { detail.focusFirst(); }));
    connect(m_tree, &QTreeView::doubleClicked, this, inDetail([](FindingDetail &detail) { detail.focusFirst(); }));
    connect(m_actions, &FindingsActions::sourceRequested, this, &FindingsPage::showSource);
    connect(m_actions, &FindingsActions::copyRequested, this, &FindingsPage::copySelected);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (m_model->isGroup(m_tree->indexAt(position)))
            return;
        QMenu *menu = m_actions->makeMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_tree->viewport()->mapToGlobal(position));
    });
}

QueryContext FindingsPage::context() const
{
    return {workspace().now().date(), workspace().author()};
}

QList<ItemId> FindingsPage::selection() const
{
    return m_tree->selectedItems();
}

void FindingsPage::setScope(Scope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    reload();
}

void FindingsPage::reload()
{
    const WorkspaceState &state = workspace().state();
    QSet<ItemId> denied;
    QHash<SystemId, SystemRating> ratings;
    for (const System &system : state.systems()) {
        if (m_scope.isValid() && system.id != m_scope)
            continue;
        denied.unite(deniedTicks(workspace().contradictions(system.id)));
        const Readiness &readiness = workspace().readiness(system.id);
        ratings.insert(system.id, {readiness.verdict, readiness.score});
    }
    m_tree->setToday(context().today);
    FindingsArrangement arrangement = m_model->arrangement();
    if (arrangement.context.today != context().today || arrangement.context.me != context().me) {
        arrangement.context = context();
        m_model->setArrangement(arrangement);
    }
    const bool hadSelection = !selection().isEmpty();
    m_model->setRows(listedFacts(state, m_scope, denied, workspace().now()), ratings);
    // A ticked row may leave the filter: the keyboard goes on with the one that takes its place.
    if (hadSelection && selection().isEmpty())
        step(m_tree->currentItem());
    m_filter->setVocabulary(vocabularyOf(m_model->rows()));
    m_quick->setCounts(m_model->rows(), context());
    updateCounts();
    m_detail->showItems(selection());
    updateNeighbours();
}

void FindingsPage::applyQuery()
{
    FindingsArrangement arrangement = m_model->arrangement();
    arrangement.query = m_filter->query();
    arrangement.context = context();
    {
        const QScopedValueRollback guard(m_isFiltering, true);
        m_model->setArrangement(arrangement);
    }
    if (selection().isEmpty())
        step(m_lastSelected);
    updateCounts();
}

void FindingsPage::updateCounts()
{
    const int all = m_model->totals().all;
    m_filter->setResult(m_model->shownCount(), all);
    const bool isEmpty = m_model->shownCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    placeDetail();
    m_clearFilter->setVisible(all > 0);
    m_emptyText->setText(all > 0             ? tr("No finding fits the filter.")
                         : m_scope.isValid() ? tr("No findings in this system.")
                                             : tr("No findings yet. Import an audit to begin."));
    updateNeighbours();
    emit statusTextChanged();
}

void FindingsPage::updateSelection()
{
    if (!m_isFiltering)
        m_lastSelected = selection().value(0);
    m_detail->showItems(selection());
    updateNeighbours();
    emit statusTextChanged();
}

void FindingsPage::updateNeighbours()
{
    const QList<ItemId> items = selection();
    m_actions->update(items.size(), !workspace().isReadOnly(), m_model->shownCount() > 0);
    m_detail->setNeighbours(m_tree->neighbour(-1, false).isValid(), m_tree->neighbour(1, false).isValid());
}

void FindingsPage::chooseSort(int index)
{
    const auto column = static_cast<FindingsColumn>(index);
    const FindingsArrangement &now = m_model->arrangement();
    // The same once more turns it, as on the header.
    const bool turns = now.sortColumn == column && now.order == Qt::AscendingOrder;
    m_tree->sortByColumn(index, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void FindingsPage::showSort()
{
    const QSignalBlocker blocker(m_sort);
    m_sort->setCurrentIndex(m_tree->header()->sortIndicatorSection());
}

void FindingsPage::copySelected() const
{
    QList<FindingFactsPtr> rows;
    for (ItemId item : selection())
        rows.append(m_model->facts(m_model->indexOf(item)));
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(asMarkdown(rows));
}

void FindingsPage::showSource()
{
    const QList<ItemId> items = selection();
    if (items.isEmpty())
        return;
    const FindingFactsPtr facts = m_model->facts(m_model->indexOf(items.first()));
    emit linesRequested(facts->document, facts->lines);
}

void FindingsPage::showDetail(bool shown)
{
    m_isDetailWanted = shown;
    placeDetail();
    if (!shown)
        m_tree->setFocus();
}

void FindingsPage::placeDetail()
{
    m_detail->setVisible(m_isDetailWanted && m_model->shownCount() > 0);
}

void FindingsPage::step(ItemId item)
{
    if (item.isValid())
        m_tree->selectItem(item);
}

void FindingsPage::focusMain()
{
    if (m_model->shownCount() == 0) {
        m_filter->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (selection().isEmpty())
        step(m_tree->firstItem());
    m_tree->setFocus(Qt::OtherFocusReason);
}

void FindingsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool FindingsPage::showItem(ItemId item)
{
    const WorkspaceState &state = workspace().state();
    const Item *wanted = state.item(item);
    if (!wanted)
        return false;
    // A box that belongs to a finding is shown as that finding.
    const ItemId target = wanted->kind == ItemKind::ChecklistItem ? state.tickTarget(*wanted) : item;
    const auto isWanted = [&](const FindingFactsPtr &row) { return row->item == target; };
    if (std::ranges::none_of(m_model->rows(), isWanted))
        return false;
    if (!m_model->indexOf(target).isValid())
        m_filter->clear();
    if (!m_model->indexOf(target).isValid()) // dismissed: only seen when asked for
        m_filter->setText(QStringLiteral("is:misread"));
    showDetail(true);
    return m_tree->selectItem(target);
}

Spot FindingsPage::spot() const
{
    return {.item = m_tree->currentItem(), .document = {}, .lines = {}, .filter = query()};
}

void FindingsPage::returnTo(const Spot &spot)
{
    setQuery(spot.filter);
    step(spot.item);
}

QList<QAction *> FindingsPage::pageActions() const
{
    return m_actions->all();
}

QString FindingsPage::statusText() const
{
    const FindingsGroup totals = m_model->totals();
    QStringList parts;
    if (const qsizetype selected = selection().size(); selected > 1)
        parts.append(tr("%n selected", nullptr, static_cast<int>(selected)));
    parts.append(tr("%1 shown of %2").arg(QLocale().toString(totals.shown), QLocale().toString(totals.all)));
    if (const QString effort = totals.effortSummary(); !effort.isEmpty())
        parts.append(tr("open effort %1").arg(effort));
    return parts.join(QStringLiteral(" · "));
}

void FindingsPage::setQuery(const QString &query)
{
    m_filter->setText(query);
}

QString FindingsPage::query() const
{
    return m_filter->text();
}

QByteArray FindingsPage::saveLayout() const
{
    const FindingsArrangement &arrangement = m_model->arrangement();
    const auto base64 = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    QJsonObject object{{QStringLiteral("version"), layoutVersion},
                       {QStringLiteral("header"), base64(m_tree->header()->saveState())},
                       {QStringLiteral("splitter"), base64(m_splitter->saveState())},
                       {QStringLiteral("grouping"), idOf(arrangement.grouping).toString()},
                       {QStringLiteral("fitsTitle"), m_tree->fitsTitle()},
                       {QStringLiteral("effortChosen"), m_tree->isEffortChosen()},
                       {QStringLiteral("detail"), m_isDetailWanted},
                       {QStringLiteral("closed"), QJsonArray::fromStringList(m_tree->closedGroups())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void FindingsPage::restoreLayout(const QByteArray &layout)
{
    const QJsonObject object = QJsonDocument::fromJson(layout).object();
    if (object[u"version"].toInt() != layoutVersion)
        return;
    const auto bytes = [&](QStringView name) { return QByteArray::fromBase64(object[name].toString().toLatin1()); };
    QStringList closed;
    for (const QJsonValue &value : object[u"closed"].toArray())
        closed.append(value.toString());
    if (const auto grouping = fromId<FindingsGrouping>(object[u"grouping"].toString()))
        m_group->setCurrentIndex(static_cast<int>(*grouping));
    m_tree->setClosedGroups(closed);
    m_tree->header()->restoreState(bytes(u"header"));
    m_tree->setEffortChosen(object[u"effortChosen"].toBool(false));
    m_tree->setFitsTitle(object[u"fitsTitle"].toBool(true));
    m_tree->sortByColumn(m_tree->header()->sortIndicatorSection(), m_tree->header()->sortIndicatorOrder());
    m_splitter->restoreState(bytes(u"splitter"));
    m_isDetailWanted = object[u"detail"].toBool(true);
    placeDetail();
}

void FindingsPage::keyPressEvent(QKeyEvent *event)
{
    // An Esc that no field of the detail wanted.
    if (event->key() == Qt::Key_Escape && m_detail->isAncestorOf(focusWidget()))
        m_tree->setFocus(Qt::OtherFocusReason);
    else
        Page::keyPressEvent(event);
}

void FindingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const Qt::Orientation orientation = window()->width() < px(narrowWidth) ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == orientation)
        return;
    m_splitter->setOrientation(orientation);
    if (orientation == Qt::Horizontal)
        m_splitter->setSizes({width() - px(detailWidth), px(detailWidth)});
    else
        m_splitter->setSizes({height() / 2, height() / 2});
}

} // namespace shipworthy::ui
