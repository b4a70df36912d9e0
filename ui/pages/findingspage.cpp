#include "pages/findingspage.h"

#include "base/visibletext.h"
#include "items/findinglisting.h"
#include "pages/duplicatesreview.h"
#include "pages/findingdetail.h"
#include "pages/findingsactions.h"
#include "pages/findingsbar.h"
#include "pages/findingsboard.h"
#include "pages/findingsbookmarks.h"
#include "pages/findingsfilteredit.h"
#include "pages/findingsquickfilters.h"
#include "pages/findingsrows.h"
#include "pages/findingstree.h"
#include "theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace shipworthy::ui {
namespace {

constexpr int detailWidth = 320;  ///< leaves a title its room at 1280
constexpr int tableWidth = 680;   ///< room for the columns and a title of a few words
constexpr int narrowWidth = 1100; ///< of the window, at the design's font: below it the detail moves under the table

} // namespace

FindingsPage::FindingsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_rows(new FindingsRows(workspace, this))
    , m_model(new FindingsModel(this))
    , m_bar(new FindingsBar(this))
    , m_filter(&m_bar->filter())
    , m_quick(new FindingsQuickFilters(this))
    , m_duplicates(new DuplicatesReview(workspace, this))
    , m_tree(new FindingsTree(*m_model, this))
    , m_board(new FindingsBoard(*m_model, *m_tree->selectionModel(), this))
    , m_detail(new FindingDetail(workspace, this))
    , m_actions(new FindingsActions(*m_tree))
    , m_boardAction(
          addPageAction(QStringLiteral("findings.board"), tr("Show as Board"), Qt::CTRL | Qt::SHIFT | Qt::Key_B))
    , m_columnsAction(
          addPageAction(QStringLiteral("findings.columns"), tr("Columns…"), Qt::CTRL | Qt::SHIFT | Qt::Key_C))
    , m_bookmarksAction(addPageAction(QStringLiteral("findings.named"), tr("Named Filters…"), Qt::CTRL | Qt::Key_D))
    , m_exportAction(
          addPageAction(QStringLiteral("findings.export"), tr("Export Findings…"), Qt::CTRL | Qt::ALT | Qt::Key_E))
    , m_panelAction(addPageAction(QStringLiteral("findings.panel"), tr("Detail Panel"), Qt::Key_F4))
    , m_bookmarks(new FindingsBookmarks(this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_emptyText(new QLabel(this))
    , m_clearFilter(new QPushButton(tr("Clear Filter"), this))
    , m_patience(new QTimer(this))
{
    setUpWidgets();
    setUpConnections();
    setUpArranging();
    setUpDetail();
    setUpActions();
    setUpEditing();
    setUpMoves();
    setUpBookmarks();
    setUpDuplicates();
    reload();
}

FindingsPage::~FindingsPage()
{
    m_tree->keepTyped();
    m_detail->keepTyped();
}

void FindingsPage::setUpWidgets()
{
    setObjectName(QStringLiteral("findingsPage"));
    setUpEmptyStates();
    m_bar->setGrouping(m_model->arrangement().grouping);
    showSort();
    m_splitter->setObjectName(QStringLiteral("findingsSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_stack->setMinimumSize(px(240), px(120));
    m_detail->setMinimumSize(px(280), px(120));
    m_splitter->setSizes({px(800), px(detailWidth)});
    auto *top = new QVBoxLayout;
    top->setContentsMargins(px(12), px(8), px(12), px(8));
    top->setSpacing(px(8));
    top->addWidget(m_bar);
    top->addWidget(m_quick);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_duplicates);
    layout->addWidget(m_splitter, 1);
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
    m_stack->addWidget(m_board);
}

void FindingsPage::setUpConnections()
{
    connect(m_rows, &FindingsRows::changed, this, &FindingsPage::reload);
    connect(m_filter, &FindingsFilterEdit::vocabularyMissed, this, &FindingsPage::readVocabulary);
    m_tree->setEditing(!workspace().isReadOnly(), [this] { return ownersOf(m_model->rows()); });
    connect(m_filter, &FindingsFilterEdit::queryChanged, this, &FindingsPage::applyQuery);
    connect(m_filter, &QLineEdit::textChanged, m_quick, &FindingsQuickFilters::showQuery);
    connect(m_filter, &FindingsFilterEdit::leaveRequested, this, &FindingsPage::focusMain);
    connect(m_quick, &FindingsQuickFilters::termToggled, this, [this](const QString &term, bool wanted) {
        setQuery(wanted ? withTerm(query(), term) : withoutTerm(query(), term));
    });
    connect(m_clearFilter, &QPushButton::clicked, m_filter, &QLineEdit::clear);
    connect(m_bar, &FindingsBar::arrangementChanged, this, &FindingsPage::rearrange);
    connect(m_bar, &FindingsBar::sortChosen, this, &FindingsPage::chooseSort);
    connect(m_tree->header(), &QHeaderView::sortIndicatorChanged, this, &FindingsPage::showSort);
    connect(m_tree, &FindingsTree::selectedItemsChanged, this, &FindingsPage::updateSelection);
}

void FindingsPage::setUpArranging()
{
    connect(m_model, &FindingsModel::aboutToRearrange, this, &FindingsPage::leaveOldArrangement);
    connect(m_model, &FindingsModel::rearranged, this, &FindingsPage::showNewArrangement);
    m_patience->setSingleShot(true);
    m_patience->setInterval(150);
    connect(m_patience, &QTimer::timeout, m_filter, [this] { m_filter->setBusy(true); });
    const auto showBusy = [this] {
        if (!m_model->isArranging() && !m_rows->isReading()) {
            m_patience->stop();
            m_filter->setBusy(false);
        } else if (!m_patience->isActive()) {
            m_patience->start();
        }
    };
    connect(m_model, &FindingsModel::arrangingChanged, this, showBusy);
    connect(m_rows, &FindingsRows::readingChanged, this, showBusy);
    showBusy();
    connect(&workspace(), &Workspace::itemsChanged, this, &FindingsPage::noteEdit);
    connect(&workspace(), &Workspace::readinessChanged, this, [this] {
        if (m_rows->isReading()) // the rows come later, but what was just edited is seen beside them now
            m_detail->showItems(selection());
    });
}

void FindingsPage::setUpDetail()
{
    connect(m_detail, &FindingDetail::failed, this, &FindingsPage::failed);
    connect(m_detail, &FindingDetail::linesRequested, this, &FindingsPage::linesRequested);
    connect(m_detail, &FindingDetail::itemRequested, this, [this](ItemId item) {
        if (!showItem(item))
            emit itemRequested(item);
    });
    connect(m_detail, &FindingDetail::checkRequested, this, &FindingsPage::checkRequested);
    connect(m_detail, &FindingDetail::runRequested, this, &FindingsPage::runRequested);
    connect(m_detail, &FindingDetail::stepRequested, this, [this](int by) { step(m_tree->neighbour(by, false)); });
    connect(m_detail, &FindingDetail::leaveRequested, this, &FindingsPage::focusView);
    connect(m_detail, &FindingDetail::closeRequested, this, [this] { showDetail(false); });
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
    m_rows->setScope(scope);
    m_duplicates->setScope(scope);
}

void FindingsPage::reload()
{
    m_tree->setToday(context().today);
    m_board->setToday(context().today);
    m_isReloading = true;
    FindingsArrangement arrangement = m_model->asked();
    arrangement.context = context();
    m_model->setRows(m_rows->rows(), m_rows->ratings(), arrangement);
    m_filter->forgetVocabulary();
    m_quick->setCounts(m_rows->counts());
}

void FindingsPage::applyQuery()
{
    FindingsArrangement arrangement = m_model->asked();
    m_wantsFocus = false; // somebody types
    arrangement.query = m_filter->query();
    arrangement.context = context();
    m_model->setArrangement(arrangement);
}

void FindingsPage::leaveOldArrangement()
{
    m_before = {.hadFocus = m_stack->isAncestorOf(window()->focusWidget()),
                .wasInDetail = m_detail->isAncestorOf(window()->focusWidget()),
                .wasBoard = isBoardShown(),
                .grouping = m_model->arrangement().grouping};
    if (m_isReloading) {
        m_before.selected = selection();
        m_before.current = m_tree->currentItem();
        m_before.successors = m_tree->successors();
    }
    m_isFiltering = true;
    if (!m_bar->isBoard())
        m_board->setActive(false); // its columns are of other groups than the table's
}

void FindingsPage::showNewArrangement()
{
    m_isFiltering = false;
    const bool isReloaded = std::exchange(m_isReloading, false);
    if (m_before.wasBoard != isBoardShown() || m_before.grouping != m_model->arrangement().grouping)
        switchView();
    const bool isElsewhere = m_tree->selectItem(m_model->shownAs(m_wanted));
    if (isElsewhere || !isArranging())
        m_wanted = {};
    if (isReloaded && !isElsewhere)
        keepSelection();
    if (!m_tree->selectionModel()->hasSelection() && m_lastSelected.isValid())
        m_tree->selectItem(m_lastSelected);
    updateCounts();
    if (isReloaded)
        m_detail->showItems(selection());
    if (m_wantsFocus && m_model->shownCount() > 0)
        focusMain();
    if (m_isPrepared && !isVisible())
        m_tree->layOutRows();
    // Later: a cell may be about to close its editor, and the step is not among those to undo yet.
    if (isReloaded)
        QMetaObject::invokeMethod(this, &FindingsPage::settleAfterEdit, Qt::QueuedConnection);
}

void FindingsPage::keepSelection()
{
    QList<ItemId> kept;
    for (const ItemId item : std::as_const(m_before.selected)) {
        if (const ItemId shown = m_model->shownAs(item); shown.isValid())
            kept.append(shown);
    }
    if (!kept.isEmpty()) {
        if (kept.size() != m_tree->selectionModel()->selectedRows().size())
            m_tree->selectItems(kept, m_before.current);
        return;
    }
    // A ticked row may leave the filter: the keyboard goes on with the one that takes its place.
    const auto next =
        std::ranges::find_if(m_before.successors, [this](ItemId item) { return m_model->indexOf(item).isValid(); });
    if (next != m_before.successors.cend())
        step(*next);
}

void FindingsPage::noteEdit(const QList<ItemId> &items)
{
    const QSet<ItemId> changed(items.cbegin(), items.cend());
    m_edited = selection();
    m_edited.removeIf([&changed](ItemId item) { return !changed.contains(item); });
}

void FindingsPage::settleAfterEdit()
{
    if (isArranging())
        return; // comes again
    const QList<ItemId> edited = std::exchange(m_edited, {});
    const auto left = std::ranges::count_if(edited, [this](ItemId id) { return !m_model->shownAs(id).isValid(); });
    const bool isLost = m_before.hadFocus && !m_stack->isAncestorOf(window()->focusWidget());
    // What is typed on in the panel would be about another finding.
    if ((left > 0 && m_before.wasInDetail) || isLost) {
        if (m_model->shownCount() > 0)
            focusView();
        else
            m_clearFilter->setFocus(Qt::OtherFocusReason);
    }
    if (left > 0 && edited.size() > 1 && isVisible())
        emit rowsLeft(static_cast<int>(left));
}

void FindingsPage::prepare(QSize size)
{
    m_isPrepared = true;
    resize(size);
    (void)grab(QRect(0, 0, 1, 1)); // which lays it out
    m_tree->layOutRows();
}

/// The table, the board, or the same with other groups.
void FindingsPage::switchView()
{
    m_board->setActive(isBoardShown());
    m_boardAction->setChecked(isBoardShown());
    m_stack->setCurrentIndex(isBoardShown() ? 2 : 0);
    if (!isBoardShown() && m_tree->currentIndex().isValid())
        m_tree->scrollTo(m_tree->currentIndex());
    if (m_before.hadFocus)
        focusView();
}

void FindingsPage::readVocabulary()
{
    if (m_model->rows().size() <= FindingsModel::fewRows) {
        m_filter->setVocabulary(vocabularyOf(m_model->rows()));
        return;
    }
    if (std::exchange(m_isReadingWords, true))
        return;
    m_reading = Job::start([rows = m_model->rows()](const std::stop_token &) { return vocabularyOf(rows); },
                           [this](const QueryVocabulary &words) {
                               m_isReadingWords = false;
                               m_filter->setVocabulary(words);
                           });
}

void FindingsPage::updateCounts()
{
    const int all = m_model->totals().all;
    m_filter->setResult(m_model->shownCount(), all);
    const bool isEmpty = m_model->shownCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : isBoardShown() ? 2 : 0);
    placeDetail();
    m_clearFilter->setVisible(all > 0);
    m_exportAction->setEnabled(!isEmpty);
    m_emptyText->setText(m_rows->isReading() ? tr("Reading the findings…")
                         : all > 0           ? tr("No finding fits the filter.")
                         : m_scope.isValid()
                             ? tr("No findings in this system.")
                             : tr("No findings yet. Drop an audit on the window, or press Ctrl+I to import one."));
    updateNeighbours();
    emit statusTextChanged();
}

void FindingsPage::updateSelection()
{
    const QList<ItemId> selected = selection();
    if (!m_isFiltering) { // the user's own choice is the last word
        m_lastSelected = selected.value(0);
        m_wanted = {};
    }
    m_detail->showItems(selected);
    updateNeighbours();
    emit statusTextChanged();
}

void FindingsPage::updateNeighbours()
{
    const QList<ItemId> items = selection();
    m_actions->update(items.size(), !workspace().isReadOnly(), m_model->shownCount() > 0);
    m_actions->updateDuplicates(
        std::ranges::any_of(items, [this](ItemId id) { return workspace().state().duplicatesOf(id); }),
        m_duplicates->count() > 0);
    m_detail->setNeighbours(m_tree->neighbour(-1, false).isValid(), m_tree->neighbour(1, false).isValid());
}

void FindingsPage::rearrange()
{
    FindingsArrangement arrangement = m_model->asked();
    arrangement.grouping = m_bar->isBoard() ? m_bar->boardField() : m_bar->grouping();
    arrangement.keepsEmptyGroups = m_bar->isBoard();
    m_model->setArrangement(arrangement);
}

void FindingsPage::chooseSort(FindingsColumn column)
{
    const FindingsArrangement &now = m_model->asked();
    // The same once more turns it, as on the header.
    const bool turns = now.sortColumn == column && now.order == Qt::AscendingOrder;
    m_tree->sortByColumn(static_cast<int>(column), turns ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void FindingsPage::showSort()
{
    m_bar->showSort(static_cast<FindingsColumn>(m_tree->header()->sortIndicatorSection()));
}

void FindingsPage::focusView()
{
    if (isBoardShown())
        m_board->focusCards();
    else
        m_tree->setFocus(Qt::OtherFocusReason);
}

void FindingsPage::showDetail(bool shown)
{
    m_isDetailWanted = shown;
    placeDetail();
    if (!shown)
        focusView();
}

bool FindingsPage::isArranging() const
{
    return m_model->isArranging() || m_rows->isReading();
}

void FindingsPage::placeDetail()
{
    m_panelAction->setChecked(m_isDetailWanted);
    m_detail->setVisible(m_isDetailWanted && m_model->shownCount() > 0);
}

void FindingsPage::limitDetail()
{
    const bool isBeside = m_splitter->orientation() == Qt::Horizontal;
    const int most = std::max(m_detail->minimumWidth(), width() - m_splitter->handleWidth() - px(tableWidth));
    m_detail->setMaximumWidth(isBeside ? most : QWIDGETSIZE_MAX); // for who drags
    const QList<int> sizes = m_splitter->sizes();
    if (isBeside && m_detail->isVisibleTo(this) && sizes.last() > most)
        m_splitter->setSizes({sizes.first() + sizes.last() - most, most});
}

void FindingsPage::step(ItemId item)
{
    const bool isShown = m_tree->selectItem(m_model->shownAs(item));
    m_wanted = isShown || !isArranging() ? ItemId() : item;
}

void FindingsPage::focusMain()
{
    m_wantsFocus = m_model->shownCount() == 0 && isArranging();
    if (m_model->shownCount() == 0) {
        m_filter->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (selection().isEmpty())
        step(m_tree->firstItem());
    focusView();
}

void FindingsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool FindingsPage::showItem(ItemId id)
{
    const WorkspaceState &state = workspace().state();
    const Item *item = state.item(id);
    // A box that belongs to a finding is shown as that finding.
    if (item && item->kind == ItemKind::ChecklistItem)
        item = state.item(state.tickTarget(*item));
    if (item) // and a duplicate as the one that stands for it
        item = state.item(state.shownAs(*item));
    if (!item || !isListed(state, *item) || (m_scope.isValid() && item->system != m_scope))
        return false;
    const QSet<ItemId> denied = deniedTicks(workspace().contradictions(item->system));
    const FindingFacts facts = findingFacts(state, *item, denied, workspace().now());
    const bool isValid = m_filter->query().state() != QueryState::Invalid;
    if (!isValid || !m_filter->query().accepts(facts, context())) // dismissed: only seen when asked for
        m_filter->setText(item->state.misread ? QStringLiteral("is:misread") : QString());
    showDetail(true);
    step(item->id);
    return true;
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
    return m_actions->all() +
           QList<QAction *>{m_boardAction, m_columnsAction, m_panelAction, m_bookmarksAction, m_exportAction};
}

QString FindingsPage::statusText() const
{
    if (m_rows->isBeginning())
        return tr("Reading the findings…");
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

void FindingsPage::keyPressEvent(QKeyEvent *event)
{
    // An Esc that no field of the detail wanted.
    if (event->key() == Qt::Key_Escape && m_detail->isAncestorOf(focusWidget()))
        focusView();
    else
        Page::keyPressEvent(event);
}

void FindingsPage::hideEvent(QHideEvent *event)
{
    m_bookmarks->hide();
    Page::hideEvent(event);
}

void FindingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const Qt::Orientation orientation = window()->width() < px(narrowWidth) ? Qt::Vertical : Qt::Horizontal;
    const bool isOther = m_splitter->orientation() != orientation;
    m_splitter->setOrientation(orientation);
    limitDetail();
    if (!isOther)
        return;
    if (orientation == Qt::Horizontal)
        m_splitter->setSizes({width() - px(detailWidth), px(detailWidth)});
    else
        m_splitter->setSizes({height() / 2, height() / 2});
}

} // namespace shipworthy::ui
