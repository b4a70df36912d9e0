#include "items/findingtext.h"
#include "pages/duplicatesreview.h"
#include "pages/findingdetail.h"
#include "pages/findingsactions.h"
#include "pages/findingsbar.h"
#include "pages/findingsboard.h"
#include "pages/findingspage.h"
#include "pages/findingstree.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <algorithm>

// What can be done to the selected findings: each edit is one step over all of them.

namespace shipworthy::ui {
namespace {

/// What an edit of a cell changes.
Field fieldOf(FindingsColumn column)
{
    switch (column) {
    case FindingsColumn::Severity: return Field::Severity;
    case FindingsColumn::Priority: return Field::Priority;
    case FindingsColumn::Owner: return Field::Owner;
    case FindingsColumn::Due: return Field::Due;
    default: return Field::Status;
    }
}

} // namespace

QAction *FindingsPage::addPageAction(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    QWidget::addAction(action); // works wherever the keyboard is while the page is shown
    return action;
}

void FindingsPage::setUpActions()
{
    m_boardAction->setCheckable(true);
    m_exportAction->setProperty("inFileMenu", true);
    connect(m_boardAction, &QAction::triggered, m_bar, &FindingsBar::setBoard);
    connect(m_columnsAction, &QAction::triggered, this, [this] {
        m_bar->setBoard(false);
        m_tree->chooseColumns();
    });
    connect(m_exportAction, &QAction::triggered, this, &FindingsPage::askForExport);
    m_panelAction->setCheckable(true);
    connect(m_panelAction, &QAction::triggered, this, &FindingsPage::showDetail);
    m_board->setCardActions(m_actions->all());
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
    connect(m_board, &FindingsBoard::valueChosen, this, &FindingsPage::giveToSelected);
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
    connect(m_actions, &FindingsActions::titleRequested, this, &FindingsPage::editTitleOrCell);
    connect(m_tree, &FindingsTree::cellEdited, this, [this](ItemId item, FindingsColumn column, const QString &text) {
        const QList<ItemId> selected = selection();
        const bool isOneOf = selected.contains(item); // what is edited is set in all that are selected
        reported(workspace().edit(isOneOf ? selected : QList{item}, fieldOf(column), text));
    });
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
}

void FindingsPage::setUpDuplicates()
{
    connect(m_actions, &FindingsActions::mergeRequested, this, [this] {
        const QList<ItemId> items = selection();
        if (reported(workspace().mergeDuplicates(items, m_tree->currentItem())) && !items.isEmpty())
            showItem(items.first());
    });
    connect(m_actions, &FindingsActions::splitRequested, this,
            [this] { reported(workspace().splitDuplicates(selection())); });
    connect(m_actions, &FindingsActions::reviewRequested, m_duplicates, &DuplicatesReview::open);
    connect(m_duplicates, &DuplicatesReview::countChanged, this, &FindingsPage::updateNeighbours);
    connect(m_duplicates, &DuplicatesReview::closed, this, &FindingsPage::focusMain);
    connect(m_duplicates, &DuplicatesReview::failed, this, &FindingsPage::failed);
    connect(m_duplicates, &DuplicatesReview::linesRequested, this, &FindingsPage::linesRequested);
}

void FindingsPage::setUpMoves()
{
    const auto openDetail = [this] {
        showDetail(true);
        m_detail->focusFirst();
    };
    connect(m_actions, &FindingsActions::nextOpenRequested, this, [this] { step(m_tree->neighbour(1, true)); });
    connect(m_actions, &FindingsActions::detailRequested, this, openDetail);
    connect(m_tree, &QTreeView::doubleClicked, this, [this, openDetail](const QModelIndex &cell) {
        if (m_tree->isOnEditableCell())
            m_tree->editCell(cell);
        else
            openDetail();
    });
    connect(m_board, &FindingsBoard::cardOpened, this, openDetail);
    connect(m_actions, &FindingsActions::sourceRequested, this, &FindingsPage::showSource);
    connect(m_actions, &FindingsActions::copyRequested, this, &FindingsPage::copySelected);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (!m_model->isGroup(m_tree->indexAt(position)))
            showMenu(m_tree->viewport()->mapToGlobal(position));
    });
    connect(m_board, &FindingsBoard::menuRequested, this, &FindingsPage::showMenu);
}

void FindingsPage::showMenu(const QPoint &at)
{
    QMenu *menu = m_actions->makeMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(at);
}

void FindingsPage::editTitleOrCell()
{
    if (!m_bar->isBoard() && m_tree->isOnEditableCell()) {
        m_tree->editCell(m_tree->currentIndex());
        return;
    }
    showDetail(true);
    if (selection().size() > 1)
        m_detail->focusFirst(); // no two findings are called the same
    else
        m_detail->editTitle();
}

void FindingsPage::giveToSelected(const QString &value)
{
    const QList<ItemId> items = selection();
    switch (m_bar->boardField()) {
    case FindingsGrouping::Status:
        if (const auto status = fromId<Status>(value))
            reported(workspace().setStatus(items, *status));
        return;
    case FindingsGrouping::Severity: reported(workspace().edit(items, Field::Severity, value)); return;
    case FindingsGrouping::Priority: reported(workspace().edit(items, Field::Priority, value)); return;
    case FindingsGrouping::Owner: reported(workspace().setOwner(items, value)); return;
    default: return; // no column stands for it
    }
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

} // namespace shipworthy::ui
