#include "pages/findingstree.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "pages/findingscelldelegate.h"
#include "pages/findingsheader.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <algorithm>

namespace shipworthy::ui {
namespace {

struct ColumnLayout {
    FindingsColumn column;
    int width; ///< at the design's 13 px font
    bool shown;
};

constexpr std::array layouts{
    ColumnLayout{FindingsColumn::Severity, 50, true},  ColumnLayout{FindingsColumn::Key, 72, true},
    ColumnLayout{FindingsColumn::Title, 280, true},    ColumnLayout{FindingsColumn::System, 130, false},
    ColumnLayout{FindingsColumn::Owner, 84, true},     ColumnLayout{FindingsColumn::Effort, 72, true},
    ColumnLayout{FindingsColumn::Due, 88, true},       ColumnLayout{FindingsColumn::Status, 108, true},
    ColumnLayout{FindingsColumn::Evidence, 118, true}, ColumnLayout{FindingsColumn::Priority, 66, false},
    ColumnLayout{FindingsColumn::Section, 180, false}, ColumnLayout{FindingsColumn::Document, 180, false},
};
constexpr int roomForEffort = 840; ///< of the table: below it a title could not be read beside the effort

static_assert(layouts.size() == static_cast<std::size_t>(findingsColumnCount));

} // namespace

FindingsTree::FindingsTree(FindingsModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_delegate(new FindingsCellDelegate(this))
{
    setObjectName(QStringLiteral("findingsTree"));
    setAccessibleName(tr("Findings"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setMouseTracking(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUpHeader();
    connect(&model, &QAbstractItemModel::layoutChanged, this, &FindingsTree::openGroups);
    connect(m_delegate, &FindingsCellDelegate::edited, this, &FindingsTree::cellEdited);
    m_delegate->setCount([this] { return static_cast<int>(selectedItems().size()); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { rememberGroup(index, false); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { rememberGroup(index, true); });
    openGroups();
}

void FindingsTree::setUpHeader()
{
    setHeader(new FindingsHeader(this));
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(true);
    header()->setStretchLastSection(false);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setMinimumSectionSize(px(32));
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setSortIndicator(static_cast<int>(m_model.arrangement().sortColumn), m_model.arrangement().order);
    setSortingEnabled(true);
    resetColumns();
    connect(header(), &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        const int section = header()->logicalIndexAt(position);
        showColumnMenu(static_cast<FindingsColumn>(std::max(0, section)), header()->mapToGlobal(position));
    });
    connect(header(), &QHeaderView::sectionResized, this, [this](int, int before, int) {
        if (m_isFitting)
            return;
        m_fitsTitle = m_fitsTitle && before == 0; // a column that comes back is no drag
        emit columnsChanged();
    });
    connect(header(), &QHeaderView::sectionMoved, this, &FindingsTree::columnsChanged);
}

void FindingsTree::setFitsTitle(bool fits)
{
    m_fitsTitle = fits;
    fitTitle();
}

void FindingsTree::fitTitle()
{
    constexpr int title = static_cast<int>(FindingsColumn::Title);
    if (!m_fitsTitle || isColumnHidden(title))
        return;
    const QScopedValueRollback guard(m_isFitting, true);
    letEffortGiveWay();
    const int others = header()->length() - header()->sectionSize(title);
    header()->resizeSection(title, std::max(px(160), viewport()->width() - others));
}

void FindingsTree::letEffortGiveWay()
{
    if (!m_isEffortChosen)
        setColumnHidden(static_cast<int>(FindingsColumn::Effort), viewport()->width() < px(roomForEffort));
}

void FindingsTree::resetColumns()
{
    const QScopedValueRollback guard(m_isFitting, true);
    m_isEffortChosen = false;
    for (int i = 0; i < findingsColumnCount; ++i)
        header()->moveSection(header()->visualIndex(i), i);
    for (const ColumnLayout &layout : layouts) {
        setColumnHidden(static_cast<int>(layout.column), !layout.shown);
        setColumnWidth(static_cast<int>(layout.column), px(layout.width));
    }
    // Some languages need more letters for it: a due day that is cut says nothing.
    const int due = static_cast<int>(FindingsColumn::Due);
    QFont bold = fontFor(Type::Body);
    bold.setWeight(QFont::DemiBold);
    const QDate today(2026, 3, 30);
    const int late = QFontMetrics(bold).horizontalAdvance(dueText(today.addDays(-14), today, false).text) + px(17);
    setColumnWidth(due, std::max(columnWidth(due), late + px(14)));
    setFitsTitle(true);
}

void FindingsTree::setToday(QDate today)
{
    m_delegate->setToday(today);
    viewport()->update();
}

ItemId FindingsTree::currentItem() const
{
    const FindingFactsPtr facts = m_model.facts(currentIndex());
    return facts ? facts->item : ItemId();
}

QModelIndex FindingsTree::beside(const QModelIndex &finding, int step) const
{
    const int column = static_cast<int>(FindingsColumn::Title);
    if (finding.isValid()) {
        const QModelIndex next = m_model.index(finding.row() + step, column, finding.parent());
        if (next.isValid() && !m_model.isGroup(next))
            return next;
    }
    const bool isFlat = m_model.rowCount() > 0 && !m_model.isGroup(m_model.index(0, 0));
    if (isFlat)
        return finding.isValid() ? QModelIndex() : m_model.index(step > 0 ? 0 : m_model.rowCount() - 1, column);
    const int groups = m_model.rowCount();
    int group = finding.isValid() ? finding.parent().row() + step : step > 0 ? 0 : groups - 1;
    for (; group >= 0 && group < groups; group += step) {
        const QModelIndex parent = m_model.index(group, 0);
        if (const int rows = m_model.rowCount(parent); rows > 0)
            return m_model.index(step > 0 ? 0 : rows - 1, column, parent);
    }
    return {};
}

ItemId FindingsTree::firstItem() const
{
    const FindingFactsPtr facts = m_model.facts(beside({}, 1));
    return facts ? facts->item : ItemId();
}

QList<ItemId> FindingsTree::selectedItems() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, [](const QModelIndex &one, const QModelIndex &other) {
        const int first = one.parent().row();
        const int second = other.parent().row();
        return first != second ? first < second : one.row() < other.row();
    });
    QList<ItemId> items;
    for (const QModelIndex &index : rows) {
        if (const FindingFactsPtr facts = m_model.facts(index))
            items.append(facts->item);
    }
    return items;
}

bool FindingsTree::selectItem(ItemId item)
{
    const QModelIndex index = m_model.indexOf(item);
    if (!index.isValid())
        return false;
    expand(index.parent());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (isVisible()) // else its rows would be laid out for nobody
        scrollTo(index);
    return true;
}

void FindingsTree::selectItems(const QList<ItemId> &items, ItemId current)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : static_cast<int>(FindingsColumn::Title);
    QItemSelection selection;
    QModelIndex first;
    QModelIndex last;
    const auto close = [&] {
        if (first.isValid())
            selection.append(QItemSelectionRange(first, last));
    };
    for (const ItemId item : items) {
        const QModelIndex index = m_model.indexOf(item);
        if (!index.isValid())
            continue;
        const bool goesOn = last.isValid() && index.parent() == last.parent() && index.row() == last.row() + 1;
        if (!goesOn) {
            close();
            first = index;
        }
        last = index;
    }
    close();
    if (selection.isEmpty())
        return;
    const QModelIndex wanted =
        items.contains(current) ? m_model.indexOf(current) : QModelIndex(selection.first().topLeft());
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selectionModel()->setCurrentIndex(wanted.siblingAtColumn(column), QItemSelectionModel::NoUpdate);
    if (isVisible())
        scrollTo(wanted);
}

QList<ItemId> FindingsTree::successors() const
{
    constexpr qsizetype enough = 3; // only the selected go, and what says the same
    const QList<ItemId> selected = selectedItems();
    const QModelIndex first = selected.isEmpty() ? QModelIndex() : m_model.indexOf(selected.first());
    QList<ItemId> found;
    for (const int step : {1, -1}) {
        const qsizetype wanted = found.size() + enough;
        QModelIndex at = first.isValid() ? beside(first, step) : QModelIndex();
        for (; at.isValid() && found.size() < wanted; at = beside(at, step)) {
            if (const FindingFactsPtr facts = m_model.facts(at);
                facts && !selectionModel()->isRowSelected(at.row(), at.parent()))
                found.append(facts->item);
        }
    }
    return found;
}

ItemId FindingsTree::neighbour(int step, bool onlyOpen) const
{
    const QModelIndex current = m_model.facts(currentIndex()) ? currentIndex() : QModelIndex();
    QModelIndex at = current;
    for (int seen = 0; seen < m_model.shownCount(); ++seen) {
        at = beside(at, step);
        if (!at.isValid() && onlyOpen && current.isValid())
            at = beside({}, step); // and round again
        const FindingFactsPtr facts = m_model.facts(at);
        if (!facts)
            return {};
        if (!onlyOpen || facts->isOpen())
            return facts->item;
    }
    return {};
}

void FindingsTree::setEditing(bool mayEdit, std::function<QStringList()> owners)
{
    m_delegate->setMayEdit(mayEdit);
    m_delegate->setOwners(std::move(owners));
}

bool FindingsTree::isOnEditableCell() const
{
    return m_delegate->mayEdit() && currentIndex().flags().testFlag(Qt::ItemIsEditable);
}

void FindingsTree::keepTyped()
{
    QWidget *editor = indexWidget(currentIndex());
    if (!editor)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void FindingsTree::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (editor && editor->isHidden())
        setFocus(Qt::OtherFocusReason); // its edit took the row out of the filter, and the editor with it
    else
        QTreeView::closeEditor(editor, hint);
}

int FindingsTree::besideVisible(int visual, int step) const
{
    do {
        visual += step;
    } while (visual >= 0 && visual < header()->count() && header()->isSectionHidden(header()->logicalIndex(visual)));
    return visual >= 0 && visual < header()->count() ? visual : -1;
}

/// The current cell goes along its row, as in a sheet; false at its ends.
bool FindingsTree::moveSideways(int step)
{
    const QModelIndex current = currentIndex();
    const int next = m_model.facts(current) ? besideVisible(header()->visualIndex(current.column()), step) : -1;
    if (next < 0)
        return false;
    const QModelIndex cell = current.siblingAtColumn(header()->logicalIndex(next));
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    scrollTo(cell);
    viewport()->update();
    return true;
}

void FindingsTree::keyPressEvent(QKeyEvent *event)
{
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool isForward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isSideways || !isPlain || !moveSideways(isForward ? 1 : -1))
        QTreeView::keyPressEvent(event);
}

QList<FindingsColumn> FindingsTree::shownColumns() const
{
    QList<FindingsColumn> columns;
    for (int visual = besideVisible(-1, 1); visual >= 0; visual = besideVisible(visual, 1))
        columns.append(static_cast<FindingsColumn>(header()->logicalIndex(visual)));
    return columns;
}

void FindingsTree::setColumnShown(FindingsColumn column, bool shown)
{
    {
        const QScopedValueRollback guard(m_isFitting, true);
        setColumnHidden(static_cast<int>(column), !shown);
        m_isEffortChosen = m_isEffortChosen || column == FindingsColumn::Effort;
    }
    fitTitle();
    emit columnsChanged();
}

bool FindingsTree::isColumnShown(FindingsColumn column) const
{
    return !isColumnHidden(static_cast<int>(column));
}

void FindingsTree::chooseColumns()
{
    const int section = currentIndex().isValid() ? currentIndex().column() : static_cast<int>(FindingsColumn::Title);
    const int x = std::max(0, header()->sectionViewportPosition(section));
    showColumnMenu(static_cast<FindingsColumn>(section), header()->mapToGlobal(QPoint(x, header()->height())));
}

void FindingsTree::moveColumn(FindingsColumn column, int step)
{
    const int from = header()->visualIndex(static_cast<int>(column));
    if (const int to = besideVisible(from, step); to >= 0)
        header()->moveSection(from, to);
}

void FindingsTree::showColumnMenu(FindingsColumn column, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ColumnLayout &layout : layouts) {
        const QString title = layout.column == FindingsColumn::Severity ? tr("Severity") : columnTitle(layout.column);
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(isColumnShown(layout.column));
        // Without a title a row could not be told from another.
        action->setEnabled(layout.column != FindingsColumn::Title);
        connect(action, &QAction::toggled, this, [this, layout](bool shown) { setColumnShown(layout.column, shown); });
    }
    menu->addSeparator();
    const int visual = header()->visualIndex(static_cast<int>(column));
    const auto addMove = [&](const QString &text, int step) {
        QAction *move = menu->addAction(text.arg(columnTitle(column)));
        move->setEnabled(besideVisible(visual, step) >= 0);
        connect(move, &QAction::triggered, this, [this, column, step] { moveColumn(column, step); });
    };
    addMove(tr("Move %1 Forward"), -1);
    addMove(tr("Move %1 Backward"), 1);
    connect(menu->addAction(tr("Columns as at First")), &QAction::triggered, this, [this] {
        resetColumns();
        emit columnsChanged();
    });
    menu->popup(at);
}

void FindingsTree::setClosedGroups(const QStringList &groups)
{
    m_closed = {groups.cbegin(), groups.cend()};
    openGroups();
}

void FindingsTree::openGroups()
{
    const QScopedValueRollback guard(m_isOpening, true);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (const FindingsGroup *group = m_model.group(index))
            setExpanded(index, !m_closed.contains(group->id));
    }
}

void FindingsTree::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTreeView::rowsInserted(parent, first, last);
    if (!parent.isValid())
        openGroups();
}

void FindingsTree::rememberGroup(const QModelIndex &index, bool isOpen)
{
    const FindingsGroup *group = m_model.group(index);
    if (m_isOpening || !group)
        return;
    if (isOpen)
        m_closed.remove(group->id);
    else
        m_closed.insert(group->id);
}

void FindingsTree::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && m_model.isGroup(index)) {
        const QModelIndex group = index.siblingAtColumn(0);
        setExpanded(group, !isExpanded(group));
        event->accept();
        return;
    }
    QTreeView::mousePressEvent(event);
}

void FindingsTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_model.isGroup(indexAt(event->pos())))
        mousePressEvent(event);
    else
        QTreeView::mouseDoubleClickEvent(event);
}

void FindingsTree::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    emit selectedItemsChanged();
}

void FindingsTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitTitle();
}

void FindingsTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

void FindingsTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme(palette());
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool isCurrent = hasFocus() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0);
    if (const FindingsGroup *group = m_model.group(index)) {
        const Mirrored mirrored(*painter, row, layoutDirection());
        m_delegate->paintGroup(*painter, row, *group, isExpanded(index.siblingAtColumn(0)), isCurrent, theme);
        return;
    }
    QStyleOptionViewItem shown = option;
    if (selectionModel()->isRowSelected(index.row(), index.parent()))
        shown.state |= QStyle::State_Selected;
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    if (underMouse() && row.contains(mouse))
        shown.state |= QStyle::State_MouseOver;
    painter->fillRect(row, FindingsDelegate::ground(shown, index.row(), theme));
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        if (header()->isSectionHidden(column))
            continue;
        QStyleOptionViewItem cell = shown;
        cell.palette = palette();
        cell.rect = QRect(columnViewportPosition(column), row.top(), columnWidth(column), row.height());
        m_delegate->paint(painter, cell, index.siblingAtColumn(column));
    }
    if (shown.state & QStyle::State_Selected)
        painter->fillRect(QStyle::visualRect(layoutDirection(), row, QRect(row.left(), row.top(), px(3), row.height())),
                          theme.color(Role::Accent));
    if (isCurrent) {
        painter->setPen(QPen(theme.color(Role::Text), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row).adjusted(0.75, 0.75, -0.75, -0.75));
        if (isOnEditableCell()) {
            // Which cell F2 edits.
            const int column = currentIndex().column();
            painter->setPen(QPen(theme.color(Role::Accent), 2));
            painter->drawRect(QRectF(columnViewportPosition(column), row.top(), columnWidth(column), row.height())
                                  .adjusted(1, 3, -1, -3));
        }
    }
}

} // namespace shipworthy::ui
