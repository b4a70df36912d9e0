#include "pages/checklistspage.h"

#include "domain/counteditem.h"
#include "pages/checklistsdelegate.h"
#include "pages/emptyresult.h"
#include "pages/filecheckrows.h"
#include "pages/filterkeys.h"
#include "pages/verifyingchecks.h"
#include "theme/theme.h"

#include <QAction>
#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIODevice>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace shipworthy::ui {
namespace {

using Column = ChecklistModel::Column;
constexpr qint32 layoutVersion = 1;

} // namespace

ChecklistsPage::ChecklistsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
{
    setUpWidgets();
    setUpTree();
    setUpActions();
    setUpConnections();
    updateItems();
}

void ChecklistsPage::setUpWidgets()
{
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("checklistFilter"));
    m_text->setAccessibleName(tr("Filter the checklists"));
    m_text->setPlaceholderText(tr("Filter by text of item or section"));
    m_text->setClearButtonEnabled(true);
    m_text->setToolTip(tr("Filter (Ctrl+F)"));
    m_onlyOpen = new QToolButton(this);
    m_onlyOpen->setObjectName(QStringLiteral("onlyOpen"));
    m_onlyOpen->setText(tr("Only open"));
    m_onlyOpen->setAccessibleName(tr("Only open items"));
    m_onlyOpen->setCheckable(true);
    m_progress = new QLabel(this);
    m_progress->setObjectName(QStringLiteral("checklistProgress"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(px(12), px(8), px(12), px(8));
    bar->setSpacing(px(8));
    bar->addWidget(m_text, 1);
    bar->addWidget(m_onlyOpen);
    bar->addWidget(m_progress);

    m_tree = new QTreeView(this);
    m_empty = new EmptyResult(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    m_checksBox = new QWidget(this);
    m_checksBox->setObjectName(QStringLiteral("boxEvidence"));
    m_checks = new FileCheckRows(m_checksBox);
    m_live = new VerifyingChecks(workspace(), m_checksBox);
    auto *evidence = new QVBoxLayout(m_checksBox);
    evidence->setContentsMargins(px(12), px(8), px(12), px(8));
    evidence->addWidget(m_live);
    evidence->addWidget(m_checks);
    layout->addWidget(m_checksBox);
    m_checksBox->hide();
}

void ChecklistsPage::setUpTree()
{
    m_filter.setSourceModel(&m_model);
    m_tree->setObjectName(QStringLiteral("checklists"));
    m_tree->setAccessibleName(tr("Checklists"));
    m_tree->setModel(&m_filter);
    m_tree->setItemDelegate(new ChecklistsDelegate(m_tree));
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(px(18));
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(int(Column::Title), QHeaderView::Stretch);
    header->resizeSection(int(Column::Progress), px(190));
    header->resizeSection(int(Column::Owner), px(120));
    header->resizeSection(int(Column::Line), px(64));
}

void ChecklistsPage::setUpActions()
{
    addAction(QStringLiteral("tick"), tr("&Tick or Untick"), Qt::Key_Space, &ChecklistsPage::tickSelected);
    addAction(QStringLiteral("openFinding"), tr("&Open Finding"), Qt::Key_Return, &ChecklistsPage::openFinding);
    addAction(QStringLiteral("showLines"), tr("Show &Lines"), Qt::ALT | Qt::Key_Return,
              &ChecklistsPage::showLinesOfCurrent);
}

void ChecklistsPage::addAction(const QString &name, const QString &text, const QKeySequence &keys,
                               void (ChecklistsPage::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // Space and Enter mean something else in every other widget
    connect(action, &QAction::triggered, this, act);
    m_tree->addAction(action);
    m_actions.append(action);
}

void ChecklistsPage::setUpConnections()
{
    new FilterKeys(*m_text, *m_tree);
    connect(&workspace(), &Workspace::readinessChanged, this, &ChecklistsPage::updateItems);
    connect(m_text, &QLineEdit::textChanged, this, &ChecklistsPage::updateFilter);
    connect(m_onlyOpen, &QToolButton::toggled, this, &ChecklistsPage::updateFilter);
    connect(m_empty, &EmptyResult::clearRequested, this, [this] {
        m_onlyOpen->setChecked(false);
        m_text->clear();
        m_tree->setFocus();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Page::statusTextChanged);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecklistsPage::showChecks);
    connect(m_checks, &FileCheckRows::linesRequested, this, &Page::linesRequested);
    connect(m_live, &VerifyingChecks::checkRequested, this, &ChecklistsPage::checkRequested);
    connect(m_live, &VerifyingChecks::runRequested, this, &ChecklistsPage::runRequested);
    connect(m_tree, &QTreeView::doubleClicked, this, &ChecklistsPage::openFinding);
    connect(static_cast<ChecklistsDelegate *>(m_tree->itemDelegate()), &ChecklistsDelegate::tickRequested, this,
            [this](const QModelIndex &index) {
                // A click inside a selection of several ticks all of them, like Space.
                const bool isSelected = m_tree->selectionModel()->isSelected(index);
                tick(isSelected ? selectedTargets() : QList{index.data(ChecklistModel::TargetRole).value<ItemId>()});
            });
}

void ChecklistsPage::setScope(Scope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    updateItems();
}

void ChecklistsPage::updateItems()
{
    QSet<ItemId> denied;
    for (const System &system : workspace().state().systems())
        denied.unite(deniedTicks(workspace().contradictions(system.id)));
    QSet<QPersistentModelIndex> known;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        known.insert(m_filter.index(row, 0));
    m_model.setState(workspace().state(), m_scope, denied, workspace().now().date());
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        if (!known.contains(m_filter.index(row, 0))) // as people left them, where they were there before
            m_tree->expandRecursively(m_filter.index(row, 0));
    }
    updateTexts();
    showChecks();
}

void ChecklistsPage::updateFilter()
{
    m_filter.setCriteria({m_text->text().trimmed(), m_onlyOpen->isChecked()});
    if (m_filter.criteria() != ChecklistCriteria())
        m_tree->expandAll(); // what was found should be seen
    updateTexts();
}

void ChecklistsPage::updateTexts()
{
    const BoxCount boxes = m_model.count();
    m_progress->setText(wordsFor(boxes));
    m_progress->setVisible(boxes.all > 0);
    const bool nothingAtAll = boxes.all == 0;
    m_stack->setCurrentIndex(m_filter.rowCount() > 0 ? 0 : 1);
    m_text->setEnabled(!nothingAtAll);
    m_onlyOpen->setEnabled(!nothingAtAll);
    m_empty->say(
        !nothingAtAll ? (m_text->text().isEmpty() ? tr("Every box is ticked.") : tr("No item fits the filter."))
        : m_scope.isValid()
            ? tr("The documents of this system have no checklists.")
            : tr("No checklists yet: they come from the boxes to tick in imported documents. Ctrl+I imports one."),
        !nothingAtAll);
    emit statusTextChanged();
}

QList<ItemId> ChecklistsPage::selectedTargets() const
{
    QList<ItemId> targets;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows()) {
        const auto target = index.data(ChecklistModel::TargetRole).value<ItemId>();
        if (target.isValid() && !targets.contains(target))
            targets.append(target);
    }
    return targets;
}

void ChecklistsPage::tick(const QList<ItemId> &targets)
{
    if (!targets.isEmpty())
        reported(workspace().toggleTick(targets));
}

void ChecklistsPage::showChecks()
{
    const auto box = m_tree->currentIndex().data(ChecklistModel::ItemRole).value<ItemId>();
    const QList<FileCheck> checks = box.isValid() ? workspace().checks(box) : QList<FileCheck>();
    m_checks->showChecks(workspace().state(), checks);
    m_live->showItem(box);
    const Item *item = workspace().state().item(box);
    m_checksBox->setVisible(!checks.isEmpty() || (item && !checksAbout(workspace().state(), *item).isEmpty()));
}

void ChecklistsPage::tickSelected()
{
    const QList<ItemId> targets = selectedTargets();
    const QModelIndex current = m_tree->currentIndex();
    if (!targets.isEmpty())
        tick(targets);
    else if (current.isValid()) // a group has nothing of its own to tick
        m_tree->setExpanded(current.siblingAtColumn(0), !m_tree->isExpanded(current.siblingAtColumn(0)));
}

void ChecklistsPage::openFinding()
{
    const auto target = m_tree->currentIndex().data(ChecklistModel::TargetRole).value<ItemId>();
    const Item *item = workspace().state().item(target);
    if (item && item->kind == ItemKind::Finding)
        emit itemRequested(target);
    else
        showLinesOfCurrent(); // a box of its own is explained by its document only
}

void ChecklistsPage::showLinesOfCurrent()
{
    const QModelIndex current = m_tree->currentIndex();
    const auto document = current.data(ChecklistModel::DocumentRole).value<DocumentId>();
    const int line = current.data(ChecklistModel::LineRole).toInt();
    if (document.isValid() && line > 0)
        emit linesRequested(document, {line, line});
}

void ChecklistsPage::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool ChecklistsPage::showItem(ItemId item)
{
    const QModelIndex source = m_model.indexOf(item);
    if (!source.isValid())
        return false;
    if (!m_filter.mapFromSource(source).isValid()) {
        m_onlyOpen->setChecked(false);
        m_text->clear();
    }
    const QModelIndex index = m_filter.mapFromSource(source);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_tree->setFocus(Qt::OtherFocusReason);
    return true;
}

Spot ChecklistsPage::spot() const
{
    const auto item = m_tree->currentIndex().data(ChecklistModel::ItemRole).value<ItemId>();
    return {.item = item, .document = {}, .lines = {}, .filter = m_text->text()};
}

void ChecklistsPage::returnTo(const Spot &spot)
{
    m_text->setText(spot.filter);
    showItem(spot.item);
}

QString ChecklistsPage::statusText() const
{
    const BoxCount boxes = m_model.count();
    if (boxes.all == 0)
        return {};
    QStringList parts;
    if (const auto selected = selectedTargets().size(); selected > 1)
        parts.append(tr("%1 selected").arg(selected));
    const int shown = m_filter.shownBoxes();
    if (shown != boxes.all)
        parts.append(tr("%1 shown of %2").arg(shown).arg(boxes.all));
    parts.append(wordsFor(boxes));
    return parts.join(QStringLiteral(" · "));
}

QByteArray ChecklistsPage::saveLayout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << layoutVersion << m_tree->header()->saveState() << m_onlyOpen->isChecked();
    return layout;
}

void ChecklistsPage::restoreLayout(const QByteArray &layout)
{
    QDataStream in(layout);
    qint32 version = 0;
    QByteArray header;
    bool onlyOpen = false;
    in >> version >> header >> onlyOpen;
    if (in.status() != QDataStream::Ok || version != layoutVersion)
        return;
    m_tree->header()->restoreState(header);
    m_onlyOpen->setChecked(onlyOpen);
}

} // namespace shipworthy::ui
